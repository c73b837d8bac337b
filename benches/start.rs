//! From the start of the program to the first picture in its window, against
//! an empty Iced window that has the same faces and the same settings.
//!
//! ```text
//! cargo bench --bench start                 # start-up, goal: ratio under 1.25
//! cargo bench --bench start -- idle         # memory and work when nobody is there
//! ```
//!
//! The program runs itself again, by turns as the one and the other, and each
//! ends itself when its second frame is about to be painted: then the first one
//! has been handed to the display. What is measured is the time from starting
//! the process to its end.
//! Without a display Xvfb gives one; without Xvfb there is nothing to measure.

mod measure;

use measure::headless::Outcome;
use measure::{Display, Times, arguments, median, milliseconds, timed};

use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{self, Kiosk, Mode, Setup};
use rights_kiosk::screen::Screen;
use rights_kiosk::theme;
use rights_kiosk::widget::Element;

use iced::time::Instant;
use iced::widget::Space;
use iced::{Size, Subscription, Task, window};

use std::collections::BTreeMap;
use std::fs;
use std::process::{ExitCode, Stdio};
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often each of the two is started.
const PAIRS: usize = 15;

/// How much longer the kiosk may take than an empty window.
const GOAL: f64 = 1.25;

/// How long a kiosk stands before its memory is read.
const SETTLED: Duration = Duration::from_secs(60);

/// How long its work is then watched.
const WATCHED: Duration = Duration::from_secs(30);

const FULL_HD: Size = Size::new(1920.0, 1080.0);

fn main() -> ExitCode {
    let arguments = arguments();
    let role: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match role.as_slice() {
        ["empty"] => empty(),
        ["kiosk"] => first_frame(),
        ["stand", screen, still] => stand(screen, *still == "still"),
        [] | ["idle"] => match Display::open("1920x1080") {
            Ok(display) if role.is_empty() => compare(&display),
            Ok(display) => idle(&display),
            Err(error) => {
                println!("nothing measured: no DISPLAY, and no Xvfb to give one: {error}");
                return ExitCode::SUCCESS;
            }
        },
        _ => Err(format!("unknown role: {}", role.join(" ")).into()),
    };

    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts both by turns and compares.
fn compare(display: &Display) -> Outcome {
    let mut times = [Times::default(), Times::default()];
    let mut stages = [Stages::default(), Stages::default()];
    let roles = ["empty", "kiosk"];

    // The first of each only brings the program into memory.
    for pair in 0..=PAIRS {
        for (index, role) in roles.iter().enumerate() {
            let (time, told) = start(display, role)?;
            if pair > 0 {
                times[index].push(time);
                stages[index].add(&told)?;
            }
        }
    }

    println!("start to first picture, ms ({PAIRS} pairs)       min   median      max");
    for (role, times) in roles.iter().zip(&times) {
        println!("  {role:<38} {times}");
    }
    for (role, stages) in roles.iter().zip(&stages) {
        println!("{role}: ms from main to");
        for (stage, times) in stages.0.values() {
            println!(
                "  {stage:<38} {:>8} {:8.1}",
                "",
                median(times.iter().copied())
            );
        }
    }

    let [empty, kiosk] = times;
    let ratio = kiosk.median() / empty.median();
    println!(
        "ratio of medians {ratio:.3}, of minima {:.3} (goal: under {GOAL}): {}",
        kiosk.min() / empty.min(),
        if ratio < GOAL { "met" } else { "MISSED" }
    );

    Ok(())
}

/// Runs one role to its end. Returns how long that took, and what it told.
fn start(display: &Display, role: &str) -> Outcome<(Duration, String)> {
    let mut command = display.command(&[role])?;
    command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let (time, output) = timed(|| command.output());
    let output = output?;

    if output.status.success() {
        Ok((time, String::from_utf8(output.stdout)?))
    } else {
        Err(format!("{role}: {}", output.status).into())
    }
}

/// Stages of a start in their order, each with the times at which it came.
#[derive(Default)]
struct Stages(BTreeMap<usize, (String, Vec<f64>)>);

impl Stages {
    fn add(&mut self, told: &str) -> Outcome {
        for (index, line) in told.lines().enumerate() {
            let (stage, time) = line.split_once('\t').ok_or("a line without a time")?;
            let (_, times) = self
                .0
                .entry(index)
                .or_insert((stage.to_owned(), Vec::new()));
            times.push(time.parse()?);
        }

        Ok(())
    }
}

/// When `main` began.
static BEGIN: OnceLock<Instant> = OnceLock::new();

/// How many frames have begun.
static FRAMES: AtomicU32 = AtomicU32::new(0);

/// Says when a stage of the start was reached.
fn tell(stage: &str) {
    let begin = BEGIN.get_or_init(Instant::now);

    println!("{stage}\t{}", milliseconds(begin.elapsed()));
}

/// Asks for frames, and ends the process at the second.
fn frames() -> Subscription<()> {
    window::frames().map(|_| {
        if FRAMES.fetch_add(1, Ordering::Relaxed) == 1 {
            tell("first picture");
            std::process::exit(0);
        }
    })
}

fn nothing((): &()) -> Element<'_, ()> {
    Space::new().into()
}

/// A window with nothing in it.
fn empty() -> Outcome {
    tell("main begun");
    theme::load_fonts();
    tell("faces loaded");

    let setup = Setup::default();
    iced::application(|| (), |(): &mut (), ()| (), nothing)
        .subscription(|()| frames())
        .settings(kiosk::settings())
        .window(kiosk::window_settings(setup.mode, setup.window))
        .run()?;

    Ok(())
}

/// A kiosk that ends once it has been painted.
struct Watched(Kiosk);

#[derive(Debug, Clone)]
enum Message {
    Kiosk(kiosk::Message),
    Frame,
}

impl Watched {
    fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        match message {
            Message::Kiosk(message) => self.0.update(message, now).map(Message::Kiosk),
            Message::Frame => Task::none(),
        }
    }

    fn view(&self) -> Element<'_, Message> {
        self.0.view().map(Message::Kiosk)
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            self.0.subscription().map(Message::Kiosk),
            frames().map(|()| Message::Frame),
        ])
    }
}

/// The kiosk as the command line starts it.
fn first_frame() -> Outcome {
    tell("main begun");
    let setup = Setup::default();
    let kiosk = new_kiosk(setup)?;
    tell("edition opened");
    theme::load_fonts();
    tell("faces loaded");

    iced::application::timed(
        move || Watched(kiosk.clone()),
        Watched::update,
        Watched::subscription,
        Watched::view,
    )
    .title(|watched: &Watched| watched.0.title())
    .theme(|watched: &Watched| kiosk::theme(&watched.0))
    .settings(kiosk::settings())
    .window(kiosk::window_settings(setup.mode, setup.window))
    .run()?;

    Ok(())
}

fn new_kiosk(setup: Setup) -> Outcome<Kiosk> {
    let edition = Edition::open(None).map_err(|problems| format!("{problems:#?}"))?;

    Ok(Kiosk::new(
        Arc::new(edition),
        setup,
        rights_kiosk::clock::now(),
    ))
}

/// A kiosk that stands on a screen until it is killed.
fn stand(screen: &str, is_still: bool) -> Outcome {
    let mut kiosk = new_kiosk(Setup {
        mode: Mode::Windowed,
        is_still,
        window: FULL_HD,
        ..Setup::default()
    })?;
    let screen = Screen::find(screen, &kiosk.edition().content).ok_or("no such screen")?;
    kiosk.open(screen);
    kiosk::run(kiosk)?;

    Ok(())
}

/// Memory and work of kiosks that nobody touches.
fn idle(display: &Display) -> Outcome {
    let kinds = [
        ["welcome", "moving"],
        ["welcome", "still"],
        ["topic:home-door", "moving"],
    ];

    println!(
        "nobody there, {}x{}: PSS after {} s, CPU time in the {} s after",
        FULL_HD.width,
        FULL_HD.height,
        SETTLED.as_secs(),
        WATCHED.as_secs()
    );
    for kind in kinds {
        let [screen, still] = kind;
        let mut kiosk = display.command(&["stand", screen, still])?.spawn()?;
        std::thread::sleep(SETTLED);
        let memory = proportional_memory(kiosk.id());
        let before = ticks(kiosk.id());
        std::thread::sleep(WATCHED);
        let after = ticks(kiosk.id());
        kiosk.kill()?;
        kiosk.wait()?;

        println!(
            "  {screen:<16} {still:<8} {:6.1} MB {:4} ticks",
            memory?,
            after? - before?
        );
    }

    Ok(())
}

/// What a process holds in memory, its part of what it shares included, in
/// megabytes of a million bytes.
fn proportional_memory(process: u32) -> Outcome<f64> {
    let file = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let kibibytes: f64 = file
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.strip_suffix("kB"))
        .ok_or("no Pss")?
        .trim()
        .parse()?;

    Ok(kibibytes * 1024.0 / 1e6)
}

/// What a process has worked, in ticks of the clock (mostly 10 ms).
fn ticks(process: u32) -> Outcome<u64> {
    let file = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name of the program may hold blanks, but ends with a bracket.
    let (_, fields) = file.rsplit_once(')').ok_or("no name")?;
    let mut fields = fields.split_whitespace().skip(11);
    let mut next = || fields.next().ok_or("no times");

    Ok(next()?.parse::<u64>()? + next()?.parse::<u64>()?)
}
