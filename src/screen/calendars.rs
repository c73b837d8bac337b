//! The desk's room of calendars: files that were found, what one of them would do, and one that
//! is written for others. Nothing is kept before staff have seen what. No visitor is led here.

mod choice;
mod differs;
mod files;
mod rows;
mod said;
mod shown;

use super::{Action, Component, Context, Page};
use crate::exchange::{Errand, Failure, Found, Preview, Sight};
use crate::theme::{Icon, TextStyle};
use choice::Choice;

use std::path::PathBuf;
use std::sync::Arc;

/// What the screen remembers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calendars {
    /// The files that there are, once they have been looked for.
    found: Option<Vec<Found>>,
    stage: Stage,
    /// What came of the last that was wanted.
    told: Option<Told>,
}

/// How far staff are.
#[derive(Debug, Clone, PartialEq, Default)]
enum Stage {
    /// They choose a file.
    #[default]
    Files,
    /// They wait for one.
    Waiting,
    /// They look at what it would do.
    Preview(Choice),
}

/// What came of something.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    /// So many events were taken.
    Taken(usize),
    /// A file was written there.
    Written(String),
    /// It did not work.
    Failed(Failure),
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Files are to be looked for once more.
    LookedAgain,
    /// A file is to be read.
    FileChosen(PathBuf),
    /// A file is to be written.
    WriteChosen,
    /// An event of this number is to be taken, or not.
    Toggled(usize),
    /// Another part of what a file would do is to be seen.
    PartChosen(usize),
    /// What was chosen is to be kept.
    TakeChosen,
    /// Nothing is to be kept.
    LeaveChosen,
}

impl Calendars {
    /// Shows what came of what was wanted.
    pub fn show(&mut self, sight: Sight) {
        match sight {
            Sight::Found(found) => self.found = Some(found),
            // Who does not wait any more has gone back.
            Sight::Preview(preview) if self.is_waiting() => self.preview(preview),
            Sight::Preview(_) => {}
            Sight::NotTaken => {
                if let Stage::Preview(choice) = &mut self.stage {
                    choice.is_taking = false;
                }
            }
            Sight::Taken(count) => self.end(Told::Taken(count)),
            Sight::Written(path) => self.end(Told::Written(path.display().to_string())),
            Sight::Failed(failure) if self.is_waiting() => self.end(Told::Failed(failure)),
            // Also who has gone back to the files is told.
            Sight::Failed(failure) if matches!(self.stage, Stage::Files) => {
                self.found.get_or_insert_default();
                self.told = Some(Told::Failed(failure));
            }
            Sight::Failed(_) => {}
        }
    }

    /// Whether *back* does not lead out of it yet: it leads back to the files.
    pub fn holds_back(&mut self) -> bool {
        match &self.stage {
            Stage::Files => false,
            // What is being stored brings its answer in a moment.
            Stage::Preview(choice) if choice.is_taking => true,
            Stage::Waiting | Stage::Preview(_) => {
                self.stage = Stage::Files;

                true
            }
        }
    }

    fn is_waiting(&self) -> bool {
        match &self.stage {
            Stage::Files => false,
            Stage::Waiting => true,
            Stage::Preview(choice) => choice.is_taking,
        }
    }

    fn preview(&mut self, preview: Arc<Preview>) {
        self.told = None;
        self.stage = Stage::Preview(Choice::new(preview));
    }

    fn end(&mut self, told: Told) {
        self.stage = Stage::Files;
        self.told = Some(told);
    }

    fn wait(&mut self, errand: Errand) -> Action {
        self.told = None;
        self.stage = Stage::Waiting;

        Action::Calendars(errand)
    }
}

impl Component for Calendars {
    type Message = Message;

    fn id(&self) -> String {
        match &self.stage {
            Stage::Files | Stage::Waiting => "calendars".to_owned(),
            Stage::Preview(_) => "calendars:preview".to_owned(),
        }
    }

    fn step(&self) -> u64 {
        match &self.stage {
            // What came of it is to be seen, wherever the list was left.
            Stage::Files if self.told.is_some() => u64::MAX,
            Stage::Files => 0,
            Stage::Waiting => 1,
            Stage::Preview(choice) => 2 + choice.part as u64,
        }
    }

    fn update(&mut self, message: Message) -> Action {
        match (&mut self.stage, message) {
            (Stage::Files, Message::LookedAgain) => {
                self.found = None;
                self.told = None;

                Action::Calendars(Errand::Look)
            }
            (Stage::Files, Message::FileChosen(path)) => self.wait(Errand::Read(path)),
            (Stage::Files, Message::WriteChosen) => self.wait(Errand::Write),
            (Stage::Preview(choice), Message::LeaveChosen) if !choice.is_taking => {
                self.stage = Stage::Files;

                Action::None
            }
            (Stage::Preview(choice), message) => choice.update(message),
            _ => Action::None,
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let title = context.title(Icon::CALENDAR, "desk-calendars");

        match &self.stage {
            Stage::Files => self.files(context, title),
            Stage::Waiting => Page::of([
                title,
                context.styled("pin-checking", TextStyle::Body).into(),
            ]),
            Stage::Preview(choice) => choice.view(context, title),
        }
    }
}
