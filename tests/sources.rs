//! A sentence proves itself: a touch tells where it comes from, how current it is
//! and who has reviewed its words, and what cannot be relied on says so by
//! itself.

mod common;

use common::{Visitor, edition, today};
use rights_kiosk::content::Kind;
use rights_kiosk::content::warrant::{Answer, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::files::Files;
use rights_kiosk::kiosk::{Message, Setup};
use rights_kiosk::language::{Language, format};
use rights_kiosk::ledger::{FILE, ReviewState, hash};
use rights_kiosk::screen::{self, Screen, home::Home, sources::Sources, topic::Topic, warrant};

use jiff::civil::{DateTime, date};

use std::sync::Arc;

const TRANSLATED: [Language; 5] = [
    Language::Korean,
    Language::Spanish,
    Language::Tagalog,
    Language::Bengali,
    Language::Thai,
];

/// The statement that most tests look at: not volatile, and without Zapotec words.
const STATEMENT: &str = "home-door-say-no-entry";

fn open(edition: &Arc<Edition>, language: Language, screen: Screen, clock: DateTime) -> Visitor {
    let setup = Setup {
        is_still: true,
        ppi: Some(100.0),
        ..Setup::default()
    };
    let mut visitor = Visitor::at(edition, language, setup, clock);
    visitor.kiosk.open(Screen::Home(Home::default()));
    visitor.kiosk.open(screen);
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    visitor
}

fn topic(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(edition, language, Screen::Topic(Topic::new(id)), today())
}

fn sources(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(
        edition,
        language,
        Screen::Sources(Sources::new(id)),
        today(),
    )
}

/// The words of a message as the visitor reads them.
fn words(visitor: &Visitor, id: &str) -> String {
    let language = match visitor.kiosk.session().language {
        Language::Zapotec => Language::Spanish,
        other => other,
    };

    visitor.kiosk.edition().catalogs.plain(language, id)
}

/// Whether a message stands anywhere on the page.
fn shows(visitor: &mut Visitor, id: &str) -> bool {
    let words = words(visitor, id);

    visitor.read().contains(&words)
}

/// The embedded edition with another wording of a message.
fn reworded(language: Language, id: &str, wording: &str) -> Arc<Edition> {
    let files = Files::embedded();
    let folder = format!("locales/{language}/");
    let head = format!("{id} = ");
    let (path, text) = files
        .under(&folder)
        .filter(|path| path.ends_with(".ftl"))
        .map(|path| (path.to_owned(), files.text(path).expect("the file is text")))
        .find(|(_, text)| text.lines().any(|line| line.starts_with(&head)))
        .expect("the message stands in a file");
    let text: String = text
        .lines()
        .map(|line| match line.starts_with(&head) {
            true => format!("{head}{wording}\n"),
            false => format!("{line}\n"),
        })
        .collect();

    loaded(files.with(path, text))
}

fn loaded(files: Files) -> Arc<Edition> {
    Arc::new(Edition::from_files(&files).unwrap_or_else(|problems| panic!("{problems:#?}")))
}

/// The embedded edition in whose ledger somebody has signed a message.
fn signed(language: Language, id: &str, who: &str) -> Arc<Edition> {
    let edition = edition();
    let hash_of = |language| {
        let text = edition.catalogs.pattern_source(language, id);
        hash(&text.expect("the language has it"))
    };
    let source = match language {
        Language::English => String::new(),
        _ => format!("source = \"{}\"\n", hash_of(Language::English)),
    };
    let text = hash_of(language);
    let entry = format!("[{language}.{id}]\n{source}text = \"{text}\"\nreviewed = {{ {who} }}\n");
    let files = Files::embedded();
    let ledger = files.text(FILE).expect("there is a ledger");
    // What the ledger says of it so far goes.
    let head = format!("[{language}.{id}]\n");
    let ledger = match ledger.split_once(&head) {
        Some((before, after)) => {
            let after = after.split_once("\n\n").map_or("", |(_, after)| after);
            format!("{before}{after}\n{entry}")
        }
        None => format!("{ledger}\n{entry}"),
    };

    loaded(files.with(FILE, ledger))
}

#[test]
fn one_touch_shows_sources_dates_and_review_in_every_language() {
    let edition = edition();
    let statement = edition
        .content
        .statements()
        .find(|it| it.id.as_str() == "home-door-keep-closed")
        .expect("there is the statement");

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "home-door");
        let sentence = words(&visitor, "home-door-keep-closed");
        visitor.tap(&sentence);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "sources:home-door-keep-closed"
        );

        let page = visitor.read();
        let has = |text: &str| page.iter().any(|seen| seen.contains(text));
        for id in &statement.sources {
            let source = edition.content.source(id).expect("the source is known");
            assert!(has(&source.publisher), "{language}: {}", source.publisher);
            assert!(has(&source.title), "{language}: {}", source.title);
        }
        for day in [statement.as_of, statement.review_by] {
            let day = format::date(language, day);
            assert!(has(&day), "{language}: {day}");
        }
        assert!(has(&sentence), "{language}");
        assert!(
            has(&words(&visitor, "words-draft")),
            "{language}: the English"
        );
        let is_translated = language != Language::English;
        let checked = words(&visitor, "words-checked");
        assert_eq!(has(&checked), is_translated, "{language}: the translation");

        visitor.tap_message("frame-back");
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:home-door");
        assert!(
            visitor.place_of(&sentence).is_some(),
            "{language}: its place"
        );
    }
}

#[test]
fn every_statement_has_a_page_of_its_own() {
    let edition = edition();

    for statement in edition.content.statements() {
        let id = format!("sources:{}", statement.id);
        let screen = Screen::find(&id, &edition.content).expect("there is the page");
        assert_eq!(screen.id(), id);
        assert!(!statement.sources.is_empty(), "{id}");
    }
    assert!(Screen::find("sources:nothing", &edition.content).is_none());
}

#[test]
fn the_answers_about_a_warrant_tell_their_sources_too() {
    let mut visitor = open(
        &edition(),
        Language::Korean,
        Screen::Warrant(Default::default()),
        today(),
    );
    for question in Question::ALL {
        let answer = warrant::Message::Answered(*question, Answer::Unsure);
        visitor.send(Message::Screen(screen::Message::Warrant(answer)));
    }
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    let sentence = words(&visitor, "warrant-only-home");
    for _ in 0..40 {
        if visitor.place_of(&sentence).is_some() {
            break;
        }
        visitor.scroll(100.0);
    }
    visitor.scroll(200.0);
    visitor.tap(&sentence);

    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "sources:warrant-only-home"
    );
}

#[test]
fn a_card_that_is_held_up_changes_only_by_its_button() {
    for language in [Language::English, Language::Thai] {
        let edition = edition();
        let mut visitor = topic(&edition, language, "home-door");
        visitor.tap_message("frame-officer");
        for statement in &edition.content.officer {
            let english = edition.catalogs.plain(Language::English, &statement.id);
            visitor.tap(&english);
            assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");
        }

        visitor.scroll(2000.0);
        visitor.tap_message("sources-title");
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "sources:officer");
        for statement in &edition.content.officer {
            assert!(
                shows(&mut visitor, &statement.id),
                "{language} {}",
                statement.id
            );
            visitor.scroll(-20000.0);
        }
    }
}

#[test]
fn drafts_say_so_on_their_cards_and_checked_words_do_not() {
    let edition = edition();

    // No lawyer has reviewed the English: every card that is seen says so.
    let mut english = topic(&edition, Language::English, "at-work");
    let drafts = english.places_of(&words(&english, "words-draft")).len();
    let cards = edition
        .content
        .topic("at-work")
        .expect("there is the topic");
    let seen = english.words();
    let seen = cards.statements.iter().filter(|it| {
        let sentence = edition.catalogs.plain(Language::English, &it.id);
        seen.iter().any(|seen| seen.contains(&sentence))
    });
    assert_eq!(drafts, seen.count());
    assert!(drafts > 0);
    for language in TRANSLATED.into_iter().chain([Language::Zapotec]) {
        let mut visitor = topic(&edition, language, "at-work");
        assert!(!shows(&mut visitor, "words-draft"), "{language}");
    }
}

#[test]
fn an_edit_of_the_english_makes_its_five_translations_stale_and_nothing_else() {
    let wording = "I do not agree that you come in.";
    let edition = reworded(Language::English, STATEMENT, wording);
    let before = common::edition();

    for language in Language::ALL {
        for id in before.catalogs.ids(Language::English) {
            if !before.catalogs.has(language, id) {
                continue;
            }
            let is_stale = edition.state(language, id) == ReviewState::Stale;
            let expected = id == STATEMENT && TRANSLATED.contains(&language);
            assert_eq!(is_stale, expected, "{language} {id}");
            if !expected {
                assert_eq!(edition.state(language, id), before.state(language, id));
            }
        }
    }
    for language in TRANSLATED.into_iter().chain([Language::Zapotec]) {
        let mut visitor = topic(&edition, language, "home-door");
        assert!(shows(&mut visitor, "words-stale"), "{language}");
        let mut other = topic(&edition, language, "at-work");
        assert!(!shows(&mut other, "words-stale"), "{language}");
        let mut page = sources(&edition, language, STATEMENT);
        assert!(shows(&mut page, "words-stale"), "{language}");
    }
    let mut english = topic(&edition, Language::English, "home-door");
    assert!(!shows(&mut english, "words-stale"));
}

#[test]
fn an_edit_of_a_translation_makes_it_alone_a_draft() {
    let edition = reworded(Language::Spanish, STATEMENT, "No acepto que entre usted.");
    let before = common::edition();

    for language in Language::ALL {
        for id in before.catalogs.ids(Language::English) {
            if before.catalogs.has(language, id) {
                let is_it = language == Language::Spanish && id == STATEMENT;
                let expected = if is_it {
                    ReviewState::Draft
                } else {
                    before.state(language, id)
                };
                assert_eq!(edition.state(language, id), expected, "{language} {id}");
            }
        }
    }
    let mut spanish = topic(&edition, Language::Spanish, "home-door");
    assert!(shows(&mut spanish, "words-draft"));
    for (language, id) in [(Language::Korean, "home-door"), (Language::Spanish, "car")] {
        let mut other = topic(&edition, language, id);
        assert!(!shows(&mut other, "words-draft"), "{language} {id}");
    }
}

#[test]
fn a_reviewer_is_named_by_the_sentence_and_in_the_edition() {
    for (language, name, role) in [
        (Language::English, "Ada Lawyer", "lawyer"),
        (Language::Korean, "김민지", "translator"),
        (Language::Spanish, "Íñigo Núñez", "speaker"),
        (Language::Bengali, "রহিমা খাতুন", "speaker"),
        (Language::Thai, "สมชาย ใจดี", "translator"),
    ] {
        let who = format!("by = \"{name}\", role = \"{role}\", date = \"2026-11-20\"");
        let edition = signed(language, STATEMENT, &who);
        assert_eq!(edition.state(language, STATEMENT), ReviewState::Reviewed);

        let mut page = sources(&edition, language, STATEMENT);
        let seen = page.read();
        assert!(seen.iter().any(|it| it == name), "{language}: {seen:#?}");
        let day = format::date(language, date(2026, 11, 20));
        assert!(seen.iter().any(|it| it.contains(&day)), "{language}: {day}");
        let role = words(&page, &format!("role-{role}"));
        assert!(seen.contains(&role), "{language}: {role}");

        page.send(Message::BadgePressed);
        page.studio.draw(&page.kiosk, page.size);
        let seen = page.read();
        assert!(seen.iter().any(|it| it == name), "{language}: {seen:#?}");
        assert!(!seen.contains(&words(&page, "about-nobody")), "{language}");
    }
}

#[test]
fn the_line_at_the_foot_opens_what_this_edition_is() {
    let edition = edition();

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "car");
        let badge = visitor
            .words()
            .into_iter()
            .find(|it| it.contains(&format::date(language, edition.content.edition.date)))
            .expect("the badge names the day");
        visitor.tap(&badge);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");

        for id in [
            "about-preview",
            "about-advice",
            "about-made",
            "about-nobody",
            "about-lawyers",
        ] {
            assert!(shows(&mut visitor, id), "{language} {id}");
            visitor.scroll(-20000.0);
        }
        let page = visitor.read();
        for language in Language::ALL {
            assert!(page.iter().any(|it| it == language.native_name()));
        }
        let hotline = edition.content.hotline("chirla").expect("there is CHIRLA");
        assert!(page.iter().any(|it| it == hotline.number.as_str()));
    }
}

#[test]
fn the_line_is_a_target_and_lets_a_drag_pass() {
    let edition = edition();
    let mut visitor = topic(&edition, Language::English, "car");
    let day = format::date(Language::English, edition.content.edition.date);
    let badge = visitor.words().into_iter().find(|it| it.contains(&day));
    let place = visitor
        .place_of(&badge.expect("there is the badge"))
        .expect("it has a place");
    let id = iced::touch::Finger(1);
    let from = place.center();
    let to = iced::Point::new(from.x, from.y - 300.0);
    let touch = iced::Event::Touch;

    // A press that leaves it before it is lifted opens nothing.
    visitor.play(
        &[
            touch(iced::touch::Event::FingerPressed { id, position: from }),
            touch(iced::touch::Event::FingerMoved { id, position: to }),
            touch(iced::touch::Event::FingerLifted { id, position: to }),
        ],
        iced::mouse::Cursor::Unavailable,
    );
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:car");

    // As high as a finger is wide, also where the text is one line.
    let edge = iced::Point::new(from.x, from.y - 20.0);
    visitor.tap_at(edge);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");
}

#[test]
fn a_clock_that_is_wrong_is_noticed_and_staff_are_told() {
    let edition = edition();
    let early = date(2025, 1, 1).at(10, 0, 0, 0);

    for language in Language::ALL {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = open(&edition, language, screen, early);
        let wrong = words(&visitor, "clock-wrong");
        assert!(visitor.words().contains(&wrong), "{language}");
        assert!(shows(&mut visitor, "statement-date-unknown"), "{language}");

        visitor.tap(&wrong);
        let clock = format::date(language, date(2025, 1, 1));
        let page = visitor.read();
        assert!(
            page.iter().any(|it| it.contains(&clock)),
            "{language}: {clock}"
        );
    }
    let mut right = topic(&edition, Language::English, "home-door");
    assert!(!shows(&mut right, "clock-wrong"));
    assert!(!shows(&mut right, "statement-date-unknown"));
}

#[test]
fn what_may_change_shows_its_date_and_what_is_overdue_says_so() {
    let edition = edition();
    let statement = edition
        .content
        .topic("street")
        .and_then(|it| it.statements.iter().find(|it| it.volatile))
        .expect("a volatile statement");
    let day = format::date(Language::Tagalog, statement.as_of);
    let mut visitor = topic(&edition, Language::Tagalog, "street");
    let page = visitor.read();
    assert!(page.iter().any(|it| it.contains(&day)), "{day}");

    let late = date(2028, 1, 1).at(10, 0, 0, 0);
    let screen = Screen::Sources(Sources::new(statement.id.as_str()));
    let mut visitor = open(&edition, Language::Tagalog, screen, late);
    let by = format::date(Language::Tagalog, statement.review_by);
    let page = visitor.read();
    let old: Vec<_> = page.iter().filter(|it| it.contains(&by)).collect();
    assert!(old.len() >= 2, "by when, and that it is past: {old:#?}");
}

/// A sentence in Zapotec that a speaker has signed, and what the Spanish says.
fn with_sentence(english: Option<&str>) -> Arc<Edition> {
    let before = common::edition();
    let source = before.catalogs.pattern_source(Language::English, STATEMENT);
    let source = hash(&source.expect("English has it"));
    let text = hash("Xxx yyy.");
    let files = Files::embedded();
    let ledger = files.text(FILE).expect("there is a ledger");
    let entry = format!(
        "[zab.{STATEMENT}]\nsource = \"{source}\"\ntext = \"{text}\"\nreviewed = {{ by = \
         \"A Speaker\", role = \"speaker\", of = \"San Lucas Quiaviní\", date = \"2026-11-20\" }}\n"
    );
    let ledger = format!("{ledger}\n{entry}");
    let path = "locales/zab/topics/home-door.ftl";
    let own = files.text(path).expect("there is the file");
    let own = format!("{own}{STATEMENT} = Xxx yyy.\n");
    let mut files = files.with(FILE, ledger).with(path, own);
    if let Some(english) = english {
        let path = "locales/en/topics/home-door.ftl";
        let text = files.text(path).expect("there is the file").to_owned();
        let now = format!("{STATEMENT} = I do not consent to your entry.");
        assert!(text.contains(&now));
        files = files.with(
            path,
            text.replace(&now, &format!("{STATEMENT} = {english}")),
        );
    }

    loaded(files)
}

#[test]
fn what_a_speaker_has_signed_stands_before_the_spanish() {
    let edition = with_sentence(None);
    let statement = edition
        .content
        .statements()
        .find(|it| it.id.as_str() == STATEMENT);
    assert_eq!(statement.map(|it| it.kind), Some(Kind::Say));

    let mut visitor = topic(&edition, Language::Zapotec, "home-door");
    let page = visitor.read();
    assert!(page.contains(&"“Xxx yyy.”".to_owned()), "{page:#?}");
    let mut page = sources(&edition, Language::Zapotec, STATEMENT);
    let seen = page.read();
    for shown in ["Xxx yyy.", "A Speaker", "San Lucas Quiaviní"] {
        assert!(seen.iter().any(|it| it == shown), "{shown}");
    }
    // Nobody else reads it.
    let mut spanish = topic(&edition, Language::Spanish, "home-door");
    assert!(!spanish.read().iter().any(|it| it.contains("Xxx")));
}

#[test]
fn what_a_speaker_has_signed_is_hidden_once_the_english_changes() {
    let edition = with_sentence(Some("I do not agree that you come in."));
    assert_eq!(
        edition.state(Language::Zapotec, STATEMENT),
        ReviewState::Stale
    );

    let mut visitor = topic(&edition, Language::Zapotec, "home-door");
    assert!(!visitor.read().iter().any(|it| it.contains("Xxx")));
}
