//! Whether an event is within its bounds, wherever it comes from.

use super::event::{AddedEvent, Changed, MOST_NOTE, MOST_TITLE, Series, Span, Texts};
use super::limits::{
    FIRST_DAY, LAST_DAY, MOST_DAYS, MOST_EXCEPTIONS, MOST_HOST, MOST_HOSTS, MOST_PLACE, MOST_UID,
    is_possible,
};
use super::rule::Rule;
use super::series::days_between;
use super::text::{Lines, cleaned};
use super::zone::zone;

use jiff::ZonedDateTime;
use jiff::civil::Date;

/// What is wrong with an event, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct Fault {
    /// The field, as it is called in the file.
    pub key: String,
    /// What is wrong, and what to do.
    pub reason: String,
}

impl Fault {
    /// A fault of one field.
    pub fn new(key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            reason: reason.into(),
        }
    }
}

impl AddedEvent {
    /// Whether it is within its bounds, and its texts are clean.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), Fault> {
        text("uid", &self.uid, Lines::One, MOST_UID)?;
        if self.title.is_empty() {
            return Err(Fault::new("title", "is missing: write one in any language"));
        }
        texts("title", &self.title, Lines::One, MOST_TITLE)?;
        texts("note", &self.note, Lines::Several, MOST_NOTE)?;
        span(&self.span)?;
        self.place
            .as_ref()
            .map_or(Ok(()), |it| text("place", it, Lines::One, MOST_PLACE))?;
        for (key, hosts) in [("hosts", &self.hosts), ("other-hosts", &self.other_hosts)] {
            few(key, hosts.len(), MOST_HOSTS)?;
            for host in hosts {
                text(key, host, Lines::One, MOST_HOST)?;
            }
        }
        for (number, language) in self.languages.iter().enumerate() {
            if self
                .languages
                .iter()
                .skip(number + 1)
                .any(|it| it == language)
            {
                let reason = format!("{} stands there twice: take one out", language.tag());

                return Err(Fault::new("languages", reason));
            }
        }
        day("added", self.added)?;
        self.covers
            .as_ref()
            .map_or(Ok(()), |it| text("covers", it, Lines::One, MOST_HOST))?;

        self.series.as_ref().map_or(Ok(()), series)
    }
}

fn series(series: &Series) -> Result<(), Fault> {
    if let Some(Err(error)) = series.rule.as_ref().map(|it| it.parse::<Rule>()) {
        return Err(Fault::new("repeats.rule", error.to_string()));
    }
    for (key, days) in [("without", &series.without), ("also", &series.also)] {
        let key = format!("repeats.{key}");
        few(&key, days.len(), MOST_EXCEPTIONS)?;
        for it in days {
            day(&key, *it)?;
        }
    }
    few("repeats.changed", series.changed.len(), MOST_EXCEPTIONS)?;

    series.changed.iter().try_for_each(|(on, it)| {
        changed(*on, it).map_err(|Fault { key, reason }| {
            Fault::new(format!("repeats.changed {on}.{key}"), reason)
        })
    })
}

fn changed(on: Date, changed: &Changed) -> Result<(), Fault> {
    day("day", on)?;
    texts("title", &changed.title, Lines::One, MOST_TITLE)?;
    texts("note", &changed.note, Lines::Several, MOST_NOTE)?;
    changed
        .place
        .as_ref()
        .map_or(Ok(()), |it| text("place", it, Lines::One, MOST_PLACE))?;

    changed.span.as_ref().map_or(Ok(()), span)
}

fn span(span: &Span) -> Result<(), Fault> {
    let (start, end) = match span {
        Span::Days { .. } => ("first", "last"),
        Span::Hours { .. } => ("start", "end"),
    };
    let (first, last) = match span {
        Span::Days { first, last } => (*first, *last),
        Span::Hours { start, end } => {
            let end = end.as_ref().unwrap_or(start);

            (start.date(), end.date())
        }
    };
    day(start, first)?;
    day(end, last)?;
    if let Span::Hours { start, end } = span {
        local("start", start)?;
        end.as_ref().map_or(Ok(()), |it| local("end", it))?;
        if end.as_ref().is_some_and(|it| it <= start) {
            return Err(Fault::new(
                "end",
                "is not after the start: write a later one",
            ));
        }
    }
    if last < first {
        return Err(Fault::new(
            end,
            "is before the first day: write a later one",
        ));
    }
    if days_between(first, last) > i64::from(MOST_DAYS) {
        let reason = format!("is more than {MOST_DAYS} days after the first: write an earlier one");

        return Err(Fault::new(end, reason));
    }

    Ok(())
}

/// Whether a moment is told by the clock of Los Angeles.
fn local(key: &str, moment: &ZonedDateTime) -> Result<(), Fault> {
    let is_local = zone().to_datetime(moment.timestamp()) == moment.datetime();

    if is_local {
        Ok(())
    } else {
        let reason = "is not told by the clock of Los Angeles: convert it";

        Err(Fault::new(key, reason))
    }
}

fn day(key: &str, day: Date) -> Result<(), Fault> {
    if is_possible(day) {
        Ok(())
    } else {
        let reason = format!("is {day} and not from {FIRST_DAY} to {LAST_DAY}: correct it");

        Err(Fault::new(key, reason))
    }
}

fn few(key: &str, has: usize, most: usize) -> Result<(), Fault> {
    if has <= most {
        Ok(())
    } else {
        let reason = format!("are {has} and not {most} at most: take some out");

        Err(Fault::new(key, reason))
    }
}

fn texts(key: &str, texts: &Texts, lines: Lines, most: usize) -> Result<(), Fault> {
    texts
        .iter()
        .try_for_each(|(language, it)| text(&format!("{key}.{}", language.tag()), it, lines, most))
}

fn text(key: &str, text: &str, lines: Lines, most: usize) -> Result<(), Fault> {
    let has = text.chars().count();
    let reason = if text.is_empty() {
        "is empty: write something or take it out".to_owned()
    } else if has > most {
        format!("has {has} characters and not {most} at most: shorten it")
    } else if cleaned(text, lines).text != text {
        "has characters that cannot be seen, or is not in one spelling (NFC): type it anew"
            .to_owned()
    } else {
        return Ok(());
    };

    Err(Fault::new(key, reason))
}
