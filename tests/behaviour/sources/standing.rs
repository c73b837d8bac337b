//! What this edition is, what may change and what is old say so on every page.

use super::*;

use rights_kiosk::content::Statement;

/// Whether a text says in full or in short what this edition is.
fn says_what_it_is(edition: &Edition, language: Language, words: &str) -> bool {
    edition_line(edition, language).iter().any(|it| it == words)
}

#[test]
fn the_line_at_the_foot_opens_what_this_edition_is() {
    let edition = edition();

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "car");
        let badge = visitor
            .words()
            .into_iter()
            .find(|it| says_what_it_is(&edition, language, it))
            .expect("the line stands in the footer");
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
    let mut words = visitor.words().into_iter();
    let badge = words.find(|it| says_what_it_is(&edition, Language::English, it));
    let place = visitor
        .place_of(&badge.expect("there is the line"))
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
        // Beside what is said of every edition, and never in its place.
        let wrong = visitor.said("clock-wrong");
        assert!(visitor.words().contains(&wrong), "{language}");
        let badge = visitor
            .words()
            .into_iter()
            .find(|it| says_what_it_is(&edition, language, it))
            .unwrap_or_else(|| panic!("{language}: no lawyer has reviewed this"));
        assert!(shows(&mut visitor, "statement-date-unknown"), "{language}");

        visitor.tap(&badge);
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
    let id = "home-door";
    let door = edition.content.topic(id).expect("there is the topic");
    let mut all = door.known();
    all.extend(edition.content.everywhere(door));
    let statement = all
        .iter()
        .find(|it| it.volatile && !it.is_overdue(Some(today().date())))
        .expect("a volatile statement that is fresh");
    let mut visitor = known(&edition, Language::Tagalog, id);
    visitor.size.height *= 40.0;
    let changes = all.iter().filter(|it| it.volatile).count();
    let days = |visitor: &mut Visitor, id: &str, date| {
        let mut arguments = fluent::FluentArgs::new();
        arguments.set("date", format::date(Language::Tagalog, date));
        let words = edition
            .catalogs
            .format(Language::Tagalog, id, &arguments)
            .words;
        let words = line_break::strip(&words).into_owned();

        visitor.places_of(&words).len()
    };
    let dates: std::collections::BTreeSet<_> = all
        .iter()
        .filter(|it| it.volatile)
        .map(|it| it.as_of)
        .collect();
    let seen: usize = dates
        .iter()
        .map(|it| days(&mut visitor, "statement-can-change", *it))
        .sum();
    assert_eq!(seen, changes, "one short note for each that may change");
    assert_eq!(
        days(&mut visitor, "statement-overdue", statement.review_by),
        0
    );
    let is_old = |it: &&&Statement| it.is_overdue(Some(today().date()));
    let past: std::collections::BTreeSet<_> =
        all.iter().filter(is_old).map(|it| it.review_by).collect();
    let seen: usize = past
        .iter()
        .map(|it| days(&mut visitor, "statement-overdue", *it))
        .sum();
    assert_eq!(seen, all.iter().filter(is_old).count());

    // What is overdue says so in short on its card, and once on the page what to do.
    let late = date(2028, 1, 1).at(10, 0, 0, 0);
    let screen = Screen::Topic(Topic::new(id).at(Tab::Know));
    let mut visitor = open(&edition, Language::Tagalog, screen, late);
    visitor.size.height *= 40.0;
    let dues: std::collections::BTreeSet<_> = all.iter().map(|it| it.review_by).collect();
    let seen: usize = dues
        .iter()
        .map(|it| days(&mut visitor, "statement-overdue", *it))
        .sum();
    assert_eq!(seen, all.len());
    let oldest = *dues.first().expect("a day");
    assert_eq!(days(&mut visitor, "statement-old", oldest), 1);

    let late = date(2028, 1, 1).at(10, 0, 0, 0);
    let screen = Screen::Sources(Sources::new(statement.id.as_str()));
    let mut visitor = open(&edition, Language::Tagalog, screen, late);
    let by = format::date(Language::Tagalog, statement.review_by);
    let page = visitor.read();
    let old: Vec<_> = page.iter().filter(|it| it.contains(&by)).collect();
    assert!(old.len() >= 2, "by when, and that it is past: {old:#?}");
}

/// What an edition is stands on every screen, whatever the clock shows; what staff have
/// to do about it stands beside that.
#[test]
fn a_clock_that_is_wrong_takes_the_place_of_nothing() {
    let edition = edition();
    // The keyboard takes the whole window while somebody of the staff types.
    let screens = Screen::all(&edition.content).into_iter();
    let screens: Vec<_> = screens.filter(|it| !it.is_typing()).collect();
    let clocks = [date(1970, 1, 1), date(2000, 1, 1)].map(|it| it.at(0, 0, 0, 0));
    let mut count = 0;

    for (screen, number) in screens.iter().zip(0..) {
        let languages = match screen.id().as_str() {
            // It speaks all languages in turn, and English first.
            "welcome" => vec![Language::English],
            "home" | "topic:home-door" | "officer" => Language::ALL.to_vec(),
            _ => vec![Language::ALL[number % Language::ALL.len()]],
        };
        for language in languages {
            let mut visitor = open(&edition, language, screen.clone(), clocks[number % 2]);
            let words = visitor.words();
            let name = format!("{} in {language}", screen.id());
            // On the start screen more is said behind it.
            let what = edition_line(&edition, language);
            let says = |it: &String| {
                what.iter()
                    .any(|what| it.starts_with(what.trim_end_matches('.')))
            };
            assert!(words.iter().any(says), "{name}: {words:?}");
            let told = ["clock-wrong", "clock-wrong-short"].map(|id| visitor.said(id));
            assert!(
                words.iter().any(|it| told.contains(it)),
                "{name}: {words:?}"
            );
            count += 1;
        }
    }
    assert!(count > 40, "{count}");
}
