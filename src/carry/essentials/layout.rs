//! How the essentials are written as text, and how they are parted.

use super::{Essentials, Headings, Part, Words, over};
use crate::carry::{Error, Payload};

/// What stands in every code of a topic: the essentials with their hotline, by its place.
pub(super) struct Frame<'a> {
    pub(super) essentials: &'a Essentials,
    pub(super) hotline: Option<usize>,
}

/// The kinds of parts, in the order in which they are written.
const KINDS: [Kind; 5] = [Kind::Do, Kind::Dont, Kind::Say, Kind::Know, Kind::Number];

/// The same where what is to be said comes first.
const SAY_FIRST: [Kind; 5] = [Kind::Say, Kind::Do, Kind::Dont, Kind::Know, Kind::Number];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Do,
    Dont,
    Say,
    Know,
    Number,
}

impl Frame<'_> {
    /// Parts by the codes in which they stand, as many as are needed if there are no more than
    /// `most`: into each go the first that are left, up to the one that does not fit.
    pub(super) fn parted(&self, order: &[usize], most: usize) -> Result<Vec<Vec<usize>>, Error> {
        let widest = Some((most, most));
        let frame = over(&self.text(&[], widest));
        if frame > 0 {
            return Err(Error::Frame { over: frame });
        }

        let mut codes: Vec<Vec<usize>> = Vec::new();
        let mut code = Vec::new();
        for &part in order {
            code.push(part);
            if over(&self.text(&code, widest)) == 0 {
                continue;
            }
            code.pop();
            codes.extend((!code.is_empty()).then_some(code));
            code = vec![part];
            let over = over(&self.text(&code, widest));
            if over > 0 {
                let part = self.essentials.parts.get(part);

                return Err(Error::Part {
                    part: part.map(|it| it.name.clone()).unwrap_or_default(),
                    over,
                });
            }
        }
        codes.extend((!code.is_empty()).then_some(code));

        Ok(codes)
    }

    /// A code with these parts and the hotline; which of how many it is, if there are several.
    pub(super) fn payload(
        &self,
        chosen: &[usize],
        place: Option<(usize, usize)>,
    ) -> Result<Payload, Error> {
        Payload::new(&self.essentials.title, self.text(chosen, place))
    }

    /// The text of a code: title, groups under their headings, edition line, with an empty line
    /// between them.
    pub(super) fn text(&self, chosen: &[usize], place: Option<(usize, usize)>) -> String {
        let Essentials {
            title,
            edition_line,
            headings,
            parts,
            says_first,
        } = self.essentials;
        let kinds = if *says_first { SAY_FIRST } else { KINDS };
        let title = match place {
            Some((number, count)) => format!("{title} {number}/{count}"),
            None => title.clone(),
        };
        // As they are shown, not as they go.
        let shown: Vec<_> = (0..)
            .zip(parts)
            .filter(|(at, _)| chosen.contains(at) || self.hotline == Some(*at))
            .map(|(_, part)| part)
            .collect();
        let groups = kinds.into_iter().filter_map(|kind| {
            let of_kind: Vec<_> = shown.iter().filter(|it| it.kind() == kind).collect();
            let heading = kind.heading(headings);
            let lines = of_kind.iter().map(|it| it.lines());
            let heading = (!heading.is_empty()).then(|| heading.to_owned());

            (!of_kind.is_empty()).then(|| heading.into_iter().chain(lines).collect::<Vec<_>>())
        });
        let groups = groups.map(|it| it.join("\n"));
        let all: Vec<_> = [title]
            .into_iter()
            .chain(groups)
            .chain([edition_line.clone()])
            .collect();

        all.join("\n\n")
    }
}

impl Kind {
    fn heading(self, headings: &Headings) -> &str {
        match self {
            Self::Do => &headings.to_do,
            Self::Dont => &headings.not_to_do,
            Self::Say => &headings.to_say,
            Self::Know => &headings.to_know,
            Self::Number => &headings.to_call,
        }
    }
}

impl Part {
    fn kind(&self) -> Kind {
        match self.words {
            Words::Do(_) => Kind::Do,
            Words::Dont(_) => Kind::Dont,
            Words::Say { .. } => Kind::Say,
            Words::Know(_) => Kind::Know,
            Words::Number { .. } => Kind::Number,
        }
    }

    /// Its words as they are written. The condition, which ends with a colon, stands before the
    /// line, so that it is read before that is said.
    fn lines(&self) -> String {
        match &self.words {
            Words::Do(it) | Words::Dont(it) | Words::Know(it) => format!("- {it}"),
            Words::Number {
                label,
                digits,
                about,
            } => {
                let number = match label {
                    Some(label) => format!("- {label}: {digits}"),
                    None => format!("- {digits}"),
                };
                let lines = [&number].into_iter().chain(about);

                lines.map(String::as_str).collect::<Vec<_>>().join("\n")
            }
            Words::Say {
                english,
                meaning,
                condition,
            } => {
                let english = format!("“{english}”");
                let lines = [condition.clone(), Some(english), meaning.clone()];

                lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
        }
    }
}
