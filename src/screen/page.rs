//! What a screen puts between the bars: rows, and what is numbered in them.

use crate::widget::Element;
use crate::widget::page::{Cell, Row};

use iced::Fill;
use iced::widget::{Column, Space};

/// What a screen puts between the bars.
pub struct Page<'a, Message> {
    /// What stands above the rows and does not scroll.
    pub header: Option<Element<'a, Message>>,
    /// What stands above the page, does not scroll and can be touched.
    pub above: Option<Element<'a, Message>>,
    /// What is read.
    pub rows: Vec<Row<'a, Message>>,
    /// The labels of the screen's pages, which stand under the page and do not scroll.
    pub tabs: Option<Element<'a, Message>>,
    /// What stands at the right of the rows and does not scroll.
    pub aside: Option<Element<'a, Message>>,
    /// What stands at the left of the rows and does not scroll; nothing in it can be pressed.
    pub leading: Option<Element<'a, Message>>,
    /// Whether nothing is to be put on top of its first row.
    pub is_bare: bool,
    /// Whether it fills the window: what stands above the rows is all there is.
    pub is_whole: bool,
    /// Room beside its first row, in logical pixels, if that is a title on one line.
    pub beside_title: f32,
}

impl<'a, Message: 'a> Page<'a, Message> {
    /// A page of rows.
    pub fn new(rows: Vec<Row<'a, Message>>) -> Self {
        Self {
            header: None,
            above: None,
            rows,
            tabs: None,
            aside: None,
            leading: None,
            is_bare: false,
            is_whole: false,
            beside_title: 0.0,
        }
    }

    /// Something that fills the window: the bars give way to it.
    pub fn whole(whole: impl Into<Element<'a, Message>>) -> Self {
        Self {
            above: Some(whole.into()),
            is_bare: true,
            is_whole: true,
            ..Self::new(Vec::new())
        }
    }

    /// A page of things one under the other.
    pub fn of(things: impl IntoIterator<Item = Element<'a, Message>>) -> Self {
        Self::new(singly(Order::default().items(things)))
    }

    /// Puts something above the rows that does not scroll.
    pub fn header(self, header: Element<'a, Message>) -> Self {
        Self {
            header: Some(header),
            ..self
        }
    }

    /// Puts the labels of the screen's pages under the page.
    pub fn tabs(self, tabs: Element<'a, Message>) -> Self {
        Self {
            tabs: Some(tabs),
            ..self
        }
    }

    /// Puts something at the right of the rows that does not scroll.
    pub fn aside(self, aside: Option<Element<'a, Message>>) -> Self {
        Self { aside, ..self }
    }

    /// Puts something at the left of the rows that does not scroll.
    pub fn leading(self, leading: Element<'a, Message>) -> Self {
        Self {
            leading: Some(leading),
            ..self
        }
    }

    /// Puts a row over the others that scrolls with them, and on top of which nothing comes: it
    /// is held up and has all the room.
    pub fn over(mut self, item: Item<'a, Message>) -> Self {
        self.rows.insert(0, side_by_side([(1, Some(item))]));
        self.is_bare = true;
        self
    }

    /// Puts a last row under the others, which scrolls with them.
    pub fn under(mut self, last: Element<'a, Message>) -> Self {
        let key = self.rows.len();
        let item = Item {
            keys: vec![key],
            content: last,
        };
        self.rows.push(side_by_side([(1, Some(item))]));
        self
    }

    /// Puts something above the page that does not scroll and can be touched.
    pub fn above(self, above: Element<'a, Message>) -> Self {
        Self {
            above: Some(above),
            ..self
        }
    }

    /// Says how much room is beside the title that is its first row, in logical pixels.
    pub fn beside_title(self, room: f32) -> Self {
        Self {
            beside_title: room,
            ..self
        }
    }

    /// Puts something on top of the first row that scrolls with it, unless nothing
    /// scrolls under a header or the page is bare; beside a title that leaves so much room, in
    /// logical pixels.
    pub fn topped(
        mut self,
        top: impl FnOnce() -> Element<'a, Message>,
        gap: f32,
        least: f32,
    ) -> Self {
        let has_place = !self.is_bare && self.header.is_none() && self.above.is_none();
        if has_place && !self.rows.is_empty() {
            let first = self.rows.remove(0);
            let room = self.beside_title - gap;
            let first = if room >= least {
                first.flanked(top(), room, gap)
            } else {
                first.topped(top(), gap)
            };
            self.rows.insert(0, first);
        }

        self
    }

    /// Hands the messages of the page on.
    pub fn map<B: 'a>(self, f: impl Fn(Message) -> B + Clone + 'a) -> Page<'a, B> {
        Page {
            header: self.header.map(|header| header.map(f.clone())),
            aside: self.aside.map(|aside| aside.map(f.clone())),
            leading: self.leading.map(|leading| leading.map(f.clone())),
            above: self.above.map(|above| above.map(f.clone())),
            rows: self
                .rows
                .into_iter()
                .map(|row| row.map(f.clone()))
                .collect(),
            tabs: self.tabs.map(|tabs| tabs.map(f)),
            is_bare: self.is_bare,
            is_whole: self.is_whole,
            beside_title: self.beside_title,
        }
    }
}

/// Something on a page with its number in the order of reading.
///
/// The reader's place on the page is kept by this number. So it must be the same in
/// every language and at every size, however the things are laid out.
pub struct Item<'a, Message> {
    /// Its number, or in ascending order those of all that it is made of.
    keys: Vec<usize>,
    content: Element<'a, Message>,
}

impl<'a, Message: 'a> Item<'a, Message> {
    /// Several things beside each other as one, equally wide, with space between them in
    /// logical pixels. The room of those that are missing stays empty.
    pub fn abreast(items: Vec<Self>, per_row: usize, spacing: f32) -> Self {
        let missing = per_row.saturating_sub(items.len());
        let (keys, mut contents): (Vec<_>, Vec<_>) = items
            .into_iter()
            .map(|item| (item.keys, item.content))
            .unzip();
        contents.extend((0..missing).map(|_| Space::new().width(Fill).into()));

        Self {
            keys: keys.concat(),
            content: iced::widget::Row::with_children(contents)
                .spacing(spacing)
                .into(),
        }
    }

    /// The same so much further down in its row, in logical pixels.
    pub fn lowered(self, by: f32) -> Self {
        Self {
            content: iced::widget::column![Space::new().height(by), self.content].into(),
            ..self
        }
    }

    /// Several things one above the other as one, with space between them in logical
    /// pixels.
    pub fn stack(items: impl IntoIterator<Item = Self>, spacing: f32) -> Self {
        let (keys, contents): (Vec<_>, Vec<_>) = items
            .into_iter()
            .map(|item| (item.keys, item.content))
            .unzip();

        Self {
            keys: keys.concat(),
            content: Column::with_children(contents).spacing(spacing).into(),
        }
    }
}

/// Numbers the things on a page in the order of reading.
#[derive(Debug, Default)]
pub struct Order {
    next: usize,
}

impl Order {
    /// Gives something the next number.
    pub fn item<'a, Message>(
        &mut self,
        content: impl Into<Element<'a, Message>>,
    ) -> Item<'a, Message> {
        let key = self.next;
        self.next += 1;

        Item {
            keys: vec![key],
            content: content.into(),
        }
    }

    /// Gives each of some things the next number.
    pub fn items<'a, Message>(
        &mut self,
        contents: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Vec<Item<'a, Message>> {
        contents.into_iter().map(|it| self.item(it)).collect()
    }

    /// Goes on with the next number that `step` divides.
    pub fn next_step(&mut self, step: usize) {
        self.next = self.next.next_multiple_of(step);
    }

    /// The number that comes after so many things.
    pub fn after(&self, count: usize) -> usize {
        self.next + count
    }

    /// Leaves out all numbers under this one, which things have that are not on the
    /// page in every language.
    pub fn skip_to(&mut self, key: usize) {
        self.next = self.next.max(key);
    }
}

/// A row for each thing.
pub fn singly<'a, Message: 'a>(items: Vec<Item<'a, Message>>) -> Vec<Row<'a, Message>> {
    let row = |item| side_by_side([(1, Some(item))]);

    items.into_iter().map(row).collect()
}

/// A row of things next to each other, each with the weight of its width. The room of
/// one that is missing stays empty.
pub fn side_by_side<'a, Message: 'a, const N: usize>(
    items: [(u16, Option<Item<'a, Message>>); N],
) -> Row<'a, Message> {
    let mut keys: Vec<_> = items
        .iter()
        .flat_map(|(_, item)| item.iter().flat_map(|item| item.keys.iter().copied()))
        .collect();
    keys.sort_unstable();
    let first = keys.first().copied().unwrap_or_default();
    let cells = items.map(|(weight, item)| match item {
        Some(Item { keys, content }) => Cell {
            weight,
            key: keys.first().copied().unwrap_or(first),
            content,
        },
        None => Cell {
            weight,
            key: first,
            content: Space::new().into(),
        },
    });

    Row::of(keys, cells.into())
}
