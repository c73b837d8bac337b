//! Insight without spying: whole days, topics and languages, and nothing smaller.

use rights_kiosk::counts::{Count, Counts, Insight, Tally};
use rights_kiosk::language::Language::{self, Korean, Spanish, Zapotec};
use rights_kiosk::store::{Fault, Store, Who};

use jiff::civil::{Date, date};
use proptest::prelude::*;

use std::fs;
use std::path::Path;

const FIFTH: Date = date(2026, 12, 5);
const SIXTH: Date = date(2026, 12, 6);

fn insight(folder: &Path) -> Insight {
    let now = FIFTH.at(9, 30, 0, 0);

    Insight::new(&Store::open(Some(folder.to_owned()), Who::Kiosk, now))
}

fn count(tally: &mut Tally, topic: &str, language: Language, times: usize, day: Date) {
    for _ in 0..times {
        assert_eq!(tally.opened(topic, language, day), None);
    }
}

fn text(folder: &Path) -> String {
    fs::read_to_string(folder.join("counts.toml")).expect("a file")
}

#[test]
fn off_until_it_is_switched_on_and_nothing_is_written() {
    let dir = tempfile::tempdir().expect("a folder");
    let insight = insight(dir.path());
    let mut tally = Tally::default();
    count(&mut tally, "home-door", Korean, 9, FIFTH);
    let day = tally.finish().expect("a day");

    assert!(!insight.read().value.is_on());
    insight.keep(&day).expect("nothing to do");
    insight.switch(false).expect("nothing to do");
    insight.erase().expect("nothing to do");
    assert!(!dir.path().join("counts.toml").exists());
}

#[test]
fn a_day_is_kept_whole_and_small_numbers_are_not_told() {
    let dir = tempfile::tempdir().expect("a folder");
    let insight = insight(dir.path());
    insight.switch(true).expect("stored");
    assert!(insight.read().value.is_on());
    let mut tally = Tally::default();
    count(&mut tally, "workplace", Spanish, 5, FIFTH);
    count(&mut tally, "home-door", Zapotec, 1, FIFTH);
    count(&mut tally, "home-door", Korean, 4, FIFTH);
    count(&mut tally, "home-door", Spanish, 12, FIFTH);
    assert_eq!(tally.ended(FIFTH), None, "the day goes on");
    let day = tally
        .opened("street", Korean, SIXTH)
        .expect("the day is over");
    insight.keep(&day).expect("stored");

    let expected = "# How often topics were opened: by whole days, topics and languages, and \
                    nothing else.\n# Staff switch it on and off, and erase it, at the desk.\n\
                    version = 1\nis_on = true\n\n\
                    [days.2026-12-05.home-door]\nko = \"fewer than five\"\nes = 12\n\
                    zab = \"fewer than five\"\n\n\
                    [days.2026-12-05.workplace]\nes = 5\n";
    assert_eq!(text(dir.path()), expected);
    assert_eq!(
        insight.read().value.to_csv(),
        "day,topic,language,count\r\n2026-12-05,home-door,ko,fewer than five\r\n\
         2026-12-05,home-door,es,12\r\n2026-12-05,home-door,zab,fewer than five\r\n\
         2026-12-05,workplace,es,5\r\n"
    );
    let former = fs::read_to_string(dir.path().join("counts.toml.before")).expect("a file");
    assert_eq!(former, text(dir.path()), "nothing tells of less than a day");

    insight.switch(false).expect("stored");
    insight
        .keep(&tally.finish().expect("a day"))
        .expect("dropped");
    let counts = insight.read().value;
    assert_eq!((counts.is_on(), counts.lines().count()), (false, 4));
}

#[test]
fn a_second_run_on_the_same_day_adds_what_is_known() {
    let dir = tempfile::tempdir().expect("a folder");
    let insight = insight(dir.path());
    insight.switch(true).expect("stored");
    for (few, many) in [(3, 6), (4, 7), (6, 2)] {
        let mut tally = Tally::default();
        count(&mut tally, "few", Korean, few, FIFTH);
        count(&mut tally, "many", Korean, many, FIFTH);
        insight
            .keep(&tally.finish().expect("a day"))
            .expect("stored");
    }

    let counts = insight.read().value;
    let counts: Vec<_> = counts.lines().map(|it| (it.topic, it.count)).collect();
    assert_eq!(
        counts,
        [("few", Count::Times(6)), ("many", Count::Times(13))]
    );
}

#[test]
fn erased_is_erased_wherever_it_stands() {
    for is_on in [true, false] {
        let dir = tempfile::tempdir().expect("a folder");
        let insight = insight(dir.path());
        insight.switch(true).expect("stored");
        let mut tally = Tally::default();
        count(&mut tally, "home-door", Korean, 77, FIFTH);
        insight
            .keep(&tally.finish().expect("a day"))
            .expect("stored");
        let kept = text(dir.path());
        fs::write(dir.path().join("counts.toml"), kept.replace("ko", "xx")).expect("written");
        let read = insight.read();
        assert_eq!(read.notice.expect("told").fault, Fault::Line(7));
        assert_eq!(read.value.lines().count(), 1, "the former counts");
        insight.switch(is_on).expect("stored");

        insight.erase().expect("erased");

        assert_eq!(insight.read().value.is_on(), is_on);
        assert_eq!(insight.read().value.lines().count(), 0);
        for file in fs::read_dir(dir.path()).expect("a folder") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("text");
            assert!(!text.contains("home-door"), "{}: {text}", path.display());
        }
    }
}

#[test]
fn only_so_many_days_are_kept() {
    let dir = tempfile::tempdir().expect("a folder");
    let now = FIFTH.at(9, 30, 0, 0);
    let store = Store::open(Some(dir.path().to_owned()), Who::Kiosk, now);
    let mut tally = Tally::default();
    let mut day = FIFTH;
    // Each day as full as an edition allows, so that the file is as large as it gets.
    let topics: Vec<_> = (0..40)
        .map(|it| format!("a-topic-with-a-name-{it}"))
        .collect();
    let mut ended = Vec::new();
    for _ in 0..402 {
        for topic in &topics {
            for language in Language::ALL {
                ended.extend(tally.opened(topic, language, day));
            }
        }
        day = day.tomorrow().expect("a day");
    }
    let mut counts = Counts::default();
    for day in ended {
        counts.add(day);
    }
    let days = counts
        .lines()
        .map(|it| it.day)
        .collect::<std::collections::BTreeSet<_>>();
    assert_eq!(
        (days.len(), days.first().copied()),
        (400, FIFTH.tomorrow().ok())
    );
    store.shelf().write(&counts).expect("it is not too large");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_order_of_openings_can_be_told(
        openings in prop::collection::vec((0..4_usize, 0..7_usize), 1..60), seed: u64,
    ) {
        let tally = |openings: &[(usize, usize)]| {
            let mut tally = Tally::default();
            for (topic, language) in openings {
                let _ = tally.opened(["a", "b", "c", "d"][*topic], Language::ALL[*language], FIFTH);
            }

            tally
        };
        let mut other = openings.clone();
        let at = seed as usize % other.len();
        other.rotate_left(at);
        other.reverse();

        prop_assert_eq!(tally(&openings), tally(&other));
    }
}
