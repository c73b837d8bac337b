//! `rights-kiosk staff`

use super::{Failure, log};
use crate::clock;
use crate::disk;
use crate::pin::Keeper;
use crate::store::{Store, Who};

use clap::{Args, Subcommand};

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct StaffOptions {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set the PIN of the staff desk: it is asked for twice. If a PIN is set and lost, put a
    /// file named reset-pin into the data folder first.
    SetPin {
        /// The folder for what staff set, instead of the system's.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
}

pub fn run(options: &StaffOptions) -> Result<ExitCode, Failure> {
    match &options.command {
        Command::SetPin { data } => set_pin(data.as_deref()),
    }
}

/// The folder of what staff set: the one that was named, else the system's.
pub(super) fn data_folder(named: Option<&Path>) -> Option<PathBuf> {
    named
        .map(Path::to_owned)
        .or_else(|| disk::data_folder(|name| std::env::var_os(name)))
}

/// Who keeps the PIN of a store.
pub(super) fn keeper(store: Store) -> Keeper {
    Keeper::open(store, Box::new(clock::steady))
}

fn set_pin(data: Option<&Path>) -> Result<ExitCode, Failure> {
    let store = Store::open(data_folder(data), Who::CommandLine, clock::now());
    // Before anybody types.
    store.may_write()?;
    let keeper = keeper(store);
    for notice in keeper.notices() {
        log::say(format_args!("{}", notice.problem()));
    }

    let first = asked("A PIN for the staff desk, 6 to 12 digits: ")?;
    let again = asked("The same PIN once more: ")?;
    keeper.set(None, &first, &again)?;
    log::say(format_args!(
        "The PIN is set. Restart the kiosk if it runs; the desk opens from About this edition, or with Ctrl+Shift+S."
    ));

    Ok(ExitCode::SUCCESS)
}

/// A line that somebody types, which no terminal shows; of a pipe, its next line.
fn asked(question: &str) -> Result<String, Failure> {
    let stdin = io::stdin();
    let is_typed = stdin.is_terminal();
    if is_typed {
        let mut out = io::stderr().lock();
        write!(out, "{question}")?;
        out.flush()?;
    }
    let _hidden = is_typed.then(Hidden::begin);
    let mut line = String::new();
    stdin.lock().read_line(&mut line)?;
    if is_typed {
        log::say(format_args!(""));
    }

    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Keeps a terminal from showing what is typed, until this is dropped. Where that cannot be
/// switched off it shows.
struct Hidden {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Hidden {
    #[cfg(unix)]
    fn begin() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

        let before = tcgetattr(io::stdin()).ok();
        if let Some(before) = &before {
            let mut hidden = before.clone();
            hidden.local_modes.remove(LocalModes::ECHO);
            if let Err(error) = tcsetattr(io::stdin(), OptionalActions::Now, &hidden) {
                tracing::warn!("what is typed shows on this terminal: {error}");
            }
        }

        Self { before }
    }

    #[cfg(not(unix))]
    fn begin() -> Self {
        Self {}
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            use rustix::termios::{OptionalActions, tcsetattr};

            // There is nobody left to tell.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}
