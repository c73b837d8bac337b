//! A kiosk that is drawn without a window.

use super::timed;

use rights_kiosk::edition::Edition;
use rights_kiosk::headless::harness::Harness;
use rights_kiosk::kiosk::{Kiosk, Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use iced::mouse::Cursor;
use iced::time::Instant;
use iced::{Event, Size};
use jiff::civil::{DateTime, date};

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The displays: width, height and pixels per inch.
pub const DISPLAYS: [(f32, f32, f32); 3] = [
    (1366.0, 768.0, 100.0),
    (1920.0, 1080.0, 92.0),
    (3840.0, 2160.0, 163.0),
];

/// A kiosk and what it is drawn with.
pub struct HeadlessKiosk {
    pub kiosk: Kiosk,
    harness: Harness,
    pub size: Size,
}

/// What went into one picture.
#[derive(Clone, Copy)]
pub struct Cost {
    /// The view built, laid out and drawn into a list.
    pub laid_out: Duration,
    /// The list painted into pixels.
    pub painted: Duration,
}

impl Cost {
    pub fn total(self) -> Duration {
        self.laid_out + self.painted
    }
}

impl HeadlessKiosk {
    pub fn new(edition: &Arc<Edition>, display: (f32, f32, f32), screen: Screen) -> Outcome<Self> {
        let (width, height, ppi) = display;
        let size = Size::new(width, height);
        let setup = Setup {
            is_still: true,
            ppi: Some(ppi),
            window: size,
            ..Setup::default()
        };
        let mut kiosk = Kiosk::new(Arc::clone(edition), setup, today());
        kiosk.open(screen);

        Ok(Self {
            kiosk,
            harness: Harness::new()?,
            size,
        })
    }

    /// Draws the kiosk as it is, in full.
    pub fn redraw(&mut self) -> Cost {
        self.after(&[], Cursor::Unavailable)
    }

    /// As [`HeadlessKiosk::redraw`], after some events.
    pub fn after(&mut self, events: &[Event], cursor: Cursor) -> Cost {
        let (laid_out, messages) = timed(|| {
            self.harness
                .dispatch(&self.kiosk, self.size, events, cursor, Instant::now())
        });
        let (painted, _) = timed(|| self.harness.picture(self.size));
        for message in messages {
            let _ = self.kiosk.update(message, Instant::now());
        }

        Cost { laid_out, painted }
    }

    /// Changes the language and draws what comes of it.
    pub fn switch(&mut self, language: Language) -> Cost {
        let (updated, _) = timed(|| {
            self.kiosk
                .update(Message::LanguageChosen(language), Instant::now())
        });
        let cost = self.redraw();

        Cost {
            laid_out: updated + cost.laid_out,
            ..cost
        }
    }
}

fn today() -> DateTime {
    date(2026, 11, 30).at(10, 0, 0, 0)
}

/// The embedded edition, read anew.
pub fn edition() -> Outcome<Arc<Edition>> {
    let edition = Edition::load(None).map_err(|problems| format!("{problems:#?}"))?;

    Ok(Arc::new(edition))
}
