//! What a kiosk does beside the screen, awaited.

use super::Visitor;

use rights_kiosk::kiosk::Message;

use iced::Task;
use iced::futures::StreamExt;

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

impl Visitor {
    /// Waits until all that goes on beside the screen is done, and tells the kiosk.
    pub fn finish(&mut self) {
        for task in std::mem::take(&mut self.tasks) {
            for message in answers(task) {
                self.send(message);
            }
        }
    }
}

/// What comes of a task, once it is done.
pub fn answers(task: Task<Message>) -> Vec<Message> {
    let Some(mut stream) = iced_runtime::task::into_stream(task) else {
        return Vec::new();
    };
    let mut answers = Vec::new();
    while let Some(action) = awaited(stream.next()) {
        if let iced_runtime::Action::Output(message) = action {
            answers.push(message);
        }
    }

    answers
}

/// Wakes a thread that waits.
struct Awake(Thread);

impl Wake for Awake {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits in this thread until something is done.
fn awaited<T>(work: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Awake(thread::current())));
    let mut work = pin!(work);

    loop {
        match work.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}
