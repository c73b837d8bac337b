//! The program as a process.

use super::xvfb::Xvfb;

use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Tells of every call to the system.
pub const STRACE: &str = "strace";

/// Names the program that the tests run: the one of a release, of which more is asked.
/// Without it they run the one that was built beside them.
const RELEASE: &str = "RIGHTS_KIOSK_PROGRAM";

/// Whether the tests run the program of a release.
pub fn is_release() -> bool {
    env::var_os(RELEASE).is_some()
}

fn path() -> PathBuf {
    env::var_os(RELEASE).map_or_else(|| env!("CARGO_BIN_EXE_rights-kiosk").into(), Into::into)
}

/// A running kiosk. It ends with this value.
pub struct Program(Child);

impl Program {
    /// Starts the program on a display and in a time zone, in English and
    /// standing still. With a `trace`, whatever it asks the system for in matters of
    /// network is written there.
    pub fn start(display: &Xvfb, zone: &str, trace: Option<&Path>, arguments: &[&str]) -> Self {
        Self::start_in(&[], display, zone, trace, arguments)
    }

    /// The same where these variables are set too.
    pub fn start_in(
        variables: &[(&str, &str)],
        display: &Xvfb,
        zone: &str,
        trace: Option<&Path>,
        arguments: &[&str],
    ) -> Self {
        let mut command = match trace {
            Some(trace) => {
                let mut strace = Command::new(STRACE);
                strace.args(["-f", "-e", "trace=network", "-o"]);
                strace.arg(trace).arg(path());
                strace
            }
            None => Command::new(path()),
        };
        let child = command
            .args(["--still", "--lang", "en", "--ppi", "100"])
            .args(arguments)
            .env("DISPLAY", display.name())
            .env("WINIT_X11_SCALE_FACTOR", "1")
            .env("TZ", zone)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("XAUTHORITY")
            .env_remove("XMODIFIERS")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");

        Self(child)
    }

    /// How it has ended, if it has.
    pub fn outcome(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().expect("a process of our own")
    }

    /// Waits for it to end by itself.
    pub fn wait(&mut self) -> ExitStatus {
        let start = Instant::now();

        loop {
            if let Some(outcome) = self.outcome() {
                return outcome;
            }
            assert!(
                start.elapsed() < Duration::from_secs(10),
                "the program does not end"
            );
            sleep(Duration::from_millis(20));
        }
    }

    /// What it has complained of. Only once it has ended.
    pub fn complaint(&mut self) -> String {
        let mut complaint = String::new();
        if let Some(mut pipe) = self.0.stderr.take() {
            let _ = pipe.read_to_string(&mut complaint);
        }

        complaint
    }

    /// Reads no more of what it complains of, as a terminal that is closed.
    pub fn stop_reading(&mut self) {
        self.0.stderr = None;
    }

    /// Asks it to end, as a system that shuts down does.
    pub fn terminate(&self) {
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -TERM {}", self.0.id())])
            .status();

        assert!(sent.is_ok_and(|status| status.success()), "no signal sent");
    }

    /// Ticks of the processor, a hundredth of a second each, that it has used
    /// so far for itself and by way of the system.
    pub fn ticks(&self) -> u64 {
        let stat = self.look("stat");
        // The name of the program, which comes before, may hold anything.
        let (_, fields) = stat.rsplit_once(')').expect("a name");
        let field = |index: usize| -> u64 {
            fields
                .split_whitespace()
                .nth(index - 3)
                .and_then(|field| field.parse().ok())
                .unwrap_or_else(|| panic!("field {index} of `{stat}`"))
        };

        field(14) + field(15)
    }

    /// Memory in MB that it holds: with its share of what other processes
    /// hold too, and with all of that.
    pub fn megabytes(&self) -> [f64; 2] {
        let rollup = self.look("smaps_rollup");

        ["Pss:", "Rss:"].map(|name| {
            let size = rollup.lines().find_map(|line| line.strip_prefix(name));
            let kilobytes: Option<f64> = size
                .and_then(|size| size.trim().strip_suffix("kB"))
                .and_then(|number| number.trim().parse().ok());

            kilobytes.unwrap_or_else(|| panic!("no {name} in `{rollup}`")) / 1024.0
        })
    }

    fn look(&self, file: &str) -> String {
        let path = format!("/proc/{}/{file}", self.0.id());

        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
