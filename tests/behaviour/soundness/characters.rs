//! What characters a text is made of, and in which order.

use rights_kiosk::files::Files;
use rights_kiosk::language::Language::{self, Bengali, English, Korean, Spanish, Thai};
use rights_kiosk::soundness::characters::{name_fault, unshowable, violation};

use super::{assert_none, composed, edition, said};

#[test]
fn are_sound_in_every_message() {
    let edition = edition();
    let all = said(&edition, &Language::ALL);
    let found: Vec<_> = all
        .iter()
        .filter_map(|said| {
            let fault = violation(said.language, &said.words)?;
            Some(format!(
                "{} {}: {fault}\n    {}",
                said.language, said.id, said.words
            ))
        })
        .collect();

    println!("{} messages", all.len());
    assert_none(&found);
}

#[test]
fn are_sound_in_every_name() {
    let edition = edition();
    let names = edition.content.names();
    let found: Vec<_> = names
        .iter()
        .filter_map(|it| {
            let fault = name_fault(Language::of_name(it.name), it.name)?;
            Some(format!("{}: {}: {fault}", it.file, it.key))
        })
        .collect();

    println!("{} names", names.len());
    assert_none(&found);
}

/// The line break marks are taken out of a message before it is compared, and
/// Fluent drops blanks: what the files themselves hold is looked at apart.
#[test]
fn are_sound_in_every_file() {
    let files = Files::embedded();
    let mut found = Vec::new();

    for path in files
        .under("locales/")
        .filter(|path| path.ends_with(".ftl"))
    {
        let text = files
            .text(path)
            .unwrap_or_else(|problem| panic!("{problem:?}"));
        let tag = path.split('/').nth(1).unwrap_or_default();
        let language = Language::parse(tag).unwrap_or_else(|error| panic!("{path}: {error}"));

        if !text.ends_with('\n') {
            found.push(format!("{path}: its last line does not end"));
        }
        for (line, number) in text.lines().zip(1..) {
            let fault = unshowable(language, line)
                .or_else(|| (composed(line) != line).then(|| "is not composed (NFC)".to_owned()))
                .or_else(|| line.ends_with(' ').then(|| "ends in a space".to_owned()));

            found.extend(fault.map(|fault| format!("{path}:{number}: {fault}")));
        }
    }

    assert_none(&found);
}

#[test]
fn are_missed_when_they_are_spoiled() {
    let spoiled = [
        (Korean, "문을 여십시오\u{fffd}."),
        (Korean, "문\u{e000}"),
        (Korean, "\u{1106}\u{116e}\u{11ab}"),
        (Korean, "문\u{200b}을"),
        (Korean, "문\u{200d}을"),
        (Spanish, "cafe\u{301}"),
        (Spanish, "la \"puerta\""),
        (Spanish, "l'a"),
        (Spanish, "la  puerta"),
        (Spanish, "la puerta "),
        (Spanish, "PregÃºntele"),
        (Spanish, "la “puerta"),
        (Spanish, "la puerta)"),
        (Spanish, "la\tpuerta"),
        (English, "a **door**"),
        (Thai, "๑๒"),
        (Thai, "ประตู่่"),
        (Thai, "า"),
        (Thai, "กะิ"),
        (Thai, "่ก"),
        (Thai, "จ\u{e4d}าได้"),
        (Thai, "เเละ"),
        (Thai, "เ "),
        (Thai, "น่ี"),
        (Bengali, "া"),
        (Bengali, "কাি"),
        (Bengali, " ্ক"),
        (Bengali, "ICEকে"),
        (Bengali, "আ\u{200b}মি"),
        (Bengali, "ক\u{9bc}"),
        (Bengali, "ক\u{200c}ক"),
        (Korean, "문\u{200c}을"),
        (Spanish, "la “puerta “de"),
    ];

    for (language, text) in spoiled {
        assert!(violation(language, text).is_some(), "{language}: {text}");
    }
    for (language, text) in [
        (
            Thai,
            "เจ้าหน้าที่จำรัฐธรรมนูญ สิทธิ์ ใด ๆ น้ำ เกาะ กีเช เพื่อ ซื้อ ผัวะ เยอะแยะ",
        ),
        (Bengali, "র\u{200d}\u{9cd}যাপিড অ্যাসাইলাম ICE-কে ২০২৫ কাঁটা ইউ"),
        (Bengali, "উদ্\u{200c}যাপন উদ্\u{200c}ঘাটন বাগ্\u{200c}যুদ্ধ"),
        (Korean, "ICE가 “문”을 (열면)"),
        (Spanish, "¿Qué está pasando?"),
    ] {
        assert_eq!(
            violation(language, composed(text).as_str()),
            None,
            "{language}: {text}"
        );
    }
}

/// Whoever is to mend a text has to find what is meant, and mostly cannot see it.
#[test]
fn are_named_with_their_place() {
    let long = format!("{}\u{202e}{}", "กา".repeat(20), "มา".repeat(20));

    for (language, text, fault) in [
        (
            Korean,
            "문을 여\u{fffd}.",
            "has U+FFFD, character 2 of “여[U+FFFD].”",
        ),
        (Spanish, "la  puerta", "has a space too many after “la”"),
        (Spanish, "abra <b>la", "has `<`, character 1 of “<b>la”"),
        (
            Spanish,
            "la (puerta",
            "( and ) are not in pairs, character 1 of “(puerta”",
        ),
        (
            Spanish,
            "la\npuerta",
            "breaks its line after “la” and is to be on one",
        ),
        (
            Thai,
            long.as_str(),
            "has U+202E, character 41 of “…กากากากากากา[U+202E]มามามามามามา…”",
        ),
    ] {
        assert_eq!(violation(language, text).as_deref(), Some(fault));
    }
}
