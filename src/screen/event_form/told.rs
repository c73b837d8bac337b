//! What is told where a field stands.

use super::{EventForm, Message, refused};
use crate::events::draft::{Field, Refusal};
use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

impl EventForm {
    /// That it is not saved, over the whole page.
    pub(super) fn told_refused<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let words = context
            .styled("event-form-not-saved", TextStyle::Strong)
            .color(metrics.color(ColorRole::Dont));

        widget::panel(metrics, words, ColorRole::Card, ColorRole::Dont).into()
    }

    /// Why a field is not taken.
    pub(super) fn told_at<'a>(
        &self,
        context: &Context<'a>,
        field: Field,
    ) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        // Where no name is written at all, it stands at the one that is in sight.
        let is_here = |it: &&Refusal| {
            it.field() == field
                || matches!(it, Refusal::NoTitle) && matches!(field, Field::Title(_))
        };

        self.refusals
            .iter()
            .filter(is_here)
            // That is asked where it stands.
            .filter(|it| !matches!(it, Refusal::WhichHour { .. }))
            .map(|it| {
                widget::styled(metrics, refused::words(context, it), TextStyle::Strong)
                    .color(metrics.color(ColorRole::Dont))
                    .into()
            })
            .collect()
    }
}
