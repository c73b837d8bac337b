//! What is typed, on the screen and on a physical keyboard.

mod bengali;
mod caret;
mod field;
mod hands;
mod hangul;
mod insert;
mod keyboard;
mod layouts;
mod legal;
mod physical;
mod properties;
mod thai;
mod words;
