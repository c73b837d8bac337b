//! Whether what a pack or an import brings is drawn whole: every letter by a face of
//! ours, and no text beyond its card, on every screen where it stands.
//!
//! The words that are built in are held to that by the tests, in every language, at
//! every size and on every display. For what comes from outside the hardest of these
//! have to do.

mod places;
mod seen;

use super::Error;
use super::harness::Harness;
use crate::edition::{Brought, BroughtText, Edition};
use crate::kiosk::{Kiosk, Message, Setup};
use crate::language::Language;
use crate::problem::Problem;
use crate::screen::{Screen, panel};
use crate::soundness::characters;
use crate::theme::{TextSize, load_fonts};
use crate::typeset;
use places::View;
use seen::Seen;

use iced::Size;
use iced::advanced::mouse::Cursor;
use iced::time::Instant;
use jiff::civil::DateTime;

use std::collections::BTreeMap;
use std::sync::Arc;

/// A display and how a visitor has set it.
#[derive(Debug, Clone, Copy)]
struct Cell {
    size: Size,
    ppi: f32,
    text: TextSize,
    /// Whether another language stands beside.
    is_beside: bool,
}

/// The hardest of those on which everything has to be whole: small in millimetres,
/// narrow, and in two languages.
const CELLS: [Cell; 3] = [
    Cell {
        size: Size::new(1366.0, 768.0),
        ppi: 135.0,
        text: TextSize::Huge,
        is_beside: false,
    },
    Cell {
        size: Size::new(1080.0, 1920.0),
        ppi: 92.0,
        text: TextSize::Huge,
        is_beside: false,
    },
    Cell {
        size: Size::new(1366.0, 768.0),
        ppi: 135.0,
        text: TextSize::Medium,
        is_beside: true,
    },
];

/// Something that is not drawn whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The message whose words it is, if it is one's.
    pub id: Option<String>,
    /// What is wrong, and where.
    pub problem: Problem,
}

/// How much higher a window has room for a whole page.
const WHOLE: f32 = 40.0;

/// What of it is not drawn whole, each with its place; the day decides where an event
/// stands.
///
/// # Errors
///
/// The software renderer did not start.
pub fn faults(
    edition: &Arc<Edition>,
    brought: &Brought,
    now: DateTime,
) -> Result<Vec<Fault>, Error> {
    load_fonts();
    let undrawn: Vec<_> = brought.texts.iter().filter_map(undrawn).collect();
    // What has no letters is not worth a look at its lines.
    if !undrawn.is_empty() || brought.is_empty() {
        return Ok(undrawn);
    }

    let mut harness = Harness::new()?;
    // One of each text: it is mended once.
    let mut faults: BTreeMap<_, Fault> = BTreeMap::new();
    for view in places::views(&edition.content, brought) {
        for language in view.languages(brought) {
            for cell in CELLS {
                for found in look(&mut harness, edition, &view, language, cell, now) {
                    let fault = attributed(brought, &view, language, &found);
                    faults
                        .entry((fault.problem.file.clone(), fault.problem.key.clone()))
                        .or_insert(fault);
                }
            }
        }
    }

    Ok(faults.into_values().collect())
}

/// A letter that no face of ours has.
fn undrawn(text: &BroughtText) -> Option<Fault> {
    let letter = typeset::undrawn(text.language, &text.words)?;
    let at = text.words.find(letter).unwrap_or_default();
    let place = characters::place(&text.words, at);

    let reason = format!(
        "no face of ours has {letter} (U+{:04X}), {place}: write it in other letters",
        u32::from(letter)
    );

    Some(Fault::of(text, reason))
}

/// What is wrong with a screen: the words, and what they do.
fn look(
    harness: &mut Harness,
    edition: &Arc<Edition>,
    view: &View,
    language: Language,
    cell: Cell,
    now: DateTime,
) -> Vec<(String, &'static str)> {
    let kiosk = prepared(edition, view, language, cell, now);
    let whole = Size::new(cell.size.width, cell.size.height * WHOLE);

    [cell.size, whole]
        .into_iter()
        .flat_map(|size| {
            let mut kiosk = kiosk.clone();
            let start = Instant::now();
            let _ = kiosk.update(Message::WindowResized(size), start);
            let _ = harness.dispatch_only(&kiosk, size, &[], Cursor::Unavailable, start);
            let mut seen = Seen::default();
            harness.operate(&kiosk, size, &mut seen);

            seen.faults(size)
        })
        .collect()
}

/// A kiosk that shows a screen in a cell.
fn prepared(
    edition: &Arc<Edition>,
    view: &View,
    language: Language,
    cell: Cell,
    now: DateTime,
) -> Kiosk {
    let setup = Setup {
        ppi: Some(cell.ppi),
        is_still: true,
        window: cell.size,
        language,
        ..Setup::default()
    };
    let start = Instant::now();
    let mut kiosk = Kiosk::new(Arc::clone(edition), setup, now);
    kiosk.set_text_size(cell.text);
    if !view.screen.is_start() {
        kiosk.open(Screen::Home(Default::default()));
        kiosk.open(view.screen.clone());
    }
    if cell.is_beside {
        let other = match language {
            Language::English => Language::Thai,
            _ => Language::English,
        };
        let chosen = panel::Message::Beside(panel::beside::Message::Chosen(Some(other)));
        let _ = kiosk.update(Message::Panel(chosen), start);
    }
    for message in &view.messages {
        let _ = kiosk.update(message.clone(), start);
    }

    kiosk
}

/// A fault as one of the text to which its words belong, or else of the longest that was
/// brought, which has left them no room.
fn attributed(
    brought: &Brought,
    view: &View,
    language: Language,
    (words, fault): &(String, &str),
) -> Fault {
    let is_of = |text: &&BroughtText| {
        let parts = text.words.split(['{', '}']);
        let longest = parts.max_by_key(|it| it.len()).map_or("", str::trim);

        !longest.is_empty() && (words.contains(longest) || text.words.contains(words.as_str()))
    };
    let texts = || {
        let spoken = [language, language.sentences(), Language::English];
        let texts = brought.texts.iter();

        texts.filter(move |it| it.id.is_none() || spoken.contains(&it.language))
    };
    let place = format!(
        "on the screen {} in {language}: shorten it, or part long words",
        view.screen.id()
    );

    match texts().find(is_of) {
        Some(text) => Fault::of(text, format!("{fault} {place}")),
        None => match texts().max_by_key(|it| it.words.len()) {
            Some(text) => Fault::of(text, format!("leaves no room for “{words}” {place}")),
            None => Fault {
                id: None,
                problem: Problem::new(
                    format!("locales/{language}"),
                    format!("“{words}”"),
                    format!("{fault} {place}"),
                ),
            },
        },
    }
}

impl Fault {
    fn of(text: &BroughtText, reason: String) -> Self {
        Self {
            id: text.id.clone(),
            problem: text.problem(reason),
        }
    }
}
