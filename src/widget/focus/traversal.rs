//! Where the focus goes from where it is.

use super::{Area, FocusKey, FocusOrder, Focusable, Seek};

use iced::{Point, Rectangle};

/// What no pixel shows, in logical pixels.
const ROUNDING: f32 = 0.5;

/// Which way the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

impl Direction {
    /// What is next beyond the rows that are laid out.
    fn beyond(self) -> Seek {
        match self {
            Self::Forward => Seek::Below,
            Self::Backward => Seek::Above,
        }
    }

    /// What is next on a page that the focus comes to.
    fn begin(self) -> Seek {
        match self {
            Self::Forward => Seek::First,
            Self::Backward => Seek::Last,
        }
    }
}

/// Where a step of the focus leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FocusMove {
    To(Focusable),
    /// To what the page finds; if that is nothing, to the other.
    Seek(Seek, Option<Focusable>),
    /// Nothing can be pressed.
    Nowhere,
}

impl FocusOrder {
    /// By how many logical pixels the page has to move down so that this can be
    /// seen, or its beginning if it is higher than the page. A page that has to
    /// move leaves a margin if there is room.
    pub(super) fn to_reveal(&self, focusable: &Focusable, margin: f32) -> f32 {
        let hidden = |around: Rectangle| {
            let above = self.view.y - around.y;
            let below = around.y + around.height - self.view.y - self.view.height;

            (above, below)
        };
        let (above, below) = hidden(focusable.bounds);
        if !focusable.key.is_row() || above.max(below) <= ROUNDING {
            return 0.0;
        }
        let spare = (self.view.height - focusable.bounds.height) / 2.0;
        let around = focusable.bounds.expand(margin.min(spare).max(0.0));
        let (above, below) = hidden(around);

        if above > 0.0 || spare < 0.0 {
            -above
        } else {
            below.max(0.0)
        }
    }

    /// Where the focus goes from a key: around the screen, and of a page that
    /// somebody has turned only to what is in sight or ahead of it.
    pub(super) fn step(&self, from: FocusKey, direction: Direction, is_turned: bool) -> FocusMove {
        let mut order = self.all.to_vec();
        if direction == Direction::Backward {
            order.reverse();
        }
        let Some(here) = order.iter().position(|it| it.key == from) else {
            return self.first().map_or(FocusMove::Nowhere, FocusMove::To);
        };
        order.rotate_left(here + 1);
        let next = order[0];
        let other = order.iter().find(|it| !it.key.is_row()).copied();
        let passes_page = match direction {
            Direction::Forward => from.area == Area::Before && next.key.area != Area::Before,
            Direction::Backward => from.area != Area::Before && next.key.area == Area::Before,
        };

        if from.is_row() {
            match next.key.is_row() {
                true if order.len() > 1 => FocusMove::To(next),
                _ => FocusMove::Seek(direction.beyond(), other),
            }
        } else if !next.key.is_row() && !passes_page {
            FocusMove::To(next)
        } else if is_turned {
            let mut rows = order.iter().filter(|it| it.key.is_row());
            let ahead = rows.find(|it| self.is_ahead(it, direction)).copied();

            ahead.map_or(FocusMove::Seek(direction.beyond(), other), FocusMove::To)
        } else {
            FocusMove::Seek(direction.begin(), other)
        }
    }

    /// Whether who comes to the rows finds this in the view or ahead of it.
    fn is_ahead(&self, focusable: &Focusable, direction: Direction) -> bool {
        let Point { y, .. } = focusable.bounds.center();

        match direction {
            Direction::Forward => y >= self.view.y,
            Direction::Backward => y <= self.view.y + self.view.height,
        }
    }
}
