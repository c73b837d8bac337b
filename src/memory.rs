//! How the C library keeps memory that the program has given back.

/// Has the C library give the system back what is free. By itself it gives back only what lies at
/// the end of its heap, so a little that is still in use there keeps all that lies before it. Takes
/// a few milliseconds; to be called when much has just been freed.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "the C library has no safe way to ask")]
pub fn give_back() {
    // SAFETY: it takes no pointer, and locks what it walks through (malloc_trim(3): MT-Safe).
    let has_given = unsafe { libc::malloc_trim(0) };

    tracing::trace!("free memory was given back: {has_given}");
}

/// Other C libraries give back what is free, or cannot be asked.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn give_back() {}
