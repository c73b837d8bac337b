//! Where a page can rest, and where it turns to.

use super::pages::PageCount;
use super::rows::{ROUNDING, Rows, Spot, TRACE};
use super::state::Turn;

impl<'a, Message: 'a> Rows<'_, 'a, Message> {
    /// Where a page begins of which a row is the last that shows.
    fn with_last(&mut self, row: usize) -> Spot {
        let mut first = row;
        let mut taken = self.span(row);
        if taken > self.view().height + ROUNDING {
            return Spot::at(row);
        }
        while let Some(above) = first.checked_sub(1) {
            taken += self.span(above);
            if taken > self.view().height + ROUNDING {
                break;
            }
            first = above;
        }

        Spot::at(first)
    }

    /// The cut from which so much of a row shows that it ends where it began to show.
    fn cut_back(&mut self, row: usize, from: f32) -> Spot {
        let least = from - self.view().height;
        let cuts = self.cuts(row).into_iter();
        let cut = cuts.filter(|cut| *cut < from).find(|cut| *cut >= least);

        Spot {
            row,
            start: -cut.unwrap_or(least.max(0.0)),
        }
    }

    /// Where *up* leads from a place.
    fn previous(&mut self, from: Spot) -> Spot {
        if from.start < -ROUNDING {
            return self.cut_back(from.row, -from.start);
        }

        match from.row.checked_sub(1) {
            None => Spot::TOP,
            Some(above) if self.has_room(above) => self.with_last(above),
            Some(above) => {
                let span = self.span(above);

                self.cut_back(above, span)
            }
        }
    }

    /// Where the page rests that nobody has moved away from there: in another
    /// language or size a row has other lines, and may have room.
    pub(super) fn resting(&mut self, at: Spot) -> Spot {
        if at.start > -TRACE || self.has_room(at.row) {
            return Spot::at(at.row);
        }

        self.nearest_cut(at)
    }

    fn nearest_cut(&mut self, at: Spot) -> Spot {
        let far = |cut: &f32| (cut + at.start).abs();
        let cuts = self.cuts(at.row).into_iter();
        let cut = cuts.min_by(|a, b| far(a).total_cmp(&far(b)));

        Spot {
            row: at.row,
            start: -cut.unwrap_or(0.0),
        }
    }

    /// Where a page nearest to a place can rest, and how far down that is, in
    /// logical pixels. At the end of the page everything stays in sight.
    pub(super) fn nearest(&mut self, at: Spot) -> (Spot, f32) {
        let span = self.span(at.row);
        let (next, end) = self.fill(at.row, at.start);
        let spare = self.view().height + ROUNDING - end;
        let is_end = next == self.count() && spare >= 0.0;
        let up = if self.has_room(at.row) {
            Spot::at(at.row)
        } else {
            self.nearest_cut(at)
        };
        let rise = -at.start + up.start;
        let fall = span + at.start;
        let can_fall = at.row + 1 < self.count();
        let is_fall = can_fall && (fall < rise.abs() || is_end && rise > spare);

        if is_fall {
            (Spot::at(at.row + 1), fall)
        } else {
            (up, -rise)
        }
    }

    /// Where the page goes from a place.
    pub(super) fn turn(&mut self, from: Spot, turn: Turn, count: &PageCount) -> Spot {
        match turn {
            Turn::Forward => self.next(from).unwrap_or(from),
            Turn::Backward => count.before(from).unwrap_or_else(|| self.previous(from)),
            Turn::Rest => self.nearest(from).0,
            Turn::Show(key) => {
                let row = self.page.row_of(key);

                self.with_last(row)
            }
            Turn::Reveal { top, bottom } => self.reveal(from, top, bottom),
        }
    }

    /// Where that shows which stands at these heights in the view.
    fn reveal(&mut self, from: Spot, top: f32, bottom: f32) -> Spot {
        let Spot { mut row, start } = from;
        let mut y = start;
        while y > top && row > 0 {
            row -= 1;
            y -= self.span(row);
        }
        while row + 1 < self.count() && y + self.span(row) <= top {
            y += self.span(row);
            row += 1;
        }
        if self.has_room(row) {
            let is_whole = y >= -TRACE && y + self.span(row) <= self.view().height + ROUNDING;

            return match () {
                () if is_whole => from,
                () if y < 0.0 => Spot::at(row),
                () => self.with_last(row),
            };
        }

        // From the line on at which it begins, unless all of it shows from the beginning.
        let [top, bottom] = [top - y, bottom - y];
        if bottom <= self.whole(Spot::at(row)).bottom {
            return Spot::at(row);
        }
        let cuts = self.cuts(row).into_iter();
        let cut = cuts.take_while(|cut| *cut <= top + ROUNDING).last();

        Spot {
            row,
            start: -cut.unwrap_or(0.0),
        }
    }
}
