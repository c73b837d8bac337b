//! How things are said: the seven languages, their words, numbers, dates and
//! line breaks.
//!
//! This module knows no screen. It reads Fluent resources, gives back text that
//! is ready to be drawn, and says of every text in which language it really is.
//!
//! ```
//! use rights_kiosk::language::{Catalogs, Language};
//!
//! let catalogs = Catalogs::lazy([
//!     ("locales/en/ui.ftl", "frame-back = Back"),
//!     ("locales/ko/ui.ftl", "frame-back = 뒤로"),
//! ]);
//!
//! assert_eq!(catalogs.plain(Language::Korean, "frame-back"), "뒤로");
//! assert_eq!(catalogs.plain(Language::Thai, "frame-back"), "[en] Back");
//! ```

mod bundle;
mod catalog;
mod catalogs;
mod check;
pub mod format;
pub mod line_break;
mod pattern;
mod proposed;
mod sentences;

pub use catalogs::{Catalogs, MISSING_TEXT, Text};
pub use check::wording_faults;
pub use proposed::ProposedWording;

use icu_locale_core::{Locale, locale};
use unic_langid::LanguageIdentifier;

use std::ops::{Index, IndexMut};
use std::{fmt, iter, str::FromStr};

/// A language the kiosk can be switched to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// The source of every text.
    #[default]
    English,
    /// Korean.
    Korean,
    /// Spanish of Mexico and Central America.
    Spanish,
    /// The Zapotec languages, behind one button; Spanish stands in for every
    /// text that has no attested Zapotec.
    Zapotec,
    /// Tagalog, which locale data files under Filipino.
    Tagalog,
    /// Bengali of Bangladesh.
    Bengali,
    /// Thai.
    Thai,
}

impl Language {
    /// Every language, in the order of the language bar.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::Korean,
        Self::Spanish,
        Self::Zapotec,
        Self::Tagalog,
        Self::Bengali,
        Self::Thai,
    ];

    /// The tag that names the language in paths, files and commands.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Korean => "ko",
            Self::Spanish => "es",
            Self::Zapotec => "zab",
            Self::Tagalog => "tl",
            Self::Bengali => "bn",
            Self::Thai => "th",
        }
    }

    /// The language of a [`tag`](Self::tag), written exactly so.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language that a BCP 47 tag asks for.
    ///
    /// Region and script do not matter (`es-MX` is Spanish), and neither does
    /// case. `zap`, the macrolanguage, is Zapotec, and `fil` is Tagalog.
    ///
    /// # Errors
    ///
    /// The kiosk does not speak the language, or the tag is none.
    pub fn parse(tag: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage {
            tag: tag.to_owned(),
        };
        let identifier: LanguageIdentifier = tag.trim().parse().map_err(|_| unknown())?;

        match identifier.language.as_str() {
            "zap" => Ok(Self::Zapotec),
            "fil" => Ok(Self::Tagalog),
            language => Self::from_tag(language).ok_or_else(unknown),
        }
    }

    /// The language whose typeface shows a proper name. A name is not translated
    /// and keeps its own script.
    pub fn of_name(name: &str) -> Self {
        [Self::Korean, Self::Bengali, Self::Thai]
            .into_iter()
            .find(|language| name.chars().any(|it| language.script().contains(it)))
            .unwrap_or(Self::English)
    }

    /// The language's name in itself, as its button shows it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Korean => "한국어",
            Self::Spanish => "Español",
            Self::Zapotec => "Zapoteco",
            Self::Tagalog => "Tagalog",
            Self::Bengali => "বাংলা",
            Self::Thai => "ไทย",
        }
    }

    /// The script the language is written in.
    pub const fn script(self) -> Script {
        match self {
            Self::English | Self::Spanish | Self::Zapotec | Self::Tagalog => Script::Latin,
            Self::Korean => Script::Hangul,
            Self::Bengali => Script::Bengali,
            Self::Thai => Script::Thai,
        }
    }

    /// The locale whose data formats the language's numbers and dates.
    ///
    /// Thailand's own calendar counts Buddhist years; the kiosk speaks of
    /// American papers, so the Gregorian one is forced.
    pub const fn locale(self) -> Locale {
        match self {
            Self::English => locale!("en-US"),
            Self::Korean => locale!("ko-KR"),
            Self::Spanish | Self::Zapotec => locale!("es-MX"),
            Self::Tagalog => locale!("fil-PH"),
            Self::Bengali => locale!("bn-BD"),
            Self::Thai => locale!("th-TH-u-ca-gregory"),
        }
    }

    /// The languages to turn to, in order, for a text this one does not have.
    pub const fn fallbacks(self) -> &'static [Self] {
        match self {
            Self::English => &[],
            Self::Zapotec => &[Self::Spanish, Self::English],
            _ => &[Self::English],
        }
    }

    /// The language itself, then its fallbacks.
    fn chain(self) -> impl Iterator<Item = Self> {
        iter::once(self).chain(self.fallbacks().iter().copied())
    }
}

impl fmt::Display for Language {
    /// Writes the [`tag`](Self::tag).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// The same as [`Language::parse`].
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::parse(tag)
    }
}

/// A tag that names none of the kiosk's languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no language `{tag}` here; there are {}", Language::ALL.map(Language::tag).join(", "))]
pub struct UnknownLanguage {
    /// The tag as it was given.
    pub tag: String,
}

/// One value for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PerLanguage<T>([T; Language::ALL.len()]);

impl<T> PerLanguage<T> {
    /// The value that a function gives each language.
    pub fn from_fn(value: impl FnMut(Language) -> T) -> Self {
        Self(Language::ALL.map(value))
    }
}

impl<T> Index<Language> for PerLanguage<T> {
    type Output = T;

    fn index(&self, language: Language) -> &T {
        // `ALL` has the languages in the order in which they are declared.
        &self.0[language as usize]
    }
}

impl<T> IndexMut<Language> for PerLanguage<T> {
    fn index_mut(&mut self, language: Language) -> &mut T {
        &mut self.0[language as usize]
    }
}

/// A writing system, which decides about faces and line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// The Korean alphabet, in syllables.
    Hangul,
    /// Bengali.
    Bengali,
    /// Thai.
    Thai,
}

impl Script {
    /// Whether a letter or mark is of this script.
    ///
    /// The digits and punctuation that scripts share are of none.
    pub const fn contains(self, letter: char) -> bool {
        match self {
            Self::Latin => matches!(letter,
                'A'..='Z' | 'a'..='z' | 'ª' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ'),
            Self::Hangul => matches!(letter,
                '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}'
                | '\u{ac00}'..='\u{d7ff}'),
            Self::Bengali => matches!(letter, '\u{980}'..='\u{9ff}'),
            Self::Thai => matches!(letter, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}'),
        }
    }
}
