//! The drawings of the topics: whole at any size, each unlike the others, and made out
//! in every contrast.

use iced::advanced::renderer::{self, Headless};
use iced::advanced::{clipboard, mouse};
use iced::{Color, Event, Size, Theme, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use rights_kiosk::content::Picture;
use rights_kiosk::theme::{self, ColorRole, Contrast, Metrics, TextSize, contrast};
use rights_kiosk::widget;

use std::pin::pin;
use std::task::{self, Poll, Waker};

/// A pixel for each unit of a drawing.
const WIDTH: f32 = 240.0;

/// What lies under the drawings: no colour of theirs.
const BEHIND: Color = Color::from_rgb(1.0, 0.0, 1.0);

/// A drawing in pixels, row by row.
#[derive(PartialEq)]
struct Painted {
    width: usize,
    height: usize,
    pixels: Vec<Color>,
}

impl Painted {
    fn at(&self, x: usize, y: usize) -> Color {
        self.pixels[y * self.width + x]
    }

    /// The share of the pixels of which something is so.
    fn share(&self, is_so: impl Fn(Color) -> bool) -> f32 {
        let count = self.pixels.iter().filter(|pixel| is_so(**pixel)).count();

        count as f32 / self.pixels.len() as f32
    }
}

/// Paints drawings, one at a time.
struct Painter(iced::Renderer);

impl Painter {
    fn new() -> Self {
        let start = pin!(<iced::Renderer as Headless>::new(
            theme::DEFAULT_FONT,
            16.0.into(),
            None
        ));
        let Poll::Ready(Some(renderer)) = start.poll(&mut task::Context::from_waker(Waker::noop()))
        else {
            panic!("the software renderer starts");
        };

        Self(renderer)
    }

    fn paint(&mut self, picture: Picture, contrast: Contrast, width: f32) -> Painted {
        let size = Size::new(width, width / 2.0);
        let metrics = Metrics::new(size, None, TextSize::default()).with_contrast(contrast);
        let mut interface = UserInterface::<(), Theme, iced::Renderer>::build(
            widget::picture_sized(&metrics, picture, width),
            size,
            Cache::new(),
            &mut self.0,
        );
        let redraw = Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()));
        let cursor = mouse::Cursor::Unavailable;
        let _ = interface.update(
            &[redraw],
            cursor,
            &mut self.0,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        let style = renderer::Style {
            text_color: Color::BLACK,
        };
        interface.draw(&mut self.0, &Theme::Light, &style, cursor);
        let paper = Size::new(size.width as u32, size.height as u32);
        let pixels = self.0.screenshot(paper, 1.0, BEHIND);

        Painted {
            width: paper.width as usize,
            height: paper.height as usize,
            pixels: pixels
                .chunks_exact(4)
                .map(|pixel| Color::from_rgb8(pixel[0], pixel[1], pixel[2]))
                .collect(),
        }
    }
}

/// Every drawing in every contrast.
fn all() -> impl Iterator<Item = (Picture, Contrast)> {
    Contrast::ALL
        .into_iter()
        .flat_map(|contrast| Picture::ALL.iter().map(move |picture| (*picture, contrast)))
}

fn ground(contrast: Contrast) -> Color {
    ColorRole::Mist.color(contrast)
}

fn is_near(a: Color, b: Color) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < 2.5 / 255.0;

    near(a.r, b.r) && near(a.g, b.g) && near(a.b, b.b)
}

/// What touches the edge of its sheet may be cut there.
#[test]
fn no_drawing_reaches_the_edge_of_its_sheet() {
    let mut painter = Painter::new();

    for (picture, contrast) in all() {
        let painted = painter.paint(picture, contrast, WIDTH);
        let ground = ground(contrast);
        let round = 10;
        let across = (round..painted.width - round).flat_map(|x| [(x, 0), (x, painted.height - 1)]);
        let down = (round..painted.height - round).flat_map(|y| [(0, y), (painted.width - 1, y)]);

        for (x, y) in across.chain(down) {
            assert!(
                is_near(painted.at(x, y), ground),
                "{picture} in {contrast:?} is cut at {x}, {y}"
            );
        }
    }
}

#[test]
fn every_drawing_fills_its_sheet_at_any_width() {
    let mut painter = Painter::new();

    for picture in Picture::ALL {
        for width in [90.0, 118.0, 320.0, 961.0] {
            let painted = painter.paint(*picture, Contrast::Default, width);
            let (right, foot) = (painted.width - 1, painted.height - 1);
            let ground = ground(Contrast::Default);

            // The middles of all four sides.
            for (x, y) in [
                (right / 2, 0),
                (0, foot / 2),
                (right, foot / 2),
                (right / 2, foot),
            ] {
                assert!(
                    is_near(painted.at(x, y), ground),
                    "{picture} {width} wide has no ground at {x}, {y}"
                );
            }
        }
    }
}

#[test]
fn no_two_drawings_are_alike() {
    let mut painter = Painter::new();

    for contrast in Contrast::ALL {
        let painted: Vec<_> = Picture::ALL
            .iter()
            .map(|picture| painter.paint(*picture, contrast, WIDTH))
            .collect();

        for (index, one) in painted.iter().enumerate() {
            for (other, another) in painted.iter().enumerate().skip(index + 1) {
                let unlike = one
                    .pixels
                    .iter()
                    .zip(&another.pixels)
                    .filter(|(a, b)| !is_near(**a, **b))
                    .count();

                assert!(
                    unlike * 10 > one.pixels.len(),
                    "{} and {} are alike in {contrast:?}",
                    Picture::ALL[index],
                    Picture::ALL[other],
                );
            }
        }
    }
}

/// A white sheet glares where all else is black.
#[test]
fn a_drawing_is_dark_where_the_screen_is_and_light_elsewhere() {
    let mut painter = Painter::new();

    for (picture, kind) in all() {
        let painted = painter.paint(picture, kind, WIDTH);
        let dark = painted.share(|pixel| contrast(pixel, Color::BLACK) < 1.5);
        let light = painted.share(|pixel| contrast(pixel, Color::WHITE) < 1.5);

        match kind {
            Contrast::HighDark => assert!(dark > 0.6, "{picture} glares: {dark} is black"),
            _ => assert!(
                light > 0.5,
                "{picture} is dark in {kind:?}: {light} is light"
            ),
        }
    }
}

/// What must be made out stands out by 3 to 1 (WCAG 2.2, 1.4.11).
#[test]
fn what_is_drawn_stands_out_from_its_ground() {
    let mut painter = Painter::new();

    for (picture, kind) in all() {
        let painted = painter.paint(picture, kind, WIDTH);
        let seen = painted.share(|pixel| contrast(pixel, ground(kind)) >= 3.0);

        assert!(
            seen > 0.06,
            "{picture} is faint in {kind:?}: {seen} of it is seen"
        );
    }
}
