//! The card of a number that can be dialled: the digits large, then whose it is, whether it
//! answers the visitor's language, and what it is for.
//!
//! What a card holds is measured before it is drawn, so that a page knows how many stand whole
//! in its first view, and can give away what matters least.

mod line;
mod measure;
mod pills;

use line::Line;
use measure::DIGIT_LINE;
use pills::Pills;

use super::bilingual::both;
use super::contact;
use super::yours::yours;
use crate::content::{Hours, Ranked};
use crate::language::Language;
use crate::screen::Context;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Button, Element, StyledText};

use iced::widget::{Column, column, row};
use iced::{Center, Fill, Padding};

/// How much a card says, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Without when it is answered.
    WithoutHours,
    /// And without languages that are not the visitor's.
    WithoutOthers,
    /// And without what it is for.
    WithoutPurpose,
    /// The number, whose it is, and when that was last seen, as small as text may be. A touch
    /// tells the rest.
    Least,
}

/// A card that can be measured.
pub struct NumberCard<'a> {
    context: Context<'a>,
    number: Ranked<'a>,
    /// Whether it is the first of its page, which is dark and larger.
    is_first: bool,
    /// Its width in logical pixels.
    width: f32,
    extent: Extent,
}

impl<'a> NumberCard<'a> {
    /// The card of a number, so wide in logical pixels.
    pub fn new(context: &Context<'a>, number: Ranked<'a>, width: f32, is_first: bool) -> Self {
        Self {
            context: *context,
            number,
            is_first,
            width,
            extent: Extent::Whole,
        }
    }

    /// Sets how much it says.
    pub fn set_extent(&mut self, extent: Extent) {
        self.extent = extent;
    }

    /// What is to be dialled.
    pub fn number(&self) -> &'a str {
        self.number.number
    }

    /// Draws it as a button.
    pub fn view<Message: Clone + 'a>(self, on_press: Message) -> Element<'a, Message> {
        let metrics = &self.context.metrics;
        let (ground, rule) = match (self.is_first, self.is_own()) {
            (true, _) => (ColorRole::Teal, ColorRole::Teal),
            (false, true) => (ColorRole::Card, ColorRole::Chosen),
            (false, false) => (ColorRole::Card, ColorRole::Rule),
        };
        let line = widget::style::outline(metrics, rule).width(if self.is_own() {
            metrics.stroke() * 2.0
        } else {
            metrics.stroke()
        });
        let content = if self.context.second.is_some() {
            self.in_two_languages()
        } else {
            self.in_one_language()
        };
        let sign = self.sign().map(|sign| {
            widget::icon(
                sign,
                self.sign_size(),
                metrics.color(self.role(ColorRole::Teal)),
            )
        });

        let content = row![]
            .push(sign)
            .push(content)
            .spacing(metrics.mm(3.0))
            .align_y(Center);

        Button::new(
            metrics,
            widget::at_least(self.least(), content),
            ground,
            on_press,
        )
        .border(line)
        .width(Fill)
        .padding(Padding::from([self.padding(), self.side_padding()]))
        .into()
    }

    /// Height between the paddings that makes it a target.
    fn least(&self) -> f32 {
        self.context.metrics.target() - 2.0 * self.padding()
    }

    fn in_one_language<Message: 'a>(&self) -> Element<'a, Message> {
        let metrics = &self.context.metrics;
        let draw = |line: Line<'a>| line.view::<Message>(&self.context, self.is_first);
        let (left, right) = self.columns();
        let name = self.name().map(draw);
        let is_beside = self.has_pills_beside_name();
        let pills = self.pills();
        let pills = (!pills.is_empty())
            .then(|| pills.view(self.room_of_pills(), self.role(ColorRole::Ink)));
        let head: Element<'a, Message> = if is_beside {
            row![]
                .push(name)
                .push(pills)
                .spacing(metrics.gap())
                .align_y(Center)
                .into()
        } else {
            column![].push(name).push(pills).into()
        };
        let left = std::iter::once(self.digits().into()).chain(left.into_iter().map(draw));
        let left = Column::with_children(left).width(self.left_width());
        let right = std::iter::once(head).chain(right.into_iter().map(draw));
        let right = Column::with_children(right).width(Fill);

        if self.is_stacked() {
            column![left, right].width(Fill).into()
        } else {
            row![left, right]
                .spacing(self.between())
                .align_y(Center)
                .width(Fill)
                .into()
        }
    }

    /// All that one language says stays together.
    fn in_two_languages<Message: 'a>(&self) -> Element<'a, Message> {
        let number = &self.number;
        let lines = |context: &Context<'a>| {
            let colored = |text, text_style, role| {
                widget::styled(&context.metrics, text, text_style)
                    .color(context.metrics.color(self.role(role)))
                    .width(Fill)
            };
            let ink = ColorRole::Ink;
            let purpose = colored(context.text(self.purpose()), TextStyle::Body, ink);
            let warning = context.text("help-government");
            let warning = colored(warning, TextStyle::QuietStrong, ColorRole::Dont);
            let spoken = Pills::line(context, number, contact::BETWEEN);
            let spoken = spoken.map(|it| colored(it, TextStyle::QuietStrong, ink).into());
            let seen = contact::freshness(context, number.freshness.to_month());

            [
                Some(purpose.into()),
                number.federal.then(|| warning.into()),
                spoken,
                seen.map(|it| colored(it, TextStyle::Quiet, ink).into()),
            ]
        };
        let name = self.name();
        let name = name.map(|it| it.view(&self.context, self.is_first));

        column![self.digits()]
            .push(name)
            .push(both(&self.context, lines))
            .width(Fill)
            .into()
    }

    /// Whose number it is, unless it has no other name.
    fn name(&self) -> Option<Line<'a>> {
        let Ranked { name, number, .. } = self.number;

        (name != number).then(|| self.sized(Line::name(&self.context, name)))
    }

    /// A line as large as it is on a card that says so much.
    fn sized(&self, line: Line<'a>) -> Line<'a> {
        if self.extent == Extent::Least {
            line.least(&self.context)
        } else {
            line
        }
    }

    /// What stands under the digits, and what stands beside them under the name.
    fn columns(&self) -> (Vec<Line<'a>>, Vec<Line<'a>>) {
        let context = &self.context;
        let number = &self.number;
        let message = |id| self.sized(Line::message(context, id, TextStyle::QuietStrong));
        let quiet = |text| self.sized(Line::styled(context, text, TextStyle::Quiet));
        let label = number.label.map(|label| message(label.as_str()));
        let seen = number.freshness.to_month();
        let seen = if self.extent == Extent::Least {
            contact::freshness_in_short(context, seen)
        } else {
            contact::freshness(context, seen)
        };
        let mut left: Vec<_> = label.into_iter().chain(seen.map(quiet)).collect();
        let mut right = Vec::new();

        if self.extent < Extent::WithoutPurpose {
            right.push(Line::message(context, self.purpose(), TextStyle::Body));
        }
        let inside = number.note.filter(|_| number.is_from_inside());
        right.extend(inside.map(|note| message(note.as_str())));
        right.extend(number.federal.then(|| message("help-government").warning()));
        if number.hours != Hours::Unknown && self.extent == Extent::Whole {
            let hours = quiet(contact::hours(context, number.hours));
            // It stands where it makes the card the less high.
            let heights = (self.left_height(&left), self.right_height(&right));
            let under_digits = heights.0 + hours.height(self.left_width());
            let beside = heights.1 + hours.height(self.right_width());
            if under_digits.max(heights.1) <= beside.max(heights.0) {
                left.push(hours);
            } else {
                right.push(hours);
            }
        }

        (left, right)
    }

    /// What it is for, in few words if there are such.
    fn purpose(&self) -> &'a str {
        self.number.short.unwrap_or(self.number.purpose).as_str()
    }

    fn digits(&self) -> StyledText<'a> {
        StyledText::new(
            self.number.number,
            theme::bold(Language::English),
            self.digit_size(),
            DIGIT_LINE,
            self.context.metrics.color(self.role(ColorRole::Ink)),
        )
    }

    /// What shows without words which sort of number it is.
    fn sign(&self) -> Option<Icon> {
        if self.number.is_from_inside() {
            Some(Icon::LOCK)
        } else {
            self.is_first.then_some(Icon::PHONE_CALL)
        }
    }

    fn pills(&self) -> Pills<'a> {
        match self.extent {
            Extent::Whole | Extent::WithoutHours => Pills::new(&self.context, &self.number),
            Extent::WithoutOthers | Extent::WithoutPurpose => {
                Pills::own(&self.context, &self.number)
            }
            Extent::Least => Pills::none(&self.context),
        }
    }

    /// Whether it answers the visitor's language.
    fn is_own(&self) -> bool {
        let own = yours(&self.context);

        own.iter().any(|it| self.number.languages.contains(it))
    }

    /// The colour of something of this role on the ground of the card.
    fn role(&self, role: ColorRole) -> ColorRole {
        if self.is_first {
            ColorRole::OnTeal
        } else {
            role
        }
    }
}
