//! A file of content as TOML, and where in it a fault stands.

use crate::files::Files;
use crate::problem::{Problem, column_at, line_at};

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use std::ops::Range;

/// A file that is TOML.
pub(super) struct Document<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) span: Range<usize>,
    pub(super) table: DeTable<'a>,
}

impl<'a> Document<'a> {
    /// Reads a file.
    pub(super) fn parse(files: &'a Files, file: &'a str) -> Result<Self, Problem> {
        let text = files.text(file)?;
        let root = DeTable::parse(text).map_err(|error| {
            let place = error
                .span()
                .map_or_else(String::new, |at| position(text, at.start));
            Problem::new(file, place, error.message())
        })?;

        Ok(Self {
            file,
            text,
            span: root.span(),
            table: root.into_inner(),
        })
    }

    /// The problem that an error in the item of this number stands for. Items
    /// are used up as they are read, so the text is parsed once more: faults are
    /// rare, and copies of everything that has none would cost each start.
    pub(super) fn fault_of_item(&self, error: &Error, kind: &str, number: usize) -> Problem {
        let again = DeTable::parse(self.text).ok().map(Spanned::into_inner);
        let list = again.as_ref().and_then(|table| table.get(kind));
        let item = list
            .and_then(|list| list.get_ref().as_array())
            .and_then(|list| list.get(number - 1));
        let place = item.map_or_else(
            || format!("{kind}[{number}]"),
            |item| place(kind, item, number),
        );
        let table = item.and_then(|item| item.get_ref().as_table());

        fault(self.file, self.text, error, table, &place)
    }
}

/// The problem that an error in what is no item stands for.
pub(super) fn fault_of_rest(file: &str, text: &str, error: &Error) -> Problem {
    let table = DeTable::parse(text).ok().map(Spanned::into_inner);

    fault(file, text, error, table.as_ref(), "")
}

/// The problem that an error in a table stands for.
fn fault(
    file: &str,
    text: &str,
    error: &Error,
    table: Option<&DeTable<'_>>,
    place: &str,
) -> Problem {
    let at = error.span().map(|span| span.start);
    let field = at.zip(table).and_then(|(at, table)| field_at(table, at));
    let key = match field {
        Some((field, _)) if place.is_empty() => field.to_owned(),
        Some((field, _)) => format!("{place}.{field}"),
        None => place.to_owned(),
    };
    let reason = match field {
        Some((_, DeValue::Datetime(_))) => "is a date without quotes: put it in quotes",
        _ => error.message(),
    };
    let position = at.map_or_else(String::new, |at| format!(" ({})", position(text, at)));

    Problem::new(file, key, format!("{reason}{position}"))
}

/// The place of an item that could not be read: by its id if it has one, else by its number.
fn place(kind: &str, item: &Spanned<DeValue<'_>>, number: usize) -> String {
    let id = item
        .get_ref()
        .get("id")
        .and_then(|id| id.get_ref().as_str());

    id.map_or_else(|| format!("{kind}[{number}]"), |id| format!("{kind} {id}"))
}

/// The field of a table in which a byte of the file stands.
fn field_at<'t, 'a>(table: &'t DeTable<'a>, at: usize) -> Option<(&'t str, &'t DeValue<'a>)> {
    table
        .iter()
        .find(|(key, value)| key.span().contains(&at) || value.span().contains(&at))
        .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()))
}

/// Where a byte stands in a text, as an editor counts.
fn position(text: &str, at: usize) -> String {
    format!("line {}, column {}", line_at(text, at), column_at(text, at))
}
