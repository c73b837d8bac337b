//! Languages for which an interpreter may be needed, and where they are spoken.

use super::vocabulary::vocabulary;
use super::{Content, Slug, Text};

use serde::Deserialize;

use std::collections::BTreeSet;

vocabulary! {
    /// Languages that are looked for together.
    Family as "speak-group-" {
        /// Those called Zapotec, which are many.
        Zapotec = "zapotec",
        /// Others of Oaxaca.
        Oaxaca = "oaxaca",
        /// Others of Mexico.
        Mexico = "mexico",
        /// Those of the Maya.
        Maya = "maya",
        /// Those of Honduras, Nicaragua and El Salvador.
        Coast = "coast",
    }
}

/// A language as an interpreter service asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InterpreterLanguage {
    /// Its id.
    pub id: Slug,
    /// With which others it is looked for.
    pub family: Family,
    /// The part of the land in which it is spoken, where a family is divided by that.
    pub area: Option<Text>,
    /// Its name in English.
    pub english: Text,
    /// Its name in Spanish.
    pub spanish: Text,
    /// Its codes in ISO 639-3: more than one for a name of several languages, none if no code
    /// is known.
    pub codes: Vec<Text>,
    /// Towns in which it is spoken. One may stand under other languages too.
    pub towns: Vec<Text>,
    /// Ids of the sources.
    pub sources: Vec<String>,
}

impl Content {
    /// The languages of a family, in their order.
    pub fn interpreter_languages_of(
        &self,
        family: Family,
    ) -> impl Iterator<Item = &InterpreterLanguage> {
        self.interpreter_languages
            .iter()
            .filter(move |it| it.family == family)
    }

    /// The areas into which a family is divided, in their order; none if it is not.
    pub fn areas_of(&self, family: Family) -> Vec<&str> {
        let mut seen = BTreeSet::new();

        self.interpreter_languages_of(family)
            .filter_map(|it| it.area.as_deref())
            .filter(|area| seen.insert(*area))
            .collect()
    }

    /// The languages that are spoken in a town, in their order.
    pub fn interpreter_languages_in<'a>(
        &'a self,
        town: &'a str,
    ) -> impl Iterator<Item = &'a InterpreterLanguage> {
        let speaks = move |it: &&InterpreterLanguage| it.towns.iter().any(|other| &**other == town);

        self.interpreter_languages.iter().filter(speaks)
    }

    /// Every town, each once, by the alphabet.
    pub fn towns(&self) -> BTreeSet<&str> {
        self.interpreter_languages
            .iter()
            .flat_map(|it| &it.towns)
            .map(|town| &**town)
            .collect()
    }
}
