//! That a sentence ends as sentences of its language do, and a label as labels.

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::soundness::{Rule, Wording};

use super::exceptions::assert_holds;
use super::{edition, fault_of};

#[test]
fn are_the_languages_own() {
    assert_holds(&edition(), Rule::Endings);
}

#[test]
fn are_missed_when_they_change() {
    let faulty = |language: Language, english: &str, words: &str| {
        fault_of(Rule::Endings, &Wording::made_up(language, english, words)).is_some()
    };

    for (language, door, question) in [
        (Korean, "문.", "문?"),
        (Spanish, "Puerta.", "¿Puerta?"),
        (Tagalog, "Pinto.", "Pinto?"),
        (Bengali, "দরজা।", "দরজা?"),
        (Thai, "ประตู", "ประตู"),
    ] {
        let label = door.trim_end_matches(['.', '।']);

        assert!(!faulty(language, "Door.", door), "{door}");
        assert!(!faulty(language, "Door?", question), "{question}");
        assert!(!faulty(language, "Door", label), "{label}");
        assert!(
            !faulty(language, "Say “door.”", &format!("{label} “{door}”")),
            "{door}"
        );
        if language != Thai {
            assert!(faulty(language, "Door.", label), "{label}");
            assert!(faulty(language, "Door?", door), "{door}");
            assert!(faulty(language, "Door", door), "{door}");
        }
    }
    assert!(faulty(Thai, "Door.", "ประตู."));
    assert!(faulty(Thai, "Door?", "ประตู?"));
    assert!(faulty(Bengali, "Door.", "দরজা."));
    assert!(faulty(Spanish, "Door?", "Puerta?"));
    assert!(faulty(Spanish, "A door? Yes.", "¿Puerta. Sí."));
    assert!(!faulty(Thai, "At 4 pm.", "16.00 น."));
}
