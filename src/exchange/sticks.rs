//! The sticks and disks that somebody has put into this computer.

use std::fs;
use std::path::{Path, PathBuf};

/// Where Linux puts what is put in: by the desktop (udisks), or by hand.
const MOUNTED_UNDER: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// What the kernel says of everything that is mounted (proc(5)).
const MOUNTS: &str = "/proc/self/mountinfo";

/// The field of the mount point in a line of it, from 0.
const MOUNT_POINT: usize = 4;

/// Where the sticks of this computer are at the moment. Where the system does not say, there is
/// none.
pub(super) fn present() -> Vec<PathBuf> {
    if cfg!(windows) {
        let drives = (b'D'..=b'Z').map(|it| PathBuf::from(format!("{}:\\", char::from(it))));

        return drives.filter(|it| it.exists()).collect();
    }
    if cfg!(target_os = "linux") {
        let told = fs::read(MOUNTS).unwrap_or_default();

        return mounted(&String::from_utf8_lossy(&told));
    }

    Vec::new()
}

/// The sticks among what is mounted, in the order in which they were: where a line of
/// `/proc/self/mountinfo` names a folder that such things are put into.
pub fn mounted(told: &str) -> Vec<PathBuf> {
    let points = told
        .lines()
        .filter_map(|line| line.split(' ').nth(MOUNT_POINT));
    let mut sticks = Vec::new();
    for point in points {
        let path = PathBuf::from(unescaped(point));
        let is_stick = MOUNTED_UNDER
            .iter()
            .any(|it| path.starts_with(Path::new(it)));
        if is_stick && !sticks.contains(&path) {
            sticks.push(path);
        }
    }

    sticks
}

/// A name without the escapes of the kernel: `\040` is a space.
fn unescaped(name: &str) -> String {
    let mut pieces = name.split('\\');
    let mut whole = pieces.next().unwrap_or_default().to_owned();

    for piece in pieces {
        let code = piece.get(..3).and_then(|it| u8::from_str_radix(it, 8).ok());
        match (code, piece.get(3..)) {
            (Some(code), Some(rest)) if code.is_ascii() => {
                whole.push(char::from(code));
                whole.push_str(rest);
            }
            _ => {
                whole.push('\\');
                whole.push_str(piece);
            }
        }
    }

    whole
}
