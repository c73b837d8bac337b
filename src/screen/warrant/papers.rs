//! The first page: two papers beside each other, and which of them theirs looks like.

use super::{Message, answer, measure};
use crate::content::warrant::{Answer, Paper, Question};
use crate::screen::page::{Order, side_by_side, singly};
use crate::screen::part::bilingual::both_styled;
use crate::screen::{Context, Page};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Element};

use iced::Center;
use iced::widget::column;

/// The papers: what each is, its pictogram, its label, and what it answers.
const PAPERS: [(Paper, Icon, &str, Answer); 2] = [
    (
        Paper::Judge,
        Icon::LANDMARK,
        "warrant-from-court",
        Answer::Yes,
    ),
    (
        Paper::Arrest,
        Icon::SHIELD_ALERT,
        "warrant-from-ice",
        Answer::No,
    ),
];

/// Width of a paper from which two stand beside each other, in millimetres.
const BESIDE: f32 = 75.0;

/// Least and greatest height of a paper, in millimetres.
const HEIGHT: [f32; 2] = [36.0, 140.0];

/// Height and width of a paper and of its button.
#[derive(Clone, Copy)]
struct Shown {
    paper: f32,
    width: f32,
}

/// Draws the page.
pub fn page<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let metrics = &context.metrics;
    let asked = Question::Court;
    let half = (metrics.inner_width() - metrics.gap()) / 2.0;
    let is_beside = half >= metrics.mm(BESIDE);
    let title_height = measure::title(context, asked.message_id());
    let unsure_height = answer::large_height(context, Answer::Unsure);
    let label_height = PAPERS
        .iter()
        .map(|(_, _, id, _)| measure::label(context, &context.label(id), LABEL, half / 2.0))
        .fold(0.0, f32::max);
    let around = label_height + metrics.gap() + 2.0 * metrics.mm(3.0);
    let taken = unsure_height + 2.0 * metrics.gap() + around;
    let [least, most] = HEIGHT.map(|it| metrics.mm(it));
    let room = measure::room(context) - taken;
    let shown = Shown {
        paper: if is_beside {
            (room - title_height).clamp(least, most)
        } else {
            least
        },
        width: if is_beside {
            half
        } else {
            metrics.inner_width()
        },
    };
    // The name of the page goes before a paper does.
    let has_title = room - title_height >= least;
    let title = if has_title {
        context.title(Icon::FILE_TEXT, asked.message_id())
    } else {
        both_styled(context, asked.message_id(), TextStyle::QuietStrong)
    };

    let mut order = Order::default();
    let title = order.item(title);
    let papers = PAPERS.map(|it| Some(order.item(paper(context, it, shown))));
    let unsure = order.item(answer::large(context, asked, Answer::Unsure, unsure_height));
    let mut rows = singly(vec![title]);
    if is_beside {
        rows.push(side_by_side(papers.map(|it| (1, it))));
    } else {
        rows.extend(singly(papers.into_iter().flatten().collect()));
    }
    rows.extend(singly(vec![unsure]));

    Page::new(rows)
}

/// For what the label of a paper is.
const LABEL: TextStyle = TextStyle::Strong;

/// A paper as a button, with its label under it.
fn paper<'a>(
    context: &Context<'a>,
    (paper, sign, id, told): (Paper, Icon, &str, Answer),
    shown: Shown,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let width = sheet_width(metrics, shown);
    let sheet = widget::specimen::face(metrics, paper, [width, shown.paper]);
    let label = answer::signed(context, (sign, ColorRole::Teal), context.label(id), LABEL);
    let content = column![sheet, label]
        .spacing(metrics.gap())
        .align_x(Center)
        .width(iced::Fill);

    widget::pressed_panel(
        metrics,
        content,
        ColorRole::Mist,
        ColorRole::Teal,
        Message::Answered(Question::Court, told),
    )
}

/// Width of a paper in its button: like a page that is folded once.
fn sheet_width(metrics: &Metrics, shown: Shown) -> f32 {
    let inside = shown.width - 2.0 * metrics.mm(4.5);

    (shown.paper * 1.7).max(metrics.mm(66.0)).min(inside)
}
