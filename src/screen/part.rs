//! Parts that several screens are made of, and what the program puts around every page
//! (`badge`, `pager`, `variety_strip`). Screens use parts and never each other.

pub mod badge;
pub mod bilingual;
pub mod contact;
pub mod declaration;
pub mod event_told;
pub mod first_number;
pub mod flow;
pub mod held_up;
pub mod idle_question;
pub mod keyboard;
pub mod measured;
pub mod not_stored;
pub mod number_card;
pub mod pager;
pub mod question;
pub mod reviewer;
pub mod staff_strip;
pub mod statement;
pub mod tabs;
pub mod take_home;
pub mod variety_strip;
pub mod when;
pub mod yours;

use super::Context;
use crate::widget::Element;

use iced::widget::Column;

/// Things that stay together, one above the other.
pub fn together<'a, Message: 'a>(
    context: &Context<'a>,
    things: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Column::with_children(things)
        .spacing(context.metrics.gap())
        .into()
}
