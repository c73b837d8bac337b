//! What of a file belongs together: a series and its changed dates, and what stands there
//! more than once.

use super::dates;
use super::event::Draft;
use super::incoming::{Incoming, LineRange, What};
use super::report::{Reason, Report};
use crate::events::event::{Changed, Span};
use crate::language::Language;

use jiff::civil::Date;

use std::collections::{BTreeMap, HashMap, HashSet};

/// What a draft is about: an event, or one date of a series.
type Key = (String, Option<Date>, bool);

/// What arrives of all that was read, by line. Of two that are the same the newer counts,
/// and the first of two as old as one another.
///
/// Where the file was not read to its end, `cut` says why: a series may be changed behind
/// it, and is left out.
pub(super) fn joined(
    drafts: Vec<Draft>,
    cut: Option<&Reason>,
    report: &mut Report,
) -> Vec<Incoming> {
    let (lost, drafts): (Vec<_>, Vec<_>) = drafts.into_iter().partition(|it| it.is_lost);
    let mut drafts = newest(drafts, report);
    drafts.sort_by_key(|it| it.line);
    let (mut events, others): (Vec<_>, Vec<_>) = drafts
        .into_iter()
        .partition(|it| it.day.is_none() && !it.is_taken_back);
    let places: HashMap<_, _> = events
        .iter()
        .enumerate()
        .map(|(place, it)| (it.event.uid.clone(), place))
        .collect();

    let mut arriving = Vec::new();
    let mut dates_of: HashMap<String, Vec<LineRange>> = HashMap::new();
    for draft in others {
        let master = places
            .get(&draft.event.uid)
            .and_then(|it| events.get_mut(*it));
        match (draft.day, master) {
            (Some(day), Some(master)) if !draft.is_taken_back && master.event.series.is_some() => {
                let changed = difference(&draft, master, day);
                if let Some(series) = &mut master.event.series {
                    series.changed.insert(day, changed);
                }
                let of_series = dates_of.entry(draft.event.uid.clone()).or_default();
                of_series.push(range_of(&draft));
            }
            _ => arriving.push(alone(draft)),
        }
    }
    let unkept = without_lost(&lost, &places, &mut events);
    for (place, draft) in events.into_iter().enumerate() {
        let has_series = draft.event.series.is_some();
        let dates = dates_of.remove(&draft.event.uid).into_iter().flatten();
        let ranges: Vec<_> = [range_of(&draft)].into_iter().chain(dates).collect();
        let reason = if unkept.contains(&place) {
            Some(&Reason::Range)
        } else {
            cut
        };
        match reason {
            Some(reason) if has_series => {
                report.skip_whole(draft.line, reason.clone());
                for range in ranges {
                    report.lose(range.lines);
                }
            }
            _ => arriving.push(Incoming {
                line: draft.line,
                what: What::Event(Box::new(draft.event)),
                ranges,
            }),
        }
    }
    arriving.sort_by_key(|it| it.line);

    arriving
}

/// Takes dates out of their series of which nothing more is known; gives the places of
/// series that have changed from some date on in a way that cannot be kept.
fn without_lost(
    lost: &[Draft],
    places: &HashMap<String, usize>,
    events: &mut [Draft],
) -> HashSet<usize> {
    let mut ranges = HashSet::new();
    for draft in lost {
        let Some(place) = places.get(&draft.event.uid) else {
            continue;
        };
        let master = events.get_mut(*place);
        let series = master.and_then(|it| it.event.series.as_mut());
        if let (Some(day), Some(series)) = (draft.day, series)
            && !series.changed.contains_key(&day)
        {
            series.without.push(day);
            series.without.sort();
            series.without.dedup();
        }
        if draft.is_range {
            ranges.insert(*place);
        }
    }

    ranges
}

/// Of drafts of the same thing the newest.
fn newest(drafts: Vec<Draft>, report: &mut Report) -> Vec<Draft> {
    let mut kept: HashMap<Key, Draft> = HashMap::new();
    let mut older_lines = HashSet::new();
    for draft in drafts {
        let key = (draft.event.uid.clone(), draft.day, draft.is_taken_back);
        match kept.remove(&key) {
            Some(other) => {
                let (newer, older) = if age(&draft) > age(&other) {
                    (draft, other)
                } else {
                    (other, draft)
                };
                report.skip_whole(older.line, Reason::Duplicate(newer.line));
                report.lose(older.line..=older.last);
                older_lines.insert(older.line);
                kept.insert(key, newer);
            }
            None => {
                kept.insert(key, draft);
            }
        }
    }

    report.notes.retain(|it| !older_lines.contains(&it.line));

    kept.into_values().collect()
}

/// How new what a draft says is.
fn age(draft: &Draft) -> impl PartialOrd {
    (draft.event.sequence, draft.event.last_modified)
}

/// The lines of a draft.
fn range_of(draft: &Draft) -> LineRange {
    LineRange {
        day: draft.day,
        lines: draft.line..=draft.last,
    }
}

/// What arrives without its series.
fn alone(draft: Draft) -> Incoming {
    let line = draft.line;
    let ranges = vec![range_of(&draft)];
    let what = match draft.day {
        Some(day) if !draft.is_taken_back => {
            let changed = Changed {
                span: draft.spanned.as_ref().map(|it| it.span.clone()),
                title: draft.event.title,
                note: draft.event.note,
                place: draft.event.place,
                is_cancelled: draft.event.is_cancelled,
                sequence: draft.event.sequence,
                last_modified: draft.event.last_modified,
            };

            What::Change {
                uid: draft.event.uid,
                day,
                changed: Box::new(changed),
            }
        }
        day => What::Cancellation {
            uid: draft.event.uid,
            day,
            title: draft.event.title.into_values().next(),
            sequence: draft.event.sequence,
            last_modified: draft.event.last_modified,
        },
    };

    Incoming { line, what, ranges }
}

/// What of one time of a series is not as in the series.
fn difference(draft: &Draft, master: &Draft, day: Date) -> Changed {
    Changed {
        title: other_texts(&draft.event.title, &master.event.title),
        note: other_texts(&draft.event.note, &master.event.note),
        span: other_span(draft, master, day),
        place: draft
            .event
            .place
            .clone()
            .filter(|it| Some(it) != master.event.place.as_ref()),
        is_cancelled: draft.event.is_cancelled,
        sequence: draft.event.sequence,
        last_modified: draft.event.last_modified,
    }
}

fn other_texts(
    texts: &BTreeMap<Language, String>,
    of_series: &BTreeMap<Language, String>,
) -> BTreeMap<Language, String> {
    texts
        .iter()
        .filter(|(language, text)| of_series.get(language) != Some(text))
        .map(|(language, text)| (*language, text.clone()))
        .collect()
}

/// Its span, if it is not the one that the series has on that day.
fn other_span(draft: &Draft, master: &Draft, day: Date) -> Option<Span> {
    let spanned = draft.spanned.as_ref()?;
    let of_series = master.spanned.as_ref()?;
    let is_same = dates::expected(&of_series.span, day).as_ref() == Some(&spanned.span);

    (!is_same).then(|| spanned.span.clone())
}
