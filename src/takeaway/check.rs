//! Whether every topic has room in codes, in every language.

use super::Said;
use crate::carry::{self, Essentials};
use crate::content::Content;
use crate::language::{Catalogs, Language};
use crate::problem::Problem;

/// The most codes that a topic may need: nobody holds a phone up more often.
pub const MOST_CODES: usize = 4;

/// What cannot be carried home: each topic, in each language, has to fit into one to four codes.
pub fn faults(content: &Content, catalogs: &Catalogs) -> Vec<Problem> {
    let languages = Language::ALL.into_iter();

    languages
        .flat_map(|language| {
            let said = Said {
                content,
                catalogs,
                language,
            };
            let topics = content.topics.iter().filter_map(move |topic| {
                let fault = fault(&said.topic(topic))?;

                Some(Problem::new(
                    topic.file(),
                    "take-home",
                    told(language, &fault),
                ))
            });
            let officer = fault(&said.officer("door-officer"));
            let officer = officer
                .map(|it| Problem::new("content/officer.toml", "take-home", told(language, &it)));

            topics.chain(officer)
        })
        .collect()
}

fn told(language: Language, fault: &str) -> String {
    format!("in {language}: {fault}")
}

/// Why essentials are no codes, or none that anybody would read.
fn fault(essentials: &Essentials) -> Option<String> {
    match essentials.payloads() {
        Ok(codes) if codes.len() > MOST_CODES => Some(format!(
            "it needs {} codes, and {MOST_CODES} is the most: shorten the wordings of its first \
             page",
            codes.len()
        )),
        Ok(_) => None,
        Err(carry::Error::Address { place, address }) => Some(format!(
            "{place}: a phone takes `{address}` for an address: say it without"
        )),
        Err(error) => Some(error.to_string()),
    }
}
