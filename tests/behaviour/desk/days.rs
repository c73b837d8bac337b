//! The days that the form of an event shows are put together from dates.

use crate::common::{LOW, Visitor, edition};

use rights_kiosk::language::{Language, line_break};
use rights_kiosk::screen::Screen;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

/// The texts of a screen as the renderer has them.
#[derive(Default)]
struct Marked(Vec<String>);

impl Operation for Marked {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.0.push(text.to_owned());
    }
}

#[test]
fn no_korean_weekday_is_cut_in_two() {
    let edition = edition();
    let screen = Screen::all(&edition.content)
        .into_iter()
        .find(|it| it.id() == "event-form:repeats")
        .expect("a screen");
    let mut visitor = Visitor::with(&edition, Language::Korean, LOW.still()).on(screen);
    let mut marked = Marked::default();
    visitor.operate(&mut marked);
    let days: Vec<_> = marked
        .0
        .iter()
        .filter(|it| line_break::strip(it).matches("요일").count() > 1)
        .collect();

    assert!(!days.is_empty(), "{:#?}", marked.0);
    for text in days {
        assert_eq!(*text, line_break::prepare(text));
    }
}
