//! Giving back what the renderer keeps.
//!
//! It keeps the image of every glyph that it has painted in the last 300 to 600 frames, each at
//! every size, colour and part of a pixel: on a large display more than all else that the program
//! holds. And it would keep them after a visitor has gone, since a start screen at rest paints no
//! frames. Nothing in it can be asked to forget, so another renderer takes its place: the next
//! frame draws its glyphs anew, which takes a fraction of painting it.

use iced::advanced::Renderer as _;
use iced::advanced::text::Renderer as _;
use iced::{Rectangle, Renderer};

use std::cell::Cell;

/// How many frames one renderer paints.
const FRAMES: u32 = 100;

/// How many frames the renderer has painted, and for which visitor.
#[derive(Debug, Default)]
pub struct Renewal {
    epoch: Cell<u64>,
    frames: Cell<u32>,
}

impl Renewal {
    /// Has another renderer paint if this one has painted long, or for another visitor. To be
    /// called before anything of a frame is painted, on all of `viewport`.
    pub fn renew(&self, epoch: u64, renderer: &mut Renderer, viewport: Rectangle) {
        let frames = self.frames.get() + 1;
        let is_due = frames > FRAMES || self.epoch.get() != epoch;

        self.epoch.set(epoch);
        self.frames.set(if is_due { 0 } else { frames });
        if is_due {
            *renderer = Renderer::new(renderer.default_font(), renderer.default_size());
            renderer.reset(viewport);
        }
    }
}
