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
            State::Full => Err(io::ErrorKind::StorageFull.into()),
            State::Waiting => panic!("it would wait for ever"),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outlet for Disk {
    fn is_ready(&self) -> bool {
        self.0.lock().expect("no panic").0 != State::Waiting
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
