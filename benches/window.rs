//! What a change of language and a drag cost in the real window.
//!
//! ```text
//! cargo bench --bench window
//! ```
//!
//! A window repaints only what has changed, rectangle by rectangle, and that
//! can cost more than painting everything once. So each screen stands in a
//! window and is changed from frame to frame: not at all; in full (the ground
//! is made another one by less than any eye or pixel can tell, after which the
//! renderer paints everything); in its language, through all 42 changes; in its
//! place on the page. What is measured is the time from one frame that has been
//! handed to the display to the next, view and layout included. Goals: a switch
//! takes under twice a full redraw, and under 100 ms at 3840x2160.
//! Without a display Xvfb gives one; without Xvfb there is nothing to measure.

mod measure;

use measure::headless::{DISPLAYS, Outcome, edition};
use measure::{Display, Times, arguments, changes};

use rights_kiosk::kiosk::{self, Kiosk, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::theme::{self, ColorRole, Contrast};
use rights_kiosk::widget::Element;
use rights_kiosk::widget::focus::{PageHandle, PageRequest};

use iced::advanced::widget::{Id, Operation, operate};
use iced::time::Instant;
use iced::{Color, Rectangle, Size, Subscription, Task, window};

use std::any::Any;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// How many frames are left alone before anything is measured.
const SETTLING: usize = 5;

/// How many frames are measured where nothing says how many.
const FRAMES: usize = 15;

/// How far the page moves with each frame of a drag, in logical pixels.
const STEP: f32 = 20.0;

/// How much longer than a full redraw a switch may take.
const MOST_REDRAWS: f64 = 2.0;

/// How long a switch may take on the largest display, in milliseconds.
const LONGEST: f64 = 100.0;

fn main() -> ExitCode {
    let arguments = arguments();
    let role: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match role.as_slice() {
        [] => match Display::open("3840x2160") {
            Ok(display) => compare(&display),
            Err(error) => {
                println!("nothing measured: no DISPLAY, and no Xvfb to give one: {error}");
                return ExitCode::SUCCESS;
            }
        },
        ["stand", screen, display] => stand(screen, display),
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

/// Has every screen measured on every display, each in a process of its own.
fn compare(display: &Display) -> Outcome {
    let edition = edition()?;
    let met = |met: bool| if met { "met" } else { "MISSED" };

    for (index, (width, height, ppi)) in DISPLAYS.iter().enumerate() {
        println!("{width}x{height}, {ppi} ppi, ms         min   median      max");
        let mut longest = (0.0, String::new());
        let mut most = (0.0, String::new());

        for screen in Screen::all(&edition.content) {
            let id = screen.id();
            let output = display
                .command(&["stand", &id, &index.to_string()])?
                .output()?;
            if !output.status.success() {
                return Err(String::from_utf8(output.stderr)?.into());
            }

            let mut medians = BTreeMap::new();
            for line in String::from_utf8(output.stdout)?.lines() {
                println!("  {line}");
                let (key, times) = line.split_once('\t').ok_or("a line without times")?;
                let what = key
                    .trim_end()
                    .rsplit(' ')
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let median = times.split_whitespace().nth(1).ok_or("no median")?;
                medians.insert(what, median.parse::<f64>()?);
            }
            if let (Some(full), Some(switch)) = (medians.get("full"), medians.get("switch")) {
                if switch / full > most.0 {
                    most = (switch / full, id.clone());
                }
                if *switch > longest.0 {
                    longest = (*switch, id);
                }
            }
        }

        if most.1.is_empty() {
            return Err("nothing was measured".into());
        }
        println!(
            "  most: {}, {:.2} times a full redraw (goal: under {MOST_REDRAWS}): {}",
            most.1,
            most.0,
            met(most.0 < MOST_REDRAWS)
        );
        println!(
            "  longest: {}, {:.1} ms (goal: under {LONGEST}): {}",
            longest.1,
            longest.0,
            met(longest.0 < LONGEST)
        );
    }

    Ok(())
}

/// What is done between two frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Settling,
    Nothing,
    Full,
    /// Every language once, so that what comes after has been seen before.
    Visit(Language),
    Switch(Language),
    Drag,
}

impl Change {
    /// What its times are printed under, if they are.
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Settling | Self::Visit(_) => None,
            Self::Nothing => Some("nothing"),
            Self::Full => Some("full"),
            Self::Switch(_) => Some("switch"),
            Self::Drag => Some("drag"),
        }
    }

    /// All that is done to a screen, the last first.
    fn script(screen: &Screen) -> Vec<Self> {
        let settling = [Self::Settling; SETTLING];
        let mut script = Vec::new();
        script.extend(settling);
        script.extend([Self::Nothing; FRAMES]);
        script.extend([Self::Full; FRAMES]);
        // A touch of a language on the start screen leads inside.
        if !matches!(screen, Screen::Welcome(_)) {
            script.extend(Language::ALL.map(Self::Visit));
            script.push(Self::Visit(Language::default()));
            script.extend(changes().map(|(_, to)| Self::Switch(to)));
        }
        script.extend(settling);
        script.extend([Self::Drag; FRAMES]);
        script.reverse();

        script
    }
}

/// A kiosk that changes with every frame.
struct Changing {
    kiosk: Kiosk,
    /// What is still to be done, the last first.
    script: Vec<Change>,
    change: Change,
    since: Option<Instant>,
    times: BTreeMap<&'static str, Times>,
    is_odd: bool,
}

#[derive(Debug, Clone)]
enum Message {
    Kiosk(kiosk::Message),
    Frame,
    Done,
}

impl Changing {
    fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        match message {
            Message::Kiosk(message) => self.kiosk.update(message, now).map(Message::Kiosk),
            Message::Frame => self.next(Instant::now()),
            Message::Done => Task::none(),
        }
    }

    /// Notes how long the last change took and makes the next.
    fn next(&mut self, now: Instant) -> Task<Message> {
        if let (Some(since), Some(name)) = (self.since, self.change.name()) {
            self.times
                .entry(name)
                .or_default()
                .push(now.duration_since(since));
        }
        let Some(change) = self.script.pop() else {
            return self.end();
        };

        self.change = change;
        self.since = Some(Instant::now());
        match change {
            Change::Settling | Change::Nothing => Task::none(),
            Change::Full => {
                self.is_odd = !self.is_odd;
                Task::none()
            }
            Change::Visit(language) | Change::Switch(language) => self
                .kiosk
                .update(kiosk::Message::LanguageChosen(language), now)
                .map(Message::Kiosk),
            Change::Drag => operate::<()>(Drag).map(|()| Message::Done),
        }
    }

    fn end(&mut self) -> Task<Message> {
        let screen = self.kiosk.session().visit.screen.id();
        for (name, times) in std::mem::take(&mut self.times) {
            let key = format!("{screen} {name}");
            println!("{key:<28}\t{times}");
        }

        iced::exit()
    }

    fn view(&self) -> Element<'_, Message> {
        self.kiosk.view().map(Message::Kiosk)
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            self.kiosk.subscription().map(Message::Kiosk),
            window::frames().map(|_| Message::Frame),
        ])
    }

    fn style(&self) -> iced::theme::Style {
        let blue =
            ColorRole::Paper.color(Contrast::Default).b + if self.is_odd { 1e-6 } else { 0.0 };

        iced::theme::Style {
            background_color: Color {
                b: blue,
                ..ColorRole::Paper.color(Contrast::Default)
            },
            text_color: ColorRole::Ink.color(Contrast::Default),
        }
    }
}

/// Moves the page until what stands under it shows.
struct Drag;

impl Operation for Drag {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, view: Rectangle, state: &mut dyn Any) {
        if let Some(page) = state.downcast_mut::<PageHandle>() {
            page.ask(PageRequest::Reveal(Rectangle {
                y: view.y + view.height,
                height: STEP,
                ..view
            }));
        }
    }
}

/// Shows one screen on one display and prints what its changes take.
fn stand(screen: &str, display: &str) -> Outcome {
    let (width, height, ppi) = DISPLAYS
        .get(display.parse::<usize>()?)
        .ok_or("no such display")?;
    let setup = Setup {
        ppi: Some(*ppi),
        is_still: true,
        window: Size::new(*width, *height),
        ..Setup::default()
    };
    let mut kiosk = Kiosk::new(edition()?, setup, rights_kiosk::clock::now());
    let screen = Screen::find(screen, &kiosk.edition().content).ok_or("no such screen")?;
    kiosk.open(screen.clone());
    theme::load_fonts();

    iced::application::timed(
        move || Changing {
            kiosk: kiosk.clone(),
            script: Change::script(&screen),
            change: Change::Settling,
            since: None,
            times: BTreeMap::new(),
            is_odd: false,
        },
        Changing::update,
        Changing::subscription,
        Changing::view,
    )
    .theme(|changing: &Changing| kiosk::theme(&changing.kiosk))
    .style(|changing: &Changing, _theme| changing.style())
    .settings(kiosk::settings())
    .window(kiosk::window_settings(setup.mode, setup.window))
    .run()?;

    Ok(())
}
