//! How large a code is drawn.

/// The least width of a module on a screen, in millimetres.
pub const LEAST_MILLIMETRES: f32 = 0.5;

/// The least width of a module on a screen, in pixels of the display.
pub const LEAST_PIXELS: u32 = 3;

const MILLIMETRES_PER_INCH: f64 = 25.4;

/// By how much of a pixel a module may miss its millimetres: what is lost in counting.
const TOLERANCE: f64 = 1e-3;

/// How large a code is drawn on a screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// The width of a module, in whole pixels of the display.
    pub module: u32,
    /// The width of the code with its quiet zone, in whole pixels of the display.
    pub pixels: u32,
    /// The same in logical pixels, in which screens are laid out.
    pub side: f32,
}

/// A code that would be too fine to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a code needs {needed} pixels of the display and has {room}: give it more room, or part its \
     text into several codes"
)]
pub struct DoesNotFit {
    /// What it needs, in pixels of the display.
    pub needed: u32,
    /// What it has.
    pub room: u32,
}

/// How large a code is drawn on a screen: as large as the room allows, every module the same
/// whole number of pixels of the display, which are never less than 3 nor than 0.5 mm.
///
/// - `modules`: its width with the quiet zone, as [`Symbol::whole_width`] has it.
/// - `ppi`: pixels of the display to an inch.
/// - `room`: the side of the square that it may take, in logical pixels.
/// - `scale`: pixels of the display to a logical one; 1 on most displays.
///
/// It has to begin on a whole pixel of the display, or its edges are blurred.
///
/// # Errors
///
/// The room is too small; or one of the measures is none.
///
/// [`Symbol::whole_width`]: super::Symbol::whole_width
pub fn on_screen(modules: u32, ppi: f32, room: f32, scale: f32) -> Result<Size, DoesNotFit> {
    let is_measure = |it: f32| it.is_finite() && it > 0.0;
    let room = whole((f64::from(room) * f64::from(scale) + TOLERANCE).floor());
    let finest = (f64::from(ppi) * f64::from(LEAST_MILLIMETRES) / MILLIMETRES_PER_INCH - TOLERANCE)
        .ceil()
        .max(f64::from(LEAST_PIXELS));
    let needed = whole(finest).saturating_mul(modules);
    let module = room.checked_div(modules).unwrap_or(0);

    if is_measure(ppi) && is_measure(scale) && modules > 0 && needed <= room {
        let pixels = module * modules;
        let side = (f64::from(pixels) / f64::from(scale)) as f32;

        Ok(Size {
            module,
            pixels,
            side,
        })
    } else {
        Err(DoesNotFit { needed, room })
    }
}

/// A number as a whole one: 0 for what is less or no number.
fn whole(it: f64) -> u32 {
    it.clamp(0.0, f64::from(u32::MAX)) as u32
}
