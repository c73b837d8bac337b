//! `rights-kiosk events import`

use super::list::{shown, title};
use super::{DataArg, opened};
use crate::cli::Failure;
use crate::clock;
use crate::events::history::Deed;
use crate::events::incoming::Incoming;
use crate::events::merge::{Ask, Difference, Item, Outcome, Plan};
use crate::exchange;
use crate::typeset;

use clap::Args;
use jiff::Timestamp;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// Calendar files, or folders with them.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Say what would be taken, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Take also this event, although it was changed here by hand or may be newer.
    #[arg(long, value_name = "UID")]
    take: Vec<String>,
    /// Take only this event.
    #[arg(long, value_name = "UID", conflicts_with = "take")]
    only: Vec<String>,
    #[command(flatten)]
    data: DataArg,
}

impl ImportArgs {
    /// Whether an event is taken.
    fn takes(&self, item: &Item) -> bool {
        let is_named = |uids: &[String]| uids.contains(&item.event.uid);

        if self.only.is_empty() {
            item.is_taken_by_all() || item.is_visible() && is_named(&self.take)
        } else {
            item.is_visible() && is_named(&self.only)
        }
    }
}

/// Takes what calendars bring, once it has said all of it.
pub(super) fn run(options: &ImportArgs) -> Result<ExitCode, Failure> {
    let mut events = if options.dry_run {
        options.data.events()
    } else {
        let store = options.data.open();
        // Before anything is read.
        store.may_write()?;

        opened(store)
    };
    let mut out = io::stdout().lock();
    let mut incoming = Vec::new();
    for file in found(&options.files)? {
        incoming.extend(read(&file, &mut out)?);
    }

    typeset::load_fonts();
    let has_glyph = exchange::remembered(typeset::draws);
    let plan = Plan::of(events.list(), incoming, has_glyph);
    for item in plan.items.iter().filter(|it| it.is_visible()) {
        writeln!(out, "{}", told(item, options.takes(item)))?;
    }
    for skipped in &plan.skipped {
        let day = skipped.day.map_or_else(String::new, |it| format!(" {it}"));
        writeln!(out, "left out: {}{day}: {}", skipped.uid, skipped.reason)?;
    }

    let taken = plan.items.iter().filter(|it| options.takes(it)).count();
    let unchanged = plan.items.iter().filter(|it| !it.is_visible()).count();
    if options.dry_run {
        writeln!(
            out,
            "{taken} event(s) would be taken, {unchanged} are here already."
        )?;
    } else {
        let list = plan.applied(events.list(), |it| options.takes(it));
        events.replace(list, Deed::Imported, Timestamp::now())?;
        writeln!(
            out,
            "{taken} event(s) taken, {unchanged} were here already. `rights-kiosk events undo` takes \
             it back."
        )?;
    }

    Ok(ExitCode::SUCCESS)
}

/// The calendar files among these: each that is named, and of a folder those whose name ends in
/// `.ics`.
fn found(files: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();

    for path in files {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let mut within: Vec<_> = fs::read_dir(path)
            .and_then(Iterator::collect::<io::Result<Vec<_>>>)
            .map_err(|error| Failure(format!("{}: cannot be read: {error}", path.display())))?
            .into_iter()
            .map(|it| it.path())
            .filter(|it| exchange::is_calendar(it))
            .collect();
        if within.is_empty() {
            return Err(Failure(format!(
                "{}: holds no calendar file: their names end in .ics",
                path.display()
            )));
        }
        within.sort();
        found.extend(within);
    }

    Ok(found)
}

/// What a file brings. What was left out of it, and what one should know of, is said by line.
fn read(file: &Path, out: &mut impl Write) -> Result<Vec<Incoming>, Failure> {
    let name = file.display();
    let reading = exchange::read(file, clock::today())
        .map_err(|fault| Failure(format!("{name}: {fault}")))?;

    for skipped in &reading.skipped {
        writeln!(out, "{name}: {skipped}")?;
    }
    if reading.more_skipped > 0 {
        writeln!(out, "{name}: {} more left out", reading.more_skipped)?;
    }
    for noted in &reading.notes {
        writeln!(out, "{name}: line {}: {}", noted.line, noted.note)?;
    }

    Ok(reading
        .events
        .into_iter()
        .map(|it| exchange::brought(it.what))
        .collect())
}

/// What would become of an event.
fn told(item: &Item, is_taken: bool) -> String {
    let outcome = match &item.outcome {
        Outcome::New => "new".to_owned(),
        Outcome::Changed(differences) => {
            let names: Vec<_> = differences.iter().map(|it| named(*it)).collect();

            format!("changed ({})", names.join(", "))
        }
        Outcome::Cancelled => "cancelled".to_owned(),
        Outcome::Unchanged | Outcome::Older => "as it is".to_owned(),
    };
    let why = match item.asks {
        _ if is_taken => "",
        Some(Ask::ByHand) => "; changed here by hand and so not taken: add --take and its uid",
        Some(Ask::OrderUnknown) => {
            "; what is here may be newer, so not taken: add --take and its uid"
        }
        None => "; not taken",
    };

    format!(
        "{outcome}: {}, {} [{}]{why}",
        title(&item.event),
        shown(&item.event.span),
        item.event.uid
    )
}

/// What of an event would change.
fn named(difference: Difference) -> &'static str {
    match difference {
        Difference::Title => "name",
        Difference::Note => "note",
        Difference::Time => "time",
        Difference::Place => "place",
        Difference::Hosts => "hosts",
        Difference::Languages => "languages",
        Difference::Repetition => "repetition",
        Difference::Dates => "single dates",
        Difference::Cancelled => "cancelled or not",
    }
}
