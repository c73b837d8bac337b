//! Packs that have been on sticks and in archives, and on other people's computers.

use super::packs::{overlaid, pack, refused};
use super::{EDITION, EVENTS, FACTS};

use rights_kiosk::files::{Files, Limits, Pack};

use std::path::Path;

/// Words of a language, as a pack has them.
const WORDS: (&str, &[u8]) = ("locales/ko/ui.ftl", b"back = x\n");

/// What of these files is taken, and what is passed over.
fn taken(files: &[(&str, &[u8])]) -> (Vec<String>, Vec<String>) {
    let dir = pack(files);
    let pack = Pack::open(dir.path(), Limits::PACK).unwrap_or_else(|all| panic!("{all:#?}"));
    let passed_over = pack.passed_over().to_vec();
    let files = Files::default().overlaid_by(pack);
    let taken = files.under("").map(str::to_owned).collect();

    (taken, passed_over)
}

#[test]
fn what_systems_and_editors_leave_is_passed_over() {
    let litter = [
        "content/.DS_Store",
        "content/.~lock.events.toml#",
        "content/NOTES.md",
        "content/Thumbs.db",
        "content/desktop.ini",
        "content/topics/~$home-door.toml",
        "locales/ko/#ui.ftl#",
        "locales/ko/.#ui.ftl",
        "locales/ko/._ui.ftl",
        "locales/ko/.saving-abc123",
        "locales/ko/.ui.ftl.swp",
        "locales/ko/ui.ftl.bak",
        "locales/ko/ui.ftl~",
    ];
    let mut files: Vec<(&str, &[u8])> = vec![WORDS];
    // What a Mac puts beside a file is no text.
    files.extend(
        litter
            .iter()
            .map(|path| (*path, b"\x00\x05\x16\x07\x00".as_slice())),
    );
    files.push(("__MACOSX/content/._events.toml", b"\x00"));
    files.push((".Trashes/501/content/events.toml", b"\x00"));

    let (taken, passed_over) = taken(&files);

    assert_eq!(taken, [WORDS.0]);
    assert_eq!(passed_over, litter);
}

/// Its folder is named, and nothing of it.
#[test]
fn litter_is_not_looked_into() {
    let (taken, passed_over) = taken(&[
        WORDS,
        ("locales/.git/objects/a.ftl", b"x"),
        ("locales/__MACOSX/ko/ui.ftl", b"x"),
    ]);

    assert_eq!(taken, [WORDS.0]);
    assert_eq!(passed_over, ["locales/.git", "locales/__MACOSX"]);
}

/// Only what is known to be nobody's work; the rest somebody may have meant.
#[test]
fn what_could_be_meant_is_refused() {
    assert_eq!(
        overlaid(&[
            ("locales/ko/ui.ftl.txt", b""),
            ("content/README.md", b""),
            WORDS
        ]),
        refused(&[
            "content/README.md: is neither .toml nor .ftl: remove it from the pack",
            "locales/ko/ui.ftl.txt: is neither .toml nor .ftl: remove it from the pack",
        ])
    );
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_text() {
    let words = "frame-back = 뒤로\n";
    let utf16 = |mark: [u8; 2], of: fn(u16) -> [u8; 2]| {
        let units = words.encode_utf16().flat_map(of);
        mark.into_iter().chain(units).collect::<Vec<u8>>()
    };
    let marked = [
        format!("\u{feff}{words}").into_bytes(),
        utf16([0xff, 0xfe], u16::to_le_bytes),
        utf16([0xfe, 0xff], u16::to_be_bytes),
    ];

    for (path, bytes) in [FACTS, "locales/ko/ui.ftl", "locales/review.toml"]
        .iter()
        .flat_map(|path| marked.iter().map(move |bytes| (*path, bytes)))
    {
        let files = overlaid(&[(path, bytes)]).expect("the pack is sound");

        assert_eq!(files.text(path), Ok(words), "{path}");
    }
}

#[test]
fn the_case_of_names_does_not_count() {
    let (taken, _) = taken(&[
        ("Content/Events.TOML", b""),
        ("LOCALES/KO/Topics/HOME-D~1.FTL", b""),
    ]);

    assert_eq!(
        taken,
        ["content/events.toml", "locales/ko/topics/home-d~1.ftl"]
    );
}

/// On a stick they would be one file, so they are one everywhere.
#[cfg(target_os = "linux")]
#[test]
fn two_names_that_are_one_on_a_stick_are_refused() {
    assert_eq!(
        overlaid(&[("content/events.toml", b""), ("content/Events.toml", b"")]),
        refused(&[
            "content/events.toml: is the same file as content/Events.toml: keep one of them"
        ])
    );
    assert_eq!(
        overlaid(&[("content/events.toml", b""), ("Content/facts.toml", b"")]),
        refused(&[
            "PACK: has content/ twice, as Content and content: put all files into one of them"
        ])
    );
}

#[test]
fn it_may_lie_under_assets_or_deeper() {
    for folder in [
        "assets/",
        "Assets/",
        "my-pack/",
        "my-pack/my-pack/",
        "my-pack/assets/",
    ] {
        let path = format!("{folder}content/events.toml");
        let (taken, _) = taken(&[
            (&path, b""),
            ("System Volume Information/WPSettings.dat", b""),
            ("photos/party.jpg", b""),
        ]);

        assert_eq!(taken, [EVENTS], "{folder}");
    }
    // As it stands in the source of the program.
    let (taken, _) = taken(&[("assets/content/events.toml", b""), WORDS]);
    assert_eq!(taken, [EVENTS, WORDS.0]);
}

#[test]
fn two_packs_are_none() {
    assert_eq!(
        overlaid(&[
            ("new/content/events.toml", b""),
            ("old/content/events.toml", b"")
        ]),
        refused(&["PACK: holds more than one pack, as new and old: give one of them"])
    );
    assert_eq!(
        overlaid(&[
            ("assets/content/events.toml", b""),
            ("content/facts.toml", b"")
        ]),
        refused(&[
            "PACK: has content/ twice, as content and assets/content: put all files into one of \
             them"
        ])
    );
}

/// A pack of which one half lies elsewhere would be shown by half.
#[test]
fn what_lies_beside_is_never_left_out_in_silence() {
    const REASON: &str = "lies beside the folders of the pack and would not be read: move it into \
                          content/ or locales/, or out of the pack";

    for beside in [
        "events.toml",
        "topics/home-door.toml",
        "ko/events.ftl",
        "locale/ko/events.ftl",
        "more/locales/ko/events.ftl",
    ] {
        let files = [(EDITION, b"".as_slice()), (beside, b"")];

        assert_eq!(overlaid(&files), refused(&[&format!("{beside}: {REASON}")]));
    }
    // Other people's files are their own affair.
    assert!(overlaid(&[(EDITION, b""), ("Cargo.toml", b""), ("a/b.md", b"")]).is_ok());
}

/// What is written goes where the pack has its files, so that it never has them twice.
#[test]
fn a_file_has_its_place_in_the_pack_as_it_is() {
    let dir = pack(&[
        ("My Pack/Content/events.toml", b""),
        ("My Pack/Locales/KO/Events.ftl", b""),
    ]);
    let pack = Pack::open(dir.path(), Limits::PACK).expect("the pack is sound");
    let place = |path: &str| {
        let place = pack.place(path);
        let below = place.strip_prefix(dir.path()).map(Path::to_owned);
        below.expect("it is in the folder")
    };

    for (path, expected) in [
        ("locales/ko/events.ftl", "My Pack/Locales/KO/Events.ftl"),
        (
            "locales/ko/topics/car.ftl",
            "My Pack/Locales/KO/topics/car.ftl",
        ),
        ("locales/review.toml", "My Pack/Locales/review.toml"),
        ("content/facts.toml", "My Pack/Content/facts.toml"),
    ] {
        assert_eq!(place(path), Path::new(expected), "{path}");
    }
}

/// A stick that is not in, or a folder that nothing is mounted on yet.
#[test]
fn it_may_not_be_there_yet() {
    let empty = pack(&[]);
    let other = pack(&[("photos/party.jpg", b"")]);
    let there = pack(&[("usb/Content/events.toml", b"")]);

    for (dir, is_absent) in [
        (Path::new("/no/such/pack"), true),
        (empty.path(), true),
        (other.path(), true),
        (there.path(), false),
    ] {
        assert_eq!(Pack::is_absent(dir), is_absent, "{}", dir.display());
    }
}
