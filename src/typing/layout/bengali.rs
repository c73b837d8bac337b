//! The national layout of Bangladesh (Jatiyo, of the Bangladesh Computer Council): `bd(basic)` of
//! xkeyboard-config, which agrees with *National (Jatiya)* of OpenBangla in every letter, its
//! third level included.
//!
//! Two places differ. The joiners stand on the key left of 1, where OpenBangla has them, besides
//! those of xkeyboard-config; and `[ ] { } \ |`, which no notice uses, give way to quotation
//! marks, `ৎ` and `৳`. Letters of vowels, which the standard has on the third level alone, are
//! the last keys of the lower rows on the screen.

use super::Table;
use crate::typing::position::KeyPosition::{
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Equal, KeyA, KeyC, KeyD, KeyE, KeyF,
    KeyG, KeyH, KeyI, KeyK, KeyL, KeyQ, KeyS, KeyX, KeyZ, Minus, Period,
};

pub(super) const TABLE: Table = Table {
    rows: [
        &[
            ("\u{200c}", "\u{200d}"),
            ("১", "!"),
            ("২", "@"),
            ("৩", "#"),
            ("৪", "$"),
            ("৫", "%"),
            ("৬", "^"),
            ("৭", "&"),
            ("৮", "*"),
            ("৯", "("),
            ("০", ")"),
            ("-", "_"),
            ("=", "+"),
        ],
        &[
            ("ঙ", "ং"),
            ("য", "য\u{9bc}"),
            ("ড", "ঢ"),
            ("প", "ফ"),
            ("ট", "ঠ"),
            ("চ", "ছ"),
            ("জ", "ঝ"),
            ("হ", "ঞ"),
            ("গ", "ঘ"),
            ("ড\u{9bc}", "ঢ\u{9bc}"),
            ("“", "‘"),
            ("”", "’"),
            ("ৎ", "৳"),
        ],
        &[
            ("ৃ", "ৗ"),
            ("ু", "ূ"),
            ("ি", "ী"),
            ("ব", "ভ"),
            ("্", "।"),
            ("া", "অ"),
            ("ক", "খ"),
            ("ত", "থ"),
            ("দ", "ধ"),
            (";", ":"),
            ("'", "\""),
            ("ই", "ঈ"),
            ("উ", "ঊ"),
        ],
        &[
            ("ঁ", "ঃ"),
            ("ো", "ৌ"),
            ("ে", "ৈ"),
            ("র", "ল"),
            ("ন", "ণ"),
            ("স", "ষ"),
            ("ম", "শ"),
            (",", "<"),
            (".", ">"),
            ("/", "?"),
            ("এ", "ঐ"),
            ("ও", "ঔ"),
            ("আ", "ঋ"),
        ],
    ],
    third: &[
        (Digit1, "৴", ""),
        (Digit2, "৵", ""),
        (Digit3, "৶", ""),
        (Digit4, "৳", "৲"),
        (Digit5, "৷", ""),
        (Digit6, "৸", "ৎ"),
        (Digit0, "৹", ""),
        (Minus, "\u{200c}", ""),
        (Equal, "\u{200d}", ""),
        (KeyQ, "ৢ", "ৣ"),
        (KeyE, "ৄ", ""),
        (KeyI, "ঽ", ""),
        (KeyA, "ঋ", "ৠ"),
        (KeyS, "উ", "ঊ"),
        (KeyD, "ই", "ঈ"),
        (KeyF, "ৰ", "ৱ"),
        (KeyG, "॥", ""),
        (KeyH, "আ", ""),
        (KeyK, "ৎ", ""),
        (KeyL, "ঌ", "ৡ"),
        (KeyZ, "৺", ""),
        (KeyX, "ও", "ঔ"),
        (KeyC, "এ", "ঐ"),
        (Period, "\u{9bc}", ""),
    ],
};
