//! What happened to the workers of Ambiance Apparel on 6 June 2025 and to their
//! families, as it was told in Koreatown a month later. Whoever comes with that
//! story finds what each part of it asks for with three taps: on a language, on
//! a group if it is not the first, and on a page. The walk fails where one of
//! them is not in sight.

use super::topics;
use crate::common::{Visitor, edition};
use rights_kiosk::content::Group;
use rights_kiosk::language::Language;

/// A part of the story, the page that answers it, and what it must say there.
const STORY: [(&str, &str, &[&str]); 6] = [
    (
        "taken at work",
        "at-work",
        &[
            "at-work-stay-calm",
            "everywhere-dont-run",
            "at-work-say-silent",
            "at-work-reports",
        ],
    ),
    (
        "moved about, nobody knows where",
        "find-someone",
        &["find-someone-moves", "find-someone-b18"],
    ),
    (
        "no toilets and no showers",
        "arrested",
        &[
            "arrested-no-toilet",
            "arrested-conditions",
            "arrested-complain",
        ],
    ),
    (
        "no lawyer",
        "arrested",
        &["arrested-say-lawyer", "arrested-lawyer", "arrested-reason"],
    ),
    (
        "woken and made to sign what they could not read",
        "do-not-sign",
        &[
            "do-not-sign-read",
            "do-not-sign-dont-sign",
            "do-not-sign-say-no",
            "do-not-sign-already-signed",
        ],
    ),
    (
        "families who search",
        "find-someone",
        &[
            "find-someone-locator",
            "find-someone-call-ice",
            "find-someone-dont-pay",
        ],
    ),
];

/// Someone at the start who touches a language, a group if the page is not in
/// the first, and the page.
fn come_to(language: Language, topic: &str) -> Visitor {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.tap(language.native_name());

    let edition = edition();
    let group = edition.content.topic(topic).expect("the topic").group;
    let group = match group {
        Group::RightNow => None,
        Group::FindAndPlan => Some("group-find-and-plan"),
        Group::Everyday => Some("group-everyday"),
    };
    if let Some(group) = group {
        let words = visitor.said(group);
        visitor.tap(&words);
    }

    let title = format!("topic-{topic}-title");
    let own = (language == Language::Zapotec)
        .then(|| edition.catalogs.own(Language::Zapotec, &title))
        .flatten();
    let title = visitor.said(&title);
    match own {
        Some(own) => visitor.tap(&format!("{} · {title}", own.words)),
        None => visitor.tap(&title),
    };

    visitor
}

/// Everything that stands on the pages of a topic, and on those on which a line of the first stands
/// alone.
fn all_pages(visitor: &mut Visitor) -> Vec<String> {
    topics::pages(visitor)
        .into_iter()
        .flat_map(|it| it.1)
        .collect()
}

#[test]
fn each_part_of_it_is_answered_after_three_taps_in_every_language() {
    for language in Language::ALL {
        for (part, topic, answers) in STORY {
            let mut visitor = come_to(language, topic);
            let page = all_pages(&mut visitor);

            for answer in answers {
                let answer_said = visitor.said(answer);
                assert!(
                    page.iter().any(|words| words.contains(&answer_said)),
                    "{language}, {part}: {answer} is not on the page"
                );
            }
        }
    }
}

#[test]
fn numbers_to_call_and_organizations_stand_on_each_of_its_pages() {
    let edition = edition();

    for (part, topic, _) in STORY {
        let topic = edition.content.topic(topic).expect("the topic");
        let page = all_pages(&mut come_to(Language::Spanish, topic.id.as_str()));

        for id in &topic.hotlines {
            let number = &edition.content.hotline(id).expect("the hotline").number;
            let number = number.to_string();
            assert!(page.contains(&number), "{part}: {number}");
        }
        for id in &topic.organizations {
            let organization = edition.content.organization(id).expect("the organization");
            let name = organization.name.as_str();
            assert!(page.iter().any(|words| words == name), "{part}: {name}");
        }
        assert!(!topic.hotlines.is_empty() && !topic.organizations.is_empty());
    }
}
