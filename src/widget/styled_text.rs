//! A text in its face, size and colour.
//!
//! It is laid out as Iced's own, but that a run which no line has room for is broken
//! as a last resort; and it tells an operation how wide and high its words are in
//! truth: Iced clamps the bounds of a text to the room it is given, so that what is too
//! large looks as if it fitted.

use super::Element;
use crate::language::line_break;
use crate::typeset;

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{self, Paragraph as _, Wrapping};
use iced::advanced::widget::text::{Format, Style, draw, layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::alignment::Vertical;
use iced::{Color, Font, Length, Pixels, Rectangle, Size};

use std::borrow::Cow;

/// How a text is shaped.
type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// What a line may be too wide by rounding, in logical pixels.
const ROUNDING: f32 = 0.1;

/// A text.
pub struct StyledText<'a> {
    words: Cow<'a, str>,
    color: Color,
    format: Format<Font>,
}

/// A text as it has been shaped.
#[derive(Default)]
struct Shaped {
    paragraph: Plain<Paragraph>,
    /// How it was broken as a last resort, if it was: to find the places takes many times as long
    /// as to shape it.
    opened: Option<Opened>,
}

/// A text that was broken as a last resort.
struct Opened {
    /// The text as it was, its face and the size of its em.
    whole: String,
    font: Option<Font>,
    em: f32,
    /// How wide the room was, in logical pixels.
    room: f32,
    /// The text with more places to break.
    words: String,
}

impl Opened {
    fn is_of(&self, text: &StyledText<'_>) -> bool {
        self.whole == text.words && self.font == text.format.font && self.em == text.em()
    }
}

/// How large the words of a text are, in logical pixels; an operation sees one for
/// each text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// Of the widest line and of all lines together.
    pub words: Size,
    /// Of the text's em.
    pub em: f32,
}

/// How high each line of a text is, in logical pixels; an operation sees one after
/// each text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineHeight(pub f32);

impl<'a> StyledText<'a> {
    /// A text of a size in logical pixels; `line_height` is a multiple of it.
    pub fn new(
        words: impl Into<Cow<'a, str>>,
        font: Font,
        size: f32,
        line_height: f32,
        color: Color,
    ) -> Self {
        Self {
            words: words.into(),
            color,
            format: Format {
                width: Length::Shrink,
                height: Length::Shrink,
                // The text engine never comes to an end of lines that have no height.
                size: Some(Pixels(size.max(1.0))),
                font: Some(font),
                line_height: text::LineHeight::Relative(line_height),
                align_x: text::Alignment::Default,
                align_y: Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::Word,
            },
        }
    }

    /// Sets the colour.
    pub fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// What it says.
    pub fn said(&self) -> Cow<'a, str> {
        self.words.clone()
    }

    /// Sets how wide its room is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    /// Puts its lines into the middle of its room.
    pub fn center(mut self) -> Self {
        self.format.align_x = text::Alignment::Center;
        self
    }

    /// Sets the height of its lines, as a multiple of its size.
    pub fn line_height(mut self, line_height: f32) -> Self {
        self.format.line_height = text::LineHeight::Relative(line_height);
        self
    }

    /// Size of its em, in logical pixels.
    fn em(&self) -> f32 {
        self.format.size.map_or(0.0, |size| size.0)
    }

    /// Width of a run of it on one line.
    fn width_of(&self, run: &str) -> f32 {
        let Format {
            font,
            line_height,
            align_x,
            align_y,
            shaping,
            wrapping,
            ..
        } = self.format;
        let run = Paragraph::with_text(text::Text {
            content: run,
            bounds: Size::INFINITE,
            size: Pixels(self.em()),
            line_height,
            font: font.unwrap_or(typeset::DEFAULT_FONT),
            align_x,
            align_y,
            shaping,
            wrapping,
        });

        run.min_width()
    }

    /// Sets the face.
    pub fn font(mut self, font: Font) -> Self {
        self.format.font = Some(font);
        self
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for StyledText<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Shaped>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Shaped::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Shaped { paragraph, opened } = tree.state.downcast_mut::<Shaped>();
        if let Some(opened) = opened.as_ref().filter(|it| it.is_of(self)) {
            let node = layout(paragraph, renderer, limits, &opened.words, self.format);
            if paragraph.raw().bounds().width == opened.room {
                return node;
            }
        }

        *opened = None;
        let node = layout(paragraph, renderer, limits, &self.words, self.format);
        let room = paragraph.raw().bounds().width;
        if paragraph.raw().min_bounds().width <= room + ROUNDING || room < self.em() {
            return node;
        }

        // The words themselves stay as they are: with more room they need no other breaks.
        let words = line_break::opened(&self.words, |run| self.width_of(run) <= room);
        let node = layout(paragraph, renderer, limits, &words, self.format);
        *opened = Some(Opened {
            whole: self.words.to_string(),
            font: self.format.font,
            em: self.em(),
            room,
            words,
        });

        node
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let appearance = Style {
            color: Some(self.color),
        };

        draw(
            renderer,
            style,
            layout.bounds(),
            tree.state.downcast_ref::<Shaped>().paragraph.raw(),
            appearance,
            viewport,
        );
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let paragraph = &tree.state.downcast_ref::<Shaped>().paragraph;
        let mut extent = Extent {
            words: paragraph.raw().min_bounds(),
            em: self.em(),
        };

        operation.text(None, layout.bounds(), &self.words);
        operation.custom(None, layout.bounds(), &mut extent);
        let line = self.format.line_height.to_absolute(Pixels(extent.em));
        operation.custom(None, layout.bounds(), &mut LineHeight(line.0));
    }
}

impl<'a, Message: 'a> From<StyledText<'a>> for Element<'a, Message> {
    fn from(words: StyledText<'a>) -> Self {
        Self::new(words)
    }
}
