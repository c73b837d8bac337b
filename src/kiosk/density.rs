//! How many pixels of the display are an inch: who is asked, in which order, and
//! what staff store when they hold a card to the screen (calibration).

use super::{Kiosk, Message};
use crate::display::{ConnectedDisplays, Density, DensitySource, Resolution};
use crate::screen::{Calibration, Screen, calibration};
use crate::settings::{Settings, SettingsError};
use crate::theme;

use iced::time::Instant;
use iced::{Size, Task, window};

/// Everything that can say how many pixels of the display are an inch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisplayDensity {
    settings: Settings,
    displays: ConnectedDisplays,
    window: Option<window::Id>,
    /// Size of the display in logical pixels, once the window has told.
    display_size: Option<Size>,
    /// Physical pixels in a logical one, once the window has told.
    scale: Option<f32>,
}

impl DisplayDensity {
    /// Asks what staff have stored and then the displays.
    pub fn new(settings: Settings, displays: ConnectedDisplays) -> Self {
        Self {
            settings,
            displays,
            ..Self::default()
        }
    }

    /// The window is there: asks it for its scale and its display.
    pub(super) fn open(&mut self, id: window::Id) -> Task<Message> {
        self.window = Some(id);

        Task::batch([
            window::scale_factor(id).map(Message::Rescaled),
            self.ask_for_display(),
        ])
    }

    /// Asks the window for its display. It may stand on another one, or know
    /// only now on which.
    pub(super) fn ask_for_display(&self) -> Task<Message> {
        self.window.map_or_else(Task::none, |id| {
            window::monitor_size(id).map(Message::Placed)
        })
    }

    /// Asks the window for its own size and its display: both are in logical
    /// pixels, and these have changed.
    pub(super) fn ask_for_sizes(&self) -> Task<Message> {
        self.window.map_or_else(Task::none, |id| {
            Task::batch([
                window::size(id).map(Message::Resized),
                self.ask_for_display(),
            ])
        })
    }

    /// The window stands on a display of this size in logical pixels.
    pub fn place_on(&mut self, display: Option<Size>) {
        self.display_size = display.filter(|it| it.width >= 1.0 && it.height >= 1.0);
    }

    /// The window has so many physical pixels in a logical one.
    pub fn rescale(&mut self, scale: f32) {
        if scale.is_finite() && scale > 0.0 {
            self.scale = Some(scale);
        }
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

/// Physical pixels of a size in logical ones.
fn resolution(size: Size, scale: f32) -> Resolution {
    // Logical sizes are fractions where the scale is no whole number.
    let physical = |side: f32| (side * scale).round() as u32;

    Resolution {
        width: physical(size.width),
        height: physical(size.height),
    }
}

impl Kiosk {
    /// Shows the screen on which staff measure the display.
    pub(super) fn open_calibration(&mut self, now: Instant) {
        self.idle.touch(now);
        self.session.panel = None;

        if !matches!(self.session.visit.screen, Screen::Calibration(_)) {
            self.session
                .open(Screen::Calibration(Calibration::default()));
        }
    }

    /// Answers what staff do on that screen. It is the one place where the program writes
    /// while it runs; the file is small, and nobody else is at the screen.
    pub(super) fn calibrate(&mut self, message: &calibration::Message) {
        let density = self.measure();
        let Screen::Calibration(screen) = &mut self.session.visit.screen else {
            return;
        };
        let settings = &mut self.ruler.settings;
        let (outcome, done) = match screen.update(message, &density, self.window) {
            calibration::Action::None => return,
            calibration::Action::Keep(ppi) => (
                settings.keep(density.resolution, ppi),
                calibration::Outcome::Kept,
            ),
            calibration::Action::Forget => (
                settings.forget(density.resolution),
                calibration::Outcome::Forgotten,
            ),
        };

        screen.tell(outcome.map_or_else(not_stored, |()| done));
    }
}

fn not_stored(reason: SettingsError) -> calibration::Outcome {
    tracing::error!("the size of the screen could not be stored: {reason}");

    calibration::Outcome::NotStored
}
