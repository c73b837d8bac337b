//! Which PINs may be set, and how they are kept.

use rights_kiosk::pin::{HashError, Pin, PinError, PinHash};

use proptest::prelude::*;

use std::time::{Duration, Instant};

#[test]
fn what_is_guessed_first_is_refused() {
    use PinError::{NotDigits, OneDigit, Run, TooLong, TooShort, Year};

    let cases = [
        ("735918", Ok(())),
        ("113355", Ok(())),
        ("112233", Err(Year)),
        ("123457", Ok(())),
        ("198413", Ok(())),
        ("213099", Ok(())),
        ("735918264073", Ok(())),
        ("1984735918", Ok(())),
        ("", Err(TooShort)),
        ("73591", Err(TooShort)),
        ("7359182640735", Err(TooLong)),
        ("73591a", Err(NotDigits)),
        ("735 918", Err(NotDigits)),
        ("৭৩৫৯১৮", Err(NotDigits)),
        ("000000", Err(OneDigit)),
        ("777777777777", Err(OneDigit)),
        ("123456", Err(Run)),
        ("654321", Err(Run)),
        ("890123", Err(Run)),
        ("321098765432", Err(Run)),
        ("1234567890", Err(Run)),
        ("198400", Err(Year)),
        ("001984", Err(Year)),
        ("198412", Err(Year)),
        ("121984", Err(Year)),
        ("19841985", Err(Year)),
        ("198419851986", Err(Year)),
        ("1984000000", Err(Year)),
        ("19841231", Err(Year)),
        ("31121984", Err(Year)),
        ("12311984", Err(Year)),
        ("210001", Err(Year)),
        ("311284", Err(Year)),
        ("123184", Err(Year)),
        ("841231", Err(Year)),
    ];

    for (digits, outcome) in cases {
        assert_eq!(Pin::new(digits).map(drop), outcome, "{digits}");
    }
}

#[test]
fn of_a_million_pins_of_six_digits_most_may_be_set() {
    let mut refused = [0; 3];
    for number in 0..1_000_000 {
        match Pin::new(&format!("{number:06}")) {
            Ok(_) => {}
            Err(PinError::OneDigit) => refused[0] += 1,
            Err(PinError::Run) => refused[1] += 1,
            Err(PinError::Year) => refused[2] += 1,
            Err(error) => panic!("{number}: {error}"),
        }
    }

    assert_eq!(refused, [10, 20, 115_435]);
}

proptest! {
    #[test]
    fn any_text_has_an_answer(text in "\\PC{0,16}|[0-9]{0,14}") {
        let is_fit = Pin::new(&text).is_ok();

        prop_assert!(!is_fit || (6..=12).contains(&text.len()));
    }

    #[test]
    fn any_text_is_a_hash_or_none(text in "\\PC{0,300}|\\$argon2id\\$v=19\\$m=[0-9]{0,12},t=[0-9]{0,12},p=[0-9]{0,9}\\$[A-Za-z0-9+/]{0,80}\\$[A-Za-z0-9+/]{0,100}") {
        let _ = PinHash::parse(&text);
    }
}

fn stored(text: &str) -> Result<(), HashError> {
    PinHash::parse(text).map(drop)
}

#[test]
fn a_pin_is_kept_as_argon2id_with_a_salt_of_its_own() {
    let pin = Pin::new("735918").expect("a PIN");
    let before = Instant::now();
    let hash = PinHash::of(&pin).expect("a hash");
    println!("hashed in {:?}", before.elapsed());
    let text = String::from(hash.clone());
    let parts: Vec<_> = text.split('$').collect();

    assert_eq!(parts[..4], ["", "argon2id", "v=19", "m=19456,t=2,p=1"]);
    // 16 bytes of salt and 32 of hash, in base 64.
    assert_eq!((parts[4].len(), parts[5].len(), parts.len()), (22, 43, 6));
    assert_ne!(PinHash::of(&pin), Ok(hash.clone()), "another salt");
    assert_eq!(PinHash::parse(&text), Ok(hash.clone()));
    for (digits, is_right) in [
        ("735918", true),
        ("735919", false),
        ("", false),
        ("7359180", false),
    ] {
        assert_eq!(hash.is_of(digits), Ok(is_right), "{digits}");
    }
    assert_eq!(format!("{pin:?} {hash:?}"), "Pin(..) PinHash(..)");
}

#[test]
fn a_stored_hash_asks_for_no_more_than_can_be_borne() {
    // The reference program's own: echo -n 735918 | argon2 saltsaltsaltsalt -id -t 3 -k 4096 -p 1
    let salt = "c2FsdHNhbHRzYWx0c2FsdA";
    let hash = "A".repeat(43);
    let with = |id: &str, params: &str| stored(&format!("${id}${params}${salt}${hash}"));

    assert_eq!(with("argon2id", "v=19$m=65536,t=8,p=4"), Ok(()));
    for (id, params) in [
        ("argon2id", "v=19$m=65537,t=2,p=1"),
        ("argon2id", "v=19$m=4294967295,t=2,p=1"),
        ("argon2id", "v=19$m=19456,t=9,p=1"),
        ("argon2id", "v=19$m=19456,t=2,p=5"),
        ("argon2id", "v=16$m=19456,t=2,p=1"),
        ("argon2id", "m=19456,t=2,p=1"),
        ("argon2i", "v=19$m=19456,t=2,p=1"),
        ("argon2d", "v=19$m=19456,t=2,p=1"),
        ("scrypt", "ln=1,r=8,p=1"),
    ] {
        assert_eq!(with(id, params), Err(HashError::NotAHash), "{id} {params}");
    }
    for text in [
        "",
        "735918",
        "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA",
    ] {
        assert_eq!(stored(text), Err(HashError::NotAHash), "{text}");
    }

    // The worst that is borne: a hash like any other, in a time like any other.
    let worst = format!("$argon2id$v=19$m=65536,t=8,p=4${salt}${hash}");
    let before = Instant::now();
    assert_eq!(
        PinHash::parse(&worst).and_then(|it| it.is_of("735918")),
        Ok(false)
    );
    println!("the worst in {:?}", before.elapsed());
    assert!(before.elapsed() < Duration::from_secs(30));
}
