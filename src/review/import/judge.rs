//! Whether a line may be taken.

use std::collections::BTreeMap;

use super::super::{Hash, hash, returned};
use super::{Undrawn, wording};
use crate::content::{Content, Kind};
use crate::language::{Catalogs, Language, wording_faults};
use crate::soundness::{Rules, Said, negation};

/// The most characters of a correction or a note: several times the longest text.
const LONGEST: usize = 4000;

/// What a spreadsheet takes for the beginning of a formula. The words go out again
/// in a table, to the next reviewer.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A line that may be taken.
pub(super) struct Line {
    pub(super) id: String,
    /// What the message is to say, if that was written.
    pub(super) wording: Option<String>,
    pub(super) is_approved: bool,
    pub(super) remarks: Vec<String>,
    pub(super) note: Option<String>,
}

/// What has to be known to judge lines.
pub(super) struct Judge<'a> {
    catalogs: &'a Catalogs,
    language: Language,
    rules: Rules,
    kinds: BTreeMap<&'a str, Kind>,
    undrawn: Undrawn<'a>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(
        content: &'a Content,
        catalogs: &'a Catalogs,
        language: Language,
        undrawn: Undrawn<'a>,
    ) -> Self {
        Self {
            catalogs,
            language,
            rules: Rules::of(content),
            kinds: content
                .statements()
                .map(|it| (it.id.as_str(), it.kind))
                .collect(),
            undrawn,
        }
    }

    /// The line if it may be taken, or why not.
    pub(super) fn judge(&self, line: returned::Line) -> Result<Line, String> {
        let returned::Line {
            id,
            source,
            text,
            is_approved,
            correction,
            note,
        } = line;

        if !self.catalogs.has(Language::English, &id) {
            return Err("there is no such message: the id was changed".to_owned());
        }
        for text in correction.iter().chain(&note) {
            if text.chars().count() > LONGEST {
                return Err(format!("is longer than {LONGEST} characters: shorten it"));
            }
        }
        if note.as_ref().is_some_and(|it| it.contains('\u{fffd}')) {
            return Err("the note has lost letters (U+FFFD): write it again".to_owned());
        }

        let wording = correction.as_deref().map(wording::tidy);
        self.still_stands(&id, source, text, wording.as_deref())?;

        if !is_approved && wording.is_some() {
            return Err("the correction is not approved: tick the box beside it".to_owned());
        }
        if !is_approved && note.is_none() {
            return Err("it is neither approved nor corrected, and there is no note".to_owned());
        }
        let has_words = wording.is_some() || self.catalogs.has(self.language, &id);
        if !is_approved && !has_words {
            return Err("there are no words yet that a note could stand by".to_owned());
        }
        if is_approved && !has_words {
            return Err("there are no words to approve: write them".to_owned());
        }
        let remarks = match &wording {
            Some(wording) => self.sound(&id, wording)?,
            None => Vec::new(),
        };

        Ok(Line {
            // In Fluent’s own notation, as it is read back from the file.
            wording: wording.map(|it| normal(self.language, &it)),
            id,
            is_approved,
            remarks,
            // One line, and nothing that a terminal would obey.
            note: note.map(|note| note.replace(char::is_control, " ")),
        })
    }

    /// Whether the reviewer has read what stands there now. A correction that
    /// has been taken already may be taken again.
    fn still_stands(
        &self,
        id: &str,
        source: Option<Hash>,
        text: Option<Hash>,
        wording: Option<&str>,
    ) -> Result<(), String> {
        let now = |language| self.catalogs.pattern_source(language, id);
        let english = match self.language {
            Language::English => None,
            _ => now(Language::English).as_deref().map(hash),
        };
        let own = now(self.language);
        let is_taken = wording.is_some_and(|it| Some(normal(self.language, it)) == own);

        if source != english {
            return Err(
                "the English is not the one that the sheet was made of: export a new sheet"
                    .to_owned(),
            );
        }
        if text != own.as_deref().map(hash) && !is_taken {
            return Err(
                "the words are not those that the sheet was made of: export a new sheet".to_owned(),
            );
        }

        Ok(())
    }

    /// What may be remarked of a wording that is safe, or why it is not.
    fn sound(&self, id: &str, wording: &str) -> Result<Vec<String>, String> {
        let variables = self.catalogs.variables(Language::English, id);
        let faults = wording_faults(wording, &variables);
        if !faults.is_empty() {
            return Err(faults.join("; "));
        }

        let words = plain(self.language, wording);
        if words.trim().is_empty() {
            return Err("it says nothing: write words, or leave the box empty".to_owned());
        }
        if let Some(first) = words.chars().next().filter(|it| FORMULA.contains(it)) {
            return Err(format!(
                "begins with `{first}`, which a spreadsheet takes for a formula: begin with a word"
            ));
        }
        // English is compared with what it said: a changed number or a lost *not*
        // begins with the facts and is made in the files.
        let said = Said {
            language: self.language,
            id: id.to_owned(),
            english: self
                .catalogs
                .unfilled(Language::English, id)
                .unwrap_or_default(),
            kind: self.kinds.get(id).copied(),
            words,
        };
        let (vital, style): (Vec<_>, Vec<_>) = self
            .rules
            .faults(&said)
            .into_iter()
            .partition(|it| it.rule.is_vital());
        let reasons = |faults: Vec<crate::soundness::Fault>| {
            faults.into_iter().map(|it| it.reason).collect::<Vec<_>>()
        };

        if !vital.is_empty() {
            return Err(reasons(vital).join("; "));
        }
        if let Some(letter) = (self.undrawn)(self.language, &said.words) {
            return Err(format!(
                "no face of ours has {letter} (U+{:04X})",
                u32::from(letter)
            ));
        }

        let mut remarks = reasons(style);
        remarks.extend(self.denials(id, &said.words));

        Ok(remarks)
    }

    /// That a wording denies more or less often than the one it replaces.
    fn denials(&self, id: &str, words: &str) -> Option<String> {
        let now = self.catalogs.unfilled(self.language, id)?;
        let [before, after] =
            [now.as_str(), words].map(|it| negation::marks(self.language, it).len());

        (before != after).then(|| {
            format!("denies {after} times, the words before {before}: see that this is meant")
        })
    }
}

/// A catalog of one message.
fn alone(language: Language, wording: &str) -> Catalogs {
    Catalogs::lazy([(
        format!("locales/{language}/x.ftl"),
        format!("x = {wording}\n"),
    )])
}

/// A wording as Fluent writes it.
fn normal(language: Language, wording: &str) -> String {
    alone(language, wording)
        .pattern_source(language, "x")
        .unwrap_or_else(|| wording.to_owned())
}

/// A wording as it is read, its variables as `{$name}`.
fn plain(language: Language, wording: &str) -> String {
    alone(language, wording)
        .unfilled(language, "x")
        .unwrap_or_default()
}
