//! Rights Kiosk: an offline know-your-rights kiosk in seven languages.
//!
//! Arrows run one way: the command line calls [`kiosk`], which shows a
//! [`screen`], which is built of [`widget`]s, which take their words from
//! [`language`] and their measures from [`theme`]. What is true stands in
//! [`content`], which knows of no language and no screen.

pub mod cli;
pub mod content;
pub mod edition;
pub mod files;
pub mod headless;
pub mod kiosk;
pub mod language;
pub mod monitor;
pub mod review;
pub mod save;
pub mod screen;
pub mod settings;
pub mod soundness;
pub mod theme;
pub mod widget;
