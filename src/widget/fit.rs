//! Measuring text before it is laid out, to choose a size that fits. Sizes are
//! those of Latin text in logical pixels, and other scripts are measured as large
//! as they are drawn at that size.

mod ruler;

pub(crate) use ruler::forget_extents;

use crate::language::Text;
use ruler::measure;

use iced::Size;

/// Steps by which text is made smaller until it fits.
const STEP: f32 = 0.94;

/// What a height or a width may be too much by rounding, in pixels: room for a number
/// of lines is room for them.
const ROUNDING: f32 = 0.01;

/// Width of a text on one line at the size of `size` pixels.
pub fn width(text: &Text<'_>, bold: bool, size: f32) -> f32 {
    measure(text, bold, size, f32::INFINITY).width
}

/// Height of a text of `size` pixels when its lines are at most `room` wide.
pub fn height(text: &Text<'_>, bold: bool, size: f32, room: f32) -> f32 {
    measure(text, bold, size, room).height
}

/// Height of a text of `size` pixels when its lines are at most `room` wide, if no run of
/// it that cannot be broken is wider.
pub fn height_within(text: &Text<'_>, bold: bool, size: f32, room: f32) -> Option<f32> {
    let Size { width, height } = measure(text, bold, size, room);

    (width <= room + ROUNDING).then_some(height)
}

/// Width of a text of `size` pixels on so many lines, one or two.
pub fn width_in_lines(text: &Text<'_>, bold: bool, size: f32, lines: usize) -> f32 {
    let whole = width(text, bold, size);
    if lines < 2 {
        return whole;
    }
    let part = |words: &str| {
        let part = Text {
            words: words.to_owned().into(),
            ..text.clone()
        };

        width(&part, bold, size)
    };
    // Wherever a line may be broken: at a space, or where that was put in.
    let breaks = text.words.match_indices([' ', '\u{200b}']);

    breaks
        .map(|(at, space)| part(&text.words[..at]).max(part(&text.words[at + space.len()..])))
        .fold(whole, f32::min)
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
                    + if text.width > room.width + ROUNDING {
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

/// Width of the longest run of a text that cannot be broken, at the size of `size` pixels.
pub fn longest_run(text: &Text<'_>, bold: bool, size: f32) -> f32 {
    // A width of nothing breaks wherever it may, so what is left is the
    // longest run that cannot be broken.
    measure(text, bold, size, 0.0).width
}
