//! I speak …: from Home to the card of every language, and what stands on it.

mod finished;

use crate::common::{Visitor, edition, still};
use rights_kiosk::content::{Family, InterpreterLanguage};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::screen::context::argument;
use rights_kiosk::screen::i_speak::{Card, initials};
use rights_kiosk::screen::{Screen, home, i_speak::ISpeak, panel, panel::varieties};
use rights_kiosk::theme::TextSize;

use iced::Size;

/// The most taps from Home to a card that is chosen, by who begins with the choice.
const MOST_TAPS: usize = 4;

/// Someone on Home who counts the taps.
struct TapCounter {
    visitor: Visitor,
    taps: usize,
    /// The most that it may take.
    most: usize,
}

impl TapCounter {
    fn begin(language: Language) -> Self {
        let home = Screen::Home(home::Home::default());

        Self {
            visitor: Visitor::new(&edition(), language).on(home),
            taps: 0,
            most: MOST_TAPS,
        }
    }

    /// Goes through the door to the cards.
    fn enter(&mut self) {
        let language = self.visitor.kiosk.session().language;
        self.tap(&door(language));
    }

    /// Goes through the door and from the card that is finished to the choice of another, which
    /// is one tap more.
    fn enter_choice(&mut self) {
        self.enter();
        self.tap_message("speak-another");
        self.most = MOST_TAPS + 1;
    }

    /// Touches what says so, moving the page until it is in sight.
    fn tap(&mut self, words: &str) {
        let edge = self.visitor.size.height * 0.8;

        for _ in 0..200 {
            // The bar says the names of languages too.
            let mut places = self.visitor.places_of(words).into_iter();
            let place = places.find(|it| it.y > 75.0);
            if let Some(place) = place.filter(|it| it.y + it.height < edge) {
                self.visitor.tap_at(place.center());
                self.taps += 1;
                return;
            }
            assert!(self.visitor.top().has_more(), "`{words}` is nowhere");
            self.visitor.scroll(80.0);
        }
        panic!("`{words}` is nowhere");
    }

    fn tap_message(&mut self, id: &str) {
        let language = self.visitor.kiosk.session().language;
        let words = self.visitor.kiosk.edition().catalogs.plain(language, id);
        self.tap(&words);
    }

    /// All that stands on the card and under it.
    fn card(&mut self) -> Vec<String> {
        let screen = &self.visitor.kiosk.session().visit.screen;
        assert!(screen.is_held_up(), "{screen:?} is no card");
        assert!(self.taps <= self.most, "{} taps", self.taps);

        self.visitor.words()
    }
}

/// The words on the door to the cards.
fn door(language: Language) -> String {
    let edition = edition();
    let catalogs = &edition.catalogs;
    let sentences = language.sentences();
    let tag = match language {
        Language::English => return catalogs.plain(language, "door-speak"),
        Language::Zapotec => "zap",
        other => other.tag(),
    };
    let name = catalogs.plain(sentences, &format!("language-{tag}"));
    let name = match sentences {
        Language::Spanish => name.to_lowercase(),
        _ => name,
    };
    let words = catalogs.format(sentences, "door-speak-own", &argument("language", name));

    line_break::strip(&words.words).into_owned()
}

fn interpreter_languages() -> Vec<InterpreterLanguage> {
    edition().content.interpreter_languages.clone()
}

#[track_caller]
fn assert_says(card: &[String], line: &str) {
    assert!(card.iter().any(|it| it == line), "no `{line}` on {card:#?}");
}

#[test]
fn every_language_reaches_its_card_within_four_taps() {
    for tongue in interpreter_languages() {
        let mut counter = TapCounter::begin(Language::English);
        counter.tap_message("door-speak");
        counter.tap_message(tongue.family.message_id());

        match (&tongue.area, tongue.towns.first()) {
            (Some(area), Some(town)) => {
                counter.tap(area);
                counter.tap(town);
            }
            _ => counter.tap(&tongue.english),
        }

        let card = counter.card();
        let stands = |name: &str| card.iter().any(|it| it.contains(name));
        assert!(stands(&tongue.english), "{}: {card:#?}", tongue.id);
        assert!(stands(&tongue.spanish), "{}: {card:#?}", tongue.id);
        let codes: Vec<_> = tongue.codes.iter().map(|it| it.to_string()).collect();
        let shared = match tongue.towns.first() {
            Some(town) if tongue.area.is_some() => {
                edition().content.interpreter_languages_in(town).count() > 1
            }
            _ => false,
        };
        if codes.is_empty() {
            assert!(stands("no code is known"), "{}: {card:#?}", tongue.id);
        } else if !shared {
            let line = format!(
                "For the interpreter service: ISO 639-3 {}",
                codes.join(", ")
            );
            assert_says(&card, &line);
        } else {
            assert!(stands(&codes.join(", ")), "{}: {card:#?}", tongue.id);
        }
    }
}

#[test]
fn the_kiosks_own_languages_reach_theirs_in_one_and_each_other_in_three() {
    let own = Language::ALL
        .into_iter()
        .filter(|it| *it != Language::Zapotec);

    for language in own {
        let mut counter = TapCounter::begin(Language::Korean);
        if language == Language::Korean {
            counter.enter();
            assert_eq!(counter.taps, 1);
        } else {
            counter.enter_choice();
            counter.tap(language.native_name());
            assert_eq!(counter.taps, 3);
        }

        let catalogs = &edition().catalogs;
        let id = format!("language-{}", language.tag());
        let card = counter.card();
        let english = catalogs.plain(Language::English, &id);
        let spanish = catalogs.plain(Language::Spanish, &id);
        assert_says(&card, &format!("I speak {english}."));
        assert_says(&card, &format!("Hablo {}.", spanish.to_lowercase()));
        assert_says(&card, "I need an interpreter.");
        assert_says(&card, "Necesito un intérprete.");
    }
}

#[test]
fn who_knows_only_a_town_reaches_the_card_of_every_language_there() {
    let edition = edition();

    for town in edition.content.towns() {
        let letters = initials(town);
        assert!(!letters.is_empty(), "{town} is under no letter");
    }

    let shared: Vec<_> = edition
        .content
        .towns()
        .into_iter()
        .filter(|town| edition.content.interpreter_languages_in(town).count() > 1)
        .collect();
    assert!(shared.contains(&"San Andrés Solaga"), "{shared:?}");

    for town in shared {
        let letter = initials(town).into_iter().next().expect("a letter");
        let mut counter = TapCounter::begin(Language::English);
        counter.tap_message("door-speak");
        counter.tap_message("speak-only-town");
        counter.tap(&letter.to_string());
        counter.tap(town);

        let card = counter.card();
        let names: Vec<_> = edition
            .content
            .interpreter_languages_in(town)
            .map(|it| it.english.to_string())
            .collect();
        assert!(names.len() > 1);
        assert_says(
            &card,
            &format!("In my town people speak: {}.", names.join(", ")),
        );
        assert_says(&card, &format!("I am from {town}."));
    }
}

#[test]
fn every_town_has_a_card_with_the_languages_that_are_spoken_there() {
    let edition = edition();
    let mut count = 0;

    for town in edition.content.towns() {
        let mut visitor = Visitor::new(&edition, Language::Tagalog);
        let card = ISpeak::Card(Card::Town(town.to_owned()));
        visitor.kiosk.open(Screen::ISpeak(card));
        visitor.lay_out();
        let card = visitor.words();

        assert_says(&card, &format!("I am from {town}."));
        assert_says(&card, &format!("Soy de {town}."));
        for tongue in &edition.content.interpreter_languages {
            let is_spoken = tongue.towns.iter().any(|it| &**it == town);
            let names = [&tongue.english, &tongue.spanish].map(|it| it.to_string());
            let [english, spanish] = names.map(|name| {
                let ends = [format!(" {name}."), format!(" {name},")];
                card.iter()
                    .any(|line| ends.iter().any(|end| line.contains(end.as_str())))
            });

            assert_eq!(
                (english, spanish),
                (is_spoken, is_spoken),
                "{town}: {}",
                tongue.id
            );
            count += usize::from(is_spoken);
        }
    }

    println!("{count} pairs of a town and a language");
}

#[test]
fn a_town_that_is_not_listed_still_gives_a_card() {
    let mut counter = TapCounter::begin(Language::Spanish);
    counter.enter_choice();
    counter.tap_message("speak-group-zapotec");
    counter.tap("Sierra Norte");
    counter.tap_message("speak-other-town");

    let card = counter.card();
    assert_says(&card, "I speak Zapotec (Sierra Norte).");
    assert!(
        card.iter()
            .any(|it| it.contains("zpq") && it.contains("zad"))
    );
}

/// The card with the most to say.
fn longest() -> Card {
    Card::Town("Nentón".to_owned())
}

#[test]
fn the_english_and_the_spanish_never_scroll() {
    let edition = edition();
    let chinantec =
        Card::InterpreterLanguage("chinantec".to_owned(), Some("San Felipe Usila".to_owned()));
    let area = Card::Area(Family::Zapotec, "Sierra Norte".to_owned());

    for (width, height, ppi) in [
        (1366.0, 768.0, 100.0),
        (1366.0, 768.0, 135.0),
        (1920.0, 1080.0, 141.0),
        (3840.0, 2160.0, 282.0),
        (1080.0, 1920.0, 92.0),
    ] {
        for size in TextSize::ALL {
            for card in [longest(), chinantec.clone(), area.clone()] {
                let setup = still(Size::new(width, height), ppi);
                let mut visitor = Visitor::with(&edition, Language::Thai, setup);
                visitor.kiosk.set_text_size(size);
                visitor
                    .kiosk
                    .open(Screen::ISpeak(ISpeak::Card(card.clone())));
                visitor.lay_out();
                let another = visitor.said("speak-another");
                let under = visitor.place_of(&another);
                // On a small laptop with large text the way to another is a page further.
                let more = visitor.said("frame-more");
                let under = under.or_else(|| visitor.place_of(&more));
                let under = under.expect("something under the card").y;
                for line in visitor.words() {
                    let is_said = ["I ", "In my town", "Hablo ", "Soy ", "En mi ", "Necesito "];
                    if !is_said.iter().any(|it| line.starts_with(it)) {
                        continue;
                    }
                    let place = visitor.place_of(&line).expect("it was just seen");
                    assert!(
                        place.y + place.height < under && place.x + place.width <= width,
                        "{width}x{height} at {ppi}, {}: {line}: {place:?}",
                        size.id()
                    );
                }
                assert!(visitor.place_of("Necesito un intérprete.").is_some());
            }
        }
    }
}

#[test]
fn nothing_is_kept_after_clear() {
    let mut counter = TapCounter::begin(Language::English);
    counter.tap_message("door-speak");
    counter.tap_message("speak-group-zapotec");
    counter.tap("Istmo");
    counter.tap("Salina Cruz");
    counter.visitor.send(Message::ClearPressed);

    let session = counter.visitor.kiosk.session();
    assert!(session.history.is_empty());
    assert!(!format!("{session:?}").contains("Salina"));
}

#[test]
fn the_card_waits_five_minutes_and_is_never_covered() {
    let mut visitor = Visitor::new(&edition(), Language::Bengali);
    visitor.kiosk.open(Screen::ISpeak(ISpeak::Card(longest())));
    visitor.send(Message::Touched);
    visitor.wait(299);
    assert!(!visitor.kiosk.is_asking());
    visitor.wait(1);
    assert!(visitor.kiosk.is_asking());

    visitor.lay_out();
    assert!(
        visitor
            .words()
            .iter()
            .any(|it| it == "I need an interpreter.")
    );
}
