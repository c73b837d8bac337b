//! Drawing screens into pictures, with no window and no display.

use crate::kiosk::{self, Kiosk};
use crate::screen::Screen;
use crate::theme::{self, Contrast, TextSize};

use iced::advanced::renderer::{self, Headless};
use iced::advanced::widget::Operation;
use iced::advanced::{clipboard, mouse};
use iced::time::Instant;
use iced::{Color, Event, Size, window};
use iced_runtime::user_interface::{self, UserInterface};

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;
use std::pin::pin;
use std::task::{self, Poll, Waker};

/// How often a window tells of one frame, at most, while the layout changes.
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

/// A renderer that draws screens as the window does.
pub struct Studio {
    renderer: iced::Renderer,
    cache: user_interface::Cache,
    /// The ground of what was drawn last.
    ground: Color,
    states: Vec<user_interface::State>,
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

impl Studio {
    /// Starts the renderer.
    ///
    /// # Errors
    ///
    /// The renderer did not start.
    pub fn new() -> Result<Self, Error> {
        theme::load_fonts();

        let start = pin!(<iced::Renderer as Headless>::new(
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
            ground: Color::WHITE,
            states: Vec::new(),
        })
    }

    /// Lays out and draws the kiosk, keeping what the widgets remember from
    /// the last time.
    pub fn draw(&mut self, kiosk: &Kiosk, size: Size) {
        self.play(kiosk, size, &[], mouse::Cursor::Unavailable);
    }

    /// As [`Studio::draw`], after the widgets have seen some events. Returns
    /// the messages that came of them.
    pub fn play(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: mouse::Cursor,
    ) -> Vec<kiosk::Message> {
        self.play_at(kiosk, size, events, cursor, Instant::now())
    }

    /// As [`Studio::play`], where the frame that is drawn after the events is
    /// one of that time.
    pub fn play_at(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: mouse::Cursor,
        now: Instant,
    ) -> Vec<kiosk::Message> {
        self.answer(kiosk, size, events, cursor, now, true)
    }

    /// As [`Studio::play_at`], but draws nothing, which takes a small part of the
    /// time.
    pub fn rehearse_at(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: mouse::Cursor,
        now: Instant,
    ) -> Vec<kiosk::Message> {
        self.answer(kiosk, size, events, cursor, now, false)
    }

    fn answer(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: mouse::Cursor,
        now: Instant,
        is_drawn: bool,
    ) -> Vec<kiosk::Message> {
        let mut messages = Vec::new();
        let mut interface = UserInterface::build(
            kiosk.view(),
            size,
            std::mem::take(&mut self.cache),
            &mut self.renderer,
        );
        let frame = Event::Window(window::Event::RedrawRequested(now));
        let frames = std::iter::repeat_n(&frame, FRAME_TURNS);

        self.states.clear();
        for (turn, event) in events.iter().chain(frames).enumerate() {
            let (state, _) = interface.update(
                std::slice::from_ref(event),
                cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            let is_settled = turn >= events.len() && !state.has_layout_changed();
            self.states.push(state);
            if is_settled {
                break;
            }
        }

        if is_drawn {
            let theme = kiosk::theme(kiosk);
            let style = renderer::Style {
                text_color: theme.palette().text,
            };
            self.ground = theme.palette().background;
            interface.draw(&mut self.renderer, &theme, &style, cursor);
        }
        self.cache = interface.into_cache();

        messages
    }

    /// What the widgets asked for at each event of the last play, and then at
    /// the frame, which is played again when something moved in it.
    pub fn states(&self) -> &[user_interface::State] {
        &self.states
    }

    /// Lets an operation see the widgets as they are laid out.
    pub fn operate(&mut self, kiosk: &Kiosk, size: Size, operation: &mut dyn Operation) {
        let mut interface = UserInterface::build(
            kiosk.view(),
            size,
            std::mem::take(&mut self.cache),
            &mut self.renderer,
        );
        interface.operate(&self.renderer, operation);
        self.cache = interface.into_cache();
    }

    /// What was drawn last.
    pub fn picture(&mut self, size: Size) -> Picture {
        let physical = Size::new(size.width as u32, size.height as u32);

        Picture {
            width: physical.width,
            height: physical.height,
            pixels: self.renderer.screenshot(physical, 1.0, self.ground),
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
