//! The keys.

use super::{KeySize, Message, Typing, is_of, language_of};
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::typing::{Face, Key, Plane, Stroke};
use crate::widget::style::outline;
use crate::widget::{self, Button, Element, fit};

use iced::widget::{Column, Row, container, row};
use iced::{Center, Fill, Size};

/// What a mark that hangs on a letter is drawn on.
const DOTTED_CIRCLE: char = '\u{25cc}';

/// The rows of keys.
pub fn view<'a>(context: &Context<'a>, typing: &Typing, size: KeySize) -> Element<'a, Message> {
    let rows = typing.keyboard.rows().map(|keys| {
        let keys = keys
            .into_iter()
            .map(|it| letter_key(context, typing, it, size));

        Row::with_children(keys).spacing(size.between).into()
    });

    Column::with_children(rows)
        .push(under(context, typing, size))
        .spacing(size.between)
        .align_x(Center)
        .into()
}

/// The row under them: shift, signs, the caret, space and erase.
fn under<'a>(context: &Context<'a>, typing: &Typing, size: KeySize) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let plane = typing.keyboard.plane();
    let signs = match plane {
        Plane::Signs => "ABC",
        Plane::Plain | Plane::Shifted => "123",
    };
    let key = |content: Element<'a, Message>, width: f32, is_on, message| {
        let ground = if is_on {
            ColorRole::Chosen
        } else {
            ColorRole::Mist
        };
        let size = Size::new(size.wide(width), size.key.height);

        key(context, content, size, ground, message)
    };
    let words = |text: Text<'a>, keys: f32| -> Element<'a, Message> {
        let room = Size::new(size.wide(keys) * 0.9, size.key.height * 0.9);
        let most = metrics.size(TextStyle::Frame);
        let fitted = fit::fitted(std::slice::from_ref(&text), room, 0.0, most, 1.0);

        widget::sized_text(metrics, text, TextStyle::Strong, fitted).into()
    };
    let sign = |icon| -> Element<'a, Message> {
        widget::icon(icon, size.key.height * 0.5, metrics.color(ColorRole::Ink)).into()
    };
    let [left, right, back, space] = [
        Stroke::Left,
        Stroke::Right,
        Stroke::Backspace,
        Stroke::Key(Key::SPACE),
    ]
    .map(Message::Touched);
    let shift = words(context.text("keyboard-shift"), 2.0);
    let signs = words(Text::plain(signs, Language::English), 1.5);
    let bar = words(context.text("keyboard-space"), 4.0);

    row![
        key(shift, 2.0, plane == Plane::Shifted, Message::ShiftTouched),
        key(signs, 1.5, plane == Plane::Signs, Message::SignsTouched),
        key(sign(Icon::CHEVRON_LEFT), 1.0, false, left),
        key(bar, 4.0, false, space),
        key(sign(Icon::CHEVRON_RIGHT), 1.0, false, right),
        key(sign(Icon::ERASER), 2.0, false, back),
    ]
    .spacing(size.between)
    .into()
}

fn letter_key<'a>(
    context: &Context<'a>,
    typing: &Typing,
    letter: Key,
    size: KeySize,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let words = match letter.face() {
        Face::Letter(letter) => letter.to_owned(),
        Face::Mark(mark) => format!("{DOTTED_CIRCLE}{mark}"),
        Face::Joiner => "ZWJ".to_owned(),
        Face::NonJoiner => "ZWNJ".to_owned(),
        Face::Space => String::new(),
    };
    let is_refused = is_of(typing.refused, letter);
    let (ground, ink) = if is_refused {
        (ColorRole::Dont, ColorRole::Card)
    } else {
        (ColorRole::Card, ColorRole::Ink)
    };
    let text = Text::plain(words, language_of(typing.keyboard.layout()));
    let room = Size::new(size.key.width * 0.84, size.key.height * 0.9);
    let most = metrics.size(TextStyle::Title).min(size.key.height * 0.55);
    let fitted = fit::fitted(std::slice::from_ref(&text), room, 0.0, most, 1.0);
    let words =
        widget::sized_text(metrics, text, TextStyle::Strong, fitted).color(metrics.color(ink));
    let message = Message::Touched(Stroke::Key(letter));

    key(context, words.into(), size.key, ground, message)
}

fn key<'a>(
    context: &Context<'a>,
    content: Element<'a, Message>,
    size: Size,
    ground: ColorRole,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;

    Button::new(metrics, container(content).center(Fill), ground, on_press)
        .border(outline(metrics, ColorRole::Quiet))
        .width(size.width)
        .height(size.height)
        .into()
}
