//! What an X server says of its display, asked anew each time, and when it says that something
//! has changed: the layer that makes windows asks once, and does not hear of a display that is
//! switched on or turned later unless somebody moves the window.

mod told;

use super::{Resolution, ServerAnswer, is_on_wayland};

use x11rb::connection::Connection;
use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use std::error::Error;
use std::sync::{Mutex, PoisonError};

/// The connection, kept for the next question. It has no windows and hears of nothing.
static CONNECTION: Mutex<Option<(RustConnection, usize)>> = Mutex::new(None);

/// The only display of the X server that the variable `DISPLAY` names, in physical pixels.
/// `None` if it has several or none, does not answer, or if windows stand on Wayland.
pub fn only_display() -> Option<Resolution> {
    if is_on_wayland() {
        return None;
    }
    let mut kept = CONNECTION.lock().unwrap_or_else(PoisonError::into_inner);
    let (connection, screen) = match kept.take() {
        Some(connection) => connection,
        None => RustConnection::connect(None).ok()?,
    };
    let displays = displays(&connection, screen)
        .inspect_err(|error| tracing::debug!("the X server tells of no display: {error}"))
        .ok()?;
    // One that has failed is not kept.
    *kept = Some((connection, screen));

    match displays.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// What the X server says of itself that the variable `DISPLAY` names, if windows stand there.
pub fn ask_server() -> ServerAnswer {
    if is_on_wayland() {
        return ServerAnswer::NotAsked;
    }
    let (connection, screen) = match RustConnection::connect(None) {
        Ok(connection) => connection,
        Err(error) => return ServerAnswer::Silent(error.to_string()),
    };

    match told::server(&connection, screen) {
        Ok(server) => {
            let mut kept = CONNECTION.lock().unwrap_or_else(PoisonError::into_inner);
            *kept = Some((connection, screen));

            ServerAnswer::Told(server)
        }
        Err(error) => {
            tracing::warn!("the X server does not say what it can do: {error}");

            ServerAnswer::Unclear
        }
    }
}

/// Waits until displays are switched on or off, turned or resized, and calls `tell` each time.
/// Ends when that returns `false`, and where there is no X server to wait for.
pub fn wait_for_changes(tell: impl FnMut() -> bool) {
    if is_on_wayland() {
        return;
    }
    // There is one to wait for, or there is not; either is well.
    if let Err(error) = wait(tell) {
        tracing::debug!("the X server tells of no changes: {error}");
    }
}

fn wait(mut tell: impl FnMut() -> bool) -> Result<(), Box<dyn Error>> {
    let (connection, screen) = RustConnection::connect(None)?;
    let root = root(&connection, screen)?;
    // The size of the root changes too where a server knows no displays.
    let sizes = ChangeWindowAttributesAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
    connection.change_window_attributes(root, &sizes)?;
    let changes = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE;
    if let Err(error) = connection.randr_select_input(root, changes) {
        tracing::debug!("the X server knows no displays: {error}");
    }
    connection.flush()?;

    loop {
        connection.wait_for_event()?;
        // One change comes as several events.
        while connection.poll_for_event()?.is_some() {}
        if !tell() {
            return Ok(());
        }
    }
}

/// The window behind all others.
fn root(connection: &RustConnection, screen: usize) -> Result<Window, Box<dyn Error>> {
    let screen = connection.setup().roots.get(screen);

    Ok(screen.ok_or("it has no screen")?.root)
}

/// The displays that are on.
fn displays(connection: &RustConnection, screen: usize) -> Result<Vec<Resolution>, Box<dyn Error>> {
    let root = root(connection, screen)?;
    let monitors = connection.randr_get_monitors(root, true)?.reply()?;
    let displays = monitors.monitors.iter().map(|it| Resolution {
        width: it.width.into(),
        height: it.height.into(),
    });

    Ok(displays
        .filter(|it| it.width > 1 && it.height > 1)
        .collect())
}
