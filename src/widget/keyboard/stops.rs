//! What keys can reach, in the order of reading.

use crate::widget::press;
use crate::widget::reading::{self, Found, Seek};

use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle, Size};

use std::any::Any;

/// What no pixel shows, in logical pixels.
const ROUNDING: f32 = 0.5;

/// A part of the screen in which what can be pressed is counted from 0. An
/// operation sees one before the things that stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Above the page.
    Before,
    /// The row of this key on the page.
    Row(usize),
    /// The note under the page.
    Note,
    /// The button that moves the page up.
    Up,
    /// The button that moves it down.
    More,
    /// Below the page.
    After,
}

/// Where the ring stands. It says nothing of language or size, so the ring
/// stays where it is when they change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The part of the screen.
    pub area: Area,
    /// How many others come before it in the area.
    pub ordinal: usize,
}

impl Place {
    /// Whether it is in a row of the page.
    pub fn is_row(self) -> bool {
        matches!(self.area, Area::Row(_))
    }
}

/// Something that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    pub place: Place,
    /// In logical pixels.
    pub bounds: Rectangle,
    /// Radius of its corners, in logical pixels.
    pub radius: f32,
}

/// Which way the ring goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    On,
    Back,
}

impl Way {
    /// Where the ring goes when the rows that are laid out come to their end.
    pub fn beyond(self) -> Seek {
        match self {
            Self::On => Seek::Below,
            Self::Back => Seek::Above,
        }
    }
}

/// Where a step of the ring leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    To(Stop),
    /// Beyond the rows that are laid out; if nothing can be pressed there, to
    /// the other.
    Beyond(Option<Stop>),
    /// Nothing can be pressed.
    Nowhere,
}

/// Everything that can be pressed on the screen, as an operation has seen it.
/// Of pages that lie over one another, only the uppermost counts.
#[derive(Debug)]
pub struct Stops {
    area: Area,
    all: Vec<Stop>,
    /// How many pages there are.
    pub pages: usize,
    /// Where the rows of the uppermost show.
    pub view: Rectangle,
}

impl Default for Stops {
    fn default() -> Self {
        Self {
            area: Area::Before,
            all: Vec::new(),
            pages: 0,
            view: Rectangle::with_size(Size::INFINITE),
        }
    }
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(press) = state.downcast_ref::<press::State>() {
            let area = self.area;
            let ordinal = self.all.iter().filter(|it| it.place.area == area).count();

            self.all.push(Stop {
                place: Place { area, ordinal },
                bounds,
                radius: press.radius,
            });
        } else if let Some(area) = state.downcast_ref::<Area>() {
            self.area = *area;
        } else if state.is::<reading::State>() {
            self.all.retain(|it| it.place.area == Area::Before);
            self.pages += 1;
            self.view = bounds;
        }
    }
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

        find(&|it| self.shows(it) && it.place.is_row())
            .or_else(|| find(&|it| it.place.area == Area::More))
            .or_else(|| find(&|it| it.place.area == Area::After))
            .or_else(|| self.all.first().copied())
    }

    /// Whether it can be seen: what stands in a row only within the view.
    pub fn shows(&self, stop: &Stop) -> bool {
        !stop.place.is_row() || self.view.contains(stop.bounds.center())
    }

    /// The part of it that can be seen.
    pub fn visible(&self, stop: &Stop) -> Rectangle {
        if stop.place.is_row() {
            self.view.intersection(&stop.bounds).unwrap_or(stop.bounds)
        } else {
            stop.bounds
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

    /// Where the ring goes from a place.
    pub fn step(&self, from: Place, way: Way) -> Step {
        let part = |it: &Stop| match it.place.area {
            Area::Before => 0,
            Area::Row(_) => 1,
            Area::Note | Area::Up | Area::More | Area::After => 2,
        };
        let parts: [Vec<Stop>; 3] = [0, 1, 2].map(|number| {
            let all = self.all.iter().copied();
            let mut all: Vec<_> = all.filter(|it| part(it) == number).collect();
            if way == Way::Back {
                all.reverse();
            }
            all
        });
        let order: [usize; 3] = match way {
            Way::On => [0, 1, 2],
            Way::Back => [2, 1, 0],
        };
        // The next in the same part.
        let here = self.all.iter().find(|it| it.place == from).map_or(0, part);
        let index = parts[here].iter().position(|it| it.place == from);
        if let Some(next) = index.and_then(|index| parts[here].get(index + 1)) {
            return Step::To(*next);
        }

        // Else the first of the parts after it, around the screen.
        let start = order.iter().position(|it| *it == here).unwrap_or(0);
        let after = || (1..=3).map(|turn| order[(start + turn) % 3]);
        let enter = |number: usize| {
            let mut stops = parts[number].iter();
            if number == 1 {
                stops.find(|it| self.is_ahead(it, way)).copied()
            } else {
                stops.next().copied()
            }
        };
        let beyond_rows = || {
            let mut others = after().filter(|it| *it != 1);
            let fallback = others.find_map(enter);

            Step::Beyond(fallback.or_else(|| parts[1].first().copied()))
        };
        if here == 1 {
            return beyond_rows();
        }
        for number in after() {
            match enter(number) {
                Some(stop) => return Step::To(stop),
                None if number == 1 && self.pages > 0 => return beyond_rows(),
                None => {}
            }
        }

        Step::Nowhere
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
        } else if let Some(found) = state.downcast_ref::<Found>() {
            self.found = Some(Stop {
                place: Place {
                    area: Area::Row(found.key),
                    ordinal: found.ordinal,
                },
                bounds: found.bounds,
                radius: 0.0,
            });
        }
    }
}
