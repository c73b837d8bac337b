//! Contacts, as phones keep them.

use rights_kiosk::carry::{Carried, Contact, Error};

fn contact() -> Contact {
    Contact {
        name: "K-Town; “문”, \\ Center".to_owned(),
        organization: Some("KIWA".to_owned()),
        numbers: vec!["213-738-9050".to_owned(), "911".to_owned()],
        warnings: Vec::new(),
        notes: vec![
            "Español,\u{a0}한국어".to_owned(),
            " ".to_owned(),
            "월–금 9:00–16:00".to_owned(),
        ],
        edition_line: "Preview of July 10, 2026".to_owned(),
    }
}

#[test]
fn a_contact_is_a_vcard_to_the_byte() {
    assert_eq!(
        contact().carried().unwrap().payload.text(),
        "BEGIN:VCARD\r\n\
         VERSION:3.0\r\n\
         N;CHARSET=UTF-8:K-Town\\; “문”\\, \\\\ Center;;;;\r\n\
         FN;CHARSET=UTF-8:K-Town\\; “문”\\, \\\\ Center\r\n\
         ORG:KIWA\r\n\
         TEL;TYPE=WORK,VOICE:+12137389050\r\n\
         TEL;TYPE=WORK,VOICE:911\r\n\
         NOTE;CHARSET=UTF-8:Español\\, 한국어\\n월–금 9:00–16:00\\nPreview of July 10\\, 2026\r\n\
         END:VCARD\r\n"
    );
}

#[test]
fn ascii_is_not_called_utf_8_and_a_name_serves_for_the_organization() {
    let contact = Contact {
        name: "CHIRLA".to_owned(),
        numbers: vec!["888-624-4752".to_owned()],
        edition_line: "July 2026".to_owned(),
        ..Contact::default()
    };

    assert_eq!(
        contact.carried().unwrap().payload.text(),
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:CHIRLA;;;;\r\nFN:CHIRLA\r\nORG:CHIRLA\r\n\
         TEL;TYPE=WORK,VOICE:+18886244752\r\nNOTE:July 2026\r\nEND:VCARD\r\n"
    );
}

#[test]
fn what_does_not_fit_goes_note_by_note_and_what_is_held_is_told() {
    let long = Contact {
        notes: vec!["가".repeat(100), "나".repeat(100), "다".repeat(100)],
        warnings: vec!["2019년 뒤로 확인하지 못함".to_owned()],
        ..contact()
    };
    let Carried { payload, held } = long.carried().unwrap();
    let text = payload.text();

    assert!(text.contains(&long.notes[0]));
    assert!(!text.contains('나') && !text.contains('다'));
    assert_eq!(held.notes, long.notes[..1]);
    assert!(text.contains(r":2019년 뒤로 확인하지 못함\n가"));
    assert!(text.contains(r"\nPreview of July 10\, 2026"));
    // What is told to be held is what stands there.
    assert_eq!(held.carried().unwrap(), Carried { payload, held });

    let name = "가".repeat(200);
    let over = Contact { name, ..contact() }.carried();
    assert!(matches!(over, Err(Error::Code { .. })), "{over:?}");
}

#[test]
fn a_name_is_said_once_more_only_where_a_note_does_not_need_its_room() {
    let contact = |length| Contact {
        name: "가".repeat(50),
        organization: None,
        notes: vec!["나".repeat(length)],
        ..contact()
    };
    let organizations = [10, 60, 100].map(|length| {
        let Carried { payload, held } = contact(length).carried().unwrap();

        (payload.text().contains("\r\nORG"), held.notes.len())
    });

    assert_eq!(organizations, [(true, 1), (false, 1), (false, 0)]);
}

#[test]
fn what_is_missing_or_an_address_is_an_error_that_says_where() {
    let said = |it: Contact| it.carried().unwrap_err().to_string();

    assert_eq!(
        said(Contact {
            name: " ".to_owned(),
            ..contact()
        }),
        "name: there is no text: write one"
    );
    assert_eq!(
        said(Contact {
            numbers: Vec::new(),
            name: "A".to_owned(),
            ..contact()
        }),
        "A, numbers: there is no text: write one"
    );
    assert_eq!(
        said(Contact {
            edition_line: String::new(),
            ..contact()
        }),
        "edition line: there is no text: write one"
    );
    assert_eq!(
        said(Contact {
            notes: vec!["See kiwa\u{200b}.org".to_owned()],
            ..contact()
        }),
        "note: a phone takes `kiwa.org` for an address and offers to open it: say it without"
    );
    assert_eq!(
        said(Contact {
            numbers: vec!["9233#".to_owned()],
            ..contact()
        }),
        "9233#: it is not a number that a phone can call: write it like 213-738-9050, 911 or \
         +502 2422-8600, or offer no code for it"
    );
}
