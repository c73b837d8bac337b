//! `rights-kiosk check`
use super::{Failure, Pack};
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    pack: Pack,
}

pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    let _ = options.pack.load()?;
    Ok(ExitCode::SUCCESS)
}
