//! What stands on and around every page besides what its screen puts there.

use super::{Message, PageId};
use crate::screen::part::badge::{PageKind, badge};
use crate::screen::part::idle_question;
use crate::screen::part::pager::pager;
use crate::screen::{Context, Page, Panel};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::frame::Control;
use crate::widget::page::PageStyle;
use crate::widget::{Element, PageView};

use iced::widget::{container, opaque};
use iced::{Color, Fill};

/// Puts a page into the scrolling part between the bars, with the badge under
/// it, and *up* and *more* beside the badge when there is more.
pub fn frame_page<'a>(
    context: &Context<'a>,
    id: PageId,
    page: Page<'a, Message>,
    kind: PageKind,
) -> PageView<'a, Message> {
    let metrics = &context.metrics;
    // No standard gives the dead band and the speed; they were found by trying.
    let style = PageStyle {
        margin: metrics.margin(),
        gap: metrics.gap(),
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
        badge(context, kind, Message::BadgePressed),
        [
            pager(context, Icon::CHEVRON_UP, "frame-up"),
            pager(context, Icon::CHEVRON_DOWN, "frame-more"),
        ],
    );

    match page.header {
        Some(header) => view.header(header),
        None => view,
    }
}

/// The buttons of the footer: *back* if there is a way back, and the card for an
/// officer unless the screen leads there itself.
pub fn controls<'a>(
    context: &Context<'a>,
    can_go_back: bool,
    leads_to_officer: bool,
) -> Vec<Control<'a, Message>> {
    let control = |icon, label, on_press| Control {
        icon,
        label: context.label(label),
        on_press,
        is_primary: false,
    };
    let back = can_go_back.then(|| control(Icon::CHEVRON_LEFT, "frame-back", Message::BackPressed));
    let officer = (!leads_to_officer).then(|| Control {
        is_primary: true,
        ..control(Icon::SHIELD, "frame-officer", Message::OfficerPressed)
    });
    let always = [
        control(Icon::ERASER, "frame-clear", Message::ClearPressed),
        control(
            Icon::A_LARGE_SMALL,
            "frame-display",
            Message::PanelOpened(Panel::Display),
        ),
    ];

    back.into_iter().chain(always).chain(officer).collect()
}

/// The question over the page whether anyone is still here. Every touch is an answer,
/// wherever it is.
pub fn veiled_question<'a>(context: &Context<'a>, seconds: u64) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let width = metrics.mm(180.0).min(metrics.inner_width());
    let card = idle_question::card(context, width, seconds, Message::Touched);

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
