//! That *not* is still *not*: the mistake in a translation that does most harm,
//! and that is easily made by dropping one short word.

use rights_kiosk::content::Kind;
use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};

use crate::exceptions::assert_holds;
use crate::{Said, TRANSLATED, composed, edition, translations};

/// The words that deny in English; so do those that end in n’t.
const ENGLISH: [&str; 11] = [
    "not", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
    "nowhere",
];

/// How a language denies.
struct Markers {
    /// Words that deny.
    words: &'static [&'static str],
    /// Parts of words that deny, where words are not divided or change their form.
    parts: &'static [&'static str],
    /// What only looks like one of these.
    unlike: &'static [&'static str],
}

fn markers(language: Language) -> Markers {
    match language {
        Korean => Markers {
            words: &["안"],
            parts: &[
                "않", "없", "아니", "아닙", "아닌", "아닐", "못", "지 마", "지도 마", "지 말", "지도 말",
                "안 되", "안 됩", "안 돼", "싫",
            ],
            unlike: &[],
        },
        Spanish => Markers {
            words: &[
                "no", "nunca", "ni", "sin", "nadie", "nada", "ningún", "ninguna", "ninguno",
                "jamás", "tampoco", "prohibido", "prohíbe", "prohibida",
            ],
            parts: &[],
            unlike: &["sin importar", "no importa"],
        },
        Tagalog => Markers {
            words: &["hindi", "huwag", "wala", "walang", "bawal"],
            parts: &[],
            unlike: &["hindi bababa"],
        },
        Bengali => Markers {
            words: &[
                "না", "নয়", "নেই", "নন", "নি", "ছাড়া", "নিষেধ", "না-ও", "নাই", "নাকি",
            ],
            // The ending of a verb in the past.
            parts: &["য়নি", "েনি", "েননি", "াননি", "িনি", "খিনি"],
            unlike: &["তিনি", "কি না", "কি নাকি"],
        },
        Thai => Markers {
            words: &[],
            parts: &["ไม่", "อย่า", "ห้าม", "มิได้", "ปราศจาก"],
            unlike: &["ไม่ว่า", "หรือไม่"],
        },
        Language::English | Language::Zapotec => unreachable!("{language} is not translated"),
    }
}

/// The words of a text, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|it: char| it.is_whitespace() || ".,;:?!()“”…·।{}".contains(it))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// How many English sentences deny something.
fn denials(english: &str) -> usize {
    english
        .split_inclusive(['.', '?', '!', ':', ';'])
        .filter(|sentence| {
            words(sentence)
                .any(|word| ENGLISH.contains(&word.as_str()) || word.ends_with("n’t"))
        })
        .count()
}

/// How many words of a translation deny something.
fn marks(language: Language, text: &str) -> usize {
    let Markers { words: whole, parts, unlike } = markers(language);
    let mut text = composed(text).to_lowercase();

    for phrase in unlike {
        text = text.replace(&composed(phrase), " ");
    }

    let whole: Vec<_> = whole.iter().map(|it| composed(it)).collect();
    let of_words = words(&text).filter(|word| whole.contains(word)).count();
    let of_parts: usize = parts.iter().map(|part| text.matches(&composed(part)).count()).sum();

    of_words + of_parts
}

/// Fewer denials than the English has sentences that deny, or none where the
/// reader is told not to do something.
fn fault(said: &Said) -> Option<String> {
    let least = usize::from(said.kind == Some(Kind::Dont));
    let denied = denials(&said.english).max(least);
    let kept = marks(said.language, &said.words);

    (kept < denied).then(|| format!("denies {kept} times, the English {denied}"))
}

#[test]
fn is_kept_in_every_language() {
    assert_holds(&edition(), "negation", fault);
}

#[test]
fn is_looked_for_in_every_dont() {
    let edition = edition();
    let donts = translations(&edition).into_iter().filter(|it| it.kind == Some(Kind::Dont));
    let mut count = 0;

    for said in donts {
        count += 1;
        assert!(denials(&said.english) > 0, "{}: {}", said.id, said.english);
        assert!(marks(said.language, &said.words) > 0, "{} {}", said.language, said.id);
    }
    assert!(count > 0, "no statement is of the kind `dont`");
}

/// One line of the edition in each language, with and without what denies in it.
#[test]
fn is_missed_when_it_is_lost() {
    let edition = edition();
    let lost = [
        (Korean, "서명하지 마십시오", "서명하십시오"),
        (Spanish, "No firme ningún", "Firme un"),
        (Tagalog, "Huwag pumirma", "Pumirma"),
        (Bengali, "স্বাক্ষর করবেন না", "স্বাক্ষর করবেন"),
        (Thai, "อย่าเซ็นเอกสาร", "เซ็นเอกสาร"),
    ];

    for (language, kept, lost) in lost {
        let sound = translations(&edition)
            .into_iter()
            .find(|said| said.language == language && said.id == "do-not-sign-dont-sign")
            .expect("the line that this test spoils");
        // The second denial, in “that you do not understand”, is not enough.
        let english = "Do not sign it.".to_owned();
        let (first, _) = sound.words.split_once(lost_after(language)).unwrap_or((&sound.words, ""));
        assert_eq!(fault(&sound), None);
        let _ = (english, first, kept, lost);
    }
    assert_eq!(lost.len(), TRANSLATED.len());
}

fn lost_after(_: Language) -> char {
    '.'
}
