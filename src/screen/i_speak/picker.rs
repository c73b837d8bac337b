//! Choosing a language, or the town where it is spoken.

use super::{Card, ISpeak, Message, in_area};
use crate::content::{Family, Tongue};
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
pub(super) fn start<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let own = Language::ALL
        .into_iter()
        .filter(|it| *it != Language::Zapotec)
        .map(|language| {
            let next = ISpeak::Card(Card::Own(language));

            widget::chip(
                &ctx.metrics,
                widget::card::native_name(language),
                false,
                Message::Chosen(next),
            )
        });
    let families = Family::ALL
        .iter()
        .map(|family| words_chip(ctx, family.message_id(), ISpeak::Family(*family)));
    let town = words_chip(ctx, "speak-only-town", ISpeak::Letters);

    page(ctx, "speak-which", own.chain(families).chain([town]))
}

/// The parts of the land of a family, or its languages if it has no parts.
pub(super) fn family<'a>(ctx: &Context<'a>, family: Family) -> Page<'a, Message> {
    let content = &ctx.edition.content;
    let areas = content.areas_of(family);
    if areas.is_empty() {
        let tongues = content.tongues_of(family);

        return page(ctx, "speak-which-one", tongues.map(|it| tongue(ctx, it)));
    }

    let areas = areas
        .into_iter()
        .map(|area| chip(ctx, area, ISpeak::Area(family, area.to_owned())));

    page(ctx, "speak-which-one", areas)
}

/// The towns of a part of the land of a family, and that it is another.
pub(super) fn area<'a>(ctx: &Context<'a>, family: Family, area: &str) -> Page<'a, Message> {
    let towns: BTreeSet<_> = in_area(ctx, family, area)
        .flat_map(|it| &it.towns)
        .map(|town| &**town)
        .collect();
    let other = words_chip(
        ctx,
        "speak-other-town",
        ISpeak::Card(Card::Area(family, area.to_owned())),
    );
    let towns = towns.into_iter().map(|town| {
        // Who has chosen the area speaks the one language of the town.
        let mut spoken = ctx.edition.content.tongues_in(town);
        let card = match (spoken.next(), spoken.next()) {
            (Some(only), None) => Card::Tongue(only.id.to_string(), Some(town.to_owned())),
            _ => Card::Town(town.to_owned()),
        };

        chip(ctx, town, ISpeak::Card(card))
    });

    page(ctx, "speak-which-town", towns.chain([other]))
}

/// The first letters of all towns.
pub(super) fn letters<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let towns = ctx.edition.content.towns().into_iter();
    let letters: BTreeSet<_> = towns.flat_map(initials).collect();
    let letters = letters
        .into_iter()
        .map(|letter| chip(ctx, letter.to_string(), ISpeak::Letter(letter)));

    page(ctx, "speak-first-letter", letters)
}

/// The towns under a letter.
pub(super) fn letter<'a>(ctx: &Context<'a>, letter: char) -> Page<'a, Message> {
    let towns = ctx.edition.content.towns().into_iter();
    let towns = towns.filter(|town| initials(town).contains(&letter));
    let card = |town: &str| ISpeak::Card(Card::Town(town.to_owned()));

    page(
        ctx,
        "speak-which-town",
        towns.map(|town| chip(ctx, town, card(town))),
    )
}

/// A question and what can be chosen.
fn page<'a>(
    ctx: &Context<'a>,
    question: &str,
    chips: impl Iterator<Item = Element<'a, Message>>,
) -> Page<'a, Message> {
    let title = ctx.title(Icon::named("languages"), question);

    Page::of([title, widget::choices(&ctx.metrics, chips.collect())])
}

/// A chip with a message on it.
fn words_chip<'a>(ctx: &Context<'a>, id: &str, next: ISpeak) -> Element<'a, Message> {
    widget::chip(&ctx.metrics, ctx.label(id), false, Message::Chosen(next))
}

/// A chip with a name on it.
fn chip<'a>(ctx: &Context<'a>, name: impl Into<String>, next: ISpeak) -> Element<'a, Message> {
    let name = Text::plain(name.into(), Language::English);

    widget::chip(&ctx.metrics, name, false, Message::Chosen(next))
}

/// A chip with a language's name: Spanish for who reads Spanish, else English.
fn tongue<'a>(ctx: &Context<'a>, tongue: &Tongue) -> Element<'a, Message> {
    let name = ctx.label_of(|ctx| {
        let name = match ctx.language {
            Language::Spanish | Language::Zapotec => &tongue.spanish,
            _ => &tongue.english,
        };

        Text::plain(name.to_string(), Language::English)
    });
    let next = ISpeak::Card(Card::Tongue(tongue.id.to_string(), None));

    widget::chip(&ctx.metrics, name, false, Message::Chosen(next))
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
