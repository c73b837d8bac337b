//! Thai Kedmanee as TIS 820-2538 has it (`th(tis)` of xkeyboard-config), key for key. That board
//! has Thai digits and few signs; others stand on the plane of signs, and with the third level
//! shift digits are `1` to `0`.
//!
//! `๚`, which the standard has on the third level of น, is on the screen the last key of the
//! third row.

use super::Table;
use crate::typing::position::KeyPosition::{
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9, KeyO,
};

pub(super) const TABLE: Table = Table {
    rows: [
        &[
            ("๏", "๛"),
            ("฿", "ๅ"),
            ("/", "๑"),
            ("-", "๒"),
            ("ภ", "๓"),
            ("ถ", "๔"),
            ("ุ", "ู"),
            ("ึ", "๎"),
            ("ค", "๕"),
            ("ต", "๖"),
            ("จ", "๗"),
            ("ข", "๘"),
            ("ช", "๙"),
        ],
        &[
            ("ๆ", "๐"),
            ("ไ", "\""),
            ("ำ", "ฎ"),
            ("พ", "ฑ"),
            ("ะ", "ธ"),
            ("ั", "ํ"),
            ("ี", "๊"),
            ("ร", "ณ"),
            ("น", "ฯ"),
            ("ย", "ญ"),
            ("บ", "ฐ"),
            ("ล", ","),
            ("ฅ", "ฃ"),
        ],
        &[
            ("ฟ", "ฤ"),
            ("ห", "ฆ"),
            ("ก", "ฏ"),
            ("ด", "โ"),
            ("เ", "ฌ"),
            ("้", "็"),
            ("่", "๋"),
            ("า", "ษ"),
            ("ส", "ศ"),
            ("ว", "ซ"),
            ("ง", "."),
            ("๚", ""),
        ],
        &[
            ("ผ", "("),
            ("ป", ")"),
            ("แ", "ฉ"),
            ("อ", "ฮ"),
            ("ิ", "ฺ"),
            ("ื", "์"),
            ("ท", "?"),
            ("ม", "ฒ"),
            ("ใ", "ฬ"),
            ("ฝ", "ฦ"),
        ],
    ],
    third: &[
        (Digit1, "1", ""),
        (Digit2, "2", ""),
        (Digit3, "3", ""),
        (Digit4, "4", ""),
        (Digit5, "5", ""),
        (Digit6, "6", ""),
        (Digit7, "7", ""),
        (Digit8, "8", ""),
        (Digit9, "9", ""),
        (Digit0, "0", ""),
        (KeyO, "๚", ""),
    ],
};
