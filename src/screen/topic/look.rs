//! How the first page of a topic may look, from the roomiest to the tightest.

use super::rank::Lines;
use crate::content::Topic;
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::screen::part::first_number::Form;
use crate::screen::part::measured::MeasuredLine;
use crate::theme::TextStyle;

/// Heights of the drawing in millimetres, the greatest first.
const DRAWINGS: [f32; 7] = [96.0, 72.0, 60.0, 48.0, 36.0, 28.0, 20.0];

/// The part of a column that a drawing may take beside words, and above them.
const BESIDE: f32 = 0.42;
const ABOVE: f32 = 0.66;

/// How much larger than what is read the one thing to do is set, the largest first: beside a
/// drawing the first three.
const HERO: [f32; 5] = [1.75, 1.5, 1.3, 1.15, 1.0];
const BESIDE_DRAWING: usize = 3;

/// The most that this makes of it, in millimetres of its capitals.
const LARGEST: f32 = 10.0;

/// How much smaller again than quiet text what is read may be, as a last resort.
const SMALLER: f32 = 0.76;

/// The part of the width that the left of two columns takes.
const SPLITS: [f32; 2] = [0.55, 0.48];

/// The same where there is least room.
const TIGHT_SPLITS: [f32; 3] = [SPLITS[0], SPLITS[1], 0.42];

/// Where the drawing is, and how high, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Drawing {
    None,
    Beside(f32),
    Above(f32),
}

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// The part of the width that the left of two columns takes; nothing in one column.
    pub(super) split: Option<f32>,
    /// Whether the topic's name stands over them.
    pub(super) has_title: bool,
    pub(super) drawing: Drawing,
    /// Size of the one thing to do, in logical pixels.
    pub(super) hero: f32,
    /// Whether Zapotec key words stand under what is to be done.
    pub(super) has_glosses: bool,
    pub(super) number: Form,
    /// Whether there is as little space as may be, and what is said is no larger than what is
    /// read, and what it means a size smaller.
    pub(super) is_dense: bool,
    /// Size of what is read where it is smaller than the visitor has chosen, in logical pixels,
    /// as a last resort.
    pub(super) smaller: Option<f32>,
}

impl Look {
    /// Every look for a page of that width in logical pixels, the best first: what is smaller
    /// gives way before what is larger, and the drawing with the topic's name before the words.
    pub(super) fn all(context: &Context<'_>, topic: &Topic, kept: Lines, width: f32) -> Vec<Self> {
        let metrics = &context.metrics;
        let is_landscape = metrics.window.width > metrics.window.height;
        let splits: &[Option<f32>] = match (context.second, is_landscape) {
            (None, true) => &[Some(SPLITS[0]), Some(SPLITS[1]), None],
            (None, false) => &[None],
            (Some(_), true) => &[None, Some(SPLITS[1])],
            (Some(_), false) => &[None],
        };
        let has_glosses: &[bool] = if context.has(Language::Zapotec) {
            &[true, false]
        } else {
            &[false]
        };
        let mut all = Vec::new();

        for split in splits {
            let column = width * split.unwrap_or(1.0);
            let drawings = match topic.picture {
                Some(_) if context.second.is_none() => {
                    let has_room_above =
                        split.is_none() != is_landscape && (split.is_none() || kept.says == 0);

                    drawings(context, column, has_room_above)
                }
                _ => Vec::new(),
            };
            for (has_title, drawing) in heads(context, &drawings) {
                for hero in heroes(context, drawing) {
                    for number in [Form::Whole, Form::Short] {
                        all.extend(has_glosses.iter().map(|has_glosses| Self {
                            split: *split,
                            has_title,
                            drawing,
                            hero,
                            has_glosses: *has_glosses,
                            number,
                            is_dense: false,
                            smaller: None,
                        }));
                    }
                }
            }
        }

        all
    }

    /// The looks that take the least room. `is_alone` says that so little stands on the page
    /// that the one thing to do may be smaller, and `steps` by how many sizes all may be.
    pub(super) fn tightest(context: &Context<'_>, is_alone: bool, steps: usize) -> Vec<Self> {
        let metrics = &context.metrics;
        let is_landscape = metrics.window.width > metrics.window.height;
        let [body, quiet] = [TextStyle::Body, TextStyle::Quiet].map(|it| metrics.size(it));
        let less = [quiet, (quiet * SMALLER).max(metrics.least_size())];
        let looks = [(false, body, None), (true, body, None)];
        let alone = less.map(|hero| (true, hero, None));
        let alone = alone.into_iter().filter(|_| is_alone);
        let owed = less.map(|size| (true, size, Some(size)));
        let owed = owed.into_iter().take(steps);
        let mut all = Vec::new();

        for (is_dense, hero, smaller) in looks.into_iter().chain(alone).chain(owed) {
            let columns = TIGHT_SPLITS.iter().filter(|_| is_landscape);
            let splits = columns.map(|it| Some(*it)).chain([None]);
            let forms = [Form::Short, Form::Low, Form::Slim];
            let looks = splits.flat_map(|split| forms.map(|it| (split, it)));
            all.extend(looks.map(|(split, number)| Self {
                split,
                has_title: false,
                drawing: Drawing::None,
                hero,
                has_glosses: false,
                number,
                is_dense,
                smaller,
            }));
        }

        all
    }
}

/// Whether the topic's name stands on the page, and its drawing.
fn heads(context: &Context<'_>, drawings: &[Drawing]) -> Vec<(bool, Drawing)> {
    let with = |has_title: bool| drawings.iter().map(move |it| (has_title, *it));
    let without = [(true, Drawing::None), (false, Drawing::None)];

    with(true)
        .chain(with(false))
        .chain(without)
        .filter(|(has_title, _)| !has_title || context.second.is_none())
        .collect()
}

/// The drawings for a column of that width, in logical pixels.
fn drawings(context: &Context<'_>, column: f32, has_room_above: bool) -> Vec<Drawing> {
    let metrics = &context.metrics;
    let fitting = |share: f32| {
        let heights = DRAWINGS.map(|it| metrics.mm(it)).into_iter();

        heights.filter(move |it| it * 2.0 <= column * share)
    };
    let above = fitting(ABOVE).filter(|_| has_room_above);

    above
        .map(Drawing::Above)
        .chain(fitting(BESIDE).map(Drawing::Beside))
        .collect()
}

/// The sizes of the one thing to do, in logical pixels, the largest first.
pub(super) fn heroes(context: &Context<'_>, drawing: Drawing) -> Vec<f32> {
    let metrics = &context.metrics;
    let body = metrics.size(TextStyle::Body);
    let largest = body.max(metrics.mm(LARGEST) / crate::theme::CAP_HEIGHT);
    let count = match drawing {
        Drawing::None => HERO.len(),
        Drawing::Beside(_) | Drawing::Above(_) => BESIDE_DRAWING,
    };
    let mut sizes: Vec<_> = HERO[..count]
        .iter()
        .map(|it| (body * it).min(largest))
        .collect();
    sizes.dedup();

    sizes
}

/// Space between the lines of a card, in logical pixels.
pub(super) fn spacing(context: &Context<'_>) -> f32 {
    context.metrics.gap() / 4.0
}

/// A line that is read: in its text style, or smaller.
pub(super) fn read<'a>(
    context: &Context<'a>,
    text: Text<'a>,
    text_style: TextStyle,
    look: &Look,
) -> MeasuredLine<'a> {
    let line = MeasuredLine::new(&context.metrics, text, text_style);

    match look.smaller {
        Some(size) => line.sized(size),
        None => line,
    }
}

/// A line that notes something of a card, which is small where there is little space.
pub(super) fn noted<'a>(
    context: &Context<'_>,
    line: MeasuredLine<'a>,
    look: &Look,
) -> MeasuredLine<'a> {
    match look.is_dense {
        true => line.sized(context.metrics.least_size()),
        false => line,
    }
}
