//! The rules for topics and their statements.

use super::{Check, Location};
use crate::content::read::{ContentItem, EVERYWHERE, WARRANT, duplicate};
use crate::content::{Content, Group, Kind, Statement, Topic, warrant};
use crate::problem::Problem;

use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn topics(&mut self) {
        if self.content.topics.is_empty() {
            let reason = "there is no topic: add a file";
            self.problems.push(Problem::whole("content/topics", reason));
        }

        for topic in &self.content.topics {
            let file = topic.file();
            self.topic(topic, &Location::whole(&file));

            for statement in &topic.statements {
                let place = Location::within(&file, statement);
                self.statement(&topic.id, statement, &place);
                self.page_of(topic, statement, &place);
            }
            self.stages(topic, &file);
            self.first_page(topic, &Location::whole(&file));
        }
    }

    fn topic(&mut self, topic: &Topic, place: &Location<'_>) {
        let Topic {
            hotlines,
            organizations,
            ..
        } = topic;
        self.references(place, "hotlines", hotlines, Content::hotline);
        self.references(place, "organizations", organizations, Content::organization);

        self.pinned(topic, place);

        if topic.group == Group::RightNow && topic.picture.is_none() {
            let reason = "is missing: those who do not read need it for what happens right now";
            self.problem(place, "picture", reason);
        }

        if topic.statements.is_empty() {
            let reason = "the topic says nothing: add a [[statement]]";
            self.problem(place, "statement", reason);
        }
    }

    /// The number that a topic shows whatever the language is one of its own, and can be dialled
    /// on any telephone and by anybody.
    fn pinned(&mut self, topic: &Topic, place: &Location<'_>) {
        let Some(id) = &topic.pinned else {
            return;
        };
        let hotline = self.content.hotline(id);
        let is_of_topic = topic.hotlines.contains(id);

        let reason = if !is_of_topic {
            format!("`{id}` is none of its hotlines: name one of them")
        } else if hotline.is_some_and(|it| it.from_inside) {
            format!("`{id}` can be dialled only in detention: name another")
        } else if hotline.is_some_and(|it| it.government) {
            format!("`{id}` is a federal immigration line: name another")
        } else {
            return;
        };
        self.problem(place, "pinned", reason);
    }

    pub(super) fn cards(&mut self) {
        if !self.content.officer.iter().any(|it| it.kind == Kind::Say) {
            let reason = "the officer's card says nothing: add a [[statement]] of kind \"say\"";
            self.problems
                .push(Problem::new(Statement::FILE, "statement", reason));
        }

        for (owner, file, statements) in self.content.cards() {
            for statement in statements {
                let place = Location::within(file, statement);
                self.statement(owner, statement, &place);
                self.on_no_page(statement, &place);
            }
        }

        self.everywhere();

        let hotlines = &self.content.warrant_hotlines;
        let place = Location::whole(WARRANT);
        self.not_empty(&place, "hotlines", hotlines);
        self.references(&place, "hotlines", hotlines, Content::hotline);

        for statement in &self.content.warrant {
            let is_said = warrant::says().any(|id| id == statement.id.as_str());
            if is_said != (statement.kind == Kind::Say) {
                let kind = if is_said { Kind::Say } else { Kind::Know };
                let place = Location::within(WARRANT, statement);
                let reason = format!("is {}: write {kind}", statement.kind);
                self.problem(&place, "kind", reason);
            }
        }

        let has = |id: &str| self.content.warrant.iter().any(|it| it.id.as_str() == id);
        let missing: BTreeSet<_> = warrant::statements().filter(|id| !has(id)).collect();
        let reason = "is missing: the answer to whose warrant it is needs it";
        self.problems.extend(
            missing
                .into_iter()
                .map(|id| Problem::new(WARRANT, format!("statement {id}"), reason)),
        );
    }

    /// What holds everywhere begins with what not to do, and nothing of it is said to officers:
    /// what is said needs its English large.
    fn everywhere(&mut self) {
        let everywhere = &self.content.everywhere;

        if everywhere.first().is_none_or(|it| it.kind != Kind::Dont) {
            let reason = "the first is not a dont: say first what nobody may do before officers";
            self.problems
                .push(Problem::new(EVERYWHERE, "statement", reason));
        }
        for statement in everywhere.iter().filter(|it| it.kind == Kind::Say) {
            let place = Location::within(EVERYWHERE, statement);
            let reason = "is say: write it into the topics in which it is said";
            self.problem(&place, "kind", reason);
        }
    }

    /// A statement's id is also its message, so no two may share one, whatever their files.
    pub(super) fn distinct_statements(&mut self) {
        let cards = self.content.cards().into_iter();
        let mut seen: BTreeSet<_> = cards.flat_map(|it| it.2).map(|it| &it.id).collect();

        for topic in &self.content.topics {
            for again in topic.statements.iter().filter(|it| !seen.insert(&it.id)) {
                self.problems.push(duplicate(&topic.file(), again));
            }
        }
    }

    /// Checks a statement, whose id begins with that of what it belongs to.
    fn statement(&mut self, owner: &str, statement: &Statement, place: &Location<'_>) {
        let prefix = format!("{owner}-");

        if !statement.id.starts_with(&prefix) {
            let reason = format!("does not begin with `{prefix}`, as its place asks");
            self.problem(place, "id", reason);
        }

        self.not_empty(place, "facts", &statement.facts);
        self.cited_facts(place, &statement.facts);
    }
}
