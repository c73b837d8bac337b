//! The rules of the Declaration: what was published stands as it was, where it was said to.

use super::{Check, Location};
use crate::content::read::DECLARATION;
use crate::content::{Content, Passage};
use crate::spelling;

use std::collections::BTreeSet;

/// What the spelling of the Zapotec text is made of besides small and capital letters.
const SPELLING: [char; 10] = ['é', 'ë', 'í', '\'', ':', '-', ' ', ',', '.', ';'];

impl Check<'_> {
    /// Every passage is one that may be shown, in the letters of its spelling, on topics that may
    /// have one.
    pub(super) fn declaration(&mut self) {
        let content = self.content;
        let declaration = &content.declaration;
        let head = &declaration.head;
        let whole = Location::whole(DECLARATION);

        self.spelling(&whole, "title.zapotec", &head.title.zapotec);
        if declaration.passage(&head.about).is_none() {
            let about = &head.about;
            let reason = format!("no passage is of article `{about}`: add it or correct it");
            self.problem(&whole, "about", reason);
        }
        for topic in &head.without {
            self.known_topic(&whole, "without", topic);
        }
        for passage in &declaration.passages {
            self.passage(passage);
        }
    }

    fn passage(&mut self, passage: &Passage) {
        let head = &self.content.declaration.head;
        let place = Location::of(passage);

        self.spelling(&place, "zapotec", &passage.zapotec);
        for (list, articles) in [("never", &head.never), ("held", &head.held)] {
            if articles.contains(&passage.article) {
                let reason = format!(
                    "`{}` stands under {list} and may not be shown: remove the passage",
                    passage.article
                );
                self.problem(&place, "article", reason);
            }
        }
        if passage.article != head.about {
            self.not_empty(&place, "topics", &passage.topics);
        }
        let mut seen = BTreeSet::new();
        for topic in &passage.topics {
            if !seen.insert(topic) {
                let reason = format!("`{topic}` stands here twice: remove one");
                self.problem(&place, "topics", reason);
            }
            if head.without.iter().any(|it| **it == **topic) {
                let reason = format!("`{topic}` stands under without: no passage fits there");
                self.problem(&place, "topics", reason);
            }
            self.known_topic(&place, "topics", topic);
        }
    }

    fn known_topic(&mut self, place: &Location<'_>, field: &str, id: &str) {
        if Content::topic(self.content, id).is_none() {
            let reason = format!("no topic has the id `{id}`: add it or correct the id");
            self.problem(place, field, reason);
        }
    }

    /// No letter comes from an editor that means well: curly quotes, accents apart from letters.
    fn spelling(&mut self, place: &Location<'_>, field: &str, text: &str) {
        let is_spelt = |it: char| it.is_ascii_alphabetic() || SPELLING.contains(&it);

        if !spelling::is_composed(text) {
            let reason = "is not composed (NFC): copy it as it was published";
            self.problem(place, field, reason);
        }
        if let Some(it) = text.chars().find(|it| !is_spelt(*it)) {
            let reason =
                format!("`{it}` is no letter of this spelling: copy the text as it was published");
            self.problem(place, field, reason);
        }
    }
}
