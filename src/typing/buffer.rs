//! The text of one field while it is typed.

mod caret;
mod edit;

use super::hangul::Syllable;
use super::key::Key;
use super::reason::Reason;
use super::tidy;

/// The text of a field, its caret, and what is in hand: a syllable or a vowel that is not
/// finished, and stands straight before the caret.
///
/// The text is in NFC, and the caret stands between two extended grapheme clusters (UAX #29),
/// so never within a Bengali conjunct or before a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextBuffer {
    text: String,
    /// In bytes.
    caret: usize,
    hand: Hand,
    /// In characters.
    limit: usize,
}

/// What is in hand, straight before the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    /// Nothing is.
    Nothing,
    /// A syllable of Hangul, which is one character of the text.
    Syllable(Syllable),
    /// A Thai vowel whose consonant is still to come.
    Vowel,
    /// A non-joiner that nobody typed: it keeps a hasanta from taking the next letter before the
    /// one that is to be typed between them.
    Guard,
}

/// What became of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// It is in the text, or has moved the caret.
    Taken,
    /// It has moved the caret, and this letter in hand was dropped: see
    /// [`TextBuffer::commit`].
    Dropped(char),
    /// It is not: the text is as it was.
    Refused(Reason),
}

/// What was not taken of text that came from outside, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inserted {
    /// Control characters, private use, and others that show nothing.
    pub unseen: usize,
    /// Marks where none can stand.
    pub misplaced: usize,
    /// What was too long.
    pub left_over: usize,
}

impl TextBuffer {
    /// An empty field that takes so many characters (code points).
    pub const fn new(limit: usize) -> Self {
        Self {
            text: String::new(),
            caret: 0,
            hand: Hand::Nothing,
            limit,
        }
    }

    /// A field with a text, and the caret behind it. The text is put into NFC and left as it is
    /// otherwise, even if it is longer than the limit, or could not have been typed.
    pub fn with_text(text: &str, limit: usize) -> Self {
        let text = tidy::composed(text).into_owned();

        Self {
            caret: text.len(),
            text,
            hand: Hand::Nothing,
            limit,
        }
    }

    /// The text as it is shown, with what is in hand. Commit before it is kept.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret stands, in bytes.
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// How many characters there are.
    pub fn characters(&self) -> usize {
        self.text.chars().count() - usize::from(self.hand == Hand::Guard)
    }

    /// How many characters the field takes.
    pub const fn limit(&self) -> usize {
        self.limit
    }

    /// Takes a key, or leaves everything as it is.
    pub fn press(&mut self, key: Key) -> Pressed {
        self.attempt(|it| key.text().chars().try_for_each(|letter| it.put(letter)))
    }

    /// Takes back what was typed last: a letter of the syllable in hand; else a whole syllable
    /// before the caret, one code point of Thai and Bengali (of ড় the dot, of ো the whole sign,
    /// which is one code point in NFC, of แ and ำ all, however they were typed), and a whole
    /// cluster of anything else. Refused if what follows would stand on nothing.
    pub fn backspace(&mut self) -> Pressed {
        self.attempt(Self::take_back)
    }

    /// Lays down what is in hand, when a field is left, its caret moved or the layout changed.
    /// A letter that is nothing alone is dropped and returned: a consonant of Hangul without a
    /// vowel, a Thai vowel without its consonant.
    pub fn commit(&mut self) -> Option<char> {
        let hand = std::mem::replace(&mut self.hand, Hand::Nothing);
        let is_dropped = match hand {
            Hand::Nothing => return None,
            Hand::Syllable(syllable) => !syllable.is_whole(),
            Hand::Vowel => true,
            Hand::Guard => {
                self.drop_last();
                self.snap();
                return None;
            }
        };

        let dropped = is_dropped.then(|| self.drop_last()).flatten();
        // What has come together may be one cluster.
        self.snap();

        dropped
    }

    /// Puts text in that the input method of the system has committed. It goes through the same
    /// checks as keys, letter by letter, but letters of Hangul are not composed: that has been
    /// done.
    pub fn insert(&mut self, text: &str) -> Inserted {
        // More than this is not worth looking at: refused letters cost time too.
        let most = 4 * self.limit.max(1);
        let cut = text.char_indices().nth(most);
        let (text, rest) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
        let (text, unseen) = tidy::tidied(text);
        let mut inserted = Inserted {
            unseen,
            misplaced: usize::from(self.commit().is_some()),
            left_over: rest.chars().count(),
        };

        for letter in text.chars() {
            match self.attempt(|it| it.put_other(letter)) {
                Pressed::Taken => {}
                Pressed::Refused(Reason::Full) => inserted.left_over += 1,
                Pressed::Refused(_) | Pressed::Dropped(_) => inserted.misplaced += 1,
            }
        }
        inserted.misplaced += usize::from(self.commit().is_some());

        inserted
    }

    /// Makes a change, or none at all.
    fn attempt(&mut self, change: impl FnOnce(&mut Self) -> Result<(), Reason>) -> Pressed {
        let mut changed = self.clone();
        let result = change(&mut changed).and_then(|()| changed.settle());
        let (now, then) = (changed.characters(), self.characters());

        match result {
            Err(reason) => Pressed::Refused(reason),
            Ok(()) if now > self.limit && now > then => Pressed::Refused(Reason::Full),
            Ok(()) => {
                *self = changed;
                Pressed::Taken
            }
        }
    }
}
