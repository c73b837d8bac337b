//! What to review first: where a wrong word does most harm.

use std::collections::BTreeMap;

use super::State;
use crate::content::{Content, Kind, Statement};

/// How much harm a wrong word in a message does, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// It tells somebody not to do something: a lost *not* turns it round.
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

/// How dangerous the messages of an edition are.
pub(super) struct Dangers<'a>(BTreeMap<&'a str, Danger>);

impl<'a> Dangers<'a> {
    pub(super) fn of(content: &'a Content) -> Self {
        let statements = content.statements();

        Self(statements.map(|it| (it.id.as_str(), danger(it))).collect())
    }

    pub(super) fn get(&self, id: &str) -> Danger {
        self.0.get(id).copied().unwrap_or(Danger::Other)
    }
}

fn danger(statement: &Statement) -> Danger {
    match statement.kind {
        Kind::Dont => Danger::Dont,
        Kind::Say => Danger::Say,
        _ if statement.volatile => Danger::Volatile,
        Kind::Do => Danger::Do,
        Kind::Know => Danger::Know,
    }
}

/// The place of a message in the order of review, the first first: what is
/// reviewed comes last; of the rest what does most harm, and of equals what has no
/// words yet or is stale before a draft, and that before what has been checked.
pub(super) fn rank(state: Option<State>, danger: Danger) -> (bool, Danger, u8) {
    let waits = match state {
        None => 0,
        Some(State::Stale) => 1,
        Some(State::Draft) => 2,
        Some(State::Checked | State::Reviewed) => 3,
    };

    (state == Some(State::Reviewed), danger, waits)
}
