//! How the tiles of Home share the room that the doors leave them.

use super::doors::Place;
use super::{Home, group_message};
use crate::content::Group;
use crate::language::Language;
use crate::screen::Context;
use crate::theme::{self, Metrics, TextStyle};
use crate::widget::tile::{TileFace, TileSize, wide_size};
use crate::widget::{Label, fit, frame};

/// Ems of its name that a tile has room for at least, if there are several in a row.
const LEAST_EMS: f32 = 7.5;

/// The least height of a drawing in which it can be made out, that under which an upright display
/// rather scrolls, that for which names are made smaller where the page scrolls, and the least
/// under which names are as large as a title, in millimetres.
const LEAST_DRAWING: f32 = 5.5;
const FAIR_DRAWING: f32 = 8.0;
const GOOD_DRAWING: f32 = 11.0;
const DRAWING: f32 = 16.0;

/// The largest height of a drawing, in millimetres: 1.6 times that at the head of a page.
const LARGEST_DRAWING: f32 = 48.0;

/// Height of a tile from which its name is as large as a title, and the most that it is higher
/// than what stands in it, in millimetres.
const LARGE_TILE: f32 = 60.0;
const LARGEST_AIR: f32 = 24.0;

/// How the tiles share their room.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct HomeLayout {
    pub per_row: usize,
    /// The sizes of the tiles of each row.
    pub tiles: Tiles,
    /// Size of the words and height of the buttons to other groups.
    pub others: (f32, f32),
    /// Whether the title stands above the tiles.
    pub has_title: bool,
}

impl HomeLayout {
    pub fn of(
        context: &Context<'_>,
        home: Home,
        faces: &[TileFace<'_>],
        others: &[(Group, Label<'_>)],
        place: Place,
    ) -> Self {
        let metrics = &context.metrics;
        let largest = metrics.size(TextStyle::Strong);
        let room = Room::of(context, home, others, place);
        let fits = |per_row: &usize| room.tile_width(metrics, *per_row) >= LEAST_EMS * largest;
        let most = [3, 2].into_iter().find(fits).unwrap_or(1);
        // Upright displays have the height for two in a row.
        let is_upright = metrics.window.height > metrics.window.width;
        let whole = |per_row: usize| room.whole(metrics, faces, per_row);

        let drawing = |tiles: &Tiles| tiles.first().map_or(0.0, |it| it.drawing);
        let upright = (is_upright && most > 2).then(|| whole(2)).flatten();
        // But not if drawings are larger where more stand in a row.
        let (per_row, tiles) = match (upright, whole(most)) {
            (Some(two), Some(most)) if drawing(&two) >= drawing(&most) => (2, Some(two)),
            (two, None) => (if two.is_some() { 2 } else { most }, two),
            (_, tiles) => (most, tiles),
        };
        // Those of an upright display are made out, or the page scrolls.
        let least = metrics.mm(FAIR_DRAWING);
        let tiles = tiles.filter(|it| !is_upright || drawing(it) >= least);
        let (per_row, (tiles, has_title)) = match tiles {
            Some(tiles) => (per_row, (tiles, room.has_title)),
            None => (most, room.scrolling(metrics, faces, most)),
        };

        Self {
            per_row,
            tiles,
            others: room.others,
            has_title,
        }
    }
}

/// The room of the tiles and what else takes of it, in logical pixels.
struct Room {
    width: f32,
    height: f32,
    /// Height of what shows at once where the page scrolls.
    view: f32,
    others: (f32, f32),
    has_title: bool,
    /// Height of the title with the space under it; nothing if it has no place.
    title: f32,
}

impl Room {
    fn of(context: &Context<'_>, home: Home, others: &[(Group, Label<'_>)], place: Place) -> Self {
        let metrics = &context.metrics;
        let (beside, under) = match place {
            Place::Beside { width } => (width + metrics.margin(), 0.0),
            Place::Under { height } => (0.0, height),
        };
        let width = metrics.inner_width() - beside;
        let labels: Vec<_> = others.iter().map(|(_, label)| label.clone()).collect();
        let share = (width - metrics.gap()) / 2.0;
        let others = wide_size(metrics, &labels, share);
        let has_title = !home.is_first() || metrics.window.height > metrics.window.width;
        let title = if has_title {
            title_height(context, home, width) + metrics.gap()
        } else {
            0.0
        };
        let strip = if context.has(Language::Zapotec) {
            metrics.target() * 1.22 + metrics.gap()
        } else {
            0.0
        };
        let height = context.page_height - under - metrics.margin() - title - strip;

        Self {
            width,
            height: height - others.1 - 2.0 * metrics.gap(),
            view: height - frame::strip_height(metrics) - metrics.gap(),
            others,
            has_title,
            title,
        }
    }

    fn tile_width(&self, metrics: &Metrics, per_row: usize) -> f32 {
        let per_row = per_row as f32;

        (self.width - metrics.gap() * (per_row - 1.0)) / per_row
    }

    /// Rows of tiles of which all can be seen at once, if there is room for them: their drawings
    /// are equally large, and a row whose names are long is higher.
    fn whole(&self, metrics: &Metrics, faces: &[TileFace<'_>], per_row: usize) -> Option<Tiles> {
        let rows = faces.len().div_ceil(per_row).max(1) as f32;
        let width = self.tile_width(metrics, per_row);
        let with = |largest: f32, least: f32| {
            let text = TileSize::text(metrics, faces, width, largest);
            let names = names(metrics, faces, per_row, width, text);
            let around = (TileSize::around(metrics) + metrics.gap()) * rows;
            let all = names.iter().sum::<f32>() + around;
            let spare = (self.height - all) / rows;
            let drawing = spare
                .min(TileSize::highest_drawing(metrics, width))
                .min(metrics.mm(LARGEST_DRAWING));
            let air = (spare - drawing).min(metrics.mm(LARGEST_AIR));

            (spare >= least).then(|| {
                let rows = names.into_iter().map(|name| TileSize {
                    height: name + TileSize::around(metrics) + drawing + air,
                    drawing,
                    name,
                    text,
                });

                rows.collect()
            })
        };
        let is_large = self.height / rows >= metrics.mm(LARGE_TILE);
        let large = is_large.then(|| with(metrics.size(TextStyle::Title), metrics.mm(DRAWING)));

        large
            .flatten()
            .or_else(|| with(metrics.size(TextStyle::Strong), metrics.mm(LEAST_DRAWING)))
    }

    /// Rows of tiles of which as many as may show whole fill what shows at once, and whether the
    /// title stands over them: names are smaller, and then the title goes, before no tile shows.
    fn scrolling(
        &self,
        metrics: &Metrics,
        faces: &[TileFace<'_>],
        per_row: usize,
    ) -> (Tiles, bool) {
        let [large, small] = [TextStyle::Strong, TextStyle::QuietStrong].map(|it| metrics.size(it));
        let [good, least] = [GOOD_DRAWING, LEAST_DRAWING].map(|it| metrics.mm(it));
        let looks = [
            (true, large, good),
            (true, small, good),
            (true, large, least),
            (true, small, least),
            (false, large, good),
            (false, small, good),
            (false, large, least),
            (false, small, least),
            (false, metrics.least_size(), least),
        ];
        let mut rows = looks.into_iter().map(|(has_title, largest, drawing)| {
            let view = self.view + if has_title { 0.0 } else { self.title };
            let (tiles, spare) = self.rows(metrics, faces, per_row, (view, largest));

            ((tiles, has_title && self.has_title), spare >= drawing)
        });
        let last = rows.next_back().map(|it| it.0).unwrap_or_default();

        rows.find(|it| it.1).map_or(last, |it| it.0)
    }

    /// The same in a view so high and with names so large, and how high the drawing of one is
    /// that shows alone.
    fn rows(
        &self,
        metrics: &Metrics,
        faces: &[TileFace<'_>],
        per_row: usize,
        (view, largest): (f32, f32),
    ) -> (Tiles, f32) {
        let width = self.tile_width(metrics, per_row);
        let text = TileSize::text(metrics, faces, width, largest);
        let names = names(metrics, faces, per_row, width, text);
        let name = names.iter().copied().fold(0.0, f32::max);
        let [good, least] = [GOOD_DRAWING, LEAST_DRAWING].map(|it| metrics.mm(it));
        let spare =
            |rows: usize| view / rows as f32 - name - TileSize::around(metrics) - metrics.gap();
        let spares = |least: f32| (1..=names.len()).rev().map(spare).find(|it| *it >= least);
        let drawing = spares(good)
            .or_else(|| spares(least))
            .unwrap_or(least)
            .min(TileSize::highest_drawing(metrics, width))
            .min(metrics.mm(LARGEST_DRAWING));
        let tiles = names.into_iter().map(|name| TileSize {
            height: name + TileSize::around(metrics) + drawing,
            drawing,
            name,
            text,
        });

        (tiles.collect(), spare(1))
    }
}

/// The sizes of the tiles of each row.
type Tiles = Vec<TileSize>;

/// Height of the names of each row.
fn names(
    metrics: &Metrics,
    faces: &[TileFace<'_>],
    per_row: usize,
    width: f32,
    text: f32,
) -> Vec<f32> {
    faces
        .chunks(per_row)
        .map(|row| TileSize::names(metrics, row, width, text))
        .collect()
}

/// Height of the title, in logical pixels: in two languages they may stand one above the other.
fn title_height(context: &Context<'_>, home: Home, width: f32) -> f32 {
    let metrics = &context.metrics;
    let id = if home.is_first() {
        "home-title"
    } else {
        group_message(home.group)
    };
    let label = context.label(id);
    let size = metrics.size(TextStyle::Title);
    let share = if label.second.is_some() {
        width / 2.0
    } else {
        width
    };
    let height = |text| fit::height(text, true, size, share);
    let second = label.second.as_ref().map_or(0.0, height);

    height(&label.text) + second + size * (theme::highest_line() - 1.0) * 0.2
}
