//! What wrong tries cost, by a clock that is given.

use rights_kiosk::pin::{Gate, LONGEST, Turn, wait_after};

use proptest::prelude::*;

use std::time::Duration;

const fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

#[test]
fn waits_grow_and_stop_growing() {
    let waits = [0, 1, 2, 3, 4, 5, 6, 7, 1000, u32::MAX].map(|it| wait_after(it).as_secs());

    assert_eq!(waits, [0, 0, 0, 5, 15, 60, 300, 300, 300, 300]);
    assert_eq!(LONGEST, seconds(300));
}

/// How long so many wrong tries take, each at the first moment at which it is looked at. Before
/// some the program is restarted.
fn cost(tries: u32, is_restarted: impl Fn(u32) -> bool) -> Duration {
    let mut now = seconds(1);
    let start = now;
    let mut gate = Gate::at_start(0, true, now);
    for number in 0..tries {
        if is_restarted(number) {
            gate = Gate::at_start(gate.wrong(), true, now);
        }
        if let Turn::Wait(left) = gate.try_at(now) {
            // Not a moment earlier.
            let early = now + left - Duration::from_nanos(1);
            assert_ne!(gate.try_at(early), Turn::May);
            now += left;
        }
        assert_eq!(gate.try_at(now), Turn::May);
        gate.judged(false, now, true);
    }

    now - start
}

#[test]
fn ten_thousand_wrong_tries_cost_more_than_34_days() {
    // 5, 15, 60 and 9,994 times 300 seconds.
    let all = seconds(5 + 15 + 60 + 9_994 * 300);
    assert_eq!(cost(10_000, |_| false), all);
    assert!(all > seconds(34 * 24 * 3600), "{all:?}");

    assert_eq!(cost(10_000, |_| true), all, "restarts change nothing");
    assert_eq!(cost(10_000, |number| number % 7 == 0), all);
}

#[test]
fn a_restart_in_the_middle_of_a_wait_begins_the_whole_wait_anew() {
    let mut gate = Gate::at_start(5, true, seconds(0));
    assert_eq!(gate.try_at(seconds(59)), Turn::Wait(seconds(1)));
    gate = Gate::at_start(gate.wrong(), true, seconds(59));
    assert_eq!(gate.try_at(seconds(59)), Turn::Wait(seconds(60)));
    // The computer was restarted: its time begins again.
    gate = Gate::at_start(gate.wrong(), true, seconds(2));
    assert_eq!(gate.try_at(seconds(2)), Turn::Wait(seconds(60)));
}

#[test]
fn a_count_that_is_not_saved_costs_the_longest_wait() {
    let mut gate = Gate::at_start(0, true, seconds(0));
    gate.judged(false, seconds(0), false);
    assert_eq!(gate.try_at(seconds(0)), Turn::Wait(LONGEST));
    gate = Gate::at_start(0, false, seconds(0));
    assert_eq!(gate.try_at(seconds(299)), Turn::Wait(seconds(1)));
    assert_eq!(gate.try_at(seconds(300)), Turn::May);
}

#[test]
fn a_right_one_makes_all_tries_free_again() {
    let mut gate = Gate::at_start(99, true, seconds(0));
    gate.judged(true, seconds(300), true);

    assert_eq!((gate.wrong(), gate.try_at(seconds(300))), (0, Turn::May));
}

proptest! {
    #[test]
    fn no_wait_is_longer_than_the_longest(
        wrong: u32, is_saved: bool, since in any::<u64>(), now in any::<u64>(),
    ) {
        let mut gate = Gate::at_start(wrong, is_saved, Duration::from_nanos(since));
        for _ in 0..3 {
            if let Turn::Wait(left) = gate.try_at(Duration::from_nanos(now)) {
                prop_assert!(left <= LONGEST);
            }
            gate.judged(false, Duration::from_nanos(now), is_saved);
        }
    }
}
