//! Rights Kiosk: an offline know-your-rights kiosk in seven languages.
//!
//! The program is `rights-kiosk`; this library is all of it, so that tests, benches and examples
//! can use every part. A kiosk shows an [`Edition`](edition::Edition), which is content, words and
//! what is known about these words, on one [`Screen`](screen::Screen) at a time. It is an
//! [Iced](iced) application: messages go into [`Kiosk::update`](kiosk::Kiosk::update), and
//! [`Kiosk::view`](kiosk::Kiosk::view) draws what has come of them.
//!
//! # The rooms
//!
//! From the ground up; a room uses rooms below it and never one above.
//!
//! | room | what it does |
//! |---|---|
//! | [`problem`], [`clock`], [`disk`], [`icon`], [`spelling`] | one kind of fault; what day it is; bounded reads and safe writes; pictograms; spellings that look the same |
//! | [`qr`], [`carry`] | a text as a code that a phone's camera reads; what stands in such a text |
//! | [`files`] | where the bytes of an edition come from: built in, or a pack over them |
//! | [`language`] | the seven languages: catalogs, numbers and dates, line breaks |
//! | [`content`] | what is true: topics, facts, sources, numbers, events; read and checked |
//! | [`takeaway`] | which of a topic's words are carried home, in each language |
//! | [`typing`] | keys of four scripts, and the text of a field that they fill |
//! | [`soundness`] | the rules of sound text, for what is shipped and for what reviewers send |
//! | [`ledger`] | what is known about each wording: draft, checked, reviewed, stale |
//! | [`edition`] | what is running: content, words and ledger as one |
//! | [`review`] | sheets out to reviewers, and what comes back |
//! | [`counts`] | how often topics are opened, by whole days, where staff want that |
//! | [`events`], [`calendar`] | what staff add to the events, and calendars of other programs |
//! | [`exchange`] | calendar files of others at this table: found, held against the events, written |
//! | [`store`], [`pin`] | what staff keep on this computer, and the PIN that guards their desk |
//! | [`display`], [`settings`] | what displays say of their size, and what staff have set |
//! | [`typeset`] | fonts, and how large each script is set |
//! | [`theme`] | millimetres, text sizes, colours by what they are for |
//! | [`widget`] | touch, focus, buttons, the scrolling page, the frame, cards, drawings |
//! | [`screen`] | one file a screen: what it remembers, its messages, its view |
//! | [`kiosk`] | the program: state, messages, idleness, the window |
//! | [`headless`] | screens into pictures, without a window |
//! | [`cli`] | the command line |
//!
//! `docs/architecture.md` follows a tap, a statement, a touch and a review through them, and
//! `docs/glossary.md` explains the words that are ours.
//!
//! # A screen in a picture
//!
//! No window and no display are needed to see what a visitor sees:
//!
//! ```
//! use rights_kiosk::edition::Edition;
//! use rights_kiosk::kiosk::{Kiosk, Setup};
//! use rights_kiosk::language::Language;
//! use rights_kiosk::headless::Headless;
//! use rights_kiosk::screen::Screen;
//!
//! use std::sync::Arc;
//!
//! let edition = Arc::new(Edition::open(None).map_err(|problems| problems[0].to_string())?);
//! let clock = "2026-11-24T10:00".parse()?;
//! let topic = Screen::find("topic:home-door", &edition.content).ok_or("no such screen")?;
//!
//! let setup = Setup {
//!     language: Language::Korean,
//!     ..Setup::default()
//! };
//! let mut kiosk = Kiosk::new(edition, setup, clock);
//! kiosk.open(topic);
//!
//! let mut headless = Headless::new()?;
//! headless.draw(&kiosk, setup.window);
//! let picture = headless.picture(setup.window);
//! assert_eq!((picture.width, picture.height), (1366, 768));
//!
//! let folder = tempfile::tempdir()?;
//! picture.save(&folder.path().join("home-door.ko.png"))?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod calendar;
pub mod carry;
pub mod cli;
pub mod clock;
pub mod content;
pub mod counts;
pub mod disk;
pub mod display;
pub mod edition;
pub mod events;
pub mod exchange;
pub mod files;
pub mod headless;
pub mod icon;
pub mod kiosk;
pub mod language;
pub mod ledger;
pub mod memory;
pub mod pin;
pub mod problem;
pub mod qr;
pub mod review;
pub mod screen;
pub mod settings;
pub mod soundness;
pub mod spelling;
pub mod store;
pub mod takeaway;
pub mod theme;
pub mod typeset;
pub mod typing;
pub mod widget;
