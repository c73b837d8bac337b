//! Zapotec words beside a statement: each of them has to stand in what is said there.

use crate::common::edition;

use rights_kiosk::language::Language;

/// A text in small letters without accents, as one compares words.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace('á', "a")
        .replace('é', "e")
        .replace('í', "i")
        .replace('ó', "o")
        .replace('ú', "u")
}

/// Whether a Spanish sentence holds a word, in any of its forms: `papel` in `papeles`. What a
/// word means is told as one or several words, `doctor, doctora`, of which one is enough.
fn holds(sentence: &str, meaning: &str) -> bool {
    let sentence = plain(sentence);
    let mut words = sentence.split(|it: char| !it.is_alphabetic());
    let meaning = plain(meaning);
    let meant: Vec<_> = meaning
        .split(',')
        .filter_map(|it| {
            it.split(|it: char| !it.is_alphabetic())
                .find(|it| !it.is_empty())
        })
        .collect();

    words.any(|word| meant.iter().any(|it| word.starts_with(*it)))
}

#[test]
fn a_word_is_glossed_beside_a_short_wording_only_if_that_holds_it() {
    let edition = edition();
    let mut glossed = 0;

    for topic in &edition.content.topics {
        for statement in topic.statements.iter().filter(|it| it.short.is_some()) {
            let said = edition
                .catalogs
                .plain(Language::Spanish, statement.short().as_str());
            for word in statement.short_words() {
                let meaning = edition.catalogs.plain(Language::Spanish, word.as_str());
                glossed += 1;

                assert!(
                    holds(&said, &meaning),
                    "{}: {meaning}: {said}",
                    statement.id
                );
            }
        }
    }
    assert!(glossed > 10, "{glossed} words");
}

#[test]
fn a_word_is_found_in_its_forms() {
    assert!(holds("No firme papeles de los agentes.", "papel"));
    assert!(holds("¿Niños solos?", "niño, niña"));
    assert!(holds("Diga dónde está.", "¿dónde?"));
    assert!(!holds(
        "Mantenga la calma. No corra.",
        "agente de inmigración"
    ));
}
