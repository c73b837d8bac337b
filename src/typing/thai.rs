//! The input check of Thai: which character may follow which (WTT 2.0, the rules that came with
//! TIS 1566), and the few that are put right instead of being refused.

use Class::{
    Above1, Above2, Above3, Below1, Below2, BelowDiacritic, Consonant, Control, Diacritic1,
    Diacritic2, Diacritic3, Following1, Following2, Following3, Leading, Other, Tone,
};

/// Classes of characters, in the order in which WTT 2.0 has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// CTRL: the beginning of the text too.
    Control,
    /// NON: whatever composes nothing.
    Other,
    /// CONS.
    Consonant,
    /// LV: written before the consonant it is spoken after.
    Leading,
    /// FV1: ะ า ำ.
    Following1,
    /// FV2: ๅ.
    Following2,
    /// FV3: ฤ ฦ.
    Following3,
    /// BV1: ุ.
    Below1,
    /// BV2: ู.
    Below2,
    /// BD: ฺ.
    BelowDiacritic,
    /// TONE.
    Tone,
    /// AD1: ์ ํ.
    Diacritic1,
    /// AD2: ็.
    Diacritic2,
    /// AD3: ๎.
    Diacritic3,
    /// AV1: ิ.
    Above1,
    /// AV2: ั ึ.
    Above2,
    /// AV3: ี ื.
    Above3,
}

/// A row for each class before, a column for each class after: `A` and `C` (which composes) are
/// accepted, `S` is refused by the strict check and `R` by every check; `X` is no text.
const CHECK: [&[u8; 17]; 17] = [
    b"XAAAAAARRRRRRRRRR",
    b"XAAASSARRRRRRRRRR",
    b"XAAAASACCCCCCCCCC",
    b"XSASSSSRRRRRRRRRR",
    b"XAAAASARRRRRRRRRR",
    b"XAAAASARRRRRRRRRR",
    b"XAAASASRRRRRRRRRR",
    b"XAAAASARRRCCRRRRR",
    b"XAAASSARRRCRRRRRR",
    b"XAAASSARRRRRRRRRR",
    b"XAAAAAARRRRRRRRRR",
    b"XAAASSARRRRRRRRRR",
    b"XAAASSARRRRRRRRRR",
    b"XAAASSARRRRRRRRRR",
    b"XAAASSARRRCCRRRRR",
    b"XAAASSARRRCRRRRRR",
    b"XAAASSARRRCRCRRRR",
];

fn class(it: char) -> Class {
    match it {
        'ฤ' | 'ฦ' => Following3,
        'ก'..='ฮ' => Consonant,
        'ะ' | 'า' | 'ำ' => Following1,
        'ั' | 'ึ' => Above2,
        'ิ' => Above1,
        'ี' | 'ื' => Above3,
        'ุ' => Below1,
        'ู' => Below2,
        'ฺ' => BelowDiacritic,
        'เ'..='ไ' => Leading,
        'ๅ' => Following2,
        '็' => Diacritic2,
        '่'..='๋' => Tone,
        '์' | 'ํ' => Diacritic1,
        '๎' => Diacritic3,
        _ => Other,
    }
}

/// Whether a character is Thai.
pub(super) fn is_thai(it: char) -> bool {
    matches!(it, 'ก'..='ฺ' | '฿'..='๛')
}

/// Whether it stands above or below another one.
pub(super) fn hangs(it: char) -> bool {
    class(it) as usize >= Below1 as usize
}

/// Whether it is written before the consonant that it is spoken after.
pub(super) fn is_leading(it: char) -> bool {
    class(it) == Leading
}

/// Whether it can be what a leading vowel waits for.
pub(super) fn is_consonant(it: char) -> bool {
    class(it) == Consonant
}

/// Whether a character may follow another one, or begin a text.
///
/// The strict check, and beyond it: a vowel that follows needs a consonant or its tone before
/// it, and only ะ follows า (เกาะ). The check would let any of them follow any other.
pub(super) fn may_follow(before: Option<char>, it: char) -> bool {
    // WTT takes the beginning of a text for a control character, which anything may follow that
    // hangs on nothing; a vowel that follows would stand alone there too.
    let previous = before.map_or(Control, class);
    let next = class(it);
    let row = CHECK.get(previous as usize);
    let rule = row.and_then(|row| row.get(next as usize));
    let is_passed = matches!(rule, Some(b'A' | b'C'));

    is_passed
        && match next {
            Following1 => matches!(previous, Consonant | Tone) || before == Some('า') && it == 'ะ',
            Following2 => previous == Following3,
            _ => true,
        }
}

/// What becomes of the end of a text when a character is typed that may not follow it but only
/// stands in the wrong order: what is taken back, in characters, and what is put there. The
/// check is left to the caller.
pub(super) fn arranged(before: &str, it: char) -> Option<(usize, String)> {
    let last = before.chars().next_back()?;
    let put = |text: &[char]| Some((1, text.iter().collect()));

    match (last, it) {
        // แ looks like two เ, and ำ is typed as its halves.
        ('เ', 'เ') => put(&['แ']),
        ('ํ', 'า') => put(&['ำ']),
        // The long forms of ฤ and ฦ are written with ๅ.
        ('ฤ' | 'ฦ', 'า') => put(&[last, 'ๅ']),
        // A tone, or the sign that silences, was typed before its vowel.
        _ if is_above_vowel(class(last)) && is_vowel(class(it)) => put(&[it, last]),
        // ำ was typed before its tone.
        ('ำ', _) if class(it) == Tone => put(&[it, 'ำ']),
        _ => None,
    }
}

/// Whether it stands above the vowel of its consonant.
fn is_above_vowel(it: Class) -> bool {
    matches!(it, Tone | Diacritic1 | Diacritic2)
}

/// A vowel above or below its consonant.
fn is_vowel(it: Class) -> bool {
    matches!(it, Above1 | Above2 | Above3 | Below1 | Below2)
}
