//! Which fields an entry of a language must have, and which it cannot.

use super::entry::is_a_name;
use super::{Entry, ReviewerRole};
use crate::language::Language;

/// The field that an entry of this language must have and has not, or the other
/// way round, and why.
pub(super) fn misplaced(language: Language, entry: &Entry) -> Option<(&'static str, &'static str)> {
    const NO_SOURCE: &str = "is missing: write the hash of the English it was compared with";
    const OF_ENGLISH: &str = "English is compared with nothing: remove it";
    const NAME: &str = "is no name: write it in letters";
    const LAWYER: &str = "only a lawyer can say that the English is true: write lawyer";
    const SPEAKER: &str = "only a speaker can say what is Zapotec: write speaker";
    const WHERE: &str = "is missing: write which variety of Zapotec the speaker speaks, and where";

    if let Some(reviewed) = &entry.reviewed {
        if !is_a_name(&reviewed.by) {
            return Some(("reviewed.by", NAME));
        }
        if reviewed.of.as_deref().is_some_and(|of| !is_a_name(of)) {
            return Some(("reviewed.of", NAME));
        }
        match (language, reviewed.role) {
            (Language::English, role) if role != ReviewerRole::Lawyer => {
                return Some(("reviewed.role", LAWYER));
            }
            (Language::Zapotec, role) if role != ReviewerRole::Speaker => {
                return Some(("reviewed.role", SPEAKER));
            }
            (Language::Zapotec, _) if reviewed.of.is_none() => {
                return Some(("reviewed.of", WHERE));
            }
            _ => {}
        }
    }

    match language {
        Language::English if entry.source.is_some() => Some(("source", OF_ENGLISH)),
        Language::English if entry.back.is_some() => Some(("back", OF_ENGLISH)),
        Language::English if entry.verdict.is_some() => Some(("verdict", OF_ENGLISH)),
        Language::English => None,
        _ if entry.source.is_none() => Some(("source", NO_SOURCE)),
        _ => None,
    }
}
