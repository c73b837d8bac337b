//! The words of every language, each language read when it is first asked for.

use fluent::FluentArgs;

use super::{
    Language, PerLanguage,
    catalog::LanguageCatalog,
    check::{self, Expected, FluentFile},
    line_break, pattern,
};
use crate::problem::Problem;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The id of the message that stands in for one that no language has: a visitor
/// never reads an id.
pub const MISSING_TEXT: &str = "missing-text";

/// How many filled-in texts keep their line breaks; a screen shows a few dozen.
const MOST_FILLED_IN: usize = 512;

/// What stands there if even [`MISSING_TEXT`] is missing.
const BLANK: &str = "—";

/// A text ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// The words, with their line breaks marked.
    ///
    /// Words that have fallen back to a language the visitor did not choose begin
    /// with its tag, as in `[en] Back`. Only Zapotec falls back to Spanish
    /// unmarked: that is how the mode is meant, and the screen says so.
    pub words: Cow<'a, str>,
    /// The language the words really are in, which decides about the face.
    pub spoken: Language,
    /// Whether that is another language than the one asked for, or the text is
    /// missing altogether.
    pub fallback: bool,
}

impl<'a> Text<'a> {
    /// Words of a language that come from no catalog: a name, a number, or
    /// texts put together.
    pub fn plain(words: impl Into<Cow<'a, str>>, spoken: Language) -> Self {
        Self {
            words: words.into(),
            spoken,
            fallback: false,
        }
    }

    /// The same where lines end as in the texts of a catalog: for what is put together from dates
    /// and texts, and for what a phone is given.
    pub fn joined(words: &str, spoken: Language) -> Self {
        Self::plain(line_break::prepare(words).into_owned(), spoken)
    }

    /// Words that somebody has written in a language, shown to a reader of another perhaps: their
    /// line breaks are marked, and so is that they have fallen back.
    pub fn typed(asked: Language, spoken: Language, words: &'a str) -> Self {
        Self::new(asked, spoken, line_break::prepare(words))
    }

    fn new(asked: Language, spoken: Language, words: Cow<'a, str>) -> Self {
        let fallback = spoken != asked;
        let expected = spoken == asked.sentences();
        let words = if fallback && !expected {
            Cow::Owned(format!("[{spoken}] {words}"))
        } else {
            words
        };

        Self {
            words,
            spoken,
            fallback,
        }
    }
}

/// The catalogs of all languages.
///
/// A lookup never fails and never panics: what is wrong is logged, once, and the
/// visitor sees the next best text. Several threads may look up at once: no lock over
/// all texts is held while one is formatted; threads that first ask for the same
/// text wait for it.
pub struct Catalogs {
    languages: PerLanguage<LanguageCatalog>,
    /// Files that belong to no language.
    strays: Vec<Problem>,
    /// Filled-in texts with their lines prepared, by the text: a view asks again
    /// for every frame, and dividing a Thai sentence takes a fraction of a
    /// millisecond.
    filled_in: Mutex<HashMap<String, String>>,
    /// What has been logged already, once for all frames.
    logged: Mutex<BTreeSet<String>>,
}

impl Catalogs {
    /// Takes in Fluent files without reading them: a language costs its time when
    /// a text of it is first asked for.
    ///
    /// The sources are pairs of a path, as `locales/ko/topics/home-door.ftl`, and
    /// the text of the file. Files that are not `.ftl` are passed over.
    pub fn lazy<P, T>(sources: impl IntoIterator<Item = (P, T)>) -> Self
    where
        P: Into<String>,
        T: Into<String>,
    {
        let bytes = |(path, text): (P, T)| (path, Cow::Owned(text.into().into_bytes()));

        Self::unread(sources.into_iter().map(bytes))
    }

    /// As [`Catalogs::lazy`] of files that are known to be text, which are not looked at before
    /// they are read. One that is none would count as empty.
    pub fn unread<P: Into<String>>(
        sources: impl IntoIterator<Item = (P, Cow<'static, [u8]>)>,
    ) -> Self {
        let mut of_language = PerLanguage::from_fn(|_| Vec::new());
        let mut strays = Vec::new();

        for (path, bytes) in sources {
            let source = FluentFile::new(path.into(), bytes);

            if source.path.ends_with(".ftl") {
                sort(source, &mut of_language, &mut strays);
            }
        }

        Self {
            languages: PerLanguage::from_fn(|language| {
                let sources = mem::take(&mut of_language[language]);

                LanguageCatalog::unread(language, Arc::new(sources))
            }),
            strays,
            filled_in: Mutex::default(),
            logged: Mutex::default(),
        }
    }

    /// The catalogs of the same files, of which nothing has been read: what was kept for one
    /// visitor is not there for the next. What has been logged is not logged again.
    pub fn fresh(&self) -> Self {
        Self {
            languages: PerLanguage::from_fn(|language| {
                LanguageCatalog::unread(language, Arc::clone(&self.of(language).sources))
            }),
            strays: self.strays.clone(),
            filled_in: Mutex::default(),
            logged: Mutex::new(locked(&self.logged).clone()),
        }
    }

    /// Reads and checks all files at once.
    ///
    /// # Errors
    ///
    /// Every [`Problem`] in every file; see [`check_all`](Self::check_all).
    pub fn parse<P, T>(sources: impl IntoIterator<Item = (P, T)>) -> Result<Self, Vec<Problem>>
    where
        P: Into<String>,
        T: Into<String>,
    {
        let catalogs = Self::lazy(sources);
        let faults = catalogs.check_all();

        if faults.is_empty() {
            Ok(catalogs)
        } else {
            Err(faults)
        }
    }

    /// Everything wrong with the files, whether or not they have been used: what
    /// Fluent cannot read, ids defined twice, folders of no language, messages
    /// without a value, and whatever else a message of ours must not hold.
    pub fn check_all(&self) -> Vec<Problem> {
        let sources = |language| self.of(language).sources.as_slice();
        let (own, english) = check::check(sources(Language::English), &Expected::Described);
        let expected = Expected::Same(&english);
        let others = Language::ALL
            .into_iter()
            .filter(|&language| language != Language::English);
        let others = others.flat_map(|language| check::check(sources(language), &expected).0);

        self.strays
            .iter()
            .cloned()
            .chain(own)
            .chain(others)
            .collect()
    }

    /// The text of a message without variables.
    ///
    /// It is formatted and its lines are prepared at first use, then kept.
    pub fn text(&self, language: Language, id: &str) -> Text<'_> {
        language
            .chain()
            .find_map(|spoken| Some(Text::new(language, spoken, self.words(spoken, id)?)))
            .unwrap_or_else(|| self.missing(language, id))
    }

    /// The text of a message without variables, if the language itself has it.
    pub fn own(&self, language: Language, id: &str) -> Option<Text<'_>> {
        let words = self.words(language, id)?;

        Some(Text::new(language, language, words))
    }

    /// The text of a message with its variables filled in.
    ///
    /// Numbers are grouped and take the digits of the language by themselves.
    /// `DATE($day)` writes out a string like `2025-07-10`, `2025-07` or `2025`,
    /// and `TIME($hour)` one like `09:00`.
    pub fn format(&self, language: Language, id: &str, arguments: &FluentArgs) -> Text<'static> {
        let found = language.chain().find_map(|spoken| {
            let plain = self.formatted(spoken, id, Some(arguments))?;
            let words = self.prepared(&plain);

            Some(Text::new(language, spoken, words.into()))
        });

        found.unwrap_or_else(|| {
            let Text {
                words,
                spoken,
                fallback,
            } = self.missing(language, id);
            Text {
                words: words.into_owned().into(),
                spoken,
                fallback,
            }
        })
    }

    /// The words of [`text`](Self::text) without their line break marks, for logs
    /// and tests.
    pub fn plain(&self, language: Language, id: &str) -> String {
        line_break::strip(&self.text(language, id).words).into_owned()
    }

    /// The words of a message that the language itself has, without line break
    /// marks and with its variables as `{$name}`: to be compared, not shown.
    pub fn unfilled(&self, language: Language, id: &str) -> Option<String> {
        self.of(language).messages().unfilled(id)
    }

    /// Every sentence that a message of the language itself may become, its variables as
    /// `{$name}`: to be judged, not shown.
    pub fn sentences(&self, language: Language, id: &str) -> Vec<String> {
        self.of(language)
            .messages()
            .pattern(id)
            .map(pattern::sentences)
            .unwrap_or_default()
    }

    /// Whether the language itself has a message.
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.of(language).messages().words.contains_key(id)
    }

    /// The ids of all messages that the language itself has, sorted.
    pub fn ids(&self, language: Language) -> impl Iterator<Item = &str> {
        self.of(language)
            .messages()
            .words
            .keys()
            .map(String::as_str)
    }

    /// The value of a message in Fluent's own notation, blanks made even: the
    /// same for the same words, so it can be hashed to tell whether they changed.
    pub fn pattern_source(&self, language: Language, id: &str) -> Option<String> {
        self.of(language)
            .messages()
            .pattern(id)
            .map(pattern::source)
    }

    /// The names of the variables of a message; none if the language lacks it.
    pub fn variables(&self, language: Language, id: &str) -> BTreeSet<String> {
        self.of(language)
            .messages()
            .pattern(id)
            .map(pattern::variables)
            .unwrap_or_default()
    }

    fn of(&self, language: Language) -> &LanguageCatalog {
        &self.languages[language]
    }

    fn words(&self, language: Language, id: &str) -> Option<Cow<'_, str>> {
        let memo = self.of(language).nearest(id).words.get(id)?;
        let words = memo.get_or_init(|| {
            let plain = self.formatted(language, id, None).unwrap_or_default();

            line_break::prepare(&plain).into()
        });

        Some(Cow::Borrowed(words))
    }

    fn formatted(
        &self,
        language: Language,
        id: &str,
        arguments: Option<&FluentArgs>,
    ) -> Option<Cow<'_, str>> {
        let messages = self.of(language).nearest(id);
        let mut errors = Vec::new();
        let text = messages
            .bundle
            .format_pattern(messages.pattern(id)?, arguments, &mut errors);

        for error in errors {
            self.log(format!("{language}: {id}: {error}"));
        }

        Some(text)
    }

    fn prepared(&self, plain: &str) -> String {
        if let Some(words) = locked(&self.filled_in).get(plain) {
            return words.clone();
        }

        let words = line_break::prepare(plain).into_owned();
        let mut filled_in = locked(&self.filled_in);
        if filled_in.len() >= MOST_FILLED_IN {
            filled_in.clear();
        }
        filled_in.insert(plain.to_owned(), words.clone());

        words
    }

    fn missing(&self, language: Language, id: &str) -> Text<'_> {
        self.log(format!("{language}: {id}: no language has this message"));

        match id {
            MISSING_TEXT => Text {
                words: BLANK.into(),
                spoken: Language::English,
                fallback: true,
            },
            _ => Text {
                fallback: true,
                ..self.text(language, MISSING_TEXT)
            },
        }
    }

    fn log(&self, error: String) {
        let is_new = locked(&self.logged).insert(error.clone());

        if is_new {
            tracing::error!("{error}");
        }
    }
}

/// Puts a file to its language, by its folder.
fn sort(
    source: FluentFile,
    of_language: &mut PerLanguage<Vec<FluentFile>>,
    strays: &mut Vec<Problem>,
) {
    let folder = source
        .path
        .strip_prefix("locales/")
        .and_then(|path| path.split_once('/'));
    let language = folder.and_then(|(tag, _)| Language::from_tag(tag));

    match language {
        Some(language) => of_language[language].push(source),
        None => {
            let key = folder.map_or(source.path.as_str(), |(tag, _)| tag);
            let fault = Problem::new(&source.path, key, "no language has this folder");
            tracing::error!("{fault}");
            strays.push(fault);
        }
    }
}

/// What a lock guards, even if a thread has died while it held it: no text is
/// half put in.
fn locked<T>(guarded: &Mutex<T>) -> MutexGuard<'_, T> {
    guarded.lock().unwrap_or_else(PoisonError::into_inner)
}
