//! Words, pictograms, cards, chips and tiles.

use crate::language::{Language, Text};
use crate::theme::{self, Icon, Metrics, Role};

use iced::widget::{Column, Container, Space, button, column, container, row};
use iced::{Background, Border, Center, Color, Fill, Padding, Shrink, border};

use super::Element;

/// Text in the face, size and line height of its language and role.
pub fn words<'a>(metrics: &Metrics, text: Text<'a>, role: Role) -> iced::widget::Text<'a> {
    sized_words(text, role, metrics.size(role))
}

/// As [`words`], but of a size in logical pixels that the caller has fitted: that
/// of Latin text, at which other scripts are made to look as large.
pub fn sized_words(text: Text<'_>, role: Role, size: f32) -> iced::widget::Text<'_> {
    let font = if role.is_bold() {
        theme::bold(text.spoken)
    } else {
        theme::regular(text.spoken)
    };
    let color = match role {
        Role::Quiet | Role::QuietStrong => theme::QUIET,
        _ => theme::INK,
    };

    iced::widget::text(text.words)
        .font(font)
        .size(size * theme::optical(text.spoken))
        .line_height(theme::line_height(text.spoken))
        .color(color)
}

/// A proper name, a number or an address: the same in every language.
pub fn name<'a>(
    metrics: &Metrics,
    name: impl Into<std::borrow::Cow<'a, str>>,
    role: Role,
) -> iced::widget::Text<'a> {
    let words = name.into();
    let spoken = Language::of_name(&words);

    self::words(metrics, Text::plain(words, spoken), role)
}

/// A language's own name for itself, in its own face.
pub fn native_name(language: Language) -> Text<'static> {
    Text::plain(language.native_name(), language)
}

/// A plain ground.
pub fn ground(color: Color) -> container::Style {
    container::Style {
        background: Some(Background::Color(color)),
        ..container::Style::default()
    }
}

/// A pictogram of a size in logical pixels.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> iced::widget::Text<'a> {
    iced::widget::text(icon.glyph().to_string())
        .font(theme::ICONS)
        .size(size)
        .line_height(1.0)
        .color(color)
}

/// A pictogram in a rounded square.
pub fn boxed_icon<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    ink: Color,
    ground: Color,
) -> Container<'a, Message> {
    let side = metrics.size(Role::Body) * 1.9;

    container(icon(sign, side * 0.56, ink))
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(side / 4.5),
            ..container::Style::default()
        })
}

/// The name of a screen, with its pictogram.
pub fn title<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Option<Icon>,
    text: Text<'a>,
) -> Element<'a, Message> {
    let size = metrics.size(Role::Title);
    let sign = sign.map(|sign| icon(sign, size * 1.1, theme::TEAL));

    row![sign, words(metrics, text, Role::Title).width(Fill)]
        .spacing(metrics.gap() * 1.5)
        .align_y(Center)
        .into()
}

/// The name of a group of cards, with its pictogram and colour.
pub fn heading<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    text: Text<'a>,
    color: Color,
) -> Element<'a, Message> {
    container(
        row![
            icon(sign, metrics.size(Role::Heading), color),
            words(metrics, text, Role::Heading).color(color).width(Fill),
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
    panel(metrics, content, theme::CARD, theme::RULE)
}

/// A card of other colours.
pub fn panel<'a, Message: 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
    ground: Color,
    line: Color,
) -> Container<'a, Message> {
    let border = Border {
        color: line,
        width: metrics.line(),
        radius: metrics.radius().into(),
    };

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
    ground: Color,
    line: Color,
    on_press: Message,
) -> Element<'a, Message> {
    let border = Border {
        color: line,
        width: metrics.line(),
        radius: metrics.radius().into(),
    };
    let padding = card_padding(metrics);

    button(content)
        .width(Fill)
        .height(Shrink)
        .padding(padding)
        .on_press(on_press)
        .style(move |_theme, status| pressable(ground, theme::INK, border, status))
        .into()
}

fn card_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(3.0), metrics.mm(4.5)])
}

/// A choice among several: a pill that is dark when it is chosen.
pub fn chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    text: Text<'a>,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    sized_chip(
        metrics,
        text,
        metrics.size(Role::Strong),
        is_chosen,
        on_press,
    )
}

/// As [`chip`], but with text of a size in logical pixels that the caller has
/// fitted.
pub fn sized_chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    text: Text<'a>,
    size: f32,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let (ground, ink) = if is_chosen {
        (theme::TEAL, theme::ON_TEAL)
    } else {
        (theme::CARD, theme::INK)
    };
    let check = is_chosen.then(|| icon(Icon::named("check"), size, ink));
    let border = Border {
        color: if is_chosen { theme::TEAL } else { theme::RULE },
        width: metrics.line(),
        radius: (metrics.target() / 2.0).into(),
    };

    let padding = metrics.mm(4.5);
    // A single letter is a target too.
    let least = Space::new().width((metrics.target() - 2.0 * padding).max(0.0));
    let label = row![check, sized_words(text, Role::Strong, size).color(ink)]
        .spacing(metrics.gap())
        .align_y(Center);

    button(at_least(
        metrics.target(),
        column![label, least].align_x(Center),
    ))
    .height(Shrink)
    .padding(Padding::from([0.0, padding]))
    .on_press(on_press)
    .style(move |_theme, status| pressable(ground, ink, border, status))
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
    text: Text<'a>,
    height: f32,
    on_press: Message,
) -> Element<'a, Message> {
    let border = Border {
        color: theme::RULE,
        width: metrics.line(),
        radius: metrics.radius().into(),
    };

    let padding = card_padding(metrics);
    let label = row![
        boxed_icon(metrics, sign, theme::TEAL, theme::MIST),
        words(metrics, text, Role::Strong).width(Fill),
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    button(at_least(height - padding.top - padding.bottom, label))
        .width(Fill)
        .height(Shrink)
        .padding(padding)
        .on_press(on_press)
        .style(move |_theme, status| pressable(theme::CARD, theme::INK, border, status))
        .into()
}

/// A large dark button that is always at hand. It is at least so high as a
/// tile, or, if it `grows`, as high as the room it is given.
pub fn door<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    text: Text<'a>,
    grows: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let border = border::rounded(metrics.radius());
    let padding = if grows {
        // Its height is its share, of which two lines of a high script need all.
        card_padding(metrics).vertical(0.0)
    } else {
        card_padding(metrics)
    };
    let label = row![
        icon(sign, metrics.size(Role::Strong) * 1.4, theme::ON_TEAL),
        words(metrics, text, Role::Strong)
            .color(theme::ON_TEAL)
            .width(Fill),
    ]
    .spacing(metrics.mm(3.0))
    .align_y(Center);

    let least = metrics.target() * 1.4 - padding.top - padding.bottom;

    button(at_least(least, label))
        .width(Fill)
        .height(if grows { Fill } else { Shrink })
        .padding(padding)
        .on_press(on_press)
        .style(move |_theme, status| pressable(theme::TEAL, theme::ON_TEAL, border, status))
        .into()
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

/// How a button looks: the same whether a pointer is over it or not, since a
/// finger leaves none; darker or duller while it is pressed.
pub fn pressable(
    ground: Color,
    ink: Color,
    border: Border,
    status: button::Status,
) -> button::Style {
    let background = if status == button::Status::Pressed {
        if ground == theme::TEAL {
            theme::TEAL_PRESSED
        } else if ground == theme::BAR_BUTTON {
            theme::BAR
        } else if ground == theme::CHOSEN {
            theme::ON_BAR
        } else {
            theme::PRESSED
        }
    } else {
        ground
    };

    button::Style {
        background: Some(Background::Color(background)),
        text_color: ink,
        border,
        ..button::Style::default()
    }
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
