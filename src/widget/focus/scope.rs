//! The widget at the root that sees all keys.

use super::FocusOrder;
use super::ring::RingStyle;
use super::state::FocusState;
use crate::theme::Metrics;
use crate::widget::update::UpdateCx;
use crate::widget::{Element, PageKey};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector, keyboard, window};

/// Wraps the whole screen and lets keys do what a finger can.
pub struct FocusScope<'a, Message> {
    pub(super) content: Element<'a, Message>,
    page: PageKey,
    epoch: u64,
    ring: RingStyle,
    /// Space that is kept between the ring and the edges of the page.
    pub(super) margin: f32,
    pub(super) on_key: Message,
    pub(super) on_press: fn(Option<Point>) -> Message,
    pub(super) on_escape: Option<Message>,
    pub(super) on_home: Option<Message>,
    pub(super) on_enter: Option<Message>,
    pub(super) is_asking: bool,
    pub(super) is_typing: bool,
}

impl<'a, Message: Clone> FocusScope<'a, Message> {
    /// Wraps the whole screen, at the origin of the window. `page` tells one page
    /// from another: it is greater than those of the pages under it, to which
    /// the way back leads. When `epoch` changes, everything is forgotten.
    /// `on_key` is published whenever a key is pressed, and `on_press` before what it
    /// presses, with where that stands, in logical pixels.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        metrics: &Metrics,
        page: impl Into<PageKey>,
        epoch: u64,
        on_press: fn(Option<Point>) -> Message,
        on_key: Message,
    ) -> Self {
        Self {
            content: content.into(),
            page: page.into(),
            epoch,
            ring: RingStyle::new(metrics),
            margin: metrics.margin(),
            on_key,
            on_press,
            on_escape: None,
            on_home: None,
            on_enter: None,
            is_asking: false,
            is_typing: false,
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

    /// What Enter does while the ring does not show. Without it, Enter shows the ring.
    pub fn on_enter(mut self, on_enter: Option<Message>) -> Self {
        self.on_enter = on_enter;
        self
    }

    /// Whether a field is open. Then letters hide the ring, and where it does not show the space
    /// bar and the arrows at its sides are those of the field.
    pub fn types(mut self, is_typing: bool) -> Self {
        self.is_typing = is_typing;
        self
    }
}

impl<Message: Clone> Widget<Message, iced::Theme, iced::Renderer> for FocusScope<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<FocusState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(FocusState::new(self.page, self.epoch))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<FocusState>();
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
        let state = tree.state.downcast_mut::<FocusState>();
        state.ring = None;

        if state.is_shown && !self.is_asking {
            let mut order = FocusOrder::default();
            let layout = Layout::new(&node);
            content.operate(&mut tree.children[0], layout, renderer, &mut order);
            let focusable = match state.focused {
                // A row that has left the page comes back with the next frame.
                Some(key) if key.is_row() => order.near(key),
                Some(key) => order.near(key).or_else(|| order.first()),
                None => order.first(),
            };
            // As where a page has become lower and its last row has no room any more.
            if focusable.is_none() {
                state.ask_reveal();
            }
            state.focused = focusable.map(|it| it.key).or(state.focused);
            state.ring = focusable.and_then(|it| self.ring.around(&it, &order, layout.bounds()));
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

        let mut cx = UpdateCx {
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
                cx.forward_to_content(&mut self.content, event, cursor);
                return self.answer_key(event, &mut cx);
            }
            Event::Keyboard(KeyReleased { physical_key, .. }) => {
                let held = &mut cx.state::<FocusState>().held;
                let held = held.take_if(|held| held.key == *physical_key);
                if let Some(held) = held {
                    self.release(held.at, &mut cx);
                }
                return;
            }
            // The release of the key goes to another window, or was lost.
            Event::Window(window::Event::Unfocused) => self.let_go(&mut cx),
            Event::Mouse(ButtonPressed(_) | WheelScrolled { .. }) => {
                self.let_go(&mut cx);
                self.hide(&mut cx);
            }
            // A mouse that is moved meanwhile would drag what a key holds.
            Event::Mouse(_) if cx.state::<FocusState>().held.is_some() => return,
            Event::Window(window::Event::RedrawRequested(_))
                if cx.state::<FocusState>().takes_reveal() =>
            {
                self.reveal(&mut cx);
            }
            _ => {}
        }

        cx.forward_to_content(&mut self.content, event, cursor);
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
        if let Some(ring) = tree.state.downcast_ref::<FocusState>().ring {
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
        let state = tree.state.downcast_mut::<FocusState>();
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

impl<'a, Message: Clone + 'a> From<FocusScope<'a, Message>> for Element<'a, Message> {
    fn from(scope: FocusScope<'a, Message>) -> Self {
        Self::new(scope)
    }
}
