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

/// How many keys of each row of the screen stand on a physical board too.
const ON_BOARD: [usize; 4] = [13, 13, 11, 10];
