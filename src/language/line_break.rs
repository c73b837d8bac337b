//! Where a line may end, written into the text itself.
//!
//! The renderer breaks lines by the rules of Unicode alone (UAX #14, Unicode
//! 15): it finds no break between two Thai words, which no space divides, and
//! one between any two Korean syllables. So [`prepare`] marks the breaks that
//! are missing with [`ZERO_WIDTH_SPACE`], and those that are too many with
//! [`WORD_JOINER`]. Both are invisible, and [`strip`] takes them out again.

mod denials;
mod overlong;
mod tails;

pub use overlong::opened;

use icu_segmenter::{
    LineSegmenter,
    options::{LineBreakOptions, LineBreakWordOption},
};

use super::Script;

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Lets a line end where it stands.
pub const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Keeps a line from ending where it stands.
pub const WORD_JOINER: char = '\u{2060}';

/// The repetition mark, written after a space (`ใด ๆ`) but never first on a line.
const MAIYAMOK: char = 'ๆ';

/// Thai syllables that begin a word and are none without it: `ผู้พิพากษา` (who
/// judges), `โรงพยาบาล` (house of healing), `การเดินทาง` (journey). Segmenters
/// cut after them, since the dictionary has what follows as a word too.
const BOUND: [&str; 15] = [
    "การ",
    "ความ",
    "ผู้",
    "นัก",
    "ชาว",
    "ข้อ",
    "คำ",
    "ใบ",
    "โรง",
    "สถาน",
    "ห้อง",
    "วัน",
    "ภาษา",
    "ค่า",
    "น่า",
];

/// Thai words made of several, of which each is a word too, so that both segmenters cut
/// them: `พวงมาลัย` (steering wheel) is not a bunch and a garland. And names that they
/// do not know.
const WHOLE: [&str; 61] = [
    "คนเข้าเมือง",
    "เข้าเมือง",
    "ย้ายถิ่น",
    "ลี้ภัย",
    "ควบคุมตัว",
    "ปล่อยตัว",
    "ประกันตัว",
    "รายงานตัว",
    "ประจำตัว",
    "เรือนจำ",
    "ใบเขียว",
    "ทางอาญา",
    "ตรวจค้น",
    "ตรวจทาน",
    "ความช่วยเหลือ",
    "ช่วยเหลือ",
    "สายด่วน",
    "เร่งด่วน",
    "เบื้องต้น",
    "เซ็นชื่อ",
    "ลงทะเบียน",
    "วิ่งหนี",
    "วางสาย",
    "หลอกลวง",
    "ค้ามนุษย์",
    "แปลกหน้า",
    "ต่อหน้า",
    "เด็ดขาด",
    "ตั้งครรภ์",
    "เสียชีวิต",
    "รักษาพยาบาล",
    "แตะต้อง",
    "ถูกต้อง",
    "บ้านเช่า",
    "เจ้าของบ้าน",
    "ที่พักอาศัย",
    "ที่ทำงาน",
    "คนงาน",
    "คนขับ",
    "ขายของ",
    "พวงมาลัย",
    "เครื่องแบบ",
    "ตาแมว",
    "หน้าจอ",
    "ตัวอักษร",
    "กลางวัน",
    "กลางคืน",
    "ทั้งวันทั้งคืน",
    "ประจำวัน",
    "วันเดือนปี",
    "ระยะเวลา",
    "กำหนดเวลา",
    "ภายหลัง",
    "ข้างนอก",
    "อย่างเดียว",
    "เกี่ยวกับ",
    "เท่าที่",
    "เหล่านี้",
    "ลอสแอนเจลิส",
    "ซาโปเตก",
    "บอยล์ไฮตส์",
];

/// Marks to be inserted, by byte offset.
type Marks = BTreeMap<usize, char>;

/// The text with its line breaks marked.
///
/// Marks that the text already holds are replaced, so preparing twice is the
/// same as preparing once, and `strip(&prepare(text)) == strip(text)`.
pub fn prepare(text: &str) -> Cow<'_, str> {
    let text = strip(text);
    let mut marks = Marks::new();

    if text.chars().any(|c| Script::Hangul.contains(c)) {
        join_korean(&text, &mut marks);
    }
    if text.chars().any(|c| Script::Thai.contains(c)) {
        split_thai(&text, &mut marks);
    }
    join_numbers(&text, &mut marks);
    part_brackets(&text, &mut marks);
    denials::join(&text, &mut marks);
    tails::join(&text, &mut marks);

    if marks.is_empty() {
        text
    } else {
        Cow::Owned(insert(&text, &marks))
    }
}

/// The text with its lines ending at spaces alone, for spellings in which signs are letters, as the
/// `:`, `'` and `-` of Zapotec.
pub fn whole_words(text: &str) -> Cow<'_, str> {
    let text = strip(text);
    let marks: Marks = unicode_linebreak::linebreaks(&text)
        .map(|(at, _)| at)
        .filter(|&at| at < text.len() && !text[..at].ends_with(' '))
        .map(|at| (at, WORD_JOINER))
        .collect();

    if marks.is_empty() {
        text
    } else {
        Cow::Owned(insert(&text, &marks))
    }
}

/// The text without the marks of [`prepare`].
pub fn strip(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 2] = [ZERO_WIDTH_SPACE, WORD_JOINER];

    if text.contains(MARKS) {
        Cow::Owned(text.replace(MARKS, ""))
    } else {
        Cow::Borrowed(text)
    }
}

fn insert(text: &str, marks: &Marks) -> String {
    let mut marked = String::with_capacity(text.len() + 3 * marks.len());
    let mut from = 0;

    for (&at, &mark) in marks {
        marked.push_str(&text[from..at]);
        marked.push(mark);
        from = at;
    }
    marked.push_str(&text[from..]);

    marked
}

/// Divides Thai into words.
///
/// A break is marked where ICU's dictionary and its trained model (LSTM) agree.
/// The dictionary cuts loan words to pieces (`คา|ร์|วอ|ช`, carwash), and the model
/// now and then cuts a word it has not seen (`รัฐธรรมนู|ญ`, constitution). Where
/// only one of them breaks, the line runs on: a piece too long does less harm than
/// a word misread. A syllable of [`BOUND`] stays with the word that it begins, and a
/// word of [`WHOLE`] is not cut.
fn split_thai(text: &str, marks: &mut Marks) {
    let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let model = LineSegmenter::new_lstm(LineBreakOptions::default());
    let mut agreed = model.segment_str(text).peekable();
    let whole: Vec<_> = WHOLE
        .iter()
        .flat_map(|word| text.match_indices(word))
        .map(|(start, word)| start + 1..start + word.len())
        .collect();
    let mut from = 0;

    for at in dictionary.segment_str(text) {
        while agreed.next_if(|&other| other < at).is_some() {}

        if agreed.peek() == Some(&at) && !whole.iter().any(|it| it.contains(&at)) {
            let is_bound = BOUND.contains(&&text[from..at]);
            from = at;

            if !is_bound && is_thai_boundary(around(text, at)) {
                marks.insert(at, ZERO_WIDTH_SPACE);
            }
        }
    }

    for (at, _) in text
        .match_indices(MAIYAMOK)
        .filter(|&(at, _)| text[..at].ends_with(' '))
    {
        marks.insert(at, WORD_JOINER);
    }
}

/// Whether a line can end between these two: both Thai, the first not a vowel
/// waiting for its consonant, the second able to begin a syllable. So no line
/// begins with a mark, a closing quote, `ฯ` or `ๆ`.
fn is_thai_boundary((before, after): (Option<char>, Option<char>)) -> bool {
    let leads = |c| matches!(c, 'เ'..='ไ');
    let begins = |c| leads(c) || matches!(c, 'ก'..='ฮ');

    before.is_some_and(|c| Script::Thai.contains(c) && !leads(c)) && after.is_some_and(begins)
}

/// Lets a line end between a quotation and the bracket that explains it, as in
/// `“reasonable fear” (…)`. Unicode forbids it, since it cannot tell a closing
/// quote from an opening one (UAX #14, rule LB15); a space after the quote can.
fn part_brackets(text: &str, marks: &mut Marks) {
    for (quote, _) in text.match_indices(['”', '’', '»']) {
        let at = quote + text[quote..].chars().next().map_or(0, char::len_utf8);

        if text[at..].starts_with(" (") {
            marks.insert(at, ZERO_WIDTH_SPACE);
        }
    }
}

/// A letter of three bytes between which and another one no line ends.
const RUNE: char = '\u{16a0}';

/// Keeps Korean words whole, with the Latin letters and digits in them:
/// `ICE가`, `18세`.
///
/// What may be broken between syllables but not between words is what has to be
/// joined: CSS calls the two `normal` and `keep-all`. Two departures from it: a
/// line may end after the `·` of a list (`학교·병원`), and not between a closing
/// bracket and the particle that leans on it (`(ICE)는`).
fn join_korean(text: &str, marks: &mut Marks) {
    let segmenter = |words| {
        let mut options = LineBreakOptions::default();
        options.word_option = Some(words);

        LineSegmenter::new_for_non_complex_scripts(options)
    };
    let normal = segmenter(LineBreakWordOption::Normal);
    let keep_all = segmenter(LineBreakWordOption::KeepAll);
    // Thai, as in the name of a language, would need a dictionary. Here it is one piece; a letter
    // of it has as many bytes as what stands for it.
    let plain: Cow<'_, str> = if text.contains(|c| Script::Thai.contains(c)) {
        let stands = |c| if Script::Thai.contains(c) { RUNE } else { c };

        Cow::Owned(text.chars().map(stands).collect())
    } else {
        Cow::Borrowed(text)
    };
    let mut kept = keep_all.segment_str(&plain).peekable();

    for at in normal.segment_str(&plain) {
        while kept.next_if(|&other| other < at).is_some() {}

        let (Some(before), Some(after)) = around(text, at) else {
            continue;
        };
        let leans = Script::Hangul.contains(after) && matches!(before, ')' | ']' | '%');
        let within_word = kept.peek() != Some(&at) && before != '·';

        if leans || within_word {
            marks.insert(at, WORD_JOINER);
        }
    }
}

/// Keeps phone numbers, form numbers, ranges and words with a hyphen whole: `888-624-4752`,
/// `I-200`, `A-Number`, `check-in`, `10.00–19.00`, `+502 2345-6789`, `(213) 555-0100`.
fn join_numbers(text: &str, marks: &mut Marks) {
    for (at, dash) in text.match_indices(['-', '–']) {
        let end = at + dash.len();
        let left = text[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let right = text[end..]
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let numeric = left.contains(char::is_numeric) || right.contains(char::is_numeric);
        let hyphen = dash == "-" && !begins_otherwise(&text[end..]);

        if !left.is_empty() && !right.is_empty() && (numeric || hyphen) {
            marks.insert(end, WORD_JOINER);
        }
    }

    for (at, _) in text.match_indices(' ') {
        let prefix = text[..at]
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let is_prefix = prefix.starts_with(['+', '('])
            && prefix.ends_with(|c: char| c == ')' || c.is_ascii_digit())
            && prefix
                .chars()
                .all(|c| c.is_ascii_digit() || "+()-".contains(c));

        if is_prefix && text[at + 1..].starts_with(|c: char| c.is_ascii_digit()) {
            marks.insert(at + 1, WORD_JOINER);
        }
    }
}

/// Whether a text begins with a letter of Bengali that has another shape where a word begins: one
/// whose vowel is written before it. A mark in front would take the beginning away.
fn begins_otherwise(text: &str) -> bool {
    let mut letters = text.chars();
    let begins = letters
        .next()
        .is_some_and(|it| matches!(it, '\u{985}'..='\u{9b9}'));
    let signs = letters.find(|it| !matches!(it, '\u{995}'..='\u{9b9}' | '\u{9cd}' | '\u{9bc}'));

    begins
        && matches!(
            signs,
            Some('\u{9bf}' | '\u{9c7}' | '\u{9c8}' | '\u{9cb}' | '\u{9cc}')
        )
}

/// The characters on both sides of a byte offset.
fn around(text: &str, at: usize) -> (Option<char>, Option<char>) {
    (text[..at].chars().next_back(), text[at..].chars().next())
}
