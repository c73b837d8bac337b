//! What a file would do, and what of it staff want.

use super::{Message, rows, said};
use crate::events::text::{Lines, cleaned};
use crate::exchange::{Errand, Preview};
use crate::screen::part::event_told::store_trouble;
use crate::screen::{Action, Context, Page};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use iced::widget::Row;

use std::collections::BTreeSet;
use std::sync::Arc;

/// How many lines of what a file would do are drawn at once: with thousands the screen would not
/// answer any more.
pub(super) const PART: usize = 100;

/// How many lines may stand between two rows of the same buttons.
const FEW: usize = 3;

/// What a file would do, and what is to be taken of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    preview: Arc<Preview>,
    /// What is to be taken, by number.
    chosen: BTreeSet<usize>,
    /// Which part of it is shown, from 0.
    pub(super) part: usize,
    /// Whether it is being stored.
    pub(super) is_taking: bool,
    /// Whether the events had changed when something was to be taken, so that nothing was.
    is_anew: bool,
}

/// How many steps the parts of one preview may take.
const PARTS: u64 = 1 << 12;

impl Choice {
    /// At first all is taken that need not be asked.
    pub(super) fn new(preview: Arc<Preview>) -> Self {
        Self {
            chosen: preview.taken_by_all(),
            preview,
            part: 0,
            is_taking: false,
            is_anew: false,
        }
    }

    /// The same once more, since the events have changed meanwhile.
    pub(super) fn anew(preview: Arc<Preview>) -> Self {
        Self {
            is_anew: true,
            ..Self::new(preview)
        }
    }

    /// Which of its pages is shown, so that each begins at its top.
    pub(super) fn step(&self) -> u64 {
        let first = if self.is_anew { 2 + PARTS } else { 2 };

        first + (self.part as u64).min(PARTS - 1)
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        if self.is_taking {
            return Action::None;
        }

        match message {
            Message::Toggled(number) => {
                if !self.chosen.remove(&number) {
                    self.chosen.insert(number);
                }

                Action::None
            }
            Message::PartChosen(part) => {
                self.part = part;

                Action::None
            }
            Message::TakeChosen if !self.chosen.is_empty() => {
                self.is_taking = true;

                Action::Calendars(Errand::Take(Arc::clone(&self.preview), self.chosen.clone()))
            }
            _ => Action::None,
        }
    }

    pub(super) fn view<'a>(
        &self,
        context: &Context<'a>,
        title: Element<'a, Message>,
    ) -> Page<'a, Message> {
        if self.is_taking {
            return Page::of([
                title,
                context.styled("pin-checking", TextStyle::Body).into(),
            ]);
        }
        let all = rows::all(&self.preview);
        let first = self.part * PART;
        let part: Vec<_> = all.iter().skip(first).take(PART).collect();
        let left = all.len().saturating_sub(first + part.len());
        let below = (part.len() > FEW).then(|| self.ends(context));
        let drawn = rows::drawn(context, &self.preview, &self.chosen, &part);

        Page::of(
            [title]
                .into_iter()
                .chain(store_trouble(context))
                .chain(self.is_anew.then(|| anew(context)))
                .chain([self.summary(context), self.ends(context)])
                .chain(drawn)
                .chain(self.turns(context, left))
                .chain(below),
        )
    }

    /// The file, and how many of each kind are in it.
    fn summary<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let name = self.preview.path.file_name().unwrap_or_default();
        let name = cleaned(&name.to_string_lossy(), Lines::One).text;
        let name = widget::name(metrics, name, TextStyle::Strong).into();
        let counts = &self.preview.counts;
        let nothing = self
            .preview
            .events
            .is_empty()
            .then(|| context.styled("calendars-nothing", TextStyle::Body).into());
        let numbers = [
            ("calendars-new", counts.new),
            ("calendars-changed", counts.changed),
            ("calendars-cancelled", counts.cancelled),
            ("calendars-same", counts.same),
            ("calendars-skipped", counts.left_out),
            ("calendars-passed-over", counts.passed_over),
        ];
        let numbers = numbers.into_iter().filter(|(_, count)| *count > 0);
        let numbers = numbers.map(|(id, count)| {
            let words = said::counted(context, id, count);

            widget::styled(metrics, words, TextStyle::Body).into()
        });
        let numbers = Row::with_children(numbers)
            .spacing(metrics.gap() * 3.0)
            .wrap()
            .vertical_spacing(metrics.gap() / 2.0)
            .into();
        let lines = [name].into_iter().chain(nothing).chain([numbers]);

        widget::card(metrics, widget::lines(metrics, lines)).into()
    }

    /// *Take* and *Take nothing*.
    fn ends<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let count = self.chosen.len();
        let take = (count > 0).then(|| {
            let label = context.label_of(|context| said::counted(context, "calendars-take", count));

            widget::primary(metrics, label, Message::TakeChosen)
        });
        let leave = context.label("calendars-leave");
        let leave = widget::plain(metrics, leave, Message::LeaveChosen);

        widget::choices(metrics, take.into_iter().chain([leave]).collect())
    }

    /// What leads to the other parts of a long list; `left` lines come after this one.
    fn turns<'a>(&self, context: &Context<'a>, left: usize) -> Option<Element<'a, Message>> {
        let metrics = &context.metrics;
        let back = (self.part > 0).then(|| {
            let label = context.label("calendars-go-back");

            widget::plain(metrics, label, Message::PartChosen(self.part - 1))
        });
        let on = (left > 0).then(|| {
            let label = context.label_of(|it| said::counted(it, "calendars-go-on", left));

            widget::plain(metrics, label, Message::PartChosen(self.part + 1))
        });
        let turns: Vec<_> = back.into_iter().chain(on).collect();

        (!turns.is_empty()).then(|| widget::choices(metrics, turns))
    }
}

/// That the events have changed meanwhile, and nothing was taken.
fn anew<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let words = context.styled("calendars-looked-anew", TextStyle::Strong);

    widget::panel(&context.metrics, words, ColorRole::Card, ColorRole::Dont).into()
}
