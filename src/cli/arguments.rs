//! Arguments that several subcommands take.

use super::Failure;
use crate::clock;
use crate::display::PPI;
use crate::edition::{Edition, Unvalidated};
use crate::files::{Files, Limits, Pack};
use crate::headless::whole;
use crate::kiosk::AwaitedPack;
use crate::problem::Problem;

use clap::Args;
use jiff::civil::{Date, DateTime, Time};

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The hour that stands on the clock where nobody looks at it, so that what is drawn does not
/// depend on when.
pub(super) const HOUR: Time = Time::constant(10, 0, 0, 0);

/// A value on the command line that is not what its option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ArgumentError {
    /// Not pixels per inch.
    #[error("pixels per inch are a number from {} to {}", PPI.start(), PPI.end())]
    Ppi,
    /// Not a day.
    #[error("a day is written YYYY-MM-DD, as in 2026-11-24")]
    Day,
    /// Not the size of a display.
    #[error("a size is written WxH, as in 1366x768, each from 320 to 8192")]
    Size,
}

/// Which day it is.
#[derive(Debug, Args)]
pub(super) struct TodayArg {
    /// Today's date, instead of the computer's.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

impl TodayArg {
    /// The day that was given, else that of the computer's clock.
    pub(super) fn date(&self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }
}

/// Which edition.
#[derive(Debug, Default, Args)]
pub(super) struct PackArg {
    /// A folder with content/ and locales/ that is put over the embedded
    /// edition.
    #[arg(long, value_name = "DIR")]
    pub(super) pack: Option<PathBuf>,
}

impl PackArg {
    /// Loads and checks the edition, or says everything that is wrong with it.
    pub(super) fn load(&self, now: DateTime) -> Result<Arc<Edition>, Failure> {
        match &self.pack {
            None => Edition::load(None).map(Arc::new),
            Some(dir) => with_pack(dir, now),
        }
        .map_err(|problems| not_loaded(&problems))
    }

    /// Opens the edition for the kiosk, or says everything that is wrong with it.
    pub(super) fn open(&self, now: DateTime) -> Result<Arc<Edition>, Failure> {
        match &self.pack {
            None => Edition::open(None).map(Arc::new),
            Some(dir) => with_pack(dir, now),
        }
        .map_err(|problems| not_loaded(&problems))
    }

    /// The pack, for a kiosk, which shows the embedded edition until it can be taken: a stick may be
    /// mounted late, and to look at all that a pack draws takes seconds. One that is there and
    /// breaks a rule is refused at once.
    pub(super) fn awaited(&self) -> Result<Option<AwaitedPack>, Failure> {
        let Some(dir) = self.pack.as_deref() else {
            return Ok(None);
        };
        let awaited = AwaitedPack::new(dir, drawn_whole);
        if Pack::is_absent(dir) {
            return Ok(Some(awaited));
        }
        let sound = Edition::files(Some(dir)).and_then(|files| {
            Unvalidated::of(&files).validated()?;

            Ok(files)
        });

        match sound {
            Ok(files) => Ok(Some(awaited.found(files))),
            Err(problems) => Err(not_loaded(&problems)),
        }
    }

    /// The pack, if there is one, for looking at an edition that may not be sound.
    pub(super) fn opened(&self) -> Result<Option<Pack>, Vec<Problem>> {
        self.pack
            .as_deref()
            .map(|dir| Pack::open(dir, Limits::PACK))
            .transpose()
    }

    /// The folder of the pack, as it is shown, if it lies deeper than where it was looked for.
    pub(super) fn deeper(&self, root: &Path) -> Option<String> {
        (self.pack.as_deref() != Some(root)).then(|| root.display().to_string())
    }

    /// The files of the edition, for looking at one that may not be sound.
    pub(super) fn files(&self) -> Result<Files, Vec<Problem>> {
        Edition::files(self.pack.as_deref())
    }
}

/// The embedded edition with a pack over it, if everything that the pack brings is sound and
/// drawn whole.
pub(super) fn with_pack(dir: &Path, now: DateTime) -> Result<Arc<Edition>, Vec<Problem>> {
    drawn_whole(&Edition::files(Some(dir))?, now)
}

/// The edition of these files, if everything that the embedded one does not have is sound and
/// drawn whole.
pub(super) fn drawn_whole(files: &Files, now: DateTime) -> Result<Arc<Edition>, Vec<Problem>> {
    let mut unvalidated = Unvalidated::of(files);
    let brought = mem::take(&mut unvalidated.brought);
    let edition = Arc::new(unvalidated.validated()?);
    let faults = whole::faults(&edition, &brought, now)
        .map_err(|error| vec![Problem::whole("content, locales", error.to_string())])?;

    if faults.is_empty() {
        Ok(edition)
    } else {
        Err(faults.into_iter().map(|it| it.problem).collect())
    }
}

fn not_loaded(problems: &[Problem]) -> Failure {
    Failure::of(
        problems,
        "Nothing was loaded; mend the files named above and run `rights-kiosk check`.",
    )
}

/// Reads pixels per inch.
pub(super) fn ppi(text: &str) -> Result<f32, ArgumentError> {
    match text.parse() {
        Ok(ppi) if PPI.contains(&ppi) => Ok(ppi),
        _ => Err(ArgumentError::Ppi),
    }
}

/// Reads a day.
pub(super) fn day(text: &str) -> Result<Date, ArgumentError> {
    text.parse().map_err(|_| ArgumentError::Day)
}
