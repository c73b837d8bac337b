//! The pages of a topic besides the first: its stages, what is to be known, and who can help.

use super::{Message, ON_TOUCH, Tab};
use crate::content::{self, Kind, PartialDate, Statement};
use crate::language::Language;
use crate::screen::page::{Order, singly};
use crate::screen::part::bilingual::{PairedLine, both, both_of};
use crate::screen::part::first_number;
use crate::screen::part::flow::{self, Headed};
use crate::screen::part::statement::{self, Others};
use crate::screen::part::{contact, declaration, take_home, together};
use crate::screen::{Context, Page};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Button, Element, Row, fit, style};

use fluent::FluentArgs;
use iced::alignment::Vertical;
use iced::widget::{column, container, row};
use iced::{Fill, Padding};

/// The numbers of the topic's name, of what holds everywhere, and of what may come from the first
/// page, which has seven places.
const FIRST: usize = 2 + 7;

/// A page of a topic, with what has no room on the first page at its top.
pub(super) fn page<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    tab: Tab,
    left_out: &[&'a Statement],
) -> Page<'a, Message> {
    match tab {
        Tab::Helpers => helpers(context, topic),
        Tab::Stage(index) => {
            let stage = topic.stages.get(index).map_or("", |it| it.id.as_str());
            let statements = topic.at_stage(stage).collect();

            statements_page(context, topic, tab, left_out, statements)
        }
        Tab::Now | Tab::Know => statements_page(context, topic, tab, left_out, topic.known()),
    }
}

/// A page of statements: what holds everywhere in one strip, and under it what is done at the left
/// and what is said at the right, each kind under its heading.
fn statements_page<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    tab: Tab,
    left_out: &[&'a Statement],
    own: Vec<&'a Statement>,
) -> Page<'a, Message> {
    let everywhere = context.edition.content.everywhere(topic);
    let left_out = besides(context, left_out, everywhere);
    let all = everywhere.iter();
    let all = all
        .chain(left_out.iter().copied())
        .chain(own.iter().copied());
    let mut order = Order::default();
    let mut head = vec![order.item(title(context, topic))];
    let cards = Cards {
        context,
        others: Others::of(context, all.clone()),
    };
    if !everywhere.is_empty() {
        let strip = statement::strip(context, everywhere, cards.others, ON_TOUCH);
        head.push(order.item(strip));
    }
    let [mut acts, mut said] = cards.columns(&left_out, &mut order);
    // What follows keeps its numbers, however much stands on the first page.
    order.skip_to(FIRST);
    let [own_acts, own_said] = cards.columns(&own, &mut order);
    acts.extend(own_acts);
    said.extend(own_said);

    // In two languages the two columns are the languages.
    let mut rows = singly(head);
    rows.extend(if context.second.is_some() {
        let items = acts.into_iter().chain(said);

        singly(items.map(|it| it.item).collect())
    } else {
        flow::columns(&context.metrics, acts, said)
    });
    rows.extend(passages(context, topic, tab, &mut order));
    rows.extend(foot(context, topic, all.collect(), &mut order));

    Page::new(rows).beside_title(beside_title(context, topic))
}

/// What was published in Zapotec stands after all that the kiosk says itself, and before who can
/// help: on the page of what is to be known, or the last one before the helpers.
fn passages<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    tab: Tab,
    order: &mut Order,
) -> Vec<Row<'a, Message>> {
    if tab != last_before_helpers(topic) {
        return Vec::new();
    }

    let all = context.edition.content.declaration.on(topic).count();
    let shown = declaration::of_topic(context, topic);
    // What follows keeps its numbers in languages that show none of them.
    let after = order.after(all);
    let rows = singly(order.items(shown));
    order.skip_to(after);

    rows
}

/// The last page of a topic before that of who can help.
fn last_before_helpers(topic: &content::Topic) -> Tab {
    match topic.stages.len().checked_sub(1) {
        _ if !topic.known().is_empty() => Tab::Know,
        Some(last) => Tab::Stage(last),
        None => Tab::Helpers,
    }
}

/// What has no room on the first page, without what the strip says in the same words.
fn besides<'a>(
    context: &Context<'a>,
    left_out: &[&'a Statement],
    everywhere: &[Statement],
) -> Vec<&'a Statement> {
    let says = |id: &str| context.english(id).words;
    let is_said = |id: &str| everywhere.iter().any(|it| says(it.id.as_str()) == says(id));
    let left_out = left_out.iter().copied();

    left_out.filter(|it| !is_said(it.id.as_str())).collect()
}

/// Room beside the topic's name, in logical pixels, if that takes one line in one language.
fn beside_title(context: &Context<'_>, topic: &content::Topic) -> f32 {
    let metrics = &context.metrics;
    if context.second.is_some() {
        return 0.0;
    }
    let id = topic.title.as_str();
    let size = metrics.size(TextStyle::Title);
    let own = context.zapotec(id).map_or(0.0, |own| {
        fit::width(&own, true, size) + metrics.gap() * 2.0
    });
    let name = fit::width(&context.text(id), true, size);

    metrics.inner_width() - size * 1.1 - metrics.gap() - own - name - 1.0
}

/// The topic's name beside its pictogram.
fn title<'a>(context: &Context<'a>, topic: &'a content::Topic) -> Element<'a, Message> {
    let size = context.metrics.size(TextStyle::Title) * 1.1;
    let name = both_of(context, |context| name(context, topic));
    // Beside two lines it would be cut where a low page ends between them.
    let beside = if context.second.is_some() {
        Vertical::Top
    } else {
        Vertical::Center
    };

    context
        .with_icon((topic.icon, size, ColorRole::Teal), name)
        .align_y(beside)
        .into()
}

/// The topic's name: the published word first and bold, what it means beside it.
fn name<'a>(context: &Context<'a>, topic: &'a content::Topic) -> PairedLine<'a, Message> {
    let metrics = &context.metrics;
    let id = topic.title.as_str();
    let name = widget::styled(metrics, context.text(id), TextStyle::Title).width(Fill);
    let Some(own) = context.zapotec(id) else {
        return name.into();
    };

    PairedLine::new(
        format!("{} {}", own.words, name.said()),
        row![
            widget::styled(metrics, own, TextStyle::Title),
            name.font(theme::regular(Language::Spanish)),
        ]
        .spacing(metrics.gap() * 2.0),
    )
}

/// Makes cards of statements.
struct Cards<'c, 'a> {
    context: &'c Context<'a>,
    others: Others,
}

impl<'a> Cards<'_, 'a> {
    /// What is done, not done and known, and what is said. The first card of a kind is one thing
    /// with the heading of its kind.
    fn columns(
        &self,
        statements: &[&'a Statement],
        order: &mut Order,
    ) -> [Vec<Headed<'a, Message>>; 2] {
        let of = |kinds: &[Kind]| -> Vec<&'a Statement> {
            let of = |kind: &Kind| {
                let kind = *kind;
                statements.iter().copied().filter(move |it| it.kind == kind)
            };

            kinds.iter().flat_map(of).collect()
        };
        let lists = [of(&[Kind::Do, Kind::Dont, Kind::Know]), of(&[Kind::Say])];

        lists.map(|list| {
            let mut last = None;

            list.into_iter()
                .map(|statement| {
                    let is_first = last.replace(statement.kind) != Some(statement.kind);

                    self.card(statement, is_first, order)
                })
                .collect()
        })
    }

    fn card(
        &self,
        statement: &'a Statement,
        is_first: bool,
        order: &mut Order,
    ) -> Headed<'a, Message> {
        let context = self.context;
        let kind = statement.kind;
        let heading = is_first.then(|| statement::heading(context, kind));
        let column = flow::column(&context.metrics).filter(|_| is_first);
        let height = column
            .map(|width| statement::heading_height(context, kind, width) + context.metrics.gap());
        let card = statement::card(context, statement, self.others, ON_TOUCH);

        Headed {
            item: order.item(together(context, heading.into_iter().chain([card]))),
            heading: height.unwrap_or_default(),
        }
    }
}

/// Who can help: numbers, and then organizations.
fn helpers<'a>(context: &Context<'a>, topic: &'a content::Topic) -> Page<'a, Message> {
    let content = &context.edition.content;
    let of_topic = topic.hotlines.iter().filter_map(|id| content.hotline(id));
    // The number of the first page stands here too, whichever it is.
    let chosen = first_number::choose(context, topic).and_then(|it| it.hotline);
    let chosen = chosen.filter(|it| !topic.hotlines.iter().any(|id| **id == *it.id));
    let hotlines: Vec<_> = chosen.into_iter().chain(of_topic).collect();
    let shown: Vec<_> = hotlines.iter().map(|it| it.number.as_str()).collect();
    let numbers: Vec<_> = hotlines
        .iter()
        .map(|it| contact::number_card(context, it))
        .collect();
    let organizations = topic.organizations.iter();
    let organizations: Vec<_> = organizations
        .filter_map(|id| content.organization(id))
        .map(|it| contact::organization_card(context, it, &shown))
        .collect();
    let heading = |cards: &[_], sign, id| {
        (!cards.is_empty()).then(|| -> Element<'a, Message> { context.heading(sign, id) })
    };
    let mut order = Order::default();
    let mut items = Vec::new();

    items.push(order.item(title(context, topic)));
    items.extend(order.items(heading(&numbers, Icon::PHONE_CALL, "topic-numbers")));
    let numbers = order.items(numbers);
    let mut rows = singly(items);
    if context.second.is_some() {
        rows.extend(singly(numbers));
    } else {
        let numbers = numbers.into_iter().map(Headed::from).collect();
        rows.extend(flow::columns(&context.metrics, numbers, Vec::new()));
    }
    let heading = heading(&organizations, Icon::USERS, "topic-helpers");
    rows.extend(singly(
        order.items(heading.into_iter().chain(organizations)),
    ));
    rows.extend(passages(context, topic, Tab::Helpers, &mut order));
    rows.extend(foot(context, topic, Vec::new(), &mut order));

    Page::new(rows).beside_title(beside_title(context, topic))
}

/// What holds for the whole page, once: that something is old, how far it has been reviewed, and
/// where it comes from.
fn foot<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    statements: Vec<&'a Statement>,
    order: &mut Order,
) -> Vec<Row<'a, Message>> {
    let overdue = both(context, |context| {
        [statement::overdue(context, statements.iter().copied())]
    });
    let unreviewed = statement::unreviewed(context, statements.iter().copied());
    let notes: Vec<_> = overdue.into_iter().chain(unreviewed).collect();
    let notes = (!notes.is_empty()).then(|| together(context, notes));
    let foot = notes.into_iter().chain(ways(context, topic));

    singly(order.items([together(context, foot)]))
}

/// The way to its sources, and beside it that to what is carried home; under it where there is
/// no room for both.
fn ways<'a>(context: &Context<'a>, topic: &content::Topic) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let sources = sources(context, topic);
    let take_home = take_home::chip(context, Message::TakeHomeAsked);

    match (sources, take_home) {
        (Some(sources), Some(chip)) if metrics.has_two_columns() && context.second.is_none() => {
            vec![
                row![container(sources).width(Fill), chip]
                    .spacing(metrics.gap())
                    .align_y(Vertical::Center)
                    .into(),
            ]
        }
        (sources, chip) => {
            let chip = chip.map(|it| widget::choices(metrics, vec![it]));

            sources.into_iter().chain(chip).collect()
        }
    }
}

/// How many sources the topic has and how old its oldest information is. A touch tells which.
fn sources<'a>(context: &Context<'a>, topic: &content::Topic) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let said = context.edition.content.said_in(topic);
    let sources: std::collections::BTreeSet<_> = said.clone().flat_map(|it| &it.sources).collect();
    let oldest = said.map(|it| it.as_of).min()?;
    let line = both_of(context, |context| {
        let mut arguments = FluentArgs::new();
        arguments.set("count", sources.len());
        arguments.set("date", context.date(PartialDate::Day(oldest)));
        let text = context.format("topic-sources", &arguments);

        widget::styled(&context.metrics, text, TextStyle::Quiet)
            .width(Fill)
            .into()
    });
    let size = metrics.size(TextStyle::Quiet) * 1.2;
    let line = context.with_icon((Icon::FILE_TEXT, size, ColorRole::Teal), line);
    let padding = Padding::from([metrics.mm(1.0), metrics.mm(4.0)]);
    let line = widget::at_least(
        metrics.target() - padding.top - padding.bottom,
        container(column![line]),
    );
    let on_press = Message::SourcesAsked(topic.id.to_string());

    Some(
        Button::new(metrics, line, ColorRole::Paper, on_press)
            .border(style::outline(metrics, ColorRole::Rule))
            .width(Fill)
            .padding(padding)
            .into(),
    )
}
