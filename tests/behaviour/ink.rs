//! That every script looks equally large, and that no mark touches another line
//! or leaves the place of its text: measured from the outlines of the shipped
//! faces and in painted pixels.

mod labels;
mod outline;
mod paint;

use crate::behaviour::face::{faces, fonts};
use crate::common::{LAPTOP, Visitor, edition};
use outline::{Ink, Outlines, Reach};
use paint::Painter;

use iced::Font;
use jiff::civil::{date, time};
use rights_kiosk::content::{Content, Group};
use rights_kiosk::edition::Edition;
use rights_kiosk::language::line_break::ZERO_WIDTH_SPACE;
use rights_kiosk::language::{Language, Script, Text, format};
use rights_kiosk::screen::{Screen, home};
use rights_kiosk::theme::{self, Metrics, TextSize, TextStyle};
use rights_kiosk::widget::fit;

use std::collections::BTreeSet;

/// The highest and the deepest stacks of letters and marks that are written in
/// these languages, whether or not a text of ours has them.
const STACKS: [(Language, &[&str]); 4] = [
    (Language::Spanish, &["Á", "Ñ", "ÍÜ", "(¿j)"]),
    (Language::Korean, &["를", "훼", "쀍", "(가)", "g"]),
    (Language::Thai, &["ที่", "ป้ำ", "ปี๋", "ฟื้น", "กฎุมพี", "ฎู", "ญู"]),
    (
        Language::Bengali,
        &["র্কি", "স্ত্রু", "ন্ধ্র", "র্জ্জ্ব", "ট্র", "শত্রু", "ক্ষ্মী"],
    ),
];

/// The ink of a text that is known to have some.
fn ink(outlines: &mut Outlines, words: &str, font: Font) -> Reach {
    outlines
        .ink(&mut fonts(), words, font, 2.0)
        .unwrap_or_else(|| panic!("“{words}” draws nothing"))
        .ink
}

fn median(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);

    values[values.len() / 2]
}

/// The Hangul syllables that our texts use.
fn syllables(edition: &Edition) -> BTreeSet<char> {
    let ids = edition.catalogs.ids(Language::Korean);

    ids.flat_map(|id| {
        edition
            .catalogs
            .plain(Language::Korean, id)
            .chars()
            .collect::<Vec<_>>()
    })
    .filter(|it| ('가'..='힣').contains(it))
    .collect()
}

/// How high the letters of a language are that make its text look large or
/// small, as a part of the em: what should be equal in all scripts, if each is
/// drawn at its ratio.
fn apparent(edition: &Edition, outlines: &mut Outlines, language: Language, font: Font) -> f32 {
    match language.script() {
        Script::Latin => {
            let [capital, small] = ["H", "x"].map(|it| ink(outlines, it, font).high);

            f32::midpoint(capital, small)
        }
        Script::Hangul => {
            let heights = syllables(edition)
                .into_iter()
                .map(|it| ink(outlines, &it.to_string(), font).height());

            median(heights.collect())
        }
        Script::Thai => {
            let consonants = 'ก'..='ฮ';
            let heights = consonants
                .filter(|it| !matches!(it, 'ฤ' | 'ฦ'))
                .map(|it| ink(outlines, &it.to_string(), font).high);

            median(heights.collect())
        }
        Script::Bengali => ink(outlines, "ক", font).high,
    }
}

#[test]
fn of_every_script_looks_as_large_as_that_of_latin() {
    let edition = edition();
    let mut outlines = Outlines::new();
    let [latin, latin_bold] = faces(Language::English)
        .map(|font| apparent(&edition, &mut outlines, Language::English, font));

    for language in [Language::Korean, Language::Thai, Language::Bengali] {
        let ratio = theme::optical_scale(language);
        let [regular, bold] =
            faces(language).map(|font| apparent(&edition, &mut outlines, language, font));
        println!("{language}: {regular:.3} and bold {bold:.3}, drawn at {ratio}");

        assert!((0.9..=1.25).contains(&ratio));

        let wanted = if language == Language::Korean {
            for syllable in [regular, bold] {
                let capitals = syllable * ratio / theme::CAP_HEIGHT;

                assert!((1.15..=1.25).contains(&capitals), "{capitals} capitals");
            }

            1.2 * theme::CAP_HEIGHT / regular
        } else {
            assert!(regular * ratio >= latin, "{language} is too small");
            assert!(
                bold * ratio >= latin_bold,
                "{language} is too small in bold"
            );

            (latin / regular).max(latin_bold / bold)
        };
        assert!(
            (ratio / wanted - 1.0).abs() <= 0.02,
            "{language} is drawn at {ratio}, its face asks for {wanted}"
        );
    }
}

#[test]
fn of_latin_capitals_keeps_its_height_in_every_latin_text() {
    let mut outlines = Outlines::new();

    for language in Language::ALL {
        for font in faces(language) {
            let capital = ink(&mut outlines, "I", font).high * theme::optical_scale(language);

            if language.script() == Script::Latin {
                assert_eq!(theme::optical_scale(language), 1.0);
                assert!((capital - theme::CAP_HEIGHT).abs() < 0.0005, "{capital}");
            }
            // In no text are capitals under the bands of VVSG 2.0, 7.1-G.
            for (size, least) in TextSize::ALL.into_iter().zip([3.5, 4.8, 6.4, 8.5]) {
                let drawn = size.cap() / theme::CAP_HEIGHT * capital;

                assert!(drawn >= least, "{language} {size:?}: {drawn} mm");
            }
        }
    }
}

/// All that the program may write, and the stacks.
fn texts(edition: &Edition) -> Vec<Text<'_>> {
    let catalogs = &edition.catalogs;
    let mut texts = Vec::new();

    for language in Language::ALL {
        let ids = catalogs.ids(language);
        texts.extend(ids.filter_map(|id| catalogs.own(language, id)));
        texts.extend(dates(language));
    }
    for (language, stacks) in STACKS {
        texts.extend(stacks.iter().map(|stack| Text::plain(*stack, language)));
    }
    for name in names(&edition.content) {
        texts.push(Text::plain(name, Language::of_name(name)));
    }

    texts
}

/// Every month, day of the week and part of the day, and a language's own name.
fn dates(language: Language) -> Vec<Text<'static>> {
    let days = (1..=12).map(|month| date(2025, month, 9 + month));
    let days = days.map(|day| format::date_with_weekday(language, day));
    let hours = (0..24).map(|hour| format::time(language, time(hour, 30, 0, 0)));
    let others = [
        format::number(language, 1_234_567_890),
        language.native_name().to_owned(),
    ];

    days.chain(hours)
        .chain(others)
        .map(|words| Text::plain(words, language))
        .collect()
}

/// Names and titles, the same in every language.
fn names(content: &Content) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();

    for it in &content.organizations {
        names.push(&it.name);
    }
    for it in &content.hotlines {
        names.push(&it.name);
    }
    for it in &content.events {
        names.extend(it.place.iter().chain(&it.other_hosts).map(|name| &**name));
    }
    for it in content.sources.values() {
        names.extend([&*it.publisher, &*it.title]);
    }
    for it in &content.varieties {
        names.extend([&*it.name, &*it.region]);
        names.extend(it.towns.iter().map(|town| &**town));
    }
    for it in &content.interpreter_languages {
        names.extend([&*it.english, &*it.spanish]);
        names.extend(it.towns.iter().map(|town| &**town));
    }

    names
}

/// The text whose ink reaches furthest above its baseline or under it.
struct Worst<'a> {
    ink: Ink,
    words: &'a str,
}

/// Of these words in a face those with the highest and those with the lowest ink.
fn worst<'a>(
    outlines: &mut Outlines,
    words: impl Iterator<Item = &'a str>,
    language: Language,
    font: Font,
) -> [Worst<'a>; 2] {
    let mut fonts = fonts();
    let line_height = theme::line_height(language);
    let mut inks = words.filter_map(|words| {
        let ink = outlines.ink(&mut fonts, words, font, line_height)?;

        Some(Worst { ink, words })
    });
    let first = inks.next().expect("words");
    let mut extremes = [Worst { ..first }, first];

    for it in inks {
        let [highest, lowest] = &mut extremes;
        if it.ink.ink.high > highest.ink.ink.high {
            *highest = Worst { ..it };
        }
        if it.ink.ink.low < lowest.ink.ink.low {
            *lowest = it;
        }
    }

    extremes
}

/// All that is written in a language.
fn spoken<'a>(texts: &'a [Text<'_>], language: Language) -> impl Iterator<Item = &'a str> {
    texts
        .iter()
        .filter(move |text| text.spoken == language)
        .map(|text| &*text.words)
}

#[test]
fn stays_on_its_line_in_every_text() {
    let edition = edition();
    let texts = texts(&edition);
    let mut outlines = Outlines::new();

    println!("{} texts", texts.len());
    for language in Language::ALL {
        for font in faces(language) {
            let [highest, lowest] = worst(&mut outlines, spoken(&texts, language), language, font);
            let air = highest.ink.air().min(lowest.ink.air());
            let height = theme::line_height(language);
            println!(
                "{language} {:?}: {:.3} above, {:.3} under; lines of {height}, least {:.3}",
                font.weight,
                highest.ink.ink.high,
                -lowest.ink.ink.low,
                height - 2.0 * air,
            );

            for Worst { ink, words } in [highest, lowest] {
                assert!(
                    ink.air() >= 0.0,
                    "{language} {:?}: “{words}” leaves its line by {:.3} em",
                    font.weight,
                    -ink.air(),
                );
            }
        }
    }
}

#[test]
fn stays_in_the_place_of_its_text_in_pixels() {
    let edition = edition();
    let texts = texts(&edition);
    let mut outlines = Outlines::new();
    let mut painter = Painter::new();
    let mut found = Vec::new();
    let mut painted = 0;
    let sizes: Vec<_> = [92.0, 100.0, 135.0, 163.0]
        .into_iter()
        .flat_map(|ppi| TextSize::ALL.map(|size| Metrics::new(LAPTOP, Some(ppi), size)))
        .map(|metrics| metrics.size(TextStyle::Body))
        .collect();

    for language in Language::ALL {
        for (font, role) in faces(language)
            .into_iter()
            .zip([TextStyle::Body, TextStyle::Strong])
        {
            // Of the two texts that reach furthest the words that do.
            let [highest, lowest] = worst(&mut outlines, spoken(&texts, language), language, font);
            let words = [highest, lowest]
                .into_iter()
                .flat_map(|it| it.words.split([' ', ZERO_WIDTH_SPACE]));
            let words = worst(&mut outlines, words, language, font).map(|it| it.words);

            for ((words, size), lower) in words
                .into_iter()
                .flat_map(|words| sizes.iter().map(move |size| (words, *size)))
                .flat_map(|it| [0.0, 0.25, 0.5, 0.75].map(|lower| (it, lower)))
            {
                let text = Text::plain(words, language);
                let (above, below) = painter.paint(text, role, size, lower).outside();
                painted += 1;

                if above + below > 0 {
                    found.push(format!(
                        "{language} {role:?} “{words}” of {size:.1} px, {lower} px lower: \
                         {above} rows above, {below} under"
                    ));
                }
            }
        }
    }

    println!("painted {painted} times");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn is_measured_as_large_as_it_is_drawn() {
    let edition = edition();
    let metrics = Metrics::new(LAPTOP, Some(100.0), TextSize::Medium);

    for language in Language::ALL {
        let mut visitor = Visitor::new(&edition, language);
        let group = home::Home::of(Group::FindAndPlan);
        visitor.kiosk.open(Screen::Home(group));
        let text = edition.catalogs.text(language, "group-find-and-plan");
        let size = metrics.size(TextStyle::Title);
        let place = visitor
            .place_of(&edition.catalogs.plain(language, "group-find-and-plan"))
            .expect("the title");
        let measured = fit::height(&text, true, size, f32::INFINITY);

        assert!(
            (place.height - measured).abs() < 0.01,
            "{language}: {place:?}"
        );
        assert!((measured - size * theme::line_ratio(text.spoken)).abs() < 0.01);
    }
}
