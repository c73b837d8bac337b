//! How a kiosk is set up when it starts.

use crate::language::Language;

use iced::Size;

/// How the kiosk stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// In a window with a frame, which closes as any other.
    #[default]
    Windowed,
    /// Over the whole screen, without frame or pointer; it cannot be closed by
    /// a visitor.
    Kiosk,
}

/// How the kiosk is set up. None of it changes while it runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setup {
    /// In a window, or over the whole screen.
    pub mode: Mode,
    /// Physical pixels per inch, if somebody said so.
    pub ppi: Option<f32>,
    /// Whether nothing moves by itself.
    pub is_still: bool,
    /// Size of the window before it tells its own, in logical pixels.
    pub window: Size,
    /// The language of the start screen.
    pub language: Language,
    /// Whether the system has an input method, which is asked for while a field is open.
    pub has_input_method: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            mode: Mode::Windowed,
            ppi: None,
            is_still: false,
            window: Size::new(1366.0, 768.0),
            language: Language::English,
            has_input_method: false,
        }
    }
}
