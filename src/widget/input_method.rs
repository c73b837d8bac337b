//! A place into which an input method of the system may write.

use super::Element;

use iced::advanced::input_method::{InputMethod, Purpose};
use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::Style;
use iced::advanced::widget::tree::{self, Tree};
use iced::advanced::widget::{Operation, Widget};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::mouse::{self, Cursor};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, window};

/// Content into which an input method may write while it is drawn: as long as it is there, the
/// window asks the system for one.
pub struct InputField<'a, Message> {
    content: Element<'a, Message>,
    is_asked: bool,
}

impl<'a, Message> InputField<'a, Message> {
    /// Content; whether an input method is asked for at all.
    pub fn new(content: impl Into<Element<'a, Message>>, is_asked: bool) -> Self {
        Self {
            content: content.into(),
            is_asked,
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for InputField<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        match tree.children.first_mut() {
            Some(tree) => self.content.as_widget_mut().layout(tree, renderer, limits),
            None => Node::default(),
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let Some(tree) = tree.children.first_mut() {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
        // The window goes by what is asked with each frame.
        let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        if self.is_asked && is_frame {
            shell.request_input_method(&InputMethod::<String>::Enabled {
                cursor: layout.bounds(),
                purpose: Purpose::Normal,
                // What is not committed stands in the field itself, in its own face.
                preedit: None,
            });
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &Style,
        layout: Layout<'_>,
        cursor: Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(tree) = tree.children.first() {
            self.content
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(tree) = tree.children.first_mut() {
            self.content
                .as_widget_mut()
                .operate(tree, layout, renderer, operation);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        tree.children
            .first()
            .map(|tree| {
                self.content
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .unwrap_or_default()
    }
}

impl<'a, Message: 'a> From<InputField<'a, Message>> for Element<'a, Message> {
    fn from(field: InputField<'a, Message>) -> Self {
        Self::new(field)
    }
}
