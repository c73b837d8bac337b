//! Displays: how many pixels they have, and how many of them are an inch.

mod edid;
mod server;
#[cfg(target_os = "linux")]
mod x11;

pub use edid::{Edid, EdidError};
pub use server::{Depth, SCALE_VARIABLE, Server, ServerAnswer, Unfit};
#[cfg(target_os = "linux")]
pub use x11::{ask_server, only_display, wait_for_changes};

use crate::disk;

use std::fmt;
use std::fs;
use std::num::ParseIntError;
use std::ops::RangeInclusive;
use std::path::Path;
use std::str::FromStr;

/// Whether a variable names something.
pub fn is_named(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// Whether windows stand on Wayland, which goes before X11 where both are there.
pub fn is_on_wayland() -> bool {
    is_named("WAYLAND_DISPLAY") || is_named("WAYLAND_SOCKET")
}

/// Whether the system has an input method that writes what cannot be typed. On an X server that
/// must be named: where none is, what answers in its place takes dead keys away, and leaves no
/// place of a key to go by.
pub fn has_input_method() -> bool {
    if !cfg!(target_os = "linux") || is_on_wayland() {
        return true;
    }
    let modifiers = std::env::var("XMODIFIERS").unwrap_or_default();

    is_input_method(&modifiers)
}

/// Whether the variable `XMODIFIERS` names an input method (XSetLocaleModifiers(3)).
pub fn is_input_method(modifiers: &str) -> bool {
    let mut named = modifiers.split('@').filter_map(|it| it.strip_prefix("im="));

    named
        .next_back()
        .is_some_and(|it| !matches!(it.trim(), "" | "none" | "local"))
}

/// The only display there is, in physical pixels, where that can be asked.
#[cfg(not(target_os = "linux"))]
pub fn only_display() -> Option<Resolution> {
    None
}

/// What the X server says of itself, where there is one.
#[cfg(not(target_os = "linux"))]
pub fn ask_server() -> ServerAnswer {
    ServerAnswer::NotAsked
}

/// Waits until displays change, where that can be asked.
#[cfg(not(target_os = "linux"))]
pub fn wait_for_changes(_tell: impl FnMut() -> bool) {}

/// Pixels per inch that a display may have. Only walls made of lamps have fewer
/// and only phones have more: any other number is a mistake, or is not known.
pub const PPI: RangeInclusive<f32> = 50.0..=400.0;

/// Where Linux tells of the connectors for displays.
const CONNECTORS: &str = "/sys/class/drm";

/// How many connectors are looked at.
const MOST_CONNECTORS: usize = 64;

/// The most bytes that a display may say of itself: 64 KiB, far more than the
/// 256 blocks of 128 bytes that there can be.
const MOST_BYTES: u64 = 64 * 1024;

/// By how much two displays may differ and still count as equally dense.
const SAME: f32 = 0.01;

/// Size in physical pixels; written as `1366x768`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resolution {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Resolution {
    /// Whether it is the other one, upright or turned on its side.
    fn is_turned(self, other: Self) -> bool {
        self == other || (self.width, self.height) == (other.height, other.width)
    }

    /// Pixels from corner to corner.
    pub fn diagonal(self) -> f32 {
        (self.width as f32).hypot(self.height as f32)
    }
}

impl fmt::Display for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

/// A text that is not two numbers with an x between them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is not a size in pixels: write it as in 1366x768")]
pub struct ParseResolutionError;

impl From<ParseIntError> for ParseResolutionError {
    fn from(_error: ParseIntError) -> Self {
        Self
    }
}

impl FromStr for Resolution {
    type Err = ParseResolutionError;

    fn from_str(text: &str) -> Result<Self, ParseResolutionError> {
        let (width, height) = text.split_once('x').ok_or(ParseResolutionError)?;
        let resolution = Self {
            width: width.parse()?,
            height: height.parse()?,
        };

        // Only one way to write each, so that none stands twice.
        (resolution.to_string() == text && resolution.width > 0 && resolution.height > 0)
            .then_some(resolution)
            .ok_or(ParseResolutionError)
    }
}

/// Where the number of pixels in an inch comes from, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DensitySource {
    /// `--ppi` on the command line.
    CommandLine,
    /// Staff have held a card to the screen.
    Staff,
    /// The display says so of itself.
    Display,
    /// It is guessed from the number of pixels.
    Guess,
}

/// The pixel density of the display on which the window stands, as far as is
/// known at the moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Density {
    /// Size of the display in physical pixels.
    pub resolution: Resolution,
    /// Physical pixels in a logical one.
    pub scale: f32,
    /// Physical pixels in an inch.
    pub ppi: f32,
    /// Who says so.
    pub source: DensitySource,
}

impl Density {
    /// Logical pixels in an inch.
    pub fn logical_ppi(&self) -> f32 {
        self.ppi / self.scale
    }
}

/// The displays that are plugged in, by what each says of itself (its EDID).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectedDisplays(Vec<Edid>);

impl ConnectedDisplays {
    /// Asks the system. Only Linux is asked yet; elsewhere nothing is known.
    pub fn of_system() -> Self {
        if cfg!(target_os = "linux") {
            Self::read(Path::new(CONNECTORS))
        } else {
            Self::default()
        }
    }

    /// Reads a folder laid out as `/sys/class/drm`: a folder for each connector
    /// with the files `status` and `edid`. What cannot be read says nothing.
    pub fn read(folder: &Path) -> Self {
        let Ok(connectors) = fs::read_dir(folder) else {
            return Self::default();
        };
        let mut connectors: Vec<_> = connectors
            .take(MOST_CONNECTORS)
            .filter_map(|it| it.ok().map(|it| it.path()))
            .collect();
        connectors.sort();

        Self(connectors.iter().filter_map(|it| connected(it)).collect())
    }

    /// Physical pixels in an inch of the display that has these pixels, if one
    /// says so and no other of as many pixels says otherwise or nothing: the
    /// window may stand on that one.
    pub fn ppi(&self, resolution: Resolution) -> Option<f32> {
        let mut candidates = self
            .0
            .iter()
            .filter(|it| it.preferred.is_turned(resolution))
            .map(|it| it.ppi);
        let first = candidates.next()??;

        candidates
            .all(|ppi| ppi.is_some_and(|ppi| (ppi / first - 1.0).abs() <= SAME))
            .then_some(first)
    }
}

/// What the display at a connector says of itself.
fn connected(connector: &Path) -> Option<Edid> {
    let read = |name| {
        disk::read_limited(&connector.join(name), MOST_BYTES)
            .ok()
            .flatten()
    };
    let status = read("status")?;
    if status.trim_ascii() != b"connected" {
        return None;
    }

    Edid::read(&read("edid")?)
        .inspect_err(|error| tracing::debug!("{}: {error}", connector.display()))
        .ok()
}
