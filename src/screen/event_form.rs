//! The form for an event: staff add one, change one or lay one over the edition's own. What is
//! typed stays in it until it is saved or thrown away. No visitor is led here.

mod answer;
mod place;
mod refused;
mod repeats;
mod step;
mod told;
mod when;
mod words;

pub use step::{Day, Moment, Step};

use super::part::event_told::store_trouble;
use super::part::keyboard::{self, Typing};
use super::part::question::question;
use super::part::tabs::Tabs;
use super::{Action, Component, Context, Page};
use crate::events::draft::{EventDraft, Field, Refusal, Turn};
use crate::events::event::MOST_TITLE;
use crate::events::repetition::{Pattern, Repetition};
use crate::language::Language;
use crate::theme::{Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{container, row};
use iced::{Center, Fill};
use jiff::civil::{Date, date, time};

/// The labels of the pages of the form.
const TABS: [&str; 4] = [
    "event-form-words",
    "event-form-when",
    "event-form-where",
    "event-form-repeats",
];

/// A field that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextField {
    /// The name, in the language that is chosen on the form.
    Title,
    /// What visitors should know, in that language.
    Note,
    /// Where it is held.
    Place,
    /// The name of another host, counted from 0.
    OtherHost(usize),
}

/// What the screen remembers.
#[derive(Debug, Clone, PartialEq)]
pub struct EventForm {
    draft: EventDraft,
    /// The form as it was opened.
    opened: EventDraft,
    /// The day from which dates are stepped where there is none.
    today: Date,
    tab: usize,
    /// The language in which the words are written.
    language: Language,
    /// The language in which names are typed: that of the desk when the form was opened.
    names: Language,
    /// What is being typed.
    typing: Option<(TextField, Typing)>,
    /// The day that would be left out of the repetition.
    left_out: Option<Date>,
    refusals: Vec<Refusal>,
    asks_discard: bool,
    is_saving: bool,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another page of the form was chosen.
    TabChosen(usize),
    /// Another language of the words was chosen.
    LanguageChosen(Language),
    /// A field was touched.
    FieldTouched(TextField),
    /// Something happened on the keyboard.
    Typing(keyboard::Message),
    /// A day or an hour goes on or back.
    Stepped(Step),
    /// Whether it is on the whole day.
    WholeDayChosen(bool),
    /// Whether its end is known.
    EndChosen(bool),
    /// Which of two hours of one name is meant.
    TurnChosen(Moment, Turn),
    /// A host of the directory was chosen, or is none any more.
    HostToggled(String),
    /// A language is spoken there, or not.
    LanguageToggled(Language),
    /// How it repeats.
    RepetitionChosen(Option<Pattern>),
    /// Whether the repetition ends.
    UntilChosen(bool),
    /// The day that is shown is left out of the repetition.
    DayLeftOut,
    /// A day is not left out any more.
    DayTakenIn(Date),
    /// It is to be saved.
    SaveTouched,
    /// What was typed is to be thrown away, or that was only asked.
    DiscardAsked(bool),
    /// It is to be thrown away, and that was confirmed.
    DiscardConfirmed,
}

impl Message {
    /// Whether it comes of a button that is meant to be pressed again and again.
    pub fn repeats(&self) -> bool {
        match self {
            Self::Typing(message) => message.repeats(),
            Self::Stepped(_) => true,
            _ => false,
        }
    }

    /// Whether it comes of a physical keyboard or an input method, and of no touch.
    pub fn is_of_keyboard(&self) -> bool {
        matches!(self, Self::Typing(message) if message.is_of_keyboard())
    }
}

impl EventForm {
    /// The form with what it holds at first, in the language of the desk.
    pub fn new(draft: EventDraft, language: Language, today: Date) -> Self {
        Self {
            opened: draft.clone(),
            draft,
            today,
            tab: 0,
            language: language.sentences(),
            names: language.sentences(),
            typing: None,
            left_out: None,
            refusals: Vec::new(),
            asks_discard: false,
            is_saving: false,
        }
    }

    /// The form as it is shown where screens are looked at: each of its pages, and the keyboard
    /// of each script.
    pub(super) fn shown() -> impl Iterator<Item = Self> {
        let day = date(2026, 9, 12);
        let mut form = Self::new(EventDraft::new("shown", day), Language::English, day);
        form.draft.day = Some(day);
        form.draft.start = Some(time(10, 0, 0, 0));
        form.draft.end = Some(time(12, 0, 0, 0));
        form.draft.repetition = Some(Repetition::weekly());
        form.opened = form.draft.clone();
        let pages = (0..TABS.len()).map({
            let form = form.clone();

            move |tab| Self {
                tab,
                ..form.clone()
            }
        });
        let scripts = [
            Language::English,
            Language::Korean,
            Language::Bengali,
            Language::Thai,
        ];
        let typed = scripts.map(|language| Self {
            language,
            typing: Some((
                TextField::Title,
                Typing::new("event-form-title", language, "", MOST_TITLE),
            )),
            ..form.clone()
        });

        pages.chain(typed)
    }

    /// Whether something is in it that is stored nowhere.
    pub fn is_unsaved(&self) -> bool {
        self.draft != self.opened || self.is_typed()
    }

    /// Whether something has been typed into the field that is open.
    fn is_typed(&self) -> bool {
        let typing = self.typing.as_ref();

        typing.is_some_and(|(field, typing)| typing.text() != self.text_of(*field))
    }

    /// The day on which the event begins, if one is chosen.
    pub fn day(&self) -> Option<Date> {
        self.draft.day
    }

    /// Whether a field is open.
    pub fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// Whether it waits for its event to be stored.
    pub fn is_saving(&self) -> bool {
        self.is_saving
    }

    /// Whether *back* does not lead out of it: the field that is open is closed, or it asks
    /// what is to become of what was typed.
    pub fn holds_back(&mut self) -> bool {
        // What is being stored brings its answer in a moment.
        if self.is_saving {
            return true;
        }
        if self.typing.is_some() {
            self.answer_keyboard(keyboard::Message::Done);
            return true;
        }
        if self.asks_discard {
            self.asks_discard = false;
            return true;
        }
        self.asks_discard = self.is_unsaved();

        self.asks_discard
    }

    /// Tells why it is not taken, on the page of the first reason.
    pub fn tell_refused(&mut self, refusals: Vec<Refusal>) {
        self.is_saving = false;
        if let Some(first) = refusals.first() {
            let field = first.field();
            self.tab = tab_of(field);
            if let Field::Title(language) | Field::Note(language) = field
                && !matches!(first, Refusal::NoTitle)
            {
                self.language = language;
            }
        }
        self.refusals = refusals;
    }

    /// Tells that it could not be stored.
    pub fn tell_not_stored(&mut self) {
        self.is_saving = false;
    }
}

/// The page on which a field stands.
fn tab_of(field: Field) -> usize {
    match field {
        Field::Title(_) | Field::Note(_) => 0,
        Field::Day | Field::LastDay | Field::Start | Field::End => 1,
        Field::Place | Field::Hosts | Field::OtherHost(_) => 2,
        Field::Repetition => 3,
    }
}

impl Component for EventForm {
    type Message = Message;

    fn id(&self) -> String {
        let page = ["", ":when", ":where", ":repeats"];
        let page = page.get(self.tab).copied().unwrap_or_default();
        match &self.typing {
            Some(_) => format!("event-form{page}:{}", self.language.tag()),
            None => format!("event-form{page}"),
        }
    }

    fn step(&self) -> u64 {
        let page = self.tab as u64;

        match (&self.typing, self.asks_discard) {
            (Some(_), _) => 10,
            (None, true) => 11,
            (None, false) => page,
        }
    }

    fn update(&mut self, message: Message) -> Action {
        if self.is_saving {
            return Action::None;
        }

        self.answer(message)
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        if let Some((_, typing)) = &self.typing {
            return Page::whole(typing.view(context).map(Message::Typing));
        }
        if self.asks_discard {
            return Page::of([question(
                context,
                "event-form-discard-question",
                ("event-form-discard-no", Message::DiscardAsked(false)),
                ("event-form-discard", Message::DiscardConfirmed),
            )]);
        }
        let metrics = &context.metrics;
        let title = || context.title(Icon::CALENDAR_DAYS, "event-form-heading");
        // In sight on every page without scrolling, where there is room for that.
        let beside = metrics.has_two_columns();
        let is_high = context.page_height >= metrics.size(TextStyle::Title) * TITLE_SHARE;
        let mut things = if beside {
            let ends = container(self.ends(context)).align_right(Fill);

            vec![row![title(), ends].align_y(Center).into()]
        } else if is_high {
            vec![title()]
        } else {
            // The labels of the pages say where one is.
            Vec::new()
        };
        things.extend(store_trouble(context));
        if !self.refusals.is_empty() {
            things.push(self.told_refused(context));
        }
        things.extend(match self.tab {
            0 => self.words(context),
            1 => self.when(context),
            2 => self.place(context),
            _ => self.repeats(context),
        });
        if !beside {
            things.push(self.ends(context));
        }
        let labels = TABS.map(|it| context.label(it)).into();
        let tabs = Tabs::new(context, labels).view(metrics, self.tab, Message::TabChosen);

        Page::of(things).tabs(tabs)
    }
}

/// How many times as high as the letters of a title a page is that has one where nothing stands
/// beside it.
const TITLE_SHARE: f32 = 12.0;

impl EventForm {
    /// *Save* and *Do not save*.
    fn ends<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;

        widget::choices(
            metrics,
            vec![
                widget::primary(
                    metrics,
                    context.label("event-form-save"),
                    Message::SaveTouched,
                ),
                widget::plain(
                    metrics,
                    context.label("event-form-discard"),
                    Message::DiscardAsked(true),
                ),
            ],
        )
    }
}
