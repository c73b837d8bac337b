//! Editions other than the embedded one.

use super::edition;

use rights_kiosk::edition::Edition;
use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::ledger::{FILE, hash};

use std::sync::Arc;

/// A statement that is said, not volatile, and without Zapotec words of its own.
pub const STATEMENT: &str = "home-door-say-no-entry";

/// What stands for Zapotec words of [`STATEMENT`].
pub const SIGNED: &str = "Xxx yyy.";

/// The edition in these files, which is sound.
#[track_caller]
pub fn loaded(files: &Files) -> Arc<Edition> {
    Arc::new(Edition::from_files(files).unwrap_or_else(|problems| panic!("{problems:#?}")))
}

/// The embedded edition with another wording of a message.
pub fn reworded(language: Language, id: &str, wording: &str) -> Arc<Edition> {
    loaded(&with_wording(Files::embedded(), language, id, wording))
}

fn with_wording(files: Files, language: Language, id: &str, wording: &str) -> Files {
    let folder = format!("locales/{language}/");
    let head = format!("{id} = ");
    let (path, text) = files
        .under(&folder)
        .filter(|path| path.ends_with(".ftl"))
        .map(|path| (path.to_owned(), files.text(path).expect("the file is text")))
        .find(|(_, text)| text.lines().any(|line| line.starts_with(&head)))
        .expect("the message stands in a file");
    let text: String = text
        .lines()
        .map(|line| match line.starts_with(&head) {
            true => format!("{head}{wording}\n"),
            false => format!("{line}\n"),
        })
        .collect();

    files.with(path, text)
}

/// The embedded edition in whose ledger somebody has signed a message.
pub fn signed(language: Language, id: &str, who: &str) -> Arc<Edition> {
    let edition = edition();
    let hash_of = |language| {
        let text = edition.catalogs.pattern_source(language, id);
        hash(&text.expect("the language has it"))
    };
    let source = match language {
        Language::English => String::new(),
        _ => format!("source = \"{}\"\n", hash_of(Language::English)),
    };
    let text = hash_of(language);
    let entry = format!("[{language}.{id}]\n{source}text = \"{text}\"\nreviewed = {{ {who} }}\n");
    let files = Files::embedded();
    let ledger = files.text(FILE).expect("there is a ledger");
    // What the ledger says of it so far goes.
    let head = format!("[{language}.{id}]\n");
    let ledger = match ledger.split_once(&head) {
        Some((before, after)) => {
            let after = after.split_once("\n\n").map_or("", |(_, after)| after);
            format!("{before}{after}\n{entry}")
        }
        None => format!("{ledger}\n{entry}"),
    };

    loaded(&files.with(FILE, ledger))
}

/// The embedded edition with [`SIGNED`] in Zapotec for [`STATEMENT`], which a speaker has
/// signed, and then perhaps another wording of the English.
pub fn with_zapotec_sentence(english: Option<&str>) -> Arc<Edition> {
    let source = edition()
        .catalogs
        .pattern_source(Language::English, STATEMENT);
    let source = hash(&source.expect("English has it"));
    let text = hash(SIGNED);
    let files = Files::embedded();
    let ledger = files.text(FILE).expect("there is a ledger");
    let ledger = format!(
        "{ledger}\n[zab.{STATEMENT}]\nsource = \"{source}\"\ntext = \"{text}\"\nreviewed = {{ by = \
         \"A Speaker\", role = \"speaker\", of = \"San Lucas Quiaviní\", date = \"2026-11-20\" }}\n"
    );
    let path = "locales/zab/topics/home-door.ftl";
    let own = files.text(path).expect("there is the file");
    let own = format!("{own}{STATEMENT} = {SIGNED}\n");
    let files = files.with(FILE, ledger).with(path, own);

    loaded(&match english {
        Some(wording) => with_wording(files, Language::English, STATEMENT, wording),
        None => files,
    })
}
