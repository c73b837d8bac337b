//! The first page of every topic, in every language, at every text size, on every display: it
//! never scrolls, each of its lines is whole, and it holds what its height owes.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::{DISPLAYS, Display, Visitor, edition};

use rights_kiosk::content::{Kind, Statement, Topic};
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::topic::{
    Topic as Topics,
    rank::{Lines, Rank},
};
use rights_kiosk::theme::{GAP, TARGET, TextSize};

use iced::Rectangle;
use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;

/// The smallest display that the kiosk is looked at on besides the others.
const NETBOOK: Display = Display::new(1024.0, 600.0, 120.0);

/// What has come of some cells.
#[derive(Default, Serialize, Deserialize)]
struct Outcome {
    cells: usize,
    /// How many pages came to each rank, by display and size.
    ranks: BTreeMap<String, BTreeMap<String, usize>>,
    /// The pages that hold least of what they have: how many lines are missing, and where.
    worst: Vec<(usize, String)>,
    faults: Vec<String>,
}

/// What is seen of the first page of a topic.
struct Seen<'t> {
    topic: &'t Topic,
    language: Language,
    texts: Vec<(String, Rectangle)>,
    /// Where the page ends below, in logical pixels.
    bottom: f32,
}

impl Seen<'_> {
    /// Whether a text stands on the page, whole.
    fn has(&self, words: &str) -> bool {
        self.texts
            .iter()
            .any(|(seen, place)| seen == words && place.y + place.height <= self.bottom + 0.5)
    }

    /// Whether the short wording of a statement does.
    fn has_line(&self, statement: &Statement) -> bool {
        let catalogs = &edition().catalogs;
        let words = |language| catalogs.plain(language, statement.short());
        let own = words(self.language.sentences());

        match statement.kind {
            Kind::Say => {
                self.has(&format!("“{}”", words(Language::English)))
                    && self.has(&format!("“{own}”"))
            }
            _ => self.has(&own),
        }
    }

    /// How many lines the topic has for the page, and how many of them stand on it; nothing if
    /// the one thing to do does not.
    fn lines(&self) -> Option<[Lines; 2]> {
        let first = self.topic.first();
        let (hero, rest) = first.split_first().expect("something comes first");
        // The page gives one of them, or another line that answers the visitor's language.
        let edition = edition();
        let numbers = edition.content.numbers(&[], None, None);
        let count = |is_seen: bool| {
            let of = |kind| {
                let of = rest.iter().filter(|it| it.kind == kind);

                of.filter(|it| !is_seen || self.has_line(it)).count()
            };
            let has_number = match is_seen {
                true => numbers.iter().any(|it| self.has(it.number)),
                false => !self.topic.hotlines.is_empty(),
            };

            Lines {
                dos: of(Kind::Do),
                donts: of(Kind::Dont),
                says: of(Kind::Say),
                numbers: usize::from(has_number),
            }
        };

        self.has_line(hero).then(|| [false, true].map(count))
    }
}

/// Looks at the first page of a topic in a cell.
fn look(topic: &Topic, cell: Cell, outcome: &mut Outcome) {
    let edition = edition();
    let name = format!("{} {cell}", topic.id);
    let view = View::new(Screen::topic(topic.id.as_str()));
    let mut visitor = cells::visitor(&edition, &view, cell);
    if visitor.top().has_more() {
        outcome.faults.push(format!("{name}: the page goes on"));
    }

    let tabs = tab(&mut visitor, cell.language);
    // Between the bar, or the upper edge, and the labels.
    let page = visitor.page();
    let seen = Seen {
        topic,
        language: cell.language,
        bottom: tabs.y,
        texts: visitor.texts(),
    };
    // The row that says which Zapotec stands over the page like a bar.
    let variety = match cell.language {
        Language::Zapotec => TARGET + GAP,
        _ => 0.0,
    };
    let height = page.height * 25.4 / cell.display.ppi - variety;
    let owed = Rank::owed(height, cell.text == TextSize::Huge);
    outcome.cells += 1;

    let Some([all, kept]) = seen.lines() else {
        let fault = format!("{name}: the one thing to do is not whole, in {height:.0} mm");
        outcome.faults.push(fault);
        return;
    };
    let rank = kept.rank(all);
    let Display {
        width,
        height: high,
        ppi,
    } = cell.display;
    let place = format!("{width}x{high}@{ppi} {}", cell.text.id());
    let ranks = outcome.ranks.entry(place).or_default();
    *ranks.entry(format!("{rank:?}")).or_default() += 1;
    outcome.worst.push((
        all.count() - kept.count(),
        format!("{name}: {rank:?} {height:.0} mm"),
    ));
    if rank < owed {
        outcome.faults.push(format!(
            "{name}: {rank:?} and not {owed:?} in {height:.0} mm: {kept:?} of {all:?}"
        ));
    }
}

/// Where the label of the first page stands, which what is pressed holds.
fn tab(visitor: &mut Visitor, language: Language) -> Rectangle {
    let words = edition().catalogs.plain(language.sentences(), "tab-now");
    let seen = visitor.see();
    let label = *seen.places(&words).last().expect("the label is there");
    let holds = |it: &&Rectangle| it.contains(label.center());

    *seen.targets.iter().rfind(holds).expect("it can be pressed")
}

/// Looks at the first page of every topic in some cells.
fn look_at(cells: Vec<Cell>) -> Outcome {
    let mut outcome = Outcome::default();
    for cell in cells {
        for topic in &edition().content.topics {
            look(topic, cell, &mut outcome);
        }
    }
    outcome.worst.sort_by(|a, b| b.cmp(a));
    outcome.worst.truncate(12);

    outcome
}

#[test]
fn the_first_page_of_every_topic_holds_what_its_height_owes() {
    let displays = DISPLAYS.into_iter().chain([NETBOOK]);
    let cells: Vec<_> = displays
        .flat_map(|display| TextSize::ALL.map(|text| (display, text)))
        .flat_map(|(display, text)| {
            cells::languages()
                .into_iter()
                .map(move |(language, second)| Cell {
                    display,
                    text,
                    language,
                    second,
                })
        })
        .collect();
    let expected = cells.len() * edition().content.topics.len();
    let test = "matrix::first_view::the_first_page_of_every_topic_holds_what_its_height_owes";
    let mut all = Outcome::default();
    for part in divided(test, cells, look_at) {
        all.cells += part.cells;
        all.worst.extend(part.worst);
        all.faults.extend(part.faults);
        for (place, ranks) in part.ranks {
            let own = all.ranks.entry(place).or_default();
            for (rank, count) in ranks {
                *own.entry(rank).or_default() += count;
            }
        }
    }

    for (place, ranks) in &all.ranks {
        println!("{place:24} {ranks:?}");
    }
    all.worst.sort_by(|a, b| b.cmp(a));
    println!("the worst:");
    for (missing, cell) in all.worst.iter().take(24) {
        println!("{missing} lines missing: {cell}");
    }
    assert!(
        all.faults.is_empty(),
        "{} faults\n{}",
        all.faults.len(),
        all.faults[..all.faults.len().min(400)].join("\n")
    );
    assert_eq!(all.cells, expected);
}

/// Two languages side by side still show three lines whole on a laptop.
#[test]
fn two_languages_have_three_lines_on_the_first_page_of_a_laptop() {
    let test = "matrix::first_view::two_languages_have_three_lines_on_the_first_page_of_a_laptop";
    let faults = divided(test, cells::all_pairs(), |pairs| {
        let mut faults = Vec::new();
        for (language, second) in pairs {
            let cell = Cell {
                display: DISPLAYS[0],
                text: TextSize::default(),
                language,
                second,
            };
            for topic in &edition().content.topics {
                let view = View::new(Screen::topic(topic.id.as_str()));
                let mut visitor = cells::visitor(&edition(), &view, cell);
                let has_more = visitor.top().has_more();
                let seen = Seen {
                    topic,
                    language,
                    bottom: tab(&mut visitor, language).y,
                    texts: visitor.texts(),
                };
                let first = topic.first();
                let lines = first.iter().filter(|it| seen.has_line(it)).count();
                // A topic that has nothing to say shows its number as the third.
                let says = first.iter().any(|it| it.kind == Kind::Say);
                if has_more || lines < if says { 3 } else { 2 } {
                    faults.push(format!("{} {cell}: {lines} lines", topic.id));
                }
            }
        }

        faults
    });
    let faults = faults.concat();

    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

/// How long each topic is on a laptop, page by page; what comes first is always one screenful.
#[test]
fn what_comes_first_is_one_screenful() {
    let edition = edition();

    for topic in &edition.content.topics {
        let pages = [Screen::topic(topic.id.as_str())];
        let further = Topics::further_pages(topic).into_iter().map(Screen::Topic);
        let mut table = format!("{:16}", topic.id.as_str());
        let pages: Vec<_> = pages.into_iter().chain(further).collect();

        for language in [
            Language::English,
            Language::Spanish,
            Language::Bengali,
            Language::Thai,
        ] {
            let counts = pages.iter().map(|screen| {
                let cell = Cell {
                    display: DISPLAYS[0],
                    text: TextSize::default(),
                    language,
                    second: None,
                };
                let view = View::new(screen.clone());

                screenfuls(&mut cells::visitor(&edition, &view, cell))
            });
            let counts: Vec<_> = counts.collect();
            assert_eq!(counts[0], 1, "{} {language}", topic.id);
            let total: usize = counts.iter().sum();
            table += &format!("  {language} {total:2} {counts:?}");
        }
        println!("{table}");
    }
}

/// How many times the page is as high as what shows of it.
fn screenfuls(visitor: &mut Visitor) -> usize {
    let mut count = 1;
    while visitor.top().has_more() {
        let height = visitor.top().view_height();
        visitor.scroll(height);
        count += 1;
        assert!(count < 40, "the page does not end");
    }

    count
}
