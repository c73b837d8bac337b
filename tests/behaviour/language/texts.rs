//! Looking texts up.

use super::*;

#[test]
fn come_from_the_language_itself() {
    let catalogs = catalogs();
    let text = catalogs.text(Korean, "frame-back");

    assert_eq!((text.spoken, text.fallback), (Korean, false));
    assert_eq!(catalogs.plain(Korean, "frame-back"), "뒤로");
}

#[test]
fn fall_back_visibly() {
    let catalogs = catalogs();
    let text = catalogs.text(Korean, "frame-clear");

    assert_eq!(text.words, "[en] Clear");
    assert_eq!((text.spoken, text.fallback), (English, true));
}

#[test]
fn fall_back_from_zapotec_to_spanish_unmarked_but_to_english_marked() {
    let catalogs = catalogs();
    let spanish = catalogs.text(Zapotec, "frame-back");
    let english = catalogs.text(Zapotec, "frame-clear");

    assert_eq!(spanish.words, "Atrás");
    assert_eq!((spanish.spoken, spanish.fallback), (Spanish, true));
    assert_eq!(english.words, "[en] Clear");
    assert_eq!((english.spoken, english.fallback), (English, true));
}

#[test]
fn of_a_language_itself_stand_apart_from_its_fallbacks() {
    let catalogs = catalogs();
    let own = catalogs
        .own(Zapotec, "word-door")
        .expect("an attested word");

    assert_eq!((own.words.as_ref(), own.fallback), ("Pwert", false));
    assert_eq!(catalogs.own(Zapotec, "frame-back"), None);
    assert!(!catalogs.has(Zapotec, "frame-back"));
    assert_eq!(catalogs.ids(Zapotec).collect::<Vec<_>>(), ["word-door"]);
}

#[test]
fn never_show_an_id() {
    let catalogs = catalogs();
    let missing = catalogs.text(Thai, "no-such-id");
    let formatted = catalogs.format(Thai, "no-such-id", &fluent_args![]);

    assert_eq!(missing.words, "[en] This text is missing.");
    assert!(missing.fallback);
    assert_eq!(formatted, missing);

    let empty = Catalogs::lazy::<String, String>([]);
    assert_eq!(empty.text(Korean, "no-such-id").words, "—");
    assert!(empty.text(English, "no-such-id").fallback);
}

#[test]
fn are_prepared_once() {
    let catalogs = catalogs();
    let first = catalogs.text(Thai, "frame-back").words;
    let again = catalogs.text(Thai, "frame-back").words;

    assert!(first.contains(ZERO_WIDTH_SPACE));
    assert_eq!(first.as_ptr(), again.as_ptr());
}

#[test]
fn count_in_the_digits_and_plurals_of_their_language() {
    let catalogs = catalogs();
    let calls = |language, count| {
        let text = catalogs.format(language, "help-calls", &fluent_args!["count" => count]);

        line_break::strip(&text.words).into_owned()
    };

    assert_eq!(calls(English, 1), "1 call");
    assert_eq!(calls(English, 1500), "1,500 calls");
    assert_eq!(calls(Korean, 1500), "전화 1,500통");
    assert_eq!(calls(Bengali, 1500), "১,৫০০টি কল");
    assert_eq!(calls(Spanish, 1), "[en] 1 call");
}

#[test]
fn write_out_dates_and_times() {
    let catalogs = catalogs();
    let when = |language, day| {
        let arguments = fluent_args!["day" => day, "hour" => "16:30"];
        let text = catalogs.format(language, "event-when", &arguments);

        line_break::strip(&text.words).replace('\u{a0}', " ")
    };

    assert_eq!(when(English, "2025-07-10"), "July 10, 2025 at 4:30 PM");
    assert_eq!(when(Korean, "2025-07"), "2025년 7월 오후 4시 30분");
    assert_eq!(when(Bengali, "2025"), "২০২৫, বিকাল ৪:৩০");
    assert_eq!(when(English, "some day"), "some day at 4:30 PM");
}

#[test]
fn survive_missing_and_mistaken_variables() {
    let catalogs = catalogs();

    assert_eq!(catalogs.text(Korean, "help-calls").spoken, Korean);
    catalogs.format(English, "help-calls", &fluent_args!["calls" => "many"]);
    catalogs.format(
        English,
        "event-when",
        &fluent_args!["day" => 5, "hour" => 1.5],
    );
}

#[test]
fn choose_plurals_in_every_language() {
    // 24 is plural everywhere; 20 is not in Tagalog, where it takes the last digit.
    let sources = Language::ALL.map(|language| {
        let path = format!("locales/{language}/ui.ftl");
        (
            path,
            "calls = { $count ->\n    [one] one\n   *[other] other\n}\n",
        )
    });
    let catalogs = Catalogs::lazy(sources);

    for language in Language::ALL {
        let text = catalogs.format(language, "calls", &fluent_args!["count" => 24]);
        assert_eq!(text.words, "other", "{language}");
    }
}

#[test]
fn give_their_source_and_variables() {
    let catalogs = catalogs();
    let variables = catalogs.variables(English, "event-when");

    assert_eq!(variables.into_iter().collect::<Vec<_>>(), ["day", "hour"]);
    assert_eq!(
        catalogs.pattern_source(English, "help-calls").as_deref(),
        Some("{ $count -> [one] { $count } call *[other] { $count } calls }"),
    );
    assert_eq!(
        catalogs.pattern_source(English, "frame-back").as_deref(),
        Some("Back")
    );
    assert_eq!(catalogs.pattern_source(Korean, "frame-clear"), None);
}

#[test]
fn have_the_same_source_however_they_are_laid_out() {
    let lines = [
        "a = One two\n",
        "a =\n    One\n      two\n",
        "a =   One  two",
    ];
    let sources = lines
        .map(|text| Catalogs::lazy([("locales/en/ui.ftl", text)]).pattern_source(English, "a"));

    assert!(
        sources
            .iter()
            .all(|source| source.as_deref() == Some("One two")),
        "{sources:?}"
    );
}
