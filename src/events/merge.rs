//! What a calendar brings, put together with what is kept: first as a plan, that staff look at
//! before anything is written, then as one new list.
//!
//! Events are told apart by UID. Of two versions the one with the higher `SEQUENCE` is newer,
//! then the one with the later `LAST-MODIFIED`; an older one changes nothing. What somebody
//! has changed here by hand is changed by no calendar without being asked.

mod combine;

pub use combine::Difference;

use super::check::Fault;
use super::event::{AddedEvent, Changed};
use super::incoming::Incoming;
use super::limits::MOST_EVENTS;
use super::list::EventList;
use super::tidy::{Tidy, Trim};
use crate::language::Language;
use combine::{Called, Order, newest};

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};

/// What a calendar would do to the events that are kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Event by event, in the order of the calendar.
    pub items: Vec<Item>,
    /// What does nothing, and why.
    pub skipped: Vec<Skipped>,
}

/// What a calendar would do to one event.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it would do.
    pub outcome: Outcome,
    /// Why it is not to be done without asking.
    pub asks: Option<Ask>,
    /// The event as it would be.
    pub event: AddedEvent,
    /// What was taken out of its texts or cut.
    pub trims: Vec<Trim>,
}

/// What a calendar would do to an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Add it.
    New,
    /// Change it, in this.
    Changed(Vec<Difference>),
    /// Call it off as a whole.
    Cancelled,
    /// Nothing that anybody sees. That it is newer than what is kept may be noted all the same.
    Unchanged,
    /// Nothing: what is kept is newer.
    Older,
}

/// Why something is not to be done without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Somebody has changed the event here.
    ByHand,
    /// What is kept may be newer: the calendar does not say when it was changed, or does not
    /// know that something was called off.
    OrderUnknown,
}

impl Ask {
    /// Why an event is not to be changed so without asking, if it is not.
    fn about(old: &AddedEvent, event: &AddedEvent, order: Order) -> Option<Self> {
        let is_untold = order == Order::Untold && old.last_modified.is_some();

        if old.is_by_hand {
            Some(Self::ByHand)
        } else if is_untold || combine::takes_back_in_doubt(old, event) {
            Some(Self::OrderUnknown)
        } else {
            None
        }
    }
}

/// What does nothing, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Skipped {
    /// The UID of the event.
    pub uid: String,
    /// The day of the single time, if it is about one.
    pub day: Option<Date>,
    /// Why.
    pub reason: SkipReason,
}

/// Why something from a calendar does nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SkipReason {
    /// It is outside of the bounds.
    #[error("{0}")]
    Invalid(#[from] Fault),
    /// It changes one time of a series that is neither here nor in the calendar.
    #[error("its series is neither here nor in the calendar: import that first")]
    NoSeries,
    /// It changes a time that the series does not have.
    #[error("the series has no such day: look at both in the calendar")]
    NoSuchDay,
    /// It calls off what is not here.
    #[error("it is called off and was never here: there is nothing to do")]
    NotHere,
    /// There is no room for more.
    #[error("there are {MOST_EVENTS} events already: remove some first")]
    Full,
}

/// All that a calendar says of one UID.
#[derive(Debug, Default)]
struct Group {
    event: Option<AddedEvent>,
    dates: BTreeMap<Date, Changed>,
    calls: Vec<Called>,
}

impl Group {
    fn add(&mut self, incoming: Incoming) {
        match incoming {
            Incoming::Event(event) => {
                let is_older = self
                    .event
                    .as_ref()
                    .is_some_and(|it| Order::of(&event, it) == Order::Older);
                if !is_older {
                    self.event = Some(event);
                }
            }
            Incoming::ChangedDate { day, changed, .. } => {
                newest(&mut self.dates, day, changed);
            }
            Incoming::Cancelled {
                day,
                sequence,
                last_modified,
                ..
            } => self.calls.push(Called {
                day,
                sequence,
                last_modified,
            }),
        }
    }
}

impl Plan {
    /// Looks at what a calendar brings; nothing is changed yet. `has_glyph` says whether the
    /// face of a language has a character.
    pub fn of(
        kept: &EventList,
        incoming: impl IntoIterator<Item = Incoming>,
        has_glyph: impl Fn(Language, char) -> bool,
    ) -> Self {
        let mut order = Vec::new();
        let mut groups: BTreeMap<String, Group> = BTreeMap::new();
        for it in incoming {
            let uid = it.uid().to_owned();
            if !groups.contains_key(&uid) {
                order.push(uid.clone());
            }
            groups.entry(uid).or_default().add(it);
        }

        let by_uid: BTreeMap<_, _> = kept.iter().map(|it| (it.uid.as_str(), it)).collect();
        let mut room = MOST_EVENTS.saturating_sub(kept.len());
        let mut plan = Self::default();
        for uid in order {
            let group = groups.remove(&uid).unwrap_or_default();
            let old = by_uid.get(uid.as_str()).copied();
            let Some(item) = plan.item(&uid, group, old, &has_glyph) else {
                continue;
            };
            let reason = match item.event.check() {
                Err(fault) => Some(fault.into()),
                Ok(()) if old.is_none() && room == 0 => Some(SkipReason::Full),
                Ok(()) => None,
            };
            match reason {
                Some(reason) => plan.skip(&uid, None, reason),
                None => {
                    room -= usize::from(old.is_none());
                    plan.items.push(item);
                }
            }
        }

        plan
    }

    fn skip(&mut self, uid: &str, day: Option<Date>, reason: SkipReason) {
        let uid = uid.to_owned();
        self.skipped.push(Skipped { uid, day, reason });
    }

    /// Skips what is about an event that nobody knows.
    fn skip_all(&mut self, uid: &str, dates: Vec<(Date, Changed)>, calls: Vec<Called>) {
        for (day, _) in dates {
            self.skip(uid, Some(day), SkipReason::NoSeries);
        }
        for called in calls {
            self.skip(uid, called.day, SkipReason::NotHere);
        }
    }

    /// What a calendar would do to one event; nothing if it has only what must be skipped.
    fn item(
        &mut self,
        uid: &str,
        group: Group,
        old: Option<&AddedEvent>,
        has_glyph: &impl Fn(Language, char) -> bool,
    ) -> Option<Item> {
        let mut tidy = Tidy::new(has_glyph);
        let mut new = group.event.map(|it| tidy.event(it));
        let is_whole = new.is_some();
        // Single times may stand in the series or beside it.
        let within = new.as_mut().and_then(|it| it.series.as_mut());
        let mut dates = within.map_or_else(BTreeMap::new, |it| std::mem::take(&mut it.changed));
        for (day, changed) in group.dates {
            newest(&mut dates, day, tidy.changed(changed));
        }
        let dates = Vec::from_iter(dates);
        let order = match (&new, old) {
            (Some(new), Some(old)) => Order::of(new, old),
            _ => Order::Newer,
        };
        let Some(mut event) = new.or_else(|| old.cloned()) else {
            self.skip_all(uid, dates, group.calls);
            return None;
        };
        let (skipped, mut is_late) = combine::take_dates(&mut event, dates);
        for (day, reason) in skipped {
            self.skip(uid, Some(day), reason);
        }
        if let Some(old) = old.filter(|_| is_whole) {
            is_late |= order == Order::Older;
            event = combine::over(old, event, order);
        }
        for called in group.calls {
            match combine::call_off(&mut event, &called) {
                Ok(is_older) => is_late |= is_older,
                Err(reason) => self.skip(uid, called.day, reason),
            }
        }

        let outcome = combine::outcome(old, &event, is_late);
        let is_seen = matches!(outcome, Outcome::Changed(_) | Outcome::Cancelled);
        let asks = old
            .filter(|_| is_seen)
            .and_then(|old| Ask::about(old, &event, order));
        // What nobody sees to have changed stays what somebody has written here; so it does where
        // the calendar only calls it off.
        let is_ours = |old: &AddedEvent| !is_whole || combine::stays_whole(old, order);
        event.is_by_hand = old.is_some_and(|it| it.is_by_hand && (!is_seen || is_ours(it)));

        Some(Item {
            outcome,
            asks,
            event,
            trims: tidy.trims,
        })
    }

    /// How many events the calendar would add, change, call off, and leave as they are.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for item in &self.items {
            match item.outcome {
                Outcome::New => counts.new += 1,
                Outcome::Changed(_) => counts.changed += 1,
                Outcome::Cancelled => counts.cancelled += 1,
                Outcome::Unchanged => counts.unchanged += 1,
                Outcome::Older => counts.older += 1,
            }
            counts.asking += usize::from(item.asks.is_some());
        }
        counts.skipped = self.skipped.len();

        counts
    }

    /// The list with what was chosen. That an event is newer than what is kept is noted
    /// whether it was chosen or not, if nobody would see it.
    pub fn applied(&self, kept: &EventList, is_chosen: impl Fn(&Item) -> bool) -> EventList {
        let taken: Vec<_> = self
            .items
            .iter()
            .filter(|it| !it.is_visible() || is_chosen(it))
            .map(|it| it.event.clone())
            .collect();
        let uids: BTreeSet<_> = taken.iter().map(|it| it.uid.as_str()).collect();

        kept.replaced(&uids, taken.iter().cloned())
    }
}

impl Item {
    /// Whether it does anything that somebody sees.
    pub fn is_visible(&self) -> bool {
        !matches!(self.outcome, Outcome::Unchanged | Outcome::Older)
    }

    /// Whether *Take all* takes it: what is not to be done without asking has to be chosen by
    /// itself.
    pub fn is_taken_by_all(&self) -> bool {
        self.is_visible() && self.asks.is_none()
    }
}

/// How much a calendar would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Events that would be added.
    pub new: usize,
    /// Events that would be changed.
    pub changed: usize,
    /// Events that would be called off.
    pub cancelled: usize,
    /// Events that are as they are kept.
    pub unchanged: usize,
    /// Events of which what is kept is newer.
    pub older: usize,
    /// Those among them that ask first.
    pub asking: usize,
    /// What does nothing.
    pub skipped: usize,
}
