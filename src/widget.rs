//! The pieces that screens are built of.
//!
//! | module | what is in it |
//! |---|---|
//! | `styled_text`, `text`, `label`, `icon` | text and pictograms in the face, size and colour of their language |
//! | `button`, `action`, `chip`, `tile`, `door` | what can be pressed |
//! | `card`, `title`, `columns`, `frame` | what stands around text |
//! | `page` | rows that scroll: anchor, kinetic scrolling, fading edges |
//! | `focus` | keyboard focus: what can have it, the order of reading, the ring |
//! | `touch` | fingers, as a pointer |
//! | `drawing` | drawings for those who do not read |
//! | `input_method` | where an input method of the system may write |
//! | `code` | a code for the camera of a phone |
//! | `fit`, `style` | measuring text, backgrounds and outlines |
//! | `repaint`, `renewal` | painting a layer anew, giving back what the renderer keeps |

pub mod action;
pub mod button;
pub mod card;
pub mod chip;
pub mod code;
pub mod columns;
pub mod door;
pub mod drawing;
pub mod fit;
pub mod focus;
pub mod frame;
pub mod icon;
pub mod input_method;
pub mod label;
pub mod page;
pub mod page_key;
pub mod renewal;
pub mod repaint;
pub mod style;
pub mod styled_text;
pub mod text;
pub mod tile;
pub mod title;
pub mod touch;
mod update;

pub use action::{action_size, plain, primary, sized_plain, sized_primary};
pub use button::Button;
pub use card::{at_least, card, lines, panel, pressed_panel};
pub use chip::{chip, choices, sized_chip};
pub use code::code;
pub use drawing::{picture, picture_sized, press_sign, specimen};
pub use focus::FocusScope;
pub use frame::Frame;
pub use icon::{boxed_icon, icon};
pub use input_method::InputField;
pub use label::Label;
pub use page::{PageView, Row};
pub use page_key::PageKey;
pub use styled_text::StyledText;
pub use text::{name, native_name, sized_text, styled};
pub use tile::{picture_tile, tile};
pub use title::{goes_with_next, heading, heading_height, title};
pub use touch::Touch;

/// An element of the kiosk.
pub type Element<'a, Message> = iced::Element<'a, Message>;
