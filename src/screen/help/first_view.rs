//! How many numbers stand whole in the first view, and what gives way for them.

use crate::language::Language;
use crate::screen::Context;
use crate::screen::part::number_card::{Extent, NumberCard};
use crate::theme::{self, TextSize, TextStyle};
use crate::widget::frame;

/// The height of a display in millimetres from which four numbers stand in the first view.
const TALL: f32 = 180.0;

/// How many numbers stand in the first view.
pub(super) fn wanted(context: &Context<'_>) -> usize {
    let metrics = &context.metrics;
    let is_tall = metrics.window.height >= metrics.mm(TALL);

    match metrics.text {
        TextSize::Small | TextSize::Medium if is_tall => 4,
        TextSize::Small | TextSize::Medium => 2,
        TextSize::Large if is_tall => 2,
        TextSize::Large | TextSize::Huge => 1,
    }
}

/// Makes the cards of the first view as low as they must be to stand in it. Returns whether there
/// is room for the title over them.
pub(super) fn fit(context: &Context<'_>, cards: &mut [NumberCard<'_>]) -> bool {
    // In two languages a card is as high as what it says.
    if context.second.is_some() {
        return true;
    }
    let metrics = &context.metrics;
    let room = room(context);
    let title = metrics.size(TextStyle::Title) * theme::line_ratio(context.language);
    let has_title = height(context, cards) + title + metrics.gap() <= room;

    for extent in [
        Extent::WithoutHours,
        Extent::WithoutOthers,
        Extent::WithoutPurpose,
        Extent::Least,
    ] {
        for card in (0..cards.len()).rev() {
            if height(context, cards) <= room {
                break;
            }
            cards[card].set_extent(extent);
        }
    }

    has_title
}

/// Height of cards under each other, in logical pixels.
fn height(context: &Context<'_>, cards: &[NumberCard<'_>]) -> f32 {
    let gaps = context.metrics.gap() * cards.len().saturating_sub(1) as f32;

    gaps + cards.iter().map(NumberCard::height).sum::<f32>()
}

/// Height of the rows in the first view, in logical pixels.
fn room(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let strip = frame::strip_height(metrics) + metrics.margin();
    // On a narrow display what stands beside other things stands under them.
    let line = if metrics.has_two_columns() {
        0.0
    } else {
        metrics.least_size() * theme::highest_line()
    };
    // The varieties of Zapotec stand over the first row.
    let varieties = if context.has(Language::Zapotec) {
        metrics.mm(16.0) + metrics.gap() + line
    } else {
        0.0
    };

    context.page_height - strip - line - varieties
}
