//! What stands on and around every page besides what its screen puts there.

use super::{Message, PageId};
use crate::screen::part::badge;
use crate::screen::part::idle_question;
use crate::screen::part::pager::pager;
use crate::screen::{Context, Page, Panel};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::frame::{Control, Controls, EditionLine};
use crate::widget::page::PageStyle;
use crate::widget::{Element, PageView};

use iced::widget::{container, opaque};
use iced::{Color, Fill, Size};

/// Puts a page into the scrolling part between the bars, with *up* and *more* under it
/// when there is more. `has_others` says whether other things that can be pressed
/// stand under it.
pub fn frame_page<'a>(
    context: &Context<'a>,
    id: PageId,
    page: Page<'a, Message>,
    has_others: bool,
) -> PageView<'a, Message> {
    let metrics = &context.metrics;
    // No standard gives the dead band and the speed; they were found by trying.
    let style = PageStyle {
        margin: metrics.margin(),
        gap: metrics.gap(),
        // They stand as far away as those within it.
        under: metrics.gap() / if has_others { 1.0 } else { 2.0 },
        dead_band: metrics.mm(3.0),
        text_line: metrics.size(TextStyle::Body) * theme::line_ratio(context.language),
        least_speed: metrics.mm(5.0),
        fade: metrics.mm(3.0),
        background: metrics.color(ColorRole::Paper),
        edge: metrics.stroke(),
        edge_color: metrics.color(ColorRole::Quiet),
        pressed: Color {
            a: 0.2,
            ..metrics.color(ColorRole::Ink)
        },
        radius: metrics.radius(),
    };
    let view = PageView::new(
        id,
        style,
        page.rows,
        [
            pager(context, Icon::CHEVRON_UP, "frame-up", None),
            pager(context, Icon::CHEVRON_DOWN, "frame-more", None),
        ],
    );
    let context = *context;
    let view = view.counted(move |page, pages| {
        let count = Some((page, pages));

        pager(&context, Icon::CHEVRON_DOWN, "frame-more", count)
    });

    match page.header {
        Some(header) => view.header(header),
        None => view,
    }
}

/// The buttons of the footer in their places: *back* if there is a way back, and the card
/// for an officer unless the screen leads there itself. *Clear* stands apart from *back*,
/// which is pressed often.
pub fn controls<'a>(
    context: &Context<'a>,
    can_go_back: bool,
    leads_to_officer: bool,
) -> Controls<'a, Message> {
    let control = |icon, label, on_press| Control {
        icon,
        label: context.label(label),
        on_press,
    };

    Controls([
        control(
            Icon::CHEVRON_LEFT,
            "frame-back",
            can_go_back.then_some(Message::BackPressed),
        ),
        control(
            Icon::A_LARGE_SMALL,
            "frame-display",
            Some(Message::PanelOpened(Panel::Display)),
        ),
        if context.is_at_desk {
            control(Icon::LOCK, "staff-lock", Some(Message::DeskLeft))
        } else {
            control(Icon::ERASER, "frame-clear", Some(Message::ClearPressed))
        },
        control(
            Icon::SHIELD,
            "frame-officer",
            (!leads_to_officer && !context.is_at_desk).then_some(Message::OfficerPressed),
        ),
    ])
}

/// What the footer says of the edition. On a card that is held up a touch does nothing.
pub fn edition_line<'a>(context: &Context<'a>, is_held_up: bool) -> EditionLine<'a, Message> {
    badge::edition_line(context, (!is_held_up).then_some(Message::BadgePressed))
}

/// The question over the page whether anyone is still here. Every touch is an answer,
/// wherever it is; one leads to a new start.
pub fn veiled_question<'a>(context: &Context<'a>, seconds: u64) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let width = metrics.mm(180.0).min(metrics.inner_width());
    let leave = if context.is_at_desk {
        Message::DeskLeft
    } else {
        Message::ClearPressed
    };
    let answers = (Message::Touched, leave);
    let room = Size::new(width, metrics.window.height - 2.0 * metrics.margin());
    let card = idle_question::card(context, room, seconds, answers);

    let veil = Color {
        a: 0.6,
        ..metrics.color(ColorRole::Bar)
    };

    opaque(
        container(container(card).max_width(width))
            .center(Fill)
            .padding(metrics.margin())
            .style(move |_theme| container::Style {
                background: Some(veil.into()),
                ..container::Style::default()
            }),
    )
}
