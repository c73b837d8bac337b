//! Of a paper from a court: who has signed it.

use super::answer::{self, Turn};
use super::{Message, measure};
use crate::content::warrant::{Answer, IMMIGRATION_JUDGE, Paper, Question};
use crate::screen::page::{Item, Order, side_by_side, singly};
use crate::screen::{Context, Page};
use crate::theme::Icon;
use crate::widget::page::Row;
use crate::widget::{self, Element};

use iced::widget::container;
use iced::{Center, Fill};

/// How wide the paper and the answers are beside each other.
const COLUMNS: [u16; 2] = [5, 7];

/// Least and greatest height of the paper, in millimetres.
const PAPER: [f32; 2] = [40.0, 105.0];

/// The greatest height of an answer, in millimetres.
const ANSWER: f32 = 30.0;

/// What is asked here.
const ASKED: Question = Question::Signature;

/// Draws the page.
pub fn page<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let gap = context.metrics.gap();
    let title = measure::title(context, ASKED.message_id());
    let height = measure::room(context) - title - answer::turns_height(context) - 2.0 * gap;

    let mut order = Order::default();
    let mut rows = singly(vec![
        order.item(context.title(Icon::SIGNATURE, ASKED.message_id())),
    ]);
    rows.extend(middle(context, &mut order, height));
    let turns = answer::turns(context, &[Turn::Back, Turn::Closer(Paper::Judge)]);
    rows.extend(singly(vec![order.item(turns)]));

    Page::new(rows)
}

/// The answers with the quiet line, and the paper beside them where there is room for
/// it. On a page that has to be scrolled the answers come first.
fn middle<'a>(context: &Context<'a>, order: &mut Order, height: f32) -> Vec<Row<'a, Message>> {
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let [least, most] = PAPER.map(|it| metrics.mm(it));
    let total = f32::from(COLUMNS[0] + COLUMNS[1]);
    let [left, right] = COLUMNS.map(|it| (metrics.inner_width() - gap) * f32::from(it) / total);
    let with_paper = metrics.is_landscape_wide() && measure::has_halves(context) && height >= least;
    let width = if with_paper {
        right
    } else {
        metrics.inner_width()
    };
    let note = answer::quiet_height(context, IMMIGRATION_JUDGE, width);
    let lowest = answer::large_height(context, Answer::Unsure);
    let share = ((height - note - 3.0 * gap) / 3.0).min(metrics.mm(ANSWER));
    let fits = share >= lowest;
    let in_row = !fits && measure::has_halves(context);

    let answers: Vec<Element<'a, Message>> = Answer::ALL
        .iter()
        .map(|it| answer::large(context, ASKED, *it, share.max(lowest)))
        .collect();
    let answers = if in_row {
        let answers = iced::widget::Row::with_children(answers).spacing(gap);

        vec![answers.into()]
    } else {
        answers
    };
    let answers = order.items(answers);
    // As many numbers in every language.
    order.skip_to(4);
    let note = order.items(answer::quiet(context, IMMIGRATION_JUDGE));
    if in_row || !fits {
        return singly(answers.into_iter().chain(note).collect());
    }

    let answers = Item::stack(note.into_iter().chain(answers), gap);
    let paper = with_paper.then(|| {
        let paper = widget::specimen::face(metrics, Paper::Judge, [left, height.min(most)]);

        order.item(container(paper).align_y(Center).height(Fill))
    });
    order.skip_to(6);

    vec![match paper {
        Some(paper) => side_by_side([(COLUMNS[0], Some(paper)), (COLUMNS[1], Some(answers))]),
        None => side_by_side([(1, Some(answers))]),
    }]
}
