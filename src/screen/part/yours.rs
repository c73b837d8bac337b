//! The languages in which a visitor can be answered.

use crate::content::AnsweredLanguage;
use crate::language::Language;
use crate::screen::Context;

/// The languages in which the visitor can be answered, their own first. Who speaks Zapotec
/// reads the kiosk in Spanish, so a line in Spanish is theirs too.
pub fn yours(context: &Context<'_>) -> Vec<AnsweredLanguage> {
    match context.chosen {
        (Language::Zapotec, _) => vec![AnsweredLanguage::Zap, AnsweredLanguage::Es],
        (Language::Spanish, Some(Language::Zapotec)) => {
            vec![AnsweredLanguage::Es, AnsweredLanguage::Zap]
        }
        (language, _) => vec![answered(language)],
    }
}

fn answered(language: Language) -> AnsweredLanguage {
    match language {
        Language::English => AnsweredLanguage::En,
        Language::Korean => AnsweredLanguage::Ko,
        Language::Spanish => AnsweredLanguage::Es,
        Language::Zapotec => AnsweredLanguage::Zap,
        Language::Tagalog => AnsweredLanguage::Tl,
        Language::Bengali => AnsweredLanguage::Bn,
        Language::Thai => AnsweredLanguage::Th,
    }
}
