//! What a statement says of itself without anybody having written it down: how well it is known,
//! how current it is and by when it must be looked at again, all of it from the facts it rests on.

use super::{Content, Fact, Statement};

use jiff::ToSpan;
use jiff::civil::Date;

use std::collections::BTreeMap;

/// How many days after its pages were read a steady fact may stand without being read again.
const REVIEW_DAYS: i32 = 180;

/// How many days, if courts or agencies may change it any day or it is on the watch-list.
const SOONER_REVIEW_DAYS: i32 = 90;

/// Completes every statement from its facts. Of one that names no fact that is known, which the
/// checks refuse, nothing can be relied on: it stays as weak and as old as can be.
pub(super) fn complete(content: &mut Content) {
    let facts: BTreeMap<_, _> = content
        .facts
        .iter()
        .map(|fact| (fact.id.as_str(), fact))
        .collect();
    let of_topics = content
        .topics
        .iter_mut()
        .flat_map(|topic| &mut topic.statements);
    let of_cards = content
        .officer
        .iter_mut()
        .chain(&mut content.everywhere)
        .chain(&mut content.warrant);

    for statement in of_topics.chain(of_cards) {
        let known = statement.facts.iter();
        let known: Vec<_> = known.filter_map(|id| facts.get(id.as_str())).collect();
        rest_on(statement, &known);
    }
}

fn rest_on(statement: &mut Statement, facts: &[&&Fact]) {
    let weakest = facts.iter().map(|fact| fact.grade).max();
    let as_of = facts.iter().map(|fact| fact.as_of).min();
    let read = facts.iter().map(|fact| fact.read).min();
    let (Some(weakest), Some(as_of), Some(read)) = (weakest, as_of, read) else {
        return;
    };
    let is_watched = facts.iter().any(|fact| fact.watched);
    let mut sources = Vec::new();
    for source in facts.iter().flat_map(|fact| &fact.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }

    // A statute does not make old what rests on the news beside it.
    let of_volatile = facts.iter().filter(|fact| fact.volatile);
    let changes_from = of_volatile.map(|fact| fact.as_of).min();

    statement.grade = weakest;
    statement.volatile = changes_from.is_some();
    statement.as_of = as_of;
    statement.read = read;
    statement.review_by = match (changes_from, is_watched) {
        // What may change any day is as old as its information, however lately it was read.
        (Some(as_of), _) => after(as_of, SOONER_REVIEW_DAYS),
        (None, true) => after(read, SOONER_REVIEW_DAYS),
        (None, false) => after(read, REVIEW_DAYS),
    };
    statement.sources = sources;
}

fn after(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}
