//! Numbers to dial.

use super::Malformed;
use super::text::checked;

/// The ways a number is written. `N` stands for 2 to 9, which every area code, exchange and
/// country code here begins with; `X` for any digit.
const PATTERNS: [&str; 5] = ["NXX-NXX-XXXX", "N11", "988", "XXXX#", "+NXX XXXX-XXXX"];

checked! {
    /// A phone number, shown as it is written: `213-738-9050`, `911`, `988`, `9233#` or
    /// `+502 2422-8600`.
    Phone, check
}

fn check(text: &str) -> Result<(), Malformed> {
    if PATTERNS.iter().any(|pattern| fits(pattern, text)) {
        Ok(())
    } else {
        Err(Malformed(format!(
            "`{text}` is not a phone number: write it like 213-738-9050, 911, 988, 9233# \
             or +502 2422-8600"
        )))
    }
}

fn fits(pattern: &str, text: &str) -> bool {
    let matches = |(pattern, it): (u8, u8)| match pattern {
        b'N' => matches!(it, b'2'..=b'9'),
        b'X' => it.is_ascii_digit(),
        literal => it == literal,
    };

    pattern.len() == text.len() && pattern.bytes().zip(text.bytes()).all(matches)
}
