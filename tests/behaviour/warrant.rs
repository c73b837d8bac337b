//! Whose warrant is it: what the answers mean, and how the screen says it.

mod papers;

use crate::common::{LAPTOP, Visitor, edition, still};
use rights_kiosk::content::warrant::{
    Answer, Answers, IMMIGRATION_JUDGE, ONLY_HOME, Outcome, Paper, Question, statements,
};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Component as _, Screen, topic::Topic, warrant, warrant::Warrant};

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

/// What is touched for an answer to a question: the first question is answered by a
/// paper.
fn label(question: Question, answer: Answer) -> &'static str {
    match (question, answer) {
        (Question::Court, Yes) => "warrant-from-court",
        (Question::Court, No) => "warrant-from-ice",
        _ => answer.message_id(),
    }
}

/// Touches answers in the order in which it is asked, until it is decided.
fn answer(visitor: &mut Visitor, answers: [Answer; 3]) {
    let [signature, court, details] = answers;

    for (question, answer) in [
        (Question::Court, court),
        (Question::Signature, signature),
        (Question::Details, details),
    ] {
        let asked = visitor.said(question.message_id());
        assert!(visitor.words().contains(&asked), "{asked} is asked");
        let said = visitor.said(label(question, answer));
        visitor.tap(&said);
        if answer != Yes {
            break;
        }
    }
}

/// The screen as it stands.
fn screen(visitor: &Visitor) -> Warrant {
    match &visitor.kiosk.session().visit.screen {
        Screen::Warrant(warrant) => warrant.clone(),
        other => panic!("{other:?}"),
    }
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

/// What is not asked any more is not known: the table has it so.
#[test]
fn the_questions_lead_to_what_the_table_has() {
    let mut decided = 0;

    for ([signature, court, details], _) in TABLE {
        let mut answers = Answers::default();
        let mut known = [Unsure; 3];
        for (place, question, answer) in [
            (1, Question::Court, court),
            (0, Question::Signature, signature),
            (2, Question::Details, details),
        ] {
            if answers.asked() == Some(question) {
                assert_eq!(answers.outcome(), None, "{question} is still asked");
                assert!(answers.give(question, answer));
                known[place] = answer;
            } else {
                assert!(!answers.give(question, answer), "{question} is not asked");
            }
        }

        let outcome = answers.outcome().expect("it is decided");
        let (_, expected) = TABLE.iter().find(|(it, _)| *it == known).expect("a row");
        assert_eq!(outcome, *expected, "{known:?}");
        assert_eq!(
            outcome == Outcome::Judge,
            [signature, court, details] == [Yes; 3],
            "only three yes are a warrant of a judge"
        );
        decided += 1;
    }

    assert_eq!(decided, TABLE.len());
}

#[test]
fn only_a_paper_that_looks_like_ice_is_called_so() {
    let short = |given: &[Answer]| {
        let mut answers = Answers::default();
        for answer in given {
            let asked = answers.asked().expect("it is not decided");
            answers.give(asked, *answer);
        }

        answers.short_id()
    };

    assert_eq!(short(&[No]), Some("warrant-outcome-ice-short"));
    assert_eq!(short(&[Yes, No]), Some("warrant-outcome-not-judge-short"));
    assert_eq!(short(&[Unsure]), Some("warrant-outcome-unsure-short"));
    assert_eq!(short(&[Yes, Unsure]), Some("warrant-outcome-unsure-short"));
    assert_eq!(short(&[Yes, Yes, No]), Some("warrant-outcome-wrong-short"));
    assert_eq!(short(&[Yes, Yes, Yes]), Some("warrant-outcome-judge-short"));
    assert_eq!(short(&[Yes, Yes]), None);
}

#[test]
fn each_answer_says_what_it_means_and_the_english_to_say() {
    let edition = edition();
    let cases = [
        ([Yes, Yes, Yes], "warrant-outcome-judge-short"),
        ([Yes, Yes, No], "warrant-outcome-wrong-short"),
        ([Yes, No, Yes], "warrant-outcome-ice-short"),
        ([No, Yes, Yes], "warrant-outcome-not-judge-short"),
        ([Unsure, Unsure, Unsure], "warrant-outcome-unsure-short"),
    ];

    for language in Language::ALL {
        for (answers, short) in cases {
            let mut visitor = at(language, LAPTOP);
            answer(&mut visitor, answers);
            let [signature, court, details] = answers;
            let outcome = Outcome::of(signature, court, details);
            let verdict = visitor.said(short);
            assert!(
                visitor.words().contains(&verdict),
                "{language} {answers:?}: {verdict} is in the first view"
            );

            // What has no room beside the verdict is a page further.
            let mut page = visitor.read();
            let further = visitor.said("warrant-what-to-do");
            if page.contains(&further) {
                visitor.tap(&further);
                page.extend(visitor.read());
            }
            for id in [outcome.message_id(), ONLY_HOME] {
                let meaning = visitor.said(id);
                assert!(page.contains(&meaning), "{language} {answers:?}: {meaning}");
            }
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
fn no_page_has_to_be_scrolled_on_a_laptop() {
    let cases = [
        vec![],
        vec![Yes],
        vec![Yes, Yes],
        vec![No],
        vec![Unsure],
        vec![Yes, No],
        vec![Yes, Unsure],
        vec![Yes, Yes, Yes],
        vec![Yes, Yes, No],
        vec![Yes, Yes, Unsure],
    ];

    for language in Language::ALL {
        for answers in &cases {
            let mut visitor = at(language, LAPTOP);
            for (question, answer) in Question::ALL.iter().zip(answers) {
                let said = visitor.said(label(*question, *answer));
                visitor.tap(&said);
            }

            assert!(!visitor.top().has_more(), "{language} {answers:?}");
            let further = visitor.said("warrant-what-to-do");
            if visitor.place_of(&further).is_some() {
                visitor.tap(&further);
                assert!(
                    !visitor.top().has_more(),
                    "{language} {answers:?}: what to do"
                );
            }
        }
    }
}

#[test]
fn one_touch_on_the_paper_of_ice_fills_the_page_with_the_verdict() {
    for language in Language::ALL {
        let mut visitor = at(language, LAPTOP);
        let ice = visitor.said("warrant-from-ice");
        visitor.tap(&ice);
        let verdict = visitor.said("warrant-outcome-ice-short");
        let place = visitor.place_of(&verdict).expect("the verdict");

        assert!(place.y < visitor.size.height / 3.0, "{language}: {place:?}");
        assert!(
            place.width > visitor.size.width / 2.0,
            "{language}: {place:?}"
        );
        for question in Question::ALL {
            let asked = visitor.said(question.message_id());
            assert!(!visitor.words().contains(&asked), "{language}: {asked}");
        }
    }
}

#[test]
fn the_order_of_an_immigration_judge_is_told_where_the_signature_is_asked() {
    for language in Language::ALL {
        let mut visitor = at(language, LAPTOP);
        let line = visitor.said(IMMIGRATION_JUDGE);
        assert!(!visitor.words().contains(&line), "{language}");
        let court = visitor.said("warrant-from-court");
        visitor.tap(&court);

        assert!(visitor.words().contains(&line), "{language}: {line}");
    }
}

#[test]
fn every_page_has_a_step_of_its_own_and_leads_back() {
    let mut visitor = at(Language::English, LAPTOP);
    let mut steps = vec![screen(&visitor).step()];
    let touches = [
        "warrant-from-court",
        "answer-yes",
        "answer-no",
        "warrant-closer",
        "warrant-step-back",
        "warrant-step-back",
        "warrant-step-back",
        "answer-unsure",
        "warrant-other-paper",
    ];
    for id in touches {
        visitor.tap_message(id);
        steps.push(screen(&visitor).step());
    }

    assert!(
        steps.windows(2).all(|pair| pair[0] < pair[1]),
        "they grow: {steps:?}"
    );
    let asked = visitor.said(Question::Court.message_id());
    assert!(visitor.words().contains(&asked), "it begins again");
}

#[test]
fn an_answer_that_comes_late_changes_nothing() {
    let mut visitor = at(Language::Thai, LAPTOP);
    visitor.tap_message("warrant-from-ice");
    let before = screen(&visitor);
    for question in Question::ALL {
        let late = warrant::Message::Answered(*question, Yes);
        visitor.send(Message::Screen(screen::Message::Warrant(late)));
    }

    assert_eq!(screen(&visitor), before);
}

#[test]
fn each_marked_place_is_explained_when_it_is_touched() {
    for language in [Language::English, Language::Bengali, Language::Thai] {
        for paper in Paper::ALL {
            let mut visitor = at(language, LAPTOP);
            visitor.tap_message("warrant-from-ice");
            visitor.tap_message("warrant-closer");
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
        visitor.tap_message("tab-paper");

        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "warrant",
            "{topic}"
        );
    }

    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.tap("English");
    visitor.tap_message("door-warrant");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "warrant");
}
