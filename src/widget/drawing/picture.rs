//! Drawings at the head of a page, for those who do not read: what happens and
//! what to do, in shapes alone. There is no text in them.
//!
//! They are drawn on a sheet of `WIDTH` by `HEIGHT` units and scaled to
//! whatever room they get, in the colours of the palette. Who visits us is
//! bright and an officer is dark with a cap and a badge, so that they are told
//! apart without colour too. In the dark contrast the sheet is dark as well: a
//! white one would glare.

use super::scenes;
use super::sheet::DrawingSheet;
use super::tone::Tone;
use crate::content::Picture;
use crate::theme::{Contrast, Metrics};
use crate::widget::Element;

use iced::widget::canvas;
use iced::{Rectangle, mouse};

/// Width of every drawing, in its own units.
const WIDTH: f32 = 240.0;

/// Height of every drawing, in its own units.
const HEIGHT: f32 = 120.0;

/// How round the corners of every drawing are, in its own units.
const CORNER: f32 = 8.0;

/// Height of a drawing on the screen, in millimetres: large enough to be made
/// out at arm's length, small enough to leave the page to the words.
const SHOWN: f32 = 30.0;

/// The drawing, in its size for this display.
pub fn picture<'a, Message: 'a>(metrics: &Metrics, picture: Picture) -> Element<'a, Message> {
    picture_sized(metrics, picture, width(metrics))
}

/// The drawing, so many logical pixels wide and, as every drawing, half as high.
/// From 30 millimetres of width it can be made out at arm's length.
pub fn picture_sized<'a, Message: 'a>(
    metrics: &Metrics,
    picture: Picture,
    width: f32,
) -> Element<'a, Message> {
    canvas(PictureDrawing {
        picture,
        contrast: metrics.contrast,
    })
    .width(width)
    .height(width * HEIGHT / WIDTH)
    .into()
}

/// Width of a [`picture`](picture()) on this display, in logical pixels.
pub fn width(metrics: &Metrics) -> f32 {
    metrics.mm(SHOWN) * WIDTH / HEIGHT
}

struct PictureDrawing {
    picture: Picture,
    contrast: Contrast,
}

impl<Message> canvas::Program<Message> for PictureDrawing {
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
        let unit = bounds.height / HEIGHT;
        let mut sheet = DrawingSheet::new(&mut frame, unit, self.contrast);

        sheet.block((0.0, 0.0), (WIDTH, HEIGHT), CORNER, Tone::Ground);
        scenes::draw(self.picture, &mut sheet);

        vec![frame.into_geometry()]
    }
}
