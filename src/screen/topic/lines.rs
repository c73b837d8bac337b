//! The lines of the first page: which they are, how high their cards come to be, and the cards.

use super::Message;
use super::look::{Drawing, Look, noted, read, spacing};
use super::rank::Lines;
use super::speech::{speech, speech_height};
use crate::content::{self, Kind, Ranked, Statement};
use crate::screen::Context;
use crate::screen::part::measured::{self, MeasuredLine, MeasuredLines};
use crate::screen::part::{first_number, statement};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::drawing::picture_sized;
use crate::widget::{Button, Element, style};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, Padding};

/// Space around what stands on a card, in millimetres: above, above on a dense page, and at the
/// sides.
const PADDING: [f32; 3] = [2.2, 1.2, 4.0];

/// Space between a drawing or a sign and the words beside it, in millimetres.
const BESIDE: f32 = 4.0;

/// How much thicker the line around the one thing to do is than another.
const HERO_LINE: f32 = 3.0;

/// A place on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Hero,
    Do(usize),
    Dont(usize),
    Say(usize),
    Number,
}

/// What a topic has for its first page.
pub(super) struct FirstLines<'a> {
    topic: &'a content::Topic,
    pub(super) hero: &'a Statement,
    dos: Vec<&'a Statement>,
    donts: Vec<&'a Statement>,
    says: Vec<&'a Statement>,
    number: Option<Ranked<'a>>,
}

impl<'a> FirstLines<'a> {
    /// Those of a topic; nothing if it does not say what comes first.
    pub(super) fn of(context: &Context<'a>, topic: &'a content::Topic) -> Option<Self> {
        let mut first = topic.first().into_iter();
        let hero = first.next()?;
        let rest: Vec<_> = first.collect();
        let of = |kind| rest.iter().copied().filter(move |it| it.kind == kind);

        Some(Self {
            topic,
            hero,
            dos: of(Kind::Do).collect(),
            donts: of(Kind::Dont).collect(),
            says: of(Kind::Say).collect(),
            number: first_number::choose(context, topic),
        })
    }

    /// How many they are.
    pub(super) fn all(&self) -> Lines {
        Lines {
            dos: self.dos.len(),
            donts: self.donts.len(),
            says: self.says.len(),
            numbers: usize::from(self.number.is_some()),
        }
    }

    /// Where these stand: at the left what is to be done, at the right what is to be said and
    /// called. Where nothing is to be said the number stands under the one thing to do, and the
    /// rest beside them.
    pub(super) fn places(lines: Lines) -> [Vec<Place>; 2] {
        let acts = (0..lines.dos)
            .map(Place::Do)
            .chain((0..lines.donts).map(Place::Dont));
        let number = (0..lines.numbers).map(|_| Place::Number);
        let hero = std::iter::once(Place::Hero);

        if lines.says == 0 && lines.dos + lines.donts > 0 {
            [hero.chain(number).collect(), acts.collect()]
        } else {
            let said = (0..lines.says).map(Place::Say);

            [hero.chain(acts).collect(), said.chain(number).collect()]
        }
    }

    /// The statement at a place.
    pub(super) fn at(&self, place: Place) -> Option<&'a Statement> {
        match place {
            Place::Hero => Some(self.hero),
            Place::Do(index) => self.dos.get(index).copied(),
            Place::Dont(index) => self.donts.get(index).copied(),
            Place::Say(index) => self.says.get(index).copied(),
            Place::Number => None,
        }
    }

    /// Height that the card at a place needs at a width, in logical pixels.
    pub(super) fn height(
        &self,
        context: &Context<'a>,
        place: Place,
        look: &Look,
        width: f32,
    ) -> f32 {
        let metrics = &context.metrics;
        let around = 2.0 * metrics.mm(PADDING[usize::from(look.is_dense)]);
        let room = width - 2.0 * metrics.mm(PADDING[2]);
        let Some(statement) = self.at(place) else {
            return self.number.as_ref().map_or(0.0, |it| {
                first_number::height(context, it, look.number, width)
            });
        };
        let inside = match place {
            Place::Hero => hero_height(context, statement, look, room),
            Place::Say(_) => speech_height(context, statement, look, room),
            _ => {
                let disc = disc_side(context, look);
                let room = room - disc - metrics.mm(BESIDE);
                let words = measured::height(context, room, spacing(context), |context| {
                    act(context, statement, look)
                });

                words.max(disc)
            }
        };

        (inside + around).max(metrics.target())
    }

    /// The card at a place, of a width and a height in logical pixels.
    pub(super) fn card(
        &self,
        context: &Context<'a>,
        place: Place,
        look: &Look,
        (width, height): (f32, f32),
    ) -> Option<Element<'a, Message>> {
        let metrics = &context.metrics;
        let Some(statement) = self.at(place) else {
            let number = self.number.as_ref()?;

            return Some(first_number::card(
                context,
                number,
                look.number,
                width,
                height,
            ));
        };
        let role = statement::role(statement.kind);
        let (content, ground, line, thickness) = match place {
            Place::Hero => (
                self.hero_words(context, look),
                ColorRole::Card,
                role,
                HERO_LINE,
            ),
            Place::Say(_) => (
                speech(context, statement, look),
                ColorRole::SayGround,
                role,
                1.0,
            ),
            _ => {
                let disc = statement::disc(context, statement.kind, disc_side(context, look));
                let words = measured::view(context, spacing(context), |context| {
                    act(context, statement, look)
                });
                let line = match statement.kind {
                    Kind::Dont => role,
                    _ => ColorRole::Rule,
                };
                let act = row![disc]
                    .push(words)
                    .spacing(metrics.mm(BESIDE))
                    .align_y(Center);

                (act.into(), ColorRole::Card, line, 1.0)
            }
        };
        let on_press = Message::LineAsked(statement.id.to_string());
        let border = style::outline(metrics, line).width(metrics.stroke() * thickness);

        Some(
            Button::new(metrics, container(content).center_y(Fill), ground, on_press)
                .border(border)
                .width(Fill)
                .height(height)
                .padding(Padding::from([0.0, metrics.mm(PADDING[2])]))
                .into(),
        )
    }

    fn hero_words(&self, context: &Context<'a>, look: &Look) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let words = measured::view(context, spacing(context), |context| {
            hero(context, self.hero, look)
        });
        let picture = |height: f32| {
            let picture = self.topic.picture?;

            Some(picture_sized(metrics, picture, height * 2.0))
        };

        match look.drawing {
            Drawing::None => Column::new().push(words).into(),
            Drawing::Beside(height) => row![]
                .push(picture(height))
                .push(words)
                .spacing(metrics.mm(BESIDE))
                .align_y(Center)
                .into(),
            Drawing::Above(height) => column![]
                .push(picture(height))
                .push(words)
                .spacing(metrics.gap())
                .width(Fill)
                .align_x(Center)
                .into(),
        }
    }
}

/// Side of the disc with the sign of a kind, in logical pixels.
fn disc_side(context: &Context<'_>, look: &Look) -> f32 {
    let side = statement::disc_side(context);

    look.smaller.map_or(side, |size| side.min(size * 1.5))
}

/// What is done first, in one language: the words of a speaker, and in short what they mean.
fn hero<'a>(context: &Context<'a>, statement: &'a Statement, look: &Look) -> MeasuredLines<'a, 5> {
    let lines = act(context, statement, look);
    let role = statement::role(statement.kind);
    let [own, said, glosses, changes, stale] = lines;
    let large = |line: Option<MeasuredLine<'a>>| {
        let line = line?.styled(TextStyle::Strong);

        Some(line.sized(look.hero).colored(role))
    };
    let lines = [large(own), large(said), glosses, changes, stale];

    match look.drawing {
        Drawing::Above(_) => lines.map(|line| line.map(MeasuredLine::centered)),
        Drawing::None | Drawing::Beside(_) => lines,
    }
}

fn hero_height<'a>(context: &Context<'a>, statement: &'a Statement, look: &Look, room: f32) -> f32 {
    let metrics = &context.metrics;
    let words = |room: f32| {
        measured::height(context, room, spacing(context), |context| {
            hero(context, statement, look)
        })
    };

    match look.drawing {
        Drawing::None => words(room),
        Drawing::Beside(height) => words(room - height * 2.0 - metrics.mm(BESIDE)).max(height),
        Drawing::Above(height) => words(room) + metrics.gap() + height,
    }
}

/// What is done or not done, in one language.
fn act<'a>(context: &Context<'a>, statement: &'a Statement, look: &Look) -> MeasuredLines<'a, 5> {
    let metrics = &context.metrics;
    let id = statement.short().as_str();
    let own = context
        .zapotec(id)
        .map(|own| MeasuredLine::new(metrics, own, TextStyle::Strong));
    let glosses = look
        .has_glosses
        .then(|| statement::glosses(context, statement.short_words()))
        .flatten();

    [
        own,
        Some(read(context, context.text(id), TextStyle::Body, look)),
        glosses,
        statement::can_change(context, statement).map(|it| noted(context, it, look)),
        statement::stale(context, id).map(|it| noted(context, it, look)),
    ]
}
