//! The real window, on a display of its own: it shows exactly the pictures that are
//! drawn without one, follows the mouse, ends when and only when it should, rests
//! when nothing happens, and opens no network socket.

#![cfg(target_os = "linux")]

mod common;

mod window {
    mod calibration;
    mod closing;
    mod cost;
    mod displays;
    mod harness;
    mod monkey;
    mod painting;
    mod patience;
    mod program;
    mod servers;
    mod xvfb;
}
