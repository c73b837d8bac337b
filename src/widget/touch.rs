//! The one widget at the root: it owns the pointer and the first finger.
//!
//! Iced hands one shared cursor to all fingers and leaves it where the last
//! finger was, so a palm moves a press and the button under the last tap
//! keeps looking touched. Here the first finger alone becomes the pointer, at
//! its own position, and when it lifts there is no pointer at all. Everything
//! inside sees a mouse and needs to know nothing of touch.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::time::Duration;
use iced::{Event, Length, Point, Rectangle, Size, Vector, touch};

use super::Element;
use super::renewal::Renewal;
use super::repaint::Repaint;

/// How long after another page has come a press does nothing, since it was not
/// meant for what lies there now. Double clicks come up to half a second apart, and
/// nobody reads a page sooner.
pub const HOLD: Duration = Duration::from_millis(600);

/// Turns the first finger into a pointer and ignores all others.
pub struct Touch<'a, Message> {
    content: Element<'a, Message>,
    on_touch: Message,
    on_press: fn(Option<Point>) -> Message,
    epoch: u64,
    look: u64,
    hides_pointer: bool,
}

impl<'a, Message> Touch<'a, Message> {
    /// Wraps the whole screen. `on_touch` is published whenever a finger or a
    /// mouse button is pressed or let go and when a wheel turns, whatever is
    /// under it, and before it `on_press` whenever one goes down, with where it does,
    /// in logical pixels. When `epoch` changes, a finger that is still thought to be
    /// down is forgotten: some panels lose a lift, and until then all other fingers
    /// are ignored.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        epoch: u64,
        on_press: fn(Option<Point>) -> Message,
        on_touch: Message,
    ) -> Self {
        Self {
            content: content.into(),
            on_touch,
            on_press,
            epoch,
            look: 0,
            hides_pointer: false,
        }
    }

    /// Tells what is shown from what was shown before: its page, language, size and colours.
    pub fn look(mut self, look: u64) -> Self {
        self.look = look;
        self
    }

    /// Whether the pointer is invisible, as on a touchscreen in a public place.
    pub fn hides_pointer(mut self, hides: bool) -> Self {
        self.hides_pointer = hides;
        self
    }
}

/// The pointer, and the epoch that it belongs to.
#[derive(Debug, Default)]
struct TouchState {
    epoch: u64,
    pointer: Pointer,
    repaint: Repaint,
    renewal: Renewal,
}

/// What the pointer is at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum Pointer {
    /// A mouse, wherever the window says it is.
    #[default]
    Mouse,
    /// A finger that is down.
    Finger { id: touch::Finger, at: Point },
    /// The finger has lifted and no mouse has moved since.
    Gone,
}

impl Pointer {
    fn cursor(self, mouse: mouse::Cursor) -> mouse::Cursor {
        match self {
            Self::Mouse => mouse,
            Self::Finger { at, .. } => mouse::Cursor::Available(at),
            Self::Gone => mouse::Cursor::Unavailable,
        }
    }

    /// The mouse events that stand for `event`, with the pointer that each is
    /// to be delivered with; the pointer that stays is that of the last one.
    fn translate(self, event: &Event) -> Vec<(Event, Pointer)> {
        use mouse::Button::Left;
        use mouse::Event::{ButtonPressed, ButtonReleased, CursorLeft, CursorMoved};
        use touch::Event::{FingerLifted, FingerLost, FingerMoved, FingerPressed};

        let Event::Touch(touch) = event else {
            return match (self, event) {
                // X11 sends a shadow mouse along with the first finger.
                (Self::Finger { .. }, Event::Mouse(_)) => Vec::new(),
                (Self::Gone, Event::Mouse(CursorMoved { .. } | ButtonPressed(_))) => {
                    vec![(event.clone(), Self::Mouse)]
                }
                (Self::Gone, Event::Mouse(_)) => Vec::new(),
                _ => vec![(event.clone(), self)],
            };
        };

        match (self, *touch) {
            (Self::Finger { id: first, .. }, FingerMoved { id, position }) if id == first => {
                let finger = Self::Finger { id, at: position };

                vec![(Event::Mouse(CursorMoved { position }), finger)]
            }
            (Self::Finger { id: first, .. }, FingerLifted { id, position }) if id == first => {
                let finger = Self::Finger { id, at: position };

                vec![
                    (Event::Mouse(ButtonReleased(Left)), finger),
                    (Event::Mouse(CursorLeft), Self::Gone),
                ]
            }
            // A release that is over nothing lets go without activating.
            (Self::Finger { id: first, .. }, FingerLost { id, .. }) if id == first => {
                vec![
                    (Event::Mouse(ButtonReleased(Left)), Self::Gone),
                    (Event::Mouse(CursorLeft), Self::Gone),
                ]
            }
            // The same finger again: its lift was lost. And a mouse that holds
            // something leaves it to the finger.
            (Self::Finger { id: first, .. }, FingerPressed { id, position }) if id == first => {
                Self::let_go_and_press(id, position)
            }
            (Self::Finger { .. }, _) => Vec::new(),
            (Self::Mouse, FingerPressed { id, position }) => Self::let_go_and_press(id, position),
            (Self::Gone, FingerPressed { id, position }) => Self::press(id, position).into(),
            _ => Vec::new(),
        }
    }

    fn press(id: touch::Finger, position: Point) -> [(Event, Self); 2] {
        let finger = Self::Finger { id, at: position };

        [
            (Event::Mouse(mouse::Event::CursorMoved { position }), finger),
            (
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
                finger,
            ),
        ]
    }

    /// A press before which whatever is held is let go over nothing.
    fn let_go_and_press(id: touch::Finger, position: Point) -> Vec<(Event, Self)> {
        let release = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));

        [(release, Self::Gone)]
            .into_iter()
            .chain(Self::press(id, position))
            .collect()
    }
}

impl<Message: Clone> Widget<Message, iced::Theme, iced::Renderer> for Touch<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<TouchState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(TouchState {
            epoch: self.epoch,
            pointer: Pointer::default(),
            repaint: Repaint::default(),
            renewal: Renewal::default(),
        })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<TouchState>();
        if state.epoch != self.epoch {
            state.epoch = self.epoch;
            state.pointer = match state.pointer {
                Pointer::Mouse => Pointer::Mouse,
                Pointer::Finger { .. } | Pointer::Gone => Pointer::Gone,
            };
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<TouchState>();
        state.repaint.notice(event);
        let pointer = state.pointer;

        for (event, pointer) in pointer.translate(event) {
            if let Event::Mouse(mouse::Event::ButtonPressed(_)) = event {
                let at = pointer.cursor(cursor).position();
                shell.publish((self.on_press)(at));
            }
            if matches!(
                event,
                Event::Mouse(
                    mouse::Event::ButtonPressed(_)
                        | mouse::Event::ButtonReleased(_)
                        | mouse::Event::WheelScrolled { .. }
                )
            ) {
                shell.publish(self.on_touch.clone());
            }
            // A finger touches twice, when it comes and when it goes; a wheel does both at once.
            if let Event::Mouse(mouse::Event::WheelScrolled { .. }) = event {
                shell.publish(self.on_touch.clone());
            }

            self.content.as_widget_mut().update(
                &mut tree.children[0],
                &event,
                layout,
                pointer.cursor(cursor),
                renderer,
                clipboard,
                shell,
                viewport,
            );
            tree.state.downcast_mut::<TouchState>().pointer = pointer;
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<TouchState>();

        state
            .renewal
            .renew(self.epoch, self.look, renderer, *viewport);
        renderer.with_layer(state.repaint.bounds(*viewport), |renderer| {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                layout,
                state.pointer.cursor(cursor),
                viewport,
            );
        });
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if self.hides_pointer {
            return mouse::Interaction::Hidden;
        }

        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            tree.state
                .downcast_ref::<TouchState>()
                .pointer
                .cursor(cursor),
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Touch<'a, Message>> for Element<'a, Message> {
    fn from(touch: Touch<'a, Message>) -> Self {
        Self::new(touch)
    }
}
