//! How many pixels of the display are an inch: who is asked, in which order, and
//! what staff store when they hold a card to the screen (calibration).

use super::{Kiosk, Message, Mode};
use crate::display::{self, ConnectedDisplays, Density, DensitySource, Resolution, Server};
use crate::settings::Settings;
use crate::theme;

use iced::{Size, Task, window};

/// Everything that can say how many pixels of the display are an inch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DensitySources {
    settings: Settings,
    displays: ConnectedDisplays,
    window: Option<window::Id>,
    /// Size of the display in logical pixels, once the window has told.
    display_size: Option<Size>,
    /// Physical pixels in a logical one, once the window has told.
    scale: Option<f32>,
    /// The X server that the window is drawn on, if it is.
    server: Option<Server>,
    /// The display of which staff have been told that it is too large.
    too_large: Option<Resolution>,
}

impl DensitySources {
    /// Asks what staff have stored and then the displays.
    pub fn new(settings: Settings, displays: ConnectedDisplays) -> Self {
        Self {
            settings,
            displays,
            ..Self::default()
        }
    }

    /// The window is drawn on an X server, which may not be able to show one of any size.
    pub fn drawn_on(self, server: Server) -> Self {
        Self {
            server: Some(server),
            ..self
        }
    }

    /// The window is there: asks it for its scale, and its display is asked for once that is known.
    pub(super) fn open(&mut self, id: window::Id) -> Task<Message> {
        self.window = Some(id);

        window::scale_factor(id).map(Message::WindowRescaled)
    }

    /// Asks for the display of the window. It may stand on another one, or know only now on
    /// which. For a kiosk with one display the window system itself is asked: its window
    /// remembers how large the display was when it opened.
    pub(super) fn ask_for_display(&self, mode: Mode) -> Task<Message> {
        let Some(id) = self.window else {
            return Task::none();
        };
        let ask_window = move || window::monitor_size(id).map(Message::DisplayFound);
        if mode == Mode::Windowed {
            return ask_window();
        }
        let scale = self.scale.unwrap_or(1.0);

        Task::future(async { display::only_display() }).then(move |only| match only {
            Some(Resolution { width, height }) => {
                let size = Size::new(width as f32 / scale, height as f32 / scale);

                Task::done(Message::DisplayFound(Some(size)))
            }
            None => ask_window(),
        })
    }

    /// Asks the window for its own size and its display: both are in logical
    /// pixels, and these have changed.
    pub(super) fn ask_for_sizes(&self, mode: Mode) -> Task<Message> {
        self.window.map_or_else(Task::none, |id| {
            Task::batch([
                window::size(id).map(Message::WindowResized),
                self.ask_for_display(mode),
            ])
        })
    }

    /// The window stands on a display of this size in logical pixels.
    pub fn place_on(&mut self, display: Option<Size>) {
        self.display_size = display.filter(|it| it.width >= 1.0 && it.height >= 1.0);
    }

    /// Asks for the display of a kiosk from time to time: not every window system tells of one that
    /// is switched on or turned.
    pub(super) fn look(&self, mode: Mode) -> Task<Message> {
        match mode {
            Mode::Kiosk => self.ask_for_display(mode),
            Mode::Windowed => Task::none(),
        }
    }

    /// The window, which is so large, has told its display; that of a kiosk is made as large.
    pub(super) fn find(
        &mut self,
        display: Option<Size>,
        mode: Mode,
        window: Size,
    ) -> Task<Message> {
        self.place_on(display);

        match (self.window, self.display_size, mode) {
            (Some(id), Some(display), Mode::Kiosk) => self.fill(id, window, display),
            _ => Task::none(),
        }
    }

    /// Makes the window as large as its display, or as can be drawn there.
    fn fill(&mut self, id: window::Id, window: Size, display: Size) -> Task<Message> {
        let was_smaller = self.too_large.is_some();
        let most = self.largest_window(display);
        let fill = super::window::fill(id, window, most.unwrap_or(display));

        // Who manages windows makes one over the whole display as large as that.
        match most {
            Some(_) if !was_smaller => window::set_mode(id, window::Mode::Windowed).chain(fill),
            None if was_smaller => window::set_mode(id, window::Mode::Fullscreen).chain(fill),
            _ => fill,
        }
    }

    /// The window has so many physical pixels in a logical one.
    pub fn rescale(&mut self, scale: f32) {
        if scale.is_finite() && scale > 0.0 {
            self.scale = Some(scale);
        }
    }

    /// How large the window may be on a display, in logical pixels, if not as large: it would be
    /// black. Staff are told why, once.
    pub fn largest_window(&mut self, display: Size) -> Option<Size> {
        let scale = self.scale.unwrap_or(1.0);
        let display = resolution(display, scale);
        let judged = self.server.as_ref().map(|it| it.largest_window(display));
        let Some((most, Some(unfit))) = judged else {
            self.too_large = None;
            return None;
        };
        if self.too_large.replace(display) != Some(display) {
            tracing::error!("the kiosk is smaller than its display, which has grown: {unfit}");
        }

        // No more than the whole pixels that there are.
        let logical = |side: u32| (side as f32 / scale).floor().max(1.0);
        Some(Size::new(logical(most.width), logical(most.height)))
    }

    /// Stores what staff say of displays of a resolution, or forgets it; returns
    /// whether that could be stored.
    pub(super) fn store(&mut self, resolution: Resolution, ppi: Option<f32>) -> bool {
        let outcome = match ppi {
            Some(ppi) => self.settings.keep(resolution, ppi),
            None => self.settings.forget(resolution),
        };
        if let Err(reason) = &outcome {
            tracing::error!("the size of the screen could not be stored: {reason}");
        }

        outcome.is_ok()
    }

    /// The density that counts now: the number on the command line, else what
    /// staff have stored for this display, else what the display says, else a
    /// guess by its size. A window that does not know its display counts as
    /// one; `window` is its size in logical pixels.
    pub fn current(&self, command_line: Option<f32>, window: Size) -> Density {
        let scale = self.scale.unwrap_or(1.0);
        let display = self.display_size.unwrap_or(window);
        let resolution = resolution(display, scale);
        let said = |source, ppi: Option<f32>| Some((source, ppi?));
        let (source, ppi) = said(DensitySource::CommandLine, command_line)
            .or_else(|| said(DensitySource::Staff, self.settings.ppi(resolution)))
            .or_else(|| said(DensitySource::Display, self.displays.ppi(resolution)))
            .unwrap_or_else(|| (DensitySource::Guess, theme::assumed_ppi(display) * scale));

        Density {
            resolution,
            scale,
            ppi,
            source,
        }
    }
}

impl Kiosk {
    /// A kiosk that knows what the X server can show.
    pub(super) fn drawn_on(self, server: Server) -> Self {
        Self {
            density_sources: self.density_sources.drawn_on(server),
            ..self
        }
    }
}

/// Physical pixels of a size in logical ones.
fn resolution(size: Size, scale: f32) -> Resolution {
    // Logical sizes are fractions where the scale is no whole number.
    let physical = |side: f32| (side * scale).round() as u32;

    Resolution {
        width: physical(size.width),
        height: physical(size.height),
    }
}
