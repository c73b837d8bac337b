//! Files of the computer: read up to a bound, written whole, and the folder for
//! this program's own data.

mod read;
mod save;
mod unfinished;

pub use read::{open_plain, read_limited, read_plain};
pub use save::{SaveError, save, save_new, sync_folder};
pub use unfinished::{UNFINISHED, begun, remove_unfinished};

use std::ffi::OsString;
use std::path::PathBuf;

/// The folder of this program in the data folder of a user.
const NAME: &str = "rights-kiosk";

/// The folder for data of this program, from the variables of the environment:
/// `XDG_DATA_HOME` or `HOME` (XDG Base Directory Specification 0.8), on macOS
/// `HOME`, on Windows `APPDATA`.
pub fn data_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    // The specification wants a relative path to be ignored.
    let absolute = |name| {
        variable(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let data = if cfg!(windows) {
        absolute("APPDATA")
    } else if cfg!(target_os = "macos") {
        absolute("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|it| it.join(".local/share")))
    };

    data.map(|data| data.join(NAME))
}
