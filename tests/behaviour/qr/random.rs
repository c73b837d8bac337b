//! Texts of letters drawn at random, in the scripts of the kiosk: 2,000 of them, and none may be
//! read otherwise.

use super::decoders::{misread_as_drawn, zbar_misreads};
use super::picture::Picture;
use qrcode::{Color, EcLevel, QrCode};
use rights_kiosk::carry::clean;
use rights_kiosk::qr::Symbol;

/// How many texts are drawn.
const TEXTS: usize = 2000;

/// The width of a module, in pixels.
const MODULE: usize = 2;

/// The letters of each script, and ASCII.
const SCRIPTS: [&[(u32, u32)]; 5] = [
    &[(0xac00, 0xd7a3)],
    &[(0xe01, 0xe3a), (0xe40, 0xe4e)],
    &[
        (0x981, 0x983),
        (0x985, 0x98c),
        (0x995, 0x9a8),
        (0x9be, 0x9c4),
        (0x9cd, 0x9cd),
        (0x9e6, 0x9ef),
    ],
    &[(0xbf, 0xd6), (0xd8, 0xf6), (0xf8, 0x17f)],
    &[(0x20, 0x7e)],
];

/// Numbers that look random and are the same each time (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);

        ((it ^ (it >> 31)) % end as u64) as usize
    }

    /// 2 to 41 letters of one script, a fifth of them ASCII.
    fn text(&mut self, script: &[(u32, u32)]) -> String {
        let length = 2 + self.below(40);
        let letters = |of: &[(u32, u32)]| -> Vec<char> {
            of.iter()
                .flat_map(|(first, last)| *first..=*last)
                .filter_map(char::from_u32)
                .collect()
        };
        let [own, ascii] = [letters(script), letters(SCRIPTS[4])];

        (0..length)
            .map(|_| {
                let of = if self.below(5) == 0 { &ascii } else { &own };

                of[self.below(of.len())]
            })
            .collect()
    }
}

fn texts() -> Vec<String> {
    let mut random = Random(18);

    (0..TEXTS)
        .map(|it| clean(&random.text(SCRIPTS[it % SCRIPTS.len()])))
        .map(|it| {
            if it.trim().is_empty() {
                "-".to_owned()
            } else {
                it
            }
        })
        .collect()
}

#[test]
fn two_readers_read_every_text() {
    let texts = texts();
    let pictures: Vec<_> = texts
        .iter()
        .map(|it| Picture::of(&Symbol::of(it).unwrap(), MODULE))
        .collect();

    misread_as_drawn(&texts, &pictures, MODULE).assert_none("random texts");
}

/// A code as the library makes it when nobody tells it how.
fn automatic(text: &str) -> Picture {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let width = code.width() as u32;
    let dark = |x: u32, y: u32| {
        let inside = |it: u32| it.checked_sub(4).filter(|it| *it < width);

        matches!((inside(x), inside(y)),
            (Some(x), Some(y)) if code[(x as usize, y as usize)] == Color::Dark)
    };

    Picture::drawn(width + 8, MODULE, dark)
}

/// Texts that a reader takes for Japanese or Latin if nothing says that they are UTF-8.
const SPOILT: [&str; 4] = ["쪱쫳}", "ฌญส", "Vড৪", "3ŬħĊŵŃŞx"];

#[test]
fn the_automatic_mode_would_spoil_some() {
    let texts = SPOILT.map(str::to_owned);
    let ours = SPOILT.map(|it| Picture::of(&Symbol::of(it).unwrap(), MODULE));

    misread_as_drawn(&texts, &ours, MODULE).assert_none("ours");
    if let Some(spoilt) = zbar_misreads(&texts, &SPOILT.map(automatic)) {
        assert_eq!(spoilt, [0, 1, 2, 3]);
    }
}

#[test]
#[ignore = "a measurement: it prints how many texts the automatic mode spoils"]
fn what_the_automatic_mode_spoils() {
    let texts = texts();
    let pictures: Vec<_> = texts.iter().map(|it| automatic(it)).collect();
    let misread = misread_as_drawn(&texts, &pictures, MODULE);
    let Some(zbar) = misread.zbar else {
        return;
    };

    println!(
        "of {TEXTS}: rqrr {}, zbarimg {}",
        misread.rqrr.len(),
        zbar.len()
    );
    for (script, name) in ["ko", "th", "bn", "accents", "ascii"].iter().enumerate() {
        let of: Vec<_> = zbar
            .iter()
            .filter(|it| **it % SCRIPTS.len() == script)
            .collect();
        println!("{name}: {}", of.len());
        for it in of.iter().take(4) {
            println!("    {:?}", texts[**it]);
        }
    }
}
