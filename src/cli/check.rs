//! `rights-kiosk check`

mod release;
mod report;

use super::arguments::{HOUR, PackArg, TodayArg, drawn_whole};
use super::{Failure, log};
use crate::edition::Unvalidated;
use crate::files::Files;
use crate::language::Language;
use crate::takeaway;
use report::{CheckReport, LanguageRow};

use clap::Args;
use jiff::civil::Date;
use tracing::subscriber::{self, NoSubscriber};

use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Write one JSON object and nothing else.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    today: TodayArg,
    /// Fall short also while anything required is not reviewed or overdue, or
    /// the edition is a preview.
    #[arg(long)]
    release: bool,
    #[command(flatten)]
    pack: PackArg,
}

pub fn run(options: &CheckArgs) -> Result<ExitCode, Failure> {
    let today = options.today.date();
    // Whatever would be logged meanwhile is among the problems.
    let report = subscriber::with_default(NoSubscriber::new(), || look(options, today));
    let mut out = io::stdout().lock();

    // Not with `println!`, which panics if whoever reads it stops unvalidated.
    if options.json {
        serde_json::to_writer(&mut out, &report)?;
        writeln!(out)?;
    } else {
        write!(out, "{report}")?;
        out.flush()?;
        for problem in &report.problems {
            log::say(format_args!("{problem}"));
        }
        match report.problems.len() {
            0 if options.release => writeln!(out, "The edition is sound and fit for release.")?,
            0 => writeln!(out, "The edition is sound.")?,
            number => log::say(format_args!(
                "{}. Mend what is named above and run `rights-kiosk check` again.",
                report::count(number, "problem")
            )),
        }
    }

    Ok(if report.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Reads whatever can be read of the edition, and judges it.
fn look(options: &CheckArgs, today: Date) -> CheckReport {
    let mut report = CheckReport::default();
    let pack = match options.pack.opened() {
        Ok(pack) => pack,
        Err(problems) => {
            report.problems = problems;
            return report;
        }
    };
    let mut files = Files::embedded();
    let is_pack = pack.is_some();
    if let Some(pack) = pack {
        report.root = options.pack.deeper(pack.root());
        report.passed_over = pack.passed_over().to_vec();
        files = files.overlaid_by(pack);
    }
    let unvalidated = Unvalidated::of(&files);
    report.problems.clone_from(&unvalidated.problems);

    if let Some(catalogs) = &unvalidated.catalogs {
        report.languages = Language::ALL
            .map(|language| {
                LanguageRow::new(language, unvalidated.ledger.coverage(catalogs, language))
            })
            .into();
    }
    if let Some(content) = &unvalidated.content {
        report.count(content);
        if options.release {
            report.problems.extend(release::dates(content, today));
        } else {
            report.warnings = release::warnings(content, today);
        }
    }
    if let (Some(content), Some(catalogs)) = (&unvalidated.content, &unvalidated.catalogs)
        && unvalidated.problems.is_empty()
    {
        report.warnings.extend(takeaway::notices(content, catalogs));
    }
    if is_pack && unvalidated.problems.is_empty() {
        let now = today.to_datetime(HOUR);
        report
            .problems
            .extend(drawn_whole(&files, now).err().into_iter().flatten());
    }
    if options.release {
        let unreviewed = report.languages.iter().flat_map(release::unreviewed);
        report.problems.extend(unreviewed.collect::<Vec<_>>());
    }

    report
}
