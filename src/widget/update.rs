//! What a widget gets along with an event.

use super::Element;

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::{Event, Rectangle};

/// What `Widget::update` gets along with its event, handed on as one.
pub(super) struct UpdateCx<'a, 's, Message> {
    pub(super) tree: &'a mut Tree,
    pub(super) layout: Layout<'a>,
    pub(super) renderer: &'a iced::Renderer,
    pub(super) clipboard: &'a mut dyn Clipboard,
    pub(super) shell: &'a mut Shell<'s, Message>,
    pub(super) viewport: &'a Rectangle,
}

impl<Message> UpdateCx<'_, '_, Message> {
    /// What the widget remembers; it must be of that type.
    pub(super) fn state<State: 'static>(&mut self) -> &mut State {
        self.tree.state.downcast_mut()
    }

    /// Has the widget laid out and drawn again.
    pub(super) fn relayout(&mut self) {
        self.shell.invalidate_layout();
        self.shell.request_redraw();
    }

    /// Hands an event to a child, which has that index in the tree.
    pub(super) fn forward(
        &mut self,
        index: usize,
        child: &mut Element<'_, Message>,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        child.as_widget_mut().update(
            &mut self.tree.children[index],
            event,
            layout,
            cursor,
            self.renderer,
            self.clipboard,
            self.shell,
            viewport,
        );
    }

    /// Hands an event to the only child of a widget that is as large as itself.
    pub(super) fn forward_to_content(
        &mut self,
        content: &mut Element<'_, Message>,
        event: &Event,
        cursor: mouse::Cursor,
    ) {
        self.forward(0, content, event, self.layout, cursor, self.viewport);
    }

    /// Lets an operation see that child.
    pub(super) fn operate_on_content(
        &mut self,
        content: &mut Element<'_, Message>,
        operation: &mut dyn Operation,
    ) {
        content.as_widget_mut().operate(
            &mut self.tree.children[0],
            self.layout,
            self.renderer,
            operation,
        );
    }
}
