//! That the buttons of the frame give their labels the height that they need.

use iced::{Rectangle, Size};
use rights_kiosk::language::{Language, Text, line_break};
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::fit;

use crate::common::{LAPTOP, Visitor, edition, still};

/// Asserts that a text was given all the height that it needs at a size; a text
/// that does not fit into a button is cut off at the button's height, and only its
/// ink goes on.
fn assert_has_its_height(text: &Text<'_>, place: Rectangle, size: f32, at: &str) {
    let needed = fit::height(text, true, size, place.width + 0.5);

    assert!(
        place.height > needed - 0.5,
        "{at}: “{}” needs {needed} px and has {}",
        text.words,
        place.height
    );
}

#[test]
fn stay_in_their_buttons() {
    const FRAME: [&str; 4] = [
        "frame-back",
        "frame-clear",
        "frame-display",
        "frame-officer",
    ];
    let edition = edition();
    let displays = [
        (LAPTOP, 100.0),
        (LAPTOP, 135.0),
        (Size::new(1920.0, 1080.0), 92.0),
        (Size::new(1080.0, 1920.0), 92.0),
    ];

    for (language, (window, ppi)) in Language::ALL
        .into_iter()
        .flat_map(|language| displays.map(|display| (language, display)))
    {
        let mut visitor = Visitor::with(&edition, language, still(window, ppi));
        let catalogs = &edition.catalogs;

        for size in [TextSize::Small, TextSize::Medium, TextSize::Large] {
            let name = format!("{language} on {window:?} at {ppi}, {size:?}");
            visitor.kiosk.set_text_size(size);
            let place = |texts: &[(String, Rectangle)], text: &Text<'_>, is_name| {
                let words = line_break::strip(&text.words);
                let mut found = texts.iter().filter(|(seen, _)| *seen == words);
                // The bar is read before the page, and the footer after it.
                let found = if is_name {
                    found.next()
                } else {
                    found.next_back()
                };

                found.map(|(_, place)| *place)
            };

            visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
            let texts = visitor.texts();
            let labels = FRAME.map(|id| catalogs.text(language, id));
            let names = Language::ALL.map(|it| Text::plain(it.native_name(), it));
            let labels = labels.iter().map(|it| (it, false));
            for (text, is_name) in labels.chain(names.iter().map(|it| (it, true))) {
                let place = place(&texts, text, is_name);
                let place = place.unwrap_or_else(|| panic!("{name}: {}", text.words));
                // The frame chooses the size; the width of a label tells it.
                let size = place.width / fit::width(text, true, 1.0);
                let line = fit::height(text, true, size, f32::INFINITY);
                let size = if place.height > 1.5 * line {
                    place.width / fit::width_in_lines(text, true, 1.0, 2)
                } else {
                    size
                };
                assert_has_its_height(text, place, size, &name);
            }
        }
    }
}
