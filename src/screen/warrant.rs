//! Whose warrant is it? One question a page: which of two papers theirs looks like,
//! and of one from a court who has signed it and what it is for. Then the verdict
//! fills the page.

mod answer;
mod band;
mod closer;
mod details;
mod measure;
mod papers;
mod signature;
mod verdict;

use super::part::statement::OnTouch;
use super::{Action, Component, Context, Door, Page, Screen};
use crate::content::Statement;
use crate::content::warrant::{Answer, Answers, Paper, Question};
use crate::theme::Icon;

use closer::Closer;

/// What the screen remembers: the answers, and the page that lies beyond a question or
/// the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Warrant {
    answers: Answers,
    beyond: Option<Beyond>,
    /// How many pages have come since the screen was opened.
    turned: u64,
}

/// A page to which a question or the verdict leads, and which leads back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beyond {
    /// A paper with its marked places.
    Closer(Closer),
    /// What to do, where that has no room beside the verdict.
    Told,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A question was answered.
    Answered(Question, Answer),
    /// The page before is to come again.
    StepTakenBack,
    /// Another paper is to be told.
    StartedAgain,
    /// A paper is to be shown with its marked places.
    PaperChosen(Paper),
    /// What to do is to be told.
    MeaningAsked,
    /// A place on the paper was touched, by its number from 0.
    MarkTouched(usize),
    /// The statement of this id is to stand alone.
    LineAsked(String),
    /// Somebody asks where the statement of this id comes from.
    SourcesAsked(String),
}

impl Component for Warrant {
    type Message = Message;

    fn id(&self) -> String {
        "warrant".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::FILE_TEXT, "warrant-title"))
    }

    /// A number that grows with every page.
    fn step(&self) -> u64 {
        self.turned
    }

    fn update(&mut self, message: Message) -> Action {
        let is_other_page = match message {
            Message::Answered(question, answer) => {
                self.beyond.is_none() && self.answers.give(question, answer)
            }
            Message::StepTakenBack => {
                if self.beyond.take().is_none() {
                    self.answers.take_back();
                }

                true
            }
            Message::StartedAgain => {
                self.answers = Answers::default();
                self.beyond = None;

                true
            }
            Message::PaperChosen(paper) => {
                let closer = Beyond::Closer(Closer::at(paper));

                !matches!(self.beyond.replace(closer), Some(Beyond::Closer(_)))
            }
            Message::MeaningAsked => self.beyond.replace(Beyond::Told).is_none(),
            Message::MarkTouched(mark) => {
                if let Some(Beyond::Closer(closer)) = &mut self.beyond {
                    closer.touch(mark);
                }

                false
            }
            Message::LineAsked(id) => return Action::Open(Screen::line(id)),
            Message::SourcesAsked(id) => return Action::Open(Screen::sources(id)),
        };
        if is_other_page {
            self.turned += 1;
        }

        Action::None
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        match self.beyond {
            Some(Beyond::Closer(closer)) => return closer::page(context, closer),
            Some(Beyond::Told) => return verdict::told(context, &self.answers),
            None => {}
        }

        match self.answers.asked() {
            Some(Question::Court) => papers::page(context),
            Some(Question::Signature) => signature::page(context),
            Some(Question::Details) => details::page(context),
            None => verdict::page(context, &self.answers),
        }
    }
}

/// What a touch on the card of a statement does.
const ON_TOUCH: OnTouch<Message> = OnTouch {
    line: Message::LineAsked,
    sources: Message::SourcesAsked,
};

/// The statement of that id.
fn find<'a>(context: &Context<'a>, id: &str) -> Option<&'a Statement> {
    let statements = &context.edition.content.warrant;

    statements.iter().find(|it| it.id.as_str() == id)
}
