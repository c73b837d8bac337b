//! Something that can have the focus, and the key by which it is found again.

use iced::Rectangle;
use iced::advanced::widget::Id;

/// The container of what stands on top of the rows only in some languages.
pub const TOP: Id = Id::new("top");

/// What can be pressed tells an operation so with one of these.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pressable {
    /// Radius of its corners, in logical pixels.
    pub radius: f32,
}

/// A part of the screen in which what can be pressed is counted from 0. A page
/// tells an operation of each part before the things that stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Above the page.
    Before,
    /// What stands on top of the rows in some languages, and scrolls with them.
    Top,
    /// The cell of this key on the page.
    Row(usize),
    /// The button that moves the page up.
    Up,
    /// The button that moves it down.
    More,
    /// Below the page.
    After,
}

/// What has the focus, as a place in the order of reading. It says nothing of the
/// language, so the focus stays where it is when that changes. When the size
/// changes it may come to another thing of its row: a cell may hold what are
/// several rows at another size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FocusKey {
    /// The part of the screen.
    pub area: Area,
    /// How many others come before it in the area.
    pub ordinal: usize,
}

impl FocusKey {
    /// Whether it is a button that moves the page.
    pub fn is_pager(self) -> bool {
        matches!(self.area, Area::Up | Area::More)
    }

    /// Whether it is among the rows of the page, and scrolls with them.
    pub fn is_row(self) -> bool {
        matches!(self.area, Area::Top | Area::Row(_))
    }
}

/// Something that can be pressed, and so can have the focus.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Focusable {
    /// Where it stands in the order of reading.
    pub key: FocusKey,
    /// In logical pixels.
    pub bounds: Rectangle,
    /// Radius of its corners, in logical pixels.
    pub radius: f32,
}
