//! The ways to a code, and what else holds while it stands there.

use super::cut::cut;
use super::{before, decoders, payloads, said};
use crate::common::editions::loaded;
use crate::common::{Display, LAPTOP, LOW, Visitor, edition, still};

use rights_kiosk::carry::{Payload, clean_line, dialled};
use rights_kiosk::files::Files;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::i_speak::{Card, ISpeak};
use rights_kiosk::screen::panel::{self, beside};

pub fn at(language: Language, screen: &str) -> Visitor {
    let edition = edition();
    let screen = Screen::find(screen, &edition.content).expect("a screen");

    Visitor::with(&edition, language, still(LAPTOP, 100.0)).on(screen)
}

fn screen(visitor: &Visitor) -> String {
    visitor.kiosk.session().visit.screen.id()
}

/// What the way to a code says.
const WAY: &str = "take-home";

/// Touches the way to a code, wherever on the page it stands.
pub fn touch(visitor: &mut Visitor) {
    let way = visitor.said(WAY);
    for _ in 0..60 {
        let page = visitor.page();
        let place = visitor.place_of(&way);
        // What stands lower may lie under the way on.
        if place.is_some_and(|it| it.y + it.height < page.y + page.height * 0.6) {
            visitor.settle();
            visitor.tap(&way);

            return;
        }
        visitor.scroll(page.height / 4.0);
        if !visitor.top().has_more() {
            visitor.settle();
            visitor.tap(&way);

            return;
        }
    }

    panic!("no way to a code: {:?}", visitor.words());
}

/// What rqrr reads on the screen that is shown.
pub fn read(visitor: &mut Visitor) -> String {
    let code = cut(&visitor.picture()).picture();
    let bytes = decoders::rqrr(&code).expect("a code that can be read");

    String::from_utf8(bytes).expect("text")
}

#[test]
fn a_touch_leads_to_it_from_every_page_but_the_first() {
    for language in Language::ALL {
        for (from, to) in [
            ("topic:home-door:helpers", "take-home:home-door"),
            ("topic:home-door:know", "take-home:home-door"),
            ("topic:home-door:stage-1", "take-home:home-door"),
            ("number:888-624-4752", "take-home:888-624-4752"),
            ("officer", "take-home:officer"),
        ] {
            let mut visitor = at(language, from);
            touch(&mut visitor);
            assert_eq!(screen(&visitor), to, "{language} from {from}");
        }
    }
}

#[test]
fn a_number_that_no_phone_can_call_has_no_code() {
    let edition = edition();
    let inside: Vec<_> = edition
        .content
        .hotlines
        .iter()
        .filter(|it| it.from_inside)
        .collect();
    assert!(!inside.is_empty());

    for hotline in inside {
        let number = hotline.number.as_str();
        let mut visitor = at(Language::English, &format!("number:{number}"));
        let way = visitor.said(WAY);
        assert!(!visitor.read().contains(&way), "{number}");
        assert!(Screen::find(&format!("take-home:{number}"), &edition.content).is_none());
    }
}

#[test]
fn a_number_is_a_card_for_the_contacts_of_a_phone() {
    let edition = edition();
    let read = read(&mut before(
        &edition,
        Language::English,
        LOW,
        "888-624-4752",
    ));

    assert!(
        read.starts_with(
            "BEGIN:VCARD\r\nVERSION:3.0\r\n\
             N;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network;;;;\r\n\
             FN;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network\r\n\
             ORG;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network\r\n\
             TEL;TYPE=WORK,VOICE:+18886244752\r\nNOTE;CHARSET=UTF-8:"
        ),
        "{read}"
    );
    assert!(
        read.contains("Preview\\, not reviewed by a lawyer · November 30\\, 2026"),
        "{read}"
    );
    assert!(read.ends_with("\r\nEND:VCARD\r\n"), "{read}");
}

#[test]
fn a_number_that_is_everybodys_is_called_and_not_kept() {
    let edition = edition();

    for language in Language::ALL {
        assert_eq!(read(&mut before(&edition, language, LOW, "911")), "tel:911");
    }
}

#[test]
fn nobody_is_asked_for_three_minutes_while_a_code_stands_there() {
    let edition = edition();
    let mut visitor = before(&edition, Language::English, LOW, "home-door");
    visitor.wait(0);
    visitor.wait(179);
    assert!(!visitor.kiosk.is_asking());
    visitor.wait(1);
    assert!(visitor.kiosk.is_asking());
}

#[test]
fn of_two_languages_side_by_side_the_code_is_in_the_visitors_own() {
    let edition = edition();
    for (language, second) in [
        (Language::English, Language::Thai),
        (Language::Thai, Language::English),
        (Language::Zapotec, Language::Bengali),
    ] {
        let mut alone = before(&edition, language, LOW, "home-door");
        let mut both = before(&edition, language, LOW, "home-door");
        both.send(Message::Panel(panel::Message::Beside(
            beside::Message::Chosen(Some(second)),
        )));
        let wanted = read(&mut alone);
        assert_eq!(read(&mut both), wanted, "{language} beside {second}");
        // How to take it, and that it stays, are said in both.
        let words = both.read();
        for language in [language, second] {
            for id in ["take-home-how", "take-home-stays"] {
                let said = edition.catalogs.plain(language.sentences(), id);
                assert!(words.contains(&said), "{id} in {language}: {words:?}");
            }
        }
        let other = payloads(&edition, second, "home-door");
        let title = other[0].text().lines().next().expect("a title");
        assert!(!words.iter().any(|it| it == title), "{words:?}");
        // Whoever wants it in the other one changes the language.
        both.kiosk.set_language(second);
        assert_eq!(read(&mut both), other[0].text(), "{second}");
    }
}

#[test]
fn a_card_that_says_what_somebody_speaks_is_carried_as_it_stands_and_nothing_else() {
    let edition = edition();
    let own = Language::ALL.map(Card::Own).into_iter();
    let all = edition.content.interpreter_languages.iter();
    let others: Vec<_> = all
        .map(|it| {
            let town = it.towns.iter().max_by_key(|it| it.len());

            Card::InterpreterLanguage(it.id.to_string(), town.map(ToString::to_string))
        })
        .collect();
    let towns = edition.content.interpreter_languages.iter();
    let most = towns
        .flat_map(|it| &it.towns)
        .max_by_key(|it| edition.content.interpreter_languages_in(it).count());
    let town = Card::Town(most.expect("a town").to_string());
    let count = others.len();
    assert!(count > 20, "{count}");

    for (place, card) in own.chain([town]).chain(others).enumerate() {
        let i_speak = Screen::ISpeak(ISpeak::Card(card.clone()));
        let setup = still(LAPTOP, 100.0);
        let mut visitor = Visitor::with(&edition, Language::Tagalog, setup).on(i_speak);
        let words = visitor.words();
        touch(&mut visitor);
        assert_eq!(screen(&visitor), "take-home:i-speak");
        let beside = visitor.read();
        // Each has room; those of the kiosk's own languages and that of a town are read as well.
        assert!(
            beside.contains(&visitor.said("take-home-how")),
            "{card:?}: {beside:?}"
        );
        if place > Language::ALL.len() {
            continue;
        }
        let said = read(&mut visitor);
        let lines: Vec<_> = said.lines().filter(|it| !it.is_empty()).collect();
        assert!(lines.len() >= 4, "{said}");
        assert!(lines.contains(&"I need an interpreter."), "{said}");
        for line in lines {
            assert!(words.iter().any(|it| it == line), "{line} in {words:?}");
            assert!(beside.iter().any(|it| it == line), "{line} in {beside:?}");
        }
        // In another language it is the same card.
        visitor.kiosk.set_language(Language::Korean);
        assert_eq!(read(&mut visitor), said);
    }
}

#[test]
fn where_a_code_would_be_too_fine_its_words_stand_alone() {
    let edition = edition();
    let fine = Display::new(800.0, 600.0, 220.0);
    for language in Language::ALL {
        let mut visitor = before(&edition, language, fine, "home-door");
        let words = visitor.read();
        let text = payloads(&edition, language, "home-door")[0]
            .text()
            .to_owned();
        assert!(
            !words.contains(&visitor.said("take-home-how")),
            "{language}"
        );
        for line in text.lines().filter(|it| !it.is_empty()) {
            assert!(words.iter().any(|it| it == line), "{language}: {line}");
        }
    }
}

#[test]
fn a_number_that_nobody_has_confirmed_for_long_says_so_on_the_phone_too() {
    let edition = edition();
    let day = Some(edition.content.edition.date);
    let numbers = edition.content.numbers(&[], None, day).into_iter();
    let old: Vec<_> = numbers
        .filter(|it| !it.freshness.is_confirmed() && dialled(it.number).is_ok())
        .collect();
    println!("{} of them", old.len());
    assert!(old.len() > 5);

    for language in Language::ALL {
        let said = said(&edition, language);
        for number in &old {
            let warning = said.freshness(number.freshness).expect("it is old").words;
            let warning = clean_line(&warning);
            let piece = said.number(number).expect("it has room");
            assert!(piece.lines.contains(&warning), "{:?}", piece.lines);
            assert!(piece.payload.text().contains(&warning.replace(',', "\\,")));
        }
        // That a federal immigration line answers is the first thing that is read of it.
        let numbers = edition.content.numbers(&[], None, day).into_iter();
        let federal: Vec<_> = numbers.filter(|it| it.federal).collect();
        assert!(!federal.is_empty());
        let warning = clean_line(
            &edition
                .catalogs
                .text(language.sentences(), "help-government")
                .words,
        );
        for number in federal.iter().filter(|it| dialled(it.number).is_ok()) {
            let piece = said.number(number).expect("it has room");
            assert_eq!(piece.lines[4], warning, "{:?}", piece.lines);
        }
    }
}

#[test]
fn a_topic_says_how_old_its_number_is_and_what_a_nameless_one_is_for() {
    let files = Files::embedded();
    let text = files
        .text("content/hotlines.toml")
        .expect("text")
        .to_owned();
    let (before, rest) = text.split_once("id = \"chirla\"").expect("the hotline");
    let rest = rest.replacen("grade = \"A\"", "grade = \"C\"", 1);
    let old = loaded(&files.with(
        "content/hotlines.toml",
        format!("{before}id = \"chirla\"{rest}"),
    ));
    let text = payloads(&old, Language::Spanish, "home-door")[0]
        .text()
        .to_owned();
    let warning = said(&old, Language::Spanish);
    let warning = warning
        .freshness(old.content.hotline("chirla").expect("it").freshness(None))
        .expect("it is old");
    let lines = format!("- CHIRLA: 888-624-4752\n{}\n", clean_line(&warning.words));
    assert!(text.contains(&lines), "{text}");

    for language in Language::ALL {
        let edition = edition();
        let note = edition
            .catalogs
            .plain(language.sentences(), "hotline-911-number-note");
        let all = payloads(&edition, language, "hate-crime");
        for text in all.iter().map(Payload::text) {
            assert!(!text.contains("911: 911"), "{text}");
            assert!(text.contains(&format!("\n- 911\n{note}\n")), "{text}");
        }
    }
}
