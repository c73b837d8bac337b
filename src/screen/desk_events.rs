//! The desk's room of events: those that staff have added, and those of the edition, with what
//! can be done to each. No visitor is led here.

mod saved;

use super::component::EventErrand;
use super::part::event_told::{store_trouble, title_of, when_of};
use super::{Action, Component, Context, Page, context};
use crate::content::Event;
use crate::events::deed::{Change, StepSketch};
use crate::events::draft::Notice;
use crate::events::event::AddedEvent;
use crate::events::history::Deed;
use crate::events::overlay::cover_of;
use crate::language::{Text, format};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::Fill;
use iced::widget::{Column, column};

/// What the screen remembers: which event is unfolded, by its UID or its id, whether it is asked
/// if that is to be removed, and what was put right without asking in one that was just stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeskEvents {
    unfolded: Option<String>,
    asks_removal: bool,
    told: Vec<Notice>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The line of an event was touched.
    Unfolded(String),
    /// The form is to be opened.
    FormAsked(EventErrand),
    /// An event is to be removed, or that was only asked.
    RemovalAsked(bool),
    /// A change is to be made.
    Made(Change),
}

impl DeskEvents {
    /// Tells what was put right without asking in an event that was stored.
    pub fn tell_saved(&mut self, notices: &[Notice]) {
        self.told = notices.to_vec();
    }
}

impl Component for DeskEvents {
    type Message = Message;

    fn id(&self) -> String {
        "desk-events".to_owned()
    }

    fn step(&self) -> u64 {
        // It is to be seen, wherever the list was left.
        if self.told.is_empty() { 0 } else { 1 }
    }

    fn update(&mut self, message: Message) -> Action {
        if matches!(message, Message::FormAsked(_) | Message::Made(_)) {
            self.told.clear();
        }
        match message {
            Message::Unfolded(key) => {
                self.asks_removal = false;
                let is_unfolded = self.unfolded.as_ref() == Some(&key);
                self.unfolded = (!is_unfolded).then_some(key);
            }
            Message::FormAsked(errand) => return Action::OpenEventForm(errand),
            Message::RemovalAsked(asks) => self.asks_removal = asks,
            Message::Made(change) => {
                self.asks_removal = false;

                return Action::ChangeEvents(change);
            }
        }

        Action::None
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = context.title(Icon::CALENDAR_DAYS, "desk-events");
        let trouble = store_trouble(context);
        let add = Message::FormAsked(EventErrand::Add);
        let add = widget::primary(metrics, context.label("events-desk-add"), add);
        let tops = [add].into_iter().chain(turns(context)).collect();
        let none = context
            .added
            .is_empty()
            .then(|| context.styled("events-desk-none", TextStyle::Body).into());
        let added = context.added.iter().map(|it| self.added(context, it));
        let own = &context.edition.content.events;
        let own = own
            .iter()
            .filter(|it| is_coming(context, it))
            .filter(|it| cover_of(context.added, it.id.as_str()).is_none())
            .map(|it| self.own(context, it));

        Page::of(
            [title]
                .into_iter()
                .chain(trouble)
                .chain(saved::told(context, &self.told))
                .chain([widget::choices(metrics, tops)])
                .chain(none)
                .chain(added)
                .chain(own),
        )
    }
}

impl DeskEvents {
    /// An event that staff have added, with what can be done to it once it is unfolded.
    fn added<'a>(&self, context: &Context<'a>, event: &'a AddedEvent) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let when = when_of(context, &event.span);
        let marks = [
            event.is_cancelled.then_some("event-cancelled"),
            event.covers.is_some().then_some("events-desk-covers"),
        ];
        let lines = head(context, title_of(context, &event.title), when, &marks);
        let is_unfolded = self.unfolded.as_deref() == Some(event.uid.as_str());
        let actions = is_unfolded.then(|| {
            if self.asks_removal {
                removal(context, event)
            } else {
                widget::choices(metrics, deeds(context, event))
            }
        });

        folded(context, event.uid.clone(), lines, actions)
    }

    /// An event of the edition, over which another can be laid.
    fn own<'a>(&self, context: &Context<'a>, event: &'a Event) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let when = event.date.map(|it| context.date(it)).unwrap_or_default();
        let title = context.text(event.title.as_str());
        let lines = head(context, title, when, &[Some("events-desk-edition")]);
        let key = event.id.as_str().to_owned();
        let is_unfolded = self.unfolded.as_ref() == Some(&key);
        let actions = is_unfolded.then(|| {
            let change = Message::FormAsked(EventErrand::Cover(key.clone()));
            let change = widget::plain(metrics, context.label("events-desk-change"), change);

            widget::choices(metrics, vec![change])
        });

        folded(context, key, lines, actions)
    }
}

/// Whether an event of the edition is still to come, or nobody knows.
fn is_coming(context: &Context<'_>, event: &Event) -> bool {
    let is_over = event
        .date
        .zip(context.today)
        .is_some_and(|(date, today)| date.last_day() < today);

    !is_over
}

/// The name of an event, its day, and what is special about it.
fn head<'a>(
    context: &Context<'a>,
    title: Text<'a>,
    when: String,
    marks: &[Option<&'static str>],
) -> Column<'a, Message> {
    let metrics = &context.metrics;
    let when = Text::plain(when, context.language.sentences());
    let marks = marks.iter().flatten();
    let marks = marks.map(|it| context.styled(it, TextStyle::QuietStrong).into());

    widget::lines(
        metrics,
        [
            widget::styled(metrics, title, TextStyle::Strong).into(),
            widget::styled(metrics, when, TextStyle::Quiet).into(),
        ]
        .into_iter()
        .chain(marks),
    )
}

/// A card that is a button, and under it what it unfolds.
fn folded<'a>(
    context: &Context<'a>,
    key: String,
    lines: Column<'a, Message>,
    actions: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let line = if actions.is_some() {
        ColorRole::Teal
    } else {
        ColorRole::Rule
    };
    let card = widget::pressed_panel(
        metrics,
        lines,
        ColorRole::Card,
        line,
        Message::Unfolded(key),
    );

    column![card]
        .push(actions)
        .spacing(metrics.gap())
        .width(Fill)
        .into()
}

/// What can be done to an event.
fn deeds<'a>(context: &Context<'a>, event: &AddedEvent) -> Vec<Element<'a, Message>> {
    let uid = || event.uid.clone();
    let plain =
        |id: &'static str, message| widget::plain(&context.metrics, context.label(id), message);
    let cancel = if event.is_cancelled {
        "events-desk-uncancel"
    } else {
        "events-desk-cancel"
    };
    let cancelled = Change::Cancel {
        uid: uid(),
        is_cancelled: !event.is_cancelled,
    };
    let removal = if event.covers.is_some() {
        let lift = Message::Made(Change::Remove(uid()));

        plain("events-desk-lift", lift)
    } else {
        plain("events-desk-remove", Message::RemovalAsked(true))
    };

    vec![
        plain(
            "events-desk-change",
            Message::FormAsked(EventErrand::Change(uid())),
        ),
        plain(
            "events-desk-copy",
            Message::FormAsked(EventErrand::Copy(uid())),
        ),
        plain(cancel, Message::Made(cancelled)),
        removal,
    ]
}

/// Whether an event is to be removed.
fn removal<'a>(context: &Context<'a>, event: &AddedEvent) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let remove = Message::Made(Change::Remove(event.uid.clone()));
    let answers = [
        widget::primary(
            metrics,
            context.label("events-desk-remove-no"),
            Message::RemovalAsked(false),
        ),
        widget::plain(metrics, context.label("events-desk-remove-yes"), remove),
    ];

    column![
        context.styled("events-desk-remove-question", TextStyle::Strong),
        widget::choices(metrics, answers.into()),
    ]
    .spacing(metrics.gap())
    .into()
}

/// What can be undone and done again.
fn turns<'a>(context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let turns = context.turns;
    let button = |sketch: &StepSketch, id: &'static str, change| {
        let label = turn(context, sketch, id);

        widget::plain(&context.metrics, label, Message::Made(change))
    };
    let undo = turns.undo.as_ref();
    let redo = turns.redo.as_ref();

    [
        undo.map(|it| button(it, "events-desk-undo-deed", Change::Undo)),
        redo.map(|it| button(it, "events-desk-redo-deed", Change::Redo)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The label of *Undo* or *Do it again*: what was done, and to which event.
fn turn<'a>(context: &Context<'a>, sketch: &StepSketch, id: &'static str) -> Text<'a> {
    let what = match sketch.deed {
        Deed::Added => "events-desk-deed-added",
        Deed::Changed | Deed::Covered => "events-desk-deed-changed",
        Deed::Cancelled if sketch.is_cancelled => "events-desk-deed-cancelled",
        Deed::Cancelled => "events-desk-deed-uncancelled",
        Deed::Removed => "events-desk-deed-removed",
        Deed::Lifted => "events-desk-deed-lifted",
        Deed::Imported => "events-desk-deed-imported",
    };
    let what = if sketch.deed == Deed::Imported {
        let count = i64::try_from(sketch.count).unwrap_or(i64::MAX);
        let count = format::number(context.language, count);

        context.format(what, &context::argument("count", count))
    } else {
        let title = title_of(context, &sketch.title).words.into_owned();

        context.format(what, &context::argument("title", title))
    };

    context.format(id, &context::argument("deed", what.words.into_owned()))
}
