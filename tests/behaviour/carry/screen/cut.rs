//! The code cut out of a picture of the screen.

use crate::behaviour::qr::picture::Picture;

use rights_kiosk::headless;

const WHITE: [u8; 3] = [255; 3];

/// What is cut out of a screen.
pub enum Cut {
    /// The code with its quiet zone, and how many pixels a module has.
    Whole(Picture, usize),
    /// The left half of a screen that is white, where nobody sees the end of the quiet zone.
    Half(Picture),
}

impl Cut {
    pub fn picture(self) -> Picture {
        match self {
            Self::Whole(picture, _) | Self::Half(picture) => picture,
        }
    }
}

/// Cuts the code out: it is the first white at the left, half-way down the window.
pub fn cut(screen: &headless::Picture) -> Cut {
    let (width, height) = (screen.width as usize, screen.height as usize);
    let pixel = |x: usize, y: usize| {
        let at = (y * width + x) * 4;

        [
            screen.pixels[at],
            screen.pixels[at + 1],
            screen.pixels[at + 2],
        ]
    };
    let middle = height / 2;
    if pixel(1, middle) == WHITE {
        let grey = (0..height)
            .flat_map(|y| (0..width / 2).map(move |x| (x, y)))
            .map(|(x, y)| pixel(x, y)[1])
            .collect();
        let width = width / 2;

        return Cut::Half(Picture {
            width,
            height,
            grey,
        });
    }
    let left = (0..width)
        .find(|x| pixel(*x, middle) == WHITE)
        .expect("there is a code");
    // The quiet zone has no edge.
    let inside = left + 4;
    let is_white = |y: &usize| pixel(inside, *y) == WHITE;
    let top = (0..=middle)
        .rev()
        .take_while(is_white)
        .last()
        .expect("a top");
    let bottom = (middle..height)
        .take_while(is_white)
        .last()
        .expect("a bottom")
        + 1;
    let right = (left..width)
        .take_while(|x| pixel(*x, top + 2) == WHITE)
        .last()
        .expect("a right edge")
        + 1;
    let grey: Vec<_> = (top..bottom)
        .flat_map(|y| (left..right).map(move |x| (x, y)))
        .map(|(x, y)| {
            let [red, green, blue] = pixel(x, y);
            assert!(red == green && green == blue, "a code has no colour");

            red
        })
        .collect();
    let picture = Picture {
        width: right - left,
        height: bottom - top,
        grey,
    };
    let module = module(&picture);

    Cut::Whole(trimmed(&picture, module), module)
}

/// The same without the trace over and before the quiet zone by which a code has moved on to
/// whole pixels.
fn trimmed(picture: &Picture, module: usize) -> Picture {
    let dark = (0..picture.grey.len()).filter(|at| picture.grey[*at] == 0);
    let places = dark.map(|at| (at % picture.width, at / picture.width));
    let (left, top) = places.fold((usize::MAX, usize::MAX), |(left, top), (x, y)| {
        (left.min(x), top.min(y))
    });
    let [left, top] = [left, top].map(|it| it.checked_sub(4 * module).expect("a quiet zone"));
    let rows = picture.grey.chunks(picture.width).skip(top);
    let grey = rows.flat_map(|row| row[left..].to_vec()).collect();

    Picture {
        width: picture.width - left,
        height: picture.height - top,
        grey,
    }
}

/// The width of a module: the upper edge of a finder is seven wide.
fn module(picture: &Picture) -> usize {
    let rows = picture.grey.chunks(picture.width);
    let first = rows.into_iter().find(|row| row.contains(&0)).expect("dark");
    let run = first.iter().skip_while(|it| **it != 0);

    run.take_while(|it| **it == 0).count() / 7
}
