//! A program that is killed in the middle of a save leaves the old or the new, whole.

use super::concerns::{CONCERNS, kept, store};
use super::{folder, kiosk, names};

use rights_kiosk::disk::UNFINISHED;

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// The folder in which a child is to store until it is killed.
const FOLDER: &str = "STORE_TEST_FOLDER";

/// The concern with which a child begins.
const FIRST: &str = "STORE_TEST_FIRST";

const KILLS: usize = 500;

/// The longest that a child is let live, in microseconds: with its start, time for a few saves.
const LONGEST: u64 = 80_000;

/// Not a test of its own: what the child does.
#[test]
fn stores_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let stored = kiosk(Path::new(&folder));
    let mut generations: [u64; CONCERNS] = std::array::from_fn(|concern| {
        let near = std::env::var(format!("STORE_TEST_{concern}")).expect("a number");

        kept(&stored, concern, near.parse().expect("a number")).expect("whole")
    });
    let first = std::env::var(FIRST).expect("a number");
    let first: usize = first.parse().expect("a number");
    let mut out = std::io::stdout().lock();

    for concern in (0..CONCERNS).cycle().skip(first) {
        generations[concern] += 1;
        store(&stored, concern, generations[concern]).expect("stored");
        writeln!(out, "\nstored {concern} {}", generations[concern]).expect("told");
        out.flush().expect("told");
    }
}

/// What a child has told last of each concern.
fn told(output: &str, before: [u64; CONCERNS]) -> [u64; CONCERNS] {
    let mut told = before;
    for line in output.lines().filter_map(|it| it.strip_prefix("stored ")) {
        // The last line may be cut off.
        if let Some((concern, generation)) = line.split_once(' ')
            && let (Ok(concern), Ok(generation)) = (concern.parse::<usize>(), generation.parse())
            && concern < CONCERNS
            && generation == told[concern] + 1
        {
            told[concern] = generation;
        }
    }

    told
}

#[test]
fn five_hundred_kills_leave_old_or_new_and_whole() {
    let dir = folder();
    let name = concat!(module_path!(), "::stores_until_it_is_killed");
    let (_crate, name) = name.split_once("::").expect("a module");
    let mut generations = [0; CONCERNS];
    let mut random = 20_261_205_u64;
    let (mut whole, mut in_flight, mut unfinished, mut saves) = (0, 0, 0, 0);

    for kill in 0..KILLS {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let life = Duration::from_micros((random >> 33) % LONGEST);
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command
            .args(["--exact", name, "--nocapture", "--test-threads=1"])
            .env(FOLDER, dir.path())
            .env(FIRST, (kill % CONCERNS).to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        for (concern, generation) in generations.iter().enumerate() {
            command.env(format!("STORE_TEST_{concern}"), generation.to_string());
        }
        let mut child = command.spawn().expect("a child");
        thread::sleep(life);
        child.kill().expect("killed");
        child.wait().expect("ended");
        let mut output = String::new();
        child
            .stdout
            .take()
            .expect("its output")
            .read_to_string(&mut output)
            .expect("text");
        assert!(
            !output.contains("test result"),
            "it ended by itself: {output}"
        );

        let told = told(&output, generations);
        saves += told
            .iter()
            .zip(generations)
            .map(|(a, b)| a - b)
            .sum::<u64>();
        unfinished += usize::from(
            names(dir.path())
                .iter()
                .any(|it| it.starts_with(UNFINISHED)),
        );
        let stored = kiosk(dir.path());
        for (concern, told) in told.into_iter().enumerate() {
            let kept = kept(&stored, concern, told);
            assert!(
                kept == Some(told) || kept == Some(told + 1),
                "kill {kill}, concern {concern}: {told} was told, {kept:?} is kept: {:?}",
                names(dir.path())
            );
            let kept = kept.expect("whole");
            in_flight += usize::from(kept > told);
            generations[concern] = kept;
        }
        let left = names(dir.path());
        assert!(
            !left.iter().any(|it| it.starts_with(UNFINISHED)),
            "{left:?}"
        );
        whole += 1;
    }

    println!(
        "{whole} of {KILLS} kills left everything whole: {saves} saves were told, {in_flight} \
         were new without having been told, {unfinished} kills left an unfinished file; at the end {generations:?}"
    );
    assert_eq!(whole, KILLS);
    assert!(
        generations.iter().all(|it| *it > 0) && unfinished > 20,
        "the kills fell into saves"
    );
}
