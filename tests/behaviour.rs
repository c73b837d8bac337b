//! What the program does, by subject: words, content, reviews, and the kiosk as a
//! visitor meets it.

mod common;

mod behaviour {
    mod added_events;
    mod beside;
    mod calendar;
    mod carry;
    mod cli;
    mod content;
    mod counts;
    mod desk;
    mod docs;
    mod drawings;
    mod events;
    mod face;
    mod frame;
    mod home;
    mod ink;
    mod invariants;
    mod keyboard;
    mod kiosk;
    mod language;
    mod ledger;
    mod literals;
    mod millimetres;
    mod pin;
    mod qr;
    mod rank;
    mod rooms;
    mod sheets;
    mod soundness;
    mod sources;
    mod speak;
    mod spelling;
    mod store;
    mod story;
    mod switching;
    mod terms;
    mod topics;
    mod touch;
    mod typing;
    mod warrant;
    mod whole;
}
