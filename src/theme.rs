//! How large things are and which colours they have: metrics in millimetres, text
//! sizes, colour roles and pictograms.
//!
//! Lengths are given in millimetres of the real screen and text by the height
//! of its capital letters, also in millimetres, as voting-machine and kiosk
//! standards do (VVSG 2.0, requirements 7.1-G, 7.2-I). [`Metrics`] turns both
//! into pixels, so no screen ever writes a pixel number.

mod palette;

// What screens need of these, so that they ask the theme alone.
pub use crate::icon::Icon;
pub use crate::typeset::{
    CAP_HEIGHT, DEFAULT_FONT, ICONS, bold, highest_line, line_height, line_ratio, load_fonts,
    optical_scale, regular, second_highest_line, undrawn,
};
pub use palette::{ColorRole, Contrast, contrast};

use iced::{Color, Size};

/// Millimetres in an inch.
const INCH: f32 = 25.4;

/// Least size of a touch target in millimetres, both ways (VVSG 2.0, 7.2-I).
pub const TARGET: f32 = 12.7;

/// Least gap between two touch targets in millimetres (VVSG 2.0, 7.2-I).
pub const GAP: f32 = 2.6;

/// Height of the frame's text beyond which it stops growing, in millimetres.
const FRAME_CAP_LIMIT: f32 = 6.5;

/// Height in millimetres under which a window is low: that of a laptop of 13 inches and less.
const LOW: f32 = 150.0;

/// The four sizes of text that a visitor chooses from (VVSG 2.0, 7.1-G).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TextSize {
    /// 3.6 mm capitals.
    Small,
    /// 4.9 mm capitals, the size everybody starts with.
    #[default]
    Medium,
    /// 6.5 mm capitals.
    Large,
    /// 8.6 mm capitals.
    Huge,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Medium, Self::Large, Self::Huge];

    /// The stable name used on the command line and in file names.
    pub fn id(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
            Self::Huge => "huge",
        }
    }

    /// The message that names the size to a visitor.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Small => "text-size-small",
            Self::Medium => "text-size-medium",
            Self::Large => "text-size-large",
            Self::Huge => "text-size-huge",
        }
    }

    /// Height of a capital I in millimetres: a little over the least value of
    /// the band that VVSG 2.0 gives each size, so that rounding keeps it inside.
    pub fn cap(self) -> f32 {
        match self {
            Self::Small => 3.6,
            Self::Medium => 4.9,
            Self::Large => 6.5,
            Self::Huge => 8.6,
        }
    }

    fn smaller(self) -> Self {
        match self {
            Self::Small | Self::Medium => Self::Small,
            Self::Large => Self::Medium,
            Self::Huge => Self::Large,
        }
    }
}

/// What a piece of text is for; it decides its size and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextStyle {
    /// The name of a screen.
    Title,
    /// The name of a group of cards.
    Heading,
    /// What is read.
    Body,
    /// What is read and must stand out: labels of tiles, names, numbers.
    Strong,
    /// The English that is said or shown.
    Spoken,
    /// Sources, dates, the badge: one size smaller than what is read.
    Quiet,
    /// As quiet text, but bold.
    QuietStrong,
    /// The labels of the frame.
    Frame,
}

impl TextStyle {
    /// Whether this text is set in the bold face.
    pub fn is_bold(self) -> bool {
        !matches!(self, Self::Body | Self::Quiet)
    }
}

/// The measure of one display at one text size, and its colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// Size of the window in logical pixels.
    pub window: Size,
    /// Logical pixels in an inch of the real screen.
    pub ppi: f32,
    /// The text size that the visitor chose.
    pub text: TextSize,
    /// The contrast that the visitor chose.
    pub contrast: Contrast,
}

impl Metrics {
    /// The measure of a window whose display is `ppi` pixels per inch, or a
    /// guess from the window's size if that is not known.
    pub fn new(window: Size, ppi: Option<f32>, text: TextSize) -> Self {
        Self {
            window,
            ppi: ppi.unwrap_or_else(|| assumed_ppi(window)),
            text,
            contrast: Contrast::default(),
        }
    }

    /// The same measure in another contrast.
    pub fn with_contrast(self, contrast: Contrast) -> Self {
        Self { contrast, ..self }
    }

    /// The same measure at another text size.
    pub fn with_text(self, text: TextSize) -> Self {
        Self { text, ..self }
    }

    /// The colour of a role.
    pub fn color(&self, role: ColorRole) -> Color {
        role.color(self.contrast)
    }

    /// The same window as if its display were 10 to 18 inches wide. On a display
    /// of the densest kind that is taken for one of the coarsest, targets then
    /// keep 9 mm and the smallest text 2.5 mm.
    pub fn as_on_a_laptop(self) -> Self {
        let Size { width, height } = self.window;
        let most = (width / 10.0).min(height / 5.6);

        Self {
            ppi: self.ppi.max(width / 18.0).min(most),
            ..self
        }
    }

    /// Millimetres in logical pixels.
    pub fn mm(&self, millimetres: f32) -> f32 {
        millimetres * self.ppi / INCH
    }

    /// Size of Latin text of a text style, in logical pixels of its em. Text of another
    /// script is drawn at [`optical_scale`] times this, to look as large.
    pub fn size(&self, text_style: TextStyle) -> f32 {
        let cap = match text_style {
            TextStyle::Title => (self.text.cap() * 1.3).min(TextSize::Huge.cap()),
            TextStyle::Heading | TextStyle::Strong | TextStyle::Body => self.text.cap(),
            TextStyle::Spoken => (self.text.cap() * 1.15).min(9.0),
            TextStyle::Quiet | TextStyle::QuietStrong => self.text.smaller().cap(),
            TextStyle::Frame => self.text.cap().min(FRAME_CAP_LIMIT),
        };

        self.mm(cap) / CAP_HEIGHT
    }

    /// The smallest size that Latin text may have, in logical pixels of its em.
    pub fn least_size(&self) -> f32 {
        self.mm(TextSize::Small.cap()) / CAP_HEIGHT
    }

    /// How many ems of body text the window is wide. Layouts turn on this and
    /// never on pixels or on the language.
    pub fn ems(&self) -> f32 {
        self.window.width / self.size(TextStyle::Body)
    }

    /// Whether there is room for two columns of text.
    pub fn has_two_columns(&self) -> bool {
        self.ems() >= 40.0
    }

    /// Whether there is room for two columns of text and the window is wider than
    /// high, so that a column is better used than a page; but not so low that a paragraph
    /// in a column is higher than the page.
    pub fn is_landscape_wide(&self) -> bool {
        self.has_two_columns() && self.window.width > self.window.height && !self.is_low()
    }

    /// Whether the window is lower than that of a usual laptop.
    pub fn is_low(&self) -> bool {
        self.window.height < self.mm(LOW)
    }

    /// Whether the window is higher than wide: what is touched often then stands at its
    /// bottom, within reach.
    pub fn is_upright(&self) -> bool {
        self.window.height > self.window.width
    }

    /// Space around the content of a screen, in logical pixels.
    pub fn margin(&self) -> f32 {
        self.mm(5.0)
    }

    /// Width of the window between its margins, in logical pixels.
    pub fn inner_width(&self) -> f32 {
        self.window.width - 2.0 * self.margin()
    }

    /// Least size of a touch target, in logical pixels.
    pub fn target(&self) -> f32 {
        self.mm(TARGET)
    }

    /// Gap between touch targets, in logical pixels.
    pub fn gap(&self) -> f32 {
        self.mm(GAP)
    }

    /// Radius of the corners of cards, in logical pixels.
    pub fn radius(&self) -> f32 {
        self.mm(3.2)
    }

    /// Thickness of thin lines, in logical pixels.
    pub fn stroke(&self) -> f32 {
        self.mm(0.45).max(1.0)
    }
}

/// Logical pixels per inch of a display of that size in logical pixels when
/// nobody told us: about the middle of what such displays have, which is never
/// off by more than a quarter or so.
pub fn assumed_ppi(display: Size) -> f32 {
    match display.width.max(display.height) {
        longest if longest < 1600.0 => 100.0,
        longest if longest < 2600.0 => 114.0,
        _ => 200.0,
    }
}
