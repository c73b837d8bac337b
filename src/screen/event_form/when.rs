//! The page of days and hours.

use super::step::{Day, days, minutes};
use super::{EventForm, Message, Moment};
use crate::events::draft::{Field, Turn};
use crate::language::format;
use crate::screen::{Context, context};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use iced::FillPortion;
use iced::widget::{Row, column, container};

impl EventForm {
    /// The days, whether it is on the whole day, and the hours.
    pub(super) fn when<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let draft = &self.draft;
        let is_whole = draft.start.is_none();
        let has_end = draft.end.is_some();
        let mut things = vec![days(context, self, Day::First, "event-form-date")];
        things.extend(self.told_at(context, Field::Day));

        let chip = |id: &'static str, is_on, message| {
            widget::chip(metrics, context.label(id), is_on, message)
        };
        let mut chips = vec![chip(
            "event-form-whole-day",
            is_whole,
            Message::WholeDayChosen(!is_whole),
        )];
        if !is_whole {
            chips.push(chip(
                "event-form-no-end",
                !has_end,
                Message::EndChosen(!has_end),
            ));
        }
        things.push(widget::choices(metrics, chips));

        let start = (!is_whole).then(|| {
            let steps = minutes(context, self, Moment::Start, "event-form-start");
            let told = self.which(context, Moment::Start);

            self.with_told(context, steps, told, Field::Start)
        });
        let end = has_end.then(|| {
            let steps = minutes(context, self, Moment::End, "event-form-end");
            let told = self.which(context, Moment::End);

            self.with_told(context, steps, told, Field::End)
        });
        let last = (is_whole || has_end).then(|| {
            let steps = days(context, self, Day::Last, "event-form-last-day");

            self.with_told(context, steps, None, Field::LastDay)
        });
        let both = [start, end].into_iter().flatten();
        if metrics.has_two_columns() {
            let both = both.map(|it| container(it).width(FillPortion(1)).into());

            things.push(Row::with_children(both).spacing(metrics.gap()).into());
        } else {
            things.extend(both);
        }
        things.extend(last);

        things
    }

    /// A day or an hour with what is asked and told of it.
    fn with_told<'a>(
        &self,
        context: &Context<'a>,
        steps: Element<'a, Message>,
        asked: Option<Element<'a, Message>>,
        field: Field,
    ) -> Element<'a, Message> {
        column![steps]
            .push(asked)
            .extend(self.told_at(context, field))
            .spacing(context.metrics.gap())
            .into()
    }

    /// Which of two hours of one name is meant, where there are two.
    fn which<'a>(&self, context: &Context<'a>, moment: Moment) -> Option<Element<'a, Message>> {
        let metrics = &context.metrics;
        let (_, at) = self.hour_of(moment).filter(|_| self.is_twice(moment))?;
        let time = context::argument("time", format::time(context.language, at));
        let asks = context.format("event-form-doubled-hour", &time);
        let turns = [
            ("event-form-first-hour", Turn::First),
            ("event-form-second-hour", Turn::Second),
        ];
        let chips = turns.map(|(id, turn)| {
            let is_on = self.turn_of(moment) == Some(turn);

            widget::chip(
                metrics,
                context.label(id),
                is_on,
                Message::TurnChosen(moment, turn),
            )
        });
        let question = column![
            widget::styled(metrics, asks, TextStyle::Strong),
            widget::choices(metrics, chips.into()),
        ]
        .spacing(metrics.gap());

        Some(widget::panel(metrics, question, ColorRole::Card, ColorRole::Teal).into())
    }
}
