//! The one number of a page: which it is, and its dark card with large digits.

use super::contact;
use super::measured::{self, MeasuredLine, MeasuredLines};
use super::yours::yours;
use crate::content::{Ranked, Topic};
use crate::language::{Language, Text, line_break};
use crate::screen::Context;
use crate::theme::{self, CAP_HEIGHT, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// Height of the digits in millimetres: of a whole card, of one in short, of a slim one, and the
/// least.
const DIGITS: [f32; 4] = [9.0, 8.0, 6.4, 5.0];

/// Steps by which the digits of a slim card give way to the words beside them.
const SMALLER: f32 = 0.95;

/// Size of the sign at the left in millimetres: of a card, and of a slim one.
const SIGN: [f32; 2] = [9.0, 6.0];

/// Space around what stands on the card, in millimetres: above, above on a slim one, and at the
/// sides.
const PADDING: [f32; 3] = [2.5, 1.2, 4.5];

/// How much the card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// The number, what it is for, who answers, and how lately it was seen.
    Whole,
    /// The number, who answers, and how lately it was seen, in smaller letters.
    Short,
    /// The same with as little space as may be.
    Low,
    /// The number, and beside it who answers and how lately it was seen.
    Slim,
}

/// The number of a topic for the visitor's language.
pub fn choose<'a>(context: &Context<'a>, topic: &Topic) -> Option<Ranked<'a>> {
    let content = &context.edition.content;

    content.number_of(topic, &yours(context), context.today)
}

/// What the card says in one language under the number: what it is for, who answers, whose it is
/// and how lately it was seen. `room` is the width of a line in logical pixels.
fn about<'a>(
    context: &Context<'a>,
    number: &Ranked<'a>,
    form: Form,
    room: f32,
) -> MeasuredLines<'a, 3> {
    let metrics = &context.metrics;
    let line = |text, style| MeasuredLine::new(metrics, text, style).colored(ColorRole::OnTeal);
    let answered = answered(context, number);
    let known = known(context, number);

    match form {
        Form::Whole => [
            purpose(context, number, room).map(|it| line(it, TextStyle::QuietStrong)),
            answered.map(|it| line(it, TextStyle::QuietStrong)),
            known.map(|it| line(it, TextStyle::Quiet)),
        ],
        Form::Short | Form::Low | Form::Slim => {
            let known = match form {
                Form::Low | Form::Slim => contact::freshness_in_short(context, number.freshness),
                _ => known,
            };
            let all: Vec<_> = answered.into_iter().chain(known).collect();
            let all = join(&all).map(|it| line(it, TextStyle::QuietStrong));

            [all.map(|it| it.sized(metrics.least_size())), None, None]
        }
    }
}

/// What the number is for, in as many words as one line holds: the page above it may name another
/// office than the one that answers here.
fn purpose<'a>(context: &Context<'a>, number: &Ranked<'a>, room: f32) -> Option<Text<'a>> {
    let size = context.metrics.size(TextStyle::QuietStrong);
    // The short wording of a line with a note says what the note says.
    let short = number.short.filter(|_| number.note.is_none());

    [Some(number.purpose), short]
        .into_iter()
        .flatten()
        .map(|id| context.text(id.as_str()))
        .find(|it| widget::fit::width(it, true, size) <= room)
}

/// The visitor's language if it is answered, else those that are and whether there are
/// interpreters, and what to say first.
fn answered<'a>(context: &Context<'a>, number: &Ranked<'a>) -> Option<Text<'a>> {
    let yours = yours(context);
    let mut languages: Vec<_> = number
        .languages
        .iter()
        .filter(|it| yours.contains(it))
        .collect();
    let is_yours = !languages.is_empty();
    if !is_yours {
        languages.extend(number.languages);
    }
    let interpreters = number.interpreters && !is_yours;
    let interpreters = interpreters.then(|| context.text("help-interpreters"));
    let note = number.note.map(|note| context.text(note.as_str()));
    // What the note names already is not said twice.
    let is_named = |name: &Text<'_>| {
        let note = note.as_ref().map(|it| line_break::strip(&it.words));
        let name = line_break::strip(&name.words);

        note.is_some_and(|note| note.contains(&*name))
    };
    let names = languages.iter().map(|it| context.text(it.message_id()));
    let names = names.filter(|it| !is_named(it)).chain(interpreters);
    let answered: Vec<_> = names.chain(note.clone()).collect();

    join(&answered)
}

/// Whose number it is, in short, and how lately it was seen.
fn known<'a>(context: &Context<'a>, number: &Ranked<'a>) -> Option<Text<'a>> {
    let seen = contact::freshness_in_short(context, number.freshness);
    let name = number.name;
    // What stands behind the dot names the network that it belongs to.
    let name = name.split_once(" · ").map_or(name, |(name, _)| name);
    let spoken = seen
        .as_ref()
        .map_or(context.language.sentences(), |it| it.spoken);
    let name = (name != number.number).then(|| Text::plain(name, spoken));
    let all: Vec<_> = name.into_iter().chain(seen).collect();

    join(&all)
}

/// Some texts as one, in the language of the first; nothing of none. A sentence on which another
/// follows loses its full stop.
fn join<'a>(texts: &[Text<'a>]) -> Option<Text<'a>> {
    const STOPS: [char; 2] = ['.', '।'];

    let last = texts.len().saturating_sub(1);
    let words = texts.iter().enumerate().map(|(index, text)| {
        let words = text.words.as_ref();

        if index == last {
            words
        } else {
            words.trim_end_matches(STOPS)
        }
    });
    let words: Vec<_> = words.collect();
    let spoken = texts.first()?.spoken;

    Some(Text::plain(words.join(contact::BETWEEN), spoken))
}

/// How the number and what is said of it share a card, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Share {
    /// Size of the digits.
    size: f32,
    /// Widths of the digits and of the words: the same where the one stands under the other.
    widths: [f32; 2],
}

impl Share {
    fn of(context: &Context<'_>, number: &Ranked<'_>, form: Form, width: f32) -> Self {
        let room = inside(context, form, width);
        let [whole, short, slim, least] = DIGITS.map(|it| context.metrics.mm(it) / CAP_HEIGHT);
        let largest = match form {
            Form::Whole => whole,
            Form::Short => short,
            Form::Low | Form::Slim => slim,
        };
        let ems = widget::fit::width(&dialled(number), true, 1.0).max(f32::EPSILON);
        let most = largest.min(room / ems * 0.99).max(least);
        if form != Form::Slim {
            return Self {
                size: most,
                widths: [room, room],
            };
        }

        let beside = |size: f32| {
            let digits = (ems * size * 1.02).min(room);

            Self {
                size,
                widths: [digits, room - digits - self::beside(context)],
            }
        };
        // Words on more than two lines are squeezed.
        let highest = 2.0 * context.metrics.least_size() * theme::highest_line();
        let has_room =
            |share: &Self| about_height(context, number, form, share.widths[1]) <= highest;

        std::iter::successors(Some(most), |size| Some(size * SMALLER))
            .take_while(|size| *size > least)
            .map(beside)
            .find(has_room)
            .unwrap_or_else(|| beside(least))
    }
}

fn dialled<'a>(number: &Ranked<'a>) -> Text<'a> {
    Text::plain(number.number, Language::English)
}

/// The number, in large digits that stand on one line.
fn digits<'a>(context: &Context<'a>, number: &Ranked<'a>, size: f32) -> MeasuredLine<'a> {
    MeasuredLine::new(&context.metrics, dialled(number), TextStyle::Strong)
        .sized(size)
        .colored(ColorRole::OnTeal)
}

/// Height of what is said of the number in a room of that width, in logical pixels.
fn about_height(context: &Context<'_>, number: &Ranked<'_>, form: Form, width: f32) -> f32 {
    measured::height(context, width, spacing(context), |context| {
        about(context, number, form, width)
    })
}

/// Whether a card has as little space as may be.
fn is_tight(form: Form) -> bool {
    matches!(form, Form::Low | Form::Slim)
}

/// Size of the sign at the left, in logical pixels.
fn sign_size(context: &Context<'_>, form: Form) -> f32 {
    context.metrics.mm(SIGN[usize::from(is_tight(form))])
}

/// Space above and under what stands on the card, in logical pixels.
fn above(context: &Context<'_>, form: Form) -> f32 {
    context.metrics.mm(PADDING[usize::from(is_tight(form))])
}

/// Space between the sign, the words and the number of a slim card, in logical pixels.
fn beside(context: &Context<'_>) -> f32 {
    context.metrics.mm(4.0)
}

/// Width of what stands beside the sign on a card of that width, in logical pixels.
fn inside(context: &Context<'_>, form: Form, width: f32) -> f32 {
    width - 2.0 * context.metrics.mm(PADDING[2]) - sign_size(context, form) - beside(context)
}

fn spacing(context: &Context<'_>) -> f32 {
    context.metrics.gap() / 4.0
}

/// Height of the card at a width, in logical pixels.
pub fn height(context: &Context<'_>, number: &Ranked<'_>, form: Form, width: f32) -> f32 {
    let metrics = &context.metrics;
    let Share { size, widths } = Share::of(context, number, form, width);
    let digits = digits(context, number, size).height(metrics, widths[0]);
    let about = about_height(context, number, form, widths[1]);
    let inside = match form {
        Form::Slim => digits.max(about),
        Form::Whole | Form::Short | Form::Low => digits + spacing(context) + about,
    };

    2.0 * above(context, form) + inside
}

/// The card, of a width and a height in logical pixels.
pub fn card<'a, Message: 'a>(
    context: &Context<'a>,
    number: &Ranked<'a>,
    form: Form,
    width: f32,
    height: f32,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let Share { size, widths } = Share::of(context, number, form, width);
    let digits: Element<'a, Message> = digits(context, number, size).view(context).into();
    let about = measured::view(context, spacing(context), |context| {
        about(context, number, form, widths[1])
    });
    let sign = widget::icon(
        Icon::PHONE_CALL,
        sign_size(context, form),
        metrics.color(ColorRole::OnTeal),
    );
    let words: Element<'a, Message> = match form {
        Form::Slim => row![container(digits).width(widths[0])]
            .push(about)
            .spacing(beside(context))
            .align_y(Center)
            .into(),
        Form::Whole | Form::Short | Form::Low => column![digits]
            .push(about)
            .spacing(spacing(context))
            .width(Fill)
            .into(),
    };
    let card = row![sign, words].spacing(beside(context)).align_y(Center);
    let background = metrics.color(ColorRole::Teal);
    let radius = metrics.radius();

    container(card)
        .center_y(height)
        .width(Fill)
        .padding([0.0, metrics.mm(PADDING[2])])
        .style(move |_theme| container::Style {
            background: Some(background.into()),
            border: iced::border::rounded(radius),
            ..container::Style::default()
        })
        .into()
}
