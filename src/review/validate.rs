//! Whether a line that came back may be taken.

use super::refusal::LONGEST;
use super::submission::SubmittedLine;
use super::{Refusal, tidy};
use crate::content::Kind;
use crate::edition::Edition;
use crate::language::{Language, ProposedWording, wording_faults};
use crate::ledger::{Hash, hash};
use crate::soundness::{Rules, Violation, Wording, characters, negation};

use std::collections::BTreeMap;

/// Finds a character of a text that no shipped face of a language draws.
pub type GlyphCheck<'a> = &'a dyn Fn(Language, &str) -> Option<char>;

/// What a spreadsheet takes for the beginning of a formula. The words go out again
/// in a table, to the next reviewer.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A line that may be taken.
pub(super) struct ValidLine {
    pub(super) id: String,
    /// What the message is to say, if that was written.
    pub(super) correction: Option<String>,
    pub(super) is_approved: bool,
    pub(super) remarks: Vec<String>,
    pub(super) note: Option<String>,
}

/// Holds lines to all that the words of a language must keep.
pub(super) struct Validator<'a> {
    edition: &'a Edition,
    language: Language,
    rules: Rules,
    kinds: BTreeMap<&'a str, Kind>,
    undrawn: GlyphCheck<'a>,
}

impl<'a> Validator<'a> {
    pub(super) fn new(edition: &'a Edition, language: Language, undrawn: GlyphCheck<'a>) -> Self {
        Self {
            edition,
            language,
            rules: Rules::of(&edition.content),
            kinds: edition
                .content
                .statements()
                .flat_map(|it| it.wordings().map(|id| (id.as_str(), it.kind)))
                .collect(),
            undrawn,
        }
    }

    /// The line if it may be taken, or why not.
    pub(super) fn validate(&self, line: SubmittedLine) -> Result<ValidLine, Refusal> {
        self.legible(&line)?;

        let correction = line.correction.as_deref().map(tidy::tidy);
        let correction = correction.map(|it| ProposedWording::parse(self.language, &it));
        self.still_stands(&line, correction.as_ref())?;
        self.says_something(&line)?;
        let remarks = match &correction {
            Some(correction) => self.sound(&line.id, correction)?,
            None => Vec::new(),
        };

        Ok(ValidLine {
            id: line.id,
            // In Fluent’s own notation, as it is read back from the file.
            correction: correction.map(|it| it.pattern_source()),
            is_approved: line.is_approved,
            remarks,
            // One line, and nothing that a terminal would obey.
            note: line.note.map(|note| note.replace(char::is_control, " ")),
        })
    }

    /// Refuses a line of no message, and texts that are too long or damaged.
    fn legible(&self, line: &SubmittedLine) -> Result<(), Refusal> {
        let SubmittedLine {
            id,
            correction,
            note,
            ..
        } = line;

        if !self.edition.catalogs.has(Language::English, id) {
            return Err(Refusal::NoMessage);
        }
        let mut texts = correction.iter().chain(note);
        if texts.any(|text| text.chars().count() > LONGEST) {
            return Err(Refusal::TooLong);
        }
        if note.as_ref().is_some_and(|it| it.contains('\u{fffd}')) {
            return Err(Refusal::LostLetters);
        }

        Ok(())
    }

    /// Refuses a line unless the reviewer has read what stands there now. A
    /// correction that has been taken already may be taken again.
    fn still_stands(
        &self,
        line: &SubmittedLine,
        correction: Option<&ProposedWording>,
    ) -> Result<(), Refusal> {
        let now = |language| self.edition.catalogs.pattern_source(language, &line.id);
        let english: Option<Hash> = match self.language {
            Language::English => None,
            _ => now(Language::English).as_deref().map(hash),
        };
        let own = now(self.language);
        let is_taken = correction.is_some_and(|it| Some(it.pattern_source()) == own);

        if line.source != english {
            return Err(Refusal::OtherEnglish);
        }
        if line.text != own.as_deref().map(hash) && !is_taken {
            return Err(Refusal::OtherWords);
        }

        Ok(())
    }

    /// Refuses a line from which nothing follows.
    fn says_something(&self, line: &SubmittedLine) -> Result<(), Refusal> {
        let is_corrected = line.correction.is_some();
        let has_words = is_corrected || self.edition.catalogs.has(self.language, &line.id);

        match line.is_approved {
            false if is_corrected => Err(Refusal::NotApproved),
            false if line.note.is_none() => Err(Refusal::NothingSaid),
            false if !has_words => Err(Refusal::NothingToNote),
            true if !has_words => Err(Refusal::NothingToApprove),
            _ => Ok(()),
        }
    }

    /// What may be remarked of a correction that is safe, or why it is not.
    fn sound(&self, id: &str, correction: &ProposedWording) -> Result<Vec<String>, Refusal> {
        let catalogs = &self.edition.catalogs;
        let variables = catalogs.variables(Language::English, id);
        let faults = wording_faults(correction.typed(), &variables);
        if !faults.is_empty() {
            return Err(Refusal::Fluent(faults));
        }

        let words = correction.unfilled();
        if words.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        if let Some(first) = words.chars().next().filter(|it| FORMULA.contains(it)) {
            return Err(Refusal::Formula(first));
        }
        // English is compared with what it said: a changed number or a lost *not*
        // begins with the facts and is made in the files.
        let wording = Wording {
            language: self.language,
            id: id.to_owned(),
            english: catalogs.unfilled(Language::English, id).unwrap_or_default(),
            kind: self.kinds.get(id).copied(),
            words,
        };
        let (vital, style): (Vec<Violation>, Vec<Violation>) = self
            .rules
            .violations(&wording)
            .into_iter()
            .partition(|it| it.rule.is_vital());

        if !vital.is_empty() {
            return Err(Refusal::Unsound(vital));
        }
        if let Some(letter) = (self.undrawn)(self.language, &wording.words) {
            let at = wording.words.find(letter).unwrap_or_default();
            let place = characters::place(&wording.words, at);
            return Err(Refusal::NoGlyph { letter, place });
        }

        let remarks = style.into_iter().map(|it| it.reason);

        Ok(remarks.chain(self.denials(id, &wording.words)).collect())
    }

    /// That a wording denies more or less often than the one it replaces.
    fn denials(&self, id: &str, words: &str) -> Option<String> {
        let now = self.edition.catalogs.unfilled(self.language, id)?;
        let [before, after] =
            [now.as_str(), words].map(|it| negation::marks(self.language, it).len());

        (before != after).then(|| {
            format!("denies {after} times, the words before {before}: see that this is meant")
        })
    }
}
