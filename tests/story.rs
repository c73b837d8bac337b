//! What happened to the workers of Ambiance Apparel on 6 June 2025 and to their
//! families, as it was told in Koreatown a month later. Whoever comes with that
//! story finds what each part of it asks for within three taps.

mod common;

use common::{Visitor, edition};
use rights_kiosk::content::Group;
use rights_kiosk::kiosk::Session;
use rights_kiosk::language::Language;

/// The most taps from the start to an answer: language, group, topic.
const MOST_TAPS: usize = 3;

/// A part of the story, the page that answers it, and what it must say there.
const STORY: [(&str, &str, &[&str]); 6] = [
    (
        "taken at work",
        "at-work",
        &[
            "at-work-stay-calm",
            "at-work-dont-run",
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

/// Someone who counts the taps.
struct Walk {
    visitor: Visitor,
    taps: usize,
}

impl Walk {
    /// Before the kiosk at its start.
    fn begin() -> Self {
        Self {
            visitor: Visitor::new(&edition(), Language::English),
            taps: 0,
        }
    }

    fn tap(&mut self, words: &str) {
        self.visitor.tap(words);
        self.taps += 1;
    }

    /// Touches a language, a group if the page is not in the first, and a page.
    fn to(&mut self, language: Language, topic: &str) {
        self.tap(language.native_name());

        let edition = edition();
        let group = edition.content.topic(topic).expect("the topic").group;
        let group = match group {
            Group::RightNow => None,
            Group::FindAndPlan => Some("group-find-and-plan"),
            Group::Everyday => Some("group-everyday"),
        };
        if let Some(group) = group {
            self.tap(&said(&self.visitor, group));
        }

        let title = format!("topic-{topic}-title");
        let own = (language == Language::Zapotec)
            .then(|| edition.catalogs.own(Language::Zapotec, &title))
            .flatten();
        let title = said(&self.visitor, &title);
        match own {
            Some(own) => self.tap(&format!("{} · {title}", own.words)),
            None => self.tap(&title),
        }
    }
}

/// A message as the visitor's language says it; Zapotec has Spanish for it.
fn said(visitor: &Visitor, id: &str) -> String {
    let Session { language, .. } = *visitor.kiosk.session();
    let language = match language {
        Language::Zapotec => Language::Spanish,
        other => other,
    };

    visitor.kiosk.edition().catalogs.plain(language, id)
}

#[test]
fn each_part_of_it_is_answered_within_three_taps_in_every_language() {
    for language in Language::ALL {
        for (part, topic, answers) in STORY {
            let mut walk = Walk::begin();
            walk.to(language, topic);
            let page = walk.visitor.read();

            for answer in answers {
                let answer_said = said(&walk.visitor, answer);
                assert!(
                    page.iter().any(|words| words.contains(&answer_said)),
                    "{language}, {part}: {answer} is not on the page"
                );
            }
            assert!(
                walk.taps <= MOST_TAPS,
                "{language}, {part}: {} taps",
                walk.taps
            );
        }
    }
}

#[test]
fn numbers_to_call_and_organizations_stand_on_each_of_its_pages() {
    let edition = edition();

    for (part, topic, _) in STORY {
        let topic = edition.content.topic(topic).expect("the topic");
        let mut walk = Walk::begin();
        walk.to(Language::Spanish, topic.id.as_str());
        let page = walk.visitor.read();

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
