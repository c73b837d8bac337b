//! A disk that fills, and one that becomes read-only, at any moment: what was stored is there,
//! whole, and the reason is told.

use super::concerns::{CONCERNS, kept, store};
use super::{folder, kiosk, names};

use rights_kiosk::disk::UNFINISHED;
use rights_kiosk::pin::{Answer, Keeper, LONGEST, State, Turn};
use rights_kiosk::store::{Kind, ROOM};

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// The folder of a small disk on which a child is to do its test.
const FOLDER: &str = "STORE_TEST_DISK";

/// Set to `require`, a computer on which no disk can be mounted fails these tests.
const REQUIRED: &str = "RIGHTS_KIOSK_DISK_TEST";

const ROUNDS: usize = 500;

/// Runs the test of this name once more, in a space of its own in which it may mount a disk of
/// half a mebibyte. Says nothing if it is the one that runs there.
fn on_a_small_disk(test: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return Some(folder.into());
    }
    let dir = folder();
    let path = format!("{}::{test}", module_path!());
    let (_crate, name) = path.split_once("::").expect("a module");
    let run = |script: &str| {
        Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
            .arg(std::env::current_exe().expect("this program"))
            .args(["--exact", name, "--nocapture"])
            .env(FOLDER, dir.path())
            .output()
    };
    let mount = format!("mount -t tmpfs -o size=512k none \"${FOLDER}\"");
    if !run(&mount).is_ok_and(|it| it.status.success()) {
        assert!(
            std::env::var(REQUIRED).as_deref() != Ok("require"),
            "no disk can be mounted here"
        );
        println!("skipped: no disk can be mounted here");

        return None;
    }

    let output = run(&format!("{mount} && exec \"$0\" \"$@\"")).expect("run");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );

    None
}

/// Fills a disk but for so many pages of 4 KiB.
fn fill(path: &Path, pages: u64) {
    let mut file = fs::File::create(path).expect("a file");
    let mut bytes = 0;
    while let Ok(written) = file.write(&[7; 4096]) {
        bytes += written as u64;
    }
    file.set_len(bytes.saturating_sub(4096 * pages))
        .expect("shorter");
}

#[test]
fn a_disk_that_fills_keeps_what_was_stored() {
    let Some(disk) = on_a_small_disk("a_disk_that_fills_keeps_what_was_stored") else {
        return;
    };
    let stored = kiosk(&disk);
    let filler = disk.join("filler");
    let mut generations = [0; CONCERNS];
    let (mut stores, mut refusals) = (0, 0);

    for round in 0..ROUNDS {
        fill(&filler, round as u64 % 14);
        for (concern, generation) in generations.iter_mut().enumerate() {
            match store(&stored, concern, *generation + 1) {
                Ok(()) => {
                    *generation += 1;
                    stores += 1;
                }
                Err(error) => {
                    // Settings have errors of their own.
                    let is_settings = concern == CONCERNS - 1;
                    assert!(is_settings || error.kind() == Kind::Full, "{error}");
                    refusals += 1;
                }
            }
            assert_eq!(kept(&stored, concern, *generation), Some(*generation));
        }
        let left = names(&disk);
        assert!(
            !left.iter().any(|it| it.starts_with(UNFINISHED)),
            "{left:?}"
        );
    }
    println!("{ROUNDS} of {ROUNDS} full disks: {stores} stored, {refusals} refused, all whole");
    assert!(stores > 100 && refusals > 100);

    fill(&filler, 2);
    assert_eq!(
        stored.can_write(ROOM).map_err(|it| it.kind()),
        Err(Kind::Full)
    );
    fs::remove_file(&filler).expect("room");
    assert!(stored.can_write(ROOM).is_ok());
    for (concern, generation) in generations.iter().enumerate() {
        store(&stored, concern, generation + 1).expect("stored again");
    }
}

fn remount(disk: &Path, how: &str) -> bool {
    let status = Command::new("mount")
        .args(["-o", &format!("remount,{how}")])
        .arg(disk)
        .stderr(std::process::Stdio::null())
        .status();

    status.is_ok_and(|it| it.success())
}

#[test]
fn a_disk_that_turns_read_only_keeps_what_was_stored() {
    let Some(disk) = on_a_small_disk("a_disk_that_turns_read_only_keeps_what_was_stored") else {
        return;
    };
    let stored = kiosk(&disk);
    let mut generations = [0; CONCERNS];
    let mut stores = 0;

    for _ in 0..ROUNDS {
        let is_over = AtomicBool::new(false);
        thread::scope(|scope| {
            let turn = scope.spawn(|| {
                // Busy, while a file is open for writing.
                while !remount(&disk, "ro") {}
                is_over.store(true, Ordering::SeqCst);
            });
            'writing: loop {
                // It may turn after the last of these was stored.
                let was_over = is_over.load(Ordering::SeqCst);
                for (concern, generation) in generations.iter_mut().enumerate() {
                    match store(&stored, concern, *generation + 1) {
                        Ok(()) => {
                            *generation += 1;
                            stores += 1;
                        }
                        Err(error) => {
                            let is_settings = concern == CONCERNS - 1;
                            assert!(is_settings || error.kind() == Kind::ReadOnly, "{error}");
                            break 'writing;
                        }
                    }
                }
                assert!(!was_over, "a disk that is read-only was written");
                // Else there is hardly a moment without an open file.
                thread::sleep(Duration::from_micros(300));
            }
            turn.join().expect("read-only");
        });
        for (concern, generation) in generations.iter().enumerate() {
            assert_eq!(kept(&stored, concern, *generation), Some(*generation));
        }
        assert!(remount(&disk, "rw"));
    }
    println!("{ROUNDS} of {ROUNDS} disks turned read-only: {stores} stored, all whole");
    assert!(stores > 100);
}

#[test]
fn a_wrong_pin_that_cannot_be_counted_waits_longest() {
    let Some(disk) = on_a_small_disk("a_wrong_pin_that_cannot_be_counted_waits_longest") else {
        return;
    };
    let keeper = |seconds: u64| {
        let clock = Box::new(move || Duration::from_secs(seconds));

        Keeper::open(kiosk(&disk), clock)
    };
    keeper(0).set(None, "735918", "735918").expect("set");
    assert_eq!(keeper(0).turn(), Turn::May);

    let here = keeper(0);
    assert!(remount(&disk, "ro"));
    assert_eq!(
        here.attempt("735919"),
        Answer::Wrong {
            wait: LONGEST,
            is_counted: false
        }
    );
    drop(here);
    let again = keeper(1_000_000);
    assert!(matches!(again.state(), State::Set));
    assert_eq!(
        again.turn(),
        Turn::Wait(LONGEST),
        "a restart is no way round it"
    );
    assert_eq!(again.attempt("735918"), Answer::Early(LONGEST));
    drop(again);

    assert!(remount(&disk, "rw"));
    assert_eq!(keeper(0).turn(), Turn::May);
}
