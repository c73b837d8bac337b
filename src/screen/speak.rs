//! I speak …: from a language or a town to a card that is held up to an
//! officer, a nurse or a clerk. English and Spanish stand large on it; an
//! interpreter service gets the name, the code and the town it asks for.

use super::{Context, Page, argument, statement};
use crate::content::{Family, Tongue};
use crate::language::{Language, Text};
use crate::theme::{self, Icon, Metrics, Role, TextSize, Tone};
use crate::widget::{self, Element, fit};

use iced::widget::{column, container, row};
use iced::{Fill, Padding, Size};

use std::collections::BTreeSet;

/// The part of the page that the card may take, and while the question stands
/// under it whether anyone is still here.
const SHARE: f32 = 0.78;
const SHARE_WHILE_ASKING: f32 = 0.5;

/// Words of names of towns under which nobody looks.
const LITTLE: [&str; 12] = [
    "San", "Santa", "Santo", "Santiago", "de", "del", "la", "La", "el", "El", "los", "y",
];

/// What the screen remembers: how far the choice has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Speak {
    /// Nothing has been chosen.
    #[default]
    Start,
    /// A family of languages.
    Family(Family),
    /// A part of the land of a family.
    Area(Family, String),
    /// Only a town is known: its first letter is asked for.
    Letters,
    /// A letter with which a word of the town's name begins.
    Letter(char),
    /// The card is shown.
    Card(Card),
}

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// One of the kiosk's own languages.
    Own(Language),
    /// A language by its id, and perhaps a town.
    Tongue(String, Option<String>),
    /// A part of the land of a family, in which several languages are spoken.
    Area(Family, String),
    /// A town, and every language that is spoken in it.
    Town(String),
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The choice has come so far.
    Chosen(Speak),
    /// The visitor is still here.
    Stayed,
}

impl Speak {
    /// Whether a card is shown, which is held up.
    pub fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }

    /// Draws the screen.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let content = &ctx.edition.content;

        match self {
            Self::Start => start(ctx),
            Self::Family(family) => {
                let areas = content.areas_of(*family);
                if areas.is_empty() {
                    let tongues = content.tongues_of(*family);
                    return page(ctx, "speak-which-one", tongues.map(|it| tongue(ctx, it)));
                }

                let areas = areas
                    .into_iter()
                    .map(|area| chip(ctx, area, Self::Area(*family, area.to_owned())));
                page(ctx, "speak-which-one", areas)
            }
            Self::Area(family, area) => {
                let towns: BTreeSet<_> = in_area(ctx, *family, area)
                    .flat_map(|it| &it.towns)
                    .map(|town| &**town)
                    .collect();
                let other = words_chip(
                    ctx,
                    "speak-other-town",
                    Self::Card(Card::Area(*family, area.clone())),
                );
                let towns = towns.into_iter().map(|town| {
                    // Who has chosen the area speaks the one language of the town.
                    let mut spoken = content.tongues_in(town);
                    let card = match (spoken.next(), spoken.next()) {
                        (Some(only), None) => {
                            Card::Tongue(only.id.to_string(), Some(town.to_owned()))
                        }
                        _ => Card::Town(town.to_owned()),
                    };

                    chip(ctx, town, Self::Card(card))
                });

                page(ctx, "speak-which-town", towns.chain([other]))
            }
            Self::Letters => {
                let letters: BTreeSet<_> = content.towns().into_iter().flat_map(initials).collect();
                let letters = letters
                    .into_iter()
                    .map(|letter| chip(ctx, letter.to_string(), Self::Letter(letter)));

                page(ctx, "speak-first-letter", letters)
            }
            Self::Letter(letter) => {
                let towns = content.towns().into_iter();
                let towns = towns.filter(|town| initials(town).contains(letter));

                page(
                    ctx,
                    "speak-which-town",
                    towns.map(|town| town_chip(ctx, town)),
                )
            }
            Self::Card(card) => card.view(ctx),
        }
    }
}

/// The kiosk's own languages, the families, and the way by a town.
fn start<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let own = Language::ALL
        .into_iter()
        .filter(|it| *it != Language::Zapotec)
        .map(|language| {
            let next = Speak::Card(Card::Own(language));

            widget::chip(
                &ctx.metrics,
                widget::card::native_name(language),
                false,
                Message::Chosen(next),
            )
        });
    let families = Family::ALL
        .iter()
        .map(|family| words_chip(ctx, family.message_id(), Speak::Family(*family)));
    let town = words_chip(ctx, "speak-only-town", Speak::Letters);

    page(ctx, "speak-which", own.chain(families).chain([town]))
}

/// A question and what can be chosen.
fn page<'a>(
    ctx: &Context<'a>,
    question: &str,
    chips: impl Iterator<Item = Element<'a, Message>>,
) -> Page<'a, Message> {
    let metrics = &ctx.metrics;
    let title = widget::title(metrics, Some(Icon::named("languages")), ctx.label(question));

    Page::of([title, widget::choices(metrics, chips.collect())])
}

/// A chip with a message on it.
fn words_chip<'a>(ctx: &Context<'a>, id: &str, next: Speak) -> Element<'a, Message> {
    widget::chip(&ctx.metrics, ctx.label(id), false, Message::Chosen(next))
}

/// A chip with a name on it.
fn chip<'a>(ctx: &Context<'a>, name: impl Into<String>, next: Speak) -> Element<'a, Message> {
    let name = Text::plain(name.into(), Language::English);

    widget::chip(&ctx.metrics, name, false, Message::Chosen(next))
}

fn town_chip<'a>(ctx: &Context<'a>, town: &str) -> Element<'a, Message> {
    chip(ctx, town, Speak::Card(Card::Town(town.to_owned())))
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
    let next = Speak::Card(Card::Tongue(tongue.id.to_string(), None));

    widget::chip(&ctx.metrics, name, false, Message::Chosen(next))
}

/// A name that stands on a button as it stands in a sentence: Spanish writes
/// languages small.
fn in_sentence(language: Language, name: String) -> String {
    match language {
        Language::Spanish => name.to_lowercase(),
        _ => name,
    }
}

/// The languages of a part of the land of a family.
fn in_area<'a>(ctx: &Context<'a>, family: Family, area: &str) -> impl Iterator<Item = &'a Tongue> {
    let tongues = ctx.edition.content.tongues_of(family);

    tongues.filter(move |it| it.area.as_deref() == Some(area))
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

impl Card {
    /// The languages of which it speaks, as far as the content has them.
    fn tongues<'a>(&'a self, ctx: &Context<'a>) -> Vec<&'a Tongue> {
        let content = &ctx.edition.content;

        match self {
            Self::Own(_) => Vec::new(),
            Self::Tongue(id, _) => content.tongues.iter().filter(|it| *it.id == **id).collect(),
            Self::Area(family, area) => in_area(ctx, *family, area).collect(),
            Self::Town(town) => content.tongues_in(town).collect(),
        }
    }

    fn town(&self) -> Option<&str> {
        match self {
            Self::Own(_) | Self::Area(..) => None,
            Self::Tongue(_, town) => town.as_deref(),
            Self::Town(town) => Some(town),
        }
    }

    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let items = if let Some(seconds) = ctx.idle {
            vec![super::still_here(
                ctx,
                ctx.metrics.inner_width(),
                seconds,
                Message::Stayed,
            )]
        } else {
            self.under(ctx)
        };

        Page::of(items).header(self.card(ctx))
    }

    /// What stands under the card: what it says, and a town to be added.
    fn under<'a>(&self, ctx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &ctx.metrics;
        let mut items = vec![
            ctx.heading("languages", "officer-meaning"),
            ctx.both("speak-meaning", Role::Body),
            statement::voice_place(ctx),
        ];

        if let Self::Tongue(id, _) = self
            && let Some(tongue) = ctx.edition.content.tongues.iter().find(|it| *it.id == **id)
            && !tongue.towns.is_empty()
        {
            let towns = tongue.towns.iter().map(|town| {
                let is_chosen = self.town() == Some(&**town);
                let next = Self::Tongue(id.clone(), Some(town.to_string()));
                let name = Text::plain(town.to_string(), Language::English);

                widget::chip(metrics, name, is_chosen, Message::Chosen(Speak::Card(next)))
            });

            items.push(ctx.heading("map-pin", "speak-which-town"));
            items.push(widget::choices(metrics, towns.collect()));
        }

        items
    }

    /// The lines in English or Spanish.
    fn lines<'a>(&self, ctx: &Context<'a>, language: Language) -> Vec<Text<'a>> {
        let catalogs = &ctx.edition.catalogs;
        let say = |id: &str, name: &'static str, value: String| {
            catalogs.format(language, id, &argument(name, value))
        };
        let name = |it: &Tongue| match language {
            Language::Spanish => it.spanish.to_string(),
            _ => it.english.to_string(),
        };
        let tongues = self.tongues(ctx);
        let names: Vec<_> = tongues.iter().map(|it| name(it)).collect();
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
            Self::Tongue(..) => {
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
        lines.push(catalogs.text(language, &ctx.edition.content.interpreter));

        lines
    }

    /// The line for an interpreter service; a kiosk's own language needs none.
    fn codes<'a>(&self, ctx: &Context<'a>) -> Option<Text<'a>> {
        let tongues = self.tongues(ctx);
        let codes: Vec<_> = tongues
            .iter()
            .flat_map(|it| &it.codes)
            .map(|code| code.to_string())
            .collect();
        let catalogs = &ctx.edition.catalogs;

        match (tongues.is_empty(), codes.is_empty()) {
            (true, _) => None,
            (false, true) => Some(catalogs.text(Language::English, "speak-no-code")),
            (false, false) => {
                let codes = argument("codes", codes.join(", "));

                Some(catalogs.format(Language::English, "speak-codes", &codes))
            }
        }
    }

    /// English and Spanish in the largest size at which all stands without
    /// scrolling, the same at every size of text.
    fn card<'a>(&self, ctx: &Context<'a>) -> Element<'a, Message> {
        let metrics = &Metrics {
            text: TextSize::Medium,
            ..ctx.metrics
        };
        let padding = metrics.margin() * 1.6;
        let [english, spanish] =
            [Language::English, Language::Spanish].map(|language| self.lines(ctx, language));
        let codes = self.codes(ctx);
        let width = metrics.window.width - 2.0 * padding;
        let small = metrics.least_size();
        let small_height = codes
            .as_ref()
            .map_or(0.0, |codes| fit::height(codes, true, small, width));
        // Side by side where there is room, which makes both larger.
        let is_beside = metrics.is_wide();
        let between = metrics.mm(6.0);
        let gap = 0.2;
        let share = if ctx.idle.is_some() {
            SHARE_WHILE_ASKING
        } else {
            SHARE
        };
        let height = ctx.page_height * share - padding - small_height - between;
        let largest = metrics.mm(9.0) / theme::CAP_HEIGHT;
        let fitted =
            |lines: &[Text<'_>], room| fit::fitted(lines, room, gap, largest, metrics.least_size());
        let size = if is_beside {
            let room = Size::new((width - between) / 2.0, height);

            fitted(&english, room).min(fitted(&spanish, room))
        } else {
            let all: Vec<_> = english.iter().chain(&spanish).cloned().collect();

            fitted(&all, Size::new(width, height))
        };
        let say = |lines: Vec<Text<'a>>, tone| {
            let color = metrics.color(tone);

            lines.into_iter().fold(
                column![].spacing(size * gap).width(Fill),
                move |all, line| {
                    all.push(
                        widget::card::sized_words(metrics, line, Role::Strong, size).color(color),
                    )
                },
            )
        };
        let [english, spanish] = [say(english, Tone::Ink), say(spanish, Tone::Say)];
        let said: Element<'a, Message> = if is_beside {
            row![english, spanish].spacing(between).into()
        } else {
            column![english, spanish].spacing(between / 2.0).into()
        };
        let codes =
            codes.map(|codes| widget::card::sized_words(metrics, codes, Role::Quiet, small));

        container(column![said, codes].spacing(metrics.mm(3.0)).width(Fill))
            .width(Fill)
            .padding(Padding::from([padding / 2.0, padding]))
            .style(widget::card::ground(metrics, Tone::Card))
            .into()
    }
}
