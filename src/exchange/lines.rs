//! Where in a file things stand: what arrives, what cannot be taken, and what is noted.

use super::left_out::{LeftOut, Why};
use crate::calendar::{LineRange, Noted, Skipped};
use crate::events::merge::Plan;

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// Where everything stands that arrives, by UID.
#[derive(Debug, Default)]
pub(super) struct Arrivals(BTreeMap<String, Vec<LineRange>>);

impl Arrivals {
    /// Remembers where something of a UID stands.
    pub(super) fn add(&mut self, uid: &str, ranges: Vec<LineRange>) {
        self.0.entry(uid.to_owned()).or_default().extend(ranges);
    }

    /// The lines on which what is about a UID begins.
    pub(super) fn starts<'a>(&'a self, uid: &str) -> impl Iterator<Item = usize> + 'a {
        let of_uid = self.0.get(uid).into_iter().flatten();

        of_uid.map(|it| *it.lines.start())
    }

    /// The line on which an event begins, or what is about one day of it.
    fn line(&self, uid: &str, day: Option<Date>) -> Option<usize> {
        let of_uid = self.0.get(uid)?;
        let own = of_uid.iter().find(|it| it.day == day);

        own.or(of_uid.first()).map(|it| *it.lines.start())
    }

    /// The lines of what the plan does nothing with, for a reason.
    fn not_taken(&self, plan: &Plan) -> Vec<RangeInclusive<usize>> {
        let skipped: BTreeSet<_> = plan
            .skipped
            .iter()
            .map(|it| (it.uid.as_str(), it.day))
            .collect();
        let all = self.0.iter();
        let all = all.flat_map(|(uid, ranges)| ranges.iter().map(move |it| (uid.as_str(), it)));

        all.filter(|(uid, it)| skipped.contains(&(*uid, None)) || skipped.contains(&(*uid, it.day)))
            .map(|(_, it)| it.lines.clone())
            .collect()
    }

    /// What cannot be taken, by line; and the lines that were passed over in what is taken, or
    /// beside all events.
    pub(super) fn sorted(&self, read: Vec<Skipped>, plan: &Plan) -> (Vec<LeftOut>, Vec<LeftOut>) {
        let not_taken = self.not_taken(plan);
        let is_passed_over = |it: &Skipped| {
            let is_in_lost = it.is_in_lost || not_taken.iter().any(|at| at.contains(&it.line));

            !it.is_whole && !is_in_lost
        };
        let (passed_over, lost): (Vec<_>, Vec<_>) = read.into_iter().partition(is_passed_over);
        let told = |it: Skipped| LeftOut {
            line: it.line,
            why: Why::Read(it.reason),
        };
        let merged = plan.skipped.iter().map(|it| LeftOut {
            line: self.line(&it.uid, it.day).unwrap_or(1),
            why: Why::Merged(it.reason.clone()),
        });
        let mut left_out: Vec<_> = lost.into_iter().map(told).chain(merged).collect();
        left_out.sort_by_key(|it| it.line);

        (left_out, passed_over.into_iter().map(told).collect())
    }
}

/// What is to be known, by the line on which the event begins.
pub(super) struct NotesByLine(BTreeMap<usize, Vec<Noted>>);

impl NotesByLine {
    pub(super) fn of(notes: Vec<Noted>) -> Self {
        let mut by_line: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for it in notes {
            by_line.entry(it.line).or_default().push(it);
        }

        Self(by_line)
    }

    pub(super) fn take(&mut self, line: usize) -> Vec<Noted> {
        self.0.remove(&line).unwrap_or_default()
    }

    pub(super) fn rest(self) -> Vec<Noted> {
        self.0.into_values().flatten().collect()
    }
}
