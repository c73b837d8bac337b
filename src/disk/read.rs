//! Reading a file that may be larger than it should.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The bytes of a file, or `None` if there are more than `most`, however many those are. Of a
/// file without end no more than that is read.
///
/// # Errors
///
/// The file cannot be opened or read.
pub fn read_limited(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;

    Ok((length as u64 <= most).then_some(bytes))
}
