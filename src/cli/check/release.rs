//! What is no fault of an edition and yet keeps it from release: statements and
//! contacts that are old, and texts that nobody has reviewed.

use super::report::{LanguageRow, count};
use crate::content::{Content, EditionState, Statement};
use crate::problem::Problem;

use jiff::civil::Date;

/// Where the edition tells its date and state.
const EDITION: &str = "content/edition.toml";

/// What somebody should look at in a preview: each statement that is overdue,
/// and how many contacts are old.
pub(super) fn warnings(content: &Content, today: Date) -> Vec<String> {
    if content.edition.today(today).is_none() {
        return vec![wrong_clock(content, today).to_string()];
    }

    let overdue = overdue(content, today).map(|(file, statement)| {
        format!(
            "{file}: statement {}.review-by: {} is past",
            statement.id, statement.review_by
        )
    });

    overdue.chain(old_contacts(content, today)).collect()
}

/// What in the content keeps an edition from release, in few words.
pub(super) fn dates(content: &Content, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();

    if content.edition.state == EditionState::Preview {
        let reason = "is `preview`: make it `release` once everything has been reviewed";
        problems.push(Problem::new(EDITION, "state", reason));
    }
    if content.edition.today(today).is_none() {
        problems.push(wrong_clock(content, today));
        return problems;
    }

    let overdue: Vec<_> = overdue(content, today)
        .map(|(_, it)| it.review_by)
        .collect();
    if let Some(first) = overdue.iter().min() {
        let reason = format!(
            "past for {} on {today}, the first on {first}: review them again",
            count(overdue.len(), "statement")
        );
        problems.push(Problem::new("content", "review-by", reason));
    }

    problems
}

/// The messages of a language that keep an edition from release: one problem
/// for each state that is not enough.
pub(super) fn unreviewed(row: &LanguageRow) -> impl Iterator<Item = Problem> + use<> {
    let folder = format!("locales/{}", row.tag);
    let states = [
        (
            "draft",
            row.coverage.draft,
            "to be reviewed by a named person",
        ),
        (
            "checked",
            row.coverage.checked,
            "still to be reviewed by a named person",
        ),
        (
            "stale",
            row.coverage.stale,
            "to be reviewed again, since the English has changed",
        ),
    ];

    states
        .into_iter()
        .filter(|(_, number, _)| *number > 0)
        .map(move |(state, number, what)| {
            Problem::new(
                &folder,
                state,
                format!("{} {what}", count(number, "message")),
            )
        })
}

/// Every statement that must be shown as old, with its file.
fn overdue(content: &Content, today: Date) -> impl Iterator<Item = (String, &Statement)> {
    let of_topics = content
        .topics
        .iter()
        .flat_map(|topic| topic.statements.iter().map(|it| (topic.file(), it)));
    let of_cards = content
        .cards()
        .into_iter()
        .flat_map(|(_, file, all)| all.iter().map(move |it| (file.to_owned(), it)));

    of_topics
        .chain(of_cards)
        .filter(move |(_, it)| it.is_overdue(Some(today)))
}

/// How many contacts and hotlines the screens call old, if any.
fn old_contacts(content: &Content, today: Date) -> Option<String> {
    let contacts = content.organizations.iter().flat_map(|it| &it.contacts);
    let freshness: Vec<_> = contacts
        .map(|contact| contact.freshness(Some(today)))
        .chain(content.hotlines.iter().map(|it| it.freshness(Some(today))))
        .collect();
    let old = freshness.iter().filter(|it| !it.is_confirmed()).count();

    (old > 0).then(|| {
        format!(
            "{old} of {} shown as old, undated or weakly known on {today}",
            count(freshness.len(), "contact")
        )
    })
}

/// Dates cannot be judged by a clock that stands before the edition was made.
fn wrong_clock(content: &Content, today: Date) -> Problem {
    let reason = format!(
        "{} is later than today, {today}: set the computer's clock or give --today",
        content.edition.date
    );

    Problem::new(EDITION, "date", reason)
}
