//! The languages in which a visitor can be answered.

use crate::content::AnsweredLanguage;
use crate::language::Language;
use crate::screen::Context;
use crate::takeaway;

/// The languages in which the visitor can be answered, their own first. Who speaks Zapotec
/// reads the kiosk in Spanish, so a line in Spanish is theirs too.
pub fn yours(context: &Context<'_>) -> Vec<AnsweredLanguage> {
    match context.chosen {
        (Language::Spanish, Some(Language::Zapotec)) => {
            vec![AnsweredLanguage::Es, AnsweredLanguage::Zap]
        }
        (language, _) => takeaway::answers(language),
    }
}
