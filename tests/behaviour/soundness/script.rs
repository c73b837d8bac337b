//! That a translation is one: of its own script, with no English left in it but
//! names, and never the English again.

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::soundness::exceptions::Exceptions;
use rights_kiosk::soundness::{Rule, Wording};

use super::exceptions::{assert_holds, found};
use super::{assert_none, edition, fault_of, translations};

#[test]
fn is_the_languages_own() {
    let edition = edition();

    assert_holds(&edition, Rule::Script);
}

#[test]
fn leaves_no_english_but_names() {
    let edition = edition();
    let all = translations(&edition);
    let mut found = found(&edition, Rule::English, &all);
    let unused = Exceptions::read()
        .english
        .into_iter()
        .flat_map(|it| it.words);
    let unused = unused.filter(|word| !all.iter().any(|said| said.words.contains(word)));

    found.extend(unused.map(|word| format!("`{word}` is in no translation: remove it")));
    assert_none(&found);
}

#[test]
fn is_not_the_english_again() {
    assert_holds(&edition(), Rule::Same);
}

#[test]
fn is_missed_when_a_text_is_left_in_english() {
    let door = "Keep the door closed at home.";

    for language in [Korean, Bengali, Thai] {
        assert!(fault_of(Rule::Script, &Wording::made_up(language, door, door)).is_some());
    }
    for language in [Korean, Bengali, Thai, Spanish, Tagalog] {
        let said = Wording::made_up(language, door, door);

        assert!(fault_of(Rule::English, &said).is_some(), "{language}");
        assert!(fault_of(Rule::Same, &said).is_some(), "{language}");
    }

    let thai = |words| Wording::made_up(Thai, "", words);
    let mixed = thai("ปิดประตู (door) ของ CHIRLA ที่ Public Counsel");
    assert_eq!(fault_of(Rule::English, &mixed), None);
    assert_eq!(fault_of(Rule::Script, &mixed), None);
    assert!(fault_of(Rule::English, &thai("ปิด door ของ CHIRLA")).is_some());
    assert!(fault_of(Rule::English, &thai("ปิด door (ประตู)")).is_some());
    assert!(fault_of(Rule::English, &thai("CHIRLAS")).is_some());
}

/// A share must be of the letters that count: Thai marks count as Thai.
#[test]
fn is_counted_by_letters_and_marks() {
    let said = |words: &str| Wording::made_up(Language::Thai, "", words);

    assert_eq!(
        fault_of(Rule::Script, &said("ที่ดี abcdefghijk")),
        Some("31 % of its script".into())
    );
    assert_eq!(fault_of(Rule::Script, &said("ที่ดี abcdef")), None);
}
