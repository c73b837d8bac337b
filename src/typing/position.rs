//! Places of keys on a physical keyboard.

/// Positions with their names, in the order in which they stand on the board.
macro_rules! positions {
    ($($name:ident)*) => {
        /// The place of a key on a physical keyboard, whatever is printed on it, as UI Events
        /// `KeyboardEvent.code` values name it: `KeyQ` is the first key of the upper row of
        /// letters. Only keys that write, take back or move the caret.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum KeyPosition {
            $(
                #[doc = concat!("The key of code `", stringify!($name), "`.")]
                $name,
            )*
        }

        impl KeyPosition {
            /// All of them, row by row, then the number pad and those that are no letters.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The position of a code, if it is that of such a key.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $(stringify!($name) => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The code.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

positions! {
    Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal
    KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Backslash
    KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote
    KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash
    Numpad0 Numpad1 Numpad2 Numpad3 Numpad4 Numpad5 Numpad6 Numpad7 Numpad8 Numpad9
    Space Backspace ArrowLeft ArrowRight
}

/// How many keys that write stand in each row of a board, from its upper one on.
pub(super) const ROWS: [usize; 4] = [13, 13, 11, 10];

impl KeyPosition {
    /// Row and column, both from 0; none outside the four rows of letters.
    pub(super) fn place(self) -> Option<(usize, usize)> {
        let mut column = self as usize;

        for (row, length) in ROWS.into_iter().enumerate() {
            if column < length {
                return Some((row, column));
            }
            column -= length;
        }

        None
    }

    /// The digit of a key of the number pad.
    pub(super) fn digit(self) -> Option<&'static str> {
        self.code().strip_prefix("Numpad")
    }
}
