//! Organizations and hotlines, by need and by the language they answer.

use super::part::bilingual::both_styled;
use super::part::contact;
use super::{Action, Component, Context, Door, Page};
use crate::content::{AnsweredLanguage, Need};
use crate::theme::{Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::column;

/// What the screen remembers: the two choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Help {
    need: Option<Need>,
    answered: Option<AnsweredLanguage>,
    shows_all_languages: bool,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A need was chosen, or all.
    NeedChosen(Option<Need>),
    /// A language was chosen, or any.
    AnsweredLanguageChosen(Option<AnsweredLanguage>),
    /// The other languages are to be shown.
    LanguagesOpened,
}

impl Help {
    /// The screen with one need chosen.
    pub fn with_need(need: Need) -> Self {
        Self {
            need: Some(need),
            ..Self::default()
        }
    }
}

impl Component for Help {
    type Message = Message;

    fn id(&self) -> String {
        "help".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::PHONE_CALL, "door-help"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::NeedChosen(need) => self.need = need,
            Message::AnsweredLanguageChosen(answered) => self.answered = answered,
            Message::LanguagesOpened => self.shows_all_languages = true,
        }

        Action::None
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let content = &context.edition.content;
        let hotlines: Vec<_> = content
            .hotlines
            .iter()
            .filter(|it| self.admits(&it.categories, &it.languages, it.interpreters))
            .map(|it| contact::hotline_card(context, it))
            .collect();
        let organizations: Vec<_> = content
            .organizations
            .iter()
            .filter(|it| it.listed && self.admits(&it.categories, &it.languages, false))
            .map(|it| contact::organization_card(context, it))
            .collect();
        let is_empty = hotlines.is_empty() && organizations.is_empty();

        let mut items = vec![
            context.title(Icon::PHONE_CALL, "help-title"),
            self.needs(context),
            self.languages(context),
        ];
        for (sign, heading, cards) in [
            (Icon::PHONE, "help-hotlines", hotlines),
            (Icon::USERS, "help-organizations", organizations),
        ] {
            if !cards.is_empty() {
                items.push(context.heading(sign, heading));
                items.extend(cards);
            }
        }
        if is_empty {
            items.push(
                widget::card(metrics, both_styled(context, "help-empty", TextStyle::Body)).into(),
            );
        }

        Page::of(items)
    }
}

impl Help {
    /// Whether something that helps with these needs in these languages is
    /// shown under the present choices.
    fn admits(&self, needs: &[Need], languages: &[AnsweredLanguage], interpreters: bool) -> bool {
        self.need.is_none_or(|need| needs.contains(&need))
            && self
                .answered
                .is_none_or(|answered| interpreters || languages.contains(&answered))
    }

    fn needs<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let all = (None, "help-all");
        let each = Need::ALL
            .iter()
            .map(|need| (Some(*need), need_message(*need)));
        let chips = std::iter::once(all).chain(each).map(|(need, label)| {
            widget::chip(
                &context.metrics,
                context.label(label),
                need == self.need,
                Message::NeedChosen(need),
            )
        });

        choice(context, "help-needs", chips.collect())
    }

    fn languages<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let any = (None, "help-any-language");
        // The languages on the page and the chosen one are always at hand.
        let on_page = |answered| {
            [Some(context.language), context.second]
                .into_iter()
                .flatten()
                .any(|language| is_own(answered, language.tag()))
        };
        let each = answered_languages(context)
            .into_iter()
            .filter(|answered| {
                self.shows_all_languages || on_page(*answered) || self.answered == Some(*answered)
            })
            .map(|answered| (Some(answered), answered.message_id()));
        let chips = std::iter::once(any).chain(each).map(|(answered, label)| {
            widget::chip(
                &context.metrics,
                context.label(label),
                answered == self.answered,
                Message::AnsweredLanguageChosen(answered),
            )
        });
        let others = (!self.shows_all_languages).then(|| {
            widget::chip(
                &context.metrics,
                context.label("help-other-languages"),
                false,
                Message::LanguagesOpened,
            )
        });

        choice(context, "help-languages", chips.chain(others).collect())
    }
}

/// Whether a language that is answered is one of the kiosk's own, by its tag.
fn is_own(answered: AnsweredLanguage, tag: &str) -> bool {
    match tag {
        "zab" => answered.id() == "zap",
        tag => answered.id() == tag,
    }
}

/// Languages that somebody in the directory answers, in their fixed order.
fn answered_languages(context: &Context<'_>) -> Vec<AnsweredLanguage> {
    let content = &context.edition.content;
    let organizations = content.organizations.iter().filter(|it| it.listed);

    AnsweredLanguage::ALL
        .iter()
        .copied()
        .filter(|answered| {
            content
                .hotlines
                .iter()
                .any(|it| it.languages.contains(answered))
                || organizations
                    .clone()
                    .any(|it| it.languages.contains(answered))
        })
        .collect()
}

fn choice<'a>(
    context: &Context<'a>,
    question: &str,
    chips: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![
        both_styled::<Message>(context, question, TextStyle::Quiet),
        widget::choices(&context.metrics, chips),
    ]
    .spacing(context.metrics.gap() / 2.0)
    .into()
}

fn need_message(need: Need) -> &'static str {
    match need {
        Need::Detention => "need-detention",
        Need::Immigration => "need-immigration",
        Need::Workers => "need-workers",
        Need::Tenants => "need-tenants",
        Need::Family => "need-family",
        Need::Health => "need-health",
        Need::Hate => "need-hate",
        Need::Interpreters => "need-interpreters",
        Need::Consulate => "need-consulate",
        Need::Organizing => "need-organizing",
    }
}
