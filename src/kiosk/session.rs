//! What one visitor has chosen. Clearing the screen puts a new one in its place.

use crate::language::Language;
use crate::screen::{self, Screen};
use crate::theme::{Contrast, TextSize};

/// One visit to a screen. Its number tells the page whether the reader has
/// been there; 0 is the start.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// Grows with every screen that is opened.
    pub number: u64,
    /// The screen.
    pub screen: Screen,
}

/// A panel that lies over the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// How large the text is, how strong its contrast, and which language stands
    /// beside the visitor's.
    Display,
    /// Which Zapotec.
    Varieties,
}

impl Panel {
    /// How many panels there are.
    pub const COUNT: u64 = 2;
}

// Whatever lies over a page is a page of its own, with a number greater than those
// of all visits and of what may lie under it.

/// Number of the page that asks whether everything is to be forgotten.
const CLEAR_PAGE: u64 = u64::MAX;

/// Number of the page on a card that is held up that asks if anyone is there.
pub(super) const ASKING_PAGE: u64 = CLEAR_PAGE - 1 - Panel::COUNT;

/// Everything that one visitor has chosen. No field depends on the language but
/// the second one, which changes places with it; so a change of language keeps
/// all else.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// The visitor's language.
    pub language: Language,
    /// The language that stands beside it, which is never the same.
    pub second: Option<Language>,
    /// The variety of Zapotec, by its place in the content.
    pub variety: usize,
    /// How large the text is.
    pub text_size: TextSize,
    /// How strongly it stands out from its ground.
    pub contrast: Contrast,
    /// The screen that is shown.
    pub visit: Visit,
    /// The screens to which *back* leads, the latest last.
    pub history: Vec<Visit>,
    /// The panel that lies over the screen.
    pub panel: Option<Panel>,
    /// Whether it is asked over all if everything is to be forgotten.
    pub asks_clear: bool,
    /// How many screens have been opened.
    pub visits: u64,
}

impl Session {
    /// Changes the visitor's language. If it has stood beside the other, the two
    /// change places.
    pub fn speak(&mut self, language: Language) {
        if self.second == Some(language) {
            self.second = Some(self.language);
        }
        self.language = language;
    }

    /// The languages of the page. Zapotec mode reads Spanish, so with Spanish it is
    /// one page, which has the words of both.
    pub fn on_page(&self) -> (Language, Option<Language>) {
        match (self.language, self.second) {
            (Language::Spanish, Some(Language::Zapotec))
            | (Language::Zapotec, Some(Language::Spanish)) => (Language::Zapotec, None),
            languages => languages,
        }
    }

    /// Puts a second language beside the visitor's, or none. The visitor's own
    /// changes nothing, nor does one that comes late to the start screen, which speaks
    /// all.
    pub fn put_beside(&mut self, second: Option<Language>) {
        let is_welcome = matches!(self.visit.screen, Screen::Welcome(_));
        if second != Some(self.language) && !is_welcome {
            self.second = second;
        }
    }

    /// Number of the page that lies over that of the screen, if one does.
    pub fn page_above(&self) -> Option<u64> {
        if self.asks_clear {
            return Some(CLEAR_PAGE);
        }

        Some(CLEAR_PAGE - 1 - self.panel? as u64)
    }

    /// Opens a screen. Opening the one that is shown does nothing.
    pub fn open(&mut self, screen: Screen) {
        self.panel = None;
        self.asks_clear = false;
        if self.visit.screen == screen {
            return;
        }

        self.visits += 1;
        let visit = Visit {
            number: self.visits,
            screen,
        };
        let left = std::mem::replace(&mut self.visit, visit);
        if !matches!(left.screen, Screen::Welcome(_)) {
            self.history.push(left);
        }
    }

    /// Closes the question, or the panel, or goes back to the screen before, or to Home if
    /// there is none.
    pub fn back(&mut self) {
        if std::mem::take(&mut self.asks_clear) || self.panel.take().is_some() {
            return;
        }

        match self.history.pop() {
            Some(visit) => self.visit = visit,
            None => {
                self.open(Screen::Home(screen::Home::default()));
                self.history.clear();
            }
        }
    }

    /// Whether there is anything to go back to.
    pub fn can_go_back(&self) -> bool {
        self.asks_clear
            || self.panel.is_some()
            || !self.history.is_empty()
            || !matches!(self.visit.screen, Screen::Home(_) | Screen::Welcome(_))
    }
}
