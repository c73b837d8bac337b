//! The doors of Home: in sight at every size of text, on every display, in every language.

use super::cells::{self, Cell, View};
use crate::common::{DISPLAYS, Display, Targets, edition};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, home::Home};
use rights_kiosk::theme::{TARGET, TextSize};
use rights_kiosk::widget::focus::Area;

use std::collections::BTreeMap;

/// The smallest display that anybody uses.
const SMALLEST: Display = Display::new(1024.0, 600.0, 120.0);

/// Get help, someone was taken, I speak, whose warrant, events.
const DOORS: usize = 5;

#[test]
fn doors_stay_in_sight_at_every_size() {
    let edition = edition();
    let view = View::new(Screen::Home(Home::default()));
    let displays = DISPLAYS.into_iter().chain([SMALLEST]);
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut cells = 0;

    for display in displays {
        for text in TextSize::ALL {
            for language in Language::ALL {
                let cell = Cell {
                    display,
                    text,
                    language,
                    second: None,
                };
                let mut visitor = cells::visitor(&edition, &view, cell);
                visitor.lay_out();
                let window = visitor.size;
                let page = visitor.top().view_height();
                let targets = Targets::of(&mut visitor);
                // Behind the page and before the footer, none of which scrolls.
                let after: Vec<_> = targets
                    .all
                    .iter()
                    .filter(|(key, _)| key.area == Area::After)
                    .map(|(_, bounds)| *bounds)
                    .collect();
                assert!(after.len() > DOORS, "{cell}: {after:?}");
                let doors = &after[..DOORS];
                for door in doors {
                    assert!(
                        door.x >= 0.0
                            && door.x + door.width <= window.width
                            && door.y + door.height <= window.height
                            && door.height * 25.4 / display.ppi >= TARGET - 0.05,
                        "{cell}: {door:?}"
                    );
                }
                let seen = visitor.see();
                let inside = |id: &str| {
                    let words = visitor_said(&edition, language, id);

                    seen.places(&words).iter().any(|place| {
                        doors.iter().any(|door| {
                            door.x <= place.x
                                && door.y <= place.y
                                && door.x + door.width >= place.x + place.width - 0.5
                                && door.y + door.height >= place.y + place.height - 0.5
                        })
                    })
                };
                for id in ["door-help", "door-taken", "door-warrant", "door-events"] {
                    assert!(inside(id), "{cell}: {id} is not on its door");
                }

                let is_beside = doors[0].y < targets.view.y + 40.0;
                let place = if is_beside { "beside" } else { "under" };
                let share = page / window.height;
                places
                    .entry(format!(
                        "{}x{}@{} {place}",
                        display.width, display.height, display.ppi
                    ))
                    .or_default()
                    .push(format!("{language} {} {share:.2}", text.id()));
                cells += 1;
            }
        }
    }

    for (place, all) in &places {
        println!("{place}: {} cells", all.len());
        let mut all: Vec<_> = all.iter().collect();
        all.sort_by(|a, b| a.rsplit(' ').next().cmp(&b.rsplit(' ').next()));
        println!("    least left for the tiles: {}", all[0]);
    }
    assert_eq!(cells, 8 * 4 * 7);
}

fn visitor_said(edition: &rights_kiosk::edition::Edition, language: Language, id: &str) -> String {
    edition.catalogs.plain(language.sentences(), id)
}
