//! The messages that content needs from every language.

use super::read::ContentItem;
use super::{
    AnsweredLanguage, Content, Event, Hotline, InterpreterLanguage, Organization, Statement, Topic,
};

/// A place in the content that names a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRef<'a> {
    /// The message.
    pub id: &'a str,
    /// The content file that names it.
    pub file: String,
    /// The place in the file, as in [`Problem::key`](crate::problem::Problem::key).
    pub key: String,
}

impl Content {
    /// Every message that the content names, as often as it names it.
    pub fn messages(&self) -> impl Iterator<Item = MessageRef<'_>> {
        let topics = self.topics.iter().flat_map(of_topic);
        let cards = self.cards().into_iter().flat_map(|(_, file, statements)| {
            statements.iter().flat_map(move |it| of_statement(file, it))
        });
        let organizations = self.organizations.iter().flat_map(of_organization);
        let hotlines = self.hotlines.iter().flat_map(of_hotline);
        let events = self.events.iter().flat_map(of_event);

        topics
            .chain(cards)
            .chain(organizations)
            .chain(hotlines)
            .chain(events)
            .chain([self.of_interpreter()])
    }

    fn of_interpreter(&self) -> MessageRef<'_> {
        MessageRef {
            id: &self.interpreter,
            file: InterpreterLanguage::FILE.into(),
            key: "interpreter".into(),
        }
    }
}

fn of_topic(topic: &Topic) -> Vec<MessageRef<'_>> {
    let title = MessageRef {
        id: &topic.title,
        file: topic.file(),
        key: "title".into(),
    };
    let file = topic.file();
    let stages = topic.stages.iter().map(|stage| MessageRef {
        id: &stage.title,
        file: topic.file(),
        key: stage.key("title"),
    });
    let statements = topic
        .statements
        .iter()
        .flat_map(|it| of_statement(&file, it));

    std::iter::once(title)
        .chain(stages)
        .chain(statements)
        .collect()
}

fn of_statement<'a>(file: &str, it: &'a Statement) -> Vec<MessageRef<'a>> {
    let refer = |field, id| MessageRef {
        id,
        file: file.to_owned(),
        key: it.key(field),
    };
    let mut all = vec![refer("id", it.id.as_str())];
    all.extend(it.words.iter().map(|word| refer("words", word)));
    all.extend(it.short.iter().map(|short| refer("short", short)));
    all.extend(
        it.condition
            .iter()
            .map(|condition| refer("condition", condition)),
    );

    all
}

fn of_organization(it: &Organization) -> Vec<MessageRef<'_>> {
    let mut all = vec![refer(it, "offers", &it.offers)];
    all.extend(it.short.iter().map(|short| refer(it, "short", short)));
    all.extend(it.note.iter().map(|note| refer(it, "note", note)));
    all.extend(languages(it, &it.languages));

    for (contact, number) in it.contacts.iter().zip(1..) {
        let key = format!("contact[{number}].label");
        all.extend(contact.label.iter().map(|label| refer(it, &key, label)));
        all.extend(languages(
            it,
            contact.languages.as_deref().unwrap_or_default(),
        ));
    }

    all
}

fn of_hotline(it: &Hotline) -> Vec<MessageRef<'_>> {
    let mut all = vec![refer(it, "use", &it.purpose)];
    all.extend(it.short.iter().map(|short| refer(it, "short", short)));
    all.extend(
        it.number_note
            .iter()
            .map(|note| refer(it, "number-note", note)),
    );
    all.extend(languages(it, &it.languages));

    all
}

fn of_event(it: &Event) -> [MessageRef<'_>; 2] {
    [refer(it, "title", &it.title), refer(it, "about", &it.about)]
}

fn languages<'a>(
    it: &impl ContentItem,
    answered: &'a [AnsweredLanguage],
) -> impl Iterator<Item = MessageRef<'a>> {
    answered
        .iter()
        .map(move |language| refer(it, "languages", language.message_id()))
}

fn refer<'a, T: ContentItem>(it: &T, field: &str, id: &'a str) -> MessageRef<'a> {
    MessageRef {
        id,
        file: T::FILE.into(),
        key: it.key(field),
    }
}
