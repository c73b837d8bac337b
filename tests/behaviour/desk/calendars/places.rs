//! Where calendar files are found, and where one is written.

use super::{Room, calendar_of, event, mixed};
use crate::common::today;

use rights_kiosk::calendar;
use rights_kiosk::disk;
use rights_kiosk::exchange::{FOLDER, Failure, Places, Stick, brought, mounted};
use rights_kiosk::kiosk::Message;
use rights_kiosk::screen::{self, calendars};

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

#[test]
fn files_are_found_within_bounds_and_looked_for_again() {
    let mut room = Room::new();
    room.open();
    assert!(room.says("calendars-none"));

    room.put("one.ics", &mixed());
    room.put("a/two.ICS", &mixed());
    room.put("a/b/three.ics", &mixed());
    room.put("a/b/c/four.ics", &mixed());
    room.put("._one.ics", "left by a Mac");
    room.put(".Trash/five.ics", &mixed());
    room.put("note.txt", "no calendar");
    let own = room.table.folder.path().join(FOLDER);
    fs::create_dir_all(&own).expect("a folder");
    fs::write(own.join("six.ics"), mixed()).expect("written");
    #[cfg(unix)]
    std::os::unix::fs::symlink(own.join("six.ics"), room.stick.path().join("seven.ics"))
        .expect("a link");
    room.tap("calendars-look-again");

    let read = room.read();
    let found = ["one.ics", "two.ICS", "three.ics", "six.ics"];
    for name in found {
        assert!(read.iter().any(|it| it == name), "{name}: {read:#?}");
    }
    let names: BTreeSet<_> = read
        .iter()
        .filter(|it| it.to_lowercase().ends_with(".ics"))
        .collect();
    assert_eq!(names.len(), found.len(), "{names:?}");
}

#[test]
fn a_stick_full_of_files_shows_a_hundred() {
    let room = Room::new();
    for number in 0..130 {
        room.put(&format!("a/{number}.ics"), "");
        room.put(&format!("b/{number}.ics"), "");
    }
    let sticks = ["a", "b"].map(|it| room.stick.path().join(it));
    let places = Places::new(room.table.store.clone(), move || {
        sticks.clone().map(Stick::at).to_vec()
    });

    assert_eq!(places.find().files.len(), 100);
}

#[test]
fn what_the_kernel_says_of_mounts_names_the_sticks() {
    let told = "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n\
                40 22 8:17 / /media/ana/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw\n\
                41 22 8:18 / /run/media/ana/x rw - vfat /dev/sdb2 rw\n\
                42 22 8:19 / /mnt rw - ext4 /dev/sdc1 rw\n\
                43 22 8:20 / /mediatheque rw - ext4 /dev/sdd1 rw\n\
                cut\n";

    let sticks = ["/media/ana/MY STICK", "/run/media/ana/x", "/mnt"];
    assert_eq!(mounted(told), sticks.map(PathBuf::from));
}

/// What was written is what is read, and a file that is there stays as it is.
#[test]
fn a_calendar_is_written_onto_the_stick_and_read_again() {
    let mut room = Room::new();
    let events = ["a", "b"].map(|it| event(it, "20261205T100000", ""));
    room.put("one.ics", &calendar_of(&events));
    let foreign = room.put("rights-kiosk-events.ics", "of somebody else");
    room.open();
    assert!(!room.says("calendars-write"), "there is nothing to write");
    room.touch("one.ics");
    room.touch("Take 2");
    room.up();
    room.tap("calendars-write");

    let path = room.stick.path().join("rights-kiosk-events-2.ics");
    let told = format!("Saved as “{}”", path.display());
    assert!(room.has(&told), "{:#?}", room.read());
    assert_eq!(
        fs::read_to_string(foreign).expect("text"),
        "of somebody else"
    );
    let names = fs::read_dir(room.stick.path()).expect("a folder").count();
    assert_eq!(names, 3, "nothing else is left there");

    let stored = room.stored();
    let reading = calendar::read(&fs::read(&path).expect("read"), today().date());
    assert!(reading.skipped.is_empty(), "{:?}", reading.skipped);
    let uids: Vec<_> = reading
        .events
        .into_iter()
        .map(|it| brought(it.what).uid().to_owned())
        .collect();
    assert_eq!(uids, room.uids());
    room.tap("calendars-look-again");
    room.touch("rights-kiosk-events-2.ics");
    assert!(room.has("Already here: 2"));
    assert!(room.says("calendars-nothing"));
    assert_eq!(room.stored(), stored);
}

/// Without a stick it is written into the data folder; on a stick that has gone, nowhere.
#[test]
fn a_calendar_is_written_into_the_data_folder_where_there_is_no_stick() {
    let mut room = Room::new();
    room.put("one.ics", &mixed());
    room.open();
    room.touch("one.ics");
    room.touch("Take 2");

    let gone = room.stick.path().join("gone");
    room.table.exchange(move || vec![gone.clone()]);
    room.up();
    room.tap("calendars-write");
    assert!(room.says("calendars-not-written"));
    assert!(
        !room.stick.path().join("gone").exists(),
        "no folder is made"
    );

    room.table.exchange(Vec::new);
    room.up();
    room.tap("calendars-write");
    assert!(written(room.table.folder.path()).is_file());
    assert!(!room.says("calendars-not-written"));
}

fn written(folder: &Path) -> PathBuf {
    folder.join("rights-kiosk-events.ics")
}

/// A stick that is drawn between listing and writing leaves an empty folder on the system's own
/// disk, which has another device: nothing is written there.
#[cfg(unix)]
#[test]
fn nothing_is_written_into_the_place_of_a_stick_that_has_gone() {
    let room = Room::new();
    let there = Stick::at(room.stick.path().to_owned());
    let gone = Stick {
        device: there.device.map(|it| it + 1),
        ..there.clone()
    };
    let store = &room.table.store;
    let calendar = mixed();

    let places = Places::new(store.clone(), move || vec![gone.clone()]);
    assert_eq!(places.write(&calendar), Err(Failure::NotWritten));
    assert_eq!(names(room.stick.path()), [""; 0]);
    assert!(!written(room.table.folder.path()).exists());

    let places = Places::new(store.clone(), move || vec![there.clone()]);
    let path = places.write(&calendar).expect("written");
    assert_eq!(path, written(room.stick.path()));
    assert_eq!(fs::read_to_string(path).expect("text"), calendar);
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("a file").file_name().into_string().expect("text"))
        .collect()
}

/// Whoever looks into a folder of another computer may wait for that for ever.
#[test]
fn disks_of_other_computers_are_no_sticks() {
    let line = |point: &str, system: &str| {
        format!("40 22 8:17 / /mnt/{point} rw shared:1 - {system} source rw\n")
    };
    let elsewhere = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "autofs",
        "ceph",
    ];
    let here = [
        "vfat", "exfat", "ntfs3", "fuseblk", "ext4", "iso9660", "hfsplus",
    ];
    let told: String = elsewhere
        .into_iter()
        .chain(here)
        .map(|it| line(&it.replace('.', "-"), it))
        .collect();

    let sticks = here.map(|it| PathBuf::from("/mnt").join(it));
    assert_eq!(mounted(&told), sticks);
}

/// A stick that does not answer holds one thread, however often somebody asks.
#[test]
fn looking_again_does_not_look_twice_at_once() {
    let mut room = Room::new();
    let looks = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&looks);
    room.table.exchange(move || {
        counted.fetch_add(1, Ordering::Relaxed);

        Vec::new()
    });
    room.table.open();
    room.table.visitor.tap_message("desk-calendars");
    for _ in 0..5 {
        let again = screen::Message::Calendars(calendars::Message::LookedAgain);
        room.table.visitor.send(Message::Screen(again));
    }
    room.table.visitor.finish();
    room.table.visitor.lay_out();
    assert_eq!(looks.load(Ordering::Relaxed), 1);
    assert!(room.says("calendars-none"));

    room.tap("calendars-look-again");
    assert_eq!(looks.load(Ordering::Relaxed), 2);
}

/// What a write that was broken off has left on a stick goes with the next, and nothing else.
#[test]
fn what_was_left_on_a_stick_is_taken_away() {
    let room = Room::new();
    let path = |name: &str| room.stick.path().join(name);
    for name in [".saving-aB3xyz", ".saving-notes", ".saving-aB3xy7"] {
        fs::write(path(name), "half").expect("written");
    }
    // One is still being written, by another program.
    for name in [".saving-aB3xyz", ".saving-notes"] {
        let file = fs::File::options().write(true).open(path(name));
        let long_ago = SystemTime::now() - Duration::from_secs(3600);
        file.expect("a file").set_modified(long_ago).expect("set");
    }
    let stick = Stick::at(room.stick.path().to_owned());
    let places = Places::new(room.table.store.clone(), move || vec![stick.clone()]);
    places.write(&mixed()).expect("written");

    let mut left = names(room.stick.path());
    left.sort();
    assert_eq!(
        left,
        [".saving-aB3xy7", ".saving-notes", "rights-kiosk-events.ics"]
    );
}

/// What stands in the place of a file is looked at once it is open: a link is not followed, and
/// for whoever might write into a pipe nobody waits.
#[cfg(unix)]
#[test]
fn no_link_or_pipe_is_read_as_a_calendar() {
    let room = Room::new();
    let target = room.put("a/target.ics", &mixed());
    let link = room.stick.path().join("link.ics");
    std::os::unix::fs::symlink(&target, &link).expect("a link");
    let pipe = room.stick.path().join("pipe.ics");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());

    for path in [&link, &pipe, &room.stick.path().join("a")] {
        let error = disk::read_plain(path, 1024).expect_err("it is no file");
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{}", path.display());
    }
    assert!(disk::read_plain(&target, 10_000).expect("read").is_some());
}
