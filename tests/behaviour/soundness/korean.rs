//! That Korean speaks to everybody in one way: officers are named for what they are, and nothing but
//! a greeting, a question of somebody or what is quoted leaves the form of the rest.

use super::{assert_none, said};
use crate::common::edition;

use rights_kiosk::language::{Language, line_break};
use rights_kiosk::soundness::Wording;

/// What stands directly before the first *agent* of a text, so that it is no agent of anything.
const KINDS: [&str; 4] = ["단속 ", "ICE ", "연방 ", "경찰·"];

/// The messages besides those to be said that are a question put into the reader's mouth.
const ASKED: [&str; 2] = ["find-someone-ask", "first-day-ask"];

/// That the first agent of a text is of no kind.
fn agent_of_no_kind(_id: &str, words: &str) -> Option<&'static str> {
    let (before, _) = words.split_once("요원")?;
    let is_of_one = KINDS.iter().any(|kind| before.ends_with(kind));

    (!is_of_one).then_some("its first 요원 is of no kind")
}

/// That the kiosk itself asks as somebody asks an officer.
fn asks_as_an_officer(id: &str, words: &str) -> Option<&'static str> {
    let mut rests = words.split("니까?").skip(1);
    let is_quoted = rests.all(|rest| rest.starts_with('”'));

    (!is_quoted && !id.contains("-say-") && !ASKED.contains(&id))
        .then_some("asks with 니까? outside of a quotation")
}

/// That something besides a greeting is asked for in the soft form.
fn asks_softly(id: &str, words: &str) -> Option<&'static str> {
    let mut rests = words.split("세요").skip(1);
    let is_question = rests.all(|rest| rest.starts_with('?'));

    (!is_question && !id.starts_with("greeting-")).then_some("says 세요, and is no greeting")
}

/// Everything in which a rule is broken.
fn broken(rule: fn(&str, &str) -> Option<&'static str>) -> Vec<String> {
    let all: Vec<Wording> = said(&edition(), &[Language::Korean]);
    assert!(all.len() > 500, "{}", all.len());

    all.iter()
        .filter_map(|it| {
            let words = line_break::strip(&it.words);

            rule(&it.id, &words).map(|fault| format!("{}: {fault}: {words}", it.id))
        })
        .collect()
}

#[test]
fn names_agents_for_what_they_are() {
    assert_none(&broken(agent_of_no_kind));

    for kept in [
        "문.",
        "단속 요원이",
        "ICE 요원, 요원",
        "연방 요원",
        "경찰·요원",
    ] {
        assert_eq!(agent_of_no_kind("a", kept), None, "{kept}");
    }
    for lost in ["요원이 오면", "그 요원", "요원과 단속 요원", "단속요원"] {
        assert!(agent_of_no_kind("a", lost).is_some(), "{lost}");
    }
}

#[test]
fn asks_formally_only_in_what_is_said() {
    assert_none(&broken(asks_as_an_officer));

    let (quoted, bare) = ("“가도 됩니까?”라고", "“가도 됩니까?” 됩니까?");
    assert_eq!(asks_as_an_officer("street-ask-free", quoted), None);
    assert_eq!(asks_as_an_officer("street-say-free", bare), None);
    assert_eq!(asks_as_an_officer("first-day-ask", bare), None);
    assert!(asks_as_an_officer("street-ask-free", bare).is_some());
    assert!(asks_as_an_officer("street-ask-free", "됩니까?").is_some());
}

#[test]
fn asks_softly_only_in_greetings() {
    assert_none(&broken(asks_softly));

    assert_eq!(asks_softly("greeting-morning", "안녕하세요"), None);
    assert_eq!(asks_softly("street-order", "누구세요?"), None);
    assert!(asks_softly("street-order", "말하세요.").is_some());
    assert!(asks_softly("street-order", "누구세요? 말하세요").is_some());
}
