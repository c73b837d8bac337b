//! The sheet that is drawn on, and the pen.

use super::tone::Tone;
use crate::theme::Contrast;

use iced::widget::canvas::{Frame, LineCap, LineJoin, Path, Stroke, path};
use iced::{Color, Point, Size, border};

/// A place on a sheet, in its units, from its upper left corner.
pub(super) type At = (f32, f32);

/// Thickness of the line around things, in units of the sheet.
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

    fn color(&self, tone: Tone) -> Color {
        tone.role(self.contrast).color(self.contrast)
    }

    /// A disc.
    pub fn disc(&mut self, center: At, radius: f32, tone: Tone) {
        let path = Path::circle(self.point(center), radius * self.unit);

        self.frame.fill(&path, self.color(tone));
    }

    /// A disc with a line around it.
    pub fn outlined_disc(&mut self, center: At, radius: f32, tone: Tone) {
        self.disc(center, radius + EDGE, tone.edge());
        self.disc(center, radius, tone);
    }

    /// A rectangle with round corners.
    pub fn block(&mut self, corner: At, (width, height): (f32, f32), radius: f32, tone: Tone) {
        let path = Path::rounded_rectangle(
            self.point(corner),
            Size::new(width * self.unit, height * self.unit),
            border::radius(radius * self.unit),
        );

        self.frame.fill(&path, self.color(tone));
    }

    /// A rectangle with a line around it.
    pub fn outlined(&mut self, (x, y): At, (width, height): (f32, f32), radius: f32, tone: Tone) {
        let outer = (width + 2.0 * EDGE, height + 2.0 * EDGE);

        self.block((x - EDGE, y - EDGE), outer, radius + EDGE, tone.edge());
        self.block((x, y), (width, height), radius, tone);
    }

    /// A surface with corners.
    pub fn shape(&mut self, corners: &[At], tone: Tone) {
        let path = self.path(corners, true);

        self.frame.fill(&path, self.color(tone));
    }

    /// A surface with corners and a line around it.
    pub fn outlined_shape(&mut self, corners: &[At], tone: Tone) {
        let path = self.path(corners, true);

        self.stroke(&path, 2.0 * EDGE, tone.edge());
        self.frame.fill(&path, self.color(tone));
    }

    /// A line with round ends and corners.
    pub fn line(&mut self, points: &[At], width: f32, tone: Tone) {
        let path = self.path(points, false);

        self.stroke(&path, width, tone);
    }

    /// Lines of one width, which is less work than one after the other.
    pub fn lines<L: AsRef<[At]>>(
        &mut self,
        lines: impl IntoIterator<Item = L>,
        width: f32,
        tone: Tone,
    ) {
        let path = Path::new(|builder| {
            for line in lines {
                self.trace(line.as_ref(), builder);
            }
        });

        self.stroke(&path, width, tone);
    }

    /// A broad line with a line around it.
    pub fn outlined_line(&mut self, points: &[At], width: f32, tone: Tone) {
        self.line(points, width + 2.0 * EDGE, tone.edge());
        self.line(points, width, tone);
    }

    /// A line around a circle.
    pub fn ring(&mut self, center: At, radius: f32, width: f32, tone: Tone) {
        let path = Path::circle(self.point(center), radius * self.unit);

        self.stroke(&path, width, tone);
    }

    fn stroke(&mut self, path: &Path, width: f32, tone: Tone) {
        let stroke = Stroke::default()
            .with_width(width * self.unit)
            .with_color(self.color(tone))
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round);

        self.frame.stroke(path, stroke);
    }

    fn path(&self, points: &[At], is_closed: bool) -> Path {
        Path::new(|builder| {
            self.trace(points, builder);
            if is_closed {
                builder.close();
            }
        })
    }

    fn trace(&self, points: &[At], builder: &mut path::Builder) {
        let mut points = points.iter().map(|at| self.point(*at));

        if let Some(first) = points.next() {
            builder.move_to(first);
        }
        points.for_each(|point| builder.line_to(point));
    }
}
