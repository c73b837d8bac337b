//! The sheet of each language in a real browser: it keeps what a reviewer
//! writes, saves a file that the program takes back, asks nobody for anything
//! and fits a phone.

use super::driver::{Browser, PATIENCE};
use super::round::Round;

use rights_kiosk::language::Language;
use rights_kiosk::ledger::ReviewerRole;

use serde_json::json;
use tempfile::TempDir;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The day on which all tests take place.
pub const TODAY: &str = "2026-11-24";

/// Width and height of a small phone.
const PHONE: (u32, u32) = (360, 740);

/// Runs the program, which has to succeed. Returns what it prints.
#[track_caller]
pub fn run(arguments: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_rights-kiosk"))
        .args(arguments)
        .output()
        .expect("the program can be run");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    let (out, err) = (text(stdout), text(stderr));

    assert_eq!(
        (status.code(), err.as_str()),
        (Some(0), ""),
        "{arguments:?}: {out}"
    );
    out
}

/// Writes the sheet of a language into a folder.
pub fn export(language: Language, dir: &Path) -> PathBuf {
    let sheet = dir.join(format!("{language}.html"));
    run(&[
        "review",
        "export",
        "--lang",
        language.tag(),
        "--out",
        shown(&sheet),
        "--today",
        TODAY,
    ]);

    sheet
}

pub fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

pub fn shown(path: &Path) -> &str {
    path.to_str().expect("the path is UTF-8")
}

#[test]
fn the_english_comes_back_from_a_lawyer() {
    Round {
        language: Language::English,
        name: "Ann O’Neil",
        role: ReviewerRole::Lawyer,
        of: None,
        approved: "officer-silent",
        corrected: "officer-sign",
        words: "I will not sign (put my name on) anything.",
    }
    .go();
}

#[test]
fn the_korean_comes_back_from_a_translator() {
    Round {
        language: Language::Korean,
        name: "김민지",
        role: ReviewerRole::Translator,
        of: None,
        approved: "officer-sign",
        corrected: "frame-back",
        words: "뒤로 가기",
    }
    .go();
}

#[test]
fn the_spanish_comes_back_from_a_lawyer() {
    Round {
        language: Language::Spanish,
        name: "María Ibáñez",
        role: ReviewerRole::Lawyer,
        of: None,
        approved: "officer-sign",
        corrected: "frame-back",
        words: "Volver atrás",
    }
    .go();
}

#[test]
fn zapotec_comes_from_a_speaker_into_a_line_that_had_none() {
    Round {
        language: Language::Zapotec,
        name: "Juana Martínez",
        role: ReviewerRole::Speaker,
        of: Some("Dizhsa, Tlacolula"),
        approved: "greeting-morning",
        corrected: "frame-back",
        words: "Xxx yyy",
    }
    .go();
}

#[test]
fn the_tagalog_comes_back_from_a_speaker() {
    Round {
        language: Language::Tagalog,
        name: "Liwayway Santos",
        role: ReviewerRole::Speaker,
        of: None,
        approved: "officer-sign",
        corrected: "frame-back",
        words: "Balik",
    }
    .go();
}

#[test]
fn the_bengali_comes_back_from_a_translator() {
    Round {
        language: Language::Bengali,
        name: "রহিমা খাতুন",
        role: ReviewerRole::Translator,
        of: None,
        approved: "officer-sign",
        corrected: "frame-back",
        words: "পিছনে যান",
    }
    .go();
}

#[test]
fn the_thai_comes_back_from_a_speaker_who_tells_of_where() {
    Round {
        language: Language::Thai,
        name: "สมหญิง ใจดี",
        role: ReviewerRole::Speaker,
        of: Some("เชียงใหม่"),
        approved: "officer-sign",
        corrected: "frame-back",
        words: "กลับไป",
    }
    .go();
}

#[test]
fn a_sheet_asks_nobody_and_complains_of_nothing() {
    let Some(browser) = Browser::open() else {
        return;
    };
    let dir = folder();
    browser.complaints();
    browser.requests();

    for language in Language::ALL {
        let sheet = export(language, dir.path());
        browser.visit(&sheet);
        for choice in ["[data-ui=es]", "[data-ui=en]", "#show [value=first]"] {
            browser.click(choice);
        }
        browser.run(
            "for (const it of document.querySelectorAll('details')) it.open = true",
            &json!([]),
        );
        browser.write("#find", "door");
        browser.click("#save");

        let address = format!("file://{}", shown(&sheet));
        assert_eq!(browser.requests(), [address], "{language}");
        assert_eq!(browser.complaints(), [""; 0], "{language}");
    }

    // It would prove nothing if the browser noted nothing.
    browser.run(
        "setTimeout(() => { fetch('https://example.invalid/').catch(() => {}); null.x; })",
        &json!([]),
    );
    let start = Instant::now();
    let mut complaints = String::new();
    for noted in ["Content Security Policy", "Uncaught TypeError"] {
        while !complaints.contains(noted) {
            assert!(start.elapsed() < PATIENCE, "no {noted} in {complaints:?}");
            sleep(Duration::from_millis(20));
            complaints += &browser.complaints().join("\n");
        }
    }
}

/// Whoever approves and writes why not is asked; so is whoever signs on a day that cannot
/// be.
#[test]
fn a_sheet_asks_where_somebody_contradicts_oneself() {
    let Some(browser) = Browser::open() else {
        return;
    };
    let dir = folder();
    browser.visit(&export(Language::Korean, dir.path()));
    browser.write("#find", "officer-silent");
    let line = "article.line[data-id=officer-silent]";
    let warned = || {
        let words = browser.property(&format!("{line} .warnings"), "textContent");

        words
            .as_str()
            .is_some_and(|it| it.contains("you write a note"))
    };

    browser.click(&format!("{line} input.approve"));
    assert!(!warned());
    browser.write(&format!("{line} textarea.note"), "This is wrong.");
    assert!(warned());
    browser.click(&format!("{line} input.approve"));
    assert!(!warned());

    browser.write("#name", "Jane Roe");
    browser.click("#role [value=translator]");
    for (day, is_asked) in [
        ("1970-01-01", true),
        ("2569-11-24", true),
        ("2026-11-22", true),
        ("2026-11-23", false),
        ("2027-01-31", false),
    ] {
        browser.run(
            "window.asked = '';
             window.confirm = (words) => { window.asked = words; return false; };
             document.getElementById('said').textContent = '';
             document.getElementById('date').value = arguments[0];",
            &json!([day]),
        );
        browser.click("#save");

        let asked = browser.run("return window.asked", &json!([]));
        let said = browser.property("#said", "textContent");
        assert_eq!(
            asked.as_str().is_some_and(|it| !it.is_empty()),
            is_asked,
            "{day}: {asked}"
        );
        assert_eq!(said == json!(""), is_asked, "{day}: {said}");
    }
}

/// Names what reaches beyond the window; what the reviewer would first have to
/// scroll to is laid out as the rest is.
const BEYOND: &str = "
    for (const line of document.querySelectorAll('.line')) line.style.contentVisibility = 'visible';
    const width = arguments[0];
    const wide = [...document.querySelectorAll('body *')]
        .filter((it) => it.getBoundingClientRect().right > width + 0.5 && !it.closest('select'))
        .map((it) => `${it.closest('.line')?.dataset.id} ${it.localName}.${it.className}#${it.id}`);
    return [document.documentElement.scrollWidth, wide.slice(0, 5)];
";

#[test]
fn nothing_is_wider_than_a_phone() {
    let Some(browser) = Browser::open() else {
        return;
    };
    let dir = folder();
    let (width, height) = PHONE;
    browser.become_phone(width, height);

    for language in Language::ALL {
        browser.visit(&export(language, dir.path()));
        for interface in ["es", "en"] {
            browser.click(&format!("[data-ui={interface}]"));
            // The bar tells what is missing.
            browser.click("#save");
            browser.run(
                "for (const it of document.querySelectorAll('details')) it.open = true",
                &json!([]),
            );

            let beyond = browser.run(BEYOND, &json!([width]));
            assert_eq!(beyond, json!([width, []]), "{language} in {interface}");
        }
    }
}
