//! What is exported is imported to the same, whatever an event is.

use super::corpus::TODAY;
use super::summary::span;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rights_kiosk::calendar::{Reading, What, read, write};
use rights_kiosk::events::event::{AddedEvent, Changed, Series, Span, ZONE};
use rights_kiosk::language::Language;
use rights_kiosk::spelling;

use std::collections::BTreeMap;

/// When all calendars are written.
fn now() -> Timestamp {
    "2026-11-30T12:00:00Z".parse().expect("a timestamp")
}

/// The events that arrive, and nothing else.
fn arrived(reading: &Reading) -> Vec<AddedEvent> {
    assert_eq!(reading.skipped, []);

    let events = reading.events.iter().map(|it| match &it.what {
        What::Event(event) => event.as_ref().clone(),
        other => panic!("{other:?}"),
    });

    events.collect()
}

/// A text as it is kept: settled, without white space at its ends or controls.
fn text(lines: bool) -> impl Strategy<Value = String> {
    let pattern = if lines {
        "[ -~가-힣ก-ฮা-ৗáéñ…’<>&;,:\\\\\"\n]{1,150}"
    } else {
        "[ -~가-힣ก-ฮা-ৗáéñ…’<>&;,:\\\\\"]{1,90}"
    };

    pattern.prop_filter_map("empty", move |it| {
        let it = spelling::settled(&it).trim().to_owned();
        let it = if lines {
            it
        } else {
            it.split_whitespace().collect::<Vec<_>>().join(" ")
        };

        (!it.is_empty()).then_some(it)
    })
}

fn texts(lines: bool, least: usize) -> impl Strategy<Value = BTreeMap<Language, String>> {
    btree_map(select(Language::ALL.to_vec()), text(lines), least..4)
}

fn day() -> impl Strategy<Value = Date> {
    (0_i64..4_000).prop_map(|it| date(2024, 1, 1).saturating_add(it.days()))
}

/// An hour of Los Angeles, those of the changes among them; in whole minutes.
fn hour() -> impl Strategy<Value = ZonedDateTime> {
    let change = select(vec![
        "2026-11-01T07:00:00Z",
        "2027-03-14T09:00:00Z",
        "2027-11-07T08:00:00Z",
    ]);
    let near = (change, 0_i64..240).prop_map(|(at, minutes)| {
        let at: Timestamp = at.parse().expect("a timestamp");

        at + minutes.minutes()
    });
    let any = (28_401_120_i64..34_000_000)
        .prop_map(|minutes| Timestamp::from_second(minutes * 60).expect("a timestamp"));

    prop_oneof![1 => near, 4 => any]
        .prop_map(|it| it.to_zoned_datetime(TimeZone::get(ZONE).expect("the zone")))
}

fn any_span() -> impl Strategy<Value = Span> {
    prop_oneof![
        (day(), 0_i64..5).prop_map(|(first, more)| Span::Days {
            first,
            last: first.saturating_add(more.days()),
        }),
        (hour(), option::of(1_i64..3_000)).prop_map(|(start, minutes)| Span::Hours {
            end: minutes.map(|it| start.checked_add(it.minutes()).expect("an end")),
            start,
        }),
    ]
}

fn rule() -> impl Strategy<Value = String> {
    let ending = prop_oneof![
        Just(String::new()),
        (1_u32..400).prop_map(|it| format!(";COUNT={it}")),
        day().prop_map(|it| format!(";UNTIL={}", it.strftime("%Y%m%d"))),
    ];
    let parts = select(vec![
        ("FREQ=DAILY", ""),
        ("FREQ=WEEKLY;INTERVAL=2", ";BYDAY=MO,SA;WKST=SU"),
        ("FREQ=WEEKLY", ";BYDAY=TU"),
        ("FREQ=MONTHLY", ";BYDAY=-1FR"),
        ("FREQ=MONTHLY;INTERVAL=3", ";BYMONTHDAY=-1,1,15"),
        ("FREQ=MONTHLY", ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("FREQ=YEARLY", ";BYMONTH=11;BYDAY=4TH"),
    ]);

    (parts, ending).prop_map(|((before, behind), ending)| format!("{before}{ending}{behind}"))
}

fn stamp() -> impl Strategy<Value = Option<Timestamp>> {
    option::of(
        (1_700_000_000_i64..1_900_000_000)
            .prop_map(|it| Timestamp::from_second(it).expect("a timestamp")),
    )
}

fn changed() -> impl Strategy<Value = Changed> {
    (
        texts(false, 0),
        texts(true, 0),
        option::of(any_span()),
        option::of(text(false)),
        any::<bool>(),
        0_u32..9,
        stamp(),
    )
        .prop_map(
            |(title, note, span, place, is_cancelled, sequence, last_modified)| Changed {
                title,
                note,
                span,
                place,
                is_cancelled,
                sequence,
                last_modified,
            },
        )
}

fn series() -> impl Strategy<Value = Series> {
    (
        option::of(rule()),
        btree_set(day(), 0..4),
        btree_set(day(), 1..4),
        btree_map(day(), changed(), 0..3),
    )
        .prop_map(|(rule, without, also, changed)| Series {
            rule,
            without: without.into_iter().collect(),
            also: also.into_iter().collect(),
            changed,
        })
}

/// An event as the desk keeps one. What says nothing is not in it: a changed date repeats
/// nothing of its series, and a further date is not the first.
fn event() -> impl Strategy<Value = AddedEvent> {
    let who = (
        vec("[a-z][a-z0-9-]{0,20}", 0..3),
        vec(text(false), 0..3),
        subsequence(Language::ALL.to_vec(), 0..4),
        option::of("[a-z][a-z0-9-]{0,20}"),
    );
    let what = (
        texts(false, 1),
        texts(true, 0),
        any_span(),
        option::of(text(false)),
        option::of(series()),
    );

    (what, who, any::<bool>(), 0_u32..9, stamp()).prop_map(
        |(what, who, is_cancelled, sequence, last_modified)| {
            let (title, note, span, place, series) = what;
            let (hosts, other_hosts, languages, covers) = who;
            let mut event = AddedEvent {
                uid: String::new(),
                title,
                note,
                span,
                place,
                hosts,
                other_hosts,
                languages,
                series,
                is_cancelled,
                added: TODAY,
                sequence,
                last_modified,
                is_by_hand: false,
                covers,
            };
            settle(&mut event);

            event
        },
    )
}

fn settle(event: &mut AddedEvent) {
    let (title, note, place) = (&event.title, &event.note, &event.place);
    let first = match &event.span {
        Span::Days { first, .. } => *first,
        Span::Hours { start, .. } => start.date(),
    };
    let Some(series) = &mut event.series else {
        return;
    };
    series.also.retain(|it| *it != first);
    for changed in series.changed.values_mut() {
        changed
            .title
            .retain(|language, text| title.get(language) != Some(text));
        changed
            .note
            .retain(|language, text| note.get(language) != Some(text));
        changed.place.take_if(|it| Some(&*it) == place.as_ref());
    }
    if series.rule.is_none() && series.also.is_empty() {
        event.series = None;
    }
}

/// Hours are compared with their zones: two that are equal may be written in different ones.
fn hours(event: &AddedEvent) -> Vec<String> {
    let changed = event.series.iter().flat_map(|it| it.changed.values());
    let spans = changed.filter_map(|it| it.span.as_ref());

    std::iter::once(&event.span)
        .chain(spans)
        .map(|it| format!("{it:?} {}", span(it)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    /// 250 calendars of four events are a thousand events.
    #[test]
    fn a_thousand_events_come_back(mut events in vec(event(), 4)) {
        for (number, event) in events.iter_mut().enumerate() {
            event.uid = format!("{number};,\\é@rights-kiosk");
        }
        let text = write(&events, now());
        let reading = read(text.as_bytes(), TODAY);
        let back = arrived(&reading);

        prop_assert_eq!(&back, &events, "{}", text);
        for (one, other) in back.iter().zip(&events) {
            prop_assert_eq!(hours(one), hours(other));
        }
        // And again, to the byte.
        prop_assert_eq!(write(&back, now()), text);
    }
}

/// Every quarter of an hour of both change nights, alone and as a series.
#[test]
fn the_nights_of_the_change_come_back() {
    let mut count = 0;
    for night in ["2026-11-01T05:00:00Z", "2027-03-14T05:00:00Z"] {
        let night: Timestamp = night.parse().expect("a timestamp");
        for quarter in 0..48_i64 {
            for is_series in [false, true] {
                let start = (night + (15 * quarter).minutes())
                    .in_tz(ZONE)
                    .expect("an hour");
                let event = AddedEvent {
                    uid: "night".to_owned(),
                    title: BTreeMap::from([(Language::Korean, "밤".to_owned())]),
                    note: BTreeMap::new(),
                    span: Span::Hours {
                        end: Some(start.checked_add(45.minutes()).expect("an end")),
                        start,
                    },
                    place: None,
                    hosts: Vec::new(),
                    other_hosts: Vec::new(),
                    languages: Vec::new(),
                    series: is_series.then(|| Series {
                        rule: Some("FREQ=WEEKLY;UNTIL=20271231".to_owned()),
                        also: vec![date(2027, 6, 1)],
                        ..Series::default()
                    }),
                    is_cancelled: false,
                    added: TODAY,
                    sequence: 0,
                    last_modified: None,
                    is_by_hand: false,
                    covers: None,
                };
                let text = write(std::slice::from_ref(&event), now());

                assert_eq!(arrived(&read(text.as_bytes(), TODAY)), [event], "{text}");
                count += 1;
            }
        }
    }

    assert_eq!(count, 192);
}
