//! How large a code is drawn, on every display that is met.

use proptest::prelude::*;
use rights_kiosk::qr::{DoesNotFit, Size, on_screen};

/// The whole width of a code of version 18.
const LARGEST: u32 = 97;

#[test]
fn a_module_is_whole_pixels_and_never_too_fine() {
    // Modules, pixels to an inch, room in logical pixels, scale; pixels of a module, side.
    for (modules, ppi, room, scale, module, side) in [
        // The smallest display, 1024x600 at 120 ppi: 3 px are 0.64 mm.
        (LARGEST, 120.0, 300.0, 1.0, 3, 291.0),
        (LARGEST, 120.0, 291.0, 1.0, 3, 291.0),
        (LARGEST, 120.0, 400.0, 1.0, 4, 388.0),
        (29, 120.0, 300.0, 1.0, 10, 290.0),
        // 1366x768 at 100 ppi, and 1920x1080 at 92.
        (LARGEST, 100.0, 400.0, 1.0, 4, 388.0),
        (LARGEST, 92.0, 600.0, 1.0, 6, 582.0),
        // 0.5 mm are 3 px at 152.4 ppi, 4 at 203.2.
        (LARGEST, 152.4, 291.0, 1.0, 3, 291.0),
        (LARGEST, 153.0, 388.0, 1.0, 4, 388.0),
        (LARGEST, 203.2, 388.0, 1.0, 4, 388.0),
        // 2880x1800 at 220 ppi, two pixels to a logical one: 5 px are 0.58 mm.
        (LARGEST, 220.0, 250.0, 2.0, 5, 242.5),
        (LARGEST, 220.0, 300.0, 1.5, 0, 0.0),
        (LARGEST, 180.0, 300.0, 1.5, 4, 258.666_66),
        // A room that is not whole.
        (LARGEST, 120.0, 290.9, 1.0, 0, 0.0),
        (LARGEST, 120.0, 387.9, 1.0, 3, 291.0),
        (LARGEST, 153.0, 387.0, 1.0, 0, 0.0),
    ] {
        let pixels = module * modules;
        let expected = Size {
            module,
            pixels,
            side,
        };
        let size = on_screen(modules, ppi, room, scale).ok();

        assert_eq!(
            size,
            (module > 0).then_some(expected),
            "{ppi} {room} {scale}"
        );
    }
}

#[test]
fn what_does_not_fit_says_what_it_needs() {
    assert_eq!(
        on_screen(LARGEST, 120.0, 290.0, 1.0),
        Err(DoesNotFit {
            needed: 291,
            room: 290
        })
    );
    assert_eq!(
        on_screen(LARGEST, 300.0, 290.0, 2.0),
        // 0.5 mm are 5.9 px.
        Err(DoesNotFit {
            needed: 582,
            room: 580
        })
    );
}

proptest! {
    #[test]
    fn whatever_fits_is_fine_enough(
        modules in 29..=LARGEST,
        ppi in 50.0_f32..600.0,
        room in 0.0_f32..4000.0,
        scale in 0.5_f32..4.0,
    ) {
        if let Ok(size) = on_screen(modules, ppi, room, scale) {
            prop_assert!(size.module >= 3);
            prop_assert!(size.module as f32 * 25.4 / ppi > 0.4999);
            prop_assert_eq!(size.pixels, size.module * modules);
            prop_assert!(size.side <= room + 0.01);
            // A pixel more and it would not fit.
            prop_assert!((size.module + 1) as f32 * modules as f32 > room * scale - 0.1);
        }
    }

    #[test]
    fn measures_that_are_none_are_refused(
        ppi in any::<f32>(), room in any::<f32>(), scale in any::<f32>(), modules in any::<u32>(),
    ) {
        let is_sound = [ppi, room, scale].iter().all(|it| it.is_finite() && *it > 0.0);

        prop_assert!(is_sound || on_screen(modules, ppi, room, scale).is_err());
        prop_assert!(on_screen(0, ppi, room, scale).is_err());
    }
}
