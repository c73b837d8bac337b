//! The sticks and disks that somebody has put into this computer.

use crate::disk::{self, SaveError};

#[cfg(target_os = "linux")]
use std::fs::File;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Where Linux puts what is put in: by the desktop (udisks), or by hand.
const MOUNTED_UNDER: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// What the kernel says of everything that is mounted (proc(5)).
const MOUNTS: &str = "/proc/self/mountinfo";

/// The field of the mount point in a line of it, from 0.
const MOUNT_POINT: usize = 4;

/// What parts the fields of a line of it that every mount has from the kind of its file system.
const SEPARATOR: &str = " - ";

/// File systems that are elsewhere: whoever looks into one may wait for a computer that does not
/// answer. Those of `fuse` with a name behind a dot are programs, `fuse.sshfs` among them; a
/// stick whose file system is a program is `fuseblk`.
const ELSEWHERE: [&str; 13] = [
    "9p", "afs", "autofs", "ceph", "cifs", "coda", "davfs", "fuse", "ncpfs", "nfs", "nfs4", "smb3",
    "smbfs",
];

/// A stick, or a disk that was put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// The folder that is its root.
    pub path: PathBuf,
    /// The number of the device, if the system gives it one. Once the stick has been drawn, the
    /// folder in its place has another.
    pub device: Option<u64>,
}

impl Stick {
    /// The stick that is there now.
    pub fn at(path: PathBuf) -> Self {
        Self {
            device: fs::metadata(&path).ok().and_then(|it| device(&it)),
            path,
        }
    }

    /// Writes a new file onto it, as [`disk::save_new`] does, and nowhere if it has gone since
    /// it was listed.
    pub(super) fn written(
        &self,
        names: impl IntoIterator<Item = String>,
        text: &str,
    ) -> Result<PathBuf, SaveError> {
        let gone = || SaveError::new(&self.path, ErrorKind::NotFound.into());
        // It is held open, so that nothing else can come under this name meanwhile.
        let (_held, folder) = held(&self.path, self.device).ok_or_else(gone)?;

        disk::save_new(&folder, &self.path, names, text)
    }
}

/// A folder that is held open while something is written into it, and a path that leads to it
/// whatever comes to stand in its place; nothing if it is not on this device.
#[cfg(target_os = "linux")]
fn held(path: &Path, on: Option<u64>) -> Option<(File, PathBuf)> {
    use std::os::fd::AsRawFd;

    let folder = File::open(path).ok()?;
    let metadata = folder.metadata().ok()?;
    if !metadata.is_dir() || on.is_some() && device(&metadata) != on {
        return None;
    }
    let by_number = PathBuf::from(format!("/proc/self/fd/{}", folder.as_raw_fd()));

    Some((folder, by_number))
}

/// The same where a folder has no path but its own: only whether it is on this device.
#[cfg(not(target_os = "linux"))]
fn held(path: &Path, on: Option<u64>) -> Option<((), PathBuf)> {
    let metadata = fs::metadata(path).ok()?;
    let is_same = on.is_none() || device(&metadata) == on;

    (metadata.is_dir() && is_same).then(|| ((), path.to_owned()))
}

/// The number of the device on which something is.
#[cfg(unix)]
fn device(metadata: &Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;

    Some(metadata.dev())
}

/// The system gives none.
#[cfg(not(unix))]
fn device(_metadata: &Metadata) -> Option<u64> {
    None
}

/// Where the sticks of this computer are at the moment. Where the system does not say, there is
/// none.
pub(super) fn present() -> Vec<Stick> {
    if cfg!(windows) {
        let drives = (b'D'..=b'Z').map(|it| PathBuf::from(format!("{}:\\", char::from(it))));

        return drives.filter(|it| it.exists()).map(Stick::at).collect();
    }
    if cfg!(target_os = "linux") {
        let told = fs::read(MOUNTS).unwrap_or_default();
        let mounted = mounted(&String::from_utf8_lossy(&told)).into_iter();

        return mounted.map(Stick::at).filter(is_mounted).collect();
    }

    Vec::new()
}

/// Whether a stick is still there: the folder in which it is mounted is on another device.
fn is_mounted(stick: &Stick) -> bool {
    let above = stick.path.parent().and_then(|it| fs::metadata(it).ok());

    stick.device.is_some() && above.and_then(|it| device(&it)) != stick.device
}

/// The sticks among what is mounted, in the order in which they were: where a line of
/// `/proc/self/mountinfo` names a folder that such things are put into, and a file system that
/// is in this computer.
pub fn mounted(told: &str) -> Vec<PathBuf> {
    let mut sticks = Vec::new();
    for line in told.lines() {
        let (of_mount, of_system) = line.split_once(SEPARATOR).unwrap_or((line, ""));
        let Some(point) = of_mount.split(' ').nth(MOUNT_POINT) else {
            continue;
        };
        let system = of_system.split(' ').next().unwrap_or_default();
        let is_elsewhere = ELSEWHERE.contains(&system) || system.starts_with("fuse.");
        let path = PathBuf::from(unescaped(point));
        let is_stick = MOUNTED_UNDER
            .iter()
            .any(|it| path.starts_with(Path::new(it)));
        if is_stick && !is_elsewhere && !sticks.contains(&path) {
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
