//! `rights-kiosk render`

use super::{Failure, Pack, day, ppi};
use crate::headless::{Headless, file_name};
use crate::kiosk::{Kiosk, Setup};
use crate::language::Language;
use crate::screen::Screen;
use crate::theme::{Contrast, TextSize};

use clap::Args;
use iced::Size;
use jiff::civil::{Date, Time};

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

/// The hour that stands on the clock in pictures, so that they do not depend
/// on when they are made.
const HOUR: Time = Time::constant(10, 0, 0, 0);

#[derive(Debug, Args)]
pub struct Options {
    /// The folder to write into; it is made if it is not there.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A screen (welcome, home, topic:home-door, officer, warrant, i-speak, help,
    /// events, calibration), or all of them.
    #[arg(long, value_name = "ID", default_value = "all")]
    screen: String,
    /// A language, or all of them.
    #[arg(long, value_name = "TAG", default_value = "all")]
    lang: String,
    /// Size of the display in pixels.
    #[arg(long, value_name = "WxH", default_value = "1366x768", value_parser = size)]
    size: Size,
    /// Pixels in an inch of the display.
    #[arg(long, value_name = "N", value_parser = ppi)]
    ppi: Option<f32>,
    /// Today's date for the pictures.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// Size of the text: small, medium, large or huge.
    #[arg(long, value_name = "SIZE", default_value = "medium", value_parser = text_size)]
    text_size: TextSize,
    /// Contrast of the colours: default, high-light, high-dark or low.
    #[arg(long, value_name = "NAME", default_value = "default", value_parser = contrast)]
    contrast: Contrast,
    #[command(flatten)]
    pack: Pack,
}

pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    let edition = Rc::new(options.pack.load()?);
    let screens = match options.screen.as_str() {
        "all" => Screen::all(&edition.content),
        id => vec![Screen::find(id, &edition.content).ok_or_else(|| {
            let known: Vec<_> = Screen::all(&edition.content)
                .iter()
                .map(Screen::id)
                .collect();

            Failure(format!(
                "no screen is called `{id}`: choose all or one of {}",
                known.join(" ")
            ))
        })?],
    };
    let languages = match options.lang.as_str() {
        "all" => Language::ALL.to_vec(),
        tag => vec![Language::parse(tag)?],
    };
    let today = options
        .today
        .unwrap_or_else(|| crate::kiosk::clock().date());
    let setup = Setup {
        ppi: options.ppi,
        is_still: true,
        window: options.size,
        ..Setup::default()
    };

    std::fs::create_dir_all(&options.out).map_err(|error| {
        Failure(format!(
            "{}: {error}: choose a folder that can be written to",
            options.out.display()
        ))
    })?;

    for screen in &screens {
        for &language in &languages {
            let mut kiosk = Kiosk::new(
                Rc::clone(&edition),
                setup,
                language,
                today.to_datetime(HOUR),
            );
            kiosk.open(screen.clone());
            kiosk.set_text_size(options.text_size);
            kiosk.set_contrast(options.contrast);
            let name = file_name(
                screen,
                language.tag(),
                options.size,
                options.text_size,
                options.contrast,
            );
            let mut headless = Headless::new()?;
            headless.draw(&kiosk, options.size);
            headless
                .picture(options.size)
                .save(&options.out.join(&name))?;
            writeln!(std::io::stdout(), "{name}")?;
        }
    }

    Ok(ExitCode::SUCCESS)
}

fn size(text: &str) -> Result<Size, String> {
    let side = |text: &str| {
        text.parse::<u16>()
            .ok()
            .filter(|side| (320..=8192).contains(side))
            .map(f32::from)
    };

    text.split_once('x')
        .and_then(|(width, height)| Some(Size::new(side(width)?, side(height)?)))
        .ok_or_else(|| "a size is written WxH, as in 1366x768, each from 320 to 8192".to_owned())
}

fn contrast(text: &str) -> Result<Contrast, String> {
    Contrast::ALL
        .into_iter()
        .find(|contrast| contrast.id() == text)
        .ok_or_else(|| "a contrast is default, high-light, high-dark or low".to_owned())
}

fn text_size(text: &str) -> Result<TextSize, String> {
    TextSize::ALL
        .into_iter()
        .find(|size| size.id() == text)
        .ok_or_else(|| "a text size is small, medium, large or huge".to_owned())
}
