//! The page of place, hosts and languages.

use super::{EventForm, Message, TextField};
use crate::content::OrganizationRole;
use crate::events::draft::Field;
use crate::events::limits::MOST_HOSTS;
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::TextStyle;
use crate::widget::{self, Element, Label};

impl EventForm {
    /// Where it is, who hosts it, and what is spoken there.
    pub(super) fn place<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let mut things = vec![self.field(context, TextField::Place, "event-form-place")];
        things.extend(self.told_at(context, Field::Place));
        things.push(heading(context, "event-form-hosts"));
        things.push(widget::choices(metrics, self.hosts(context)));
        things.extend(self.told_at(context, Field::Hosts));
        let count = self.draft.other_hosts.len();
        for number in 0..=count.min(MOST_HOSTS - 1) {
            let field = TextField::OtherHost(number);
            things.push(self.field(context, field, "event-form-other-host"));
            things.extend(self.told_at(context, Field::OtherHost(number)));
        }
        things.push(heading(context, "event-form-languages"));
        let languages = Language::ALL.map(|it| {
            let is_on = self.draft.languages.contains(&it);
            let name = Label::new(widget::native_name(it), None);

            widget::chip(metrics, name, is_on, Message::LanguageToggled(it))
        });
        things.push(widget::choices(metrics, languages.into()));

        things
    }

    /// The organizations of the directory that host, and any other that is chosen.
    fn hosts<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let chosen = &self.draft.hosts;
        let organizations = &context.edition.content.organizations;
        let known = organizations
            .iter()
            .filter(|it| {
                it.role == OrganizationRole::Host || chosen.iter().any(|id| it.id.as_str() == id)
            })
            .map(|it| (it.id.as_str().to_owned(), it.name.as_str().to_owned()));
        // One that is no longer there can be taken out.
        let gone = chosen
            .iter()
            .filter(|id| context.edition.content.organization(id).is_none())
            .map(|id| (id.clone(), id.clone()));

        known
            .chain(gone)
            .map(|(id, name)| {
                let is_on = chosen.contains(&id);
                let language = Language::of_name(&name);
                let name = Label::new(Text::plain(name, language), None);

                widget::chip(&context.metrics, name, is_on, Message::HostToggled(id))
            })
            .collect()
    }
}

fn heading<'a>(context: &Context<'a>, id: &'static str) -> Element<'a, Message> {
    context.styled(id, TextStyle::QuietStrong).into()
}
