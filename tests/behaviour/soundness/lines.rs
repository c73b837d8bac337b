//! That lines break where lines may, at every width a message may be given.

use iced::Font;
use iced::advanced::graphics::text::FontSystem;
use rights_kiosk::language::Language::{self, Korean, Spanish, Thai};
use rights_kiosk::language::line_break::{WORD_JOINER, ZERO_WIDTH_SPACE, prepare, strip};
use rights_kiosk::theme;

use super::{TRANSLATED, assert_none, drawn, edition};
use crate::behaviour::face::{fonts, layout};

/// Widths of a column in pixels, from a tile to a page; at the first, a line
/// ends wherever it may.
const WIDTHS: [f32; 4] = [1.0, 240.0, 400.0, 700.0];

/// Whether a line of the language may end between these two characters.
fn may_break(language: Language, before: char, after: char) -> bool {
    let at_blank = matches!(before, ' ' | '-' | '–' | '…' | '/');

    match language {
        Thai => at_blank || before == ZERO_WIDTH_SPACE,
        // Before a bracket too: what is in it explains the word it follows.
        Korean => at_blank || before == '·' || after == '(',
        _ => at_blank || after == '(',
    }
}

/// Whether a character belongs to the one before it.
fn is_mark(it: char) -> bool {
    matches!(it, 'ั' | 'ิ'..='ฺ' | '็'..='๎' | 'ะ' | 'า' | 'ำ' | 'ๆ' | 'ฯ')
        || matches!(it, '\u{981}'..='\u{983}' | '\u{9bc}' | '\u{9be}'..='\u{9cd}' | '\u{9d7}')
        || matches!(
            it,
            WORD_JOINER | '\u{200d}' | ')' | '”' | '.' | ',' | '।' | '?' | '!'
        )
}

/// The lines of a text and what is wrong with them.
fn faults(
    fonts: &mut FontSystem,
    language: Language,
    words: &str,
    font: Font,
    width: f32,
) -> (usize, Vec<String>) {
    let lines = layout(fonts, words, font, Some(width)).lines;
    let mut found = Vec::new();

    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        let before = words[..next.start].chars().next_back().unwrap_or(' ');
        let after = words[next.start..].chars().next().unwrap_or(' ');
        let shown = shown(words, next.start);

        if !words[line.end..next.start].trim().is_empty() {
            found.push(format!("loses text at {shown}"));
        }
        if !may_break(language, before, after) {
            found.push(format!("breaks at {shown}"));
        }
        let letter = words[..next.start].trim_end_matches([ZERO_WIDTH_SPACE, WORD_JOINER]);
        if is_mark(after) || letter.ends_with(|it| matches!(it, 'เ'..='ไ' | '“' | '(')) {
            found.push(format!("breaks inside a cluster at {shown}"));
        }
    }
    for line in lines.iter().filter(|line| line.width > width) {
        let text = words[line.start..line.end].trim_end_matches([' ', ZERO_WIDTH_SPACE]);
        let has_break = text
            .match_indices([' ', ZERO_WIDTH_SPACE])
            .any(|(at, mark)| {
                // What is joined on purpose: a repetition mark to its word, a number.
                !text[at + mark.len()..].starts_with(WORD_JOINER)
            });

        if has_break {
            found.push(format!(
                "is {} px wide, not {width}: {}",
                line.width,
                strip(text)
            ));
        }
    }
    let covered = lines.first().is_none_or(|line| line.start == 0)
        && lines
            .last()
            .is_none_or(|line| words[line.end..].trim().is_empty());
    if !covered {
        found.push("does not show all of its text".to_owned());
    }

    (lines.len(), found)
}

/// A few characters on both sides of a break.
fn shown(words: &str, at: usize) -> String {
    let before: Vec<_> = words[..at].chars().rev().take(8).collect();
    let before: String = before.into_iter().rev().collect();
    let after: String = words[at..].chars().take(8).collect();

    format!("{}|{}", strip(&before), strip(&after))
}

#[test]
fn break_between_words_in_every_message() {
    let edition = edition();
    let mut fonts = fonts();
    let mut found = Vec::new();
    let (mut texts, mut lines, mut thai_marks) = (0, 0, 0);

    for language in TRANSLATED.into_iter().chain([Language::English]) {
        for id in edition.catalogs.ids(Language::English) {
            let text = drawn(&edition, language, id);
            if language == Thai {
                thai_marks += text.words.matches('\u{200b}').count();
            }

            for (font, width) in [theme::regular(language), theme::bold(language)]
                .into_iter()
                .flat_map(|font| WIDTHS.map(|width| (font, width)))
            {
                let (count, faults) = faults(&mut fonts, language, &text.words, font, width);
                texts += 1;
                lines += count;
                found.extend(
                    faults
                        .into_iter()
                        .map(|it| format!("{language} {id} at {width} px: {it}")),
                );
            }
        }
    }

    drop(fonts);
    println!("{texts} texts on {lines} lines");
    // Without its marks Thai would break nowhere, which is no fault of any single line.
    assert!(
        thai_marks > 2000,
        "only {thai_marks} places where Thai may break"
    );
    found.sort();
    found.dedup();
    assert_none(&found);
}

#[test]
fn are_caught_when_they_break_elsewhere() {
    let mut fonts = fonts();
    let mut found = |language: Language, words: &str, width| {
        faults(&mut fonts, language, words, theme::regular(language), width)
            .1
            .join("; ")
    };
    let thai = "คุณมีสิทธิที่จะไม่พูดและไม่ตอบคำถาม";
    let korean = "변호사와이야기하고싶습니다라고말하십시오";

    assert_eq!(found(Thai, &prepare(thai), 240.0), "");
    // Unprepared, Thai cannot break at all, and Korean breaks anywhere.
    assert_eq!(found(Thai, thai, 240.0), "");
    assert_eq!(found(Korean, &prepare(korean), 240.0), "");
    assert!(found(Korean, korean, 240.0).contains("breaks at"));
    assert!(found(Thai, "ประต\u{200b}ูบ้าน", 40.0).contains("inside a cluster"));
    assert!(found(Thai, "เ\u{200b}ปิดประตู", 40.0).contains("inside a cluster"));
    // A quotation mark holds a bracket after it, until it is told not to.
    assert!(found(Spanish, "razonable” (reasonable)", 1.0).contains("px wide"));
    assert_eq!(found(Spanish, "razonable”\u{200b} (reasonable)", 1.0), "");
    assert_eq!(found(Thai, "ใด \u{2060}ๆ", 1.0), "");
}
