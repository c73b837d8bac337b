//! The real window: it is opened, and what happens to it becomes messages.

mod error;

pub use error::WindowError;

use super::{Kiosk, Message, Mode, Setup};
use crate::display::{self, Depth, Resolution, SCALE_VARIABLE, ServerAnswer};
use crate::screen::{self, pin};
use crate::theme::{self, ColorRole, Metrics, TextStyle};
use crate::typing::{Held, KeyPosition};
use crate::widget::Element;

use iced::advanced::input_method;
use iced::event::Status;
use iced::futures::Stream;
use iced::futures::channel::mpsc;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key};
use iced::{Event, Settings, Size, Subscription, Task, Theme, window};

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The smallest that a window with a frame can be made, in logical pixels. A kiosk is as large as
/// its display, and no least size may make it larger.
const LEAST_SIZE: Size = Size::new(480.0, 320.0);

/// The part of a display that a window with a frame may take when it opens: its frame and the
/// bars of a desktop take some of it too.
const SHARE: f32 = 0.9;

/// How much a window and its display may differ in size and still be as large, in logical pixels.
const ROUNDING: f32 = 1.0;

/// Name under which the desktop knows the window.
const ID: &str = "rights-kiosk";

/// Whether the window has opened, so far that it is drawn.
static HAS_OPENED: AtomicBool = AtomicBool::new(false);

/// Runs a kiosk in a window until it is closed.
///
/// # Errors
///
/// There is no display, or the window system lacks something.
pub fn run(kiosk: Kiosk) -> Result<(), WindowError> {
    if cfg!(target_os = "linux") && !has_display() {
        return Err(WindowError::NoDisplay);
    }

    let kiosk = kiosk.fresh();
    let mode = kiosk.setup.mode;
    let size = kiosk.setup.window;
    let answer = display::ask_server();
    let depth = depth(&answer, mode, size)?;
    let kiosk = match &answer {
        ServerAnswer::Told(server) => kiosk.drawn_on(server.clone()),
        _ => kiosk,
    };
    theme::load_fonts();

    // The window system answers some failures with a panic. Before the window
    // opens that is an error like any other; after it, a crash.
    let report = Arc::new(Mutex::new(String::new()));
    let hook = std::panic::take_hook();
    std::panic::set_hook({
        let report = Arc::clone(&report);

        Box::new(move |panic| {
            if HAS_OPENED.load(Ordering::Relaxed) {
                hook(panic);
            } else {
                let mut report = report.lock().unwrap_or_else(PoisonError::into_inner);
                *report = panic.payload_as_str().unwrap_or("unknown").to_owned();
            }
        })
    });

    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        iced::application::timed(
            move || kiosk.clone().fresh(),
            Kiosk::update,
            Kiosk::subscription,
            view,
        )
        .title(Kiosk::title)
        .theme(theme)
        .settings(settings())
        .window(window::Settings {
            transparent: depth == Depth::Deep,
            ..window_settings(mode, size)
        })
        .run()
    }));

    match outcome {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(WindowError::of(error.to_string(), &answer)),
        Err(panic) if HAS_OPENED.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(_) => {
            let report = report.lock().unwrap_or_else(PoisonError::into_inner);

            Err(WindowError::of(report.clone(), &answer))
        }
    }
}

/// How deep the window has to be, by what the X server says of itself; one that says nothing is
/// left to the window system.
fn depth(answer: &ServerAnswer, mode: Mode, size: Size) -> Result<Depth, WindowError> {
    let ServerAnswer::Told(server) = answer else {
        return Ok(Depth::default());
    };
    let opened = (mode == Mode::Windowed).then(|| Resolution {
        width: size.width.round() as u32,
        height: size.height.round() as u32,
    });
    let variable = std::env::var(SCALE_VARIABLE).ok();

    Ok(server.depth_for(opened, variable.as_deref())?)
}

/// The view of the kiosk. A panic from here on is a fault of the program and
/// not of the window system.
fn view(kiosk: &Kiosk) -> Element<'_, Message> {
    HAS_OPENED.store(true, Ordering::Relaxed);

    kiosk.view()
}

fn has_display() -> bool {
    display::is_named("DISPLAY") || display::is_on_wayland()
}

/// What the program asks of Iced: our face, and no smoothing that a software
/// renderer would have to pay for.
pub fn settings() -> Settings {
    Settings {
        id: Some(ID.to_owned()),
        default_font: theme::DEFAULT_FONT,
        default_text_size: default_text_size().into(),
        antialiasing: false,
        ..Settings::default()
    }
}

/// What the window is like in a mode; `size` is in logical pixels.
pub fn window_settings(mode: Mode, size: Size) -> window::Settings {
    let is_kiosk = mode == Mode::Kiosk;

    window::Settings {
        size,
        min_size: (!is_kiosk).then_some(LEAST_SIZE),
        fullscreen: is_kiosk,
        decorations: !is_kiosk,
        exit_on_close_request: false,
        #[cfg(target_os = "linux")]
        platform_specific: window::settings::PlatformSpecific {
            application_id: ID.to_owned(),
            ..window::settings::PlatformSpecific::default()
        },
        ..window::Settings::default()
    }
}

/// Makes a window that has just opened fit its display: a kiosk's is as large, and any other no
/// larger than leaves room for its frame.
pub(super) fn fit(mode: Mode, id: window::Id, opened: Size) -> Task<Message> {
    window::monitor_size(id).and_then(move |display| match mode {
        Mode::Kiosk => fill(id, opened, display),
        Mode::Windowed => {
            let most = Size::new(display.width * SHARE, display.height * SHARE);
            let size = Size::new(opened.width.min(most.width), opened.height.min(most.height));

            let is_tiny = most.width < LEAST_SIZE.width || most.height < LEAST_SIZE.height;
            if is_as_large(size, opened) || is_tiny {
                Task::none()
            } else {
                window::resize(id, size)
            }
        }
    })
}

/// Makes a kiosk's window as large as its display, which may have been off, turned or changed.
/// Where windows are managed it is already; on a bare X server nobody else would do it.
pub(super) fn fill(id: window::Id, window: Size, display: Size) -> Task<Message> {
    if is_as_large(window, display) {
        Task::none()
    } else {
        // It may be as large already, and an answer about its former size have come late: then
        // the window system tells of no change.
        window::resize(id, display).chain(window::size(id).map(Message::WindowResized))
    }
}

fn is_as_large(one: Size, other: Size) -> bool {
    (one.width - other.width).abs() <= ROUNDING && (one.height - other.height).abs() <= ROUNDING
}

/// What happens to the window and to a kiosk's display, and the keys that only staff know.
pub(super) fn events(mode: Mode) -> Subscription<Message> {
    let displays = match mode {
        Mode::Kiosk => Subscription::run(display_changes),
        Mode::Windowed => Subscription::none(),
    };

    Subscription::batch([window_events(), displays])
}

/// A message for each time that a display is switched on or off, turned or resized.
fn display_changes() -> impl Stream<Item = Message> {
    let (tell, changes) = mpsc::unbounded();
    let wait = move || {
        display::wait_for_changes(|| tell.unbounded_send(Message::DisplayChanged).is_ok());
    };
    if let Err(error) = thread::Builder::new().name("displays".into()).spawn(wait) {
        tracing::warn!("changes of the display are noticed late: {error}");
    }

    changes
}

fn window_events() -> Subscription<Message> {
    iced::event::listen_with(|event, _status, window| match event {
        Event::Window(window::Event::Opened { size, .. }) => {
            Some(Message::WindowOpened(window, size))
        }
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::WindowRescaled(scale)),
        Event::Window(window::Event::Resized(size)) => Some(Message::WindowResized(size)),
        Event::Window(window::Event::Moved(_)) => Some(Message::DisplayChanged),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        }) if modifiers.control() && modifiers.shift() => match latin(&key, physical_key) {
            Some('q') => Some(Message::QuitRequested),
            Some('c') => Some(Message::CalibrationRequested),
            Some('s') => Some(Message::DeskRequested),
            _ => None,
        },
        _ => None,
    })
}

/// What is typed on a keyboard while the pad is on the screen.
pub(super) fn digits() -> Subscription<Message> {
    iced::event::listen_with(|event, _status, _window| {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, text, .. }) = event else {
            return None;
        };
        let message = match key.as_ref() {
            Key::Named(Named::Backspace) => pin::Message::ErasePressed,
            _ => pin::Message::DigitPressed(digit(&text?)?),
        };

        Some(Message::Screen(screen::Message::Pin(message)))
    })
}

/// What is typed on a keyboard, and what an input method has committed, while a field is open.
pub(super) fn typed() -> Subscription<Message> {
    use crate::screen::event_form;
    use crate::screen::part::keyboard::Message as Typed;

    iced::event::listen_with(|event, status, _window| {
        let typed = match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                physical_key: Physical::Code(code),
                modifiers,
                ..
            }) => key_typed(&key, code, modifiers, status)?,
            Event::Keyboard(keyboard::Event::KeyReleased {
                physical_key: Physical::Code(code),
                ..
            }) => Typed::Released(position(code)?),
            Event::Window(window::Event::Unfocused) => Typed::FocusLost,
            Event::InputMethod(input_method::Event::Commit(text)) => Typed::Committed(text),
            _ => return None,
        };

        Some(Message::Screen(screen::Message::EventForm(
            event_form::Message::Typing(typed),
        )))
    })
}

/// What a key does that went down. Where the ring shows, the space bar and the arrows are those
/// of the ring, which two switches move.
fn key_typed(
    key: &Key,
    code: Code,
    modifiers: keyboard::Modifiers,
    status: Status,
) -> Option<crate::screen::part::keyboard::Message> {
    use crate::screen::part::keyboard::Message as Typed;

    if modifiers.control() && code == Code::Space {
        return Some(Typed::LayoutAsked);
    }
    // Where the system names no AltGr of its own, it is held as both.
    let alt_graph = modifiers.alt();
    if modifiers.logo() || modifiers.control() && !alt_graph {
        return None;
    }
    let is_of_ring = status == Status::Captured
        && matches!(
            key,
            Key::Named(Named::Space | Named::ArrowLeft | Named::ArrowRight)
        );
    let held = Held {
        shift: modifiers.shift(),
        alt_graph,
    };

    (!is_of_ring).then_some(Typed::Pressed(position(code)?, held))
}

/// The place of a key, if it is one that types.
fn position(code: Code) -> Option<KeyPosition> {
    KeyPosition::from_code(&format!("{code:?}"))
}

/// The value of a single digit.
fn digit(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

/// The small Latin letter of a key: the one that is on it, or where the layout has none there, as
/// those of Thai and Bengali, the one that an American keyboard has in its place.
fn latin(key: &Key, place: Physical) -> Option<char> {
    let letter = match key.to_latin(place) {
        Some(letter) => letter,
        // With a key held the window system may know no character for it at all.
        None => match place {
            Physical::Code(Code::KeyQ) => 'q',
            Physical::Code(Code::KeyC) => 'c',
            Physical::Code(Code::KeyS) => 's',
            _ => return None,
        },
    };

    Some(letter.to_ascii_lowercase())
}

/// Size of text that says nothing of its size; none should.
pub(crate) fn default_text_size() -> f32 {
    Metrics::new(Setup::default().window, None, theme::TextSize::default()).size(TextStyle::Body)
}

/// The colours of what Iced draws by itself.
pub fn theme(kiosk: &Kiosk) -> Theme {
    let color = |role: ColorRole| role.color(kiosk.session.contrast);

    Theme::custom(
        "Rights Kiosk",
        iced::theme::Palette {
            background: color(ColorRole::Paper),
            text: color(ColorRole::Ink),
            primary: color(ColorRole::Teal),
            success: color(ColorRole::Do),
            warning: color(ColorRole::Chosen),
            danger: color(ColorRole::Dont),
        },
    )
}
