//! For staff: how often topics were opened, by whole days, if they have it counted. No visitor is
//! led here.

use super::part::not_stored;
use super::part::question::question;
use super::{Action, Component, Context, Page, context};
use crate::content::PartialDate;
use crate::counts::{Count, Counts as Kept, Deed, LEAST, Sight};
use crate::language::{Text, format};
use crate::theme::{Icon, TextStyle};
use crate::widget::{self, Element};

use iced::Fill;
use iced::widget::row;

/// How many days of the past are shown at most; the table that can be saved has all.
const MOST_DAYS: usize = 30;

/// What the screen remembers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts {
    /// What is kept, once it has been read.
    sight: Option<Sight>,
    asks_erase: bool,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something is wanted.
    DeedChosen(Deed),
    /// All are to go, or it was only asked.
    EraseAsked(bool),
}

impl Counts {
    /// Shows what came of what was wanted.
    pub fn show(&mut self, sight: Sight) {
        self.sight = Some(sight);
    }
}

impl Component for Counts {
    type Message = Message;

    fn id(&self) -> String {
        "counts".to_owned()
    }

    fn step(&self) -> u64 {
        self.asks_erase.into()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::DeedChosen(deed) => {
                self.asks_erase = false;

                Action::Count(deed)
            }
            Message::EraseAsked(asks) => {
                self.asks_erase = asks;

                Action::None
            }
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = context.title(Icon::EYE, "counts-title");
        if self.asks_erase {
            return Page::of([
                title,
                question(
                    context,
                    "counts-erase-question",
                    ("counts-erase-no", Message::EraseAsked(false)),
                    ("counts-erase-yes", Message::DeedChosen(Deed::Erase)),
                ),
            ]);
        }
        let what = context.styled("counts-what", TextStyle::Body);
        let what = widget::card(metrics, what).into();
        let Some(sight) = &self.sight else {
            return Page::of([title, what]);
        };

        let (state, switch) = if sight.kept.is_on() {
            ("counts-on", ("counts-switch-off", Deed::Switch(false)))
        } else {
            ("counts-off", ("counts-switch-on", Deed::Switch(true)))
        };
        let has_some = sight.kept.lines().next().is_some();
        let mut buttons = vec![button(context, switch.0, Message::DeedChosen(switch.1))];
        if has_some {
            buttons.push(button(
                context,
                "counts-save",
                Message::DeedChosen(Deed::Save),
            ));
            buttons.push(button(context, "counts-erase", Message::EraseAsked(true)));
        }
        let told = sight.failed.map(|kind| not_stored::told(context, kind));
        let saved = sight.saved.as_deref().map(|file| {
            let text = context.format("counts-saved", &context::argument("file", file));

            widget::styled(metrics, text, TextStyle::Strong).into()
        });
        let lines = lines(context, &sight.kept);

        Page::of(
            [title, what, context.styled(state, TextStyle::Strong).into()]
                .into_iter()
                .chain([widget::choices(metrics, buttons)])
                .chain(told)
                .chain(saved)
                .chain(lines),
        )
    }
}

fn button<'a>(
    context: &Context<'a>,
    label: &'static str,
    on_press: Message,
) -> Element<'a, Message> {
    widget::plain(&context.metrics, context.label(label), on_press)
}

/// A card for each day, the last first.
fn lines<'a>(context: &Context<'a>, kept: &Kept) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let mut days: Vec<_> = kept.lines().map(|it| it.day).collect();
    days.dedup();
    if days.is_empty() {
        return vec![context.styled("counts-none", TextStyle::Body).into()];
    }

    let days = days.into_iter().rev().take(MOST_DAYS);
    days.map(|day| {
        let date = Text::plain(
            context.date(PartialDate::Day(day)),
            context.language.sentences(),
        );
        let heading = widget::styled(metrics, date, TextStyle::Strong).into();
        let of_day = kept.lines().filter(|it| it.day == day).map(|line| {
            row![
                topic(context, line.topic).width(Fill),
                widget::styled(
                    metrics,
                    widget::native_name(line.language),
                    TextStyle::Quiet
                ),
                count(context, line.count),
            ]
            .spacing(metrics.gap())
            .into()
        });
        let card = widget::lines(metrics, std::iter::once(heading).chain(of_day));

        widget::card(metrics, card).into()
    })
    .collect()
}

/// The name of a topic; of one that the edition no longer has, its id.
fn topic<'a>(context: &Context<'a>, id: &str) -> widget::StyledText<'a> {
    let topics = &context.edition.content.topics;
    let metrics = &context.metrics;

    match topics.iter().find(|it| it.id.as_str() == id) {
        Some(topic) => context.styled(topic.title.as_str(), TextStyle::Body),
        None => widget::name(metrics, id.to_owned(), TextStyle::Body),
    }
}

fn count<'a>(context: &Context<'a>, count: Count) -> widget::StyledText<'a> {
    match count {
        Count::Fewer => context.styled("counts-few", TextStyle::Strong),
        Count::Times(times) => {
            let words = format::number(context.language, times.max(LEAST).into());

            widget::styled(
                &context.metrics,
                Text::plain(words, context.language.sentences()),
                TextStyle::Strong,
            )
        }
    }
}
