//! The language bar: seven names in their own scripts, always in the same order and
//! place, and after them the way to two languages side by side.

use super::{FRAME, Frame};
use crate::language::{Language, Text};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::typeset;
use crate::widget::button::PRESSED_LINE;
use crate::widget::style::{background, outline};
use crate::widget::{Button, Element, fit, icon, native_name, sized_text};

use iced::widget::{Column, Row, container, row};
use iced::{Center, Fill, Padding};

/// Buttons on the bar.
const BUTTONS: usize = Language::ALL.len() + 1;

/// Width of what stands on the last button, with its word, in ems of the smallest text: a
/// number, for the names of the languages must not move when that word changes.
const WORD: f32 = 7.8;

/// The same without the word.
const SIGN: f32 = 1.3;

/// Space on both sides of what stands on a button at least, in millimetres.
const PADDING: f32 = 1.5;

/// How the bar divides up at one measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bar {
    /// Buttons in each row.
    per_row: usize,
    /// Size of the names, in logical pixels.
    text: f32,
    /// Height of a button, in logical pixels.
    pub(super) button: f32,
    /// Width of each, in logical pixels.
    widths: [f32; BUTTONS],
    /// Whether the last one has room for its word.
    has_word: bool,
}

impl Bar {
    /// One row of buttons, each as wide as its words need and a share of what is left.
    /// The names are made smaller to keep one row; then the last button loses its word;
    /// then there are two rows.
    pub(super) fn new(metrics: &Metrics, button: f32) -> Self {
        let names = Language::ALL.map(|it| fit::width(&native_name(it), true, 1.0));
        // No mark leaves its button where the frame leaves no room for the size.
        let most = metrics
            .size(TextStyle::Frame)
            .min(button / typeset::highest_line());
        let least = metrics.least_size().min(most);
        let half = BUTTONS.div_ceil(2);
        let mut bar = Self {
            per_row: BUTTONS,
            text: most,
            button,
            widths: [0.0; BUTTONS],
            has_word: true,
        };

        for (per_row, has_word) in [
            (BUTTONS, true),
            (BUTTONS, false),
            (half, true),
            (half, false),
        ] {
            bar = Self {
                per_row,
                has_word,
                text: most,
                ..bar
            };
            bar.measure(metrics, &names);
            while bar.spare(metrics) < 0.0 && bar.text > least {
                bar.text = (bar.text * 0.98).max(least);
                bar.measure(metrics, &names);
            }
            if bar.spare(metrics) >= 0.0 {
                break;
            }
        }
        bar.share_out(metrics);

        bar
    }

    pub(super) fn rows(&self) -> usize {
        BUTTONS.div_ceil(self.per_row)
    }

    /// Gives each button the width that it needs.
    fn measure(&mut self, metrics: &Metrics, names: &[f32; Language::ALL.len()]) {
        let padding = 2.0 * metrics.mm(PADDING);
        let last = metrics.least_size() * if self.has_word { WORD } else { SIGN };

        for (index, width) in self.widths.iter_mut().enumerate() {
            let words = names.get(index).map_or(last, |name| name * self.text);
            *width = (words + padding).max(metrics.target());
        }
    }

    /// What the fullest row leaves, in logical pixels; less than nothing if it does not
    /// fit.
    fn spare(&self, metrics: &Metrics) -> f32 {
        let rows = self.widths.chunks(self.per_row);

        rows.map(|row| Self::left(metrics, row))
            .fold(f32::INFINITY, f32::min)
    }

    fn left(metrics: &Metrics, row: &[f32]) -> f32 {
        let gaps = metrics.gap() * (row.len() + 1) as f32;

        metrics.window.width - gaps - row.iter().sum::<f32>()
    }

    /// Shares out what each row leaves.
    fn share_out(&mut self, metrics: &Metrics) {
        for row in self.widths.chunks_mut(self.per_row) {
            let share = Self::left(metrics, row).max(0.0) / row.len() as f32;
            for width in row {
                *width += share;
            }
        }
    }
}

/// All languages, always in the same order and by their own names, and last the way to
/// two side by side; a thick line stands around the language that is beside the chosen
/// one.
pub fn language_bar<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    (chosen, second): (Language, Option<Language>),
    on_press: fn(Language) -> Message,
    (beside, on_beside): (Text<'a>, Message),
) -> Element<'a, Message> {
    let bar = frame.bar;
    let languages = Language::ALL.into_iter().map(|language| {
        let is_second = second == Some(language);

        language_button(
            metrics,
            bar,
            language,
            (chosen == language, is_second),
            on_press(language),
        )
    });
    let beside = beside_button(metrics, bar, beside, second.is_some(), on_beside);
    let buttons = languages.chain([beside]).zip(bar.widths);
    let mut buttons = buttons.map(|(button, width)| button.width(width).into());
    let rows: Vec<_> = (0..bar.rows())
        .map(|_| Row::with_children(buttons.by_ref().take(bar.per_row)).spacing(frame.space))
        .map(Element::from)
        .collect();

    container(Column::with_children(rows).spacing(frame.space))
        .id(FRAME)
        .width(Fill)
        .height(frame.bar_height())
        .padding(padding(metrics, frame))
        .style(background(metrics, ColorRole::Bar))
        .into()
}

/// Space around the bar: at the edge of the window it may have to give way.
fn padding(metrics: &Metrics, frame: Frame) -> Padding {
    let around = Padding::new(frame.space);

    if metrics.is_upright() {
        around.bottom(frame.edge)
    } else {
        around.top(frame.edge)
    }
}

fn language_button<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    bar: Bar,
    language: Language,
    (is_chosen, is_second): (bool, bool),
    on_press: Message,
) -> Button<'a, Message> {
    let (background, on_color) = if is_chosen {
        (ColorRole::Chosen, ColorRole::OnChosen)
    } else {
        (ColorRole::BarButton, ColorRole::OnBar)
    };
    let name = sized_text(metrics, native_name(language), TextStyle::Frame, bar.text)
        .color(metrics.color(on_color));

    Button::new(metrics, container(name).center(Fill), background, on_press)
        .border(line(metrics, is_chosen, is_second))
        .height(bar.button)
}

/// The button that leads to the choice of a second language. Its word stands beside its
/// sign if there is room; that does not move the names.
fn beside_button<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    bar: Bar,
    word: Text<'a>,
    is_on: bool,
    on_press: Message,
) -> Button<'a, Message> {
    let color = metrics.color(ColorRole::OnBar);
    let size = metrics.least_size();
    let room = bar.widths[BUTTONS - 1] - 2.0 * metrics.mm(PADDING) - SIGN * size;
    let fits = bar.has_word && fit::width(&word, true, size) <= room;
    let word = fits.then(|| sized_text(metrics, word, TextStyle::Frame, size).color(color));
    let label = row![icon(Icon::LANGUAGES, size * 1.1, color), word]
        .spacing(size * 0.2)
        .align_y(Center);

    Button::new(
        metrics,
        container(label).center(Fill),
        ColorRole::BarButton,
        on_press,
    )
    .border(line(metrics, false, is_on))
    .height(bar.button)
}

/// The line around a button. A thick one alone tells the second language in every
/// contrast.
fn line(metrics: &Metrics, is_chosen: bool, is_second: bool) -> iced::Border {
    let role = if is_chosen || is_second {
        ColorRole::OnBar
    } else {
        ColorRole::BarRule
    };

    outline(metrics, role).width(metrics.stroke() * if is_second { PRESSED_LINE } else { 1.0 })
}
