//! Passages of the Universal Declaration of Human Rights in Zapotec: the one published text about
//! rights that the kiosk can show. They stand as they were printed, and never as law of the
//! United States.

use super::{Slug, Text, Topic};

use serde::Deserialize;

/// What is shown of the Declaration, where, and what is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// What stands over the passages in the file.
    pub head: DeclarationHead,
    /// Every passage, in the order of its articles.
    pub passages: Vec<Passage>,
}

/// What stands at the head of the file of the Declaration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeclarationHead {
    /// The name of the Declaration.
    pub title: PublishedText,
    /// The article on the page about this edition.
    pub about: Text,
    /// Articles that are shown nowhere.
    pub never: Vec<Text>,
    /// Articles that wait for a speaker.
    pub held: Vec<Text>,
    /// Topics on which no passage stands.
    pub without: Vec<Slug>,
}

/// A text as it was published, with the official texts that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedText {
    /// In the Zapotec of San Lucas Quiaviní.
    pub zapotec: Text,
    /// The official Spanish.
    pub spanish: Text,
    /// The official English.
    pub english: Text,
}

/// An article, or a numbered paragraph of one, whole.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// Its number, as `16(3)`.
    pub article: Text,
    /// In the Zapotec of San Lucas Quiaviní.
    pub zapotec: Text,
    /// The official Spanish.
    pub spanish: Text,
    /// The official English.
    pub english: Text,
    /// Ids of the topics on whose pages it stands.
    #[serde(default)]
    pub topics: Vec<String>,
}

impl Declaration {
    /// The passages that stand on a topic's page of what is to be known.
    pub fn on<'a>(&'a self, topic: &'a Topic) -> impl Iterator<Item = &'a Passage> {
        let stands = |it: &&Passage| it.topics.iter().any(|id| *id == *topic.id);

        self.passages.iter().filter(stands)
    }

    /// The passage of an article.
    pub fn passage(&self, article: &str) -> Option<&Passage> {
        self.passages.iter().find(|it| *it.article == *article)
    }

    /// Its texts that are not those of the published one, or that stand elsewhere, each named by
    /// its place in the file.
    pub fn departures(&self, published: &Self) -> Vec<String> {
        let (own, its) = (&self.head, &published.head);
        let mut all = Vec::new();

        for (name, is_same) in [
            ("title", own.title == its.title),
            ("about", own.about == its.about),
        ] {
            all.extend((!is_same).then(|| name.to_owned()));
        }
        let is_known = |it: &Passage| {
            published.passages.iter().any(|known| {
                let has_topics = it.topics.iter().all(|id| known.topics.contains(id));
                let topics = known.topics.clone();

                has_topics
                    && Passage {
                        topics,
                        ..it.clone()
                    } == *known
            })
        };
        let unknown = self.passages.iter().filter(|it| !is_known(it));
        all.extend(unknown.map(|it| format!("passage {}", it.article)));

        all
    }
}
