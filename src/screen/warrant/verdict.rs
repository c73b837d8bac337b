//! The last page: what the answers mean, in few words over its whole width, what to
//! do and to say then, and whom to call. What has no room on it is a page further.

use super::answer::{self, Turn};
use super::band::{self, band};
use super::{Message, ON_TOUCH, find, measure};
use crate::content::Hotline;
use crate::content::warrant::{Answers, ONLY_HOME, Outcome};
use crate::screen::page::{Order, side_by_side, singly};
use crate::screen::part::contact;
use crate::screen::part::statement::{self, Others};
use crate::screen::{Context, Page};
use crate::widget::Element;

use iced::widget::{container, row};
use iced::{Center, Fill};

/// How much of a verdict has room on its page, from all to least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// All of it.
    Whole,
    /// The verdict, what to do, the first thing that is said, and the number.
    Most,
    /// The verdict, all that is said, and the number.
    Said,
    /// The verdict, the first thing that is said, and the number.
    First,
}

/// Draws the page. There is none before it is decided.
pub fn page<'a>(context: &Context<'a>, answers: &Answers) -> Page<'a, Message> {
    let (Some(outcome), Some(short)) = (answers.outcome(), answers.short_id()) else {
        return Page::of([]);
    };
    let rank = rank(context, outcome, short);
    let mut turns = vec![Turn::Closer(answers.looks_like()), Turn::Again, Turn::Back];
    let is_told = matches!(rank, Rank::Whole | Rank::Most);
    if rank != Rank::Whole {
        turns.insert(0, Turn::Told);
    }
    let turns = answer::turns(context, &turns);
    let [first, second] = outcome.says();

    let mut order = Order::default();
    let band = order.item(band(context, outcome, short));
    let meaning = is_told
        .then(|| card(context, outcome.message_id()))
        .flatten();
    let meaning = order.items(meaning);
    // What is not on this page in another language keeps its number.
    order.skip_to(2);
    let mut said = order.items(card(context, first));
    let second = matches!(rank, Rank::Whole | Rank::Said)
        .then(|| card(context, second))
        .flatten();
    said.extend(order.items(second));
    order.skip_to(4);
    let number = number(context).map(|it| contact::number_card(context, it));
    said.extend(order.items(number));
    order.skip_to(5);
    let only_home = (rank == Rank::Whole).then(|| answer::quiet(context, ONLY_HOME));
    let only_home = only_home.flatten();
    let last = last(context, only_home, turns);
    let last = order.item(last);

    let mut rows = singly(vec![band]);
    rows.extend(singly(meaning));
    if !measure::has_halves(context) {
        rows.extend(singly(said));
    } else {
        rows.push(match <[_; 3]>::try_from(said) {
            Ok(said) => side_by_side(said.map(|it| (1, Some(it)))),
            Err(said) => {
                let mut said = said.into_iter();

                side_by_side([(1, said.next()), (1, said.next())])
            }
        });
    }
    rows.extend(singly(vec![last]));

    Page::new(rows)
}

/// What stands at the end: what the answers are not about, and the buttons that turn
/// the pages.
fn last<'a>(
    context: &Context<'a>,
    only_home: Option<Element<'a, Message>>,
    turns: Element<'a, Message>,
) -> Element<'a, Message> {
    let gap = context.metrics.gap();

    match only_home {
        Some(only_home) if measure::has_halves(context) => {
            row![container(only_home).width(Fill), turns]
                .spacing(gap)
                .align_y(Center)
                .into()
        }
        only_home => iced::widget::Column::with_children(only_home.into_iter().chain([turns]))
            .spacing(gap)
            .into(),
    }
}

/// Draws the page with what has no room beside the verdict.
pub fn told<'a>(context: &Context<'a>, answers: &Answers) -> Page<'a, Message> {
    let Some(outcome) = answers.outcome() else {
        return Page::of([]);
    };
    let [_, second] = outcome.says();
    let meaning = card(context, outcome.message_id());
    let only_home = answer::quiet(context, ONLY_HOME);
    let turns = answer::turns(context, &[Turn::Back]);
    let rest = card(context, second);

    Page::of(
        meaning
            .into_iter()
            .chain(only_home)
            .chain([turns])
            .chain(rest),
    )
}

/// The card of a statement.
fn card<'a>(context: &Context<'a>, id: &str) -> Option<Element<'a, Message>> {
    let statement = find(context, id)?;

    Some(statement::card(
        context,
        statement,
        Others::of(context, [statement]),
        ON_TOUCH,
    ))
}

/// How much has room.
fn rank(context: &Context<'_>, outcome: Outcome, short: &str) -> Rank {
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let width = metrics.inner_width();
    let is_beside = measure::has_halves(context);
    let share = |count: usize| {
        if is_beside {
            (width - gap * (count - 1) as f32) / count as f32
        } else {
            width
        }
    };
    let height = |id: &str, width| {
        let statement = find(context, id);

        statement.map_or(0.0, |it| measure::statement(context, it, width))
    };
    let said = |ids: &[&str]| {
        let width = share(ids.len() + 1);
        let heights = ids.iter().map(|id| height(id, width));
        let heights = heights.chain([measure::number(context, width)]);

        if is_beside {
            heights.fold(0.0, f32::max)
        } else {
            heights.map(|it| it + gap).sum::<f32>() - gap
        }
    };
    let [first, second] = outcome.says();
    let both = said(&[first, second]);
    let turns = answer::turns_height(context);
    let only_home = if is_beside {
        let rest = width - gap - answer::turns_width(context, &WHOLE_TURNS);

        answer::quiet_height(context, ONLY_HOME, rest).max(turns)
    } else {
        answer::quiet_height(context, ONLY_HOME, width) + gap + turns
    };
    let room = measure::room(context) - band::height(context, short) - 2.0 * gap;
    let meaning = height(outcome.message_id(), width) + gap;

    if meaning + both + only_home <= room {
        Rank::Whole
    } else if meaning + said(&[first]) + turns <= room {
        Rank::Most
    } else if both + turns <= room {
        Rank::Said
    } else {
        Rank::First
    }
}

/// The buttons on a page on which all has room, for their width.
const WHOLE_TURNS: [Turn; 3] = [
    Turn::Closer(crate::content::warrant::Paper::Judge),
    Turn::Again,
    Turn::Back,
];

/// The one number that is shown: the first that answers the visitor's language, else
/// the first.
fn number<'a>(context: &Context<'a>) -> Option<&'a Hotline> {
    let content = &context.edition.content;
    let tag = context.language.sentences().tag();
    let own = content
        .warrant_hotlines()
        .find(|it| it.languages.iter().any(|answered| answered.id() == tag));

    own.or_else(|| content.warrant_hotlines().next())
}
