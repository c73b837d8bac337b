//! The page as a widget.

use super::state::{Drag, ScrollState};
use super::{DrawCx, Fixture, PAGE, PageView};
use crate::widget::Element;
use crate::widget::focus::{Area, Pressable};
use crate::widget::update::UpdateCx;

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::{Event, Length, Rectangle, Size};

impl<'a, Message: 'a> Widget<Message, iced::Theme, iced::Renderer> for PageView<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<ScrollState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(ScrollState::new(self.page, self.epoch))
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<ScrollState>();
        state.turn_to(self.page, self.epoch);
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        self.lay_out(tree, renderer, limits)
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
        let mut cx = UpdateCx {
            tree,
            layout,
            renderer,
            clipboard,
            shell,
            viewport,
        };

        self.answer(event, cursor, &mut cx);
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
        let state = tree.state.downcast_ref::<ScrollState>();
        let cx = DrawCx {
            theme,
            style,
            layout,
            cursor,
        };

        if let Some(clip) = self.view(state, layout).intersection(viewport) {
            renderer.with_layer(state.repaint.bounds(clip), |renderer| {
                for cell in 0..self.cells {
                    let bounds = layout.child(cell).bounds();
                    if bounds.height > 0.0 && bounds.intersects(&clip) {
                        self.draw_child(cell, tree, renderer, cx, &clip);
                    }
                }
            });
        }

        self.draw_edges(state, layout, renderer);
        for (fixture, is_shown) in [
            (Fixture::Header, true),
            (Fixture::Up, state.has_less),
            (Fixture::More, state.has_more),
        ] {
            let child = self.index(fixture);
            if is_shown {
                self.draw_child(child, tree, renderer, cx, viewport);
            }
            if state.drag == Drag::Paging(fixture) {
                renderer.with_layer(*viewport, |renderer| {
                    self.draw_pressed(layout.child(child).bounds(), renderer);
                });
            }
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_ref::<ScrollState>();
        let view = self.view(state, layout);
        let (has_less, has_more) = (state.has_less, state.has_more);
        operation.container(Some(&PAGE), layout.bounds());
        self.show_handle(tree, layout, renderer, operation);

        // The rows first, which only show within the view, and then what stands.
        operation.traverse(&mut |operation| {
            let cells: Vec<_> = self.cell_shapes().collect();
            for cell in cells {
                operation.custom(None, view, &mut Area::Row(cell.key));
                self.operate_on(cell.child, tree, layout, renderer, operation);
            }
        });
        operation.traverse(&mut |operation| {
            for (fixture, mut area, is_shown) in [
                (Fixture::Header, None, true),
                (Fixture::Up, Some(Area::Up), has_less),
                (Fixture::More, Some(Area::More), has_more),
            ] {
                if !is_shown {
                    continue;
                }
                let child = self.index(fixture);
                let bounds = layout.child(child).bounds();
                if let Some(area) = &mut area {
                    operation.custom(None, bounds, area);
                }
                // *Up* and *more* are pressed here and not by themselves.
                if let Fixture::Up | Fixture::More = fixture {
                    let radius = self.style.radius;
                    operation.custom(None, bounds, &mut Pressable { radius });
                }
                self.operate_on(child, tree, layout, renderer, operation);
            }
        });
        operation.custom(None, view, &mut Area::After);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.children
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .filter(|(_, layout)| Self::is_laid_out(*layout))
            .map(|((child, tree), layout)| {
                child
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }
}

impl<'a, Message: 'a> From<PageView<'a, Message>> for Element<'a, Message> {
    fn from(page: PageView<'a, Message>) -> Self {
        Self::new(page)
    }
}
