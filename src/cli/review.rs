//! `rights-kiosk review`

mod report;

use super::Failure;
use super::arguments::{HOUR, PackArg, TodayArg, day};
use crate::disk;
use crate::edition::{LoadedEdition, Unvalidated};
use crate::files::{self, Files, Limits, Pack};
use crate::headless::whole;
use crate::language::Language;
use crate::problem::Problem;
use crate::review::import::{Import, ImportError, LayoutCheck};
use crate::review::submission::{SignedDay, Submission, SubmissionError};
use crate::review::{ReviewSheet, ReviewStatus};
use crate::theme;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::mem;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Debug, Args)]
pub struct ReviewOptions {
    #[command(subcommand)]
    command: ReviewCommand,
}

#[derive(Debug, Subcommand)]
enum ReviewCommand {
    /// Tell how far each page of each language has been reviewed, what to review
    /// next (the most dangerous first), and what reviewers have noted.
    Status(StatusOptions),
    /// Write the sheet of a language for the person who reviews it: a page of
    /// HTML that opens anywhere, or a table if FILE ends in .csv.
    Export(ExportOptions),
    /// Take back what a sheet has saved, or a table: what is safe goes into the
    /// words and the ledger, and what is not is named with its reason.
    Import(ImportOptions),
}

#[derive(Debug, Args)]
struct StatusOptions {
    /// One language: en ko es zab tl bn th.
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// How many texts to name that come next in each language.
    #[arg(long, value_name = "N", default_value_t = 5)]
    next: usize,
    #[command(flatten)]
    pack: PackArg,
}

#[derive(Debug, Args)]
struct ExportOptions {
    /// The language: en (for a lawyer) ko es zab tl bn th.
    #[arg(long, value_name = "TAG")]
    lang: Language,
    /// Where to write it; .html or .csv.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    today: TodayArg,
    #[command(flatten)]
    pack: PackArg,
}

#[derive(Debug, Args)]
struct ImportOptions {
    /// What came back: .json or .csv.
    file: PathBuf,
    /// Only tell what would happen.
    #[arg(long)]
    dry_run: bool,
    /// The day of the review, if the file says one that cannot be: ask the reviewer.
    #[arg(long, value_name = "DATE", value_parser = day)]
    reviewed: Option<Date>,
    #[command(flatten)]
    today: TodayArg,
    /// A folder that takes the changes and is put over the embedded edition;
    /// without it they go into the source of the program in this folder.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
}

/// Why a review command does nothing.
#[derive(Debug, thiserror::Error)]
enum ReviewError {
    /// The edition cannot be read or is not sound.
    #[error(
        "{}\n{} problem(s). Mend them and run `rights-kiosk check`.",
        .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
        .0.len()
    )]
    Edition(Vec<Problem>),
    /// The edition is not sound, before anything is imported.
    #[error(
        "{file}: the edition has {count} problem(s) of its own: run `rights-kiosk check` and mend \
         them first"
    )]
    EditionOfImport {
        /// What came back.
        file: String,
        /// How many problems.
        count: usize,
    },
    /// The name of a sheet to write says neither page nor table.
    #[error("{0}: a sheet is a page or a table: end the name in .html or .csv")]
    Form(String),
    /// What came back cannot be read from the disk.
    #[error("{file}: cannot be read: {source}")]
    Unreadable {
        /// What came back.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// What came back is larger than any sheet.
    #[error("{0}: is larger than 4 MiB: it is not what a sheet saves")]
    TooLarge(String),
    /// What came back is nothing that a sheet saves.
    #[error("{file}: {source}")]
    Submission {
        /// What came back.
        file: String,
        /// What is wrong with it.
        source: SubmissionError,
    },
    /// Nothing of what came back can be taken.
    #[error("{file}: {source}")]
    Import {
        /// What came back.
        file: String,
        /// Why.
        source: ImportError,
    },
}

pub fn run(options: &ReviewOptions) -> Result<ExitCode, Failure> {
    match &options.command {
        ReviewCommand::Status(options) => status(options),
        ReviewCommand::Export(options) => export(options),
        ReviewCommand::Import(options) => import(options),
    }
}

/// The edition to look at: that of the pack, or of the source of the program in
/// this folder, into which an import goes, or the embedded one.
fn load(pack: &PackArg) -> Result<LoadedEdition, ReviewError> {
    let is_source = ["assets/content", "locales/en"]
        .iter()
        .all(|it| Path::new(it).is_dir());
    let files = if pack.pack.is_none() && is_source {
        Files::of_source(Path::new("."))
    } else {
        pack.files()
    };

    files
        .and_then(LoadedEdition::read)
        .map_err(ReviewError::Edition)
}

fn status(options: &StatusOptions) -> Result<ExitCode, Failure> {
    let loaded = load(&options.pack)?;
    let languages = match options.lang {
        Some(language) => vec![language],
        None => Language::ALL.to_vec(),
    };
    let status = ReviewStatus::of(&loaded, &languages, options.next);
    write!(io::stdout().lock(), "{status}")?;

    Ok(ExitCode::SUCCESS)
}

fn export(options: &ExportOptions) -> Result<ExitCode, Failure> {
    let loaded = load(&options.pack)?;
    let today = options.today.date();
    let sheet = ReviewSheet::of(&loaded, options.lang, today);
    let shown = options.out.display().to_string();
    let form = options.out.extension().and_then(|it| it.to_str());
    let text = match form.map(str::to_lowercase).as_deref() {
        Some("csv") => sheet.to_csv()?,
        Some("html" | "htm") => sheet.to_html()?,
        _ => return Err(ReviewError::Form(shown).into()),
    };
    disk::save(&[(options.out.clone(), text)])?;
    writeln!(
        io::stdout().lock(),
        "{shown}: send it to the reviewer. What comes back is taken by `rights-kiosk review import \
         FILE`."
    )?;

    Ok(ExitCode::SUCCESS)
}

fn import(options: &ImportOptions) -> Result<ExitCode, Failure> {
    let file = options.file.display().to_string();
    let mut submission =
        Submission::read(&read(&options.file)?).map_err(|source| ReviewError::Submission {
            file: file.clone(),
            source,
        })?;
    if let Some(day) = options.reviewed {
        submission.signature.day = SignedDay::On(day);
    }
    let (files, target) = ImportTarget::of(options.pack.as_deref())?;
    let loaded = LoadedEdition::read(files).map_err(|problems| ReviewError::EditionOfImport {
        file: file.clone(),
        count: problems.len(),
    })?;
    let today = options.today.date();
    theme::load_fonts();
    let unfit =
        |files: &Files, language, ids: &BTreeSet<String>| unfit(files, language, ids, today);
    let (import, question) =
        judged(&loaded, submission, today, &unfit).map_err(|source| ReviewError::Import {
            file: file.clone(),
            source,
        })?;
    let changes: Vec<_> = import
        .files
        .iter()
        .map(|(path, text)| (target.path(path), text.clone()))
        .collect();

    let is_dry = options.dry_run || question.is_some();
    if !is_dry {
        disk::save(&changes)?;
    }
    let report = report::ImportReport {
        import: &import,
        is_dry,
    };
    write!(io::stdout().lock(), "{report}")?;
    if let Some(source) = question {
        return Err(ReviewError::Import { file, source }.into());
    }

    Ok(if import.refused.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What an import would do. If the day of the review has to be asked for, what it would
/// do of a review of today, and the question.
fn judged(
    loaded: &LoadedEdition,
    mut submission: Submission,
    today: Date,
    unfit: LayoutCheck<'_>,
) -> Result<(Import, Option<ImportError>), ImportError> {
    match Import::drawn_whole(loaded, submission.clone(), today, &theme::undrawn, unfit) {
        Ok(import) => Ok((import, None)),
        Err(question @ ImportError::Day(_)) => {
            submission.signature.day = SignedDay::On(today);
            // The day of this computer may be wrong instead.
            let import = Import::drawn_whole(loaded, submission, today, &theme::undrawn, unfit)
                .map_err(|_| question.clone())?;

            Ok((import, Some(question)))
        }
        Err(error) => Err(error),
    }
}

/// Which of these messages have no room on a screen, and why.
fn unfit(
    files: &Files,
    language: Language,
    ids: &BTreeSet<String>,
    today: Date,
) -> BTreeMap<String, String> {
    let mut unvalidated = Unvalidated::of(files);
    let mut brought = mem::take(&mut unvalidated.brought);
    let is_new = |id: &Option<String>| id.as_ref().is_some_and(|id| ids.contains(id));
    brought.moved.clear();
    brought
        .texts
        .retain(|text| text.language == language && is_new(&text.id));
    let faults = unvalidated.validated().map(|edition| {
        whole::faults(&Arc::new(edition), &brought, today.to_datetime(HOUR))
            .inspect_err(|error| tracing::error!("the screens could not be looked at: {error}"))
    });
    // Nothing is taken that nobody has looked at.
    let Ok(Ok(faults)) = faults else {
        let reason = || "its screens could not be looked at".to_owned();

        return ids.iter().map(|id| (id.clone(), reason())).collect();
    };

    faults
        .into_iter()
        .filter_map(|fault| Some((fault.id?, fault.problem.reason)))
        .collect()
}

/// The bytes of a file that came back.
fn read(path: &Path) -> Result<Vec<u8>, ReviewError> {
    let file = path.display().to_string();

    match disk::read_limited(path, files::MAX_FILE_BYTES) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(ReviewError::TooLarge(file)),
        Err(source) => Err(ReviewError::Unreadable { file, source }),
    }
}

/// Where the changes go.
enum ImportTarget<'a> {
    /// Into the source of the program, in this folder.
    Source,
    /// Into a folder that is to become a pack.
    NewPack(&'a Path),
    /// Into a pack, in which a file may be called otherwise.
    Pack(Pack),
}

impl<'a> ImportTarget<'a> {
    /// The target, and the files as they are there.
    fn of(pack: Option<&'a Path>) -> Result<(Files, Self), ReviewError> {
        match pack {
            None => {
                let files = Files::of_source(Path::new(".")).map_err(ReviewError::Edition)?;
                Ok((files, Self::Source))
            }
            // A pack begins with nothing.
            Some(dir) if is_empty(dir) => Ok((Files::embedded(), Self::NewPack(dir))),
            Some(dir) => {
                let pack = Pack::open(dir, Limits::PACK).map_err(ReviewError::Edition)?;
                let files = Files::embedded().overlaid_by(pack.clone());
                Ok((files, Self::Pack(pack)))
            }
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        match self {
            // The words of the source stand where those of a pack do.
            Self::Source => PathBuf::from(path),
            Self::NewPack(dir) => dir.join(path),
            Self::Pack(pack) => pack.place(path),
        }
    }
}

/// Whether a folder is not there yet, or holds nothing but what systems leave in it.
fn is_empty(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(entries) => entries
            .flatten()
            .all(|entry| files::is_litter(&entry.file_name().to_string_lossy())),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}
