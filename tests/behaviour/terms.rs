//! What the settled terms promise: an English term is said in one of its settled
//! forms wherever it stands, and a form that misleads stands nowhere.

use crate::common::{TRANSLATED, edition};

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::soundness::terms::{Avoided, Term, Terms, comparable, contains_word};
use rights_kiosk::soundness::{Rule, Rules, Wording};

use std::collections::BTreeSet;

/// The least number of settled terms of a language, of words that stand nowhere
/// and of words that are wrong for one term; with fewer, a list has been cut short.
const FEWEST: [usize; 3] = [25, 30, 15];

fn terms(rules: &Rules, language: Language) -> &Terms {
    rules.terms(language).expect("a table for each language")
}

fn translations(edition: &Edition, language: Language) -> Vec<Wording> {
    let catalogs = &edition.catalogs;

    catalogs
        .ids(Language::English)
        .filter(|id| catalogs.has(language, id))
        .map(|id| Wording {
            id: id.to_owned(),
            ..Wording::made_up(
                language,
                &catalogs.plain(Language::English, id),
                &catalogs.plain(language, id),
            )
        })
        .collect()
}

/// Whether a term stands in the English of a message.
fn stands_in(term: &str, said: &Wording) -> bool {
    let [english, term] = [said.english.as_str(), term].map(|it| comparable(Language::English, it));

    contains_word(&english, &term)
}

#[test]
fn are_kept_in_every_translation() {
    let edition = edition();
    let rules = Rules::of(&edition.content);
    let mut found = Vec::new();

    for language in TRANSLATED {
        let all = translations(&edition, language);

        for said in &all {
            let fault = rules.violation(Rule::Terms, said);
            found.extend(fault.map(|fault| format!("{language} {}: {fault}", said.id)));
        }
        println!(
            "{language}: {} terms, {} messages",
            terms(&rules, language).settled.len(),
            all.len()
        );
    }

    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What is wrong with an entry of a table before any translation is looked at.
fn unkempt(term: &Term, all: &[Wording]) -> Vec<String> {
    let name = &term.english;
    let mut faults = Vec::new();
    let empty = |text: &String| text.trim().is_empty();

    if term.forms.is_empty() {
        faults.push(format!("`{name}` has no form"));
    }
    if empty(name) || term.forms.iter().chain(&term.avoid).any(empty) {
        faults.push(format!("`{name}` has an empty text"));
    }
    if term.except.is_empty() == term.reason.as_ref().is_some_and(|it| !it.trim().is_empty()) {
        faults.push(format!("`{name}`: exceptions and their reason go together"));
    }
    if !all.iter().any(|said| stands_in(name, said)) {
        faults.push(format!("`{name}` stands in no English message: remove it"));
    }
    for id in &term.except {
        match all.iter().find(|said| said.id == *id) {
            None => faults.push(format!("`{name}`: its exception `{id}` is no message")),
            Some(said) if !stands_in(name, said) => {
                faults.push(format!(
                    "`{name}` is not in its exception `{id}`: remove it"
                ));
            }
            Some(_) => {}
        }
    }

    faults
}

#[test]
fn are_enough_each_once_and_each_of_use() {
    let edition = edition();
    let rules = Rules::of(&edition.content);
    let mut found = Vec::new();

    for language in TRANSLATED {
        let Terms { settled, avoided } = terms(&rules, language);
        let Avoided { never, not_for } = avoided;
        let all = translations(&edition, language);
        let names: BTreeSet<_> = settled.iter().map(|it| it.english.to_lowercase()).collect();

        println!(
            "{language}: {} never, {} for a term",
            never.len(),
            not_for.len()
        );
        assert!(
            settled.len() >= FEWEST[0] && never.len() >= FEWEST[1] && not_for.len() >= FEWEST[2],
            "{language}: a list has been cut short"
        );
        assert_eq!(
            names.len(),
            settled.len(),
            "{language}: a term stands twice"
        );
        found.extend(settled.iter().flat_map(|term| unkempt(term, &all)));
        for (term, _) in not_for {
            if !all.iter().any(|said| stands_in(term, said)) {
                found.push(format!("`{term}` stands in no English message: remove it"));
            }
        }
    }

    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn are_written_with_known_keys_only() {
    let term = "english = 'door'\nforms = ['puerta']\navoid = []\nexcept = []\n";

    assert!(toml::from_str::<Term>(term).is_ok());
    assert!(toml::from_str::<Term>(&format!("{term}excpt = ['a']\n")).is_err());
}

#[test]
fn are_found_as_whole_words() {
    for (text, word, found) in [
        ("agents at your door", "agent", true),
        ("ask an agency", "agent", false),
        ("on locator.ice.gov", "ice", true),
        ("the police", "ice", false),
        ("he signs; sign it", "sign", true),
        ("a signature, signed", "sign", false),
        ("a judge’s warrant", "judge", true),
    ] {
        assert_eq!(contains_word(text, word), found, "{word} in {text}");
    }
}

/// Every entry that is not kept up is found.
#[test]
fn are_missed_when_their_table_is_spoiled() {
    let said = |id: &str, english: &str| Wording {
        id: id.to_owned(),
        ..Wording::made_up(Language::Spanish, english, "")
    };
    let all = [said("a", "A warrant."), said("b", "A door.")];
    let term = |except: &[&str], reason: Option<&str>| Term {
        english: "warrant".to_owned(),
        forms: vec!["orden judicial".to_owned()],
        avoid: Vec::new(),
        except: except.iter().map(|it| (*it).to_owned()).collect(),
        reason: reason.map(str::to_owned),
    };
    let faults = |term: Term| unkempt(&term, &all);
    let because = Some("a guarantee");

    assert_eq!(faults(term(&[], None)), [""; 0]);
    assert_eq!(faults(term(&["a"], because)), [""; 0]);
    for spoiled in [
        term(&["a"], None),
        term(&[], because),
        term(&["b"], because),
        term(&["c"], because),
        Term {
            english: "court".to_owned(),
            ..term(&[], None)
        },
        Term {
            forms: Vec::new(),
            ..term(&[], None)
        },
        Term {
            forms: vec![" ".to_owned()],
            ..term(&[], None)
        },
    ] {
        assert_eq!(faults(spoiled.clone()).len(), 1, "{spoiled:?}");
    }
}

#[test]
fn are_missed_when_they_change() {
    let rules = Rules::of(&edition().content);
    let faulty = |language, english: &str, words: &str| {
        rules
            .violation(Rule::Terms, &Wording::made_up(language, english, words))
            .is_some()
    };

    for (language, english, kept, lost) in [
        (
            Language::Spanish,
            "A judge’s warrant.",
            "La ORDEN judicial\u{2060} firmada por un juez.",
            "Una garantía del juez.",
        ),
        (Language::Korean, "A warrant.", "영장.", "워런트."),
        (Language::Thai, "The judge.", "ผู้พิพากษา", "คนตัดสิน"),
    ] {
        let kept_fault = rules.violation(Rule::Terms, &Wording::made_up(language, english, kept));

        assert_eq!(kept_fault, None, "{kept}");
        assert!(faulty(language, english, lost), "{lost}");
    }

    // What misleads is found wherever it stands, as a whole word in Latin letters.
    assert!(faulty(Language::Spanish, "To agree.", "Conceder permiso."));
    assert!(!faulty(
        Language::Spanish,
        "To agree.",
        "Concederle permiso."
    ));
}

#[test]
fn are_missed_for_one_term_and_right_elsewhere() {
    let rules = Rules::of(&edition().content);

    for language in TRANSLATED {
        let avoided = &terms(&rules, language).avoided;
        let (term, word) = avoided.not_for.first().expect("there are some");
        let fault = |english: &str| {
            let said = Wording::made_up(language, english, word);

            rules.violation(Rule::Terms, &said).unwrap_or_default()
        };

        assert!(
            fault(term).contains(&format!("wrong for `{term}`")),
            "{term}: {word}"
        );
        assert!(!fault("something").contains("which is wrong"), "{word}");
    }
}
