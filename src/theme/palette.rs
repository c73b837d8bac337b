//! The colours, in four contrasts.
//!
//! A screen names what a colour is for, a [`ColorRole`], and never a colour. Every
//! pair of text or pictogram and background that the screens use has the contrast
//! that [`Contrast::range`] gives; the tests hold them to it.

use iced::{Color, color};

/// How strongly text stands out from its background (VVSG 2.0, 7.1-C and 7.1-D).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Contrast {
    /// Strong, in colours that tell things apart.
    #[default]
    Default,
    /// Black on white, as strong as can be.
    HighLight,
    /// White and yellow on black.
    HighDark,
    /// Gentle, for eyes that light hurts.
    Low,
}

impl Contrast {
    /// All contrasts, the one that everybody starts with first.
    pub const ALL: [Self; 4] = [Self::Default, Self::HighLight, Self::HighDark, Self::Low];

    /// The stable name used on the command line and in file names.
    pub fn id(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::HighLight => "high-light",
            Self::HighDark => "high-dark",
            Self::Low => "low",
        }
    }

    /// The message that names it to a visitor.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Default => "contrast-default",
            Self::HighLight => "contrast-high-light",
            Self::HighDark => "contrast-high-dark",
            Self::Low => "contrast-low",
        }
    }

    /// The least and the greatest ratio that a text and its background may have, as
    /// WCAG 2 measures it from 1 to 21 (VVSG 2.0, 7.1-C and 7.1-D).
    pub fn range(self) -> (f32, f32) {
        match self {
            Self::Default => (10.0, 21.0),
            Self::HighLight => (20.0, 21.0),
            Self::HighDark => (18.0, 21.0),
            Self::Low => (4.5, 8.0),
        }
    }

    /// The contrast in which a drawn paper stands: paper is light.
    pub fn on_paper(self) -> Self {
        match self {
            Self::HighDark => Self::HighLight,
            other => other,
        }
    }
}

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColorRole {
    /// Text that is read.
    Ink,
    /// Text that is secondary.
    Quiet,
    /// The background of every screen.
    Paper,
    /// The background of cards and of the footer, and what is drawn on dark discs.
    Card,
    /// The thin line around cards.
    Rule,
    /// The language bar.
    Bar,
    /// A language on the bar that is not chosen.
    BarButton,
    /// The line around it.
    BarRule,
    /// Text on the bar.
    OnBar,
    /// The chosen language.
    Chosen,
    /// The same while it is pressed.
    ChosenPressed,
    /// Text on the chosen language.
    OnChosen,
    /// Doors, titles, chosen chips.
    Teal,
    /// A pressed dark button.
    TealPressed,
    /// Text on teal.
    OnTeal,
    /// The digits of a number on the colour of the bar.
    Digits,
    /// The background of pictograms and of quiet panels.
    Mist,
    /// A pressed light button.
    Pressed,
    /// What to do.
    Do,
    /// What not to do.
    Dont,
    /// What to say.
    Say,
    /// The background of what to say.
    SayGround,
    /// The ring around what the next key presses.
    Ring,
    /// The bands along both sides of it.
    RingBand,
}

impl ColorRole {
    /// Every text or pictogram with every background on which the screens put it.
    pub const PAIRS: [(Self, Self); 40] = [
        (Self::Ink, Self::Paper),
        (Self::Ink, Self::Card),
        (Self::Ink, Self::Mist),
        (Self::Ink, Self::Pressed),
        (Self::Ink, Self::SayGround),
        (Self::Quiet, Self::Paper),
        (Self::Quiet, Self::Card),
        (Self::Quiet, Self::Mist),
        (Self::Quiet, Self::Pressed),
        (Self::Quiet, Self::SayGround),
        (Self::Teal, Self::Paper),
        (Self::Teal, Self::Card),
        (Self::Teal, Self::Mist),
        (Self::Teal, Self::Pressed),
        (Self::Teal, Self::SayGround),
        (Self::Do, Self::Paper),
        (Self::Do, Self::Card),
        (Self::Do, Self::Mist),
        (Self::Do, Self::Pressed),
        (Self::Do, Self::SayGround),
        (Self::Dont, Self::Paper),
        (Self::Dont, Self::Card),
        (Self::Dont, Self::Mist),
        (Self::Dont, Self::Pressed),
        (Self::Dont, Self::SayGround),
        (Self::Say, Self::Paper),
        (Self::Say, Self::Card),
        (Self::Say, Self::Mist),
        (Self::Say, Self::Pressed),
        (Self::Say, Self::SayGround),
        (Self::OnBar, Self::Bar),
        (Self::OnBar, Self::BarButton),
        (Self::OnChosen, Self::Chosen),
        (Self::OnChosen, Self::ChosenPressed),
        (Self::OnTeal, Self::Teal),
        (Self::OnTeal, Self::TealPressed),
        (Self::Digits, Self::Bar),
        // The sign on the disc of a statement.
        (Self::Card, Self::Do),
        (Self::Card, Self::Dont),
        (Self::Card, Self::Teal),
    ];

    /// The text on a background.
    pub fn on_color(self) -> Self {
        match self {
            Self::Teal | Self::TealPressed => Self::OnTeal,
            Self::Bar | Self::BarButton => Self::OnBar,
            Self::Chosen | Self::ChosenPressed => Self::OnChosen,
            Self::Dont => Self::Card,
            _ => Self::Ink,
        }
    }

    /// The same background while it is pressed.
    pub fn pressed(self) -> Self {
        match self {
            Self::Teal => Self::TealPressed,
            Self::BarButton | Self::Dont => Self::Bar,
            Self::Bar => Self::BarButton,
            Self::Chosen => Self::ChosenPressed,
            _ => Self::Pressed,
        }
    }

    /// The colour in a contrast.
    pub fn color(self, contrast: Contrast) -> Color {
        match contrast {
            Contrast::Default => self.usual(),
            Contrast::HighLight => self.black_on_white(),
            Contrast::HighDark => self.white_on_black(),
            Contrast::Low => self.gentle(),
        }
    }

    fn usual(self) -> Color {
        match self {
            Self::Ink | Self::Ring => color!(0x14202B),
            Self::Quiet => color!(0x2A343D),
            Self::Paper => color!(0xFBF8F2),
            Self::Card | Self::OnBar | Self::OnTeal | Self::ChosenPressed | Self::RingBand => {
                color!(0xFFFFFF)
            }
            Self::Rule => color!(0xD9D2C3),
            Self::Bar => color!(0x062F31),
            Self::BarButton | Self::BarRule => color!(0x1D4446),
            Self::Chosen => color!(0xF2B33D),
            Self::OnChosen => color!(0x120D00),
            Self::Digits => color!(0xFFD370),
            Self::Teal => color!(0x083F41),
            Self::TealPressed => color!(0x041F20),
            Self::Mist => color!(0xE9F1EF),
            Self::Pressed => color!(0xF3EEE3),
            Self::Do => color!(0x083F23),
            Self::Dont => color!(0x6A0D0D),
            Self::Say => color!(0x1A3566),
            Self::SayGround => color!(0xEDF2FC),
        }
    }

    fn black_on_white(self) -> Color {
        match self {
            Self::Ink
            | Self::Quiet
            | Self::Rule
            | Self::Bar
            | Self::BarButton
            | Self::OnChosen
            | Self::Teal
            | Self::TealPressed
            | Self::Do
            | Self::Dont
            | Self::Say
            | Self::Ring => Color::BLACK,
            Self::Pressed => color!(0xFAFAFA),
            Self::Paper
            | Self::Card
            | Self::BarRule
            | Self::OnBar
            | Self::Chosen
            | Self::ChosenPressed
            | Self::OnTeal
            | Self::Digits
            | Self::Mist
            | Self::SayGround
            | Self::RingBand => Color::WHITE,
        }
    }

    fn white_on_black(self) -> Color {
        match self {
            Self::Ink
            | Self::Quiet
            | Self::Rule
            | Self::BarRule
            | Self::OnBar
            | Self::ChosenPressed
            | Self::TealPressed
            | Self::Ring => Color::WHITE,
            Self::Chosen | Self::Teal | Self::Digits => color!(0xFFFF00),
            Self::Do => color!(0xE2FFE2),
            Self::Dont => color!(0xFFEEEE),
            Self::Say => color!(0xEDF4FF),
            Self::Paper
            | Self::Card
            | Self::Bar
            | Self::BarButton
            | Self::OnChosen
            | Self::OnTeal
            | Self::Mist
            | Self::Pressed
            | Self::SayGround
            | Self::RingBand => Color::BLACK,
        }
    }

    fn gentle(self) -> Color {
        match self {
            Self::Ink => color!(0x46505A),
            Self::Quiet => color!(0x4D5760),
            Self::Paper | Self::OnBar => color!(0xF3EFE6),
            Self::Card | Self::OnTeal => color!(0xF8F5EE),
            Self::Rule => color!(0xC9C2B2),
            Self::Bar => color!(0x2F595B),
            Self::BarButton | Self::BarRule => color!(0x3A6466),
            Self::Chosen => color!(0xE3BD74),
            Self::ChosenPressed => color!(0xEFD9AE),
            Self::OnChosen => color!(0x4A3A12),
            Self::Digits => color!(0xE9CC90),
            Self::Teal => color!(0x2F6163),
            Self::TealPressed => color!(0x285456),
            Self::Mist => color!(0xE6ECE9),
            Self::Pressed => color!(0xDFD9CB),
            Self::Do => color!(0x2E6345),
            Self::Dont => color!(0x8A3B3B),
            Self::Say => color!(0x42598A),
            Self::SayGround => color!(0xEAEEF6),
            // The standard asks more of it than of text in this contrast.
            Self::Ring => color!(0x1E242A),
            Self::RingBand => color!(0xF3EFE6),
        }
    }
}

/// Contrast of two colours, from 1 to 21, as WCAG 2 defines it.
pub fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (luminance(a), luminance(b));

    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance of an sRGB colour (WCAG 2).
fn luminance(color: Color) -> f32 {
    let [r, g, b, _] = color.into_linear();

    0.2126 * r + 0.7152 * g + 0.0722 * b
}
