//! No sequence of keys, takings back and moves gives a text that may not be.

use super::hands::{go_to, in_hand};
use super::legal::{caret_fault, fault};
use proptest::prelude::*;
use rights_kiosk::typing::{Inserted, Key, Layout, Plane, Pressed, TextBuffer};

/// One thing that a hand can do.
#[derive(Debug, Clone)]
enum Deed {
    Press(Key),
    Backspace,
    Left,
    Right,
    MoveTo(usize),
    Commit,
    Insert(String),
}

/// Keys of one layout, or of all; marks come as often as letters.
fn key(layouts: &'static [Layout]) -> impl Strategy<Value = Key> {
    let planes = [Plane::Plain, Plane::Shifted, Plane::Signs];
    let keys: Vec<Key> = layouts
        .iter()
        .flat_map(|layout| planes.into_iter().flat_map(|it| layout.rows(it)).flatten())
        .chain([Key::SPACE; 3])
        .collect();

    prop::sample::select(keys)
}

/// Keys of few letters, so that what is rare among all keys is often tried: every class of the
/// Thai check, what joins in Bengali, letters of Hangul that part and join.
fn few(letters: &'static str) -> impl Strategy<Value = Key> {
    let planes = [Plane::Plain, Plane::Shifted];
    let all = Layout::ALL.into_iter();
    let keys: Vec<Key> = all
        .flat_map(|layout| {
            planes
                .into_iter()
                .flat_map(move |it| layout.rows(it))
                .flatten()
        })
        .filter(|key| letters.split(' ').any(|it| it == key.text()))
        .collect();
    assert!(keys.len() >= letters.split(' ').count(), "{letters}");

    prop::sample::select(keys)
}

fn deed(key: impl Strategy<Value = Key> + 'static) -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => key.prop_map(Deed::Press),
        3 => Just(Deed::Backspace),
        1 => Just(Deed::Left),
        1 => Just(Deed::Right),
        1 => (0_usize..60).prop_map(Deed::MoveTo),
        1 => Just(Deed::Commit),
    ]
}

/// Does it, and says whether a key was taken.
fn done(field: &mut TextBuffer, deed: &Deed) -> Option<bool> {
    let before = field.clone();
    let pressed = match deed {
        Deed::Press(key) => field.press(*key),
        Deed::Backspace => field.backspace(),
        Deed::Left => {
            field.left();
            return None;
        }
        Deed::Right => {
            field.right();
            return None;
        }
        Deed::MoveTo(byte) => {
            go_to(field, *byte);
            return None;
        }
        Deed::Commit => {
            field.commit();
            return None;
        }
        Deed::Insert(text) => {
            let _: Inserted = field.insert(text);
            return None;
        }
    };

    if pressed != Pressed::Taken {
        assert_eq!(*field, before, "what is refused changes nothing");
    }

    Some(pressed == Pressed::Taken)
}

/// What is wrong with a field, in hand and laid down.
fn wrong(field: &TextBuffer) -> Option<String> {
    let mut without = field.text().to_owned();
    if let Some(range) = in_hand(field) {
        assert_eq!(range.end, field.caret());
        without.replace_range(range, "");
    }
    // What keeps the caret out of a conjunct is gone when it is laid down.
    let without = without.replace("\u{9cd}\u{200d}\u{200c}", "\u{9cd}\u{200d}");
    let mut laid_down = field.clone();
    let dropped = laid_down.commit();
    assert_eq!(in_hand(&laid_down), None);
    assert!(laid_down.commit().is_none());
    assert_eq!(laid_down.characters(), laid_down.text().chars().count());
    let is_lone = in_hand(field).is_some_and(|it| fault(&field.text()[it]).is_some());
    assert_eq!(dropped.is_some(), is_lone, "{field:?}");

    caret_fault(field)
        .or_else(|| caret_fault(&laid_down))
        .or_else(|| fault(&without))
        .or_else(|| fault(laid_down.text()))
        .or_else(|| (field.characters() > field.limit()).then(|| "is too long".to_owned()))
}

fn run(deeds: &[Deed], limit: usize) -> Result<(), TestCaseError> {
    let mut field = TextBuffer::new(limit);
    for (at, deed) in deeds.iter().enumerate() {
        done(&mut field, deed);
        if let Some(wrong) = wrong(&field) {
            let said = format!("{wrong}: {field:?} after {:?}", &deeds[..=at]);
            return Err(TestCaseError::fail(said));
        }
    }

    Ok(())
}

fn deeds(key: impl Strategy<Value = Key> + 'static) -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec(deed(key), 1..60)
}

const THAI: &str = "ก ร เ แ ไ า ะ ำ ๅ ฤ ิ ี ึ ื ั ุ ู ฺ ่ ้ ์ ํ ็ ๎ ๆ";
const BENGALI: &str = "ক ত র য ড\u{9bc} য\u{9bc} ৎ অ এ আ া ি ে ৗ ৈ ো ৌ ্ \u{200c} \u{200d} ঁ ং ঃ a";
const HANGUL: &str = "ㄱ ㄹ ㅅ ㅂ ㄸ ㅇ ㅗ ㅏ ㅣ ㅜ ㅓ ㅡ";
const MIXED: &str = "ㄱ ㅏ ก เ า ิ ่ ক ত ্ ে া \u{200d} a é 1";

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_keys(deeds in deeds(key(&Layout::ALL))) {
        run(&deeds, 600)?;
    }

    #[test]
    fn thai_keys(deeds in deeds(few(THAI))) {
        run(&deeds, 600)?;
    }

    #[test]
    fn bengali_keys(deeds in deeds(few(BENGALI))) {
        run(&deeds, 600)?;
    }

    #[test]
    fn hangul_keys(deeds in deeds(few(HANGUL))) {
        run(&deeds, 600)?;
    }

    #[test]
    fn keys_of_all_scripts(deeds in deeds(few(MIXED))) {
        run(&deeds, 600)?;
    }

    #[test]
    fn a_small_field(deeds in deeds(few(MIXED))) {
        run(&deeds, 7)?;
    }

    /// Letters of Hangul alone may come from an input method; all else may not either.
    #[test]
    fn texts_from_outside(
        texts in prop::collection::vec(
            prop_oneof![
                "[กเาำ่ิ้ํ์ৎকত্োিﻣ\u{200d}\u{200c}a\u{301}\u{1100}\u{1161}\u{11a8}가🇰🇷\u{fe0f}\n\u{e000}]{0,8}",
                "\\PC{0,12}",
                any::<String>(),
            ],
            1..6,
        ),
        moves in prop::collection::vec(deed(few(MIXED)), 0..12),
    ) {
        let texts = texts.into_iter().map(|it| Deed::Insert(it.replace(is_letter_of_hangul, "")));
        let deeds: Vec<Deed> = texts.zip(moves.iter().cloned().chain(std::iter::repeat(Deed::Left)))
            .flat_map(|(text, deed)| [text, deed])
            .chain(moves.iter().cloned())
            .collect();
        run(&deeds, 40)?;
    }
}

fn is_letter_of_hangul(it: char) -> bool {
    ('\u{3131}'..='\u{318e}').contains(&it)
}

/// The checks above mean nothing if most keys are refused.
#[test]
fn most_keys_are_taken() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    for letters in [THAI, BENGALI, HANGUL, MIXED] {
        let mut runner = TestRunner::deterministic();
        let mut taken = 0;
        let mut all = 0;
        for _ in 0..200 {
            let deeds = deeds(few(letters)).new_tree(&mut runner).unwrap().current();
            let mut field = TextBuffer::new(600);
            for deed in &deeds {
                let is_taken = done(&mut field, deed);
                taken += usize::from(is_taken == Some(true));
                all += usize::from(is_taken.is_some());
            }
        }
        println!("{taken} of {all} taken of {letters}");
        assert!(4 * taken > all, "{taken} of {all}");
    }
}
