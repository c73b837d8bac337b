//! Every screen in every language, on every display, at every size of text, and with
//! every thing on it that can be pressed. Takes minutes.

mod common;

mod matrix {
    mod cells;
    mod keyboard;
    mod painting;
    mod processes;
    mod ring;
    mod walk;
}
