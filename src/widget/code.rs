//! A code for the camera of a phone.

use super::Element;
use crate::qr::{QUIET_ZONE, Size, Symbol};

use iced::widget::canvas;
use iced::{Color, Point, Rectangle, mouse};

use std::sync::Arc;

/// A code of that size on a display with so many pixels to a logical one. It is black on white
/// in every contrast, since many readers know no other, and its modules begin on whole pixels.
pub fn code<'a, Message: 'a>(symbol: Arc<Symbol>, size: Size, scale: f32) -> Element<'a, Message> {
    // Where it begins inside a pixel it moves on to the next.
    let side = size.side + 1.0 / scale;

    canvas(Code {
        symbol,
        module: size.module as f32 / scale,
        scale,
    })
    .width(side)
    .height(side)
    .into()
}

struct Code {
    symbol: Arc<Symbol>,
    /// Width of a module, in logical pixels.
    module: f32,
    scale: f32,
}

impl Code {
    /// How far the next whole pixel is, in logical pixels.
    fn to_pixel(&self, at: f32) -> f32 {
        // What is lost in counting is no way to go.
        const TOLERANCE: f32 = 1e-3;
        let at = at * self.scale;

        (((at - TOLERANCE).ceil() - at) / self.scale).max(0.0)
    }

    /// The dark modules as runs along the rows, under `corner`.
    fn dark(&self, corner: Point) -> canvas::Path {
        let width = self.symbol.width();
        let at = |module: u32| (module + QUIET_ZONE) as f32 * self.module;

        canvas::Path::new(|path| {
            for y in 0..width {
                let mut x = 0;
                while x < width {
                    let run = (x..width).take_while(|it| self.symbol.dark(*it, y)).count();
                    let run = u32::try_from(run).unwrap_or(width);
                    if run > 0 {
                        let place = Point::new(corner.x + at(x), corner.y + at(y));
                        let size = iced::Size::new(run as f32 * self.module, self.module);
                        path.rectangle(place, size);
                    }
                    x += run + 1;
                }
            }
        })
    }
}

impl<Message> canvas::Program<Message> for Code {
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
        let corner = Point::new(self.to_pixel(bounds.x), self.to_pixel(bounds.y));

        frame.fill_rectangle(Point::ORIGIN, bounds.size(), Color::WHITE);
        frame.fill(&self.dark(corner), Color::BLACK);

        vec![frame.into_geometry()]
    }
}
