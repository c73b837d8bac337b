//! What can have the focus, in the order of reading.

use super::{Area, FocusKey, Focusable, PageHandle, Pressable, TOP};

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

use std::any::Any;

/// Everything that can have the focus, as an operation has seen it. Of pages that
/// lie over one another, only the uppermost counts.
#[derive(Debug)]
pub struct FocusOrder {
    area: Area,
    /// Where [`TOP`] is, in the row that is being seen.
    top: Option<Rectangle>,
    /// Everything that was seen.
    pub all: Vec<Focusable>,
    /// How many pages there are.
    pub pages: usize,
    /// Where the rows of the uppermost show.
    pub view: Rectangle,
}

impl Default for FocusOrder {
    fn default() -> Self {
        Self {
            area: Area::Before,
            top: None,
            all: Vec::new(),
            pages: 0,
            view: Rectangle::with_size(Size::INFINITE),
        }
    }
}

impl FocusOrder {
    fn add(&mut self, bounds: Rectangle, radius: f32) {
        let is_top = self.top.is_some_and(|top| top.contains(bounds.center()));
        let area = if is_top { Area::Top } else { self.area };
        let ordinal = self.all.iter().filter(|it| it.key.area == area).count();

        self.all.push(Focusable {
            key: FocusKey { area, ordinal },
            bounds,
            radius,
        });
    }

    /// Begins the page that lies over all that were seen before.
    fn begin_page(&mut self, view: Rectangle) {
        self.all.retain(|it| it.key.area == Area::Before);
        self.top = None;
        self.pages += 1;
        self.view = view;
    }

    /// The one of a key.
    pub fn at(&self, key: FocusKey) -> Option<Focusable> {
        self.all.iter().find(|it| it.key == key).copied()
    }

    /// The one of a key, or if it has gone the one that is next to it.
    pub fn near(&self, key: FocusKey) -> Option<Focusable> {
        let of = |area| self.all.iter().rev().find(|it| it.key.area == area);
        let other = match key.area {
            Area::Up => Some(Area::More),
            Area::More => Some(Area::Up),
            _ => None,
        };

        self.at(key)
            .or_else(|| of(key.area).copied())
            .or_else(|| of(other?).copied())
    }

    /// What has the focus on a page that it comes to: the first thing that shows
    /// on it, else where the page goes on, else the first below it.
    pub fn first(&self) -> Option<Focusable> {
        let find = |is: &dyn Fn(&Focusable) -> bool| self.all.iter().find(|it| is(it)).copied();

        find(&|it| it.key.is_row() && self.shows(it))
            .or_else(|| find(&|it| it.key.area == Area::More))
            .or_else(|| find(&|it| it.key.area == Area::After))
            .or_else(|| self.all.first().copied())
    }

    /// Whether it can be seen: what stands in a row only within the view.
    pub fn shows(&self, focusable: &Focusable) -> bool {
        !focusable.key.is_row() || self.view.contains(focusable.bounds.center())
    }

    /// The part of it that can be seen, if any can.
    pub fn visible(&self, focusable: &Focusable) -> Option<Rectangle> {
        if focusable.key.is_row() {
            self.view.intersection(&focusable.bounds)
        } else {
            Some(focusable.bounds)
        }
    }
}

impl Operation for FocusOrder {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&TOP) {
            self.top = Some(bounds);
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, value: &mut dyn Any) {
        if let Some(Pressable { radius }) = value.downcast_ref() {
            self.add(bounds, *radius);
        } else if let Some(area) = value.downcast_ref::<Area>() {
            self.area = *area;
            self.top = None;
        } else if value.is::<PageHandle>() {
            self.begin_page(bounds);
        }
    }
}
