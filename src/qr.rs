//! A text as a QR code (ISO/IEC 18004) that a phone's camera reads without a network.
//!
//! How the text is written into the code is decided here and never by the library. Its
//! automatic mode looks for bytes that can be packed more tightly, takes those of Korean and of
//! accented Latin for Japanese, and says nowhere that the text is UTF-8: readers then guess. So
//! a text is *one byte segment*, and unless it is plain ASCII it stands behind ECI 26, which
//! says that it is UTF-8. ASCII stands without, since old scanners print the mark of an ECI
//! instead of reading it. The tighter modes for digits and capitals are not used: what is carried
//! has small letters (`tel:`, too), and one way in is less to go wrong.
//!
//! A code is the same on every display: nothing here knows how large it will be, but
//! [`on_screen`], which says how many pixels a module takes.

mod error;
mod format;
mod size;
mod text;

pub use error::{Error, Fault};
pub use format::{Format, Level, MOST_VERSION};
pub use size::{DoesNotFit, LEAST_MILLIMETRES, LEAST_PIXELS};
pub use size::{Size, on_screen};
pub use text::check;

use qrcode::bits::Bits;
use qrcode::{Color, QrCode};

/// The light modules that stand on each side of a code, without which no reader finds it.
pub const QUIET_ZONE: u32 = 4;

/// The mark that the bytes behind it are UTF-8.
const UTF_8: u32 = 26;

/// A code: which of its modules are dark.
///
/// It is drawn dark on light whatever the contrast of the screen, since many readers know no
/// inverted code; and nothing is drawn over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    format: Format,
    width: usize,
    dark: Vec<bool>,
}

impl Symbol {
    /// The code of a text.
    ///
    /// # Errors
    ///
    /// The text is not as [`check`] wants it, or it is too long for version 18 at level L: then
    /// the error says by how many bytes.
    pub fn of(text: &str) -> Result<Self, Error> {
        check(text)?;
        let format = Format::of(text)?;
        let code = encoded(text, format).map_err(|it| Error::Library(it.to_string()))?;
        let width = code.width();
        let dark = code
            .into_colors()
            .into_iter()
            .map(|it| it == Color::Dark)
            .collect();

        Ok(Self {
            format,
            width,
            dark,
        })
    }

    /// How many modules it is wide and high, without the quiet zone: 21 to 89.
    pub fn width(&self) -> u32 {
        self.format.width()
    }

    /// How many modules it is wide and high, with the quiet zone on both sides: 29 to 97.
    pub fn whole_width(&self) -> u32 {
        self.format.whole_width()
    }

    /// Whether a module is dark: `x` to the right and `y` down, both from 0 at the first module
    /// inside the quiet zone. Outside the code everything is light.
    pub fn dark(&self, x: u32, y: u32) -> bool {
        let [x, y] = [x, y].map(|it| usize::try_from(it).unwrap_or(usize::MAX));
        let is_inside = x < self.width && y < self.width;

        is_inside && self.dark.get(y * self.width + x) == Some(&true)
    }

    /// Its version: 1 to 18.
    pub fn version(&self) -> u8 {
        self.format.version
    }

    /// How much of it may be spoilt.
    pub fn level(&self) -> Level {
        self.format.level
    }
}

/// The text as one byte segment, behind ECI 26 unless it is ASCII.
fn encoded(text: &str, format: Format) -> qrcode::QrResult<QrCode> {
    let level = format.level.into();
    let mut bits = Bits::new(qrcode::Version::Normal(format.version.into()));
    if !text.is_ascii() {
        bits.push_eci_designator(UTF_8)?;
    }
    bits.push_byte_data(text.as_bytes())?;
    bits.push_terminator(level)?;

    QrCode::with_bits(bits, level)
}
