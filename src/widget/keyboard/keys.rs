//! What keys do.

use super::way::{Ask, Question, Step, Way};
use super::{Held, Keyboard, State};
use crate::widget::Element;
use crate::widget::reading::Seek;
use crate::widget::stop::{Area, Place, Stop, Stops};

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key};
use iced::{Event, Point, Rectangle};

impl<'a, Message: Clone> Keyboard<'a, Message> {
    fn stops(&mut self, desk: &mut Desk<'_, '_, Message>) -> Stops {
        let mut stops = Stops::default();
        desk.operate(&mut self.content, &mut stops);
        stops
    }

    /// Moves the page so that the ring is in sight.
    pub(super) fn reveal(&mut self, desk: &mut Desk<'_, '_, Message>) {
        let Some(place) = desk.state().place else {
            return;
        };
        let stops = self.stops(desk);

        if let Some(stop) = stops.near(place) {
            self.scroll_to(&stop, &stops, desk);
        } else {
            let found = match place.area {
                Area::Row(key) => self.seek(Seek::Row(key), &stops, desk),
                _ => None,
            };
            match found {
                // With the next frame, where it then stands.
                Some(stop) => desk.state().stand_at(stop.place),
                None => desk.state().place = None,
            }
            desk.shell.invalidate_layout();
            desk.shell.request_redraw();
        }
    }

    fn seek(
        &mut self,
        seek: Seek,
        stops: &Stops,
        desk: &mut Desk<'_, '_, Message>,
    ) -> Option<Stop> {
        let mut question = Question::new(stops, Ask::Seek(seek));
        desk.operate(&mut self.content, &mut question);

        question.found
    }

    fn scroll_to(&mut self, stop: &Stop, stops: &Stops, desk: &mut Desk<'_, '_, Message>) {
        let way = stops.to_reveal(stop, self.margin);

        if way.abs() >= 1.0 {
            desk.operate(
                &mut self.content,
                &mut Question::new(stops, Ask::Scroll(way)),
            );
            desk.shell.invalidate_layout();
            desk.shell.request_redraw();
        }
    }

    /// Moves the ring, or shows it if it did not.
    fn step(&mut self, way: Way, desk: &mut Desk<'_, '_, Message>) {
        let stops = self.stops(desk);
        let state = desk.state();
        let from = state.place.and_then(|place| stops.at(place));
        let was_shown = std::mem::replace(&mut state.is_shown, true);
        let step = match from {
            Some(from) if was_shown => stops.step(from.place, way, state.is_turned),
            Some(from) if stops.shows(&from) => Step::To(from),
            _ => stops.first().map_or(Step::Nowhere, Step::To),
        };
        let (to, is_placed) = match step {
            Step::To(stop) => (Some(stop), true),
            Step::Seek(seek, other) => {
                let found = self.seek(seek, &stops, desk);
                let is_beyond = matches!(seek, Seek::Above | Seek::Below);

                (found.or(other), is_beyond || found.is_none())
            }
            Step::Nowhere => (None, false),
        };

        if let Some(to) = to {
            desk.state().stand_at(to.place);
            if is_placed {
                self.scroll_to(&to, &stops, desk);
            }
        }
        desk.shell.invalidate_layout();
        desk.shell.request_redraw();
    }

    /// Moves the ring to the button that moves the page, if it shows, and presses
    /// it.
    fn turn(&mut self, area: Area, key: Physical, desk: &mut Desk<'_, '_, Message>) {
        let place = Place { area, ordinal: 0 };

        if self.stops(desk).at(place).is_some() {
            let state = desk.state();
            state.place = Some(place);
            state.is_shown = true;
            self.press(key, desk);
        }
    }

    /// Presses what has the ring, or shows the ring if it did not or was out of
    /// sight.
    fn press(&mut self, key: Physical, desk: &mut Desk<'_, '_, Message>) {
        if !desk.state().is_shown {
            return self.step(Way::On, desk);
        }
        let stops = self.stops(desk);
        let stop = desk.state().place.and_then(|place| stops.at(place));
        let visible = stop.and_then(|stop| stops.visible(&stop));
        let Some(at) = visible.map(|it| it.center()) else {
            return self.reveal(desk);
        };
        let state = desk.state();
        state.is_turned |= stop.is_some_and(|stop| stop.place.is_pager());
        state.held = Some(Held { key, at: Some(at) });
        let down = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        desk.pass(&mut self.content, &down, mouse::Cursor::Available(at));
        desk.shell.invalidate_layout();
    }

    /// Lets go over a point, which does what was pressed there, or over nothing.
    pub(super) fn release(&mut self, at: Option<Point>, desk: &mut Desk<'_, '_, Message>) {
        let cursor = at.map_or(mouse::Cursor::Unavailable, mouse::Cursor::Available);
        let up = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        desk.pass(&mut self.content, &up, cursor);
    }

    /// Lets go of what a key holds, if one does, without doing it.
    pub(super) fn let_go(&mut self, desk: &mut Desk<'_, '_, Message>) {
        if desk.state().held.take().is_some() {
            self.release(None, desk);
        }
    }

    /// Hides the ring; the next key shows it again.
    pub(super) fn hide(&mut self, desk: &mut Desk<'_, '_, Message>) {
        let state = desk.state();
        state.is_turned = true;
        if std::mem::take(&mut state.is_shown) {
            state.ring = None;
            desk.shell.request_redraw();
        }
    }

    /// Answers a key that was pressed. Held down, only the arrows go on: a switch
    /// that is held for long would carry the ring past where it was to stop, and a
    /// key that lies under a book is nobody's presence.
    pub(super) fn answer_key(&mut self, event: &Event, desk: &mut Desk<'_, '_, Message>) {
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
        desk.shell.capture_event();
        if !repeat {
            desk.shell.publish(self.on_key.clone());
        }
        let is_for_others = modifiers.control() || modifiers.alt() || modifiers.logo();
        let Key::Named(named) = key else { return };
        if self.is_asking || is_for_others {
            return;
        }

        let way = match named {
            Named::Tab if modifiers.shift() => Some(Way::Back),
            Named::ArrowUp | Named::ArrowLeft => Some(Way::Back),
            Named::Tab | Named::ArrowDown | Named::ArrowRight => Some(Way::On),
            _ => None,
        };
        if *repeat && (way.is_none() || *named == Named::Tab) {
            return;
        }
        // Whoever presses another key, or this one again, has let go of it.
        self.let_go(desk);

        match (way, named) {
            (Some(way), _) => self.step(way, desk),
            (_, Named::Enter | Named::Space) => self.press(*physical_key, desk),
            (_, Named::PageDown) => self.turn(Area::More, *physical_key, desk),
            (_, Named::PageUp) => self.turn(Area::Up, *physical_key, desk),
            (_, Named::Escape) => desk.go(&self.on_escape),
            (_, Named::Home) => desk.go(&self.on_home),
            _ => {}
        }
    }
}

/// What an update gets along with its event.
pub(super) struct Desk<'a, 's, Message> {
    pub(super) tree: &'a mut Tree,
    pub(super) layout: Layout<'a>,
    pub(super) renderer: &'a iced::Renderer,
    pub(super) clipboard: &'a mut dyn Clipboard,
    pub(super) shell: &'a mut Shell<'s, Message>,
    pub(super) viewport: &'a Rectangle,
}

impl<Message: Clone> Desk<'_, '_, Message> {
    pub(super) fn state(&mut self) -> &mut State {
        self.tree.state.downcast_mut()
    }

    fn operate(&mut self, content: &mut Element<'_, Message>, operation: &mut dyn Operation) {
        content.as_widget_mut().operate(
            &mut self.tree.children[0],
            self.layout,
            self.renderer,
            operation,
        );
    }

    pub(super) fn pass(
        &mut self,
        content: &mut Element<'_, Message>,
        event: &Event,
        cursor: mouse::Cursor,
    ) {
        content.as_widget_mut().update(
            &mut self.tree.children[0],
            event,
            self.layout,
            cursor,
            self.renderer,
            self.clipboard,
            self.shell,
            self.viewport,
        );
    }

    /// Goes elsewhere, where the ring shows.
    fn go(&mut self, message: &Option<Message>) {
        if let Some(message) = message {
            self.state().is_shown = true;
            self.shell.publish(message.clone());
        }
    }
}
