//! A physical keyboard types the chosen layout by position.
//!
//! `boards/th.txt` and `boards/bd.txt` are transcripts of `th(tis)` and `bd(basic)` of
//! xkeyboard-config: the position, what it types plain, with shift, with AltGr and with both.

use super::ON_BOARD;
use rights_kiosk::language::Language;
use rights_kiosk::typing::{
    Chord, Held, Key, KeyPosition, Keyboard, Layout, Plane, Pressed, TextBuffer,
};

use std::collections::BTreeMap;

const PLAIN: Held = held(false, false);
const SHIFT: Held = held(true, false);
const THIRD: Held = held(false, true);
const BOTH: Held = held(true, true);

const fn held(shift: bool, alt_graph: bool) -> Held {
    Held { shift, alt_graph }
}

fn at(layout: Layout, position: KeyPosition, held: Held) -> &'static str {
    layout.at(position, held).map_or("", Key::text)
}

/// What a whole board types, in the order of its positions.
fn board(layout: Layout, held: Held) -> String {
    let written = KeyPosition::ALL.iter().take(47);
    let keys: Vec<_> = written.map(|&it| at(layout, it, held)).collect();

    keys.join(" ")
}

/// Compares a layout with a transcript but for the positions that are meant to differ, and
/// counts what is the same.
fn compared(
    layout: Layout,
    transcript: &str,
    differs: &BTreeMap<(&str, usize), &'static str>,
) -> usize {
    let mut same = 0;
    let mut lines = 0;

    for line in transcript.lines() {
        let mut cells = line.split('\t');
        let code = cells.next().unwrap();
        let position = KeyPosition::from_code(code).unwrap();
        let cells: Vec<_> = cells.chain([""; 4]).take(4).collect();
        for (level, (held, cell)) in [PLAIN, SHIFT, THIRD, BOTH]
            .into_iter()
            .zip(cells)
            .enumerate()
        {
            let typed = at(layout, position, held);
            match differs.get(&(code, level)) {
                Some(other) => assert_eq!(typed, *other, "{code} {level}"),
                None => {
                    // In NFC three letters have two code points.
                    let cell = cell
                        .replace('\u{9dc}', "\u{9a1}\u{9bc}")
                        .replace('\u{9dd}', "\u{9a2}\u{9bc}")
                        .replace('\u{9df}', "\u{9af}\u{9bc}");
                    assert_eq!(typed, cell, "{code} {level}");
                    same += usize::from(!cell.is_empty());
                }
            }
        }
        lines += 1;
    }
    assert_eq!(lines, 47);

    same
}

#[test]
fn thai_is_the_board_of_the_standard() {
    let digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
    let codes = [
        "Digit1", "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "Digit9",
        "Digit0",
    ];
    let differs = codes
        .into_iter()
        .zip(digits)
        .map(|(code, digit)| ((code, 2), digit))
        .collect();

    let same = compared(Layout::Thai, include_str!("boards/th.txt"), &differs);
    assert_eq!(same, 95);
}

#[test]
fn bengali_is_the_national_board() {
    let differs = BTreeMap::from([
        (("Backquote", 0), "\u{200c}"),
        (("Backquote", 1), "\u{200d}"),
        (("BracketLeft", 0), "“"),
        (("BracketLeft", 1), "‘"),
        (("BracketRight", 0), "”"),
        (("BracketRight", 1), "’"),
        (("Backslash", 0), "ৎ"),
        (("Backslash", 1), "৳"),
        // Code points that are not assigned, or are those of another script.
        (("Digit6", 3), "ৎ"),
        (("Digit7", 2), ""),
        (("KeyJ", 2), ""),
    ]);

    let same = compared(Layout::Bengali, include_str!("boards/bd.txt"), &differs);
    assert_eq!(same, 119);
}

#[test]
fn hangul_and_latin_are_known_by_table() {
    assert_eq!(
        board(Layout::Hangul, PLAIN),
        "· 1 2 3 4 5 6 7 8 9 0 - = ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ “ ” – ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ ; ' ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ , . /"
    );
    assert_eq!(
        board(Layout::Hangul, SHIFT),
        "~ ! @ # $ % ※ & * ( ) _ + ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ ‘ ’ … ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ : \" ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ < > ?"
    );
    assert_eq!(board(Layout::Hangul, THIRD).trim(), "");
    assert_eq!(
        board(Layout::Latin, PLAIN),
        "¿ 1 2 3 4 5 6 7 8 9 0 - ü q w e r t y u i o p á é í a s d f g h j k l ñ ' z x c v b n m , . /"
    );
    assert_eq!(
        board(Layout::Latin, SHIFT),
        "¡ ! @ # $ % & “ ” ( ) _ Ü Q W E R T Y U I O P Á É Í A S D F G H J K L Ñ ’ Z X C V B N M ; : ?"
    );
    let third = [
        (KeyPosition::KeyA, "á", "Á"),
        (KeyPosition::KeyE, "é", "É"),
        (KeyPosition::KeyI, "í", "Í"),
        (KeyPosition::KeyO, "ó", "Ó"),
        (KeyPosition::KeyU, "ú", "Ú"),
        (KeyPosition::KeyN, "ñ", "Ñ"),
        (KeyPosition::KeyY, "ü", "Ü"),
        (KeyPosition::KeyR, "ë", "Ë"),
        (KeyPosition::Digit1, "¡", "¡"),
        (KeyPosition::Slash, "¿", "¿"),
    ];
    for (position, plain, shifted) in third {
        assert_eq!(at(Layout::Latin, position, THIRD), plain);
        assert_eq!(at(Layout::Latin, position, BOTH), shifted);
    }
}

#[test]
fn a_place_types_what_stands_there_on_the_screen() {
    let mut places = 0;

    for layout in Layout::ALL {
        let mut positions = KeyPosition::ALL.iter();
        for (row, length) in ON_BOARD.into_iter().enumerate() {
            for column in 0..length {
                let position = *positions.next().unwrap();
                for (plane, held) in [(Plane::Plain, PLAIN), (Plane::Shifted, SHIFT)] {
                    let key = layout.rows(plane)[row][column];
                    assert_eq!(layout.at(position, held), Some(key));
                    places += 1;
                }
            }
        }
    }

    assert_eq!(places, 4 * 47 * 2);
}

#[test]
fn what_is_on_the_screen_alone_is_on_the_third_level() {
    let mut alone = 0;

    for layout in Layout::ALL {
        let all = KeyPosition::ALL.iter();
        let reached: Vec<_> = all
            .flat_map(|&it| [PLAIN, SHIFT, THIRD, BOTH].map(|held| at(layout, it, held)))
            .collect();
        for plane in [Plane::Plain, Plane::Shifted] {
            for (row, of) in layout.rows(plane).iter().zip(ON_BOARD) {
                for key in &row[of..] {
                    assert!(reached.contains(&key.text()), "{layout:?}: {}", key.text());
                    alone += 1;
                }
            }
        }
    }

    // Five keys each of Latin and Bengali, and one of Thai.
    assert_eq!(alone, 2 * 11);
}

#[test]
fn the_number_pad_types_digits_in_every_layout() {
    for layout in Layout::ALL {
        let pad = KeyPosition::ALL.iter().skip(47).take(10);
        let typed: Vec<_> = pad.map(|&it| at(layout, it, PLAIN)).collect();
        assert_eq!(typed, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        assert_eq!(at(layout, KeyPosition::Space, PLAIN), " ");
        assert_eq!(layout.at(KeyPosition::Backspace, PLAIN), None);
    }
}

#[test]
fn codes_are_those_of_ui_events() {
    for &position in KeyPosition::ALL {
        assert_eq!(KeyPosition::from_code(position.code()), Some(position));
    }
    assert_eq!(KeyPosition::ALL.len(), 61);
    assert_eq!(KeyPosition::from_code("KeyQ"), Some(KeyPosition::KeyQ));
    for other in ["", "Enter", "keyq", "KeyQQ", "IntlBackslash", "F1"] {
        assert_eq!(KeyPosition::from_code(other), None);
    }
}

#[test]
fn a_physical_keyboard_composes_too() {
    let mut keyboard = Keyboard::of(Language::Korean);
    let mut field = TextBuffer::new(99);
    let mut shown = Vec::new();
    let codes = "KeyW KeyN KeyT KeyP Space KeyR ArrowLeft Backspace Backspace Numpad4 ArrowRight";
    for code in codes.split(' ') {
        let position = KeyPosition::from_code(code).unwrap();
        let stroke = keyboard.pressed(position, Chord::default()).unwrap();
        let pressed = keyboard.strike(stroke, &mut field);
        let is_dropped = pressed == Pressed::Dropped('ㄱ');
        assert!(is_dropped || pressed == Pressed::Taken, "{code}");
        keyboard.released(position);

        let (before, after) = field.text().split_at(field.caret());
        let sign = if is_dropped { "*" } else { "" };
        shown.push(format!("{before}|{after}{sign}"));
    }
    assert_eq!(
        shown,
        [
            "ㅈ|",
            "주|",
            "줏|",
            "주세|",
            "주세 |",
            "주세 ㄱ|",
            "주세| *",
            "주| ",
            "| ",
            "4| ",
            "4 |"
        ]
    );
}
