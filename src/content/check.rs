//! The rules between items, once all of them can be read.

mod declaration;
mod directory;
mod place;
mod take_home;
mod topic;

use super::read::ContentItem;
use super::{Content, Event, Fact, Grade, InterpreterLanguage, Kind, Variety};
use crate::problem::Problem;

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};

/// Everything in the content that breaks a rule.
pub(super) fn content(content: &Content) -> Vec<Problem> {
    let mut check = Check {
        content,
        problems: Vec::new(),
    };

    check.topics();
    check.taken_home();
    check.cards();
    check.distinct_statements();
    check.facts();
    check.organizations();
    check.hotlines();
    content.events.iter().for_each(|event| check.event(event));
    content
        .varieties
        .iter()
        .for_each(|variety| check.variety(variety));
    content
        .interpreter_languages
        .iter()
        .for_each(|language| check.language(language));
    check.interpreter();
    check.declaration();

    check.problems
}

struct Check<'a> {
    content: &'a Content,
    problems: Vec<Problem>,
}

/// Where what is being checked stands: an item of a file, or the file as a whole if `item` is
/// empty.
struct Location<'a> {
    file: &'a str,
    item: String,
}

impl<'a> Location<'a> {
    fn of<T: ContentItem>(item: &T) -> Self {
        Self::within(T::FILE, item)
    }

    fn within(file: &'a str, item: &impl ContentItem) -> Self {
        Self {
            file,
            item: item.place(),
        }
    }

    fn whole(file: &'a str) -> Self {
        Self {
            file,
            item: String::new(),
        }
    }

    fn problem(&self, field: &str, reason: impl Into<String>) -> Problem {
        let key = match self.item.as_str() {
            "" => field.to_owned(),
            item => format!("{item}.{field}"),
        };

        Problem::new(self.file, key, reason)
    }
}

impl<'a> Check<'a> {
    fn facts(&mut self) {
        let used = self.used_facts();

        for fact in &self.content.facts {
            let place = Location::of(fact);
            self.references(&place, "sources", &fact.sources, Content::source);
            self.seen_by_then(&place, "as-of", fact.as_of);
            self.read_by_then(&place, fact);

            if fact.grade != Grade::M {
                self.not_empty(&place, "sources", &fact.sources);
            }

            match (used.get(fact.id.as_str()), &fact.left_out) {
                (Some(user), Some(_)) => {
                    let reason = format!("`{user}` uses the fact: remove left-out");
                    self.problem(&place, "left-out", reason);
                }
                (None, None) => {
                    let reason = "nothing uses the fact: use it or say why not";
                    self.problem(&place, "left-out", reason);
                }
                _ => {}
            }
        }
    }

    /// The facts that are used, each with the id of something that uses it.
    fn used_facts(&self) -> BTreeMap<&'a str, &'a str> {
        let statements = self.content.statements();
        let by_statements = statements.map(|it| (&it.facts, it.id.as_str()));
        let events = self.content.events.iter();
        let by_events = events.map(|it| (&it.facts, it.id.as_str()));

        by_events
            .chain(by_statements)
            .flat_map(|(facts, user)| facts.iter().map(move |fact| (fact.as_str(), user)))
            .collect()
    }

    fn event(&mut self, event: &Event) {
        let place = Location::of(event);
        self.cited_facts(&place, &event.facts);
        self.cited_sources(&place, "sources", &event.sources);
        self.references(&place, "hosts", &event.hosts, Content::organization);
    }

    fn language(&mut self, language: &InterpreterLanguage) {
        let place = Location::of(language);
        self.cited_sources(&place, "sources", &language.sources);

        for code in &language.codes {
            self.language_code(&place, "codes", code);
        }

        // A family is divided by areas or it is not: else some are out of reach.
        let is_divided = !self.content.areas_of(language.family).is_empty();
        if is_divided && language.area.is_none() {
            let reason = "is missing, as the others of its family have one";
            self.problem(&place, "area", reason);
        }
        let mut seen = BTreeSet::new();
        for town in language.towns.iter().filter(|town| !seen.insert(&***town)) {
            self.problem(&place, "towns", format!("`{}` stands here twice", &**town));
        }
    }

    /// What the card says that asks for an interpreter is a statement to be said.
    fn interpreter(&mut self) {
        let id = &self.content.interpreter;
        let place = Location::whole(InterpreterLanguage::FILE);

        match self.content.statements().find(|it| it.id == *id) {
            None => {
                let reason = format!("no statement has the id `{id}`: add it or correct the id");
                self.problem(&place, "interpreter", reason);
            }
            Some(statement) if statement.kind != Kind::Say => {
                let reason = format!("`{id}` is {}: name a statement to say", statement.kind);
                self.problem(&place, "interpreter", reason);
            }
            Some(_) => {}
        }
    }

    fn language_code(&mut self, place: &Location<'_>, field: &str, code: &str) {
        if code.len() != 3 || !code.bytes().all(|it| it.is_ascii_lowercase()) {
            let reason = format!("`{code}` is not a code of three letters (ISO 639-3)");
            self.problem(place, field, reason);
        }
    }

    fn variety(&mut self, variety: &Variety) {
        self.language_code(&Location::of(variety), "code", &variety.code);
        self.not_empty(&Location::of(variety), "towns", &variety.towns);
    }

    /// Facts that are shown must exist and be well enough known.
    fn cited_facts(&mut self, place: &Location<'_>, ids: &[String]) {
        self.references(place, "facts", ids, Content::fact);

        let content = self.content;
        let facts = ids.iter().filter_map(|id| content.fact(id));

        for fact in facts.filter(|fact| !fact.grade.supports_statements()) {
            let reason = format!(
                "`{}` has grade {} and may not be shown: find a better source or leave it out",
                fact.id, fact.grade
            );
            self.problem(place, "facts", reason);
        }
    }

    /// Sources must exist, and there must be one.
    fn cited_sources(&mut self, place: &Location<'_>, field: &str, ids: &[String]) {
        self.not_empty(place, field, ids);
        self.references(place, field, ids, Content::source);
    }

    fn references<T: ContentItem + 'a>(
        &mut self,
        place: &Location<'_>,
        field: &str,
        ids: &[String],
        find: impl Fn(&'a Content, &str) -> Option<&'a T>,
    ) {
        let mut seen = BTreeSet::new();

        for id in ids {
            if !seen.insert(id) {
                let reason = format!("`{id}` stands here twice: remove one");
                self.problem(place, field, reason);
            } else if find(self.content, id).is_none() {
                let reason = format!("no `{id}` in {}: add it or correct the id", T::FILE);
                self.problem(place, field, reason);
            }
        }
    }

    fn not_empty<T>(&mut self, place: &Location<'_>, field: &str, list: &[T]) {
        if list.is_empty() {
            self.problem(place, field, "is empty: name at least one");
        }
    }

    /// Nothing was seen after the edition was made.
    fn seen_by_then(&mut self, place: &Location<'_>, field: &str, earliest: Date) {
        let made = self.content.edition.date;

        if earliest > made {
            let reason =
                format!("{earliest} is later than the edition's date {made}: correct one of them");
            self.problem(place, field, reason);
        }
    }

    /// Nobody reads a page before what it says was so, nor after the edition was made; where the
    /// reader lives it may be tomorrow already.
    fn read_by_then(&mut self, place: &Location<'_>, fact: &Fact) {
        let (as_of, read) = (fact.as_of, fact.read);
        let made = self.content.edition.date;

        if read < as_of {
            let reason = format!("{read} is before as-of {as_of}: correct one of them");
            self.problem(place, "read", reason);
        }
        if read > made.tomorrow().unwrap_or(made) {
            let reason = format!(
                "{read} is more than a day after the edition's date {made}: correct one of them"
            );
            self.problem(place, "read", reason);
        }
    }

    fn problem(&mut self, place: &Location<'_>, field: &str, reason: impl Into<String>) {
        self.problems.push(place.problem(field, reason));
    }
}
