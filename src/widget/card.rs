//! Words, pictograms, cards, chips and tiles.

use crate::language::{Language, Text};
use crate::theme::{self, Icon, Metrics, Role, Tone};

use iced::widget::{Column, Container, Space, column, container, row};
use iced::{Background, Border, Center, Color, Fill, Padding, Shrink, Size, border};

use super::{Element, Label, Press, Words, beside, fit};

/// Text in the face, size and line height of its language and role.
pub fn words<'a>(metrics: &Metrics, text: Text<'a>, role: Role) -> Words<'a> {
    sized_words(metrics, text, role, metrics.size(role))
}

/// As [`words`], but of a size in logical pixels that the caller has fitted: that
/// of Latin text, at which other scripts are made to look as large.
pub fn sized_words<'a>(metrics: &Metrics, text: Text<'a>, role: Role, size: f32) -> Words<'a> {
    let font = if role.is_bold() {
        theme::bold(text.spoken)
    } else {
        theme::regular(text.spoken)
    };
    let tone = match role {
        Role::Quiet | Role::QuietStrong => Tone::Quiet,
        _ => Tone::Ink,
    };

    Words::new(
        text.words,
        font,
        size * theme::optical(text.spoken),
        theme::line_height(text.spoken),
        metrics.color(tone),
    )
}

/// A proper name, a number or an address: the same in every language.
pub fn name<'a>(
    metrics: &Metrics,
    name: impl Into<std::borrow::Cow<'a, str>>,
    role: Role,
) -> Words<'a> {
    let words = name.into();
    let spoken = Language::of_name(&words);

    self::words(metrics, Text::plain(words, spoken), role)
}

/// A language's own name for itself, in its own face.
pub fn native_name(language: Language) -> Text<'static> {
    Text::plain(language.native_name(), language)
}

/// A plain ground, as the style of a container.
pub fn ground(metrics: &Metrics, tone: Tone) -> impl Fn(&iced::Theme) -> container::Style + use<> {
    let background = Some(Background::Color(metrics.color(tone)));

    move |_theme| container::Style {
        background,
        ..container::Style::default()
    }
}

/// A pictogram of a size in logical pixels.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> Words<'a> {
    Words::new(icon.glyph().to_string(), theme::ICONS, size, 1.0, color)
}

/// A pictogram in a rounded square.
pub fn boxed_icon<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    ink: Tone,
    ground: Tone,
) -> Container<'a, Message> {
    let side = icon_side(metrics);
    let ground = metrics.color(ground);

    container(icon(sign, side * 0.56, metrics.color(ink)))
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(side / 4.5),
            ..container::Style::default()
        })
}

/// Side of the square of a [`boxed_icon`], in logical pixels.
fn icon_side(metrics: &Metrics) -> f32 {
    metrics.size(Role::Body) * 1.9
}

/// The name of a screen, with its pictogram.
pub fn title<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Option<Icon>,
    label: impl Into<Label<'a>>,
) -> Element<'a, Message> {
    let size = metrics.size(Role::Title);
    let sign = sign.map(|sign| icon(sign, size * 1.1, metrics.color(Tone::Teal)));
    let Label { text, second } = label.into();
    let words = |text| words(metrics, text, Role::Title).width(Fill);

    row![
        sign,
        beside::headings(metrics, words(text), second.map(words))
    ]
    .spacing(metrics.gap() * 1.5)
    .align_y(Center)
    .into()
}

/// The name of a group of cards, with its pictogram and colour.
pub fn heading<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    tone: Tone,
) -> Element<'a, Message> {
    let color = metrics.color(tone);
    let Label { text, second } = label.into();
    let words = |text| words(metrics, text, Role::Heading).color(color).width(Fill);

    container(
        row![
            icon(sign, metrics.size(Role::Heading), color),
            beside::headings(metrics, words(text), second.map(words)),
        ]
        .spacing(metrics.gap())
        .align_y(Center),
    )
    .padding(Padding::default().top(metrics.gap()))
    .into()
}

/// A card on white ground with a thin line around it.
pub fn card<'a, Message: 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message> {
    panel(metrics, content, Tone::Card, Tone::Rule)
}

/// A card of other colours.
pub fn panel<'a, Message: 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
    ground: Tone,
    line: Tone,
) -> Container<'a, Message> {
    let border = outline(metrics, line);
    let ground = metrics.color(ground);

    container(content)
        .width(Fill)
        .padding(card_padding(metrics))
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border,
            ..container::Style::default()
        })
}

/// A card of other colours that is a button.
pub fn pressed_panel<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
    ground: Tone,
    line: Tone,
    on_press: Message,
) -> Element<'a, Message> {
    Press::new(metrics, content, ground, on_press)
        .border(outline(metrics, line))
        .width(Fill)
        .padding(card_padding(metrics))
        .into()
}

/// The thin line around a card.
pub fn outline(metrics: &Metrics, tone: Tone) -> Border {
    border::rounded(metrics.radius())
        .width(metrics.line())
        .color(metrics.color(tone))
}

fn card_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(3.0), metrics.mm(4.5)])
}

/// A choice among several: a pill that is dark when it is chosen.
pub fn chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    sized_chip(
        metrics,
        label,
        metrics.size(Role::Strong),
        is_chosen,
        on_press,
    )
}

/// As [`chip`], but with text of a size in logical pixels that the caller has
/// fitted.
pub fn sized_chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    size: f32,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let (ground, ink) = if is_chosen {
        (Tone::Teal, Tone::OnTeal)
    } else {
        (Tone::Card, Tone::Ink)
    };
    let line = if is_chosen { Tone::Teal } else { Tone::Rule };
    let ink = metrics.color(ink);
    let label = label.into();
    let small = label.small(metrics, ink);
    // A second line must not touch the line around it.
    let above = small.as_ref().map_or(0.0, |_| metrics.mm(1.0));
    let check = is_chosen.then(|| icon(Icon::named("check"), size, ink));
    let border = outline(metrics, line).rounded(metrics.target() / 2.0);

    let padding = metrics.mm(4.5);
    // A single letter is a target too.
    let least = Space::new().width((metrics.target() - 2.0 * padding).max(0.0));
    let label = row![
        check,
        column![
            sized_words(metrics, label.text, Role::Strong, size).color(ink),
            small,
        ]
        .align_x(Center),
    ]
    .spacing(metrics.gap())
    .align_y(Center);

    let label = at_least(metrics.target(), column![label, least].align_x(Center));

    Press::new(metrics, label, ground, on_press)
        .border(border)
        .padding(Padding::from([above, padding]))
        .into()
}

/// Chips that flow onto as many rows as they need.
pub fn choices<'a, Message: 'a>(
    metrics: &Metrics,
    chips: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    iced::widget::Row::with_children(chips)
        .spacing(metrics.gap())
        .wrap()
        .vertical_spacing(metrics.gap())
        .into()
}

/// A large light button with a pictogram and its word.
pub fn tile<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    height: f32,
    on_press: Message,
) -> Element<'a, Message> {
    let padding = card_padding(metrics);
    let label = label.into();
    let small = label.small(metrics, metrics.color(Tone::Ink));
    let label = row![
        boxed_icon(metrics, sign, Tone::Teal, Tone::Mist),
        column![words(metrics, label.text, Role::Strong).width(Fill), small].width(Fill),
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    let label = at_least(height - padding.top - padding.bottom, label);

    Press::new(metrics, label, Tone::Card, on_press)
        .border(outline(metrics, Tone::Rule))
        .width(Fill)
        .padding(padding)
        .into()
}

/// Height of a tile of a width that has room for its label, in logical pixels.
pub fn tile_height(metrics: &Metrics, label: &Label<'_>, width: f32) -> f32 {
    let padding = card_padding(metrics);
    let taken = padding.left + padding.right + icon_side(metrics) + metrics.mm(4.0);
    let room = width - taken;
    let words = fit::height(&label.text, true, metrics.size(Role::Strong), room);

    words + label.small_height(metrics, room) + padding.top + padding.bottom
}

/// A large dark button that is always at hand, of a width and, if that is not
/// its own affair, a height. Its label is made smaller until it fits.
pub fn door<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    width: f32,
    height: Option<f32>,
    on_press: Message,
) -> Element<'a, Message> {
    let padding = door_padding(metrics);
    let largest = metrics.size(Role::Strong);
    let sign_size = largest * 1.4;
    let label = label.into();
    let width = door_room(metrics, width);
    let height_inside = height.map_or(f32::INFINITY, |it| it - padding.top - padding.bottom);
    let room = Size::new(width, height_inside - label.small_height(metrics, width));
    let text = std::slice::from_ref(&label.text);
    let size = fit::fitted(text, room, 0.0, largest, metrics.least_size());
    let ink = metrics.color(Tone::OnTeal);
    let small = label.small(metrics, ink);
    let label = row![
        icon(sign, sign_size, ink),
        column![
            sized_words(metrics, label.text, Role::Strong, size)
                .color(ink)
                .width(Fill),
            small,
        ]
        .width(Fill),
    ]
    .spacing(door_spacing(metrics))
    .align_y(Center);
    let least = metrics.target() * 1.4 - padding.top - padding.bottom;

    Press::new(metrics, at_least(least, label), Tone::Teal, on_press)
        .width(Fill)
        .height(if height.is_some() { Fill } else { Shrink })
        .padding(padding)
        .into()
}

fn door_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(1.5), metrics.mm(4.5)])
}

/// Space between the pictogram of a door and its label.
fn door_spacing(metrics: &Metrics) -> f32 {
    metrics.mm(3.0)
}

/// Width of the label of a door that is so wide.
fn door_room(metrics: &Metrics, width: f32) -> f32 {
    let padding = door_padding(metrics);
    let sign = metrics.size(Role::Strong) * 1.4;

    width - padding.left - padding.right - sign - door_spacing(metrics)
}

/// Height that a door of a width needs at least for its label, in logical pixels.
pub fn least_door_height(metrics: &Metrics, label: &Label<'_>, width: f32) -> f32 {
    let room = door_room(metrics, width);
    let words = fit::height(&label.text, true, metrics.least_size(), room);

    door_height(metrics, words + label.small_height(metrics, room))
}

/// Height of a door whose label is so high, in logical pixels.
pub fn door_height(metrics: &Metrics, label: f32) -> f32 {
    let padding = door_padding(metrics);

    label + padding.top + padding.bottom
}

/// Something in the middle of a height that it may exceed.
pub fn at_least<'a, Message: 'a>(
    height: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(row![content.into(), Space::new().height(height.max(0.0))].align_y(Center))
        .center_y(Fill)
        .into()
}

/// A column of lines with a little space between them.
pub fn lines<'a, Message: 'a>(
    metrics: &Metrics,
    lines: impl IntoIterator<Item = Element<'a, Message>>,
) -> Column<'a, Message> {
    Column::with_children(lines)
        .spacing(metrics.gap() / 2.0)
        .width(Fill)
}
