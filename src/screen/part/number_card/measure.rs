//! How large a card is and what is in it.

use super::{NumberCard, line, line::Line};
use crate::language::{Language, Text};
use crate::theme::{self, TextStyle};
use crate::widget::fit;

/// Height of a line of digits as a multiple of their size: digits reach neither under the line
/// nor over capitals.
pub(super) const DIGIT_LINE: f32 = 1.05;

/// How high the digits of the first card are and those of all others, in millimetres.
const DIGITS: [f32; 2] = [10.0, 7.0];

impl NumberCard<'_> {
    /// How high it is in one language, in logical pixels.
    pub fn height(&self) -> f32 {
        let (left, right) = self.columns();
        let (left, right) = (self.left_height(&left), self.right_height(&right));
        let inside = if self.is_stacked() {
            left + right
        } else {
            left.max(right)
        };

        (inside + 2.0 * self.padding()).max(self.context.metrics.target())
    }

    pub(super) fn left_height(&self, lines: &[Line<'_>]) -> f32 {
        self.digit_size() * DIGIT_LINE + line::height(lines, self.left_width())
    }

    pub(super) fn right_height(&self, lines: &[Line<'_>]) -> f32 {
        self.head_height() + line::height(lines, self.right_width())
    }

    pub(super) fn room_of_pills(&self) -> f32 {
        if self.has_pills_beside_name() {
            self.right_width() - self.name_width() - self.context.metrics.gap()
        } else {
            self.right_width()
        }
    }

    pub(super) fn has_pills_beside_name(&self) -> bool {
        let taken = self.name_width() + self.context.metrics.gap();

        taken + self.pills().least_width() <= self.right_width()
    }

    /// Width of the name on one line, in logical pixels, and a trace more, so that rounding does
    /// not break it.
    pub(super) fn name_width(&self) -> f32 {
        self.name().map_or(0.0, |name| name.width() + 1.0)
    }

    /// Height of the name and the languages, in logical pixels.
    pub(super) fn head_height(&self) -> f32 {
        let name = self.name();
        let name = name.map_or(0.0, |name| name.height(self.right_width()));
        let pills = self.pills().height();

        if self.has_pills_beside_name() {
            name.max(pills)
        } else {
            name + pills
        }
    }

    /// Size of the digits, in logical pixels: no smaller than what is read, and no wider than
    /// the card.
    pub(super) fn digit_size(&self) -> f32 {
        let metrics = &self.context.metrics;
        let [first, other] = DIGITS.map(|cap| metrics.mm(cap) / theme::CAP_HEIGHT);
        let size = if self.is_first { first } else { other };
        let size = size.max(metrics.size(TextStyle::Body));
        let widest = digit_width(self.number.number, size);

        size * (self.inner_width() / widest).min(1.0)
    }

    pub(super) fn sign_size(&self) -> f32 {
        self.context.metrics.mm(11.0)
    }

    pub(super) fn padding(&self) -> f32 {
        self.context.metrics.mm(2.2)
    }

    pub(super) fn side_padding(&self) -> f32 {
        self.context.metrics.mm(4.5)
    }

    pub(super) fn between(&self) -> f32 {
        self.context.metrics.mm(5.0)
    }

    /// Width between the paddings, without the sign, in logical pixels.
    pub(super) fn inner_width(&self) -> f32 {
        let sign = match self.sign() {
            Some(_) => self.sign_size() + self.context.metrics.mm(3.0),
            None => 0.0,
        };

        self.width - 2.0 * self.side_padding() - sign
    }

    /// Width of the digits and what stands under them, in logical pixels: that of a usual number
    /// on the first card, so that all cards are in line.
    pub(super) fn left_width(&self) -> f32 {
        if self.is_stacked() {
            return self.inner_width();
        }
        let usual = self.context.metrics.mm(DIGITS[0]) / theme::CAP_HEIGHT;
        let own = digit_width(self.number.number, self.digit_size());

        digit_width("888-888-8888", usual)
            .max(own)
            .min(self.inner_width())
    }

    pub(super) fn right_width(&self) -> f32 {
        if self.is_stacked() {
            self.inner_width()
        } else {
            self.inner_width() - self.left_width() - self.between()
        }
    }

    /// Whether it is too narrow for two columns.
    pub(super) fn is_stacked(&self) -> bool {
        let metrics = &self.context.metrics;

        self.inner_width() < metrics.mm(95.0) + 12.0 * metrics.size(TextStyle::Body)
    }
}

/// Width of digits of that size in logical pixels, and a trace more, so that rounding breaks
/// nothing.
fn digit_width(number: &str, size: f32) -> f32 {
    fit::width(&Text::plain(number, Language::English), true, size) + 1.0
}
