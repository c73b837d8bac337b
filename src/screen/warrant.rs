//! Whose warrant is it? Drawings of the papers, three questions and an answer.

use super::page::{Item, Order, side_by_side, singly};
use super::part::bilingual::both_of;
use super::part::{contact, statement, together};
use super::{Action, Component, Context, Door, Page, Screen};
use crate::content::Statement;
use crate::content::warrant::{Answer, ONLY_HOME, Outcome, Paper, Question};
use crate::theme::{Icon, Metrics, Role, Tone};
use crate::widget::{self, Element};

use iced::widget::column;
use iced::{Center, Fill};

/// How wide the paper and the questions are beside each other.
const COLUMNS: [u16; 2] = [5, 9];

/// What the screen remembers: the paper that is shown, the place touched on it,
/// and the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warrant {
    paper: Paper,
    mark: Option<usize>,
    answers: [Option<Answer>; 3],
}

impl Default for Warrant {
    fn default() -> Self {
        Self {
            paper: Paper::Judge,
            mark: None,
            answers: [None; 3],
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another paper is to be shown.
    PaperChosen(Paper),
    /// A place on the paper was touched, by its number from 0.
    MarkTouched(usize),
    /// A question was answered.
    Answered(Question, Answer),
    /// The statement of this id was touched.
    StatementTouched(String),
}

impl Warrant {
    /// What the answers mean, once all are given.
    pub fn outcome(&self) -> Option<Outcome> {
        let [signature, court, details] = self.answers;

        Some(Outcome::of(signature?, court?, details?))
    }
}

impl Component for Warrant {
    type Message = Message;

    fn id(&self) -> String {
        "warrant".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::named("file-text"), "warrant-title"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PaperChosen(paper) => {
                self.paper = paper;
                self.mark = None;
            }
            Message::MarkTouched(mark) => self.mark = Some(mark),
            Message::Answered(question, answer) => {
                self.answers[question as usize] = Some(answer);
            }
            Message::StatementTouched(id) => return Action::Open(Screen::sources(id)),
        }

        Action::None
    }

    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let title = ctx.title(Icon::named("file-text"), "warrant-title");
        let papers = Paper::ALL.iter().map(|paper| {
            let is_chosen = *paper == self.paper;
            let label = ctx.label(paper.message_id());

            widget::chip(metrics, label, is_chosen, Message::PaperChosen(*paper))
        });
        let papers = widget::choices(metrics, papers.collect());
        let page = column![
            ctx.both("warrant-specimen", Role::QuietStrong),
            widget::specimen(metrics, ctx.language, self.paper, self.mark, |mark| {
                Message::MarkTouched(mark)
            }),
        ]
        .spacing(metrics.gap());

        // Numbered as they are read under each other, with the explanation above the
        // paper, which is higher than a page of large text.
        let mut order = Order::default();
        let mut rows = singly(vec![order.item(title)]);
        let papers = order.item(papers);
        let explanation = order.item(self.explanation(ctx));
        let page = order.item(page);
        let questions = order.items(self.questions(ctx));
        if has_two_columns(metrics) {
            let beside = [papers, explanation].into_iter().chain(questions);
            let beside = Item::stack(beside, metrics.gap());

            let [left, right] = COLUMNS;
            rows.push(side_by_side([(left, Some(page)), (right, Some(beside))]));
        } else {
            rows.extend(singly(vec![papers, explanation, page]));
            rows.extend(singly(questions));
        }
        rows.extend(singly(order.items(self.answer(ctx))));

        Page::new(rows)
    }
}

impl Warrant {
    /// What the touched place tells.
    fn explanation<'a>(&self, ctx: &Context<'a>) -> Element<'a, Message> {
        let metrics = &ctx.metrics;
        let statement = self
            .mark
            .and_then(|mark| self.paper.marks().get(mark).copied())
            .and_then(|id| find(ctx, id));

        match statement {
            Some(statement) => statement::card(ctx, statement, Message::StatementTouched),
            None => widget::card(metrics, ctx.both("warrant-touch", Role::Body)).into(),
        }
    }

    /// The heading and the three questions.
    fn questions<'a>(&self, ctx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &ctx.metrics;
        let heading = ctx.heading(Icon::named("circle-help"), "warrant-questions");
        let questions = Question::ALL.iter().map(|question| {
            let given = self.answers[*question as usize];
            let chips = Answer::ALL.iter().map(|answer| {
                widget::chip(
                    metrics,
                    ctx.label(answer.message_id()),
                    given == Some(*answer),
                    Message::Answered(*question, *answer),
                )
            });
            let lines = column![
                ctx.both(question.message_id(), Role::Strong),
                widget::choices(metrics, chips.collect()),
            ]
            .spacing(metrics.gap());

            widget::card(metrics, lines).into()
        });

        std::iter::once(heading).chain(questions).collect()
    }

    /// What the answers mean, what to say then, and whom to call.
    fn answer<'a>(&self, ctx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &ctx.metrics;
        let heading = ctx.heading(Icon::named("info"), "warrant-answer");
        let Some(outcome) = self.outcome() else {
            let sign = (
                Icon::named("circle-help"),
                metrics.size(Role::Body),
                Tone::Teal,
            );
            let hint = both_of(ctx, |ctx| {
                ctx.words("warrant-answer-all", Role::Body)
                    .width(Fill)
                    .into()
            });
            let hint = ctx.with_icon(sign, hint).align_y(Center);

            return vec![heading, widget::card(metrics, hint).into()];
        };

        let statements = [outcome.message_id(), ONLY_HOME]
            .into_iter()
            .chain(outcome.says())
            .filter_map(|id| find(ctx, id))
            .map(|it| statement::card(ctx, it, Message::StatementTouched));
        let voice = statement::voice_place(ctx);
        let content = &ctx.edition.content;
        let numbers = content
            .warrant_hotlines()
            .map(|it| contact::number_card(ctx, it));

        let heading = together(ctx, [heading, both_of(ctx, statement::hint)]);

        std::iter::once(heading)
            .chain(statements)
            .chain([voice])
            .chain(numbers)
            .collect()
    }
}

/// Whether the paper and the questions have room beside each other.
fn has_two_columns(metrics: &Metrics) -> bool {
    let room = metrics.inner_width() - metrics.gap();
    let share = f32::from(COLUMNS[0]) / f32::from(COLUMNS[0] + COLUMNS[1]);

    metrics.is_wide() && room * share >= widget::specimen::width(metrics)
}

/// The statement of that id.
fn find<'a>(ctx: &Context<'a>, id: &str) -> Option<&'a Statement> {
    let statements = &ctx.edition.content.warrant;

    statements.iter().find(|it| it.id.as_str() == id)
}
