//! What the ledger holds of one wording.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Hash, fields};
use crate::content::Text;
use crate::language::Language;
use crate::soundness::characters;

use std::fmt;

/// What is known about the wording of one message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The English that the translation was compared with; for English itself
    /// there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Hash>,
    /// The wording that was looked at.
    pub text: Hash,
    /// The wording translated back into English by a reader who had not seen
    /// the English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<String>,
    /// What came of comparing it with the English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Who has taken responsibility for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Reviewed>,
    /// What a reviewer has written to the editors about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
}

/// What came of comparing a wording, translated back, with the English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Verdict {
    /// They agree.
    Agrees,
    /// They agree since the wording was mended.
    Mended,
    /// Any other word says that they do not agree.
    Differs(String),
}

impl From<String> for Verdict {
    fn from(word: String) -> Self {
        match word.as_str() {
            "agrees" => Self::Agrees,
            "mended" => Self::Mended,
            _ => Self::Differs(word),
        }
    }
}

impl From<Verdict> for String {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Agrees => "agrees".to_owned(),
            Verdict::Mended => "mended".to_owned(),
            Verdict::Differs(word) => word,
        }
    }
}

/// A review by a named person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// The person's name.
    #[serde(serialize_with = "fields::shown")]
    pub by: Text,
    /// What makes the person fit for it.
    pub role: ReviewerRole,
    /// Of which variety and town a speaker is, where a language has several.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "fields::shown_if_any"
    )]
    pub of: Option<Text>,
    /// The day of the review.
    #[serde(serialize_with = "fields::shown", deserialize_with = "fields::day")]
    pub date: Date,
}

/// What makes a person fit to review a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewerRole {
    /// A lawyer: of the English, whether it is true; of a translation, whether
    /// it says the same.
    Lawyer,
    /// Somebody who translates for a living.
    Translator,
    /// Somebody who grew up with the language.
    Speaker,
}

impl ReviewerRole {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Lawyer, Self::Translator, Self::Speaker];

    /// Its name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lawyer => "lawyer",
            Self::Translator => "translator",
            Self::Speaker => "speaker",
        }
    }

    /// Those that may sign texts of a language. What English says must be true,
    /// which a lawyer can tell; Zapotec has no published law to translate, so
    /// only speakers know what can be said.
    pub const fn of(language: Language) -> &'static [Self] {
        match language {
            Language::English => &[Self::Lawyer],
            Language::Zapotec => &[Self::Speaker],
            _ => &[Self::Translator, Self::Speaker, Self::Lawyer],
        }
    }
}

impl fmt::Display for ReviewerRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Whether a text can be the name of a person or a place: it has a letter, and
/// no invisible character.
pub(crate) fn is_a_name(text: &str) -> bool {
    let language = Language::of_name(text);

    text.chars().any(char::is_alphabetic) && characters::unshowable(language, text).is_none()
}

/// What somebody has written to the editors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The person's name.
    #[serde(serialize_with = "fields::shown")]
    pub by: Text,
    /// The day of the note.
    #[serde(serialize_with = "fields::shown", deserialize_with = "fields::day")]
    pub date: Date,
    /// What it says.
    pub text: String,
}

impl Entry {
    /// Whether somebody has translated the wording back and it agreed.
    pub(super) fn agrees(&self) -> bool {
        let is_translated = self.back.as_ref().is_some_and(|it| !it.trim().is_empty());

        is_translated && matches!(self.verdict, Some(Verdict::Agrees | Verdict::Mended))
    }
}
