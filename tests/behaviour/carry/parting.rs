//! Whatever a topic says: no part is cut or lost, and each code is of use alone.

use super::essentials::{headings, number, part, say};
use proptest::prelude::*;
use rights_kiosk::carry::{Error, Essentials, Part, Payload, Words};
use rights_kiosk::qr::MOST_VERSION;

/// Words that say which part they are, so that none stands in another.
fn words(kind: u8, number_of_part: usize, length: usize) -> Words {
    let text = format!("<{number_of_part}>{}", "ক্ষ".repeat(length));

    match kind {
        0 => Words::Do(text),
        1 => Words::Dont(text),
        2 => Words::Know(text),
        3 => say(&format!("<{number_of_part}>No"), &text, Some("যদি সত্য হয়:")),
        _ => number(&text, "213-738-9050"),
    }
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    prop::collection::vec((0..5_u8, 0..6_u32, 0..40_usize), 0..24).prop_map(|all| {
        (0..)
            .zip(all)
            .map(|(at, (kind, rank, length))| part(&at.to_string(), rank, words(kind, at, length)))
            .collect()
    })
}

/// The lines of a part, as they have to stand in a code.
fn lines(part: &Part) -> String {
    match &part.words {
        Words::Do(it) | Words::Dont(it) | Words::Know(it) => format!("\n- {it}\n"),
        Words::Number {
            label,
            digits,
            about,
        } => {
            let label = label.as_ref().map(|it| format!("{it}: "));
            let about: Vec<_> = about.iter().map(|it| format!("{it}\n")).collect();

            format!(
                "\n- {}{digits}\n{}",
                label.unwrap_or_default(),
                about.concat()
            )
        }
        Words::Say {
            english,
            meaning,
            condition,
        } => {
            let condition = condition.as_deref().unwrap_or_default();
            let meaning = meaning.as_deref().unwrap_or_default();

            format!("\n{condition}\n“{english}”\n{meaning}\n")
        }
    }
}

fn essentials(parts: Vec<Part>) -> Essentials {
    Essentials {
        says_first: false,
        title: "দরজায়".to_owned(),
        edition_line: "জুলাই ২০২৬".to_owned(),
        headings: headings(),
        parts,
    }
}

/// In which codes a part stands whole.
fn places(part: &Part, codes: &[Payload]) -> Vec<usize> {
    let lines = lines(part);

    (0..codes.len())
        .filter(|it| codes[*it].text().contains(&lines))
        .collect()
}

proptest! {
    #[test]
    fn no_part_is_cut_or_lost(parts in parts()) {
        let essentials = essentials(parts);
        let codes = match essentials.payloads() {
            Ok(codes) => codes,
            // It stands alone beside too long a hotline.
            Err(Error::Part { .. }) => return Ok(()),
            Err(error) => panic!("{error}"),
        };
        let hotline = essentials
            .parts
            .iter()
            .filter(|it| matches!(it.words, Words::Number { .. }))
            .rev()
            .max_by_key(|it| it.rank);

        for (number, code) in (1..).zip(&codes) {
            let title = match codes.len() {
                1 => "দরজায়\n\n".to_owned(),
                count => format!("দরজায় {number}/{count}\n\n"),
            };
            prop_assert!(code.format().version <= MOST_VERSION);
            prop_assert!(code.text().starts_with(&title));
            prop_assert!(code.text().ends_with("\n\nজুলাই ২০২৬"));
        }
        for part in &essentials.parts {
            let wanted = if Some(part) == hotline { codes.len() } else { 1 };

            prop_assert_eq!(places(part, &codes).len(), wanted, "{}", part.name);
        }
        // Nothing stands in them besides.
        let all: usize = codes.iter().map(|it| it.text().matches('<').count()).sum();
        let said: usize = essentials.parts.iter().map(|it| lines(it).matches('<').count()).sum();
        prop_assert_eq!(all, said + (codes.len() - 1) * usize::from(hotline.is_some()));
        prop_assert_eq!(essentials.payloads(), Ok(codes));
    }

    #[test]
    fn what_goes_later_is_never_lower_in_rank(parts in parts()) {
        let essentials = essentials(parts);
        let Ok(codes) = essentials.payloads() else {
            return Ok(());
        };
        let weight = |it: &Part| (matches!(it.words, Words::Say { .. }), it.rank);
        let placed: Vec<_> = essentials
            .parts
            .iter()
            .map(|it| (places(it, &codes), weight(it)))
            .filter(|(places, _)| places.len() == 1 && codes.len() > 1)
            .collect();

        for (a, of_a) in &placed {
            for (b, of_b) in &placed {
                prop_assert!(a <= b || of_a <= of_b);
            }
        }
    }
}

#[test]
fn more_than_nine_codes_are_numbered_too() {
    let all = (0..12).map(|it| part(&it.to_string(), 1, Words::Do("가".repeat(150 + it))));
    let codes = essentials(all.collect()).payloads().unwrap();

    assert_eq!(codes.len(), 12);
    assert!(codes[11].text().starts_with("দরজায় 12/12\n"));
}
