//! I speak …: from a language or a town to a card that is held up to an
//! officer, a nurse or a clerk. The screen is a picker until the card is shown.

pub mod card;
mod picker;

pub use card::Card;
pub use picker::initials;

use super::{Action, Component, Context, Door, Page, Screen};
use crate::content::{Family, InterpreterLanguage};
use crate::language::Language;
use crate::theme::Icon;

/// What the screen remembers: how far the choice has come.
///
/// For a visitor whose language is known it begins at the end, with the card; see [`ISpeak::of`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ISpeak {
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

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The choice has come so far.
    Chosen(ISpeak),
    /// The visitor is still here.
    Stayed,
    /// Everything is to be forgotten.
    StartedOver,
    /// The card is to be carried home: its lines in groups.
    TakeHomeAsked(Vec<Vec<String>>),
}

impl ISpeak {
    /// The finished card of the visitor's language, for Zapotec of the chosen variety. Who reads
    /// English needs no card: that is staff, or somebody who helps another, so the choice comes
    /// first.
    pub fn of(context: &Context<'_>) -> Self {
        match context.chosen.0 {
            Language::English => Self::Start,
            Language::Zapotec => {
                Card::of_variety(context).map_or(Self::Family(Family::Zapotec), Self::Card)
            }
            other => Self::Card(Card::Own(other)),
        }
    }

    /// Whether a card is shown, which is held up.
    pub fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }
}

impl Component for ISpeak {
    type Message = Message;

    fn id(&self) -> String {
        "i-speak".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::LANGUAGES, "door-speak"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            // A town is added to the card that is shown, which Back leaves at once.
            Message::Chosen(next) if self.is_card() && next.is_card() => {
                *self = next;

                Action::None
            }
            Message::Chosen(next) => Action::Open(Screen::ISpeak(next)),
            Message::Stayed => Action::Stay,
            Message::StartedOver => Action::Clear,
            Message::TakeHomeAsked(groups) => {
                Action::Open(Screen::take_home_card(self.id(), groups))
            }
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        match self {
            Self::Start => picker::start(context),
            Self::Family(family) => picker::family(context, *family),
            Self::Area(family, area) => picker::area(context, *family, area),
            Self::Letters => picker::letters(context),
            Self::Letter(letter) => picker::letter(context, *letter),
            Self::Card(card) => card.view(context),
        }
    }
}

/// The languages of a part of the land of a family.
fn in_area<'a>(
    context: &Context<'a>,
    family: Family,
    area: &str,
) -> impl Iterator<Item = &'a InterpreterLanguage> {
    let interpreter_languages = context.edition.content.interpreter_languages_of(family);

    interpreter_languages.filter(move |it| it.area.as_deref() == Some(area))
}
