//! Large light buttons: a drawing and under it its name, and wide ones with a pictogram.

use super::card::card_padding;
use super::{
    Button, Element, Label, at_least, boxed_icon, fit, icon, picture_sized, sized_text, style,
    styled,
};
use crate::content::Picture;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};

use iced::widget::{column, container, row};
use iced::{Background, Center, Fill, Padding, border};

/// Width of a drawing as a multiple of its height.
const DRAWING: f32 = 2.0;

/// What a tile shows.
#[derive(Debug, Clone)]
pub struct TileFace<'a> {
    /// The drawing over its name.
    pub picture: Option<Picture>,
    /// The pictogram that stands there if there is no drawing.
    pub sign: Icon,
    /// Its name.
    pub label: Label<'a>,
}

/// How large the tiles of a page are, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TileSize {
    /// Height of a tile.
    pub height: f32,
    /// Height of its drawing.
    pub drawing: f32,
    /// Height of the room of its name, so that the drawings of a row stand level.
    pub name: f32,
    /// Size of its name.
    pub text: f32,
}

impl TileSize {
    /// Space between the edge of a tile and what stands in it.
    fn padding(metrics: &Metrics) -> f32 {
        metrics.mm(2.4)
    }

    /// Space between a drawing and the name under it.
    fn spacing(metrics: &Metrics) -> f32 {
        metrics.mm(1.2)
    }

    /// Size of the names of tiles of a width, at most `largest`: no run of a name is wider than
    /// its tile.
    pub fn text(metrics: &Metrics, faces: &[TileFace<'_>], width: f32, largest: f32) -> f32 {
        let room = width - 2.0 * Self::padding(metrics);
        let longest = faces
            .iter()
            .map(|face| fit::longest_run(&face.label.text, true, 1.0))
            .fold(0.0, f32::max);

        if longest * largest > room {
            (room / longest).max(metrics.least_size())
        } else {
            largest
        }
    }

    /// Height that tiles of a width need for their names.
    pub fn names(metrics: &Metrics, faces: &[TileFace<'_>], width: f32, text: f32) -> f32 {
        let room = width - 2.0 * Self::padding(metrics);

        faces
            .iter()
            .map(|TileFace { label, .. }| {
                fit::height(&label.text, true, text, room) + label.secondary_height(metrics, room)
            })
            .fold(0.0, f32::max)
    }

    /// Height that a tile needs besides its drawing and its name.
    pub fn around(metrics: &Metrics) -> f32 {
        Self::spacing(metrics) + 2.0 * Self::padding(metrics)
    }

    /// Height of the highest drawing that has room in a tile of a width.
    pub fn highest_drawing(metrics: &Metrics, width: f32) -> f32 {
        (width - 2.0 * Self::padding(metrics)) / DRAWING
    }
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
    let second = label.secondary(metrics, metrics.color(ColorRole::Ink));
    let label = row![
        boxed_icon(metrics, sign, ColorRole::Teal, ColorRole::Mist),
        column![
            styled(metrics, label.text, TextStyle::Strong).width(Fill),
            second
        ]
        .width(Fill),
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    let label = at_least(height - padding.top - padding.bottom, label);

    Button::new(metrics, label, ColorRole::Card, on_press)
        .border(style::outline(metrics, ColorRole::Rule))
        .width(Fill)
        .padding(padding)
        .into()
}

/// A large light button with a drawing and under it its name.
pub fn picture_tile<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    face: TileFace<'a>,
    size: TileSize,
    on_press: Message,
) -> Element<'a, Message> {
    let TileFace {
        picture,
        sign,
        label,
    } = face;
    let width = size.drawing * DRAWING;
    let drawing: Element<'a, Message> = match picture {
        Some(picture) => picture_sized(metrics, picture, width),
        None => signed(metrics, sign, width, size.drawing),
    };
    let second = label.secondary(metrics, metrics.color(ColorRole::Ink));
    let words = column![
        sized_text(metrics, label.text, TextStyle::Strong, size.text)
            .width(Fill)
            .center(),
        second.map(|second| second.width(Fill).center()),
    ];
    let words = container(words).center_y(size.name);
    let content = column![drawing, words]
        .spacing(TileSize::spacing(metrics))
        .align_x(Center);
    let padding = TileSize::padding(metrics);
    let content = container(content).center_x(Fill);

    Button::new(
        metrics,
        at_least(size.height - 2.0 * padding, content),
        ColorRole::Card,
        on_press,
    )
    .border(style::outline(metrics, ColorRole::Rule))
    .width(Fill)
    .padding(padding)
    .into()
}

/// A pictogram where others have a drawing.
fn signed<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    width: f32,
    height: f32,
) -> Element<'a, Message> {
    let background = metrics.color(ColorRole::Mist);

    container(icon(sign, height * 0.62, metrics.color(ColorRole::Teal)))
        .center_x(width)
        .center_y(height)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border: border::rounded(height / 15.0),
            ..container::Style::default()
        })
        .into()
}

/// A wide button with a pictogram and words in its middle, that leads to more tiles. Its words
/// are so large in logical pixels.
pub fn wide<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    (text, height): (f32, f32),
    on_press: Message,
) -> Element<'a, Message> {
    let label = label.into();
    let color = metrics.color(ColorRole::Teal);
    let second = label.secondary(metrics, color);
    let words = row![
        icon(sign, text * 1.2, color),
        column![
            sized_text(metrics, label.text, TextStyle::Strong, text).color(color),
            second,
        ],
    ]
    .spacing(metrics.mm(3.0))
    .align_y(Center);
    let padding = wide_padding(metrics);
    let inside = height - padding.top - padding.bottom;

    Button::new(
        metrics,
        at_least(inside, container(words).center_x(Fill)),
        ColorRole::Mist,
        on_press,
    )
    .border(style::outline(metrics, ColorRole::Teal))
    .width(Fill)
    .padding(padding)
    .into()
}

fn wide_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(1.2), metrics.mm(3.0)])
}

/// Size of the words of wide buttons of a width, and the height of the buttons, in logical
/// pixels.
pub fn wide_size(metrics: &Metrics, labels: &[Label<'_>], width: f32) -> (f32, f32) {
    let padding = wide_padding(metrics);
    let largest = metrics.size(TextStyle::Strong);
    let room = |text: f32| width - padding.left - padding.right - text * 1.2 - metrics.mm(3.0);
    let fits = |text: f32| {
        labels
            .iter()
            .all(|label| fit::width(&label.text, true, text) <= room(text))
    };
    let mut text = largest;
    while text > metrics.least_size() && !fits(text) {
        text *= 0.96;
    }
    let text = text.max(metrics.least_size());
    let words = labels
        .iter()
        .map(|label| {
            fit::height(&label.text, true, text, room(text))
                + label.secondary_height(metrics, room(text))
        })
        .fold(0.0, f32::max);

    (
        text,
        (words + padding.top + padding.bottom).max(metrics.target()),
    )
}
