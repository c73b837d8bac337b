//! How the C library keeps memory that the program has given back.

/// The variable by which glibc is told; it reads it once, before the program begins.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const VARIABLE: &str = "GLIBC_TUNABLES";

/// One place for the memory of all threads, and blocks from 128 KiB on that go back to the
/// system as soon as they are free. As it is, each thread has a place of its own, and a picture
/// of the screen that is freed once has all later ones kept. Ten minutes of use at 1920x1080 end
/// with 39 MB instead of 41 (docs/speed.md).
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const TUNING: &str = "glibc.malloc.arena_max=1\
    :glibc.malloc.mmap_threshold=131072\
    :glibc.malloc.trim_threshold=131072";

/// Begins the program once more in its place, with [`TUNING`]. Where the variable is set
/// already, whoever set it counts; where that does not work, the program goes on as it is.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(super) fn tune() {
    use std::env;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    if env::var_os(VARIABLE).is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else {
        return;
    };
    let mut arguments = env::args_os();
    let mut again = Command::new(program);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    let error = again.args(arguments).env(VARIABLE, TUNING).exec();

    tracing::debug!("memory is kept as the system does: {error}");
}

/// Other systems have no such variable.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(super) fn tune() {}
