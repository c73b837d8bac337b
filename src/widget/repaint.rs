//! Having a layer painted again as a whole.
//!
//! The software renderer paints again only what has changed since the last
//! frame. It goes by the bounds of texts, but ink hangs over them, so specks of
//! one language would stay in the next; and it paints everything once for each
//! patch, which for a page of new words is many times the work of painting all
//! of it once. A layer of another size it paints again as a whole, so our
//! layers are larger by a trace in every other frame.

use iced::time::Instant;
use iced::{Event, Rectangle, window};

/// By how much, in logical pixels: less than any pixel shows.
const TRACE: f32 = 0.01;

/// Whether this is an odd or an even frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Repaint {
    is_odd: bool,
    frame: Option<Instant>,
}

impl Repaint {
    /// Looks out for the next frame. A window tells of the same frame again
    /// when something moved in it.
    pub fn notice(&mut self, event: &Event) {
        if let Event::Window(window::Event::RedrawRequested(frame)) = event
            && self.frame != Some(*frame)
        {
            self.is_odd = !self.is_odd;
            self.frame = Some(*frame);
        }
    }

    /// The bounds of a layer in this frame.
    pub fn bounds(self, layer: Rectangle) -> Rectangle {
        if self.is_odd {
            layer.expand(TRACE)
        } else {
            layer
        }
    }
}
