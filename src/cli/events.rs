//! `rights-kiosk events`

mod import;
mod list;

use super::staff::data_folder;
use super::{Failure, log};
use crate::calendar;
use crate::clock;
use crate::disk;
use crate::events::kept::KeptEvents;
use crate::store::{Store, Who};

use clap::{Args, Subcommand};
use jiff::Timestamp;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct EventsOptions {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List what staff have added at this table, with the next times.
    List(DataArg),
    /// Take events from calendar files (.ics), or from the folders that hold them. What was
    /// changed here by hand is taken only if it is named.
    Import(import::ImportArgs),
    /// Write all that staff have added into a calendar file.
    Export {
        /// The file; one that is there is written over.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Say what would be written, and write nothing.
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        data: DataArg,
    },
    /// Take back the last change: an import as a whole.
    Undo(DataArg),
}

/// Where staff keep their data.
#[derive(Debug, Args)]
struct DataArg {
    /// The folder for what staff set, instead of the system's.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl DataArg {
    /// The events, for this command alone.
    fn open(&self) -> Store {
        let folder = data_folder(self.data.as_deref());

        Store::open(folder, Who::CommandLine, clock::now())
    }

    /// The events to look at, whoever holds them.
    fn events(&self) -> KeptEvents {
        opened(self.open())
    }

    /// The events to change.
    fn events_to_change(&self) -> Result<KeptEvents, Failure> {
        let store = self.open();
        store.may_write()?;

        Ok(opened(store))
    }
}

/// The events of a store; what is wrong with them is said.
fn opened(store: Store) -> KeptEvents {
    let events = KeptEvents::open(store);
    for notice in events.notices() {
        log::say(format_args!("{}", notice.problem()));
    }
    for problem in events.problems() {
        log::say(format_args!("{problem}"));
    }

    events
}

pub fn run(options: &EventsOptions) -> Result<ExitCode, Failure> {
    match &options.command {
        Command::List(data) => list::run(&data.events()),
        Command::Import(options) => import::run(options),
        Command::Export {
            file,
            dry_run,
            data,
        } => {
            let events = data.events();
            let list: Vec<_> = events.list().iter().cloned().collect();
            if !dry_run {
                let text = calendar::write(&list, Timestamp::now());
                disk::save(&[(file.clone(), text)])?;
            }
            let would = if *dry_run {
                "would be written"
            } else {
                "written"
            };
            say(format_args!(
                "{} event(s) {would} to {}",
                list.len(),
                file.display()
            ))
        }
        Command::Undo(data) => {
            let mut events = data.events_to_change()?;
            let step = events.undo()?;
            let (gone, back) = (step.after.len(), step.before.len());
            say(format_args!(
                "Undone: {gone} event(s) as they were after it, {back} as they were before."
            ))
        }
    }
}

/// Says a line to whoever reads what comes out.
fn say(words: std::fmt::Arguments<'_>) -> Result<ExitCode, Failure> {
    writeln!(io::stdout(), "{words}")?;

    Ok(ExitCode::SUCCESS)
}
