//! How many pages *more* turns on the way to the end, and which of them shows.
//!
//! To know it, all rows have to be laid out, which takes a while. So it is found
//! out once the page has been drawn, and again only when a row comes out higher or
//! lower than it was.

use super::rows::{Rows, Spot};

use iced::Size;
use iced::advanced::Shell;

/// The most that is counted.
const MOST: usize = 500;

/// Where *more* leads, from the top to the end.
#[derive(Debug, Clone, Default)]
pub(super) struct PageCount {
    view: Size,
    heights: Vec<f32>,
    /// Where each page begins.
    stops: Vec<Spot>,
    /// Whether it has to be found out.
    is_due: bool,
    /// Whether a frame has been drawn since.
    was_drawn: bool,
    /// Whether the next layout is to find it out.
    pub(super) is_asked: bool,
}

impl PageCount {
    /// Whether it is time to find it out: it is due, and the page has been drawn.
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
        let is_same = |row: usize, height: Option<f32>| {
            height.is_none_or(|it| (it - self.heights[row]).abs() < 0.5)
        };
        let heights = || rows.heights().iter().copied().enumerate();
        let is_known = self.view == rows.view()
            && self.heights.len() == rows.count()
            && heights().all(|(row, height)| is_same(row, height));

        self.is_due = scrolls && !is_known;
        self.was_drawn &= self.is_due;
    }

    /// Finds it out.
    pub(super) fn take<'a, Message: 'a>(&mut self, rows: &mut Rows<'_, 'a, Message>) {
        let mut stops = vec![Spot::TOP];
        let mut at = Spot::TOP;
        while let Some(next) = rows.next(at)
            && stops.len() < MOST
        {
            stops.push(next);
            at = next;
        }

        *self = Self {
            view: rows.view(),
            heights: (0..rows.count()).map(|row| rows.height(row)).collect(),
            stops,
            ..Self::default()
        };
    }

    /// The page before the one that begins there, if one does.
    pub(super) fn before(&self, spot: Spot) -> Option<Spot> {
        let here = self.stops.iter().position(|it| it.is_at(spot))?;

        self.stops.get(here.checked_sub(1)?).copied()
    }

    /// Which page begins next to there, from 1, and how many there are; `gap` and
    /// `margin` stand above the rows and above the first.
    pub(super) fn number(&self, spot: Spot, gap: f32, margin: f32) -> Option<(usize, usize)> {
        let offset = |spot: Spot| {
            let above = self.heights.get(..spot.row).unwrap_or(&self.heights);
            let lead = if spot.row == 0 { 0.0 } else { margin - gap };

            above.iter().map(|height| height + gap).sum::<f32>() + lead - spot.start
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
