//! The program as it is run from a shell: what it prints, where, and with which
//! exit code.

mod check;
mod events;
mod log;
mod packs;
mod release;
mod render;
mod review;
mod travelled;
mod window;

use crate::common::TODAY;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// What the program did.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program with no display to open a window on.
fn run(arguments: &[&str]) -> Run {
    finish(program().args(arguments))
}

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rights-kiosk"));
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        program.env_remove(display);
    }

    program
}

/// Runs it to its end. What it keeps goes into a folder of its own unless the test names one: a
/// kiosk that runs on this computer has the other.
fn finish(program: &mut Command) -> Run {
    const DATA: &str = "XDG_DATA_HOME";

    let data = folder();
    if !program.get_envs().any(|(name, _)| name == DATA) {
        program.env(DATA, data.path());
    }
    let Output {
        status,
        stdout,
        stderr,
    } = program.output().expect("the program can be run");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");

    Run {
        code: status.code(),
        out: text(stdout),
        err: text(stderr),
    }
}

/// A pack with these files.
fn pack(files: &[(&str, &[u8])]) -> TempDir {
    let dir = folder();

    for (path, bytes) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }

    dir
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("the path is UTF-8")
}

/// A file of the embedded edition with the first `from` written as `to`.
fn changed(path: &str, from: &str, to: &str) -> Vec<u8> {
    let files = rights_kiosk::files::Files::embedded();
    let text = files.text(path).expect("the edition has the file");
    assert!(text.contains(from), "{path} holds {from:?}");

    text.replacen(from, to, 1).into_bytes()
}

#[test]
fn help_and_version_are_printed() {
    for arguments in [
        ["--help"].as_slice(),
        &["check", "--help"],
        &["render", "--help"],
        &["--version"],
    ] {
        let run = run(arguments);

        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(run.out.contains("rights-kiosk"), "{}", run.out);
    }
}

#[test]
fn unknown_options_are_refused() {
    let run = run(&["check", "--relaese"]);

    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(
        run.err
            .starts_with("error: unexpected argument '--relaese' found\n"),
        "{}",
        run.err
    );
}
