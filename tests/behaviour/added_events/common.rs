//! Events to try things on.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use proptest::prelude::*;
use rights_kiosk::events::event::{AddedEvent, Changed, Series, Span, Texts};
use rights_kiosk::events::text::{Lines, cleaned};
use rights_kiosk::events::zone::nearest;
use rights_kiosk::language::Language;

use std::collections::BTreeMap;

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub fn days(text: &str) -> Vec<Date> {
    text.split_whitespace().map(day).collect()
}

/// From an hour to another, both as in `2026-12-05T10:00`.
pub fn hours(start: &str, end: &str) -> Span {
    let at = |text: &str| nearest(text.parse::<DateTime>().expect("an hour")).expect("a moment");

    Span::Hours {
        start: at(start),
        end: (!end.is_empty()).then(|| at(end)),
    }
}

pub fn whole_days(first: &str, last: &str) -> Span {
    Span::Days {
        first: day(first),
        last: day(last),
    }
}

pub fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

pub fn english(text: &str) -> Texts {
    Texts::from([(Language::English, text.to_owned())])
}

pub fn event(uid: &str, span: Span) -> AddedEvent {
    AddedEvent {
        uid: uid.to_owned(),
        title: english("Legal clinic"),
        note: Texts::new(),
        span,
        place: None,
        hosts: Vec::new(),
        other_hosts: Vec::new(),
        languages: Vec::new(),
        series: None,
        is_cancelled: false,
        added: day("2026-11-30"),
        sequence: 0,
        last_modified: None,
        is_by_hand: false,
        covers: None,
    }
}

pub fn series(uid: &str, span: Span, rule: &str) -> AddedEvent {
    AddedEvent {
        series: Some(Series {
            rule: Some(rule.to_owned()),
            ..Series::default()
        }),
        ..event(uid, span)
    }
}

/// Texts that are clean, of letters of every script and with spaces.
fn clean_text(lines: Lines, most: usize) -> impl Strategy<Value = String> {
    let letters = "[a-zA-ZñÑáéíüëß0-9 .,'\"\\\\#=\\[\\]\n가-힣ㄱ-ㅎก-๛ক-হা-ৌ্ড়\u{200d}é]{1,60}";

    letters.prop_filter_map("it is empty", move |text| {
        // What is in order after once is in order for good; a few strange strings need twice.
        let once = cleaned(&text, lines).text;
        let text: String = cleaned(&once, lines).text.chars().take(most).collect();
        let text = cleaned(&text, lines).text;

        (!text.is_empty() && cleaned(&text, lines).text == text).then_some(text)
    })
}

pub fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn texts(lines: Lines, most: usize, least: usize) -> impl Strategy<Value = Texts> {
    prop::collection::btree_map(language(), clean_text(lines, most), least..4)
}

pub fn any_day() -> impl Strategy<Value = Date> {
    (0..4000i64).prop_map(|it| day("2023-01-01") + jiff::Span::new().days(it))
}

pub fn span() -> impl Strategy<Value = Span> {
    let whole = (any_day(), 0..20i64).prop_map(|(first, length)| Span::Days {
        first,
        last: first + jiff::Span::new().days(length),
    });
    let timed = (any_day(), 0..86_400i64, prop::option::of(1..200_000i64)).prop_map(
        |(first, second, length)| {
            let midnight = nearest(first.at(0, 0, 0, 0)).expect("a moment");
            let start = midnight + jiff::Span::new().seconds(second);
            let end = length.map(|it| &start + jiff::Span::new().seconds(it));
            Span::Hours { start, end }
        },
    );
    // Both hours of the night on which clocks are put back.
    let doubled = (0..7200i64).prop_map(|second| Span::Hours {
        start: hours_start("2026-11-01T01:00") + jiff::Span::new().seconds(second),
        end: None,
    });

    prop_oneof![3 => whole, 6 => timed, 1 => doubled]
}

pub fn hours_start(text: &str) -> jiff::ZonedDateTime {
    match hours(text, "") {
        Span::Hours { start, .. } => start,
        Span::Days { .. } => unreachable!("it has an hour"),
    }
}

fn version() -> impl Strategy<Value = (u32, Option<Timestamp>)> {
    let at = (0..4i64).prop_map(|it| moment("2026-11-01T00:00:00Z") + jiff::Span::new().hours(it));

    (0..3u32, prop::option::of(at))
}

fn changed() -> impl Strategy<Value = Changed> {
    let place = prop::option::of(clean_text(Lines::One, 200));

    (
        texts(Lines::One, 120, 0),
        texts(Lines::Several, 600, 0),
        prop::option::of(span()),
        place,
        any::<bool>(),
        version(),
    )
        .prop_map(
            |(title, note, span, place, is_cancelled, version)| Changed {
                title,
                note,
                span,
                place,
                is_cancelled,
                sequence: version.0,
                last_modified: version.1,
            },
        )
}

pub fn any_series() -> impl Strategy<Value = Series> {
    let rules = [
        "FREQ=WEEKLY",
        "FREQ=DAILY;COUNT=40",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=YEARLY;UNTIL=20300101T120000Z",
    ];
    let rule = prop::option::of(prop::sample::select(rules.to_vec()));
    let days = || prop::collection::btree_set(any_day(), 0..4);
    let changed = prop::collection::btree_map(any_day(), changed(), 0..3);

    (rule, days(), days(), changed).prop_map(|(rule, without, also, changed)| Series {
        rule: rule.map(str::to_owned),
        without: without.into_iter().collect(),
        also: also.into_iter().collect(),
        changed,
    })
}

/// Any event within its bounds, of one of a few UIDs.
pub fn any_event() -> impl Strategy<Value = AddedEvent> {
    let words = (
        texts(Lines::One, 120, 1),
        texts(Lines::Several, 600, 0),
        prop::option::of(clean_text(Lines::One, 200)),
        prop::collection::vec(clean_text(Lines::One, 120), 0..3),
    );
    let facts = (any::<bool>(), any::<bool>(), version(), 0..3u8);

    (
        0..8u8,
        span(),
        prop::option::of(any_series()),
        words,
        prop::collection::btree_set(language(), 0..4),
        facts,
    )
        .prop_map(|(uid, span, series, words, languages, facts)| {
            let (title, note, place, other_hosts) = words;
            let (is_cancelled, is_by_hand, version, covers) = facts;
            AddedEvent {
                title,
                note,
                place,
                other_hosts,
                hosts: vec!["kiwa".to_owned()],
                languages: languages.into_iter().collect(),
                series,
                is_cancelled,
                is_by_hand,
                sequence: version.0,
                last_modified: version.1,
                covers: (covers == 0).then(|| "koreatown".to_owned()),
                ..event(&format!("uid-{uid}"), span)
            }
        })
}

pub fn by_day(changed: &[(&str, Changed)]) -> BTreeMap<Date, Changed> {
    let each = changed
        .iter()
        .map(|(it, changed)| (day(it), changed.clone()));

    each.collect()
}

/// What a file says, without the head that the store gives it.
pub fn text_of(value: &impl serde::Serialize) -> String {
    toml::to_string_pretty(value).expect("TOML can say it")
}

/// What a text of a file says, with its version or without; nothing if it is refused.
pub fn read_of<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    toml::from_str(text.trim_start_matches("version = 1\n")).ok()
}
