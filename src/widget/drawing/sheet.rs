//! The sheet that is drawn on, and the pen.

use crate::theme::{ColorRole, Contrast};

use iced::widget::canvas::{Frame, LineCap, LineJoin, Path, Stroke, path};
use iced::{Point, Size, border};

/// A place on a sheet, in its units, from its upper left corner.
pub(super) type At = (f32, f32);

/// Thickness of the line around light things, in units of the sheet.
pub(super) const EDGE: f32 = 1.6;

/// A drawing in the making.
pub(super) struct DrawingSheet<'a> {
    frame: &'a mut Frame,
    unit: f32,
    contrast: Contrast,
}

impl<'a> DrawingSheet<'a> {
    /// A sheet whose units are so many pixels.
    pub fn new(frame: &'a mut Frame, unit: f32, contrast: Contrast) -> Self {
        Self {
            frame,
            unit,
            contrast,
        }
    }

    fn point(&self, (x, y): At) -> Point {
        Point::new(x * self.unit, y * self.unit)
    }

    /// A disc.
    pub fn disc(&mut self, center: At, radius: f32, role: ColorRole) {
        let path = Path::circle(self.point(center), radius * self.unit);

        self.frame.fill(&path, role.color(self.contrast));
    }

    /// A rectangle with round corners.
    pub fn block(&mut self, corner: At, (width, height): (f32, f32), radius: f32, role: ColorRole) {
        let path = Path::rounded_rectangle(
            self.point(corner),
            Size::new(width * self.unit, height * self.unit),
            border::radius(radius * self.unit),
        );

        self.frame.fill(&path, role.color(self.contrast));
    }

    /// A light rectangle with a dark line around it.
    pub fn outlined(
        &mut self,
        (x, y): At,
        (width, height): (f32, f32),
        radius: f32,
        role: ColorRole,
    ) {
        let outer = (width + 2.0 * EDGE, height + 2.0 * EDGE);

        self.block((x - EDGE, y - EDGE), outer, radius + EDGE, ColorRole::Ink);
        self.block((x, y), (width, height), radius, role);
    }

    /// A surface with corners.
    pub fn shape(&mut self, corners: &[At], role: ColorRole) {
        let path = self.path(corners, true);

        self.frame.fill(&path, role.color(self.contrast));
    }

    /// A line with round ends and corners.
    pub fn line(&mut self, points: &[At], width: f32, role: ColorRole) {
        let path = self.path(points, false);
        let stroke = Stroke::default()
            .with_width(width * self.unit)
            .with_color(role.color(self.contrast))
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
        self.line(&[(8.0, y), (232.0, y)], 2.0, ColorRole::Ink);
    }

    /// A sign that this is right.
    pub fn right(&mut self, (x, y): At) {
        self.disc((x, y), 10.5, ColorRole::Card);
        self.disc((x, y), 9.0, ColorRole::Do);
        let check = [(x - 4.0, y + 0.5), (x - 1.0, y + 3.8), (x + 4.5, y - 3.5)];
        self.line(&check, 2.4, ColorRole::Card);
    }

    /// A sign that this is wrong.
    pub fn wrong(&mut self, (x, y): At) {
        self.disc((x, y), 10.5, ColorRole::Card);
        self.disc((x, y), 9.0, ColorRole::Dont);
        for way in [-1.0, 1.0] {
            let stroke = [(x - 3.6, y - 3.6 * way), (x + 3.6, y + 3.6 * way)];
            self.line(&stroke, 2.4, ColorRole::Card);
        }
    }
}
