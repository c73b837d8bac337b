//! What each key does.

use super::protocol::PageQuery;
use super::state::{FocusState, Held};
use super::traversal::{Direction, FocusMove};
use super::{Area, FocusKey, FocusOrder, FocusScope, Focusable, PageRequest, Seek};
use crate::widget::update::UpdateCx;

use iced::advanced::mouse;
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key};
use iced::{Event, Point};

impl<Message: Clone> FocusScope<'_, Message> {
    /// Answers a key that was pressed. Held down, only the arrows go on: a switch
    /// that is held for long would carry the focus past where it was to stop, and
    /// Enter would press again and again. Nor does a key that repeats tell that
    /// somebody is there: something may lie on it.
    pub(super) fn answer_key(&mut self, event: &Event, cx: &mut UpdateCx<'_, '_, Message>) {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            repeat,
            ..
        }) = event
        else {
            return;
        };
        let is_of_field = self.is_typing && self.is_of_field(key, cx);
        if !is_of_field {
            cx.shell.capture_event();
        }
        if !repeat {
            cx.shell.publish(self.on_key.clone());
        }
        let is_for_others = modifiers.control() || modifiers.alt() || modifiers.logo();
        let Key::Named(named) = key else { return };
        if self.is_asking || is_for_others || is_of_field {
            return;
        }

        let direction = match named {
            Named::Tab if modifiers.shift() => Some(Direction::Backward),
            Named::ArrowUp | Named::ArrowLeft => Some(Direction::Backward),
            Named::Tab | Named::ArrowDown | Named::ArrowRight => Some(Direction::Forward),
            _ => None,
        };
        if *repeat && (direction.is_none() || *named == Named::Tab) {
            return;
        }
        // Whoever presses another key, or this one again, has let go of it.
        self.let_go(cx);

        match (direction, named) {
            (Some(direction), _) => self.step(direction, cx),
            (_, Named::Enter) if self.on_enter.is_some() && !cx.state::<FocusState>().is_shown => {
                self.leave(self.on_enter.clone(), cx);
            }
            (_, Named::Enter | Named::Space) => self.press(*physical_key, cx),
            (_, Named::PageDown) => self.turn(Area::More, *physical_key, cx),
            (_, Named::PageUp) => self.turn(Area::Up, *physical_key, cx),
            (_, Named::Escape) => self.leave(self.on_escape.clone(), cx),
            (_, Named::Home) => self.leave(self.on_home.clone(), cx),
            _ => {}
        }
    }

    /// Whether a key is that of the field which is open; a letter hides the ring.
    fn is_of_field(&mut self, key: &Key, cx: &mut UpdateCx<'_, '_, Message>) -> bool {
        match key {
            Key::Character(_) => {
                self.hide(cx);

                true
            }
            Key::Named(Named::Space | Named::ArrowLeft | Named::ArrowRight) => {
                !cx.state::<FocusState>().is_shown
            }
            _ => false,
        }
    }

    /// Moves the focus, or shows the ring if it did not show.
    fn step(&mut self, direction: Direction, cx: &mut UpdateCx<'_, '_, Message>) {
        let order = self.order(cx);
        let state = cx.state::<FocusState>();
        let from = state.focused.and_then(|key| order.at(key));
        state.pressed_at = None;
        let was_shown = std::mem::replace(&mut state.is_shown, true);
        let step = match from {
            Some(from) if was_shown => order.step(from.key, direction, state.is_turned),
            Some(from) if order.shows(&from) => FocusMove::To(from),
            _ => order.first().map_or(FocusMove::Nowhere, FocusMove::To),
        };
        let (to, is_placed) = match step {
            FocusMove::To(focusable) => (Some(focusable), true),
            FocusMove::Seek(seek, other) => {
                let found = self.seek(seek, &order, cx);
                let is_beyond = matches!(seek, Seek::Above | Seek::Below);

                (found.or(other), is_beyond || found.is_none())
            }
            FocusMove::Nowhere => (None, false),
        };

        if let Some(to) = to {
            cx.state::<FocusState>().focus(to.key);
            if is_placed {
                self.scroll_to(&to, &order, cx);
            }
        }
        cx.relayout();
    }

    /// Moves the focus to the button that moves the page, if it shows, and presses
    /// it.
    fn turn(&mut self, area: Area, physical: Physical, cx: &mut UpdateCx<'_, '_, Message>) {
        let key = FocusKey { area, ordinal: 0 };

        if self.order(cx).at(key).is_some() {
            let state = cx.state::<FocusState>();
            state.focused = Some(key);
            state.is_shown = true;
            self.press(physical, cx);
        }
    }

    /// Presses what has the focus, or shows the ring if it did not show or was out
    /// of sight.
    fn press(&mut self, physical: Physical, cx: &mut UpdateCx<'_, '_, Message>) {
        if !cx.state::<FocusState>().is_shown {
            return self.step(Direction::Forward, cx);
        }
        let order = self.order(cx);
        let focused = cx.state::<FocusState>().focused;
        let focusable = focused.and_then(|key| order.at(key));
        let visible = focusable.and_then(|it| order.visible(&it));
        let Some(at) = visible.map(|it| it.center()) else {
            return self.reveal(cx);
        };
        let state = cx.state::<FocusState>();
        state.is_turned |= focusable.is_some_and(|it| it.key.is_pager());
        state.held = Some(Held {
            key: physical,
            at: Some(at),
        });
        let place = *cx.state::<FocusState>().pressed_at.get_or_insert(at);
        cx.shell.publish((self.on_press)(Some(place)));
        let down = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        cx.forward_to_content(&mut self.content, &down, mouse::Cursor::Available(at));
        cx.shell.invalidate_layout();
    }

    /// Lets go over a point, which does what was pressed there, or over nothing.
    pub(super) fn release(&mut self, at: Option<Point>, cx: &mut UpdateCx<'_, '_, Message>) {
        let cursor = at.map_or(mouse::Cursor::Unavailable, mouse::Cursor::Available);
        let up = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        cx.forward_to_content(&mut self.content, &up, cursor);
    }

    /// Lets go of what a key holds, if one does, without doing it.
    pub(super) fn let_go(&mut self, cx: &mut UpdateCx<'_, '_, Message>) {
        if cx.state::<FocusState>().held.take().is_some() {
            self.release(None, cx);
        }
    }

    /// Hides the ring; the next key shows it again.
    pub(super) fn hide(&mut self, cx: &mut UpdateCx<'_, '_, Message>) {
        let state = cx.state::<FocusState>();
        state.is_turned = true;
        state.pressed_at = None;
        if std::mem::take(&mut state.is_shown) {
            state.ring = None;
            cx.shell.request_redraw();
        }
    }

    /// Moves the page so that the ring is in sight.
    pub(super) fn reveal(&mut self, cx: &mut UpdateCx<'_, '_, Message>) {
        let Some(key) = cx.state::<FocusState>().focused else {
            return;
        };
        let order = self.order(cx);

        if let Some(focusable) = order.near(key) {
            self.scroll_to(&focusable, &order, cx);
        } else {
            let found = match key.area {
                Area::Row(row) => self.seek(Seek::Row(row), &order, cx),
                _ => None,
            };
            match found {
                // With the next frame, where it then stands.
                Some(focusable) => cx.state::<FocusState>().focus(focusable.key),
                None => cx.state::<FocusState>().focused = None,
            }
            cx.relayout();
        }
    }

    /// Everything that can have the focus at the moment.
    fn order(&mut self, cx: &mut UpdateCx<'_, '_, Message>) -> FocusOrder {
        let mut order = FocusOrder::default();
        cx.operate_on_content(&mut self.content, &mut order);

        order
    }

    /// Has the uppermost page look for something.
    fn seek(
        &mut self,
        seek: Seek,
        order: &FocusOrder,
        cx: &mut UpdateCx<'_, '_, Message>,
    ) -> Option<Focusable> {
        let mut query = PageQuery::new(order.pages, PageRequest::Seek(seek));
        cx.operate_on_content(&mut self.content, &mut query);

        query.found
    }

    /// Has the uppermost page scroll until this is in sight.
    fn scroll_to(
        &mut self,
        focusable: &Focusable,
        order: &FocusOrder,
        cx: &mut UpdateCx<'_, '_, Message>,
    ) {
        let distance = order.to_reveal(focusable, self.margin);

        // What has no room as a whole is not on the page, even where there is paper.
        let is_on_page = order.at(focusable.key).is_some();
        if distance.abs() >= 1.0 || !is_on_page {
            let mut query = PageQuery::new(order.pages, PageRequest::Reveal(focusable.bounds));
            cx.operate_on_content(&mut self.content, &mut query);
            cx.relayout();
        }
    }

    /// Goes elsewhere, where the ring shows.
    fn leave(&self, message: Option<Message>, cx: &mut UpdateCx<'_, '_, Message>) {
        if let Some(message) = message {
            cx.state::<FocusState>().is_shown = true;
            cx.shell.publish((self.on_press)(None));
            cx.shell.publish(message);
        }
    }
}
