//! How many pixels are an inch: who is asked, in which order, and what staff
//! say with a card.

use super::{Kiosk, Message};
use crate::monitor::{Measure, Monitors, Resolution, Source};
use crate::screen::{Calibration, Screen, calibration};
use crate::settings::{NotStored, Settings};
use crate::theme;

use iced::time::Instant;
use iced::{Size, Task, window};

/// Everybody who can say how dense the display is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ruler {
    settings: Settings,
    monitors: Monitors,
    window: Option<window::Id>,
    /// Size of the display in logical pixels, once the window has told.
    monitor: Option<Size>,
    /// Physical pixels in a logical one, once the window has told.
    scale: Option<f32>,
}

impl Ruler {
    /// A ruler that asks staff and then the displays.
    pub fn new(settings: Settings, monitors: Monitors) -> Self {
        Self {
            settings,
            monitors,
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
    pub fn place_on(&mut self, monitor: Option<Size>) {
        self.monitor = monitor.filter(|it| it.width >= 1.0 && it.height >= 1.0);
    }

    /// The window has so many physical pixels in a logical one.
    pub fn rescale(&mut self, scale: f32) {
        if scale.is_finite() && scale > 0.0 {
            self.scale = Some(scale);
        }
    }

    /// How the display is measured: by the number on the command line, else
    /// what staff have stored for this display, else what the display says,
    /// else a table. A window that does not know its display counts as one;
    /// `window` is its size in logical pixels.
    pub fn measure(&self, command_line: Option<f32>, window: Size) -> Measure {
        let scale = self.scale.unwrap_or(1.0);
        let display = self.monitor.unwrap_or(window);
        let resolution = resolution(display, scale);
        let said = |source, ppi: Option<f32>| Some((source, ppi?));
        let (source, ppi) = said(Source::CommandLine, command_line)
            .or_else(|| said(Source::Staff, self.settings.ppi(resolution)))
            .or_else(|| said(Source::Display, self.monitors.ppi(resolution)))
            .unwrap_or_else(|| (Source::Guess, theme::assumed_ppi(display) * scale));

        Measure {
            resolution,
            scale,
            ppi,
            source,
        }
    }
}

/// Physical pixels of a size in logical ones.
fn resolution(size: Size, scale: f32) -> Resolution {
    // Rounded by hand where the scale is no whole number.
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

    /// Answers what staff do there. It is the one place where the program writes
    /// while it runs; the file is small, and nobody else is at the screen.
    pub(super) fn calibrate(&mut self, message: &calibration::Message) {
        let measure = self.measure();
        let Screen::Calibration(screen) = &mut self.session.visit.screen else {
            return;
        };
        let settings = &mut self.ruler.settings;
        let (outcome, done) = match screen.update(message, &measure, self.window) {
            calibration::Action::None => return,
            calibration::Action::Keep(ppi) => (
                settings.keep(measure.resolution, ppi),
                calibration::Outcome::Kept,
            ),
            calibration::Action::Forget => (
                settings.forget(measure.resolution),
                calibration::Outcome::Forgotten,
            ),
        };

        screen.tell(outcome.map_or_else(not_stored, |()| done));
    }
}

fn not_stored(reason: NotStored) -> calibration::Outcome {
    tracing::error!("the size of the screen could not be stored: {reason}");

    calibration::Outcome::NotStored
}
