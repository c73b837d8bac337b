//! Whether everything has room in codes, in every language.

use super::{Said, left_out};
use crate::carry::{self, Essentials, Words};
use crate::content::{Content, Ranked};
use crate::language::{Catalogs, Language};
use crate::problem::Problem;

/// The most codes that a topic may need: nobody holds a phone up more often.
pub const MOST_CODES: usize = 4;

/// What cannot be carried home: each topic has to fit into one to four codes, each number that a
/// phone can call and each event whose day is known into one, in each language.
pub fn faults(content: &Content, catalogs: &Catalogs) -> Vec<Problem> {
    let languages = Language::ALL.into_iter();

    languages
        .flat_map(|language| {
            let said = Said {
                content,
                catalogs,
                language,
            };

            topics(said).chain(numbers(said)).chain(events(said))
        })
        .collect()
}

/// The lines that no code has, each with its topic and the languages in which that is so: they are
/// no fault, and who writes them should know it.
pub fn notices(content: &Content, catalogs: &Catalogs) -> Vec<String> {
    let topics = content.topics.iter();

    topics
        .flat_map(|topic| {
            let of_language = |language| {
                let said = Said {
                    content,
                    catalogs,
                    language,
                };

                left_out(said, topic)
            };
            let lines = topic.first().into_iter().map(|it| it.id.as_str());

            lines.filter_map(move |line| {
                let languages = Language::ALL.into_iter();
                let languages: Vec<_> = languages
                    .filter(|it| of_language(*it).contains(&line))
                    .map(Language::tag)
                    .collect();

                (!languages.is_empty()).then(|| {
                    format!(
                        "{}: statement {line}: is in no code of `take-home:{}` ({}): a phone \
                         would open the address in it; say it without, or leave it so",
                        topic.file(),
                        topic.id,
                        languages.join(" ")
                    )
                })
            })
        })
        .collect()
}

fn topics(said: Said<'_>) -> impl Iterator<Item = Problem> {
    let topics = said.content.topics.iter();
    let topics = topics.map(move |it| (it.file(), it.id.as_str(), said.topic(it)));
    let officer = "content/officer.toml".to_owned();
    let officer = (officer, "officer", said.officer());

    topics.chain([officer]).filter_map(move |(file, id, it)| {
        let fault = fault(&it)?;

        Some(problem(said, &file, id, &fault))
    })
}

fn numbers(said: Said<'_>) -> impl Iterator<Item = Problem> {
    let day = Some(said.content.edition.date);
    let numbers = said.content.numbers(&[], None, day).into_iter();
    let called = numbers.filter(|it| carry::dialled(it.number).is_ok());

    called.filter_map(move |number| {
        let error = said.number(&number).err()?;

        let fault = error.to_string();

        Some(problem(said, file_of(&number), number.number, &fault))
    })
}

fn file_of(number: &Ranked<'_>) -> &'static str {
    match number.hotline {
        Some(_) => "content/hotlines.toml",
        None => "content/organizations.toml",
    }
}

fn events(said: Said<'_>) -> impl Iterator<Item = Problem> {
    let events = said.content.events.iter();

    events.filter_map(move |event| {
        let error = said.event(event)?.err()?;

        let fault = error.to_string();

        Some(problem(said, "content/events.toml", &event.id, &fault))
    })
}

/// What is wrong with the screen on which something is carried home, by the id of that.
fn problem(said: Said<'_>, file: &str, id: &str, fault: &str) -> Problem {
    let key = format!("take-home:{id}");

    Problem::new(file, key, format!("in {}: {fault}", said.language))
}

/// Why essentials are no codes, or none that anybody would read. How many there are is judged
/// without what is said of the number: that it has grown old must always find room, and is no fault
/// of the wordings.
fn fault(essentials: &Essentials) -> Option<String> {
    let count = essentials
        .payloads()
        .and_then(|_| without_about(essentials).payloads());

    match count.map(|it| it.len()) {
        Ok(count) if count > MOST_CODES => Some(format!(
            "it needs {count} codes, and {MOST_CODES} is the most: shorten the wordings of its \
             first page"
        )),
        Ok(_) => None,
        Err(error) => Some(error.to_string()),
    }
}

fn without_about(essentials: &Essentials) -> Essentials {
    let mut essentials = essentials.clone();
    for part in &mut essentials.parts {
        if let Words::Number { about, .. } = &mut part.words {
            about.clear();
        }
    }

    essentials
}
