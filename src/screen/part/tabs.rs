//! The labels of a screen's pages: one row under the page, as high as a thumb; two on a display
//! on which words would break in one.

use crate::screen::Context;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Button, Element, Label, fit, style};

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Fill, Padding};

/// Space at both sides of a label, in millimetres: what it has and what it keeps.
const PADDING: [f32; 2] = [4.5, 1.5];

/// Space above and under a label, in millimetres.
const ABOVE: f32 = 1.0;

/// Labels in a row or two, and how large they are.
pub struct Tabs<'a> {
    labels: Vec<Label<'a>>,
    /// Size of the words, in logical pixels.
    size: f32,
    /// Width of each tab, in logical pixels.
    widths: Vec<f32>,
    /// Height of a tab, in logical pixels.
    height: f32,
    /// How many stand in a row.
    per_row: usize,
}

impl<'a> Tabs<'a> {
    /// The labels as large as they all stand in one row, each as wide as its words; if that
    /// cannot be, the longer take two lines.
    pub fn new(context: &Context<'a>, labels: Vec<Label<'a>>) -> Self {
        let metrics = &context.metrics;
        let count = labels.len();
        let room =
            |count: usize| metrics.inner_width() - metrics.gap() * count.saturating_sub(1) as f32;
        let wanted = wanted(metrics, &labels);
        let least: f32 = wanted.iter().map(|it| it.0).sum();
        let per_row = if least <= room(count) {
            count
        } else {
            count.div_ceil(2)
        };
        let (size, widths) = one_row(metrics, &labels, room(count)).unwrap_or_else(|| {
            let rows = wanted.chunks(per_row.max(1));
            let widths = rows.flat_map(|row| broken(row, room(row.len())));

            (metrics.least_size(), widths.collect())
        });
        let highest = labels
            .iter()
            .zip(&widths)
            .map(|(label, width)| label_height(metrics, label, size, *width))
            .fold(0.0, f32::max);

        Self {
            labels,
            size,
            widths,
            height: (highest + 2.0 * metrics.mm(ABOVE)).max(metrics.target()),
            per_row,
        }
    }

    /// Height of all with the space under it, in logical pixels.
    pub fn height(&self, metrics: &Metrics) -> f32 {
        let rows = self.labels.len().div_ceil(self.per_row.max(1));

        (self.height + metrics.gap()) * rows as f32
    }

    /// The rows. A touch says which it was.
    pub fn view<Message: Clone + 'a>(
        self,
        metrics: &Metrics,
        chosen: usize,
        on_press: impl Fn(usize) -> Message,
    ) -> Element<'a, Message> {
        let Self {
            labels,
            size,
            widths,
            height,
            per_row,
        } = self;
        let tabs = labels.into_iter().zip(widths).enumerate();
        let mut tabs = tabs.map(|(index, (label, width))| {
            tab(metrics, label, size, index == chosen, on_press(index))
                .width(width)
                .height(height)
                .into()
        });
        let mut rows = Column::new().spacing(metrics.gap());
        while tabs.len() > 0 {
            let row = Row::with_children(tabs.by_ref().take(per_row.max(1)));
            rows = rows.push(row.spacing(metrics.gap()));
        }

        container(rows)
            .padding(Padding::from([0.0, metrics.margin()]).bottom(metrics.gap()))
            .into()
    }
}

/// Room of the sign of the chosen one with the space beside it, in logical pixels. Every tab
/// keeps it, so that none moves when another is chosen.
fn sign_room(metrics: &Metrics, size: f32) -> f32 {
    size + metrics.gap() / 2.0
}

/// The largest size at which all stand in one row, and the width of each; what is left of the
/// row is shared out.
fn one_row(metrics: &Metrics, labels: &[Label<'_>], room: f32) -> Option<(f32, Vec<f32>)> {
    let words: Vec<_> = labels
        .iter()
        .map(|it| {
            let second = it.second.as_ref().map_or(0.0, |second| {
                fit::width(second, false, metrics.least_size())
            });

            (fit::width(&it.text, true, 1.0), second)
        })
        .collect();
    let widths = |size: f32, padding: f32| -> Vec<f32> {
        let beside = sign_room(metrics, size) + 2.0 * padding;
        let width = |(first, second): &(f32, f32)| (first * size).max(*second) + beside + 1.0;

        words
            .iter()
            .map(|it| width(it).max(metrics.target()))
            .collect()
    };
    let [mut padding, least] = PADDING.map(|it| metrics.mm(it));
    let mut size = metrics.size(TextStyle::Frame);

    loop {
        let widths = widths(size, padding);
        let spare = room - widths.iter().sum::<f32>();

        if spare >= 0.0 {
            let share = spare / widths.len().max(1) as f32;

            return Some((size, widths.into_iter().map(|it| it + share).collect()));
        }
        if size <= metrics.least_size() && padding <= least {
            return None;
        }
        size = (size * 0.96).max(metrics.least_size());
        padding = (padding * 0.9).max(least);
    }
}

/// The least width of each at which no word is broken, and how much more it would like to have,
/// in logical pixels.
fn wanted(metrics: &Metrics, labels: &[Label<'_>]) -> Vec<(f32, f32)> {
    let size = metrics.least_size();
    let beside = sign_room(metrics, size) + 2.0 * metrics.mm(PADDING[1]) + 1.0;

    labels
        .iter()
        .map(|label| {
            let texts = [(Some(&label.text), true), (label.second.as_ref(), false)];
            let texts = texts
                .into_iter()
                .filter_map(|(text, bold)| Some((text?, bold)));
            let (mut least, mut most) = (0.0_f32, 0.0_f32);
            for (text, bold) in texts {
                least = least.max(fit::longest_run(text, bold, size));
                most = most.max(fit::width(text, bold, size));
            }

            ((least + beside).max(metrics.target()), most - least)
        })
        .collect()
}

/// Widths of a row, of which what is more than the least is shared out by what each would like.
fn broken(wanted: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = wanted.iter().map(|it| it.0).sum();
    let more: f32 = wanted.iter().map(|it| it.1).sum();
    let spare = (room - least).max(0.0);

    wanted
        .iter()
        .map(|(least, wish)| least + spare * wish / more.max(1.0))
        .collect()
}

/// Height of what stands on a tab, in logical pixels.
fn label_height(metrics: &Metrics, label: &Label<'_>, size: f32, width: f32) -> f32 {
    let room = width - sign_room(metrics, size) - 2.0 * metrics.mm(PADDING[1]);
    let second = label.second.as_ref().map_or(0.0, |second| {
        fit::height(second, false, metrics.least_size(), room)
    });

    fit::height(&label.text, true, size, room) + second
}

/// One label: dark and with a sign if its page is shown.
fn tab<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: Label<'a>,
    size: f32,
    is_chosen: bool,
    on_press: Message,
) -> Button<'a, Message> {
    let (background, on_color, line) = if is_chosen {
        (ColorRole::Teal, ColorRole::OnTeal, ColorRole::Teal)
    } else {
        (ColorRole::Card, ColorRole::Ink, ColorRole::Rule)
    };
    let on_color = metrics.color(on_color);
    let second = label
        .secondary(metrics, on_color)
        .map(widget::StyledText::center);
    let sign = is_chosen.then(|| widget::icon(Icon::CHECK, size, on_color));
    let words = column![
        widget::sized_text(metrics, label.text, TextStyle::Frame, size)
            .color(on_color)
            .center(),
        second,
    ]
    .align_x(Center);
    let label = row![sign, words]
        .spacing(metrics.gap() / 2.0)
        .align_y(Center);

    Button::new(metrics, container(label).center(Fill), background, on_press)
        .border(style::outline(metrics, line))
        .padding(Padding::from([0.0, metrics.mm(PADDING[1])]))
}
