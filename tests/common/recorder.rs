//! What stands on the screen, as the widgets tell of it.

use rights_kiosk::language::line_break;
use rights_kiosk::widget::focus::{FocusRing, PageHandle, Pressable};

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

/// Records everything that the widgets tell of.
#[derive(Default)]
pub struct Recorder {
    /// All texts, without line break marks.
    pub texts: Vec<(String, Rectangle)>,
    /// What can be pressed.
    pub targets: Vec<Rectangle>,
    /// The pages, from the lowest to the one that lies over all others.
    pub pages: Vec<PageHandle>,
    /// The ring around what the next key presses, if it shows.
    pub ring: Option<FocusRing>,
}

impl Recorder {
    /// Where something is written.
    pub fn places(&self, words: &str) -> Vec<Rectangle> {
        let texts = self.texts.iter().filter(|(seen, _)| seen == words);

        texts.map(|(_, place)| *place).collect()
    }
}

impl Operation for Recorder {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts
            .push((line_break::strip(text).into_owned(), bounds));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Pressable>() {
            self.targets.push(bounds);
        } else if let Some(page) = state.downcast_ref::<PageHandle>() {
            self.pages.push(page.clone());
        } else if let Some(ring) = state.downcast_ref::<FocusRing>() {
            self.ring = Some(*ring);
        }
    }
}
