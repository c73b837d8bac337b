//! Sheets go out to the people who can judge a language, and come back: what is
//! safe of them is taken, line by line, and nothing else changes.

mod edits;
mod exported;
mod mangled;
mod marks;
mod refusals;
mod round_trips;
mod saving;
mod signatures;
mod tables;
mod travelled;
mod wordings;
mod zapotec;

use crate::common::TRANSLATED;

use jiff::civil::{Date, date};
use rights_kiosk::edition::LoadedEdition;
use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::ledger::Entry;
use rights_kiosk::review::ReviewSheet;
use rights_kiosk::review::import::Import;
use rights_kiosk::review::submission::Submission;
use rights_kiosk::theme;
use serde_json::{Value, json};

use std::ops::Deref;
use std::sync::LazyLock;

/// The day on which every sheet is made and taken.
const TODAY: Date = date(2026, 11, 24);

/// An edition whose files are at hand.
struct Whole(LoadedEdition);

impl Deref for Whole {
    type Target = LoadedEdition;

    fn deref(&self) -> &LoadedEdition {
        &self.0
    }
}

impl Whole {
    #[track_caller]
    fn of(files: Files) -> Self {
        Self(LoadedEdition::read(files).unwrap_or_else(|problems| panic!("{problems:#?}")))
    }

    /// The embedded edition, which is read once for all tests.
    fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Whole> = LazyLock::new(|| Whole::of(Files::embedded()));

        &EMBEDDED
    }

    /// The edition with what an import changes.
    #[track_caller]
    fn after(&self, import: &Import) -> Self {
        let files = import.files.iter().cloned();

        Self::of(files.fold(self.files.clone(), |files, (path, text)| {
            files.with(path, text)
        }))
    }

    fn sheet(&self, language: Language) -> ReviewSheet {
        ReviewSheet::of(self, language, TODAY)
    }

    /// The line of a message as a sheet saves it, approved as it stands.
    fn line(&self, language: Language, id: &str) -> Value {
        let sheet = data(
            &self
                .sheet(language)
                .to_html()
                .expect("the sheet can be written"),
        );

        line_of(&sheet, id)
    }

    fn text(&self, path: &str) -> &str {
        self.files.text(path).expect("the edition has the file")
    }

    fn words(&self, language: Language, id: &str) -> Option<String> {
        self.edition.catalogs.pattern_source(language, id)
    }

    fn entry(&self, language: Language, id: &str) -> &Entry {
        self.edition
            .ledger()
            .entry(language, id)
            .unwrap_or_else(|| panic!("{language} has an entry of {id}"))
    }

    /// Takes a file that came back, or says why nothing of it can be taken.
    fn import(&self, bytes: &[u8]) -> Result<Import, String> {
        theme::load_fonts();
        let submission = Submission::read(bytes).map_err(|it| it.to_string())?;

        Import::of(self, submission, TODAY, &theme::undrawn).map_err(|it| it.to_string())
    }

    /// Takes these lines, signed by somebody who may.
    #[track_caller]
    fn take(&self, language: Language, lines: &[Value]) -> Import {
        let saved = saved(language, lines).to_string();

        self.import(saved.as_bytes())
            .unwrap_or_else(|reason| panic!("{reason}"))
    }
}

/// What stands in the page of a sheet for its script.
fn data(page: &str) -> Value {
    let (_, after) = page
        .split_once("<script type=\"application/json\" id=\"sheet\">")
        .expect("the page holds its data");
    let (data, _) = after.split_once("</script>").expect("the data ends");

    serde_json::from_str(data).expect("the data is JSON")
}

/// The lines of a sheet, in its order.
fn lines_of(sheet: &Value) -> impl Iterator<Item = &Value> {
    let groups = sheet["groups"].as_array().into_iter().flatten();

    groups.flat_map(|group| group["lines"].as_array().into_iter().flatten())
}

/// The line of a message, approved as it stands, as a sheet saves it.
fn line_of(sheet: &Value, id: &str) -> Value {
    let line = lines_of(sheet)
        .find(|line| line["id"] == id)
        .unwrap_or_else(|| panic!("the sheet has {id}"));

    json!({"id": id, "source": line["source"], "text": line["hash"], "approve": true})
}

/// A line with other values in some of its fields.
fn with(mut line: Value, fields: &Value) -> Value {
    for (key, value) in fields.as_object().into_iter().flatten() {
        line[key] = value.clone();
    }

    line
}

/// Somebody who may sign texts of a language.
fn reviewer(language: Language) -> Value {
    match language {
        Language::English => json!({"name": "A Lawyer", "role": "lawyer", "date": "2026-11-23"}),
        Language::Zapotec => json!({
            "name": "A Speaker",
            "role": "speaker",
            "of": "San Lucas Quiaviní",
            "date": "2026-11-23",
        }),
        _ => json!({"name": "A Translator", "role": "translator", "date": "2026-11-23"}),
    }
}

/// What a sheet saves.
fn saved(language: Language, lines: &[Value]) -> Value {
    json!({
        "format": "rights-kiosk-review/1",
        "edition": "2026-11-24",
        "language": language.tag(),
        "reviewer": reviewer(language),
        "lines": lines,
    })
}

/// The lines that are refused, with the reason of each.
fn refused(import: &Import) -> Vec<String> {
    import.refused.iter().map(ToString::to_string).collect()
}

/// The ids of the messages that are taken.
fn accepted(import: &Import) -> Vec<&str> {
    import.accepted.iter().map(|it| it.id.as_str()).collect()
}

/// The paths of the files that change.
fn paths(import: &Import) -> Vec<&str> {
    import.files.iter().map(|(path, _)| path.as_str()).collect()
}
