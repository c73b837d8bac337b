//! Dividing a test among processes.
//!
//! Iced keeps all faces behind one lock and takes it for every text that it measures,
//! so threads of one process wait for each other. Processes do not.

use serde::Serialize;
use serde::de::DeserializeOwned;

use std::env;
use std::num::NonZero;
use std::process::{self, Child, Command, Output, Stdio};
use std::thread;

/// Tells a process which part of a test it does: `INDEX/COUNT`, the index from 0.
const PART: &str = "RIGHTS_KIOSK_TEST_PART";

/// What stands before the result of a part on the standard output.
const RESULT: &str = "result of this part: ";

/// Does something with each of some items, divided among as many processes as there are
/// cores; returns what has come of each part. `test` is the whole name of the test that
/// calls this: each process runs it anew and comes to the same call.
#[track_caller]
pub fn divided<Item, T>(test: &str, items: Vec<Item>, part: impl Fn(Vec<Item>) -> T) -> Vec<T>
where
    T: Serialize + DeserializeOwned,
{
    if let Some((index, count)) = own_part() {
        let own = items.into_iter().skip(index).step_by(count).collect();
        let result = serde_json::to_string(&part(own)).expect("a result is JSON");
        println!("\n{RESULT}{result}");
        // What follows is for all parts together.
        process::exit(0);
    }

    let count = thread::available_parallelism().map_or(1, NonZero::get);
    let children: Vec<_> = (0..count).map(|index| start(test, index, count)).collect();

    // Each is waited for before any is judged, so that none goes on by itself.
    let outputs: Vec<_> = children
        .into_iter()
        .map(|child| child.wait_with_output().expect("a process of our own"))
        .collect();

    outputs.iter().map(|output| result(test, output)).collect()
}

fn own_part() -> Option<(usize, usize)> {
    let part = env::var(PART).ok()?;
    let (index, count) = part.split_once('/')?;

    Some((index.parse().ok()?, count.parse().ok()?))
}

fn start(test: &str, index: usize, count: usize) -> Child {
    Command::new(env::current_exe().expect("this program has a path"))
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(PART, format!("{index}/{count}"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this program can be run again")
}

#[track_caller]
fn result<T: DeserializeOwned>(test: &str, output: &Output) -> T {
    let said = String::from_utf8_lossy(&output.stdout);
    let result = said.lines().find_map(|line| line.strip_prefix(RESULT));

    match result {
        Some(result) if output.status.success() => {
            serde_json::from_str(result).expect("a result is JSON")
        }
        // Why is on the standard error, which the part shares with this process.
        _ => panic!("a part of {test} has failed, {}: {said}", output.status),
    }
}
