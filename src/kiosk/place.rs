//! What stands on every page besides what its screen puts there.

use super::{Message, Panel};
use crate::content::{EditionState, PartialDate};
use crate::language::{Language, Text};
use crate::screen::{Context, Page};
use crate::theme::{self, Icon, Role, Tone};
use crate::widget::page::PageStyle;
use crate::widget::{self, Element, Label, PageView, Press, fit};

use iced::widget::{Column, column, container, row};
use iced::{Background, Center, Color, Fill, FillPortion, Padding, Size};

/// Lines that the badge may take.
const BADGE_LINES: f32 = 2.0;

/// What sort of page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The start screen, which greets in every language.
    Greeting,
    /// A card that is held up to somebody.
    HeldUp,
    /// Any other.
    Plain,
}

/// Puts a page into the scrolling part between the bars, with the badge under
/// it, and *up* and *more* beside the badge when there is more.
pub fn page<'a>(
    context: &Context<'a>,
    visit: u64,
    page: Page<'a, Message>,
    kind: PageKind,
) -> PageView<'a, Message> {
    let metrics = &context.metrics;
    // The dead band and the speed were found by trying; no standard gives them.
    let style = PageStyle {
        margin: metrics.margin(),
        gap: metrics.gap(),
        dead_band: metrics.mm(3.0),
        text_line: metrics.size(Role::Body) * theme::line(context.language),
        least_speed: metrics.mm(5.0),
        fade: metrics.mm(3.0),
        ground: metrics.color(Tone::Paper),
        edge: metrics.line(),
        edge_color: metrics.color(Tone::Quiet),
        pressed: Color {
            a: 0.2,
            ..metrics.color(Tone::Ink)
        },
        radius: metrics.radius(),
    };
    let view = PageView::new(
        visit,
        style,
        page.rows,
        badge(context, kind),
        [
            pager(context, "chevron-up", "frame-up"),
            pager(context, "chevron-down", "frame-more"),
        ],
    );

    match page.header {
        Some(header) => view.header(header),
        None => view,
    }
}

/// What this edition is and is not, in two lines if it can be; a touch tells
/// more. It is made smaller rather than take the page's room. A page that greets
/// in Zapotec says here what that is, and a computer whose clock is wrong that
/// its staff must set it.
fn badge<'a>(context: &Context<'a>, kind: PageKind) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let edition = &context.edition.content.edition;
    let id = match edition.state {
        EditionState::Preview => "badge-preview",
        EditionState::Release => "badge-release",
    };
    let mut text = if context.today.is_some() {
        context.dated(id, PartialDate::Day(edition.date))
    } else {
        context.text("clock-wrong")
    };
    if kind == PageKind::Greeting {
        text.words = format!("{} {}.", text.words, context.text("zapotec-awaiting").words).into();
    }
    let line = metrics.least_size() * theme::line(text.spoken);
    let pagers = metrics.mm(60.0).min(metrics.window.width * 0.35);
    let sign = metrics.least_size() * 1.2;
    let room = Size::new(
        metrics.inner_width() - pagers - sign - metrics.gap(),
        (line * BADGE_LINES).max(metrics.window.height * 0.05),
    );
    let size = fit::fitted(
        std::slice::from_ref(&text),
        room,
        0.0,
        metrics.size(Role::Quiet),
        metrics.least_size(),
    );

    let tone = if context.today.is_some() {
        Tone::Teal
    } else {
        Tone::Dont
    };
    let label = row![
        widget::icon(Icon::named("info"), sign, metrics.color(tone)),
        widget::card::sized_words(metrics, text, Role::Quiet, size),
    ]
    .spacing(metrics.gap())
    .align_y(Center);
    let label = widget::card::at_least(metrics.target(), label);

    Press::new(metrics, label, Tone::Paper, Message::BadgeTouched)
        // A card that is held up does not change when a hand touches it.
        .enabled(kind != PageKind::HeldUp)
        .into()
}

fn pager<'a>(context: &Context<'a>, sign: &str, label: &str) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let ink = metrics.color(Tone::Teal);
    let label = context.label(label);
    let badge = widget::frame::strip_height(metrics) - metrics.gap();
    let size = metrics
        .size(Role::Quiet)
        .min(metrics.mm(4.9) / theme::CAP_HEIGHT);
    // With a second language under it, it is as high as the badge in any language.
    let (size, height) = match label.second {
        None => (size, metrics.target()),
        Some(_) => {
            let line = badge - label.secondary_line(metrics);

            (size.min(line / theme::line(label.text.spoken)), badge)
        }
    };
    let size = size.max(metrics.least_size());
    let second = label.secondary(metrics, ink);
    let label = row![
        column![
            widget::card::sized_words(metrics, label.text, Role::QuietStrong, size).color(ink),
            second,
        ],
        widget::icon(Icon::named(sign), size * 1.2, ink),
    ]
    .spacing(metrics.gap())
    .align_y(Center);
    let style = container::Style {
        background: Some(Background::Color(metrics.color(Tone::Card))),
        border: widget::card::outline(metrics, Tone::Teal),
        ..container::Style::default()
    };

    container(widget::card::at_least(height, label))
        .padding(Padding::from([0.0, metrics.mm(3.0)]))
        .style(move |_theme| style)
        .into()
}

/// Where Zapotec is on the page, which Zapotec, the way to another, and what the words are.
pub fn varieties<'a>(context: &Context<'a>, chosen: usize) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let Some(variety) = context.edition.content.varieties.get(chosen) else {
        return widget::choices(metrics, Vec::new());
    };
    let name = Text::plain(
        format!("{} · {}", variety.name, variety.region),
        Language::Zapotec,
    );
    let open = Message::PanelOpened(Panel::Varieties);
    let size = metrics.size(Role::Frame);
    let other = context.label("zapotec-other-town");

    let note = if context.has_words {
        "zapotec-awaiting"
    } else {
        "zapotec-spanish-only"
    };

    let chips = widget::choices(
        metrics,
        vec![
            widget::card::sized_chip(metrics, name, size, true, open.clone()),
            widget::card::sized_chip(metrics, other, size, false, open),
        ],
    );
    let Label { text, second } = context.label(note);
    let notes = std::iter::once(text).chain(second);

    if metrics.is_wide() {
        let notes = notes.map(|note| {
            widget::words(metrics, note, Role::QuietStrong)
                .width(Fill)
                .into()
        });

        row![
            container(chips).width(FillPortion(5)),
            Column::with_children(notes).width(FillPortion(2)),
        ]
        .spacing(metrics.gap() * 2.0)
        .align_y(Center)
        .into()
    } else {
        // On one line if it can be, for the page needs the room.
        let notes = notes.map(|note| {
            let line = metrics.size(Role::QuietStrong) * theme::line(note.spoken);
            let room = Size::new(metrics.inner_width(), line);
            let most = metrics.size(Role::QuietStrong);
            let size = fit::fitted(
                std::slice::from_ref(&note),
                room,
                0.0,
                most,
                metrics.least_size(),
            );

            widget::card::sized_words(metrics, note, Role::QuietStrong, size).into()
        });

        column![chips, Column::with_children(notes)]
            .spacing(metrics.gap())
            .into()
    }
}
