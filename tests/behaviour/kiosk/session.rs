//! What a visitor has opened: pages, panels over them, and messages that come late.

use super::in_topic;

use rights_kiosk::kiosk::{Message, PageId, Panel, Session};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, help};
use rights_kiosk::widget::PageKey;

/// What widgets remember of a page they keep by its key, and what lies over it has a
/// greater one.
#[test]
fn every_page_has_a_key_of_its_own_and_lies_over_those_before_it() {
    let visits = [0, 1, 2, (1 << 48) - 2, (1 << 48) - 1];
    let pages: Vec<_> = visits
        .into_iter()
        .flat_map(|visit| [0, 1, 7, (1 << 16) - 1].map(|step| PageId::Visit(visit, step)))
        .chain([PageId::Asking])
        .chain(Panel::ALL.map(PageId::Panel))
        .collect();
    let keys: Vec<_> = pages.iter().copied().map(PageKey::from).collect();

    for (page, key) in pages.windows(2).zip(keys.windows(2)) {
        assert!(page[0] < page[1], "{page:?}");
        assert!(key[0] < key[1], "{page:?} have the keys {key:?}");
    }
}

#[test]
fn a_question_lies_over_a_panel_and_leaves_it_open() {
    let mut session = Session::default();
    session.open_panel(Panel::Varieties);
    session.open_panel(Panel::Display);
    session.ask_clear();
    session.ask_clear();
    assert_eq!(session.panel(), Some(Panel::Clear));

    session.back();
    assert_eq!(session.panel(), Some(Panel::Display));
    session.close(Panel::Clear);
    assert_eq!(session.panel(), Some(Panel::Display));
    session.close(Panel::Display);
    assert_eq!(session.panel(), None);
}

/// Two touches may come in one frame, of which the first opens another screen.
#[test]
fn a_message_of_a_screen_that_has_gone_does_nothing() {
    let mut visitor = in_topic(Language::English, "arrested");
    let late = help::Message::OthersAsked;
    let before = visitor.kiosk.session().clone();

    visitor.send(Message::Screen(screen::Message::Help(late)));

    assert_eq!(*visitor.kiosk.session(), before);
}
