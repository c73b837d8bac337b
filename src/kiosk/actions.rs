//! What screens and panels ask of the program, done.

use super::{Kiosk, Message};
use crate::screen::pin::Errand;
use crate::screen::{self, Panel, Screen, panel};

use iced::Task;
use iced::time::Instant;

impl Kiosk {
    /// Does what the screen asks for.
    pub(super) fn do_for_screen(&mut self, action: screen::Action, now: Instant) -> Task<Message> {
        match action {
            screen::Action::None => {}
            screen::Action::Open(screen) => {
                let counted = if self.is_at_desk() {
                    Task::none()
                } else {
                    self.count(&screen)
                };
                self.session.open(screen);

                return counted;
            }
            screen::Action::TurnPage => self.session.turn_page(),
            screen::Action::Choose(language) => self.choose(language),
            screen::Action::Stay => self.idle.touch(now),
            screen::Action::Clear => self.clear(),
            // The one place where the screen waits for a disk. The file is small, and nobody
            // but staff is at the screen; all else that is stored is stored in a thread.
            screen::Action::StorePpi(ppi) => {
                let resolution = self.density().resolution;
                let is_stored = self.density_sources.store(resolution, ppi);
                self.session.visit.screen.tell_stored(is_stored);
            }
            screen::Action::OpenDesk => return self.do_for_staff(Errand::Desk, now),
            screen::Action::TryPin(digits) => return self.try_pin(digits),
            screen::Action::StorePin(digits) => return self.store_pin(digits),
            screen::Action::Calendars(errand) => return self.do_for_calendars(errand),
            screen::Action::OpenEvents => return self.open_events(),
            screen::Action::OpenEventForm(errand) => self.open_event_form(&errand),
            screen::Action::SaveEvent(draft) => return self.save_event(&draft),
            screen::Action::ChangeEvents(change) => return self.change_events(change),
            screen::Action::Leave => self.session.back(),
            screen::Action::Count(deed) => return self.do_for_counts(deed),
            screen::Action::Quit => return self.do_for_staff(Errand::Quit, now),
        }

        Task::none()
    }

    /// Does what a panel asks for.
    pub(super) fn do_for_panel(&mut self, action: panel::Action) {
        match action {
            panel::Action::SetTextSize(size) => self.session.text_size = size,
            panel::Action::SetContrast(contrast) => self.set_contrast(contrast),
            panel::Action::SetSecond(second) => {
                self.session.set_second(second);
                self.session.close(Panel::Beside);
            }
            panel::Action::SetVariety(index) => {
                self.session.variety = index;
                self.session.close(Panel::Varieties);
            }
            panel::Action::Close(panel) => self.session.close(panel),
            panel::Action::Clear => self.clear(),
        }
    }

    /// Shows the screen on which staff measure the display.
    pub(super) fn open_calibration(&mut self) {
        self.session.panels.retain(|panel| *panel == Panel::Clear);

        if !self.session.visit.screen.is_calibration() {
            self.session.open(Screen::Calibration(Default::default()));
        }
    }
}
