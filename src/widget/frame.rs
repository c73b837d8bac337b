//! The frame around every screen: the language bar and the footer. On a display that is
//! higher than wide the bar stands under the footer, within reach.
//!
//! | file | what is in it |
//! |---|---|
//! | `bar` | the languages, and the way to two side by side |
//! | `footer` | the buttons of the footer, each in its place |
//! | `plan` | how large these are, and in which form the edition line stands between them |
//! | `edition_line` | what the edition is, in a long and a short form |

mod bar;
mod edition_line;
mod footer;
mod plan;

pub use bar::language_bar;
pub use edition_line::{EditionLine, sign_and_words};
pub use footer::{Control, Controls, footer};
pub use plan::{FooterPlan, LineForm};

use bar::Bar;

use super::Element;
use crate::theme::{Metrics, TextSize, TextStyle};
use crate::typeset;

use iced::Fill;
use iced::advanced::widget::Id;
use iced::widget::{column, container, stack};

/// The containers by which an operation finds the bar and the footer.
pub const FRAME: Id = Id::new("frame");

/// The part of the height that the frame may take at most: at the size of text that
/// everybody starts with, where the display is low or two languages stand side by side,
/// and at any size. Each less what is lost to rounding.
const SHARE: f32 = 0.297;
const SHARE_WHERE_SCARCE: f32 = 0.327;
const SHARE_OF_LARGE_TEXT: f32 = 0.395;

/// Height of a display under which room is scarce, in millimetres.
const LOW: f32 = 130.0;

/// Height of a display on which large text is left to the page, in millimetres.
const LOWEST: f32 = 125.0;

/// Height of a display from which the footer may be a little higher than its buttons
/// need, so that it has room for two lines of any script, in millimetres.
const HIGH: f32 = 180.0;

/// Width of a display under which the footer needs that room whatever the height, in
/// millimetres.
const NARROW: f32 = 235.0;

/// Width of one on which all buttons of the footer may need two lines, in millimetres.
const NARROWEST: f32 = 150.0;

/// How the frame divides up at one measure. It does not depend on the language, so a
/// switch moves nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    bar: Bar,
    /// Height of a button of the footer, in logical pixels.
    control: f32,
    /// Space between buttons, and between them and the page, in logical pixels.
    space: f32,
    /// Space between buttons and the edges of the window above and below, in
    /// logical pixels.
    edge: f32,
    /// Thickness of the line above the footer, in logical pixels.
    line: f32,
}

impl Frame {
    /// Chooses the frame for a measure.
    pub fn new(metrics: &Metrics) -> Self {
        let button = button(metrics, room(metrics, false));
        let is_high = metrics.window.height >= metrics.mm(HIGH);
        let is_narrow = metrics.window.width < metrics.mm(NARROW);
        let two_lines = if is_high || is_narrow {
            // The edition line may use the edge under the buttons, whose words have two lines only
            // on the narrowest.
            let edge = if metrics.window.width < metrics.mm(NARROWEST) {
                0.0
            } else {
                metrics.gap()
            };

            2.0 * metrics.least_size() * typeset::highest_line() - edge
        } else {
            0.0
        };

        Self::of(metrics, button, button.max(two_lines), metrics.gap())
    }

    /// Chooses it for controls that carry a second language in small under the
    /// first. Where the height is scarce the space at the edges of the window
    /// gives way.
    pub fn with_second(metrics: &Metrics) -> Self {
        let space = metrics.gap();
        let room = room(metrics, true);
        let small = metrics.least_size() * typeset::second_highest_line();
        let control = |size: f32| (size * typeset::highest_line() + small).max(metrics.target());
        let least = control(metrics.least_size());
        // What is left for the controls under a row of languages.
        let left = |button: f32| room - button - 4.0 * space;
        let button = button(metrics, room);
        // Where they are narrow they may carry one language on two lines instead.
        let two_lines = if metrics.window.width < metrics.mm(NARROW) {
            2.0 * metrics.least_size() * typeset::highest_line()
        } else {
            0.0
        };
        let high = control(metrics.size(TextStyle::Frame))
            .max(two_lines)
            .min(left(button));

        if high >= least {
            return Self::of(metrics, button, high, space);
        }

        let button = (button + high - least).max(metrics.target());
        let missing = (least - left(button)).max(0.0);

        Self::of(metrics, button, least, (space - missing / 2.0).max(0.0))
    }

    fn of(metrics: &Metrics, button: f32, control: f32, edge: f32) -> Self {
        Self {
            bar: Bar::new(metrics, button),
            control,
            space: metrics.gap(),
            edge,
            line: metrics.stroke(),
        }
    }

    /// Height of the language bar, in logical pixels.
    pub fn bar_height(&self) -> f32 {
        self.edge + self.bar.rows() as f32 * (self.bar.button + self.space)
    }

    /// Height of the footer with the line above it, in logical pixels, where nothing
    /// stands over its buttons.
    pub fn footer_height(&self) -> f32 {
        self.control + self.space + self.edge + self.line
    }
}

/// Puts the bar, which is so high in logical pixels, the page and the footer together: on a display that is higher than wide
/// the bar stands at the bottom, but is still the first that keys come to, as everywhere.
pub fn arranged<'a, Message: 'a>(
    metrics: &Metrics,
    bar_height: f32,
    bar: Element<'a, Message>,
    page: Element<'a, Message>,
    footer: Element<'a, Message>,
) -> Element<'a, Message> {
    if metrics.is_upright() {
        stack![
            container(bar).height(Fill).align_bottom(Fill),
            container(column![page, footer]).padding(iced::Padding::default().bottom(bar_height)),
        ]
        .into()
    } else {
        column![bar, page, footer].into()
    }
}

/// Height of a button of the bar, in logical pixels, where the bar and the footer have so
/// much room together.
fn button(metrics: &Metrics, room: f32) -> f32 {
    // A row of buttons has space above and below it.
    let highest = room / 2.0 - 2.0 * metrics.gap();

    (metrics.size(TextStyle::Frame) * typeset::highest_line())
        .min(highest)
        .max(metrics.target())
}

/// The height that the bar and the footer may take together, in logical pixels.
fn room(metrics: &Metrics, has_second: bool) -> f32 {
    metrics.window.height * share(metrics, has_second) - metrics.stroke()
}

/// The part of the height that the frame may take.
fn share(metrics: &Metrics, has_second: bool) -> f32 {
    match metrics.text {
        _ if metrics.window.height < metrics.mm(LOWEST) => SHARE_WHERE_SCARCE,
        TextSize::Large | TextSize::Huge => SHARE_OF_LARGE_TEXT,
        _ if has_second || metrics.window.height < metrics.mm(LOW) => SHARE_WHERE_SCARCE,
        _ => SHARE,
    }
}

/// Height of the row with *up* and *more* under a page, in logical pixels.
pub fn strip_height(metrics: &Metrics) -> f32 {
    let two_lines = 2.0 * metrics.least_size() * typeset::highest_line();

    metrics.target().max(two_lines) + metrics.gap()
}
