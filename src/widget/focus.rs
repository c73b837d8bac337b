//! Keyboard focus: everything that a finger can do, done with keys or with two
//! switches.
//!
//! Tab and the arrow keys move the focus through whatever can be pressed, in the
//! order of reading; Enter and the space bar press what has it, as a finger
//! would: it happens when the key is let go. Two switches that send Tab and
//! Enter are enough for all of it. A ring shows what has the focus. The screens
//! know nothing of this: the focus goes by what they show, and pages move so
//! that the ring stays in sight.
//!
//! The ring shows from the first key on until a finger or a mouse presses
//! something. What has the focus is kept as a [`FocusKey`], a place in the order
//! of reading, so it survives a switch of language, and on the way back it
//! returns to where it was.
//!
//! | file | what is in it |
//! |---|---|
//! | `protocol` | what widgets tell of themselves, and what a page can be asked |
//! | `focusable` | something that can have the focus, and its key |
//! | `order` | all of them, in the order of reading |
//! | `traversal` | which one is next |
//! | `scope` | the widget at the root that sees all keys |
//! | `keys` | what each key does |
//! | `state` | what has the focus, page by page |
//! | `ring` | how the ring looks |

mod focusable;
mod keys;
mod order;
pub mod protocol;
mod ring;
mod scope;
mod state;
mod traversal;

pub use focusable::{Area, FocusKey, Focusable, Pressable, TOP};
pub use order::FocusOrder;
pub use protocol::{PageHandle, PageRequest, Seek};
pub use ring::FocusRing;
pub use scope::FocusScope;
