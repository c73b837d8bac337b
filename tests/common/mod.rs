//! What the tests share: the edition, displays, and a visitor without a window.

// Not every binary uses all of it.
#![allow(dead_code, unused_imports)]

pub mod device;
pub mod editions;
pub mod keys;
pub mod recorder;
pub mod targets;
pub mod tasks;
pub mod visitor;

pub use device::Device;
pub use recorder::Recorder;
pub use targets::Targets;
pub use visitor::Visitor;

use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Setup;
use rights_kiosk::language::{Language, format, line_break};
use rights_kiosk::theme::TextSize;

use fluent::FluentArgs;
use iced::Size;
use jiff::civil::{Date, DateTime};

use std::io::{self, Write};
use std::sync::{Arc, LazyLock};

/// The window of a small laptop, in pixels.
pub const LAPTOP: Size = Size::new(1366.0, 768.0);

/// The languages that owe every message.
pub const TRANSLATED: [Language; 5] = [
    Language::Korean,
    Language::Spanish,
    Language::Tagalog,
    Language::Bengali,
    Language::Thai,
];

/// Those that the kiosk has to hold on.
pub const DISPLAYS: [Display; 7] = [
    Display::new(1366.0, 768.0, 100.0),
    Display::new(1366.0, 768.0, 135.0),
    Display::new(1920.0, 1080.0, 92.0),
    Display::new(1920.0, 1080.0, 141.0),
    Display::new(3840.0, 2160.0, 163.0),
    Display::new(3840.0, 2160.0, 282.0),
    Display::new(1080.0, 1920.0, 92.0),
];

/// The lowest and narrowest on which the frame has to keep to its share.
pub const LOW: Display = Display::new(1024.0, 600.0, 120.0);

/// Those of the smallest computers, for which the program was not made but on which it has to do.
pub const SMALLEST: [Display; 2] = [
    Display::new(800.0, 480.0, 100.0),
    Display::new(800.0, 600.0, 100.0),
];

/// A display: its pixels, and how many of them are an inch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Display {
    pub width: f32,
    pub height: f32,
    pub ppi: f32,
}

impl Display {
    pub const fn new(width: f32, height: f32, ppi: f32) -> Self {
        Self { width, height, ppi }
    }

    pub fn size(self) -> Size {
        Size::new(self.width, self.height)
    }

    /// A kiosk that fills the display, and on which nothing moves by itself.
    pub fn still(self) -> Setup {
        still(self.size(), self.ppi)
    }
}

/// The most of the height that the bar and the footer may take together with the edition
/// line: at the size of text that everybody starts with and under it; there where the
/// display is low or two languages stand side by side; and at any size.
pub fn frame_share(display: Display, text: TextSize, has_second: bool) -> f32 {
    let is_low = display.height / display.ppi * 25.4 < 130.0;

    match text {
        TextSize::Large | TextSize::Huge => 0.4,
        _ if has_second || is_low => 0.33,
        _ => 0.3,
    }
}

/// A kiosk with a window of so many pixels, so many to the inch, in which nothing
/// moves by itself.
pub fn still(window: Size, ppi: f32) -> Setup {
    Setup {
        window,
        ppi: Some(ppi),
        is_still: true,
        ..Setup::default()
    }
}

/// The day on which the embedded edition was made, on which all tests take place.
pub const TODAY: &str = "2026-11-30";

/// A time on that day.
pub fn today() -> DateTime {
    let day: Date = TODAY.parse().expect("it is a day");

    day.at(10, 0, 0, 0)
}

/// The embedded edition, read once for all tests of a binary.
pub fn edition() -> Arc<Edition> {
    static EDITION: LazyLock<Arc<Edition>> = LazyLock::new(|| {
        Arc::new(Edition::load(None).unwrap_or_else(|problems| panic!("{problems:#?}")))
    });

    Arc::clone(&EDITION)
}

/// All ordered pairs of different languages.
pub fn pairs() -> Vec<(Language, Language)> {
    let all = Language::ALL.into_iter();
    let pairs = all.flat_map(|first| Language::ALL.map(|second| (first, second)));

    pairs.filter(|(first, second)| first != second).collect()
}

/// What the edition line says in a language: the whole sentence, and the short one.
pub fn edition_line(edition: &Edition, language: Language) -> [String; 2] {
    let language = language.sentences();
    let mut arguments = FluentArgs::new();
    arguments.set("date", format::date(language, edition.content.edition.date));
    let whole = edition
        .catalogs
        .format(language, "badge-preview", &arguments);

    [
        line_break::strip(&whole.words).into_owned(),
        edition.catalogs.plain(language, "badge-preview-short"),
    ]
}

/// Tells the person at the computer, past what the test harness swallows.
pub fn tell(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}
