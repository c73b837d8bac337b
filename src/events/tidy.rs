//! What a calendar brings, brought into our bounds: characters that cannot be shown are taken
//! out and texts that are too long are cut, and both are said. In the form this is refused, so
//! that whoever types can do better; a calendar cannot be asked.

use super::draft::Field;
use super::event::{AddedEvent, Changed, MOST_NOTE, MOST_TITLE, Span, Texts};
use super::limits::{MOST_HOST, MOST_HOSTS, MOST_PLACE};
use super::text::{Lines, cleaned};
use super::zone::zone;
use crate::language::Language;
use crate::spelling::{ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER};

/// What was done to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trim {
    /// Characters were taken out that cannot be seen or shown.
    TakenOut {
        /// Where.
        field: Field,
        /// Which, each once, in their order.
        characters: Vec<char>,
    },
    /// A text was cut at its most characters, of which the last is an ellipsis.
    Cut {
        /// Where.
        field: Field,
        /// How many characters it had.
        had: usize,
    },
    /// Of the hosts, so many were left out.
    HostsLeftOut(usize),
}

/// Brings things into bounds, with a way to ask whether a language's face has a character.
pub struct Tidy<G> {
    has_glyph: G,
    /// What was done so far.
    pub trims: Vec<Trim>,
}

impl<G: Fn(Language, char) -> bool> Tidy<G> {
    /// Nothing done yet.
    pub fn new(has_glyph: G) -> Self {
        Self {
            has_glyph,
            trims: Vec::new(),
        }
    }

    /// An event within bounds, as far as that can be done without making it false: a day that
    /// cannot be, or a rule that cannot be followed, stays.
    pub fn event(&mut self, event: AddedEvent) -> AddedEvent {
        let had = event.hosts.len().max(event.other_hosts.len());
        if had > MOST_HOSTS {
            self.trims.push(Trim::HostsLeftOut(had - MOST_HOSTS));
        }
        let names = event.other_hosts.iter().enumerate().take(MOST_HOSTS);
        let other_hosts = names
            .filter_map(|(number, name)| self.name(name, Field::OtherHost(number), MOST_HOST))
            .collect();
        let mut languages = Vec::new();
        for language in event.languages {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }

        AddedEvent {
            title: self.texts(&event.title, Field::Title, Lines::One, MOST_TITLE),
            note: self.texts(&event.note, Field::Note, Lines::Several, MOST_NOTE),
            span: local(event.span),
            place: event
                .place
                .and_then(|it| self.name(&it, Field::Place, MOST_PLACE)),
            hosts: event.hosts.into_iter().take(MOST_HOSTS).collect(),
            other_hosts,
            languages,
            series: event.series.map(|mut series| {
                for days in [&mut series.without, &mut series.also] {
                    days.sort();
                    days.dedup();
                }
                let changed = series.changed.into_iter();
                series.changed = changed.map(|(day, it)| (day, self.changed(it))).collect();

                series
            }),
            ..event
        }
    }

    /// One time of a series within bounds.
    pub fn changed(&mut self, changed: Changed) -> Changed {
        Changed {
            title: self.texts(&changed.title, Field::Title, Lines::One, MOST_TITLE),
            note: self.texts(&changed.note, Field::Note, Lines::Several, MOST_NOTE),
            place: changed
                .place
                .and_then(|it| self.name(&it, Field::Place, MOST_PLACE)),
            span: changed.span.map(local),
            ..changed
        }
    }

    fn texts(
        &mut self,
        texts: &Texts,
        field: impl Fn(Language) -> Field,
        lines: Lines,
        most: usize,
    ) -> Texts {
        let tidied = texts
            .iter()
            .map(|(it, text)| (*it, self.text(text, field(*it), *it, lines, most)));

        tidied.filter(|(_, text)| !text.is_empty()).collect()
    }

    fn name(&mut self, name: &str, field: Field, most: usize) -> Option<String> {
        let name = self.text(name, field, Language::of_name(name), Lines::One, most);

        (!name.is_empty()).then_some(name)
    }

    fn text(
        &mut self,
        text: &str,
        field: Field,
        language: Language,
        lines: Lines,
        most: usize,
    ) -> String {
        let mut first = cleaned(text, lines);
        let unseen = ['\n', ' ', ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER];
        let is_shown = |it: &char| unseen.contains(it) || (self.has_glyph)(language, *it);
        let (shown, others): (String, Vec<char>) = first.text.chars().fold(
            (String::new(), Vec::new()),
            |(mut shown, mut others), it| {
                if is_shown(&it) {
                    shown.push(it);
                } else {
                    others.push(it);
                }
                (shown, others)
            },
        );
        first.removed.extend(others);
        let text = cleaned(&shown, lines).text;
        if !first.removed.is_empty() {
            let mut characters = Vec::new();
            for it in first.removed {
                if !characters.contains(&it) {
                    characters.push(it);
                }
            }
            self.trims.push(Trim::TakenOut { field, characters });
        }
        let had = text.chars().count();
        if had <= most {
            return text;
        }
        self.trims.push(Trim::Cut { field, had });

        cut(&text, most, lines)
    }
}

/// The text cut to so many characters with its ellipsis, after a whole word if one ends in its
/// second half.
fn cut(text: &str, most: usize, lines: Lines) -> String {
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let rest = text.strip_prefix(kept.as_str()).unwrap_or_default();
    let is_whole = rest.starts_with([' ', '\n']);
    let end = match kept.rfind([' ', '\n']) {
        Some(end) if !is_whole && end > kept.len() / 2 => end,
        _ => kept.len(),
    };
    let kept = kept.get(..end).unwrap_or(&kept).trim_end();

    cleaned(&format!("{kept}…"), lines).text
}

/// The same moments by the clock of Los Angeles.
fn local(span: Span) -> Span {
    match span {
        Span::Days { .. } => span,
        Span::Hours { start, end } => Span::Hours {
            start: start.with_time_zone(zone()),
            end: end.map(|it| it.with_time_zone(zone())),
        },
    }
}
