//! The command line.

mod check;
mod render;
mod review;

use crate::content::Problem;
use crate::edition::Edition;
use crate::files::Files;
use crate::kiosk::{self, Kiosk, Mode, Ruler, Setup};
use crate::language::Language;
use crate::monitor::{Monitors, PPI};
use crate::screen::{Calibration, Screen};
use crate::settings::{self, Settings};

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// An offline know-your-rights kiosk in seven languages.
#[derive(Debug, Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    show: Show,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Say whether the edition is whole and sound: coverage, review state,
    /// what is wrong. Exits with 1 if it falls short.
    Check(check::Options),
    /// Draw screens into PNG files. Needs no display.
    Render(render::Options),
    /// Take the words to the people who can judge them, and their judgement back.
    Review(review::ReviewOptions),
}

/// How the kiosk is shown.
#[derive(Debug, Args)]
struct Show {
    /// In a window (this is what happens anyway).
    #[arg(long, conflicts_with = "kiosk")]
    windowed: bool,
    /// Over the whole screen, without frame or pointer; SIGTERM or
    /// Ctrl+Shift+Q ends it.
    #[arg(long)]
    kiosk: bool,
    /// The language at the start: en ko es zab tl bn th.
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// Pixels in an inch of this screen, instead of what staff or the display
    /// say.
    #[arg(long, value_name = "N", value_parser = ppi)]
    ppi: Option<f32>,
    /// Opens on the screen where staff measure the display with a bank card;
    /// Ctrl+Shift+C opens it later.
    #[arg(long)]
    calibrate: bool,
    /// The folder for what staff set, instead of the system's.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Nothing moves by itself.
    #[arg(long)]
    still: bool,
    #[command(flatten)]
    pack: Pack,
}

/// Which edition.
#[derive(Debug, Args)]
struct Pack {
    /// A folder with content/ and locales/ that is put over the embedded
    /// edition.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
}

impl Pack {
    /// Loads and checks the edition, or says everything that is wrong with it.
    fn load(&self) -> Result<Edition, Failure> {
        Self::or_explain(Edition::load(self.pack.as_deref()))
    }

    /// Opens the edition for the kiosk, or says everything that is wrong with it.
    fn open(&self) -> Result<Edition, Failure> {
        Self::or_explain(Edition::open(self.pack.as_deref()))
    }

    fn or_explain(edition: Result<Edition, Vec<Problem>>) -> Result<Edition, Failure> {
        edition.map_err(|problems| {
            let mut lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            lines.push(format!(
                "{} problem(s). Nothing was loaded; mend the files named above and run \
                 `rights-kiosk check`.",
                problems.len()
            ));

            Failure(lines.join("\n"))
        })
    }

    /// The files of the edition, for looking at one that may not be sound.
    fn files(&self) -> Result<Files, Vec<Problem>> {
        Edition::files(self.pack.as_deref())
    }
}

/// What to print before exiting with 1.
#[derive(Debug)]
struct Failure(String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Does what the command line asks.
pub fn run(cli: Cli) -> ExitCode {
    // What no visitor needs to read goes to whoever started the program.
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time();
    if log.try_init().is_err() {
        eprintln!("rights-kiosk: something else keeps the log already");
    }

    let outcome = match cli.verb {
        Some(Verb::Check(options)) => check::run(&options),
        Some(Verb::Render(options)) => render::run(&options),
        Some(Verb::Review(options)) => review::run(&options),
        None => show(&cli.show),
    };

    match outcome {
        Ok(code) => code,
        Err(Failure(message)) => {
            eprintln!("rights-kiosk: {message}");

            ExitCode::FAILURE
        }
    }
}

fn show(options: &Show) -> Result<ExitCode, Failure> {
    let edition = options.pack.open()?;
    let setup = Setup {
        mode: if options.kiosk {
            Mode::Kiosk
        } else {
            Mode::Windowed
        },
        ppi: options.ppi,
        is_still: options.still,
        language: options.lang.unwrap_or_default(),
        ..Setup::default()
    };
    let mut kiosk = Kiosk::new(Arc::new(edition), setup, setup.language, kiosk::clock())
        .measured_by(ruler(options.data.as_deref()));
    if options.calibrate {
        kiosk.open(Screen::Calibration(Calibration::default()));
    }
    kiosk::run(kiosk)?;

    Ok(ExitCode::SUCCESS)
}

/// What staff and the displays say of their pixels. A file that is wrong keeps
/// no kiosk from starting.
fn ruler(data: Option<&Path>) -> Ruler {
    let folder = data
        .map(Path::to_owned)
        .or_else(|| settings::folder(|name| std::env::var_os(name)));
    let settings = Settings::open(folder);
    if let Some(problem) = settings.problem() {
        tracing::warn!("{problem}");
    }

    Ruler::new(settings, Monitors::of_system())
}

/// Reads pixels per inch.
fn ppi(text: &str) -> Result<f32, String> {
    match text.parse() {
        Ok(ppi) if PPI.contains(&ppi) => Ok(ppi),
        _ => Err(format!(
            "pixels per inch are a number from {} to {}",
            PPI.start(),
            PPI.end()
        )),
    }
}

/// Reads a day.
fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "a day is written YYYY-MM-DD, as in 2026-11-24".to_owned())
}
