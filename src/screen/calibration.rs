//! For staff: how large the screen really is. A bank card is held to it, and a
//! rectangle is made as wide as the card. No visitor is led here.

use super::{Action, Component, Context, Page, context};
use crate::display::{Density, DensitySource, PPI};
use crate::language::{Text, format};
use crate::theme::{ColorRole, Icon, TextSize, TextStyle};
use crate::widget::{self, Element};

use fluent::FluentArgs;
use iced::widget::{Column, Space, column, container, row};
use iced::{Background, FillPortion, Size};

/// Width and height in inches of every bank card (ISO/IEC 7810, ID-1: 85.60 mm
/// and 53.98 mm).
const CARD: Size = Size::new(85.60 / 25.4, 53.98 / 25.4);

/// The part of the window's width that the rectangle may take: there is room
/// for no more, and on no display is a card wider.
const WIDEST: f32 = 0.95;

/// The name of the rectangle among the widgets, for tests to find it.
pub const RECTANGLE: &str = "calibration-rectangle";

/// The part of the page that the rectangle may take under the controls, so that it is in sight
/// with them; only its width is compared.
const SHARE_UNDER: f32 = 0.1;

/// How wide the controls are, and what stands beside them.
const COLUMNS: [u16; 2] = [11, 9];

/// What the screen remembers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Calibration {
    /// Physical pixels in an inch by the rectangle, once it has been changed.
    tried: Option<f32>,
    /// What came of the last touch that was to be stored.
    outcome: Option<Outcome>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The rectangle is to be wider or narrower.
    Stepped(Step, Range),
    /// The card fits.
    Kept(Range),
    /// What has been stored is to be forgotten.
    Forgotten,
}

/// What the rectangle may be, in physical pixels in an inch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// What is used at the moment.
    used: f32,
    /// The most at which a card has room in the window.
    most: f32,
}

impl Range {
    /// The range of a display in a window that is so wide, in logical pixels.
    fn new(density: &Density, window: f32) -> Self {
        Self {
            used: density.ppi,
            most: window * WIDEST / CARD.width * density.scale,
        }
    }

    /// The nearest number that a display may have and whose card has room.
    fn nearest(self, ppi: f32) -> f32 {
        ppi.min(self.most).clamp(*PPI.start(), *PPI.end())
    }
}

/// By how much the rectangle changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// By a twentieth.
    MuchNarrower,
    /// By half a hundredth.
    Narrower,
    /// By half a hundredth.
    Wider,
    /// By a twentieth.
    MuchWider,
}

impl Step {
    /// All of them, as they stand on the screen.
    pub const ALL: [Self; 4] = [
        Self::MuchNarrower,
        Self::Narrower,
        Self::Wider,
        Self::MuchWider,
    ];

    fn factor(self) -> f32 {
        match self {
            Self::MuchNarrower => 1.0 / 1.05,
            Self::Narrower => 1.0 / 1.005,
            Self::Wider => 1.005,
            Self::MuchWider => 1.05,
        }
    }

    fn message_id(self) -> &'static str {
        match self {
            Self::MuchNarrower => "calibration-much-narrower",
            Self::Narrower => "calibration-narrower",
            Self::Wider => "calibration-wider",
            Self::MuchWider => "calibration-much-wider",
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is stored.
    Kept,
    /// It is forgotten.
    Forgotten,
    /// It counts, but could not be stored.
    NotStored,
}

impl Outcome {
    fn message_id(self) -> &'static str {
        match self {
            Self::Kept => "calibration-kept",
            Self::Forgotten => "calibration-forgotten",
            Self::NotStored => "calibration-not-stored",
        }
    }
}

impl Calibration {
    /// Tells staff whether what they asked for was stored.
    pub fn tell_stored(&mut self, is_stored: bool) {
        self.outcome = Some(match (is_stored, self.tried) {
            (false, _) => Outcome::NotStored,
            (true, Some(_)) => Outcome::Kept,
            (true, None) => Outcome::Forgotten,
        });
    }

    /// Physical pixels in an inch if the card is as wide as the rectangle.
    fn ppi(&self, range: Range) -> f32 {
        range.nearest(self.tried.unwrap_or(range.used))
    }
}

impl Component for Calibration {
    type Message = Message;

    fn id(&self) -> String {
        "calibration".to_owned()
    }

    fn update(&mut self, message: Message) -> Action {
        self.outcome = None;

        match message {
            Message::Stepped(step, range) => {
                self.tried = Some(range.nearest(self.ppi(range) * step.factor()));

                Action::None
            }
            Message::Kept(range) => {
                self.tried = Some(self.ppi(range));

                Action::StorePpi(self.tried)
            }
            Message::Forgotten => {
                self.tried = None;

                Action::StorePpi(None)
            }
        }
    }

    /// Draws the screen. The rectangle stands beside the controls or under the
    /// steps, so that it moves none of them when it grows. The text is no larger
    /// than medium, so that the rectangle is in sight of them.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let context = &Context {
            metrics: context.metrics.with_text(match context.metrics.text {
                TextSize::Small => TextSize::Small,
                _ => TextSize::Medium,
            }),
            ..*context
        };
        let metrics = &context.metrics;
        let range = Range::new(&context.density, metrics.window.width);
        let width = self.ppi(range) / context.density.scale * CARD.width;
        let height = width / CARD.width * CARD.height;
        let beneath = || {
            let most = context.page_height * SHARE_UNDER;

            rectangle(context, Size::new(width, height.min(most)))
        };
        let title = context.title(Icon::CREDIT_CARD, "calibration-title");
        let how = context.styled("calibration-how", TextStyle::Strong);
        let steps = Step::ALL.map(|step| {
            let label = context.text(step.message_id());

            widget::chip(metrics, label, false, Message::Stepped(step, range))
        });
        let controls = column![how, widget::choices(metrics, steps.into())].spacing(metrics.gap());
        let rest = self.rest(context, range);

        if !metrics.has_two_columns() {
            return Page::of([title, controls.into(), beneath()].into_iter().chain(rest));
        }

        let [left, right] = COLUMNS.map(f32::from);
        let room = metrics.inner_width() - metrics.gap();
        let beside = |controls: Column<'a, Message>, card| -> Element<'a, Message> {
            row![
                controls.width(FillPortion(COLUMNS[0])),
                container(card).width(FillPortion(COLUMNS[1])),
            ]
            .spacing(metrics.gap())
            .into()
        };

        if width <= room * right / (left + right) {
            let card = rectangle(context, Size::new(width, height));

            // One row, so that the name does not stand alone where the rest has no room under it.
            let controls = beside(controls.extend(rest), card);

            Page::of([column![title, controls].spacing(metrics.gap()).into()])
        } else {
            let controls = beside(controls, Space::new().into());

            Page::of([title, controls, beneath()].into_iter().chain(rest))
        }
    }
}

impl Calibration {
    /// What the rectangle says, what to do with it, and what is used now.
    fn rest<'a>(&self, context: &Context<'a>, range: Range) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let words = |id| context.text(id);
        let ends = [
            widget::primary(metrics, words("calibration-keep"), Message::Kept(range)),
            widget::plain(metrics, words("calibration-forget"), Message::Forgotten),
        ];
        let outcome = self.outcome.map(|outcome| {
            context
                .styled(outcome.message_id(), TextStyle::Strong)
                .into()
        });

        [
            widget::styled(metrics, shown(context, self.ppi(range)), TextStyle::Body).into(),
            widget::choices(metrics, ends.into()),
        ]
        .into_iter()
        .chain(outcome)
        .chain([widget::styled(metrics, in_use(context), TextStyle::Body).into()])
        .collect()
    }
}

/// What the rectangle says of the display.
fn shown<'a>(context: &Context<'a>, ppi: f32) -> Text<'a> {
    let mut arguments = FluentArgs::new();
    arguments.set("ppi", tenths(context, ppi));
    arguments.set(
        "inches",
        tenths(context, context.density.resolution.diagonal() / ppi),
    );

    context.format("calibration-size", &arguments)
}

/// The number that is used now, and who said it.
fn in_use<'a>(context: &Context<'a>) -> Text<'a> {
    let id = match context.density.source {
        DensitySource::CommandLine => "calibration-from-command-line",
        DensitySource::Staff => "calibration-from-staff",
        DensitySource::Display => "calibration-from-display",
        DensitySource::Guess => "calibration-from-guess",
    };

    context.format(
        id,
        &context::argument("ppi", tenths(context, context.density.ppi)),
    )
}

/// A number to a tenth, as the reader's language writes it.
fn tenths(context: &Context<'_>, value: f32) -> String {
    format::tenths(context.language, (value * 10.0).round() as i64)
}

/// A card of a size in logical pixels.
fn rectangle<'a>(context: &Context<'a>, size: Size) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let border = widget::style::outline(metrics, ColorRole::Teal).rounded(0.0);
    let background = metrics.color(ColorRole::Card);

    let card = container(Space::new())
        .id(RECTANGLE)
        .width(size.width)
        .height(size.height)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border,
            ..container::Style::default()
        });

    // What stands in a row of the page is as wide as the page.
    container(card).into()
}
