//! Work that takes longer than the screen may wait.

use super::Message;

use iced::Task;
use iced::futures::channel::oneshot;

use std::thread;

/// Does something in a thread of its own, once the task is run, and sends what came of it:
/// nothing if no thread could be had, or it ended without an answer.
pub(super) fn run<T: Send + 'static>(
    name: &'static str,
    work: impl FnOnce() -> T + Send + 'static,
    tell: impl Fn(Option<T>) -> Message + Send + 'static,
) -> Task<Message> {
    Task::perform(done(name, work), tell)
}

async fn done<T: Send + 'static>(
    name: &'static str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (answer, answered) = oneshot::channel();
    let working = thread::Builder::new().name(name.to_owned()).spawn(move || {
        // Whoever asked may be gone.
        let _ = answer.send(work());
    });
    if let Err(error) = working {
        tracing::error!("no thread for `{name}`: {error}");
    }

    answered.await.ok()
}
