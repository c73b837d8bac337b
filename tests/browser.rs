//! The sheet of each language in a real browser: it keeps what a reviewer
//! writes, saves a file that the program takes back, asks nobody for anything
//! and fits a phone.

#![cfg(target_os = "linux")]

mod common;

mod browser {
    mod driver;
    mod round;
    mod sheet;
}
