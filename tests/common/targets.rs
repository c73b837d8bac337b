//! What can be pressed on the uppermost page and around it.

use super::Visitor;

use rights_kiosk::widget::focus::{FocusKey, FocusOrder, PageHandle, Pressable};

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

/// Where the things stand that can be pressed.
pub struct Targets {
    /// Each with its place in the order of reading.
    pub all: Vec<(FocusKey, Rectangle)>,
    /// Where the rows of the uppermost page show.
    pub view: Rectangle,
}

impl Targets {
    /// Those that the widgets tell of, with the places that keys go by: the two
    /// have to know of the same.
    pub fn of(visitor: &mut Visitor) -> Self {
        let mut told = Told::default();
        let mut stops = FocusOrder::default();
        for operation in [&mut told as &mut dyn Operation, &mut stops] {
            visitor.operate(operation);
        }
        let bounds: Vec<_> = stops.all.iter().map(|it| it.bounds).collect();
        assert_eq!(bounds, told.presses);
        let presses = stops.all.iter().map(|it| (it.key, it.bounds));

        Self {
            all: presses.collect(),
            view: told.view,
        }
    }

    /// What stands at a place, as far as it shows.
    pub fn shown(&self, place: FocusKey) -> Option<Rectangle> {
        let (_, bounds) = self.all.iter().find(|it| it.0 == place)?;

        if place.is_row() {
            bounds.intersection(&self.view)
        } else {
            Some(*bounds)
        }
    }
}

/// What the widgets tell of.
#[derive(Default)]
struct Told {
    presses: Vec<Rectangle>,
    /// How many of them come before the first page.
    before: Option<usize>,
    view: Rectangle,
}

impl Operation for Told {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Pressable>() {
            self.presses.push(bounds);
        } else if state.is::<PageHandle>() {
            let before = *self.before.get_or_insert(self.presses.len());
            self.presses.truncate(before);
            self.view = bounds;
        }
    }
}
