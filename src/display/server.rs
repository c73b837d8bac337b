//! Whether a window can be drawn on an X server: what the server says of itself, and what to do
//! where it cannot be. The layers that make and fill the window end with a panic there, or leave
//! it black.

use super::Resolution;

use std::ops::RangeInclusive;

/// Names the scale of every display to the layer that makes windows; it goes before what the X
/// server says.
pub const SCALE_VARIABLE: &str = "WINIT_X11_SCALE_FACTOR";

/// Physical pixels in a logical one that a display may have. Beyond these nothing is drawn, or
/// nothing that anybody can read.
const SCALES: RangeInclusive<f64> = 0.25..=10.0;

/// Pixels in an inch at a scale of 1.
const PPI_AT_ONE: f64 = 96.0;

/// Bytes of a pixel.
const PIXEL: u64 = 4;

/// Bytes that stand before a picture when it is sent.
const HEADER: u64 = 28;

/// What came of asking the X server about itself.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerAnswer {
    /// It says this.
    Told(Server),
    /// None answers where the variable `DISPLAY` says; with the reason.
    Silent(String),
    /// It answers, but not what it was asked.
    Unclear,
    /// Windows stand on something else.
    NotAsked,
}

/// What an X server says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// Bits of a pixel on its screen.
    pub depth: u8,
    /// Whether a pixel of the screen holds its colours as the program draws them.
    pub is_drawable: bool,
    /// Whether it also has windows of another depth than the screen that do.
    pub has_deep_windows: bool,
    /// The largest of its displays.
    pub largest: Resolution,
    /// Whether a picture can be handed over in memory.
    pub is_sharing_memory: bool,
    /// The most bytes that can be sent at once.
    pub most_bytes: u64,
    /// Whether it tells of its displays (the extension RANDR).
    pub has_randr: bool,
    /// Pixels in an inch, as its resources have it under `Xft.dpi`; nothing where a settings
    /// daemon runs, which has its own.
    pub dpi: Option<String>,
}

/// How deep the window is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// As the screen.
    #[default]
    Screen,
    /// 32 bits, which the X server turns into those of its screen.
    Deep,
}

/// Why a window cannot be drawn on an X server, said to the person at the computer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Unfit {
    /// Its pixels hold their colours in another way.
    #[error(
        "the X server shows {depth} bits of each pixel, and the program draws 24\n\
         Start the X server with 24: `-depth 24` for Xorg and Xvnc, `-screen 0 {display}x24` for \
         Xvfb, or `DefaultDepth 24` in the section Screen of /etc/X11/xorg.conf."
    )]
    Depth {
        /// Bits of a pixel on its screen.
        depth: u8,
        /// Its largest display.
        display: Resolution,
    },
    /// A picture is too large to be sent, and no memory is shared.
    #[error(
        "the X server shares no memory with the program (MIT-SHM), and a picture of {size} is \
         {bytes} bytes, where it takes {most} at once\n\
         Run the kiosk on the computer whose display it is, with /dev/shm there and the X server \
         started without `-extension MIT-SHM`. Or give the display fewer pixels, by `xrandr`; or \
         start the X server with `-maxbigreqsize 64`."
    )]
    Picture {
        /// Size of the picture.
        size: Resolution,
        /// Its bytes.
        bytes: u64,
        /// The most that can be sent.
        most: u64,
    },
    /// It does not tell of its displays.
    #[error(
        "the X server does not tell of its displays: it has no extension RANDR\n\
         Start the X server without `-extension RANDR` and without `+xinerama`; if it is too old \
         to have it, use a newer one."
    )]
    NoRandr,
    /// Its resources name a density that cannot be.
    #[error(
        "`Xft.dpi` is `{value}` in the resources of the X server, and not from 24 to 960\n\
         Set it right by `echo 'Xft.dpi: 96' | xrdb -merge` and in the file that sets it, as \
         ~/.Xresources; or start the kiosk with the variable {SCALE_VARIABLE}=1."
    )]
    Dpi {
        /// What they say.
        value: String,
    },
    /// The variable that goes before is no scale.
    #[error(
        "the variable {SCALE_VARIABLE} is `{value}`, and not a number from 0.25 to 10 (with a \
         point, as 1.5) or `randr`\n\
         Set it right, or do without it: `unset {SCALE_VARIABLE}`."
    )]
    ScaleVariable {
        /// What it says.
        value: String,
    },
}

impl Server {
    /// How deep a window has to be to be drawn here; `window` is the size that it opens with in
    /// physical pixels, or nothing if it fills a display, and `variable` what
    /// [`SCALE_VARIABLE`] says.
    ///
    /// # Errors
    ///
    /// It cannot be drawn.
    pub fn depth_for(
        &self,
        window: Option<Resolution>,
        variable: Option<&str>,
    ) -> Result<Depth, Unfit> {
        if !self.has_randr {
            return Err(Unfit::NoRandr);
        }
        self.check_scale(variable.filter(|it| !it.is_empty()))?;
        self.check_picture(window.unwrap_or(self.largest))?;

        match (self.is_drawable, self.has_deep_windows) {
            (true, _) => Ok(Depth::Screen),
            (false, true) => Ok(Depth::Deep),
            (false, false) => Err(Unfit::Depth {
                depth: self.depth,
                display: self.largest,
            }),
        }
    }

    fn check_scale(&self, variable: Option<&str>) -> Result<(), Unfit> {
        let is_scale = |it: f64| SCALES.contains(&it);
        if let Some(value) = variable {
            let is_known = value.eq_ignore_ascii_case("randr");

            return if is_known || value.parse().is_ok_and(is_scale) {
                Ok(())
            } else {
                Err(Unfit::ScaleVariable {
                    value: value.to_owned(),
                })
            };
        }

        match &self.dpi {
            // What is no number at all is passed over by who reads it.
            Some(value)
                if value
                    .parse()
                    .is_ok_and(|it: f64| !is_scale(it / PPI_AT_ONE)) =>
            {
                Err(Unfit::Dpi {
                    value: value.clone(),
                })
            }
            _ => Ok(()),
        }
    }

    /// The largest window in the shape of a display that can be drawn: as large as the display,
    /// or smaller, and why.
    pub fn largest_window(&self, display: Resolution) -> (Resolution, Option<Unfit>) {
        let Err(unfit) = self.check_picture(display) else {
            return (display, None);
        };
        let most = self.most_bytes.saturating_sub(HEADER) / PIXEL;
        let Resolution { width, height } = display;
        let share = (most as f64 / (f64::from(width) * f64::from(height))).sqrt();
        let smaller = |side: u32| ((f64::from(side) * share) as u32).max(1);

        (
            Resolution {
                width: smaller(width),
                height: smaller(height),
            },
            Some(unfit),
        )
    }

    /// Whether a picture of a size can be handed over.
    fn check_picture(&self, size: Resolution) -> Result<(), Unfit> {
        let pixels = u64::from(size.width).saturating_mul(size.height.into());
        let bytes = pixels.saturating_mul(PIXEL);

        if self.is_sharing_memory || bytes.saturating_add(HEADER) <= self.most_bytes {
            Ok(())
        } else {
            Err(Unfit::Picture {
                size,
                bytes,
                most: self.most_bytes,
            })
        }
    }
}
