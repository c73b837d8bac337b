//! The hosts of events who can be called.

use super::Message;
use crate::content::{Channel, Contact, Organization, OrganizationRole};
use crate::screen::Context;
use crate::screen::part::bilingual::both;
use crate::screen::part::contact;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::Fill;
use iced::widget::{Space, row};

use std::cmp::Reverse;

/// The heading over the hosts, and a card for each who has a number, those that were
/// seen last before the others. Nothing if there is none.
pub fn cards<'a>(context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let mut hosts: Vec<_> = context
        .edition
        .content
        .organizations
        .iter()
        .filter(|it| it.role == OrganizationRole::Host && it.listed)
        .filter_map(|it| Some((it, phone(it)?)))
        .collect();
    if hosts.is_empty() {
        return Vec::new();
    }

    hosts.sort_by_key(|(_, phone)| Reverse(phone.as_of.map(|it| it.first_day())));
    let heading = context.heading(Icon::PHONE_CALL, "events-ask-hosts");
    let per_row = if metrics.has_two_columns() { 2 } else { 1 };
    let rows = hosts.chunks(per_row).map(|hosts| {
        let cards = hosts.iter().map(|(host, phone)| card(context, host, phone));
        let missing = (hosts.len()..per_row).map(|_| Space::new().width(Fill).into());

        iced::widget::Row::with_children(cards.chain(missing))
            .spacing(metrics.gap())
            .into()
    });

    std::iter::once(heading).chain(rows).collect()
}

/// The number of an organization.
fn phone(organization: &Organization) -> Option<&Contact> {
    let mut contacts = organization.contacts.iter();

    contacts.find(|it| it.kind == Channel::Phone)
}

/// A host with its number, and when that was last seen.
fn card<'a>(
    context: &Context<'a>,
    host: &'a Organization,
    phone: &'a Contact,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let sign = widget::boxed_icon(metrics, Icon::PHONE, ColorRole::Teal, ColorRole::Card);
    let lines = both(context, |context| {
        let label = phone.label.as_ref();
        let seen = contact::freshness(context, phone.freshness(context.today));

        [
            Some(widget::name(metrics, phone.value.as_str(), TextStyle::Title).into()),
            label.map(|label| context.styled(label.as_str(), TextStyle::Quiet).into()),
            Some(widget::name(metrics, host.name.as_str(), TextStyle::QuietStrong).into()),
            seen.map(|it| widget::styled(metrics, it, TextStyle::Quiet).into()),
        ]
    });

    widget::panel(
        metrics,
        row![sign, lines].spacing(metrics.mm(4.0)),
        ColorRole::Mist,
        ColorRole::Rule,
    )
    .into()
}
