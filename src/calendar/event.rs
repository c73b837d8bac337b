//! One event of a file.

use super::component::{Calendar, RawEvent};
use super::content_line::ContentLine;
use super::dates;
use super::moment::Moment;
use super::own;
use super::report::{Note, Reason, Report, quoted};
use super::span::{self, Spanned};
use super::text::{self, Use};
use super::uid;
use super::zone::Zones;
use crate::events::event::{AddedEvent, Series, Span};
use crate::language::Language;

use jiff::Timestamp;
use jiff::civil::Date;

use std::collections::{BTreeMap, HashMap};

/// The most hosts of an event, and the most characters of one's id.
const MOST_HOSTS: usize = 20;
const MOST_ID: usize = 64;

/// Answers to an invitation (RFC 5546): they announce nothing.
const ANSWERS: [&str; 4] = ["REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"];

/// An event as it was read, before it is known what belongs together.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) line: usize,
    /// The line on which it ends.
    pub(super) last: usize,
    pub(super) event: AddedEvent,
    /// When it is, if the file says so; what is only taken back may not.
    pub(super) spanned: Option<Spanned>,
    /// It is the time of a series that would have begun on this day.
    pub(super) day: Option<Date>,
    /// Whether its sender takes it back.
    pub(super) is_taken_back: bool,
    /// Whether nothing is known of it but that this date of a series is not as the others.
    pub(super) is_lost: bool,
    /// Whether it is meant for all later dates too.
    pub(super) is_range: bool,
}

/// Reads events.
pub(super) struct Reader<'a> {
    calendars: &'a [Calendar],
    zones: &'a mut Zones,
    today: Date,
    /// Which clocks agree with that of Los Angeles.
    agreements: HashMap<dates::Question, bool>,
}

impl RawEvent {
    /// The first line of a name.
    pub(super) fn line_of(&self, name: &str) -> Option<&ContentLine> {
        self.lines.iter().find(|it| it.name == name)
    }

    /// All lines of a name.
    pub(super) fn lines_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a ContentLine> {
        self.lines.iter().filter(move |it| it.name == name)
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(calendars: &'a [Calendar], zones: &'a mut Zones, today: Date) -> Self {
        Self {
            calendars,
            zones,
            today,
            agreements: HashMap::new(),
        }
    }

    /// Reads an event; if it is left out, that is told.
    pub(super) fn read(&mut self, raw: &RawEvent, report: &mut Report) -> Option<Draft> {
        let mut of_event = Report::default();
        match self.draft(raw, &mut of_event) {
            Ok(draft) => {
                report.absorb(of_event, true);

                Some(draft)
            }
            Err((line, reason)) => {
                let is_answer = matches!(reason, Reason::Answer(_));
                report.absorb(of_event, false);
                report.skip_whole(line, reason);
                report.lose(raw.line..=raw.last);

                if is_answer { None } else { self.lost(raw) }
            }
        }
    }

    /// What is left of a changed date that cannot be read: that its series must not show
    /// it as it was.
    fn lost(&mut self, raw: &RawEvent) -> Option<Draft> {
        let line = raw.line_of("RECURRENCE-ID")?;
        let day = Moment::read(line, &line.value, raw.calendar, self.zones)
            .ok()?
            .day();

        Some(Draft {
            line: raw.line,
            last: raw.last,
            event: self.event(raw, false, &mut Report::default()),
            spanned: None,
            day: Some(day),
            is_taken_back: false,
            is_lost: true,
            is_range: line.parameter("RANGE").is_some(),
        })
    }

    fn draft(&mut self, raw: &RawEvent, report: &mut Report) -> Result<Draft, (usize, Reason)> {
        let at_start = |reason| (raw.line, reason);
        let calendar = self
            .calendars
            .get(raw.calendar)
            .cloned()
            .unwrap_or_default();
        let method = calendar.method.unwrap_or_default();
        if ANSWERS.contains(&method.as_str()) {
            return Err(at_start(Reason::Answer(method)));
        }
        if raw.is_overfull {
            return Err(at_start(Reason::TooManyDates));
        }
        let is_taken_back = method == "CANCEL";
        let is_own = calendar.is_own;

        let day = self.recurrence_day(raw)?;
        let spanned = span::read(raw, self.zones, report)?;
        let title = texts(raw, "SUMMARY", own::TITLE, is_own, report);
        if !is_taken_back && day.is_none() && title.is_empty() {
            return Err(at_start(Reason::NoTitle));
        }
        if !is_taken_back && day.is_none() && spanned.is_none() {
            return Err(at_start(Reason::NoStart));
        }

        let note = texts(raw, "DESCRIPTION", own::NOTE, is_own, report);
        let mut event = self.event(raw, is_own, report);
        event.title = title;
        event.note = note;
        if let Some(spanned) = &spanned {
            event.span = spanned.span.clone();
        }
        if let (Some(spanned), None, false) = (&spanned, day, is_taken_back) {
            event.series = self.series(raw, spanned, report)?;
        }
        if event.uid.is_empty() {
            if day.is_some() || is_taken_back {
                // Nobody can tell what it belongs to.
                let property = "UID".to_owned();
                let value = String::new();
                return Err(at_start(Reason::BadValue { property, value }));
            }
            event.uid = uid::made(&event);
            report.note(raw.line, Note::IdMade);
        }

        Ok(Draft {
            line: raw.line,
            last: raw.last,
            event,
            spanned,
            day,
            is_taken_back,
            is_lost: false,
            is_range: false,
        })
    }

    /// The day of the series whose time it is.
    fn recurrence_day(&mut self, raw: &RawEvent) -> Result<Option<Date>, (usize, Reason)> {
        let Some(line) = raw.line_of("RECURRENCE-ID") else {
            return Ok(None);
        };
        if line.parameter("RANGE").is_some() {
            return Err((line.number, Reason::Range));
        }

        Moment::read(line, &line.value, raw.calendar, self.zones)
            .map(|it| Some(it.day()))
            .map_err(|reason| (line.number, reason))
    }

    fn series(
        &mut self,
        raw: &RawEvent,
        spanned: &Spanned,
        report: &mut Report,
    ) -> Result<Option<Series>, (usize, Reason)> {
        let mut reader = dates::Reader {
            raw,
            spanned,
            zones: &mut *self.zones,
            agreements: &mut self.agreements,
        };

        reader.read(report)
    }

    /// What an event says besides its texts and hours.
    fn event(&self, raw: &RawEvent, is_own: bool, report: &mut Report) -> AddedEvent {
        let mut event = AddedEvent {
            uid: uid::read(raw),
            title: BTreeMap::new(),
            note: BTreeMap::new(),
            span: Span::Days {
                first: self.today,
                last: self.today,
            },
            place: place(raw, is_own, report),
            hosts: Vec::new(),
            other_hosts: Vec::new(),
            languages: Vec::new(),
            series: None,
            is_cancelled: is_cancelled(raw, report),
            added: self.today,
            sequence: sequence(raw, report),
            last_modified: last_modified(raw, report),
            is_by_hand: false,
            covers: None,
        };
        let is_private = raw
            .line_of("CLASS")
            .is_some_and(|it| !it.value.trim().eq_ignore_ascii_case("PUBLIC"));
        if is_private {
            report.note(raw.line, Note::Private);
        }
        // What only this program writes is only taken from this program.
        if is_own {
            event.hosts = raw
                .lines_of(own::HOST)
                .filter_map(id)
                .take(MOST_HOSTS)
                .collect();
            event.covers = raw.line_of(own::COVERS).and_then(id);
            event.other_hosts = raw
                .lines_of(own::OTHER_HOST)
                .filter_map(|it| text::read(it, Use::Title, true).ok())
                .map(|it| it.text)
                .filter(|it| !it.is_empty())
                .take(MOST_HOSTS)
                .collect();
            event.languages = raw
                .lines_of(own::LANGUAGES)
                .flat_map(|it| it.value.split(','))
                .filter_map(|it| Language::from_tag(it.trim()))
                .take(Language::ALL.len())
                .collect();
        }

        event
    }
}

/// An id of the edition, which has small letters, digits and hyphens.
fn id(line: &ContentLine) -> Option<String> {
    let id = line.value.trim();
    let is_sound = id
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');

    (is_sound && !id.is_empty() && id.len() <= MOST_ID).then(|| id.to_owned())
}

/// The texts of an event in their languages.
fn texts(
    raw: &RawEvent,
    name: &str,
    own_name: &str,
    is_own: bool,
    report: &mut Report,
) -> BTreeMap<Language, String> {
    let of = if name == "SUMMARY" {
        Use::Title
    } else {
        Use::Note
    };
    let mut texts = BTreeMap::new();
    let mut lines: Vec<_> = raw.lines_of(name).collect();
    if is_own {
        lines.extend(raw.lines_of(own_name));
    } else if of == Use::Note && lines.iter().all(|it| it.value.trim().is_empty()) {
        lines = raw.lines_of("X-ALT-DESC").collect();
    }

    for line in lines {
        let kept = match text::read(line, of, is_own) {
            Ok(kept) => kept,
            Err(reason) => {
                report.skip_line(line.number, reason);
                continue;
            }
        };
        if kept.text.is_empty() {
            continue;
        }
        for note in kept.notes {
            report.note(raw.line, note);
        }
        let (language, is_guess) = text::language(line.parameter("LANGUAGE"), &kept.text, is_own);
        if is_guess {
            report.note(raw.line, Note::LanguageGuessed(language));
        }
        texts.entry(language).or_insert(kept.text);
    }

    texts
}

fn place(raw: &RawEvent, is_own: bool, report: &mut Report) -> Option<String> {
    let line = raw.line_of("LOCATION")?;
    let kept = match text::read(line, Use::Place, is_own) {
        Ok(kept) => kept,
        Err(reason) => {
            report.skip_line(line.number, reason);

            return None;
        }
    };
    for note in kept.notes {
        report.note(raw.line, note);
    }

    (!kept.text.is_empty()).then_some(kept.text)
}

fn is_cancelled(raw: &RawEvent, report: &mut Report) -> bool {
    let Some(line) = raw.line_of("STATUS") else {
        return false;
    };
    let status = line.value.trim().to_ascii_uppercase();
    if !matches!(
        status.as_str(),
        "CANCELLED" | "CANCELED" | "CONFIRMED" | "TENTATIVE"
    ) {
        report.skip_line(line.number, bad_value(line));
    }

    matches!(status.as_str(), "CANCELLED" | "CANCELED")
}

fn sequence(raw: &RawEvent, report: &mut Report) -> u32 {
    let Some(line) = raw.line_of("SEQUENCE") else {
        return 0;
    };

    line.value.trim().parse().unwrap_or_else(|_| {
        report.skip_line(line.number, bad_value(line));

        0
    })
}

fn last_modified(raw: &RawEvent, report: &mut Report) -> Option<Timestamp> {
    let line = raw.line_of("LAST-MODIFIED")?;
    let utc = line.value.trim().trim_end_matches(['Z', 'z']);
    // Without its Z it is a fault, and cannot mean anything else.
    let at = super::written_time::civil(utc)
        .and_then(|it| it.to_zoned_datetime(jiff::tz::TimeZone::UTC).ok())
        .map(|it| it.timestamp());
    if at.is_none() {
        report.skip_line(line.number, bad_value(line));
    }

    at
}

fn bad_value(line: &ContentLine) -> Reason {
    Reason::BadValue {
        property: line.name.clone(),
        value: quoted(&line.value),
    }
}
