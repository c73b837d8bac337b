//! Setting type, for the screen and for whatever else text is put on: the shipped
//! faces, and how large and how far apart each script is set in them.
//!
//! | file | what is in it |
//! |---|---|
//! | `faces` | the fonts, which one a language has, and what they cannot draw |
//! | `optical` | optical sizes and line heights of each script |

mod faces;
mod optical;

pub use faces::{CAP_HEIGHT, DEFAULT_FONT, ICONS, bold, draws, load_fonts, regular, undrawn};
pub use optical::{highest_line, line_height, line_ratio, optical_scale, second_highest_line};
