//! `rights-kiosk render`

use super::Failure;
use super::arguments::{ArgumentError, HOUR, PackArg, TodayArg, ppi};
use crate::content::Content;
use crate::edition::Edition;
use crate::headless::{Headless, file_name};
use crate::kiosk::{Kiosk, Setup};
use crate::language::{Language, UnknownLanguage};
use crate::screen::Screen;
use crate::theme::{Contrast, TextSize};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use iced::Size;
use jiff::civil::DateTime;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// What stands for every screen, and for every language.
const ALL: &str = "all";

#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The folder to write into; it is made if it is not there.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A screen (welcome, home, home:everyday, topic:home-door, officer, warrant, i-speak,
    /// help, number:888-624-4752, take-home:home-door, events, about, sources:officer, calibration,
    /// pin, desk, desk-events, event-form, event-form:when, calendars, calendars:preview, counts),
    /// or all.
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
    #[command(flatten)]
    today: TodayArg,
    /// Size of the text.
    #[arg(long, value_name = "SIZE", default_value = "medium")]
    text_size: TextSize,
    /// Contrast of the colours.
    #[arg(long, value_name = "NAME", default_value = "default")]
    contrast: Contrast,
    #[command(flatten)]
    pack: PackArg,
}

pub fn run(options: &RenderArgs) -> Result<ExitCode, Failure> {
    let now = options.today.date().to_datetime(HOUR);
    let edition = options.pack.load(now)?;
    let screens = screens(&options.screen, &edition.content)?;
    let languages = languages(&options.lang)?;

    std::fs::create_dir_all(&options.out).map_err(|error| {
        Failure(format!(
            "{}: {error}: choose a folder that can be written to",
            options.out.display()
        ))
    })?;

    for screen in &screens {
        for &language in &languages {
            let name = draw(options, &edition, screen, language, now)?;
            writeln!(std::io::stdout(), "{name}")?;
        }
    }

    Ok(ExitCode::SUCCESS)
}

/// The screens that an id stands for.
fn screens(id: &str, content: &Content) -> Result<Vec<Screen>, Failure> {
    if id == ALL {
        return Ok(Screen::all(content));
    }
    let screen = Screen::find(id, content).ok_or_else(|| {
        let known: Vec<_> = Screen::all(content).iter().map(Screen::id).collect();

        Failure(format!(
            "no screen is called `{id}`: choose all or one of {}",
            known.join(" ")
        ))
    })?;

    Ok(vec![screen])
}

/// The languages that a tag stands for.
fn languages(tag: &str) -> Result<Vec<Language>, UnknownLanguage> {
    match tag {
        ALL => Ok(Language::ALL.to_vec()),
        tag => Ok(vec![Language::parse(tag)?]),
    }
}

/// Draws one screen in one language into a file, and gives the name of that.
fn draw(
    options: &RenderArgs,
    edition: &Arc<Edition>,
    screen: &Screen,
    language: Language,
    now: DateTime,
) -> Result<String, Failure> {
    let setup = Setup {
        ppi: options.ppi,
        is_still: true,
        window: options.size,
        language,
        ..Setup::default()
    };
    let mut kiosk = Kiosk::new(Arc::clone(edition), setup, now);
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

    Ok(name)
}

fn size(text: &str) -> Result<Size, ArgumentError> {
    let side = |text: &str| {
        text.parse::<u16>()
            .ok()
            .filter(|side| (320..=8192).contains(side))
            .map(f32::from)
    };

    text.split_once('x')
        .and_then(|(width, height)| Some(Size::new(side(width)?, side(height)?)))
        .ok_or(ArgumentError::Size)
}

impl ValueEnum for Contrast {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

impl ValueEnum for TextSize {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}
