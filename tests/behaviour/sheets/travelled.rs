//! What a sheet saved comes back by mail, chat and word processors: it is taken as the
//! reviewer said it or not at all, and what is not taken is told in plain words.

pub mod journey;

use std::collections::BTreeMap;

use rights_kiosk::language::Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec};
use rights_kiosk::review::submission::SubmittedLine;

use journey::{Chance, Deed, HARMFUL, HARMLESS};

use super::*;

/// Words of programmers. None may stand in what a translator is told.
const JARGON: [&str; 12] = [
    "expected", "EOF", "at line", "key must", "invalid", "serde", "field", "JSON", "parse",
    "U+001D", "token", "syntax",
];

/// A line as the page keeps it, in the order in which the page writes it.
#[derive(Debug, Clone)]
struct Kept {
    id: String,
    source: Value,
    text: Value,
    approve: bool,
    correction: Option<String>,
    note: Option<String>,
}

impl Kept {
    /// The number that the page gives a line, as `answers.js` reckons it.
    fn seal(&self) -> String {
        let field = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        let all = [
            self.id.clone(),
            field(&self.source),
            field(&self.text),
            self.approve.to_string(),
            self.correction.clone().unwrap_or_default(),
            self.note.clone().unwrap_or_default(),
        ]
        .join("\u{1f}");
        let mut sum = 0xcbf2_9ce4_8422_2325_u64;
        for byte in all.bytes() {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }

        format!("{sum:016x}")
    }

    fn written(&self, is_sealed: bool) -> String {
        let mut fields = vec![
            ("id", json!(self.id)),
            ("source", self.source.clone()),
            ("text", self.text.clone()),
            ("approve", json!(self.approve)),
        ];
        fields.extend(self.correction.iter().map(|it| ("correction", json!(it))));
        fields.extend(self.note.iter().map(|it| ("note", json!(it))));
        fields.extend(is_sealed.then(|| ("sum", json!(self.seal()))));
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("      \"{name}\": {value}"))
            .collect();

        format!("    {{\n{}\n    }}", fields.join(",\n"))
    }
}

/// What the page saves, letter by letter.
fn written(language: Language, lines: &[Kept], is_sealed: bool) -> String {
    let reviewer = reviewer(language);
    let person: Vec<_> = ["name", "role", "of", "date"]
        .iter()
        .filter(|name| !reviewer[**name].is_null())
        .map(|name| format!("    \"{name}\": {}", reviewer[*name]))
        .collect();
    let lines: Vec<_> = lines.iter().map(|it| it.written(is_sealed)).collect();

    format!(
        "{{\n  \"format\": \"rights-kiosk-review/1\",\n  \"edition\": \"2026-11-24\",\n  \
         \"language\": \"{language}\",\n  \"reviewer\": {{\n{}\n  }},\n  \"lines\": [\n{}\n  ]\n}}\n",
        person.join(",\n"),
        lines.join(",\n")
    )
}

/// What a reviewer of a language adds to words.
fn more(language: Language) -> &'static str {
    match language {
        English => " (please, don't)",
        Korean => " (“다시” 확인하십시오)",
        Spanish => " (por favor: \"no\" y 'sí'...)",
        Zapotec => "Xxx yyy zzz",
        Tagalog => " (pakiusap -- 'wag)",
        Bengali => " (অনুগ্রহ করে)",
        Thai => " (โปรดตรวจอีกครั้ง)",
    }
}

/// Notes as people write them.
const NOTES: [&str; 5] = [
    "It's \"fine\", I think... but see line 3 -- twice.",
    "번역이 “틀렸습니다”.\n쓰지 마세요.",
    "No es {claro}: véase 'aquí', [y] \\allí\\.",
    "ดีแล้ว 👍🏽",
    "“approve”: true, “note”: “x”",
];

/// A sheet that somebody has worked on.
fn worked_on(chance: &mut Chance, sheets: &BTreeMap<Language, Value>) -> (Language, Vec<Kept>) {
    let language = chance.one(&Language::ALL);
    let all: Vec<_> = lines_of(&sheets[&language]).collect();
    let first = chance.below(all.len());
    let count = 1 + chance.below(25);
    let lines = all
        .iter()
        .cycle()
        .skip(first)
        .step_by(7)
        .take(count.min(all.len() / 7));
    let kept = lines.map(|line| {
        let present = line["text"].as_str().unwrap_or_default();
        let says = chance.below(6);
        let correction = format!("{present}{}", more(language));

        Kept {
            id: line["id"].as_str().expect("it has an id").to_owned(),
            source: line["source"].clone(),
            text: line["hash"].clone(),
            // A yes beside a note is asked about, and not taken.
            approve: matches!(says, 2 | 3 | 5),
            correction: matches!(says, 1..=3).then(|| correction.trim().to_owned()),
            note: matches!(says, 0 | 3 | 4).then(|| chance.one(&NOTES).to_owned()),
        }
    });

    (language, kept.collect())
}

#[derive(Debug, Default)]
struct Tally {
    sheets: usize,
    whole: usize,
    in_part: usize,
    refused: usize,
    lines: usize,
    taken: usize,
}

/// Checks that of a text nothing is read but what was saved; says whether all was.
#[track_caller]
fn says_the_same(name: &str, bytes: &[u8], saved: &Submission, tally: &mut Tally) {
    tally.sheets += 1;
    tally.lines += saved.lines.len();
    let read = match Submission::read(bytes) {
        Ok(read) => read,
        Err(error) => {
            plain_words(name, &error.to_string());
            tally.refused += 1;
            return;
        }
    };

    assert_eq!(read.language, saved.language, "{name}");
    for line in &read.lines {
        let before: Vec<&SubmittedLine> =
            saved.lines.iter().filter(|it| it.id == line.id).collect();
        // Of a note alone nothing follows.
        let same = |it: &&SubmittedLine| *it == line;
        assert!(
            before.iter().any(same),
            "{name}: {line:?} and not {before:?}"
        );
    }
    for line in &read.refused {
        plain_words(name, &line.reason.to_string());
    }
    tally.taken += read.lines.len();
    if read.lines == saved.lines && read.signature == saved.signature {
        tally.whole += 1;
    } else {
        tally.in_part += 1;
    }
}

#[track_caller]
fn plain_words(name: &str, reason: &str) {
    for word in JARGON {
        assert!(!reason.contains(word), "{name}: {reason}");
    }
}

fn sheets() -> BTreeMap<Language, Value> {
    let whole = Whole::embedded();

    Language::ALL
        .into_iter()
        .map(|it| {
            (
                it,
                data(&whole.sheet(it).to_html().expect("it can be written")),
            )
        })
        .collect()
}

fn utf_16(text: &str) -> Vec<u8> {
    let text = format!("\u{feff}{text}");

    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Sends what a sheet saved on a journey.
fn sent(text: &str, deeds: &[Deed], chance: &mut Chance) -> (String, String) {
    let mut names = Vec::new();
    let mut text = text.to_owned();
    for (name, deed) in deeds {
        names.push(*name);
        text = deed(&text, chance);
    }

    (names.join(", "), text)
}

/// However it has travelled: no judgement is another, and nothing is read as approved
/// that was not.
#[test]
fn five_hundred_sheets_say_what_was_saved_or_nothing() {
    let sheets = sheets();
    let mut chance = Chance(20_261_124);
    let mut kind = BTreeMap::new();

    for number in 0..500 {
        let (language, lines) = worked_on(&mut chance, &sheets);
        let text = written(language, &lines, true);
        let saved = Submission::read(text.as_bytes()).expect("as it was saved");
        assert_eq!((saved.lines.len(), saved.refused.len()), (lines.len(), 0));
        let mut deeds: Vec<_> = (0..=chance.below(4))
            .map(|_| chance.one(&HARMLESS))
            .collect();
        let is_harmed = number % 4 == 3;
        if is_harmed {
            deeds.push(chance.one(&HARMFUL));
        }
        let (names, text) = sent(&text, &deeds, &mut chance);
        let bytes = match chance.below(8) {
            0 => utf_16(&text),
            _ => text.clone().into_bytes(),
        };
        let name = format!("{number}: {names} ({language}):\n{text}");

        says_the_same(
            &name,
            &bytes,
            &saved,
            kind.entry(is_harmed).or_insert_with(Tally::default),
        );
    }

    println!("{kind:#?}");
    // It would prove little if nothing were taken.
    let harmless = &kind[&false];
    assert_eq!(harmless.whole, harmless.sheets, "{harmless:?}");
    let harmed = &kind[&true];
    assert!(harmed.refused > 10 && harmed.taken > 100, "{harmed:?}");
}

/// One thing alone of those that are harmless leaves all as it was.
#[test]
fn each_harmless_thing_alone_is_undone() {
    let sheets = sheets();
    let mut chance = Chance(7);

    for deed in HARMLESS {
        let mut tally = Tally::default();
        for _ in 0..30 {
            let (language, lines) = worked_on(&mut chance, &sheets);
            let text = written(language, &lines, true);
            let saved = Submission::read(text.as_bytes()).expect("as it was saved");
            let (name, text) = sent(&text, &[deed], &mut chance);

            says_the_same(
                &format!("{name}:\n{text}"),
                text.as_bytes(),
                &saved,
                &mut tally,
            );
        }
        assert_eq!(tally.whole, tally.sheets, "{}: {tally:?}", deed.0);
    }
}

/// What has not come through is not taken into the words either.
#[test]
fn what_has_changed_on_the_way_is_refused_line_by_line() {
    let whole = Whole::embedded();
    let line = |id: &str, correction: Option<&str>| {
        let line = whole.line(Korean, id);
        Kept {
            id: id.to_owned(),
            source: line["source"].clone(),
            text: line["text"].clone(),
            approve: true,
            correction: correction.map(str::to_owned),
            note: None,
        }
    };
    let lines = [
        line("officer-silent", None),
        line("frame-back", Some("뒤로 가기")),
        line("frame-more", Some("더 보기 아래")),
    ];
    let refusal = "frame-back: its words are not those that the reviewer saved, as happens in mail \
                   and word processors: ask for the saved file itself";

    // Changed by hand, or by a machine.
    let text = written(Korean, &lines, true);
    let import = whole.import(text.replace("뒤로 가기", "앞으로 가기").as_bytes());
    let import = import.expect("the rest is taken");
    assert_eq!(refused(&import), [refusal]);
    assert_eq!(accepted(&import), ["officer-silent", "frame-more"]);
    let import = whole.import(
        text.replacen("\"approve\": true", "\"approve\": false", 1)
            .as_bytes(),
    );
    assert!(!accepted(&import.expect("the rest is taken")).contains(&"officer-silent"));

    // A sheet of before seals nothing: what it approves is known by its hashes, and of
    // words that came in a mail nobody can tell.
    let old = written(Korean, &lines, false);
    let import = whole.import(old.as_bytes()).expect("as it was saved");
    assert_eq!(
        accepted(&import),
        ["officer-silent", "frame-back", "frame-more"]
    );
    let mailed = format!("Hello,\n\n{old}\n-- \nJane Roe\n").replace('"', "”");
    let import = whole.import(mailed.as_bytes()).expect("the rest is taken");
    assert_eq!(accepted(&import), ["officer-silent"]);
    assert_eq!(refused(&import)[0], refusal);
}

#[test]
fn several_reviews_in_one_text_are_asked_about() {
    let whole = Whole::embedded();
    let text = |approve| {
        let line = whole.line(Korean, "officer-silent");
        let kept = Kept {
            id: "officer-silent".to_owned(),
            source: line["source"].clone(),
            text: line["text"].clone(),
            approve,
            correction: None,
            note: (!approve).then(|| "?".to_owned()),
        };

        written(Korean, &[kept], true)
    };
    let both = format!("{}\nand before:\n{}", text(true), text(false));
    let same = format!("{}\nand before:\n{}", text(true), text(true));

    assert_eq!(
        whole.import(both.as_bytes()).expect_err("which?"),
        "holds more than one saved review: keep the one that counts, and take away the others"
    );
    assert_eq!(
        accepted(&whole.import(same.as_bytes()).expect("they agree")),
        ["officer-silent"]
    );
}

/// A file that is made to be hard to read is given up soon.
#[test]
fn what_never_ends_is_given_up() {
    for piece in [
        "{\"format\":\"",
        "{\"format\":",
        "{\"format\":[",
        "{\"format\":{",
        "“{",
        "{“format”:“\\",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        let error = Submission::read(text.as_bytes()).expect_err("it is nothing");

        plain_words(piece, &error.to_string());
    }
}
