//! How many pixels are an inch: who is asked, in which order, and what staff
//! say with a card.

use super::Message;
use crate::monitor::{Measure, Monitors, Resolution, Source};
use crate::settings::Settings;
use crate::theme;

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
            window::scale_factor(id).map(Message::WindowRescaled),
            self.ask_for_display(),
        ])
    }

    /// Asks the window for its display. It may stand on another one, or know
    /// only now on which.
    pub(super) fn ask_for_display(&self) -> Task<Message> {
        self.window.map_or_else(Task::none, |id| {
            window::monitor_size(id).map(Message::DisplayFound)
        })
    }

    /// Asks the window for its own size and its display: both are in logical
    /// pixels, and these have changed.
    pub(super) fn ask_for_sizes(&self) -> Task<Message> {
        self.window.map_or_else(Task::none, |id| {
            Task::batch([
                window::size(id).map(Message::WindowResized),
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
