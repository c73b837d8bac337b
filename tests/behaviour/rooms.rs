//! The rooms of the house: an arrow runs down only, and no two rooms, nor two
//! modules side by side in one, lead back to each other.

mod graph;

use graph::{Arrow, Graph};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The rooms from the ground up. Each may name those before it, and none after it.
const ROOMS: [&str; 32] = [
    "problem",
    "memory",
    "clock",
    "icon",
    "disk",
    "spelling",
    "qr",
    "carry",
    "store",
    "pin",
    "files",
    "language",
    "typing",
    "counts",
    "events",
    "calendar",
    "exchange",
    "content",
    "takeaway",
    "soundness",
    "ledger",
    "edition",
    "review",
    "display",
    "settings",
    "typeset",
    "theme",
    "widget",
    "screen",
    "kiosk",
    "headless",
    "cli",
];

/// The first of the rooms that may know Iced: those below it run without a screen.
const FIRST_WITH_ICED: &str = "typeset";

/// What a screen may name in its own room besides the room's own file.
const SHARED_BY_SCREENS: [&str; 4] = ["component", "context", "page", "part"];

fn program() -> Graph {
    Graph::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// What is wrong with the arrows between rooms.
fn upward(graph: &Graph) -> Vec<String> {
    let floor = |room: &str| ROOMS.iter().position(|it| *it == room);
    let strangers = graph
        .rooms()
        .into_iter()
        .filter(|room| floor(room).is_none())
        .map(|room| format!("{room} has no place in the list of rooms"));
    let arrows = graph.arrows();
    let upward = arrows.iter().filter_map(|arrow| {
        let (from, to) = (arrow.from.first()?, arrow.to.first()?);

        (floor(from)? < floor(to)?).then(|| told(arrow))
    });

    strangers.chain(upward).collect()
}

/// Every circle of modules that stand side by side, with an arrow of each.
fn circles(graph: &Graph) -> Vec<String> {
    let mut sides: BTreeMap<&[String], BTreeMap<(&str, &str), &Arrow>> = BTreeMap::new();
    let arrows = graph.arrows();
    for arrow in &arrows {
        let both = arrow.from.iter().zip(&arrow.to);
        let depth = both.take_while(|(from, to)| from == to).count();
        if let (Some(from), Some(to)) = (arrow.from.get(depth), arrow.to.get(depth)) {
            let side = sides.entry(&arrow.from[..depth]).or_default();
            side.entry((from, to)).or_insert(arrow);
        }
    }

    sides
        .values()
        .flat_map(|edges| {
            edges
                .iter()
                .filter(|((from, to), _)| leads(edges, to, from))
                .map(|(_, arrow)| told(arrow))
        })
        .collect()
}

/// Whether one module leads to another over any number of arrows.
fn leads(edges: &BTreeMap<(&str, &str), &Arrow>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];

    while let Some(module) = next.pop() {
        if module == to {
            return true;
        }
        if seen.insert(module) {
            next.extend(
                edges
                    .keys()
                    .filter(|(it, _)| *it == module)
                    .map(|(_, to)| *to),
            );
        }
    }

    false
}

/// The arrows from one screen to another.
fn between_screens(graph: &Graph) -> Vec<String> {
    let screen_of = |path: &[String]| match path {
        [room, screen, ..] if room == "screen" => Some(screen.clone()),
        _ => None,
    };

    graph
        .arrows()
        .iter()
        .filter(|arrow| {
            let (from, to) = (screen_of(&arrow.from), screen_of(&arrow.to));
            let shared = |it: &String| SHARED_BY_SCREENS.contains(&it.as_str());

            match (from, to) {
                (Some(from), Some(to)) => from != to && !shared(&to),
                _ => false,
            }
        })
        .map(told)
        .collect()
}

fn told(arrow: &Arrow) -> String {
    let Arrow { from, to, place } = arrow;

    format!("{} -> {} ({place})", from.join("::"), to.join("::"))
}

#[test]
fn arrows_between_rooms_run_down() {
    let graph = program();

    assert!(graph.arrows().len() > 300, "the source is read");
    assert_eq!(upward(&graph), Vec::<String>::new());
}

#[test]
fn no_modules_side_by_side_form_a_circle() {
    assert_eq!(circles(&program()), Vec::<String>::new());
}

#[test]
fn screens_name_parts_and_never_each_other() {
    assert_eq!(between_screens(&program()), Vec::<String>::new());
}

#[test]
fn what_is_known_and_said_runs_without_a_screen() {
    let graph = program();

    assert!(graph.names_crate("widget", "iced"), "crates are seen");
    let first = ROOMS.iter().position(|it| *it == FIRST_WITH_ICED);
    let without = &ROOMS[..first.expect("it is a room")];
    assert_eq!(without.len(), 25);
    for room in without {
        for name in ["iced", "iced_runtime"] {
            assert!(!graph.names_crate(room, name), "{room} names {name}");
        }
    }
    let arrows = graph.arrows();
    let knows_language = arrows.iter().any(|arrow| {
        arrow.from.first().is_some_and(|it| it == "content")
            && arrow.to.first().is_some_and(|it| it == "language")
    });
    assert!(!knows_language, "content names a language");
}

/// A crate of these modules, each with its text.
fn made_of(files: &[(&str, &str)]) -> Graph {
    Graph::of(files.iter().map(|(module, text)| {
        let path: Vec<_> = module.split("::").map(str::to_owned).collect();

        (path, format!("{module}.rs"), (*text).to_owned())
    }))
}

/// However a path is written, the arrow is found.
#[test]
fn an_arrow_that_runs_up_is_found_however_it_is_written() {
    for text in [
        "use crate::cli::run;",
        "use crate::{content::Fact, cli::{self, run}};",
        "use super::cli;",
        "use crate::cli as hidden;",
        "use rights_kiosk::cli::run;",
        "fn f() { crate::cli::run() }",
        "fn f() -> super::cli::Failure { todo() }",
        "fn f(it: &dyn crate::cli::Verb) {}",
        "mod inner { fn f() { super::super::cli::run() } }",
        "fn f() { vec![crate::cli::run()]; }",
        "impl crate::cli::Verb for u8 {}",
        "use crate::files::handed_on;",
        "use crate::cli::*;",
    ] {
        let files = [
            ("content", text),
            ("files", "pub use crate::cli::run as handed_on;"),
            ("cli", "pub fn run() {}"),
        ];
        let found = upward(&made_of(&files));

        assert!(
            found
                .iter()
                .any(|it| it.starts_with("content") && it.contains("-> cli")),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_circle_is_found_over_any_number_of_modules() {
    let files = [
        ("widget", "mod a; mod b; mod c; pub use c::C;"),
        ("widget::a", "use super::b::B;"),
        ("widget::b", "use super::C;"),
        ("widget::c", "fn f() { super::a::f() }"),
    ];

    assert_eq!(circles(&made_of(&files)).len(), 3);
    assert!(circles(&made_of(&files[..3])).is_empty());
}

#[test]
fn a_screen_that_names_another_is_found() {
    let files = [
        ("screen", "mod help; mod topic; mod part;"),
        ("screen::help", "use super::part::Card;"),
        ("screen::topic", "use super::help;"),
        ("screen::part", ""),
    ];

    assert_eq!(between_screens(&made_of(&files)).len(), 1);
}

#[test]
fn a_room_without_a_place_is_found() {
    assert_eq!(upward(&made_of(&[("attic", "")])).len(), 1);
}
