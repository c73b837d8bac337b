//! Who has reviewed words.

use crate::ledger::ReviewerRole;

/// The message that names what a reviewer is.
pub fn role_message(role: ReviewerRole) -> &'static str {
    match role {
        ReviewerRole::Lawyer => "role-lawyer",
        ReviewerRole::Translator => "role-translator",
        ReviewerRole::Speaker => "role-speaker",
    }
}
