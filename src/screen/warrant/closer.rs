//! A paper with its marked places, and what each of them tells.

use super::answer::{self, Turn};
use super::{Message, ON_TOUCH, find};
use crate::content::warrant::Paper;
use crate::screen::page::{Item, Order, side_by_side, singly};
use crate::screen::part::bilingual::both_styled;
use crate::screen::part::statement::{self, Others};
use crate::screen::{Context, Page};
use crate::theme::{Metrics, TextStyle};
use crate::widget::{self, Element};

use iced::widget::column;

/// How wide the paper and what is told of it are beside each other.
const COLUMNS: [u16; 2] = [5, 9];

/// The paper that is looked at, and the place touched on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closer {
    paper: Paper,
    mark: Option<usize>,
}

impl Closer {
    /// A paper on which nothing has been touched.
    pub fn at(paper: Paper) -> Self {
        Self { paper, mark: None }
    }

    /// Takes note of the place that was touched, by its number from 0.
    pub fn touch(&mut self, mark: usize) {
        self.mark = Some(mark);
    }
}

/// Draws the page.
pub fn page<'a>(context: &Context<'a>, closer: Closer) -> Page<'a, Message> {
    let metrics = &context.metrics;
    let papers = Paper::ALL.iter().map(|paper| {
        let is_chosen = *paper == closer.paper;
        let label = context.label(paper.message_id());

        widget::chip(metrics, label, is_chosen, Message::PaperChosen(*paper))
    });
    let papers = widget::choices(metrics, papers.collect());
    let drawing = widget::specimen(
        metrics,
        context.language,
        closer.paper,
        closer.mark,
        Message::MarkTouched,
    );
    let drawing = column![
        both_styled(context, "warrant-specimen", TextStyle::QuietStrong),
        drawing,
    ]
    .spacing(metrics.gap());

    // Numbered as they are read under each other, with the explanation above the
    // paper, which is higher than a page of large text.
    let mut order = Order::default();
    let papers = order.item(papers);
    let explanation = order.item(explanation(context, closer));
    let drawing = order.item(drawing);
    let turns = order.item(answer::turns(context, &[Turn::Back]));
    if has_room_beside(metrics) {
        let beside = Item::stack([papers, explanation, turns], metrics.gap());
        let [left, right] = COLUMNS;

        Page::new(vec![side_by_side([
            (left, Some(drawing)),
            (right, Some(beside)),
        ])])
    } else {
        Page::new(singly(vec![papers, explanation, drawing, turns]))
    }
}

/// What the touched place tells.
fn explanation<'a>(context: &Context<'a>, closer: Closer) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let statement = closer
        .mark
        .and_then(|mark| closer.paper.marks().get(mark).copied())
        .and_then(|id| find(context, id));

    match statement {
        Some(statement) => {
            let others = Others::of(context, [statement]);

            statement::card(context, statement, others, ON_TOUCH)
        }
        None => widget::card(
            metrics,
            both_styled(context, "warrant-touch", TextStyle::Body),
        )
        .into(),
    }
}

/// Whether the paper and what is told of it have room beside each other.
fn has_room_beside(metrics: &Metrics) -> bool {
    let room = metrics.inner_width() - metrics.gap();
    let share = f32::from(COLUMNS[0]) / f32::from(COLUMNS[0] + COLUMNS[1]);

    metrics.has_two_columns() && room * share >= widget::specimen::width(metrics)
}
