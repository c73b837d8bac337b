//! What the program costs the computer while it runs, and what it does not ask for: a
//! network.

use super::harness::WindowHarness;
use super::program::is_release;
use crate::common::tell;

use rights_kiosk::content::Group;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use std::collections::BTreeSet;
use std::fs;
use std::thread::sleep;
use std::time::Duration;

#[test]
fn a_still_screen_takes_no_time_and_little_memory() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    let rest = |harness: &WindowHarness| {
        sleep(Duration::from_secs(3));
        let before = harness.program.ticks();
        sleep(Duration::from_secs(5));

        harness.program.ticks() - before
    };

    let on_welcome = rest(&harness);
    harness.enter();
    let on_topic = rest(&harness);
    let [shared, whole] = harness.program.megabytes();

    tell(&format!(
        "in 5 s of rest: {on_welcome} ticks on the start screen, {on_topic} on a topic; \
         memory: {shared:.1} MB, with all that is shared {whole:.1} MB"
    ));
    assert_eq!(on_welcome, 0);
    // The clock is looked at once or twice in this time.
    assert!(on_topic <= 5, "{on_topic}");
    // The whole: the tests beside this one take their share of the other.
    if is_release() {
        assert!(whole < 40.0, "{whole}");
    } else {
        tell("the bound of memory is not asked of a program that is no release");
    }
}

/// The program speaks to the display through a socket of this machine (`AF_UNIX`), and
/// opens no other, whatever screen is shown.
#[test]
fn no_network_socket_is_opened_on_a_walk_through_all_screens() {
    let dir = tempfile::tempdir().expect("a folder");
    let trace = dir.path().join("trace");
    let Some(mut harness) = WindowHarness::open_traced(&["--kiosk"], &trace) else {
        return;
    };

    let seen = walk(&mut harness);
    harness.display.act(&["key", "ctrl+shift+q"]);
    let outcome = harness.program.wait();
    assert!(outcome.success(), "{outcome}");

    let kind = |id: String| id.split(':').next().unwrap_or_default().to_owned();
    let content = &harness.visitor.kiosk.edition().content;
    let all = Screen::all(content);
    // The staff desk stands behind a PIN, which nobody has set here.
    let all = all.iter().filter(|it| !it.is_desk());
    let all = all.map(Screen::id).map(kind).chain(["line".to_owned()]);
    assert_eq!(seen, all.collect::<BTreeSet<_>>());

    let trace = fs::read_to_string(&trace).expect("a trace");
    let sockets: Vec<_> = trace
        .lines()
        .filter(|line| line.contains("socket(") || line.contains("socketpair("))
        .collect();
    tell(&format!(
        "sockets on a walk through all screens: {sockets:#?}"
    ));
    // It would prove nothing if the trace did not know of the display's.
    assert!(!sockets.is_empty(), "{trace}");
    let others: Vec<_> = sockets
        .iter()
        .filter(|line| !line.contains("AF_UNIX"))
        .collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(!trace.contains("AF_INET"), "{trace}");
}

/// Goes through every screen. Returns the kinds of those that were seen.
fn walk(harness: &mut WindowHarness) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut look = |harness: &WindowHarness| {
        let id = harness.visitor.kiosk.session().visit.screen.id();
        let _ = seen.insert(id.split(':').next().unwrap_or_default().to_owned());
    };

    look(harness);
    harness.tap(Language::English.native_name());
    harness.compare("home");
    look(harness);
    visit_topics(harness, &mut look);
    for door in [
        "frame-officer",
        "door-warrant",
        "door-speak",
        "door-help",
        "door-events",
    ] {
        harness.tap_message(door);
        look(harness);
        if door == "door-help" {
            harness.tap("844-500-3222");
            look(harness);
            let take_home = harness.visitor.said("take-home");
            harness.find_and_tap(&take_home);
            look(harness);
            harness.tap_message("frame-back");
            harness.tap_message("frame-back");
        }
        harness.tap_message("frame-back");
    }
    harness.tap_message("door-speak");
    harness.tap_message("speak-group-zapotec");
    harness.find_and_tap("Istmo");
    harness.find_and_tap("Salina Cruz");
    for language in Language::ALL {
        harness.tap(language.native_name());
        harness.compare(language.native_name());
    }
    harness.tap(Language::English.native_name());
    harness.compare("English again");
    harness.tap_message("frame-display");
    harness.tap_message("frame-back");
    harness.display.act(&["key", "ctrl+shift+c"]);
    harness.visitor.send(Message::CalibrationRequested);
    harness.compare("the calibration");
    look(harness);
    harness.tap_message("frame-clear");

    seen
}

/// From Home to each topic and back, and from one to where a statement comes from and
/// what this edition is.
fn visit_topics(harness: &mut WindowHarness, look: &mut impl FnMut(&WindowHarness)) {
    let topics: Vec<_> = harness
        .visitor
        .kiosk
        .edition()
        .content
        .topics
        .iter()
        .map(|topic| (topic.group, format!("topic-{}-title", topic.id)))
        .collect();

    for group in Group::ALL {
        // What is happening right now stands there at once.
        if *group != Group::RightNow {
            harness.tap_message(&format!("group-{group}"));
        }
        for (_, title) in topics.iter().filter(|(it, _)| it == group) {
            harness.tap_message(title);
            look(harness);
            harness.tap_message("frame-back");
        }
    }
    harness.tap_message("group-right-now");
    harness.tap_message("topic-home-door-title");
    harness.tap_message("home-door-keep-closed-short");
    look(harness);
    harness.tap_message("sources-title");
    look(harness);
    let about = harness.visitor.said("about-title");
    harness.find_and_tap(&about);
    look(harness);
    for _ in 0..4 {
        harness.tap_message("frame-back");
    }
}
