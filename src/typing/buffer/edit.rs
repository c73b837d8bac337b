//! What a letter does to the text, and how one is taken back.

use super::{Hand, TextBuffer};
use crate::typing::bengali::{self, HASANTA, JOINER, NON_JOINER};
use crate::typing::hangul::{self, Step, Syllable};
use crate::typing::reason::Reason;
use crate::typing::{order, thai, tidy};

impl TextBuffer {
    /// Types one letter.
    pub(super) fn put(&mut self, letter: char) -> Result<(), Reason> {
        if hangul::is_letter(letter) {
            self.put_hangul(letter)
        } else {
            self.put_other(letter)
        }
    }

    fn put_hangul(&mut self, letter: char) -> Result<(), Reason> {
        let Hand::Syllable(syllable) = self.hand else {
            let syllable = Syllable::begun(letter)?;
            self.put_other(letter)?;
            self.hand = Hand::Syllable(syllable);

            return Ok(());
        };

        let step = syllable.with(letter)?;
        self.drop_last();
        let syllable = match step {
            Step::Grown(syllable) => syllable,
            Step::Begun { whole, hand } => {
                self.write(&whole.to_string());
                hand
            }
        };
        self.write(&syllable.shown().to_string());
        self.hand = Hand::Syllable(syllable);

        Ok(())
    }

    /// Types a letter that composes with nothing but by the rules of its script.
    pub(super) fn put_other(&mut self, letter: char) -> Result<(), Reason> {
        if matches!(self.hand, Hand::Syllable(it) if !it.is_whole()) {
            return Err(Reason::Unfinished);
        }
        let could_go_on = self.could_go_on();
        self.lift_guard();
        self.hand = Hand::Nothing;

        let arranged = thai::arranged(self.before(), letter);
        let (back, text) = arranged.unwrap_or_else(|| (0, letter.to_string()));
        for _ in 0..back {
            self.drop_last();
        }
        for letter in text.chars() {
            if !order::may_follow(self.before(), letter) {
                return Err(self.why_not(letter));
            }
            self.write(&letter.to_string());
        }

        self.hold_vowel(could_go_on)
    }

    /// Why this letter may not stand before the caret.
    fn why_not(&self, letter: char) -> Reason {
        let is_waiting = self
            .before()
            .chars()
            .next_back()
            .is_some_and(thai::is_leading);

        if is_waiting {
            Reason::Unfinished
        } else if bengali::is_bengali(letter) && !bengali::hangs(letter) {
            Reason::AfterLatin
        } else {
            Reason::NoBase
        }
    }

    /// Takes back what stands before the caret.
    pub(super) fn take_back(&mut self) -> Result<(), Reason> {
        if let Hand::Syllable(syllable) = self.hand {
            self.drop_last();
            self.hand = Hand::Nothing;
            if let Some(syllable) = syllable.without_last() {
                self.write(&syllable.shown().to_string());
                self.hand = Hand::Syllable(syllable);
            }

            return Ok(());
        }
        let could_go_on = self.could_go_on();
        self.lift_guard();
        self.hand = Hand::Nothing;

        let Some(last) = self.before().chars().next_back() else {
            return Ok(());
        };
        let is_marked =
            thai::is_thai(last) || bengali::is_bengali(last) || matches!(last, JOINER | NON_JOINER);
        if is_marked {
            self.drop_last();
        } else {
            self.drop_cluster();
        }

        self.hold_vowel(could_go_on)
    }

    /// Takes a Thai vowel into the hand that waits for its consonant, and looks whether what
    /// stands after the caret still can; if it could not before, that is nobody's fault now.
    fn hold_vowel(&mut self, could_go_on: bool) -> Result<(), Reason> {
        let is_answered = self.after().chars().next().is_some_and(thai::is_consonant);
        let mut base = self.before().chars();
        if base.next_back().is_some_and(thai::is_leading) && !is_answered {
            self.hand = Hand::Vowel;
        }

        if self.could_go_on() || !could_go_on {
            Ok(())
        } else {
            Err(Reason::Carries)
        }
    }

    /// Whether what stands after the caret may stand there if what is in hand is not there.
    fn could_go_on(&self) -> bool {
        let mut base = self.before().chars();
        if matches!(self.hand, Hand::Vowel | Hand::Guard) {
            base.next_back();
        }

        order::may_go_on(base.as_str(), self.after())
    }

    /// Puts text before the caret.
    fn write(&mut self, text: &str) {
        self.text.insert_str(self.caret, text);
        self.caret += text.len();
    }

    /// Takes the character before the caret out.
    pub(super) fn drop_last(&mut self) -> Option<char> {
        let last = self.before().chars().next_back()?;
        self.drop_bytes(last.len_utf8());

        Some(last)
    }

    /// Takes so many bytes before the caret out.
    pub(super) fn drop_bytes(&mut self, length: usize) {
        let start = self.caret.saturating_sub(length);
        self.text.replace_range(start..self.caret, "");
        self.caret = start;
    }

    /// Takes the guard out, if there is one.
    fn lift_guard(&mut self) {
        if self.hand == Hand::Guard {
            self.drop_last();
        }
    }

    /// Brings a changed text into NFC and its caret to where one can stand.
    pub(super) fn settle(&mut self) -> Result<(), Reason> {
        let is_held = matches!(self.hand, Hand::Syllable(_) | Hand::Vowel);

        if !tidy::is_composed(&self.text) {
            if is_held {
                return Err(Reason::Carries);
            }
            let before = tidy::composed(self.before()).into_owned();
            let whole = tidy::composed(&format!("{before}{}", self.after())).into_owned();
            let same = before.chars().zip(whole.chars());
            let same = same.take_while(|(one, other)| one == other);
            self.caret = same.map(|(it, _)| it.len_utf8()).sum();
            self.text = whole;
        }

        if self.is_between_clusters() {
            return Ok(());
        }
        if is_held {
            return Err(Reason::Carries);
        }

        let takes_next = self.before().ends_with([HASANTA, JOINER]);
        if takes_next && self.after().starts_with(bengali::is_consonant) {
            self.write(&NON_JOINER.to_string());
            self.hand = Hand::Guard;
        }
        self.snap();

        Ok(())
    }
}
