//! Where a row that is higher than the page can be cut: between its lines of text.

use crate::widget::focus::Pressable;
use crate::widget::styled_text::LineHeight;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

/// How far into a line a cut may go, in logical pixels: layout rounds here and there.
const ROUNDING: f32 = 0.5;

/// The container of a heading, which stands on the page of what comes after it.
pub const HEADING: Id = Id::new("heading");

/// What must not be cut in a row: each from its upper to its lower edge.
#[derive(Debug)]
pub(super) struct Lines {
    all: Vec<(f32, f32)>,
    headings: Vec<Rectangle>,
    /// Whether anything is said that is no heading.
    says_more: bool,
    /// How high something that can be pressed may be so as not to be cut.
    highest: f32,
}

impl Lines {
    /// Gathers what must not be cut; of what can be pressed only what is no higher
    /// than this.
    pub(super) fn new(highest: f32) -> Self {
        Self {
            all: Vec::new(),
            headings: Vec::new(),
            says_more: false,
            highest,
        }
    }

    /// Whether a row is a heading and nothing else.
    pub(super) fn are_heading(&self) -> bool {
        !self.headings.is_empty() && !self.says_more
    }

    /// Where the first line ends that stands under its headings, or nothing if it has none.
    pub(super) fn under_headings(&self) -> f32 {
        let ends = self.headings.iter().map(|it| it.y + it.height);
        let Some(end) = ends.reduce(f32::max) else {
            return 0.0;
        };
        let under = self.all.iter().filter(|(top, _)| *top >= end - ROUNDING);

        under.map(|it| it.1).fold(f32::INFINITY, f32::min)
    }

    /// Heights at which nothing is cut, from the upper to the lower, so much further
    /// down.
    pub(super) fn cuts(&self, further: f32) -> Vec<f32> {
        let is_clear = |at: f32| {
            self.all
                .iter()
                .all(|(top, bottom)| at <= top + ROUNDING || at >= bottom - ROUNDING)
        };
        let mut cuts: Vec<_> = self
            .all
            .iter()
            .flat_map(|(top, bottom)| [*top, *bottom])
            .filter(|at| is_clear(*at))
            .map(|at| at + further)
            .collect();
        cuts.sort_by(f32::total_cmp);
        cuts.dedup();

        cuts
    }

    /// Where the first of it ends, so much further down.
    pub(super) fn first_end(&self, further: f32) -> f32 {
        let ends = self.all.iter().map(|(_, bottom)| *bottom);

        ends.fold(f32::INFINITY, f32::min) + further
    }

    fn add(&mut self, bounds: Rectangle) {
        self.all.push((bounds.y, bounds.y + bounds.height));
    }
}

impl Operation for Lines {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&HEADING) {
            self.headings.push(bounds);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, _text: &str) {
        let is_within = |heading: &Rectangle| heading.contains(bounds.center());
        self.says_more |= !self.headings.iter().any(is_within);
        self.add(bounds);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, value: &mut dyn Any) {
        if let Some(LineHeight(height)) = value.downcast_ref() {
            // Of the text that was told just before.
            let _ = self.all.pop();
            let count = (bounds.height / height.max(1.0)).round().clamp(1.0, 1000.0);
            let height = bounds.height / count;
            for line in 0..count as usize {
                self.add(Rectangle {
                    y: bounds.y + height * line as f32,
                    height,
                    ..bounds
                });
            }
        } else if value.is::<Pressable>() && bounds.height <= self.highest {
            self.add(bounds);
        }
    }
}
