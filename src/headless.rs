//! Drawing screens into pictures, with no window and no display: [`Headless`] for
//! the program, and [`harness`] for tests and benchmarks.

pub mod harness;
pub mod whole;

use crate::kiosk::{self, Kiosk};
use crate::screen::Screen;
use crate::theme::{self, Contrast, TextSize};

use iced::advanced::renderer::{self, Headless as _};
use iced::advanced::{clipboard, mouse};
use iced::time::Instant;
use iced::{Color, Event, Size, window};
use iced_runtime::user_interface::{self, State, UserInterface};

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;
use std::pin::pin;
use std::task::{self, Poll, Waker};

/// How often a window repeats one frame, at most, while its layout changes.
const FRAME_TURNS: usize = 3;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The software renderer would not start.
    #[error("the software renderer did not start")]
    NoRenderer,
    /// The file could not be written.
    #[error("{path}: {source}: choose a folder that can be written to")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

/// A kiosk's screen without a window: lays it out and draws it as the window does.
pub struct Headless {
    renderer: iced::Renderer,
    /// What the widgets remember between two frames.
    cache: user_interface::Cache,
    /// The background of what was drawn last.
    background: Color,
}

/// A picture: red, green, blue and opacity of each pixel, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel.
    pub pixels: Vec<u8>,
}

impl Headless {
    /// Starts the renderer.
    ///
    /// # Errors
    ///
    /// The renderer did not start.
    pub fn new() -> Result<Self, Error> {
        theme::load_fonts();

        let start = pin!(<iced::Renderer as renderer::Headless>::new(
            theme::DEFAULT_FONT,
            kiosk::default_text_size().into(),
            None,
        ));
        // Only a graphics card would have to be waited for.
        let Poll::Ready(Some(renderer)) = start.poll(&mut task::Context::from_waker(Waker::noop()))
        else {
            return Err(Error::NoRenderer);
        };

        Ok(Self {
            renderer,
            cache: user_interface::Cache::new(),
            background: Color::WHITE,
        })
    }

    /// Lays out and draws the kiosk. The widgets remember what they did the last
    /// time.
    pub fn draw(&mut self, kiosk: &Kiosk, size: Size) {
        // Pages are counted once a frame has been drawn.
        for is_drawn in [false, true] {
            let _ = self.frame(
                kiosk,
                size,
                &[],
                mouse::Cursor::Unavailable,
                Instant::now(),
                is_drawn,
            );
        }
    }

    /// Hands events to the widgets, one after the other, and then a frame of the time
    /// `now`, which is drawn or not. Returns the messages, and the state of the widgets
    /// after each event and each turn of the frame.
    fn frame(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: mouse::Cursor,
        now: Instant,
        is_drawn: bool,
    ) -> (Vec<kiosk::Message>, Vec<State>) {
        let mut messages = Vec::new();
        let mut states = Vec::new();
        let mut interface = self.interface(kiosk, size);
        let frame = Event::Window(window::Event::RedrawRequested(now));
        let frames = std::iter::repeat_n(&frame, FRAME_TURNS);

        for (turn, event) in events.iter().chain(frames).enumerate() {
            let (state, _) = interface.update(
                std::slice::from_ref(event),
                cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            let is_settled = turn >= events.len() && !state.has_layout_changed();
            states.push(state);
            if is_settled {
                break;
            }
        }

        if is_drawn {
            let theme = kiosk::theme(kiosk);
            let style = renderer::Style {
                text_color: theme.palette().text,
            };
            self.background = theme.palette().background;
            interface.draw(&mut self.renderer, &theme, &style, cursor);
        }
        self.cache = interface.into_cache();

        (messages, states)
    }

    /// The widgets of the kiosk, laid out.
    fn interface<'a>(
        &mut self,
        kiosk: &'a Kiosk,
        size: Size,
    ) -> UserInterface<'a, kiosk::Message, iced::Theme, iced::Renderer> {
        UserInterface::build(
            kiosk.view(),
            size,
            std::mem::take(&mut self.cache),
            &mut self.renderer,
        )
    }

    /// What was drawn last.
    pub fn picture(&mut self, size: Size) -> Picture {
        let physical = Size::new(size.width as u32, size.height as u32);

        Picture {
            width: physical.width,
            height: physical.height,
            pixels: self.renderer.screenshot(physical, 1.0, self.background),
        }
    }
}

impl Picture {
    /// Writes the picture as a PNG file.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), Error> {
        self.encode(path).map_err(|source| Error::Write {
            path: path.display().to_string(),
            source,
        })
    }

    fn encode(&self, path: &Path) -> io::Result<()> {
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);

        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&self.pixels))
            .map_err(io::Error::other)
    }
}

/// The name of a picture: `SCREEN.LANG.WxH.SIZE.CONTRAST.png`.
pub fn file_name(
    screen: &Screen,
    language: &str,
    size: Size,
    text: TextSize,
    contrast: Contrast,
) -> String {
    format!(
        "{}.{language}.{}x{}.{}.{}.png",
        screen.id().replace(':', "_"),
        size.width,
        size.height,
        text.id(),
        contrast.id(),
    )
}
