//! Two-set Hangul: consonants on the left, vowels on the right (KS X 5002). Shift doubles five
//! consonants and two vowels, and leaves every other letter as it is.
//!
//! Digits and signs stand as on boards sold in Korea; brackets and the backslash, which no
//! notice uses, give way to quotation marks, the dash and the middle dot.

use super::Table;

pub(super) const TABLE: Table = Table {
    rows: [
        &[
            ("·", "~"),
            ("1", "!"),
            ("2", "@"),
            ("3", "#"),
            ("4", "$"),
            ("5", "%"),
            ("6", "※"),
            ("7", "&"),
            ("8", "*"),
            ("9", "("),
            ("0", ")"),
            ("-", "_"),
            ("=", "+"),
        ],
        &[
            ("ㅂ", "ㅃ"),
            ("ㅈ", "ㅉ"),
            ("ㄷ", "ㄸ"),
            ("ㄱ", "ㄲ"),
            ("ㅅ", "ㅆ"),
            ("ㅛ", ""),
            ("ㅕ", ""),
            ("ㅑ", ""),
            ("ㅐ", "ㅒ"),
            ("ㅔ", "ㅖ"),
            ("“", "‘"),
            ("”", "’"),
            ("–", "…"),
        ],
        &[
            ("ㅁ", ""),
            ("ㄴ", ""),
            ("ㅇ", ""),
            ("ㄹ", ""),
            ("ㅎ", ""),
            ("ㅗ", ""),
            ("ㅓ", ""),
            ("ㅏ", ""),
            ("ㅣ", ""),
            (";", ":"),
            ("'", "\""),
        ],
        &[
            ("ㅋ", ""),
            ("ㅌ", ""),
            ("ㅊ", ""),
            ("ㅍ", ""),
            ("ㅠ", ""),
            ("ㅜ", ""),
            ("ㅡ", ""),
            (",", "<"),
            (".", ">"),
            ("/", "?"),
        ],
    ],
    third: &[],
};
