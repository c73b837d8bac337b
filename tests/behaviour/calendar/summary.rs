//! What a calendar said, in lines that a person can compare.

use rights_kiosk::calendar::{Incoming, Reading, What};
use rights_kiosk::events::event::{AddedEvent, Changed, Span};
use rights_kiosk::language::Language;

use std::collections::BTreeMap;
use std::fmt::Write;

/// A line for everything that arrived, was skipped or noted.
pub fn summary(reading: &Reading) -> String {
    let mut lines = String::new();
    for Incoming { line, what, .. } in &reading.events {
        match what {
            What::Event(event) => writeln!(lines, "{line}: {}", of_event(event)),
            What::Change { uid, day, changed } => {
                writeln!(
                    lines,
                    "{line}: change of {uid} on {day}: {}",
                    of_changed(changed)
                )
            }
            What::Cancellation {
                uid,
                day,
                title,
                sequence,
                last_modified,
            } => writeln!(
                lines,
                "{line}: cancels {uid} {day:?} {title:?} {sequence} {last_modified:?}"
            ),
        }
        .expect("a string");
    }
    for it in &reading.skipped {
        writeln!(
            lines,
            "{} {}: {:?}",
            if it.is_whole { "lost" } else { "skipped" },
            it.line,
            it.reason
        )
        .expect("a string");
    }
    for it in &reading.notes {
        writeln!(lines, "noted {}: {:?}", it.line, it.note).expect("a string");
    }

    lines
}

fn of_event(event: &AddedEvent) -> String {
    let mut said = format!(
        "{}: {} | {}",
        event.uid,
        texts(&event.title),
        span(&event.span)
    );
    let mut add = |name: &str, text: String| {
        if !text.is_empty() {
            write!(said, " | {name} {text}").expect("a string");
        }
    };
    add("at", event.place.clone().unwrap_or_default());
    add("note", texts(&event.note));
    if let Some(series) = &event.series {
        add("rule", series.rule.clone().unwrap_or_default());
        add("also", days(&series.also));
        add("without", days(&series.without));
        for (day, changed) in &series.changed {
            add(&format!("{day}:"), format!("[{}]", of_changed(changed)));
        }
    }
    add("hosts", event.hosts.join(","));
    add("others", event.other_hosts.join(","));
    add("covers", event.covers.clone().unwrap_or_default());
    if event.is_cancelled {
        add("CANCELLED", " ".to_owned());
    }
    if event.sequence != 0 {
        add("sequence", event.sequence.to_string());
    }
    add(
        "modified",
        event
            .last_modified
            .map(|it| it.to_string())
            .unwrap_or_default(),
    );

    said
}

fn of_changed(changed: &Changed) -> String {
    let mut said = vec![texts(&changed.title), texts(&changed.note)];
    said.extend(changed.span.as_ref().map(span));
    said.extend(changed.place.as_ref().map(|it| format!("at {it}")));
    if changed.is_cancelled {
        said.push("CANCELLED".to_owned());
    }
    if changed.sequence != 0 {
        said.push(format!("sequence {}", changed.sequence));
    }
    said.extend(changed.last_modified.map(|it| format!("modified {it}")));
    said.retain(|it| !it.is_empty());

    said.join(" | ")
}

fn texts(texts: &BTreeMap<Language, String>) -> String {
    let said: Vec<_> = texts
        .iter()
        .map(|(language, text)| format!("{}={text:?}", language.tag()))
        .collect();

    said.join(" ")
}

fn days(days: &[jiff::civil::Date]) -> String {
    let said: Vec<_> = days.iter().map(ToString::to_string).collect();

    said.join(",")
}

/// `day..day`, or hours in their zone.
pub fn span(span: &Span) -> String {
    match span {
        Span::Days { first, last } => format!("{first}..{last}"),
        Span::Hours { start, end } => {
            let end = end.as_ref().map_or("?".to_owned(), ToString::to_string);

            format!("{start}..{end}").replace("[America/Los_Angeles]", "")
        }
    }
}
