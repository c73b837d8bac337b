mod common;
use common::*;
use iced::Size;
use rights_kiosk::kiosk::{Message, Panel, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Home, Screen};
use rights_kiosk::theme::{Contrast, TextSize};
#[test]
fn look() {
    let edition = edition();
    for (n, w, h, ppi, t) in [
        ("a", 1366., 768., 100., TextSize::Medium),
        ("b", 1366., 768., 135., TextSize::Huge),
        ("c", 1366., 768., 135., TextSize::Medium),
    ] {
        for l in Language::ALL {
            let setup = Setup {
                window: Size::new(w, h),
                ppi: Some(ppi),
                is_still: true,
                ..Setup::default()
            };
            let mut v = Visitor::with(&edition, l, setup);
            v.kiosk.set_text_size(t);
            v.kiosk.open(Screen::Home(Home::default()));
            if n != "c" {
                v.send(Message::PanelOpened(Panel::Display));
            }
            if n == "a" && l == Language::Thai {
                v.kiosk.set_contrast(Contrast::HighDark);
            }
            v.studio.draw(&v.kiosk, v.size);
            v.studio
                .picture(v.size)
                .save(std::path::Path::new(&format!("/tmp/look/{n}.{l}.png")))
                .unwrap();
        }
    }
}
