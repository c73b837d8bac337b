//! What a reviewer marks in a table is never turned round: what may be a yes or a no
//! is asked about and not taken.

use rights_kiosk::language::Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec};

use super::*;
use tables::{column, rows, written};
use travelled::journey::Chance;

/// Answers of a row: the mark, the correction and the note.
type Answers<'a> = (&'a str, &'a str, &'a str);

/// Rows that nobody answers unless a test does.
const IDS: [&str; 4] = [
    "frame-back",
    "frame-more",
    "frame-up",
    "home-door-dont-fight",
];

/// Takes a table of a language in which these messages are answered so.
fn answered(language: Language, answers: &[(&str, Answers<'_>)]) -> Import {
    let whole = Whole::embedded();
    let table = whole.sheet(language).to_csv();
    let mut rows = rows(&table.expect("the table can be written"));
    let [correction, approve, note] = ["correction", "approve", "note"].map(|it| column(&rows, it));
    let reviewer = reviewer(language);
    let said = |name: &str| reviewer[name].as_str().unwrap_or_default().to_owned();

    rows.retain(|row| row[0] == "id" || row[0].starts_with('#') || IDS.contains(&row[0].as_str()));
    for row in &mut rows {
        match row[0].clone().as_str() {
            "#name" => row[correction] = said("name"),
            "#role" => row[correction] = said("role"),
            "#variety-and-town" => row[correction] = said("of"),
            id => {
                for (_, (mark, better, words)) in answers.iter().filter(|(it, _)| *it == id) {
                    row[approve] = (*mark).to_owned();
                    row[correction] = (*better).to_owned();
                    row[note] = (*words).to_owned();
                }
            }
        }
    }

    whole
        .import(written(&rows, b',').as_bytes())
        .unwrap_or_else(|reason| panic!("{reason}"))
}

/// What becomes of one message with this mark: whether it is taken as approved, and the
/// reason if it is not taken.
fn marked(language: Language, mark: &str) -> (bool, Vec<String>) {
    let import = answered(language, &[("frame-back", (mark, "", ""))]);
    assert!(
        import.refused.iter().all(|it| it.reason.is_question()),
        "{mark}"
    );
    assert_eq!(import.accepted.is_empty(), import.files.is_empty());

    (!import.accepted.is_empty(), refused(&import))
}

/// Words of each language, and the signs that mean one thing everywhere.
const CLEAR: [(Language, &[&str], &[&str]); 6] = [
    (
        English,
        &[
            "yes",
            "Y",
            "Yes.",
            "ok",
            "✓",
            "✔\u{fe0f}",
            "TRUE",
            "1",
            "\u{a0}yes ",
        ],
        &["no", "N", "No!", "wrong", "0"],
    ),
    (
        Korean,
        &[
            "예",
            "네",
            "O",
            "o",
            "Ｏ",
            "○",
            "◯",
            "ㅇ",
            "⭕",
            "승인",
            "\u{110b}\u{1168}",
        ],
        &["아니요", "아니오", "X", "x", "Ｘ", "×", "✗", "❌", "틀림"],
    ),
    (
        Spanish,
        &["sí", "Si", "SÍ.", "si\u{301}"],
        &["no", "incorrecto"],
    ),
    (Tagalog, &["oo", "Opo", "tama"], &["hindi", "mali"]),
    (Bengali, &["হ্যাঁ", "ঠিক আছে"], &["না", "ভুল"]),
    (Thai, &["ใช่", "ถูกต้อง"], &["ไม่ใช่", "ผิด", "ไม่"]),
];

#[test]
fn are_yes_or_no_where_they_can_mean_nothing_else() {
    for (language, yes, no) in CLEAR {
        for mark in yes {
            assert_eq!(marked(language, mark), (true, vec![]), "{language} {mark}");
        }
        for mark in no {
            let (is_taken, reasons) = marked(language, mark);
            assert!(!is_taken, "{language} {mark}");
            assert_eq!(
                reasons,
                [
                    "frame-back: the reviewer says no: ask what is wrong, and write that into the \
                     column note or better words into correction"
                ],
                "{language} {mark}"
            );
        }
    }
    // A box of a spreadsheet that nobody has ticked says nothing.
    for (language, _, _) in CLEAR {
        for mark in ["FALSE", "", " ", "\u{a0}"] {
            assert_eq!(marked(language, mark), (false, vec![]), "{language} {mark}");
        }
    }
}

/// A cross chooses on American forms, and is a fault in schools of Mexico, Manila and
/// Bangkok; a circle is right in Korea and nothing elsewhere.
#[test]
fn are_asked_about_where_they_can_mean_either() {
    let crosses = ["x", "X", "×", "✗", "❌", "Ｘ", "\u{445}"];
    let circles = ["o", "○", "◯"];

    for language in [English, Spanish, Tagalog, Bengali, Thai] {
        for mark in crosses
            .iter()
            .chain(&circles)
            .chain(&["maybe", "yes/no", "?", "☒"])
        {
            let (is_taken, reasons) = marked(language, mark);

            assert!(!is_taken, "{language} {mark}");
            assert_eq!(reasons.len(), 1, "{language} {mark}");
            assert!(
                reasons[0].contains(" in the column approve may mean yes or no: ask the reviewer"),
                "{reasons:?}"
            );
        }
    }
    for mark in ["0", "OX", "O/X", "?", "△"] {
        let (is_taken, reasons) = marked(Korean, mark);
        assert!(!is_taken && reasons.len() == 1, "{mark}");
    }
    assert_eq!(
        marked(Korean, "maybe").1,
        [
            "frame-back: `maybe` in the column approve may mean yes or no: ask the reviewer, and \
             write 예 or 아니요 there"
        ]
    );
}

/// On a form in English a cross chooses, if nothing speaks against it.
#[test]
fn are_crosses_of_a_form_in_english_and_of_no_other() {
    let crosses = [("frame-back", ("x", "", "")), ("frame-more", ("X", "", ""))];
    let with = |more: (&'static str, Answers<'static>)| [crosses[0], crosses[1], more];

    assert_eq!(
        accepted(&answered(English, &crosses)),
        ["frame-back", "frame-more"]
    );
    let beside_no = answered(English, &with(("frame-up", ("no", "", "What?"))));
    assert_eq!(
        accepted(&beside_no),
        ["frame-back", "frame-more", "frame-up"]
    );
    for other in ["o", "✓", "yes"] {
        let import = answered(English, &with(("frame-up", (other, "", ""))));
        let taken = accepted(&import);
        assert!(
            !taken.contains(&"frame-back") && !taken.contains(&"frame-more"),
            "{other}"
        );
    }
    for language in [Korean, Spanish, Tagalog, Bengali, Thai] {
        assert_eq!(
            accepted(&answered(language, &crosses)),
            [""; 0],
            "{language}"
        );
    }
}

/// Whoever marks what is wrong writes why beside it.
#[test]
fn are_asked_about_beside_a_note() {
    let note = "번역이 틀렸습니다. 쓰지 마세요.";

    for mark in ["O", "예", "✓"] {
        let import = answered(Korean, &[("home-door-dont-fight", (mark, "", note))]);
        assert_eq!(accepted(&import), [""; 0], "{mark}");
        assert_eq!(
            refused(&import),
            [format!(
                "home-door-dont-fight: is approved and has a note, “{note}”: ask whether the words \
                 may stand as they are; if they may, take out the note and let it follow alone, else \
                 take out the approval"
            )]
        );
        assert_eq!(import.files, []);
    }
    for mark in ["X", "아니요", ""] {
        let import = answered(Korean, &[("home-door-dont-fight", (mark, "", note))]);
        assert_eq!(refused(&import), [""; 0], "{mark}");
        let after = Whole::embedded().after(&import);
        let entry = after.entry(Korean, "home-door-dont-fight");
        assert_eq!(entry.reviewed, None, "{mark}");
        assert_eq!(entry.note.as_ref().map(|it| it.text.as_str()), Some(note));
    }
    // Of better words it is clear what is approved.
    let import = answered(
        Korean,
        &[("frame-back", ("O", "뒤로 가기", "더 쉽습니다."))],
    );
    assert_eq!(accepted(&import), ["frame-back"]);
}

#[test]
fn are_asked_about_beside_better_words_that_they_reject() {
    let import = answered(Korean, &[("frame-back", ("X", "뒤로 가기", ""))]);

    assert_eq!(accepted(&import), [""; 0]);
    assert_eq!(
        refused(&import),
        [
            "frame-back: the reviewer says no and writes better words: ask whether those may \
             stand, and write a yes in the column approve if they may"
        ]
    );
}

/// No word is a yes in one language and a no in another, and the table tells every
/// reviewer which to write.
#[test]
fn are_told_in_the_language_of_the_reviewer() {
    let whole = Whole::embedded();
    let words = [
        (English, "yes / no", "english"),
        (Korean, "예 / 아니요", "text"),
        (Spanish, "sí / no", "text"),
        (Zapotec, "sí / no", "spanish"),
        (Tagalog, "oo / hindi", "text"),
        (Bengali, "হ্যাঁ / না", "text"),
        (Thai, "ใช่ / ไม่ใช่", "text"),
    ];

    for (language, example, place) in words {
        let table = whole.sheet(language).to_csv().expect("it can be written");
        let rows = rows(&table);
        let row = rows
            .iter()
            .find(|row| row[0] == "#approve")
            .expect("it is told");
        assert_eq!(row[column(&rows, "approve")], example);
        let how = &row[column(&rows, place)];
        for word in example
            .split(" / ")
            .chain(["approve", "correction", "note"])
        {
            assert!(how.contains(word), "{language}: {word} in {how}");
        }
        assert!(row[column(&rows, "english")].contains("write yes if the words are right"));
        assert_eq!(rights_kiosk::theme::undrawn(language, how), None, "{how}");
    }
}

/// Marks that are neither yes nor no in any table but some in Korean or English.
const EITHER: [&str; 9] = ["x", "X", "×", "o", "O", "○", "?", "yes/no", "예?"];

/// A mark as it comes back out of a mail or a spreadsheet.
fn travelled(mark: &str, chance: &mut Chance) -> String {
    let (before, after) = chance.one(&[
        ("", ""),
        ("\u{a0}", " "),
        (" ", "\u{200b}"),
        ("\u{feff}", "."),
        ("“", "”"),
        ("\t", "\u{3000}"),
    ]);
    let mark = match chance.below(3) {
        0 => mark.to_uppercase(),
        1 => mark.to_lowercase(),
        _ => mark.to_owned(),
    };

    format!("{before}{mark}{after}")
}

/// Tables with marks of all kinds: approved is what the reviewer approves, and nothing
/// that may be the contrary.
#[test]
fn of_two_hundred_tables_are_what_the_reviewers_meant() {
    let whole = Whole::embedded();
    let mut chance = Chance(11);
    let (mut approved, mut asked) = (0, 0);
    let tables = CLEAR.map(|(language, yes, no)| {
        let table = whole.sheet(language).to_csv();

        (language, yes, no, rows(&table.expect("it can be written")))
    });

    for number in 0..200 {
        let (language, yes, no, rows) = &tables[number % tables.len()];
        let mut rows = rows.clone();
        let [correction, approve, note] =
            ["correction", "approve", "note"].map(|it| column(&rows, it));
        let reviewer = reviewer(*language);
        let mut meant = std::collections::BTreeMap::new();

        let mut kept = 0;
        rows.retain(|row| row[0] == "id" || row[0].starts_with('#') || (chance.below(20) == 0));
        for row in &mut rows {
            match row[0].clone().as_str() {
                "id" => {}
                "#name" => row[correction] = reviewer["name"].as_str().unwrap_or("A").to_owned(),
                "#role" => row[correction] = reviewer["role"].as_str().unwrap_or("").to_owned(),
                id if id.starts_with('#') => {}
                id => {
                    kept += 1;
                    let (mark, is_yes) = match chance.below(4) {
                        0 => (chance.one(no), false),
                        1 => (chance.one(&EITHER), false),
                        2 => ("", false),
                        _ => (chance.one(yes), true),
                    };
                    // In Korean, circles are what they seem.
                    let is_circle = *language == Korean && ["o", "O", "○"].contains(&mark);
                    let has_note = chance.below(4) == 0;
                    row[approve] = travelled(mark, &mut chance);
                    row[note] = if has_note {
                        "틀렸습니다.".to_owned()
                    } else {
                        String::new()
                    };
                    meant.insert(id.to_owned(), (is_yes || is_circle) && !has_note);
                }
            }
        }
        let table = written(&rows, chance.one(b",;\t"));
        let table = table.replace('\n', chance.one(&["\n", "\r\n"]));
        let read = Submission::read(table.as_bytes()).expect("it is a table");

        let yes: Vec<_> = read.lines.iter().filter(|it| it.is_approved).collect();
        for line in &yes {
            assert!(meant[&line.id], "{language}: {}\n{table}", line.id);
        }
        assert_eq!(
            yes.len(),
            meant.values().filter(|it| **it).count(),
            "{language}\n{table}"
        );
        assert!(read.lines.len() + read.refused.len() <= kept);
        assert!(
            read.refused.iter().all(|it| it.reason.is_question()),
            "{language}\n{table}"
        );
        approved += yes.len();
        asked += read.refused.len();
    }

    println!("{approved} approved, {asked} asked about");
    assert!(approved > 1000 && asked > 1000);
}
