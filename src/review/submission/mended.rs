//! What a sheet saved, found again in a text that has been through mail, chat or a
//! word processor: between greetings and signatures, quoted, with curled quotation
//! marks, hard spaces and lines that were broken.
//!
//! Only what stands around the words is mended here. Whether the words themselves are
//! still those of the reviewer is for [`sealed`](super::sealed) to say.

use serde_json::{Map, Value};

use super::SubmissionError;

/// Stands in a text where a line was broken on the way. What a sheet saves has none
/// within a text: it writes them as `\n`.
pub(super) const BROKEN: char = '\u{1d}';

/// How deep what a sheet saves goes: lines in a list in a whole.
const DEEPEST: usize = 4;

/// The most characters of a text: several times what may be taken of one.
const LONGEST: usize = 16_000;

/// How many beginnings are tried in one file.
const TRIALS: usize = 32;

/// What the name of our form begins with.
const FORM: &str = "rights-kiosk-review/";

/// Whether a text speaks of what a sheet saves, in whatever state.
pub(super) fn mentions(text: &str) -> bool {
    text.contains('{') && plain(text).contains(FORM)
}

/// The one review in a text.
///
/// # Errors
///
/// There is none that is whole, or there are several that differ.
pub(super) fn review(text: &str) -> Result<Value, SubmissionError> {
    let chars = unquoted(text);
    let begins = chars.iter().enumerate().filter(|(_, it)| **it == '{');
    let mut found: Vec<Value> = begins
        .map(|(at, _)| Reader { chars: &chars, at })
        .filter(Reader::begins_review)
        .take(TRIALS)
        .filter_map(|mut reader| reader.object(DEEPEST))
        .filter(|it| {
            it["format"]
                .as_str()
                .is_some_and(|it| plain(it).starts_with(FORM))
        })
        .collect();
    found.dedup();

    match found.len() {
        1 => found.pop().ok_or(SubmissionError::Broken),
        0 => Err(SubmissionError::Broken),
        _ => Err(SubmissionError::Several),
    }
}

/// A name, tag or hash without what a mail puts into it: blanks, what nobody sees, other
/// hyphens than ours.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|it| !is_blank(*it) && *it != BROKEN)
        .map(|it| match it {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            it => it,
        })
        .collect()
}

/// Whether a character only stands between things: a space of any width, or nothing.
fn is_blank(it: char) -> bool {
    it.is_whitespace() || is_unseen(it)
}

/// Whether a character is nothing that anybody sees, and makes no letter another one.
pub(super) fn is_unseen(it: char) -> bool {
    matches!(
        it,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
    )
}

/// Whether a quotation mark may be one of those that a word processor writes for `"`.
fn is_quote(it: char) -> bool {
    matches!(
        it,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' | '「' | '」'
    )
}

/// The text without the marks of a mail that quotes it, line by line.
fn unquoted(text: &str) -> Vec<char> {
    let is_break = |it| {
        matches!(
            it,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        )
    };
    let is_mark = |it: char| is_blank(it) || matches!(it, '>' | '|');
    let lines = text
        .split(is_break)
        .map(|line| line.trim_start_matches(is_mark));
    let mut chars = Vec::with_capacity(text.len());

    for line in lines {
        chars.extend(line.chars());
        chars.push('\n');
    }

    chars
}

/// Reads JSON as it is after a mail.
struct Reader<'a> {
    chars: &'a [char],
    at: usize,
}

impl Reader<'_> {
    /// Whether a review may begin here: its form is told first.
    fn begins_review(&self) -> bool {
        let mut rest = Self {
            chars: self.chars,
            at: self.at + 1,
        };
        rest.skip();

        rest.name().is_some_and(|name| name == "format")
    }

    fn here(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn skip(&mut self) {
        while self.here().is_some_and(is_blank) {
            self.at += 1;
        }
    }

    /// Passes over a character, with the blanks before and behind it.
    fn pass(&mut self, expected: char) -> Option<()> {
        self.skip();
        (self.here() == Some(expected)).then(|| self.at += 1)?;
        self.skip();

        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;

        match self.here()? {
            '{' => self.object(depth),
            '[' => self.list(depth),
            it if is_quote(it) => self.text().map(Value::String),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut fields = Map::new();

        self.pass('{')?;
        while self.here()? != '}' {
            let name = self.name()?;
            self.pass(':')?;
            let value = self.value(depth)?;
            // Of a field that stands twice nobody can tell which is meant.
            if fields.insert(name, value).is_some() {
                return None;
            }
            self.skip();
            if self.here()? != '}' {
                self.pass(',')?;
            }
        }
        self.at += 1;

        Some(Value::Object(fields))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();

        self.pass('[')?;
        while self.here()? != ']' {
            items.push(self.value(depth)?);
            self.skip();
            if self.here()? != ']' {
                self.pass(',')?;
            }
        }
        self.at += 1;

        Some(Value::Array(items))
    }

    /// `true`, `false` or nothing; a word processor may begin them with a capital.
    fn word(&mut self) -> Option<Value> {
        let letters = self.chars[self.at..]
            .iter()
            .take_while(|it| it.is_alphanumeric());
        let word: String = letters.take(8).collect();
        self.at += word.chars().count();

        match word.to_ascii_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            "null" => Some(Value::Null),
            _ => None,
        }
    }

    /// The name of a field, in small letters.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();

        is_quote(self.here()?).then(|| self.at += 1)?;
        while !is_quote(self.here()?) {
            let it = self.here()?;
            if is_blank(it) {
            } else if it.is_ascii_alphabetic() && name.len() < 16 {
                name.push(it.to_ascii_lowercase());
            } else {
                return None;
            }
            self.at += 1;
        }
        self.at += 1;

        Some(name)
    }

    /// A text between quotation marks. Within it `"` is written as `\"`; curled ones may
    /// be the reviewer's own, so only one ends it that an end can follow.
    fn text(&mut self) -> Option<String> {
        let is_straight = self.here()? == '"';
        let mut text = String::new();
        self.at += 1;

        for _ in 0..LONGEST {
            match self.here()? {
                '"' if is_straight => {
                    self.at += 1;
                    return Some(text);
                }
                it if !is_straight && is_quote(it) && self.ends() => {
                    self.at += 1;
                    return Some(text);
                }
                '\\' => {
                    self.at += 1;
                    text.push(self.escaped()?);
                }
                '\n' => {
                    let is_space = |it: char| it != '\n' && it.is_whitespace();
                    text.truncate(text.trim_end_matches(is_space).len());
                    text.push(BROKEN);
                    self.skip();
                }
                it => {
                    text.push(it);
                    self.at += 1;
                }
            }
        }

        None
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Option<char> {
        let it = self.here()?;
        self.at += 1;

        match it {
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            'b' => Some('\u{8}'),
            'f' => Some('\u{c}'),
            'u' => self.numbered(),
            '\\' | '/' => Some(it),
            it if is_quote(it) => Some('"'),
            _ => None,
        }
    }

    /// A character that is written by its number.
    fn numbered(&mut self) -> Option<char> {
        let digits: String = self.chars.get(self.at..self.at + 4)?.iter().collect();
        self.at += 4;

        // What needs two numbers a sheet writes as it is.
        u32::from_str_radix(&digits, 16)
            .ok()
            .and_then(char::from_u32)
    }

    /// Whether the quotation mark here can end a text: what follows it is the end of what
    /// holds it, or the next field.
    fn ends(&self) -> bool {
        let mut rest = Self {
            chars: self.chars,
            at: self.at + 1,
        };
        rest.skip();

        match rest.here() {
            Some('}' | ']') => true,
            Some(',') => {
                rest.at += 1;
                rest.skip();

                rest.here() == Some('}') || rest.name().and_then(|_| rest.pass(':')).is_some()
            }
            _ => false,
        }
    }
}
