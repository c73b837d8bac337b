//! What is Zapotec can be said by a speaker with a name, by a sheet, and by
//! nobody else and in no other way.

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language::{English, Spanish, Zapotec};
use rights_kiosk::ledger::{FILE, ReviewState, hash};

use super::*;

/// A sentence that no Zapotec has yet.
const ID: &str = "home-door-say-no-entry";

/// Stands for what a speaker would write; it is no Zapotec.
const WORDS: &str = "Xxx yyy";

/// The file in which the sentence stands in every language.
const PATH: &str = "locales/zab/topics/home-door.ftl";

/// What the speaker has written.
fn spoken(whole: &Whole) -> Import {
    let line = with(whole.line(Zapotec, ID), &json!({"correction": WORDS}));

    whole.take(Zapotec, &[line])
}

/// What is wrong with an edition in which the sentence stands and this is said
/// of it.
#[track_caller]
fn faults(of_it: &str) -> Vec<String> {
    let whole = Whole::embedded();
    let ledger = format!("{}\n{of_it}", whole.text(FILE));
    let files = Files::embedded()
        .with(PATH.to_owned(), format!("{ID} = {WORDS}\n"))
        .with(FILE.to_owned(), ledger);
    let problems = Edition::from_files(&files).err().unwrap_or_default();

    problems.iter().map(ToString::to_string).collect()
}

/// What the ledger says of the sentence, with these fields.
fn entry(fields: &str) -> String {
    let english = Whole::embedded().words(English, ID).expect("it has words");

    format!("[zab.{ID}]\nsource = \"{}\"\n{fields}\n", hash(&english))
}

fn signed_by(role: &str, of: &str) -> String {
    entry(&format!(
        "text = \"{}\"\nreviewed = {{ by = \"A Speaker\", role = \"{role}\", {of}date = \
         \"2026-11-23\" }}",
        hash(WORDS)
    ))
}

#[test]
fn comes_in_by_the_sheet_of_a_speaker() {
    let whole = Whole::embedded();
    assert_eq!(whole.words(Zapotec, ID), None);
    let import = spoken(whole);

    assert_eq!(refused(&import), [""; 0]);
    assert_eq!(paths(&import), [PATH, FILE]);
    let after = whole.after(&import);
    assert_eq!(after.words(Zapotec, ID).as_deref(), Some(WORDS));
    assert_eq!(
        after
            .edition
            .ledger()
            .state(&after.edition.catalogs, Zapotec, ID),
        ReviewState::Reviewed
    );

    let edition = Edition::from_files(&after.files).expect("it is sound");
    let reviewed = edition.reviewed(Zapotec, ID).expect("it is signed");
    assert_eq!(reviewed.by.as_str(), "A Speaker");
    assert_eq!(reviewed.of.as_deref(), Some("San Lucas Quiaviní"));
}

/// In the order of the English, wherever the file had others.
#[test]
fn comes_to_stand_in_the_place_that_the_english_has() {
    let whole = Whole::embedded();
    let english = order(whole, "en");
    let ids = [
        english[4].as_str(),
        english[1].as_str(),
        english[7].as_str(),
    ];
    let lines = ids.map(|id| with(whole.line(Zapotec, id), &json!({"correction": WORDS})));
    let import = whole.take(Zapotec, &lines);
    assert_eq!(refused(&import), [""; 0]);
    let after = whole.after(&import);

    let found: Vec<_> = order(&after, "zab")
        .into_iter()
        .filter(|it| ids.contains(&it.as_str()))
        .collect();
    assert_eq!(
        found,
        [english[1].clone(), english[4].clone(), english[7].clone()]
    );
}

/// The ids of the topic in the order of its file.
fn order(whole: &Whole, tag: &str) -> Vec<String> {
    let text = whole.text(&format!("locales/{tag}/topics/home-door.ftl"));
    let ids = text.lines().filter_map(|line| line.split_once(" = "));

    ids.map(|(id, _)| id)
        .filter(|id| !id.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn does_not_come_in_by_the_files_alone() {
    let expected = format!(
        "locales/zab: {ID}: the Zapotec has not been published: bring it in with the sheet of a \
         named speaker (`rights-kiosk review export --lang zab`), or remove it"
    );

    for of_it in [
        // Nothing is said of it.
        String::new(),
        // Somebody has compared it and signed nothing.
        entry(&format!(
            "text = \"{}\"\nback = \"Do not come in.\"\nverdict = \"agrees\"",
            hash(WORDS)
        )),
        // A signature of other words.
        signed_by("speaker", "of = \"San Lucas Quiaviní\", ")
            .replace(&hash(WORDS).to_string(), &hash("Zzz").to_string()),
    ] {
        assert_eq!(faults(&of_it), [expected.as_str()], "{of_it}");
    }
    // The signature of a speaker of a town would do.
    assert_eq!(
        faults(&signed_by("speaker", "of = \"San Lucas Quiaviní\", ")),
        [""; 0]
    );
}

#[test]
fn does_not_come_in_under_the_name_of_another() {
    for (role, of, reason) in [
        (
            "lawyer",
            "of = \"San Lucas Quiaviní\", ",
            "reviewed.role: only a speaker can say what is Zapotec: write speaker",
        ),
        (
            "translator",
            "of = \"San Lucas Quiaviní\", ",
            "reviewed.role: only a speaker can say what is Zapotec: write speaker",
        ),
        (
            "speaker",
            "",
            "reviewed.of: is missing: write which variety of Zapotec the speaker speaks, and where",
        ),
        (
            "speaker",
            "of = \"—\", ",
            "reviewed.of: is no name: write it in letters",
        ),
    ] {
        let found = faults(&signed_by(role, of));

        assert!(
            found
                .iter()
                .any(|it| it.contains(&format!("{ID}.{reason}"))),
            "{role} {of}: {found:#?}"
        );
    }
}

#[test]
fn does_not_come_in_by_the_sheet_of_nobody() {
    let whole = Whole::embedded();
    let line = with(whole.line(Zapotec, ID), &json!({"correction": WORDS}));

    for (fields, reason) in [
        (
            json!({"name": "—"}),
            "the reviewer’s name: `—` is no name: write it in letters",
        ),
        (
            json!({"name": "12"}),
            "the reviewer’s name: `12` is no name: write it in letters",
        ),
        (
            json!({"of": "?"}),
            "the variety and town: `?` is no name: write it in letters",
        ),
        (
            json!({"role": "lawyer"}),
            "a lawyer cannot sign texts in Zapotec: only a speaker can",
        ),
    ] {
        let mut saved = saved(Zapotec, std::slice::from_ref(&line));
        saved["reviewer"] = with(saved["reviewer"].take(), &fields);

        assert_eq!(
            whole
                .import(saved.to_string().as_bytes())
                .expect_err(reason),
            reason
        );
    }
}

/// Whoever signs a sheet of another language writes nothing in Zapotec.
#[test]
fn does_not_come_in_by_the_sheet_of_another_language() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Spanish, ID),
        &json!({"correction": "No puede entrar."}),
    );
    let import = whole.take(Spanish, &[line]);

    assert!(
        paths(&import)
            .iter()
            .all(|it| !it.starts_with("locales/zab/")),
        "{:?}",
        paths(&import)
    );
    let after = whole.after(&import);
    assert_eq!(after.words(Zapotec, ID), None);
    assert_eq!(after.edition.ledger().entry(Zapotec, ID), None);
}
