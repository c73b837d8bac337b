//! How the texts of a screen are laid out, and which of them are not whole.

use crate::language::line_break;
use crate::widget::focus::{PageHandle, Pressable};
use crate::widget::page::PAGE;
use crate::widget::styled_text::Extent;

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

use std::any::Any;

/// What may be too much by rounding, in logical pixels.
const ROUNDING: f32 = 1.0;

/// Farther than the end of any page, in logical pixels.
const ENDLESS: f32 = 1e6;

/// Where the texts stand, and what can be pressed, as the widgets tell of it.
#[derive(Debug, Default)]
pub(super) struct Seen {
    texts: Vec<SeenText>,
    targets: Vec<(Rectangle, bool)>,
    /// Where the rows of the page show.
    view: Option<Rectangle>,
    /// Where the page stands, with all that belongs to it.
    page: Rectangle,
    /// The same of the page that was seen before.
    under: Option<Rectangle>,
    /// What comes next are the rows.
    are_rows_next: bool,
    /// What is seen now stands in a row.
    is_row: bool,
}

#[derive(Debug)]
struct SeenText {
    words: String,
    bounds: Rectangle,
    /// How large the words are in truth.
    extent: Size,
    is_row: bool,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was_row = self.is_row;
        self.is_row |= std::mem::take(&mut self.are_rows_next);
        operate(self);
        self.is_row = was_row;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&PAGE) {
            self.page = bounds;
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts.push(SeenText {
            words: line_break::strip(text).into_owned(),
            bounds,
            extent: Size::ZERO,
            is_row: self.is_row,
        });
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Pressable>() {
            self.targets.push((bounds, self.is_row));
        } else if state.is::<PageHandle>() {
            // A panel covers the page that lies under it.
            if let Some(under) = self.under {
                let is_bar = |it: Rectangle| !under.contains(it.center());
                self.texts.retain(|it| !it.is_row && is_bar(it.bounds));
                self.targets
                    .retain(|(bounds, is_row)| !is_row && is_bar(*bounds));
            }
            self.under = Some(self.page);
            self.view = Some(bounds);
            self.are_rows_next = true;
        } else if let Some(extent) = state.downcast_ref::<Extent>()
            && let Some(last) = self.texts.last_mut()
        {
            last.extent = extent.words;
        }
    }
}

impl Seen {
    /// The words that are not whole in a window of this size, and why.
    pub(super) fn faults(&self, window: Size) -> Vec<(String, &'static str)> {
        let mut faults: Vec<_> = self
            .texts
            .iter()
            .filter_map(|text| Some((text.words.clone(), self.fault(text, window)?)))
            .collect();

        for (at, text) in self.texts.iter().enumerate() {
            let over = self.texts.iter().skip(at + 1);
            if over.into_iter().any(|other| self.overlap(text, other)) {
                faults.push((text.words.clone(), "lies under other words"));
            }
        }

        faults
    }

    fn fault(&self, text: &SeenText, window: Size) -> Option<&'static str> {
        let SeenText { bounds, extent, .. } = text;
        let is_outside = |room: Rectangle| {
            bounds.x < room.x - ROUNDING
                || bounds.y < room.y - ROUNDING
                || bounds.x + bounds.width > room.x + room.width + ROUNDING
                || bounds.y + bounds.height > room.y + room.height + ROUNDING
        };
        // What does not scroll has to be in sight.
        let is_unseen = !text.is_row && is_outside(Rectangle::with_size(window));
        let mut labelled = self
            .targets
            .iter()
            .filter(|(target, is_row)| *is_row == text.is_row && target.contains(bounds.center()));

        let sides = [bounds.x, bounds.y, bounds.width, bounds.height];

        // A word that no line has room for leaves a card without end.
        if sides.iter().any(|side| !(-ENDLESS..ENDLESS).contains(side)) {
            Some("has no room")
        } else if extent.width > bounds.width + ROUNDING
            || bounds.x < -ROUNDING
            || bounds.x + bounds.width > window.width + ROUNDING
        {
            Some("runs off its card")
        } else if extent.height > bounds.height + ROUNDING || is_unseen {
            Some("is cut off")
        } else if labelled.any(|(target, _)| is_outside(*target)) {
            Some("sticks out of its button")
        } else {
            None
        }
    }

    fn overlap(&self, text: &SeenText, other: &SeenText) -> bool {
        let shown = |it: &SeenText| match self.view {
            Some(view) if it.is_row => it.bounds.intersection(&view),
            _ => Some(it.bounds),
        };
        let overlap = shown(text)
            .zip(shown(other))
            .and_then(|(a, b)| a.intersection(&b));

        overlap.is_some_and(|it| it.width > ROUNDING && it.height > ROUNDING)
    }
}
