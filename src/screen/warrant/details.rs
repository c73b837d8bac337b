//! Of a paper from a court that a judge has signed: whether it is for this home, by
//! what it is for.

use super::answer::{self, Turn};
use super::{Message, measure};
use crate::content::warrant::{Answer, Paper, Question};
use crate::screen::page::{Order, side_by_side, singly};
use crate::screen::part::bilingual::both_styled;
use crate::screen::{Context, Page};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::Center;
use iced::widget::{column, row};

/// What a paper may be for: its pictogram, and what is asked then.
const KINDS: [(Icon, &str); 2] = [
    (Icon::MAP_PIN, "warrant-kind-search"),
    (Icon::USER, "warrant-kind-arrest"),
];

/// The greatest height of an answer, in millimetres.
const ANSWER: f32 = 32.0;

/// What is asked here.
const ASKED: Question = Question::Details;

/// Draws the page.
pub fn page<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let is_beside = metrics.is_landscape_wide() || measure::has_halves(context);
    let width = if is_beside {
        (metrics.inner_width() - gap) / 2.0
    } else {
        metrics.inner_width()
    };
    let words = KINDS.map(|(_, id)| words_height(context, id, width));
    let words = if is_beside {
        [words[0].max(words[1]); 2]
    } else {
        words
    };
    let cards = if is_beside { 1.0 } else { 2.0 };
    let around = gap + 2.0 * metrics.mm(measure::CARD[0]);
    let unsure = answer::large_height(context, Answer::Unsure);
    let turns = answer::turns_height(context);
    let asked = if is_beside {
        words[0] + around
    } else {
        words[0] + words[1] + 2.0 * around + gap
    };
    let room = measure::room(context) - asked - unsure - 2.0 * gap;
    let title = measure::title(context, ASKED.message_id());
    let share = (room - title - turns - gap) / cards;
    // The name of the page goes before an answer does, and a row of buttons too.
    let is_tight = measure::has_halves(context) && share < unsure;
    let share = share.clamp(unsure, metrics.mm(ANSWER).max(unsure));

    let mut order = Order::default();
    let title = order.item(if is_tight {
        both_styled(context, ASKED.message_id(), TextStyle::QuietStrong)
    } else {
        context.title(Icon::FILE_TEXT, ASKED.message_id())
    });
    let mut rows = singly(vec![title]);
    let mut words = words.into_iter();
    let kinds = KINDS.map(|it| {
        let words = words.next().unwrap_or_default();

        order.item(kind(context, it, [words, share]))
    });
    if is_beside {
        rows.push(side_by_side(kinds.map(|it| (1, Some(it)))));
    } else {
        rows.extend(singly(kinds.into()));
    }
    let unsure = answer::large(context, ASKED, Answer::Unsure, unsure);
    rows.extend(singly(order.items(last(context, unsure, is_tight))));

    Page::new(rows)
}

/// The answer to both questions and the buttons that turn the pages, in one row where
/// the page is tight.
fn last<'a>(
    context: &Context<'a>,
    unsure: Element<'a, Message>,
    is_tight: bool,
) -> Vec<Element<'a, Message>> {
    let turns = answer::turns(context, &[Turn::Back, Turn::Closer(Paper::Judge)]);

    if is_tight {
        let last = row![turns, unsure]
            .spacing(context.metrics.gap())
            .align_y(Center);

        vec![last.into()]
    } else {
        vec![unsure, turns]
    }
}

/// Height of what is asked on a card of that width, in logical pixels.
fn words_height(context: &Context<'_>, id: &str, width: f32) -> f32 {
    let metrics = &context.metrics;
    let sign = metrics.size(TextStyle::Body) * 1.9;
    let inside = width - 2.0 * metrics.mm(measure::CARD[1]) - sign - metrics.mm(4.0);

    measure::words(context, |it| it.text(id), TextStyle::Strong, inside).max(sign)
}

/// What is asked of one kind of paper, and the two answers to it, each at least so
/// high.
fn kind<'a>(
    context: &Context<'a>,
    (sign, id): (Icon, &'static str),
    [words, answer]: [f32; 2],
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let asked = row![
        widget::boxed_icon(metrics, sign, ColorRole::Teal, ColorRole::Mist),
        both_styled(context, id, TextStyle::Strong),
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center)
    .width(iced::Fill);
    let asked = widget::at_least(words, asked);
    let answers = [Answer::Yes, Answer::No].map(|it| answer::large(context, ASKED, it, answer));
    let answers = iced::widget::Row::with_children(answers).spacing(metrics.gap());

    widget::card(metrics, column![asked, answers].spacing(metrics.gap())).into()
}
