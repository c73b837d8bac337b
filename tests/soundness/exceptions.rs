//! What the rules may overlook, and why.

use std::collections::BTreeSet;

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use serde::Deserialize;

use crate::{Said, assert_none, translations};

const FILE: &str = include_str!("exceptions.toml");

/// The exceptions of all rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
    /// English that stands unbracketed in another script, or in Spanish or
    /// Tagalog, as it is.
    #[serde(default)]
    pub english: Vec<English>,
}

/// Messages of one language that a rule overlooks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: String,
    languages: Vec<String>,
    ids: Vec<String>,
    reason: String,
}

/// English words that are not translated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct English {
    pub words: Vec<String>,
    reason: String,
}

impl Exceptions {
    pub fn read() -> Self {
        toml::from_str(FILE).unwrap_or_else(|error| panic!("exceptions.toml: {error}"))
    }

    /// The messages that a rule overlooks.
    fn of(&self, rule: &str) -> BTreeSet<(&str, &str)> {
        self.exception
            .iter()
            .filter(|it| it.rule == rule)
            .flat_map(|it| it.languages.iter().map(move |language| (language, &it.ids)))
            .flat_map(|(language, ids)| ids.iter().map(move |id| (language.as_str(), id.as_str())))
            .collect()
    }
}

/// What a rule finds in these messages, but for its exceptions, and those of its
/// exceptions that are none.
pub fn found(
    rule: &str,
    messages: &[Said],
    fault: impl Fn(&Said) -> Option<String>,
) -> Vec<String> {
    let exceptions = Exceptions::read();
    let mut unused = exceptions.of(rule);
    let mut found = Vec::new();

    for said in messages {
        let Some(fault) = fault(said) else { continue };

        if !unused.remove(&(said.language.tag(), said.id.as_str())) {
            let Said { language, id, .. } = said;
            found.push(format!(
                "{language} {id}: {fault}\n    {}\n    {}",
                said.english, said.words
            ));
        }
    }
    found.extend(unused.into_iter().map(|(language, id)| {
        format!("{language} {id}: the exception from `{rule}` overlooks nothing: remove it")
    }));

    found
}

/// Holds a rule against every translation.
#[track_caller]
pub fn assert_holds(edition: &Edition, rule: &str, fault: impl Fn(&Said) -> Option<String>) {
    assert_none(&found(rule, &translations(edition), fault));
}

#[test]
fn are_of_a_rule_and_have_a_reason() {
    const RULES: [&str; 7] = [
        "same", "script", "negation", "numbers", "months", "typed", "endings",
    ];

    for it in Exceptions::read().exception {
        assert!(RULES.contains(&it.rule.as_str()), "no rule `{}`", it.rule);
        assert!(it.reason.len() > 10, "a reason for {:?}", it.ids);
        assert!(
            !it.ids.is_empty() && !it.languages.is_empty(),
            "{}",
            it.reason
        );
        for tag in &it.languages {
            assert!(Language::parse(tag).is_ok(), "{tag}");
        }
    }
    for it in Exceptions::read().english {
        assert!(it.reason.len() > 10, "a reason for {:?}", it.words);
    }
}

#[test]
fn that_overlook_nothing_are_found() {
    let sound = Said::made_up(Language::Thai, "Good", "ดี");
    let found = found("negation", &[sound], |_| None);

    assert!(!found.is_empty());
    assert!(
        found.iter().all(|it| it.contains("overlooks nothing")),
        "{found:?}"
    );
}

#[test]
fn are_of_one_message_and_one_rule_only() {
    let excepted = Said {
        id: "org-esperanza-note".to_owned(),
        ..Said::made_up(Language::Korean, "Not good", "좋다")
    };
    let faulty = |_: &Said| Some("faulty".to_owned());
    let is_found = |rule, said: &Said| {
        found(rule, std::slice::from_ref(said), faulty)
            .iter()
            .any(|it| it.contains("faulty"))
    };

    assert!(!is_found("negation", &excepted));
    assert!(is_found("endings", &excepted));
    assert!(is_found(
        "negation",
        &Said {
            language: Language::Thai,
            ..excepted
        }
    ));
}
