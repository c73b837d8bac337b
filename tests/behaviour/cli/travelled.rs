//! `check --pack` on packs that have been through many hands.

use serde_json::Value;

use super::*;

const EVENTS: &str = "content/events.toml";

/// The events as a pack may have them, at another place.
fn events() -> Vec<u8> {
    changed(EVENTS, "\"Mariachi Plaza\"", "\"Normandie Avenue Hall\"")
}

/// What `check` says of a pack, to people and to programs.
fn checked(dir: &Path) -> (Run, Value) {
    let people = run(&["check", "--today", TODAY, "--pack", shown(dir)]);
    let programs = run(&["check", "--json", "--today", TODAY, "--pack", shown(dir)]);
    let report = serde_json::from_str(&programs.out).expect("it is one object");

    (people, report)
}

#[test]
fn names_what_is_passed_over() {
    let mac = b"\x00\x05\x16\x07Mac OS X\xff";
    let (people, report) = checked(
        pack(&[
            (EVENTS, &events()),
            ("content/._events.toml", mac),
            ("locales/.DS_Store", mac),
        ])
        .path(),
    );
    let told = "passed over: content/._events.toml\npassed over: locales/.DS_Store\n";

    assert_eq!((people.code, people.err.as_str()), (Some(0), ""));
    assert!(people.out.contains(told), "{}", people.out);
    assert_eq!(
        report["passed-over"],
        serde_json::json!(["content/._events.toml", "locales/.DS_Store"])
    );
}

#[test]
fn tells_where_the_pack_was_found() {
    let dir = pack(&[("my-pack/Content/Events.toml", &events())]);
    let (people, report) = checked(dir.path());
    let root = dir.path().join("my-pack");

    assert_eq!((people.code, people.err.as_str()), (Some(0), ""));
    let told = format!("the pack: {}\n", shown(&root));
    assert!(people.out.contains(&told), "{}", people.out);
    assert_eq!(report["root"], shown(&root));
}

/// As a Windows editor saves them, with the first message at the very beginning.
#[test]
fn reads_a_byte_order_mark_in_every_kind_of_file() {
    let marked = |text: &[u8]| [b"\xef\xbb\xbf", text].concat();
    let words = changed("locales/ko/events.ftl", "###", "#");
    let words = String::from_utf8(words).expect("it is text");
    let (_, messages) = words.split_once("\n\n").expect("it has a head");
    let ledger = rights_kiosk::files::Files::embedded();
    let ledger = ledger.get("locales/review.toml").expect("there is one");
    let (people, report) = checked(
        pack(&[
            (EVENTS, &marked(&events())),
            (
                "locales/ko/events.ftl",
                &marked(messages.trim_start().as_bytes()),
            ),
            ("locales/review.toml", &marked(ledger)),
        ])
        .path(),
    );

    assert_eq!((people.code, people.err.as_str()), (Some(0), ""));
    assert_eq!(report["passed-over"], Value::Null);
}

/// A stick may be mounted late. Without a display nothing opens all the same.
#[cfg(target_os = "linux")]
#[test]
fn a_kiosk_does_not_wait_for_a_stick() {
    let waits = "no pack is there yet: the kiosk shows the edition that is built in, and takes the \
                 pack when it comes";
    for dir in ["/no/such/stick/my-pack", shown(folder().path())] {
        let kiosk = run(&["--kiosk", "--pack", dir]);
        assert!(kiosk.err.contains(waits), "{}", kiosk.err);
        assert!(kiosk.err.contains("cannot open a window"), "{}", kiosk.err);

        // Who opens a window sits before it.
        let window = run(&["--pack", dir]);
        assert!(!window.err.contains(waits), "{}", window.err);
        assert!(window.err.contains("1 problem(s)"), "{}", window.err);
    }
    // What is there and wrong is told at once.
    let broken = pack(&[("content/events.toml", b"x")]);
    let kiosk = run(&["--kiosk", "--pack", shown(broken.path())]);
    assert!(kiosk.err.contains("Nothing was loaded"), "{}", kiosk.err);
}
