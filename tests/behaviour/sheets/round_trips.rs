//! What is approved or corrected comes into the ledger and the words, under the
//! name of whoever signed, and nothing else does.

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec};
use rights_kiosk::ledger::{FILE, Reviewed, hash};
use rights_kiosk::review::import::Change;

use super::*;

/// In a language, a message to approve, one to correct and its file, and what
/// it is to say.
const DEEDS: [(Language, &str, &str, &str, &str); 7] = [
    (English, "door-help", "frame-back", "ui.ftl", "Go back"),
    (Korean, "door-help", "frame-back", "ui.ftl", "뒤로 가기"),
    (Spanish, "door-help", "frame-back", "ui.ftl", "Volver"),
    (Zapotec, "word-door", "word-paper", "words.ftl", "Xxx yyy"),
    (Tagalog, "door-help", "frame-back", "ui.ftl", "Bumalik po"),
    (Bengali, "door-help", "frame-back", "ui.ftl", "আবার ফিরে যান"),
    (Thai, "door-help", "frame-back", "ui.ftl", "กลับ"),
];

/// The table of a sheet with the same answers as `saved`.
fn filled(csv: &str, language: Language, approved: &str, corrected: &str, to: &str) -> String {
    let reviewer = reviewer(language);
    let mut rows = tables::rows(csv);
    let [correction, approve] = ["correction", "approve"].map(|it| tables::column(&rows, it));

    for row in &mut rows {
        let asked = match row[0].as_str() {
            "#name" => reviewer["name"].as_str(),
            "#role" => reviewer["role"].as_str(),
            "#variety-and-town" => reviewer["of"].as_str(),
            "#date" => reviewer["date"].as_str(),
            _ => None,
        };
        if let Some(asked) = asked {
            asked.clone_into(&mut row[correction]);
        }
        if row[0] == approved || row[0] == corrected {
            row[approve] = "yes".to_owned();
        }
        if row[0] == corrected {
            to.clone_into(&mut row[correction]);
        }
    }

    tables::written(&rows, b',')
}

#[test]
fn approved_and_corrected_lines_are_taken_in_every_language() {
    for (language, approved, corrected, file, to) in DEEDS {
        let whole = Whole::embedded();
        let sheet = whole.sheet(language);
        let page = data(&sheet.to_html().expect("the sheet can be written"));
        let lines = [
            line_of(&page, approved),
            with(line_of(&page, corrected), &json!({"correction": to})),
        ];
        let import = whole.take(language, &lines);
        let table = filled(
            &sheet.to_csv().expect("the table can be written"),
            language,
            approved,
            corrected,
            to,
        );
        let of_table = whole.import(table.as_bytes()).expect("the table is taken");
        let was = whole.words(language, corrected).expect("it has words");
        let path = format!("locales/{language}/{file}");

        assert_eq!(refused(&import), [""; 0], "{language}");
        assert_eq!(
            import
                .accepted
                .iter()
                .map(|it| it.change.clone())
                .collect::<Vec<_>>(),
            [
                Change::Approved,
                Change::Corrected {
                    from: Some(was.clone()),
                    to: to.to_owned()
                }
            ],
            "{language}"
        );
        assert_eq!(paths(&import), [path.as_str(), FILE], "{language}");
        assert_eq!(import.files, of_table.files, "{language}");
        // Only one line of the words is another.
        let expected = whole.text(&path).replacen(
            &format!("\n{corrected} = {was}\n"),
            &format!("\n{corrected} = {to}\n"),
            1,
        );
        assert_ne!(expected, whole.text(&path));
        assert_eq!(import.files[0].1, expected, "{language}");

        let before = whole.edition.ledger().clone();
        let english = whole.words(English, corrected);
        let after = whole.after(&import);
        let reviewer = reviewer(language);
        for id in [approved, corrected] {
            let signed = after.entry(language, id).reviewed.as_ref().expect("signed");

            assert_eq!(signed.by.as_str(), reviewer["name"]);
            assert_eq!(signed.role.id(), reviewer["role"]);
            assert_eq!(signed.date.to_string(), reviewer["date"]);
            assert_eq!(
                signed.of.as_ref().map(|it| it.as_str()),
                reviewer["of"].as_str()
            );
        }
        let entry = after.entry(language, corrected);
        assert_eq!(entry.text, hash(to));
        assert_eq!(
            entry.source,
            english.filter(|_| language != English).map(|it| hash(&it))
        );
        assert_eq!((&entry.back, &entry.verdict), (&None, &None));
        // Only these two entries are others.
        let mut expected = before;
        for id in [approved, corrected] {
            expected.set(language, id, after.entry(language, id).clone());
        }
        assert_eq!(after.edition.ledger(), &expected, "{language}");

        let edition =
            Edition::from_files(&after.files).unwrap_or_else(|problems| panic!("{problems:#?}"));
        for id in [approved, corrected] {
            let by = edition
                .reviewed(language, id)
                .map(|it: &Reviewed| it.by.as_str());

            assert_eq!(by, reviewer["name"].as_str(), "{language} {id}");
        }
    }
}

/// Otherwise the first import would rewrite entries that nobody has touched.
#[test]
fn ledger_is_written_as_it_stands() {
    let whole = Whole::embedded();
    let text = whole.text(FILE);

    let written = whole.edition.ledger().to_toml(text).expect("it is written");
    let other = written
        .lines()
        .zip(text.lines())
        .find(|(one, other)| one != other);

    assert_eq!(other, None, "the ledger would be written otherwise");
    assert!(written == text, "the ledger would end otherwise");
}

/// The reading by somebody else stays beside the signature.
#[test]
fn approved_line_keeps_what_was_known_of_it() {
    let whole = Whole::embedded();
    let import = whole.take(Korean, &[whole.line(Korean, "home-door-dont-fight")]);
    let before = whole.entry(Korean, "home-door-dont-fight").clone();
    let after = whole.after(&import);

    assert!(before.back.is_some());
    assert_eq!(
        after.entry(Korean, "home-door-dont-fight"),
        &Entry {
            reviewed: Some(import.reviewed.clone()),
            ..before
        }
    );
}

#[test]
fn what_is_taken_twice_changes_nothing_more() {
    let whole = Whole::embedded();
    let lines = [
        whole.line(Korean, "door-help"),
        with(
            whole.line(Korean, "frame-back"),
            &json!({"correction": "뒤로 가기", "note": "Shorter?"}),
        ),
    ];
    let first = whole.take(Korean, &lines);
    let after = whole.after(&first);
    let second = after.take(Korean, &lines);

    assert_eq!(refused(&second), [""; 0]);
    assert_eq!(accepted(&second), ["door-help", "frame-back"]);
    assert_eq!(second.files, []);
}

#[test]
fn note_alone_is_kept_and_signs_nothing() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Korean, "frame-back"),
        &json!({"approve": false, "note": "Is it the last page?"}),
    );
    let import = whole.take(Korean, &[line]);
    let before = whole.entry(Korean, "frame-back").clone();

    assert_eq!(import.accepted[0].change, Change::Noted);
    assert_eq!(paths(&import), [FILE]);
    let after = whole.after(&import);
    let entry = after.entry(Korean, "frame-back");
    let note = entry.note.as_ref().expect("the note is kept");
    assert_eq!(
        (note.by.as_str(), note.text.as_str()),
        ("A Translator", "Is it the last page?")
    );
    assert_eq!(
        Entry {
            note: None,
            ..entry.clone()
        },
        before
    );
}

/// A terminal would obey what is not seen.
#[test]
fn note_is_kept_in_one_line_without_what_is_not_seen() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Korean, "frame-back"),
        &json!({"approve": false, "note": "one\ntwo\u{1b}[31m three"}),
    );
    let import = whole.take(Korean, &[line]);
    let after = whole.after(&import);
    let note = after.entry(Korean, "frame-back").note.as_ref();

    assert_eq!(note.map(|it| it.text.as_str()), Some("one two [31m three"));
}

/// What was translated back was compared with another English.
#[test]
fn what_was_compared_with_the_english_before_goes() {
    let id = "home-door-dont-fight";
    let whole = Whole::embedded();
    assert!(whole.entry(Korean, id).back.is_some());
    let words = whole.words(English, id).expect("it has words");
    let line = with(
        whole.line(English, id),
        &json!({"correction": format!("{words} Stay calm.")}),
    );
    let import = whole.take(English, &[line]);
    let moved = whole.after(&import);
    let import = moved.take(Korean, &[moved.line(Korean, id)]);
    let after = moved.after(&import);
    let entry = after.entry(Korean, id);

    assert_eq!((&entry.back, &entry.verdict), (&None, &None));
    assert_eq!(entry.reviewed.as_ref(), Some(&import.reviewed));
}
