//! Whose warrant is it: what the answers mean, and how the screen says it.

use crate::common::{LAPTOP, Visitor, edition, still};
use rights_kiosk::content::warrant::{Answer, Outcome, Paper, Question, statements};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic, warrant::Warrant};

use iced::Size;

use Answer::{No, Unsure, Yes};

/// Every combination of answers (signature, court, details) and what it means.
const TABLE: [([Answer; 3], Outcome); 27] = [
    ([Yes, Yes, Yes], Outcome::Judge),
    ([Yes, Yes, No], Outcome::Wrong),
    ([Yes, Yes, Unsure], Outcome::Unsure),
    ([Yes, No, Yes], Outcome::NotJudge),
    ([Yes, No, No], Outcome::NotJudge),
    ([Yes, No, Unsure], Outcome::NotJudge),
    ([Yes, Unsure, Yes], Outcome::Unsure),
    ([Yes, Unsure, No], Outcome::Unsure),
    ([Yes, Unsure, Unsure], Outcome::Unsure),
    ([No, Yes, Yes], Outcome::NotJudge),
    ([No, Yes, No], Outcome::NotJudge),
    ([No, Yes, Unsure], Outcome::NotJudge),
    ([No, No, Yes], Outcome::NotJudge),
    ([No, No, No], Outcome::NotJudge),
    ([No, No, Unsure], Outcome::NotJudge),
    ([No, Unsure, Yes], Outcome::NotJudge),
    ([No, Unsure, No], Outcome::NotJudge),
    ([No, Unsure, Unsure], Outcome::NotJudge),
    ([Unsure, Yes, Yes], Outcome::Unsure),
    ([Unsure, Yes, No], Outcome::Unsure),
    ([Unsure, Yes, Unsure], Outcome::Unsure),
    ([Unsure, No, Yes], Outcome::NotJudge),
    ([Unsure, No, No], Outcome::NotJudge),
    ([Unsure, No, Unsure], Outcome::NotJudge),
    ([Unsure, Unsure, Yes], Outcome::Unsure),
    ([Unsure, Unsure, No], Outcome::Unsure),
    ([Unsure, Unsure, Unsure], Outcome::Unsure),
];

fn at(language: Language, size: Size) -> Visitor {
    let visitor = Visitor::with(&edition(), language, still(size, 100.0));

    visitor.on(Screen::Warrant(Warrant::default()))
}

/// Touches an answer to a question, scrolling until it is in sight.
fn answer(visitor: &mut Visitor, question: Question, answer: Answer) {
    let label = visitor.said(answer.message_id());
    let asked = visitor.said(question.message_id());
    let edge = visitor.size.height * 0.8;

    for _ in 0..100 {
        let place = visitor.place_of(&asked).filter(|it| it.y + 130.0 < edge);
        if let Some(asked) = place {
            let chips = visitor.places_of(&label);
            let chip = chips.into_iter().find(|chip| chip.y > asked.y);
            let chip = chip.expect("the answers stand under the question");
            visitor.tap_at(chip.center());
            return;
        }
        visitor.scroll(60.0);
    }
    panic!("{asked} is nowhere");
}

#[test]
fn every_combination_of_answers_has_one_meaning() {
    let mut seen = std::collections::BTreeSet::new();

    for (answers, outcome) in TABLE {
        let [signature, court, details] = answers;

        assert_eq!(
            Outcome::of(signature, court, details),
            outcome,
            "{answers:?}"
        );
        assert!(seen.insert(answers), "{answers:?} stands twice");
    }

    assert_eq!(seen.len(), Answer::ALL.len().pow(3));
}

#[test]
fn only_what_is_sure_and_from_a_judge_lets_officers_in() {
    for (answers, _) in TABLE {
        let [signature, court, details] = answers;
        let lets_in = Outcome::of(signature, court, details) == Outcome::Judge;

        if answers.contains(&Unsure) || signature == No || court == No {
            assert!(!lets_in, "{answers:?}");
        }
    }
}

#[test]
fn every_statement_is_there_and_none_is_left_over() {
    let edition = edition();
    let needed: std::collections::BTreeSet<_> = statements().collect();
    let there: std::collections::BTreeSet<_> = edition
        .content
        .warrant
        .iter()
        .map(|it| it.id.as_str())
        .collect();

    assert_eq!(there, needed);
}

#[test]
fn each_answer_says_what_it_means_and_the_english_to_say() {
    let edition = edition();
    let cases = [
        [Yes, Yes, Yes],
        [Yes, Yes, No],
        [No, Yes, Yes],
        [Unsure, Unsure, Unsure],
    ];

    for language in Language::ALL {
        for answers in cases {
            let mut visitor = at(language, LAPTOP);
            for (question, it) in Question::ALL.iter().zip(answers) {
                answer(&mut visitor, *question, it);
            }
            let [signature, court, details] = answers;
            let outcome = Outcome::of(signature, court, details);
            let page = visitor.read();
            let meaning = visitor.said(outcome.message_id());

            assert!(page.contains(&meaning), "{language} {answers:?}: {meaning}");
            for id in outcome.says() {
                let english = edition.catalogs.plain(Language::English, id);
                assert!(
                    page.contains(&format!("“{english}”")),
                    "{language} {answers:?}: {english}"
                );
            }
            for other in Outcome::ALL.iter().filter(|it| **it != outcome) {
                let other = visitor.said(other.message_id());
                assert!(!page.contains(&other), "{language} {answers:?}: {other}");
            }
        }
    }
}

#[test]
fn each_marked_place_is_explained_when_it_is_touched() {
    for language in [Language::English, Language::Bengali, Language::Thai] {
        for paper in Paper::ALL {
            let mut visitor = at(language, LAPTOP);
            let label = visitor.said(paper.message_id());
            visitor.tap(&label);

            for (index, id) in paper.marks().iter().enumerate() {
                let number = rights_kiosk::language::format::number(language, index as i64 + 1);
                visitor.tap(&number);
                let explained = visitor.said(id);

                assert!(
                    visitor.words().contains(&explained),
                    "{language} {paper} {number}: {explained}"
                );
            }
        }
    }
}

#[test]
fn it_is_reached_from_home_and_from_three_topics() {
    for topic in ["home-door", "at-work", "public-places"] {
        let topic_screen = Screen::Topic(Topic::new(topic));
        let mut visitor = Visitor::new(&edition(), Language::Spanish).on(topic_screen);
        visitor.tap_message("warrant-title");

        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "warrant",
            "{topic}"
        );
    }

    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.tap("English");
    visitor.tap_message("warrant-title");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "warrant");
}
