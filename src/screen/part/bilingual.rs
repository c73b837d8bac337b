//! What a page says in two languages, line by line.
//!
//! A line is said by a function of the [`Context`]: called once it is a page in one
//! language, called for each language a page in two. The lines of a card are an
//! array, so that both languages have as many, each at its place.

use crate::screen::Context;
use crate::theme::TextStyle;
use crate::widget::{Element, StyledText, columns};

use iced::widget::Column;

use std::borrow::Cow;

/// A line of a page in one language, which is paired with that of the other at the
/// same place.
pub struct PairedLine<'a, Message> {
    /// What it says: a line that says the same in both languages stands once.
    words: Cow<'a, str>,
    element: Element<'a, Message>,
}

/// The lines of a card, each at its place: one that a language does not have
/// leaves the others level.
pub type Lines<'a, Message, const N: usize> = [Option<PairedLine<'a, Message>>; N];

impl<'a, Message: 'a> PairedLine<'a, Message> {
    /// A line that is more than its words.
    pub fn new(words: impl Into<Cow<'a, str>>, element: impl Into<Element<'a, Message>>) -> Self {
        Self {
            words: words.into(),
            element: element.into(),
        }
    }
}

impl<'a, Message: 'a> From<StyledText<'a>> for PairedLine<'a, Message> {
    fn from(words: StyledText<'a>) -> Self {
        Self::new(words.said(), words)
    }
}

impl<'a, Message> From<PairedLine<'a, Message>> for Element<'a, Message> {
    fn from(line: PairedLine<'a, Message>) -> Self {
        line.element
    }
}

/// One line in both languages.
pub fn both_of<'a, Message: 'a>(
    context: &Context<'a>,
    line: impl Fn(&Context<'a>) -> PairedLine<'a, Message>,
) -> Element<'a, Message> {
    match context.second {
        None => line(context).into(),
        Some(_) => both(context, |context| [Some(line(context))]).into(),
    }
}

/// The text of a message in both languages, in its text style.
pub fn both_styled<'a, Message: 'a>(
    context: &Context<'a>,
    id: &str,
    text_style: TextStyle,
) -> Element<'a, Message> {
    both_of(context, |context| context.styled(id, text_style).into())
}

/// The lines of a card in both languages. Where the display is wide and in landscape the second
/// stands beside the first, each line level with its other; else under it.
/// Nothing if there is no line.
pub fn both<'a, Message: 'a, const N: usize>(
    context: &Context<'a>,
    lines: impl Fn(&Context<'a>) -> Lines<'a, Message, N>,
) -> Option<Element<'a, Message>> {
    both_apart(context, context.metrics.gap() / 2.0, lines)
}

/// As [`both`], with another space between the lines, in logical pixels.
pub fn both_apart<'a, Message: 'a, const N: usize>(
    context: &Context<'a>,
    spacing: f32,
    lines: impl Fn(&Context<'a>) -> Lines<'a, Message, N>,
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let first = lines(context);
    let Some(second) = context.in_second() else {
        return column(first.into_iter().flatten().map(Element::from), spacing);
    };
    let second = lines(&second);
    let pairs = first.into_iter().zip(second).map(|(first, second)| {
        let is_same = matches!((&first, &second), (Some(a), Some(b)) if a.words == b.words);

        (first, second, is_same)
    });

    if metrics.is_landscape_wide() {
        column(level(context, spacing, pairs), 0.0)
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
    context: &Context<'a>,
    spacing: f32,
    pairs: impl Iterator<
        Item = (
            Option<PairedLine<'a, Message>>,
            Option<PairedLine<'a, Message>>,
            bool,
        ),
    >,
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
                &context.metrics,
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
