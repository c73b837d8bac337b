//! Drawings of the papers that officers show, with the places to look at marked.
//!
//! They have the proportions of a real page (letter, 8.5 by 11 inches) and only
//! the words by which a paper is told: on a real one they are English too, so
//! they are not translated. `SPECIMEN` stands across each.

mod face;

pub use face::face;

use crate::content::warrant::Paper;
use crate::language::{Language, Text, format};
use crate::theme::{ColorRole, Contrast, Metrics, TextStyle};
use crate::typeset;
use crate::widget::button::PRESSED_LINE;
use crate::widget::{Button, Element, sized_text};

use iced::widget::canvas::{self, Frame, LineCap, Path, Stroke};
use iced::widget::{pin, stack};
use iced::{Center, Color, Fill, Point, Rectangle, Size, border, mouse};

/// What stands across each drawing, so that nobody takes it for a real paper.
const SPECIMEN: &str = "SPECIMEN";

/// Width of a page, in tenths of an inch.
const WIDTH: f32 = 85.0;

/// Height of a page, in tenths of an inch.
const HEIGHT: f32 = 110.0;

/// Width of a page on the screen, in millimetres: marks have room beside its
/// words.
const SHOWN: f32 = 92.0;

/// Size of the words, in tenths of an inch of the page: their capitals are
/// 3.6 mm high on the screen (VVSG 2.0, 7.1-G).
const EM: f32 = 3.6 / typeset::CAP_HEIGHT * WIDTH / SHOWN;

/// Where the marks stand, from the top of the page, in tenths of an inch.
const MARKS: [f32; 4] = [11.0, 45.0, 74.0, 97.0];

/// Width of every paper on this display, in logical pixels.
pub fn width(metrics: &Metrics) -> f32 {
    metrics.mm(SHOWN)
}

/// A paper with a button on each of its marked places, of which one may be
/// chosen.
pub fn specimen<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    language: Language,
    paper: Paper,
    chosen: Option<usize>,
    on_press: impl Fn(usize) -> Message,
) -> Element<'a, Message> {
    let width = width(metrics);
    let height = width * HEIGHT / WIDTH;
    let unit = width / WIDTH;
    let side = metrics.target();
    // The marks stand on the paper.
    let metrics = &metrics.with_contrast(metrics.contrast.on_paper());
    let page = canvas::Canvas::new(SpecimenDrawing {
        paper,
        contrast: metrics.contrast,
    })
    .width(width)
    .height(height);

    let marks = MARKS.iter().enumerate().map(|(index, at)| {
        let number = format::number(language, i64::try_from(index + 1).unwrap_or_default());
        let is_chosen = chosen == Some(index);
        let (background, on_color) = if is_chosen {
            (ColorRole::Chosen, ColorRole::OnChosen)
        } else {
            (ColorRole::Teal, ColorRole::OnTeal)
        };
        let border = border::rounded(side / 2.0)
            .color(metrics.color(ColorRole::Ink))
            .width(metrics.stroke() * if is_chosen { PRESSED_LINE } else { 1.0 });
        let size = metrics.mm(4.9) / typeset::CAP_HEIGHT;
        let number = sized_text(
            metrics,
            Text::plain(number, language),
            TextStyle::Strong,
            size,
        )
        .color(metrics.color(on_color))
        .center();
        let number = iced::widget::container(number).center(Fill);
        let mark = Button::new(metrics, number, background, on_press(index))
            .border(border)
            .width(side)
            .height(side);

        pin(mark)
            .x(width - side - unit)
            .y(at * unit - side / 2.0)
            .into()
    });

    stack(std::iter::once(page.into()).chain(marks)).into()
}

struct SpecimenDrawing {
    paper: Paper,
    contrast: Contrast,
}

impl<Message> canvas::Program<Message> for SpecimenDrawing {
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
        let mut paper = SpecimenPaper {
            unit: bounds.width / WIDTH,
            frame: &mut frame,
            contrast: self.contrast,
        };

        paper.block(0.0, 0.0, WIDTH, HEIGHT, ColorRole::Ink);
        paper.block(0.4, 0.4, WIDTH - 0.8, HEIGHT - 0.8, ColorRole::Card);
        match self.paper {
            Paper::Judge => paper.of_a_judge(),
            Paper::Arrest => paper.of_immigration(["Warrant for", "Arrest of Alien"], "Form I-200"),
            Paper::Removal => {
                paper.of_immigration(["Warrant of", "Removal/Deportation"], "Form I-205");
            }
        }
        paper.sized_text(
            SPECIMEN,
            34.0,
            62.0,
            9.0,
            Color {
                a: 0.35,
                ..ColorRole::Dont.color(self.contrast)
            },
        );

        vec![frame.into_geometry()]
    }
}

/// A page in the making, in tenths of an inch.
struct SpecimenPaper<'a> {
    frame: &'a mut Frame,
    unit: f32,
    contrast: Contrast,
}

impl SpecimenPaper<'_> {
    fn of_a_judge(&mut self) {
        self.words("UNITED STATES", 34.0, 7.5);
        self.words("DISTRICT COURT", 34.0, 13.5);
        self.words("WARRANT", 34.0, 27.0);
        self.writing(33.0, 2);
        self.frame(40.0, 10.0);
        self.words("123 Example Street", 34.0, 45.0);
        self.writing(55.0, 3);
        self.words("Date:", 14.0, 73.0);
        self.line(22.0, 75.5, 48.0);
        self.signature(96.0, "Judge");
    }

    fn of_immigration(&mut self, title: [&str; 2], form: &str) {
        self.words("U.S. DEPARTMENT OF", 34.0, 7.5);
        self.words("HOMELAND SECURITY", 34.0, 13.5);
        self.words(title[0], 34.0, 24.0);
        self.words(title[1], 34.0, 30.0);
        self.frame(40.0, 10.0);
        self.words("Name of a person", 34.0, 45.0);
        self.writing(56.0, 2);
        self.signature(74.0, "Immigration Officer");
        self.writing(87.0, 1);
        self.words(form, 24.0, 97.0);
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(x * self.unit, y * self.unit)
    }

    fn block(&mut self, x: f32, y: f32, width: f32, height: f32, role: ColorRole) {
        let size = Size::new(width * self.unit, height * self.unit);

        self.frame
            .fill_rectangle(self.point(x, y), size, role.color(self.contrast));
    }

    /// A frame around what is written by hand.
    fn frame(&mut self, y: f32, height: f32) {
        self.block(6.0, y, 60.0, height, ColorRole::Quiet);
        self.block(6.4, y + 0.4, 59.2, height - 0.8, ColorRole::Card);
    }

    fn line(&mut self, x: f32, y: f32, end: f32) {
        self.block(x, y, end - x, 0.4, ColorRole::Ink);
    }

    /// Lines of writing that nobody has to read.
    fn writing(&mut self, y: f32, lines: u8) {
        for line in 0..lines {
            let end = if line + 1 == lines { 48.0 } else { 66.0 };
            self.block(
                6.0,
                y + 4.0 * f32::from(line),
                end - 6.0,
                1.0,
                ColorRole::Rule,
            );
        }
    }

    /// A name written by hand on a line, and whose it is.
    fn signature(&mut self, y: f32, whose: &str) {
        let hand = Path::new(|path| {
            path.move_to(self.point(14.0, y - 2.0));
            for (loops, x) in [16.0_f32, 24.0, 32.0, 40.0].into_iter().enumerate() {
                let way = if loops % 2 == 0 { -5.0 } else { 1.0 };
                path.bezier_curve_to(
                    self.point(x, y + way),
                    self.point(x + 2.0, y - 7.0 - way),
                    self.point(x + 7.0, y - 2.5),
                );
            }
        });
        let stroke = Stroke::default()
            .with_width(0.8 * self.unit)
            .with_color(ColorRole::Say.color(self.contrast))
            .with_line_cap(LineCap::Round);

        self.frame.stroke(&hand, stroke);
        self.line(10.0, y, 62.0);
        self.words(whose, 34.0, y + 3.8);
    }

    /// Words by their middle, in the least size that may be read.
    fn words(&mut self, words: &str, x: f32, y: f32) {
        let ink = ColorRole::Ink.color(self.contrast);

        self.sized_text(words, x, y, EM, ink);
    }

    /// Words by their middle; `size` is that of their em.
    fn sized_text(&mut self, words: &str, x: f32, y: f32, size: f32, color: Color) {
        self.frame.fill_text(canvas::Text {
            content: words.to_owned(),
            position: self.point(x, y),
            size: (size * self.unit).into(),
            color,
            font: typeset::bold(Language::English),
            align_x: iced::advanced::text::Alignment::Center,
            align_y: Center.into(),
            ..canvas::Text::default()
        });
    }
}
