//! What holds wherever officers are met: one strip on every page but the first, in place of the same
//! sentences in every topic.

use super::at;
use crate::common::edition;
use rights_kiosk::content::{Content, Place, Statement};
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::topic::{Tab, Topic};

/// The pages of a topic on which statements stand, besides the first.
fn pages(content: &Content, id: &str) -> Vec<Screen> {
    let topic = content.topic(id).expect("it is known");
    let pages = Topic::further_pages(topic).into_iter().map(Screen::Topic);

    pages.filter(|it| !it.id().ends_with(":helpers")).collect()
}

#[test]
fn stands_once_on_each_of_these_pages_and_on_no_other() {
    let edition = edition();
    let content = &edition.content;
    let mut strips = 0;

    for language in Language::ALL {
        for topic in &content.topics {
            let id = topic.id.as_str();
            let others = [Topic::new(id), Topic::new(id).at(Tab::Helpers)];
            let others = others.map(Screen::Topic).into_iter();
            let others = others.map(|it| (it, 0));
            let count = usize::from(topic.meets_officers);
            let own = pages(content, id).into_iter().map(|it| (it, count));

            for (screen, count) in own.chain(others) {
                let name = screen.id();
                let mut visitor = at(language, screen);
                // It is no higher than the page, and so begins in sight.
                let page = visitor.words();
                for statement in &content.everywhere {
                    let said = visitor.said(&statement.id);
                    let found = page.iter().filter(|it| **it == said).count();

                    assert_eq!(found, count, "{language} {name}: {said}");
                    strips += found;
                }
            }
        }
    }

    assert!(strips > 200, "{strips}");
}

#[test]
fn is_as_wide_as_the_page_and_leads_to_each_of_its_lines() {
    let edition = edition();

    for language in Language::ALL {
        let page = pages(&edition.content, "street").remove(0);
        let mut widths = Vec::new();
        for statement in &edition.content.everywhere {
            let mut visitor = at(language, page.clone());
            let said = visitor.said(&statement.id);
            let place = visitor.place_of(&said).expect("it is in sight");
            let targets = visitor.see().targets;
            let target = targets.iter().find(|it| it.contains(place.center()));
            widths.push(target.expect("it can be touched").width / visitor.size.width);
            visitor.tap(&said);
            let screen = visitor.kiosk.session().visit.screen.id();

            assert_eq!(screen, format!("line:{}", statement.id), "{language}");
        }
        assert!(widths.iter().all(|it| *it > 0.9), "{widths:?}");
    }
}

#[test]
fn counts_at_the_foot_and_among_the_sources_of_a_topic() {
    let edition = edition();
    let street = edition
        .content
        .topic("street")
        .expect("there is the street");
    let own: Vec<_> = street.statements.iter().map(|it| &it.id).collect();
    let all: Vec<_> = edition.content.said_in(street).map(|it| &it.id).collect();
    let mut visitor = at(Language::English, Screen::sources("street"));
    let page = visitor.read();

    assert_eq!(all.len(), own.len() + edition.content.everywhere.len());
    for statement in &edition.content.everywhere {
        assert!(page.contains(&visitor.said(&statement.id)));
    }
}

/// What has no room on the first page stands on the next. Where the strip says it already it is not
/// said again; so both say the same in every language.
#[test]
fn says_what_the_first_pages_say_in_the_same_words() {
    let edition = edition();
    let content = &edition.content;
    let plain = |id: &str| edition.catalogs.plain(Language::English, id);
    let mut twins = 0;

    for topic in content.topics.iter().filter(|it| it.meets_officers) {
        for statement in topic.first() {
            let is_twin = |it: &&Statement| plain(&it.id) == plain(&statement.id);
            let Some(strip) = content.everywhere.iter().find(is_twin) else {
                continue;
            };
            twins += 1;
            for language in Language::ALL {
                let said = |id: &str| edition.catalogs.plain(language.sentences(), id);
                assert_eq!(
                    said(&strip.id),
                    said(&statement.id),
                    "{language} {}",
                    statement.id
                );
            }
        }
    }

    assert_eq!(twins, 5);
}

/// A topic with the strip does not say on a page of its own what the strip says.
#[test]
fn is_said_in_no_topic_besides() {
    let edition = edition();
    let content = &edition.content;
    let plain = |id: &str| edition.catalogs.plain(Language::English, id);
    let strip: Vec<_> = content.everywhere.iter().map(|it| plain(&it.id)).collect();
    let topics = content.topics.iter().filter(|it| it.meets_officers);
    let again: Vec<_> = topics
        .flat_map(|topic| &topic.statements)
        .filter(|it| !matches!(it.place(), Place::First(_)) && strip.contains(&plain(&it.id)))
        .collect();

    assert!(again.is_empty(), "{again:?}");
}
