//! What the widgets tell an operation of themselves.
//!
//! Keys and tests learn what is on the screen from an Iced
//! [`Operation`], which visits all widgets in the order of reading. Iced's own
//! calls know of containers and texts. All else goes through
//! [`Operation::custom`], as a value of one of these types, with the bounds of
//! what it belongs to in logical pixels:
//!
//! | value | who shows it | when |
//! |---|---|---|
//! | [`PageHandle`] | a page; its bounds are those in which its rows show | before all else that stands on the page; once more with the answer, if something was asked of it |
//! | [`Area`](super::Area) | a page | before the things that stand in each part of it, and after the last |
//! | [`Pressable`](super::Pressable) | a button; a page for its *up* and *more* | before what stands in it |
//! | [`FocusRing`](super::FocusRing) | the focus scope | before all else, while the ring shows |
//! | [`Extent`](crate::widget::styled_text::Extent) | a text | right after its words |
//!
//! Only the first three steer the focus: [`FocusOrder`](super::FocusOrder)
//! gathers them, and `PageQuery` asks something of a page. The last two tell
//! tests what is drawn.

use super::Focusable;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

/// Where a page is, as it tells an operation, which may ask something of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PageHandle {
    top: usize,
    has_less: bool,
    has_more: bool,
    view_height: f32,
    request: Option<PageRequest>,
    found: Option<Focusable>,
}

/// What a page can be asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PageRequest {
    /// To look for something that can be pressed.
    Seek(Seek),
    /// To move until this shows, which has bounds in the window in logical pixels.
    Reveal(Rectangle),
}

/// What is looked for. What is beyond the rows that are laid out is told with the
/// bounds that it has where the page is now; to all else the page goes, and tells
/// its bounds within its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek {
    /// The first thing that can be pressed. The page goes to its top.
    First,
    /// The last thing that can be pressed. The page goes there.
    Last,
    /// The last thing that can be pressed above the rows that are laid out.
    Above,
    /// The first below them.
    Below,
    /// The first thing in the cell of this key that can be pressed, else in its row.
    /// The page goes there.
    Row(usize),
}

impl PageHandle {
    /// A page whose row of the key `top` stands at its top.
    pub(in crate::widget) fn new(
        top: usize,
        [has_less, has_more]: [bool; 2],
        view_height: f32,
    ) -> Self {
        Self {
            top,
            has_less,
            has_more,
            view_height,
            request: None,
            found: None,
        }
    }

    /// Key of the row that stands at the top.
    pub fn top(&self) -> usize {
        self.top
    }

    /// Whether the page goes on above.
    pub fn has_less(&self) -> bool {
        self.has_less
    }

    /// Whether the page goes on below.
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Height of the part of the page that scrolls, in logical pixels.
    pub fn view_height(&self) -> f32 {
        self.view_height
    }

    /// Asks something of the page, which does it as soon as the operation has
    /// seen this.
    pub fn ask(&mut self, request: PageRequest) {
        self.request = Some(request);
    }

    /// What was asked, once.
    pub(in crate::widget) fn take_request(&mut self) -> Option<PageRequest> {
        self.request.take()
    }

    /// The handle that tells what was found.
    pub(in crate::widget) fn with_found(self, found: Focusable) -> Self {
        Self {
            found: Some(found),
            ..self
        }
    }
}

/// Asks something of the uppermost page.
#[derive(Debug)]
pub(super) struct PageQuery {
    /// How many pages are still to come.
    pages: usize,
    request: PageRequest,
    /// What was found.
    pub(super) found: Option<Focusable>,
}

impl PageQuery {
    /// A query for the uppermost of so many pages.
    pub(super) fn new(pages: usize, request: PageRequest) -> Self {
        Self {
            pages,
            request,
            found: None,
        }
    }
}

impl Operation for PageQuery {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, value: &mut dyn Any) {
        let Some(page) = value.downcast_mut::<PageHandle>() else {
            return;
        };

        if page.found.is_some() {
            self.found = page.found;
        } else {
            self.pages = self.pages.saturating_sub(1);
            if self.pages == 0 {
                page.ask(self.request);
            }
        }
    }
}
