//! What is to be known of a statement besides what it says: on its card what differs from the
//! others of its page, and once on the page what holds for all.

use crate::content::{MessageId, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::ledger::ReviewState;
use crate::screen::Context;
use crate::screen::part::bilingual::{Lines, PairedLine, both_styled};
use crate::screen::part::contact;
use crate::screen::part::measured::MeasuredLine;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::Element;

/// What the statements of a page have in common: what holds for all of them stands once on
/// the page, and a card only says what differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// Whether some of them have been checked, so that a draft is one that differs.
    are_checked: bool,
}

impl Others {
    /// What these have in common.
    pub fn of<'s>(
        context: &Context<'_>,
        statements: impl IntoIterator<Item = &'s Statement>,
    ) -> Self {
        let mut states = statements
            .into_iter()
            .map(|it| context.state(it.id.as_str()));

        Self {
            are_checked: states.any(|it| it != ReviewState::Draft),
        }
    }
}

/// The quiet line that no named person has reviewed all that a page says, unless they have.
pub fn unreviewed<'s, 'a, Message: 'a>(
    context: &Context<'a>,
    statements: impl IntoIterator<Item = &'s Statement>,
) -> Option<Element<'a, Message>> {
    let is_reviewed = |context: &Context<'a>, it: &Statement| {
        context.state(it.id.as_str()) == ReviewState::Reviewed
    };
    let contexts = [Some(*context), context.in_second()];
    let is_open = statements.into_iter().any(|it| {
        let mut contexts = contexts.iter().flatten();

        contexts.any(|context| !is_reviewed(context, it))
    });

    is_open.then(|| both_styled(context, "page-unreviewed", TextStyle::Quiet))
}

/// What stands under a statement in smaller letters: key words in Zapotec, the
/// date of what may change, what differs from the other statements of the page in
/// how far it has been reviewed, and a warning when its review is overdue.
pub(super) fn notes<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
) -> Lines<'a, Message, 4> {
    let view = |line: MeasuredLine<'a>| line.view(context);
    let id = statement.id.as_str();
    let is_draft = others.are_checked && context.state(id) == ReviewState::Draft;
    let standing = match is_draft {
        true => Some(context.styled("words-draft", TextStyle::Quiet).into()),
        false => stale(context, id).map(view),
    };

    [
        glosses(context, &statement.words).map(view),
        can_change(context, statement).map(view),
        standing,
        old(context, statement).map(view),
    ]
}

/// The published Zapotec key words of a statement, each with what it means.
pub fn glosses<'a>(context: &Context<'a>, words: &'a [MessageId]) -> Option<MeasuredLine<'a>> {
    let glosses: Vec<_> = words
        .iter()
        .filter_map(|word| {
            let own = context.zapotec(word.as_str())?;
            let meaning = context.text(word.as_str());

            Some(format!("{}: {}", own.words, meaning.words))
        })
        .collect();
    let text = Text::plain(glosses.join(contact::BETWEEN), Language::Zapotec);

    (!glosses.is_empty()).then(|| {
        MeasuredLine::new(&context.metrics, text, TextStyle::QuietStrong).colored(ColorRole::Teal)
    })
}

/// That the translation of a message is older than the English that it translates.
pub fn stale<'a>(context: &Context<'a>, id: &str) -> Option<MeasuredLine<'a>> {
    (context.state(id) == ReviewState::Stale).then(|| {
        let text = context.text("words-stale");

        MeasuredLine::new(&context.metrics, text, TextStyle::Quiet)
    })
}

/// A clock and the date of what may change any day.
pub fn can_change<'a>(context: &Context<'a>, statement: &'a Statement) -> Option<MeasuredLine<'a>> {
    statement.volatile.then(|| {
        let text = context.dated("statement-can-change", PartialDate::Day(statement.as_of));

        MeasuredLine::new(&context.metrics, text, TextStyle::Quiet).signed(Icon::CLOCK)
    })
}

/// In short, that a statement is past its day of review, or that nobody can tell.
fn old<'a>(context: &Context<'a>, statement: &'a Statement) -> Option<MeasuredLine<'a>> {
    let text = if context.today.is_none() {
        context.text("statement-may-be-old")
    } else if statement.is_overdue(context.today) {
        context.dated("statement-overdue", PartialDate::Day(statement.review_by))
    } else {
        return None;
    };

    Some(
        MeasuredLine::new(&context.metrics, text, TextStyle::QuietStrong)
            .colored(ColorRole::Dont)
            .signed(Icon::TRIANGLE_ALERT),
    )
}

/// The warning that some of these statements are past their day of review, or that
/// nobody can tell since the computer's clock is wrong.
pub fn overdue<'s, 'a, Message: 'a>(
    context: &Context<'a>,
    statements: impl IntoIterator<Item = &'s Statement>,
) -> Option<PairedLine<'a, Message>> {
    overdue_line(context, statements).map(|line| line.view(context))
}

/// The same as a line whose height can be known.
pub fn overdue_line<'s, 'a>(
    context: &Context<'a>,
    statements: impl IntoIterator<Item = &'s Statement>,
) -> Option<MeasuredLine<'a>> {
    let text = if context.today.is_none() {
        context.text("statement-date-unknown")
    } else {
        let oldest = statements
            .into_iter()
            .filter(|statement| statement.is_overdue(context.today))
            .map(|statement| statement.review_by)
            .min()?;

        context.dated("statement-old", PartialDate::Day(oldest))
    };

    Some(
        MeasuredLine::new(&context.metrics, text, TextStyle::QuietStrong)
            .colored(ColorRole::Dont)
            .signed(Icon::TRIANGLE_ALERT),
    )
}
