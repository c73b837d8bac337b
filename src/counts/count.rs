//! The counts as they are kept.

use super::EndedDay;
use crate::language::Language;
use crate::store::Kept;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;
use std::fmt;

/// The least number that is kept as one.
pub const LEAST: u32 = 5;

/// What is kept of a number under [`LEAST`].
pub const FEWER: &str = "fewer than five";

/// How many days are kept; the oldest go first. Leap years included, a year and a month.
pub const MOST_DAYS: usize = 400;

/// How often a topic was opened in a language on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenCount", into = "WrittenCount")]
pub enum Count {
    /// Once to four times.
    Fewer,
    /// So often, five times or more.
    Times(u32),
}

impl Count {
    fn of(number: u32) -> Self {
        if number < LEAST {
            Self::Fewer
        } else {
            Self::Times(number)
        }
    }

    /// Both together, as far as they are known.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fewer, it) | (it, Self::Fewer) => it,
            (Self::Times(a), Self::Times(b)) => Self::Times(a.saturating_add(b)),
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fewer => f.write_str(FEWER),
            Self::Times(number) => write!(f, "{number}"),
        }
    }
}

/// A count in the file: a number, or the words.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WrittenCount {
    Number(u32),
    Words(String),
}

impl TryFrom<WrittenCount> for Count {
    type Error = &'static str;

    fn try_from(written: WrittenCount) -> Result<Self, &'static str> {
        match written {
            WrittenCount::Number(0) => Err("what was never opened is not written"),
            WrittenCount::Number(number) => Ok(Self::of(number)),
            WrittenCount::Words(words) if words == FEWER => Ok(Self::Fewer),
            WrittenCount::Words(_) => Err("is no number"),
        }
    }
}

impl From<Count> for WrittenCount {
    fn from(count: Count) -> Self {
        match count {
            Count::Fewer => Self::Words(FEWER.to_owned()),
            Count::Times(number) => Self::Number(number),
        }
    }
}

/// A language by its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
struct Tag(Language);

impl TryFrom<String> for Tag {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, &'static str> {
        Language::from_tag(&tag)
            .map(Self)
            .ok_or("is no language of this program")
    }
}

impl From<Tag> for &'static str {
    fn from(Tag(language): Tag) -> Self {
        language.tag()
    }
}

/// Topic, then language.
type Day = BTreeMap<String, BTreeMap<Tag, Count>>;

/// What was counted, by whole days, and whether counting goes on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    is_on: bool,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    days: BTreeMap<Date, Day>,
}

/// One line of the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// The day.
    pub day: Date,
    /// The id of the topic.
    pub topic: &'a str,
    /// The language it was opened in.
    pub language: Language,
    /// How often.
    pub count: Count,
}

impl Counts {
    /// Whether staff have switched counting on.
    pub fn is_on(&self) -> bool {
        self.is_on
    }

    /// All lines, by day, topic and language.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.days.iter().flat_map(|(day, topics)| {
            topics.iter().flat_map(move |(topic, languages)| {
                languages.iter().map(move |(Tag(language), count)| Line {
                    day: *day,
                    topic,
                    language: *language,
                    count: *count,
                })
            })
        })
    }

    pub(super) fn switch(&mut self, is_on: bool) {
        self.is_on = is_on;
    }

    pub(super) fn erase(&mut self) {
        self.days.clear();
    }

    /// Adds a day.
    pub fn add(&mut self, ended: EndedDay) {
        let day = self.days.entry(ended.day).or_default();
        for ((topic, language), number) in ended.cells {
            let count = Count::of(number);
            day.entry(topic)
                .or_default()
                .entry(Tag(language))
                .and_modify(|it| *it = it.and(count))
                .or_insert(count);
        }

        while self.days.len() > MOST_DAYS {
            self.days.pop_first();
        }
    }
}

impl Kept for Counts {
    const FILE: &'static str = "counts.toml";
    const MOST_BYTES: u64 = 4 * 1024 * 1024;
    const ABOUT: &'static str = "How often topics were opened: by whole days, topics and \
                                 languages, and nothing else.\nStaff switch it on and off, and \
                                 erase it, at the desk.";
}
