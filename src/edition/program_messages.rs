//! The messages that the program itself shows, whatever the content is.

use crate::content::{AnsweredLanguage, Content};
use crate::files::Files;
use crate::language::{Catalogs, Language};

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Their ids: those of the embedded English that the embedded content does not name, and the names
/// of the kiosk's own languages. No pack can take one away.
pub(super) fn program_messages() -> impl Iterator<Item = &'static str> {
    static IDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| of_embedded(&Files::embedded()));

    IDS.iter().map(String::as_str)
}

fn of_embedded(files: &Files) -> BTreeSet<String> {
    let content = Content::load(files)
        .inspect_err(|problems| {
            for problem in problems {
                tracing::error!("{problem}");
            }
        })
        .ok();
    let named: BTreeSet<_> = content
        .iter()
        .flat_map(Content::messages)
        .map(|message| message.id)
        .collect();
    let english = files
        .under("locales/en/")
        .filter_map(|path| Some((path, files.text(path).ok()?)));
    let english = Catalogs::lazy(english);
    let mut ids: BTreeSet<_> = english
        .ids(Language::English)
        .filter(|id| !named.contains(id))
        .map(str::to_owned)
        .collect();
    ids.extend(own_languages().map(str::to_owned));

    ids
}

/// The names of the kiosk's own languages, which the card for an interpreter says whether or not
/// anybody in the directory answers them.
fn own_languages() -> impl Iterator<Item = &'static str> {
    AnsweredLanguage::ALL
        .iter()
        .filter(|answered| Language::from_tag(answered.id()).is_some())
        .map(|answered| answered.message_id())
}
