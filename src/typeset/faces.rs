//! The shipped faces (fonts). Every language has one family, which also holds Latin
//! letters and digits, so that no text ever depends on a fallback face.

use crate::language::Language;

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::{Buffer, Metrics, fontdb};
use iced::advanced::graphics::text::{font_system, to_attributes, to_shaping};
use iced::advanced::text::Shaping;
use iced::font::{Family, Weight};

use std::sync::{Arc, Once};

/// The face of pictograms.
pub const ICONS: Font = Font::with_name("Kiosk Icons");

/// Height of a capital I in the Latin faces, as a part of the text size.
/// Read from the `OS/2` table of the shipped faces.
pub const CAP_HEIGHT: f32 = 0.714;

/// The face of text that names none: it never should, but must not be tofu.
pub const DEFAULT_FONT: Font = Font::with_name("Kiosk Latin");

const FACES: [&[u8]; 9] = [
    include_bytes!("../../assets/fonts/KioskLatin-Regular.ttf"),
    include_bytes!("../../assets/fonts/KioskLatin-Bold.ttf"),
    include_bytes!("../../assets/fonts/KioskKorean-Regular.otf"),
    include_bytes!("../../assets/fonts/KioskKorean-Bold.otf"),
    include_bytes!("../../assets/fonts/KioskBengali-Regular.ttf"),
    include_bytes!("../../assets/fonts/KioskBengali-Bold.ttf"),
    include_bytes!("../../assets/fonts/KioskThai-Regular.ttf"),
    include_bytes!("../../assets/fonts/KioskThai-Bold.ttf"),
    include_bytes!("../../assets/fonts/KioskIcons-Regular.ttf"),
];

/// The regular face of a language.
pub fn regular(language: Language) -> Font {
    Font::with_name(match language {
        Language::English | Language::Spanish | Language::Zapotec | Language::Tagalog => {
            "Kiosk Latin"
        }
        Language::Korean => "Kiosk Korean",
        Language::Bengali => "Kiosk Bengali",
        Language::Thai => "Kiosk Thai",
    })
}

/// The bold face of a language.
pub fn bold(language: Language) -> Font {
    Font {
        weight: Weight::Bold,
        ..regular(language)
    }
}

/// Loads the shipped faces and drops every other one.
///
/// Faces of the system would win over ours where names agree and would draw
/// other glyphs on every computer; without them a missing glyph is missing
/// everywhere, where the tests see it. Does its work once in a process, and not
/// in a thread of its own: once there is a second thread, C libraries lock every
/// byte they read, and the window system reads a large table at its start.
pub fn load_fonts() {
    static LOADED: Once = Once::new();

    LOADED.call_once(|| {
        let Ok(mut fonts) = font_system().write() else {
            tracing::error!("the font system is poisoned; text may use other faces");
            return;
        };

        let database = fonts.raw().db_mut();
        let foreign: Vec<_> = database.faces().map(|face| face.id).collect();

        for face in foreign {
            database.remove_face(face);
        }

        for face in FACES {
            database.load_font_source(fontdb::Source::Binary(Arc::new(face)));
        }

        let Family::Name(family) = DEFAULT_FONT.family else {
            return;
        };
        database.set_sans_serif_family(family);
    });
}

/// Whether the shipped faces of a language draw a character. The faces must have been
/// [loaded](load_fonts).
pub fn draws(language: Language, character: char) -> bool {
    undrawn(language, character.encode_utf8(&mut [0; 4])).is_none()
}

/// The first character of a text that no shipped face of its language draws, in
/// regular or bold. The faces must have been [loaded](load_fonts).
pub fn undrawn(language: Language, text: &str) -> Option<char> {
    const SIZE: f32 = 16.0;

    let mut fonts = font_system().write().ok()?;
    let fonts = fonts.raw();

    [regular(language), bold(language)]
        .into_iter()
        .find_map(|font| {
            let mut buffer = Buffer::new(fonts, Metrics::new(SIZE, SIZE));
            buffer.set_size(fonts, None, None);
            buffer.set_text(
                fonts,
                text,
                &to_attributes(font),
                to_shaping(Shaping::default(), text),
                None,
            );
            buffer.shape_until_scroll(fonts, false);
            let missing = buffer
                .layout_runs()
                .flat_map(|run| run.glyphs)
                .find(|glyph| glyph.glyph_id == 0)?;

            text.get(missing.start..)?.chars().next()
        })
}
