//! Asking an X server whether a window can be drawn on it.

use crate::display::{Resolution, Server};

use rustix::fs::{Mode, ftruncate};
use rustix::shm::{self, OFlags};
use x11rb::connection::{Connection, RequestConnection};
use x11rb::errors::ConnectionError;
use x11rb::protocol::randr;
use x11rb::protocol::shm::ConnectionExt as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageOrder, Screen, Setup, VisualClass, Visualtype,
};
use x11rb::resource_manager;
use x11rb::rust_connection::RustConnection;

use std::error::Error;

/// Bits of red, green and blue in a pixel as the program draws it.
const COLORS: [u32; 3] = [0x00ff_0000, 0x0000_ff00, 0x0000_00ff];

/// Bytes of memory that are shared to see whether that can be.
const SAMPLE: u64 = 4096;

/// What it says of itself.
pub(super) fn server(connection: &RustConnection, screen: usize) -> Result<Server, Box<dyn Error>> {
    let setup = connection.setup();
    let root = setup.roots.get(screen).ok_or("it has no screen")?;
    let has_randr = connection
        .extension_information(randr::X11_EXTENSION_NAME)?
        .is_some();

    Ok(Server {
        depth: root.root_depth,
        is_drawable: visuals(root).any(|(depth, visual)| {
            visual.visual_id == root.root_visual && is_drawable(setup, depth, visual)
        }),
        has_deep_windows: deep(root).is_some_and(|visual| is_drawable(setup, DEEP, visual)),
        largest: largest(connection, screen, root, has_randr),
        is_sharing_memory: shares_memory(connection)?,
        most_bytes: connection.maximum_request_bytes().try_into()?,
        has_randr,
        dpi: dpi(connection, screen)?,
    })
}

/// Bits of a window that is deeper than its screen.
const DEEP: u8 = 32;

fn visuals(screen: &Screen) -> impl Iterator<Item = (u8, &Visualtype)> {
    let depths = screen.allowed_depths.iter();

    depths.flat_map(|it| it.visuals.iter().map(|visual| (it.depth, visual)))
}

/// What the layer that makes windows takes for one that is deeper than its screen.
fn deep(screen: &Screen) -> Option<&Visualtype> {
    visuals(screen)
        .find(|(depth, visual)| *depth == DEEP && visual.class == VisualClass::TRUE_COLOR)
        .map(|(_, visual)| visual)
}

/// Whether a pixel holds its colours as the program draws them.
fn is_drawable(setup: &Setup, depth: u8, visual: &Visualtype) -> bool {
    let own = if cfg!(target_endian = "little") {
        ImageOrder::LSB_FIRST
    } else {
        ImageOrder::MSB_FIRST
    };
    let colors = if setup.image_byte_order == own {
        COLORS
    } else {
        COLORS.map(u32::swap_bytes)
    };
    let is_four_bytes = setup
        .pixmap_formats
        .iter()
        .any(|it| it.depth == depth && it.bits_per_pixel == 32);

    [24, DEEP].contains(&depth)
        && is_four_bytes
        && [VisualClass::TRUE_COLOR, VisualClass::DIRECT_COLOR].contains(&visual.class)
        && [visual.red_mask, visual.green_mask, visual.blue_mask] == colors
}

/// The largest display, or all of the screen where none is on.
fn largest(
    connection: &RustConnection,
    screen: usize,
    root: &Screen,
    has_randr: bool,
) -> Resolution {
    let displays = if has_randr {
        super::displays(connection, screen).unwrap_or_default()
    } else {
        Vec::new()
    };

    displays
        .into_iter()
        .max_by_key(|it| u64::from(it.width) * u64::from(it.height))
        .unwrap_or_else(|| Resolution {
            width: root.width_in_pixels.into(),
            height: root.height_in_pixels.into(),
        })
}

/// Whether it takes memory of this computer: a server elsewhere does not, whatever it says.
fn shares_memory(connection: &RustConnection) -> Result<bool, Box<dyn Error>> {
    let name = format!("rights-kiosk-{}", std::process::id());
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL;
    let Ok(memory) = shm::open(&name, flags, Mode::RUSR | Mode::WUSR) else {
        return Ok(false);
    };
    // Nobody else has to find it.
    let _ = shm::unlink(&name);
    if ftruncate(&memory, SAMPLE).is_err() {
        return Ok(false);
    }

    let segment = connection.generate_id()?;
    match connection.shm_attach_fd(segment, memory, false) {
        Ok(attached) => {
            let is_attached = attached.check().is_ok();
            if is_attached {
                connection.shm_detach(segment)?.check()?;
            }

            Ok(is_attached)
        }
        Err(ConnectionError::UnsupportedExtension | ConnectionError::FdPassingFailed) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Pixels in an inch by its resources, unless a settings daemon says them.
fn dpi(connection: &RustConnection, screen: usize) -> Result<Option<String>, Box<dyn Error>> {
    let daemon = format!("_XSETTINGS_S{screen}");
    let daemon = connection.intern_atom(false, daemon.as_bytes())?.reply()?;
    let daemon = connection.get_selection_owner(daemon.atom)?.reply()?;
    if daemon.owner != x11rb::NONE {
        return Ok(None);
    }
    let resources = resource_manager::new_from_default(connection)?;

    Ok(resources.get_string("Xft.dpi", "").map(str::to_owned))
}
