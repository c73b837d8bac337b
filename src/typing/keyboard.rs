//! The keyboard on the screen, and the physical one beside it.

use super::buffer::{Pressed, TextBuffer};
use super::key::{Key, Stroke};
use super::layout::{Held, Layout, Plane};
use super::position::KeyPosition;
use crate::language::Language;

use std::collections::BTreeSet;

/// Which keys there are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyboard {
    own: Layout,
    layout: Layout,
    plane: Plane,
    /// Physical keys that are down.
    down: BTreeSet<KeyPosition>,
    /// Whether the third level shift of the physical keyboard is down.
    alt_graph: bool,
}

/// What is held on a physical keyboard while a key goes down, as the system says. The third level
/// shift is not among it: some systems call it Alt, some Alt and Ctrl, some by a name of its own.
/// It is known by its place, and told by [`Keyboard::hold_third`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chord {
    /// Either shift key.
    pub shift: bool,
    /// Alt or Ctrl, with which a key is a command and types nothing.
    pub command: bool,
}

impl Keyboard {
    /// The keyboard of a field in this language.
    pub const fn of(language: Language) -> Self {
        let own = Layout::of(language);

        Self {
            own,
            layout: own,
            plane: Plane::Plain,
            down: BTreeSet::new(),
            alt_graph: false,
        }
    }

    /// The layout that is typed.
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// The layout that the layout key leads to.
    pub fn next_layout(&self) -> Layout {
        self.layout.next(self.own)
    }

    /// What the keys on the screen show.
    pub const fn plane(&self) -> Plane {
        self.plane
    }

    /// The keys on the screen: see [`Layout::rows`].
    pub fn rows(&self) -> [Vec<Key>; 4] {
        self.layout.rows(self.plane)
    }

    /// The shift key was touched: the next key is typed with shift. Once more, and it is not.
    pub fn shift(&mut self) {
        self.plane = match self.plane {
            Plane::Shifted => Plane::Plain,
            Plane::Plain | Plane::Signs => Plane::Shifted,
        };
    }

    /// The key of signs was touched: they stay until it is touched again.
    pub fn signs(&mut self) {
        self.plane = match self.plane {
            Plane::Signs => Plane::Plain,
            Plane::Plain | Plane::Shifted => Plane::Signs,
        };
    }

    /// The layout key was touched, or Ctrl and space were pressed: what is in hand is
    /// committed. What was dropped of it is returned: see [`TextBuffer::commit`].
    pub fn change_layout(&mut self, text: &mut TextBuffer) -> Option<char> {
        self.layout = self.next_layout();
        self.plane = Plane::Plain;

        text.commit()
    }

    /// A key was struck, on the screen or, with [`Self::pressed`], on a physical keyboard: it
    /// goes into the text. Shift is let go by a key that types, whether it was taken or not.
    pub fn strike(&mut self, stroke: Stroke, text: &mut TextBuffer) -> Pressed {
        let moved = |dropped: Option<char>| dropped.map_or(Pressed::Taken, Pressed::Dropped);

        match stroke {
            Stroke::Key(key) => {
                if self.plane == Plane::Shifted {
                    self.plane = Plane::Plain;
                }
                text.press(key)
            }
            Stroke::Backspace => text.backspace(),
            Stroke::Left => moved(text.left()),
            Stroke::Right => moved(text.right()),
        }
    }

    /// The third level shift of a physical keyboard went down or came up: the key at the right of
    /// the space bar, whatever the system has it mean.
    pub fn hold_third(&mut self, is_down: bool) {
        self.alt_graph = is_down;
    }

    /// What a physical key does that went down. Nothing if it is down already: a key that is
    /// held, or that is stuck, repeats nothing, Backspace neither. Nor if it is a command.
    pub fn pressed(&mut self, position: KeyPosition, chord: Chord) -> Option<Stroke> {
        // The third level shift may count as both of those that make a command.
        if chord.command && !self.alt_graph || !self.down.insert(position) {
            return None;
        }
        let held = Held {
            shift: chord.shift,
            alt_graph: self.alt_graph,
        };

        match position {
            KeyPosition::Backspace => Some(Stroke::Backspace),
            KeyPosition::ArrowLeft => Some(Stroke::Left),
            KeyPosition::ArrowRight => Some(Stroke::Right),
            _ => self.layout.at(position, held).map(Stroke::Key),
        }
    }

    /// A physical key came up.
    pub fn released(&mut self, position: KeyPosition) {
        self.down.remove(&position);
    }

    /// The window no longer hears of keys: those that are down are let go.
    pub fn focus_lost(&mut self) {
        self.down.clear();
        self.alt_graph = false;
    }
}
