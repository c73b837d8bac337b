//! What has the focus after each change: where the ring stands.

use super::{
    at_a_topic, at_home, chooses_size, known, opens_topic, place, step, step_to, touches_statement,
};
use crate::common::{Device, Targets, Visitor, edition};

use rights_kiosk::kiosk::{Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Screen, home, panel, panel::display, topic};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::Area;

use iced::Point;
use iced::keyboard::key::Named;
use iced::mouse::Cursor;

#[test]
fn no_ring_shows_before_the_first_key_which_only_shows_it() {
    for key in [Named::Tab, Named::ArrowRight, Named::Enter, Named::Space] {
        let mut visitor = at_home(Language::Korean);

        assert_eq!(visitor.ring(), None);
        assert!(visitor.key(key).is_empty(), "{key:?}");
        let targets = Targets::of(&mut visitor);
        let mut all = targets.all.iter();
        let first = all.find(|it| it.0.is_row()).expect("something on the page");
        assert_eq!(place(&mut visitor), first.0, "{key:?}");
    }
}

#[test]
fn a_new_screen_begins_on_its_page_and_the_way_back_returns() {
    for language in Language::ALL {
        let mut visitor = at_home(language);
        step_to(&mut visitor, opens_topic("street"));
        let tile = place(&mut visitor);
        let _ = visitor.key(Named::Enter);
        assert!(place(&mut visitor).is_row(), "{language}");

        // Three screens deep.
        step_to(&mut visitor, touches_statement("street-"));
        let card = place(&mut visitor);
        assert_ne!(card, tile);
        let _ = visitor.key(Named::Enter);
        let _ = place(&mut visitor);
        assert!(matches!(
            visitor.key(Named::Escape).as_slice(),
            [Message::BackPressed]
        ));
        assert_eq!(place(&mut visitor), card, "{language}");
        let _ = visitor.key(Named::Escape);
        assert_eq!(place(&mut visitor), tile, "{language}");
        // On Home there is no way back.
        assert!(visitor.key(Named::Escape).is_empty());
    }
}

#[test]
fn a_page_without_buttons_begins_where_it_goes_on() {
    let mut visitor = at_home(Language::Thai);
    step_to(&mut visitor, |it| {
        matches!(
            it,
            Message::Screen(screen::Message::Home(home::Message::DoorChosen(
                Screen::Events(_)
            )))
        )
    });
    let _ = visitor.key(Named::Enter);

    assert_eq!(place(&mut visitor).area, Area::More);
}

/// Whatever has the ring: it has it in every other language too, and is in sight
/// though the texts before it are longer.
#[test]
fn ring_survives_a_switch_of_language() {
    let screens = [at_a_topic, at_home].map(|at| at(Language::English));
    let longer = at_home(Language::English).on(known("arrested"));
    let screens = screens.into_iter().chain([longer]);
    let moved: usize = screens.map(switch_at_every_stop).sum();

    println!("the page had to move {moved} times");
    assert!(moved > 0, "{moved}");
}

/// Switches through all languages wherever the ring comes in rows; returns how
/// often the page had to move.
fn switch_at_every_stop(mut visitor: Visitor) -> usize {
    let mut moved = 0;

    Device::Switches.tour(&mut visitor, |visitor, ring| {
        if !ring.key.is_row() {
            return;
        }
        let at = ring.key;
        let says = format!("{:?}", visitor.try_key(Named::Enter));
        // Somebody else switches, in whatever way, and back to English.
        for language in Language::ALL.into_iter().cycle().skip(1).take(7) {
            visitor.send(Message::LanguageChosen(language));
            let before = Targets::of(visitor);
            let _ = visitor.rehearse(&[], Cursor::Unavailable);
            let ring = visitor.ring().expect("a ring");
            let targets = Targets::of(visitor);
            let mut all = targets.all.iter();
            let (_, bounds) = all.find(|it| it.0 == at).expect("it is laid out");
            let shown = targets.shown(at).expect("it is in sight");

            assert_eq!(ring.key, at, "{language}");
            assert!(
                shown.height >= bounds.height.min(targets.view.height) - 1.0,
                "{language}: {shown:?} of {bounds:?}"
            );
            assert_eq!(format!("{:?}", visitor.try_key(Named::Enter)), says);
            moved += usize::from(before.all != targets.all);
        }
    });

    moved
}

#[test]
fn ring_stays_on_the_language_that_was_chosen_by_a_key() {
    let mut visitor = at_a_topic(Language::English);

    for language in Language::ALL {
        step_to(
            &mut visitor,
            |it| matches!(it, Message::LanguageChosen(it) if *it == language),
        );
        let at = place(&mut visitor);
        let _ = visitor.key(Named::Enter);

        assert_eq!(visitor.kiosk.session().language, language);
        assert_eq!(place(&mut visitor), at);
        assert_eq!(at.area, Area::Before);
    }
}

/// Sizes have other numbers of columns; what had the ring under the panel still
/// has it.
#[test]
fn ring_survives_a_change_of_size_under_the_panel() {
    let edition = edition();
    let statements = ["home-door", "arrested"].into_iter().flat_map(|topic| {
        let known = edition.content.topic(topic).expect("a topic").known();

        known.into_iter().map(move |it| (topic, it.id.to_string()))
    });
    let mut count = 0;

    for (topic, id) in statements.collect::<Vec<_>>() {
        let is_it = |message: &Message| {
            let Message::Screen(screen::Message::Topic(message)) = message else {
                return false;
            };

            matches!(
                message,
                topic::Message::LineAsked(it) | topic::Message::SourcesAsked(it) if *it == id
            )
        };
        for [from, to] in [
            [TextSize::Huge, TextSize::Medium],
            [TextSize::Small, TextSize::Huge],
        ] {
            let mut visitor = at_home(Language::English).on(known(topic));
            visitor.kiosk.set_text_size(from);
            step_to(&mut visitor, is_it);
            visitor.send(Message::PanelOpened(Panel::Display));
            let _ = place(&mut visitor);
            visitor.send(Message::Panel(panel::Message::Display(
                display::Message::SizeChosen(to),
            )));
            let _ = place(&mut visitor);
            let _ = visitor.key(Named::Escape);
            let _ = visitor.rehearse(&[], Cursor::Unavailable);

            let ring = visitor.ring().expect("it is there");
            let targets = Targets::of(&mut visitor);
            assert!(targets.shown(ring.key).is_some(), "{id} {from:?}");
            let said = visitor.try_key(Named::Enter);
            assert!(matches!(said.as_slice(), [only] if is_it(only)), "{said:?}");
            count += 1;
        }
    }

    assert!(count > 40, "{count}");
}

#[test]
fn ring_survives_a_change_of_size_on_the_panel() {
    let mut visitor = at_a_topic(Language::Bengali);
    visitor.send(Message::PanelOpened(Panel::Display));
    step_to(&mut visitor, chooses_size(TextSize::Huge));
    let at = place(&mut visitor);
    let told = visitor.key(Named::Space);

    assert!(matches!(
        told.as_slice(),
        [Message::Panel(panel::Message::Display(
            display::Message::SizeChosen(TextSize::Huge)
        ))]
    ));
    assert_eq!(place(&mut visitor), at);
}

#[test]
fn a_finger_hides_the_ring_and_the_next_key_shows_it_where_it_was() {
    let mut visitor = at_home(Language::Tagalog);
    step(&mut visitor, 4);
    let at = place(&mut visitor);
    let _ = visitor.tap_at(Point::new(3.0, 300.0));

    assert_eq!(visitor.ring(), None);
    step(&mut visitor, 1);
    assert_eq!(place(&mut visitor), at);
    step(&mut visitor, 1);
    assert_ne!(place(&mut visitor), at);

    // Unless the page has moved away from it.
    let mut visitor = at_a_topic(Language::Tagalog);
    step(&mut visitor, 2);
    let at = place(&mut visitor);
    visitor.scroll(3000.0);
    assert_eq!(visitor.ring(), None);
    step(&mut visitor, 1);
    let ring = visitor.ring().expect("a ring");
    assert_ne!(ring.key, at);
    assert!(
        Targets::of(&mut visitor)
            .view
            .contains(ring.bounds.center())
    );
}

/// Over a panel too, which is there again when the answer is no.
#[test]
fn home_key_over_a_panel_keeps_it_and_its_ring() {
    let mut visitor = at_a_topic(Language::Spanish);
    visitor.send(Message::PanelOpened(Panel::Display));
    step(&mut visitor, 4);
    let at = place(&mut visitor);
    let _ = visitor.key(Named::Home);
    assert_ne!(place(&mut visitor), at);
    let _ = visitor.key(Named::Escape);

    assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Display));
    assert_eq!(place(&mut visitor), at);
}
