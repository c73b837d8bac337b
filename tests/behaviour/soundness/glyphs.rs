//! That every character is drawn, and by the face that is shipped for it.

use iced::Font;
use iced::advanced::graphics::text::FontSystem;
use jiff::civil::{date, time};
use rights_kiosk::content::Content;
use rights_kiosk::language::line_break::{WORD_JOINER, ZERO_WIDTH_SPACE};
use rights_kiosk::language::{Language, Script, format};
use rights_kiosk::theme::{self, Icon};

use super::{TRANSLATED, assert_none, composed, drawn, edition};
use crate::behaviour::face::{Glyph, faces, family, fonts, layout};

/// All glyphs of a text on one line.
fn glyphs(fonts: &mut FontSystem, words: &str, font: Font) -> Vec<Glyph> {
    let lines = layout(fonts, words, font, None).lines;

    lines.into_iter().flat_map(|line| line.glyphs).collect()
}

/// What is wrong with the glyphs of a text in a face.
fn faults(words: &str, font: Font, glyphs: &[Glyph]) -> Vec<String> {
    let mut found: Vec<_> = glyphs
        .iter()
        .filter_map(|glyph| {
            let drawn = &words[glyph.start..glyph.end];
            let is_mark = !drawn.is_empty()
                && drawn
                    .chars()
                    .all(|it| matches!(it, ZERO_WIDTH_SPACE | WORD_JOINER));

            if glyph.id == 0 {
                Some(format!("no glyph for “{drawn}” ({})", codes(drawn)))
            } else if glyph.family != family(font) {
                Some(format!(
                    "“{drawn}” ({}) is drawn by {}",
                    codes(drawn),
                    glyph.family
                ))
            } else if is_mark && glyph.width != 0.0 {
                Some(format!("{} is {} px wide", codes(drawn), glyph.width))
            } else {
                None
            }
        })
        .collect();
    let weight = text_weight(font);

    if let Some(glyph) = glyphs.iter().find(|glyph| glyph.weight != weight) {
        found.push(format!("drawn in weight {}, not {weight}", glyph.weight));
    }
    if glyphs.is_empty() && !words.is_empty() {
        found.push("draws nothing".to_owned());
    }

    found
}

fn text_weight(font: Font) -> u16 {
    match font.weight {
        iced::font::Weight::Bold => 700,
        _ => 400,
    }
}

fn codes(text: &str) -> String {
    let codes: Vec<_> = text
        .chars()
        .map(|it| format!("U+{:04X}", u32::from(it)))
        .collect();

    codes.join(" ")
}

/// Everything that messages say, as it is drawn, by its language.
fn messages() -> Vec<(Language, String, String)> {
    let edition = edition();
    let drawn = |language| {
        let edition = &edition;
        edition.catalogs.ids(Language::English).map(move |id| {
            let text = drawn(edition, language, id);
            (text.spoken, id.to_owned(), text.words.into_owned())
        })
    };
    let zapotec = edition.catalogs.ids(Language::Zapotec).filter_map(|id| {
        let text = edition.catalogs.own(Language::Zapotec, id)?;
        Some((text.spoken, id.to_owned(), text.words.into_owned()))
    });

    TRANSLATED
        .into_iter()
        .chain([Language::English])
        .flat_map(drawn)
        .chain(zapotec)
        .collect()
}

/// Every date and time that can be written out, in every language.
fn dates() -> Vec<(Language, String, String)> {
    let of = |language: Language| {
        let days = (1..=12).flat_map(move |month| {
            let day = date(2025, month, 9 + month);
            [
                format::date(language, day),
                format::date_with_weekday(language, day),
                format::partial_date(language, 2025, Some(month), None),
            ]
        });
        let hours = (0..24).flat_map(move |hour| {
            [0, 30].map(|minute| format::time(language, time(hour, minute, 0, 0)))
        });
        let others = [
            format::partial_date(language, 2018, None, None),
            format::number(language, 1_234_567_890),
            language.native_name().to_owned(),
        ];

        days.chain(hours)
            .chain(others)
            .map(move |text| (language, "a date".to_owned(), text))
    };

    Language::ALL.into_iter().flat_map(of).collect()
}

/// Names, numbers, addresses and titles: the same in every language, in the
/// face of the letters they are written in.
fn names(content: &Content) -> Vec<(Language, String, String)> {
    let mut names = Vec::new();
    let mut add = |key: &str, name: &str| {
        // As in the program: a name that holds letters of a script is set whole
        // in the face of that script.
        let language = [Language::Korean, Language::Bengali, Language::Thai]
            .into_iter()
            .find(|language| name.chars().any(|it| language.script().contains(it)))
            .unwrap_or(Language::English);

        names.push((language, key.to_owned(), name.to_owned()));
    };

    for it in &content.organizations {
        add(&it.id, &it.name);
        it.contacts
            .iter()
            .for_each(|contact| add(&it.id, &contact.value));
    }
    for it in &content.hotlines {
        add(&it.id, &it.name);
        add(&it.id, &it.number);
    }
    for it in &content.events {
        it.place
            .iter()
            .chain(&it.other_hosts)
            .for_each(|name| add(&it.id, name));
    }
    for (id, it) in &content.sources {
        add(id, &it.publisher);
        add(id, &it.title);
    }
    for it in &content.varieties {
        let towns: Vec<_> = it.towns.iter().map(|town| town.as_str()).collect();

        add(&it.code, &format!("{} · {}", it.name, it.region));
        add(&it.code, &towns.join(", "));
    }

    names
}

/// What is wrong with these texts in the two faces of their languages, and how
/// many glyphs they have.
fn check(texts: &[(Language, String, String)]) -> (Vec<String>, usize) {
    let mut fonts = fonts();
    let mut found = Vec::new();
    let mut count = 0;

    for (language, key, words) in texts {
        for font in faces(*language) {
            let glyphs = glyphs(&mut fonts, words, font);
            count += glyphs.len();

            for fault in faults(words, font, &glyphs) {
                found.push(format!("{language} {key} ({:?}): {fault}", font.weight));
            }
        }
    }

    (found, count)
}

#[test]
fn draw_every_message() {
    let messages = messages();
    let (found, count) = check(&messages);

    println!("{} messages, {count} glyphs", messages.len());
    assert_none(&found);
}

#[test]
fn draw_every_date_and_number() {
    let dates = dates();
    let (found, count) = check(&dates);

    println!("{} dates, times and numbers, {count} glyphs", dates.len());
    assert_none(&found);
}

#[test]
fn draw_every_name_and_address() {
    let names = names(&edition().content);
    let (found, count) = check(&names);

    println!("{} names, {count} glyphs", names.len());
    assert_none(&found);
}

#[test]
fn draw_every_pictogram() {
    let mut fonts = fonts();
    let mut found = Vec::new();

    for icon in Icon::ALL {
        let glyph = icon.glyph().to_string();
        let glyphs = glyphs(&mut fonts, &glyph, theme::ICONS);
        let faults = faults(&glyph, theme::ICONS, &glyphs);

        found.extend(
            faults
                .into_iter()
                .map(|it| format!("{}: {it}", icon.word())),
        );
    }

    drop(fonts);
    assert_none(&found);
}

/// A shaper takes the script of a run from its first letter, so what stands
/// before a Bengali or Thai word must not change how it is drawn.
#[test]
fn are_the_same_in_a_sentence_as_alone() {
    let mut found = Vec::new();
    let mut count = 0;
    let messages = messages();
    let mut fonts = fonts();

    for (language, id, words) in &messages {
        let script = language.script();
        if !matches!(script, Script::Bengali | Script::Thai) {
            continue;
        }
        let font = theme::regular(*language);
        let sentence = glyphs(&mut fonts, words, font);

        for (start, run) in runs(script, words) {
            let alone: Vec<_> = glyphs(&mut fonts, run, font)
                .iter()
                .map(|it| it.id)
                .collect();
            let range = start..start + run.len();
            let here: Vec<_> = sentence
                .iter()
                .filter(|it| range.contains(&it.start))
                .map(|it| it.id)
                .collect();
            count += 1;

            if here != alone {
                found.push(format!("{language} {id}: “{run}” loses its shape"));
            }
        }
    }

    drop(fonts);
    println!("{count} runs of Bengali and Thai");
    assert_none(&found);
}

/// The unbroken runs of a script in a text, each with the byte it begins at.
fn runs(script: Script, text: &str) -> Vec<(usize, &str)> {
    let is_other = |it: char| !script.contains(it) && !matches!(it, '\u{200c}' | '\u{200d}');

    text.split(is_other)
        .filter(|run| !run.is_empty())
        .map(|run| (run.as_ptr() as usize - text.as_ptr() as usize, run))
        .collect()
}

#[test]
fn are_missed_when_a_face_lacks_them() {
    let mut fonts = fonts();
    let mut found = |words: &str, language| {
        let font = theme::regular(language);
        let glyphs = glyphs(&mut fonts, words, font);

        faults(words, font, &glyphs).join("; ")
    };

    assert_eq!(found("Door", Language::English), "");
    assert!(found("문", Language::English).contains("is drawn by Kiosk Korean"));
    assert!(found("ประตู", Language::Bengali).contains("is drawn by Kiosk Thai"));
    assert!(found("\u{4dc0}", Language::Korean).contains("no glyph"));

    let marked = "ก\u{200b}ก\u{2060}ก";
    assert_eq!(found(marked, Language::Thai), "");

    let font = theme::regular(Language::Thai);
    let mut glyphs = glyphs(&mut fonts, marked, font);
    glyphs.iter_mut().for_each(|glyph| glyph.width += 1.0);
    let wide = faults(marked, font, &glyphs).join("; ");
    assert!(
        wide.contains("U+200B is") && wide.contains("U+2060 is"),
        "{wide}"
    );
}

#[test]
fn are_wrong_in_a_run_that_begins_in_another_script() {
    let mut fonts = fonts();
    let font = theme::regular(Language::Bengali);
    let mut ids = |words: &str| -> Vec<_> {
        glyphs(&mut fonts, words, font)
            .iter()
            .map(|it| it.id)
            .collect()
    };
    let alone = ids("কে");

    assert!(ids("ICE-কে").ends_with(&alone));
    assert!(!ids("ICEকে").ends_with(&alone));
    // A conjunct is one glyph, its letters are three.
    assert!(ids(&composed("ক্ষ")).len() < 3);
}
