//! What the content shows as it stands, in whatever language the visitor reads.

use super::read::{ContentItem, DECLARATION};
use super::{Content, Passage};

/// A proper name, a number, an address or a title, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameRef<'a> {
    /// As it is shown.
    pub name: &'a str,
    /// The content file that has it.
    pub file: &'static str,
    /// The place in the file, as in [`Problem::key`](crate::problem::Problem::key).
    pub key: String,
}

impl<'a> NameRef<'a> {
    fn of<T: ContentItem>(item: &T, field: &str, name: &'a str) -> Self {
        Self {
            name,
            file: T::FILE,
            key: item.key(field),
        }
    }
}

impl Content {
    /// Everything that is shown as it stands.
    pub fn names(&self) -> Vec<NameRef<'_>> {
        let mut all = Vec::new();

        for it in &self.organizations {
            all.push(NameRef::of(it, "name", &it.name));
            for (contact, number) in it.contacts.iter().zip(1..) {
                let field = format!("contact[{number}].value");
                all.push(NameRef::of(it, &field, &contact.value));
            }
        }
        for it in &self.hotlines {
            all.push(NameRef::of(it, "name", &it.name));
        }
        for it in &self.events {
            all.extend(it.place.iter().map(|name| NameRef::of(it, "place", name)));
            let hosts = it.other_hosts.iter();
            all.extend(hosts.map(|name| NameRef::of(it, "other-hosts", name)));
        }
        for it in &self.varieties {
            all.push(NameRef::of(it, "name", &it.name));
            all.push(NameRef::of(it, "region", &it.region));
            all.extend(it.towns.iter().map(|town| NameRef::of(it, "towns", town)));
        }
        for it in &self.interpreter_languages {
            all.extend(it.area.iter().map(|area| NameRef::of(it, "area", area)));
            all.push(NameRef::of(it, "english", &it.english));
            all.push(NameRef::of(it, "spanish", &it.spanish));
            all.extend(it.towns.iter().map(|town| NameRef::of(it, "towns", town)));
        }
        let title = &self.declaration.head.title;
        for (field, name) in [
            ("title.zapotec", &title.zapotec),
            ("title.spanish", &title.spanish),
        ] {
            all.push(NameRef {
                name,
                file: DECLARATION,
                key: field.to_owned(),
            });
        }
        for it in &self.declaration.passages {
            all.push(NameRef::of(it, "article", &it.article));
            all.extend(texts(it).map(|(field, name)| NameRef::of(it, field, name)));
        }
        for it in self.sources.values() {
            all.push(NameRef::of(it, "publisher", &it.publisher));
            all.push(NameRef::of(it, "title", &it.title));
        }

        all
    }
}

/// The texts of a passage, each with its field.
fn texts(it: &Passage) -> [(&'static str, &str); 3] {
    [
        ("zapotec", &it.zapotec),
        ("spanish", &it.spanish),
        ("english", &it.english),
    ]
}
