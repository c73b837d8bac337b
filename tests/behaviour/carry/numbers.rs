//! Numbers to call.

use proptest::prelude::*;
use rights_kiosk::carry::{Error, dialled, number};

#[test]
fn a_number_is_dialled_as_it_is_from_everywhere() {
    for (shown, payload) in [
        ("213-738-9050", "tel:+12137389050"),
        ("(213) 738-9050", "tel:+12137389050"),
        ("1-888-624-4752", "tel:+18886244752"),
        ("+1 888 624 4752", "tel:+18886244752"),
        ("+502 2422-8600", "tel:+50224228600"),
        ("911", "tel:911"),
        ("211", "tel:211"),
        ("988", "tel:988"),
    ] {
        assert_eq!(number(shown).unwrap().text(), payload);
    }
}

#[test]
fn what_no_phone_can_call_is_refused() {
    for shown in [
        "9233#",
        "",
        "12",
        "111",
        "922",
        "738-9050",
        "113-738-9050",
        "213-138-9050",
        "2-888-624-4752",
        "+0123456789",
        "+12",
        "213-738-9050 x5",
        "21+37389050",
        "٩١١",
    ] {
        let error = Error::Number {
            number: shown.to_owned(),
        };

        assert_eq!(dialled(shown), Err(error), "{shown}");
    }
}

proptest! {
    #[test]
    fn whatever_is_dialled_is_digits(text in "[-+0-9 .()#a]{0,16}") {
        if let Ok(dialled) = dialled(&text) {
            let digits = dialled.strip_prefix('+').unwrap_or(&dialled);

            prop_assert!(digits.bytes().all(|it| it.is_ascii_digit()));
            prop_assert!((3..=15).contains(&digits.len()));
        }
    }
}
