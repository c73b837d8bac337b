//! The words of one language: `ui.ftl` is read first, and all files once another message
//! is asked for.

use fluent::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Message, Pattern};

use super::{Language, bundle, check::FluentFile};

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The file that holds the words of the program itself.
const INTERFACE: &str = "/ui.ftl";

/// The files of one language, and the messages that were read out of them.
pub(super) struct LanguageCatalog {
    language: Language,
    pub(super) sources: Arc<Vec<FluentFile>>,
    /// The messages of [`INTERFACE`] alone: the start screen speaks all
    /// languages, but needs no more of them than that.
    interface: OnceLock<Messages>,
    /// The messages of all files.
    all: OnceLock<Messages>,
}

impl LanguageCatalog {
    /// That of these files, of which nothing is read.
    pub(super) fn unread(language: Language, sources: Arc<Vec<FluentFile>>) -> Self {
        Self {
            language,
            sources,
            interface: OnceLock::new(),
            all: OnceLock::new(),
        }
    }

    /// The messages of all files.
    pub(super) fn messages(&self) -> &Messages {
        self.all
            .get_or_init(|| Messages::read(self.language, self.sources.iter()))
    }

    /// The messages to look for one in: all files are read only if the interface
    /// does not have it.
    pub(super) fn nearest(&self, id: &str) -> &Messages {
        let sources = self.sources.iter();
        let sources = sources.filter(|source| source.path.ends_with(INTERFACE));
        let interface = self
            .interface
            .get_or_init(|| Messages::read(self.language, sources));

        if interface.words.contains_key(id) {
            interface
        } else {
            self.messages()
        }
    }
}

/// Messages of one language.
pub(super) struct Messages {
    pub(super) bundle: FluentBundle<FluentResource>,
    /// The words of every message, once they have been asked for.
    pub(super) words: BTreeMap<String, OnceLock<Box<str>>>,
}

impl Messages {
    /// Reads what can be read; the rest is logged, and found again by
    /// [`Catalogs::check_all`](super::Catalogs::check_all).
    pub(super) fn read<'a>(
        language: Language,
        sources: impl IntoIterator<Item = &'a FluentFile>,
    ) -> Self {
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

    /// The value of a message.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }

    /// The words of a message with its variables as `{$name}`.
    pub(super) fn unfilled(&self, id: &str) -> Option<String> {
        // That nothing is filled in is what is asked for here.
        let text = self
            .bundle
            .format_pattern(self.pattern(id)?, None, &mut Vec::new());

        Some(text.into_owned())
    }
}
