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

/// What the page asks.
const ASKED: Question = Question::Court;

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

/// How wide a paper and the third answer are where all three stand beside each other, which they
/// do where there is no room under the papers.
const WEIGHTS: [u16; 3] = [3, 3, 2];

/// Least and greatest height of a paper, in millimetres.
const HEIGHT: [f32; 2] = [36.0, 140.0];

/// Height and width of a paper and of its button.
#[derive(Clone, Copy)]
struct Shown {
    paper: f32,
    width: f32,
}

/// How the papers and the third answer stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrangement {
    /// All under each other.
    Stacked,
    /// The papers beside each other, and the answer under them.
    Beside,
    /// All beside each other.
    Three,
}

/// What of the page has room.
struct Plan {
    arrangement: Arrangement,
    /// Whether the name of the page has, or else only the question, small.
    has_title: bool,
    shown: Shown,
    /// Height of the third answer.
    unsure: f32,
}

impl Plan {
    fn of(context: &Context<'_>) -> Self {
        let metrics = &context.metrics;
        let inner = metrics.inner_width();
        let half = (inner - metrics.gap()) / 2.0;
        let is_beside = half >= metrics.mm(BESIDE);
        let title = measure::title(context, ASKED.message_id());
        let unsure = answer::large_height(context, Answer::Unsure);
        let around = around(context, half / 2.0);
        let [least, most] = HEIGHT.map(|it| metrics.mm(it));
        let room = measure::room(context) - metrics.gap() - around;
        let under = unsure + metrics.gap();
        // The name of the page goes before a paper does.
        let has_title = room - under - title >= least;
        let arrangement = match (is_beside, has_title) {
            (false, _) => Arrangement::Stacked,
            (true, true) => Arrangement::Beside,
            (true, false) => Arrangement::Three,
        };
        let (paper, width) = match arrangement {
            Arrangement::Stacked => (least, inner),
            Arrangement::Beside => ((room - under - title).min(most), half),
            Arrangement::Three => {
                let question = measure::words(
                    context,
                    |it| it.text(ASKED.message_id()),
                    TextStyle::QuietStrong,
                    inner,
                );
                let [paper, ..] = WEIGHTS.map(f32::from);
                let all = f32::from(WEIGHTS.iter().sum::<u16>());

                (
                    (room - question).clamp(least, most),
                    (inner - 2.0 * metrics.gap()) * paper / all,
                )
            }
        };

        Self {
            arrangement,
            has_title,
            shown: Shown { paper, width },
            unsure: match arrangement {
                Arrangement::Three => paper + around,
                Arrangement::Stacked | Arrangement::Beside => unsure,
            },
        }
    }
}

/// Draws the page.
pub fn page<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let plan = Plan::of(context);
    let title = if plan.has_title {
        context.title(Icon::FILE_TEXT, ASKED.message_id())
    } else {
        both_styled(context, ASKED.message_id(), TextStyle::QuietStrong)
    };
    let unsure = match plan.arrangement {
        Arrangement::Three => answer::upright,
        Arrangement::Stacked | Arrangement::Beside => answer::large,
    };

    let mut order = Order::default();
    let mut rows = singly(vec![order.item(title)]);
    let [judge, ice] = PAPERS.map(|it| order.item(paper(context, it, plan.shown)));
    let unsure = order.item(unsure(context, ASKED, Answer::Unsure, plan.unsure));
    match plan.arrangement {
        Arrangement::Stacked => rows.extend(singly(vec![judge, ice, unsure])),
        Arrangement::Beside => {
            rows.push(side_by_side([(1, Some(judge)), (1, Some(ice))]));
            rows.extend(singly(vec![unsure]));
        }
        Arrangement::Three => {
            let [first, second, third] = WEIGHTS;

            rows.push(side_by_side([
                (first, Some(judge)),
                (second, Some(ice)),
                (third, Some(unsure)),
            ]));
        }
    }

    Page::new(rows)
}

/// Height of all but the paper on its button, whose label is so wide, in logical pixels.
fn around(context: &Context<'_>, width: f32) -> f32 {
    let metrics = &context.metrics;
    let label = |id| measure::label(context, &context.label(id), LABEL, width);
    let highest = PAPERS.iter().map(|it| label(it.2)).fold(0.0, f32::max);

    highest + metrics.gap() + 2.0 * metrics.mm(3.0)
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
        Message::Answered(ASKED, told),
    )
}

/// Width of a paper in its button: like a page that is folded once.
fn sheet_width(metrics: &Metrics, shown: Shown) -> f32 {
    let inside = shown.width - 2.0 * metrics.mm(4.5);

    (shown.paper * 1.7).max(metrics.mm(66.0)).min(inside)
}
