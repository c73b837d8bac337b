//! Cards that somebody has put together.

use rights_kiosk::carry::{Error, card};

fn groups(groups: &[&[&str]]) -> Vec<Vec<String>> {
    let groups = groups.iter();

    groups
        .map(|it| it.iter().map(|it| (*it).to_owned()).collect())
        .collect()
}

#[test]
fn a_card_is_its_lines_and_nothing_else() {
    let said = groups(&[
        &["I speak\u{2060} Korean.", "I need an interpreter."],
        &[" "],
        &["Hablo coreano.", "Necesito un\u{a0}intérprete."],
    ]);

    assert_eq!(
        card(&said).unwrap().text(),
        "I speak Korean.\nI need an interpreter.\n\nHablo coreano.\nNecesito un intérprete."
    );
}

#[test]
fn what_is_no_card_is_an_error() {
    for nothing in [groups(&[]), groups(&[&[], &["\u{200b}"]])] {
        let error = card(&nothing).unwrap_err();
        assert_eq!(error.to_string(), "card: there is no text: write one");
    }
    let address = card(&groups(&[&["I speak Korean."], &["kiwa.org"]])).unwrap_err();
    assert!(matches!(address, Error::Address { .. }), "{address}");
    let long = card(&groups(&[&[&"가".repeat(300)]])).unwrap_err();
    assert!(matches!(long, Error::Code { .. }), "{long}");
}
