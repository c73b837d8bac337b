//! Where a page ends in sight it ends in words, and not in a heading over nothing.

use super::at;
use crate::common::edition;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::topic::Topic;
use rights_kiosk::widget::focus::PageHandle;
use rights_kiosk::widget::page::{HEADING, PAGE};
use rights_kiosk::widget::styled_text::LineHeight;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

/// The headings and the lines of a page, and where its rows show.
#[derive(Default)]
struct Seen {
    view: Rectangle,
    headings: Vec<Rectangle>,
    /// The first line of each text.
    lines: Vec<Rectangle>,
    are_rows_next: bool,
    is_row: bool,
}

impl Seen {
    fn shows(&self, place: &Rectangle) -> bool {
        place.y + place.height <= self.view.y + self.view.height + 1.0
    }

    /// Whether a heading shows, and under it nothing.
    fn ends_in_a_heading(&self) -> bool {
        let shown = self.headings.iter().filter(|it| self.shows(it));
        let end = shown.map(|it| it.y + it.height).reduce(f32::max);

        end.is_some_and(|end| {
            let under = self.lines.iter().filter(|it| it.y >= end - 1.0);

            !under.into_iter().any(|it| self.shows(it))
        })
    }
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was_row = self.is_row;
        self.is_row |= std::mem::take(&mut self.are_rows_next);
        operate(self);
        self.is_row = was_row;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&PAGE) {
            self.headings.clear();
            self.lines.clear();
        } else if id == Some(&HEADING) && self.is_row {
            self.headings.push(bounds);
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<PageHandle>() {
            self.view = bounds;
            self.are_rows_next = true;
        } else if let Some(LineHeight(height)) = state.downcast_ref()
            && self.is_row
        {
            let height = *height;
            self.lines.push(Rectangle { height, ..bounds });
        }
    }
}

#[test]
fn a_page_of_a_topic_shows_what_its_headings_are_over() {
    let edition = edition();
    let mut bare = Vec::new();
    let mut headings = 0;

    for language in Language::ALL {
        for topic in &edition.content.topics {
            for page in Topic::further_pages(topic).into_iter().map(Screen::Topic) {
                let name = format!("{language} {}", page.id());
                let mut visitor = at(language, page);
                let mut seen = Seen::default();
                visitor.operate(&mut seen);
                headings += seen.headings.len();
                bare.extend(seen.ends_in_a_heading().then_some(name));
            }
        }
    }

    assert!(headings > 400, "{headings}");
    assert!(bare.is_empty(), "{bare:#?}");
}
