//! One event in a file.

use super::moment;
use crate::events::check::Fault;
use crate::events::event::{AddedEvent, Changed, Series, Span, Texts};
use crate::events::text::{Lines, cleaned};
use crate::language::Language;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;
use std::ops::Not;

/// Texts by the tags of their languages.
type WrittenTexts = BTreeMap<String, String>;

/// One event in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WrittenEvent {
    uid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hosts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    other_hosts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    languages: Vec<String>,
    #[serde(default, skip_serializing_if = "<&bool>::not")]
    cancelled: bool,
    added: Date,
    #[serde(default, skip_serializing_if = "is_zero")]
    sequence: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "<&bool>::not")]
    by_hand: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    covers: Option<String>,
    title: WrittenTexts,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    note: WrittenTexts,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<WrittenSeries>,
}

/// How an event in a file repeats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WrittenSeries {
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    without: Vec<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    changed: Vec<WrittenChanged>,
}

/// One time of a series in a file that differs from the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WrittenChanged {
    day: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "<&bool>::not")]
    cancelled: bool,
    #[serde(default, skip_serializing_if = "is_zero")]
    sequence: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    title: WrittenTexts,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    note: WrittenTexts,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// When an event is, as it stands in a file.
#[derive(Default)]
struct WrittenSpan {
    first: Option<Date>,
    last: Option<Date>,
    start: Option<String>,
    end: Option<String>,
}

impl WrittenSpan {
    fn of(span: &Span) -> Self {
        match span {
            Span::Days { first, last } => Self {
                first: Some(*first),
                last: (last != first).then_some(*last),
                ..Self::default()
            },
            Span::Hours { start, end } => Self {
                start: Some(moment::written(start)),
                end: end.as_ref().map(moment::written),
                ..Self::default()
            },
        }
    }

    /// The span, if one is said.
    fn read(self) -> Result<Option<Span>, Fault> {
        let hour = |key: &str, text: &str| moment::read(text).map_err(|it| Fault::new(key, it));

        match self {
            Self {
                first: Some(first),
                last,
                start: None,
                end: None,
            } => Ok(Some(Span::Days {
                first,
                last: last.unwrap_or(first),
            })),
            Self {
                first: None,
                last: None,
                start: Some(start),
                end,
            } => Ok(Some(Span::Hours {
                start: hour("start", &start)?,
                end: end.map(|it| hour("end", &it)).transpose()?,
            })),
            Self {
                first: None,
                last: None,
                start: None,
                end: None,
            } => Ok(None),
            _ => Err(Fault::new(
                "start",
                "write `start` and `end`, or for whole days `first` and `last`",
            )),
        }
    }
}

impl From<&AddedEvent> for WrittenEvent {
    fn from(event: &AddedEvent) -> Self {
        let span = WrittenSpan::of(&event.span);

        Self {
            uid: event.uid.clone(),
            first: span.first,
            last: span.last,
            start: span.start,
            end: span.end,
            place: event.place.clone(),
            hosts: event.hosts.clone(),
            other_hosts: event.other_hosts.clone(),
            languages: event
                .languages
                .iter()
                .map(|it| it.tag().to_owned())
                .collect(),
            cancelled: event.is_cancelled,
            added: event.added,
            sequence: event.sequence,
            last_modified: event.last_modified,
            by_hand: event.is_by_hand,
            covers: event.covers.clone(),
            title: by_tag(&event.title),
            note: by_tag(&event.note),
            repeats: event.series.as_ref().map(Into::into),
        }
    }
}

impl From<&Series> for WrittenSeries {
    fn from(series: &Series) -> Self {
        Self {
            rule: series.rule.clone(),
            without: series.without.clone(),
            also: series.also.clone(),
            changed: series.changed.iter().map(Into::into).collect(),
        }
    }
}

impl From<(&Date, &Changed)> for WrittenChanged {
    fn from((day, changed): (&Date, &Changed)) -> Self {
        let span = changed
            .span
            .as_ref()
            .map(WrittenSpan::of)
            .unwrap_or_default();

        Self {
            day: *day,
            first: span.first,
            last: span.last,
            start: span.start,
            end: span.end,
            place: changed.place.clone(),
            cancelled: changed.is_cancelled,
            sequence: changed.sequence,
            last_modified: changed.last_modified,
            title: by_tag(&changed.title),
            note: by_tag(&changed.note),
        }
    }
}

impl TryFrom<WrittenEvent> for AddedEvent {
    type Error = Fault;

    /// Reads an event and checks its bounds.
    fn try_from(written: WrittenEvent) -> Result<Self, Fault> {
        let span = WrittenSpan {
            first: written.first,
            last: written.last,
            start: written.start,
            end: written.end,
        };
        let span = span
            .read()?
            .ok_or_else(|| Fault::new("start", "is missing: write it, or `first` and `last`"))?;
        let languages = written
            .languages
            .iter()
            .map(|tag| language("languages", tag))
            .collect::<Result<_, _>>()?;
        let names = |key: &str, names: Vec<String>| {
            let names = names.iter().map(|it| text(key, it, Lines::One));

            names.collect::<Result<Vec<_>, _>>()
        };
        let event = Self {
            uid: written.uid,
            title: texts("title", &written.title, Lines::One)?,
            note: texts("note", &written.note, Lines::Several)?,
            span,
            place: place(written.place)?,
            hosts: names("hosts", written.hosts)?,
            other_hosts: names("other-hosts", written.other_hosts)?,
            languages,
            series: written.repeats.map(Series::try_from).transpose()?,
            is_cancelled: written.cancelled,
            added: written.added,
            sequence: written.sequence,
            last_modified: written.last_modified,
            is_by_hand: written.by_hand,
            covers: written.covers,
        };
        event.check()?;

        Ok(event)
    }
}

impl TryFrom<WrittenSeries> for Series {
    type Error = Fault;

    fn try_from(written: WrittenSeries) -> Result<Self, Fault> {
        let mut changed = BTreeMap::new();
        for it in written.changed {
            let day = it.day;
            let within = |fault: Fault| {
                Fault::new(format!("repeats.changed {day}.{}", fault.key), fault.reason)
            };
            if changed
                .insert(day, Changed::try_from(it).map_err(within)?)
                .is_some()
            {
                let key = format!("repeats.changed {day}");

                return Err(Fault::new(key, "stands there twice: take one out"));
            }
        }

        Ok(Self {
            rule: written.rule,
            without: written.without,
            also: written.also,
            changed,
        })
    }
}

impl TryFrom<WrittenChanged> for Changed {
    type Error = Fault;

    fn try_from(written: WrittenChanged) -> Result<Self, Fault> {
        let span = WrittenSpan {
            first: written.first,
            last: written.last,
            start: written.start,
            end: written.end,
        };

        Ok(Self {
            title: texts("title", &written.title, Lines::One)?,
            note: texts("note", &written.note, Lines::Several)?,
            span: span.read()?,
            place: place(written.place)?,
            is_cancelled: written.cancelled,
            sequence: written.sequence,
            last_modified: written.last_modified,
        })
    }
}

fn by_tag(texts: &Texts) -> WrittenTexts {
    let tagged = texts
        .iter()
        .map(|(it, text)| (it.tag().to_owned(), text.clone()));

    tagged.collect()
}

fn language(key: &str, tag: &str) -> Result<Language, Fault> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags = Language::ALL.map(Language::tag).join(", ");

        Fault::new(key, format!("has no language `{tag}`: there are {tags}"))
    })
}

fn texts(key: &str, written: &WrittenTexts, lines: Lines) -> Result<Texts, Fault> {
    written
        .iter()
        .map(|(tag, it)| {
            Ok((
                language(key, tag)?,
                text(&format!("{key}.{tag}"), it, lines)?,
            ))
        })
        .collect()
}

fn place(written: Option<String>) -> Result<Option<String>, Fault> {
    written.map(|it| text("place", &it, Lines::One)).transpose()
}

/// A text in our spelling. One with characters that show nothing is none.
fn text(key: &str, written: &str, lines: Lines) -> Result<String, Fault> {
    let cleaned = cleaned(written, lines);

    match cleaned.removed.first() {
        None => Ok(cleaned.text),
        Some(it) => {
            let reason = format!(
                "has U+{:04X}, which nobody can see: take it out",
                u32::from(*it)
            );

            Err(Fault::new(key, reason))
        }
    }
}
