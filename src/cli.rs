//! The command line.

mod arguments;
mod check;
pub mod log;
mod render;
mod review;

use crate::clock;
use crate::disk;
use crate::display::ConnectedDisplays;
use crate::kiosk::{self, DensitySources, Kiosk, Mode, Setup};
use crate::language::Language;
use crate::problem::Problem;
use crate::screen::Screen;
use crate::settings::Settings;
use arguments::{PackArg, ppi};

use clap::{Args, Parser, Subcommand};

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// An offline know-your-rights kiosk in seven languages.
#[derive(Debug, Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    show: ShowArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say whether the edition is whole and sound: coverage, review state,
    /// what is wrong. Exits with 1 if it falls short.
    Check(check::CheckArgs),
    /// Draw screens into PNG files. Needs no display.
    Render(render::RenderArgs),
    /// Take the words to the people who can judge them, and their judgement back.
    Review(review::ReviewOptions),
}

/// How the kiosk is shown.
#[derive(Debug, Args)]
struct ShowArgs {
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
    pack: PackArg,
}

/// What to print before exiting with 1.
#[derive(Debug)]
struct Failure(String);

impl Failure {
    /// Names every problem, says how many there are, and then what to do.
    fn of(problems: &[Problem], cure: &str) -> Self {
        let lines: Vec<_> = problems.iter().map(|it| format!("{it}\n")).collect();

        Self(format!(
            "{}{} problem(s). {cure}",
            lines.concat(),
            lines.len()
        ))
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Does what the command line asks.
pub fn run(cli: Cli) -> ExitCode {
    log::begin();

    let outcome = match cli.command {
        Some(Command::Check(options)) => check::run(&options),
        Some(Command::Render(options)) => render::run(&options),
        Some(Command::Review(options)) => review::run(&options),
        None => show(&cli.show),
    };

    match outcome {
        Ok(code) => code,
        Err(Failure(message)) => {
            log::say(format_args!("rights-kiosk: {message}"));

            ExitCode::FAILURE
        }
    }
}

fn show(options: &ShowArgs) -> Result<ExitCode, Failure> {
    let now = clock::now();
    let awaited = if options.kiosk {
        options.pack.awaited()?
    } else {
        None
    };
    let edition = match awaited {
        Some(_) => PackArg::default().open(now)?,
        None => options.pack.open(now)?,
    };
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
    let mut kiosk =
        Kiosk::new(edition, setup, now).measured_by(display_density(options.data.as_deref()));
    if let Some(awaited) = awaited {
        kiosk = kiosk.awaiting(awaited);
    }
    if options.calibrate {
        kiosk.open(Screen::Calibration(Default::default()));
    }
    kiosk::run(kiosk)?;

    Ok(ExitCode::SUCCESS)
}

/// What staff and the displays say of their pixels. A file that is wrong keeps
/// no kiosk from starting.
fn display_density(data: Option<&Path>) -> DensitySources {
    let folder = data
        .map(Path::to_owned)
        .or_else(|| disk::data_folder(|name| std::env::var_os(name)));
    let settings = Settings::open(folder);
    if let Some(problem) = settings.problem() {
        tracing::warn!("{problem}");
    }

    DensitySources::new(settings, ConnectedDisplays::of_system())
}
