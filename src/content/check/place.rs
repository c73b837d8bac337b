//! The rules for what stands on which page of a topic.

use super::{Check, Location};
use crate::content::{KNOW, Kind, Place, Statement, Topic};

use std::collections::BTreeSet;

/// How many places the first page has.
const PLACES: u8 = 7;

/// How many pages a topic may have between *now* and what is to be known, that of papers
/// included: more labels do not stand in one row.
const STAGES: usize = 2;

/// How many statements of a kind the first page has room for besides the one thing to do.
const ROOM: [(Kind, usize); 3] = [(Kind::Do, 2), (Kind::Dont, 1), (Kind::Say, 3)];

impl Check<'_> {
    /// A statement stands on one page of its topic, and only what is said has a condition.
    pub(super) fn page_of(&mut self, topic: &Topic, statement: &Statement, place: &Location<'_>) {
        match statement.place() {
            Place::First(first) => {
                if !(1..=PLACES).contains(&first) {
                    let reason = format!("there is no place {first}: write 1 to {PLACES}");
                    self.problem(place, "first", reason);
                }
                if statement.kind == Kind::Know {
                    let reason = "is for what is done or said: leave it out";
                    self.problem(place, "first", reason);
                }
                if statement.stage.is_some() {
                    let reason = "stands beside `first`: leave one of the two out";
                    self.problem(place, "stage", reason);
                }
            }
            Place::Stage(stage) => {
                if !topic.stages.iter().any(|it| it.id == stage) {
                    let reason = format!(
                        "the topic has no stage `{stage}`: add a [[stage]] or write {KNOW}"
                    );
                    self.problem(place, "stage", reason);
                }
            }
            Place::Know => {}
            Place::Nowhere => {
                let reason = "is missing, and so is `first`: say on which page it stands";
                self.problem(place, "stage", reason);
            }
        }
        self.condition(statement, place);
        self.short_words(statement, place);
    }

    /// What is glossed beside a short wording is glossed beside the whole one too.
    fn short_words(&mut self, statement: &Statement, place: &Location<'_>) {
        let strange = statement
            .short_words
            .iter()
            .find(|it| !statement.words.contains(it));

        if let Some(word) = strange {
            let reason = format!("`{word}` is none of its `words`: name one of them");
            self.problem(place, "short-words", reason);
        }
        if statement.short.is_none() && !statement.short_words.is_empty() {
            let reason = "is for a statement with a `short` wording: leave it out";
            self.problem(place, "short-words", reason);
        }
    }

    /// A statement of a card has no page to choose.
    pub(super) fn on_no_page(&mut self, statement: &Statement, place: &Location<'_>) {
        let reason = "is for the statements of topics: leave it out";

        if statement.first.is_some() {
            self.problem(place, "first", reason);
        }
        if statement.stage.is_some() {
            self.problem(place, "stage", reason);
        }
        self.condition(statement, place);
        self.short_words(statement, place);
    }

    fn condition(&mut self, statement: &Statement, place: &Location<'_>) {
        if statement.condition.is_some() && statement.kind != Kind::Say {
            let reason = "is for what is said: leave it out";
            self.problem(place, "condition", reason);
        }
    }

    /// Every stage is a page on which something stands.
    pub(super) fn stages(&mut self, topic: &Topic, file: &str) {
        let mut seen = BTreeSet::new();

        for stage in &topic.stages {
            let place = Location::within(file, stage);

            if stage.id == KNOW {
                let reason = format!("`{KNOW}` is the page of what is to be known: write another");
                self.problem(&place, "id", reason);
            } else if !seen.insert(&stage.id) {
                let reason = "the id is used twice: give each its own";
                self.problem(&place, "id", reason);
            } else if topic.at_stage(&stage.id).next().is_none() {
                let reason = "no statement stands at it: name it in one or remove it";
                self.problem(&place, "id", reason);
            }
        }

        let most = STAGES - usize::from(topic.whose_warrant);
        if topic.stages.len() > most {
            let reason = format!("there are more than {most}: leave {most}");
            self.problem(&Location::whole(file), "stage", reason);
        }
    }

    /// The first page has one thing to do above all, something not to do, and something to say or
    /// a number to call; and no more than it has room for.
    pub(super) fn first_page(&mut self, topic: &Topic, place: &Location<'_>) {
        // A topic that says nothing has been reported.
        if topic.statements.is_empty() {
            return;
        }
        let first = topic.first();
        let count = |kind| first.iter().filter(|it| it.kind == kind).count();

        match first.first().filter(|it| it.first == Some(1)) {
            None => {
                let reason = "no statement is 1: say which is the one thing to do";
                self.problem(place, "first", reason);
            }
            Some(hero) if matches!(hero.kind, Kind::Do | Kind::Dont) => {}
            Some(hero) => {
                let reason = format!("1 is {}: the one thing to do is do or dont", hero.kind);
                self.problem(place, "first", reason);
            }
        }
        for pair in first.windows(2).filter(|it| it[0].first == it[1].first) {
            let reason = format!(
                "`{}` and `{}` have the same place: give each its own",
                pair[0].id, pair[1].id
            );
            self.problem(place, "first", reason);
        }
        if count(Kind::Dont) == 0 {
            let reason = "nothing on the first page is a dont: say what not to do";
            self.problem(place, "first", reason);
        }
        if count(Kind::Say) == 0 && topic.hotlines.is_empty() {
            let reason =
                "nothing on the first page is to be said or called: add a say or a hotline";
            self.problem(place, "first", reason);
        }
        for (kind, room) in ROOM {
            let others = first.iter().filter(|it| it.first != Some(1));
            let count = others.filter(|it| it.kind == kind).count();

            if count > room {
                let reason = format!("{count} besides 1 are {kind}: leave {room}");
                self.problem(place, "first", reason);
            }
        }
    }
}
