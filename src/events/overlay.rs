//! Added events that lie over the edition's own.
//!
//! Nothing of the edition is changed: its event is hidden while another covers it, and is there
//! again once that has been lifted off. A cover that is cancelled and over is not shown any
//! longer, and hides the edition's event all the same, which would otherwise be said to have
//! taken place.

use super::event::AddedEvent;

use std::collections::BTreeSet;

/// Which of the edition's own events are covered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overlay<'a> {
    hidden: BTreeSet<&'a str>,
    loose: Vec<&'a str>,
}

impl<'a> Overlay<'a> {
    /// Lays added events over the edition's own, whose ids these are.
    pub fn of(added: impl IntoIterator<Item = &'a AddedEvent>, own: &BTreeSet<&str>) -> Self {
        let mut overlay = Self::default();

        for event in added {
            match event.covers.as_deref() {
                Some(id) if own.contains(id) => {
                    overlay.hidden.insert(id);
                }
                Some(_) => overlay.loose.push(&event.uid),
                None => {}
            }
        }

        overlay
    }

    /// Whether the edition's own event of an id is hidden.
    pub fn hides(&self, id: &str) -> bool {
        self.hidden.contains(id)
    }

    /// The UIDs of events that cover what the edition no longer has. They are shown like any
    /// other: what staff wrote is still true; staff are told, and may remove them.
    pub fn loose(&self) -> &[&'a str] {
        &self.loose
    }
}

/// The added event that lies over the edition's own of an id: what a further change changes.
pub fn cover_of<'a>(
    added: impl IntoIterator<Item = &'a AddedEvent>,
    id: &str,
) -> Option<&'a AddedEvent> {
    added
        .into_iter()
        .find(|it| it.covers.as_deref() == Some(id))
}
