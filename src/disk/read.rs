//! Reading a file that may be larger than it should.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The bytes of a file, or `None` if there are more than `most`, however many those are. Of a
/// file without end no more than that is read.
///
/// # Errors
///
/// The file cannot be opened or read.
pub fn read_limited(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    limited(File::open(path)?, most)
}

/// The same of a plain file alone. What stands in its place is looked at once it is open, so that
/// nothing can take that place in between: a link is not followed, and for whoever might write
/// into a pipe nobody waits.
///
/// # Errors
///
/// It is no plain file, or cannot be opened or read.
pub fn read_plain(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    limited(open_plain(path)?, most)
}

/// Opens a plain file to read it.
///
/// # Errors
///
/// It is none, or cannot be opened. Of a link, a folder or a device the kind of the error is
/// [`ErrorKind::InvalidInput`].
pub fn open_plain(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;

        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        options.custom_flags(flags.bits() as i32);
    }
    // Elsewhere there is no such flag, and a link is looked for before.
    #[cfg(not(unix))]
    if std::fs::symlink_metadata(path)?.is_symlink() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let file = match options.open(path) {
        Ok(file) => file,
        // So the flag says that it is a link (open(2)); a socket cannot be opened at all.
        Err(error) if is_no_file(&error) => return Err(ErrorKind::InvalidInput.into()),
        Err(error) => return Err(error),
    };

    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(ErrorKind::InvalidInput.into())
    }
}

/// Whether the system says that what stands there is a link or a socket.
fn is_no_file(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;

        let errno = Errno::from_io_error(error);
        // Some systems have names of their own for a link that is not followed.
        matches!(errno, Some(Errno::LOOP | Errno::MLINK | Errno::NXIO))
    }
    #[cfg(not(unix))]
    {
        let _ = error;

        false
    }
}

fn limited(file: File, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = file.take(most + 1).read_to_end(&mut bytes)?;

    Ok((length as u64 <= most).then_some(bytes))
}
