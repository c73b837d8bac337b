//! What keys do.

use super::stops::{Ask, Place, Question, Step, Stop, Stops, Way};
use super::{Area, Held, Keyboard, State};
use crate::widget::Element;
use crate::widget::reading::Seek;

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
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
        } else if let Area::Row(key) = place.area {
            if self.seek(Seek::Row(key), &stops, desk).is_none() {
                desk.state().place = None;
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
        let to = match from {
            Some(from) if was_shown => match stops.step(from.place, way) {
                Step::To(stop) => Some(stop),
                Step::Beyond(other) => self.seek(way.beyond(), &stops, desk).or(other),
                Step::Nowhere => None,
            },
            Some(from) if stops.shows(&from) => Some(from),
            _ => stops.first(),
        };

        if let Some(to) = to {
            desk.state().place = Some(to.place);
            self.scroll_to(&to, &stops, desk);
        }
        desk.shell.invalidate_layout();
        desk.shell.request_redraw();
    }

    /// Moves the ring to the button that moves the page, if it shows, and presses
    /// it.
    fn turn(&mut self, area: Area, key: &Key, desk: &mut Desk<'_, '_, Message>) {
        let place = Place { area, ordinal: 0 };

        if self.stops(desk).at(place).is_some() {
            let state = desk.state();
            state.place = Some(place);
            state.is_shown = true;
            self.press(key, desk);
        }
    }

    /// Presses what has the ring, or shows the ring if it did not.
    fn press(&mut self, key: &Key, desk: &mut Desk<'_, '_, Message>) {
        if !desk.state().is_shown {
            return self.step(Way::On, desk);
        }
        let stops = self.stops(desk);
        let place = desk.state().place;
        let Some(stop) = place.and_then(|place| stops.at(place)) else {
            return;
        };
        let at = stops.visible(&stop).center();
        desk.state().held = Some(Held {
            key: key.clone(),
            at: Some(at),
        });
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
        if std::mem::take(&mut state.is_shown) {
            state.ring = None;
            desk.shell.request_redraw();
        }
    }

    pub(super) fn answer_key(
        &mut self,
        key: &Key,
        modifiers: Modifiers,
        is_repeated: bool,
        desk: &mut Desk<'_, '_, Message>,
    ) {
        desk.shell.publish(self.on_key.clone());
        desk.shell.capture_event();
        let is_for_others = modifiers.control() || modifiers.alt() || modifiers.logo();
        if self.is_asking || is_for_others {
            return;
        }
        let Key::Named(named) = key else { return };
        let is_free = !is_repeated && desk.state().held.is_none();

        match named {
            Named::Tab if modifiers.shift() => self.step(Way::Back, desk),
            Named::ArrowUp | Named::ArrowLeft => self.step(Way::Back, desk),
            Named::Tab | Named::ArrowDown | Named::ArrowRight => self.step(Way::On, desk),
            Named::Enter | Named::Space if is_free => self.press(key, desk),
            Named::PageDown if is_free => self.turn(Area::More, key, desk),
            Named::PageUp if is_free => self.turn(Area::Up, key, desk),
            Named::Escape if is_free => desk.go(&self.on_escape),
            Named::Home if is_free => desk.go(&self.on_home),
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
