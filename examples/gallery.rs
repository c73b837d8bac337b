//! Draws every screen in every language, and a page that shows them all.
//!
//! ```text
//! cargo run --example gallery                        # into target/gallery
//! cargo run --example gallery -- DIR                 # into another folder
//! cargo run --example gallery -- --text-size huge --contrast low
//! ```
//!
//! Open the `index.html` whose path is printed at the end: a row a screen, a column a language,
//! and each picture leads to its full size. It needs no network and no script.

use rights_kiosk::edition::Edition;
use rights_kiosk::headless::{Headless, file_name};
use rights_kiosk::kiosk::{Kiosk, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::theme::{Contrast, TextSize};

use clap::Parser;
use iced::Size;
use jiff::civil::Time;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The display that the screens are drawn for: the commonest old laptop.
const DISPLAY: Size = Size::new(1366.0, 768.0);

/// Its pixels in an inch.
const PPI: f32 = 100.0;

/// The hour on the clock, so that the pictures are the same whenever they are made.
const HOUR: Time = Time::constant(10, 0, 0, 0);

/// Draws every screen in every language into a folder, with an index.
#[derive(Debug, Parser)]
struct Arguments {
    /// The folder to write into; it is made if it is not there.
    #[arg(default_value = "target/gallery")]
    folder: PathBuf,
    /// Size of the text.
    #[arg(long, value_name = "SIZE", default_value = "medium")]
    text_size: TextSize,
    /// Contrast of the colours.
    #[arg(long, value_name = "NAME", default_value = "default")]
    contrast: Contrast,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let edition = Arc::new(Edition::load(None).map_err(|problems| {
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();

        lines.join("\n")
    })?);
    let screens = Screen::all(&edition.content);
    fs::create_dir_all(&arguments.folder)?;

    for (screen, number) in screens.iter().zip(1..) {
        for language in Language::ALL {
            let name = picture_name(&arguments, screen, language);
            draw(&arguments, &edition, screen, language, &name)?;
        }
        println!("{number} of {}: {}", screens.len(), screen.id());
    }

    let index = arguments.folder.join("index.html");
    fs::write(&index, page(&arguments, &edition, &screens))?;
    println!("{}", absolute(&index).display());

    Ok(())
}

/// Draws one screen in one language.
fn draw(
    arguments: &Arguments,
    edition: &Arc<Edition>,
    screen: &Screen,
    language: Language,
    name: &str,
) -> Result<(), Box<dyn Error>> {
    let setup = Setup {
        ppi: Some(PPI),
        is_still: true,
        window: DISPLAY,
        language,
        ..Setup::default()
    };
    // On the day of the edition nothing in it is overdue.
    let clock = edition.content.edition.date.to_datetime(HOUR);
    let mut kiosk = Kiosk::new(Arc::clone(edition), setup, clock);
    kiosk.open(screen.clone());
    kiosk.set_text_size(arguments.text_size);
    kiosk.set_contrast(arguments.contrast);

    // A new renderer each time: nothing of the last picture can stay in this one.
    let mut headless = Headless::new()?;
    headless.draw(&kiosk, DISPLAY);
    headless
        .picture(DISPLAY)
        .save(&arguments.folder.join(name))?;

    Ok(())
}

/// The file of a picture, as `rights-kiosk render` names it.
fn picture_name(arguments: &Arguments, screen: &Screen, language: Language) -> String {
    file_name(
        screen,
        language.tag(),
        DISPLAY,
        arguments.text_size,
        arguments.contrast,
    )
}

/// The page that shows all pictures: a row a screen, a column a language.
fn page(arguments: &Arguments, edition: &Edition, screens: &[Screen]) -> String {
    let mut heads = String::new();
    for language in Language::ALL {
        let (tag, name) = (language.tag(), language.native_name());
        let _ = write!(heads, "<th lang=\"{tag}\" scope=\"col\">{name}</th>");
    }

    let mut rows = String::new();
    for screen in screens {
        let id = escaped(&screen.id());
        let _ = write!(rows, "<tr id=\"{id}\"><th scope=\"row\">{id}</th>");
        for language in Language::ALL {
            let name = escaped(&picture_name(arguments, screen, language));
            let alt = format!("{id} in {}", language.native_name());
            let _ = write!(
                rows,
                "<td><a href=\"{name}\"><img src=\"{name}\" alt=\"{alt}\" loading=\"lazy\" \
                 width=\"{}\" height=\"{}\"></a></td>",
                DISPLAY.width, DISPLAY.height
            );
        }
        rows.push_str("</tr>\n");
    }

    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Rights Kiosk: gallery</title>\n<style>{STYLE}</style>\n\
         <h1>Rights Kiosk</h1>\n\
         <p>{} screens in {} languages. Edition of {}, {} text, {} contrast, {}x{} at {PPI} ppi. \
         A touch on a picture shows it in full.</p>\n\
         <table>\n<thead><tr><th></th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n\
         </html>\n",
        screens.len(),
        Language::ALL.len(),
        edition.content.edition.date,
        arguments.text_size.id(),
        arguments.contrast.id(),
        DISPLAY.width,
        DISPLAY.height,
    )
}

/// How the page looks. The names of screens and languages stay in sight.
const STYLE: &str = "
body { margin: 1rem; font: 1rem/1.4 system-ui, sans-serif; color: #14202b; background: #fbf8f2 }
table { border-spacing: .5rem }
th { text-align: start; background: #fbf8f2; white-space: nowrap }
thead th { position: sticky; top: 0; z-index: 1; padding: .3rem 0 }
tbody th { position: sticky; left: 0; padding-right: .5rem; vertical-align: top }
img { display: block; width: 20rem; height: auto; border: 1px solid #8a8f94 }
a:focus img, a:hover img { outline: 3px solid #083f41 }
";

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The whole path of a file, if the system tells it.
fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
