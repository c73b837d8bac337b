//! Choosing a language, or the town where it is spoken.

use super::{Card, ISpeak, Message, in_area};
use crate::content::{Family, InterpreterLanguage};
use crate::language::{Language, Text};
use crate::screen::{Context, Page};
use crate::theme::Icon;
use crate::widget::{self, Element};

use std::collections::BTreeSet;

/// Words of names of towns under which nobody looks.
const LITTLE: [&str; 12] = [
    "San", "Santa", "Santo", "Santiago", "de", "del", "la", "La", "el", "El", "los", "y",
];

/// The kiosk's own languages, the families, and the way by a town.
pub(super) fn start<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let own = Language::ALL
        .into_iter()
        .filter(|it| *it != Language::Zapotec)
        .map(|language| {
            let next = ISpeak::Card(Card::Own(language));

            widget::chip(
                &context.metrics,
                widget::native_name(language),
                false,
                Message::Chosen(next),
            )
        });
    let families = Family::ALL
        .iter()
        .map(|family| words_chip(context, family.message_id(), ISpeak::Family(*family)));
    let town = words_chip(context, "speak-only-town", ISpeak::Letters);

    page(context, "speak-which", own.chain(families).chain([town]))
}

/// The parts of the land of a family, or its languages if it has no parts.
pub(super) fn family<'a>(context: &Context<'a>, family: Family) -> Page<'a, Message> {
    let content = &context.edition.content;
    let areas = content.areas_of(family);
    if areas.is_empty() {
        let interpreter_languages = content.interpreter_languages_of(family);

        return page(
            context,
            "speak-which-one",
            interpreter_languages.map(|it| interpreter_language(context, it)),
        );
    }

    let areas = areas
        .into_iter()
        .map(|area| chip(context, area, ISpeak::Area(family, area.to_owned())));

    page(context, "speak-which-one", areas)
}

/// The towns of a part of the land of a family, and that it is another.
pub(super) fn area<'a>(context: &Context<'a>, family: Family, area: &str) -> Page<'a, Message> {
    let towns: BTreeSet<_> = in_area(context, family, area)
        .flat_map(|it| &it.towns)
        .map(|town| &**town)
        .collect();
    let other = words_chip(
        context,
        "speak-other-town",
        ISpeak::Card(Card::Area(family, area.to_owned())),
    );
    let towns = towns.into_iter().map(|town| {
        // Who has chosen the area speaks the one language of the town.
        let mut spoken = context.edition.content.interpreter_languages_in(town);
        let card = match (spoken.next(), spoken.next()) {
            (Some(only), None) => {
                Card::InterpreterLanguage(only.id.to_string(), Some(town.to_owned()))
            }
            _ => Card::Town(town.to_owned()),
        };

        chip(context, town, ISpeak::Card(card))
    });

    page(context, "speak-which-town", towns.chain([other]))
}

/// The first letters of all towns.
pub(super) fn letters<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let towns = context.edition.content.towns().into_iter();
    let letters: BTreeSet<_> = towns.flat_map(initials).collect();
    let letters = letters
        .into_iter()
        .map(|letter| chip(context, letter.to_string(), ISpeak::Letter(letter)));

    page(context, "speak-first-letter", letters)
}

/// The towns under a letter.
pub(super) fn letter<'a>(context: &Context<'a>, letter: char) -> Page<'a, Message> {
    let towns = context.edition.content.towns().into_iter();
    let towns = towns.filter(|town| initials(town).contains(&letter));
    let card = |town: &str| ISpeak::Card(Card::Town(town.to_owned()));

    page(
        context,
        "speak-which-town",
        towns.map(|town| chip(context, town, card(town))),
    )
}

/// A question and what can be chosen.
fn page<'a>(
    context: &Context<'a>,
    question: &str,
    chips: impl Iterator<Item = Element<'a, Message>>,
) -> Page<'a, Message> {
    let title = context.title(Icon::LANGUAGES, question);

    Page::of([title, widget::choices(&context.metrics, chips.collect())])
}

/// A chip with a message on it.
fn words_chip<'a>(context: &Context<'a>, id: &str, next: ISpeak) -> Element<'a, Message> {
    widget::chip(
        &context.metrics,
        context.label(id),
        false,
        Message::Chosen(next),
    )
}

/// A chip with a name on it.
fn chip<'a>(context: &Context<'a>, name: impl Into<String>, next: ISpeak) -> Element<'a, Message> {
    let name = Text::plain(name.into(), Language::English);

    widget::chip(&context.metrics, name, false, Message::Chosen(next))
}

/// A chip with a language's name: Spanish for who reads Spanish, else English.
fn interpreter_language<'a>(
    context: &Context<'a>,
    interpreter_language: &InterpreterLanguage,
) -> Element<'a, Message> {
    let name = context.label_of(|context| {
        let name = match context.language {
            Language::Spanish | Language::Zapotec => &interpreter_language.spanish,
            _ => &interpreter_language.english,
        };

        Text::plain(name.to_string(), Language::English)
    });
    let next = ISpeak::Card(Card::InterpreterLanguage(
        interpreter_language.id.to_string(),
        None,
    ));

    widget::chip(&context.metrics, name, false, Message::Chosen(next))
}

/// The first letters of the words under which a town is looked for.
pub fn initials(town: &str) -> BTreeSet<char> {
    town.split(' ')
        .filter(|word| !LITTLE.contains(word))
        .filter_map(|word| word.chars().next())
        .map(|letter| match letter {
            'Á' => 'A',
            'É' => 'E',
            'Í' => 'I',
            'Ó' => 'O',
            'Ú' | 'Ü' => 'U',
            other => other,
        })
        .collect()
}
