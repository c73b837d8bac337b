//! How much room there is on a page, and how much of it words take: so that a page
//! is filled and need not be scrolled.

use crate::content::{Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::ledger::ReviewState;
use crate::screen::Context;
use crate::theme::{self, TextStyle};
use crate::widget::{Label, fit};

/// Space in a card above and under what stands in it, and on both sides, in
/// millimetres.
pub const CARD: [f32; 2] = [3.0, 4.5];

/// Height that the rows of a page have together, in logical pixels.
pub fn room(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    // The way to other varieties stands on top of the first row.
    let variety = if context.has(Language::Zapotec) {
        metrics.target() + metrics.gap()
    } else {
        0.0
    };

    context.page_height - 2.0 * metrics.margin() - variety
}

/// Ems of body text from which two things have room beside each other.
const HALVES: f32 = 30.0;

/// Whether two things have room beside each other: two languages take it, and on an
/// upright display there is height enough.
pub fn has_halves(context: &Context<'_>) -> bool {
    let metrics = &context.metrics;
    let is_landscape = metrics.window.width > metrics.window.height;

    is_landscape && context.second.is_none() && metrics.ems() >= HALVES
}

/// Height of words in the languages of the page, as `both_styled` sets them, in
/// logical pixels. `width` is the room for both.
pub fn words<'a>(
    context: &Context<'a>,
    text: impl Fn(&Context<'a>) -> Text<'a>,
    text_style: TextStyle,
    width: f32,
) -> f32 {
    let metrics = &context.metrics;
    let size = metrics.size(text_style);
    let height =
        |context: &Context<'a>, room| fit::height(&text(context), text_style.is_bold(), size, room);

    match context.in_second() {
        None => height(context, width),
        Some(second) if metrics.is_landscape_wide() => {
            let half = (width - metrics.gap() * 2.0) / 2.0;

            height(context, half).max(height(&second, half))
        }
        Some(second) => height(context, width) + height(&second, width) + metrics.gap() / 2.0,
    }
}

/// Height of the name of a page with its pictogram, in logical pixels.
pub fn title(context: &Context<'_>, id: &str) -> f32 {
    let metrics = &context.metrics;
    let sign = metrics.size(TextStyle::Title) * 1.1;
    let width = metrics.inner_width() - sign - metrics.gap() * 1.5;

    words(context, |it| it.text(id), TextStyle::Title, width).max(sign)
}

/// Height of the words of a button when their lines are at most `width` wide, in
/// logical pixels.
pub fn label(context: &Context<'_>, label: &Label<'_>, text_style: TextStyle, width: f32) -> f32 {
    let metrics = &context.metrics;
    let size = metrics.size(text_style);
    let second = label.second.as_ref().map_or(0.0, |second| {
        fit::height(second, false, metrics.least_size(), width)
    });

    fit::height(&label.text, text_style.is_bold(), size, width) + second
}

/// About how high the card of a statement is that is so wide, in logical pixels.
pub fn statement(context: &Context<'_>, statement: &Statement, width: f32) -> f32 {
    let metrics = &context.metrics;
    let id = statement.id.as_str();
    let sign = metrics.size(TextStyle::Body) * 1.5 + metrics.mm(4.0);
    let leads = metrics.size(TextStyle::Quiet) + metrics.gap();
    let inside = width - 2.0 * metrics.mm(CARD[1]) - leads - sign;
    let line = |text, text_style: TextStyle| {
        let size = metrics.size(text_style);

        fit::height(&text, text_style.is_bold(), size, inside) + metrics.gap() / 2.0
    };
    let notes = [
        statement
            .volatile
            .then(|| context.dated("statement-as-of", PartialDate::Day(statement.as_of))),
        (context.state(id) == ReviewState::Draft).then(|| context.text("words-draft")),
        (context.language == Language::Zapotec && !statement.words.is_empty())
            .then(|| context.text("words-draft")),
    ];
    let is_said = statement.kind == Kind::Say;
    let english = is_said.then(|| line(context.english(id), TextStyle::Spoken));
    let own = (!is_said || context.language != Language::English)
        .then(|| line(context.text(id), TextStyle::Body));
    let notes = notes
        .into_iter()
        .flatten()
        .map(|it| line(it, TextStyle::Quiet));

    english.into_iter().chain(own).chain(notes).sum::<f32>() + 2.0 * metrics.mm(CARD[0])
}

/// About how high the card of a number is that is so wide, in logical pixels.
pub fn number(context: &Context<'_>, width: f32) -> f32 {
    let metrics = &context.metrics;
    let line = theme::line_ratio(context.language.sentences());
    let seen = metrics.size(TextStyle::Quiet) * line;
    // Its name and who answers may take two lines.
    let quiet = if width < metrics.mm(120.0) { 5.0 } else { 4.0 };

    metrics.size(TextStyle::Strong) * line
        + quiet * (seen + metrics.gap() / 2.0)
        + 2.0 * metrics.mm(CARD[0])
}
