//! The file of the ledger: what is refused, and how it is written.

use super::*;

/// What the ledger of this text is refused for.
fn refused(text: &str) -> Vec<String> {
    load(text).expect_err("the ledger is faulty")
}

const SOUND: &str = "\
[en.door]
text = \"0123456789abcdef\"

[en.door.reviewed]
by = \"A Name\"
role = \"lawyer\"
date = \"2026-11-24\"

[ko.door]
source = \"0123456789abcdef\"
text = \"fedcba9876543210\"
back = 'Do not \"open\".'
verdict = \"agrees\"

[ko.door.reviewed]
by = \"A Name\"
role = \"lawyer\"
date = \"2026-11-24\"

[ko.paper]
source = \"0123456789abcdef\"
text = \"fedcba9876543210\"
";

#[test]
fn without_a_file_is_an_empty_ledger() {
    assert_eq!(Ledger::load(&Files::default()), Ok(Ledger::default()));
    assert_eq!(load(""), Ok(Ledger::default()));
    assert_eq!(load("# nobody has looked yet\n"), Ok(Ledger::default()));
}

#[test]
fn is_written_as_it_is_read() {
    let ledger = load(SOUND).expect("the ledger is sound");

    assert_eq!(toml::to_string(&ledger).as_deref(), Ok(SOUND));
}

#[test]
fn is_written_in_order() {
    let (english, korean) = SOUND.split_at(SOUND.find("[ko.door]").expect("it has the entry"));
    let ledger = load(&format!("{korean}{english}")).expect("the ledger is sound");

    assert_eq!(toml::to_string(&ledger).as_deref(), Ok(SOUND));
}

/// What is written otherwise than the program writes it says the same.
#[test]
fn is_read_however_it_is_written() {
    let entry = "source = \"0123456789abcdef\"\ntext = \"fedcba9876543210\"\n";
    let header = "back = \"\"\"\n[ko.paper]\n\"\"\"\n";
    let door = load(&format!("[ko.door]\n{entry}{header}")).expect("it is sound");

    let back = door.entry(Korean, "door").and_then(|it| it.back.as_deref());
    assert_eq!(back, Some("[ko.paper]\n"));
    assert_eq!(door.entry(Korean, "paper"), None);
    for other in [
        format!("# a comment\n  [ ko . \"door\" ] # a.b\n{entry}{header}"),
        format!("[ko]\n[ko.door]\r\n{entry}{header}"),
        format!(
            "[ko]\ndoor.text = \"fedcba9876543210\"\ndoor.source = \"0123456789abcdef\"\ndoor.{header}"
        ),
    ] {
        assert_eq!(load(&other).as_ref(), Ok(&door), "{other}");
    }

    let sound = load(SOUND).expect("the ledger is sound");
    let parts = SOUND.replace("[ko.door.reviewed]", "[ko.paper.reviewed]");
    let apart = load(&parts.replace("[ko.paper]", "[ko.door2]"));
    assert_eq!(load(&format!("\n{SOUND}")), Ok(sound));
    assert_eq!(
        apart,
        Err(vec![
            "locales/review.toml: ko.paper.reviewed: missing field `text`".to_owned()
        ])
    );
}

#[test]
fn refuses_an_entry_that_comes_twice() {
    let entry = "source = \"0123456789abcdef\"\ntext = \"fedcba9876543210\"\n";

    for (first, second) in [
        ("[ko.door]", "[ko.door]"),
        ("[ko.door]", "[ko.\"door\"]"),
        ("[ko]\n[ko.door]", "[ko]\n[ko.paper]"),
    ] {
        let problems = refused(&format!("{first}\n{entry}{second}\n{entry}"));

        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].ends_with(": duplicate key"), "{problems:?}");
    }
}

#[test]
fn refuses_what_is_not_toml() {
    assert_eq!(
        refused("[ko.door]\ntext = \n"),
        ["locales/review.toml: line 2: string values must be quoted, expected literal string"]
    );
    assert_eq!(
        refused(&format!("{SOUND}\n[ko.paper]\n")),
        ["locales/review.toml: line 24: duplicate key"]
    );
}

#[test]
fn refuses_bytes_that_are_not_text() {
    let files: Files = [(FILE, b"[ko.\xff]".to_vec())].into_iter().collect();
    let problems = Ledger::load(&files).expect_err("the ledger is faulty");

    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["locales/review.toml: byte 4: is not UTF-8 text: save the file as UTF-8"]
    );
}

/// Each fault, put in the place of something in a sound ledger.
#[test]
fn refuses_each_fault_by_its_key() {
    let korean = "[ko.door]\nsource";
    let faults = [
        (
            "[ko.paper]",
            "[fr.paper]",
            "fr: no language has this tag: write one of en, ko, es, zab, tl, bn, th",
        ),
        (
            "[ko.paper]",
            "[fil.paper]",
            "fil: no language has this tag: write one of en, ko, es, zab, tl, bn, th",
        ),
        (
            "back = ",
            "bakc = ",
            "ko.door.bakc: unknown field `bakc`, expected one of `source`, `text`, `back`, \
             `verdict`, `reviewed`, `note`",
        ),
        (
            "role = ",
            "roll = ",
            "en.door.reviewed.roll: unknown field `roll`, expected one of `by`, `role`, `of`, `date`",
        ),
        (
            "text = \"fedcba9876543210\"\nback",
            "back",
            "ko.door: missing field `text`",
        ),
        (
            "text = \"fedcba9876543210\"\nback",
            "text = \"FEDCBA9876543210\"\nback",
            "ko.door.text: `FEDCBA9876543210` is not a hash: write its 16 digits, each from 0 to \
             9 or a to f",
        ),
        (
            "text = \"fedcba9876543210\"\nback",
            "text = 16\nback",
            "ko.door.text: invalid type: integer `16`, expected a string",
        ),
        (
            korean,
            "[ko.door]\n# source",
            "ko.door.source: is missing: write the hash of the English it was compared with",
        ),
        (
            "[en.door]\n",
            "[en.door]\nsource = \"0123456789abcdef\"\n",
            "en.door.source: English is compared with nothing: remove it",
        ),
        (
            "[en.door]\n",
            "[en.door]\nback = \"x\"\n",
            "en.door.back: English is compared with nothing: remove it",
        ),
        (
            "[en.door]\n",
            "[en.door]\nverdict = \"agrees\"\n",
            "en.door.verdict: English is compared with nothing: remove it",
        ),
        (
            "by = \"A Name\"\n",
            "",
            "en.door.reviewed: missing field `by`",
        ),
        (
            "by = \"A Name\"\n",
            "by = \"\"\n",
            "en.door.reviewed.by: empty text: write it or remove the key",
        ),
        (
            "role = \"lawyer\"",
            "role = \"translator\"",
            "en.door.reviewed.role: only a lawyer can say that the English is true: write lawyer",
        ),
        (
            "role = \"lawyer\"",
            "role = \"friend\"",
            "en.door.reviewed.role: unknown variant `friend`, expected one of `lawyer`, \
             `translator`, `speaker`",
        ),
        (
            "date = \"2026-11-24\"",
            "date = \"2026-11\"",
            "en.door.reviewed.date: `2026-11` is not a day of the calendar: write YYYY-MM-DD",
        ),
        (
            "date = \"2026-11-24\"",
            "date = \"2026-02-30\"",
            "en.door.reviewed.date: `2026-02-30` is not a day of the calendar: write YYYY-MM-DD",
        ),
    ];

    for (from, to, reason) in faults {
        assert!(SOUND.contains(from), "the sound ledger holds {from:?}");

        assert_eq!(
            refused(&SOUND.replacen(from, to, 1)),
            [format!("locales/review.toml: {reason}")],
            "{to:?}"
        );
    }
}

#[test]
fn names_every_fault_at_once() {
    assert_eq!(
        refused("es = 1\n[fr.door]\n[ko]\ndoor = 1\n[ko.paper]\n[th.door]\ntext = \"x\"\n"),
        [
            "locales/review.toml: es: is not an entry: begin one with [es.ID]",
            "locales/review.toml: fr: no language has this tag: write one of en, ko, es, zab, tl, bn, th",
            "locales/review.toml: ko.door: is not an entry: begin it with [ko.door]",
            "locales/review.toml: ko.paper: missing field `text`",
            "locales/review.toml: th.door.text: `x` is not a hash: write its 16 digits, each from 0 to 9 or a to f",
        ]
    );
}

#[test]
fn refuses_a_file_of_another_name() {
    let files: Files = [("locales/reviews.toml", b"".to_vec())]
        .into_iter()
        .collect();
    let problems = Ledger::load(&files).expect_err("the file is a stray");

    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["locales/reviews.toml: is not read: call it locales/review.toml or remove it"]
    );
}

#[test]
fn names_entries_of_messages_that_are_not_there() {
    let ledger = load(&SOUND.replace("[ko.paper]", "[zab.paper]")).expect("it can be read");
    let misspelt = load(&SOUND.replace("[ko.door", "[ko.dor")).expect("it can be read");
    let strays = |ledger: &Ledger| -> Vec<_> {
        let strays = ledger.strays(&catalogs());
        strays.iter().map(ToString::to_string).collect()
    };

    assert_eq!(strays(&checked()), [""; 0]);
    assert_eq!(
        strays(&ledger),
        [
            "locales/review.toml: zab.paper: locales/zab has no such message: correct the id or \
             remove the entry"
        ]
    );
    assert_eq!(
        strays(&misspelt),
        [
            "locales/review.toml: ko.dor: locales/ko has no such message: correct the id or \
             remove the entry"
        ]
    );
}
