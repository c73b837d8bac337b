//! What has room on every display.

use crate::common::{DISPLAYS, Display, Visitor, edition};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;

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

#[test]
fn the_frame_takes_at_most_two_fifths_of_the_height_on_every_display() {
    let mut worst = (0.0, String::new());

    for display in DISPLAYS {
        let Display { width, height, ppi } = display;
        for size in TextSize::ALL {
            for language in Language::ALL {
                let mut visitor = Visitor::with(&edition(), language, display.still());
                visitor.kiosk.open(Screen::Topic(Topic::new("arrested")));
                visitor.kiosk.set_text_size(size);
                visitor.lay_out();
                let view = visitor.top().view_height();
                let share = 1.0 - view / height;
                let cell = format!("{width}x{height} at {ppi}, {}, {language}", size.id());

                assert!(share <= 0.4, "{cell}: {:.1} %", share * 100.0);
                if share > worst.0 {
                    worst = (share, cell);
                }
            }
        }
    }

    println!(
        "the frame takes most on {}: {:.1} %",
        worst.1,
        worst.0 * 100.0
    );
}
