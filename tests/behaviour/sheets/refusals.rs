//! A line that may not be taken is named with its reason, and changes nothing.

use rights_kiosk::language::Language::{English, Korean, Thai, Zapotec};

use super::*;

/// Checks that the line of a message with these fields is refused for this
/// reason, and that nothing changes.
#[track_caller]
fn refused_line(language: Language, id: &str, fields: &Value, reason: &str) {
    let whole = Whole::embedded();
    let line = with(whole.line(language, id), fields);
    let import = whole.take(language, &[line]);

    assert_eq!(refused(&import), [reason]);
    assert_eq!(accepted(&import), [""; 0]);
    assert_eq!(import.files, []);
}

#[test]
fn of_a_message_that_there_is_not() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"id": "frame-bakc"}),
        "frame-bakc: there is no such message: the id was changed",
    );
}

#[test]
fn of_another_english() {
    let reason = "frame-back: the English is not the one that the sheet was made of: export a \
                  new sheet";

    for source in [json!("0123456789abcdef"), Value::Null] {
        refused_line(Korean, "frame-back", &json!({"source": source}), reason);
    }
    // English has no English that it is made of.
    refused_line(
        English,
        "frame-back",
        &json!({"source": "0123456789abcdef"}),
        reason,
    );
}

#[test]
fn of_other_words() {
    let reason = "frame-back: the words are not those that the sheet was made of: export a new \
                  sheet";

    for text in [json!("0123456789abcdef"), Value::Null] {
        refused_line(Korean, "frame-back", &json!({"text": text}), reason);
        refused_line(
            Korean,
            "frame-back",
            &json!({"text": text, "correction": "뒤로 가기"}),
            reason,
        );
    }
}

#[test]
fn with_what_is_no_hash() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"text": "1.23457E+15"}),
        "frame-back: `1.23457E+15` is not a hash: it was changed",
    );
}

#[test]
fn with_a_correction_that_is_not_approved() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"approve": false, "correction": "뒤로 가기"}),
        "frame-back: the correction is not approved: ask whether it may stand; if it may, tick the \
         box beside it, or write a yes in the column approve",
    );
}

/// The page asks whoever approves and writes a note, and seals what is saved then. What is
/// not sealed was not asked about.
#[test]
fn that_approves_beside_a_note() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"note": "틀렸습니다."}),
        "frame-back: is approved and has a note, “틀렸습니다.”: ask whether the words may stand as \
         they are; if they may, take out the note and let it follow alone, else take out the \
         approval",
    );
}

#[test]
fn with_nothing_said() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"approve": false, "correction": " ", "note": "\n"}),
        "frame-back: it is neither approved nor corrected, and there is no note",
    );
}

#[test]
fn that_approves_nothing() {
    refused_line(
        Zapotec,
        "frame-back",
        &json!({}),
        "frame-back: there are no words to approve: write them",
    );
}

#[test]
fn that_stands_twice() {
    let whole = Whole::embedded();
    let line = whole.line(Korean, "frame-back");
    let import = whole.take(Korean, &[line.clone(), line]);
    let reason = "frame-back: stands twice in the file: keep one of them";

    assert_eq!(refused(&import), [reason, reason]);
    assert_eq!(import.files, []);
}

#[test]
fn that_is_too_long() {
    let long = "뒤".repeat(4001);

    for field in ["correction", "note"] {
        refused_line(
            Korean,
            "frame-back",
            &json!({"approve": field == "correction", field: long}),
            "frame-back: is longer than 4000 characters: shorten it",
        );
    }
}

#[test]
fn with_a_note_that_has_lost_letters() {
    refused_line(
        Korean,
        "frame-back",
        &json!({"approve": false, "note": "caf\u{fffd}"}),
        "frame-back: the note has lost letters (U+FFFD): write it again",
    );
}

#[test]
fn with_fields_that_a_sheet_does_not_save() {
    for (fields, what) in [
        (json!({"approved": true}), "approved"),
        (json!({"approve": "true"}), "approve"),
        (json!({"approve": null}), "approve"),
        (json!({"note": 3}), "note"),
        (json!({"text": ["x"]}), "text"),
    ] {
        refused_line(
            Korean,
            "frame-back",
            &fields,
            &format!(
                "frame-back: is not as the sheet saves it (`{what}`), so it was changed: ask for \
                 the saved file itself"
            ),
        );
    }
    let whole = Whole::embedded();
    let import = whole.take(Korean, &[json!(["frame-back"]), json!({"approve": true})]);
    assert_eq!(import.refused.len(), 2);
    assert_eq!(import.refused[0].id, "line 1");
    assert_eq!(
        refused(&import)[1],
        "line 2: is not as the sheet saves it (`id`), so it was changed: ask for the saved file \
         itself"
    );
    assert_eq!(import.files, []);
}

/// What is sound beside it is taken all the same.
#[test]
fn among_others_that_are_taken() {
    let whole = Whole::embedded();
    let sheet = data(
        &whole
            .sheet(Thai)
            .to_html()
            .expect("the sheet can be written"),
    );
    let lines = [
        with(
            line_of(&sheet, "frame-back"),
            &json!({"correction": "Back"}),
        ),
        line_of(&sheet, "frame-more"),
    ];
    let both = whole.take(Thai, &lines);
    let alone = whole.take(Thai, &lines[1..]);

    assert_eq!(accepted(&both), ["frame-more"]);
    assert_eq!(both.refused.len(), 1);
    assert_eq!(both.files, alone.files);
}

/// However many there are.
#[test]
fn changes_nothing_alone() {
    let whole = Whole::embedded();
    let sheet = data(
        &whole
            .sheet(Korean)
            .to_html()
            .expect("the sheet can be written"),
    );
    let lines: Vec<_> = lines_of(&sheet)
        .filter_map(|line| line["id"].as_str())
        .map(|id| with(line_of(&sheet, id), &json!({"correction": "{"})))
        .collect();
    let import = whole.take(Korean, &lines);

    assert_eq!(import.refused.len(), lines.len());
    assert_eq!(import.files, []);
}

#[test]
fn with_a_note_on_words_that_there_are_not() {
    refused_line(
        Zapotec,
        "frame-back",
        &json!({"approve": false, "note": "What is this?"}),
        "frame-back: there are no words yet that a note could stand by",
    );
}

#[test]
fn with_a_correction_that_says_nothing() {
    for blank in ["{ \"\" }", "{ \" \" }"] {
        refused_line(
            Korean,
            "frame-back",
            &json!({"correction": blank}),
            "frame-back: it says nothing: write words, or leave the box empty",
        );
    }
}
