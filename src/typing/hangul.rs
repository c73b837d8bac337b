//! Hangul, letter by letter: how a syllable grows, parts, and is taken back.

use super::reason::Reason;

/// Letters that can begin a syllable, in the order of Unicode 3.12.
const LEADS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];

/// The first vowel; the others follow it in Unicode in the order of syllables.
const FIRST_VOWEL: char = 'ㅏ';

/// The last vowel.
const LAST_VOWEL: char = 'ㅣ';

/// How many vowels there are.
const VOWELS: u32 = 21;

/// Letters that can end a syllable.
const FINALS: [char; 27] = [
    'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ',
    'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// Vowels and finals that are typed as two.
const COMPOUNDS: [(char, char, char); 18] = [
    ('ㅗ', 'ㅏ', 'ㅘ'),
    ('ㅗ', 'ㅐ', 'ㅙ'),
    ('ㅗ', 'ㅣ', 'ㅚ'),
    ('ㅜ', 'ㅓ', 'ㅝ'),
    ('ㅜ', 'ㅔ', 'ㅞ'),
    ('ㅜ', 'ㅣ', 'ㅟ'),
    ('ㅡ', 'ㅣ', 'ㅢ'),
    ('ㄱ', 'ㅅ', 'ㄳ'),
    ('ㄴ', 'ㅈ', 'ㄵ'),
    ('ㄴ', 'ㅎ', 'ㄶ'),
    ('ㄹ', 'ㄱ', 'ㄺ'),
    ('ㄹ', 'ㅁ', 'ㄻ'),
    ('ㄹ', 'ㅂ', 'ㄼ'),
    ('ㄹ', 'ㅅ', 'ㄽ'),
    ('ㄹ', 'ㅌ', 'ㄾ'),
    ('ㄹ', 'ㅍ', 'ㄿ'),
    ('ㄹ', 'ㅎ', 'ㅀ'),
    ('ㅂ', 'ㅅ', 'ㅄ'),
];

/// The first syllable of Unicode, 가.
const FIRST_SYLLABLE: u32 = 0xac00;

/// A vowel or a final: the letter that was typed, and a second one that joined it.
type Part = (char, Option<char>);

/// A syllable in hand: never without its first consonant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Syllable {
    lead: char,
    vowel: Option<Part>,
    last: Option<Part>,
}

/// What a letter does to the syllable in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It goes on.
    Grown(Syllable),
    /// The syllable is whole, and another one begins.
    Begun {
        /// The one that is whole.
        whole: char,
        /// The one in hand now.
        hand: Syllable,
    },
}

/// Whether this is a letter of two-set Hangul.
pub(super) fn is_letter(it: char) -> bool {
    LEADS.contains(&it) || is_vowel(it)
}

fn is_vowel(it: char) -> bool {
    (FIRST_VOWEL..=LAST_VOWEL).contains(&it)
}

fn compound(first: char, second: char) -> Option<char> {
    let pair = COMPOUNDS.iter().find(|it| (it.0, it.1) == (first, second));

    pair.map(|it| it.2)
}

/// Takes the letter of a part that came last off it.
fn parted((first, second): Part) -> Option<Part> {
    second.map(|_| (first, None))
}

impl Syllable {
    /// A syllable that begins with this letter.
    ///
    /// # Errors
    ///
    /// A vowel begins none: ㅇ is typed before it.
    pub(super) fn begun(letter: char) -> Result<Self, Reason> {
        if LEADS.contains(&letter) {
            Ok(Self::of(letter, None))
        } else {
            Err(Reason::NoBase)
        }
    }

    const fn of(lead: char, vowel: Option<Part>) -> Self {
        Self {
            lead,
            vowel,
            last: None,
        }
    }

    /// Whether it is a syllable already, and not a consonant alone.
    pub(super) const fn is_whole(self) -> bool {
        self.vowel.is_some()
    }

    /// What one more letter makes of it.
    ///
    /// # Errors
    ///
    /// A consonant after a consonant alone, and a vowel after one that it does not join.
    pub(super) fn with(self, letter: char) -> Result<Step, Reason> {
        if is_vowel(letter) {
            self.with_vowel(letter)
        } else {
            self.with_consonant(letter)
        }
    }

    fn with_vowel(self, letter: char) -> Result<Step, Reason> {
        let Some((first, second)) = self.vowel else {
            let vowel = Some((letter, None));
            return Ok(Step::Grown(Self { vowel, ..self }));
        };

        match self.last {
            // The consonant that was typed last begins the next syllable.
            Some((last, joined)) => Ok(Step::Begun {
                whole: Self {
                    last: parted((last, joined)),
                    ..self
                }
                .shown(),
                hand: Self::of(joined.unwrap_or(last), Some((letter, None))),
            }),
            None if second.is_none() && compound(first, letter).is_some() => {
                let vowel = Some((first, Some(letter)));
                Ok(Step::Grown(Self { vowel, ..self }))
            }
            None => Err(Reason::NoBase),
        }
    }

    fn with_consonant(self, letter: char) -> Result<Step, Reason> {
        let last = match self.last {
            _ if self.vowel.is_none() => return Err(Reason::Unfinished),
            None if FINALS.contains(&letter) => Some((letter, None)),
            Some((first, None)) if compound(first, letter).is_some() => Some((first, Some(letter))),
            _ => None,
        };

        match last {
            Some(_) => Ok(Step::Grown(Self { last, ..self })),
            None => Ok(Step::Begun {
                whole: self.shown(),
                hand: Self::begun(letter)?,
            }),
        }
    }

    /// Without the letter that was typed last; nothing if that was the only one.
    pub(super) fn without_last(self) -> Option<Self> {
        match (self.vowel, self.last) {
            (_, Some(last)) => Some(Self {
                last: parted(last),
                ..self
            }),
            (Some(vowel), None) => Some(Self {
                vowel: parted(vowel),
                ..self
            }),
            (None, None) => None,
        }
    }

    /// As one character: the syllable, or the consonant alone.
    pub(super) fn shown(self) -> char {
        self.composed().unwrap_or(self.lead)
    }

    fn composed(self) -> Option<char> {
        let joined = |(first, second): Part| match second {
            Some(second) => compound(first, second),
            None => Some(first),
        };
        let index = |letters: &[char], it| letters.iter().position(|&letter| letter == it);

        let lead = u32::try_from(index(&LEADS, self.lead)?).ok()?;
        let vowel = u32::from(joined(self.vowel?)?).checked_sub(u32::from(FIRST_VOWEL))?;
        let last = match self.last {
            Some(last) => u32::try_from(1 + index(&FINALS, joined(last)?)?).ok()?,
            None => 0,
        };
        let finals = 1 + u32::try_from(FINALS.len()).ok()?;

        char::from_u32(FIRST_SYLLABLE + (lead * VOWELS + vowel) * finals + last)
    }
}
