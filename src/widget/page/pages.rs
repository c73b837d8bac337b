//! How many pages *more* turns on the way to the end, and which of them shows.
//!
//! To know it, all rows have to be laid out, which takes a while. So it is found
//! out once the page has been drawn, a page with each frame, and again only when a row
//! comes out higher or lower than it was.

use super::rows::{Rows, Spot};

use iced::Size;
use iced::advanced::Shell;

/// The most that is counted.
const MOST: usize = 500;

/// Where *more* leads, from the top to the end.
#[derive(Debug, Clone, Default)]
pub(super) struct PageCount {
    view: Size,
    /// Of the rows that have been laid out.
    heights: Vec<Option<f32>>,
    /// Where each page begins, as far as is known.
    stops: Vec<Spot>,
    /// Whether all of them are known.
    is_whole: bool,
    /// Whether more has to be found out.
    is_due: bool,
    /// Whether a frame has been drawn since.
    was_drawn: bool,
    /// Whether the next layout is to find out the next.
    pub(super) is_asked: bool,
}

impl PageCount {
    /// Whether it is time to find out more: it is due, and the page has been drawn.
    pub(super) fn takes_turn<Message>(&mut self, shell: &mut Shell<'_, Message>) -> bool {
        if !self.is_due {
            return false;
        }
        if !std::mem::replace(&mut self.was_drawn, true) {
            shell.request_redraw();
            return false;
        }
        self.is_asked = true;

        true
    }

    /// Looks whether the rows are still those that were counted, if the page scrolls.
    pub(super) fn check<'a, Message: 'a>(&mut self, rows: &Rows<'_, 'a, Message>, scrolls: bool) {
        if !self.is_of(rows) {
            *self = Self {
                was_drawn: self.was_drawn,
                ..Self::default()
            };
        }

        self.is_due = scrolls && !self.is_whole;
    }

    /// Whether the rows are those that were counted, as far as both are known.
    fn is_of<'a, Message: 'a>(&self, rows: &Rows<'_, 'a, Message>) -> bool {
        let is_same = |(known, laid_out): (&Option<f32>, &Option<f32>)| match (known, laid_out) {
            (Some(known), Some(laid_out)) => (known - laid_out).abs() < 0.5,
            _ => true,
        };

        self.view == rows.view()
            && self.heights.len() == rows.count()
            && self.heights.iter().zip(rows.heights()).all(is_same)
    }

    /// Finds out where the next page begins.
    pub(super) fn take<'a, Message: 'a>(&mut self, rows: &mut Rows<'_, 'a, Message>) {
        if !self.is_of(rows) {
            *self = Self::default();
        }
        if self.stops.is_empty() {
            self.view = rows.view();
            self.heights = vec![None; rows.count()];
            self.stops.push(Spot::TOP);
        }

        let next = self.stops.last().and_then(|last| rows.next(*last));
        self.is_whole = next.is_none() || self.stops.len() >= MOST;
        self.stops.extend(next.filter(|_| !self.is_whole));
        for (known, laid_out) in self.heights.iter_mut().zip(rows.heights()) {
            *known = laid_out.or(*known);
        }
        // The next one is for the next frame.
        (self.is_asked, self.was_drawn) = (false, false);
    }

    /// The page before the one that begins there, if one does.
    pub(super) fn before(&self, spot: Spot) -> Option<Spot> {
        let here = self.stops.iter().position(|it| it.is_at(spot))?;

        self.stops.get(here.checked_sub(1)?).copied()
    }

    /// Which page begins next to there, from 1, and how many there are; `gap` and
    /// `margin` stand above the rows and above the first.
    pub(super) fn number(&self, spot: Spot, gap: f32, margin: f32) -> Option<(usize, usize)> {
        if !self.is_whole {
            return None;
        }
        let offset = |spot: Spot| {
            let above = self.heights.get(..spot.row).unwrap_or(&self.heights);
            let lead = if spot.row == 0 { 0.0 } else { margin - gap };

            above
                .iter()
                .flatten()
                .map(|height| height + gap)
                .sum::<f32>()
                + lead
                - spot.start
        };
        let here = offset(spot);
        let far = |stop: &Spot| (offset(*stop) - here).abs();
        let (index, _) = self
            .stops
            .iter()
            .enumerate()
            .min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)))?;

        (self.stops.len() > 1).then_some((index + 1, self.stops.len()))
    }
}
