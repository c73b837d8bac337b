//! What the benchmarks share: a list of times, and a display to draw on.

#![allow(dead_code)] // Not every benchmark uses all of it.

pub mod headless;

use rights_kiosk::language::Language;

use std::fmt;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long one thing took, measured several times.
#[derive(Debug, Clone, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Does a thing so many times.
    pub fn of(count: usize, mut thing: impl FnMut()) -> Self {
        (0..count).map(|_| timed(&mut thing).0).collect()
    }

    /// Adds one more.
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The shortest, in milliseconds.
    pub fn min(&self) -> f64 {
        self.sorted().first().copied().unwrap_or_default()
    }

    /// The longest, in milliseconds.
    pub fn max(&self) -> f64 {
        self.sorted().last().copied().unwrap_or_default()
    }

    /// The one in the middle, in milliseconds.
    pub fn median(&self) -> f64 {
        let times = self.sorted();

        times.get(times.len() / 2).copied().unwrap_or_default()
    }

    fn sorted(&self) -> Vec<f64> {
        sorted(self.0.iter().map(|time| milliseconds(*time)))
    }
}

impl FromIterator<Duration> for Times {
    fn from_iter<I: IntoIterator<Item = Duration>>(times: I) -> Self {
        Self(times.into_iter().collect())
    }
}

impl Extend<Duration> for Times {
    fn extend<I: IntoIterator<Item = Duration>>(&mut self, times: I) {
        self.0.extend(times);
    }
}

impl fmt::Display for Times {
    /// Writes the least, the middle and the greatest.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [min, median, max] = [self.min(), self.median(), self.max()];

        write!(f, "{min:8.1} {median:8.1} {max:8.1}")
    }
}

/// How long a thing takes, and what comes of it.
pub fn timed<T>(thing: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let outcome = thing();

    (start.elapsed(), outcome)
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The middle one of some numbers.
pub fn median(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let numbers = sorted(numbers);

    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn sorted(numbers: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut numbers: Vec<_> = numbers.into_iter().collect();
    numbers.sort_by(f64::total_cmp);

    numbers
}

/// Every change from one language to another, one after the other, and none
/// twice: seven is a prime, so steps of any length go through all of them.
pub fn changes() -> impl Iterator<Item = (Language, Language)> {
    let all = Language::ALL;
    let steps = (1..all.len()).flat_map(move |step| (0..all.len()).map(move |_| step));

    steps.scan(0, move |at, step| {
        let from = *at;
        *at = (from + step) % all.len();

        Some((all[from], all[*at]))
    })
}

/// What a benchmark was asked to do: its arguments but for those of Cargo.
pub fn arguments() -> Vec<String> {
    std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect()
}

/// A display, which may be one of Xvfb's that nobody looks at; that one goes
/// when this is dropped.
pub struct Display {
    server: Option<Child>,
    name: String,
}

impl Display {
    /// The display that there is, or a new one of Xvfb's, of `size` pixels
    /// (`1920x1080`) and 24 bits of colour.
    ///
    /// # Errors
    ///
    /// There is none and Xvfb cannot be started; most often it is missing.
    pub fn open(size: &str) -> io::Result<Self> {
        if let Some(name) = std::env::var("DISPLAY")
            .ok()
            .filter(|name| !name.is_empty())
        {
            return Ok(Self { server: None, name });
        }

        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{size}x24"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let display = Self {
            server: Some(server),
            name: format!(":{}", number.trim()),
        };

        if number.trim().is_empty() {
            Err(io::Error::other("Xvfb ended without naming its display"))
        } else {
            Ok(display)
        }
    }

    /// This program, to be run again on this display in another role.
    pub fn command(&self, role: &[&str]) -> io::Result<Command> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(role).env("DISPLAY", &self.name);
        if self.server.is_some() {
            command
                .env_remove("WAYLAND_DISPLAY")
                .env_remove("WAYLAND_SOCKET");
        }

        Ok(command)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // Asked kindly, the server takes its lock file away with it.
            let _ = Command::new("kill").arg(server.id().to_string()).status();
            let _ = server.wait();
        }
    }
}
