//! What the rules may overlook, and why.

use std::collections::BTreeSet;

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::soundness::exceptions::Exceptions;
use rights_kiosk::soundness::{Rule, Rules, Wording};

use super::{assert_none, translations};

/// What a rule finds in these messages, but for its exceptions, and those of its
/// exceptions that are none.
pub fn found(edition: &Edition, rule: Rule, messages: &[Wording]) -> Vec<String> {
    let rules = Rules::of(&edition.content);

    found_by(rule, messages, |said| rules.violation(rule, said))
}

fn found_by(
    rule: Rule,
    messages: &[Wording],
    fault: impl Fn(&Wording) -> Option<String>,
) -> Vec<String> {
    let exceptions = Exceptions::read();
    let mut unused: BTreeSet<_> = exceptions
        .messages
        .iter()
        .filter(|it| it.rule == rule)
        .flat_map(|it| it.languages.iter().map(move |language| (language, &it.ids)))
        .flat_map(|(language, ids)| ids.iter().map(move |id| (*language, id.as_str())))
        .collect();
    let mut found = Vec::new();

    for said in messages {
        let Some(fault) = fault(said) else { continue };

        unused.remove(&(said.language, said.id.as_str()));
        if !exceptions.overlook(rule, said) {
            let Wording { language, id, .. } = said;
            found.push(format!(
                "{language} {id}: {fault}\n    {}\n    {}",
                said.english, said.words
            ));
        }
    }
    found.extend(unused.into_iter().map(|(language, id)| {
        let rule = rule.id();

        format!("{language} {id}: the exception from `{rule}` overlooks nothing: remove it")
    }));

    found
}

/// Holds a rule against every translation.
#[track_caller]
pub fn assert_holds(edition: &Edition, rule: Rule) {
    assert_none(&found(edition, rule, &translations(edition)));
}

#[test]
fn are_of_a_rule_and_have_a_reason() {
    // A list that cannot be read, for a rule or a tag that there is not, is empty.
    assert!(!Exceptions::read().messages.is_empty());
    for it in Exceptions::read().messages {
        assert!(it.reason.len() > 10, "a reason for {:?}", it.ids);
        assert!(
            !it.ids.is_empty() && !it.languages.is_empty(),
            "{}",
            it.reason
        );
    }
    for it in Exceptions::read().english {
        assert!(it.reason.len() > 10, "a reason for {:?}", it.words);
    }
}

#[test]
fn that_overlook_nothing_are_found() {
    let sound = Wording::made_up(Language::Thai, "Good", "ดี");
    let found = found_by(Rule::Negation, &[sound], |_| None);

    assert!(!found.is_empty());
    assert!(
        found.iter().all(|it| it.contains("overlooks nothing")),
        "{found:?}"
    );
}

#[test]
fn are_of_one_message_and_one_rule_only() {
    let excepted = Wording {
        id: "org-esperanza-note".to_owned(),
        ..Wording::made_up(Language::Korean, "Not good", "좋다")
    };
    let faulty = |_: &Wording| Some("faulty".to_owned());
    let is_found = |rule, said: &Wording| {
        found_by(rule, std::slice::from_ref(said), faulty)
            .iter()
            .any(|it| it.contains("faulty"))
    };

    assert!(!is_found(Rule::Negation, &excepted));
    assert!(is_found(Rule::Endings, &excepted));
    assert!(is_found(
        Rule::Negation,
        &Wording {
            language: Language::Thai,
            ..excepted
        }
    ));
}
