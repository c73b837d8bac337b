//! What the parts of a drawing are, and the colours that follow from it.

use crate::theme::{ColorRole, Contrast};

/// What a part of a drawing is.
///
/// Drawings are dark on a light ground, and light on the dark one of
/// [`Contrast::HighDark`]: there people and things are outlines, and only what
/// is [`Bright`](Self::Bright) is filled. So an officer is dark and a visitor
/// is bright in every contrast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// Lines, and the edges of things.
    Line,
    /// What lies behind everything.
    Ground,
    /// Visitors, their hands, and what shines: badges, coins, a lamp.
    Bright,
    /// The edges of what is bright.
    BrightEdge,
    /// Paper, glass, walls, and people who help.
    Light,
    /// Officers and what is black.
    Dark,
    /// What is seen on something dark.
    OnDark,
    /// Faces and other grey things.
    Grey,
    /// Strangers who mean harm.
    Stranger,
    /// The face of a stranger.
    OnStranger,
    /// Doors, roofs and cars.
    Thing,
    /// What is seen on a thing.
    OnThing,
    /// Writing.
    Writing,
    /// What is right.
    Do,
    /// What is wrong.
    Dont,
    /// Windows and ink.
    Blue,
}

impl Tone {
    /// Its colour by what it is for.
    pub fn role(self, contrast: Contrast) -> ColorRole {
        match contrast {
            Contrast::HighDark => self.on_black(),
            Contrast::HighLight => self.on_white(),
            Contrast::Default | Contrast::Low => self.usual(),
        }
    }

    /// The line around it.
    pub fn edge(self) -> Self {
        match self {
            Self::Bright => Self::BrightEdge,
            _ => Self::Line,
        }
    }

    fn usual(self) -> ColorRole {
        match self {
            Self::Line | Self::BrightEdge | Self::Dark | Self::OnStranger => ColorRole::Ink,
            Self::Ground | Self::OnDark => ColorRole::Mist,
            Self::Bright => ColorRole::Chosen,
            Self::Light => ColorRole::Card,
            Self::Grey | Self::Stranger => ColorRole::Rule,
            Self::Thing => ColorRole::Teal,
            Self::OnThing => ColorRole::BarButton,
            Self::Writing => ColorRole::Quiet,
            Self::Do => ColorRole::Do,
            Self::Dont => ColorRole::Dont,
            Self::Blue => ColorRole::Say,
        }
    }

    /// Black and white have nothing between: grey is light on what is dark, and
    /// a stranger is as dark as an officer, but has no cap.
    fn on_white(self) -> ColorRole {
        match self {
            Self::Grey | Self::OnThing | Self::OnStranger => ColorRole::Card,
            other => other.usual(),
        }
    }

    fn on_black(self) -> ColorRole {
        match self {
            Self::BrightEdge | Self::Dark | Self::Thing | Self::OnStranger => ColorRole::Card,
            Self::OnDark | Self::OnThing => ColorRole::Ink,
            other => other.usual(),
        }
    }
}
