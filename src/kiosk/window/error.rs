//! Why the window cannot be opened, and what to do: each reason with its own cure.

use crate::display::{ServerAnswer, Unfit};

/// Why the window could not be opened, said to the person at the computer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WindowError {
    /// No display is named to open it on.
    #[error(
        "cannot open a window: neither DISPLAY nor WAYLAND_DISPLAY is set\n\
         {ON_A_DESKTOP}\n\
         {WITHOUT_A_WINDOW}"
    )]
    NoDisplay,
    /// The X server that is named does not answer.
    #[error(
        "cannot open a window: no X server answers where the variable DISPLAY says: {reason}\n\
         {ON_A_DESKTOP}\n\
         {WITHOUT_A_WINDOW}"
    )]
    Silent {
        /// What came of asking it.
        reason: String,
    },
    /// The X server answers, and no window can be drawn there.
    #[error("cannot open a window: {0}")]
    Unfit(#[from] Unfit),
    /// The files that describe keyboards, or what reads them, cannot be found.
    #[error(
        "cannot open a window: {reason}: the descriptions of keyboards are not there\n\
         Install them, on Debian and Ubuntu by `apt install xkb-data libxkbcommon0 \
         libxkbcommon-x11-0`; if the variable XKB_CONFIG_ROOT is set, it must name their folder."
    )]
    Keyboards {
        /// What the window system said.
        reason: String,
    },
    /// A desktop names a scale that cannot be.
    #[error(
        "cannot open a window: {reason}: the desktop says a scale that cannot be\n\
         Set the scale or the DPI of its fonts right in the settings of the desktop; on X11 \
         the kiosk can be started with the variable WINIT_X11_SCALE_FACTOR=1."
    )]
    Scale {
        /// What the window system said.
        reason: String,
    },
    /// The X server answers, so that it must be something else, most often a library.
    #[error(
        "cannot open a window: {reason}\n\
         {LIBRARY_IS_MISSING} {LIBRARIES}\n\
         {WITHOUT_A_WINDOW}"
    )]
    Lacking {
        /// What the window system said.
        reason: String,
    },
    /// The window system failed. It gives its reason as a text and no kind, so
    /// both of what may be done is said.
    #[error(
        "cannot open a window: {reason}\n\
         If no display runs there: {ON_A_DESKTOP}\n\
         {LIBRARY_IS_MISSING} {LIBRARIES}\n\
         {WITHOUT_A_WINDOW}"
    )]
    Refused {
        /// What the window system said.
        reason: String,
    },
}

/// What to do where there is no display.
const ON_A_DESKTOP: &str = "Start it on a desktop (X11 or Wayland); the variable DISPLAY or \
                            WAYLAND_DISPLAY must name one that runs.";

/// What may be the matter.
const LIBRARY_IS_MISSING: &str = "If a library of the desktop is missing:";

/// What to do where a library is missing.
const LIBRARIES: &str = "install it, on Debian and Ubuntu by `apt install libx11-xcb1 libxcursor1 \
                         libxi6 libxkbcommon-x11-0`.";

/// What can be done all the same.
const WITHOUT_A_WINDOW: &str = "Without a display, `rights-kiosk render --out DIR` draws every \
                                screen into PNG files.";

/// What the window system says where it finds no descriptions of keyboards.
const NO_KEYBOARDS: &str = "XKBNotFound";

/// What it says where a scale cannot be.
const NO_SCALE: &str = "validate_scale_factor";

impl WindowError {
    /// What the window system has said, where the X server has answered so.
    pub fn of(reason: String, answer: &ServerAnswer) -> Self {
        if reason.contains(NO_KEYBOARDS) {
            return Self::Keyboards { reason };
        }
        if reason.contains(NO_SCALE) {
            return Self::Scale { reason };
        }

        match answer {
            ServerAnswer::Told(_) | ServerAnswer::Unclear => Self::Lacking { reason },
            ServerAnswer::Silent(reason) => Self::Silent {
                reason: reason.clone(),
            },
            ServerAnswer::NotAsked => Self::Refused { reason },
        }
    }
}
