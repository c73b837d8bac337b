//! Which lines the first page of a topic keeps where there is not room for all.

use rights_kiosk::screen::topic::rank::{Lines, Rank};

/// What most topics have besides the one thing to do.
const ALL: Lines = Lines {
    dos: 2,
    donts: 1,
    says: 3,
    numbers: 1,
};

fn lines([dos, donts, says, numbers]: [usize; 4]) -> Lines {
    Lines {
        dos,
        donts,
        says,
        numbers,
    }
}

/// What is kept where so many lines of any kind have room.
fn kept(all: Lines, room: usize) -> Lines {
    all.best(|it| it.count() <= room)
}

#[test]
fn all_stay_where_there_is_room() {
    assert_eq!(kept(ALL, 7), ALL);
    assert_eq!(ALL.rank(ALL), Rank::Full);
}

#[test]
fn the_least_worthy_goes_first() {
    for (room, stays, rank) in [
        (6, [1, 1, 3, 1], Rank::Held),
        (5, [0, 1, 3, 1], Rank::Held),
        (4, [0, 1, 2, 1], Rank::Held),
        (3, [0, 1, 1, 1], Rank::Short),
        (2, [0, 1, 0, 1], Rank::Least),
        (1, [0, 0, 0, 1], Rank::Least),
        (0, [0, 0, 0, 0], Rank::Alone),
    ] {
        let best = kept(ALL, room);

        assert_eq!(best, lines(stays), "{room}");
        assert_eq!(best.rank(ALL), rank, "{room}");
    }
}

/// Where the columns have other room, the better rank counts before the greater number.
#[test]
fn a_better_rank_counts_before_more_lines() {
    // Much room for what is done, little for what is said.
    let best = ALL.best(|it| it.dos + it.donts <= 1 && it.says + it.numbers <= 4);
    assert_eq!(best, lines([0, 1, 3, 1]));
    let best = ALL.best(|it| it.dos + it.donts <= 3 && it.says + it.numbers <= 1);
    assert_eq!(best, lines([2, 1, 0, 1]), "the number before a line to say");
    let best = ALL.best(|it| it.count() <= 3 && it.donts == 0);
    assert_eq!(best, lines([1, 0, 1, 1]), "something to do in place of it");
}

#[test]
fn a_topic_owes_no_more_than_it_has() {
    let few = lines([1, 1, 0, 1]);
    assert_eq!(kept(few, 3), few);
    assert_eq!(kept(few, 2).rank(few), Rank::Held);
    assert_eq!(kept(few, 1).rank(few), Rank::Least);

    let no_number = lines([1, 0, 2, 0]);
    assert_eq!(kept(no_number, 2).rank(no_number), Rank::Short);
    assert_eq!(kept(no_number, 0).rank(no_number), Rank::Least);
}

#[test]
fn nothing_that_is_kept_was_not_there() {
    for room in 0..8 {
        let best = kept(ALL, room);

        assert!(best.count() <= room);
        assert!(best.dos <= ALL.dos && best.donts <= ALL.donts);
        assert!(best.says <= ALL.says && best.numbers <= ALL.numbers);
    }
}

#[test]
fn a_higher_page_owes_more() {
    for (height, is_huge, owed) in [
        (150.0, false, Rank::Held),
        (120.0, false, Rank::Held),
        (119.0, false, Rank::Short),
        (85.0, false, Rank::Short),
        (84.0, false, Rank::Least),
        (150.0, true, Rank::Short),
        (85.0, true, Rank::Short),
        (84.0, true, Rank::Least),
    ] {
        assert_eq!(Rank::owed(height, is_huge), owed, "{height} {is_huge}");
    }
}
