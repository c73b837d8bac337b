//! What a screen needs to draw itself.

use crate::content::PartialDate;
use crate::display::Density;
use crate::edition::Edition;
use crate::events::deed::{Trouble, Turns};
use crate::events::list::EventList;
use crate::language::{Language, Text, format};
use crate::ledger::ReviewState;
use crate::takeaway::Said;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Element, Label, StyledText};

use fluent::FluentArgs;
use iced::widget::row;
use jiff::civil::{Date, Time};

/// All that a screen needs to draw itself besides its own state. Asking it for
/// words gives those of one language; for the same in the second language see
/// [`Context::in_second`] and [`bilingual`](super::part::bilingual).
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What is known and how it is said.
    pub edition: &'a Edition,
    /// The language of the page: the visitor's, or of a line in the second language
    /// that one.
    pub language: Language,
    /// The language that stands beside it: another one, if any.
    pub second: Option<Language>,
    /// The languages as the visitor has chosen them. On the page they may be one:
    /// Zapotec mode reads Spanish.
    pub chosen: (Language, Option<Language>),
    /// The chosen variety of Zapotec, by its place in the content.
    pub variety: usize,
    /// How large things are.
    pub metrics: Metrics,
    /// How the display is measured.
    pub density: Density,
    /// Today, or nothing if the computer's clock is wrong.
    pub today: Option<Date>,
    /// The day on the computer's clock, right or wrong.
    pub clock: Date,
    /// The time of day.
    pub time: Time,
    /// Height between the bars, in logical pixels.
    pub page_height: f32,
    /// Whether a question stands on this screen: seconds until it is cleared.
    pub idle: Option<u64>,
    /// What staff have added to the events.
    pub added: &'a EventList,
    /// What staff can undo and do again.
    pub turns: &'a Turns,
    /// Why the last change of the events was not stored, or none can be.
    pub trouble: Option<Trouble>,
    /// Whether it is counted which topics are opened.
    pub is_counting: bool,
    /// Whether the system has an input method.
    pub has_input_method: bool,
    /// Whether staff have a desk to which a PIN leads.
    pub has_desk: bool,
    /// Whether staff are at the desk, or at the pad before it.
    pub is_at_desk: bool,
}

/// Which languages.
impl<'a> Context<'a> {
    /// The same in the second language alone, if there is one.
    pub fn in_second(&self) -> Option<Self> {
        Some(Self {
            language: self.second?,
            ..self.alone()
        })
    }

    /// The same in the visitor's language alone.
    pub fn alone(&self) -> Self {
        Self {
            second: None,
            ..*self
        }
    }

    /// The same without English, for what stands under English; nothing if that
    /// leaves no language.
    pub fn translated(&self) -> Option<Self> {
        match (self.language, self.second) {
            (Language::English, _) => self.in_second(),
            (_, Some(Language::English)) => Some(self.alone()),
            _ => Some(*self),
        }
    }

    /// The same in that language alone, if it is one of those on the page.
    pub fn only(&self, language: Language) -> Option<Self> {
        self.has(language).then(|| Self {
            language,
            ..self.alone()
        })
    }

    /// Whether one of the languages on the page is this.
    pub fn has(&self, language: Language) -> bool {
        self.language == language || self.second == Some(language)
    }

    /// Whether the chosen variety of Zapotec has published words.
    pub fn has_words(&self) -> bool {
        let varieties = &self.edition.content.varieties;

        varieties.get(self.variety).is_some_and(|it| it.attested)
    }
}

/// Words.
impl<'a> Context<'a> {
    /// The text of a message in this language. In Zapotec mode that is
    /// Spanish: a Zapotec word stands beside the meaning, never in its place;
    /// see [`Context::zapotec`].
    pub fn text(&self, id: &str) -> Text<'a> {
        self.edition.catalogs.text(self.language.sentences(), id)
    }

    /// What this edition says in this language, for those who know of no screen.
    pub fn said(&self) -> Said<'a> {
        Said {
            content: &self.edition.content,
            catalogs: &self.edition.catalogs,
            language: self.language,
        }
    }

    /// The text of a message with variables.
    pub fn format(&self, id: &str, arguments: &FluentArgs) -> Text<'a> {
        self.edition
            .catalogs
            .format(self.language.sentences(), id, arguments)
    }

    /// How far the words of a message can be trusted, in the language in which
    /// the visitor reads them.
    pub fn state(&self, id: &str) -> ReviewState {
        self.edition.state(self.language.sentences(), id)
    }

    /// The text of a message in English, for what is said or shown to others.
    pub fn english(&self, id: &str) -> Text<'a> {
        self.edition.catalogs.text(Language::English, id)
    }

    /// A published Zapotec word for a message, in Zapotec mode and if there is
    /// one in the chosen variety.
    pub fn zapotec(&self, id: &str) -> Option<Text<'a>> {
        let own = (self.language == Language::Zapotec && self.has_words())
            .then(|| self.edition.catalogs.own(Language::Zapotec, id))
            .flatten()?;

        // What a speaker signed for other words may say something else now.
        (self.edition.state(Language::Zapotec, id) != ReviewState::Stale).then_some(own)
    }

    /// The words of a button or a heading, in both languages.
    pub fn label(&self, id: &str) -> Label<'a> {
        self.label_of(|context| context.text(id))
    }

    /// The words of a button that are made for each language.
    pub fn label_of(&self, text: impl Fn(&Self) -> Text<'a>) -> Label<'a> {
        Label::new(text(self), self.in_second().map(|context| text(&context)))
    }

    /// The words of a button, with the published Zapotec word before them in
    /// Zapotec mode.
    pub fn labelled(&self, id: &str) -> Label<'a> {
        self.label_of(|context| {
            let text = context.text(id);

            match context.zapotec(id) {
                Some(own) => Text {
                    words: format!("{} · {}", own.words, text.words).into(),
                    ..text
                },
                None => text,
            }
        })
    }

    /// A date as precise as it is known, written out.
    pub fn date(&self, date: PartialDate) -> String {
        let (year, month, day) = date.parts();

        format::partial_date(self.language, year, month, day)
    }

    /// A message whose only variable is `$date`.
    pub fn dated(&self, id: &str, date: PartialDate) -> Text<'a> {
        self.format(id, &argument("date", self.date(date)))
    }
}

/// What shows words.
impl<'a> Context<'a> {
    /// Words on a line of their own, in their text style.
    pub fn styled(&self, id: &str, text_style: TextStyle) -> StyledText<'a> {
        widget::styled(&self.metrics, self.text(id), text_style)
    }

    /// The name of a screen in both languages, with its pictogram.
    pub fn title<Message: 'a>(&self, sign: Icon, id: &str) -> Element<'a, Message> {
        widget::title(&self.metrics, Some(sign), self.label(id))
    }

    /// The heading over cards in both languages, with its pictogram.
    pub fn heading<Message: 'a>(&self, sign: Icon, id: &str) -> Element<'a, Message> {
        widget::heading(&self.metrics, sign, self.label(id), ColorRole::Teal)
    }

    /// Something with a pictogram before it that is so large, in logical pixels.
    pub fn with_icon<Message: 'a>(
        &self,
        (sign, size, role): (Icon, f32, ColorRole),
        content: impl Into<Element<'a, Message>>,
    ) -> iced::widget::Row<'a, Message> {
        row![
            widget::icon(sign, size, self.metrics.color(role)),
            content.into(),
        ]
        .spacing(self.metrics.gap())
    }
}

/// Arguments of one variable.
pub fn argument(name: &'static str, value: impl Into<String>) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    arguments.set(name, value.into());

    arguments
}
