//! That the rectangle and its steps can be used on every display, however wrong its
//! number is.

use super::*;

use rights_kiosk::theme::TextSize;

/// Displays and what is believed of them: sizes in pixels, believed and true
/// pixels in an inch.
const WRONG: [([f32; 2], f32, f32); 7] = [
    ([3840.0, 2160.0], 100.0, 282.0),
    ([3840.0, 2160.0], 200.0, 104.0),
    ([3840.0, 2160.0], 400.0, 163.0),
    ([1920.0, 1080.0], 50.0, 141.0),
    ([1920.0, 1080.0], 1000.0, 92.0),
    ([1366.0, 768.0], 400.0, 100.0),
    ([1080.0, 1920.0], 300.0, 92.0),
];

#[test]
fn a_number_that_is_badly_wrong_can_be_set_right() {
    for ([width, height], believed, real) in WRONG {
        let dir = folder();
        let display = Resolution {
            width: width as u32,
            height: height as u32,
        };
        let setup = Setup {
            window: Size::new(width, height),
            ..setup(None)
        };
        let cell = format!("{display}, {real} taken for {believed}");
        let mut stored = settings(dir.path());
        if believed > 400.0 {
            assert!(stored.keep(display, 400.0).is_ok());
        } else {
            assert!(stored.keep(display, believed).is_ok());
        }
        let density = DensitySources::new(stored, ConnectedDisplays::default());
        let mut visitor = staff(Language::English, setup, density);
        let card = CARD[0] / INCH * real;

        for id in [
            "calibration-much-narrower",
            "calibration-narrower",
            "calibration-wider",
            "calibration-much-wider",
        ] {
            let place = place_of(&mut visitor, id).expect("a step");
            // The words of a target that is 12.7 mm high are somewhat less.
            let capitals = place.height / 1.32 * 0.714 / real * INCH;
            assert!(capitals > 3.0, "{cell}: {id} has {capitals} mm");
        }
        for _ in 0..60 {
            let width = rectangle(&mut visitor).width;
            assert!(width <= visitor.size.width * 0.95 + 0.1, "{cell}: {width}");
            match card / width {
                part if part > 1.03 => visitor.tap_message("calibration-much-wider"),
                part if part < 1.0 / 1.03 => visitor.tap_message("calibration-much-narrower"),
                part if part > 1.003 => visitor.tap_message("calibration-wider"),
                part if part < 1.0 / 1.003 => visitor.tap_message("calibration-narrower"),
                _ => break,
            };
        }
        touch(&mut visitor, "calibration-keep");

        let found = settings(dir.path()).ppi(display).expect("kept");
        assert!((found / real - 1.0).abs() < 0.005, "{cell}: {found}");
    }
}

#[test]
fn the_rectangle_stays_within_what_displays_have() {
    let dir = folder();
    let mut visitor = at(dir.path());
    for _ in 0..60 {
        visitor.tap_message("calibration-much-wider");
    }
    assert_near(rectangle(&mut visitor).width, 1366.0 * 0.95);
    for _ in 0..80 {
        visitor.tap_message("calibration-much-narrower");
    }
    assert_near(rectangle(&mut visitor).width, CARD[0] / INCH * 50.0);
}

/// The smallest window, the laptop that is densest, and the one that stands.
const NARROW: [([f32; 2], f32); 3] = [
    ([1024.0, 600.0], 170.0),
    ([1366.0, 768.0], 135.0),
    ([1080.0, 1920.0], 92.0),
];

#[test]
fn the_rectangle_and_the_steps_are_in_sight_together_at_every_size_of_text() {
    for (([width, height], ppi), language) in NARROW
        .into_iter()
        .flat_map(|display| Language::ALL.map(|language| (display, language)))
    {
        for size in TextSize::ALL {
            let cell = format!("{width}x{height} at {ppi}, {}, {language}", size.id());
            let setup = Setup {
                window: Size::new(width, height),
                ..setup(Some(ppi))
            };
            let mut visitor = staff(language, setup, DensitySources::default());
            visitor.kiosk.set_text_size(size);
            visitor.lay_out();

            let card = rectangle(&mut visitor);
            assert!(card.x >= 0.0 && card.x + card.width <= width, "{cell}");
            assert_near(card.width, CARD[0] / INCH * ppi);
            // Below stand the badge and the footer.
            let end = height * 0.74;
            assert!(card.y < end, "{cell}: {card:?}");
            let last = place_of(&mut visitor, "calibration-much-wider");
            let last = last.unwrap_or_else(|| panic!("{cell}: no steps"));
            assert!(last.y + last.height < end, "{cell}: {last:?}");

            touch(&mut visitor, "calibration-much-wider");
            touch(&mut visitor, "calibration-keep");
            let message = visitor.said("calibration-not-stored");
            assert!(shows(&mut visitor, &message), "{cell}");
        }
    }
}
