//! What can be pressed on the screen, in the order of reading, and where each of
//! it stands there. Keys go by this.

use super::press;

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

use std::any::Any;

/// The container of what stands on top of the rows only in some languages.
pub const TOP: Id = Id::new("top");

/// Radius of the corners of what can be pressed, in logical pixels. An operation
/// sees one right after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corners(pub f32);

/// A part of the screen in which what can be pressed is counted from 0. An
/// operation sees one before the things that stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Above the page.
    Before,
    /// The page, which begins here; its bounds are those in which its rows show.
    Page,
    /// What stands on top of the rows in some languages, and scrolls with them.
    Top,
    /// The cell of this key on the page.
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

/// Where the ring stands. It says nothing of the language, so the ring stays where it
/// is when that changes. When the size changes it may come to another thing of its
/// row: a cell may hold what are several rows at another size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The part of the screen.
    pub area: Area,
    /// How many others come before it in the area.
    pub ordinal: usize,
}

impl Place {
    /// Whether it is a button that moves the page.
    pub fn is_pager(self) -> bool {
        matches!(self.area, Area::Up | Area::More)
    }

    /// Whether it is among the rows of the page, and scrolls with them.
    pub fn is_row(self) -> bool {
        matches!(self.area, Area::Top | Area::Row(_))
    }
}

/// Something that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    /// Where it stands in the order of reading.
    pub place: Place,
    /// In logical pixels.
    pub bounds: Rectangle,
    /// Radius of its corners, in logical pixels.
    pub radius: f32,
}

/// Everything that can be pressed, as an operation has seen it. Of pages that lie
/// over one another, only the uppermost counts.
#[derive(Debug)]
pub struct Stops {
    area: Area,
    /// Where [`TOP`] is, in the row that is being seen.
    top: Option<Rectangle>,
    /// Everything that was seen.
    pub all: Vec<Stop>,
    /// How many pages there are.
    pub pages: usize,
    /// Where the rows of the uppermost show.
    pub view: Rectangle,
}

impl Default for Stops {
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

impl Stops {
    fn see(&mut self, bounds: Rectangle) {
        let is_top = self.top.is_some_and(|top| top.contains(bounds.center()));
        let area = if is_top { Area::Top } else { self.area };
        let ordinal = self.all.iter().filter(|it| it.place.area == area).count();

        self.all.push(Stop {
            place: Place { area, ordinal },
            bounds,
            radius: 0.0,
        });
    }
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&TOP) {
            self.top = Some(bounds);
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<press::State>() {
            self.see(bounds);
        } else if let Some(Corners(radius)) = state.downcast_ref() {
            if let Some(last) = self.all.last_mut() {
                last.radius = *radius;
            }
        } else if let Some(area) = state.downcast_ref::<Area>() {
            self.area = *area;
            self.top = None;
            if *area == Area::Page {
                self.all.retain(|it| it.place.area == Area::Before);
                self.pages += 1;
                self.view = bounds;
            }
        }
    }
}
