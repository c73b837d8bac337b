//! Makes packs by a seed.

use rights_kiosk::files::Files;
use rights_kiosk::language::Language;

use tempfile::TempDir;

use std::fs;

/// The event whose words are made up, and its messages.
pub const EVENT: &str = "koreatown";
const TITLE: &str = "event-koreatown-title";
const ABOUT: &str = "event-koreatown-about";

/// The topic and the statement whose words are made up now and then.
pub const TOPIC: &str = "home-door";
pub const STATEMENT: &str = "home-door-keep-closed";
const TOPIC_TITLE: &str = "topic-home-door-title";

/// What has to come of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Taken,
    Refused,
    /// Whether there is room is for the screens to say.
    Either,
}

/// A pack on the disk.
pub struct MadePack {
    pub dir: TempDir,
    pub language: Language,
    pub expected: Expected,
    /// Whether its files are at fault, and no line of them.
    pub is_of_files: bool,
    /// What it says about the event, as it is to be read.
    pub shown: Vec<String>,
    /// How it was made.
    pub told: String,
}

/// Numbers that look like chance and are the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).expect("it is small")
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The languages, each with words and syllables of which a run is made.
const WORDS: [(Language, &str, &[&str]); 6] = [
    (
        Language::English,
        "Neighbors came",
        &[
            "street", "park", "Town", "hall", "way-", "x_", "a/b.", "?q=",
        ],
    ),
    (
        Language::Spanish,
        "Los vecinos vinieron",
        &["niñez", "corazón", "calle", "más", "pública"],
    ),
    (
        Language::Tagalog,
        "Dumating ang mga kapitbahay",
        &["pakikipag", "tulungan", "makapang", "yarihan"],
    ),
    (
        Language::Korean,
        "이웃이 왔습니다",
        &["한인타운", "노동연대", "거리를", "되찾자", "행사"],
    ),
    (
        Language::Bengali,
        "প্রতিবেশীরা এসেছিলেন",
        &["স্বাধীনতা", "সংগ্রাম", "পরিষদ", "উদ্\u{200c}যাপন", "ন্যায়"],
    ),
    (
        Language::Thai,
        "เพื่อนบ้านมาแล้ว",
        &["มหินทรา", "ยุธยา", "มหาดิลก", "นพรัตน", "น้ำ", "ธานี"],
    ),
];

/// Letters that no face of ours has.
const UNDRAWN: [&str; 6] = ["北", "😀", "Հ", "ع", "𒀀", "अ"];

/// What is no part of a sentence.
const MARKUP: [&str; 4] = ["<b>", "&nbsp;", "**", "\u{202e}"];

/// What systems and editors leave behind.
const LITTER: [&str; 9] = [
    "._events.ftl",
    ".DS_Store",
    "Thumbs.db",
    "desktop.ini",
    "events.ftl~",
    ".~lock.events.ftl#",
    ".events.ftl.swp",
    "NOTES.md",
    "#events.ftl#",
];

/// Spellings that are one with that before them: decomposed, out of order, with marks that
/// nobody sees.
fn respelled(words: &str, chance: &mut Chance) -> String {
    let mut respelled = String::new();
    for letter in words.chars() {
        match letter {
            '가'..='힣' if chance.one_in(2) => {
                let at = u32::from(letter) - 0xac00;
                let jamo = [0x1100 + at / 588, 0x1161 + at % 588 / 28, 0x11a7 + at % 28];
                let has_end = usize::from(at % 28 > 0);
                let jamo = &jamo[..2 + has_end];
                respelled.extend(jamo.iter().filter_map(|it| char::from_u32(*it)));
            }
            'ñ' => respelled.push_str("n\u{303}"),
            'ó' => respelled.push_str("o\u{301}"),
            'á' => respelled.push_str("a\u{301}"),
            'ú' => respelled.push_str("u\u{301}"),
            'ำ' => respelled.push_str("\u{e4d}\u{e32}"),
            it => respelled.push(it),
        }
        if chance.one_in(12) {
            respelled.push(chance.of(&['\u{200b}', '\u{feff}', '\u{2060}', '\u{ad}']));
        }
    }

    respelled
}

/// A run of so many letters without a place to break.
fn run(syllables: &[&str], letters: usize, chance: &mut Chance) -> String {
    let mut run = String::new();
    while run.chars().count() < letters {
        run.push_str(chance.of(syllables));
    }

    run
}

/// The bytes of a text as some editor saves them.
fn saved(text: &str, chance: &mut Chance) -> Vec<u8> {
    let utf16 = |mark: [u8; 2], of: fn(u16) -> [u8; 2]| {
        let units = text.encode_utf16().flat_map(of);
        mark.into_iter().chain(units).collect()
    };

    match chance.below(6) {
        0 => format!("\u{feff}{text}").into_bytes(),
        1 => text.replace('\n', "\r\n").into_bytes(),
        2 => utf16([0xff, 0xfe], u16::to_le_bytes),
        3 => utf16([0xfe, 0xff], u16::to_be_bytes),
        _ => text.as_bytes().to_vec(),
    }
}

/// A name in another case.
fn cased(name: &str, chance: &mut Chance) -> String {
    match chance.below(4) {
        0 => name.to_uppercase(),
        1 => {
            let (first, rest) = name.split_at(1);
            first.to_uppercase() + rest
        }
        _ => name.to_owned(),
    }
}

/// A file of the embedded edition with a message in other words.
fn reworded(text: &str, id: &str, words: &str) -> String {
    let head = format!("{id} = ");

    text.lines()
        .map(|line| match line.starts_with(&head) {
            true => format!("{head}{words}\n"),
            false => format!("{line}\n"),
        })
        .collect()
}

impl MadePack {
    pub fn of(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let (language, words, syllables) = chance.of(&WORDS);
        let mut expected = Expected::Taken;
        let mut told = format!("pack {seed} in {language}");
        let mut about = words.to_owned();
        let mut title = format!("{words} {seed}");
        let letters = 1 + chance.below(200);
        if chance.one_in(2) {
            about = format!("{about} {}", run(syllables, letters, &mut chance));
            told += &format!(", a run of {letters} letters");
        }
        if chance.one_in(3) {
            title = run(syllables, letters, &mut chance);
            told += ", a title in one word";
        }
        let shown = vec![title.clone(), about.clone()];
        if chance.one_in(2) {
            title = respelled(&title, &mut chance);
            about = respelled(&about, &mut chance);
            told += ", respelled";
        }
        for (kind, all) in [("undrawn", &UNDRAWN[..]), ("markup", &MARKUP[..])] {
            if chance.one_in(8) {
                about = format!("{about} {}", chance.of(all));
                expected = Expected::Refused;
                told += &format!(", {kind}");
            }
        }

        let embedded = Files::embedded();
        let text = |path: &str| embedded.text(path).expect("the file is there").to_owned();
        let events = text(&format!("locales/{language}/events.ftl"));
        let events = reworded(&reworded(&events, TITLE, &title), ABOUT, &about);
        let mut files = vec![
            (vec!["content", "events.toml"], text("content/events.toml")),
            (vec!["locales", language.tag(), "events.ftl"], events),
        ];
        if chance.one_in(4) {
            let topic = text(&format!("locales/{language}/topics/{TOPIC}.ftl"));
            let id = chance.of(&[TOPIC_TITLE, STATEMENT]);
            let words = run(syllables, letters, &mut chance);
            let path = vec!["locales", language.tag(), "topics", "home-door.ftl"];
            files.push((path, reworded(&topic, id, &words)));
            if expected == Expected::Taken {
                expected = Expected::Either;
            }
            told += &format!(", {id} a run of {letters} letters");
        }

        let mut pack = Self {
            dir: tempfile::tempdir().expect("a folder can be made"),
            language,
            expected,
            is_of_files: false,
            shown,
            told,
        };
        pack.write(&files, &mut chance);
        pack
    }

    fn write(&mut self, files: &[(Vec<&str>, String)], chance: &mut Chance) {
        let under = chance.of(&["", "", "", "my-pack", "a/my pack", "assets", "Pack/Assets"]);
        let folders = ["content", "locales"].map(|name| cased(name, chance));
        let tag = cased(self.language.tag(), chance);
        self.told += &format!(", under “{under}” as {} and {}", folders[0], folders[1]);

        for (path, text) in files {
            let mut place = self.dir.path().join(under);
            for part in path {
                place.push(match *part {
                    "content" => folders[0].clone(),
                    "locales" => folders[1].clone(),
                    it if it == self.language.tag() => tag.clone(),
                    // A folder in two cases would be two.
                    "topics" => "topics".to_owned(),
                    file => cased(file, chance),
                });
            }
            let folder = place.parent().expect("it is in a folder");
            fs::create_dir_all(folder).expect("made");
            fs::write(&place, saved(text, chance)).expect("written");
            for litter in LITTER {
                if chance.one_in(4) {
                    fs::write(folder.join(litter), b"\x00\x05\x16\x07\xff").expect("written");
                }
            }
        }
        self.spoil(under, chance);
    }

    /// Now and then something that could be meant in two ways.
    fn spoil(&mut self, under: &str, chance: &mut Chance) {
        let (place, what) = match chance.below(24) {
            0 => (format!("{under}/events.ftl"), "a file beside"),
            1 => ("other/content/facts.toml".to_owned(), "another pack"),
            2 => (format!("{under}/cONTENT/facts.toml"), "content twice"),
            3 => (format!("{under}/content.txt"), ""),
            _ => return,
        };
        let place = self.dir.path().join(place.trim_start_matches('/'));
        fs::create_dir_all(place.parent().expect("it is in a folder")).expect("made");
        fs::write(place, "").expect("written");
        if !what.is_empty() {
            self.expected = Expected::Refused;
            self.is_of_files = true;
            self.told += &format!(", {what}");
        }
    }
}
