//! What a page says in two languages, line by line.

use super::Context;
use crate::language::{Language, Text};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element, Label, Words, columns};

use iced::widget::Column;

use std::borrow::Cow;

/// A line of a page in one language.
pub struct Line<'a, Message> {
    /// What it says: a line that says the same in both languages stands once.
    words: Cow<'a, str>,
    element: Element<'a, Message>,
}

/// The lines of a card, each at its place: one that a language does not have
/// leaves the others level.
pub(super) type Lines<'a, Message> = Vec<Option<Line<'a, Message>>>;

impl<'a, Message: 'a> Line<'a, Message> {
    /// A line that is more than its words.
    pub fn new(words: impl Into<Cow<'a, str>>, element: impl Into<Element<'a, Message>>) -> Self {
        Self {
            words: words.into(),
            element: element.into(),
        }
    }
}

impl<'a, Message: 'a> From<Words<'a>> for Line<'a, Message> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words.said(), words)
    }
}

impl<'a, Message> From<Line<'a, Message>> for Element<'a, Message> {
    fn from(line: Line<'a, Message>) -> Self {
        line.element
    }
}

impl<'a> Context<'a> {
    /// The same in the second language alone, if there is one.
    pub fn beside(&self) -> Option<Self> {
        Some(Self {
            language: self.second?,
            ..self.alone()
        })
    }

    /// The same in the visitor's language alone.
    pub fn alone(&self) -> Self {
        Self {
            second: None,
            ..*self
        }
    }

    /// The same without English, for what stands under English; nothing if that
    /// leaves no language.
    pub(super) fn translated(&self) -> Option<Self> {
        match (self.language, self.second) {
            (Language::English, _) => self.beside(),
            (_, Some(Language::English)) => Some(self.alone()),
            _ => Some(*self),
        }
    }

    /// The same in that language alone, if it is one of those on the page.
    pub(super) fn only(&self, language: Language) -> Option<Self> {
        self.has(language).then(|| Self {
            language,
            ..self.alone()
        })
    }

    /// Whether one of the languages on the page is this.
    pub fn has(&self, language: Language) -> bool {
        self.language == language || self.second == Some(language)
    }

    /// The words of a button or a heading.
    pub fn label(&self, id: &str) -> Label<'a> {
        self.label_of(|ctx| ctx.text(id))
    }

    /// The words of a button that are made for each language.
    pub(super) fn label_of(&self, text: impl Fn(&Self) -> Text<'a>) -> Label<'a> {
        Label::new(text(self), self.beside().map(|ctx| text(&ctx)))
    }

    /// The heading over cards.
    pub(super) fn heading<Message: 'a>(&self, sign: &str, id: &str) -> Element<'a, Message> {
        widget::heading(&self.metrics, Icon::named(sign), self.label(id), Tone::Teal)
    }

    /// Words in both languages, in the size of their role.
    pub(super) fn both<Message: 'a>(&self, id: &str, role: Role) -> Element<'a, Message> {
        both_of(self, |ctx| ctx.words(id, role).into())
    }
}

/// One line in both languages.
pub(super) fn both_of<'a, Message: 'a>(
    ctx: &Context<'a>,
    line: impl Fn(&Context<'a>) -> Line<'a, Message>,
) -> Element<'a, Message> {
    match ctx.second {
        None => line(ctx).into(),
        Some(_) => both(ctx, |ctx| vec![Some(line(ctx))]).into(),
    }
}

/// The lines of a card in both languages. Where the display is broad the second
/// stands beside the first, each line level with its other; else under it.
/// Nothing if there is no line.
pub(super) fn both<'a, Message: 'a>(
    ctx: &Context<'a>,
    lines: impl Fn(&Context<'a>) -> Lines<'a, Message>,
) -> Option<Element<'a, Message>> {
    both_apart(ctx, ctx.metrics.gap() / 2.0, lines)
}

/// As [`both`], with another space between the lines, in logical pixels.
pub(super) fn both_apart<'a, Message: 'a>(
    ctx: &Context<'a>,
    spacing: f32,
    lines: impl Fn(&Context<'a>) -> Lines<'a, Message>,
) -> Option<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let first = lines(ctx);
    let Some(beside) = ctx.beside() else {
        return column(first.into_iter().flatten().map(Element::from), spacing);
    };
    let second = lines(&beside);
    debug_assert_eq!(first.len(), second.len(), "each line has its place");
    let pairs = first.into_iter().zip(second).map(|(first, second)| {
        let is_same = matches!((&first, &second), (Some(a), Some(b)) if a.words == b.words);

        (first, second, is_same)
    });

    if metrics.is_broad() {
        column(level(ctx, spacing, pairs), 0.0)
    } else {
        let (mut above, mut under) = (Vec::new(), Vec::new());
        for (first, second, is_same) in pairs {
            above.extend(first.map(Element::from));
            under.extend(second.filter(|_| !is_same).map(Element::from));
        }
        let under = column(under, spacing);

        match column(above, spacing) {
            None => under,
            above => {
                let under = under.map(|it| columns::under(metrics, it));
                column(above.into_iter().chain(under), spacing)
            }
        }
    }
}

/// The lines of two languages, each pair level; what is the same in both goes
/// across.
fn level<'a, Message: 'a>(
    ctx: &Context<'a>,
    spacing: f32,
    pairs: impl Iterator<Item = (Option<Line<'a, Message>>, Option<Line<'a, Message>>, bool)>,
) -> Vec<Element<'a, Message>> {
    let mut rows: Vec<Element<'a, Message>> = Vec::new();

    for (first, second, is_same) in pairs {
        let above = if rows.is_empty() { 0.0 } else { spacing };
        match (first, second) {
            (None, None) => {}
            (Some(line), _) if is_same => {
                let line = iced::widget::container(line.element);
                rows.push(line.padding(iced::Padding::default().top(above)).into());
            }
            (first, second) => rows.push(columns::level(
                &ctx.metrics,
                first.map(Element::from),
                second.map(Element::from),
                above,
            )),
        }
    }

    rows
}

/// Things under each other, if there are any.
fn column<'a, Message: 'a>(
    things: impl IntoIterator<Item = Element<'a, Message>>,
    spacing: f32,
) -> Option<Element<'a, Message>> {
    let mut things = things.into_iter().peekable();
    things.peek()?;

    Some(
        Column::with_children(things)
            .spacing(spacing)
            .width(iced::Fill)
            .into(),
    )
}
