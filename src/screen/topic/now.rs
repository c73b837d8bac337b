//! The first page of a topic: the one thing to do, what else comes first, and one number, whole
//! and without scrolling.

use super::Message;
use super::lines::{FirstLines, Place};
use super::look::{Drawing, Look, heroes};
use super::rank::{Lines, Rank};
use crate::content::{self, Kind, Statement};
use crate::language::Language;
use crate::screen::page::{Order, singly};
use crate::screen::part::first_number::Form;
use crate::screen::part::measured::{self, MeasuredLines};
use crate::screen::part::statement;
use crate::screen::{Context, Page};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{Column, container, row};
use iced::{Center, Size};

use std::cell::RefCell;
use std::collections::HashMap;

/// By how much a card may grow into room that is left, in millimetres; the one thing to do, and
/// any other.
const GROWTH: [f32; 2] = [40.0, 12.0];

/// Steps by which the one thing to do is made smaller until its card has room for it.
const SMALLER: f32 = 0.94;

/// Heights of cards in logical pixels, by their place and what of a look they turn on.
type Heights = HashMap<(Place, [u32; 4], [bool; 2]), f32>;

/// What stands on the first page, and how.
pub(super) struct FirstPage<'a> {
    context: Context<'a>,
    topic: &'a content::Topic,
    lines: FirstLines<'a>,
    room: Size,
    heights: RefCell<Heights>,
    heads: RefCell<HashMap<(Option<u32>, Lines), f32>>,
    kept: Lines,
    look: Look,
}

impl<'a> FirstPage<'a> {
    /// The page for a room in logical pixels; nothing if the topic does not say what comes
    /// first.
    pub(super) fn new(
        context: &Context<'a>,
        topic: &'a content::Topic,
        room: Size,
    ) -> Option<Self> {
        let lines = FirstLines::of(context, topic)?;
        let tightest = [(false, 0), (false, 1), (false, 2), (true, 2)]
            .map(|(is_alone, steps)| Look::tightest(context, is_alone, steps));
        let look = *tightest[3].last()?;
        let owed = owed(context, room.height);
        let all = lines.all();
        let mut page = Self {
            context: *context,
            topic,
            lines,
            room,
            heights: RefCell::default(),
            heads: RefCell::default(),
            kept: Lines::default(),
            look,
        };
        let tight = |kept: &Lines| {
            let rank = kept.rank(all);
            let is_alone = rank <= Rank::Least && *kept != all;
            // One line more, one to say and a number stand in smaller letters rather than not at
            // all, and no more; a size smaller, or two where the page owes them.
            let is_little = kept.dos + kept.donts <= 1 && kept.says <= 1;
            let steps = match rank {
                _ if !is_little => 0,
                rank if rank <= owed => 2,
                rank => usize::from(rank <= Rank::Short),
            };

            &tightest[steps + usize::from(steps == 2 && is_alone)]
        };

        page.kept = all.best(|kept| tight(kept).iter().any(|look| page.fits(*kept, look)));
        page.look = page.choose(tight(&page.kept)).unwrap_or(look);

        Some(page)
    }

    /// The best look in which the kept lines fit, or the first of the tight ones with what it
    /// leaves room for.
    fn choose(&self, tight: &[Look]) -> Option<Look> {
        let looks = Look::all(&self.context, self.topic, self.kept, self.room.width);
        let fits = |look: &Look| self.fits(self.kept, look);
        if let Some(look) = looks.iter().find(|it| fits(it)) {
            return Some(*look);
        }

        let look = *tight.iter().find(|it| fits(it))?;
        // The cards of one column may leave those of the other more room than they take.
        let larger = looks
            .iter()
            .filter(|it| it.split == look.split && !it.has_title);
        let larger = larger.filter(|it| look.smaller.is_none() && it.hero >= look.hero);
        let look = larger
            .map(|it| Look {
                drawing: it.drawing,
                hero: it.hero,
                ..look
            })
            .find(fits)
            .unwrap_or(look);
        let forms = [Form::Whole, Form::Short, Form::Low].into_iter();

        forms
            .map(|number| Look { number, ..look })
            .find(fits)
            .or(Some(look))
    }

    /// The statements for which there is no room.
    pub(super) fn left_out(&self) -> Vec<&'a Statement> {
        let kept: Vec<_> = FirstLines::places(self.kept).concat();
        let all = FirstLines::places(self.lines.all()).concat();
        let left = all.into_iter().filter(|it| !kept.contains(it));
        let mut left: Vec<_> = left.filter_map(|it| self.lines.at(it)).collect();
        left.sort_by_key(|it| it.first);

        left
    }

    /// Widths of the columns in a look, in logical pixels; both are the whole in one column.
    fn widths(&self, look: &Look) -> [f32; 2] {
        let Size { width, .. } = self.room;

        match look.split {
            Some(split) => {
                let room = width - self.context.metrics.gap();

                [room * split, room * (1.0 - split)]
            }
            None => [width, width],
        }
    }

    fn height(&self, place: Place, look: &Look, width: f32) -> f32 {
        let drawing = match (place, look.drawing) {
            (Place::Hero, Drawing::Beside(height)) => height,
            (Place::Hero, Drawing::Above(height)) => -height,
            _ => 0.0,
        };
        let hero = match place {
            Place::Hero => look.hero,
            Place::Number => f32::from(look.number as u8),
            _ => 0.0,
        };
        let key = (
            place,
            [width, drawing, hero, look.smaller.unwrap_or_default()].map(f32::to_bits),
            [look.has_glosses, look.is_dense],
        );
        let known = self.heights.borrow().get(&key).copied();

        known.unwrap_or_else(|| {
            let height = self.lines.height(&self.context, place, look, width).ceil();
            let _ = self.heights.borrow_mut().insert(key, height);

            height
        })
    }

    /// Height of what stands over the cards with the space under it, in logical pixels.
    fn head(&self, kept: Lines, look: &Look) -> f32 {
        let widths = self.title_widths(kept, look);
        let title = look.has_title.then_some(widths[0].to_bits());
        let known = self.heads.borrow().get(&(title, kept)).copied();

        known.unwrap_or_else(|| {
            let context = &self.context;
            let gap = context.metrics.gap();
            let title_height = look.has_title.then(|| {
                measured::height(context, widths[0], 0.0, |it| title_of(it, self.topic)) + gap
            });
            let notice = self.notice(kept, context)[0].is_some().then(|| {
                measured::height(context, self.room.width, 0.0, |it| self.notice(kept, it)) + gap
            });
            let height = title_height.unwrap_or_default() + notice.unwrap_or_default();
            let _ = self.heads.borrow_mut().insert((title, kept), height.ceil());

            height.ceil()
        })
    }

    /// Widths of the topic's name beside its pictogram, and of the heading of what is said beside
    /// its own; nothing if it has no place.
    fn title_widths(&self, kept: Lines, look: &Look) -> [f32; 2] {
        let sign = self.sign_size() + self.context.metrics.gap();
        let [left, right] = self.widths(look);

        if look.split.is_some() && kept.says > 0 {
            [left - sign, right - sign]
        } else {
            [self.room.width - sign, 0.0]
        }
    }

    fn sign_size(&self) -> f32 {
        self.context.metrics.size(TextStyle::Title)
    }

    /// The warning that something on the page is past its day of review, in one language.
    fn notice(&self, kept: Lines, context: &Context<'a>) -> MeasuredLines<'a, 1> {
        let shown = FirstLines::places(kept).concat();
        let shown = shown.into_iter().filter_map(|it| self.lines.at(it));

        [statement::overdue_line(context, shown)]
    }

    /// Whether these lines fit in a look.
    fn fits(&self, kept: Lines, look: &Look) -> bool {
        self.needed(kept, look) + self.head(kept, look) <= self.room.height
    }

    /// Height that the cards need, in logical pixels.
    fn needed(&self, kept: Lines, look: &Look) -> f32 {
        let columns = FirstLines::places(kept);
        let widths = self.widths(look);
        let heights = [0, 1].map(|it| self.stacked(&columns[it], look, widths[it]));
        let gap = self.context.metrics.gap();

        if look.split.is_some() {
            heights[0].max(heights[1])
        } else if columns[1].is_empty() {
            heights[0]
        } else {
            heights[0] + gap + heights[1]
        }
    }

    fn stacked(&self, places: &[Place], look: &Look, width: f32) -> f32 {
        let gaps = self.context.metrics.gap() * places.len().saturating_sub(1) as f32;

        places
            .iter()
            .map(|it| self.height(*it, look, width))
            .sum::<f32>()
            + gaps
    }

    /// Draws the page.
    pub(super) fn view(&self) -> Page<'a, Message> {
        let context = &self.context;
        let gap = context.metrics.gap();
        let columns = FirstLines::places(self.kept);
        let widths = self.widths(&self.look);
        let most = self.room.height - self.head(self.kept, &self.look);
        let cards: Element<'a, Message> = if self.look.split.is_some() {
            // Both columns end at the same height.
            let wish = [0, 1].map(|it| self.wish(&columns[it], widths[it]));
            let height = wish[0].max(wish[1]).min(most);
            let [left, right] = [0, 1].map(|it| {
                container(self.cards(&columns[it], widths[it], height)).width(widths[it])
            });

            row![left, right].spacing(gap).into()
        } else {
            let places = columns.concat();
            let height = self.wish(&places, widths[0]).min(most);

            self.cards(&places, widths[0], height).into()
        };
        let title = self.look.has_title.then(|| self.title());
        let notice = measured::view(context, 0.0, |it| self.notice(self.kept, it));
        let page = Column::new()
            .push(title)
            .push(notice)
            .push(cards)
            .spacing(gap);

        Page::new(singly(vec![Order::default().item(page)]))
    }

    /// Height to which cards one above the other may grow, in logical pixels.
    fn wish(&self, places: &[Place], width: f32) -> f32 {
        let metrics = &self.context.metrics;
        let growth = places.iter().map(|it| {
            let [hero, other] = GROWTH;

            metrics.mm(if *it == Place::Hero { hero } else { other })
        });

        self.stacked(places, &self.look, width) + growth.sum::<f32>()
    }

    /// Cards one above the other, which fill a height: the one thing to do takes twice as much
    /// of what is left as another.
    fn cards(&self, places: &[Place], width: f32, height: f32) -> Column<'a, Message> {
        let spare = (height - self.stacked(places, &self.look, width)).max(0.0);
        let weight = |place: &Place| if *place == Place::Hero { 2.0 } else { 1.0 };
        let share = spare / places.iter().map(weight).sum::<f32>().max(1.0);
        let cards = places.iter().filter_map(|place| {
            let height = (self.height(*place, &self.look, width) + share * weight(place)).floor();
            let look = match place {
                Place::Hero => self.grown(width, height),
                _ => self.look,
            };

            self.lines
                .card(&self.context, *place, &look, (width, height))
        });

        Column::with_children(cards.collect::<Vec<_>>()).spacing(self.context.metrics.gap())
    }

    /// The look in which the one thing to do is as large as has room on its card.
    fn grown(&self, width: f32, height: f32) -> Look {
        let largest = heroes(&self.context, self.look.drawing).first().copied();
        let sizes = std::iter::successors(largest, |size| Some(size * SMALLER));

        sizes
            .take_while(|it| *it > self.look.hero)
            .map(|hero| Look { hero, ..self.look })
            .find(|look| self.height(Place::Hero, look, width) <= height)
            .unwrap_or(self.look)
    }

    /// The topic's name, and beside it the heading of what is said.
    fn title(&self) -> Element<'a, Message> {
        let context = &self.context;
        let metrics = &context.metrics;
        let [name, heading] = self.title_widths(self.kept, &self.look);
        let sign = |sign, role| widget::icon(sign, self.sign_size(), metrics.color(role));
        let beside = |sign, words: Option<Element<'a, Message>>, width: f32| {
            row![sign]
                .push(words.map(|it| container(it).width(width)))
                .spacing(metrics.gap())
                .align_y(Center)
        };
        let name = beside(
            sign(self.topic.icon, ColorRole::Teal),
            measured::view(context, 0.0, |context| title_of(context, self.topic)),
            name,
        );
        let heading = (heading > 0.0).then(|| {
            let role = statement::role(Kind::Say);
            let words = context.text("topic-say");
            let size = widget::fit::fitted(
                std::slice::from_ref(&words),
                Size::new(heading, metrics.size(TextStyle::Title)),
                0.0,
                metrics.size(TextStyle::Heading),
                metrics.least_size(),
            );
            let words = widget::sized_text(metrics, words, TextStyle::Heading, size)
                .color(metrics.color(role));

            beside(
                sign(Icon::MESSAGE_CIRCLE, role),
                Some(words.into()),
                heading,
            )
        });

        row![name]
            .push(heading)
            .spacing(metrics.gap())
            .align_y(Center)
            .into()
    }
}

/// What a page owes whose cards have so much room, in logical pixels.
fn owed(context: &Context<'_>, room: f32) -> Rank {
    let metrics = &context.metrics;
    let height = room + metrics.margin() + metrics.gap();

    Rank::owed(
        height / metrics.mm(1.0),
        metrics.text == theme::TextSize::Huge,
    )
}

/// The topic's name in one language: the published Zapotec word first.
fn title_of<'a>(context: &Context<'a>, topic: &'a content::Topic) -> MeasuredLines<'a, 1> {
    let id = topic.title.as_str();
    let mut text = context.text(id);
    if context.language == Language::Zapotec
        && let Some(own) = context.zapotec(id)
    {
        text.words = format!("{} · {}", own.words, text.words).into();
    }

    [Some(measured::MeasuredLine::new(
        &context.metrics,
        text,
        TextStyle::Title,
    ))]
}
