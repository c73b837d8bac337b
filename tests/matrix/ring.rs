//! The ring: whole around whatever it belongs to, on every display, and strong
//! against both of its sides, as it is drawn.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::{DISPLAYS, Device, Display, Targets, Visitor, edition};

use rights_kiosk::edition::Edition;
use rights_kiosk::headless::Picture;
use rights_kiosk::language::Language;
use rights_kiosk::theme::{self, ColorRole, Contrast, TextSize};

use iced::{Color, Rectangle, Size};

use std::sync::Arc;

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

/// Looks at each ring of a tour of a screen; returns how many there were.
fn look_around(edition: &Arc<Edition>, view: &View, cell: Cell) -> usize {
    let window = Rectangle::with_size(cell.display.size());
    let thickness = thickness(cell.display.ppi);
    let mut rings = 0;
    let mut visitor = cells::visitor(edition, view, cell);
    visitor.lay_out();

    Device::Switches.tour(&mut visitor, |visitor, ring| {
        // The page moves with the frame after the step.
        let targets = Targets::of(visitor);
        let name = format!("{} {cell}: {ring:?}", view.name);
        rings += 1;

        assert!(ring.bounds.is_within(&window), "{name} leaves the window");
        let own = targets.all.iter().find(|it| it.0 == ring.key);
        let (_, bounds) = own.unwrap_or_else(|| panic!("{name}"));
        let shown = targets.shown(ring.key);
        let shown = shown.unwrap_or_else(|| panic!("{name} is out of sight"));
        let room = if ring.key.is_row() {
            targets.view.height
        } else {
            f32::INFINITY
        };
        // Of a row that is higher than the page whole lines show.
        let owed = if bounds.height > room * 0.85 {
            room * 0.6
        } else {
            bounds.height - 1.0
        };
        assert!(
            shown.height >= owed,
            "{name}: {shown:?} of {bounds:?} shows, and {room} is owed"
        );
        assert!(
            is_around(ring.bounds, shown, thickness, window.size()),
            "{name} around {shown:?}"
        );
        // Nothing else that can be pressed lies under it.
        let others = targets.all.iter().filter(|it| it.0 != ring.key);
        for other in others.filter_map(|(place, _)| targets.shown(*place)) {
            let overlap = other.intersection(&ring.bounds);
            assert!(
                overlap.is_none_or(|it| it.width.min(it.height) <= PIXEL),
                "{name} lies over {other:?}"
            );
        }
    });

    rings
}

#[test]
fn ring_is_whole_around_everything() {
    const SHOWN: [Display; 3] = [DISPLAYS[0], DISPLAYS[1], DISPLAYS[6]];

    // Alone, and with one other language beside it; each with the number of its
    // language and display.
    let seconds = Language::ALL.into_iter().cycle().skip(3);
    let languages = Language::ALL.into_iter().zip(seconds);
    let cells: Vec<_> = languages
        .flat_map(|(language, second)| SHOWN.map(|display| (language, second, display)))
        .enumerate()
        .flat_map(|(index, (language, second, display))| {
            [None, Some(second)].map(|second| {
                let cell = Cell {
                    display,
                    text: TextSize::Medium,
                    language,
                    second,
                };

                (index, cell)
            })
        })
        .collect();
    let parts = divided(
        "matrix::ring::ring_is_whole_around_everything",
        cells,
        |cells| {
            let edition = edition();
            let views = cells::screens(&edition);
            let views: Vec<_> = views.into_iter().filter(|it| !it.is_asking).collect();
            let mut rings = [[0; SHOWN.len()]; Language::ALL.len()];
            for (index, cell) in cells {
                // Each view in each language, on one of the displays or another.
                let views = views.iter().skip(index % 3).step_by(3);
                let counts = views.map(|view| look_around(&edition, view, cell));
                rings[index / SHOWN.len()][index % SHOWN.len()] += counts.sum::<usize>();
            }

            rings
        },
    );
    let rings: Vec<usize> = (0..Language::ALL.len() * SHOWN.len())
        .map(|it| {
            parts
                .iter()
                .map(|part| part[it / SHOWN.len()][it % SHOWN.len()])
                .sum()
        })
        .collect();

    println!("rings in each language on three displays: {rings:?}");
    assert!(rings.iter().all(|count| *count > 300), "{rings:?}");
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
    let picture = visitor.picture();
    let [core, band] = [ColorRole::Ring, ColorRole::RingBand].map(|role| role.color(contrast));
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
    const LAPTOP: Cell = Cell {
        display: DISPLAYS[0],
        text: TextSize::Medium,
        language: Language::English,
        second: None,
    };
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
        let [core, band] = [ColorRole::Ring, ColorRole::RingBand].map(|role| role.color(contrast));
        let ratio = theme::contrast(core, band);
        println!("{}: {ratio:.1} to 1 on both sides", contrast.id());
        assert!(ratio >= LEAST, "{}: {ratio}", contrast.id());

        for name in SCREENS {
            let view = views.iter().find(|it| it.name == name).expect("a screen");
            let mut visitor = cells::visitor(&edition, view, LAPTOP);
            visitor.kiosk.set_contrast(contrast);
            visitor.lay_out();
            Device::Switches.tour(&mut visitor, |visitor, ring| {
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
