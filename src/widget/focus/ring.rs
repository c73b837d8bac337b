//! The focus ring: it stands around what the next key presses.

use super::{FocusKey, FocusOrder, Focusable};
use crate::theme::{ColorRole, Metrics};

use iced::advanced::{Renderer as _, renderer};
use iced::{Color, Rectangle, border};

/// How wide the ring is, in millimetres, and each of the bands along it. Together
/// they are narrower than the gap between two targets.
const CORE: f32 = 1.0;
const BAND: f32 = 0.5;

/// How a ring looks: a line between two bands of the opposite colour, so that it
/// stands out from both of its sides whatever it lies on.
#[derive(Debug, Clone, Copy)]
pub(super) struct RingStyle {
    core: Color,
    band: Color,
    core_width: f32,
    band_width: f32,
}

/// The ring on the screen; an operation sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FocusRing {
    /// What has the focus.
    pub key: FocusKey,
    /// Its outer edge, in logical pixels.
    pub bounds: Rectangle,
    radius: f32,
}

impl RingStyle {
    /// The ring at a measure. Its lines are whole pixels, since those that are not
    /// blur.
    pub(super) fn new(metrics: &Metrics) -> Self {
        Self {
            core: metrics.color(ColorRole::Ring),
            band: metrics.color(ColorRole::RingBand),
            core_width: metrics.mm(CORE).round().max(2.0),
            band_width: metrics.mm(BAND).round().max(1.0),
        }
    }

    fn thickness(&self) -> f32 {
        self.core_width + 2.0 * self.band_width
    }

    /// The ring outside of what can be seen of something, but within the window:
    /// so it is whole where what it belongs to is cut. Between a page and what
    /// stands over and under it there is room for a ring.
    pub(super) fn around(
        &self,
        focusable: &Focusable,
        order: &FocusOrder,
        window: Rectangle,
    ) -> Option<FocusRing> {
        let thickness = self.thickness();
        let outer = order.visible(focusable)?.expand(thickness);
        let bounds = window.intersection(&outer).unwrap_or(outer);

        Some(FocusRing {
            key: focusable.key,
            bounds: bounds.snap().map_or(bounds, Rectangle::from),
            radius: focusable.radius + thickness,
        })
    }

    pub(super) fn draw(&self, ring: FocusRing, renderer: &mut iced::Renderer) {
        let mut line = |inset: f32, width: f32, color: Color| {
            renderer.fill_quad(
                renderer::Quad {
                    bounds: ring.bounds.shrink(inset),
                    border: border::rounded((ring.radius - inset).max(0.0))
                        .width(width)
                        .color(color),
                    ..renderer::Quad::default()
                },
                Color::TRANSPARENT,
            );
        };

        line(0.0, self.thickness(), self.band);
        line(self.band_width, self.core_width, self.core);
    }
}
