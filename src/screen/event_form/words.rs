//! The page of the words: name and note in each language.

use super::{EventForm, Message, TextField};
use crate::events::draft::Field;
use crate::language::{Language, Text};
use crate::screen::{Context, context};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, Label};

use iced::widget::{column, row};
use iced::{Center, Fill};

impl EventForm {
    /// The languages, and name and note in the one that is chosen.
    pub(super) fn words<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let missing = self.draft.missing_languages();
        let chips = Language::ALL.map(|it| {
            let name = widget::native_name(it);
            let label = if missing.contains(&it) {
                Text {
                    words: format!("{} …", name.words).into(),
                    ..name
                }
            } else {
                name
            };

            widget::chip(
                metrics,
                Label::new(label, None),
                it == self.language,
                Message::LanguageChosen(it),
            )
        });
        let told = (!missing.is_empty()).then(|| {
            let names: Vec<_> = missing.iter().map(|it| it.native_name()).collect();
            let names = context::argument("languages", names.join(" · "));
            let words = context.format("event-form-missing", &names);

            widget::styled(metrics, words, TextStyle::Quiet).into()
        });
        let language = self.language;

        [widget::choices(metrics, chips.into())]
            .into_iter()
            .chain([self.field(context, TextField::Title, "event-form-title")])
            .chain(self.told_at(context, Field::Title(language)))
            .chain([self.field(context, TextField::Note, "event-form-note")])
            .chain(self.told_at(context, Field::Note(language)))
            .chain(told)
            .collect()
    }

    /// A field that opens the keyboard: what it is, and what stands in it.
    pub(super) fn field<'a>(
        &self,
        context: &Context<'a>,
        field: TextField,
        name: &'static str,
    ) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let text = self.text_of(field);
        let language = match field {
            TextField::Title | TextField::Note => self.language,
            TextField::Place | TextField::OtherHost(_) => Language::of_name(text),
        };
        let typed = Text::typed(language, language, text);
        let typed = Text {
            words: typed.words.into_owned().into(),
            ..Text::plain(String::new(), language)
        };
        let size = metrics.size(TextStyle::Strong);
        let sign = widget::icon(Icon::PEN_LINE, size, metrics.color(ColorRole::Teal));
        let lines = column![
            context.styled(name, TextStyle::QuietStrong),
            widget::styled(metrics, typed, TextStyle::Body),
        ]
        .spacing(metrics.gap() / 2.0)
        .width(Fill);

        widget::pressed_panel(
            metrics,
            row![lines, sign].spacing(metrics.gap()).align_y(Center),
            ColorRole::Card,
            ColorRole::Ink,
            Message::FieldTouched(field),
        )
    }
}
