//! Where the ring goes from where it is.

use crate::widget::reading::{self, Seek};
use crate::widget::stop::{Area, Place, Stop, Stops};

use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle};

use std::any::Any;

/// What no pixel shows, in logical pixels.
const ROUNDING: f32 = 0.5;

/// Which way the ring goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    On,
    Back,
}

impl Way {
    /// What is next beyond the rows that are laid out.
    fn beyond(self) -> Seek {
        match self {
            Self::On => Seek::Below,
            Self::Back => Seek::Above,
        }
    }

    /// What is next on a page that the ring comes to.
    fn begin(self) -> Seek {
        match self {
            Self::On => Seek::First,
            Self::Back => Seek::Last,
        }
    }
}

/// Where a step of the ring leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    To(Stop),
    /// To what the page finds; if that is nothing, to the other.
    Seek(Seek, Option<Stop>),
    /// Nothing can be pressed.
    Nowhere,
}

impl Stops {
    /// The one at a place.
    pub fn at(&self, place: Place) -> Option<Stop> {
        self.all.iter().find(|it| it.place == place).copied()
    }

    /// The one at a place, or if it has gone the one that is next to it.
    pub fn near(&self, place: Place) -> Option<Stop> {
        let of = |area| self.all.iter().rev().find(|it| it.place.area == area);
        let other = match place.area {
            Area::Up => Some(Area::More),
            Area::More => Some(Area::Up),
            _ => None,
        };

        self.at(place)
            .or_else(|| of(place.area).copied())
            .or_else(|| of(other?).copied())
    }

    /// Where the ring stands on a page that it comes to: on the first thing that
    /// shows on it, else where the page goes on, else on the first below it.
    pub fn first(&self) -> Option<Stop> {
        let find = |is: &dyn Fn(&Stop) -> bool| self.all.iter().find(|it| is(it)).copied();

        find(&|it| it.place.is_row() && self.shows(it))
            .or_else(|| find(&|it| it.place.area == Area::More))
            .or_else(|| find(&|it| it.place.area == Area::After))
            .or_else(|| self.all.first().copied())
    }

    /// Whether it can be seen: what stands in a row only within the view.
    pub fn shows(&self, stop: &Stop) -> bool {
        !stop.place.is_row() || self.view.contains(stop.bounds.center())
    }

    /// The part of it that can be seen, if any can.
    pub fn visible(&self, stop: &Stop) -> Option<Rectangle> {
        if stop.place.is_row() {
            self.view.intersection(&stop.bounds)
        } else {
            Some(stop.bounds)
        }
    }

    /// By how many logical pixels the page has to move down so that this can be
    /// seen, or its beginning if it is higher than the page. A page that has to
    /// move leaves a margin if there is room.
    pub fn to_reveal(&self, stop: &Stop, margin: f32) -> f32 {
        let hidden = |around: Rectangle| {
            let above = self.view.y - around.y;
            let below = around.y + around.height - self.view.y - self.view.height;

            (above, below)
        };
        let (above, below) = hidden(stop.bounds);
        if !stop.place.is_row() || above.max(below) <= ROUNDING {
            return 0.0;
        }
        let spare = (self.view.height - stop.bounds.height) / 2.0;
        let around = stop.bounds.expand(margin.min(spare).max(0.0));
        let (above, below) = hidden(around);

        if above > 0.0 || spare < 0.0 {
            -above
        } else {
            below.max(0.0)
        }
    }

    /// Where the ring goes from a place: around the screen, and of a page that
    /// somebody has turned only to what is in sight or ahead of it.
    pub fn step(&self, from: Place, way: Way, is_turned: bool) -> Step {
        let mut order = self.all.to_vec();
        if way == Way::Back {
            order.reverse();
        }
        let Some(here) = order.iter().position(|it| it.place == from) else {
            return self.first().map_or(Step::Nowhere, Step::To);
        };
        order.rotate_left(here + 1);
        let next = order[0];
        let other = order.iter().find(|it| !it.place.is_row()).copied();
        let passes_page = match way {
            Way::On => from.area == Area::Before && next.place.area != Area::Before,
            Way::Back => from.area != Area::Before && next.place.area == Area::Before,
        };

        if from.is_row() {
            match next.place.is_row() {
                true if order.len() > 1 => Step::To(next),
                _ => Step::Seek(way.beyond(), other),
            }
        } else if !next.place.is_row() && !passes_page {
            Step::To(next)
        } else if is_turned {
            let mut rows = order.iter().filter(|it| it.place.is_row());
            let ahead = rows.find(|it| self.is_ahead(it, way)).copied();

            ahead.map_or(Step::Seek(way.beyond(), other), Step::To)
        } else {
            Step::Seek(way.begin(), other)
        }
    }

    /// Whether who comes to the rows finds this in the view or ahead of it.
    fn is_ahead(&self, stop: &Stop, way: Way) -> bool {
        let Point { y, .. } = stop.bounds.center();

        match way {
            Way::On => y >= self.view.y,
            Way::Back => y <= self.view.y + self.view.height,
        }
    }
}

/// What is asked of the uppermost page.
#[derive(Debug)]
pub enum Ask {
    Seek(Seek),
    /// To move down, by logical pixels.
    Scroll(f32),
}

/// Asks something of the uppermost of some pages.
#[derive(Debug)]
pub struct Question {
    /// How many pages are still to come.
    pages: usize,
    ask: Ask,
    /// What was found.
    pub found: Option<Stop>,
}

impl Question {
    pub fn new(stops: &Stops, ask: Ask) -> Self {
        Self {
            pages: stops.pages,
            ask,
            found: None,
        }
    }
}

impl Operation for Question {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(page) = state.downcast_mut::<reading::State>() {
            self.pages = self.pages.saturating_sub(1);
            if self.pages == 0 {
                match self.ask {
                    Ask::Seek(seek) => page.seek(seek),
                    Ask::Scroll(pixels) => page.scroll_by(pixels),
                }
            }
        } else if let Some(stop) = state.downcast_ref::<Stop>() {
            self.found = Some(*stop);
        }
    }
}
