//! `review`: what is to be reviewed, sheets that go out, and what comes back.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rights_kiosk::language::Language;
use rights_kiosk::ledger::hash;
use serde_json::{Value, json};

use super::check::object;
use super::*;
use crate::common::edition;

/// Every file in a folder.
fn all(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let entries = fs::read_dir(dir).expect("the folder can be read");

    for entry in entries {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            let bytes = fs::read(&path).expect("it can be read");
            found.insert(path, bytes);
        }
    }

    found
}

/// Approves one Korean message, corrects another, and turns a third round.
fn answers() -> Value {
    let edition = edition();
    let of = |language, id: &str| {
        let words = edition.catalogs.pattern_source(language, id);
        hash(&words.expect("it has words")).to_string()
    };
    let line = |id: &str, correction: Option<&str>| {
        json!({
            "id": id,
            "source": of(Language::English, id),
            "text": of(Language::Korean, id),
            "approve": true,
            "correction": correction,
        })
    };

    json!({
        "format": "rights-kiosk-review/1",
        "edition": TODAY,
        "language": "ko",
        "reviewer": {"name": "김민지", "role": "translator", "date": TODAY},
        "lines": [
            line("officer-silent", None),
            line("frame-back", Some("뒤로 가기")),
            line(
                "home-door-dont-fight",
                Some("요원이 문을 강제로 열면, 몸싸움을 하고 막으십시오."),
            ),
        ],
    })
}

/// A folder with what came back in it.
fn came_back(answers: &Value) -> (TempDir, PathBuf) {
    let dir = folder();
    let file = dir.path().join("back.json");
    fs::write(&file, answers.to_string()).expect("written");

    (dir, file)
}

#[test]
fn status_counts_what_is_reviewed_and_names_what_comes_next() {
    let run = run(&["review", "status", "--lang", "ko", "--next", "3"]);

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let next: Vec<_> = run
        .out
        .lines()
        .filter(|line| line.starts_with("  "))
        .filter(|line| line.contains("dont") || line.contains("say"))
        .collect();
    assert!(next.len() >= 3, "{}", run.out);
    assert!(!run.out.contains("Thai"), "{}", run.out);
}

#[test]
fn export_writes_a_page_or_a_table() {
    let dir = folder();

    for (name, head) in [
        ("sheet.html", "<!DOCTYPE html>"),
        ("SHEET.HTML", "<!DOCTYPE html>"),
        ("sheet.Htm", "<!DOCTYPE html>"),
        ("sheet.csv", "\u{feff}id,place,kind,"),
        ("SHEET.CSV", "\u{feff}id,place,kind,"),
    ] {
        let out = dir.path().join(name);
        let run = run(&["review", "export", "--lang", "th", "--out", shown(&out)]);

        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
        assert!(run.out.starts_with(shown(&out)), "{}", run.out);
        let text = fs::read_to_string(&out).expect("it is written");
        assert!(text.starts_with(head), "{}", &text[..60]);
        assert!(text.contains("officer-silent"));
    }
}

#[test]
fn export_of_another_form_is_refused() {
    let dir = folder();
    let out = dir.path().join("sheet.docx");
    let run = run(&["review", "export", "--lang", "th", "--out", shown(&out)]);

    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(
        run.err
            .contains("sheet.docx: a sheet is a page or a table: end the name in .html or .csv"),
        "{}",
        run.err
    );
    assert!(!out.exists());
}

#[test]
fn import_takes_what_is_safe_and_says_what_is_not() {
    let (dir, file) = came_back(&answers());
    let pack = dir.path().join("pack");
    let take = |more: &[&str]| {
        let mut arguments = vec!["review", "import", shown(&file), "--pack", shown(&pack)];
        arguments.extend(["--today", TODAY]);
        arguments.extend(more);
        run(&arguments)
    };

    // First to see what would happen.
    let dry = take(&["--dry-run"]);
    assert_eq!((dry.code, dry.err.as_str()), (Some(1), ""));
    assert!(!pack.exists());

    let run = take(&[]);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    for said in [
        "officer-silent",
        "frame-back",
        "뒤로 가기",
        "home-door-dont-fight: denies 0 times, the English 2",
        "김민지",
    ] {
        assert!(run.out.contains(said), "{said} in {}", run.out);
        assert!(dry.out.contains(said), "{said} in {}", dry.out);
    }
    let paths: Vec<_> = all(&pack)
        .into_keys()
        .map(|it| it.strip_prefix(&pack).expect("in it").to_path_buf())
        .collect();
    assert_eq!(
        paths,
        [
            Path::new("locales/ko/ui.ftl"),
            Path::new("locales/review.toml")
        ]
    );

    // The gate judges the pack as it judges the program.
    let (code, report) = object(&["--today", TODAY, "--pack", shown(&pack)]);
    assert_eq!(code, Some(0));
    let korean = report["languages"]
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["tag"] == "ko"))
        .expect("there is Korean");
    assert_eq!(korean["reviewed"], 2, "{korean}");
    let (code, report) = object(&["--release", "--today", TODAY, "--pack", shown(&pack)]);
    assert_eq!(code, Some(1));
    let number = |name: &str| korean[name].as_u64().expect("a number");
    assert_eq!(
        number("draft") + number("checked"),
        number("messages") - 2,
        "{korean}"
    );
    for state in ["draft", "checked"] {
        let left = number(state);
        let is_told = report.to_string().contains(&format!("{left} messages"));
        assert!(left == 0 || is_told, "{state}: {report}");
    }
}

/// Whatever comes back, a folder that cannot take it stays as it was.
#[test]
fn import_of_what_is_no_sheet_changes_nothing() {
    let ledger = rights_kiosk::files::Files::embedded();
    let ledger = ledger.text("locales/review.toml").expect("there is one");
    let pack = pack(&[("locales/review.toml", ledger.as_bytes())]);
    let before = all(pack.path());
    let mut unsigned = answers();
    unsigned["reviewer"]["name"] = json!(" ");

    for (bytes, reason) in [
        (
            b"PK\x03\x04\xff\xfe".to_vec(),
            "is a document, a workbook or an archive",
        ),
        (b"a\xff\xfe".to_vec(), "the file is not UTF-8 text"),
        (b"{\"format\":".to_vec(), "has not come back whole"),
        (
            b"hello\n".to_vec(),
            "the file is neither what a sheet saves",
        ),
        (
            unsigned.to_string().into_bytes(),
            "the reviewer’s name: empty text: write it",
        ),
        (vec![b' '; 4 * 1024 * 1024 + 1], "is larger than 4 MiB"),
    ] {
        let dir = folder();
        let file = dir.path().join("back");
        fs::write(&file, bytes).expect("written");
        let run = run(&[
            "review",
            "import",
            shown(&file),
            "--pack",
            shown(pack.path()),
        ]);

        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{reason}");
        assert!(run.err.contains(reason), "{reason} in {}", run.err);
        assert_eq!(all(pack.path()), before, "{reason}");
    }
    let run = run(&[
        "review",
        "import",
        "no-such-file.json",
        "--pack",
        shown(pack.path()),
    ]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("no-such-file.json: cannot be read: "),
        "{}",
        run.err
    );
}

/// Without a pack the words go into the source in the folder, and nowhere else.
#[test]
fn import_outside_the_source_is_refused() {
    let (dir, file) = came_back(&answers());
    let run = finish(
        program()
            .current_dir(dir.path())
            .args(["review", "import", shown(&file)]),
    );

    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert_eq!(all(dir.path()).len(), 1);
}

/// In the source it changes the very files, whose comments and order stay.
#[test]
fn import_into_the_source_changes_its_files() {
    let (dir, file) = came_back(&answers());
    let source = dir.path().join("source");
    for (from, to) in [("assets/content", "assets/content"), ("locales", "locales")] {
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(from),
            &source.join(to),
        );
    }
    let before = all(&source);
    let run = finish(program().current_dir(&source).args([
        "review",
        "import",
        shown(&file),
        "--today",
        TODAY,
    ]));

    assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.out);
    let changed: Vec<_> = all(&source)
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        changed,
        ["locales/ko/ui.ftl", "locales/review.toml"].map(|it| source.join(it))
    );
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in all(from) {
        let path = to.join(path.strip_prefix(from).expect("it is in the folder"));
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
}

/// A clock of 1970 or a year of the Buddhist era is asked about: what the file says is
/// judged and told, nothing is written, and the day can be given.
#[test]
fn import_asks_for_a_day_that_cannot_be() {
    for (day, asked) in [
        (
            "1970-01-01",
            "1970-01-01, is before there was anything to review",
        ),
        (
            "2569-11-24",
            "2569-11-24, is 2026-11-24 if its year is one of the Buddhist era",
        ),
        ("11/10/2026", "`11/10/2026`, cannot be told"),
    ] {
        let mut answers = answers();
        answers["reviewer"]["date"] = json!(day);
        answers["lines"].as_array_mut().expect("a list").truncate(2);
        let (dir, file) = came_back(&answers);
        let pack = dir.path().join("pack");
        let import = |more: &[&str]| {
            let base = ["review", "import", shown(&file), "--pack", shown(&pack)];
            run(&[&base, ["--today", TODAY].as_slice(), more].concat())
        };

        let run = import(&[]);
        assert_eq!(run.code, Some(1), "{}", run.err);
        assert!(
            run.out.contains("taken    officer-silent: approved"),
            "{}",
            run.out
        );
        assert!(run.out.contains("Would be written: "), "{}", run.out);
        assert!(run.err.contains(asked), "{}", run.err);
        assert!(!pack.exists());

        let run = import(&["--reviewed", "2026-11-23"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        assert!(run.out.contains("Written: "), "{}", run.out);
        let ledger = fs::read_to_string(pack.join("locales/review.toml")).expect("it is there");
        assert!(ledger.contains("date = \"2026-11-23\""));
    }
}

/// The screens are looked at before anything is written.
#[test]
fn import_refuses_what_has_no_room_on_a_screen() {
    let id = "topic-home-door-title";
    let edition = edition();
    let of = |language| {
        let words = edition.catalogs.pattern_source(language, id);
        hash(&words.expect("it has words")).to_string()
    };
    let mut answers = answers();
    answers["lines"] = json!([{
        "id": id,
        "source": of(Language::English),
        "text": of(Language::Korean),
        "approve": true,
        "correction": "집에찾아온요원들앞에서당신이할수있는모든것".repeat(6),
    }]);
    let (dir, file) = came_back(&answers);
    let target = dir.path().join("pack");
    let run = run(&[
        "review",
        "import",
        "--today",
        TODAY,
        "--pack",
        shown(&target),
        shown(&file),
    ]);

    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert!(
        run.out.contains(&format!(
            "{id}: is cut off on the screen home in ko: shorten it, or part long words"
        )),
        "{}",
        run.out
    );
    assert!(!target.exists());
}
