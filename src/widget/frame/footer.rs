//! The footer: a row of buttons, each in its place on every screen, and the edition line
//! between them.

use super::edition_line;
use super::plan::{FooterPlan, LineForm, PLACES};
use super::{FRAME, Frame};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::style::{background, outline};
use crate::widget::{Button, Element, Label, icon, sized_text};

use iced::widget::{Column, Space, column, container, row};
use iced::{Center, Fill, Padding};

/// A button of the footer.
pub struct Control<'a, Message> {
    /// Its pictogram.
    pub icon: Icon,
    /// Its word.
    pub label: Label<'a>,
    /// What it does; nothing where its place stays empty.
    pub on_press: Option<Message>,
}

/// The buttons of the footer in the order of their places; the last stands at the other
/// end.
pub struct Controls<'a, Message>(pub [Control<'a, Message>; PLACES]);

impl<'a, Message> Controls<'a, Message> {
    /// What stands on them.
    pub fn labels(&self) -> [Label<'a>; PLACES] {
        self.0.each_ref().map(|it| it.label.clone())
    }
}

/// The row of controls under every screen, and what stands over them.
pub fn footer<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    plan: &FooterPlan<'a>,
    controls: Controls<'a, Message>,
    on_edition_line: Option<Message>,
) -> Element<'a, Message> {
    let Controls([back, display, clear, last]) = controls;
    let [left, right] = [false, true].map(|is_primary| {
        move |control, place| place_of(metrics, frame, plan, control, place, is_primary)
    });
    let line = plan
        .has_sign
        .then(|| between(metrics, frame, plan, on_edition_line));
    let buttons = row![
        left(back, 0),
        left(display, 1),
        left(clear, 2),
        row![Space::new().width(plan.free)].push(line).width(Fill),
        right(last, 3),
    ]
    .spacing(frame.space);
    let over = plan.over.iter().map(|(text, role)| {
        let words = sized_text(
            metrics,
            text.clone(),
            TextStyle::Quiet,
            metrics.least_size(),
        );

        words.color(metrics.color(*role)).into()
    });
    let over = Column::with_children(over).padding(Padding::from([0.0, frame.space]));
    let body = column![
        over,
        container(buttons)
            .height(frame.footer_height() - frame.line)
            .padding(Padding::new(frame.space).bottom(0)),
    ];

    container(column![
        container(Space::new().height(0))
            .width(Fill)
            .height(frame.line)
            .style(background(metrics, ColorRole::Rule)),
        container(body)
            .width(Fill)
            .style(background(metrics, ColorRole::Card)),
    ])
    .id(FRAME)
    .into()
}

/// A button in its place, or the place alone.
fn place_of<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    plan: &FooterPlan<'a>,
    control: Control<'a, Message>,
    place: usize,
    is_primary: bool,
) -> Element<'a, Message> {
    let width = plan.widths[place];
    let Some(on_press) = control.on_press else {
        return Space::new().width(width).into();
    };
    let (background, on_color, line) = if is_primary {
        (ColorRole::Teal, ColorRole::OnTeal, ColorRole::Teal)
    } else {
        (ColorRole::Card, ColorRole::Ink, ColorRole::Rule)
    };
    let on_color = metrics.color(on_color);
    let second = plan
        .has_second
        .then(|| control.label.secondary(metrics, on_color))
        .flatten();
    let size = plan.size;
    let sign = plan
        .has_signs
        .then(|| icon(control.icon, size * 1.1, on_color));
    let label = row![]
        .push(sign)
        .push(column![
            sized_text(metrics, control.label.text, TextStyle::Frame, size).color(on_color),
            second,
        ])
        .spacing(size * 0.2)
        .align_y(Center);

    Button::new(metrics, container(label).center(Fill), background, on_press)
        .border(outline(metrics, line))
        .width(width)
        .height(frame.control)
        .padding(Padding::from([0.0, plan.padding]))
        .into()
}

/// The line as it stands between the buttons: with its words, or with its sign alone where
/// these stand over them.
fn between<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    frame: Frame,
    plan: &FooterPlan<'a>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    let (words, height) = match &plan.form {
        LineForm::Whole(text, height) | LineForm::Short(text, height) => {
            (Some(text.clone()), *height)
        }
        LineForm::Over(_) => (None, 0.0),
    };
    let has_words = words.is_some();
    let height = if height <= frame.control {
        frame.control
    } else {
        edition_line::room_above_edge(frame)
    };
    let line = container(edition_line::sign_and_words(metrics, words)).height(Fill);
    let line = if has_words {
        line.align_y(Center)
    } else {
        line.center_x(metrics.target()).align_y(Center)
    };
    let padding = if has_words {
        edition_line::padding(metrics)
    } else {
        0.0
    };

    match on_press {
        Some(message) => Button::new(metrics, line, ColorRole::Card, message)
            .height(height)
            .padding(Padding::from([0.0, padding]))
            .into(),
        None => container(line)
            .height(height)
            .padding(Padding::from([0.0, padding]))
            .into(),
    }
}
