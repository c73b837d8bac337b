//! Whose warrant is it? Drawings of the papers, three questions and an answer.

use super::page::{Item, Order, side_by_side, singly};
use super::part::bilingual::{both_of, both_styled};
use super::part::{contact, statement, together};
use super::{Action, Component, Context, Door, Page, Screen};
use crate::content::Statement;
use crate::content::warrant::{Answer, ONLY_HOME, Outcome, Paper, Question};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
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
        Some((Icon::FILE_TEXT, "warrant-title"))
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

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = context.title(Icon::FILE_TEXT, "warrant-title");
        let papers = Paper::ALL.iter().map(|paper| {
            let is_chosen = *paper == self.paper;
            let label = context.label(paper.message_id());

            widget::chip(metrics, label, is_chosen, Message::PaperChosen(*paper))
        });
        let papers = widget::choices(metrics, papers.collect());
        let page = column![
            both_styled(context, "warrant-specimen", TextStyle::QuietStrong),
            widget::specimen(metrics, context.language, self.paper, self.mark, |mark| {
                Message::MarkTouched(mark)
            }),
        ]
        .spacing(metrics.gap());

        // Numbered as they are read under each other, with the explanation above the
        // paper, which is higher than a page of large text.
        let mut order = Order::default();
        let mut rows = singly(vec![order.item(title)]);
        let papers = order.item(papers);
        let explanation = order.item(self.explanation(context));
        let page = order.item(page);
        let questions = order.items(self.questions(context));
        if has_room_beside(metrics) {
            let beside = [papers, explanation].into_iter().chain(questions);
            let beside = Item::stack(beside, metrics.gap());

            let [left, right] = COLUMNS;
            rows.push(side_by_side([(left, Some(page)), (right, Some(beside))]));
        } else {
            rows.extend(singly(vec![papers, explanation, page]));
            rows.extend(singly(questions));
        }
        rows.extend(singly(order.items(self.answer(context))));

        Page::new(rows)
    }
}

impl Warrant {
    /// What the touched place tells.
    fn explanation<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let statement = self
            .mark
            .and_then(|mark| self.paper.marks().get(mark).copied())
            .and_then(|id| find(context, id));

        match statement {
            Some(statement) => statement::card(context, statement, Message::StatementTouched),
            None => widget::card(
                metrics,
                both_styled(context, "warrant-touch", TextStyle::Body),
            )
            .into(),
        }
    }

    /// The heading and the three questions.
    fn questions<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let heading = context.heading(Icon::CIRCLE_HELP, "warrant-questions");
        let questions = Question::ALL.iter().map(|question| {
            let given = self.answers[*question as usize];
            let chips = Answer::ALL.iter().map(|answer| {
                widget::chip(
                    metrics,
                    context.label(answer.message_id()),
                    given == Some(*answer),
                    Message::Answered(*question, *answer),
                )
            });
            let lines = column![
                both_styled(context, question.message_id(), TextStyle::Strong),
                widget::choices(metrics, chips.collect()),
            ]
            .spacing(metrics.gap());

            widget::card(metrics, lines).into()
        });

        std::iter::once(heading).chain(questions).collect()
    }

    /// What the answers mean, what to say then, and whom to call.
    fn answer<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let heading = context.heading(Icon::INFO, "warrant-answer");
        let Some(outcome) = self.outcome() else {
            let sign = (
                Icon::CIRCLE_HELP,
                metrics.size(TextStyle::Body),
                ColorRole::Teal,
            );
            let hint = both_of(context, |context| {
                context
                    .styled("warrant-answer-all", TextStyle::Body)
                    .width(Fill)
                    .into()
            });
            let hint = context.with_icon(sign, hint).align_y(Center);

            return vec![heading, widget::card(metrics, hint).into()];
        };

        let statements = [outcome.message_id(), ONLY_HOME]
            .into_iter()
            .chain(outcome.says())
            .filter_map(|id| find(context, id))
            .map(|it| statement::card(context, it, Message::StatementTouched));
        let voice = statement::voice_place(context);
        let content = &context.edition.content;
        let numbers = content
            .warrant_hotlines()
            .map(|it| contact::number_card(context, it));

        let heading = together(context, [heading, both_of(context, statement::hint)]);

        std::iter::once(heading)
            .chain(statements)
            .chain([voice])
            .chain(numbers)
            .collect()
    }
}

/// Whether the paper and the questions have room beside each other.
fn has_room_beside(metrics: &Metrics) -> bool {
    let room = metrics.inner_width() - metrics.gap();
    let share = f32::from(COLUMNS[0]) / f32::from(COLUMNS[0] + COLUMNS[1]);

    metrics.has_two_columns() && room * share >= widget::specimen::width(metrics)
}

/// The statement of that id.
fn find<'a>(context: &Context<'a>, id: &str) -> Option<&'a Statement> {
    let statements = &context.edition.content.warrant;

    statements.iter().find(|it| it.id.as_str() == id)
}
