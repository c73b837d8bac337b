//! One program writes; whoever comes second says who that is.

use super::concerns::Events;
use super::{folder, kiosk, names};

use rights_kiosk::store::{HOLDER, Kind, LOCK, Store, StoreError, Who};

use std::collections::BTreeSet;
use std::fs;

const NINE: jiff::civil::DateTime = jiff::civil::date(2026, 12, 5).at(9, 30, 0, 0);

#[test]
fn the_second_reads_and_says_who_holds_the_folder() {
    let dir = folder();
    let first = kiosk(dir.path());
    first.shelf().write(&Events::of(1)).expect("stored");

    let second = Store::open(Some(dir.path().to_owned()), Who::CommandLine, NINE);
    assert_eq!(second.shelf::<Events>().read().value, Events::of(1));
    let error = second.shelf().write(&Events::of(2)).expect_err("refused");
    let (folder, process) = (dir.path().display(), std::process::id());
    assert_eq!(error.kind(), Kind::InUse);
    assert_eq!(
        error.to_string(),
        format!(
            "{folder}: another kiosk (process {process}, since 2026-12-05 09:30) uses this \
             folder; end it first, or take another folder with --data DIR"
        )
    );
    for refused in [
        second.shelf::<Events>().clear(),
        second.shelf::<Events>().can_write(),
        second.can_write(1),
    ] {
        assert_eq!(refused.map_err(|it| it.kind()), Err(Kind::InUse));
    }

    drop(second);
    assert!(first.shelf().write(&Events::of(2)).is_ok());
    drop(first);
    let third = Store::open(Some(dir.path().to_owned()), Who::CommandLine, NINE);
    assert!(
        third.may_write().is_ok(),
        "the line that is left means nothing"
    );
    let fourth = kiosk(dir.path()).may_write().map(drop);
    let said = fourth.expect_err("refused").to_string();
    assert!(said.contains("a command (process"), "{said}");
}

#[test]
fn the_second_moves_no_damaged_file() {
    let dir = folder();
    let _first = kiosk(dir.path());
    fs::write(dir.path().join("events.toml"), "damaged").expect("written");

    let notice = kiosk(dir.path()).shelf::<Events>().read().notice;

    assert_eq!(notice.expect("told").aside, None);
    assert_eq!(names(dir.path()), ["events.toml"]);
}

#[test]
fn a_line_of_any_kind_about_the_holder_is_borne() {
    let dir = folder();
    let _first = kiosk(dir.path());

    for line in [
        "",
        "kiosk",
        "kiosk x y",
        "kiosk 1 2026-99-99T00:00:00",
        "\u{0}",
        &"x".repeat(9999),
    ] {
        fs::write(dir.path().join(HOLDER), line).expect("written");
        match kiosk(dir.path()).may_write() {
            Err(error @ StoreError::InUse { holder: None, .. }) => {
                assert!(
                    error
                        .to_string()
                        .contains("another program uses this folder")
                );
            }
            other => panic!("{line}: {other:?}"),
        }
    }
}

#[test]
fn where_there_is_no_folder_everything_is_as_on_a_new_computer() {
    let dir = folder();
    let nowhere = Store::open(None, Who::Kiosk, NINE);
    assert_eq!(nowhere.shelf::<Events>().read().value, Events::default());
    let refused = nowhere
        .shelf()
        .write(&Events::of(1))
        .map_err(|it| it.kind());
    assert_eq!(refused, Err(Kind::NoFolder));

    // A file in place of the folder, and in place of the one above it.
    fs::write(dir.path().join("file"), "").expect("written");
    for path in ["file", "file/below"] {
        let store = kiosk(&dir.path().join(path));
        assert_eq!(store.shelf::<Events>().read().notice, None);
        let refused = store.shelf().write(&Events::of(1)).map_err(|it| it.kind());
        assert_eq!(refused, Err(Kind::Failed));
    }
}

#[test]
fn a_folder_is_made_for_this_user_alone() {
    let dir = folder();
    let inner = dir.path().join("made/when/needed");
    let store = kiosk(&inner);

    assert!(store.may_write().is_ok());
    assert!(inner.join(LOCK).is_file());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        let mode = fs::metadata(&inner).expect("a folder").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}

#[test]
fn what_a_broken_off_save_has_left_is_taken_away_by_whoever_may_write() {
    let dir = folder();
    let first = kiosk(dir.path());
    let others = [
        ".saving-",
        ".saving-abc",
        ".saving-abc1234",
        ".saving-ab 123",
    ];
    for name in others.into_iter().chain([".saving-aB3xyz"]) {
        fs::write(dir.path().join(name), "half").expect("written");
    }
    fs::create_dir(dir.path().join(".saving-folder")).expect("a folder");

    drop(kiosk(dir.path()));
    assert!(names(dir.path()).contains(&".saving-aB3xyz".to_owned()));
    drop(first);
    drop(kiosk(dir.path()));
    // Only what has such a name to the letter is ours.
    let left: BTreeSet<_> = names(dir.path()).into_iter().collect();
    let kept = others.into_iter().chain([".saving-folder"]);
    assert_eq!(left, kept.map(ToOwned::to_owned).collect());
}
