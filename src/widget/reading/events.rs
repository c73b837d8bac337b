//! What a press, a drag, a wheel and the buttons beside the badge do.

use super::Reading;
use super::glide::Motion;
use super::state::{Drag, Fixture, State};

use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, mouse};
use iced::{Event, Rectangle, keyboard, window};

/// The part of a page that a touch of *more* or *up* moves by.
const PAGE: f32 = 0.8;

/// Lines of text that a notch of a wheel moves by.
const WHEEL_LINES: f32 = 3.0;

impl<'a, Message: 'a> Reading<'a, Message> {
    /// Answers an event: scrolls, or hands it to the cells.
    #[allow(clippy::too_many_arguments)] // Those of `Widget::update`.
    pub(super) fn answer(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        use mouse::Event::{ButtonPressed, ButtonReleased, CursorMoved, WheelScrolled};

        let view = self.view(tree.state.downcast_ref::<State>(), layout);
        let bounds = layout.bounds();
        let (has_less, has_more) = {
            let state = tree.state.downcast_ref::<State>();
            (state.has_less(), state.has_more())
        };
        let paging = [(Fixture::Up, has_less), (Fixture::More, has_more)]
            .into_iter()
            .find(|(button, shown)| {
                let button = layout.child(self.index(*button)).bounds();

                *shown
                    && button
                        .intersection(&bounds)
                        .is_some_and(|it| cursor.is_over(it))
            })
            .map(|(button, _)| button);
        let inside = if cursor.is_over(view) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        let page = view.height * PAGE;
        let state = tree.state.downcast_mut::<State>();
        state.repaint.notice(event);
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            state.frame(*now, self.spacing.slowest, page, shell);
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed { .. }) = event {
            let _ = state.stop();
        }
        let height = cursor.position().map(|position| position.y);
        let mut to_cells = event.clone();

        match (event, state.drag, height) {
            (Event::Mouse(ButtonPressed(mouse::Button::Left)), _, Some(y)) => {
                let is_caught = state.stop();
                state.drag = match paging {
                    Some(button) => Drag::Paging(button),
                    None if !cursor.is_over(view) => Drag::None,
                    None if is_caught => Drag::Caught(y),
                    None => Drag::Pressed(y),
                };
                // The frame shows the press, and tells when it was.
                shell.request_redraw();
                if let Drag::Paging(_) | Drag::Caught(_) = state.drag {
                    return shell.capture_event();
                }
            }
            (
                Event::Mouse(CursorMoved { .. }),
                Drag::Pressed(from) | Drag::Caught(from),
                Some(y),
            ) if (y - from).abs() > self.spacing.dead_band && (has_less || has_more) => {
                state.drag = Drag::Moving(y);
                state.scroll_by(from - y);
                shell.invalidate_layout();
                shell.request_redraw();
                // Whatever was pressed is let go without being activated.
                to_cells = Event::Mouse(ButtonReleased(mouse::Button::Left));
            }
            (Event::Mouse(CursorMoved { .. }), Drag::Moving(from), Some(y)) => {
                state.drag = Drag::Moving(y);
                state.scroll_by(from - y);
                shell.invalidate_layout();
                shell.request_redraw();
                return;
            }
            (Event::Mouse(ButtonReleased(mouse::Button::Left)), drag, _) => {
                state.drag = Drag::None;
                match drag {
                    Drag::Moving(y) => {
                        // A finger that was lost rather than lifted threw nothing.
                        if self.glides && height.is_some() {
                            state.motion = Motion::LetGo(y);
                        }
                        shell.request_redraw();
                        return shell.capture_event();
                    }
                    Drag::Caught(_) => return shell.capture_event(),
                    Drag::Paging(button) => {
                        if paging == Some(button) {
                            state.scroll_by(if button == Fixture::Up { -page } else { page });
                            shell.invalidate_layout();
                        }
                        shell.request_redraw();
                        return shell.capture_event();
                    }
                    Drag::Pressed(_) | Drag::None => {}
                }
            }
            (Event::Mouse(WheelScrolled { delta }), Drag::None, _) if cursor.is_over(bounds) => {
                let pixels = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * WHEEL_LINES * self.spacing.line,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                let _ = state.stop();
                state.scroll_by(-pixels);
                shell.invalidate_layout();
                shell.request_redraw();
                return shell.capture_event();
            }
            _ => {}
        }

        let dragging = matches!(state.drag, Drag::Caught(_) | Drag::Moving(_));
        let note = self.index(Fixture::Note);
        let on_note = layout.child(note).bounds();
        // Its own bounds tell it whether it is touched; a page that is dragged
        // past it touches nothing.
        let over_note = if !dragging && cursor.is_over(on_note) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        self.children[note].as_widget_mut().update(
            &mut tree.children[note],
            &to_cells,
            layout.child(note),
            over_note,
            renderer,
            clipboard,
            shell,
            &bounds,
        );
        let cursor = if dragging {
            mouse::Cursor::Unavailable
        } else {
            inside
        };
        let cells = self.index(Fixture::Header);
        for ((cell, tree), layout) in self.children[..cells]
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            if Self::is_laid_out(layout) {
                cell.as_widget_mut().update(
                    tree, &to_cells, layout, cursor, renderer, clipboard, shell, &view,
                );
            }
        }
    }
}
