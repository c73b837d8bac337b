//! Who can be called or visited: cards of hotlines and organizations.

use super::bilingual::{Lines, PairedLine, both, both_apart};
use crate::content::{
    Channel, Contact, Days, Freshness, Hotline, Hours, Organization, PartialDate, Spoken,
};
use crate::language::{Text, format};
use crate::screen::{Context, context};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element};

use fluent::FluentArgs;
use iced::widget::{Column, row};
use iced::{Fill, FillPortion};
use jiff::civil::Time;

use std::borrow::Cow;

/// What stands between the things of a list; no line begins with it.
pub const BETWEEN: &str = "\u{a0}· ";

/// A hotline in short: its name, its number, and who may call.
pub fn number_card<'a, Message: 'a>(
    ctx: &Context<'a>,
    hotline: &'a Hotline,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let sign = widget::card::boxed_icon(metrics, Icon::named("phone-call"), Tone::Teal, Tone::Card);
    let lines = both(ctx, |ctx| {
        let metrics = &ctx.metrics;

        [
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
fn government<'a, Message: 'a>(ctx: &Context<'a>) -> PairedLine<'a, Message> {
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
        [
            Some(ctx.words(hotline.purpose.as_str(), Role::Body).into()),
            hotline.government.then(|| government(ctx)),
            Some(quiet(ctx, hours(ctx, hotline.hours()))),
            spoken(ctx, &hotline.languages, hotline.interpreters),
        ]
    };
    let reach = |ctx: &Context<'a>| {
        let number = widget::name(&ctx.metrics, hotline.number.as_str(), Role::Strong);
        let note = hotline.number_note.as_ref();

        [
            Some(number.into()),
            note.map(|note| ctx.words(note.as_str(), Role::Quiet).into()),
            Some(quiet(ctx, standing(ctx, hotline.freshness(ctx.today)))),
        ]
    };

    let face = (Icon::named("phone-call"), hotline.name.as_str());

    if ctx.second.is_some() {
        // All that one language says stays together.
        let lines = |ctx: &Context<'a>| {
            let [number, note, seen] = reach(ctx);
            let [purpose, government, hours, spoken] = about(ctx);

            [number, note, seen, purpose, government, hours, spoken]
        };

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

        [
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

            [
                label.map(|label| ctx.words(label.as_str(), Role::Quiet).into()),
                Some(widget::name(&ctx.metrics, breakable(contact), role).into()),
                Some(quiet(ctx, standing(ctx, contact.freshness(ctx.today)))),
            ]
        })
    });

    let face = (Icon::named("users"), organization.name.as_str());

    entry(ctx, face, about, reach)
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
fn entry<'a, Message: 'a, const N: usize>(
    ctx: &Context<'a>,
    (sign, name): (Icon, &'a str),
    about: impl Fn(&Context<'a>) -> Lines<'a, Message, N>,
    reach: impl IntoIterator<Item = Option<Element<'a, Message>>>,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let name = widget::name(metrics, name, Role::Strong).into();
    let about = both(ctx, about);
    let mut reach = reach.into_iter().flatten().peekable();
    let has_reach = reach.peek().is_some();
    let reach = Column::with_children(reach).spacing(metrics.gap());
    let sign = widget::card::boxed_icon(metrics, sign, Tone::Teal, Tone::Mist);
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

fn quiet<'a, Message: 'a>(ctx: &Context<'a>, text: Text<'a>) -> PairedLine<'a, Message> {
    widget::words(&ctx.metrics, text, Role::Quiet).into()
}

/// The languages that are answered.
fn spoken<'a, Message: 'a>(
    ctx: &Context<'a>,
    languages: &[Spoken],
    interpreters: bool,
) -> Option<PairedLine<'a, Message>> {
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

    let size = ctx.metrics.size(Role::QuietStrong) * 1.1;

    Some(PairedLine::new(
        words.said(),
        ctx.with_icon((Icon::named("languages"), size, Tone::Teal), words),
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

            ctx.format("contact-old", &context::argument("year", ctx.date(year)))
        }
        Freshness::Undated => ctx.text("contact-undated"),
    }
}
