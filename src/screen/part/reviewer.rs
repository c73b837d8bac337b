//! Who has reviewed words.

use crate::review::Role;

/// The message that names what a reviewer is.
pub fn role_message(role: Role) -> &'static str {
    match role {
        Role::Lawyer => "role-lawyer",
        Role::Translator => "role-translator",
        Role::Speaker => "role-speaker",
    }
}
