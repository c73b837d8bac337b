//! Who can be called or visited: cards of hotlines and organizations.

use super::bilingual::{Lines, PairedLine, both, both_apart};
use crate::content::{AnsweredLanguage, Channel, Contact, Freshness, Hotline, Hours, Organization};
use crate::language::Text;
use crate::screen::Context;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{Column, row};
use iced::{Fill, FillPortion};

use std::borrow::Cow;

/// What stands between the things of a list; no line begins with it.
pub const BETWEEN: &str = "\u{a0}· ";

/// A hotline in short: its name, its number, and who may call.
pub fn number_card<'a, Message: 'a>(
    context: &Context<'a>,
    hotline: &'a Hotline,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let sign = widget::boxed_icon(metrics, Icon::PHONE_CALL, ColorRole::Teal, ColorRole::Card);
    let lines = both(context, |context| {
        let metrics = &context.metrics;

        [
            (hotline.name.as_str() != hotline.number.as_str()).then(|| {
                widget::name(metrics, hotline.name.as_str(), TextStyle::QuietStrong).into()
            }),
            Some(widget::name(metrics, hotline.number.as_str(), TextStyle::Strong).into()),
            hotline.government.then(|| government(context)),
            answered(context, &hotline.languages, hotline.interpreters),
            freshness(context, hotline.freshness(context.today)).map(|it| quiet(context, it)),
        ]
    });

    widget::panel(
        metrics,
        row![sign, lines].spacing(metrics.mm(4.0)),
        ColorRole::Mist,
        ColorRole::Rule,
    )
    .into()
}

/// The warning that a federal immigration line answers.
pub fn government<'a, Message: 'a>(context: &Context<'a>) -> PairedLine<'a, Message> {
    context
        .styled("help-government", TextStyle::QuietStrong)
        .color(context.metrics.color(ColorRole::Dont))
        .into()
}

/// The card of a hotline.
pub fn hotline_card<'a, Message: 'a>(
    context: &Context<'a>,
    hotline: &'a Hotline,
) -> Element<'a, Message> {
    let about = |context: &Context<'a>| {
        [
            Some(
                context
                    .styled(hotline.purpose.as_str(), TextStyle::Body)
                    .into(),
            ),
            hotline.government.then(|| government(context)),
            Some(quiet(context, hours(context, hotline.hours()))),
            answered(context, &hotline.languages, hotline.interpreters),
        ]
    };
    let reach = |context: &Context<'a>| {
        let number = widget::name(&context.metrics, hotline.number.as_str(), TextStyle::Strong);
        let note = hotline.number_note.as_ref();

        [
            Some(number.into()),
            note.map(|note| context.styled(note.as_str(), TextStyle::Quiet).into()),
            freshness(context, hotline.freshness(context.today)).map(|it| quiet(context, it)),
        ]
    };

    let face = (Icon::PHONE_CALL, hotline.name.as_str());

    if context.second.is_some() {
        // All that one language says stays together.
        let lines = |context: &Context<'a>| {
            let [number, note, seen] = reach(context);
            let [purpose, government, hours, spoken] = about(context);

            [number, note, seen, purpose, government, hours, spoken]
        };

        entry(context, face, lines, [])
    } else {
        entry(context, face, about, [both_apart(context, 0.0, reach)])
    }
}

/// The card of an organization, without the telephone numbers that are shown already.
pub fn organization_card<'a, Message: 'a>(
    context: &Context<'a>,
    organization: &'a Organization,
    shown: &[&str],
) -> Element<'a, Message> {
    let about = |context: &Context<'a>| {
        let note = organization.note.as_ref();

        [
            Some(
                context
                    .styled(organization.offers.as_str(), TextStyle::Body)
                    .into(),
            ),
            note.map(|note| context.styled(note.as_str(), TextStyle::Quiet).into()),
            answered(context, &organization.languages, false),
        ]
    };
    let reach = organization
        .contacts
        .iter()
        .filter(|it| it.kind != Channel::Phone || !shown.contains(&it.value.as_str()))
        .map(|contact| self::contact(context, contact));

    let face = (Icon::USERS, organization.name.as_str());

    entry(context, face, about, reach)
}

/// One way to reach an organization, with which line it is and when it was last seen.
pub fn contact<'a, Message: 'a>(
    context: &Context<'a>,
    contact: &'a Contact,
) -> Option<Element<'a, Message>> {
    let text_style = match contact.kind {
        Channel::Phone | Channel::Whatsapp => TextStyle::Strong,
        Channel::Email | Channel::Address | Channel::Web => TextStyle::QuietStrong,
    };

    both_apart(context, 0.0, |context| {
        let label = contact.label.as_ref();

        [
            label.map(|label| context.styled(label.as_str(), TextStyle::Quiet).into()),
            Some(widget::name(&context.metrics, breakable(contact), text_style).into()),
            freshness(context, contact.freshness(context.today)).map(|it| quiet(context, it)),
        ]
    })
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
    context: &Context<'a>,
    (sign, name): (Icon, &'a str),
    about: impl Fn(&Context<'a>) -> Lines<'a, Message, N>,
    reach: impl IntoIterator<Item = Option<Element<'a, Message>>>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let name = widget::name(metrics, name, TextStyle::Strong).into();
    let about = both(context, about);
    let mut reach = reach.into_iter().flatten().peekable();
    let has_reach = reach.peek().is_some();
    let reach = Column::with_children(reach).spacing(metrics.gap());
    let sign = widget::boxed_icon(metrics, sign, ColorRole::Teal, ColorRole::Mist);
    // Two languages take the room. On a low display a card is cut between its lines, which in two
    // columns do not end together.
    let has_room = metrics.has_two_columns() && !metrics.is_low();
    let body: Element<'a, Message> = if has_room && context.second.is_none() {
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

/// A quiet line.
pub fn quiet<'a, Message: 'a>(context: &Context<'a>, text: Text<'a>) -> PairedLine<'a, Message> {
    widget::styled(&context.metrics, text, TextStyle::Quiet).into()
}

/// The languages that are answered.
pub fn answered<'a, Message: 'a>(
    context: &Context<'a>,
    languages: &[AnsweredLanguage],
    interpreters: bool,
) -> Option<PairedLine<'a, Message>> {
    let mut names: Vec<_> = languages
        .iter()
        .map(|language| context.text(language.message_id()))
        .collect();
    if interpreters {
        names.push(context.text("help-interpreters"));
    }
    let spoken = names.first()?.spoken;
    let words: Vec<_> = names.iter().map(|name| name.words.as_ref()).collect();
    let text = Text::plain(words.join(BETWEEN), spoken);

    let words = widget::styled(&context.metrics, text, TextStyle::QuietStrong)
        .color(context.metrics.color(ColorRole::Teal))
        .width(Fill);

    let size = context.metrics.size(TextStyle::QuietStrong) * 1.1;

    Some(PairedLine::new(
        words.said(),
        context.with_icon((Icon::LANGUAGES, size, ColorRole::Teal), words),
    ))
}

/// When a line is answered.
pub fn hours<'a>(context: &Context<'a>, hours: Hours) -> Text<'a> {
    context.said().hours(hours)
}

/// How long ago a contact was last seen, and that it is old when it is; nothing of a number that
/// has no age.
pub fn freshness<'a>(context: &Context<'a>, freshness: Freshness) -> Option<Text<'a>> {
    context.said().freshness(freshness)
}

/// The same in few words.
pub fn freshness_in_short<'a>(context: &Context<'a>, how: Freshness) -> Option<Text<'a>> {
    match how {
        Freshness::Current { seen } => Some(context.dated("number-seen", seen)),
        Freshness::Old { .. } | Freshness::Undated | Freshness::Fixed => freshness(context, how),
    }
}
