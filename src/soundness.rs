//! What every translation promises: that it says all that the English says, in
//! sound text of its own script and in the settled terms.
//!
//! A [`Rule`] is a function of one message. The tests hold all of them against
//! everything that is shipped, and what a reviewer sends back is held to the same
//! ones before it is taken.

pub mod characters;
mod endings;
pub mod exceptions;
mod months;
pub mod negation;
mod numbers;
mod script;
pub mod terms;
pub mod zapotec;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::content::{Content, Kind};
use crate::language::Language;
use exceptions::Exceptions;
use script::Names;
use terms::Terms;

/// A message as one language says it.
#[derive(Debug, Clone)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// The id of the message.
    pub id: String,
    /// The English, its variables as `{$name}`. For English itself, the wording
    /// that another one is to replace.
    pub english: String,
    /// The same in the language.
    pub words: String,
    /// What the message asks of its reader, if it is a statement.
    pub kind: Option<Kind>,
}

impl Wording {
    /// A message that is in no catalog, to hold a rule against.
    pub fn made_up(language: Language, english: &str, words: &str) -> Self {
        Self {
            language,
            id: "made-up".to_owned(),
            english: english.to_owned(),
            words: words.to_owned(),
            kind: None,
        }
    }
}

/// One thing that a text must keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Its characters can be shown and stand in an order that means something.
    Characters,
    /// It is not the English again.
    Same,
    /// Its letters are those of its language.
    Script,
    /// It leaves no English but names.
    English,
    /// What is denied is still denied.
    Negation,
    /// Its numbers are those of the English.
    Numbers,
    /// Its months are those of the English.
    Months,
    /// Bengali counts in Bengali digits.
    Typed,
    /// It ends as sentences of its language do.
    Endings,
    /// Its terms are the settled ones.
    Terms,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 10] = [
        Self::Characters,
        Self::Same,
        Self::Script,
        Self::English,
        Self::Negation,
        Self::Numbers,
        Self::Months,
        Self::Typed,
        Self::Endings,
        Self::Terms,
    ];

    /// Its name in the list of exceptions.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Characters => "characters",
            Self::Same => "same",
            Self::Script => "script",
            Self::English => "english",
            Self::Negation => "negation",
            Self::Numbers => "numbers",
            Self::Months => "months",
            Self::Typed => "typed",
            Self::Endings => "endings",
            Self::Terms => "terms",
        }
    }

    /// Whether a text that breaks it could mislead or cannot be read. The others
    /// are matters of style, in which a reviewer may know better.
    pub const fn is_vital(self) -> bool {
        !matches!(self, Self::Endings | Self::Terms)
    }

    /// Whether texts of a language are held to it.
    const fn concerns(self, language: Language) -> bool {
        match (self, language) {
            (Self::Characters, _) => true,
            // Only a speaker can tell.
            (_, Language::Zapotec) => false,
            // Compared with its former wording.
            (Self::Negation | Self::Numbers | Self::Months, Language::English) => true,
            (_, Language::English) => false,
            _ => true,
        }
    }
}

/// A rule that a text breaks, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub rule: Rule,
    /// What is wrong, to be read after the id of the message.
    pub reason: String,
}

/// The rules, with what they have to know to judge a text.
#[derive(Debug)]
pub struct Rules {
    names: Names,
    exceptions: Exceptions,
    terms: Vec<(Language, Terms)>,
}

impl Rules {
    /// The rules for texts about this content.
    pub fn of(content: &Content) -> Self {
        let exceptions = Exceptions::read();

        Self {
            names: Names::of(content, &exceptions),
            terms: terms::all(),
            exceptions,
        }
    }

    /// What is wrong with a text by one rule, whether or not an exception
    /// overlooks it.
    pub fn violation(&self, rule: Rule, wording: &Wording) -> Option<String> {
        if !rule.concerns(wording.language) {
            return None;
        }

        match rule {
            Rule::Characters => characters::violation(wording.language, &wording.words),
            Rule::Same => script::same_violation(wording),
            Rule::Script => script::share_violation(&self.names, wording),
            Rule::English => script::english_violation(&self.names, wording),
            Rule::Negation => negation::violation(wording),
            Rule::Numbers => numbers::violation(wording),
            Rule::Months => months::violation(wording),
            Rule::Typed => numbers::typed_violation(wording),
            Rule::Endings => endings::violation(wording),
            Rule::Terms => self.terms(wording.language)?.violation(wording),
        }
    }

    /// Everything that is wrong with a text and that no exception overlooks.
    pub fn violations(&self, wording: &Wording) -> Vec<Violation> {
        Rule::ALL
            .into_iter()
            .filter(|rule| !self.exceptions.overlook(*rule, wording))
            .filter_map(|rule| {
                let reason = self.violation(rule, wording)?;

                Some(Violation { rule, reason })
            })
            .collect()
    }

    /// The settled terms of a language.
    pub fn terms(&self, language: Language) -> Option<&Terms> {
        let found = self.terms.iter().find(|(it, _)| *it == language);

        found.map(|(_, terms)| terms)
    }
}

/// A list that comes with the program. If it could not be read it would be empty:
/// then nothing is overlooked, and no Zapotec counts as published. The tests check
/// that every list can be read.
fn shipped<T: DeserializeOwned + Default>(text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| {
        tracing::error!("a list of the rules cannot be read: {error}");

        T::default()
    })
}
