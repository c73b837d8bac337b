//! The files that were found, and what came of the last one.

use super::{Calendars, Message, Told, said};
use crate::exchange::Failure;
use crate::exchange::Found;
use crate::screen::part::event_told::store_trouble;
use crate::screen::part::not_stored;
use crate::screen::{Context, Page, context};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

impl Calendars {
    /// The page on which a file is chosen.
    pub(super) fn files<'a>(
        &self,
        context: &Context<'a>,
        title: Element<'a, Message>,
    ) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let what = context.styled("calendars-what", TextStyle::Body);
        let what = widget::card(metrics, what).into();
        let told = self.told.as_ref().map(|it| told(context, it));

        Page::of(
            [title]
                .into_iter()
                .chain(store_trouble(context))
                .chain(told)
                .chain([what, buttons(context)])
                .chain(self.list(context)),
        )
    }

    fn list<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let body = |id| context.styled(id, TextStyle::Body).into();

        let Some(found) = &self.found else {
            return vec![body("pin-checking")];
        };
        let not_all = found.has_more.then(|| {
            let words = context.styled("calendars-not-all", TextStyle::Strong);

            widget::panel(&context.metrics, words, ColorRole::Card, ColorRole::Dont).into()
        });
        if found.files.is_empty() {
            let none = not_all.unwrap_or_else(|| body("calendars-none"));

            return vec![none];
        }
        let heading = context.heading(Icon::FILE_TEXT, "calendars-found");
        let files = found.files.iter().map(|it| file(context, it));

        // Before the list, which is long then.
        not_all.into_iter().chain([heading]).chain(files).collect()
    }
}

fn buttons<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let plain = |id: &'static str, message| widget::plain(metrics, context.label(id), message);
    let look = plain("calendars-look-again", Message::LookedAgain);
    // An empty calendar is of use to nobody.
    let has_events = !context.added.is_empty();
    let write = has_events.then(|| plain("calendars-write", Message::WriteChosen));

    widget::choices(metrics, [look].into_iter().chain(write).collect())
}

/// A file, as a button.
fn file<'a>(context: &Context<'a>, found: &Found) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = widget::lines(
        metrics,
        [
            widget::name(metrics, found.name.clone(), TextStyle::Strong).into(),
            widget::name(metrics, found.folder.clone(), TextStyle::Quiet).into(),
        ],
    );

    widget::pressed_panel(
        metrics,
        lines,
        ColorRole::Card,
        ColorRole::Rule,
        Message::FileChosen(found.path.clone()),
    )
}

/// What came of the last that was wanted.
fn told<'a>(context: &Context<'a>, told: &Told) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (content, line) = match told {
        Told::Taken(count) => {
            let words = said::counted(context, "calendars-taken", *count);

            (strong(context, words), ColorRole::Do)
        }
        Told::Written(path) => {
            let words = context.format("counts-saved", &context::argument("file", path.as_str()));

            (strong(context, words), ColorRole::Do)
        }
        Told::Failed(Failure::NotStored(kind)) => {
            (not_stored::told(context, *kind), ColorRole::Dont)
        }
        Told::Failed(failure) => {
            let words = context.styled(said::failure(*failure), TextStyle::Strong);

            (
                words.color(metrics.color(ColorRole::Dont)).into(),
                ColorRole::Dont,
            )
        }
    };

    widget::panel(metrics, content, ColorRole::Card, line).into()
}

fn strong<'a>(context: &Context<'a>, words: crate::language::Text<'a>) -> Element<'a, Message> {
    widget::styled(&context.metrics, words, TextStyle::Strong).into()
}
