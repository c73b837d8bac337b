//! Numbers as phones dial them.

use super::{Error, Payload};

/// A number as a phone dials it, wherever it is: `+12137389050` for `213-738-9050`,
/// `+50224228600` for `+502 2422-8600`. The short ones, `911`, `211` and `988`, stay.
///
/// # Errors
///
/// It is no number, or one like `9233#` that only the telephones of a house know.
pub fn dialled(number: &str) -> Result<String, Error> {
    let is_international = number.starts_with('+');
    let digits: String = number
        .chars()
        .filter(|it| !" -.()+".contains(*it))
        .collect();
    let is_digits = digits.bytes().all(|it| it.is_ascii_digit());
    // An area code and an exchange begin with 2 to 9.
    let is_led = |at: usize| digits.as_bytes().get(at).is_some_and(|it| *it >= b'2');

    match digits.len() {
        _ if !is_digits || number.matches('+').count() > usize::from(is_international) => None,
        8..=15 if is_international && !digits.starts_with('0') => Some(format!("+{digits}")),
        _ if is_international => None,
        3 if (digits.ends_with("11") && is_led(0)) || digits == "988" => Some(digits.clone()),
        10 if is_led(0) && is_led(3) => Some(format!("+1{digits}")),
        11 if digits.starts_with('1') && is_led(1) && is_led(4) => Some(format!("+{digits}")),
        _ => None,
    }
    .ok_or_else(|| Error::Number {
        number: number.to_owned(),
    })
}

/// A code that calls a number: `tel:+12137389050`, `tel:911`.
///
/// # Errors
///
/// It is no number that a phone can call.
pub fn number(number: &str) -> Result<Payload, Error> {
    let dialled = dialled(number)?;

    Payload::new(number, format!("tel:{dialled}"))
}
