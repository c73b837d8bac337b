//! The card that says which language somebody speaks. English and Spanish stand large
//! on it; an interpreter service gets the name, the code and the town it asks for.

use super::{ISpeak, Message, in_area};
use crate::content::{Family, InterpreterLanguage};
use crate::language::{Language, Text};
use crate::screen::part::bilingual::both_styled;
use crate::screen::part::{idle_question, take_home};
use crate::screen::{Context, Page, context};
use crate::theme::{self, ColorRole, Icon, Metrics, TextSize, TextStyle};
use crate::widget::{self, Element, fit, frame};

use iced::widget::{Column, column, container, row};
use iced::{Fill, Padding, Size};

/// The part of the page that the card may take while the question stands under it whether
/// anyone is still here.
const SHARE_WHILE_ASKING: f32 = 0.5;

/// Height of the capitals at most, in millimetres.
const LARGEST: f32 = 24.0;

/// Space between the lines of the card, in their ems.
const LINE_GAP: f32 = 0.2;

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// One of the kiosk's own languages.
    Own(Language),
    /// A language by its id, and perhaps a town.
    InterpreterLanguage(String, Option<String>),
    /// A part of the land of a family, in which several languages are spoken.
    Area(Family, String),
    /// A town, and every language that is spoken in it.
    Town(String),
}

impl Card {
    /// The card of the chosen variety of Zapotec. A variety whose towns speak several languages
    /// is that part of the land, so that the card says no more than is known.
    pub(super) fn of_variety(context: &Context<'_>) -> Option<Self> {
        let content = &context.edition.content;
        let variety = content.varieties.get(context.variety)?;
        let language = content
            .interpreter_languages_of(Family::Zapotec)
            .find(|it| it.codes.iter().any(|code| **code == *variety.code))?;
        let has_all = variety.towns.iter().all(|it| language.towns.contains(it));

        match &language.area {
            Some(area) if !has_all => Some(Self::Area(Family::Zapotec, area.to_string())),
            _ => Some(Self::InterpreterLanguage(language.id.to_string(), None)),
        }
    }

    /// The languages of which it speaks, as far as the content has them.
    fn interpreter_languages<'a>(&'a self, context: &Context<'a>) -> Vec<&'a InterpreterLanguage> {
        let content = &context.edition.content;

        match self {
            Self::Own(_) => Vec::new(),
            Self::InterpreterLanguage(id, _) => content
                .interpreter_languages
                .iter()
                .filter(|it| *it.id == **id)
                .collect(),
            Self::Area(family, area) => in_area(context, *family, area).collect(),
            Self::Town(town) => content.interpreter_languages_in(town).collect(),
        }
    }

    fn town(&self) -> Option<&str> {
        match self {
            Self::Own(_) | Self::Area(..) => None,
            Self::InterpreterLanguage(_, town) => town.as_deref(),
            Self::Town(town) => Some(town),
        }
    }

    /// Draws the card, and under it what it says or the question whether anyone is
    /// still here.
    pub(super) fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let items = if let Some(seconds) = context.idle {
            let metrics = &context.metrics;
            let left = context.page_height * (1.0 - SHARE_WHILE_ASKING);
            let room = Size::new(metrics.inner_width(), left - metrics.margin());

            vec![idle_question::card(
                context,
                room,
                seconds,
                (Message::Stayed, Message::StartedOver),
            )]
        } else {
            self.under(context)
        };

        let (card, has_room) = self.card(context);

        // On the smallest displays it scrolls with what stands under it.
        if has_room || context.idle.is_some() {
            Page::of(items).header(card)
        } else {
            Page::of(std::iter::once(card).chain(items))
        }
    }

    /// What stands under the card: what it says, and a town to be added.
    fn under<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let another = Message::Chosen(ISpeak::Start);
        let label = context.label("speak-another");
        let another = widget::sized_chip(metrics, label, another_size(metrics), false, another);
        let mut items = vec![
            widget::choices(metrics, vec![another]),
            context.heading(Icon::LANGUAGES, "officer-meaning"),
            both_styled(context, "speak-meaning", TextStyle::Body),
        ];
        if self.town().is_some() {
            items.push(both_styled(context, "speak-town-note", TextStyle::Strong));
        }

        if let Self::InterpreterLanguage(id, _) = self
            && let Some(interpreter_language) = context
                .edition
                .content
                .interpreter_languages
                .iter()
                .find(|it| *it.id == **id)
            && !interpreter_language.towns.is_empty()
        {
            let towns = interpreter_language.towns.iter().map(|town| {
                let is_chosen = self.town() == Some(&**town);
                let next = Self::InterpreterLanguage(id.clone(), Some(town.to_string()));
                let name = Text::plain(town.to_string(), Language::English);

                widget::chip(
                    metrics,
                    name,
                    is_chosen,
                    Message::Chosen(ISpeak::Card(next)),
                )
            });

            items.push(context.heading(Icon::MAP_PIN, "speak-which-town"));
            items.push(widget::choices(metrics, towns.collect()));
        }
        let take_home = Message::TakeHomeAsked(self.carried(context));
        items.extend(take_home::line(context, take_home));

        items
    }

    /// What is carried home of it: the card, and nothing else.
    fn carried(&self, context: &Context<'_>) -> Vec<Vec<String>> {
        let [mut english, spanish] = [Language::English, Language::Spanish].map(|language| {
            let lines = self.lines(context, language).into_iter();

            lines.map(|it| it.words.into_owned()).collect::<Vec<_>>()
        });
        english.extend(self.codes(context).map(|it| it.words.into_owned()));

        vec![english, spanish]
    }

    /// The lines in English or Spanish.
    fn lines<'a>(&self, context: &Context<'a>, language: Language) -> Vec<Text<'a>> {
        let catalogs = &context.edition.catalogs;
        let say = |id: &str, name: &'static str, value: String| {
            catalogs.format(language, id, &context::argument(name, value))
        };
        let name = |it: &InterpreterLanguage| match language {
            Language::Spanish => it.spanish.to_string(),
            _ => it.english.to_string(),
        };
        let interpreter_languages = self.interpreter_languages(context);
        let names: Vec<_> = interpreter_languages.iter().map(|it| name(it)).collect();
        let mut lines = Vec::new();

        match self {
            Self::Own(own) => {
                let own = catalogs.plain(language, &format!("language-{}", own.tag()));
                lines.push(say(
                    "speak-language",
                    "language",
                    in_sentence(language, own),
                ));
            }
            Self::Area(family, area) => {
                let family = catalogs.plain(language, family.message_id());
                let name = format!("{} ({area})", in_sentence(language, family));
                lines.push(say("speak-language", "language", name));
            }
            Self::InterpreterLanguage(..) => {
                lines.push(say("speak-language", "language", names.join(", ")));
            }
            // Who knows only the town may speak another language than its own.
            Self::Town(_) => {
                lines.push(say("speak-languages", "languages", names.join(", ")));
            }
        }
        if let Some(town) = self.town() {
            lines.push(say("speak-town", "town", town.to_owned()));
        }
        lines.push(catalogs.text(language, "arrested-say-interpreter"));

        lines
    }

    /// The line for an interpreter service; a kiosk's own language needs none.
    fn codes<'a>(&self, context: &Context<'a>) -> Option<Text<'a>> {
        let interpreter_languages = self.interpreter_languages(context);
        let codes: Vec<_> = interpreter_languages
            .iter()
            .flat_map(|it| &it.codes)
            .map(|code| code.to_string())
            .collect();
        let catalogs = &context.edition.catalogs;

        match (interpreter_languages.is_empty(), codes.is_empty()) {
            (true, _) => None,
            (false, true) => Some(catalogs.text(Language::English, "speak-no-code")),
            (false, false) => {
                let codes = context::argument("codes", codes.join(", "));

                Some(catalogs.format(Language::English, "speak-codes", &codes))
            }
        }
    }

    /// English and Spanish in the largest size at which all stands without
    /// scrolling, the same at every size of text; and whether there is room for that.
    fn card<'a>(&self, context: &Context<'a>) -> (Element<'a, Message>, bool) {
        let metrics = &context.metrics.with_text(TextSize::Medium);
        let padding = metrics.margin() * 1.6;
        let between = metrics.mm(6.0);
        let small = metrics.least_size();
        let width = metrics.window.width - 2.0 * padding;
        let codes = self.codes(context);
        let codes_height = codes
            .as_ref()
            .map_or(0.0, |codes| fit::height(codes, true, small, width));
        let card_height = if context.idle.is_some() {
            context.page_height * SHARE_WHILE_ASKING
        } else {
            context.page_height - under_height(context)
        };
        let inside = card_height - padding;
        let height = inside - codes_height - between;

        let lines = [Language::English, Language::Spanish].map(|it| self.lines(context, it));
        let room = Size::new(width, height);
        let size = largest(metrics, &lines, room, between);
        let has_room = needed(metrics, &lines, size, room.width, between) <= room.height + 1.0;
        let [english, spanish] = lines;
        let english = large(metrics, english, size, ColorRole::Ink);
        let spanish = large(metrics, spanish, size, ColorRole::Say);
        let said: Element<'a, Message> = if metrics.has_two_columns() {
            row![english, spanish].spacing(between).into()
        } else {
            column![english, spanish].spacing(between / 2.0).into()
        };
        let codes = codes.map(|codes| widget::sized_text(metrics, codes, TextStyle::Quiet, small));

        let card = column![said, codes].spacing(metrics.mm(3.0)).width(Fill);

        let inside = if has_room { inside } else { 0.0 };
        let card = container(widget::at_least(inside, card))
            .width(Fill)
            .padding(Padding::from([padding / 2.0, padding]))
            .style(widget::style::background(metrics, ColorRole::Card));

        (card.into(), has_room)
    }
}

/// Height of what shows under the card, in logical pixels: the way to another language, and to
/// what else stands there.
fn under_height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let another = context.label("speak-another");
    let line = another_size(metrics) * theme::line_ratio(another.text.spoken);
    let second = another.secondary_height(metrics, metrics.inner_width());
    let another = (line + second).max(metrics.target()) + metrics.mm(2.0);
    // What stands under it in two languages has a line of each in sight.
    let lines = context.second.map_or(0.0, |_| {
        3.0 * metrics.size(TextStyle::Heading) * theme::highest_line()
    });
    let another = another.max(lines);

    metrics.margin() + another + 1.5 * metrics.gap() + frame::strip_height(metrics)
}

/// Size of the words that lead to another language, in logical pixels: no larger for who has
/// chosen large text, so that the card is as large.
fn another_size(metrics: &Metrics) -> f32 {
    metrics
        .with_text(TextSize::Medium)
        .size(TextStyle::Strong)
        .min(metrics.size(TextStyle::Strong))
}

/// The largest size at which the lines of both languages stand in a room, in logical
/// pixels of an em: side by side where the window is wide, which makes both larger.
fn largest(metrics: &Metrics, lines: &[Vec<Text<'_>>; 2], room: Size, between: f32) -> f32 {
    let most = metrics.mm(LARGEST) / theme::CAP_HEIGHT;
    let fitted =
        |lines: &[Text<'_>], room| fit::fitted(lines, room, LINE_GAP, most, metrics.least_size());

    if metrics.has_two_columns() {
        let half = Size::new((room.width - between) / 2.0, room.height);
        let [english, spanish] = lines;

        fitted(english, half).min(fitted(spanish, half))
    } else {
        fitted(&lines.concat(), room)
    }
}

/// Height of the lines of both languages in a size, in logical pixels.
fn needed(
    metrics: &Metrics,
    lines: &[Vec<Text<'_>>; 2],
    size: f32,
    width: f32,
    between: f32,
) -> f32 {
    let is_beside = metrics.has_two_columns();
    let width = if is_beside {
        (width - between) / 2.0
    } else {
        width
    };
    let [english, spanish] = [0, 1].map(|it| {
        let gaps = size * LINE_GAP * lines[it].len().saturating_sub(1) as f32;
        let heights = lines[it]
            .iter()
            .map(|line| fit::height(line, true, size, width));

        heights.sum::<f32>() + gaps
    });

    if is_beside {
        english.max(spanish)
    } else {
        english + between / 2.0 + spanish
    }
}

/// Lines one above the other in a size in logical pixels.
fn large<'a>(
    metrics: &Metrics,
    lines: Vec<Text<'a>>,
    size: f32,
    role: ColorRole,
) -> Column<'a, Message> {
    let color = metrics.color(role);
    let lines = lines.into_iter().map(|line| {
        widget::sized_text(metrics, line, TextStyle::Strong, size)
            .color(color)
            .into()
    });

    Column::with_children(lines)
        .spacing(size * LINE_GAP)
        .width(Fill)
}

/// A name that stands on a button as it stands in a sentence: Spanish writes
/// languages small.
fn in_sentence(language: Language, name: String) -> String {
    match language {
        Language::Spanish => name.to_lowercase(),
        _ => name,
    }
}
