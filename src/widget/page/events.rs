//! What a press, a drag, a wheel and the buttons under the rows do.

use super::fling::Motion;
use super::state::{Drag, ScrollState};
use super::{Fixture, PageView};
use crate::widget::update::UpdateCx;

use iced::advanced::layout::Layout;
use iced::advanced::mouse;
use iced::{Event, Rectangle, keyboard, window};

/// The part of the view that a fling goes at most.
const FLING_SHARE: f32 = 0.8;

/// Lines of text that a notch of a wheel moves by.
const WHEEL_LINES: f32 = 3.0;

/// What becomes of an event that the page has seen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Answer {
    /// The page has used it, and nothing on it gets to see it.
    Used,
    /// What is on the page sees it too.
    PassedOn,
    /// What is on the page sees instead that the button is let go.
    LetGo,
}

/// The pointer, and what it is over.
#[derive(Debug, Clone, Copy)]
struct PointerAt {
    cursor: mouse::Cursor,
    /// Its height in the window, unless there is none.
    height: Option<f32>,
    /// The paging button that it is over.
    pager: Option<Fixture>,
    /// The part of the page in which rows show.
    view: Rectangle,
    /// The part that scrolls.
    room: Rectangle,
}

impl<'a, Message: 'a> PageView<'a, Message> {
    /// Answers an event: scrolls, or hands it to what is on the page.
    pub(super) fn answer(
        &mut self,
        event: &Event,
        cursor: mouse::Cursor,
        cx: &mut UpdateCx<'_, '_, Message>,
    ) {
        use mouse::Button::Left;
        use mouse::Event::{ButtonPressed, ButtonReleased, CursorMoved, WheelScrolled};

        let state = cx.tree.state.downcast_ref::<ScrollState>();
        let pointer = PointerAt {
            cursor,
            height: cursor.position().map(|position| position.y),
            pager: self.pager_under(cursor, state, cx.layout),
            view: self.view(state, cx.layout),
            room: self.room(state, cx.layout),
        };
        self.notice(event, pointer.room, cx);

        let answer = match event {
            Event::Mouse(ButtonPressed(Left)) => self.press(pointer, cx),
            Event::Mouse(CursorMoved { .. }) => self.drag(pointer, cx),
            Event::Mouse(ButtonReleased(Left)) => self.release(pointer, cx),
            Event::Mouse(WheelScrolled { delta }) => self.turn_wheel(*delta, pointer, cx),
            _ => Answer::PassedOn,
        };
        match answer {
            Answer::Used => {}
            Answer::PassedOn => self.deliver(event, pointer, cx),
            Answer::LetGo => self.deliver(&Event::Mouse(ButtonReleased(Left)), pointer, cx),
        }
    }

    /// Keeps up with frames, and stops a page that glides when a key is pressed.
    fn notice(&self, event: &Event, room: Rectangle, cx: &mut UpdateCx<'_, '_, Message>) {
        let state = cx.tree.state.downcast_mut::<ScrollState>();
        state.repaint.notice(event);

        match event {
            Event::Window(window::Event::RedrawRequested(now)) => {
                let longest = room.height * FLING_SHARE;
                let least_speed = self.style.least_speed;
                state.frame(*now, self.glides, least_speed, longest, cx.shell);
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. }) => {
                let _ = state.stop();
                state.let_go(self.glides);
                if state.is_adrift {
                    cx.relayout();
                }
            }
            _ => {}
        }
    }

    /// The paging button that shows under the pointer.
    fn pager_under(
        &self,
        cursor: mouse::Cursor,
        state: &ScrollState,
        layout: Layout<'_>,
    ) -> Option<Fixture> {
        [
            (Fixture::Up, state.has_less),
            (Fixture::More, state.has_more),
        ]
        .into_iter()
        .find(|(pager, is_shown)| {
            let bounds = layout.child(self.index(*pager)).bounds();

            *is_shown
                && bounds
                    .intersection(&layout.bounds())
                    .is_some_and(|it| cursor.is_over(it))
        })
        .map(|(pager, _)| pager)
    }

    /// The button of the mouse goes down, or a finger.
    fn press(&self, pointer: PointerAt, cx: &mut UpdateCx<'_, '_, Message>) -> Answer {
        let Some(height) = pointer.height else {
            return Answer::PassedOn;
        };
        let state = cx.state::<ScrollState>();
        let is_caught = state.stop();
        let drag = match pointer.pager {
            Some(pager) => Drag::Paging(pager),
            None if !pointer.cursor.is_over(pointer.room) => Drag::None,
            None if is_caught => Drag::Caught(height),
            None => Drag::Pressed(height),
        };
        state.drag = drag;
        state.forget_press();
        // The frame shows the press, and tells when it was.
        cx.shell.request_redraw();

        match drag {
            Drag::Paging(_) | Drag::Caught(_) => {
                cx.shell.capture_event();
                Answer::Used
            }
            _ => Answer::PassedOn,
        }
    }

    /// The pointer moves. The page follows one that is down and has left the dead
    /// band.
    fn drag(&self, pointer: PointerAt, cx: &mut UpdateCx<'_, '_, Message>) -> Answer {
        let Some(height) = pointer.height else {
            return Answer::PassedOn;
        };
        let state = cx.state::<ScrollState>();
        let scrolls = state.scrolls();
        let (from, answer) = match state.drag {
            // Whatever was pressed is let go without being activated.
            Drag::Pressed(from) | Drag::Caught(from)
                if scrolls && (height - from).abs() > self.style.dead_band =>
            {
                (from, Answer::LetGo)
            }
            Drag::Moving(from) => (from, Answer::Used),
            _ => return Answer::PassedOn,
        };
        state.drag = Drag::Moving(height);
        state.scroll_by(from - height);
        cx.relayout();

        answer
    }

    /// The button of the mouse is let go, or a finger lifted.
    fn release(&self, pointer: PointerAt, cx: &mut UpdateCx<'_, '_, Message>) -> Answer {
        let state = cx.state::<ScrollState>();
        let drag = std::mem::take(&mut state.drag);
        match drag {
            // A finger that was lost rather than lifted threw nothing.
            Drag::Moving(height) if self.glides && pointer.height.is_some() => {
                state.motion = Motion::LetGo(height);
            }
            // The next frame tells when it was pressed.
            Drag::Paging(pager) if pointer.pager == Some(pager) => state.asked = Some(pager),
            _ => state.let_go(self.glides),
        }
        if state.turn.is_some() {
            cx.shell.invalidate_layout();
        }
        if let Drag::Pressed(_) | Drag::None = drag {
            if cx.state::<ScrollState>().is_adrift {
                cx.shell.request_redraw();
            }
            return Answer::PassedOn;
        }
        cx.shell.request_redraw();
        cx.shell.capture_event();

        Answer::Used
    }

    /// A wheel turns over the page.
    fn turn_wheel(
        &self,
        delta: mouse::ScrollDelta,
        pointer: PointerAt,
        cx: &mut UpdateCx<'_, '_, Message>,
    ) -> Answer {
        let is_over = pointer.cursor.is_over(cx.layout.bounds());
        let state = cx.state::<ScrollState>();
        if state.drag != Drag::None || !is_over {
            return Answer::PassedOn;
        }
        let pixels = match delta {
            mouse::ScrollDelta::Lines { y, .. } => y * WHEEL_LINES * self.style.text_line,
            mouse::ScrollDelta::Pixels { y, .. } => y,
        };
        if state.scrolls() {
            let _ = state.stop();
            state.scroll_by(-pixels);
            state.motion = Motion::Pausing(None);
            cx.relayout();
        }
        cx.shell.capture_event();

        Answer::Used
    }

    /// Hands an event to the cells that are laid out. A page that is
    /// dragged over them touches nothing.
    fn deliver(&mut self, event: &Event, pointer: PointerAt, cx: &mut UpdateCx<'_, '_, Message>) {
        let layout = cx.layout;
        let drag = cx.state::<ScrollState>().drag;
        let is_dragged = matches!(drag, Drag::Caught(_) | Drag::Moving(_));
        let within = |bounds: Rectangle| {
            if !is_dragged && pointer.cursor.is_over(bounds) {
                pointer.cursor
            } else {
                mouse::Cursor::Unavailable
            }
        };

        let cursor = within(pointer.view);
        for cell in 0..self.cells {
            let on_cell = layout.child(cell);
            if Self::is_laid_out(on_cell) {
                let child = &mut self.children[cell];
                cx.forward(cell, child, event, on_cell, cursor, &pointer.view);
            }
        }
    }
}
