//! A button: what can be pressed.
//!
//! Something happens when the pointer is let go over it, if it was pressed
//! there. While it is pressed a thick line in the colour of its text stands around
//! it, so that it shows in every contrast, and at the next frame. It looks
//! the same whether a pointer is over it or not, since a finger leaves none.

use super::Element;
use super::focus::Pressable;
use crate::theme::{ColorRole, Metrics};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::{Border, Color, Event, Length, Padding, Rectangle, Shrink, Size, border};

/// How much thicker the line around it is while it is pressed.
pub const PRESSED_LINE: f32 = 2.5;

/// Something that can be pressed.
pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    on_press: Option<Message>,
    width: Length,
    height: Length,
    padding: Padding,
    rest: ButtonStyle,
    pressed: ButtonStyle,
}

/// How it looks.
#[derive(Clone, Copy)]
struct ButtonStyle {
    background: Color,
    border: Border,
}

/// What is remembered of it from one frame to the next.
#[derive(Debug, Clone, Copy, Default)]
struct ButtonState {
    is_pressed: bool,
}

impl<'a, Message> Button<'a, Message> {
    /// Something on a background, without a line around it.
    pub fn new(
        metrics: &Metrics,
        content: impl Into<Element<'a, Message>>,
        background: ColorRole,
        on_press: Message,
    ) -> Self {
        Self {
            content: content.into(),
            on_press: Some(on_press),
            width: Shrink,
            height: Shrink,
            padding: Padding::ZERO,
            rest: ButtonStyle {
                background: metrics.color(background),
                border: border::rounded(metrics.radius()),
            },
            pressed: ButtonStyle {
                background: metrics.color(background.pressed()),
                border: border::rounded(metrics.radius())
                    .width(metrics.stroke() * PRESSED_LINE)
                    .color(metrics.color(background.on_color())),
            },
        }
    }

    /// Sets the line around it.
    pub fn border(mut self, border: Border) -> Self {
        self.pressed.border.radius = border.radius;
        self.rest.border = border;
        self
    }

    /// Looks the same while it is pressed, for what nobody is to read from afar.
    pub fn unmarked(mut self) -> Self {
        self.pressed = self.rest;
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, is_enabled: bool) -> Self {
        if !is_enabled {
            self.on_press = None;
        }
        self
    }

    /// Sets how wide it is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets how high it is.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Sets the space around what it holds, in logical pixels.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }
}

impl<Message: Clone> Widget<Message, iced::Theme, iced::Renderer> for Button<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<ButtonState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(ButtonState::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::padded(limits, self.width, self.height, self.padding, |limits| {
            self.content
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        use mouse::Button::Left;
        use mouse::Event::{ButtonPressed, ButtonReleased};

        let state = tree.state.downcast_mut::<ButtonState>();
        let is_over = cursor.is_over(layout.bounds());

        match event {
            Event::Mouse(ButtonPressed(Left)) if is_over && self.on_press.is_some() => {
                state.is_pressed = true;
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(ButtonReleased(Left)) if state.is_pressed => {
                state.is_pressed = false;
                shell.request_redraw();
                if is_over && let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            _ => {}
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
        let is_pressed = tree.state.downcast_ref::<ButtonState>().is_pressed;
        let look = if is_pressed { self.pressed } else { self.rest };

        renderer.fill_quad(
            renderer::Quad {
                bounds: layout.bounds(),
                border: look.border,
                ..renderer::Quad::default()
            },
            look.background,
        );
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout.child(0),
            cursor,
            viewport,
        );
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        if self.on_press.is_some() {
            let radius = self.rest.border.radius.top_left;
            operation.custom(None, layout.bounds(), &mut Pressable { radius });
        }
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout.child(0),
                renderer,
                operation,
            );
        });
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Self::new(button)
    }
}
