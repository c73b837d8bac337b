//! Text that has been looked at before it may be shown or looked up.

use super::Malformed;

/// Declares a string that can only be made by passing a check.
macro_rules! checked {
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// The text as it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::content::Malformed;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                $check(&text)?;

                Ok(Self(text))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::content::Malformed;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.to_owned().try_into()
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

pub(super) use checked;

checked! {
    /// A proper name, a title or a place, shown as it stands in every language: one line, not
    /// empty, no space around it, nothing that no font can draw.
    Text, check_text
}

checked! {
    /// An id in kebab case, as in `home-door` or `911`.
    Slug, check_slug
}

checked! {
    /// The id of a message that every language says in its own words: kebab case, a letter first.
    MessageId, check_message_id
}

fn check_text(text: &str) -> Result<(), Malformed> {
    if text.trim().is_empty() {
        return Err(Malformed("empty text: write it or remove the key".into()));
    }
    if text.trim() != text {
        return Err(Malformed(format!(
            "`{text}` has space around it: remove it"
        )));
    }

    match text.chars().find(|&it| is_unshowable(it)) {
        Some(it) => Err(Malformed(format!(
            "U+{:04X} cannot be shown: remove it",
            u32::from(it)
        ))),
        None => Ok(()),
    }
}

/// Control characters, the mark of a broken conversion, and characters that mean nothing outside
/// one font.
fn is_unshowable(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{fffd}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
        || matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

fn check_slug(text: &str) -> Result<(), Malformed> {
    if text.split('-').all(is_word) {
        Ok(())
    } else {
        Err(Malformed(format!(
            "`{text}` is not an id: write lower-case words joined by hyphens, like `home-door`"
        )))
    }
}

fn check_message_id(text: &str) -> Result<(), Malformed> {
    if text.starts_with(|it: char| it.is_ascii_lowercase()) {
        check_slug(text)
    } else {
        Err(Malformed(format!(
            "`{text}` is not the id of a message: begin it with a lower-case letter"
        )))
    }
}

fn is_word(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();

    !text.is_empty() && text.bytes().all(is_part)
}
