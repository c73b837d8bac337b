//! The rule for ids of what is carried home: one id, one thing.

use super::Check;
use crate::content::read::ContentItem;
use crate::problem::Problem;

use std::collections::BTreeMap;

/// Screens of which something is carried home, or will be.
const SCREENS: [&str; 3] = ["officer", "i-speak", "warrant"];

/// Something with an id, and where that is written.
struct Named<'a> {
    id: &'a str,
    kind: &'static str,
    file: String,
    key: String,
}

impl<'a> Named<'a> {
    fn of<T: ContentItem>(item: &T, field: &str, id: &'a str, kind: &'static str) -> Self {
        Self {
            id,
            kind,
            file: T::FILE.to_owned(),
            key: item.key(field),
        }
    }
}

impl Check<'_> {
    /// A screen `take-home:ID` names a topic, a number, an organization, an event or another
    /// screen by its id alone.
    pub(super) fn taken_home(&mut self) {
        let content = self.content;
        let mut kinds: BTreeMap<&str, &str> = SCREENS.map(|it| (it, "a screen")).into();
        let topics = content.topics.iter().map(|it| Named {
            id: &it.id,
            kind: "a topic",
            file: it.file(),
            key: "id".to_owned(),
        });
        let numbers = content.hotlines.iter();
        let numbers = numbers.map(|it| Named::of(it, "number", &it.number, "a number"));
        let organizations = content.organizations.iter();
        let organizations = organizations.map(|it| Named::of(it, "id", &it.id, "an organization"));
        let events = content.events.iter();
        let events = events.map(|it| Named::of(it, "id", &it.id, "an event"));

        for it in topics.chain(numbers).chain(organizations).chain(events) {
            let Named { id, kind, .. } = it;
            let other = *kinds.entry(id).or_insert(kind);
            if other != kind {
                let reason = format!(
                    "`{id}` is also the id of {other}, and both can be carried home: give one of \
                     them another id"
                );
                self.problems.push(Problem::new(it.file, it.key, reason));
            }
        }
    }
}
