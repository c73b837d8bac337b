//! Which keys there are on the screen.

use super::ON_BOARD;
use rights_kiosk::language::Language;
use rights_kiosk::typing::{Face, Key, Layout, MOST_KEYS, Plane};

use std::collections::BTreeSet;

fn letters(layout: Layout, plane: Plane) -> BTreeSet<&'static str> {
    layout
        .rows(plane)
        .into_iter()
        .flatten()
        .map(Key::text)
        .collect()
}

fn all(layout: Layout) -> BTreeSet<&'static str> {
    let planes = [Plane::Plain, Plane::Shifted, Plane::Signs];

    planes
        .into_iter()
        .flat_map(|it| letters(layout, it))
        .collect()
}

fn texts(rows: &[Vec<Key>; 4]) -> [String; 4] {
    rows.clone().map(|row| {
        row.iter()
            .map(|key| key.text())
            .collect::<Vec<_>>()
            .join(" ")
    })
}

#[test]
fn the_keys_fit_the_narrowest_display() {
    for layout in Layout::ALL {
        for plane in [Plane::Plain, Plane::Shifted, Plane::Signs] {
            let rows = layout.rows(plane);
            let longest = rows.iter().map(Vec::len).max().unwrap() as f32;
            let millimetres = longest * 12.7 + (longest - 1.0) * 2.54;
            assert!(
                rows.iter().all(|it| (10..=MOST_KEYS).contains(&it.len())),
                "{layout:?}"
            );
            assert!(
                millimetres <= 195.6,
                "{layout:?} {plane:?}: {millimetres} of 217 mm"
            );
        }
        // The same keys with shift, so that none moves under the finger.
        let lengths = |plane| layout.rows(plane).map(|row| row.len());
        assert_eq!(lengths(Plane::Plain), lengths(Plane::Shifted));
        assert!(
            lengths(Plane::Plain)
                .iter()
                .zip(ON_BOARD)
                .all(|(on, of)| *on >= of)
        );
    }
}

#[test]
fn every_letter_is_there_once() {
    for layout in Layout::ALL {
        let rows = layout.rows(Plane::Plain);
        let plain = letters(layout, Plane::Plain);
        assert_eq!(
            plain.len(),
            rows.iter().map(Vec::len).sum::<usize>(),
            "{layout:?}"
        );
    }
}

#[test]
fn latin_has_every_letter_in_sight() {
    let plain = letters(Layout::Latin, Plane::Plain);
    let shifted = letters(Layout::Latin, Plane::Shifted);

    for letter in "abcdefghijklmnopqrstuvwxyzáéíñóúüë".chars() {
        assert!(plain.contains(letter.to_string().as_str()), "{letter}");
        let capital = letter.to_uppercase().to_string();
        assert!(shifted.contains(capital.as_str()), "{capital}");
    }
    for sign in "0123456789¿?':-.,/".chars() {
        assert!(plain.contains(sign.to_string().as_str()), "{sign}");
    }
    for sign in "¡!@#$%&“”’();+_…".chars() {
        assert!(shifted.contains(sign.to_string().as_str()), "{sign}");
    }
}

#[test]
fn hangul_is_the_two_set_layout() {
    let rows = texts(&Layout::Hangul.rows(Plane::Plain));
    assert!(
        rows[1].starts_with("ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ "),
        "{rows:?}"
    );
    assert!(
        rows[2].starts_with("ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ "),
        "{rows:?}"
    );
    assert!(rows[3].starts_with("ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ "), "{rows:?}");

    let rows = texts(&Layout::Hangul.rows(Plane::Shifted));
    assert!(
        rows[1].starts_with("ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ "),
        "{rows:?}"
    );
    assert!(
        rows[2].starts_with("ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ "),
        "{rows:?}"
    );
    assert!(rows[3].starts_with("ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ "), "{rows:?}");
}

#[test]
fn thai_has_every_character_of_the_standard() {
    let rows = texts(&Layout::Thai.rows(Plane::Plain));
    assert_eq!(
        rows,
        [
            "๏ ฿ / - ภ ถ ุ ึ ค ต จ ข ช",
            "ๆ ไ ำ พ ะ ั ี ร น ย บ ล ฅ",
            "ฟ ห ก ด เ ้ ่ า ส ว ง ๚",
            "ผ ป แ อ ิ ื ท ม ใ ฝ",
        ]
    );
    let all = all(Layout::Thai);
    let thai = ('\u{e01}'..='\u{e3a}').chain('\u{e3f}'..='\u{e5b}');
    assert_eq!(thai.clone().count(), 87);
    for letter in thai {
        assert!(
            all.contains(letter.to_string().as_str()),
            "U+{:04X}",
            u32::from(letter)
        );
    }
}

#[test]
fn bengali_has_every_letter_and_the_joiners() {
    let all = all(Layout::Bengali);
    let letters = "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ৎ া ি ী ু ূ ৃ ে ৈ ো ৌ ্ ঁ ং ঃ । ০ ১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯ ৳ \u{200c} \u{200d} ড\u{9bc} ঢ\u{9bc} য\u{9bc}";
    assert_eq!(letters.split(' ').count(), 75);
    for letter in letters.split(' ') {
        assert!(all.contains(letter), "{}", letter.escape_unicode());
    }
}

#[test]
fn digits_and_signs_are_one_key_away_in_every_layout() {
    for layout in Layout::ALL {
        let signs = letters(layout, Plane::Signs);
        for sign in "0123456789()-–/:;,.…“”‘’'\"?!¿¡@#$%&*+=_·~".chars() {
            assert!(signs.contains(sign.to_string().as_str()), "{sign}");
        }
        assert_eq!(signs.len(), 41);
    }
}

#[test]
fn layouts_go_round_from_the_own_one() {
    use Layout::{Bengali, Hangul, Latin, Thai};

    let own = Language::ALL.map(|it| (it.tag(), Layout::of(it)));
    assert_eq!(
        own,
        [
            ("en", Latin),
            ("ko", Hangul),
            ("es", Latin),
            ("zab", Latin),
            ("tl", Latin),
            ("bn", Bengali),
            ("th", Thai),
        ]
    );
    assert_eq!(Layout::circle(Latin), [Latin, Hangul, Thai, Bengali]);
    assert_eq!(Layout::circle(Hangul), [Hangul, Latin, Thai, Bengali]);
    assert_eq!(Layout::circle(Thai), [Thai, Latin, Hangul, Bengali]);
    assert_eq!(Layout::circle(Bengali), [Bengali, Latin, Hangul, Thai]);
    for own in Layout::ALL {
        let mut layout = own;
        for next in Layout::circle(own).into_iter().cycle().skip(1).take(8) {
            layout = layout.next(own);
            assert_eq!(layout, next);
        }
    }
}

#[test]
fn every_face_can_be_drawn() {
    let mut marks = 0;
    for layout in Layout::ALL {
        for text in all(layout) {
            let keys = [Plane::Plain, Plane::Shifted, Plane::Signs].map(|it| layout.rows(it));
            let key = keys
                .iter()
                .flatten()
                .flatten()
                .find(|it| it.text() == text)
                .unwrap();
            match key.face() {
                Face::Letter(it) => assert!(!it.starts_with(['\u{200c}', '\u{200d}', 'ิ', '্'])),
                Face::Mark(it) => {
                    assert_eq!(it.chars().count(), 1);
                    marks += 1;
                }
                Face::Joiner => assert_eq!(text, "\u{200d}"),
                Face::NonJoiner => assert_eq!(text, "\u{200c}"),
                Face::Space => panic!("{text:?}"),
            }
        }
    }
    // 16 of Thai; 11 vowels, the hasanta and 3 signs of Bengali.
    assert_eq!(marks, 16 + 15);
    assert_eq!(Key::SPACE.face(), Face::Space);
}
