//! How far the ink of a text reaches, from the outlines of its glyphs.

use std::collections::HashMap;

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::{
    Buffer, CacheKey, CacheKeyFlags, Command, LayoutGlyph, Metrics, SwashCache, fontdb,
};
use iced::advanced::graphics::text::{FontSystem, to_attributes, to_shaping};
use iced::advanced::text::Shaping;

/// The size at which outlines are measured, in pixels of the em.
const EM: f32 = 1000.0;

/// How far something reaches above a baseline, and under it where that is
/// negative, as parts of the em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    pub low: f32,
    pub high: f32,
}

impl Reach {
    pub fn height(self) -> f32 {
        self.high - self.low
    }

    fn and(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    fn raised(self, by: f32) -> Self {
        Self {
            low: self.low + by,
            high: self.high + by,
        }
    }
}

/// The ink of a text on one line, and the line itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    pub ink: Reach,
    pub line: Reach,
}

impl Ink {
    /// How much of the line is left free above and below, whichever is less;
    /// negative where ink leaves the line.
    pub fn air(self) -> f32 {
        (self.line.high - self.ink.high).min(self.ink.low - self.line.low)
    }
}

/// Measures texts and remembers the glyphs it has seen.
pub struct Outlines {
    swash: SwashCache,
    known: HashMap<(fontdb::ID, u16), Option<Reach>>,
}

impl Outlines {
    pub fn new() -> Self {
        Self {
            swash: SwashCache::new(),
            known: HashMap::new(),
        }
    }

    /// The ink of a text in a face, where lines are so many times as high as the
    /// text is large. `None` if nothing is drawn.
    pub fn ink(
        &mut self,
        fonts: &mut FontSystem,
        words: &str,
        font: Font,
        line_height: f32,
    ) -> Option<Ink> {
        let fonts = fonts.raw();
        let mut buffer = Buffer::new(fonts, Metrics::relative(EM, line_height));
        buffer.set_size(fonts, None, None);
        buffer.set_text(
            fonts,
            words,
            &to_attributes(font),
            to_shaping(Shaping::default(), words),
            None,
        );
        buffer.shape_until_scroll(fonts, false);

        let run = buffer.layout_runs().next()?;
        let glyphs = run.glyphs.iter();
        let ink = glyphs
            .filter_map(|glyph| {
                let raised = glyph.y_offset - glyph.y / EM;

                Some(self.glyph(fonts, glyph)?.raised(raised))
            })
            .reduce(Reach::and)?;
        let line = Reach {
            low: (run.line_y - run.line_top - run.line_height) / EM,
            high: (run.line_y - run.line_top) / EM,
        };

        Some(Ink { ink, line })
    }

    /// The reach of a glyph. That of its control points is no less, and in our
    /// faces, which have points at their extremes, no more.
    fn glyph(
        &mut self,
        fonts: &mut iced::advanced::graphics::text::cosmic_text::FontSystem,
        glyph: &LayoutGlyph,
    ) -> Option<Reach> {
        let key = (glyph.font_id, glyph.glyph_id);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }

        let (outline, ..) = CacheKey::new(
            glyph.font_id,
            glyph.glyph_id,
            EM,
            (0.0, 0.0),
            glyph.font_weight,
            CacheKeyFlags::empty(),
        );
        let reach = self
            .swash
            .get_outline_commands(fonts, outline)
            .and_then(|commands| {
                commands
                    .iter()
                    .flat_map(heights)
                    .map(|y| Reach {
                        low: y / EM,
                        high: y / EM,
                    })
                    .reduce(Reach::and)
            });
        self.known.insert(key, reach);

        reach
    }
}

/// Heights of the points of a piece of an outline.
fn heights(command: &Command) -> Vec<f32> {
    match command {
        Command::MoveTo(to) | Command::LineTo(to) => vec![to.y],
        Command::QuadTo(by, to) => vec![by.y, to.y],
        Command::CurveTo(by, and, to) => vec![by.y, and.y, to.y],
        Command::Close => Vec::new(),
    }
}
