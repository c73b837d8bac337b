//! The badge: what this edition is. Under the bars it is a line of the footer, on the
//! start screen it stands under the page.

use crate::content::{EditionState, PartialDate};
use crate::language::Text;
use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::frame::{EditionLine, sign_and_words};
use crate::widget::{self, Button, Element};

use iced::Fill;
use iced::widget::column;

/// What the footer says of the edition: that no lawyer has reviewed it comes first,
/// whatever else there is to say. A computer whose clock is wrong says beside it that
/// its staff must set it.
pub fn edition_line<'a, Message>(
    context: &Context<'a>,
    on_press: Option<Message>,
) -> EditionLine<'a, Message> {
    let (whole, short) = ids(context);

    EditionLine {
        whole: sentence(context, whole),
        short: context.text(short),
        warning: warning(context),
        on_press,
    }
}

/// The same on the start screen, which greets in Zapotec too: it also says what those
/// words are.
pub fn greeting<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (whole, _) = ids(context);
    let mut text = sentence(context, whole);
    text.words = format!("{} {}.", text.words, context.text("zapotec-awaiting").words).into();
    let warning = warning(context).map(|[long, _]| {
        widget::sized_text(metrics, long, TextStyle::Quiet, metrics.least_size())
            .color(metrics.color(ColorRole::Dont))
    });
    let words = column![sign_and_words(metrics, Some(text)), warning];
    let label = widget::at_least(metrics.target(), words);

    Button::new(metrics, label, ColorRole::Paper, on_press)
        .width(Fill)
        .into()
}

/// The messages of the whole sentence and of the short one.
fn ids(context: &Context<'_>) -> (&'static str, &'static str) {
    match context.edition.info.state {
        EditionState::Preview => ("badge-preview", "badge-preview-short"),
        EditionState::Release => ("badge-release", "badge-release-short"),
    }
}

/// The sentence with the day of the edition, which is known even where today is not.
fn sentence<'a>(context: &Context<'a>, id: &str) -> Text<'a> {
    let day = context.edition.info.date;

    context.dated(id, PartialDate::Day(day))
}

/// What staff must know if the clock is wrong, long and short.
fn warning<'a>(context: &Context<'a>) -> Option<[Text<'a>; 2]> {
    context
        .today
        .is_none()
        .then(|| ["clock-wrong", "clock-wrong-short"].map(|id| context.text(id)))
}
