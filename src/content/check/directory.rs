//! The rules for organizations and hotlines.

use super::{Check, Location};
use crate::content::{Contact, Days, Grade, Hotline, PartialDate};

impl Check<'_> {
    pub(super) fn organizations(&mut self) {
        for organization in &self.content.organizations {
            let place = Location::of(organization);
            self.not_empty(&place, "categories", &organization.categories);
            self.cited_sources(&place, "sources", &organization.sources);

            for (contact, number) in organization.contacts.iter().zip(1..) {
                self.contact(&place, contact, &format!("contact[{number}]"));
            }
        }
    }

    fn contact(&mut self, place: &Location<'_>, contact: &Contact, key: &str) {
        if let Err(fault) = contact.kind.check(&contact.value) {
            self.problem(place, &format!("{key}.value"), fault.to_string());
        }

        self.shown(place, &format!("{key}.grade"), contact.grade);
        self.dated(place, &format!("{key}.as-of"), contact.as_of);
        self.cited_sources(place, &format!("{key}.sources"), &contact.sources);
    }

    pub(super) fn hotlines(&mut self) {
        for hotline in &self.content.hotlines {
            let place = Location::of(hotline);
            self.not_empty(&place, "categories", &hotline.categories);
            self.cited_sources(&place, "sources", &hotline.sources);
            self.shown(&place, "grade", hotline.grade);
            self.dated(&place, "as-of", hotline.as_of);
            self.hours(hotline, &place);
            self.reach(hotline, &place);
            self.fixed(hotline, &place);
        }
    }

    /// Law gives numbers of three digits alone. All others may become somebody else's.
    fn fixed(&mut self, hotline: &Hotline, place: &Location<'_>) {
        if hotline.fixed && hotline.number.as_str().len() != 3 {
            let reason = "is true, but law gives only numbers of three digits, as 911: remove it, \
                 and give the number its as-of";
            self.problem(place, "fixed", reason);
        }
    }

    /// Only telephones inside a place of detention know numbers that end so, and a visitor at the
    /// kiosk has none of those.
    fn reach(&mut self, hotline: &Hotline, place: &Location<'_>) {
        if hotline.number.as_str().ends_with('#') != hotline.from_inside {
            let reason = if hotline.from_inside {
                "is true, but the number can be dialled on any telephone: remove it"
            } else {
                "is missing: the number can be dialled only inside a place of detention, \
                 write from-inside = true"
            };
            self.problem(place, "from-inside", reason);
        }
    }

    fn hours(&mut self, hotline: &Hotline, place: &Location<'_>) {
        let Hotline {
            days, open, close, ..
        } = hotline;

        match (days, open, close) {
            (_, Some(_), None) => self.problem(place, "open", "stands without close: give both"),
            (_, None, Some(_)) => self.problem(place, "close", "stands without open: give both"),
            (None, Some(_), Some(_)) => {
                let reason = "is missing beside open and close: write daily, weekdays or office";
                self.problem(place, "hours", reason);
            }
            (Some(Days::Always), Some(_), Some(_)) => {
                self.problem(place, "hours", "is always: remove open and close");
            }
            (Some(_), Some(open), Some(close)) if open >= close => {
                let reason = format!(
                    "{} is not before close {}: correct one of them",
                    open.strftime("%H:%M"),
                    close.strftime("%H:%M")
                );
                self.problem(place, "open", reason);
            }
            _ => {}
        }
    }

    fn shown(&mut self, place: &Location<'_>, field: &str, grade: Grade) {
        if grade == Grade::M {
            self.problem(
                place,
                field,
                "is M, which may not be shown: find a source or remove it",
            );
        }
    }

    fn dated(&mut self, place: &Location<'_>, field: &str, as_of: Option<PartialDate>) {
        if let Some(as_of) = as_of {
            self.seen_by_then(place, field, as_of.first_day());
        }
    }
}
