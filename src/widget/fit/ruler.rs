//! Extents of texts, kept: choosing a size tries many, and every view tries them again.
//!
//! A text is shaped at one size, since its extent grows in proportion, and only broken into lines
//! anew for another width. What is kept are numbers, and for a moment the last texts as shaped.

use crate::language::{Language, Text};
use crate::typeset;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _, Wrapping};
use iced::{Font, Pixels, Size};

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};

/// Size at which texts are shaped, in pixels.
const REFERENCE: f32 = 100.0;

/// How many extents are kept. All that one screen asks for is some hundreds.
const EXTENTS: usize = 4096;

/// How many texts are kept as they were shaped.
const SHAPED: usize = 16;

thread_local! {
    static RULER: RefCell<Ruler> = RefCell::default();
}

/// Extent of a text of `size` pixels when its lines are at most `width` wide, in pixels.
pub(super) fn measure(text: &Text<'_>, is_bold: bool, size: f32, width: f32) -> Size {
    let scale = size / REFERENCE;
    let face = (text.spoken, is_bold);

    RULER.with_borrow_mut(|ruler| ruler.extent(&text.words, face, width / scale)) * scale
}

/// Forgets every text that was measured.
pub(crate) fn forget_extents() {
    RULER.take();
}

/// The face of a text: of which language, and whether it is bold.
type Face = (Language, bool);

#[derive(Default)]
struct Ruler {
    /// By the words: the face, the width of the lines, and the extent.
    extents: HashMap<String, Vec<(Face, u32, Size)>>,
    kept: usize,
    /// The last that were shaped, the newest last.
    shaped: VecDeque<(String, Face, Paragraph)>,
}

impl Ruler {
    fn extent(&mut self, words: &str, face: Face, width: f32) -> Size {
        let bits = width.to_bits();
        let known = self.extents.get(words).and_then(|all| {
            let known = all.iter().find(|it| it.0 == face && it.1 == bits)?;

            Some(known.2)
        });

        known.unwrap_or_else(|| {
            let extent = self.laid_out(words, face, width);
            if self.kept >= EXTENTS {
                self.extents.clear();
                self.kept = 0;
            }
            let of_words = self.extents.entry(words.to_owned()).or_default();
            of_words.push((face, bits, extent));
            self.kept += 1;

            extent
        })
    }

    fn laid_out(&mut self, words: &str, face: Face, width: f32) -> Size {
        let bounds = Size::new(width, f32::INFINITY);
        let known = self
            .shaped
            .iter_mut()
            .find(|it| it.0 == words && it.1 == face);
        if let Some((_, _, paragraph)) = known {
            paragraph.resize(bounds);
            return paragraph.min_bounds();
        }

        let paragraph = shape(words, face, bounds);
        let extent = paragraph.min_bounds();
        if self.shaped.len() >= SHAPED {
            self.shaped.pop_front();
        }
        self.shaped.push_back((words.to_owned(), face, paragraph));

        extent
    }
}

fn shape(words: &str, (language, is_bold): Face, bounds: Size) -> Paragraph {
    let font: Font = if is_bold {
        typeset::bold(language)
    } else {
        typeset::regular(language)
    };

    Paragraph::with_text(text::Text {
        content: words,
        bounds,
        size: Pixels(REFERENCE * typeset::optical_scale(language)),
        line_height: text::LineHeight::Relative(typeset::line_height(language)),
        font,
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: Wrapping::Word,
    })
}
