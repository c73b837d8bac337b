//! The sign that something is to be touched: a finger, and rings where it touches.

use super::sheet::DrawingSheet;
use super::tone::Tone;
use crate::theme::{Contrast, Metrics};
use crate::widget::Element;

use iced::widget::canvas;
use iced::{Rectangle, mouse};

/// Side of the sign, in its own units.
const SIDE: f32 = 40.0;

/// The sign on a light ground, of a side in logical pixels.
pub fn press_sign<'a, Message: 'a>(metrics: &Metrics, side: f32) -> Element<'a, Message> {
    canvas(PressSign {
        contrast: metrics.contrast,
    })
    .width(side)
    .height(side)
    .into()
}

struct PressSign {
    contrast: Contrast,
}

impl<Message> canvas::Program<Message> for PressSign {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &iced::Renderer,
        _theme: &iced::Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let mut frame = canvas::Frame::new(renderer, bounds.size());
        let mut sheet = DrawingSheet::new(&mut frame, bounds.height / SIDE, self.contrast);

        for (radius, role) in [
            (13.0, Tone::Thing),
            (11.0, Tone::Light),
            (8.0, Tone::Thing),
            (6.0, Tone::Light),
        ] {
            sheet.disc((18.0, 13.5), radius, role);
        }
        // The finger, and the hand that it belongs to.
        sheet.outlined((12.0, 24.5), (19.0, 13.0), 6.0, Tone::Bright);
        sheet.outlined((14.5, 11.0), (7.0, 20.0), 3.5, Tone::Bright);
        sheet.block((14.5, 26.0), (15.0, 8.0), 2.0, Tone::Bright);

        vec![frame.into_geometry()]
    }
}
