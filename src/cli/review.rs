//! `rights-kiosk review`

mod report;

use super::Failure;
use super::arguments::{PackArg, TodayArg};
use crate::content::Content;
use crate::disk;
use crate::edition::Reading;
use crate::files::{self, Files};
use crate::language::{Catalogs, Language};
use crate::problem::Problem;
use crate::review::import::Import;
use crate::review::returned::Returned;
use crate::review::{Ledger, Sheet, Status};
use crate::theme;

use clap::{Args, Subcommand};

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Options {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
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
    #[command(flatten)]
    today: TodayArg,
    /// A folder that takes the changes and is put over the embedded edition;
    /// without it they go into the source of the program in this folder.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    match &options.verb {
        Verb::Status(options) => status(options),
        Verb::Export(options) => export(options),
        Verb::Import(options) => import(options),
    }
}

/// An edition whose files are at hand too.
struct Whole {
    files: Files,
    content: Content,
    catalogs: Catalogs,
    ledger: Ledger,
}

impl Whole {
    fn of(files: Files) -> Result<Self, Failure> {
        let (content, catalogs, ledger) = Reading::of(&files)
            .sound()
            .map_err(|problems| explained(&problems))?;

        Ok(Self {
            files,
            content,
            catalogs,
            ledger,
        })
    }
}

fn explained(problems: &[Problem]) -> Failure {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();

    Failure(format!(
        "{}\n{} problem(s). Mend them and run `rights-kiosk check`.",
        lines.join("\n"),
        lines.len()
    ))
}

/// The files to look at: those of the pack, or of the source of the program in
/// this folder, into which an import goes, or the embedded ones.
fn files_of(pack: &PackArg) -> Result<Files, Failure> {
    let is_source = ["assets/content", "locales/en"]
        .iter()
        .all(|it| Path::new(it).is_dir());
    let files = if pack.pack.is_none() && is_source {
        Files::of_source(Path::new("."))
    } else {
        pack.files()
    };

    files.map_err(|it| explained(&it))
}

fn status(options: &StatusOptions) -> Result<ExitCode, Failure> {
    let files = files_of(&options.pack)?;
    let Whole {
        files,
        content,
        catalogs,
        ledger,
    } = Whole::of(files)?;
    let languages = match options.lang {
        Some(language) => vec![language],
        None => Language::ALL.to_vec(),
    };
    let status = Status::of(
        &files,
        &content,
        &catalogs,
        &ledger,
        &languages,
        options.next,
    );
    write!(io::stdout().lock(), "{status}")?;

    Ok(ExitCode::SUCCESS)
}

fn export(options: &ExportOptions) -> Result<ExitCode, Failure> {
    let files = files_of(&options.pack)?;
    let whole = Whole::of(files)?;
    let today = options.today.date();
    let sheet = Sheet::of(
        &whole.files,
        &whole.content,
        &whole.catalogs,
        &whole.ledger,
        options.lang,
        today,
    );
    let extension = options.out.extension().and_then(|it| it.to_str());
    let text = match extension {
        Some("csv") => sheet.to_csv()?,
        Some("html" | "htm") => sheet.to_html()?,
        _ => {
            return Err(Failure(format!(
                "{}: a sheet is a page or a table: end the name in .html or .csv",
                options.out.display()
            )));
        }
    };
    disk::save(&[(options.out.clone(), text)])?;
    writeln!(
        io::stdout().lock(),
        "{}: send it to the reviewer. What comes back is taken by `rights-kiosk review import \
         FILE`.",
        options.out.display()
    )?;

    Ok(ExitCode::SUCCESS)
}

fn import(options: &ImportOptions) -> Result<ExitCode, Failure> {
    let returned = Returned::read(&read(&options.file)?)
        .map_err(|error| Failure(format!("{}: {error}", options.file.display())))?;
    let (files, place) = Place::of(options.pack.as_deref())?;
    let today = options.today.date();
    theme::load_fonts();
    let import = Import::of(&files, returned, today, &theme::undrawn)
        .map_err(|error| Failure(format!("{}: {error}", options.file.display())))?;
    let changes: Vec<_> = import
        .files
        .iter()
        .map(|(path, text)| (place.path(path), text.clone()))
        .collect();

    if !options.dry_run {
        disk::save(&changes)?;
    }
    let report = report::Report {
        import: &import,
        is_dry: options.dry_run,
    };
    write!(io::stdout().lock(), "{report}")?;

    Ok(if import.refused.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The bytes of a file that came back.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let shown = path.display();
    let mut bytes = Vec::new();
    let read = fs::File::open(path)
        .and_then(|file| file.take(files::MAX_FILE_BYTES + 1).read_to_end(&mut bytes));

    match read {
        Err(error) => Err(Failure(format!("{shown}: cannot be read: {error}"))),
        Ok(length) if length as u64 > files::MAX_FILE_BYTES => Err(Failure(format!(
            "{shown}: is larger than 4 MiB: it is not what a sheet saves"
        ))),
        Ok(_) => Ok(bytes),
    }
}

/// Where the changes go.
enum Place<'a> {
    /// Into the source of the program, in this folder.
    Source,
    /// Into a pack.
    Pack(&'a Path),
}

impl<'a> Place<'a> {
    /// The place, and the files as they are there.
    fn of(pack: Option<&'a Path>) -> Result<(Files, Self), Failure> {
        let explain = |problems: Vec<Problem>| explained(&problems);

        match pack {
            None => {
                let files = Files::of_source(Path::new(".")).map_err(explain)?;
                Ok((files, Self::Source))
            }
            // A pack begins with nothing.
            Some(dir) if is_empty(dir) => Ok((Files::embedded(), Self::Pack(dir))),
            Some(dir) => {
                let files = Files::embedded().overlaid(dir).map_err(explain)?;
                Ok((files, Self::Pack(dir)))
            }
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        match self {
            // The words of the source stand where those of a pack do.
            Self::Source => PathBuf::from(path),
            Self::Pack(dir) => dir.join(path),
        }
    }
}

/// Whether a folder is not there yet, or holds nothing.
fn is_empty(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}
