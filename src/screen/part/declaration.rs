//! Passages of the Universal Declaration of Human Rights in Zapotec: as they were published, with
//! the official Spanish beside them, under a label that says what they are and what not.

use super::together;
use crate::content::{Passage, Topic};
use crate::language::{Language, Text, line_break};
use crate::screen::{Context, context};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, Label, columns};

use iced::Fill;
use iced::widget::column;

/// The cards of the passages of a topic. There are none unless Zapotec stands on the page, of the
/// variety that the passages are in.
pub fn of_topic<'a, Message: 'a>(
    context: &Context<'a>,
    topic: &'a Topic,
) -> Vec<Element<'a, Message>> {
    let passages = context.edition.content.declaration.on(topic);

    cards(context, passages.collect())
}

/// The passage on the page about this edition.
pub fn about<'a, Message: 'a>(context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let declaration = &context.edition.content.declaration;
    let passage = declaration.passage(&declaration.head.about);

    cards(context, passage.into_iter().collect())
}

/// The cards, the first as one thing with the name of the Declaration over it.
fn cards<'a, Message: 'a>(
    context: &Context<'a>,
    passages: Vec<&'a Passage>,
) -> Vec<Element<'a, Message>> {
    if !(context.has(Language::Zapotec) && context.has_words()) {
        return Vec::new();
    }

    let mut heading = Some(heading(context));
    let cards = passages.into_iter().map(|it| {
        together(
            context,
            heading.take().into_iter().chain([card(context, it)]),
        )
    });

    cards.collect()
}

/// The name of the Declaration as it was published, and in Spanish.
fn heading<'a, Message: 'a>(context: &Context<'a>) -> Element<'a, Message> {
    let title = &context.edition.content.declaration.head.title;
    let label = Label::new(
        published(&title.zapotec),
        Some(official(&title.spanish, Language::Spanish)),
    );

    widget::heading(&context.metrics, Icon::FILE_TEXT, label, ColorRole::Teal)
}

/// A passage under what it is and over whose words it is. On the smallest displays it is as high as
/// the page: so nobody comes to it who has not read that it is no law here.
fn card<'a, Message: 'a>(context: &Context<'a>, passage: &'a Passage) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let line = |text, style| widget::styled(metrics, text, style).width(Fill).into();
    let catalogs = &context.edition.catalogs;
    let article = context::argument("article", passage.article.as_str());
    let what = labels(context, TextStyle::QuietStrong, |language| {
        catalogs.format(language, "declaration-label", &article)
    });
    let whose = labels(context, TextStyle::Quiet, |language| {
        catalogs.text(language, "declaration-source")
    });
    let zapotec = line(published(&passage.zapotec), TextStyle::Spoken);
    let spanish = official(&passage.spanish, Language::Spanish);
    let english = context.only(Language::English).map(|_| {
        let english = official(&passage.english, Language::English);

        columns::under(metrics, widget::styled(metrics, english, TextStyle::Body))
    });
    let meaning = column![line(spanish, TextStyle::Body), english].spacing(metrics.gap() / 2.0);
    let text = beside(context, zapotec, meaning.into());

    widget::card(metrics, column![what, text, whose].spacing(metrics.gap())).into()
}

/// A line in Spanish and English, whatever else is on the page, and in its other languages.
fn labels<'a, Message: 'a>(
    context: &Context<'a>,
    style: TextStyle,
    text: impl Fn(Language) -> Text<'a>,
) -> Element<'a, Message> {
    let line = |language| -> Element<'a, Message> {
        widget::styled(&context.metrics, text(language), style)
            .width(Fill)
            .into()
    };
    let both = beside(context, line(Language::Spanish), line(Language::English));
    let read = [Some(context.language), context.second];
    let others = read.into_iter().flatten().map(Language::sentences);
    let others = others.filter(|it| !matches!(it, Language::Spanish | Language::English));

    closely(context, others.map(line).chain([both]))
}

/// Two things level with each other where there is room for two columns, else the second under
/// the first.
fn beside<'a, Message: 'a>(
    context: &Context<'a>,
    first: Element<'a, Message>,
    second: Element<'a, Message>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;

    if metrics.is_landscape_wide() {
        columns::level(metrics, Some(first), Some(second), 0.0)
    } else {
        let second = columns::under(metrics, second);

        closely(context, [first, second])
    }
}

fn closely<'a, Message: 'a>(
    context: &Context<'a>,
    things: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    widget::lines(&context.metrics, things).into()
}

/// Published Zapotec, whose words stay whole.
fn published(words: &str) -> Text<'_> {
    Text::plain(line_break::whole_words(words), Language::Zapotec)
}

/// An official text in a language.
fn official(words: &str, language: Language) -> Text<'_> {
    Text::plain(line_break::prepare(words), language)
}
