//! Everything that a finger can do, done with keys or with two switches.
//!
//! Tab and the arrow keys move a ring through whatever can be pressed, in the
//! order of reading; Enter and the space bar press it, as a finger would: it
//! happens when the key is let go. Two switches that send Tab and Enter are
//! enough for all of it. The screens know nothing of this: the ring goes by
//! what they show, and pages move so that it stays in sight.
//!
//! The ring shows from the first key on until a finger or a mouse presses
//! something. Where it stands is kept as a place in the order of reading, so it
//! survives a switch of language, and on the way back it returns to where it was.

mod keys;
mod ring;
mod state;
mod way;

pub use ring::Ring;

use keys::Desk;
use state::{Held, State};

use super::stop::Stops;
use super::{Element, PageKey};
use crate::theme::Metrics;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Vector, keyboard, window};

/// Lets keys do what a finger can.
pub struct Keyboard<'a, Message> {
    content: Element<'a, Message>,
    page: PageKey,
    epoch: u64,
    ring: ring::Look,
    /// Space that is kept between the ring and the edges of the page.
    margin: f32,
    on_key: Message,
    on_escape: Option<Message>,
    on_home: Option<Message>,
    is_asking: bool,
}

impl<'a, Message: Clone> Keyboard<'a, Message> {
    /// Wraps the whole screen, at the origin of the window. `page` tells one page
    /// from another: it is greater than those of the pages under it, to which
    /// the way back leads. When `epoch` changes, everything is forgotten.
    /// `on_key` is published whenever a key is pressed.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        metrics: &Metrics,
        page: impl Into<PageKey>,
        epoch: u64,
        on_key: Message,
    ) -> Self {
        Self {
            content: content.into(),
            page: page.into(),
            epoch,
            ring: ring::Look::new(metrics),
            margin: metrics.margin(),
            on_key,
            on_escape: None,
            on_home: None,
            is_asking: false,
        }
    }

    /// What Escape does.
    pub fn on_escape(mut self, message: Option<Message>) -> Self {
        self.on_escape = message;
        self
    }

    /// What the Home key does.
    pub fn on_home(mut self, message: Option<Message>) -> Self {
        self.on_home = message;
        self
    }

    /// Whether a question stands on the screen that any key answers. Then keys do
    /// nothing else.
    pub fn asks(mut self, is_asking: bool) -> Self {
        self.is_asking = is_asking;
        self
    }
}

impl<Message: Clone> Widget<Message, iced::Theme, iced::Renderer> for Keyboard<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.page, self.epoch))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        state.turn_to(self.page, self.epoch);
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
        let content = self.content.as_widget_mut();
        let node = content.layout(&mut tree.children[0], renderer, limits);
        let state = tree.state.downcast_mut::<State>();
        state.ring = None;

        if state.is_shown && !self.is_asking {
            let mut stops = Stops::default();
            let layout = Layout::new(&node);
            content.operate(&mut tree.children[0], layout, renderer, &mut stops);
            let stop = match state.place {
                // A row that has left the page comes back with the next frame.
                Some(place) if place.is_row() => stops.near(place),
                Some(place) => stops.near(place).or_else(|| stops.first()),
                None => stops.first(),
            };
            state.place = stop.map(|it| it.place).or(state.place);
            state.ring = stop.and_then(|it| self.ring.around(&it, &stops, layout.bounds()));
        }

        node
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
        use keyboard::Event::{KeyPressed, KeyReleased};
        use mouse::Event::{ButtonPressed, WheelScrolled};

        let mut desk = Desk {
            tree,
            layout,
            renderer,
            clipboard,
            shell,
            viewport,
        };

        match event {
            Event::Keyboard(KeyPressed { .. }) => {
                // A page that glides stops.
                desk.pass(&mut self.content, event, cursor);
                return self.answer_key(event, &mut desk);
            }
            Event::Keyboard(KeyReleased { physical_key, .. }) => {
                let held = &mut desk.state().held;
                let held = held.take_if(|held| held.key == *physical_key);
                if let Some(held) = held {
                    self.release(held.at, &mut desk);
                }
                return;
            }
            // The release of the key goes to another window, or was lost.
            Event::Window(window::Event::Unfocused) => self.let_go(&mut desk),
            Event::Mouse(ButtonPressed(_) | WheelScrolled { .. }) => {
                self.let_go(&mut desk);
                self.hide(&mut desk);
            }
            // A mouse that is moved meanwhile would drag what a key holds.
            Event::Mouse(_) if desk.state().held.is_some() => return,
            Event::Window(window::Event::RedrawRequested(_)) if desk.state().takes_reveal() => {
                self.reveal(&mut desk);
            }
            _ => {}
        }

        desk.pass(&mut self.content, event, cursor);
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
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if let Some(ring) = tree.state.downcast_ref::<State>().ring {
            renderer.with_layer(*viewport, |renderer| self.ring.draw(ring, renderer));
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if let Some(ring) = &mut state.ring {
            operation.custom(None, ring.bounds, ring);
        }
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
        let content = self.content.as_widget();

        content.mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        let content = self.content.as_widget_mut();

        content.overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Keyboard<'a, Message>> for Element<'a, Message> {
    fn from(keyboard: Keyboard<'a, Message>) -> Self {
        Self::new(keyboard)
    }
}
