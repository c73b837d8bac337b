//! Packs as they come off sticks and out of archives, made at random: each is taken and
//! drawn whole, or refused with its file and line.
//!
//! `RIGHTS_KIOSK_PACKS=300` makes as many; without it there are fewer.

mod made;

use super::cells::{self, Cell, View};
use super::walk::layout::{self, Layout};
use crate::common::{DISPLAYS, Visitor, today};
use made::{Expected, MadePack};

use rights_kiosk::edition::{Edition, Unvalidated};
use rights_kiosk::files::{Files, Limits, Pack};
use rights_kiosk::headless::whole;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::problem::Problem;
use rights_kiosk::screen::{self, Screen, events};
use rights_kiosk::spelling;
use rights_kiosk::theme::TextSize;

use std::collections::BTreeMap;
use std::sync::Arc;

/// How many are made where nobody says.
const FEW: u64 = 24;

/// The edition with a pack over it, or what is wrong with it.
fn taken(pack: &MadePack) -> Result<Arc<Edition>, Vec<Problem>> {
    let pack = Pack::open(pack.dir.path(), Limits::PACK)?;
    let mut unvalidated = Unvalidated::of(&Files::embedded().overlaid_by(pack));
    let brought = std::mem::take(&mut unvalidated.brought);
    let edition = Arc::new(unvalidated.validated()?);
    let faults = whole::faults(&edition, &brought, today()).expect("the renderer starts");

    match faults.is_empty() {
        true => Ok(edition),
        false => Err(faults.into_iter().map(|it| it.problem).collect()),
    }
}

/// Looks at the screens of a pack that was taken, as at those that are shipped.
fn assert_whole(edition: &Arc<Edition>, pack: &MadePack) {
    let events = || Screen::Events(events::Events::default());
    let touched = events::Message::LineTouched(made::EVENT.to_owned());
    let unfolded = screen::Message::Events(touched);
    let views = [
        View::after("events", events(), vec![Message::Screen(unfolded)]),
        View::new(Screen::Home(Default::default())),
        View::new(Screen::topic(made::TOPIC)),
        View::new(Screen::line(made::STATEMENT)),
    ];

    for view in &views {
        for (display, text, second) in [
            (DISPLAYS[1], TextSize::Huge, None),
            (DISPLAYS[6], TextSize::Large, None),
            (DISPLAYS[0], TextSize::default(), Some(Language::Tagalog)),
        ] {
            let cell = Cell {
                display,
                text,
                language: pack.language,
                second: second.filter(|it| *it != pack.language),
            };
            let found = layout::look(edition, view, cell);
            assert_eq!(found.faults, [""; 0], "{}: {} {cell}", pack.told, view.name);
        }
    }
}

/// Every word of the pack is on the screen of events, letter by letter.
fn assert_shown(edition: &Arc<Edition>, pack: &MadePack) {
    let events = || Screen::Events(events::Events::default());
    let touched = events::Message::LineTouched(made::EVENT.to_owned());
    let view = View::after(
        "events",
        events(),
        vec![Message::Screen(screen::Message::Events(touched))],
    );
    let cell = Cell {
        display: DISPLAYS[0],
        text: TextSize::default(),
        language: pack.language,
        second: None,
    };
    let mut visitor: Visitor = cells::visitor(edition, &view, cell);
    visitor.size.height *= 40.0;
    let seen = Layout::of(&mut visitor);
    let seen: Vec<_> = seen.words().map(|(words, _)| words.to_owned()).collect();

    for words in &pack.shown {
        let words = spelling::settled(words);
        assert!(
            seen.iter().any(|it| it.contains(&*words)),
            "{}: “{words}” is not among {seen:#?}",
            pack.told
        );
    }
}

#[test]
fn are_taken_and_drawn_whole_or_refused_with_their_line() {
    let count = std::env::var("RIGHTS_KIOSK_PACKS")
        .ok()
        .map_or(FEW, |count| count.parse().expect("it is a number"));
    let mut tally: BTreeMap<&str, u64> = BTreeMap::new();

    for seed in 0..count {
        let pack = MadePack::of(seed);
        let outcome = match (taken(&pack), pack.expected) {
            (Ok(edition), Expected::Taken | Expected::Either) => {
                assert_whole(&edition, &pack);
                assert_shown(&edition, &pack);
                "taken"
            }
            (Err(problems), Expected::Refused | Expected::Either) => {
                for problem in &problems {
                    // What has no room in a code is told by its topic and its statement.
                    let is_placed = problem.key.starts_with("line ")
                        || problem.key.starts_with("take-home:")
                        || pack.is_of_files;
                    assert!(
                        is_placed && !problem.file.is_empty(),
                        "{}: {problem}",
                        pack.told
                    );
                }
                "refused"
            }
            (Ok(_), Expected::Refused) => panic!("{}: is taken", pack.told),
            (Err(problems), Expected::Taken) => panic!("{}: {problems:#?}", pack.told),
        };
        *tally.entry(outcome).or_default() += 1;
    }

    println!("{count} packs: {tally:?}");
    assert!(tally.len() == 2, "{tally:?}");
}
