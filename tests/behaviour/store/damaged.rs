//! A file that cannot be read is set aside, said and never lost.

use super::concerns::{Event, Events};
use super::{folder, kiosk, names};

use rights_kiosk::store::{Fault, Kind, StandIn};

use std::fs;
use std::path::Path;

/// Two generations of events in a folder, the second of which is then damaged by `damage`.
fn damaged(folder: &Path, damage: impl FnOnce(&Path)) {
    let store = kiosk(folder);
    for generation in [1, 2] {
        store
            .shelf()
            .write(&Events::of(generation))
            .expect("stored");
    }
    damage(&folder.join("events.toml"));
}

/// A text that breaks off in the fourth line.
const BROKEN: &str = "# Mine\nversion = 1\ngeneration = 3\nevent = [secret\n";

#[test]
fn whatever_is_wrong_the_file_is_set_aside_and_the_former_counts() {
    let cases: [(&[u8], Fault); 9] = [
        (b"", Fault::NoVersion),
        (b"generation = 3\n", Fault::NoVersion),
        (b"version = 0\ngeneration = 3\n", Fault::NoVersion),
        (b"version = -1\ngeneration = 3\n", Fault::NoVersion),
        (BROKEN.as_bytes(), Fault::Line(4)),
        (b"version = 1\ngeneration = 3\nsecret = 4\n", Fault::Line(3)),
        (
            b"version = 1\ngeneration = 3\nversion = 1\n",
            Fault::Line(3),
        ),
        (b"version = 1\ngeneration = 3 # \xff\n", Fault::NotText),
        (&[b'#'; 65_537], Fault::TooLarge(65_536)),
    ];

    for (bytes, fault) in cases {
        let dir = folder();
        damaged(dir.path(), |file| fs::write(file, bytes).expect("written"));
        let store = kiosk(dir.path());
        let read = store.shelf::<Events>().read();

        let notice = read.notice.expect("told");
        let aside = dir.path().join("events.toml.damaged");
        assert_eq!(read.value, Events::of(1));
        assert_eq!((&notice.fault, notice.stand_in), (&fault, StandIn::Former));
        assert_eq!(notice.aside.as_ref(), Some(&aside));
        assert_eq!(fs::read(&aside).expect("a file"), bytes);
        assert!(!notice.to_string().contains("secret"), "{notice}");

        // It is told at each start until something is stored.
        let again = kiosk(dir.path()).shelf::<Events>().read();
        drop(store);
        assert_eq!(again.value, Events::of(1));
        let told = again.notice.expect("told");
        assert_eq!((told.fault, told.aside), (Fault::Missing, Some(aside)));
        kiosk(dir.path())
            .shelf()
            .write(&Events::of(3))
            .expect("stored");
        assert_eq!(kiosk(dir.path()).shelf::<Events>().read().notice, None);
        assert_eq!(
            names(dir.path()),
            ["events.toml", "events.toml.before", "events.toml.damaged"]
        );
    }
}

#[test]
fn the_notice_names_file_and_line_and_what_to_do() {
    let dir = folder();
    damaged(dir.path(), |file| fs::write(file, BROKEN).expect("written"));
    let file = dir.path().join("events.toml").display().to_string();

    let notice = kiosk(dir.path()).shelf::<Events>().read().notice;

    assert_eq!(
        notice.expect("told").to_string(),
        format!(
            "{file}: line 4: this line cannot be understood: what was stored before the last \
             change counts; it is set aside as {file}.damaged: mend it and put it back, or \
             remove it"
        )
    );
}

#[test]
fn where_both_are_damaged_nothing_counts_and_that_is_told_at_every_start() {
    let dir = folder();
    damaged(dir.path(), |file| {
        fs::write(file, "x").expect("written");
        fs::write(file.with_added_extension("before"), "y").expect("written");
    });

    for fault in [Fault::NoVersion, Fault::Missing, Fault::Missing] {
        let read = kiosk(dir.path()).shelf::<Events>().read();
        let notice = read.notice.expect("told");
        assert_eq!(read.value, Events::default());
        assert_eq!((notice.fault, notice.stand_in), (fault, StandIn::Nothing));
    }
    kiosk(dir.path())
        .shelf()
        .write(&Events::of(3))
        .expect("stored");
    assert_eq!(
        names(dir.path()),
        [
            "events.toml",
            "events.toml.before.damaged",
            "events.toml.damaged"
        ]
    );
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    let texts = [
        "version = 2\ngeneration = [what, is, this]\n".to_owned(),
        "\u{feff}# newer\n\nversion = 99999999999999999999999\n".to_owned(),
        format!("# newer\nversion = 2 # large\n{}", "x = 1\n".repeat(20_000)),
    ];
    for text in texts {
        for name in ["events.toml", "events.toml.before"] {
            let dir = folder();
            damaged(dir.path(), |file| {
                fs::write(file, "damaged").expect("written");
                fs::write(dir.path().join(name), &text).expect("written");
            });
            let before = names(dir.path());
            let store = kiosk(dir.path());
            let read = store.shelf::<Events>().read();

            assert_eq!(
                read.value,
                Events::default(),
                "what is old is not shown for new"
            );
            let fault = read.notice.expect("told").fault;
            assert!(matches!(fault, Fault::Newer(2 | u64::MAX)), "{fault:?}");
            let shelf = store.shelf();
            for refused in [
                shelf.write(&Events::of(3)),
                shelf.write_for_good(&Events::of(3)),
            ] {
                assert_eq!(refused.map_err(|it| it.kind()), Err(Kind::Newer));
            }
            assert_eq!(shelf.clear().map_err(|it| it.kind()), Err(Kind::Newer));
            assert_eq!(
                fs::read_to_string(dir.path().join(name)).expect("a file"),
                text
            );
            if name == "events.toml" {
                assert_eq!(names(dir.path()), before);
            }
        }
    }
}

#[test]
fn a_file_that_has_gone_is_taken_from_the_former() {
    let dir = folder();
    damaged(dir.path(), |file| fs::remove_file(file).expect("removed"));

    let read = kiosk(dir.path()).shelf::<Events>().read();

    assert_eq!(read.value, Events::of(1));
    let notice = read.notice.expect("told");
    assert_eq!((notice.fault, notice.aside), (Fault::Missing, None));
}

#[test]
fn what_editors_of_other_computers_leave_is_read() {
    let dir = folder();
    let text = "\r\n# by hand\r\n  version=1\r\ngeneration = 4\r\n";
    let utf16 = |text: &str| {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());

        units.flat_map(u16::to_le_bytes).collect::<Vec<_>>()
    };

    for bytes in [
        text.into(),
        format!("\u{feff}{text}").into_bytes(),
        utf16(text),
    ] {
        fs::write(dir.path().join("events.toml"), bytes).expect("written");
        let read = kiosk(dir.path()).shelf::<Events>().read();
        assert_eq!((read.value.generation, read.notice), (4, None));
    }
}

#[cfg(unix)]
#[test]
fn no_link_pipe_or_folder_is_opened_or_written_through() {
    use std::os::unix::fs::symlink;

    let outside = folder();
    let target = outside.path().join("target.toml");
    fs::write(&target, "version = 1\ngeneration = 9\n").expect("written");
    let pipe = |file: &Path| {
        let made = std::process::Command::new("mkfifo").arg(file).status();
        assert!(made.expect("mkfifo").success());
    };
    let cases: [&dyn Fn(&Path); 4] = [
        &|file| symlink(&target, file).expect("a link"),
        &|file| symlink("leads/nowhere", file).expect("a link"),
        &|file| fs::create_dir_all(file.join("below")).expect("a folder"),
        &pipe,
    ];

    for place in cases {
        let dir = folder();
        damaged(dir.path(), |file| {
            fs::remove_file(file).expect("removed");
            place(file);
        });
        let store = kiosk(dir.path());
        let read = store.shelf::<Events>().read();
        assert_eq!(read.value, Events::of(1));
        assert_eq!(read.notice.expect("told").fault, Fault::NotAFile);
        store.shelf().write(&Events::of(3)).expect("stored");
        assert_eq!(store.shelf::<Events>().read().value, Events::of(3));
    }
    let text = fs::read_to_string(&target).expect("a file");
    assert_eq!(text, "version = 1\ngeneration = 9\n");
}

#[test]
fn when_all_names_are_taken_nothing_is_written_over() {
    let dir = folder();
    let store = kiosk(dir.path());
    let file = dir.path().join("events.toml");
    for _ in 0..9 {
        fs::write(&file, "damaged").expect("written");
        assert!(
            store
                .shelf::<Events>()
                .read()
                .notice
                .expect("told")
                .aside
                .is_some()
        );
    }
    fs::write(&file, "the tenth").expect("written");

    assert_eq!(
        store.shelf::<Events>().read().notice.expect("told").aside,
        None
    );
    let refused = store.shelf().write(&Events::of(1));
    assert_eq!(refused.map_err(|it| it.kind()), Err(Kind::Failed));
    assert_eq!(fs::read_to_string(&file).expect("a file"), "the tenth");
    store.shelf::<Events>().clear().expect("removed");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_file_that_is_damaged_while_the_kiosk_runs_is_set_aside_and_told() {
    let dir = folder();
    let store = kiosk(dir.path());
    store.shelf().write(&Events::of(1)).expect("stored");
    fs::write(dir.path().join("events.toml"), "[".repeat(60_000)).expect("written");

    let value = Events {
        generation: 2,
        events: vec![Event::default()],
    };
    let notice = store.shelf().write(&value).expect("stored").expect("told");

    assert_eq!(notice.aside, Some(dir.path().join("events.toml.damaged")));
    assert_eq!(store.shelf::<Events>().read().value, value);
}
