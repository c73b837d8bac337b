//! Organizations and hotlines, by need and by the language they answer.

use super::beside::{Line, Lines, both, both_apart};
use super::{Context, Page, argument};
use crate::content::{
    Channel, Contact, Days, Freshness, Hotline, Hours, Need, Organization, PartialDate, Spoken,
};
use crate::language::{Text, format};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element};

use fluent::FluentArgs;
use iced::widget::{Column, column, row};
use iced::{Fill, FillPortion};
use jiff::civil::Time;

use std::borrow::Cow;

/// What stands between the things of a list; no line begins with it.
pub const BETWEEN: &str = "\u{a0}· ";

/// What the screen remembers: the two choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Help {
    need: Option<Need>,
    spoken: Option<Spoken>,
    shows_all_languages: bool,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A need was chosen, or all.
    NeedChosen(Option<Need>),
    /// A language was chosen, or any.
    SpokenChosen(Option<Spoken>),
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

    /// Answers a message.
    pub fn update(&mut self, message: &Message) {
        match message {
            Message::NeedChosen(need) => self.need = *need,
            Message::SpokenChosen(spoken) => self.spoken = *spoken,
            Message::LanguagesOpened => self.shows_all_languages = true,
        }
    }

    /// Draws the screen.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let content = &ctx.edition.content;
        let hotlines: Vec<_> = content
            .hotlines
            .iter()
            .filter(|it| self.admits(&it.categories, &it.languages, it.interpreters))
            .map(|it| hotline_card(ctx, it))
            .collect();
        let organizations: Vec<_> = content
            .organizations
            .iter()
            .filter(|it| it.listed && self.admits(&it.categories, &it.languages, false))
            .map(|it| organization_card(ctx, it))
            .collect();
        let is_empty = hotlines.is_empty() && organizations.is_empty();

        let mut items = vec![
            widget::title(
                metrics,
                Some(Icon::named("phone-call")),
                ctx.label("help-title"),
            ),
            self.needs(ctx),
            self.languages(ctx),
        ];
        for (sign, heading, cards) in [
            ("phone", "help-hotlines", hotlines),
            ("users", "help-organizations", organizations),
        ] {
            if !cards.is_empty() {
                items.push(ctx.heading(sign, heading));
                items.extend(cards);
            }
        }
        if is_empty {
            items.push(widget::card(metrics, ctx.both("help-empty", Role::Body)).into());
        }

        Page::of(items)
    }

    /// Whether something that helps with these needs in these languages is
    /// shown under the present choices.
    fn admits(&self, needs: &[Need], languages: &[Spoken], interpreters: bool) -> bool {
        self.need.is_none_or(|need| needs.contains(&need))
            && self
                .spoken
                .is_none_or(|spoken| interpreters || languages.contains(&spoken))
    }

    fn needs<'a>(&self, ctx: &Context<'a>) -> Element<'a, Message> {
        let all = (None, "help-all");
        let each = Need::ALL
            .iter()
            .map(|need| (Some(*need), need_message(*need)));
        let chips = std::iter::once(all).chain(each).map(|(need, label)| {
            widget::chip(
                &ctx.metrics,
                ctx.label(label),
                need == self.need,
                Message::NeedChosen(need),
            )
        });

        choice(ctx, "help-needs", chips.collect())
    }

    fn languages<'a>(&self, ctx: &Context<'a>) -> Element<'a, Message> {
        let any = (None, "help-any-language");
        // The languages on the page and the chosen one are always at hand.
        let on_page = |spoken| {
            [Some(ctx.language), ctx.second]
                .into_iter()
                .flatten()
                .any(|language| is_own(spoken, language.tag()))
        };
        let each = answered(ctx)
            .into_iter()
            .filter(|spoken| {
                self.shows_all_languages || on_page(*spoken) || self.spoken == Some(*spoken)
            })
            .map(|spoken| (Some(spoken), spoken.message_id()));
        let chips = std::iter::once(any).chain(each).map(|(spoken, label)| {
            widget::chip(
                &ctx.metrics,
                ctx.label(label),
                spoken == self.spoken,
                Message::SpokenChosen(spoken),
            )
        });
        let others = (!self.shows_all_languages).then(|| {
            widget::chip(
                &ctx.metrics,
                ctx.label("help-other-languages"),
                false,
                Message::LanguagesOpened,
            )
        });

        choice(ctx, "help-languages", chips.chain(others).collect())
    }
}

/// Whether a language that is answered is one of the kiosk's own, by its tag.
fn is_own(spoken: Spoken, tag: &str) -> bool {
    match tag {
        "zab" => spoken.id() == "zap",
        tag => spoken.id() == tag,
    }
}

/// Languages that somebody in the directory answers, in their fixed order.
fn answered(ctx: &Context<'_>) -> Vec<Spoken> {
    let content = &ctx.edition.content;
    let organizations = content.organizations.iter().filter(|it| it.listed);

    Spoken::ALL
        .iter()
        .copied()
        .filter(|spoken| {
            content
                .hotlines
                .iter()
                .any(|it| it.languages.contains(spoken))
                || organizations
                    .clone()
                    .any(|it| it.languages.contains(spoken))
        })
        .collect()
}

fn choice<'a>(
    ctx: &Context<'a>,
    question: &str,
    chips: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![
        ctx.both::<Message>(question, Role::Quiet),
        widget::choices(&ctx.metrics, chips),
    ]
    .spacing(ctx.metrics.gap() / 2.0)
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

/// A hotline in short: its name, its number, and who may call.
pub fn number_card<'a, Message: 'a>(
    ctx: &Context<'a>,
    hotline: &'a Hotline,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let sign = widget::card::boxed_icon(metrics, Icon::named("phone-call"), Tone::Teal, Tone::Card);
    let lines = both(ctx, |ctx| {
        let metrics = &ctx.metrics;

        vec![
            (hotline.name.as_str() != hotline.number.as_str())
                .then(|| widget::name(metrics, hotline.name.as_str(), Role::QuietStrong).into()),
            Some(widget::name(metrics, hotline.number.as_str(), Role::Strong).into()),
            hotline.government.then(|| government(ctx)),
            spoken(ctx, &hotline.languages, hotline.interpreters),
            Some(quiet(ctx, standing(ctx, hotline.freshness(ctx.today)))),
        ]
    });

    widget::panel(
        metrics,
        row![sign, lines].spacing(metrics.mm(4.0)),
        Tone::Mist,
        Tone::Rule,
    )
    .into()
}

/// The warning that a government answers.
fn government<'a, Message: 'a>(ctx: &Context<'a>) -> Line<'a, Message> {
    ctx.words("help-government", Role::QuietStrong)
        .color(ctx.metrics.color(Tone::Dont))
        .into()
}

/// The card of a hotline.
pub fn hotline_card<'a, Message: 'a>(
    ctx: &Context<'a>,
    hotline: &'a Hotline,
) -> Element<'a, Message> {
    let about = |ctx: &Context<'a>| {
        vec![
            Some(ctx.words(hotline.purpose.as_str(), Role::Body).into()),
            hotline.government.then(|| government(ctx)),
            Some(quiet(ctx, hours(ctx, hotline.hours()))),
            spoken(ctx, &hotline.languages, hotline.interpreters),
        ]
    };
    let reach = |ctx: &Context<'a>| {
        let number = widget::name(&ctx.metrics, hotline.number.as_str(), Role::Strong);
        let note = hotline.number_note.as_ref();

        vec![
            Some(number.into()),
            note.map(|note| ctx.words(note.as_str(), Role::Quiet).into()),
            Some(quiet(ctx, standing(ctx, hotline.freshness(ctx.today)))),
        ]
    };

    let face = ("phone-call", hotline.name.as_str());

    if ctx.second.is_some() {
        // All that one language says stays together.
        let lines = |ctx: &Context<'a>| reach(ctx).into_iter().chain(about(ctx)).collect();

        entry(ctx, face, lines, [])
    } else {
        entry(ctx, face, about, [both_apart(ctx, 0.0, reach)])
    }
}

/// The card of an organization.
pub fn organization_card<'a, Message: 'a>(
    ctx: &Context<'a>,
    organization: &'a Organization,
) -> Element<'a, Message> {
    let about = |ctx: &Context<'a>| {
        let note = organization.note.as_ref();

        vec![
            Some(ctx.words(organization.offers.as_str(), Role::Body).into()),
            note.map(|note| ctx.words(note.as_str(), Role::Quiet).into()),
            spoken(ctx, &organization.languages, false),
        ]
    };
    let reach = organization.contacts.iter().map(|contact| {
        let role = match contact.kind {
            Channel::Phone | Channel::Whatsapp => Role::Strong,
            Channel::Email | Channel::Address | Channel::Web => Role::QuietStrong,
        };

        both_apart(ctx, 0.0, |ctx| {
            let label = contact.label.as_ref();

            vec![
                label.map(|label| ctx.words(label.as_str(), Role::Quiet).into()),
                Some(widget::name(&ctx.metrics, breakable(contact), role).into()),
                Some(quiet(ctx, standing(ctx, contact.freshness(ctx.today)))),
            ]
        })
    });

    entry(ctx, ("users", organization.name.as_str()), about, reach)
}

/// The value of a contact, which may be broken behind the @ of an address: the
/// longest is wider than the narrowest card.
fn breakable(contact: &Contact) -> Cow<'_, str> {
    const BREAK: &str = "@\u{200b}";

    match contact.kind {
        Channel::Email => contact.value.replace('@', BREAK).into(),
        _ => contact.value.as_str().into(),
    }
}

/// A card with a pictogram, a name, what it is about, and how to reach it: at
/// the end of the line where there is room, else right under the name.
fn entry<'a, Message: 'a>(
    ctx: &Context<'a>,
    (sign, name): (&str, &'a str),
    about: impl Fn(&Context<'a>) -> Lines<'a, Message>,
    reach: impl IntoIterator<Item = Option<Element<'a, Message>>>,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let name = widget::name(metrics, name, Role::Strong).into();
    let about = both(ctx, about);
    let mut reach = reach.into_iter().flatten().peekable();
    let has_reach = reach.peek().is_some();
    let reach = Column::with_children(reach).spacing(metrics.gap());
    let sign = widget::card::boxed_icon(metrics, Icon::named(sign), Tone::Teal, Tone::Mist);
    // Two languages take the room.
    let body: Element<'a, Message> = if metrics.is_wide() && ctx.second.is_none() {
        let about = widget::lines(metrics, std::iter::once(name).chain(about));

        row![about.width(FillPortion(9)), reach.width(FillPortion(5))]
            .spacing(metrics.mm(4.0))
            .into()
    } else {
        let reach = has_reach.then(|| reach.width(Fill).into());

        widget::lines(metrics, std::iter::once(name).chain(reach).chain(about)).into()
    };

    widget::card(
        metrics,
        row![sign, body].spacing(metrics.mm(4.0)).width(Fill),
    )
    .into()
}

fn quiet<'a, Message: 'a>(ctx: &Context<'a>, text: Text<'a>) -> Line<'a, Message> {
    widget::words(&ctx.metrics, text, Role::Quiet).into()
}

/// The languages that are answered.
fn spoken<'a, Message: 'a>(
    ctx: &Context<'a>,
    languages: &[Spoken],
    interpreters: bool,
) -> Option<Line<'a, Message>> {
    let mut names: Vec<_> = languages
        .iter()
        .map(|language| ctx.text(language.message_id()))
        .collect();
    if interpreters {
        names.push(ctx.text("help-interpreters"));
    }
    let spoken = names.first()?.spoken;
    let words: Vec<_> = names.iter().map(|name| name.words.as_ref()).collect();
    let text = Text::plain(words.join(BETWEEN), spoken);

    let words = widget::words(&ctx.metrics, text, Role::QuietStrong)
        .color(ctx.metrics.color(Tone::Teal))
        .width(Fill);

    Some(Line::new(
        words.said(),
        row![
            widget::icon(
                Icon::named("languages"),
                ctx.metrics.size(Role::QuietStrong) * 1.1,
                ctx.metrics.color(Tone::Teal)
            ),
            words,
        ]
        .spacing(ctx.metrics.gap()),
    ))
}

/// When a line is answered.
fn hours<'a>(ctx: &Context<'a>, hours: Hours) -> Text<'a> {
    let between = |id, open: Time, close: Time| {
        let mut arguments = FluentArgs::new();
        arguments.set("open", format::time(ctx.language, open));
        arguments.set("close", format::time(ctx.language, close));

        ctx.format(id, &arguments)
    };

    match hours {
        Hours::Unknown => ctx.text("hours-unknown"),
        Hours::Always | Hours::On(Days::Always) => ctx.text("hours-always"),
        Hours::On(Days::Daily) => ctx.text("hours-daily"),
        Hours::On(Days::Weekdays) => ctx.text("hours-weekdays"),
        Hours::On(Days::Office)
        | Hours::Between {
            days: Days::Office, ..
        } => ctx.text("hours-office"),
        Hours::Between {
            days: Days::Weekdays,
            open,
            close,
        } => between("hours-weekdays-between", open, close),
        Hours::Between { open, close, .. } => between("hours-daily-between", open, close),
    }
}

/// How long ago a contact was last seen, and that it is old when it is.
fn standing<'a>(ctx: &Context<'a>, standing: Freshness) -> Text<'a> {
    match standing {
        Freshness::Current { seen } => ctx.dated("contact-seen", seen),
        Freshness::Old { since } => {
            let year = PartialDate::Year(since.first_day());

            ctx.format("contact-old", &argument("year", ctx.date(year)))
        }
        Freshness::Undated => ctx.text("contact-undated"),
    }
}
