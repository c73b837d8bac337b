//! What `docs/architecture.md` promises of the code itself.

use crate::common::edition;

use fluent::FluentArgs;
use rights_kiosk::content::Family;
use rights_kiosk::content::warrant::{Answer, Paper, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::ledger::ReviewState;
use rights_kiosk::theme::{self, ColorRole, Contrast};

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

/// Crates that speak to a network. None may be in the tree, tests included.
const NETWORK: [&str; 24] = [
    "actix-web",
    "async-h1",
    "attohttpc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "http",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rocket",
    "rustls",
    "surf",
    "tiny_http",
    "tokio-rustls",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "warp",
];

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file under a folder, with its text.
pub fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];

    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path, text));
            }
        }
    }

    assert!(!found.is_empty(), "{folder}");
    found
}

/// One call asks the C library for something that Rust cannot vouch for, and no other does.
#[test]
fn only_the_memory_asks_what_rust_cannot_vouch_for() {
    let asking: Vec<_> = sources("src")
        .into_iter()
        .filter(|(_, text)| text.contains("unsafe {") || text.contains("unsafe_code"))
        .map(|(path, _)| path)
        .collect();

    assert_eq!(asking, [root().join("src/memory.rs")]);
}

#[test]
fn no_network_crate_is_in_the_tree() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    let names: Vec<_> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        .collect();

    assert!(names.contains(&"iced"), "the list is read");
    for name in NETWORK {
        assert!(!names.contains(&name), "{name} is in Cargo.lock");
    }
}

#[test]
fn the_program_opens_no_socket() {
    for (path, text) in sources("src") {
        for word in ["std::net", "TcpStream", "UdpSocket", "TcpListener"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn no_words_and_no_pixels_stand_in_the_screens() {
    for folder in ["src/screen", "src/widget", "src/kiosk"] {
        for (path, text) in sources(folder) {
            for (number, line) in text.lines().enumerate() {
                let place = format!("{}:{}", path.display(), number + 1);

                assert!(
                    !line.contains("text(\"")
                        || line.contains("ctx.text(\"")
                        || line.contains("context.text(\""),
                    "{place}: words in code: {line}"
                );
                for call in [".size(", ".padding(", ".spacing(", ".width(", ".height("] {
                    let literal = line
                        .split(call)
                        .nth(1)
                        .and_then(|rest| rest.chars().next())
                        .is_some_and(|first| ('1'..='9').contains(&first));

                    assert!(!literal, "{place}: pixels in code: {line}");
                }
            }
        }
    }
}

#[test]
fn nothing_in_the_program_unwraps() {
    for (path, text) in sources("src") {
        for word in [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "todo!(",
            "unimplemented!(",
        ] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

/// Cargo looks for tests in `tests/` only, as `Cargo.toml` says.
#[test]
fn no_test_stands_where_it_is_not_run() {
    for (path, text) in sources("src") {
        for word in ["#[test]", "#[cfg(test)]"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn every_message_is_used() {
    let edition = edition();
    let code: String = sources("src").into_iter().map(|(_, text)| text).collect();
    let asked: Vec<_> = edition
        .content
        .messages()
        .map(|message| message.id.to_owned())
        .collect();
    let named: BTreeSet<_> = Answer::ALL
        .iter()
        .map(|it| it.message_id())
        .chain(Paper::ALL.iter().map(|it| it.message_id()))
        .chain(Question::ALL.iter().map(|it| it.message_id()))
        .chain(Family::ALL.iter().map(|it| it.message_id()))
        .collect();
    let unused: Vec<_> = edition
        .catalogs
        .ids(Language::English)
        .filter(|id| !code.contains(&format!("\"{id}\"")) && !asked.iter().any(|it| it == id))
        // Named by joining the code of a language to a prefix, or by a list of words.
        .filter(|id| !id.starts_with("language-") && !id.starts_with("need-"))
        .filter(|id| !named.contains(id))
        .collect();
    assert!(unused.is_empty(), "messages that nothing shows: {unused:?}");
}

#[test]
fn every_pair_of_colours_has_contrast_enough() {
    for contrast in Contrast::ALL {
        let (least, most) = contrast.range();

        for (text, ground) in ColorRole::PAIRS {
            let ratio = theme::contrast(text.color(contrast), ground.color(contrast));

            assert!(
                (least..=most + 0.01).contains(&ratio),
                "{}: {text:?} on {ground:?}: {ratio:.2}, not {least} to {most}",
                contrast.id()
            );
        }
    }
}

/// What is pressed shows it by the line around it, which no contrast swallows.
#[test]
fn a_press_shows_in_every_contrast() {
    let grounds = [
        ColorRole::Card,
        ColorRole::SayGround,
        ColorRole::Paper,
        ColorRole::Teal,
        ColorRole::BarButton,
        ColorRole::Chosen,
    ];

    for contrast in Contrast::ALL {
        for ground in grounds {
            let line = ground.on_color().color(contrast);
            let pressed = ground.pressed().color(contrast);
            let ratio = theme::contrast(line, pressed);

            // That of what is not text (WCAG 2, 1.4.11).
            assert!(ratio >= 3.0, "{}: {ground:?}: {ratio:.2}", contrast.id());
        }
    }
}

#[test]
fn contrast_is_measured_as_the_standard_does() {
    assert!((theme::contrast(iced::Color::BLACK, iced::Color::WHITE) - 21.0).abs() < 0.01);
    assert!((theme::contrast(iced::color!(0x777777), iced::Color::WHITE) - 4.48).abs() < 0.01);
}

/// What `assets/fonts/make.py` puts into the icon face, it lists in that file.
#[test]
fn the_pictograms_are_those_of_the_icon_face() {
    let listed = fs::read_to_string(root().join("assets/fonts/icons.tsv")).expect("a list");
    let listed: Vec<_> = listed.lines().collect();
    let known: Vec<_> = theme::Icon::ALL
        .iter()
        .map(|icon| format!("{}\t{:04x}", icon.word(), u32::from(icon.glyph())))
        .collect();

    assert_eq!(known, listed, "write into src/icon.rs what icons.tsv says");
}

/// Every text of a language and its state, as a screen asks for them.
fn asked(edition: &Edition, language: Language) -> Vec<(String, ReviewState)> {
    let mut arguments = FluentArgs::new();
    for name in ["date", "count", "open", "close", "language", "town"] {
        arguments.set(name, "2026-11-24");
    }

    edition
        .catalogs
        .ids(Language::English)
        .map(|id| {
            let text = edition.catalogs.text(language, id);
            let filled = edition.catalogs.format(language, id, &arguments);

            (
                format!("{} {}", text.words, filled.words),
                edition.state(language, id),
            )
        })
        .collect()
}

/// So a pack can be checked while the kiosk goes on showing the edition before.
#[test]
fn edition_is_checked_on_another_thread_while_the_first_uses_it() {
    const fn assert_shared<T: Send + Sync>() {}
    const { assert_shared::<Edition>() };

    const ASKED: [Language; 3] = [Language::English, Language::Korean, Language::Zapotec];

    let load = || Edition::open(None).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let alone = load();
    let expected = ASKED.map(|language| asked(&alone, language));
    let edition = load();
    let start = Barrier::new(2);

    let (shown, checked) = thread::scope(|scope| {
        let checker = scope.spawn(|| {
            start.wait();
            let faults = edition.catalogs.check_all();

            (
                faults,
                Language::ALL.map(|it| edition.coverage(it)),
                edition.reviewers().len(),
                ASKED.map(|it| asked(&edition, it)),
            )
        });
        start.wait();
        let shown = ASKED.map(|language| asked(&edition, language));

        (shown, checker.join().expect("nothing panics"))
    });
    let (faults, coverage, reviewers, seen) = checked;

    assert_eq!(faults, []);
    assert_eq!(coverage, Language::ALL.map(|it| alone.coverage(it)));
    assert_eq!(reviewers, alone.reviewers().len());
    assert!(shown == expected, "another text was shown");
    assert!(seen == expected, "another text was found");
}
