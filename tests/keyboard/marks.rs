//! What can be pressed on the uppermost page and around it.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use rights_kiosk::widget::keyboard::Area;
use rights_kiosk::widget::{press, reading};

use crate::common::Visitor;

/// Where the things stand that can be pressed.
pub struct Marks {
    area: Area,
    /// Each with the part of the screen in which it stands.
    pub presses: Vec<(Area, Rectangle)>,
    /// Where the rows of the uppermost page show.
    pub view: Rectangle,
}

impl Marks {
    pub fn of(visitor: &mut Visitor) -> Self {
        let mut marks = Self {
            area: Area::Before,
            presses: Vec::new(),
            view: Rectangle::default(),
        };
        visitor
            .studio
            .operate(&visitor.kiosk, visitor.size, &mut marks);

        marks
    }
}

impl Operation for Marks {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<press::State>() {
            self.presses.push((self.area, bounds));
        } else if let Some(area) = state.downcast_ref::<Area>() {
            self.area = *area;
        } else if state.is::<reading::State>() {
            self.presses.retain(|(area, _)| *area == Area::Before);
            self.view = bounds;
        }
    }
}
