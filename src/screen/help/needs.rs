//! What a visitor may need: a rail of pictograms with their words beside the numbers, or where
//! the display is narrow or the text large, tiles behind the first of them.

use super::{Help, Message};
use crate::content::Need;
use crate::language::format;
use crate::screen::part::measured::{self, MeasuredLine};
use crate::screen::{Context, context};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Button, Element, Label, fit};

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Center, Fill, Padding, Size};

/// Width of the rail in millimetres, at the size of text that everybody starts with.
const RAIL: f32 = 87.0;

/// The most and the least of what a tile of the rail is high if it can be, in millimetres.
const TILES: [f32; 2] = [17.0, 14.5];

/// Width of a tile behind the first numbers, in millimetres at the least.
const TILE_WIDTH: f32 = 56.0;

/// Width that the numbers need beside the rail: ems of text, and millimetres.
const BESIDE: (f32, f32) = (30.0, 190.0);

/// The least number of tiles in a rail: with fewer, nothing is found.
const LEAST_TILES: usize = 4;

/// All needs, and before them that nothing is needed in particular.
fn choices() -> Vec<Option<Need>> {
    let each = Need::ALL.iter().copied().map(Some);

    std::iter::once(None).chain(each).collect()
}

/// The pictogram of a need and the message that names it.
fn named(need: Option<Need>) -> (Icon, &'static str) {
    match need {
        None => (Icon::PHONE_CALL, "help-all"),
        Some(Need::Detention) => (Icon::LOCK, "need-detention"),
        Some(Need::Immigration) => (Icon::SCALE, "need-immigration"),
        Some(Need::Workers) => (Icon::BRIEFCASE, "need-workers"),
        Some(Need::Tenants) => (Icon::HOUSE, "need-tenants"),
        Some(Need::Family) => (Icon::USERS, "need-family"),
        Some(Need::Health) => (Icon::HAND_HEART, "need-health"),
        Some(Need::Hate) => (Icon::SHIELD_ALERT, "need-hate"),
        Some(Need::Interpreters) => (Icon::LANGUAGES, "need-interpreters"),
        Some(Need::Consulate) => (Icon::FLAG, "need-consulate"),
        Some(Need::Organizing) => (Icon::HEART_HANDSHAKE, "need-organizing"),
    }
}

/// How much larger than at first things are made for the size of text.
fn scale(metrics: &Metrics) -> f32 {
    (metrics.text.cap() / 4.9).clamp(1.0, 1.5)
}

/// The measure of the rail.
struct Rail {
    width: f32,
    tile: f32,
    /// How many tiles it has room for.
    count: usize,
}

impl Rail {
    /// The rail, if there is room for it.
    fn of(context: &Context<'_>) -> Option<Self> {
        let metrics = &context.metrics;
        let width = metrics.mm(RAIL) * scale(metrics);
        let left = metrics.inner_width() - width - metrics.margin();
        let is_wide = metrics.window.width > metrics.window.height
            && left >= metrics.size(TextStyle::Body) * BESIDE.0
            && left >= metrics.mm(BESIDE.1);

        let gap = metrics.gap();
        let room = context.page_height - metrics.margin() - question_height(context, width) - gap;
        let count = |tile: f32| ((room + gap) / (tile + gap)).floor().max(0.0) as usize;
        let [most, least] = TILES.map(|it| metrics.mm(it) * scale(metrics));
        // A tile is as high as its words in two languages at their smallest.
        let least = choices()
            .into_iter()
            .map(|need| least_height(context, &context.label(named(need).1), width))
            .fold(least, f32::max);
        let most = most.max(least);
        let count = count(least).min(choices().len());
        let tile = (room - gap * count as f32) / count.max(1) as f32;

        (is_wide && count >= LEAST_TILES).then_some(Self {
            width,
            tile: tile.min(most),
            count,
        })
    }
}

fn question_height(context: &Context<'_>, width: f32) -> f32 {
    measured::height(context, width, context.metrics.gap(), |context| {
        let text = context.text("help-needs");

        [Some(MeasuredLine::new(
            &context.metrics,
            text,
            TextStyle::QuietStrong,
        ))]
    })
}

/// Width of a row of numbers, in logical pixels: what the rail leaves, if there is one.
pub(super) fn width_beside(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let taken = Rail::of(context).map_or(0.0, |rail| rail.width + metrics.margin());

    metrics.inner_width() - taken
}

/// The rail at the right of the numbers, if there is room for it. Needs that have no room on it
/// take the place of the others at a touch.
pub(super) fn rail<'a>(context: &Context<'a>, help: &Help) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let rail = Rail::of(context)?;
    let all = choices();
    let (shown, others): (&[_], bool) = if rail.count >= all.len() {
        (&all, false)
    } else {
        let parts: Vec<_> = all.chunks(rail.count - 1).collect();
        let chosen = parts.iter().position(|part| part.contains(&help.need));
        let part = (chosen.unwrap_or_default() + help.turns) % parts.len();

        (parts[part], true)
    };
    let size = Size::new(rail.width, rail.tile);
    let tiles = shown.iter().map(|need| tile(context, help, *need, size));
    let others = others.then(|| {
        let count = i64::try_from(all.len() - shown.len()).unwrap_or(i64::MAX);
        let label = context.label_of(|context| {
            let count = format::number(context.language, count);

            context.format("help-more-needs", &context::argument("count", count))
        });

        pressed(
            context,
            (Icon::ELLIPSIS, label),
            size,
            false,
            Message::OthersAsked,
        )
    });
    let tiles = Column::with_children(tiles.chain(others)).spacing(metrics.gap());

    Some(
        container(column![super::question(context), tiles].spacing(metrics.gap()))
            .width(rail.width + metrics.margin())
            .padding(
                Padding::default()
                    .top(metrics.margin())
                    .right(metrics.margin()),
            )
            .into(),
    )
}

/// The needs in rows of tiles under their question, where there is no room for the rail.
pub(super) fn tiles<'a>(context: &Context<'a>, help: &Help) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    if Rail::of(context).is_some() {
        return Vec::new();
    }
    let gap = metrics.gap();
    let width = metrics.inner_width();
    let least = metrics.mm(TILE_WIDTH) * scale(metrics);
    let count = (((width + gap) / (least + gap)) as usize).max(1);
    let wide = (width - gap * (count as f32 - 1.0)) / count as f32;
    let size = Size::new(wide, metrics.target() * scale(metrics));
    let all = choices();
    let rows = all.chunks(count).map(|needs| {
        let tiles = needs.iter().map(|need| tile(context, help, *need, size));

        Row::with_children(tiles).spacing(gap).into()
    });

    std::iter::once(widget::goes_with_next(super::question(context)))
        .chain(rows)
        .collect()
}

fn tile<'a>(
    context: &Context<'a>,
    help: &Help,
    need: Option<Need>,
    size: Size,
) -> Element<'a, Message> {
    let (sign, id) = named(need);
    let is_chosen = need == help.need;

    pressed(
        context,
        (sign, context.label(id)),
        size,
        is_chosen,
        Message::NeedChosen(need),
    )
}

/// Space above and beside the words of a tile, and between them and a pictogram; and the sides
/// of this and of the check mark; in millimetres.
const ABOVE: f32 = 0.6;
const SIDES: f32 = 4.0;
const SPACING: f32 = 3.0;
const SIGNS: [f32; 2] = [7.0, 5.0];

/// Width of the words of a tile of that width, in logical pixels.
fn words_room(metrics: &Metrics, width: f32) -> f32 {
    width - metrics.mm(2.0 * SIDES + SIGNS[0] + SIGNS[1] + 2.0 * SPACING)
}

/// The least height of a tile of that width with these words, in logical pixels.
fn least_height(context: &Context<'_>, label: &Label<'_>, width: f32) -> f32 {
    let metrics = &context.metrics;
    let room = words_room(metrics, width);
    let words = fit::height(&label.text, true, metrics.least_size(), room);

    words + label.secondary_height(metrics, room) + metrics.mm(2.0 * ABOVE)
}

/// A tile with a pictogram and its word, which is made smaller until it fits. A chosen one is
/// dark and has a check mark.
fn pressed<'a>(
    context: &Context<'a>,
    (sign, label): (Icon, Label<'a>),
    size: Size,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (ground, role, line) = if is_chosen {
        (ColorRole::Teal, ColorRole::OnTeal, ColorRole::Teal)
    } else {
        (ColorRole::Card, ColorRole::Ink, ColorRole::Rule)
    };
    let sign_role = if is_chosen { role } else { ColorRole::Teal };
    let [above, beside, spacing] = [ABOVE, SIDES, SPACING].map(|it| metrics.mm(it));
    let [sign_size, check_size] = SIGNS.map(|it| metrics.mm(it));
    let room = words_room(metrics, size.width);
    let high = size.height - 2.0 * above;
    let second = label.secondary_height(metrics, room);
    let text_size = fit::fitted(
        std::slice::from_ref(&label.text),
        Size::new(room, high - second),
        0.0,
        metrics.size(TextStyle::Strong),
        metrics.least_size(),
    );
    let color = metrics.color(role);
    let check: Element<'a, Message> = if is_chosen {
        widget::icon(Icon::CHECK, check_size, color).into()
    } else {
        Space::new().into()
    };
    let second = label.secondary(metrics, color);
    let words = widget::sized_text(metrics, label.text, TextStyle::Strong, text_size)
        .color(color)
        .width(Fill);
    let content = row![
        widget::icon(sign, sign_size, metrics.color(sign_role)),
        column![words].push(second).width(Fill),
        check,
    ]
    .spacing(spacing)
    .align_y(Center);

    Button::new(metrics, widget::at_least(high, content), ground, on_press)
        .border(widget::style::outline(metrics, line))
        .width(size.width)
        .padding(Padding::from([above, beside]))
        .into()
}
