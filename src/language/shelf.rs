//! The files of one language, each read when a message of it is asked for.

use std::{cell::OnceCell, collections::BTreeMap};

use fluent::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Message, Pattern};

use super::{Language, bundle, check::Source};

/// The file that holds the words of the program itself.
const INTERFACE: &str = "/ui.ftl";

/// The files of one language, and what was read out of them.
pub(super) struct Shelf {
    language: Language,
    pub(super) sources: Vec<Source>,
    /// The messages of [`INTERFACE`] alone: the start screen speaks all
    /// languages, but needs no more of them than that.
    interface: OnceCell<Catalog>,
    /// The messages of all files.
    catalog: OnceCell<Catalog>,
}

impl Shelf {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            sources: Vec::new(),
            interface: OnceCell::new(),
            catalog: OnceCell::new(),
        }
    }

    /// The messages of all files.
    pub(super) fn catalog(&self) -> &Catalog {
        self.catalog
            .get_or_init(|| Catalog::read(self.language, self.sources.iter()))
    }

    /// The catalog to look for a message in: all files are read only if the
    /// interface does not have it.
    pub(super) fn nearest(&self, id: &str) -> &Catalog {
        let sources = self.sources.iter();
        let sources = sources.filter(|source| source.path.ends_with(INTERFACE));
        let interface = self
            .interface
            .get_or_init(|| Catalog::read(self.language, sources));

        if interface.words.contains_key(id) {
            interface
        } else {
            self.catalog()
        }
    }
}

/// Messages of one language.
pub(super) struct Catalog {
    pub(super) bundle: FluentBundle<FluentResource>,
    /// The words of every message, once they have been asked for.
    pub(super) words: BTreeMap<String, OnceCell<Box<str>>>,
}

impl Catalog {
    /// Reads what can be read; the rest is logged, and found again by
    /// [`Catalogs::check_all`](super::Catalogs::check_all).
    fn read<'a>(language: Language, sources: impl Iterator<Item = &'a Source>) -> Self {
        let mut bundle = bundle::new(language);
        let mut words = BTreeMap::new();

        for source in sources {
            let (resource, faults) = source.resource();

            for fault in faults {
                tracing::error!("{fault}");
            }
            for entry in resource.entries() {
                if let Entry::Message(Message {
                    id, value: Some(_), ..
                }) = entry
                {
                    words.entry(id.name.to_owned()).or_default();
                }
            }
            if let Err(errors) = bundle.add_resource(resource) {
                for error in errors {
                    tracing::error!("{}: {error}", source.path);
                }
            }
        }

        Self { bundle, words }
    }

    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }
}
