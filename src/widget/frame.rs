//! The frame around every screen: the language bar above, the footer below.

use crate::language::Language;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::typeset;

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Center, Fill, Padding};

use super::button::PRESSED_LINE;
use super::style::{background, outline};
use super::{Button, Element, Label, fit, icon, native_name, sized_text};

/// The part of the height that the frame may take at most (0.4, less what is
/// lost to rounding), the strip with the badge and the buttons beside it included.
const FRAME_SHARE: f32 = 0.395;

/// How the frame divides up at one measure. It does not depend on the
/// language, so a switch moves nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Languages in each row of the bar.
    per_row: usize,
    /// Size of the text on the bar, in logical pixels.
    bar_text: f32,
    /// Height of a button of the bar, in logical pixels.
    button: f32,
    /// Height of a button of the footer, in logical pixels.
    control: f32,
    /// Space between buttons, and between them and the page, in logical pixels.
    space: f32,
    /// Space between buttons and the edges of the window above and below, in
    /// logical pixels.
    edge: f32,
    /// Thickness of the line above the footer, in logical pixels.
    line: f32,
}

impl Frame {
    /// Chooses the frame for a measure: one row of languages if their names
    /// fit at the frame's size, else two rows if the page keeps enough height,
    /// else one row of smaller names.
    pub fn new(metrics: &Metrics) -> Self {
        let space = metrics.gap();
        let room = room(metrics);
        // A row of buttons has space above and below it.
        let highest = |rows: f32| room / rows - 2.0 * space;
        let size = metrics.size(TextStyle::Frame);
        let button = (size * typeset::highest_line())
            .min(highest(2.0))
            .max(metrics.target());

        Self::with_rows(metrics, button, button, button <= highest(3.0))
    }

    /// Chooses it for controls that carry a second language in small under the
    /// first. Where the height is scarce the space at the edges of the window
    /// gives way.
    pub fn with_second(metrics: &Metrics) -> Self {
        let space = metrics.gap();
        let room = room(metrics);
        let small = metrics.least_size() * typeset::second_highest_line();
        let control = |size: f32| (size * typeset::highest_line() + small).max(metrics.target());
        let least = control(metrics.least_size());
        let whole = Self::new(metrics);
        // What is left for the controls under so many rows of languages.
        let left = |rows: f32, button: f32| room - rows * (button + space) - 3.0 * space;
        let high = control(metrics.size(TextStyle::Frame)).min(left(1.0, whole.button));

        if high >= least {
            let has_two_rows = left(2.0, whole.button) >= control(metrics.size(TextStyle::Frame));

            return Self::with_rows(metrics, whole.button, high, has_two_rows);
        }

        let button = (whole.button + high - least).max(metrics.target());
        let missing = least - left(1.0, button);

        Self {
            edge: (space - missing.max(0.0) / 2.0).max(0.0),
            ..Self::with_rows(metrics, button, least, false)
        }
    }

    fn with_rows(metrics: &Metrics, button: f32, control: f32, has_two_rows: bool) -> Self {
        let space = metrics.gap();
        // No mark leaves its button where the frame leaves no room for the size.
        let size = metrics
            .size(TextStyle::Frame)
            .min(button / typeset::highest_line());
        let widest = Language::ALL
            .into_iter()
            .map(|language| fit::width(&native_name(language), true, 1.0))
            .fold(0.0, f32::max);
        let fits = |per_row: usize, size: f32| {
            let width = (metrics.window.width - space * (per_row as f32 + 1.0)) / per_row as f32;

            widest * size + 2.0 * metrics.mm(1.5) <= width
        };
        let all = Language::ALL.len();
        let half = all.div_ceil(2);
        let mut frame = Self {
            per_row: all,
            bar_text: size,
            button,
            control,
            space,
            edge: space,
            line: metrics.stroke(),
        };

        if fits(all, size) {
            return frame;
        }
        if fits(half, size) && has_two_rows {
            frame.per_row = half;
            return frame;
        }
        while !fits(frame.per_row, frame.bar_text) && frame.bar_text > metrics.least_size() {
            frame.bar_text *= 0.95;
        }
        if !fits(frame.per_row, frame.bar_text) {
            frame.per_row = half;
        }

        frame
    }

    /// Height of the language bar, in logical pixels.
    pub fn bar_height(&self) -> f32 {
        let rows = Language::ALL.len().div_ceil(self.per_row) as f32;

        self.edge + rows * (self.button + self.space)
    }

    /// Height of the footer with the line above it, in logical pixels.
    pub fn footer_height(&self) -> f32 {
        self.control + self.space + self.edge + self.line
    }

    /// Height that is left for the page, in logical pixels.
    pub fn page_height(&self, metrics: &Metrics) -> f32 {
        metrics.window.height - self.bar_height() - self.footer_height()
    }
}

/// The height that the bar and the footer may take together.
fn room(metrics: &Metrics) -> f32 {
    metrics.window.height * FRAME_SHARE - strip_height(metrics) - metrics.stroke()
}

/// Height of the strip under a page, with the badge and the buttons beside it, in
/// logical pixels: the badge takes two lines of the smallest text in the highest
/// script.
pub fn strip_height(metrics: &Metrics) -> f32 {
    let badge = 2.0 * metrics.least_size() * typeset::highest_line();

    metrics.target().max(badge) + metrics.gap()
}

/// All languages, always in the same order and by their own names; a thick line
/// stands around the one that is beside the chosen one.
pub fn language_bar<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    chosen: Language,
    second: Option<Language>,
    on_press: fn(Language) -> Message,
) -> Element<'a, Message> {
    let rows = Language::ALL.chunks(frame.per_row).map(|languages| {
        let buttons = languages.iter().map(|language| {
            let is_second = second == Some(*language);
            let message = on_press(*language);

            language_button(metrics, frame, *language, chosen, is_second, message)
        });
        // The last row keeps the width of the others' buttons.
        let missing = frame.per_row - languages.len();
        let rest = (0..missing).map(|_| Space::new().width(Fill).into());

        Row::with_children(buttons.chain(rest))
            .spacing(frame.space)
            .into()
    });

    container(Column::with_children(rows).spacing(frame.space))
        .width(Fill)
        .height(frame.bar_height())
        .padding(Padding::new(frame.space).top(frame.edge))
        .style(background(metrics, ColorRole::Bar))
        .into()
}

fn language_button<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    language: Language,
    chosen: Language,
    is_second: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let is_chosen = chosen == language;
    let (background, on_color) = if is_chosen {
        (ColorRole::Chosen, ColorRole::OnChosen)
    } else {
        (ColorRole::BarButton, ColorRole::OnBar)
    };
    let line = if is_chosen || is_second {
        ColorRole::OnBar
    } else {
        ColorRole::BarRule
    };
    // The line alone tells the second one in every contrast.
    let thickness = metrics.stroke() * if is_second { PRESSED_LINE } else { 1.0 };
    let name = sized_text(
        metrics,
        native_name(language),
        TextStyle::Frame,
        frame.bar_text,
    )
    .color(metrics.color(on_color));

    Button::new(metrics, container(name).center(Fill), background, on_press)
        .border(outline(metrics, line).width(thickness))
        .width(Fill)
        .height(frame.button)
        .into()
}

/// A button of the footer.
pub struct Control<'a, Message> {
    /// Its pictogram.
    pub icon: Icon,
    /// Its word.
    pub label: Label<'a>,
    /// What it does.
    pub on_press: Message,
    /// Whether it is the dark button at the end of the row.
    pub is_primary: bool,
}

/// The row of controls under every screen. The labels are made smaller until
/// they all stand in one row; what stands in small under them is at its least.
pub fn footer<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    controls: Vec<Control<'a, Message>>,
) -> Element<'a, Message> {
    let fit = ControlFit::new(metrics, frame, &controls);
    let mut left = Row::new().spacing(frame.space);
    let mut right = Row::new().spacing(frame.space);
    for control in controls {
        if control.is_primary {
            right = right.push(control_button(metrics, frame, fit, control));
        } else {
            left = left.push(control_button(metrics, frame, fit, control));
        }
    }

    column![
        container(Space::new().height(0))
            .width(Fill)
            .height(frame.line)
            .style(background(metrics, ColorRole::Rule)),
        container(row![left, Space::new().width(Fill), right])
            .width(Fill)
            .height(frame.footer_height() - frame.line)
            .padding(Padding::new(frame.space).bottom(frame.edge))
            .style(background(metrics, ColorRole::Card)),
    ]
    .into()
}

/// How large the controls of the footer are, so that they stand in one row.
#[derive(Debug, Clone, Copy)]
struct ControlFit {
    /// Size of the labels, in logical pixels.
    size: f32,
    /// Space on both sides of what is in a control, in logical pixels.
    padding: f32,
}

impl ControlFit {
    /// The largest that has room: size and padding give way together, then what is
    /// left of the padding.
    fn new<Message>(metrics: &Metrics, frame: Frame, controls: &[Control<'_, Message>]) -> Self {
        // Widths grow in proportion to the size, so each label is measured once.
        let widths: Vec<_> = controls
            .iter()
            .map(|Control { label, .. }| {
                let width = fit::width(&label.text, true, 1.0);

                (width, label.secondary_width(metrics))
            })
            .collect();
        let is_too_wide = |size: f32, padding: f32| {
            let taken = widths
                .iter()
                .map(|(width, second)| {
                    let words = (width * size).max(*second);

                    (words + size * 1.3 + 2.0 * padding).max(metrics.target()) + frame.space
                })
                .sum::<f32>()
                + frame.space;

            taken > metrics.window.width
        };
        // A label is no higher than its button.
        let highest = controls
            .iter()
            .map(|Control { label, .. }| {
                (frame.control - label.secondary_line(metrics))
                    / typeset::line_ratio(label.text.spoken)
            })
            .fold(frame.control, f32::min);

        let mut size = metrics.size(TextStyle::Frame).min(highest);
        let mut padding = metrics.mm(4.5);
        let least = metrics.mm(1.5);
        while is_too_wide(size, padding) && size > metrics.least_size() {
            size *= 0.96;
            padding = (padding * 0.9).max(least);
        }
        while is_too_wide(size, padding) && padding > least {
            padding = (padding * 0.9).max(least);
        }

        Self { size, padding }
    }
}

fn control_button<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    ControlFit { size, padding }: ControlFit,
    control: Control<'a, Message>,
) -> Button<'a, Message> {
    let (background, on_color, line) = if control.is_primary {
        (ColorRole::Teal, ColorRole::OnTeal, ColorRole::Teal)
    } else {
        (ColorRole::Card, ColorRole::Ink, ColorRole::Rule)
    };
    let on_color = metrics.color(on_color);
    let second = control.label.secondary(metrics, on_color);
    let label = row![
        icon(control.icon, size * 1.1, on_color),
        column![
            sized_text(metrics, control.label.text, TextStyle::Frame, size).color(on_color),
            second,
        ],
    ]
    .spacing(size * 0.2)
    .align_y(Center);
    let label = container(label).center_y(Fill);

    Button::new(metrics, label, background, control.on_press)
        .border(outline(metrics, line))
        .height(frame.control)
        .padding(Padding::from([0.0, padding]))
}
