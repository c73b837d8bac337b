//! What one visitor has chosen. Clearing the screen puts a new one in its place.

use super::{Idle, Kiosk};
use crate::language::Language;
use crate::screen::{Panel, Screen};
use crate::theme::{Contrast, TextSize};
use crate::widget::PageKey;
use crate::widget::fit::forget_extents;

use std::sync::Arc;

/// One visit to a screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// Tells the page whether the reader has been there. It grows with every screen
    /// that is opened; 0 is the start.
    pub number: u64,
    /// The screen.
    pub screen: Screen,
}

/// Tells the pages apart that are drawn over one another. What lies over another is
/// greater: a panel than every screen, and the question whether everything is to be
/// forgotten than every panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    /// A visit to a screen, by its number, and which page of the screen.
    Visit(u64, u64),
    /// The question on a card that is held up whether anyone is still here.
    Asking,
    /// A panel.
    Panel(Panel),
    /// A screen while staff are at the desk, by its number, and which page of it: it lies
    /// over all that the visitor has left.
    Desk(u64, u64),
    /// A panel over such a screen.
    DeskPanel(Panel),
}

/// More pages than a screen has.
const STEPS: u64 = 1 << 16;

impl From<PageId> for PageKey {
    fn from(id: PageId) -> Self {
        let page = |number, step: u64| number * STEPS + step.min(STEPS - 1);

        match id {
            PageId::Visit(number, step) => Self::new(0, page(number, step)),
            PageId::Asking => Self::new(1, 0),
            PageId::Panel(panel) => Self::new(2, panel as u64),
            PageId::Desk(number, step) => Self::new(3, page(number, step)),
            PageId::DeskPanel(panel) => Self::new(4, panel as u64),
        }
    }
}

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
    /// How strongly it stands out from its background.
    pub contrast: Contrast,
    /// The screen that is shown.
    pub visit: Visit,
    /// The screens to which *back* leads, the latest last.
    pub history: Vec<Visit>,
    /// The panels that lie over the screen, the uppermost last: at most one and the
    /// question whether everything is to be forgotten.
    pub panels: Vec<Panel>,
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
    pub fn set_second(&mut self, second: Option<Language>) {
        if second != Some(self.language) && !self.visit.screen.is_start() {
            self.second = second;
        }
    }

    /// The uppermost panel, if one lies over the screen.
    pub fn panel(&self) -> Option<Panel> {
        self.panels.last().copied()
    }

    /// Opens a panel in the place of any other.
    pub fn open_panel(&mut self, panel: Panel) {
        self.panels = vec![panel];
    }

    /// Asks over all whether everything is to be forgotten.
    pub fn ask_clear(&mut self) {
        if self.panel() != Some(Panel::Clear) {
            self.panels.push(Panel::Clear);
        }
    }

    /// Closes a panel, if it is open.
    pub fn close(&mut self, panel: Panel) {
        self.panels.retain(|open| *open != panel);
    }

    /// Opens a screen. Opening the one that is shown does nothing.
    pub fn open(&mut self, screen: Screen) {
        self.panels.clear();
        if self.visit.screen == screen {
            return;
        }

        self.visits += 1;
        let visit = Visit {
            number: self.visits,
            screen,
        };
        let left = std::mem::replace(&mut self.visit, visit);
        // From the start screen one goes inside, and from there nowhere back; but what is
        // only looked at leads back to it.
        if !(left.screen.is_start() && self.visit.screen.is_root()) {
            self.history.push(left);
        }
    }

    /// Has the page of the screen begin anew at its top.
    pub fn turn_page(&mut self) {
        self.visits += 1;
        self.visit.number = self.visits;
    }

    /// Closes the form whose event was stored, wherever it stands, or tells it that it was not.
    pub(super) fn end_saving(&mut self, is_made: bool) {
        if !is_made {
            let visits = self.history.iter_mut().chain([&mut self.visit]);
            for visit in visits.filter(|it| it.screen.is_saving()) {
                visit.screen.tell_event_not_stored();
            }
            return;
        }
        self.history.retain(|it| !it.screen.is_saving());
        if self.visit.screen.is_saving() {
            self.panels.clear();
            self.back();
        }
    }

    /// Closes the uppermost panel, or goes back to the screen before, or to Home if
    /// there is none.
    pub fn back(&mut self) {
        if self.panels.pop().is_some() {
            return;
        }

        match self.history.pop() {
            Some(visit) => self.visit = visit,
            None => {
                self.open(Screen::Home(Default::default()));
                self.history.clear();
            }
        }
    }

    /// Whether *back* would lead out of all that was opened.
    pub fn is_first(&self) -> bool {
        self.panels.is_empty() && self.history.is_empty()
    }

    /// Whether there is anything to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.panels.is_empty() || !self.history.is_empty() || !self.visit.screen.is_root()
    }
}

impl Kiosk {
    /// Forgets the visitor, and what was read and measured for one, and locks the desk.
    pub(super) fn clear(&mut self) {
        self.leave_desk();
        self.session = Session {
            language: self.setup.language,
            ..Session::default()
        };
        let edition = self.ready.take().unwrap_or_else(|| self.edition.clone());
        self.edition = Arc::new(edition.fresh());
        forget_extents();
        self.idle = Idle::default();
        self.epoch += 1;
    }

    /// The kiosk with an edition of which nothing has been read. What its window begins with is
    /// made from one that nobody uses, and that so never holds more.
    pub(super) fn fresh(self) -> Self {
        Self {
            edition: Arc::new(self.edition.fresh()),
            ..self
        }
    }
}

/// What is set as if a visitor had.
impl Kiosk {
    /// Opens a screen as if a visitor had gone there.
    pub fn open(&mut self, screen: Screen) {
        self.session.open(screen);
    }

    /// Sets the visitor's language, as the language bar does.
    pub fn set_language(&mut self, language: Language) {
        self.session.speak(language);
    }

    /// Sets the contrast, as the panel does.
    pub fn set_contrast(&mut self, contrast: Contrast) {
        self.session.contrast = contrast;
        self.has_other_ground = true;
    }

    /// Sets the size of text, as the panel does.
    pub fn set_text_size(&mut self, size: TextSize) {
        self.session.text_size = size;
    }
}
