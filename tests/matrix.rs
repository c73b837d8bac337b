//! Every screen in every language, on every display, at every size of text, and with
//! every thing on it that can be pressed. Takes minutes.

mod common;

mod matrix {
    mod cells;
    mod doors;
    mod edges;
    mod first_view;
    mod frame;
    mod help;
    mod keyboard;
    mod packs;
    mod painting;
    mod processes;
    mod ring;
    mod twice;
    mod walk;
}
