//! Runs that no line has room for: broken where it hurts least, and whole otherwise.

use iced::Size;
use proptest::prelude::*;
use rights_kiosk::language::line_break::{ZERO_WIDTH_SPACE, opened, prepare, strip, whole_words};
use rights_kiosk::theme;
use rights_kiosk::widget::{Element, StyledText};

use std::time::Instant;

/// A line that has room for so many letters.
fn within(letters: usize) -> impl Fn(&str) -> bool {
    move |run| strip(run).chars().count() <= letters
}

/// What the text is broken into for a line of so many letters, if a line ends wherever it
/// may.
fn broken(text: &str, letters: usize) -> Vec<String> {
    let opened = opened(&prepare(text), within(letters));
    let parts = opened.split(ZERO_WIDTH_SPACE);

    parts.map(|it| strip(it).into_owned()).collect()
}

#[test]
fn what_fits_is_left_alone() {
    for text in [
        "문을 열지 마십시오.",
        "Call 888-624-4752 (free).",
        "อย่าเปิดประตู",
        "",
    ] {
        let prepared = prepare(text);
        assert_eq!(opened(&prepared, within(60)), prepared);
    }
}

#[test]
fn an_address_is_parted_between_its_parts() {
    let parted = |text: &str| opened(text, within(9)).replace(ZERO_WIDTH_SPACE, "|");

    // The renderer breaks behind a stroke by itself.
    assert_eq!(
        parted("https://www.example.org/ko/events?utm_source=kiosk"),
        "https://www.|example.|org/ko/events?utm_|source=|kiosk"
    );
    assert_eq!(parted("korea-la@example.org"), "korea-la@|example.|org");
}

/// Not even where no line has room for a word of Zapotec, in which both are letters.
#[test]
fn a_word_is_not_parted_at_its_colon_or_apostrophe() {
    let content = &crate::common::edition().content;

    for passage in &content.declaration.passages {
        for letters in [1, 3, 5, 8] {
            let opened = opened(&whole_words(&passage.zapotec), within(letters));
            assert_eq!(strip(&opened), passage.zapotec.as_str());
            let marked = opened.replace(ZERO_WIDTH_SPACE, "|");
            for cut in [":|", "|:", "'|", "|'"] {
                assert!(!marked.contains(cut), "{letters}: {marked}");
            }
        }
    }
}

/// Only what does not fit: the number beside it stays in one piece.
#[test]
fn other_runs_of_the_text_stay_whole() {
    let words = broken("888-624-4752 SeoulInternationalParkMultipurposeCenter", 20);

    assert!(words[0].starts_with("888-624-4752 S"), "{words:?}");
    assert_eq!(words.concat().replace(' ', "").len(), 52);
}

/// Between syllables, which the renderer may do by itself once nothing joins them.
#[test]
fn korean_is_parted_between_syllables() {
    let title = "한인타운노동연대주관제이차우리거리를되찾자";
    let opened = opened(&prepare(title), within(10));

    assert_eq!(opened, title, "no joiner is left");
}

/// A name in Pali is no word of any dictionary; its vowels stay with their consonants.
#[test]
fn thai_is_parted_between_syllables() {
    let name = "มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์อุดมราชนิเวศน์มหาสถาน";
    let parts = broken(name, 8);

    assert_eq!(parts.concat(), name);
    assert!(parts.iter().all(|it| it.chars().count() <= 8), "{parts:?}");
    for part in &parts[1..] {
        let first = part.chars().next().expect("no part is empty");
        assert!(matches!(first, 'ก'..='ฮ' | 'เ'..='ไ'), "{parts:?}");
    }
}

#[test]
fn bengali_conjuncts_stay_whole() {
    let parts = broken("বাংলাদেশস্বাধীনতাসংগ্রামপরিষদ", 6);

    for part in &parts[1..] {
        assert!(matches!(part.chars().next(), Some('অ'..='হ')), "{parts:?}");
    }
    for part in &parts[..parts.len() - 1] {
        assert!(!part.ends_with('\u{9cd}'), "{parts:?}");
    }
}

proptest! {
    #[test]
    fn no_letter_is_lost(text in "[a-c가-나กาเ่ক্ি /.\u{2060}]{0,60}", letters in 1_usize..20) {
        let opened = opened(&text, within(letters));

        prop_assert_eq!(strip(&opened), strip(&text));
    }
}

/// Where to break is looked for once, and not with every frame.
#[test]
fn a_text_is_broken_once_for_each_room() {
    use iced::advanced::layout::Limits;
    use iced::advanced::widget::Tree;

    theme::load_fonts();
    let renderer = iced::Renderer::new(theme::DEFAULT_FONT, 16.0.into());
    let words = "a".repeat(3000);
    let element = || -> Element<'_, ()> {
        StyledText::new(
            words.as_str(),
            theme::DEFAULT_FONT,
            20.0,
            1.5,
            iced::Color::BLACK,
        )
        .into()
    };
    let mut tree = Tree::new(element());
    let mut lay_out = |width: f32| {
        let limits = Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let start = Instant::now();
        let node = element()
            .as_widget_mut()
            .layout(&mut tree, &renderer, &limits);

        (node.size(), start.elapsed())
    };

    let (first, slow) = lay_out(300.0);
    let (again, quick) = lay_out(300.0);
    assert_eq!(first, again);
    assert!(first.height > 20.0 * 100.0, "{first:?}");
    assert!(quick * 5 < slow, "{slow:?}, then {quick:?}");

    // Another room has other breaks, and the former one its own again.
    let (wide, _) = lay_out(600.0);
    assert!(wide.height < first.height, "{wide:?}");
    assert_eq!(lay_out(300.0).0, first);
    // With room for all of it there is none.
    assert!(lay_out(1e6).0.height < 40.0);
}
