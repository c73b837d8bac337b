//! The pieces that screens are built of.

pub mod beside;
pub mod card;
pub mod fit;
pub mod frame;
pub mod keyboard;
pub mod label;
pub mod page_key;
pub mod picture;
pub mod press;
pub mod reading;
pub mod repaint;
pub mod specimen;
pub mod stop;
pub mod touch;
pub mod words;

pub use card::{card, chip, choices, door, heading, icon, lines, name, panel, tile, title, words};
pub use frame::Frame;
pub use keyboard::Keyboard;
pub use label::Label;
pub use page_key::PageKey;
pub use picture::picture;
pub use press::Press;
pub use reading::{Reading, Row};
pub use specimen::specimen;
pub use touch::Touch;
pub use words::Words;

/// An element of the kiosk.
pub type Element<'a, Message> = iced::Element<'a, Message>;
