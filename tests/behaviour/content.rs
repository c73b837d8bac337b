//! What the content promises: a sound edition loads, and every fault is named so that the person
//! who made it can mend it.

mod derived;
mod faults;
mod packs;
mod plain;
mod ranking;
mod travelled;

use jiff::civil::{Date, date, time};
use rights_kiosk::content::{
    AnsweredLanguage, Content, Days, Freshness, Group, Hours, Kind, Need, PartialDate, Phone,
};
use rights_kiosk::files::Files;

/// Declares the smallest edition that uses every kind of entry, each file under a short name.
macro_rules! sound {
    ($($name:ident, $path:literal;)+) => {
        $(const $name: &str = concat!("content/", $path);)+

        const SOUND: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("content/sound/", $path))),)+
        ];
    };
}

sound! {
    EDITION, "edition.toml";
    TOPIC, "topics/door.toml";
    OFFICER, "officer.toml";
    EVERYWHERE, "everywhere.toml";
    WARRANT, "warrant.toml";
    TONGUES, "languages.toml";
    FACTS, "facts.toml";
    SOURCES, "sources.toml";
    ORGANIZATIONS, "organizations.toml";
    HOTLINES, "hotlines.toml";
    EVENTS, "events.toml";
    DECLARATION, "declaration.toml";
    VARIETIES, "varieties.toml";
}

fn sound() -> Files {
    with(&[])
}

/// The sound edition with other files put in the place of its own, or added.
fn with(files: &[(&str, &[u8])]) -> Files {
    let sound = SOUND.iter().map(|&(path, text)| (path, text.as_bytes()));

    sound
        .chain(files.iter().copied())
        .map(|(path, bytes)| (path, bytes.to_vec()))
        .collect()
}

/// The text of a file of the sound edition.
fn text(path: &str) -> &'static str {
    let file = SOUND.iter().find(|(it, _)| *it == path);

    file.expect("the sound edition has the file").1
}

/// The sound edition with the first `from` in a file written as `to`.
fn changed(path: &str, from: &str, to: &str) -> Files {
    assert!(text(path).contains(from), "{path} holds {from:?}");

    with(&[(path, text(path).replacen(from, to, 1).as_bytes())])
}

fn load() -> Content {
    Content::load(&sound()).expect("the edition is sound")
}

#[test]
fn sound_edition_can_be_looked_up() {
    let content = load();

    assert_eq!(content.edition.date, date(2026, 11, 24));
    assert_eq!(
        content.topic("door").map(|it| it.statements[0].kind),
        Some(Kind::Do)
    );
    assert_eq!(content.topics_in(Group::RightNow).count(), 1);
    assert_eq!(content.topics_in(Group::Everyday).count(), 0);
    assert_eq!(
        content.source("S2").map(|it| it.title.as_str()),
        Some("A report")
    );
    assert_eq!(
        content.organization("org").map(|it| it.contacts.len()),
        Some(2)
    );
    assert_eq!(
        content.hotline("line").map(|it| it.hours()),
        Some(Hours::Between {
            days: Days::Weekdays,
            open: time(9, 0, 0, 0),
            close: time(16, 0, 0, 0),
        })
    );
    assert!(content.topic("window").is_none());
}

#[test]
fn topics_stand_by_group_and_order() {
    let added = [
        ("a", "everyday", 1),
        ("b", "right-now", 9),
        ("c", "right-now", 0),
    ];
    let added = added.map(|(id, group, order)| {
        // The drawing has in its name the word that is replaced below.
        let topic = text(TOPIC).replace("picture = \"closed-door\"\n", "picture = \"bus\"\n");
        let topic = topic.replace("icon = \"door-closed\"", "icon = \"bus\"");
        let topic = topic.replace("door", id).replace("right-now", group);
        let topic = topic.replace("order = 1", &format!("order = {order}"));

        (format!("content/topics/{id}.toml"), topic)
    });
    let files = added
        .each_ref()
        .map(|(path, text)| (path.as_str(), text.as_bytes()));
    let content = Content::load(&with(&files)).expect("the edition is sound");
    let ids: Vec<_> = content.topics.iter().map(|it| it.id.as_str()).collect();

    assert_eq!(ids, ["c", "door", "b", "a"]);
}

#[test]
fn every_message_is_listed_with_its_place() {
    let content = load();
    let (of_warrant, messages): (Vec<_>, Vec<_>) = content
        .messages()
        .map(|it| format!("{} {}: {}", it.id, it.file, it.key))
        .partition(|it| it.contains(WARRANT));

    assert_eq!(of_warrant.len(), content.warrant.len());
    assert_eq!(
        of_warrant[0],
        "warrant-court content/warrant.toml: statement warrant-court.id"
    );
    assert_eq!(
        messages,
        [
            "topic-door-title content/topics/door.toml: title",
            "door-closed content/topics/door.toml: statement door-closed.id",
            "word-door content/topics/door.toml: statement door-closed.words",
            "door-paper content/topics/door.toml: statement door-paper.id",
            "door-force content/topics/door.toml: statement door-force.id",
            "officer-silent content/officer.toml: statement officer-silent.id",
            "everywhere-run content/everywhere.toml: statement everywhere-run.id",
            "everywhere-force content/everywhere.toml: statement everywhere-force.id",
            "org-org-offers content/organizations.toml: organization org.offers",
            "org-org-note content/organizations.toml: organization org.note",
            "language-ko content/organizations.toml: organization org.languages",
            "language-es content/organizations.toml: organization org.languages",
            "contact-label-office content/organizations.toml: organization org.contact[1].label",
            "hotline-line-use content/hotlines.toml: hotline line.use",
            "hotline-line-number-note content/hotlines.toml: hotline line.number-note",
            "language-es content/hotlines.toml: hotline line.languages",
            "language-en content/hotlines.toml: hotline line.languages",
            "event-park-title content/events.toml: event park.title",
            "event-park-about content/events.toml: event park.about",
            "warrant-say-silent content/languages.toml: interpreter",
        ]
    );
}

#[test]
fn contact_is_current_for_24_months() {
    let content = load();
    let phone = &content.organizations[0].contacts[0];
    let old = Freshness::Old {
        since: "2025-11".parse().expect("a month"),
    };

    assert!(matches!(
        phone.freshness(Some(date(2027, 11, 30))),
        Freshness::Current { .. }
    ));
    assert_eq!(phone.freshness(Some(date(2027, 12, 1))), old);
    assert_eq!(
        phone.freshness(None),
        old,
        "a wrong clock makes every date old"
    );
}

#[test]
fn weak_or_undated_contact_is_never_current() {
    let today = Some(date(2026, 11, 24));
    let email = |content: &Content| content.organizations[0].contacts[1].freshness(today);
    let dated = changed(
        ORGANIZATIONS,
        "grade = \"C\"",
        "grade = \"C\"\nas-of = \"2026\"",
    );
    let since = "2026".parse().expect("a year");

    assert_eq!(email(&load()), Freshness::Undated);
    assert_eq!(
        email(&Content::load(&dated).expect("sound")),
        Freshness::Old { since }
    );
}

#[test]
fn statement_is_overdue_after_its_day_or_under_a_wrong_clock() {
    let content = load();
    let statement = &content.topics[0].statements[0];
    let today = |clock: Date| content.edition.today(clock);

    assert!(!statement.is_overdue(today(date(2027, 5, 23))));
    assert!(statement.is_overdue(today(date(2027, 5, 24))));
    assert!(
        !statement.is_overdue(today(date(2026, 11, 23))),
        "where the edition was made it was tomorrow already"
    );
    assert!(
        statement.is_overdue(today(date(2026, 11, 22))),
        "before the edition was made"
    );
}

#[test]
fn dates_are_read_shown_and_ordered() {
    let dates = [
        "2024",
        "2025-06-30",
        "2025-07-01",
        "2025-07",
        "2025",
        "2026-02",
    ];
    let mut read: Vec<PartialDate> = dates.map(|it| it.parse().expect("a date")).into();
    let leap: PartialDate = "2024-02".parse().expect("a month");
    read.sort();

    assert_eq!(
        read.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "2024",
            "2025",
            "2025-06-30",
            "2025-07-01",
            "2025-07",
            "2026-02"
        ]
    );
    assert_eq!(leap.first_day(), date(2024, 2, 1));
    assert_eq!(leap.last_day(), date(2024, 2, 29));

    for text in [
        "",
        "24",
        "2025-7",
        "2025-00",
        "2025-02-29",
        "2025-07-01-",
        "+025",
        "２０２５",
    ] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
}

#[test]
fn phones_are_read_only_as_they_are_dialled() {
    for text in [
        "213-738-9050",
        "211",
        "911",
        "988",
        "9233#",
        "+502 2422-8600",
    ] {
        assert_eq!(
            text.parse::<Phone>().map(|it| it.to_string()),
            Ok(text.into())
        );
    }

    for text in [
        "",
        "1-213-738-9050",
        "213-138-9050",
        "111",
        "989",
        "9233",
        "+1 213-738-9050",
    ] {
        assert!(text.parse::<Phone>().is_err(), "{text}");
    }
}

#[test]
fn vocabularies_have_stable_ids() {
    let groups: Vec<_> = Group::ALL.iter().map(|it| it.id()).collect();

    assert_eq!(groups, ["right-now", "find-and-plan", "everyday"]);
    assert_eq!(AnsweredLanguage::Ko.message_id(), "language-ko");
    assert_eq!(Need::ALL.len(), 10);
    assert_eq!(AnsweredLanguage::ALL.len(), 19);
}

#[test]
fn embedded_content_is_valid() {
    if let Err(problems) = Content::load(&Files::embedded()) {
        let all: Vec<_> = problems.iter().map(ToString::to_string).collect();
        panic!("{} problems\n{}", all.len(), all.join("\n"));
    }
}
