//! Text as the program lays it out: shaped in a shipped face, on lines of a width.

use iced::Font;
use iced::advanced::graphics::text::{self, FontSystem, cosmic_text};
use iced::advanced::text::Shaping;
use iced::font::Family;
use rights_kiosk::language::Language;
use rights_kiosk::theme;

use std::sync::{PoisonError, RwLockWriteGuard};

/// The size at which text is laid out here, in pixels of its em: what is read,
/// at the middle size on a display of 100 pixels to the inch.
pub const SIZE: f32 = 27.0;

/// A text on its lines.
pub struct Layout {
    pub lines: Vec<Line>,
}

/// A line, from the first byte of its text to the last.
pub struct Line {
    pub start: usize,
    pub end: usize,
    /// Width in pixels.
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// A glyph and what it draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the face; 0 stands for a character that the face lacks.
    pub id: u16,
    pub start: usize,
    pub end: usize,
    /// Width in pixels.
    pub width: f32,
    /// The family and weight of the face that draws it.
    pub family: String,
    pub weight: u16,
}

/// The font system with the shipped faces and no other.
pub fn fonts() -> RwLockWriteGuard<'static, FontSystem> {
    theme::load_fonts();

    // A test that broke off while it shaped text must not fail the others.
    text::font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner)
}

/// The faces of a language, regular and bold.
pub fn faces(language: Language) -> [Font; 2] {
    [theme::regular(language), theme::bold(language)]
}

/// The name of a font's family.
pub fn family(font: Font) -> &'static str {
    match font.family {
        Family::Name(name) => name,
        _ => "",
    }
}

/// Lays a text out as a text widget does, on lines of a width in pixels.
pub fn layout(fonts: &mut FontSystem, words: &str, font: Font, width: Option<f32>) -> Layout {
    let fonts = fonts.raw();
    let mut buffer = cosmic_text::Buffer::new(fonts, cosmic_text::Metrics::new(SIZE, SIZE * 1.5));

    buffer.set_size(fonts, width, None);
    buffer.set_wrap(fonts, cosmic_text::Wrap::Word);
    buffer.set_text(
        fonts,
        words,
        &text::to_attributes(font),
        text::to_shaping(Shaping::default(), words),
        None,
    );
    buffer.shape_until_scroll(fonts, false);

    let lines = buffer
        .layout_runs()
        .filter(|run| !run.glyphs.is_empty())
        .map(|run| {
            let glyphs = run.glyphs.iter().map(|glyph| {
                let face = fonts.db_mut().face(glyph.font_id);
                let family = face.and_then(|face| face.families.first());

                Glyph {
                    id: glyph.glyph_id,
                    start: glyph.start,
                    end: glyph.end,
                    width: glyph.w,
                    family: family.map(|(name, _)| name.clone()).unwrap_or_default(),
                    weight: face.map_or(0, |face| face.weight.0),
                }
            });
            let glyphs: Vec<_> = glyphs.collect();

            Line {
                start: glyphs
                    .iter()
                    .map(|glyph| glyph.start)
                    .min()
                    .unwrap_or_default(),
                end: glyphs
                    .iter()
                    .map(|glyph| glyph.end)
                    .max()
                    .unwrap_or_default(),
                width: run.line_w,
                glyphs,
            }
        })
        .collect();

    Layout { lines }
}
