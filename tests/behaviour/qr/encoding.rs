//! What stands in a code: one segment, and what says how to read it.

use super::decoders::misread_as_drawn;
use super::picture::Picture;
use rights_kiosk::qr::{Error, Format, Level, MOST_VERSION, Symbol};

/// Bytes of ASCII that fit, by ISO/IEC 18004, table 7: at L and at M.
const TABLE: [(usize, usize); 18] = [
    (17, 14),
    (32, 26),
    (53, 42),
    (78, 62),
    (106, 84),
    (134, 106),
    (154, 122),
    (192, 152),
    (230, 180),
    (271, 213),
    (321, 251),
    (367, 287),
    (425, 331),
    (458, 362),
    (520, 412),
    (586, 450),
    (644, 504),
    (718, 560),
];

/// The first bytes of what stands in a code of version 1.
fn data(text: &str, length: usize) -> Vec<u8> {
    let symbol = Symbol::of(text).unwrap();
    assert_eq!(symbol.version(), 1);
    let raw = |mask: Option<u16>| {
        let dark = |x, y| {
            let is_dark = symbol.dark(x as u32, y as u32);

            mask.map_or(is_dark, |it| is_dark ^ (is_data(x, y) && masked(it, y, x)))
        };
        let grid = rqrr::SimpleGrid::from_func(symbol.width() as usize, dark);

        rqrr::Grid::new(grid).get_raw_data().unwrap()
    };
    let (about, _) = raw(None);

    raw(Some(about.mask)).1.data[..length].to_vec()
}

/// Whether a module of a code of version 1 carries what is said: it belongs to none of the three
/// corners, nor to the row and the column between them.
fn is_data(x: usize, y: usize) -> bool {
    let is_corner = x < 9 && !(9..=12).contains(&y) || x > 12 && y < 9;

    !is_corner && x != 6 && y != 6
}

/// Whether a mask turns a module over (ISO/IEC 18004, table 10).
fn masked(mask: u16, row: usize, column: usize) -> bool {
    let product = row * column;
    let sum = match mask {
        0 => row + column,
        1 => row,
        2 => return column.is_multiple_of(3),
        3 => return (row + column).is_multiple_of(3),
        4 => row / 2 + column / 3,
        5 | 6 => product % 2 + product % 3,
        _ => (row + column) % 2 + product % 3,
    };

    if mask == 5 { sum == 0 } else { sum % 2 == 0 }
}

/// A text of so many bytes.
fn text_of(bytes: usize, is_ascii: bool) -> String {
    let head = if is_ascii { "" } else { "é" };

    format!("{head}{}", "x".repeat(bytes - head.len()))
}

#[test]
fn ascii_is_one_byte_segment_and_nothing_before_it() {
    // Mode 4, length 7, the bytes, mode 0; then what fills a code of version 1.
    let expected = b"\x40\x77\x46\x56\xc3\xa3\x93\x13\x10\xec\x11\xec\x11\xec\x11\xec";

    assert_eq!(data("tel:911", 16), expected);
    // Digits and capitals alike.
    assert_eq!(data("911", 4), b"\x40\x33\x93\x13");
    assert_eq!(data("A 1", 4), b"\x40\x34\x12\x03");
}

#[test]
fn other_text_says_that_it_is_utf_8_and_is_one_byte_segment() {
    // Mode 7, ECI 26, mode 4, length 2.
    assert_eq!(data("é", 8), b"\x71\xa4\x02\xc3\xa9\x00\xec\x11");
    assert_eq!(data("문a", 7), b"\x71\xa4\x04\xeb\xac\xb8\x61");
    // The two bytes of a letter and a half that the automatic mode takes for one of Japanese.
    assert_eq!(
        data("쪱쫳}", 10),
        "q\u{a4}\u{7}"
            .chars()
            .map(|it| it as u8)
            .chain("쪱쫳}".bytes())
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_format_holds_what_the_standard_says() {
    for (version, (low, medium)) in (1..).zip(TABLE) {
        for (level, bytes) in [(Level::L, low), (Level::M, medium)] {
            let format = Format { version, level };
            // Mode and number of an ECI take 12 bits, of which 4 were over.
            let other = bytes - 1;

            assert_eq!(format.capacity(true), bytes, "{format:?}");
            assert_eq!(format.capacity(false), other, "{format:?}");
        }
    }
}

#[test]
fn a_code_is_the_smallest_and_at_level_m_if_that_fits() {
    let of = |bytes, is_ascii| {
        let symbol = Symbol::of(&text_of(bytes, is_ascii)).unwrap();

        (symbol.version(), symbol.level(), symbol.width())
    };

    assert_eq!(of(14, true), (1, Level::M, 21));
    assert_eq!(of(15, true), (2, Level::M, 25));
    assert_eq!(of(13, false), (1, Level::M, 21));
    assert_eq!(of(14, false), (2, Level::M, 25));
    assert_eq!(of(560, true), (18, Level::M, 89));
    assert_eq!(of(559, false), (18, Level::M, 89));
    assert_eq!(of(561, true), (16, Level::L, 81));
    assert_eq!(of(560, false), (16, Level::L, 81));
    assert_eq!(of(718, true), (18, Level::L, 89));
    assert_eq!(of(717, false), (18, Level::L, 89));
    assert_eq!(Symbol::of("a").unwrap().whole_width(), 29);
}

#[test]
fn what_is_too_long_says_by_how_much() {
    for (bytes, is_ascii, over) in [(719, true, 1), (718, false, 1), (1006, false, 289)] {
        let error = Symbol::of(&text_of(bytes, is_ascii)).unwrap_err();

        assert_eq!(error, Error::TooLong { bytes, over });
    }
    assert_eq!(
        Symbol::of(&text_of(730, true)).unwrap_err().to_string(),
        "the text of a code has 730 bytes, 12 more than a code holds: shorten it, or part it \
         into several codes"
    );
}

#[test]
fn a_code_that_is_full_to_the_last_byte_is_read() {
    let mut texts = Vec::new();
    for (bytes, is_ascii) in TABLE
        .iter()
        .flat_map(|(low, medium)| [*low, *medium])
        .flat_map(|it| [(it, true), (it - 1, false)])
    {
        texts.push(text_of(bytes, is_ascii));
        texts.push(text_of(bytes - 1, is_ascii));
    }
    let pictures: Vec<_> = texts
        .iter()
        .map(|it| Picture::of(&Symbol::of(it).unwrap(), 2))
        .collect();

    assert_eq!(texts.len(), 4 * 2 * usize::from(MOST_VERSION));
    misread_as_drawn(&texts, &pictures, 2).assert_none("full codes");
}

#[test]
fn outside_everything_is_light() {
    let symbol = Symbol::of("tel:911").unwrap();

    assert!(symbol.dark(0, 0) && symbol.dark(20, 0) && symbol.dark(0, 20));
    for (x, y) in [(21, 0), (0, 21), (21, 21), (u32::MAX, 0), (0, u32::MAX)] {
        assert!(!symbol.dark(x, y), "{x} {y}");
    }
}

#[test]
fn the_same_text_is_the_same_code() {
    let texts = ["tel:911", "문을 닫아 두십시오.", "โทร 888-624-4752"];

    for text in texts {
        assert_eq!(Symbol::of(text), Symbol::of(text));
    }
}
