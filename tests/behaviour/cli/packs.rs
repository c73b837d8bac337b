//! `check --pack` on packs with a fault: each is named on stderr, exactly, with
//! exit code 1, and in the object that programs read.

use serde_json::Value;

use super::*;

const CLOSING: &str = "1 problem. Mend what is named above and run `rights-kiosk check` again.\n";

/// Checks that a pack is refused for these problems alone, whoever reads it.
#[track_caller]
fn refused(dir: &Path, problems: &[&str]) {
    let dir = shown(dir);
    let people = run(&["check", "--today", TODAY, "--pack", dir]);
    let programs = run(&["check", "--json", "--today", TODAY, "--pack", dir]);
    let closing = match problems.len() {
        1 => CLOSING.to_owned(),
        number => CLOSING.replacen("1 problem", &format!("{number} problems"), 1),
    };
    let lines = problems.iter().map(|it| it.replace("PACK", dir) + "\n");
    let expected: Vec<String> = lines.collect();

    assert_eq!(people.err, expected.concat() + &closing);
    assert_eq!(people.code, Some(1));
    assert!(!people.out.contains("is sound"), "{}", people.out);

    let report: Value = serde_json::from_str(&programs.out).expect("it is one object");
    let found = report["problems"].as_array().into_iter().flatten();
    let found: Vec<_> = found
        .map(|it| {
            format!(
                "{}: {}\n",
                it["where"].as_str().unwrap_or_default(),
                it["what"].as_str().unwrap_or_default()
            )
        })
        .collect();

    assert_eq!(found, expected);
    assert_eq!((programs.code, programs.err.as_str()), (Some(1), ""));
}

#[track_caller]
fn refused_file(path: &str, bytes: &[u8], problems: &[&str]) {
    refused(pack(&[(path, bytes)]).path(), problems);
}

#[test]
fn that_is_not_toml() {
    refused_file(
        "content/events.toml",
        b"[[event]]\nid = \"koreatown\n",
        &["content/events.toml: line 2, column 16: invalid basic string, expected `\"`"],
    );
}

#[test]
fn that_lacks_a_message() {
    refused_file(
        "locales/ko/ui.ftl",
        &changed("locales/ko/ui.ftl", "\nframe-back = 뒤로\n", "\n"),
        &["locales/ko: frame-back: this message is missing: translate it from locales/en"],
    );
}

#[test]
fn that_lacks_a_message_is_still_counted() {
    let words = changed("locales/ko/ui.ftl", "\nframe-back = 뒤로\n", "\n");
    let dir = pack(&[("locales/ko/ui.ftl", &words)]);
    let run = run(&[
        "check",
        "--json",
        "--today",
        TODAY,
        "--pack",
        shown(dir.path()),
    ]);
    let report: Value = serde_json::from_str(&run.out).expect("it is one object");

    assert_eq!(report["topics"], 19);
    assert_eq!(report["languages"][1]["tag"], "ko");
    assert_eq!(report["languages"][1]["missing"], 1);
    assert_eq!(report["languages"][2]["missing"], 0);
}

#[test]
fn with_a_wrong_variable() {
    refused_file(
        "locales/ko/ui.ftl",
        &changed(
            "locales/ko/ui.ftl",
            "badge-preview = { $date }",
            "badge-preview = { $day }",
        ),
        &[
            "locales/ko/ui.ftl: badge-preview: the variable $day is not in the English message",
            "locales/ko/ui.ftl: badge-preview: the variable $date of the English message is missing",
        ],
    );
}

#[test]
fn with_an_unknown_source() {
    refused_file(
        "content/events.toml",
        &changed("content/events.toml", "\"S092\"", "\"S999\""),
        &[
            "content/events.toml: event boyle-heights.sources: no `S999` in content/sources.toml: \
             add it or correct the id",
        ],
    );
}

#[test]
fn with_a_message_that_is_nowhere() {
    refused_file(
        "content/events.toml",
        &changed(
            "content/events.toml",
            "event-south-la-title",
            "event-south-bay-title",
        ),
        &[
            "content/events.toml: event south-la.title: locales/en has no message \
             `event-south-bay-title`: add it there and in every language",
        ],
    );
}

#[test]
fn with_content_that_is_not_utf_8() {
    refused_file(
        "content/events.toml",
        b"# caf\xe9\n",
        &["content/events.toml: byte 5: is not UTF-8 text: save the file as UTF-8"],
    );
}

#[test]
fn with_words_that_are_not_utf_8() {
    refused_file(
        "locales/es/events.ftl",
        b"event-koreatown-title = Reuni\xf3n\n",
        &["locales/es/events.ftl: byte 29: is not UTF-8 text: save the file as UTF-8"],
    );
}

#[test]
fn with_a_ledger_that_is_faulty() {
    refused_file(
        "locales/review.toml",
        b"[ko.frame-back]\ntext = \"x\"\n[fr.frame-back]\n",
        &[
            "locales/review.toml: fr: no language has this tag: write one of en, ko, es, zab, tl, \
             bn, th",
            "locales/review.toml: ko.frame-back.text: `x` is not a hash: write its 16 digits, each \
             from 0 to 9 or a to f",
        ],
    );
}

#[test]
fn with_a_ledger_of_unknown_messages() {
    refused_file(
        "locales/review.toml",
        b"[en.frame-bakc]\ntext = \"0123456789abcdef\"\n",
        &[
            "locales/review.toml: en.frame-bakc: locales/en has no such message: correct the id or \
             remove the entry",
        ],
    );
}

/// What is missing is missing; that somebody once checked it is no second fault.
#[test]
fn that_lacks_a_message_that_was_checked() {
    let words = changed("locales/ko/ui.ftl", "\nframe-back = 뒤로\n", "\n");
    let ledger = b"[ko.frame-back]\nsource = \"0123456789abcdef\"\ntext = \"0123456789abcdef\"\n";

    refused(
        pack(&[
            ("locales/ko/ui.ftl", &words),
            ("locales/review.toml", ledger),
        ])
        .path(),
        &["locales/ko: frame-back: this message is missing: translate it from locales/en"],
    );
}

#[test]
fn with_words_that_are_not_fluent() {
    refused_file(
        "locales/es/events.ftl",
        &changed(
            "locales/es/events.ftl",
            "event-koreatown-title = ",
            "event-koreatown-title ",
        ),
        &[
            "locales/es/events.ftl: line 7: Expected a token starting with \"=\"",
            "locales/es: event-koreatown-title: this message is missing: translate it from \
             locales/en",
        ],
    );
}

#[test]
fn that_is_empty() {
    refused(
        folder().path(),
        &["PACK: the pack is empty: put files in content/ or locales/"],
    );
}

#[test]
fn that_is_a_file() {
    let file = tempfile::NamedTempFile::new().expect("a file can be made");

    refused(
        file.path(),
        &["PACK: the pack is a file: give the folder that holds content/ or locales/"],
    );
}

#[test]
fn that_does_not_exist() {
    refused(
        &folder().path().join("none"),
        &["PACK: the pack does not exist: give the path of a folder"],
    );
}

#[test]
fn of_which_nothing_is_known_is_an_object_all_the_same() {
    let run = run(&["check", "--json", "--pack", "/no/such/pack"]);
    let report: Value = serde_json::from_str(&run.out).expect("it is one object");

    assert_eq!(
        report,
        serde_json::json!({
            "edition": {"date": null, "state": null},
            "topics": 0, "statements": 0, "organizations": 0, "hotlines": 0, "events": 0,
            "languages": [],
            "problems": [{
                "where": "/no/such/pack",
                "what": "the pack does not exist: give the path of a folder",
            }],
        })
    );
}

/// The kiosk refuses what `check` refuses, and says how to find out more.
#[test]
fn stop_the_other_commands_too() {
    let dir = folder();
    let (dir, out) = (shown(dir.path()), folder());

    for arguments in [
        ["--pack", dir].as_slice(),
        &["render", "--out", shown(out.path()), "--pack", dir],
    ] {
        let run = run(arguments);

        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{arguments:?}");
        assert_eq!(
            run.err,
            format!(
                "rights-kiosk: {dir}: the pack is empty: put files in content/ or locales/\n\
                 1 problem(s). Nothing was loaded; mend the files named above and run \
                 `rights-kiosk check`.\n"
            )
        );
    }
    assert_eq!(fs::read_dir(out.path()).expect("it is there").count(), 0);
}

/// A file of the embedded edition.
pub fn text_of(path: &str) -> String {
    let files = rights_kiosk::files::Files::embedded();
    let text = files.text(path).expect("the edition has the file");

    text.to_owned()
}

/// The paths of the embedded edition that begin and end so.
fn paths(prefix: &str, suffix: &str) -> Vec<String> {
    let files = rights_kiosk::files::Files::embedded();
    let paths = files.under(prefix).filter(|path| path.ends_with(suffix));

    paths.map(str::to_owned).collect()
}

fn pack_of(files: &[(String, String)]) -> TempDir {
    let files = files.iter();
    let files: Vec<_> = files
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();

    pack(&files)
}

/// The files of words without a message, in every language that has it, and no reviews, which would
/// speak of it.
fn words_without(id: &str) -> Vec<(String, String)> {
    let mut files = vec![("locales/review.toml".to_owned(), String::new())];
    for path in paths("locales/", ".ftl") {
        let words = text_of(&path);
        let lines = words.split_inclusive('\n');
        let kept: String = lines
            .filter(|line| !line.starts_with(&format!("{id} = ")))
            .collect();
        if kept != words {
            files.push((path, kept));
        }
    }
    assert!(files.len() > 6, "{id} stands in every language");

    files
}

/// A pack that has one statement of a topic and its words no more.
fn without_statement(topic: &str, id: &str) -> TempDir {
    let path = format!("content/topics/{topic}.toml");
    let text = text_of(&path);
    let statements = text.split("\n[[statement]]\n");
    let kept: Vec<_> = statements
        .filter(|it| !it.starts_with(&format!("id = \"{id}\"\n")))
        .collect();
    let mut files = words_without(id);
    files.push((path, kept.join("\n[[statement]]\n")));

    pack_of(&files)
}

/// The card that says which language somebody speaks shows it, so no pack may drop it.
#[test]
fn without_the_statement_that_asks_for_an_interpreter() {
    refused(
        without_statement("arrested", "arrested-say-interpreter").path(),
        &[
            "content/languages.toml: interpreter: no statement has the id \
             `arrested-say-interpreter`: add it or correct the id",
        ],
    );
}

/// What only its topic shows may go with it.
#[test]
fn without_a_statement_that_only_its_topic_shows() {
    let dir = without_statement("hate-crime", "hate-crime-say-interpreter");
    let run = run(&["check", "--today", TODAY, "--pack", shown(dir.path())]);

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

/// The answer to whose warrant a paper is shows two hotlines, and must not lose one in silence.
#[test]
fn with_a_hotline_of_another_name_everywhere_but_under_the_answer() {
    let renamed = |line: &str| match line.split_once(" = ") {
        Some(("hotlines" | "id", _)) => line.replace("\"chirla\"", "\"chirla-line\""),
        _ => line.to_owned(),
    };
    let topics = paths("content/topics/", ".toml").into_iter();
    let files: Vec<_> = topics
        .chain(["content/hotlines.toml".to_owned()])
        .map(|path| {
            let text = text_of(&path);
            let text = text.split_inclusive('\n').map(renamed).collect();

            (path, text)
        })
        .collect();

    refused(
        pack_of(&files).path(),
        &[
            "content/warrant.toml: hotlines: no `chirla` in content/hotlines.toml: add it or \
             correct the id",
        ],
    );
}

/// A message that no content names is shown by the program itself, in whichever file it stands.
#[test]
fn without_a_message_that_the_program_shows() {
    for id in ["calibration-title", "language-tl"] {
        let mut files = words_without(id);
        // Nobody in the directory answers that language any more.
        for path in ["content/organizations.toml", "content/hotlines.toml"] {
            let text = text_of(path).replace("\"tl\", ", "");
            let text = text.replace(", \"tl\"", "").replace("\"tl\"", "");
            files.push((path.to_owned(), text));
        }
        let problem = format!("locales/en: {id}: this message is missing: the program shows it");

        refused(pack_of(&files).path(), &[&problem]);
    }
}
