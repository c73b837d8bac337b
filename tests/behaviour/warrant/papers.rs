//! The papers that stand beside each other.

use crate::common::{LAPTOP, Visitor, edition, still};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, warrant::Warrant};
use rights_kiosk::theme::{ColorRole, Contrast};

use iced::Size;

/// What is read on a paper stands clear of what says that it is none.
#[test]
fn specimen_stands_between_the_places_to_look_at() {
    let displays = [
        (Size::new(1024.0, 600.0), 120.0),
        (Size::new(1366.0, 768.0), 135.0),
        (LAPTOP, 100.0),
    ];
    let contrast = Contrast::Default.on_paper();
    let over = |ground: ColorRole| {
        let (ink, ground) = (ColorRole::Dont.color(contrast), ground.color(contrast));
        let mix = |ink: f32, ground: f32| (0.35 * ink + 0.65 * ground) * 255.0;

        [
            mix(ink.r, ground.r),
            mix(ink.g, ground.g),
            mix(ink.b, ground.b),
        ]
    };

    for (size, ppi) in displays {
        for language in Language::ALL {
            let visitor = Visitor::with(&edition(), language, still(size, ppi));
            let picture = visitor.on(Screen::Warrant(Warrant::default())).picture();
            let count = |color: [f32; 3]| {
                let pixels = picture.pixels.chunks_exact(4);
                let is_so = |pixel: &&[u8]| {
                    let mut pairs = pixel.iter().zip(color);
                    pairs.all(|(a, b)| (f32::from(*a) - b).abs() < 3.0)
                };

                pixels.filter(is_so).count()
            };
            let [on_card, on_mist] = [ColorRole::Card, ColorRole::Mist].map(|it| count(over(it)));

            assert!(on_card > 100, "{language} {size:?}: {on_card} pixels");
            assert_eq!(on_mist, 0, "{language} {size:?}");
        }
    }
}
