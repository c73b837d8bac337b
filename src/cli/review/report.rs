//! What an import did, or would do.

use crate::review::import::{AcceptedLine, Change, Import};

use std::fmt;

/// What is printed of an import.
pub(super) struct ImportReport<'a> {
    pub(super) import: &'a Import,
    pub(super) is_dry: bool,
}

impl fmt::Display for ImportReport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Import {
            language,
            reviewed,
            accepted,
            refused,
            files,
        } = self.import;

        write!(f, "{language}: {}, {}", reviewed.by, reviewed.role)?;
        if let Some(of) = &reviewed.of {
            write!(f, " ({of})")?;
        }
        writeln!(f, ", {}", reviewed.date)?;
        for AcceptedLine {
            id,
            change,
            remarks,
            note,
        } in accepted
        {
            match change {
                Change::Approved => writeln!(f, "taken    {id}: approved")?,
                Change::Noted => writeln!(f, "taken    {id}: a note")?,
                Change::Corrected { from: None, to } => writeln!(f, "taken    {id}: new: {to}")?,
                Change::Corrected {
                    from: Some(from),
                    to,
                } => writeln!(f, "taken    {id}: {from}\n           now: {to}")?,
            }
            for remark in remarks {
                writeln!(f, "  remark {id}: {remark}")?;
            }
            if let Some(note) = note {
                writeln!(f, "  note   {id}: {note}")?;
            }
        }
        for line in refused {
            let outcome = if line.reason.is_question() {
                "to ask "
            } else {
                "refused"
            };
            writeln!(f, "{outcome}  {line}")?;
        }

        let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
        let changed = match (paths.as_slice(), self.is_dry) {
            ([], _) => "Nothing changes.".to_owned(),
            (paths, true) => format!("Would be written: {}.", paths.join(", ")),
            (paths, false) => format!("Written: {}.", paths.join(", ")),
        };
        let asked = refused.iter().filter(|it| it.reason.is_question()).count();
        let to_ask = match asked {
            0 => String::new(),
            count => format!(", {count} to ask the reviewer about"),
        };
        writeln!(
            f,
            "{} taken, {} refused{to_ask}. {changed}",
            accepted.len(),
            refused.len() - asked
        )
    }
}
