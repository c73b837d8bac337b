//! Taking back what a reviewer says: line by line what is safe, with the reason
//! for what is not.
//!
//! Nothing is written here. An [`Import`] holds the files as they would be; who
//! writes them is the command line.

mod judge;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::returned::{Refused, Returned, Reviewer};
use super::{Entry, FILE, Ledger, Note, Reviewed, Role, State, hash, words};
use crate::edition::Reading;
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::problem::Problem;
use judge::Judge;

/// The characters of a text that no shipped face of a language draws.
pub type Undrawn<'a> = &'a dyn Fn(Language, &str) -> Option<char>;

/// A day before it is a slip of the pen: what the kiosk was made for happened in
/// the summer of that year.
const FIRST_DAY: Date = jiff::civil::date(2025, 1, 1);

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The language.
    pub language: Language,
    /// Who has reviewed it, and when.
    pub reviewed: Reviewed,
    /// What is taken.
    pub accepted: Vec<Accepted>,
    /// What is not.
    pub refused: Vec<Refused>,
    /// The files that change, by their paths, as they would be; the ledger is the
    /// last, so that until it is written every new wording counts as a draft.
    pub files: Vec<(String, String)>,
}

/// A line that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The id of the message.
    pub id: String,
    /// What is done.
    pub deed: Deed,
    /// What the settled terms and the habits of the language say of it; the
    /// reviewer may know better.
    pub remarks: Vec<String>,
    /// What the reviewer has written to the editors.
    pub note: Option<String>,
}

/// What is done with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Its words are signed as they are.
    Approved,
    /// It says something else, which is signed.
    Corrected {
        /// What it said, if anything.
        from: Option<String>,
        /// What it says now.
        to: String,
    },
    /// Only the note is kept.
    Noted,
}

/// Why nothing is taken.
#[derive(Debug, thiserror::Error)]
pub enum Impossible {
    /// The files are not sound before anything is changed.
    #[error("the edition has {} problem(s) of its own: run `rights-kiosk check` and mend them first", .0.len())]
    Unsound(Vec<Problem>),
    /// Whoever signed may not, or says too little.
    #[error("{0}")]
    Reviewer(String),
    /// The files would not be sound afterwards.
    #[error("nothing is taken, since the edition would not be sound: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Unfit(Vec<Problem>),
}

impl Import {
    /// What these files become by what came back. `today` is the day on which
    /// it is taken, and `undrawn` finds what could not be drawn.
    ///
    /// # Errors
    ///
    /// Nothing of it can be taken.
    pub fn of(
        files: &Files,
        returned: Returned,
        today: Date,
        undrawn: Undrawn<'_>,
    ) -> Result<Self, Impossible> {
        let (content, catalogs, ledger) =
            Reading::of(files).sound().map_err(Impossible::Unsound)?;
        let Returned {
            language,
            reviewer,
            lines,
            mut refused,
        } = returned;
        let reviewed = signed(language, reviewer, today, undrawn)?;
        let homes = words::homes(files, Language::English);
        let judge = Judge::new(&content, &catalogs, language, undrawn);
        let mut work = Work {
            language,
            reviewed: &reviewed,
            order: homes.iter().map(|home| home.id.as_str()).collect(),
            homes: homes
                .iter()
                .map(|it| (it.id.as_str(), it.file.as_str()))
                .collect(),
            own: words::homes(files, language)
                .into_iter()
                .map(|it| (it.id, it.file))
                .collect(),
            files: files.clone(),
            changed: BTreeSet::new(),
            catalogs: &catalogs,
            ledger,
        };
        let mut accepted = Vec::new();
        let mut seen = BTreeMap::new();
        for line in &lines {
            *seen.entry(line.id.clone()).or_insert(0) += 1;
        }

        for line in lines {
            let id = super::returned::shortened(&line.id);
            let outcome = if seen[&line.id] > 1 {
                Err("stands twice in the file: keep one of them".to_owned())
            } else {
                judge.judge(line).and_then(|line| work.take(line))
            };

            match outcome {
                Ok(line) => accepted.push(line),
                Err(reason) => refused.push(Refused::new(id, reason)),
            }
        }

        let files = work.finished(!accepted.is_empty())?;

        Ok(Self {
            language,
            reviewed,
            accepted,
            refused,
            files,
        })
    }
}

/// The signature of a reviewer who may sign texts of the language.
fn signed(
    language: Language,
    reviewer: Reviewer,
    today: Date,
    undrawn: Undrawn<'_>,
) -> Result<Reviewed, Impossible> {
    let Reviewer {
        name,
        role,
        of,
        date,
    } = reviewer;
    let refuse = |reason: String| Err(Impossible::Reviewer(reason));
    let allowed = Role::of(language);

    if !allowed.contains(&role) {
        let allowed: Vec<_> = allowed.iter().map(|role| role.id()).collect();
        let allowed = allowed.join(" or ");
        return refuse(format!(
            "a {role} cannot sign texts in {language:?}: only a {allowed} can"
        ));
    }
    if language == Language::Zapotec && of.is_none() {
        return refuse(
            "say which variety of Zapotec the speaker speaks, and of which town: without it \
             nobody can tell for whom the words are"
                .to_owned(),
        );
    }
    let date = date.unwrap_or(today);
    if date < FIRST_DAY {
        return refuse(format!(
            "the day of the review, {date}, is before there was anything to review: correct it"
        ));
    }
    // Where the sun rises earlier it is tomorrow already.
    if date > today.tomorrow().unwrap_or(today) {
        return refuse(format!(
            "the day of the review, {date}, is later than today, {today}: correct it, or set the \
             computer’s clock"
        ));
    }
    for text in std::iter::once(&name).chain(&of) {
        if let Some(letter) = undrawn(Language::of_name(text), text) {
            return refuse(format!(
                "“{text}” cannot be shown: no face of ours has {letter} (U+{:04X}); write it in \
                 Latin letters, or in those of one of the kiosk’s languages",
                u32::from(letter)
            ));
        }
    }

    Ok(Reviewed {
        by: name,
        role,
        of,
        date,
    })
}

/// The files while lines are taken into them.
struct Work<'a> {
    language: Language,
    reviewed: &'a Reviewed,
    /// Ids of all messages in the order of the English files.
    order: Vec<&'a str>,
    /// The English file of each.
    homes: BTreeMap<&'a str, &'a str>,
    /// The file of each in the language.
    own: BTreeMap<String, String>,
    files: Files,
    changed: BTreeSet<String>,
    catalogs: &'a Catalogs,
    ledger: Ledger,
}

impl Work<'_> {
    /// Takes a line that has been judged.
    fn take(&mut self, line: judge::Line) -> Result<Accepted, String> {
        let judge::Line {
            id,
            wording,
            is_approved,
            remarks,
            note,
        } = line;
        let now = self.catalogs.pattern_source(self.language, &id);
        if is_approved && let Some(later) = self.later_review(&id) {
            return Err(later);
        }
        let english = self.catalogs.pattern_source(Language::English, &id);
        let is_new = wording.is_some() && wording != now;

        if is_new && let Some(wording) = &wording {
            self.write(&id, wording)?;
        }
        if let Some(text) = wording.as_ref().or(now.as_ref()) {
            let before = self.ledger.entry(self.language, &id);
            let text = hash(text);
            let kept = before.filter(|it| it.text == text);
            let note = note.as_ref().map(|note| Note {
                by: self.reviewed.by.clone(),
                date: self.reviewed.date,
                text: note.clone(),
            });
            let source = match self.language {
                Language::English => None,
                _ if is_approved => english.as_deref().map(hash),
                // A note alone does not say that the two agree.
                _ => kept
                    .and_then(|it| it.source)
                    .or_else(|| english.as_deref().map(hash)),
            };
            // What was translated back was compared with that English and no other.
            let compared = kept.filter(|it| it.source == source);
            let entry = Entry {
                source,
                text,
                back: compared.and_then(|it| it.back.clone()),
                verdict: compared.and_then(|it| it.verdict.clone()),
                reviewed: if is_approved {
                    Some(self.reviewed.clone())
                } else {
                    kept.and_then(|it| it.reviewed.clone())
                },
                note: later_note(note, before.and_then(|it| it.note.clone())),
            };
            self.ledger.set(self.language, &id, entry);
        }

        Ok(Accepted {
            id,
            deed: match wording {
                Some(to) if is_new => Deed::Corrected { from: now, to },
                _ if is_approved => Deed::Approved,
                _ => Deed::Noted,
            },
            remarks,
            note,
        })
    }

    /// That the words have been reviewed later than this reviewer did.
    fn later_review(&self, id: &str) -> Option<String> {
        let entry = self.ledger.entry(self.language, id)?;
        let later = entry.reviewed.as_ref()?;
        let stands = self.ledger.state(self.catalogs, self.language, id) == State::Reviewed;

        (stands && later.date > self.reviewed.date).then(|| {
            format!(
                "{} has reviewed it later, on {}: export a new sheet",
                later.by, later.date
            )
        })
    }

    /// Writes a wording into its file.
    fn write(&mut self, id: &str, wording: &str) -> Result<(), String> {
        let file = self.own.get(id).map(String::as_str);
        let file = file.or_else(|| self.homes.get(id).copied());
        let file = file.ok_or("stands in no file of the English")?;
        let path = format!("locales/{}/{file}", self.language);
        let at = self.order.iter().position(|it| *it == id).unwrap_or(0);
        let text = match self.files.get(&path) {
            Some(_) => self.files.text(&path).map_err(|it| it.reason)?,
            None => "",
        };
        let text = words::with(text, &path, id, wording, &self.order[..at])
            .map_err(|problem| problem.reason)?;

        self.own.insert(id.to_owned(), file.to_owned());
        self.files = std::mem::take(&mut self.files).with(path.clone(), text);
        self.changed.insert(path);

        Ok(())
    }

    /// The files that have changed, once it is sure that the edition is sound
    /// with them.
    fn finished(mut self, has_lines: bool) -> Result<Vec<(String, String)>, Impossible> {
        if !has_lines {
            return Ok(Vec::new());
        }

        let before = self.files.text(FILE).unwrap_or_default();
        let unwritable = |error: toml::ser::Error| {
            Impossible::Unfit(vec![Problem::whole(FILE, error.to_string())])
        };
        let ledger = self.ledger.to_toml(before).map_err(unwritable)?;
        if ledger != before {
            self.files = self.files.with(FILE, ledger);
        } else if self.changed.is_empty() {
            return Ok(Vec::new());
        }
        let problems = Reading::of(&self.files).problems;
        if !problems.is_empty() {
            return Err(Impossible::Unfit(problems));
        }

        Ok(self
            .changed
            .iter()
            .map(String::as_str)
            .chain([FILE])
            .filter_map(|path| {
                let text = self.files.text(path).ok()?;

                Some((path.to_owned(), text.to_owned()))
            })
            .collect())
    }
}

/// The later of two notes; of the same day, the one that comes now.
fn later_note(now: Option<Note>, before: Option<Note>) -> Option<Note> {
    match (now, before) {
        (Some(now), Some(before)) if before.date > now.date => Some(before),
        (now, before) => now.or(before),
    }
}
