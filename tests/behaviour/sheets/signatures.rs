//! Who signs must be somebody who may, with a name that can be shown, on a day
//! that has been; and the file must be what a sheet saves.

use rights_kiosk::language::Language::{Bengali, English, Korean, Thai, Zapotec};

use super::*;

/// What comes of a file with one sound line and these fields of its reviewer.
fn signed(language: Language, fields: &Value) -> Result<Import, String> {
    let whole = Whole::embedded();
    let mut saved = saved(language, &[whole.line(language, "word-door")]);
    saved["reviewer"] = with(saved["reviewer"].take(), fields);

    whole.import(saved.to_string().as_bytes())
}

/// What comes of a file with these fields.
fn changed(fields: &Value) -> Result<Import, String> {
    let whole = Whole::embedded();
    let saved = saved(Korean, &[whole.line(Korean, "word-door")]);

    whole.import(with(saved, fields).to_string().as_bytes())
}

#[track_caller]
fn refused(outcome: Result<Import, String>, reason: &str) {
    assert_eq!(outcome.expect_err(reason), reason);
}

#[test]
fn are_of_those_who_may_sign_the_language() {
    for (language, role, reason) in [
        (
            English,
            "translator",
            "a translator cannot sign texts in English: only a lawyer can",
        ),
        (
            English,
            "speaker",
            "a speaker cannot sign texts in English: only a lawyer can",
        ),
        (
            Zapotec,
            "lawyer",
            "a lawyer cannot sign texts in Zapotec: only a speaker can",
        ),
        (
            Zapotec,
            "translator",
            "a translator cannot sign texts in Zapotec: only a speaker can",
        ),
    ] {
        refused(signed(language, &json!({"role": role})), reason);
    }
    for role in ["translator", "speaker", "lawyer", " Lawyer "] {
        for language in TRANSLATED {
            signed(language, &json!({"role": role})).expect("all of them may");
        }
    }
    refused(
        signed(Korean, &json!({"role": "friend"})),
        "the reviewer’s role: `friend`: write one of lawyer, translator, speaker",
    );
}

#[test]
fn say_of_which_town_a_speaker_of_zapotec_is() {
    for of in [Value::Null, json!(""), json!(" ")] {
        refused(
            signed(Zapotec, &json!({"of": of})),
            "say which variety of Zapotec the speaker speaks, and of which town: without it \
             nobody can tell for whom the words are",
        );
    }
}

#[test]
fn are_of_a_day_that_can_be_or_it_is_asked() {
    for (day, question) in [
        (
            "2026-11-26",
            "2026-11-26, is later than today, 2026-11-24: ask for the day, and give it with \
             --reviewed 2026-11-24; if this computer’s clock is wrong, set it",
        ),
        (
            "1970-01-01",
            "1970-01-01, is before there was anything to review, as on a computer whose clock is \
             wrong: ask for the day, and give it with --reviewed 2026-11-24",
        ),
        (
            "2569-11-23",
            "2569-11-23, is 2026-11-23 if its year is one of the Buddhist era: ask for the day, \
             and give it with --reviewed 2026-11-23",
        ),
        (
            "23-Nov-69",
            "2069-11-23, is 2026-11-23 if its year is one of the Buddhist era: ask for the day, \
             and give it with --reviewed 2026-11-23",
        ),
        (
            "๒๓/๑๑/๒๕๖๙",
            "2569-11-23, is 2026-11-23 if its year is one of the Buddhist era: ask for the day, \
             and give it with --reviewed 2026-11-23",
        ),
        (
            "2026-11-31",
            "`2026-11-31`, cannot be told: ask for the day, and give it with --reviewed 2026-11-24",
        ),
        (
            "24 พ.ย. 2569",
            "`24 พ.ย. 2569`, cannot be told: ask for the day, and give it with --reviewed \
             2026-11-24",
        ),
    ] {
        refused(
            signed(Korean, &json!({"date": day})),
            &format!("the day of the review, {question}"),
        );
    }
    // It is tomorrow already in Seoul.
    for (day, expected) in [
        (json!("2026-11-25"), date(2026, 11, 25)),
        (json!("2026. 11. 23."), date(2026, 11, 23)),
        (json!("2026년 11월 23일"), date(2026, 11, 23)),
        (json!("২৩/১১/২০২৬"), date(2026, 11, 23)),
        (json!("2026\u{2011}11\u{2011}23"), date(2026, 11, 23)),
        (json!(null), TODAY),
    ] {
        let import = signed(Korean, &json!({"date": day})).expect("it may be");
        assert_eq!(import.reviewed.date, expected);
    }
}

#[test]
fn have_a_name_that_can_be_shown() {
    for name in ["", "  "] {
        refused(
            signed(Korean, &json!({"name": name})),
            "the reviewer’s name: empty text: write it or remove the key",
        );
    }
    refused(
        signed(Korean, &json!({"name": "A\u{7}Name"})),
        "the reviewer’s name: U+0007 cannot be shown: remove it",
    );
    refused(
        signed(Korean, &json!({"name": "x".repeat(81)})),
        "the reviewer’s name: is longer than 80 characters: shorten it",
    );
    refused(
        signed(Korean, &json!({"name": "𒀀𒀁"})),
        "“𒀀𒀁” cannot be shown: no face of ours has 𒀀 (U+12000); write it in Latin letters, or \
         in those of one of the kiosk’s languages",
    );
    refused(
        signed(Zapotec, &json!({"of": "𒀀"})),
        "“𒀀” cannot be shown: no face of ours has 𒀀 (U+12000); write it in Latin letters, or in \
         those of one of the kiosk’s languages",
    );
    for (language, name) in [
        (Korean, "김영희"),
        (Bengali, "রহিমা বেগম"),
        (Thai, "สมชาย ใจดี"),
        (Zapotec, "María Ñúñez-O’Hara"),
        (Korean, "Quote \"Q\" [x] = \\ Name"),
    ] {
        let import = signed(language, &json!({"name": name})).expect(name);
        let after = Whole::embedded().after(&import);
        let entry = after.entry(language, "word-door").reviewed.as_ref();

        assert_eq!(entry.map(|it| it.by.as_str()), Some(name));
    }
}

/// As a Mac may write them, of which no face has the pieces.
#[test]
fn have_a_name_in_one_spelling() {
    let name = "\u{1100}\u{1175}\u{11b7}\u{1106}\u{1175}\u{11ab}\u{1112}\u{1174}";
    let import = signed(Korean, &json!({"name": name})).expect("it can be shown");

    assert_eq!(import.reviewed.by.as_str(), "김민희");
}

#[test]
fn stand_in_a_file_of_our_form() {
    refused(
        changed(&json!({"format": "rights-kiosk-sheet/1"})),
        "the file is of the form `rights-kiosk-sheet/1`, not `rights-kiosk-review/1`: save it \
         from a sheet of this program",
    );
    refused(
        changed(&json!({"language": "xx"})),
        "no language has the tag `xx`: it was changed",
    );
    for fields in [
        json!({"more": 1}),
        json!({"format": 1}),
        json!({"lines": {}}),
        json!({"reviewer": {"name": "A Translator", "role": "translator", "date": 3}}),
    ] {
        refused(
            changed(&fields),
            "is not as the sheet saves it, so it was changed: ask for the saved file itself",
        );
    }
}

#[test]
fn stand_in_a_file_that_is_text() {
    let reason = "the file is not UTF-8 text: save it again; in Excel choose “CSV UTF-8”";
    let whole = Whole::embedded();

    for bytes in [
        b"{\xe9}".as_slice(),
        b"\xff\xfe\x00",
        b"\xff\xfe\x00\xd8",
        b"\xef\xbb\xbf\xff",
    ] {
        refused(whole.import(bytes), reason);
    }
    let empty = "the file is neither what a sheet saves nor a table of ours: it has no column \
                 `id`; ask for the saved file itself, or for the table as “CSV UTF-8”";
    for bytes in [
        b"".as_slice(),
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"hello\n",
        b"\0\0\0\0",
    ] {
        refused(whole.import(bytes), empty);
    }
}

/// Wherever the file was cut off, nothing of it is taken.
#[test]
fn stand_in_a_file_that_is_whole() {
    let whole = Whole::embedded();
    let saved = saved(Korean, &[whole.line(Korean, "word-door")]).to_string();

    for end in 1..saved.len() {
        let error = Submission::read(&saved.as_bytes()[..end]).expect_err("it is cut off");

        assert_eq!(
            error.to_string(),
            "what the sheet saved has not come back whole: ask for the saved file itself, or for \
             all of the text that the sheet offers to copy"
        );
    }
}

/// What people send instead, with what to ask them for.
#[test]
fn stand_in_a_file_of_ours() {
    let whole = Whole::embedded();
    let page = whole.sheet(Korean).to_html().expect("it can be written");
    let mail = b"From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\n\r\nSGVsbG8=";

    for (bytes, reason) in [
        (
            page.as_bytes(),
            "is the sheet itself, as the browser keeps it, without what the reviewer",
        ),
        (
            b"\n<!DOCTYPE html>\n<html><body>{ }</body></html>",
            "is a web page: ask the reviewer",
        ),
        (mail, "is a whole mail: save what is attached to it"),
        (
            b"PK\x03\x04docx",
            "is a document, a workbook or an archive: save a table as",
        ),
        (
            b"\xd0\xcf\x11\xe0xls",
            "is a document, a workbook or an archive: save a table as",
        ),
        (b"{\\rtf1\\ansi {}", "is rich text: save it as plain text"),
        (b"%PDF-1.7", "is a PDF: ask the reviewer for the file"),
        (
            b"\x89PNG\r\n",
            "is a picture: ask the reviewer for the file",
        ),
        (
            b"\0\0\0\x18ftypheic",
            "is a picture: ask the reviewer for the file",
        ),
    ] {
        let error = whole.import(bytes).expect_err(reason);
        assert!(error.starts_with(reason), "{error}");
    }
}
