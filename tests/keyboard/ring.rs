//! The ring: whole around whatever it belongs to, on every display, and strong
//! against both of its sides, as it is drawn.

use std::thread;

use iced::keyboard::key::Named;
use iced::{Color, Rectangle, Size};
use rights_kiosk::language::Language;
use rights_kiosk::render::Picture;
use rights_kiosk::theme::{self, Contrast, Tone};

use crate::cells::{self, DISPLAYS, Display};
use crate::common::{Visitor, edition};
use crate::marks::Marks;
use crate::tour::{Hands, visitor, visitor_on};

/// The least contrast of the ring with what lies on both sides of it.
const LEAST: f32 = 10.0;

/// What is rounded to whole pixels may be off by as much.
const PIXEL: f32 = 1.01;

/// Width of the ring with its bands, in pixels.
fn thickness(ppi: f32) -> f32 {
    let mm = |length: f32| (length * ppi / 25.4).round();

    mm(1.0) + 2.0 * mm(0.5)
}

/// Whether the ring stands around this, all of it outside of what shows; but where
/// the window leaves no room it stands at its edge.
fn is_around(ring: Rectangle, shown: Rectangle, thickness: f32, window: Size) -> bool {
    let right = shown.x + shown.width;
    let bottom = shown.y + shown.height;

    [
        (shown.x - ring.x, shown.x),
        (shown.y - ring.y, shown.y),
        (ring.x + ring.width - right, window.width - right),
        (ring.y + ring.height - bottom, window.height - bottom),
    ]
    .into_iter()
    .all(|(side, room)| (side - thickness.min(room)).abs() <= PIXEL)
}

/// Looks at each ring of a tour of all screens; returns how many there were.
fn look_around(language: Language, second: Option<Language>, display: Display) -> usize {
    let edition = edition();
    let window = Rectangle::with_size(Size::new(display.width, display.height));
    let thickness = thickness(display.ppi);
    let mut rings = 0;

    for view in cells::screens(&edition) {
        if view.is_asking {
            continue;
        }
        let mut visitor = visitor_on(&edition, &view, language, second, display);
        Hands::Switches.tour(&mut visitor, |visitor, ring| {
            // The page moves with the frame after the step.
            let marks = Marks::of(visitor);
            let name = format!(
                "{} in {language} and {second:?} on {display:?}: {ring:?}",
                view.name
            );
            rings += 1;

            assert!(ring.bounds.is_within(&window), "{name} leaves the window");
            let own = marks.presses.iter().find(|it| it.0 == ring.key);
            let (_, bounds) = own.unwrap_or_else(|| panic!("{name}"));
            let shown = marks.shown(ring.key);
            let shown = shown.unwrap_or_else(|| panic!("{name} is out of sight"));
            let room = if ring.key.is_row() {
                marks.view.height
            } else {
                f32::INFINITY
            };
            assert!(
                shown.height >= room.min(bounds.height) - 1.0,
                "{name}: {shown:?} of {bounds:?} shows"
            );
            assert!(
                is_around(ring.bounds, shown, thickness, window.size()),
                "{name} around {shown:?}"
            );
            // Nothing else that can be pressed lies under it.
            let others = marks.presses.iter().filter(|it| it.0 != ring.key);
            for other in others.filter_map(|(place, _)| marks.shown(*place)) {
                let overlap = other.intersection(&ring.bounds);
                assert!(
                    overlap.is_none_or(|it| it.width.min(it.height) <= PIXEL),
                    "{name} lies over {other:?}"
                );
            }
        });
    }

    rings
}

#[test]
fn ring_is_whole_around_everything() {
    // Alone, and with one other language beside it.
    let seconds = Language::ALL.into_iter().cycle().skip(3);
    let tours: Vec<_> = Language::ALL
        .into_iter()
        .zip(seconds)
        .map(|(language, second)| {
            thread::spawn(move || {
                [DISPLAYS[0], DISPLAYS[1], DISPLAYS[6]].map(|display| {
                    look_around(language, None, display)
                        + look_around(language, Some(second), display)
                })
            })
        })
        .collect();
    let rings: Vec<_> = tours
        .into_iter()
        .map(|tour| tour.join().expect("a tour"))
        .collect();

    println!("rings in each language on three displays: {rings:?}");
    assert!(
        rings.iter().flatten().all(|count| *count > 1000),
        "{rings:?}"
    );
}

/// The colours from the outer edge of the ring inward, over so many pixels.
fn inward(picture: &Picture, (x, y): (f32, f32), (dx, dy): (f32, f32), count: usize) -> Vec<Color> {
    (0..count)
        .map(|step| {
            let [x, y] = [x + dx * step as f32, y + dy * step as f32].map(|it| it as usize);
            let index = (y * picture.width as usize + x) * 4;
            let [r, g, b] = [0, 1, 2].map(|it| picture.pixels[index + it]);

            Color::from_rgb8(r, g, b)
        })
        .collect()
}

/// Whether these are a band, the ring and a band.
fn is_cut_of_a_ring(colors: &[Color], core: Color, band: Color) -> bool {
    let is = |color: &Color, other: Color| {
        let near = |a: f32, b: f32| (a - b).abs() < 0.02;

        near(color.r, other.r) && near(color.g, other.g) && near(color.b, other.b)
    };
    // At 100 pixels an inch: two, four and two.
    let (first, rest) = colors.split_at(2);
    let (middle, last) = rest.split_at(4);

    first.iter().chain(last).all(|it| is(it, band)) && middle.iter().all(|it| is(it, core))
}

/// Cuts through the ring at every fourth pixel of its straight sides; returns how
/// many there were, and how many show something else.
fn cuts(visitor: &mut Visitor, contrast: Contrast) -> (usize, usize) {
    let ring = visitor.ring().expect("a ring").bounds;
    let picture = visitor.studio.picture(visitor.size);
    let [core, band] = [Tone::Ring, Tone::RingBand].map(|tone| tone.color(contrast));
    let corner = (ring.width.min(ring.height) / 2.0).floor();
    let right = ring.x + ring.width - 1.0;
    let bottom = ring.y + ring.height - 1.0;
    let steps = |from: f32, length: f32| {
        let count = ((length - 2.0 * corner) / 4.0).max(1.0) as usize;

        (0..count).map(move |it| from + corner + 4.0 * it as f32)
    };
    let cuts = steps(ring.x, ring.width)
        .flat_map(|x| [((x, ring.y), (0.0, 1.0)), ((x, bottom), (0.0, -1.0))])
        .chain(
            steps(ring.y, ring.height)
                .flat_map(|y| [((ring.x, y), (1.0, 0.0)), ((right, y), (-1.0, 0.0))]),
        );
    let (mut all, mut wrong) = (0, 0);
    for (at, way) in cuts {
        all += 1;
        if !is_cut_of_a_ring(&inward(&picture, at, way, 8), core, band) {
            wrong += 1;
        }
    }

    (all, wrong)
}

#[test]
fn ring_stands_out_as_it_is_drawn() {
    const SCREENS: [&str; 6] = [
        "welcome",
        "home",
        "topic:home-door",
        "warrant, answered",
        "officer",
        "display",
    ];
    let edition = edition();
    let views = cells::screens(&edition);
    let (mut all, mut rings) = (0, 0);

    for contrast in Contrast::ALL {
        let [core, band] = [Tone::Ring, Tone::RingBand].map(|tone| tone.color(contrast));
        let ratio = theme::contrast(core, band);
        println!("{}: {ratio:.1} to 1 on both sides", contrast.id());
        assert!(ratio >= LEAST, "{}: {ratio}", contrast.id());

        for name in SCREENS {
            let view = views.iter().find(|it| it.name == name).expect("a screen");
            let mut visitor = visitor(&edition, view, Language::English);
            visitor.kiosk.set_contrast(contrast);
            Hands::Switches.tour(&mut visitor, |visitor, ring| {
                // Draws what is there.
                let _ = visitor.key(Named::F1);
                let (cuts, wrong) = cuts(visitor, contrast);

                assert_eq!(
                    wrong,
                    0,
                    "{} {name}: of {cuts} cuts of {ring:?}",
                    contrast.id()
                );
                all += cuts;
                rings += 1;
            });
        }
    }

    println!("{all} cuts through {rings} rings");
    assert!(rings > 4 * SCREENS.len() * 12, "{rings}");
}
