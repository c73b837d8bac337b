//! Pictograms.
//!
//! `assets/fonts/icons.tsv` lists what the icon face draws; the list here is the
//! same, and a test compares them. Code names a pictogram by its constant, as in
//! [`Icon::CHEVRON_LEFT`], so that a wrong name does not compile. Content names it
//! by its word, as in `icon = "chevron-left"`, and a wrong word is a fault of its
//! file.

use serde::de::{Deserialize, Deserializer, Error};

/// A pictogram of the icon face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon {
    word: &'static str,
    glyph: char,
}

/// Declares the constant, the word and the character of each pictogram.
macro_rules! icons {
    ($($constant:ident = $word:literal, $glyph:literal;)+) => {
        impl Icon {
            /// All pictograms, in the order of their words.
            pub const ALL: &'static [Self] = &[$(Self::$constant),+];

            $(
                #[doc = concat!("The pictogram `", $word, "`.")]
                pub const $constant: Self = Self { word: $word, glyph: $glyph };
            )+
        }
    };
}

icons! {
    A_LARGE_SMALL = "a-large-small", '\u{e587}';
    BADGE_CHECK = "badge-check", '\u{e241}';
    BRIEFCASE = "briefcase", '\u{e062}';
    BUILDING = "building", '\u{e1cc}';
    BUS = "bus", '\u{e1d4}';
    CALENDAR = "calendar", '\u{e063}';
    CALENDAR_DAYS = "calendar-days", '\u{e2b9}';
    CAR = "car", '\u{e1d5}';
    CHECK = "check", '\u{e06c}';
    CHEVRON_DOWN = "chevron-down", '\u{e06d}';
    CHEVRON_LEFT = "chevron-left", '\u{e06e}';
    CHEVRON_RIGHT = "chevron-right", '\u{e06f}';
    CHEVRON_UP = "chevron-up", '\u{e070}';
    CIRCLE_CHECK = "circle-check", '\u{e226}';
    CIRCLE_HELP = "circle-help", '\u{e082}';
    CIRCLE_X = "circle-x", '\u{e084}';
    CLOCK = "clock", '\u{e087}';
    CONTRAST = "contrast", '\u{e09d}';
    CREDIT_CARD = "credit-card", '\u{e0aa}';
    DOOR_CLOSED = "door-closed", '\u{e3d5}';
    ELLIPSIS = "ellipsis", '\u{e0b6}';
    ERASER = "eraser", '\u{e28f}';
    EYE = "eye", '\u{e0ba}';
    EYE_OFF = "eye-off", '\u{e0bb}';
    FILE_PEN = "file-pen", '\u{e31f}';
    FILE_TEXT = "file-text", '\u{e0cc}';
    FLAG = "flag", '\u{e0d1}';
    FOOTPRINTS = "footprints", '\u{e3b9}';
    GLOBE = "globe", '\u{e0e8}';
    HAND = "hand", '\u{e1d7}';
    HAND_HEART = "hand-heart", '\u{e5b9}';
    HEART_HANDSHAKE = "heart-handshake", '\u{e2d7}';
    HISTORY = "history", '\u{e1f5}';
    HOUSE = "house", '\u{e0f5}';
    INFO = "info", '\u{e0f9}';
    LANDMARK = "landmark", '\u{e23a}';
    LANGUAGES = "languages", '\u{e0fe}';
    LOCK = "lock", '\u{e10b}';
    MAIL = "mail", '\u{e10f}';
    MAP_PIN = "map-pin", '\u{e111}';
    MESSAGE_CIRCLE = "message-circle", '\u{e116}';
    MESSAGE_CIRCLE_WARNING = "message-circle-warning", '\u{e56a}';
    MIC_OFF = "mic-off", '\u{e119}';
    PEN_LINE = "pen-line", '\u{e130}';
    PHONE = "phone", '\u{e133}';
    PHONE_CALL = "phone-call", '\u{e134}';
    PLANE = "plane", '\u{e1de}';
    PRINTER = "printer", '\u{e141}';
    QR_CODE = "qr-code", '\u{e1df}';
    SCALE = "scale", '\u{e212}';
    SEARCH = "search", '\u{e151}';
    SHIELD = "shield", '\u{e158}';
    SHIELD_ALERT = "shield-alert", '\u{e1fe}';
    SIGNATURE = "signature", '\u{e5f2}';
    STORE = "store", '\u{e3e4}';
    SUN_MEDIUM = "sun-medium", '\u{e2b1}';
    TRIANGLE_ALERT = "triangle-alert", '\u{e193}';
    USER = "user", '\u{e19f}';
    USER_SEARCH = "user-search", '\u{e579}';
    USERS = "users", '\u{e1a4}';
    VOLUME_2 = "volume-2", '\u{e1ab}';
    X = "x", '\u{e1b2}';
}

impl Icon {
    /// The pictogram of a word, if the face has it.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|icon| icon.word == word).copied()
    }

    /// The word by which content names it.
    pub fn word(self) -> &'static str {
        self.word
    }

    /// The character that draws it in the icon face.
    pub fn glyph(self) -> char {
        self.glyph
    }
}

impl<'de> Deserialize<'de> for Icon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;

        Self::find(&word).ok_or_else(|| {
            D::Error::custom(format!(
                "there is no pictogram `{word}`: write one of assets/fonts/icons.tsv"
            ))
        })
    }
}
