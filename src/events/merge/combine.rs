//! Two versions of one event, made into one.

use super::{Outcome, SkipReason};
use crate::events::event::{AddedEvent, Changed, Series, Texts};
use crate::events::series::{on_day, own_days};

use jiff::Timestamp;
use jiff::civil::Date;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// How a version that comes in stands to the one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Older,
    Same,
    Newer,
    /// Neither of them, or only the one that is there, says when it was changed.
    Untold,
}

/// What says which version something is: `SEQUENCE` and `LAST-MODIFIED`.
pub trait Versioned {
    fn version(&self) -> (u32, Option<Timestamp>);
}

impl Versioned for AddedEvent {
    fn version(&self) -> (u32, Option<Timestamp>) {
        (self.sequence, self.last_modified)
    }
}

impl Versioned for Changed {
    fn version(&self) -> (u32, Option<Timestamp>) {
        (self.sequence, self.last_modified)
    }
}

impl Versioned for Called {
    fn version(&self) -> (u32, Option<Timestamp>) {
        (self.sequence, self.last_modified)
    }
}

impl Order {
    pub fn of(new: &impl Versioned, old: &impl Versioned) -> Self {
        let ((new, new_at), (old, old_at)) = (new.version(), old.version());
        let by_time = match (new_at, old_at) {
            (Some(new), Some(old)) => Some(new.cmp(&old)),
            (Some(_), None) => Some(Ordering::Greater),
            (None, _) => None,
        };

        match (new.cmp(&old), by_time) {
            (Ordering::Less, _) | (Ordering::Equal, Some(Ordering::Less)) => Self::Older,
            (Ordering::Greater, _) | (Ordering::Equal, Some(Ordering::Greater)) => Self::Newer,
            (Ordering::Equal, Some(Ordering::Equal)) => Self::Same,
            (Ordering::Equal, None) => Self::Untold,
        }
    }
}

/// That an event, or one time of it, is called off.
#[derive(Debug, Clone, Copy)]
pub struct Called {
    pub day: Option<Date>,
    pub sequence: u32,
    pub last_modified: Option<Timestamp>,
}

/// In what two versions of an event differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// Its name.
    Title,
    /// What else is to be known.
    Note,
    /// When it is.
    Time,
    /// Where it is.
    Place,
    /// Who hosts it.
    Hosts,
    /// What is spoken there.
    Languages,
    /// How it repeats, and on which days it does not or does besides.
    Repetition,
    /// Single times of the series.
    Dates,
    /// It is called off, or that is taken back.
    Cancelled,
}

/// Keeps of two versions of a single time the newer one; where neither says so, the one that
/// comes in. Gives whether that is older.
pub fn newest(dates: &mut BTreeMap<Date, Changed>, day: Date, changed: Changed) -> bool {
    let order = dates
        .get(&day)
        .map_or(Order::Newer, |it| Order::of(&changed, it));

    if matches!(order, Order::Newer | Order::Untold) {
        dates.insert(day, changed);
    }

    order == Order::Older
}

/// Whether what is kept stays as it is under a version that comes in, but for single dates.
pub fn stays_whole(old: &AddedEvent, order: Order) -> bool {
    order == Order::Older || order == Order::Same && old.is_by_hand
}

/// The version that is kept under the one that comes in: what only we know stays.
pub fn over(old: &AddedEvent, new: AddedEvent, order: Order) -> AddedEvent {
    let own = new.series.as_ref().map(|it| it.changed.clone());
    let own = own.unwrap_or_default();
    if stays_whole(old, order) {
        return with_newer_dates(old, own);
    }
    let series = new.series.as_ref().map(|series| {
        let ours = old.series.iter().flat_map(|it| &it.changed);
        let mut changed: BTreeMap<_, _> = ours
            .filter(|(_, it)| stays(it, old, &new, order))
            .map(|(day, it)| (*day, it.clone()))
            .collect();
        for (day, it) in own {
            newest(&mut changed, day, it);
        }

        Series {
            changed,
            ..series.clone()
        }
    });

    AddedEvent {
        title: texts(&old.title, &new.title),
        note: texts(&old.note, &new.note),
        hosts: known(&old.hosts, &new.hosts),
        other_hosts: known(&old.other_hosts, &new.other_hosts),
        languages: known(&old.languages, &new.languages),
        last_modified: new.last_modified.or(old.last_modified),
        added: old.added,
        covers: old.covers.clone(),
        // The version that was called off since cannot take that back.
        is_cancelled: new.is_cancelled || order == Order::Same && old.is_cancelled,
        series,
        ..new
    }
}

/// What is kept, under a version that is older or has been changed here since: only single
/// times that are newer than ours still come in, unless somebody has changed the event.
fn with_newer_dates(old: &AddedEvent, dates: BTreeMap<Date, Changed>) -> AddedEvent {
    let mut event = old.clone();
    if let Some(series) = event.series.as_mut().filter(|_| !old.is_by_hand) {
        for (day, changed) in dates {
            let ours = series.changed.get(&day);
            if ours.is_some_and(|it| Order::of(&changed, it) == Order::Newer) {
                series.changed.insert(day, changed);
            }
        }
    }

    event
}

/// Whether one of our single times stays under a version of its series that is not older. One
/// that is newer says all of its single times itself, but for what was changed after it was
/// written.
fn stays(changed: &Changed, old: &AddedEvent, new: &AddedEvent, order: Order) -> bool {
    let is_later = new.last_modified.is_some() && changed.last_modified > new.last_modified;

    order != Order::Newer || new.sequence == old.sequence && is_later
}

/// Texts that come in. What somebody has translated here stays while the calendar says the
/// same as before in its own languages.
fn texts(old: &Texts, new: &Texts) -> Texts {
    let is_same = !new.is_empty() && new.iter().all(|(it, text)| old.get(it) == Some(text));

    if is_same { old.clone() } else { new.clone() }
}

/// What comes in, or what is there if nothing does: calendars do not say it of themselves.
fn known<T: Clone>(old: &[T], new: &[T]) -> Vec<T> {
    if new.is_empty() { old } else { new }.to_vec()
}

/// Puts single times into a series. Gives back those that have no place in it, and whether one
/// was older than what is there.
pub fn take_dates(
    event: &mut AddedEvent,
    dates: Vec<(Date, Changed)>,
) -> (Vec<(Date, SkipReason)>, bool) {
    let days: BTreeSet<_> = dates.iter().map(|(day, _)| *day).collect();
    let own = own_days(event, &days);
    let mut skipped = Vec::new();
    let mut is_late = false;

    for (day, mut changed) in dates {
        let Some(series) = &mut event.series else {
            skipped.push((day, SkipReason::NoSeries));
            continue;
        };
        // What says itself when it is has a place of its own.
        let has_place = own.contains(&day) || changed.span.is_some();
        if !has_place && !series.changed.contains_key(&day) {
            skipped.push((day, SkipReason::NoSuchDay));
            continue;
        }
        if own.contains(&day) && changed.span == on_day(&event.span, day) {
            changed.span = None;
        }
        without_repeating(
            &mut changed,
            &event.title,
            &event.note,
            event.place.as_ref(),
        );
        is_late |= newest(&mut series.changed, day, changed);
    }

    (skipped, is_late)
}

/// A single time without what is as in its series, which calendars say again.
fn without_repeating(changed: &mut Changed, title: &Texts, note: &Texts, place: Option<&String>) {
    let is_in = |these: &Texts, those: &Texts| these.iter().all(|(it, t)| those.get(it) == Some(t));

    if is_in(&changed.title, title) {
        changed.title.clear();
    }
    if is_in(&changed.note, note) {
        changed.note.clear();
    }
    if changed.place.as_ref() == place {
        changed.place = None;
    }
}

/// Calls off an event or one time of it. Gives whether what is there is newer, and stays.
pub fn call_off(event: &mut AddedEvent, called: &Called) -> Result<bool, SkipReason> {
    let is_whole = event.series.is_none() && called.day == Some(event.span.first_day());
    let Some(day) = called.day.filter(|_| !is_whole) else {
        let is_older = Order::of(called, event) == Order::Older;
        if !is_older {
            event.is_cancelled = true;
            event.sequence = called.sequence;
            event.last_modified = called.last_modified.or(event.last_modified);
        }
        return Ok(is_older);
    };
    let is_own = own_days(event, &BTreeSet::from([day])).contains(&day);
    let series = event.series.as_mut().ok_or(SkipReason::NoSeries)?;
    if series.without.contains(&day) {
        return Ok(false);
    }
    let there = series.changed.get(&day);
    if !is_own && there.is_none() {
        return Err(SkipReason::NoSuchDay);
    }
    if there.is_some_and(|it| Order::of(called, it) == Order::Older) {
        return Ok(true);
    }
    let changed = series.changed.entry(day).or_default();
    changed.is_cancelled = true;
    changed.sequence = called.sequence;
    changed.last_modified = called.last_modified.or(changed.last_modified);

    Ok(false)
}

/// Whether something that is called off here would not be any longer, by what does not say that
/// it is newer.
pub fn takes_back_in_doubt(old: &AddedEvent, event: &AddedEvent) -> bool {
    let is_in_doubt = Order::of(event, old) != Order::Newer;
    let empty = Series::default();
    let (before, after) = (
        old.series.as_ref().unwrap_or(&empty),
        event.series.as_ref().unwrap_or(&empty),
    );
    let mut dates = before.changed.iter().filter(|(_, it)| it.is_cancelled);
    let is_date = dates.any(|(day, it)| match after.changed.get(day) {
        Some(new) => !new.is_cancelled && Order::of(new, it) != Order::Newer,
        None => is_in_doubt && !after.without.contains(day),
    });

    old.is_cancelled && !event.is_cancelled && is_in_doubt || is_date
}

/// What becomes of an event.
pub fn outcome(old: Option<&AddedEvent>, event: &AddedEvent, is_late: bool) -> Outcome {
    let Some(old) = old else {
        return Outcome::New;
    };
    let differences = differences(old, event);

    if event.is_cancelled && !old.is_cancelled {
        Outcome::Cancelled
    } else if !differences.is_empty() {
        Outcome::Changed(differences)
    } else if is_late {
        Outcome::Older
    } else {
        Outcome::Unchanged
    }
}

fn differences(old: &AddedEvent, new: &AddedEvent) -> Vec<Difference> {
    let rule = |it: &AddedEvent| {
        let series = it.series.as_ref();

        series.map(|it| (it.rule.clone(), it.without.clone(), it.also.clone()))
    };
    // What is only said anew is no difference.
    let dates = |it: &AddedEvent| {
        let changed = it.series.iter().flat_map(|it| it.changed.clone());
        let unversioned = changed.map(|(day, it)| {
            let it = Changed {
                sequence: 0,
                last_modified: None,
                ..it
            };

            (day, it)
        });

        unversioned.collect::<Vec<_>>()
    };
    let hosts = |it: &AddedEvent| (it.hosts.clone(), it.other_hosts.clone());

    [
        (Difference::Title, old.title != new.title),
        (Difference::Note, old.note != new.note),
        (Difference::Time, old.span != new.span),
        (Difference::Place, old.place != new.place),
        (Difference::Hosts, hosts(old) != hosts(new)),
        (Difference::Languages, old.languages != new.languages),
        (Difference::Repetition, rule(old) != rule(new)),
        (Difference::Dates, dates(old) != dates(new)),
        (Difference::Cancelled, old.is_cancelled != new.is_cancelled),
    ]
    .into_iter()
    .filter_map(|(difference, is_one)| is_one.then_some(difference))
    .collect()
}
