//! Measuring text before it is laid out, to choose a size that fits. Sizes are
//! those of Latin text in logical pixels, and other scripts are measured as large
//! as they are drawn at that size.

use crate::language::Text;
use crate::theme::{Metrics, TextStyle};
use crate::typeset;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _, Wrapping};
use iced::{Font, Pixels, Size};

/// Size at which widths are measured, in pixels; widths grow in proportion.
const REFERENCE: f32 = 100.0;

/// Steps by which text is made smaller until it fits.
const STEP: f32 = 0.94;

/// What a height may be too much by rounding, in pixels: room for a number of
/// lines is room for them.
const ROUNDING: f32 = 0.01;

/// Width of a text on one line at the size of `size` pixels.
pub fn width(text: &Text<'_>, bold: bool, size: f32) -> f32 {
    measure(text, bold, REFERENCE, f32::INFINITY).width * size / REFERENCE
}

/// Height of a text of `size` pixels when its lines are at most `room` wide.
pub fn height(text: &Text<'_>, bold: bool, size: f32, room: f32) -> f32 {
    measure(text, bold, size, room).height
}

/// The largest size of text, in pixels and at most `size`, at which all texts
/// together with `gap` lines between them fit into the room; `least` is taken
/// if even that is too large.
pub fn fitted(texts: &[Text<'_>], room: Size, gap: f32, size: f32, least: f32) -> f32 {
    let height = |size: f32| {
        let gaps = gap * size * texts.len().saturating_sub(1) as f32;
        texts
            .iter()
            .map(|text| measure(text, true, size, room.width))
            .fold(gaps, |height, text| {
                height
                    + if text.width > room.width + 0.5 {
                        f32::INFINITY
                    } else {
                        text.height
                    }
            })
    };

    let mut size = size;
    while size > least && height(size) > room.height + ROUNDING {
        size *= STEP;
    }

    size.max(least)
}

/// The text style's size, or the smaller one at which the longest unbreakable run of
/// the text is no wider than `room`.
pub fn size_for(metrics: &Metrics, text: &Text<'_>, text_style: TextStyle, room: f32) -> f32 {
    let size = metrics.size(text_style);
    let longest = longest_run(text, text_style.is_bold(), size);

    if longest > room && longest > 0.0 {
        (size * room / longest).max(metrics.least_size())
    } else {
        size
    }
}

fn longest_run(text: &Text<'_>, bold: bool, size: f32) -> f32 {
    // A width of nothing breaks wherever it may, so what is left is the
    // longest run that cannot be broken.
    measure(text, bold, size, 0.0).width
}

fn measure(text: &Text<'_>, bold: bool, size: f32, width: f32) -> Size {
    let font: Font = if bold {
        typeset::bold(text.spoken)
    } else {
        typeset::regular(text.spoken)
    };

    Paragraph::with_text(text::Text {
        content: &text.words,
        bounds: Size::new(width, f32::INFINITY),
        size: Pixels(size * typeset::optical_scale(text.spoken)),
        line_height: text::LineHeight::Relative(typeset::line_height(text.spoken)),
        font,
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: Wrapping::Word,
    })
    .min_bounds()
}
