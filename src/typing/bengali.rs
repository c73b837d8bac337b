//! What a Bengali sign can stand on.

/// Joins letters without being seen.
pub(super) const JOINER: char = '\u{200d}';

/// Divides letters without being seen.
pub(super) const NON_JOINER: char = '\u{200c}';

/// Joins a consonant to the next one.
pub(super) const HASANTA: char = '\u{9cd}';

/// The dot that makes another letter of ড, ঢ and য.
const NUKTA: char = '\u{9bc}';

/// Whether a character is Bengali, or shared with it.
pub(super) fn is_bengali(it: char) -> bool {
    matches!(it, '\u{980}'..='\u{9ff}')
}

/// A consonant, which a vowel sign or the hasanta can follow; not ৎ, which has neither.
pub(super) fn is_consonant(it: char) -> bool {
    matches!(it, 'ক'..='হ' | 'ৰ' | 'ৱ')
}

/// A vowel as a letter of its own.
fn is_vowel(it: char) -> bool {
    matches!(it, 'অ'..='ঔ' | 'ৠ' | 'ৡ')
}

/// The sign of a vowel after a consonant.
fn is_vowel_sign(it: char) -> bool {
    matches!(it, 'া'..='ৌ' | 'ৗ' | 'ৢ' | 'ৣ')
}

/// Whether it stands on or around another letter.
pub(super) fn hangs(it: char) -> bool {
    is_vowel_sign(it) || matches!(it, 'ঁ' | 'ং' | 'ঃ' | NUKTA | HASANTA)
}

/// Whether a character may follow this text.
pub(super) fn may_follow(before: &str, it: char) -> bool {
    let mut back = before.chars().rev();
    let (last, earlier) = (back.next(), back.next());
    let stands_on = |kind: fn(char) -> bool| last.is_some_and(kind);
    let has_consonant = stands_on(|it| is_consonant(it) || it == NUKTA);

    match it {
        NUKTA => matches!(last, Some('ড' | 'ঢ' | 'য')),
        // অ্যা is written with a hasanta on a vowel, and র‍্য with a joiner before it.
        HASANTA => {
            has_consonant
                || matches!(last, Some('অ' | 'এ'))
                || last == Some(JOINER) && earlier.is_some_and(|it| is_consonant(it) || it == NUKTA)
        }
        JOINER => has_consonant || last == Some(HASANTA),
        NON_JOINER => last == Some(HASANTA),
        'ঁ' => has_consonant || stands_on(is_vowel) || stands_on(is_vowel_sign),
        'ং' | 'ঃ' => {
            has_consonant || stands_on(is_vowel) || stands_on(is_vowel_sign) || last == Some('ঁ')
        }
        // ো and ৌ are typed as their halves too.
        'া' | 'ৗ' if last == Some('ে') => true,
        _ if is_vowel_sign(it) => has_consonant,
        // A run of text has the script of its first letter, and is shaped by that.
        _ if is_bengali(it) => !last.is_some_and(is_latin),
        _ => true,
    }
}

/// A Latin letter.
fn is_latin(it: char) -> bool {
    matches!(it, 'A'..='Z' | 'a'..='z' | 'ª' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ')
}
