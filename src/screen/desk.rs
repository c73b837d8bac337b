//! The staff desk: its rooms, and the way out of the program. No visitor is led here.

use super::part::question::question;
use super::{Action, Component, Context, Page, Screen};
use crate::counts::Deed;
use crate::exchange::Errand;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::row;
use iced::{Center, Fill};

/// What the screen remembers: whether it asks if the program is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Desk {
    asks_exit: bool,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A room was chosen.
    RoomChosen(Screen),
    /// The room of events was chosen.
    EventsChosen,
    /// The room of calendars was chosen.
    CalendarsChosen,
    /// The counts are to be seen.
    CountsAsked,
    /// The program is to end, or it was only asked.
    ExitAsked(bool),
    /// The program is to end, and that was confirmed.
    ExitConfirmed,
}

impl Component for Desk {
    type Message = Message;

    fn id(&self) -> String {
        "desk".to_owned()
    }

    fn step(&self) -> u64 {
        self.asks_exit.into()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::EventsChosen => return Action::OpenEvents,
            Message::CalendarsChosen => return Action::Calendars(Errand::Look),
            Message::RoomChosen(screen) => return Action::Open(screen),
            Message::CountsAsked => return Action::Count(Deed::Look),
            Message::ExitAsked(asks) => self.asks_exit = asks,
            Message::ExitConfirmed => return Action::Quit,
        }

        Action::None
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        if self.asks_exit {
            return Page::of([question(
                context,
                "desk-exit-question",
                ("desk-exit-no", Message::ExitAsked(false)),
                ("desk-exit-yes", Message::ExitConfirmed),
            )]);
        }
        let title = context.title(Icon::LOCK, "desk-title");
        let rooms = [
            (Icon::CALENDAR_DAYS, "desk-events", Message::EventsChosen),
            (Icon::CALENDAR, "desk-calendars", Message::CalendarsChosen),
            (
                Icon::CREDIT_CARD,
                "desk-calibration",
                Message::RoomChosen(Screen::Calibration(Default::default())),
            ),
            (Icon::EYE, "desk-counts", Message::CountsAsked),
            (
                Icon::LOCK,
                "desk-change-pin",
                Message::RoomChosen(Screen::choose_pin()),
            ),
        ];
        let exit = (Icon::X, "desk-exit", Message::ExitAsked(true));
        let rooms = rooms.into_iter().chain([exit]);

        Page::of([title].into_iter().chain(rooms.map(|it| room(context, it))))
    }
}

/// A wide button that leads into a room.
fn room<'a>(
    context: &Context<'a>,
    (sign, label, on_press): (Icon, &'static str, Message),
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let size = metrics.size(TextStyle::Strong);
    let line = row![
        widget::icon(sign, size, metrics.color(ColorRole::Teal)),
        context.styled(label, TextStyle::Strong).width(Fill),
        widget::icon(Icon::CHEVRON_RIGHT, size, metrics.color(ColorRole::Quiet)),
    ]
    .spacing(metrics.gap())
    .align_y(Center);

    widget::pressed_panel(
        metrics,
        widget::at_least(metrics.target() / 2.0, line),
        ColorRole::Card,
        ColorRole::Rule,
        on_press,
    )
}
