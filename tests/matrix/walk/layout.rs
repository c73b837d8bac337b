//! How a screen is laid out, and whether it is as it has to be.

use crate::common::{SMALLEST, Visitor, frame_share};
use crate::matrix::cells::{self, Cell, View};

use rights_kiosk::edition::Edition;
use rights_kiosk::language::{Language, MISSING_TEXT, line_break};
use rights_kiosk::theme::TARGET;
use rights_kiosk::widget::focus::{PageHandle, Pressable};
use rights_kiosk::widget::frame::FRAME;
use rights_kiosk::widget::page::PAGE;
use rights_kiosk::widget::styled_text::Extent;

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

use std::any::Any;
use std::sync::Arc;

/// What is measured may be off by this much, in millimetres: layout rounds to
/// pixels here and there.
const ROUNDING: f32 = 0.05;

/// The least gap between two targets in millimetres (VVSG 2.0, 7.2-I).
const LEAST_GAP: f32 = 2.54;

/// The least height in millimetres of what scrolls, so that it shows that it does.
const LEAST_VIEW: f32 = 5.0;

/// The most of the height that the frame may take on the lowest display, whatever the size of
/// text.
const SHARE_OF_LOWEST: f32 = 0.41;

/// What stands where even the words for a missing text are missing.
const BLANK: &str = "—";

/// What was found in a cell.
#[derive(Debug, Default)]
pub struct Found {
    /// How well it fits, each in millimetres but the share of the frame: the
    /// smaller, the worse.
    pub measures: Vec<(&'static str, f32)>,
    /// What is wrong.
    pub faults: Vec<String>,
}

/// Looks at a screen in a cell.
pub fn look(edition: &Arc<Edition>, view: &View, cell: Cell) -> Found {
    let mut visitor = cells::visitor(edition, view, cell);
    let window = visitor.size;
    let seen = Layout::of(&mut visitor);
    let mut found = Found::default();

    // The question covers everything, unless it stands in the page.
    if view.is_asking && !view.screen.is_held_up() {
        let still = View::new(view.screen.clone());
        let mut page = cells::visitor(edition, &still, cell);
        let seen = seen.over(&Layout::of(&mut page));
        seen.judge(cell, window, true, &mut found);
        seen.judge_words(edition, &mut found);

        return found;
    }

    // Once more with room for the whole page, so that what is further down is looked
    // at too.
    visitor.size = Size::new(window.width, window.height * 40.0);
    seen.judge(cell, window, true, &mut found);
    let whole = Layout::of(&mut visitor);
    whole.judge(cell, window, false, &mut found);
    whole.judge_words(edition, &mut found);

    found
}

/// Where everything stands, as the widgets tell of it.
#[derive(Debug, Default)]
pub struct Layout {
    texts: Vec<Text>,
    targets: Vec<Target>,
    /// Where the rows of the page show, or of the panel over it.
    view: Option<Rectangle>,
    /// Where the page stands, with all that belongs to it.
    page: Rectangle,
    /// The same of the page that was seen before.
    under: Option<Rectangle>,
    /// Height of the bar and the footer together.
    frame: f32,
    /// What comes next are the rows.
    are_rows_next: bool,
    /// What is seen now stands in a row.
    is_row: bool,
}

#[derive(Debug, Clone)]
struct Text {
    words: String,
    bounds: Rectangle,
    extent: Extent,
    is_row: bool,
}

#[derive(Debug, Clone, Copy)]
struct Target {
    bounds: Rectangle,
    is_row: bool,
}

impl Operation for Layout {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was_row = self.is_row;
        self.is_row |= std::mem::take(&mut self.are_rows_next);
        operate(self);
        self.is_row = was_row;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&PAGE) {
            self.page = bounds;
        } else if id == Some(&FRAME) {
            self.frame += bounds.height;
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts.push(Text {
            words: line_break::strip(text).into_owned(),
            bounds,
            extent: Extent {
                words: Size::ZERO,
                em: 0.0,
            },
            is_row: self.is_row,
        });
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Pressable>() {
            self.targets.push(Target {
                bounds,
                is_row: self.is_row,
            });
        } else if let Some(page) = state.downcast_ref::<PageHandle>() {
            // A panel covers the page that lies under it.
            if let Some(under) = self.under {
                let is_bar = |it: Rectangle| !under.contains(it.center());
                self.texts.retain(|it| !it.is_row && is_bar(it.bounds));
                self.targets.retain(|it| !it.is_row && is_bar(it.bounds));
            }
            self.under = Some(self.page);
            // A keyboard takes the whole page and leaves nothing to scroll.
            let scrolls = bounds.height > 0.0 || page.has_more();
            self.view = scrolls.then_some(bounds);
            self.are_rows_next = true;
        } else if let Some(extent) = state.downcast_ref::<Extent>()
            && let Some(last) = self.texts.last_mut()
        {
            last.extent = *extent;
        }
    }
}

impl Layout {
    pub fn of(visitor: &mut Visitor) -> Self {
        let mut layout = Self::default();
        visitor.operate(&mut layout);

        layout
    }

    /// Only the frame, without what scrolls between bar and footer.
    pub fn only_frame(mut self) -> Self {
        let page = self.page;
        self.texts.retain(|it| !page.contains(it.bounds.center()));
        self.targets.retain(|it| !page.contains(it.bounds.center()));
        self
    }

    /// What is written, without line break marks, and where.
    pub fn words(&self) -> impl Iterator<Item = (&str, Rectangle)> {
        self.texts.iter().map(|it| (it.words.as_str(), it.bounds))
    }

    /// What lies over a page that was seen without it.
    pub fn over(mut self, page: &Self) -> Self {
        self.texts.drain(..page.texts.len().min(self.texts.len()));
        self.targets
            .drain(..page.targets.len().min(self.targets.len()));
        self
    }

    /// Judges what is seen. Only as it `is_shown` is the frame where it belongs.
    pub fn judge(&self, cell: Cell, window: Size, is_shown: bool, found: &mut Found) {
        let mm = |pixels: f32| pixels * 25.4 / cell.display.ppi;

        self.judge_texts(&mm, window, found);
        self.judge_targets(&mm, window, found);
        if is_shown {
            self.judge_reach(&mm, window, found);
        }
        let [lowest, low] = SMALLEST;
        if is_shown && self.frame > 0.0 && cell.display != low {
            let taken = self.frame / window.height;
            let most = if cell.display == lowest {
                SHARE_OF_LOWEST
            } else {
                frame_share(cell.display, cell.text, cell.second.is_some())
            };
            found.measures.push(("frame spare", most - taken));
            if taken > most {
                found.faults.push(format!("the frame takes {taken:.3}"));
            }
        }
    }

    /// What does not scroll stands in the window, and what scrolls has room to.
    fn judge_reach(&self, mm: &dyn Fn(f32) -> f32, window: Size, found: &mut Found) {
        let texts = self.texts.iter().filter(|it| !it.is_row);
        for Text { words, bounds, .. } in texts {
            if bounds.y < -1.0 || bounds.y + bounds.height > window.height + 1.0 {
                found.faults.push(format!("{words:?} cannot be reached"));
            }
        }
        for Target { bounds, .. } in self.targets.iter().filter(|it| !it.is_row) {
            if bounds.y < -0.5 || bounds.y + bounds.height > window.height + 0.5 {
                found
                    .faults
                    .push(format!("a target cannot be reached: {bounds:?}"));
            }
        }
        if let Some(view) = self.view {
            let height = mm(view.height);
            found.measures.push(("view", height));
            if height < LEAST_VIEW - ROUNDING {
                found
                    .faults
                    .push(format!("what scrolls has {height:.2} mm"));
            }
        }
    }

    /// Words that stand for a text that a language, or every language, lacks.
    fn judge_words(&self, edition: &Edition, found: &mut Found) {
        let missing = Language::ALL.map(|it| edition.catalogs.plain(it, MISSING_TEXT));
        let marks = Language::ALL.map(|it| format!("[{it}] "));
        let is_missing = |words: &str| {
            words == BLANK
                || missing
                    .iter()
                    .chain(&marks)
                    .any(|it| words.contains(it.as_str()))
        };

        for Text { words, .. } in self.texts.iter().filter(|it| is_missing(&it.words)) {
            found
                .faults
                .push(format!("{words:?} stands for a missing text"));
        }
    }

    fn judge_texts(&self, mm: &dyn Fn(f32) -> f32, window: Size, found: &mut Found) {
        for Text {
            words,
            bounds,
            extent,
            is_row,
        } in &self.texts
        {
            let spare = mm(bounds.width - extent.words.width);
            // A box that is as wide as its words says nothing.
            if spare > ROUNDING {
                found.measures.push(("line end", spare));
            }
            if spare < -ROUNDING {
                found
                    .faults
                    .push(format!("{words:?} is {:.2} mm too wide", -spare));
            }
            let spare = mm(bounds.height - extent.words.height);
            if spare < -ROUNDING {
                found
                    .faults
                    .push(format!("{words:?} is {:.2} mm too high", -spare));
            }
            if bounds.x < -1.0 || bounds.x + bounds.width > window.width + 1.0 {
                found.faults.push(format!("{words:?} leaves the window"));
            }
            for target in self.targets.iter().filter(|it| it.is_row == *is_row) {
                let target = target.bounds;
                let is_label = target.contains(bounds.center());
                if is_label {
                    let around = [
                        bounds.x - target.x,
                        bounds.y - target.y,
                        target.x + target.width - bounds.x - bounds.width,
                        target.y + target.height - bounds.y - bounds.height,
                    ];
                    let around = around.into_iter().fold(f32::INFINITY, f32::min);
                    found.measures.push(("label edge", mm(around)));
                }
                let sticks_out = bounds.x < target.x - 0.5
                    || bounds.y < target.y - 0.5
                    || bounds.x + bounds.width > target.x + target.width + 0.5
                    || bounds.y + bounds.height > target.y + target.height + 0.5;
                if is_label && sticks_out {
                    found
                        .faults
                        .push(format!("{words:?} sticks out of its button"));
                }
            }
        }
        let shown: Vec<_> = self
            .texts
            .iter()
            .filter_map(|it| Some((&it.words, self.shown(it.bounds, it.is_row)?)))
            .collect();
        for (index, (words, a)) in shown.iter().enumerate() {
            for (others, b) in &shown[index + 1..] {
                let overlap = a.intersection(b);
                if overlap.is_some_and(|it| it.width > 1.0 && it.height > 1.0) {
                    found.faults.push(format!("{words:?} lies over {others:?}"));
                }
            }
        }
    }

    fn judge_targets(&self, mm: &dyn Fn(f32) -> f32, window: Size, found: &mut Found) {
        for Target { bounds, .. } in &self.targets {
            let side = mm(bounds.width.min(bounds.height));
            found.measures.push(("target", side));
            if side < TARGET - ROUNDING {
                found
                    .faults
                    .push(format!("a target is {side:.2} mm: {bounds:?}"));
            }
            if bounds.x < -0.5 || bounds.x + bounds.width > window.width + 0.5 {
                found
                    .faults
                    .push(format!("a target leaves the window: {bounds:?}"));
            }
        }
        let shown: Vec<_> = self
            .targets
            .iter()
            .filter_map(|it| self.shown(it.bounds, it.is_row))
            .collect();
        for (index, a) in shown.iter().enumerate() {
            for b in &shown[index + 1..] {
                let across = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width));
                let along = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height));
                let gap = mm(across.max(along));
                found.measures.push(("gap", gap));
                if gap < LEAST_GAP - ROUNDING {
                    found
                        .faults
                        .push(format!("{gap:.2} mm between {a:?} and {b:?}"));
                }
            }
        }
    }

    /// The part of something that shows: that of a row only within the view.
    fn shown(&self, bounds: Rectangle, is_row: bool) -> Option<Rectangle> {
        match self.view {
            Some(view) if is_row => bounds.intersection(&view),
            _ => Some(bounds),
        }
    }
}
