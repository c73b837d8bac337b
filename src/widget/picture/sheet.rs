//! The sheet that is drawn on, and the pen.

use crate::theme;

use iced::widget::canvas::{Frame, LineCap, LineJoin, Path, Stroke, path};
use iced::{Color, Point, Size, border};

/// A place on a sheet, in its units, from its upper left corner.
pub(super) type At = (f32, f32);

/// Thickness of the line around light things, in units of the sheet.
pub(super) const EDGE: f32 = 1.6;

/// A drawing in the making.
pub(super) struct Sheet<'a> {
    frame: &'a mut Frame,
    unit: f32,
}

impl<'a> Sheet<'a> {
    /// A sheet whose units are so many pixels.
    pub fn new(frame: &'a mut Frame, unit: f32) -> Self {
        Self { frame, unit }
    }

    fn point(&self, (x, y): At) -> Point {
        Point::new(x * self.unit, y * self.unit)
    }

    /// A disc.
    pub fn disc(&mut self, center: At, radius: f32, color: Color) {
        let path = Path::circle(self.point(center), radius * self.unit);

        self.frame.fill(&path, color);
    }

    /// A rectangle with round corners.
    pub fn block(&mut self, corner: At, (width, height): (f32, f32), radius: f32, color: Color) {
        let path = Path::rounded_rectangle(
            self.point(corner),
            Size::new(width * self.unit, height * self.unit),
            border::radius(radius * self.unit),
        );

        self.frame.fill(&path, color);
    }

    /// A light rectangle with a dark line around it.
    pub fn outlined(&mut self, (x, y): At, (width, height): (f32, f32), radius: f32, color: Color) {
        let outer = (width + 2.0 * EDGE, height + 2.0 * EDGE);

        self.block((x - EDGE, y - EDGE), outer, radius + EDGE, theme::INK);
        self.block((x, y), (width, height), radius, color);
    }

    /// A surface with corners.
    pub fn shape(&mut self, corners: &[At], color: Color) {
        let path = self.path(corners, true);

        self.frame.fill(&path, color);
    }

    /// A line with round ends and corners.
    pub fn line(&mut self, points: &[At], width: f32, color: Color) {
        let path = self.path(points, false);
        let stroke = Stroke::default()
            .with_width(width * self.unit)
            .with_color(color)
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round);

        self.frame.stroke(&path, stroke);
    }

    fn path(&self, points: &[At], is_closed: bool) -> Path {
        Path::new(|builder: &mut path::Builder| {
            let mut points = points.iter().map(|at| self.point(*at));

            if let Some(first) = points.next() {
                builder.move_to(first);
            }
            points.for_each(|point| builder.line_to(point));
            if is_closed {
                builder.close();
            }
        })
    }

    /// The ground under people's feet.
    pub fn floor(&mut self, y: f32) {
        self.line(&[(8.0, y), (232.0, y)], 2.0, theme::INK);
    }

    /// A sign that this is right.
    pub fn right(&mut self, (x, y): At) {
        self.disc((x, y), 10.5, theme::CARD);
        self.disc((x, y), 9.0, theme::DO);
        let check = [(x - 4.0, y + 0.5), (x - 1.0, y + 3.8), (x + 4.5, y - 3.5)];
        self.line(&check, 2.4, theme::CARD);
    }

    /// A sign that this is wrong.
    pub fn wrong(&mut self, (x, y): At) {
        self.disc((x, y), 10.5, theme::CARD);
        self.disc((x, y), 9.0, theme::DONT);
        for way in [-1.0, 1.0] {
            let stroke = [(x - 3.6, y - 3.6 * way), (x + 3.6, y + 3.6 * way)];
            self.line(&stroke, 2.4, theme::CARD);
        }
    }
}
