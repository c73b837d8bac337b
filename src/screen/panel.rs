//! The panels: what lies over a screen and goes away again, so that the reader's place
//! on the screen is kept. Each is one file, as a screen, but remembers nothing; this
//! file lists them and hands everything on.

pub mod beside;
pub mod clear;
pub mod display;
pub mod varieties;

use super::{Context, Page};
use crate::language::Language;
use crate::theme::{Contrast, TextSize, TextStyle};
use crate::widget::{self, Element};

use iced::widget::container;
use iced::{Fill, Padding};

/// A panel that lies over the screen. One that lies over another is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Panel {
    /// Which Zapotec.
    Varieties,
    /// How large the text is and how strong its contrast.
    Display,
    /// Which language stands beside the visitor's.
    Beside,
    /// Whether everything is to be forgotten.
    Clear,
}

/// What can happen on a panel.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each is described in its own file")]
pub enum Message {
    Display(display::Message),
    Beside(beside::Message),
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
    /// Put a second language beside the visitor's, or none, and close the panel.
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
    pub const ALL: [Self; 4] = [Self::Varieties, Self::Display, Self::Beside, Self::Clear];

    /// Answers a message of any panel, whether or not it is still open.
    pub fn update(message: Message) -> Action {
        match message {
            Message::Display(message) => display::update(message),
            Message::Beside(message) => beside::update(message),
            Message::Varieties(message) => varieties::update(message),
            Message::Clear(message) => clear::update(message),
        }
    }

    /// Draws the panel.
    pub fn view<'a>(self, context: &Context<'a>) -> Page<'a, Message> {
        match self {
            Self::Varieties => varieties::view(context).map(Message::Varieties),
            Self::Display => display::view(context).map(Message::Display),
            Self::Beside => beside::view(context).map(Message::Beside),
            Self::Clear => clear::view(context).map(Message::Clear),
        }
    }

    /// What stands under the panel and is always in sight: the button that closes it. The
    /// question whether everything is to be forgotten has its own.
    pub fn foot<'a>(self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let on_press = match self {
            Self::Varieties => Message::Varieties(varieties::Message::Closed),
            Self::Display => Message::Display(display::Message::Closed),
            Self::Beside => Message::Beside(beside::Message::Closed),
            Self::Clear => return None,
        };

        Some(done(context, on_press))
    }
}

/// The button that closes a panel, apart from its choices.
fn done<'a>(context: &Context<'a>, on_press: Message) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let label = context.label("display-done");
    let size = metrics.size(TextStyle::Frame);
    let done = widget::sized_primary(metrics, label, size, on_press);

    container(done)
        .align_right(Fill)
        .padding(Padding {
            top: metrics.gap(),
            bottom: metrics.gap(),
            ..Padding::new(metrics.margin())
        })
        .into()
}
