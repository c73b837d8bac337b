//! Every screen is painted in every language. Most tests only lay screens out, so a
//! fault in drawing would go unnoticed.

use super::cells::{self, Cell};
use super::processes::divided;
use crate::common::{DISPLAYS, edition};

use rights_kiosk::language::Language;
use rights_kiosk::theme::TextSize;

use std::collections::BTreeSet;

#[test]
fn every_screen_is_painted_in_every_language() {
    let count = cells::screens(&edition()).len();
    let items: Vec<_> = (0..count)
        .flat_map(|index| Language::ALL.map(|language| (index, language)))
        .collect();
    let expected = items.len();
    let test = "matrix::painting::every_screen_is_painted_in_every_language";
    let painted = divided(test, items, |items| {
        let edition = edition();
        let views = cells::screens(&edition);

        for (index, language) in &items {
            let cell = Cell {
                display: DISPLAYS[0],
                text: TextSize::default(),
                language: *language,
                second: None,
            };
            let view = &views[*index];
            let picture = cells::visitor(&edition, view, cell).picture();
            let colors: BTreeSet<_> = picture.pixels.chunks_exact(4).collect();

            assert!(colors.len() > 10, "{} in {language}", view.name);
        }

        items.len()
    });

    assert_eq!(painted.into_iter().sum::<usize>(), expected);
}
