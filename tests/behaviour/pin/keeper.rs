//! The PIN of a folder, from the first one to a lost one.

use rights_kiosk::pin::{
    Answer, Keeper, LONGEST, Pass, PinError, PinHash, RESET, Secret, SetError,
};
use rights_kiosk::pin::{State, Tries, Turn};
use rights_kiosk::store::{Fault, Store, Who};

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const RIGHT: &str = "735918";
const WRONG: &str = "735919";

/// A clock that stands until it is moved.
#[derive(Clone, Default)]
struct Hand(Arc<AtomicU64>);

impl Hand {
    fn wait(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

fn open_store(folder: &Path) -> Store {
    let now = jiff::civil::date(2026, 12, 5).at(9, 30, 0, 0);

    Store::open(Some(folder.to_owned()), Who::Kiosk, now)
}

fn keeper(folder: &Path, hand: &Hand) -> Keeper {
    let hand = hand.clone();
    let clock = move || Duration::from_secs(hand.0.load(Ordering::SeqCst));

    Keeper::open(open_store(folder), Box::new(clock))
}

/// A folder with a PIN whose hash costs little.
fn with_pin() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    // 735918, by Argon2id with 8 KiB and one pass.
    let cheap = argon2_of(RIGHT);
    let hash = Some(PinHash::parse(&cheap).expect("a hash"));
    open_store(dir.path())
        .shelf()
        .write_for_good(&Secret { hash })
        .expect("stored");

    dir
}

fn argon2_of(digits: &str) -> String {
    use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};

    let params = Params::new(8, 1, 1, None).expect("numbers");

    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_with_salt(digits.as_bytes(), b"saltsaltsaltsalt")
        .expect("a hash")
        .to_string()
}

fn wrong(wait: u64) -> Answer {
    Answer::Wrong {
        wait: Duration::from_secs(wait),
        is_counted: true,
    }
}

fn on_disk(folder: &Path) -> String {
    let text = fs::read_to_string(folder.join("tries.toml")).expect("a file");

    text.lines().last().expect("a line").to_owned()
}

fn pass(answer: Answer) -> Pass {
    match answer {
        Answer::Right(pass) => pass,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_first_pin_is_set_and_the_next_only_by_whoever_knows_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let keeper = keeper(dir.path(), &Hand::default());
    assert!(matches!(keeper.state(), State::Unset));
    assert_eq!(keeper.attempt(RIGHT), Answer::NoPin);
    assert!(
        !dir.path().join("tries.toml").exists(),
        "nothing is written"
    );
    let set = |pass: Option<&Pass>, first, again| match keeper.set(pass, first, again) {
        Ok(()) => "set".to_owned(),
        Err(SetError::Unfit(PinError::Run)) => "a run".to_owned(),
        Err(SetError::Differs) => "differs".to_owned(),
        Err(SetError::IsSet) => "is set".to_owned(),
        Err(error) => error.to_string(),
    };

    assert_eq!(set(None, "123456", "123456"), "a run");
    assert_eq!(set(None, RIGHT, WRONG), "differs");
    assert_eq!(set(None, RIGHT, RIGHT), "set");
    assert!(matches!(keeper.state(), State::Set));
    assert_eq!(set(None, WRONG, WRONG), "is set");
    let pass = pass(keeper.attempt(RIGHT));
    assert_eq!(set(Some(&pass), WRONG, WRONG), "set");

    assert_eq!(keeper.attempt(RIGHT), wrong(0));
    assert!(matches!(keeper.attempt(WRONG), Answer::Right(_)));
    for name in ["pin.toml", "pin.toml.before"] {
        let text = fs::read_to_string(dir.path().join(name)).expect("a file");
        assert!(
            text.contains("m=19456,t=2,p=1") && !text.contains(WRONG),
            "{text}"
        );
    }
    let both = ["pin.toml", "pin.toml.before"].map(|it| fs::read(dir.path().join(it)).expect("it"));
    assert_eq!(both[0], both[1], "nothing is left of the first");
}

#[test]
fn wrong_tries_wait_also_after_a_restart_and_by_no_other_clock() {
    let dir = with_pin();
    let hand = Hand::default();
    let first = keeper(dir.path(), &hand);
    assert_eq!(
        [WRONG, "", "1"].map(|it| first.attempt(it)),
        [wrong(0), wrong(0), wrong(5)]
    );
    assert_eq!(on_disk(dir.path()), "wrong = 3");
    hand.wait(4);
    let early = Answer::Early(Duration::from_secs(1));
    assert_eq!(
        first.attempt(RIGHT),
        early,
        "even the right one is not looked at"
    );
    assert_eq!(on_disk(dir.path()), "wrong = 3");
    drop(first);

    let second = keeper(dir.path(), &hand);
    assert_eq!(second.turn(), Turn::Wait(Duration::from_secs(5)), "anew");
    hand.wait(5);
    assert_eq!(second.attempt(WRONG), wrong(15));
    hand.wait(15);
    assert_eq!(second.attempt(WRONG), wrong(60));
    hand.wait(60);
    assert_eq!(second.attempt(&"7".repeat(5000)), wrong(300));
    hand.wait(300);
    assert_eq!(second.attempt(WRONG), wrong(300));
    assert_eq!(on_disk(dir.path()), "wrong = 7");
    hand.wait(300);
    assert!(matches!(second.attempt(RIGHT), Answer::Right(_)));
    assert_eq!(on_disk(dir.path()), "wrong = 0");
    assert_eq!(second.attempt(WRONG), wrong(0));
}

#[test]
fn a_try_is_on_the_disk_before_it_is_judged() {
    let dir = with_pin();
    let store = open_store(dir.path());
    store.shelf().write(&Tries { wrong: 1 }).expect("stored");
    drop(store);
    let path = dir.path().to_owned();
    let seen = Arc::new(AtomicU64::new(0));
    let saw = seen.clone();
    // The clock is asked when a try is judged: by then the file has the try.
    let clock = move || {
        if let Ok(text) = fs::read_to_string(path.join("tries.toml"))
            && text.ends_with("wrong = 2\n")
        {
            saw.fetch_add(1, Ordering::SeqCst);
        }

        Duration::ZERO
    };
    let keeper = Keeper::open(open_store(dir.path()), Box::new(clock));

    assert!(matches!(keeper.attempt(RIGHT), Answer::Right(_)));
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    assert_eq!(on_disk(dir.path()), "wrong = 0");
}

#[test]
fn a_count_that_cannot_be_trusted_or_kept_costs_the_longest_wait() {
    // Damaged; gone, with the former there; a newer version.
    let cases: [&dyn Fn(&Path); 3] = [
        &|file| fs::write(file, "wrong = 0").expect("written"),
        &|file| fs::remove_file(file).expect("removed"),
        &|file| fs::write(file, "version = 2\n").expect("written"),
    ];
    for damage in cases {
        let dir = with_pin();
        let first = keeper(dir.path(), &Hand::default());
        assert_eq!([WRONG; 2].map(|it| first.attempt(it)), [wrong(0), wrong(0)]);
        drop(first);
        damage(&dir.path().join("tries.toml"));

        let keeper = keeper(dir.path(), &Hand::default());
        assert_eq!(keeper.turn(), Turn::Wait(LONGEST));
        assert_eq!(keeper.notices().len(), 1);
    }

    // A second kiosk, which may not write.
    let dir = with_pin();
    let _first = open_store(dir.path());
    let hand = Hand::default();
    let second = keeper(dir.path(), &hand);
    assert_eq!(second.turn(), Turn::Wait(LONGEST));
    hand.wait(300);
    assert_eq!(
        second.attempt(WRONG),
        Answer::Wrong {
            wait: LONGEST,
            is_counted: false
        }
    );
    hand.wait(300);
    assert!(matches!(second.attempt(RIGHT), Answer::Right(_)));
}

#[test]
fn a_pin_that_cannot_be_read_is_not_none() {
    let texts = [
        "",
        "version = 1\n",
        "version = 1\nhash = \"735918\"\n",
        "version = 2\n",
    ];
    for (text, has_former) in texts.iter().flat_map(|it| [(it, true), (it, false)]) {
        let dir = with_pin();
        let before = dir.path().join("pin.toml.before");
        fs::write(dir.path().join("pin.toml"), text).expect("written");
        if has_former {
            fs::write(before, text).expect("written");
        } else {
            fs::remove_file(before).expect("removed");
        }
        // At the next starts too, when the file has been set aside.
        for _ in 0..3 {
            let keeper = keeper(dir.path(), &Hand::default());
            assert!(matches!(keeper.state(), State::Unreadable(_)), "{text}");
            assert_eq!(keeper.attempt(RIGHT), Answer::NoPin);
            let refused = keeper.set(None, RIGHT, RIGHT);
            assert!(matches!(refused, Err(SetError::Unreadable(_))), "{text}");
        }
    }

    // One generation is enough.
    let dir = with_pin();
    fs::write(dir.path().join("pin.toml"), "").expect("written");
    let keeper = keeper(dir.path(), &Hand::default());
    assert_eq!(keeper.notices()[0].fault, Fault::NoVersion);
    assert!(matches!(keeper.attempt(RIGHT), Answer::Right(_)));
}

#[test]
fn a_lost_pin_is_reset_by_a_file() {
    for is_damaged in [false, true] {
        let dir = with_pin();
        let hand = Hand::default();
        let before = keeper(dir.path(), &hand);
        for _ in 0..3 {
            before.attempt(WRONG);
        }
        if is_damaged {
            drop(before);
            for name in ["pin.toml", "pin.toml.before"] {
                fs::write(dir.path().join(name), "x").expect("written");
            }
            drop(keeper(dir.path(), &hand));
        } else {
            // Also while the kiosk runs, at the next entry.
            fs::write(dir.path().join(RESET), "").expect("placed");
            before.reset_if_asked();
            assert!(before.was_reset() && matches!(before.state(), State::Unset));
            drop(before);
        }

        fs::write(dir.path().join(RESET), "").expect("placed");
        let after = keeper(dir.path(), &hand);
        assert!(after.was_reset() && matches!(after.state(), State::Unset));
        assert_eq!((after.turn(), after.notices()), (Turn::May, vec![]));
        let mut left: Vec<_> = fs::read_dir(dir.path())
            .expect("a folder")
            .map(|it| it.expect("a file").file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["in-use", "in-use.by"], "the file is gone too");
        drop(after);
        let again = keeper(dir.path(), &hand);
        assert!(!again.was_reset());
        again.set(None, WRONG, WRONG).expect("set");
    }
}

#[test]
fn a_pin_of_a_newer_version_is_left_as_it_is_by_a_reset_too() {
    let dir = with_pin();
    fs::write(dir.path().join("pin.toml"), "version = 2\n").expect("written");
    fs::write(dir.path().join(RESET), "").expect("placed");

    let keeper = keeper(dir.path(), &Hand::default());

    assert!(matches!(keeper.state(), State::NotReset(_)));
    let text = fs::read_to_string(dir.path().join("pin.toml")).expect("a file");
    assert_eq!(text, "version = 2\n");
    assert!(dir.path().join(RESET).exists());
}

#[test]
fn until_the_file_can_be_removed_nobody_comes_in() {
    let dir = with_pin();
    let hand = Hand::default();
    // A folder with something in it cannot be removed as a file.
    fs::create_dir_all(dir.path().join(RESET).join("full")).expect("placed");
    let keeper = keeper(dir.path(), &hand);
    assert!(matches!(keeper.state(), State::NotReset(_)));
    assert_eq!(keeper.attempt(RIGHT), Answer::NoPin);
    assert!(matches!(
        keeper.set(None, WRONG, WRONG),
        Err(SetError::NotReset(_))
    ));
    assert!(!keeper.was_reset());

    fs::remove_dir_all(dir.path().join(RESET)).expect("removed");
    keeper.reset_if_asked();
    assert!(matches!(keeper.state(), State::Unset));

    // A second kiosk may remove nothing.
    keeper.set(None, RIGHT, RIGHT).expect("set");
    fs::write(dir.path().join(RESET), "").expect("placed");
    let second = super::keeper::keeper(dir.path(), &hand);
    assert!(matches!(second.state(), State::NotReset(_)));
    assert!(dir.path().join(RESET).exists() && dir.path().join("pin.toml").exists());
}
