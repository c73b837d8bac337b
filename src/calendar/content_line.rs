//! One line into its name, its parameters and its value (RFC 5545, 3.1; RFC 6868).

use super::report::Reason;

/// The most parameters that a line may have.
const MOST_PARAMETERS: usize = 100;

/// A name in capitals, and a value without its quotes.
type Parameter = (String, String);

/// A line that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ContentLine {
    /// The line of the file on which it begins, from 1.
    pub(super) number: usize,
    /// What it says something about, in capitals.
    pub(super) name: String,
    parameters: Vec<Parameter>,
    /// As it stands there: texts are still escaped.
    pub(super) value: String,
}

impl ContentLine {
    /// Reads a line.
    pub(super) fn read(number: usize, text: &str) -> Result<Self, Reason> {
        let end = text.find([':', ';']).ok_or(Reason::NoColon)?;
        let (name, mut rest) = text.split_at(end);
        let name = name.trim().to_ascii_uppercase();
        if !is_name(&name) {
            return Err(Reason::NoName);
        }

        let mut parameters = Vec::new();
        while let Some(parameter) = rest.strip_prefix(';') {
            let (parameter, behind) = read_parameter(parameter)?;
            // `;:` says nothing, and some write it.
            parameters.extend(parameter);
            if parameters.len() > MOST_PARAMETERS {
                return Err(Reason::Parameters);
            }
            rest = behind;
        }
        let value = rest.strip_prefix(':').ok_or(Reason::NoColon)?;

        Ok(Self {
            number,
            name,
            parameters,
            value: value.to_owned(),
        })
    }

    /// The value of a parameter, by its name in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(it, _)| it == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Reads one parameter; what stands behind it begins with its divider.
fn read_parameter(text: &str) -> Result<(Option<Parameter>, &str), Reason> {
    let end = text.find(['=', ';', ':']).ok_or(Reason::NoColon)?;
    let (name, rest) = text.split_at(end);
    let name = name.trim().to_ascii_uppercase();
    let Some(mut rest) = rest.strip_prefix('=') else {
        // Without a value: vCalendar 1.0 wrote so.
        return Ok((None, rest));
    };
    if !is_name(&name) {
        return Err(Reason::Parameters);
    }

    let mut value = String::new();
    loop {
        let (part, behind) = if let Some(quoted) = rest.strip_prefix('"') {
            quoted.split_once('"').ok_or(Reason::OpenQuote)?
        } else {
            let end = rest.find([',', ';', ':']).ok_or(Reason::NoColon)?;

            rest.split_at(end)
        };
        value.push_str(part);
        match behind.strip_prefix(',') {
            Some(behind) => {
                value.push(',');
                rest = behind;
            }
            None => return Ok((Some((name, without_carets(&value))), behind)),
        }
    }
}

/// What a caret stands for in a parameter (RFC 6868).
fn without_carets(value: &str) -> String {
    if value.contains('^') {
        value
            .replace("^n", "\n")
            .replace("^'", "\"")
            .replace("^^", "^")
    } else {
        value.to_owned()
    }
}

fn is_name(name: &str) -> bool {
    let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');

    !name.is_empty() && name.chars().all(is_part)
}
