//! The doors that are always at hand: beside the tiles where the display is wide, else in a row
//! under them. They never scroll.

use super::Message;
use crate::content::Need;
use crate::language::{Language, Text};
use crate::screen::part::yours::yours;
use crate::screen::{Context, Door, Page, Screen, context};
use crate::theme::{Icon, Metrics};
use crate::widget::door::{DoorFace, DoorFit, DoorLook, DoorPlace, door};
use crate::widget::{Element, Label};

use iced::widget::{Column, Row, column, container};
use iced::{Fill, FillPortion, Padding, Size};

/// Ems of body text that a window is wide at least where the doors stand beside the tiles.
const BESIDE_EMS: f32 = 31.0;

/// Width of the doors beside the tiles: parts of the page of which the first that has room for
/// them all is taken, and the least in millimetres.
const BESIDE_SHARES: [f32; 3] = [0.25, 0.3, 0.35];
const BESIDE_WIDTH: f32 = 64.0;

/// Height of the doors under the tiles at most, as a part of the window.
const UNDER_SHARE: f32 = 0.12;

/// Least width of a door under the tiles, in millimetres.
const UNDER_WIDTH: f32 = 34.0;

/// How often the share of the doors beside the tiles is halved until no pixel shows a difference.
const HALVINGS: u32 = 16;

/// Topics about someone who was taken, the most urgent first.
const TAKEN: [&str; 2] = ["first-day", "find-someone"];

/// Where the doors stand, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Beside the tiles, so wide.
    Beside { width: f32 },
    /// Under the tiles, so high with all around them.
    Under { height: f32 },
}

/// The doors, and where they stand.
pub(super) struct Doors<'a> {
    all: Vec<(DoorFace<'a>, Screen)>,
    place: Place,
    /// How each is fitted, and how high it is beside the tiles.
    fits: Vec<DoorFit>,
    heights: Vec<f32>,
    /// Doors in a row under the tiles.
    per_row: usize,
}

impl<'a> Doors<'a> {
    /// The doors of a page.
    pub fn of(context: &Context<'a>) -> Self {
        let metrics = &context.metrics;
        let all = faces(context);
        let is_wide = metrics.window.width > metrics.window.height && metrics.ems() >= BESIDE_EMS;
        let beside = BESIDE_SHARES.into_iter().find_map(|share| {
            let width = (metrics.inner_width() * share).max(metrics.mm(BESIDE_WIDTH));
            let page = Size::new(width, context.page_height);

            Some((width, Beside::of(metrics, &all, page)?))
        });

        if let Some((width, Beside { heights, fits })) = beside.filter(|_| is_wide) {
            return Self {
                all,
                place: Place::Beside { width },
                heights,
                fits,
                per_row: 1,
            };
        }

        Self::under(metrics, all)
    }

    /// Doors in rows under the tiles, with their words as large as has room in either form.
    fn under(metrics: &Metrics, all: Vec<(DoorFace<'a>, Screen)>) -> Self {
        let count = all.len();
        let per_row = if metrics.inner_width() >= metrics.mm(UNDER_WIDTH) * count as f32 {
            count
        } else {
            count.div_ceil(2)
        };
        let rows = count.div_ceil(per_row) as f32;
        let highest = (metrics.window.height * UNDER_SHARE).max(metrics.target() * 1.2);
        let fitted = |is_over: bool| -> Vec<DoorFit> {
            all.iter()
                .map(|(face, _)| {
                    let width = share(metrics, &all, per_row, face);

                    let place = DoorPlace::InRow { is_over };

                    DoorFit::new(metrics, face, Size::new(width, highest), place)
                })
                .collect()
        };
        let least = |fits: &[DoorFit]| fits.iter().map(|it| it.text).fold(f32::INFINITY, f32::min);
        let height = |fits: &[DoorFit]| fits.iter().map(|it| it.height).fold(0.0, f32::max);
        let [before, over] = [false, true].map(fitted);
        let is_narrow = |fits: &[DoorFit]| fits.iter().all(|it| it.is_narrow);
        // Words are larger where they have the whole width, and upright displays have the height.
        let is_over = metrics.window.height > metrics.window.width
            || !is_narrow(&before)
            || height(&over) < height(&before) - 0.5
            || (least(&over) > least(&before) && height(&over) <= highest);
        let fits = if is_over { over } else { before };
        let door = height(&fits).max(metrics.target());

        Self {
            place: Place::Under {
                height: (door + metrics.gap()) * rows + metrics.gap(),
            },
            all,
            fits,
            heights: vec![door; count],
            per_row,
        }
    }

    pub fn place(&self) -> Place {
        self.place
    }

    /// Puts the doors beside or under a page.
    pub fn stand_by(self, context: &Context<'a>, page: Page<'a, Message>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let gap = metrics.gap();
        let doors = self.all.into_iter().zip(self.fits);

        match self.place {
            Place::Beside { width } => {
                let doors = doors
                    .zip(self.heights)
                    .map(|(((face, screen), fit), height)| {
                        door(metrics, face, fit, Message::DoorChosen(screen))
                            .height(FillPortion(height.round() as u16))
                            .into()
                    });
                let around = Padding::default()
                    .top(metrics.margin())
                    .right(metrics.margin())
                    .bottom(gap);

                page.aside(Some(
                    container(Column::with_children(doors).spacing(gap))
                        .width(width + metrics.margin())
                        .height(Fill)
                        .padding(around)
                        .into(),
                ))
            }
            Place::Under { height } => {
                let mut rows = column![].spacing(gap);
                let mut doors = doors.peekable();
                while doors.peek().is_some() {
                    let row = doors.by_ref().take(self.per_row);
                    let row = row.map(|((face, screen), fit)| -> Element<'a, Message> {
                        let weight = weight(&face);

                        door(metrics, face, fit, Message::DoorChosen(screen))
                            .width(FillPortion(weight))
                            .into()
                    });
                    rows = rows.push(Row::with_children(row).spacing(gap));
                }

                page.tabs(
                    container(rows)
                        .id(super::DOORS)
                        .height(height)
                        .padding(Padding::from([gap, metrics.margin()]))
                        .into(),
                )
            }
        }
    }
}

/// How wide a door under the tiles is in proportion to the others: one with a number is wider.
fn weight(face: &DoorFace<'_>) -> u16 {
    if face.number.is_some() { 4 } else { 3 }
}

/// Width of a door under the tiles, in logical pixels.
fn share(
    metrics: &Metrics,
    all: &[(DoorFace<'_>, Screen)],
    per_row: usize,
    face: &DoorFace<'_>,
) -> f32 {
    let room = metrics.inner_width() - metrics.gap() * (per_row as f32 - 1.0);
    // The heaviest row.
    let total: u16 = all.iter().take(per_row).map(|(face, _)| weight(face)).sum();

    room * f32::from(weight(face)) / f32::from(total.max(1))
}

/// How high a door beside the tiles is in proportion to the others.
fn loudness(face: &DoorFace<'_>) -> u16 {
    match face.look {
        DoorLook::Plain => 1,
        DoorLook::Dark | DoorLook::Red => 2,
    }
}

/// How the doors share the height of the page beside the tiles.
struct Beside {
    heights: Vec<f32>,
    fits: Vec<DoorFit>,
}

impl Beside {
    /// Those that call loudest are twice as high as the others, as far as there is room; nothing
    /// if there is none for all.
    fn of(metrics: &Metrics, all: &[(DoorFace<'_>, Screen)], page: Size) -> Option<Self> {
        let room = page.height - metrics.margin() - all.len() as f32 * metrics.gap();
        let fitted = |face: &DoorFace<'_>, height: f32| {
            DoorFit::new(
                metrics,
                face,
                Size::new(page.width, height),
                DoorPlace::Alone,
            )
        };
        let least: Vec<_> = all
            .iter()
            .map(|(face, _)| fitted(face, 0.0).height.max(metrics.target()))
            .collect();
        let at = |share: f32| -> Vec<f32> {
            all.iter()
                .zip(&least)
                .map(|((face, _), least)| least.max(share * f32::from(loudness(face))))
                .collect()
        };
        // The share of each, found by halving: what some need more is taken from the others.
        let (mut low, mut high) = (0.0, room);
        for _ in 0..HALVINGS {
            let middle = (low + high) / 2.0;
            if at(middle).iter().sum::<f32>() > room {
                high = middle;
            } else {
                low = middle;
            }
        }
        let heights = at(low);
        let fits: Vec<_> = all
            .iter()
            .zip(&heights)
            .map(|((face, _), height)| fitted(face, *height))
            .collect();
        let has_room = heights.iter().sum::<f32>() <= room
            && fits
                .iter()
                .zip(&heights)
                .all(|(fit, height)| fit.is_narrow && fit.height <= height + 0.5);

        has_room.then_some(Self { heights, fits })
    }
}

/// All doors in their order.
fn faces<'a>(context: &Context<'a>) -> Vec<(DoorFace<'a>, Screen)> {
    let content = &context.edition.content;
    let number = content.number_for::<&str>(&yours(context), &[], context.today);
    let number = number.map(|it| Text::plain(it.number, Language::English));
    let taken = TAKEN.into_iter().find(|id| content.topic(id).is_some());
    let taken_screen = taken.map_or_else(|| Screen::help_with(Need::Detention), Screen::topic);
    let plain = |screen: Screen, label: Option<Label<'a>>| {
        let (sign, id): Door = screen.door()?;
        let face = DoorFace {
            sign,
            label: label.unwrap_or_else(|| context.label(id)),
            number: None,
            look: DoorLook::Plain,
        };

        Some((face, screen))
    };
    let help = plain(Screen::Help(Default::default()), None).map(|(face, screen)| {
        let face = DoorFace {
            number,
            look: DoorLook::Dark,
            ..face
        };

        (face, screen)
    });
    let taken = DoorFace {
        sign: Icon::USER_SEARCH,
        label: context.label("door-taken"),
        number: None,
        look: DoorLook::Red,
    };

    [
        help,
        Some((taken, taken_screen)),
        plain(Screen::i_speak(context), i_speak(context)),
        plain(
            Screen::Warrant(Default::default()),
            Some(context.label("door-warrant")),
        ),
        plain(Screen::Events(Default::default()), None),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// That the visitor speaks the language of the page, in the languages of the page; nothing in
/// English, which nobody here needs to be told.
fn i_speak<'a>(context: &Context<'a>) -> Option<Label<'a>> {
    let tag = match context.chosen.0 {
        Language::English => return None,
        Language::Zapotec => "zap",
        other => other.tag(),
    };

    Some(context.label_of(|context| {
        let catalogs = &context.edition.catalogs;
        let name = catalogs.plain(context.language.sentences(), &format!("language-{tag}"));
        let name = match context.language.sentences() {
            // Spanish writes languages small.
            Language::Spanish => name.to_lowercase(),
            _ => name,
        };

        context.format("door-speak-own", &context::argument("language", name))
    }))
}
