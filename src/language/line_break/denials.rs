//! What a line must not part, since half of it says something else: a denial and what it
//! denies. `Do not | run` leaves “run” alone on a line, and `সই করবেন | না` leaves “sign”;
//! whoever reads one line of it reads the opposite.

use super::{Marks, WORD_JOINER, ZERO_WIDTH_SPACE, begins_otherwise};

/// How many characters a denial and what it denies may have together. What is longer would
/// not fit on a line of a narrow card.
const MOST: usize = 24;

/// Words of English, Spanish, Tagalog and Korean that deny the word after them.
const BEFORE: [&str; 20] = [
    "not", "never", "don't", "don’t", "cannot", "without", "nobody", "nothing", "no", "nunca",
    "ni", "sin", "huwag", "wag", "hindi", "wala", "walang", "bawal", "안", "못",
];

/// Words of English that a denial leans on: `do not run` is one thing to read.
const HELPING: [&str; 9] = [
    "do", "does", "did", "must", "may", "can", "should", "will", "need",
];

/// Words that stand between a denial and its verb: the pronouns of Spanish and the particles of
/// Tagalog.
const BETWEEN: [&str; 26] = [
    "se", "le", "les", "lo", "la", "los", "las", "me", "te", "nos", "ka", "kang", "kayo", "kayong",
    "ninyo", "ninyong", "mo", "mong", "po", "na", "nang", "pa", "siya", "ito", "kong", "ko",
];

/// Words of Bengali that deny the word before them.
const AFTER: [&str; 6] = ["না", "নয়", "নেই", "নন", "নাই", "নি"];

/// Words of Thai that deny what follows them; no space divides them from it.
const THAI: [&str; 9] = [
    "อย่า",
    "ไม่",
    "ห้าม",
    "ไม่ต้อง",
    "ไม่จำเป็น",
    "ไม่จำเป็นต้อง",
    "ไม่ได้",
    "ไม่ควร",
    "ไม่เคย",
];

/// What denies in Korean: how the word before it ends, and how the denial begins.
const KOREAN: [(&str, &str); 15] = [
    ("지", "않"),
    ("지", "못"),
    ("지", "마"),
    ("지", "말"),
    ("지는", "않"),
    ("지는", "못"),
    ("지도", "않"),
    ("지도", "말"),
    ("지도", "마"),
    ("면", "안"),
    ("안", "됩"),
    ("", "없"),
    ("", "아닙"),
    ("", "아니"),
    ("", "아닌"),
];

/// Keeps a denial on one line with what it denies.
pub(super) fn join(text: &str, marks: &mut Marks) {
    join_words(text, marks);
    join_thai(text, marks);
}

/// The parts of a text between spaces, each with where it begins.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = 0;

    for part in text.split([' ', '\n']) {
        words.push((start, part));
        start += part.len() + 1;
    }

    words
}

fn join_words(text: &str, marks: &mut Marks) {
    let words = words(text);
    let bare = |index: usize| {
        let (_, word) = words.get(index)?;

        Some(word.trim_matches(|it: char| !it.is_alphanumeric() && !is_sign(it)))
    };
    let is_one_of = |index, list: &[&str]| {
        bare(index).is_some_and(|it| list.iter().any(|other| other.eq_ignore_ascii_case(it)))
    };
    let ends_clause = |index: usize| {
        let (_, word) = words[index];

        word.is_empty() || word.ends_with([',', '.', ':', ';', '?', '!', '”', ')', '।'])
    };

    for index in 0..words.len().saturating_sub(1) {
        let [mut first, mut last] = [index, index];
        if is_one_of(index, &BEFORE) && !ends_clause(index) {
            if is_one_of(index, &["not"]) && index > 0 && is_one_of(index - 1, &HELPING) {
                first = index - 1;
            }
            last = index + 1;
            while is_one_of(last, &BETWEEN) && !ends_clause(last) && last + 1 < words.len() {
                last += 1;
            }
        } else if is_one_of(index, &AFTER) && (index == 0 || ends_clause(index - 1)) {
            // With nothing before it that it could deny it denies what follows.
            last = index + 1;
        } else if !ends_clause(index)
            && (is_one_of(index + 1, &AFTER) || is_korean(words[index].1, words[index + 1].1))
        {
            last = index + 1;
        }

        join_range(text, &words[first..=last], marks);
    }
}

/// Joins some words that follow one another, unless they are too long for a line.
fn join_range(text: &str, words: &[(usize, &str)], marks: &mut Marks) {
    let [(start, _), .., (from, last)] = words else {
        return;
    };
    let all = &text[*start..from + last.len()];
    if all.contains('\n') || all.chars().count() > MOST {
        return;
    }

    for (at, _) in &words[1..] {
        if !begins_otherwise(&text[*at..]) {
            marks.insert(*at, WORD_JOINER);
        }
    }
}

/// Whether a character is a sign of Bengali, Thai or another script that leans on a letter, and
/// no punctuation.
fn is_sign(it: char) -> bool {
    matches!(it, '\u{980}'..='\u{9ff}' | '\u{e00}'..='\u{e7f}' | '\'' | '’')
}

fn is_korean(word: &str, next: &str) -> bool {
    KOREAN
        .iter()
        .any(|(end, start)| word.ends_with(end) && next.starts_with(start))
}

/// Takes the breaks away that stand behind a denial.
fn join_thai(text: &str, marks: &mut Marks) {
    for denial in THAI {
        for (start, _) in text.match_indices(denial) {
            let end = start + denial.len();

            if marks.get(&end) == Some(&ZERO_WIDTH_SPACE) {
                marks.remove(&end);
            }
        }
    }
}
