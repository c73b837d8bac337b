//! Thai vowels and tones in the order in which they are written by whoever learned
//! it at school. Typed in another one they look the same and are another word for
//! whoever searches, compares or breaks lines.

/// How many characters hang on one consonant at most; a word has three.
const LONGEST: usize = 8;

/// Half of ำ.
const NIKHAHIT: char = 'ํ';

/// The text with its vowels and tones in order, or nothing if they are.
pub(super) fn in_order(text: &str) -> Option<String> {
    // Most texts have none of what can be out of order.
    if !text.contains(|it| matches!(it, 'ํ' | 'ำ' | 'เ' | '่'..='์')) {
        return None;
    }

    let mut ordered = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();

    while let Some(it) = rest.next() {
        if it == 'เ' && rest.next_if_eq(&'เ').is_some() {
            ordered.push('แ');
            continue;
        }
        if !hangs_on(it) {
            ordered.push(it);
            continue;
        }

        let mut syllable = vec![it];
        while syllable.len() < LONGEST
            && let Some(next) = rest.next_if(|&next| goes_on(&syllable, next))
        {
            syllable.push(next);
        }
        ordered.extend(arranged(syllable));
    }

    (ordered != text).then_some(ordered)
}

/// Whether a character stands over or under a consonant, or is ำ, which does in
/// part.
fn hangs_on(it: char) -> bool {
    is_vowel(it) || is_tone(it) || matches!(it, NIKHAHIT | 'ำ')
}

/// Whether a character still belongs to what hangs on the consonant before.
fn goes_on(syllable: &[char], next: char) -> bool {
    // The other half of ำ; behind anything else า stands for itself.
    let is_half = next == 'า' && syllable.contains(&NIKHAHIT);
    let is_over = matches!(syllable, [.., 'ำ' | 'า']);

    is_half && !is_over || hangs_on(next) && (is_tone(next) || !is_over)
}

/// Vowels first, then tones, then ำ, which two characters may stand for.
fn arranged(syllable: Vec<char>) -> Vec<char> {
    let is_split = syllable.contains(&NIKHAHIT) && syllable.contains(&'า');
    let mut rest: Vec<_> = syllable
        .into_iter()
        .filter(|it| !(is_split && matches!(*it, NIKHAHIT | 'า')))
        .chain(is_split.then_some('ำ'))
        .collect();
    // Two of one kind stay as they were typed: that is a fault, and is told.
    rest.sort_by_key(|&it| match it {
        _ if is_vowel(it) => 0,
        _ if is_tone(it) => 1,
        _ => 2,
    });

    rest
}

/// A vowel above or below its consonant.
fn is_vowel(it: char) -> bool {
    matches!(it, 'ั' | 'ิ'..='ฺ' | '็')
}

/// A tone above a consonant or its vowel, or the sign that silences it.
fn is_tone(it: char) -> bool {
    matches!(it, '่'..='์')
}
