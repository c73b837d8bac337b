//! The form: what it takes, what it refuses and where, and what it puts right and says.

use super::common::{by_day, day, days, english, event, hours, series, whole_days};

use jiff::civil::{Time, time};
use rights_kiosk::events::draft::{Accepted, EventDraft, Field, Notice, Refusal, uid_of};
use rights_kiosk::events::event::{AddedEvent, Changed};
use rights_kiosk::events::repetition::{Repetition, RepetitionFault};
use rights_kiosk::events::rule::End;
use rights_kiosk::language::Language;

use std::collections::BTreeSet;

fn glyphs(language: Language, character: char) -> bool {
    character.is_ascii() || language.script().contains(character) || character == 'é'
}

pub fn validate(draft: &EventDraft) -> Result<Accepted, Vec<Refusal>> {
    draft.validate(&BTreeSet::from(["kiwa", "krc"]), glyphs)
}

pub fn draft() -> EventDraft {
    with(EventDraft::new("uid", day("2026-11-30")), |it| {
        it.title = english("Legal clinic");
        it.day = Some(day("2026-12-05"));
    })
}

pub fn with(mut draft: EventDraft, change: impl FnOnce(&mut EventDraft)) -> EventDraft {
    change(&mut draft);
    draft
}

fn refusals(change: impl FnOnce(&mut EventDraft)) -> Vec<Refusal> {
    let mut draft = draft();
    change(&mut draft);

    validate(&draft).expect_err("it is refused")
}

fn accepted(change: impl FnOnce(&mut EventDraft)) -> Accepted {
    let mut draft = draft();
    change(&mut draft);

    validate(&draft).expect("it is taken")
}

#[test]
fn a_form_becomes_an_event() {
    let Accepted { event, notices } = accepted(|it| {
        it.title.insert(Language::Korean, " 법률  상담 ".to_owned());
        it.title.insert(Language::Thai, "  ".to_owned());
        it.note = english("Bring papers.\r\n\r\n\r\nNo fee.");
        it.start = Some(time(10, 0, 0, 0));
        it.end = Some(time(12, 30, 0, 0));
        it.place = "Mariachi  Plaza".to_owned();
        it.hosts = vec!["kiwa".to_owned(), "krc".to_owned(), "kiwa".to_owned()];
        it.other_hosts = vec!["한인회".to_owned(), " ".to_owned(), "Café".to_owned()];
        it.languages = vec![Language::Korean, Language::Korean];
        it.repetition = Some(Repetition {
            end: End::Count(3),
            ..Repetition::weekly()
        });
    });

    let mut expected = AddedEvent {
        note: english("Bring papers.\n\nNo fee."),
        place: Some("Mariachi Plaza".to_owned()),
        hosts: vec!["kiwa".to_owned(), "krc".to_owned()],
        other_hosts: vec!["한인회".to_owned(), "Café".to_owned()],
        languages: vec![Language::Korean],
        is_by_hand: true,
        ..series(
            "uid",
            hours("2026-12-05T10:00", "2026-12-05T12:30"),
            "FREQ=WEEKLY;COUNT=3;BYDAY=SA",
        )
    };
    expected
        .title
        .insert(Language::Korean, "법률 상담".to_owned());
    assert_eq!((event.clone(), notices), (expected, vec![]));
    assert_eq!(event.check(), Ok(()));
}

#[test]
fn every_reason_is_told_with_its_field() {
    let refused = refusals(|it| {
        it.title = english(&"a".repeat(121));
        it.note.insert(Language::Korean, "나 🎄".to_owned());
        it.day = None;
        it.place = "x".repeat(201);
        it.hosts = vec!["kiwa".to_owned(), "gone".to_owned()];
        it.other_hosts = vec!["ok".to_owned(), "漢".to_owned()];
    });
    assert_eq!(
        refused,
        [
            Refusal::TooLong {
                field: Field::Title(Language::English),
                has: 121,
                most: 120
            },
            Refusal::NoGlyph {
                field: Field::Note(Language::Korean),
                character: '🎄',
                at: 2
            },
            Refusal::NoDay,
            Refusal::TooLong {
                field: Field::Place,
                has: 201,
                most: 200
            },
            Refusal::UnknownHost {
                id: "gone".to_owned()
            },
            Refusal::NoGlyph {
                field: Field::OtherHost(1),
                character: '漢',
                at: 0
            },
        ]
    );
    let fields: Vec<_> = refused.iter().map(Refusal::field).collect();
    assert_eq!(fields[2], Field::Day);
    assert_eq!(
        refused[1].to_string(),
        "note.ko: 🎄 cannot be shown, character 3: take it out"
    );
    assert_eq!(
        refusals(|it| it.title = english(" \u{200b}")),
        [Refusal::NoTitle]
    );
    let too_many = refusals(|it| it.other_hosts = (0..21).map(|it| format!("h{it}")).collect());
    let field = Field::OtherHost(20);
    assert_eq!(
        too_many,
        [Refusal::TooManyHosts {
            field,
            has: 21,
            most: 20
        }]
    );
    // Counted once cleaned, and at the very bound.
    let title = accepted(|it| it.title = english(&format!("  {}  ", "é".repeat(120))));
    assert_eq!(title.event.title, english(&"é".repeat(120)));
}

#[test]
fn what_cannot_be_seen_is_taken_out_and_said() {
    let taken = accepted(|it| {
        it.title = english("Legal\u{7} clinic\u{e000}");
        it.place = "Plaza\u{202e}".to_owned();
    });
    assert_eq!(taken.event.title, english("Legal clinic"));
    assert_eq!(
        taken.notices,
        [
            Notice::TakenOut {
                field: Field::Title(Language::English),
                characters: vec!['\u{7}', '\u{e000}'],
            },
            Notice::TakenOut {
                field: Field::Place,
                characters: vec!['\u{202e}']
            },
        ]
    );
}

#[test]
fn days_and_hours_have_their_order() {
    let at = |hour: i8| Some(time(hour, 0, 0, 0));
    let before = |field| vec![Refusal::EndBeforeStart { field }];
    assert_eq!(
        refusals(|it| it.last_day = Some(day("2026-12-04"))),
        before(Field::LastDay)
    );
    let set = |it: &mut EventDraft, start: Option<Time>, end: Option<Time>| {
        (it.start, it.end) = (start, end);
    };
    assert_eq!(refusals(|it| set(it, at(12), at(10))), before(Field::End));
    assert_eq!(refusals(|it| set(it, at(12), at(12))), before(Field::End));
    assert_eq!(
        refusals(|it| set(it, None, at(12))),
        [Refusal::EndWithoutStart]
    );
    let next = Some(day("2026-12-06"));
    assert_eq!(
        refusals(|it| {
            set(it, at(12), None);
            it.last_day = next;
        }),
        [Refusal::LastDayWithoutEnd]
    );
    let late = accepted(|it| {
        set(it, at(22), at(2));
        it.last_day = next;
    });
    assert_eq!(
        late.event.span,
        hours("2026-12-05T22:00", "2026-12-06T02:00")
    );
    let field = Field::Day;
    assert_eq!(
        refusals(|it| it.day = Some(day("1582-12-31"))),
        [Refusal::ImpossibleDay { field }]
    );
    assert_eq!(
        refusals(|it| it.last_day = Some(day("2028-12-05"))),
        [Refusal::TooManyDays]
    );
    let camp = accepted(|it| it.last_day = next);
    assert_eq!(camp.event.span, whole_days("2026-12-05", "2026-12-06"));
    let fault = RepetitionFault::EndsBefore(day("2026-12-01"));
    assert_eq!(
        refusals(|it| {
            let end = End::Day(day("2026-12-01"));
            it.repetition = Some(Repetition {
                end,
                ..Repetition::weekly()
            });
        }),
        [Refusal::Repetition(fault)]
    );
}

#[test]
fn a_change_keeps_what_the_form_does_not_show() {
    let mut old = AddedEvent {
        sequence: 3,
        is_cancelled: true,
        covers: Some("koreatown".to_owned()),
        last_modified: Some(super::common::moment("2026-11-01T00:00:00Z")),
        ..series(
            "a",
            hours("2026-12-05T10:00", "2026-12-06T02:00"),
            "FREQ=YEARLY;COUNT=4",
        )
    };
    let parts = old.series.as_mut().expect("a series");
    parts.also = days("2026-12-08");
    parts.changed = by_day(&[(
        "2027-12-05",
        Changed {
            is_cancelled: true,
            ..Changed::default()
        },
    )]);
    let again = validate(&EventDraft::change(&old)).expect("it is taken");
    assert_eq!(
        again,
        Accepted {
            event: AddedEvent {
                is_by_hand: true,
                ..old.clone()
            },
            notices: vec![]
        }
    );

    let copy = EventDraft::copy(&old, "b", day("2026-12-01"));
    assert_eq!(validate(&copy), Err(vec![Refusal::NoDay]));
    let copy = validate(&with(copy, |it| {
        (it.day, it.last_day) = (Some(day("2026-12-10")), Some(day("2026-12-11")));
    }))
    .expect("a copy");
    assert_eq!(copy.event.uid, "b");
    assert_eq!((copy.event.series, copy.event.covers), (None, None));
    assert!(!copy.event.is_cancelled && copy.event.sequence == 0);
    let cover = EventDraft::cover("south-la", "c", day("2026-12-01"));
    let cover = with(cover, |it| {
        it.title = english("x");
        it.day = Some(day("2026-12-10"));
    });
    let cover = validate(&cover).expect("a cover").event;
    assert_eq!(cover.covers.as_deref(), Some("south-la"));
}

#[test]
fn exceptions_fall_away_with_their_days_and_that_is_said() {
    let mut old = series("a", hours("2026-12-05T10:00", ""), "FREQ=WEEKLY");
    let parts = old.series.as_mut().expect("a series");
    parts.without = days("2026-12-12");
    parts.changed = by_day(&[(
        "2026-12-19",
        Changed {
            is_cancelled: true,
            ..Changed::default()
        },
    )]);
    let mut form = EventDraft::change(&old);
    form.day = Some(day("2026-12-06"));

    let taken = validate(&form).expect("it is taken");

    assert_eq!(
        taken.notices,
        [
            Notice::NotLeftOut(day("2026-12-12")),
            Notice::DayLost(day("2026-12-19")),
        ]
    );
    let parts = taken.event.series.expect("a series");
    assert!(parts.without.is_empty() && parts.changed.is_empty());

    // What is no series any more loses its single days, and those on which it was besides.
    if let Some(series) = &mut old.series {
        series.also = days("2026-12-23");
    }
    let mut once = EventDraft::change(&old);
    once.repetition = None;
    assert_eq!(
        validate(&once).expect("it is taken").notices,
        days("2026-12-19 2026-12-23")
            .into_iter()
            .map(Notice::DayLost)
            .collect::<Vec<_>>()
    );
    let many = (0..201)
        .map(|it| day("2026-12-05") + jiff::Span::new().weeks(it))
        .collect();
    let mut form = EventDraft::change(&event("b", hours("2026-12-05T10:00", "")));
    form.repetition = Some(Repetition {
        without: many,
        ..Repetition::weekly()
    });
    assert_eq!(
        validate(&form),
        Err(vec![Refusal::TooManyExceptions {
            has: 201,
            most: 200
        }])
    );
}

#[test]
fn the_form_shows_which_languages_are_missing() {
    use Language::{Bengali, Korean, Spanish, Tagalog, Thai};
    let mut form = draft();
    assert_eq!(
        form.missing_languages(),
        [Korean, Spanish, Tagalog, Bengali, Thai]
    );
    form.title.insert(Korean, "상담".to_owned());
    assert_eq!(form.missing_languages(), [Spanish, Tagalog, Bengali, Thai]);
}

#[test]
fn a_new_uid_is_a_uuid() {
    assert_eq!(uid_of([0; 16]), "00000000-0000-4000-8000-000000000000");
    assert_eq!(uid_of([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
}
