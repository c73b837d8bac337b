//! How large the one thing to do is on a page that had to become small.

use super::Ems;
use crate::common::{Visitor, edition, still};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;

use iced::Size;

/// Its card is higher than it needs where another column is.
#[test]
fn the_one_thing_to_do_fills_its_card() {
    let edition = edition();

    for (language, topic) in [
        (Language::Bengali, "first-day"),
        (Language::Thai, "first-day"),
    ] {
        let topic = edition.content.topic(topic).expect("a topic");
        let setup = still(Size::new(1366.0, 768.0), 135.0);
        let mut visitor = Visitor::with(&edition, language, setup);
        visitor.kiosk.set_text_size(TextSize::Large);
        let screen = Screen::Topic(Topic::new(topic.id.as_str()));
        let mut visitor = visitor.on(screen);
        let mut ems = Ems::default();
        visitor.operate(&mut ems);
        let em = |id: &str| {
            let words = edition.catalogs.plain(language, id);

            ems.all.iter().find(|(it, _)| *it == words).map(|it| it.1)
        };
        let mut first = topic.first().into_iter();
        let hero = first.next().and_then(|it| em(it.short().as_str()));
        let hero = hero.expect("the one thing to do");
        let least = first.filter_map(|it| em(it.short().as_str()));
        let least = least.fold(f32::INFINITY, f32::min);

        println!("{language} {}: {hero:.1} beside {least:.1}", topic.id);
        assert!(hero > least * 1.02, "{language} {}: {hero:.1}", topic.id);
    }
}
