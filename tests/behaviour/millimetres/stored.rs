//! What staff have set: stored whole, read strictly, never lost.

use super::*;

use std::ffi::OsString;
use std::path::PathBuf;

use rights_kiosk::disk;
use rights_kiosk::settings::{self, SettingsError};

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("a file").file_name().into_string().expect("text"))
        .collect();
    names.sort();

    names
}

#[test]
fn what_is_kept_is_there_at_the_next_start() {
    let dir = folder();
    let inner = dir.path().join("made/when/needed");
    let desk = "1920x1080".parse().expect("a size");
    let mut set = settings(&inner);
    assert_eq!((set.ppi(LAPTOP_PIXELS), set.problem()), (None, None));
    assert!(!inner.exists(), "reading makes nothing");

    set.keep(LAPTOP_PIXELS, 112.345).expect("stored");
    set.keep(desk, 91.8).expect("stored");

    assert_eq!(set.ppi(LAPTOP_PIXELS), Some(112.3));
    assert_eq!(settings(&inner), set);
    assert_eq!(
        text(&inner, settings::FILE),
        "# What staff have set. ppi: pixels in an inch of the display.\n\
         \n[display.\"1366x768\"]\nppi = 112.3\n\
         \n[display.\"1920x1080\"]\nppi = 91.8\n"
    );

    set.forget(LAPTOP_PIXELS).expect("stored");
    assert_eq!(settings(&inner).ppi(LAPTOP_PIXELS), None);
    assert_eq!(settings(&inner).ppi(desk), Some(91.8));
    assert_eq!(names(&inner), [settings::FILE]);
}

#[test]
fn to_forget_what_nobody_said_writes_nothing() {
    let dir = folder();

    settings(dir.path())
        .forget(LAPTOP_PIXELS)
        .expect("nothing to do");

    assert!(names(dir.path()).is_empty());
}

/// Two kiosks on one computer, each on its own display.
#[test]
fn what_another_kiosk_has_kept_stays() {
    let dir = folder();
    let desk = "1920x1080".parse().expect("a size");
    let third = "1024x600".parse().expect("a size");
    let (mut one, mut other) = (settings(dir.path()), settings(dir.path()));

    one.keep(LAPTOP_PIXELS, 112.3).expect("stored");
    other.keep(desk, 91.8).expect("stored");
    one.keep(third, 170.0).expect("stored");
    let all = settings(dir.path());
    let said = [LAPTOP_PIXELS, desk, third].map(|it| all.ppi(it));
    assert_eq!(said, [Some(112.3), Some(91.8), Some(170.0)]);

    // Each has read what the other has stored, and can forget it.
    assert_eq!(one.ppi(desk), Some(91.8));
    other.forget(LAPTOP_PIXELS).expect("stored");
    one.forget(desk).expect("stored");
    let all = settings(dir.path());
    let said = [LAPTOP_PIXELS, desk, third].map(|it| all.ppi(it));
    assert_eq!(said, [None, None, Some(170.0)]);
    assert_eq!(names(dir.path()), [settings::FILE]);
}

#[test]
fn what_many_kiosks_keep_at_the_same_moment_is_all_kept() {
    const KIOSKS: u32 = 12;
    let dir = folder();
    let display = |number: u32| format!("{}x768", 1000 + number).parse().expect("a size");

    std::thread::scope(|scope| {
        for number in 0..KIOSKS {
            let mut set = settings(dir.path());
            scope.spawn(move || set.keep(display(number), 100.0).expect("stored"));
        }
    });

    let all = settings(dir.path());
    for number in 0..KIOSKS {
        assert_eq!(all.ppi(display(number)), Some(100.0), "{number}");
    }
}

/// A file that somebody breaks, or mends, while a kiosk runs.
#[test]
fn a_file_that_changes_while_the_kiosk_runs_is_read_again() {
    let dir = folder();
    let file = dir.path().join(settings::FILE);
    let desk = "1920x1080".parse().expect("a size");
    let mut set = settings(dir.path());
    set.keep(LAPTOP_PIXELS, 112.3).expect("stored");

    fs::write(&file, "broken").expect("written");
    set.keep(desk, 91.8).expect("stored");
    assert_eq!(text(dir.path(), settings::BROKEN), "broken");
    let all = settings(dir.path());
    assert_eq!(
        (all.ppi(LAPTOP_PIXELS), all.ppi(desk)),
        (Some(112.3), Some(91.8))
    );

    // One that was broken at the start has been mended.
    let other = folder();
    let file = other.path().join(settings::FILE);
    fs::write(&file, "broken").expect("written");
    let mut set = settings(other.path());
    fs::write(&file, "[display.\"1366x768\"]\nppi = 112.3\n").expect("written");
    set.keep(desk, 91.8).expect("stored");
    assert_eq!(names(other.path()), [settings::FILE]);
    assert_eq!(settings(other.path()).ppi(LAPTOP_PIXELS), Some(112.3));
}

/// What could not be stored is stored with the next that can be.
#[test]
fn what_could_not_be_stored_is_stored_later() {
    let dir = folder();
    let inner = dir.path().join("data");
    let desk = "1920x1080".parse().expect("a size");
    fs::write(&inner, "no folder").expect("written");
    let mut set = settings(&inner);
    set.keep(LAPTOP_PIXELS, 112.3).expect_err("no folder");

    fs::remove_file(&inner).expect("removed");
    set.keep(desk, 91.8).expect("stored");
    assert_eq!(settings(&inner).ppi(LAPTOP_PIXELS), Some(112.3));
    assert_eq!(settings(&inner), set);
}

/// Files that count for nothing, the place that is named, and the reason.
const BROKEN: [(&[u8], &str, &str); 14] = [
    (b"\xff", "", "is not text (UTF-8)"),
    (b"[display", "line 1", ""),
    (b"\n\nppi = 100\n", "line 3", "unknown field `ppi`"),
    (b"display = 3\n", "line 1", "invalid type"),
    (
        b"[display.\"1366x768\"]\n",
        "display.\"1366x768\"",
        "missing field `ppi`",
    ),
    (
        b"[display.\"1366x768\"]\nppi = 100\ndpi = 3\n",
        "display.\"1366x768\"",
        "unknown field `dpi`",
    ),
    (
        b"[display.\"1366x768\"]\nppi = \"100\"\n",
        "display.\"1366x768\"",
        "invalid type",
    ),
    (
        b"[display.\"1366x768\"]\nppi = nan\n",
        "display.\"1366x768\"",
        "ppi is NaN and not from 50 to 400",
    ),
    (
        b"[display.\"1366x768\"]\nppi = inf\n",
        "display.\"1366x768\"",
        "ppi is inf and not from 50 to 400",
    ),
    (
        b"[display.\"1366x768\"]\nppi = 49.9\n",
        "display.\"1366x768\"",
        "ppi is 49.9 and not from 50 to 400",
    ),
    (
        b"[display.\"1366x768\"]\nppi = 400.1\n",
        "display.\"1366x768\"",
        "ppi is 400.1 and not from 50 to 400",
    ),
    (
        b"[display.laptop]\nppi = 100\n",
        "display.\"laptop\"",
        "is not a size in pixels: write it as in 1366x768",
    ),
    (
        b"[display.\"01366x768\"]\nppi = 100\n",
        "display.\"01366x768\"",
        "is not a size in pixels",
    ),
    (
        b"[display.\"1366x768\"]\nppi = 100\n[display.\"1366x768\"]\nppi = 101\n",
        "line 3",
        "duplicate key",
    ),
];

#[test]
fn a_broken_file_counts_for_nothing_is_named_and_is_put_aside_when_something_is_kept() {
    for (bytes, key, reason) in BROKEN {
        let dir = folder();
        let file = dir.path().join(settings::FILE);
        fs::write(&file, bytes).expect("written");
        let said = String::from_utf8_lossy(bytes);

        let mut set = settings(dir.path());
        let problem = set.problem().expect("a problem").clone();
        assert_eq!(problem.file, file.display().to_string());
        assert_eq!(problem.key, key, "{said}");
        assert!(problem.reason.starts_with(reason), "{said}: {problem}");
        assert!(
            problem.reason.contains("mend the file or remove it"),
            "{problem}"
        );
        assert_eq!(set.ppi(LAPTOP_PIXELS), None);

        set.forget(LAPTOP_PIXELS).expect("nothing to do");
        assert_eq!(fs::read(&file).expect("as it was"), bytes);
        assert_eq!(names(dir.path()), [settings::FILE]);

        set.keep(LAPTOP_PIXELS, 112.3).expect("stored");
        assert_eq!(
            fs::read(dir.path().join(settings::BROKEN)).expect("aside"),
            bytes
        );
        assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), Some(112.3));
        assert_eq!(set.problem(), None);

        // A sound file is not put aside.
        set.keep(LAPTOP_PIXELS, 113.0).expect("stored");
        assert_eq!(
            fs::read(dir.path().join(settings::BROKEN)).expect("aside"),
            bytes
        );
    }
}

#[test]
fn a_file_without_end_is_not_read() {
    let dir = folder();
    let file = dir.path().join(settings::FILE);
    let mut bytes = b"[display.\"1366x768\"]\nppi = 100\n".to_vec();
    bytes.resize(64 * 1024, b'\n');
    fs::write(&file, &bytes).expect("written");
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), Some(100.0));

    bytes.push(b'\n');
    fs::write(&file, &bytes).expect("written");
    let problem = settings(dir.path()).problem().expect("a problem").clone();
    assert!(problem.reason.starts_with("is larger than 64 KiB"));
}

#[test]
fn a_folder_in_the_place_of_the_file_is_put_aside_too() {
    let dir = folder();
    fs::create_dir(dir.path().join(settings::FILE)).expect("made");
    let mut set = settings(dir.path());
    let problem = set.problem().expect("a problem");
    assert!(problem.reason.starts_with("cannot be read: "), "{problem}");

    set.keep(LAPTOP_PIXELS, 112.3).expect("stored");

    assert_eq!(names(dir.path()), [settings::FILE, settings::BROKEN]);
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), Some(112.3));
}

#[test]
fn what_cannot_be_stored_counts_until_the_program_ends() {
    let dir = folder();
    fs::write(dir.path().join("file"), "no folder").expect("written");
    let nowhere = dir.path().join("file/data");

    let mut set = settings(&nowhere);
    let error = set.keep(LAPTOP_PIXELS, 112.3).expect_err("no folder");
    assert!(matches!(error, SettingsError::NotSaved(_)));
    assert!(error.to_string().contains("settings.toml"), "{error}");
    assert!(error.to_string().contains("--data DIR"), "{error}");
    assert_eq!(set.ppi(LAPTOP_PIXELS), Some(112.3));

    let mut set = Settings::open(None);
    let error = set.keep(LAPTOP_PIXELS, 112.3).expect_err("nowhere");
    assert!(matches!(error, SettingsError::NoFolder));
    assert!(error.to_string().contains("--data DIR"), "{error}");
    assert_eq!(set.ppi(LAPTOP_PIXELS), Some(112.3));
}

#[test]
fn what_was_put_aside_before_is_kept() {
    let dir = folder();
    let aside = dir.path().join(settings::BROKEN);

    for (broken, to) in [
        ("the first", aside.clone()),
        ("the second", aside.with_added_extension("2")),
    ] {
        fs::write(dir.path().join(settings::FILE), broken).expect("written");
        settings(dir.path())
            .keep(LAPTOP_PIXELS, 112.3)
            .expect("kept");
        assert_eq!(fs::read_to_string(to).expect("it is there"), broken);
    }
    assert_eq!(fs::read_to_string(aside).expect("it is there"), "the first");
}

#[test]
fn a_broken_file_that_cannot_be_put_aside_stays_as_it_is() {
    let dir = folder();
    fs::write(dir.path().join(settings::FILE), "broken").expect("written");
    let aside = dir.path().join(settings::BROKEN);
    fs::write(&aside, "the first").expect("written");
    for number in 2..10 {
        fs::write(aside.with_added_extension(number.to_string()), "later").expect("written");
    }
    let mut set = settings(dir.path());

    let error = set.keep(LAPTOP_PIXELS, 112.3).expect_err("not aside");

    assert!(matches!(error, SettingsError::NotAside { .. }), "{error}");
    assert_eq!(text(dir.path(), settings::FILE), "broken");
    assert_eq!(set.ppi(LAPTOP_PIXELS), Some(112.3));
}

#[test]
#[cfg(target_os = "linux")]
fn the_folder_is_the_one_of_the_system() {
    let of = |variables: &[(&str, &str)]| {
        disk::data_folder(|name| {
            let found = variables.iter().find(|(it, _)| *it == name)?;

            Some(OsString::from(found.1))
        })
    };
    let path = |text: &str| Some(PathBuf::from(text));

    assert_eq!(
        of(&[("XDG_DATA_HOME", "/data"), ("HOME", "/home/ana")]),
        path("/data/rights-kiosk")
    );
    for relative in ["", "data", "./data"] {
        assert_eq!(
            of(&[("XDG_DATA_HOME", relative), ("HOME", "/home/ana")]),
            path("/home/ana/.local/share/rights-kiosk"),
            "{relative}"
        );
    }
    assert_eq!(of(&[("HOME", "")]), None);
    assert_eq!(of(&[]), None);
}
