//! Bytes into lines: unfolded first and decoded then, since writers fold a long line
//! inside a character (RFC 5545, 3.1).

use std::borrow::Cow;

/// A line break, in any unit.
const LF: u32 = 0x0a;
const CR: u32 = 0x0d;

/// What Windows puts at 0x80 to 0x9f, where Latin-1 has nothing that is written.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How the bytes of a file stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    /// As [`WINDOWS`] and Latin-1 have it, and not UTF-8.
    Latin,
    Utf16 {
        is_big_endian: bool,
    },
}

/// One line as it was meant, however many it was written on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The line of the file on which it begins, from 1.
    pub(super) number: usize,
    /// What stands in it, or nothing if its bytes are no text.
    pub(super) text: Option<String>,
}

/// All lines of a file that are not empty.
#[derive(Debug, Clone)]
pub(super) struct Lines<'a> {
    units: Units<'a>,
    /// Whether it is not UTF-8 and was taken for Latin-1.
    pub(super) is_latin: bool,
}

#[derive(Debug, Clone)]
enum Units<'a> {
    Bytes(Unfold<'a, u8>, Encoding),
    Pairs(UnfoldOwned),
}

impl<'a> Lines<'a> {
    /// Finds out what the bytes are. UTF-16 is known by its mark or by its zeros, Latin-1
    /// by having no line with a character of UTF-8 and some that is none.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let (encoding, bytes) = encoding(bytes);
        let units = match encoding {
            Encoding::Utf16 { is_big_endian } => {
                let pairs = bytes.chunks(2).map(|it| match it {
                    [a, b] if is_big_endian => u16::from_be_bytes([*a, *b]),
                    [a, b] => u16::from_le_bytes([*a, *b]),
                    // Half a unit is no character.
                    _ => 0xd800,
                });

                Units::Pairs(UnfoldOwned {
                    units: pairs.collect(),
                    at: 0,
                    number: 1,
                })
            }
            Encoding::Utf8 | Encoding::Latin => Units::Bytes(Unfold::new(bytes), encoding),
        };

        Self {
            units,
            is_latin: encoding == Encoding::Latin,
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        loop {
            let (number, text) = match &mut self.units {
                Units::Bytes(unfold, encoding) => {
                    let (number, bytes) = unfold.next()?;

                    (number, decoded(&bytes, *encoding))
                }
                Units::Pairs(unfold) => {
                    let (number, units) = unfold.next()?;
                    let text: Result<String, _> = char::decode_utf16(units).collect();

                    (number, text.ok())
                }
            };
            if text.as_ref().is_none_or(|it| !it.trim().is_empty()) {
                return Some(Line { number, text });
            }
        }
    }
}

/// What the bytes are, and where they begin behind a byte order mark.
fn encoding(bytes: &[u8]) -> (Encoding, &[u8]) {
    let utf16 = |is_big_endian| Encoding::Utf16 { is_big_endian };

    match bytes {
        [0xff, 0xfe, rest @ ..] => (utf16(false), rest),
        [0xfe, 0xff, rest @ ..] => (utf16(true), rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => (Encoding::Utf8, rest),
        [0, _, 0, ..] => (utf16(true), bytes),
        [_, 0, _, 0, ..] => (utf16(false), bytes),
        _ => {
            let mut has_other = false;
            for (_, line) in Unfold::new(bytes) {
                if line.is_ascii() {
                    continue;
                }
                if str::from_utf8(&line).is_ok() {
                    return (Encoding::Utf8, bytes);
                }
                has_other = true;
            }

            (
                if has_other {
                    Encoding::Latin
                } else {
                    Encoding::Utf8
                },
                bytes,
            )
        }
    }
}

fn decoded(bytes: &[u8], encoding: Encoding) -> Option<String> {
    if encoding != Encoding::Latin {
        return str::from_utf8(bytes).ok().map(str::to_owned);
    }

    Some(
        bytes
            .iter()
            .map(|&byte| {
                let place = usize::from(byte).wrapping_sub(0x80);

                WINDOWS.get(place).copied().unwrap_or(char::from(byte))
            })
            .collect(),
    )
}

/// Takes the folds out of units of one kind.
#[derive(Debug, Clone)]
struct Unfold<'a, T> {
    units: &'a [T],
    at: usize,
    number: usize,
}

impl<'a, T> Unfold<'a, T> {
    fn new(units: &'a [T]) -> Self {
        Self {
            units,
            at: 0,
            number: 1,
        }
    }
}

impl<'a, T: Copy + Into<u32>> Iterator for Unfold<'a, T> {
    type Item = (usize, Cow<'a, [T]>);

    fn next(&mut self) -> Option<Self::Item> {
        next_line(self.units, &mut self.at, &mut self.number)
    }
}

/// The same over units of its own.
#[derive(Debug, Clone)]
struct UnfoldOwned {
    units: Vec<u16>,
    at: usize,
    number: usize,
}

impl UnfoldOwned {
    fn next(&mut self) -> Option<(usize, Vec<u16>)> {
        let (number, line) = next_line(&self.units, &mut self.at, &mut self.number)?;

        Some((number, line.into_owned()))
    }
}

/// The line that begins at a place, with what is folded behind it, and its number.
fn next_line<'a, T: Copy + Into<u32>>(
    units: &'a [T],
    at: &mut usize,
    number: &mut usize,
) -> Option<(usize, Cow<'a, [T]>)> {
    skip_breaks(units, at, number);
    let first = *number;
    let mut line: Option<Cow<'a, [T]>> = None;

    while let Some(rest) = units.get(*at..).filter(|it| !it.is_empty()) {
        let is_folded = matches!(rest.first().map(|&it| it.into()), Some(0x20 | 0x09));
        if line.is_some() && !is_folded {
            break;
        }
        let length = rest.iter().position(|&it| matches!(it.into(), LF | CR));
        let text = rest.get(..length.unwrap_or(rest.len())).unwrap_or(rest);
        let break_length = match rest.get(text.len()..) {
            Some([a, b, ..]) if (*a).into() == CR && (*b).into() == LF => 2,
            Some([_, ..]) => 1,
            _ => 0,
        };

        *at += text.len() + break_length;
        *number += 1;
        match &mut line {
            None => line = Some(Cow::Borrowed(text)),
            Some(line) => line
                .to_mut()
                .extend_from_slice(text.get(1..).unwrap_or(&[])),
        }
    }

    line.map(|it| (first, it))
}

/// Goes to the next line that is not empty.
fn skip_breaks<T: Copy + Into<u32>>(units: &[T], at: &mut usize, number: &mut usize) {
    while let Some(&it) = units.get(*at) {
        let next = units.get(*at + 1).map(|&it| it.into());
        match it.into() {
            CR if next == Some(LF) => *at += 2,
            LF | CR => *at += 1,
            _ => return,
        }
        *number += 1;
    }
}
