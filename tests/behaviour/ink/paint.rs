//! Text as the widget of the program draws it, in pixels.

use iced::advanced::renderer::{self, Headless};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{clipboard, mouse};
use iced::{Color, Event, Padding, Rectangle, Size, Theme, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use rights_kiosk::language::Text;
use rights_kiosk::theme::{self, Metrics, TextSize, TextStyle};
use rights_kiosk::widget::sized_text;

use std::pin::pin;
use std::task::{self, Poll, Waker};

/// The paper on which texts are painted.
const PAPER: Size = Size::new(1200.0, 400.0);

/// Space around the text at least, in pixels.
const MARGIN: f32 = 60.0;

/// A text that was painted: its place, and the first and last row of pixels that
/// have ink, counted from the top of the paper.
pub struct Painted {
    pub place: Rectangle,
    pub first: usize,
    pub last: usize,
}

impl Painted {
    /// Rows of pixels with ink above the place of the text and under it.
    pub fn outside(&self) -> (usize, usize) {
        let top = self.place.y.floor() as usize;
        let end = (self.place.y + self.place.height).ceil() as usize;

        (
            top.saturating_sub(self.first),
            (self.last + 1).saturating_sub(end),
        )
    }
}

/// Paints texts on paper, one at a time.
pub struct Painter(iced::Renderer);

impl Painter {
    pub fn new() -> Self {
        theme::load_fonts();
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

    /// Paints a text of a size at a place so many pixels lower than a whole one.
    pub fn paint(&mut self, text: Text<'_>, role: TextStyle, size: f32, lower: f32) -> Painted {
        let metrics = Metrics::new(PAPER, None, TextSize::default());
        let words = sized_text(&metrics, text, role, size).color(Color::BLACK);
        let page = iced::widget::container(words).padding(Padding::new(MARGIN).top(MARGIN + lower));
        let mut interface = UserInterface::<(), Theme, iced::Renderer>::build(
            page,
            PAPER,
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
        let mut place = Place(Rectangle::default());
        interface.operate(&self.0, &mut place);
        interface.draw(
            &mut self.0,
            &Theme::Light,
            &renderer::Style {
                text_color: Color::BLACK,
            },
            cursor,
        );

        let (first, last) = self.rows();

        Painted {
            place: place.0,
            first,
            last,
        }
    }

    /// The first and the last row that have ink, even the faintest.
    fn rows(&mut self) -> (usize, usize) {
        let paper = Size::new(PAPER.width as u32, PAPER.height as u32);
        let pixels = self.0.screenshot(paper, 1.0, Color::WHITE);
        let row = paper.width as usize * 4;
        let inked = |row: &[u8]| row.iter().any(|value| *value < 0xff);
        let first = pixels.chunks(row).position(inked).expect("ink");
        let below = pixels.rchunks(row).position(inked).expect("ink");

        (first, paper.height as usize - 1 - below)
    }
}

struct Place(Rectangle);

impl Operation for Place {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, _text: &str) {
        self.0 = bounds;
    }
}
