//! What to review first: where a wrong word does most harm.

use crate::content::{Content, Kind, Statement};
use crate::ledger::ReviewState;

use std::collections::BTreeMap;

/// How much harm a wrong word in a message does, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewPriority {
    /// It tells somebody not to do something: without its *not* it says the
    /// opposite.
    Dont,
    /// It is said to an officer.
    Say,
    /// It may change any day.
    Volatile,
    /// It tells somebody what to do.
    Do,
    /// It tells how things are.
    Know,
    /// It is a name, a label, or about the program.
    Other,
}

impl ReviewPriority {
    fn of(statement: &Statement) -> Self {
        match statement.kind {
            Kind::Dont => Self::Dont,
            Kind::Say => Self::Say,
            _ if statement.volatile => Self::Volatile,
            Kind::Do => Self::Do,
            Kind::Know => Self::Know,
        }
    }
}

/// The priorities of the messages of an edition.
pub(super) struct Priorities<'a>(BTreeMap<&'a str, ReviewPriority>);

impl<'a> Priorities<'a> {
    pub(super) fn of(content: &'a Content) -> Self {
        let statements = content.statements();

        Self(
            statements
                .flat_map(|it| {
                    let priority = ReviewPriority::of(it);

                    it.wordings().map(move |id| (id.as_str(), priority))
                })
                .collect(),
        )
    }

    pub(super) fn get(&self, id: &str) -> ReviewPriority {
        self.0.get(id).copied().unwrap_or(ReviewPriority::Other)
    }
}

/// The place of a message in the order of review, the first first: what is
/// reviewed comes last; of the rest what does most harm, and of equals what has no
/// words yet or is stale before a draft, and that before what has been checked.
pub(super) fn rank(
    state: Option<ReviewState>,
    priority: ReviewPriority,
) -> (bool, ReviewPriority, u8) {
    let waits = match state {
        None => 0,
        Some(ReviewState::Stale) => 1,
        Some(ReviewState::Draft) => 2,
        Some(ReviewState::Checked | ReviewState::Reviewed) => 3,
    };

    (state == Some(ReviewState::Reviewed), priority, waits)
}
