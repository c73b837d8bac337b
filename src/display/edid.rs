//! What a display says of itself: its EDID, the block of 128 bytes that every
//! display since the nineties hands to the computer.
//!
//! The places of the bytes are those of the VESA E-EDID standard, release A
//! (revision 1 is EDID 1.3, revision 2 is EDID 1.4).

use super::{PPI, Resolution};

/// Bytes of the base block.
const BLOCK: usize = 128;

/// How every block begins.
const HEADER: [u8; 8] = [0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00];

/// Millimetres in an inch.
const INCH: f32 = 25.4;

/// How far the pixels of a display may be from square. Sizes in whole
/// centimetres are off by a few in a hundred.
const SQUARE: f32 = 1.15;

/// Sizes in millimetres that televisions and projectors give for the shape of
/// their picture, since they do not know how large it is.
const SHAPES: [[u16; 2]; 8] = [
    [16, 9],
    [16, 10],
    [160, 90],
    [160, 100],
    [1600, 900],
    [1600, 1000],
    [4, 3],
    [40, 30],
];

/// What is used of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edid {
    /// The pixels that the display prefers: its own.
    pub preferred: Resolution,
    /// Pixels in an inch, if the display knows how large it is.
    pub ppi: Option<f32>,
}

/// Why a display says nothing that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EdidError {
    /// There are fewer bytes than one block has.
    #[error("is shorter than 128 bytes")]
    Short,
    /// It does not begin as an EDID does.
    #[error("does not begin as an EDID")]
    Header,
    /// A byte was lost on the way.
    #[error("its bytes do not add up")]
    Checksum,
    /// It is laid out in a way that we do not know.
    #[error("is not EDID 1.3 or 1.4")]
    Version,
    /// It does not tell its own pixels.
    #[error("does not name the pixels it prefers")]
    Timing,
}

impl Edid {
    /// Reads the base block; what follows it is not looked at.
    ///
    /// # Errors
    ///
    /// It is no block of EDID 1.3 or 1.4, or does not name its pixels.
    pub fn read(bytes: &[u8]) -> Result<Self, EdidError> {
        let block: &[u8; BLOCK] = bytes.first_chunk().ok_or(EdidError::Short)?;

        if block[..8] != HEADER {
            return Err(EdidError::Header);
        }
        if block.iter().fold(0, |sum: u8, it| sum.wrapping_add(*it)) != 0 {
            return Err(EdidError::Checksum);
        }
        if block[18] != 1 || !matches!(block[19], 3 | 4) {
            return Err(EdidError::Version);
        }

        let timing = Timing::first(block).ok_or(EdidError::Timing)?;
        // In whole centimetres, and zero where the display does not know.
        let whole = [block[21], block[22]].map(|centimetres| u16::from(centimetres) * 10);
        let ppi = [timing.millimetres, whole]
            .into_iter()
            .find_map(|size| density(timing.pixels, size));

        Ok(Self {
            preferred: timing.pixels,
            ppi,
        })
    }
}

/// The first detailed timing descriptor: the mode that the display prefers.
struct Timing {
    pixels: Resolution,
    millimetres: [u16; 2],
}

impl Timing {
    fn first(block: &[u8; BLOCK]) -> Option<Self> {
        let bytes: &[u8; 18] = block[54..].first_chunk()?;
        // Without a pixel clock it describes something else.
        if bytes[..2] == [0, 0] {
            return None;
        }
        // Twelve bits: the lower eight, and four of another byte.
        let high = |byte: u8| u16::from(byte >> 4) << 8;
        let low = |byte: u8| u16::from(byte & 0x0F) << 8;
        let pixels = Resolution {
            width: (u16::from(bytes[2]) | high(bytes[4])).into(),
            height: (u16::from(bytes[5]) | high(bytes[7])).into(),
        };
        let millimetres = [
            u16::from(bytes[12]) | high(bytes[14]),
            u16::from(bytes[13]) | low(bytes[14]),
        ];

        (pixels.width > 0 && pixels.height > 0).then_some(Self {
            pixels,
            millimetres,
        })
    }
}

/// Pixels in an inch of a display of this size, unless the size is none.
fn density(pixels: Resolution, millimetres: [u16; 2]) -> Option<f32> {
    if millimetres.contains(&0) || SHAPES.contains(&millimetres) {
        return None;
    }
    let [width, height] = millimetres.map(f32::from);
    let across = pixels.width as f32 / width;
    let down = pixels.height as f32 / height;
    let is_square = (1.0 / SQUARE..=SQUARE).contains(&(across / down));
    let ppi = pixels.diagonal() / width.hypot(height) * INCH;

    (is_square && PPI.contains(&ppi)).then_some(ppi)
}
