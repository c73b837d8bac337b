//! What a change of words does to what has been reviewed.

use rights_kiosk::language::Language::{English, Korean};
use rights_kiosk::ledger::ReviewState;

use super::*;

/// The state of every message of every language.
fn states(whole: &Whole) -> Vec<(Language, String, ReviewState)> {
    let ids: Vec<_> = whole
        .edition
        .catalogs
        .ids(English)
        .map(str::to_owned)
        .collect();

    Language::ALL
        .into_iter()
        .flat_map(|language| ids.iter().map(move |id| (language, id.clone())))
        .filter(|(language, id)| whole.edition.catalogs.has(*language, id))
        .map(|(language, id)| {
            let state = whole
                .edition
                .ledger()
                .state(&whole.edition.catalogs, language, &id);

            (language, id, state)
        })
        .collect()
}

/// What has another state in the second than in the first.
fn differing(before: &Whole, after: &Whole) -> Vec<(Language, String, ReviewState)> {
    states(after)
        .into_iter()
        .zip(states(before))
        .filter(|(after, before)| after != before)
        .map(|(after, _)| after)
        .collect()
}

#[test]
fn english_corrected_by_a_lawyer_makes_its_five_translations_stale() {
    let id = "home-door-say-no-entry";
    let before = Whole::embedded();
    let words = before.words(English, id).expect("it has words");
    let line = with(
        before.line(English, id),
        &json!({"correction": format!("{words} Thank you.")}),
    );
    let import = before.take(English, &[line]);
    assert_eq!(refused(&import), [""; 0]);
    let after = Whole::embedded().after(&import);

    let mut expected = vec![(English, ReviewState::Reviewed)];
    expected.extend(TRANSLATED.map(|language| (language, ReviewState::Stale)));
    let mut found: Vec<_> = differing(before, &after)
        .into_iter()
        .map(|(language, of, state)| {
            assert_eq!(of, id);
            (language, state)
        })
        .collect();
    let place = |it: &(Language, ReviewState)| Language::ALL.iter().position(|all| *all == it.0);
    expected.sort_by_key(place);
    found.sort_by_key(place);

    assert_eq!(found, expected);
}

/// A sheet that was made before the English moved on is refused for that line.
#[test]
fn translation_of_the_english_before_is_refused() {
    let id = "home-door-say-no-entry";
    let before = Whole::embedded();
    let korean = [before.line(Korean, id), before.line(Korean, "frame-back")];
    let words = before.words(English, id).expect("it has words");
    let line = with(
        before.line(English, id),
        &json!({"correction": format!("{words} Thank you.")}),
    );
    let import = before.take(English, &[line]);
    let after = before.after(&import);
    let late = after.take(Korean, &korean);

    assert_eq!(accepted(&late), ["frame-back"]);
    assert_eq!(
        refused(&late),
        [format!(
            "{id}: the English is not the one that the sheet was made of: export a new sheet"
        )]
    );
    // A sheet of the new English is taken, and mends the stale line.
    let import = after.take(Korean, &[after.line(Korean, id)]);
    let mended = after.after(&import);
    assert_eq!(
        mended
            .edition
            .ledger()
            .state(&mended.edition.catalogs, Korean, id),
        ReviewState::Reviewed
    );
}

#[test]
fn one_translation_corrected_and_signed_changes_no_other() {
    let before = Whole::embedded();
    let line = with(
        before.line(Korean, "frame-back"),
        &json!({"correction": "뒤로 가기"}),
    );
    let import = before.take(Korean, &[line]);
    let after = Whole::embedded().after(&import);

    assert_eq!(
        differing(before, &after),
        [(Korean, "frame-back".to_owned(), ReviewState::Reviewed)]
    );
}

/// Words that are written into the file by hand have been seen by nobody.
#[test]
fn one_translation_changed_in_its_file_is_a_draft() {
    let before = Whole::embedded();
    let path = "locales/ko/ui.ftl";
    let words = before.words(Korean, "frame-back").expect("it has words");
    let text = before.text(path).replacen(
        &format!("\nframe-back = {words}\n"),
        "\nframe-back = 뒤로 가기\n",
        1,
    );
    let after = Whole::of(Files::embedded().with(path.to_owned(), text));

    assert_eq!(
        differing(before, &after),
        [(Korean, "frame-back".to_owned(), ReviewState::Draft)]
    );
}

/// An older signature does not take the place of a later one.
#[test]
fn sheet_that_was_signed_before_another_is_refused() {
    let whole = Whole::embedded();
    let line = whole.line(Korean, "frame-back");
    let first = whole.take(Korean, std::slice::from_ref(&line));
    let after = whole.after(&first);
    let mut late = saved(Korean, &[line]);
    late["reviewer"]["name"] = json!("Somebody Else");
    late["reviewer"]["date"] = json!("2026-11-20");
    let import = after
        .import(late.to_string().as_bytes())
        .expect("it can be read");

    assert_eq!(
        refused(&import),
        ["frame-back: A Translator has reviewed it later, on 2026-11-23: export a new sheet"]
    );
    assert_eq!(import.files, []);
}
