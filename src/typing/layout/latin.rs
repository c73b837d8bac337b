//! Latin: the letters and digits of QWERTY, and in sight at once what Spanish (`á é í ñ ó ú ü ¿`),
//! Tagalog (`ñ`) and the Zapotec that is shown here need (`ë`, and `' : -`, which are letters in
//! its spelling).
//!
//! Signs stand where boards sold in the United States or in Spanish America have them: `! @ # $ %
//! ( )` and `/ ?` as on the former, `&` over 6, `; :` over `, .`, `ñ` beside L as on the latter.
//! The third level is that of the international United States layout (`us(altgr-intl)` of
//! xkeyboard-config): `á` on A, `ë` on R, `ü` on Y.

use super::Table;
use crate::typing::position::KeyPosition::{
    Backquote, Digit1, Digit6, Digit8, Equal, KeyA, KeyE, KeyI, KeyN, KeyO, KeyR, KeyU, KeyY,
    Minus, Period, Quote, Semicolon, Slash,
};

pub(super) const TABLE: Table = Table {
    rows: [
        &[
            ("¿", "¡"),
            ("1", "!"),
            ("2", "@"),
            ("3", "#"),
            ("4", "$"),
            ("5", "%"),
            ("6", "&"),
            ("7", "“"),
            ("8", "”"),
            ("9", "("),
            ("0", ")"),
            ("-", "_"),
            ("ü", "Ü"),
        ],
        &[
            ("q", "Q"),
            ("w", "W"),
            ("e", "E"),
            ("r", "R"),
            ("t", "T"),
            ("y", "Y"),
            ("u", "U"),
            ("i", "I"),
            ("o", "O"),
            ("p", "P"),
            ("á", "Á"),
            ("é", "É"),
            ("í", "Í"),
        ],
        &[
            ("a", "A"),
            ("s", "S"),
            ("d", "D"),
            ("f", "F"),
            ("g", "G"),
            ("h", "H"),
            ("j", "J"),
            ("k", "K"),
            ("l", "L"),
            ("ñ", "Ñ"),
            ("'", "’"),
            ("ó", "Ó"),
            ("ú", "Ú"),
        ],
        &[
            ("z", "Z"),
            ("x", "X"),
            ("c", "C"),
            ("v", "V"),
            ("b", "B"),
            ("n", "N"),
            ("m", "M"),
            (",", ";"),
            (".", ":"),
            ("/", "?"),
            ("ë", "Ë"),
            (":", "+"),
            ("?", "…"),
        ],
    ],
    third: &[
        (Backquote, "·", "~"),
        (Digit1, "¡", "¡"),
        (Digit6, "=", "="),
        (Digit8, "*", "*"),
        (Minus, "–", "–"),
        (Equal, "+", "+"),
        (KeyE, "é", "É"),
        (KeyR, "ë", "Ë"),
        (KeyY, "ü", "Ü"),
        (KeyU, "ú", "Ú"),
        (KeyI, "í", "Í"),
        (KeyO, "ó", "Ó"),
        (KeyA, "á", "Á"),
        (Semicolon, ":", ";"),
        (Quote, "\"", "\""),
        (KeyN, "ñ", "Ñ"),
        (Period, "…", "…"),
        (Slash, "¿", "¿"),
    ],
};
