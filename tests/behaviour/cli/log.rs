//! The log never ends the program and never holds it up: what cannot be written is
//! dropped and counted.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use rights_kiosk::cli::log::{Log, Outlet};

use super::*;

/// What can happen to what a log is written to.
#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Open,
    Full,
    Waiting,
    /// A pipe that takes so many bytes more before it waits.
    Room(usize),
}

/// Something that a log is written to, which a test can fill or stop.
#[derive(Debug, Clone)]
struct Disk(Arc<Mutex<(State, Vec<u8>)>>);

impl Disk {
    fn new() -> Self {
        Self(Arc::new(Mutex::new((State::Open, Vec::new()))))
    }

    fn turn(&self, state: State) {
        self.0.lock().expect("no panic").0 = state;
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no panic").1.clone()).expect("text")
    }
}

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut disk = self.0.lock().expect("no panic");

        match disk.0 {
            State::Open => disk.1.write(bytes),
            State::Room(room) if bytes.len() <= room => {
                disk.0 = State::Room(room - bytes.len());
                disk.1.write(bytes)
            }
            State::Full => Err(io::ErrorKind::StorageFull.into()),
            State::Waiting | State::Room(_) => panic!("it would wait for ever"),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outlet for Disk {
    fn is_ready(&self) -> bool {
        match self.0.lock().expect("no panic").0 {
            State::Waiting => false,
            // As Linux has it; others want less.
            State::Room(room) => room >= 4096,
            State::Open | State::Full => true,
        }
    }
}

#[test]
fn what_cannot_be_written_is_dropped_and_counted() {
    let disk = Disk::new();
    let log = Log::new(disk.clone());

    log.write(b"one\n");
    assert_eq!((disk.text().as_str(), log.dropped()), ("one\n", 0));

    for state in [State::Full, State::Waiting] {
        disk.turn(state);
        for _ in 0..3 {
            log.write(b"lost\n");
        }
    }
    assert_eq!((disk.text().as_str(), log.dropped()), ("one\n", 6));

    disk.turn(State::Open);
    log.write(b"two\n");
    log.write(b"three\n");
    assert_eq!(log.dropped(), 0);
    assert_eq!(
        disk.text(),
        "one\n6 line(s) of the log could not be written here.\ntwo\nthree\n"
    );
}

/// A pipe that is ready takes a page; what is longer would wait for the reader in its middle.
#[test]
fn a_line_longer_than_a_pipe_takes_is_cut_and_the_next_begins_anew() {
    let disk = Disk::new();
    let log = Log::new(disk.clone());
    let long = format!("{}\n", "x".repeat(20_000));

    log.write(long.as_bytes());
    assert_eq!((disk.text(), log.dropped()), (long.clone(), 0));

    for room in [0, 4095, 4096, 5000, 12_288, 19_999, 20_000] {
        let disk = Disk::new();
        let log = Log::new(disk.clone());
        disk.turn(State::Room(room));
        log.write(long.as_bytes());
        assert_eq!(log.dropped(), 1, "{room}");
        let cut = disk.text();
        assert!(cut.len() <= room && cut.len() + 4096 > room, "{room}");

        disk.turn(State::Open);
        log.write(b"two\n");
        let end = if cut.is_empty() { "" } else { "\n" };
        let told = "1 line(s) of the log could not be written here.\ntwo\n";
        assert_eq!(disk.text(), format!("{cut}{end}{told}"), "{room}");
    }
}

/// A data folder that is logged as broken at the start, before the window would open.
#[cfg(target_os = "linux")]
fn broken() -> TempDir {
    pack(&[("settings.toml", b"broken")])
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_nothing() {
    let data = broken();
    let dir = pack(&[("locales/ko/ui.ftl", b"broken")]);

    for arguments in [
        ["--kiosk", "--data", shown(data.path())],
        ["check", "--pack", shown(dir.path())],
        ["render", "--out", "/dev/null/x"],
    ] {
        let full = fs::File::options().write(true).open("/dev/full");
        let mut program = program();
        let status = program
            .args(arguments)
            .stdout(std::process::Stdio::null())
            .stderr(full.expect("it is always full"))
            .status()
            .expect("it runs");

        assert_eq!(status.code(), Some(1), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_that_has_gone_ends_nothing() {
    let data = broken();
    let (reader, writer) = io::pipe().expect("a pipe");
    drop(reader);
    let status = program()
        .args(["--kiosk", "--data", shown(data.path())])
        .stderr(writer)
        .status()
        .expect("it runs");

    assert_eq!(status.code(), Some(1));
}
