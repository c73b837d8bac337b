//! Files that the program has written itself, changed by bytes and by lines: nothing panics, what
//! stands there is never lost or changed by reading it, and what cannot be read is told, with the
//! former in its place.
//!
//! `RIGHTS_KIOSK_FUZZ=300 cargo test --test behaviour mutated -- --nocapture` goes on for so many
//! seconds.

use super::{folder, kiosk};

use rights_kiosk::counts::{Counts, Insight, Tally};
use rights_kiosk::display::Resolution;
use rights_kiosk::events::draft::EventDraft;
use rights_kiosk::events::event::{Changed, Series, Span};
use rights_kiosk::events::history::{Deed, History};
use rights_kiosk::events::kept::KeptEvents;
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::written::EventsFile;
use rights_kiosk::events::zone::nearest;
use rights_kiosk::language::Language;
use rights_kiosk::pin::{Keeper, PinHash, Secret, Tries};
use rights_kiosk::settings::Settings;
use rights_kiosk::store::{Fault, Kept, StandIn, Store};

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const SETTINGS: &str = "settings.toml";

const DISPLAY: Resolution = Resolution {
    width: 1366,
    height: 768,
};

/// The files that a kiosk has written, by name, the former among them.
static WRITTEN: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let dir = folder();
    write_all(dir.path());

    let files = fs::read_dir(dir.path()).expect("a folder");
    let files = files.map(|it| it.expect("a file").path());
    let toml = files.filter(|it| it.to_string_lossy().contains(".toml"));

    toml.map(|it| {
        let name = it.file_name().expect("a name").to_string_lossy();

        (name.into_owned(), fs::read_to_string(&it).expect("text"))
    })
    .collect()
});

/// Has each concern written twice, so that there is a former of it.
fn write_all(folder: &Path) {
    let store = kiosk(folder);
    let mut events = KeptEvents::open(store.clone());
    let first = date(2026, 12, 5);
    for number in 0..3 {
        let mut draft = EventDraft::new(format!("{number}@example.org"), first);
        for (language, title) in [
            (Language::English, "Legal \"clinic\" \\ # ="),
            (Language::Korean, "법률 상담"),
        ] {
            draft.title.insert(language, title.to_owned());
            draft.note.insert(language, format!("{title}\n\n{title}"));
        }
        draft.day = Some(first + number.days());
        draft.place = "Mariachi Plaza".to_owned();
        draft.languages = vec![Language::Korean, Language::Spanish];
        let event = draft.validate(&Default::default(), |_, _| true);
        let mut event = event.expect("an event").event;
        if number > 0 {
            let at = |hour| nearest(first.at(hour, 0, 0, 0)).expect("an hour");
            event.span = Span::Hours {
                start: at(10),
                end: Some(at(12)),
            };
            let changed = Changed {
                is_cancelled: true,
                ..Changed::default()
            };
            event.series = Some(Series {
                rule: Some("FREQ=WEEKLY;COUNT=9".to_owned()),
                without: vec![first + 7.days()],
                also: vec![first + 8.days()],
                changed: [(first + 14.days(), changed)].into(),
            });
        }
        let list = events.list().with(event);
        let at = "2026-12-01T10:00:00Z".parse().expect("a moment");
        events.replace(list, Deed::Added, at).expect("stored");
    }
    events.undo().expect("undone");

    for number in 1..3 {
        let hash = format!("$argon2id$v=19$m=8,t=1,p=1${number:021}A${number:042}A");
        let hash = Some(PinHash::parse(&hash).expect("a hash"));
        store.shelf().write(&Secret { hash }).expect("stored");
        let tries = Tries { wrong: number };
        store.shelf().write(&tries).expect("stored");
    }
    let insight = Insight::new(&store);
    insight.switch(true).expect("stored");
    for day in 0..3 {
        let mut tally = Tally::default();
        for (topic, times) in [("home-door", 7), ("arrested", 2)] {
            for _ in 0..times {
                let _ = tally.opened(topic, Language::Thai, first + day.days());
            }
        }
        let ended = tally.finish().expect("a day");
        insight.keep(&ended).expect("stored");
    }
    let mut settings = Settings::open(Some(folder.to_owned()));
    settings.keep(DISPLAY, 101.5).expect("stored");
}

/// Changes a text by bytes and by lines.
fn mutated(text: &str, changes: &[Change]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (how, at, other, byte) in changes {
        if bytes.is_empty() {
            break;
        }
        let (at, other) = (at.index(bytes.len()), other.index(bytes.len()));
        let (least, most) = (at.min(other), at.max(other));
        match how % 12 {
            0 => bytes[at] = *byte,
            1 => bytes[at] ^= 1 << (byte % 8),
            2 => bytes.insert(at, *byte),
            3 => drop(bytes.remove(at)),
            4 => bytes.truncate(at),
            5 => drop(bytes.drain(least..most)),
            6 => bytes.swap(at, other),
            7 => {
                let piece = bytes[least..most].to_vec();
                bytes.splice(at..at, piece);
            }
            line => change_line(&mut bytes, line, at, other),
        }
    }

    bytes
}

/// What is done, where, where else, and with which byte.
type Change = (u8, Index, Index, u8);

/// Takes a line out, writes it twice, moves it, or puts one of another file in.
fn change_line(bytes: &mut Vec<u8>, how: u8, at: usize, other: usize) {
    let mut lines: Vec<_> = bytes.split_inclusive(|it| *it == b'\n').collect();
    let (at, other) = (at % lines.len(), other % lines.len());
    let all: Vec<_> = WRITTEN.values().flat_map(|it| it.lines()).collect();
    let foreign = format!("{}\n", all[(at * 31 + other) % all.len()]);
    match how {
        8 => drop(lines.remove(at)),
        9 => lines.insert(other, lines[at]),
        10 => lines.swap(at, other),
        _ => lines.insert(at, foreign.as_bytes()),
    }

    *bytes = lines.concat();
}

/// Every file that was written, changed.
fn files() -> impl Strategy<Value = BTreeMap<String, Vec<u8>>> {
    let change = (
        any::<u8>(),
        any::<Index>(),
        any::<Index>(),
        prop_oneof![
            any::<u8>(),
            prop::sample::select(b"\"'[]{}=.,#\n\r\\0-9tT".to_vec())
        ],
    );
    let of_file = prop::collection::vec(change, 0..4);

    prop::collection::vec(of_file, WRITTEN.len()).prop_map(|changes| {
        let files = WRITTEN.iter().zip(changes);

        files
            .map(|((name, text), changes)| (name.clone(), mutated(text, &changes)))
            .collect()
    })
}

/// The bytes of all files in a folder.
fn all(folder: &Path) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder).expect("a folder");
    let files = files.map(|it| it.expect("a file").path());

    files.filter_map(|it| fs::read(it).ok()).collect()
}

/// Whatever was there is there, to the byte, perhaps under another name.
fn is_kept(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    let left = all(folder);
    for (name, bytes) in files {
        assert!(left.contains(bytes), "{name} is gone");
    }
}

/// Reads one concern whose file is changed and whose former is not: it is what stands there, or
/// that is told and the former counts.
fn survives<T: Kept + PartialEq + Debug>(bytes: &[u8], seen: &mut Seen) {
    let dir = folder();
    let (name, before) = (T::FILE.to_owned(), format!("{}.before", T::FILE));
    let former = WRITTEN.get(&before).unwrap_or_else(|| &WRITTEN[&name]);
    // What the former says by itself.
    fs::write(dir.path().join(&name), former).expect("written");
    let whole = kiosk(dir.path()).shelf::<T>().read();
    assert_eq!(whole.notice, None, "{name}");

    fs::write(dir.path().join(&name), bytes).expect("written");
    fs::write(dir.path().join(&before), former).expect("written");
    let store = kiosk(dir.path());
    let read = store.shelf::<T>().read();
    let files = BTreeMap::from([
        (name, bytes.to_vec()),
        (before, former.clone().into_bytes()),
    ]);
    is_kept(dir.path(), &files);
    match &read.notice {
        None => seen.whole += 1,
        Some(notice) if matches!(notice.fault, Fault::Newer(_)) => {
            assert_eq!(notice.stand_in, StandIn::Nothing);
            assert!(store.shelf::<T>().write(&read.value).is_err());
            is_kept(dir.path(), &files);
            seen.newer += 1;
        }
        Some(notice) => {
            assert_eq!(notice.stand_in, StandIn::Former, "{notice}");
            assert_eq!(read.value, whole.value);
            assert!(notice.aside.is_some(), "{notice}");
            seen.damaged += 1;
        }
    }
    // Read once more, and stored once more, it is the same: nothing hides in it.
    let again = store.shelf::<T>().read();
    assert_eq!(again.value, read.value);
    if store.shelf::<T>().write(&read.value).is_ok() {
        let stored = store.shelf::<T>().read();
        assert_eq!(stored.notice, None);
        // An entry that is no event stands at the end now, and is told by another number.
        let text = |it: &T| toml::to_string(it).expect("text");
        assert_eq!(text(&stored.value), text(&read.value));
        assert!(all(dir.path()).iter().any(|it| it == bytes), "it is gone");
    }
}

/// Settings have rules of their own: what cannot be read counts as nothing, is told, and is put
/// aside by the next that are kept.
fn settings_survive(bytes: &[u8], seen: &mut Seen) {
    let dir = folder();
    fs::write(dir.path().join(SETTINGS), bytes).expect("written");
    let mut settings = Settings::open(Some(dir.path().to_owned()));
    assert_eq!(all(dir.path()), [bytes]);
    let is_broken = settings.problem().is_some();
    let kept = settings.keep(DISPLAY, 99.5);
    if is_broken {
        seen.damaged += 1;
        assert!(all(dir.path()).iter().any(|it| it == bytes), "{kept:?}");
    } else {
        seen.whole += 1;
    }
    if kept.is_ok() {
        let settings = Settings::open(Some(dir.path().to_owned()));
        assert!(settings.problem().is_none());
        assert_eq!(settings.ppi(DISPLAY), Some(99.5));
    }
}

/// Everything that reads at a start, on a folder in which all files are changed.
fn starts(files: &BTreeMap<String, Vec<u8>>) {
    let dir = folder();
    for (name, bytes) in files {
        fs::write(dir.path().join(name), bytes).expect("written");
    }
    let store: Store = kiosk(dir.path());
    let events = KeptEvents::open(store.clone());
    let _ = (events.notices().len(), events.problems().count());
    let _ = Insight::new(&store).read().value.to_csv();
    let keeper = Keeper::open(store, Box::new(|| Duration::ZERO));
    let _ = (keeper.state(), keeper.turn(), keeper.notices());
    let _ = Settings::open(Some(dir.path().to_owned())).problem();

    is_kept(dir.path(), files);
    stores(dir.path(), events);
}

/// An event that is added then is stored, or told not to be; no other goes.
fn stores(folder: &Path, mut events: KeptEvents) {
    let before = events.list().clone();
    let mut draft = EventDraft::new("new", date(2026, 12, 5));
    draft.title.insert(Language::English, "abc".to_owned());
    draft.day = Some(date(2026, 12, 9));
    let event = draft.validate(&Default::default(), |_, _| true);
    let list = before.with(event.expect("an event").event);
    let at = "2026-12-02T10:00:00Z".parse().expect("a moment");
    let stored = events.replace(list.clone(), Deed::Added, at);
    drop(events);

    let read: EventList = KeptEvents::open(kiosk(folder)).list().clone();
    match stored {
        Ok(_) => assert_eq!(read, list),
        Err(_) => assert_eq!(read, before),
    }
}

/// How often what came of it.
#[derive(Debug, Default)]
struct Seen {
    whole: usize,
    damaged: usize,
    newer: usize,
}

fn try_on(files: &BTreeMap<String, Vec<u8>>, seen: &mut Seen) {
    survives::<EventsFile>(&files["events.toml"], seen);
    survives::<History>(&files["undo.toml"], seen);
    survives::<Counts>(&files[Counts::FILE], seen);
    survives::<Secret>(&files[Secret::FILE], seen);
    survives::<Tries>(&files[Tries::FILE], seen);
    settings_survive(&files[SETTINGS], seen);
    starts(files);
}

#[test]
fn every_concern_is_among_what_is_changed() {
    let names: Vec<_> = WRITTEN.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "counts.toml",
            "counts.toml.before",
            "events.toml",
            "events.toml.before",
            "pin.toml",
            "pin.toml.before",
            SETTINGS,
            "tries.toml",
            "tries.toml.before",
            "undo.toml",
            "undo.toml.before",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn changed_files_are_read_or_told(files in files()) {
        try_on(&files, &mut Seen::default());
    }
}

/// For as long as one likes.
#[test]
fn for_as_long_as_one_likes() {
    let seconds = std::env::var("RIGHTS_KIOSK_FUZZ")
        .ok()
        .and_then(|it| it.parse().ok());
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(0));
    let mut runner = TestRunner::default();
    let mut seen = Seen::default();
    let mut count = 0;

    while Instant::now() < until {
        let files = files().new_tree(&mut runner).expect("files").current();
        let tried = std::panic::AssertUnwindSafe(|| try_on(&files, &mut seen));
        if let Err(fault) = std::panic::catch_unwind(tried) {
            for (name, bytes) in &files {
                eprintln!("--- {name}\n{}", String::from_utf8_lossy(bytes));
            }
            std::panic::resume_unwind(fault);
        }
        count += 1;
    }
    println!("{count} folders of {} files: {seen:?}", WRITTEN.len());
}
