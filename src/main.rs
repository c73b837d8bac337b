//! The command line, nothing else.

use clap::Parser;

use std::process::ExitCode;

fn main() -> ExitCode {
    rights_kiosk::cli::run(rights_kiosk::cli::Cli::parse())
}
