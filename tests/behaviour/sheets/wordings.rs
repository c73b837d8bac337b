//! A correction is held to all that the shipped words are held to.

use rights_kiosk::content::Kind;
use rights_kiosk::language::Language::{Bengali, English, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::review::import::Change;
use rights_kiosk::soundness::negation;

use super::*;

/// Checks that these words are refused for a message, for this reason.
#[track_caller]
fn refused_words(language: Language, id: &str, words: &str, reason: &str) {
    let whole = Whole::embedded();
    let line = with(whole.line(language, id), &json!({"correction": words}));
    let import = whole.take(language, &[line]);

    assert_eq!(refused(&import), [format!("{id}: {reason}")]);
    assert_eq!(import.files, []);
}

/// Checks that these words are taken as those, or as they are.
#[track_caller]
fn taken_words(language: Language, id: &str, words: &str, as_those: &str) {
    let whole = Whole::embedded();
    let line = with(whole.line(language, id), &json!({"correction": words}));
    let import = whole.take(language, &[line]);

    assert_eq!(refused(&import), [""; 0]);
    let Change::Corrected { to, .. } = &import.accepted[0].change else {
        panic!("{:?}", import.accepted);
    };
    assert_eq!(to, as_those);
    let after = whole.after(&import);
    assert_eq!(after.words(language, id).as_deref(), Some(as_those));
}

#[test]
fn keeps_its_variables() {
    let tail = "미리보기판. 변호사가 검토하지 않았습니다. 일반 정보이며 법률 조언이 아닙니다.";

    refused_words(
        Korean,
        "badge-preview",
        tail,
        "the variable $date of the English message is missing",
    );
    refused_words(
        Korean,
        "badge-preview",
        &format!("{{ $date }} {{ $name }} {tail}"),
        "the variable $name is not in the English message",
    );
    refused_words(
        Korean,
        "badge-preview",
        &format!("{{ $dat }} {tail}"),
        "the variable $dat is not in the English message; the variable $date of the English \
         message is missing",
    );
    taken_words(
        Korean,
        "badge-preview",
        &format!("  {{$date}}\n 새 {tail} "),
        &format!("{{ $date }} 새 {tail}"),
    );
}

#[test]
fn is_one_line_of_fluent_without_tricks() {
    const BROKEN: &str = "a brace or a line that Fluent cannot read; write { $name } as it stood";

    for words in [
        "{",
        "뒤로 }",
        "뒤로 { $",
        "{ $a -> }",
        "{ }",
        "{ -term",
        "{ \"x }",
    ] {
        refused_words(Korean, "frame-back", words, BROKEN);
    }
    for (words, reason) in [
        (
            "{ frame-more }",
            "a reference to the message `frame-more`; repeat its words",
        ),
        (
            "{ -term }",
            "a reference to the term `-term`; repeat its words",
        ),
        ("뒤로 { 5 }", "the number 5 in braces; write it as text"),
        ("뒤로 { { \"x\" } }", "braces within braces"),
        (
            "{ NUMBER(5) } 뒤로",
            "`NUMBER`: only DATE($x) and TIME($x) can be called",
        ),
    ] {
        refused_words(Korean, "frame-back", words, reason);
    }
    refused_words(
        Korean,
        "badge-preview",
        "{ $date -> [one] 하나 *[other] { $date } }",
        BROKEN,
    );
    // What begins as a line of its own in Fluent stays within this one.
    for words in [".제목 = 뒤로", "[하나] 뒤로", "*[하나] 뒤로", "# 뒤로"] {
        taken_words(Korean, "frame-back", words, words);
    }
}

#[test]
fn nests_no_deeper_than_the_parser_can_follow() {
    for open in ["{", "(", "{ A("] {
        let whole = Whole::embedded();
        let line = with(
            whole.line(Korean, "frame-back"),
            &json!({"correction": open.repeat(1000)}),
        );
        let import = whole.take(Korean, &[line]);

        assert_eq!(import.refused.len(), 1, "{open}");
    }
}

#[test]
fn cannot_bring_another_message() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Korean, "frame-back"),
        &json!({"correction": "뒤로\nframe-more = 앞으로\n# 뒤"}),
    );
    let import = whole.take(Korean, &[line]);
    let more = whole.words(Korean, "frame-more");
    let after = whole.after(&import);

    assert_eq!(after.words(Korean, "frame-more"), more);
}

#[test]
fn keeps_its_numbers() {
    let whole = Whole::embedded();
    let words = whole
        .words(Korean, "arrested-note-hours")
        .expect("it has words");
    assert!(words.contains("12"), "{words}");

    refused_words(
        Korean,
        "arrested-note-hours",
        &words.replace("12", "여러"),
        "has lost 12",
    );
    refused_words(
        Korean,
        "arrested-note-hours",
        &words.replace("12", "21"),
        "has lost 12, has a new 21",
    );
}

#[test]
fn keeps_its_not() {
    refused_words(
        Korean,
        "home-door-dont-fight",
        "요원이 문을 강제로 열면, 몸싸움을 하고 막으십시오.",
        "denies 0 times, the English 2",
    );
    refused_words(
        English,
        "home-door-dont-fight",
        "If agents force the door, fight and do not block them.",
        "denies 1 times, the English 2",
    );
}

/// The words without all that denies in them.
fn without_negation(language: Language, words: &str) -> String {
    let mut ranges: Vec<_> = negation::marks(language, words)
        .into_iter()
        .map(|mark| {
            let at = mark.as_ptr() as usize - words.as_ptr() as usize;
            at..at + mark.len()
        })
        .collect();
    ranges.sort_by_key(|it| it.start);
    let mut kept = String::new();
    let mut from = 0;
    for range in ranges {
        kept += words.get(from..range.start).unwrap_or_default();
        from = from.max(range.end);
    }

    kept + &words[from..]
}

#[test]
fn keeps_the_not_of_every_line_that_says_do_not() {
    let whole = Whole::embedded();
    let ids: Vec<_> = whole
        .edition
        .content
        .statements()
        .filter(|it| it.kind == Kind::Dont)
        .map(|it| it.id.to_string())
        .collect();
    let mut count = 0;

    for language in TRANSLATED {
        let sheet = data(
            &whole
                .sheet(language)
                .to_html()
                .expect("the sheet can be written"),
        );
        let lines: Vec<_> = ids
            .iter()
            .map(|id| {
                let words = whole.words(language, id).expect("it has words");
                let turned = without_negation(language, &words);
                assert_ne!(turned, words, "{language} {id}");

                with(line_of(&sheet, id), &json!({"correction": turned}))
            })
            .collect();
        let import = whole.take(language, &lines);
        count += import.refused.len();

        assert_eq!(accepted(&import), [""; 0], "{language}");
        for line in &import.refused {
            assert!(
                line.reason
                    .to_string()
                    .contains("denies 0 times, the English "),
                "{language} {line}"
            );
        }
        assert_eq!(import.files, []);
    }
    println!("{count} lines without their *not* refused");
    assert_eq!(count, ids.len() * TRANSLATED.len());
}

#[test]
fn is_written_in_its_script() {
    refused_words(
        Thai,
        "door-help",
        "Get help",
        "is the English itself; leaves [\"Get\", \"help\"] in English",
    );
    refused_words(
        Thai,
        "welcome-touch",
        "Please touch your language",
        "0 % of its script; leaves [\"Please\", \"touch\", \"your\", \"language\"] in English",
    );
    refused_words(Spanish, "door-help", "Get help", "is the English itself");
    refused_words(
        Tagalog,
        "door-help",
        "If you need help",
        "leaves [\"If\", \"you\"] in English",
    );
}

#[test]
fn has_characters_that_can_be_shown() {
    for (words, reason) in [
        ("กลั\u{fffd}", "has U+FFFD, character 4 of “กลั[U+FFFD]”"),
        (
            "ย้อน\u{202e}กลับ",
            "has U+202E, character 5 of “ย้อน[U+202E]กลับ”",
        ),
        ("กลับ\u{7}", "has U+0007, character 5 of “กลับ[U+0007]”"),
        (
            "กลับ\u{e48}\u{e48}",
            "has \u{e48} after “\u{e48}”, character 6 of “กลับ\u{e48}\u{e48}”",
        ),
        ("กลับเ", "ends in a vowel without its consonant"),
        ("กลับ **", "has `**`, character 1 of “**”"),
        ("กลับ (", "( and ) are not in pairs, character 1 of “(”"),
    ] {
        refused_words(Thai, "frame-back", words, reason);
    }
    refused_words(
        Korean,
        "frame-back",
        "뒤로 𒀀",
        "no face of ours has 𒀀 (U+12000), character 1 of “𒀀”",
    );
}

/// The next reviewer may open these words in a spreadsheet.
#[test]
fn begins_with_nothing_that_a_spreadsheet_would_obey() {
    for first in ["=", "+", "-", "@"] {
        refused_words(
            Korean,
            "frame-back",
            &format!("{first}뒤로"),
            &format!(
                "begins with `{first}`, which a spreadsheet takes for a formula: begin with a word"
            ),
        );
    }
}

#[test]
fn is_tidied_where_a_keyboard_lacks_the_marks_of_print() {
    taken_words(Spanish, "door-help", " Pedir  \"ayuda\"\t", "Pedir “ayuda”");
    taken_words(English, "door-help", "Let's get help", "Let’s get help");
    taken_words(Spanish, "door-help", "'No' es 'no'", "‘No’ es ‘no’");
    taken_words(Spanish, "door-help", "Pedir ‘ayuda’", "Pedir ‘ayuda’");
    taken_words(
        Tagalog,
        "door-help",
        "'Wag matakot sa mga 'yon, ako'y 'tulong'",
        "’Wag matakot sa mga ’yon, ako’y ‘tulong’",
    );
    // Composed, as our faces have it.
    taken_words(Spanish, "frame-more", "Ma\u{301}s abajo", "Más abajo");
}

/// A particle leans on the quotation before it.
#[test]
fn may_quote_in_every_script() {
    for (language, typed, taken) in [
        (Korean, "'묵비권'을 행사", "‘묵비권’을 행사"),
        (Korean, "‘묵비권’을 행사", "‘묵비권’을 행사"),
        (Bengali, "'সাহায্য' নিন", "‘সাহায্য’ নিন"),
        (Bengali, "‘সাহায্য’ নিন", "‘সাহায্য’ নিন"),
        (Thai, "ขอ'ความช่วยเหลือ'ได้", "ขอ‘ความช่วยเหลือ’ได้"),
        (Thai, "ขอ ‘ความช่วยเหลือ’ ได้", "ขอ ‘ความช่วยเหลือ’ ได้"),
    ] {
        taken_words(language, "door-help", typed, taken);
    }
}

/// Bengali words that are others without the mark which divides their letters.
#[test]
fn may_divide_letters_in_bengali() {
    for word in [
        "উদ্\u{200c}যাপন",
        "উদ্\u{200c}ঘাটন",
        "বাগ্\u{200c}যুদ্ধ",
        "র\u{200d}\u{9cd}যাব",
    ] {
        taken_words(Bengali, "door-help", word, word);
    }
    refused_words(
        Bengali,
        "door-help",
        "উদ\u{200c}যাপন",
        "has [U+200C] after “দ”, character 3 of “উদ[U+200C]যাপন”",
    );
}

/// What cannot be told apart on a screen is not held against anybody.
#[test]
fn may_be_typed_in_another_order_that_looks_the_same() {
    for (typed, taken) in [
        ("กลับ\u{200b}ไป", "กลับไป"),
        ("\u{feff}กลับ\u{2060}ไป", "กลับไป"),
        ("น\u{e33}\u{e49}ใจ", "น้ำใจ"),
        ("น\u{e4d}\u{e32}ใจ", "นำใจ"),
        ("น\u{e49}\u{e33}ใจ", "น้ำใจ"),
    ] {
        taken_words(Thai, "frame-back", typed, taken);
    }
}

/// Style is a matter in which the reviewer may know better.
#[test]
fn may_leave_a_settled_term_and_is_remarked_on() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Korean, "frame-back"),
        &json!({"correction": "되돌리기"}),
    );
    let import = whole.take(Korean, &[line]);

    assert_eq!(accepted(&import), ["frame-back"]);
    assert!(
        import.accepted[0]
            .remarks
            .join("; ")
            .contains("has `되돌리기`, which is wrong for `back`"),
        "{:?}",
        import.accepted
    );
}

/// A second *not* may turn a sentence round; only somebody who reads it can tell.
#[test]
fn may_deny_once_more_and_is_remarked_on() {
    let whole = Whole::embedded();
    let id = "home-door-dont-fight";
    let words = whole.words(Korean, id).expect("it has words");
    let line = with(
        whole.line(Korean, id),
        &json!({"correction": format!("{words} 뛰지 마십시오.")}),
    );
    let import = whole.take(Korean, &[line]);
    let count = negation::marks(Korean, &words).len();

    assert_eq!(
        import.accepted[0].remarks,
        [format!(
            "denies {} times, the words before {count}: see that this is meant",
            count + 1
        )]
    );
}
