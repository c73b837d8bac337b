//! What has room on every display.

use crate::common::{DISPLAYS, Display, LOW, Visitor, edition, frame_share};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::frame::FRAME;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

#[test]
fn the_start_screen_shows_every_language_at_once_on_every_display() {
    for display in DISPLAYS {
        let Display { width, height, ppi } = display;
        let mut visitor = Visitor::with(&edition(), Language::English, display.still());

        assert!(!visitor.top().has_more(), "{width}x{height} at {ppi}");
        for language in Language::ALL {
            let place = visitor.place_of(language.native_name()).expect("its name");
            assert!(
                place.y + place.height < height,
                "{width}x{height} at {ppi}: {language}"
            );
        }
    }
}

/// Height of the bar and the footer together.
#[derive(Default)]
struct FrameHeight(f32);

impl Operation for FrameHeight {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&FRAME) {
            self.0 += bounds.height;
        }
    }
}

#[test]
fn the_frame_keeps_to_its_share_of_the_height_on_every_display() {
    let mut worst = (f32::INFINITY, String::new());

    for display in DISPLAYS.into_iter().chain([LOW]) {
        let Display { width, height, ppi } = display;
        for size in TextSize::ALL {
            for language in Language::ALL {
                let mut visitor = Visitor::with(&edition(), language, display.still());
                visitor.kiosk.open(Screen::Topic(Topic::new("arrested")));
                visitor.kiosk.set_text_size(size);
                visitor.lay_out();
                let mut frame = FrameHeight::default();
                visitor.operate(&mut frame);
                let share = frame.0 / height;
                let spare = frame_share(display, size, false) - share;
                let cell = format!(
                    "{width}x{height} at {ppi}, {}, {language}: {:.1} %",
                    size.id(),
                    share * 100.0
                );

                assert!(share > 0.05 && spare >= 0.0, "{cell}");
                if spare < worst.0 {
                    worst = (spare, cell);
                }
            }
        }
    }

    println!("the frame leaves least on {}", worst.1);
}
