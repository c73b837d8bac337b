//! What `check` found, for people and for programs.

use crate::content::Content;
use crate::language::Language;
use crate::ledger::Coverage;
use crate::problem::Problem;

use serde::{Serialize, Serializer};

use std::fmt;

/// What `check` found. Of an edition that cannot be loaded it holds as much as
/// is known.
#[derive(Debug, Default, Serialize)]
pub(super) struct CheckReport {
    edition: EditionSummary,
    #[serde(flatten)]
    counts: ContentCounts,
    /// One row for each language, or none if the words cannot be read.
    pub(super) languages: Vec<LanguageRow>,
    /// What has to be mended before the check passes.
    #[serde(serialize_with = "found")]
    pub(super) problems: Vec<Problem>,
    /// The folder in which the pack was found, if that is a deeper one than was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) root: Option<String>,
    /// What lies in the pack and is none of it.
    #[serde(rename = "passed-over", skip_serializing_if = "Vec::is_empty")]
    pub(super) passed_over: Vec<String>,
    /// What somebody should look at, though the check passes.
    #[serde(skip)]
    pub(super) warnings: Vec<String>,
}

/// What the edition says of itself.
#[derive(Debug, Default, Serialize)]
struct EditionSummary {
    date: Option<String>,
    state: Option<&'static str>,
}

/// How many of everything there are.
#[derive(Debug, Default, Serialize)]
struct ContentCounts {
    topics: usize,
    /// Those of the topics and those of the cards.
    statements: usize,
    organizations: usize,
    hotlines: usize,
    events: usize,
}

/// One language.
#[derive(Debug, Serialize)]
pub(super) struct LanguageRow {
    /// Its tag.
    pub(super) tag: &'static str,
    /// How much of it there is.
    #[serde(flatten)]
    pub(super) coverage: Coverage,
}

impl LanguageRow {
    pub(super) fn new(language: Language, coverage: Coverage) -> Self {
        Self {
            tag: language.tag(),
            coverage,
        }
    }
}

impl CheckReport {
    /// Puts in what the edition says of itself, and how much there is.
    pub(super) fn count(&mut self, content: &Content) {
        self.edition = EditionSummary {
            date: Some(content.edition.date.to_string()),
            state: Some(content.edition.state.id()),
        };
        self.counts = ContentCounts {
            topics: content.topics.len(),
            statements: content.statements().count(),
            organizations: content.organizations.len(),
            hotlines: content.hotlines.len(),
            events: content.events.len(),
        };
    }

    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const COLUMNS: [&str; 7] = [
            "messages", "missing", "fallback", "draft", "checked", "reviewed", "stale",
        ];

        writeln!(f)?;
        write!(f, "   ")?;
        for column in COLUMNS {
            write!(f, "  {column}")?;
        }
        writeln!(f)?;

        for LanguageRow { tag, coverage } in &self.languages {
            let Coverage {
                messages,
                missing,
                fallback,
                draft,
                checked,
                reviewed,
                stale,
            } = coverage;
            let cells = [messages, missing, fallback, draft, checked, reviewed, stale];

            write!(f, "{tag:3}")?;
            for (column, cell) in COLUMNS.iter().zip(cells) {
                write!(f, "  {cell:>width$}", width = column.len())?;
            }
            writeln!(f)?;
        }
        writeln!(f)
    }
}

/// What people read of it, but for the problems, which go elsewhere.
impl fmt::Display for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(date), Some(state)) = (&self.edition.date, self.edition.state) {
            let counts = &self.counts;

            writeln!(
                f,
                "Edition of {date}, {state}: {}, {}, {}, {}, {}",
                count(counts.topics, "topic"),
                count(counts.statements, "statement"),
                count(counts.organizations, "organization"),
                count(counts.hotlines, "hotline"),
                count(counts.events, "event"),
            )?;
        }
        if !self.languages.is_empty() {
            self.table(f)?;
        }
        if let Some(root) = &self.root {
            writeln!(f, "the pack: {root}")?;
        }
        for name in &self.passed_over {
            writeln!(f, "passed over: {}", name.escape_debug())?;
        }
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }

        Ok(())
    }
}

/// A number of things, as in `1 topic` and `2 topics`.
pub(super) fn count(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        _ => format!("{number} {thing}s"),
    }
}

/// Problems for programs: where, and what.
fn found<S: Serializer>(problems: &[Problem], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Found<'a> {
        r#where: String,
        what: &'a str,
    }

    serializer.collect_seq(problems.iter().map(|Problem { file, key, reason }| Found {
        r#where: match key.as_str() {
            "" => file.clone(),
            key => format!("{file}: {key}"),
        },
        what: reason,
    }))
}
