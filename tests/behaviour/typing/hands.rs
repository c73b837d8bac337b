//! Hands that type: they look for the key of each letter, and change the layout for it.

use rights_kiosk::language::Language;
use rights_kiosk::typing::{Key, Keyboard, Plane, Pressed, Stroke, TextBuffer};

use std::ops::Range;

/// More than any test types.
pub const LONG: usize = 10_000;

/// A keyboard and a field.
pub struct Hands {
    pub keyboard: Keyboard,
    pub field: TextBuffer,
}

impl Hands {
    pub fn of(language: Language) -> Self {
        Self::on(language, TextBuffer::new(LONG))
    }

    pub fn on(language: Language, field: TextBuffer) -> Self {
        let keyboard = Keyboard::of(language);

        Self { keyboard, field }
    }

    /// A text before the caret and one after it.
    pub fn between(language: Language, before: &str, after: &str) -> Self {
        let mut field = TextBuffer::with_text(&format!("{before}{after}"), LONG);
        go_to(&mut field, before.len());
        assert_eq!(field.caret(), before.len(), "no caret can stand there");

        Self::on(language, field)
    }

    /// Finds the key that types this, in the layout of the field or else in another one, and
    /// touches what has to be touched for it.
    pub fn find(&mut self, text: &str) -> Key {
        if text == " " {
            return Key::SPACE;
        }
        let found = |keyboard: &Keyboard| {
            let mut keys = keyboard.rows().into_iter().flatten();
            keys.find(|key| key.text() == text)
        };

        for _ in 0..5 {
            if let Some(key) = found(&self.keyboard) {
                return key;
            }
            if self.keyboard.plane() == Plane::Signs {
                self.keyboard.signs();
            }
            // Plain or, if shift was touched before, with it.
            for _ in 0..2 {
                if let Some(key) = found(&self.keyboard) {
                    return key;
                }
                self.keyboard.shift();
            }
            self.keyboard.signs();
            if let Some(key) = found(&self.keyboard) {
                return key;
            }
            assert_eq!(self.keyboard.change_layout(&mut self.field), None, "{text}");
        }

        panic!(
            "no layout has a key for {text:?} (U+{:04X})",
            u32::from(text.chars().next().unwrap())
        );
    }

    /// Finds a key as one finds it after nothing was in hand: what is in hand stays there.
    pub fn find_without_change(&self, text: &str) -> Key {
        let mut other = Self::on(Language::English, TextBuffer::new(LONG));

        other.find(text)
    }

    /// Types one key, which has to be taken.
    pub fn key(&mut self, text: &str) {
        assert_eq!(
            self.try_key(text),
            Pressed::Taken,
            "{text} after {}",
            self.field.text()
        );
    }

    /// Types one key.
    pub fn try_key(&mut self, text: &str) -> Pressed {
        let key = self.find(text);

        self.keyboard.strike(Stroke::Key(key), &mut self.field)
    }

    /// Types letter by letter.
    pub fn keys(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.key(&letter.to_string());
        }

        self
    }

    pub fn backspaces(&mut self, times: usize) -> &mut Self {
        for _ in 0..times {
            assert_eq!(self.field.backspace(), Pressed::Taken);
        }

        self
    }

    /// The text with the caret in it.
    pub fn shown(&self) -> String {
        let (before, after) = self.field.text().split_at(self.field.caret());

        format!("{before}|{after}")
    }
}

/// What the field shows after these letters.
pub fn typed(language: Language, letters: &str) -> String {
    Hands::of(language).keys(letters).shown()
}

/// Brings the caret to a byte, or to behind the cluster in which that stands, by its own steps.
pub fn go_to(field: &mut TextBuffer, byte: usize) {
    field.commit();
    while field.caret() > byte {
        field.left();
    }
    while field.caret() < byte.min(field.text().len()) {
        field.right();
    }
}

/// The bytes of what is in hand: what is laid down when the field is left, or dropped.
pub fn in_hand(field: &TextBuffer) -> Option<Range<usize>> {
    let mut laid_down = field.clone();
    let dropped = laid_down.commit();
    // A non-joiner that nobody typed goes without a word.
    let is_guard = dropped.is_none() && laid_down.text() != field.text();
    if laid_down == *field || is_guard {
        return None;
    }
    let last = field.text()[..field.caret()].chars().next_back()?;

    Some(field.caret() - last.len_utf8()..field.caret())
}
