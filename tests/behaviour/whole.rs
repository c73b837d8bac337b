//! What a pack or an import brings is drawn whole, or refused with its line.

use crate::common::{edition, today};

use rights_kiosk::edition::Unvalidated;
use rights_kiosk::files::Files;
use rights_kiosk::headless::whole;
use rights_kiosk::language::Language;

use std::sync::Arc;

const EVENTS: &str = "content/events.toml";
const KOREAN: &str = "locales/ko/events.ftl";
const THAI: &str = "locales/th/events.ftl";

/// A Korean title in one word.
const ONE_WORD: &str =
    "한인타운노동연대주관제이차우리거리를되찾자행사에여러분을초대하오니많은참여부탁드립니다";

/// These files with a message of one of them in other words.
fn reworded(files: Files, path: &str, id: &str, words: &str) -> Files {
    let text = files.text(path).expect("the file is there").to_owned();
    let head = format!("{id} = ");
    assert!(text.lines().any(|line| line.starts_with(&head)), "{id}");
    let lines = text.lines().map(|line| match line.starts_with(&head) {
        true => format!("{head}{words}\n"),
        false => format!("{line}\n"),
    });
    let text = lines.collect();

    files.with(path, text)
}

/// What is wrong with these files, by the rules or on the screens.
fn found(files: &Files) -> Vec<String> {
    let mut unvalidated = Unvalidated::of(files);
    let brought = std::mem::take(&mut unvalidated.brought);
    let problems = match unvalidated.validated() {
        Ok(edition) => whole::faults(&Arc::new(edition), &brought, today())
            .expect("the software renderer starts")
            .into_iter()
            .map(|it| it.problem)
            .collect(),
        Err(problems) => problems,
    };

    problems.iter().map(ToString::to_string).collect()
}

/// What is wrong once a message says this.
fn found_in(path: &str, id: &str, words: &str) -> Vec<String> {
    found(&reworded(Files::embedded(), path, id, words))
}

/// Content that says the same in other bytes may stand elsewhere, so all of it is looked at.
#[test]
fn what_is_shipped_is() {
    let mut files = Files::embedded();
    for path in [EVENTS, "content/topics/home-door.toml"] {
        let text = files.text(path).expect("the file is there");
        let text = format!("# Once more.\n{text}");
        files = files.with(path, text);
    }

    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn characters_that_nobody_could_read_are_told_with_their_line() {
    for (words, fault) in [
        ("여기 <b>", "has `<`, character 1 of “<b>”: mend it"),
        ("여기  두 칸", "has a space too many after “여기”: mend it"),
        (
            "여기\u{202e}두 칸",
            "has U+202E, character 3 of “여기[U+202E]두”: mend it",
        ),
        (
            "북한 北韓",
            "no face of ours has 北 (U+5317), character 1 of “北韓”: write it in other letters",
        ),
        (
            "웃음😀",
            "no face of ours has 😀 (U+1F600), character 3 of “웃음😀”: write it in other letters",
        ),
        (
            "Հայերեն",
            "no face of ours has Հ (U+0540), character 1 of “Հայերեն”: write it in other letters",
        ),
    ] {
        assert_eq!(
            found_in(KOREAN, "event-koreatown-about", words),
            [format!("{KOREAN}: line 13: event-koreatown-about: {fault}")]
        );
    }
}

/// Names stand in every language, in the face of their letters.
#[test]
fn names_are_judged_alike() {
    let files = Files::embedded();
    let text = files.text(EVENTS).expect("the file is there");
    for (place, fault) in [
        (
            "Mariachi <i>",
            "line 8: event boyle-heights.place: has `<`, character 1 of “<i>”: mend it",
        ),
        (
            "Plaza 北",
            "line 8: event boyle-heights.place: no face of ours has 北 (U+5317), character 1 of \
             “北”: write it in other letters",
        ),
    ] {
        let text = text.replace("Mariachi Plaza", place);
        assert_eq!(
            found(&files.clone().with(EVENTS, text)),
            [format!("{EVENTS}: {fault}")]
        );
    }
}

/// Whoever has reviewed a text is named on the screen too.
#[test]
fn names_of_reviewers_are_judged_alike() {
    let signed = |name: &str| {
        let embedded = Files::embedded();
        let ledger = embedded.text("locales/review.toml").expect("it is there");
        let head = "[ko.home-door-keep-closed]\n";
        let (before, entry) = ledger.split_once(head).expect("it has an entry");
        let (entry, after) = entry.split_once("\n\n").expect("it is not the last");
        let reviewed = "[ko.home-door-keep-closed.reviewed]";
        let ledger = format!(
            "{before}{head}{entry}\n{reviewed}\nby = \"{name}\"\nrole = \"lawyer\"\n\
             date = \"2026-11-29\"\n\n{after}"
        );

        found(&embedded.clone().with("locales/review.toml", ledger))
    };

    assert_eq!(signed("Kim Hana"), [""; 0]);
    let found = signed("Kim 北");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("no face of ours has 北 (U+5317)")
            && found[0].contains("ko.home-door-keep-closed.reviewed.by"),
        "{found:?}"
    );
    // People write their own names as they like.
    assert_eq!(signed("Kim <b>"), [""; 0]);
}

/// Every sentence that a message may become, and not the one that is taken without its
/// variable.
#[test]
fn every_choice_of_a_message_is_judged() {
    let edition = edition();
    let catalogs = &edition.catalogs;
    let files = Files::embedded();
    let ui = files.text("locales/ko/ui.ftl").expect("the file is there");
    let only = |name: &str| {
        ui.lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, _)| id)
            .find(|id| catalogs.variables(Language::Korean, id).iter().eq([name]))
    };
    let (id, name) = ["count", "page", "seconds", "date"]
        .into_iter()
        .find_map(|name| Some((only(name)?, name)))
        .expect("a message has one variable");
    let words = format!("{{ ${name} ->\n    [one] 北\n   *[other] 모두\n  }}");
    let found = found_in("locales/ko/ui.ftl", id, &words);

    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("no face of ours has 北"), "{found:#?}");
}

/// What has no place to break is broken as a last resort, on every screen that has room.
#[test]
fn runs_without_a_break_are_broken() {
    let files = Files::embedded();
    let text = files.text(EVENTS).expect("the file is there");
    let place = "SeoulInternationalParkMultipurposeRecreationCenterNorthEntranceOlympicBoulevard";
    let text = text.replace("Mariachi Plaza", place);
    let address = "https://www.example-community-organization-losangeles.org/en/events/2026/12/\
                   reclaim-our-streets?utm_source=kiosk&utm_medium=touchscreen";
    let pali = "กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์อุดมราชนิเวศน์มหาสถาน\
                อมรพิมานอวตารสถิตสักกะทัตติยวิษณุกรรมประสิทธิ์";
    let files = files.with(EVENTS, text);
    let files = reworded(files, KOREAN, "event-koreatown-title", ONE_WORD);
    let files = reworded(
        files,
        KOREAN,
        "event-koreatown-about",
        &format!("{ONE_WORD}{ONE_WORD} {address} 문의"),
    );
    let files = reworded(files, THAI, "event-koreatown-about", pali);

    assert_eq!(found(&files), [""; 0]);
}

/// Where there is no room for more lines, a text is refused: on a screen with its line, and what
/// is too long even for a code before anything is drawn.
#[test]
fn what_has_no_room_is_refused_with_its_line() {
    let topic = "locales/ko/topics/home-door.ftl";
    for (path, id, times) in [
        (topic, "topic-home-door-title", 3),
        (topic, "home-door-keep-closed-short", 3),
        ("locales/ko/ui.ftl", "frame-back", 5),
    ] {
        let found = found_in(path, id, &ONE_WORD.repeat(times));
        let begins = format!("{path}: line ");
        let names = format!(": {id}: ");

        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].starts_with(&begins) && found[0].contains(&names),
            "{found:#?}"
        );
        assert!(
            found[0].ends_with(" in ko: shorten it, or part long words"),
            "{found:#?}"
        );
    }
}
