//! The numbers that can be dialled, in the order in which a visitor should try them.

use super::{HOTLINES, ORGANIZATIONS, changed, text, with};
use crate::common::edition;

use rights_kiosk::content::{
    AnsweredLanguage, Content, Freshness, Need, OrganizationRole, Rank, Ranked, Topic,
};

use jiff::ToSpan;
use jiff::civil::{Date, date};

use std::collections::BTreeSet;

use AnsweredLanguage::{Bn, En, Es, Ko, Th, Tl, Zap};

/// What each of the kiosk's languages is answered in.
const VISITORS: [&[AnsweredLanguage]; 7] = [&[En], &[Ko], &[Es], &[Zap, Es], &[Tl], &[Bn], &[Th]];

const TODAY: Date = date(2026, 11, 30);

/// Every need, and before them none in particular.
fn needs() -> impl Iterator<Item = Option<Need>> {
    std::iter::once(None).chain(Need::ALL.iter().copied().map(Some))
}

fn numbers(languages: &[AnsweredLanguage], need: Option<Need>) -> Vec<String> {
    let edition = edition();
    let numbers = edition.content.numbers(languages, need, Some(TODAY));

    numbers.iter().map(|it| it.number.to_owned()).collect()
}

/// Whoever has interpreters speaks English.
fn answers(it: &Ranked<'_>, languages: &[AnsweredLanguage]) -> bool {
    languages.iter().any(|one| it.languages.contains(one)) || it.interpreters && languages == [En]
}

fn is_consulate(it: &Ranked<'_>) -> bool {
    it.organizations
        .iter()
        .any(|it| it.role == OrganizationRole::Consulate)
}

/// Whether the words that are shown date it so many years back at the most.
fn is_dated_within(it: &Ranked<'_>, years: i16) -> bool {
    let seen = match it.freshness {
        Freshness::Current { seen } | Freshness::Old { since: seen } => seen,
        Freshness::Undated => return false,
        // It is given by law.
        Freshness::Fixed => return it.number.len() == 3,
    };

    seen.last_day().saturating_add(years.years()) >= TODAY
}

#[test]
fn numbers_stand_in_the_order_in_which_they_are_to_be_tried() {
    let edition = edition();

    for languages in VISITORS {
        for need in needs() {
            let numbers = edition.content.numbers(languages, need, Some(TODAY));
            // Those that stand in for others begin anew.
            let runs = numbers.chunk_by(|a, b| a.fits == b.fits || a.rank == Rank::OwnInterpreter);
            for run in runs {
                let ranks: Vec<_> = run.iter().map(|it| it.rank).collect();
                assert!(ranks.is_sorted(), "{languages:?} {need:?}: {ranks:?}");
            }

            for it in &numbers {
                let name = format!("{languages:?} {need:?}: {} {:?}", it.number, it.rank);
                let is_emergency = it
                    .hotline
                    .is_some_and(|it| it.categories.contains(&Need::Detention));
                match it.rank {
                    Rank::OwnInterpreter => assert!(languages.contains(&Zap), "{name}"),
                    Rank::Yours => {
                        assert!(answers(it, languages) && is_dated_within(it, 5), "{name}");
                    }
                    Rank::Emergency => assert!(is_emergency && is_dated_within(it, 2), "{name}"),
                    Rank::Interpreters => {
                        let finds = it.interpreters || it.helps_with(Need::Interpreters);
                        assert!(finds && is_dated_within(it, 5), "{name}");
                    }
                    Rank::Seen => {
                        assert!(is_dated_within(it, 5), "{name}");
                        // Nobody who answers the visitor stands so low but federal lines, and
                        // consulates for which nobody has asked.
                        let is_held_back = it.federal || is_consulate(it);
                        assert!(!answers(it, languages) || is_held_back, "{name}");
                    }
                    Rank::Older => assert!(!is_dated_within(it, 5), "{name}"),
                    Rank::Inside => assert!(it.number.ends_with('#'), "{name}"),
                }
            }
            let older = numbers.iter().filter(|it| it.rank == Rank::Older);
            let is_yours: Vec<_> = older.map(|it| !answers(it, languages)).collect();
            assert!(is_yours.is_sorted(), "{languages:?} {need:?}: yours first");
        }
    }
}

#[test]
fn every_number_stands_once_whatever_lists_it_is_in() {
    let content = &edition().content;
    let listed = content.organizations.iter().filter(|it| it.listed);
    let of_organizations = listed.flat_map(|it| it.phones().map(|it| it.value.as_str()));
    let of_hotlines = content.hotlines.iter().map(|it| it.number.as_str());
    let all: Vec<_> = of_hotlines.chain(of_organizations).collect();
    let distinct: BTreeSet<_> = all.iter().map(|it| (*it).to_owned()).collect();
    println!("{} entries, {} numbers", all.len(), distinct.len());
    assert!(all.len() > distinct.len() + 5);

    // A language ranks, and leaves none out.
    for languages in VISITORS {
        let numbers = numbers(languages, None);
        assert_eq!(numbers.len(), distinct.len(), "{languages:?}");
        assert_eq!(numbers.into_iter().collect::<BTreeSet<_>>(), distinct);
    }

    // What the lists say of it is put together.
    let numbers = content.numbers(&[En], None, Some(TODAY));
    let chirla = numbers.iter().find(|it| it.number == "888-624-4752");
    let chirla = chirla.expect("a number");
    assert_eq!(chirla.hotline.map(|it| it.id.as_str()), Some("chirla"));
    let whose: Vec<_> = chirla
        .organizations
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(whose, ["chirla"]);
    assert!(chirla.helps_with(Need::Organizing) && chirla.helps_with(Need::Detention));
}

#[test]
fn the_first_number_for_each_language_and_need_can_be_dialled_on_any_telephone() {
    let content = &edition().content;

    for languages in VISITORS {
        for need in needs() {
            let numbers = content.numbers(languages, need, Some(TODAY));
            let first = numbers.first().expect("a number");
            println!(
                "{languages:?} {need:?}: {} {} {:?}",
                first.number, first.name, first.rank
            );

            assert!(!first.is_from_inside(), "{languages:?} {need:?}");
            assert!(!first.federal, "{languages:?} {need:?}");
            let is_helped = numbers.iter().any(|it| it.fits && it.rank < Rank::Older);
            let stand_ins = numbers
                .iter()
                .filter(|it| !it.fits && it.rank != Rank::OwnInterpreter)
                .count();
            assert_eq!(stand_ins == 0, is_helped, "{languages:?} {need:?}");
        }
    }
}

#[test]
fn a_number_for_telephones_inside_detention_is_marked_and_stands_last() {
    let content = &edition().content;

    for languages in VISITORS {
        for need in [None, Some(Need::Detention)] {
            let numbers = content.numbers(languages, need, Some(TODAY));
            let last = numbers.last().expect("a number");
            assert_eq!((last.number, last.rank), ("9233#", Rank::Inside));
            let inside = numbers.iter().filter(|it| it.is_from_inside()).count();
            assert_eq!(inside, 1, "{languages:?} {need:?}");
        }
        let only = content.number_for(languages, &["detention-hotline"], Some(TODAY));
        assert!(!only.expect("a number").is_from_inside(), "{languages:?}");
    }
}

#[test]
fn zapotec_finds_its_interpreters_first_and_then_who_answers_in_spanish() {
    let content = &edition().content;

    for today in [TODAY, date(2040, 1, 1)] {
        for need in needs() {
            let numbers = content.numbers(&[Zap, Es], need, Some(today));
            let first = &numbers[0];
            assert_eq!(first.number, "323-457-4108", "{need:?} {today}");
            assert_eq!(first.rank, Rank::OwnInterpreter);
            // Its age is said.
            assert!(matches!(first.freshness, Freshness::Old { .. }));
        }
    }
    let numbers = content.numbers(&[Zap, Es], None, Some(TODAY));
    assert_eq!(numbers[1].rank, Rank::Yours);
    assert!(numbers[1].languages.contains(&Es));

    // For everyone else it is as old as it is.
    let numbers = content.numbers(&[Es], None, Some(TODAY));
    let cielo = numbers.iter().find(|it| it.number == "323-457-4108");
    assert_eq!(cielo.map(|it| it.rank), Some(Rank::Older));
}

#[test]
fn the_one_number_of_a_topic_answers_the_visitor_or_is_an_emergency_line() {
    let content = &edition().content;
    let mut lists: Vec<&[String]> = vec![&[]];
    lists.extend(content.topics.iter().map(|it| it.hotlines.as_slice()));

    for languages in VISITORS {
        for preferred in &lists {
            let number = content.number_for(languages, preferred, Some(TODAY));
            let number = number.expect("a number");
            let name = format!(
                "{languages:?} {preferred:?}: {} {:?}",
                number.number, number.rank
            );
            println!("{name}");

            assert!(!number.federal && !number.is_from_inside(), "{name}");
            assert!(!is_consulate(&number), "{name}");
            match number.rank {
                Rank::Yours => assert!(answers(&number, languages), "{name}"),
                Rank::Emergency => {}
                Rank::Interpreters => {
                    let id = number.hotline.map(|it| it.id.as_str());
                    assert!(preferred.iter().any(|it| Some(it.as_str()) == id), "{name}");
                }
                rank => panic!("{name}: {rank:?}"),
            }
        }
    }
    let number = |languages| {
        let number = content.number_for::<&str>(languages, &[], Some(TODAY));
        number.map(|it| it.number)
    };
    assert_eq!(number(&[Th]), Some("888-349-9695"));
    assert_eq!(number(&[Ko]), Some("844-500-3222"));
    assert_eq!(number(&[Zap, Es]), Some("888-624-4752"));
    let of_topic = |languages, topic| {
        let topic = content.topic(topic).expect("a topic");
        let number = content.number_of(topic, languages, Some(TODAY));
        number.map(|it| it.number)
    };
    // A line in another matter or for speakers of another language is none for a topic.
    assert_eq!(of_topic(&[Es], "hate-crime"), Some("911"));
    assert_eq!(of_topic(&[Bn], "family-plan"), Some("888-624-4752"));
    assert_eq!(of_topic(&[Th], "worker-rights"), Some("833-526-4636"));
    // Nor is one that helps with wages where agents are first, though it has interpreters.
    assert_eq!(of_topic(&[Bn], "vendors-carwash"), Some("888-624-4752"));
    // An emergency line is none for advice.
    assert_eq!(of_topic(&[Ko], "fraud"), Some("888-349-9695"));
    // Nobody who was seen lately answers in Bangla.
    assert_eq!(number(&[Bn]), Some("888-624-4752"));
}

/// Of lines of a topic that answer the visitor and help with the same.
#[test]
fn a_line_that_is_called_unconfirmed_comes_after_one_that_is_not() {
    let content = &edition().content;
    let number = |languages, preferred: &[&str], today| {
        content
            .number_for(languages, preferred, today)
            .and_then(|it| Some(it.hotline?.id.as_str()))
    };
    let rapid = content.hotline("immdef-rapid").expect("a hotline");
    assert!(!rapid.freshness(Some(TODAY)).is_confirmed());
    for languages in [[En].as_slice(), &[Es], &[Zap, Es]] {
        for preferred in [["immdef-rapid", "chirla"], ["chirla", "immdef-rapid"]] {
            let first = number(languages, &preferred, Some(TODAY));
            assert_eq!(first, Some("chirla"), "{languages:?} {preferred:?}");
        }
        let signing = content.topic("do-not-sign").expect("a topic");
        let first = content.number_of(signing, languages, Some(TODAY));
        assert_eq!(first.map(|it| it.number), Some("888-624-4752"));
    }
    // While the day is not known none is confirmed, and the order of the topic counts.
    let first = number(&[En], &["immdef-rapid", "chirla"], None);
    assert_eq!(first, Some("immdef-rapid"));
}

/// Whatever the language: what the first page says first is what its number is for.
#[test]
fn the_number_of_a_topic_helps_with_what_it_says_first() {
    let content = &edition().content;
    let legal = [Need::Detention, Need::Immigration];
    let matter = |topic: &Topic| -> &[Need] {
        match topic.id.as_str() {
            "hate-crime" => &[Need::Hate],
            "tenant-rights" => &[Need::Tenants],
            "worker-rights" => &[Need::Workers],
            "family-plan" => &[Need::Family, Need::Detention],
            "fraud" => &[Need::Immigration],
            _ => &legal,
        }
    };

    for topic in &content.topics {
        for languages in VISITORS {
            let number = content.number_of(topic, languages, Some(TODAY));
            let number = number.expect("a number");
            let name = format!(
                "{} {languages:?}: {} {}",
                topic.id, number.number, number.name
            );
            println!("{name}");

            let helps = matter(topic).iter().any(|it| number.helps_with(*it));
            assert!(helps, "{name}");
        }
    }
}

#[test]
fn a_topic_that_pins_its_number_shows_it_whatever_the_language() {
    let content = &edition().content;
    let danger = content.topic("hate-crime").expect("a topic");

    for languages in VISITORS {
        for today in [None, Some(TODAY), Some(date(2040, 1, 1))] {
            let number = content.number_of(danger, languages, today);
            assert_eq!(number.map(|it| it.number), Some("911"), "{languages:?}");
        }
    }
    let pinned: Vec<_> = content
        .topics
        .iter()
        .filter_map(|it| Some((it.id.as_str(), it.pinned.as_deref()?)))
        .collect();
    assert_eq!(pinned, [("hate-crime", "911")]);
}

#[test]
fn without_a_clock_the_numbers_stand_as_on_the_day_of_the_edition() {
    let content = &edition().content;

    for languages in VISITORS {
        let order = |today| -> Vec<_> {
            let numbers = content.numbers(languages, None, today);
            numbers.iter().map(|it| (it.number, it.rank)).collect()
        };

        assert_eq!(order(None), order(Some(content.edition.date)));
        // And none is said to be fresh.
        let numbers = content.numbers(languages, None, None);
        let is_fresh = |it: &Ranked<'_>| matches!(it.freshness, Freshness::Current { .. });
        assert!(!numbers.iter().any(is_fresh));
    }
}

#[test]
fn lines_with_lawyers_stand_in_where_nobody_helps_with_what_is_needed() {
    let files = changed(HOTLINES, "languages = ", "lawyers = true\nlanguages = ");
    let content = Content::load(&files).expect("the edition is sound");

    for need in [Need::Detention, Need::Workers] {
        let numbers = content.numbers(&[Ko], Some(need), Some(TODAY));
        assert!(numbers.iter().all(|it| it.fits), "{need}");
        assert_eq!(numbers.len(), 1, "{need}");
    }
    let numbers = content.numbers(&[Ko], Some(Need::Health), Some(TODAY));
    let numbers: Vec<_> = numbers.iter().map(|it| (it.number, it.fits)).collect();
    assert_eq!(numbers, [("888-624-4752", false)]);
}

#[test]
fn a_contact_may_be_answered_in_other_languages_than_the_organization() {
    let files = changed(
        ORGANIZATIONS,
        "label = \"contact-label-office\"\n",
        "label = \"contact-label-office\"\nlanguages = [\"ja\"]\n",
    );
    let content = Content::load(&files).expect("the edition is sound");
    let numbers = content.numbers(&[Ko], Some(Need::Workers), Some(TODAY));

    assert_eq!(numbers[0].languages, [AnsweredLanguage::Ja]);
    assert_eq!(numbers[0].rank, Rank::Seen);
    let ids: Vec<_> = content.messages().map(|it| it.id.to_owned()).collect();
    assert!(ids.iter().any(|it| it == "language-ja"), "{ids:?}");
}

#[test]
fn two_hotlines_of_one_number_are_one() {
    let twice = text(HOTLINES).to_owned() + &text(HOTLINES).replace("\"line\"", "\"line2\"");
    let content = Content::load(&with(&[(HOTLINES, twice.as_bytes())])).expect("a sound edition");

    assert_eq!(content.hotlines.len(), 2);
    assert_eq!(content.numbers(&[En], None, Some(TODAY)).len(), 2);
}

#[test]
fn whether_a_legal_line_answers_at_night_depends_on_the_language() {
    let edition = edition();
    let content = &edition.content;
    let answered = VISITORS.map(|it| content.is_answered_at_night(it, Some(TODAY)));

    // English and Korean, of a line that is open day and night.
    assert_eq!(answered, [true, true, false, false, false, false, false]);
    // A line that was last seen long ago is not known to answer.
    let later = TODAY.saturating_add(6.years());
    assert!(!content.is_answered_at_night(&[Ko], Some(later)));
}
