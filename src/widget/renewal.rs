//! Giving back what the renderer keeps.
//!
//! It keeps the image of every glyph that it has painted in the last 300 to 600 frames, each at
//! every size, colour and part of a pixel: on a large display more than all else that the program
//! holds. And it would keep them after a visitor has gone, since a start screen at rest paints no
//! frames. Nothing in it can be asked to forget, so another renderer takes its place: the next
//! frame draws its glyphs anew, which takes a fraction of painting it.

use crate::memory;

use iced::advanced::Renderer as _;
use iced::advanced::text::Renderer as _;
use iced::{Rectangle, Renderer};

use std::cell::Cell;

/// How many looks one renderer paints: pages in a language, a size and a contrast. While a look
/// stays, few glyphs come to those that are there.
const LOOKS: u32 = 2;

/// What a renderer has painted.
#[derive(Debug, Default)]
pub struct Renewal {
    /// The last look, and for which visitor it was.
    last: Cell<(u64, u64)>,
    looks: Cell<u32>,
}

impl Renewal {
    /// Has another renderer paint if this one has painted many looks, or for another visitor. To
    /// be called before anything of a frame is painted, on all of `viewport`.
    pub fn renew(&self, epoch: u64, look: u64, renderer: &mut Renderer, viewport: Rectangle) {
        let (last_epoch, last_look) = self.last.replace((epoch, look));
        if (last_epoch, last_look) == (epoch, look) {
            return;
        }

        let looks = self.looks.get() + 1;
        let is_due = looks > LOOKS || last_epoch != epoch;
        self.looks.set(if is_due { 1 } else { looks });
        if is_due {
            *renderer = Renderer::new(renderer.default_font(), renderer.default_size());
            renderer.reset(viewport);
            memory::give_back();
        }
    }
}
