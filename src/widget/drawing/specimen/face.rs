//! The side of a paper by which it is told from others: what stands at its top, and
//! who has signed it.
//!
//! It is not to scale: of a real page these two are a small part, and here they are
//! as large as its room lets them be.

use super::SPECIMEN;
use crate::content::warrant::Paper;
use crate::language::{Language, Text};
use crate::theme::{ColorRole, Contrast, Metrics};
use crate::typeset;
use crate::widget::{Element, fit};

use iced::widget::canvas::{self, Frame, LineCap, Path, Stroke};
use iced::{Center, Color, Point, Rectangle, Size, border, mouse};

/// Height of the capitals at least and at most, in millimetres.
const CAPS: [f32; 2] = [3.6, 8.0];

/// How close things stand on a paper, in ems of its words.
#[derive(Debug, Clone, Copy)]
struct Spacing {
    /// Height of a line of words.
    line: f32,
    /// Height of a name written by hand.
    hand: f32,
    /// Space around what is read.
    margin: f32,
}

impl Spacing {
    /// As on a paper that has room, and on a low one: there is always room for what stands
    /// across, and not over what is read.
    const ALL: [Self; 2] = [
        Self {
            line: 1.25,
            hand: 1.7,
            margin: 0.5,
        },
        Self {
            line: 1.1,
            hand: 1.3,
            margin: 0.38,
        },
    ];

    /// The roomier that leaves enough on a paper so many ems high.
    fn of(height: f32) -> Self {
        let [roomy, close] = Self::ALL;
        let taken = 3.0 * roomy.line + roomy.hand + 3.5 * roomy.margin;

        if height - taken >= 1.3 { roomy } else { close }
    }
}

/// A paper so wide and high, in logical pixels.
pub fn face<'a, Message: 'a>(
    metrics: &Metrics,
    paper: Paper,
    [width, height]: [f32; 2],
) -> Element<'a, Message> {
    let words = Words::of(paper);
    let widest = words
        .title
        .iter()
        .chain([&words.signed])
        .map(|it| fit::width(&Text::plain(*it, Language::English), true, 1.0))
        .fold(1.0, f32::max);
    let [least, most] = CAPS.map(|cap| metrics.mm(cap) / typeset::CAP_HEIGHT);
    // Two lines of title, a name, whose it is, and some room between them.
    let [roomy, _] = Spacing::ALL;
    let lines = 3.0 * roomy.line + roomy.hand + 3.6;
    let em = (width * 0.88 / widest)
        .min(height / lines)
        .clamp(least, most.max(least));

    canvas::Canvas::new(FaceDrawing {
        words,
        em,
        spacing: Spacing::of(height / em),
        stroke: metrics.stroke(),
        contrast: metrics.contrast.on_paper(),
    })
    .width(width)
    .height(height)
    .into()
}

/// What is read on a paper from some way off. On a real one it is English too, so it
/// is not translated.
#[derive(Debug, Clone, Copy)]
struct Words {
    title: [&'static str; 2],
    signed: &'static str,
}

impl Words {
    fn of(paper: Paper) -> Self {
        match paper {
            Paper::Judge => Self {
                title: ["UNITED STATES", "DISTRICT COURT"],
                signed: "Judge",
            },
            Paper::Arrest | Paper::Removal => Self {
                title: ["U.S. DEPARTMENT OF", "HOMELAND SECURITY"],
                signed: "Immigration Officer",
            },
        }
    }
}

struct FaceDrawing {
    words: Words,
    /// Size of the words, in logical pixels.
    em: f32,
    spacing: Spacing,
    stroke: f32,
    contrast: Contrast,
}

impl<Message> canvas::Program<Message> for FaceDrawing {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &iced::Renderer,
        _theme: &iced::Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let size = bounds.size();
        let Spacing { line, hand, margin } = self.spacing;
        let [line, hand, margin] = [line, hand, margin].map(|it| it * self.em);
        let middle = size.width / 2.0;
        let title = 2.0 * line + margin;
        let signed = size.height - line - hand - margin * 1.5;

        self.block(&mut frame, Point::ORIGIN, size, ColorRole::Ink);
        let inside = Size::new(
            size.width - 2.0 * self.stroke,
            size.height - 2.0 * self.stroke,
        );
        let corner = Point::new(self.stroke, self.stroke);
        self.block(&mut frame, corner, inside, ColorRole::Card);

        self.ring(&mut frame, margin * 0.5, title, size.width);
        self.writing(
            &mut frame,
            title + margin * 1.5,
            signed - margin,
            size.width,
        );
        self.ring(
            &mut frame,
            signed,
            size.height - signed - margin * 0.5,
            size.width,
        );
        self.specimen(&mut frame, [title + margin, signed], size);

        for (words, at) in self.words.title.iter().zip([0.5, 1.5]) {
            let at = Point::new(middle, margin * 0.75 + at * line);
            self.say(
                &mut frame,
                words,
                at,
                self.em,
                ColorRole::Ink.color(self.contrast),
            );
        }
        self.signature(&mut frame, signed + hand, size.width);
        let at = Point::new(middle, size.height - margin * 0.75 - line * 0.5);
        let ink = ColorRole::Ink.color(self.contrast);
        self.say(&mut frame, self.words.signed, at, self.em, ink);

        vec![frame.into_geometry()]
    }
}

impl FaceDrawing {
    /// What stands across, between two heights. Where there is no room between them,
    /// it stands under what is read.
    fn specimen(&self, frame: &mut Frame, [from, to]: [f32; 2], size: Size) {
        let faint = Color {
            a: 0.35,
            ..ColorRole::Dont.color(self.contrast)
        };
        let room = to - from;
        let (at, em) = if room < self.em * 0.8 {
            (size.height / 2.0, self.em * 1.8)
        } else {
            ((from + to) / 2.0, (self.em * 1.2).min(room * 0.85))
        };

        self.say(frame, SPECIMEN, Point::new(size.width / 2.0, at), em, faint);
    }

    fn block(&self, frame: &mut Frame, at: Point, size: Size, role: ColorRole) {
        frame.fill_rectangle(at, size, role.color(self.contrast));
    }

    /// What shows where to look: a line around a part of the paper from `y` on.
    fn ring(&self, frame: &mut Frame, y: f32, height: f32, width: f32) {
        let margin = self.em * 0.3;
        let size = Size::new(width - 2.0 * margin, height);
        let radius = border::radius(self.em * 0.4);
        let path = Path::rounded_rectangle(Point::new(margin, y), size, radius);
        let stroke = Stroke::default()
            .with_width(self.stroke * 2.0)
            .with_color(ColorRole::Teal.color(self.contrast));

        frame.fill(&path, ColorRole::Mist.color(self.contrast));
        frame.stroke(&path, stroke);
    }

    /// Lines of writing that nobody has to read, between two heights.
    fn writing(&self, frame: &mut Frame, from: f32, to: f32, width: f32) {
        let step = self.em * 0.8;
        let count = ((to - from) / step).floor().max(0.0) as u16;
        let left = self.em * 0.8;

        // Few lines would strike out what stands across.
        for line in 0..count * u16::from(count > 3) {
            let end = if line + 1 == count { 0.6 } else { 1.0 };
            let size = Size::new((width - 2.0 * left) * end, self.em * 0.18);
            let at = Point::new(left, from + step * (f32::from(line) + 0.3));
            self.block(frame, at, size, ColorRole::Rule);
        }
    }

    /// A name written by hand on a line that stands at this height.
    fn signature(&self, frame: &mut Frame, y: f32, width: f32) {
        let em = self.em;
        let left = width / 2.0 - 3.6 * em;
        let hand = Path::new(|path| {
            path.move_to(Point::new(left + 0.4 * em, y - 0.4 * em));
            for (loops, x) in [0.6_f32, 2.2, 3.8, 5.2].into_iter().enumerate() {
                let way = if loops % 2 == 0 { -0.5 } else { 0.1 };
                path.bezier_curve_to(
                    Point::new(left + x * em, y + way * em),
                    Point::new(left + (x + 0.4) * em, y - (1.6 + way) * em),
                    Point::new(left + (x + 1.4) * em, y - 0.5 * em),
                );
            }
        });
        let stroke = Stroke::default()
            .with_width(em * 0.13)
            .with_color(ColorRole::Say.color(self.contrast))
            .with_line_cap(LineCap::Round);

        frame.stroke(&hand, stroke);
        let line = Size::new(7.2 * em, self.stroke);
        self.block(frame, Point::new(left, y), line, ColorRole::Ink);
    }

    /// Words by their middle.
    fn say(&self, frame: &mut Frame, words: &str, at: Point, em: f32, color: Color) {
        frame.fill_text(canvas::Text {
            content: words.to_owned(),
            position: at,
            size: em.into(),
            color,
            font: typeset::bold(Language::English),
            align_x: iced::advanced::text::Alignment::Center,
            align_y: Center.into(),
            ..canvas::Text::default()
        });
    }
}
