//! The command line.

mod arguments;
mod check;
mod events;
pub mod log;
mod memory;
mod render;
mod review;
mod staff;

use crate::clock;
use crate::display::ConnectedDisplays;
use crate::events::kept::KeptEvents;
use crate::exchange::Places;
use crate::kiosk::{self, DensitySources, Kiosk, Mode, Setup};
use crate::language::Language;
use crate::problem::Problem;
use crate::screen::Screen;
use crate::settings::Settings;
use crate::store::{Store, Who};
use arguments::{PackArg, ppi};

use clap::{Args, Parser, Subcommand};

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

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
    /// Look after the events that staff add at the table.
    Events(events::EventsOptions),
    /// Set up the desk for those who stand at the table.
    Staff(staff::StaffOptions),
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
    /// Asks on the first screen for a PIN of the staff desk, for ten minutes, if
    /// none is set.
    #[arg(long, conflicts_with = "calibrate")]
    setup: bool,
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
        Some(Command::Events(options)) => events::run(&options),
        Some(Command::Staff(options)) => staff::run(&options),
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
    memory::tune();
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
    let folder = staff::data_folder(options.data.as_deref());
    let store = Store::open(folder.clone(), Who::Kiosk, now);
    if let Err(error) = store.may_write() {
        tracing::warn!("{error}");
    }
    let added = KeptEvents::open(store.clone());
    for notice in added.notices() {
        tracing::warn!("{}", notice.problem());
    }
    for problem in added.problems() {
        tracing::warn!("{problem}");
    }
    let keeper = staff::keeper(store.clone());
    for notice in keeper.notices() {
        tracing::warn!("{}", notice.problem());
    }
    let mut kiosk = Kiosk::new(edition, setup, now)
        .measured_by(display_density(folder))
        .kept_by(Arc::new(keeper))
        .keeping_events(added)
        .exchanging_in(Places::of_computer(store.clone()))
        .counting_in(store);
    if let Some(awaited) = awaited {
        kiosk = kiosk.awaiting(awaited);
    }
    if options.calibrate {
        kiosk.open(Screen::Calibration(Default::default()));
    }
    if options.setup {
        kiosk = kiosk.choosing_pin();
    }
    kiosk::run(kiosk)?;

    Ok(ExitCode::SUCCESS)
}

/// What staff and the displays say of their pixels. A file that is wrong keeps
/// no kiosk from starting.
fn display_density(folder: Option<PathBuf>) -> DensitySources {
    let settings = Settings::open(folder);
    if let Some(problem) = settings.problem() {
        tracing::warn!("{problem}");
    }

    DensitySources::new(settings, ConnectedDisplays::of_system())
}
