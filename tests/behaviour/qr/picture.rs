//! Codes as grey pictures, and what a camera does to them.

use rights_kiosk::qr::{QUIET_ZONE, Symbol};

use std::io;

const WHITE: u8 = 255;

/// A grey picture: 0 is black.
#[derive(Debug, Clone)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub grey: Vec<u8>,
}

impl Picture {
    /// A code with its quiet zone, a module so many pixels wide.
    pub fn of(symbol: &Symbol, module: usize) -> Self {
        let dark = |x: u32, y: u32| {
            let inside = |it: u32| it.checked_sub(QUIET_ZONE);

            matches!((inside(x), inside(y)), (Some(x), Some(y)) if symbol.dark(x, y))
        };

        Self::drawn(symbol.whole_width(), module, dark)
    }

    /// Modules, each so many pixels wide.
    pub fn drawn(modules: u32, module: usize, dark: impl Fn(u32, u32) -> bool) -> Self {
        let width = modules as usize * module;
        let grey = (0..width * width)
            .map(|at| {
                let place = |it: usize| u32::try_from(it / module).unwrap();

                if dark(place(at % width), place(at / width)) {
                    0
                } else {
                    WHITE
                }
            })
            .collect();

        Self {
            width,
            height: width,
            grey,
        }
    }

    /// The same turned by so many degrees on white, with grey edges as a lens makes them.
    pub fn turned(&self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (width, height) = (self.width as f32, self.height as f32);
        let side = (width * cos.abs() + height * sin.abs()).ceil() as usize;
        let middle = side as f32 / 2.0;
        let grey = (0..side * side)
            .map(|at| {
                let x = (at % side) as f32 + 0.5 - middle;
                let y = (at / side) as f32 + 0.5 - middle;

                self.between(
                    x * cos + y * sin + width / 2.0 - 0.5,
                    y * cos - x * sin + height / 2.0 - 0.5,
                )
            })
            .collect();

        Self {
            width: side,
            height: side,
            grey,
        }
    }

    /// The same out of focus: each pixel the mean of three by three, so many times.
    pub fn blurred(&self, times: usize) -> Self {
        let mut picture = self.clone();
        for _ in 0..times {
            let before = picture.clone();
            for y in 0..self.height as isize {
                for x in 0..self.width as isize {
                    let sum: u32 = (-1..=1)
                        .flat_map(|dy| (-1..=1).map(move |dx| (x + dx, y + dy)))
                        .map(|(x, y)| u32::from(before.at(x, y)))
                        .sum();
                    picture.grey[y as usize * self.width + x as usize] = (sum / 9) as u8;
                }
            }
        }

        picture
    }

    /// The picture as a file: PGM, which every program for pictures reads.
    pub fn write(&self, mut file: impl io::Write) -> io::Result<()> {
        writeln!(file, "P5 {} {} 255", self.width, self.height)?;

        file.write_all(&self.grey)
    }

    fn at(&self, x: isize, y: isize) -> u8 {
        let inside = |it: isize, end: usize| usize::try_from(it).ok().filter(|it| *it < end);

        match (inside(x, self.width), inside(y, self.height)) {
            (Some(x), Some(y)) => self.grey[y * self.width + x],
            _ => WHITE,
        }
    }

    fn between(&self, x: f32, y: f32) -> u8 {
        let (left, top) = (x.floor(), y.floor());
        let (right, bottom) = (x - left, y - top);
        let grey = |dx: f32, dy: f32| {
            let pixel = self.at((left + dx) as isize, (top + dy) as isize);

            f32::from(pixel)
        };
        let above = grey(0.0, 0.0) * (1.0 - right) + grey(1.0, 0.0) * right;
        let below = grey(0.0, 1.0) * (1.0 - right) + grey(1.0, 1.0) * right;

        (above * (1.0 - bottom) + below * bottom).round() as u8
    }
}
