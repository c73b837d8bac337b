//! The panels: what lies over a screen and goes away again, so that the reader's place
//! on the screen is kept. Each is one file, as a screen, but remembers nothing; this
//! file lists them and hands everything on.

pub mod clear;
pub mod display;
pub mod varieties;

use super::{Context, Page};
use crate::language::Language;
use crate::theme::{Contrast, TextSize};
use crate::widget::{self, Element};

use iced::Padding;
use iced::widget::container;

/// A panel that lies over the screen. One that lies over another is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Panel {
    /// Which Zapotec.
    Varieties,
    /// How large the text is, how strong its contrast, and which language stands
    /// beside the visitor's.
    Display,
    /// Whether everything is to be forgotten.
    Clear,
}

/// What can happen on a panel.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each is described in its own file")]
pub enum Message {
    Display(display::Message),
    Varieties(varieties::Message),
    Clear(clear::Message),
}

/// What a panel asks of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Set the size of text.
    SetTextSize(TextSize),
    /// Set the contrast.
    SetContrast(Contrast),
    /// Put a second language beside the visitor's, or none.
    SetSecond(Option<Language>),
    /// Set the variety of Zapotec, by its place in the content, and close the panel.
    SetVariety(usize),
    /// Close a panel.
    Close(Panel),
    /// Forget everything.
    Clear,
}

impl Panel {
    /// All of them, from the lowest to the highest.
    pub const ALL: [Self; 3] = [Self::Varieties, Self::Display, Self::Clear];

    /// Answers a message of any panel, whether or not it is still open.
    pub fn update(message: Message) -> Action {
        match message {
            Message::Display(message) => display::update(message),
            Message::Varieties(message) => varieties::update(message),
            Message::Clear(message) => clear::update(message),
        }
    }

    /// Draws the panel.
    pub fn view<'a>(self, context: &Context<'a>) -> Page<'a, Message> {
        match self {
            Self::Varieties => varieties::view(context).map(Message::Varieties),
            Self::Display => display::view(context).map(Message::Display),
            Self::Clear => clear::view(context).map(Message::Clear),
        }
    }
}

/// The button that closes a panel, apart from the choices above it.
fn done<'a, Message: Clone + 'a>(context: &Context<'a>, on_press: Message) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let label = context.label("display-done");
    let done = widget::chip(metrics, label, true, on_press);

    container(widget::choices(metrics, vec![done]))
        .padding(Padding::default().top(metrics.margin()))
        .into()
}
