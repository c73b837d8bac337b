//! What the documents name exists: every path, every link, every test and example to run, and
//! every name of the code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The documents, and whether the names of the code in them are looked for too. Those in the
/// changelog may be of former days.
const DOCUMENTS: [(&str, bool); 11] = [
    ("README.md", true),
    ("CONTRIBUTING.md", true),
    ("CHANGELOG.md", false),
    ("SECURITY.md", true),
    ("assets/fonts/README.md", true),
    ("docs/architecture.md", true),
    ("docs/content.md", true),
    ("docs/glossary.md", true),
    ("docs/review.md", true),
    ("docs/running.md", true),
    ("docs/speed.md", true),
];

/// How a path begins that is one of this repository.
const ROOTS: [&str; 13] = [
    ".cargo/",
    ".ci/",
    ".github/",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-",
    "assets/",
    "benches/",
    "build.rs",
    "docs/",
    "examples/",
    "locales/",
    "src/",
];

/// Folders with sources.
const SOURCES: [&str; 4] = ["src", "tests", "benches", "examples"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A document taken apart.
struct Document {
    path: &'static str,
    /// What stands between backticks, on one line each.
    spans: Vec<String>,
    /// The lines of code blocks.
    code: Vec<String>,
    /// The text without code blocks.
    text: String,
}

impl Document {
    fn read(path: &'static str) -> Self {
        let (mut text, mut code) = (String::new(), Vec::new());
        let mut is_code = false;

        for line in read(path).lines() {
            if line.trim_start().starts_with("```") {
                is_code = !is_code;
            } else if is_code {
                code.push(line.trim().to_owned());
            } else {
                text.push_str(line);
                text.push('\n');
            }
        }
        assert!(!is_code, "{path}: a code block has no end");
        assert_eq!(text.matches('`').count() % 2, 0, "{path}: a lone backtick");

        let spans = text
            .split('`')
            .skip(1)
            .step_by(2)
            .map(|span| span.replace('\n', " "))
            .collect();

        Self {
            path,
            spans,
            code,
            text,
        }
    }

    /// The places within the repository that links lead to.
    fn links(&self) -> impl Iterator<Item = &str> {
        self.text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', '#']).next())
            .filter(|link| !link.is_empty() && !link.contains("://"))
    }

    /// Everything that is written as code.
    fn all_code(&self) -> impl Iterator<Item = &str> {
        self.spans.iter().chain(&self.code).map(String::as_str)
    }
}

fn documents() -> impl Iterator<Item = (Document, bool)> {
    DOCUMENTS
        .into_iter()
        .map(|(path, has_names)| (Document::read(path), has_names))
}

/// The part of a path before anything that stands for many: `locales/<tag>` is `locales`.
fn certain(path: &str) -> PathBuf {
    path.split('/')
        .take_while(|part| !part.contains(['<', '*']))
        .collect()
}

/// The words of all sources.
fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut folders: Vec<_> = SOURCES.iter().map(|it| root().join(it)).collect();

    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with(file!()) {
                let text = fs::read_to_string(&path).expect("a source file");
                let found = text.split(|it: char| !it.is_alphanumeric() && it != '_');
                words.extend(found.map(str::to_owned));
            }
        }
    }

    words
}

/// The parts of a name of the code, as `Kiosk::update` or `split_thai()`; none if it is
/// something else.
fn name(span: &str) -> Option<Vec<&str>> {
    let parts: Vec<_> = span.trim_end_matches("()").split("::").collect();
    let is_identifier = |part: &&str| {
        part.starts_with(|it: char| it.is_ascii_alphabetic())
            && part
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '_')
    };
    let last = parts.last()?;
    let is_telling = parts.len() > 1
        || span.ends_with("()")
        || (last.contains('_') && !last.ends_with('_'))
        || last.starts_with(|it: char| it.is_ascii_uppercase());

    (parts.iter().all(is_identifier) && is_telling).then_some(parts)
}

#[test]
fn every_path_exists() {
    let mut count = 0;

    for (document, _) in documents() {
        for span in &document.spans {
            let is_path = ROOTS.iter().any(|it| span.starts_with(it)) || span.starts_with("tests/");
            if !is_path || span.contains(' ') {
                continue;
            }
            let path = certain(span);
            assert!(
                root().join(&path).exists(),
                "{}: there is no `{span}`",
                document.path
            );
            count += 1;
        }
    }

    assert!(count > 80, "only {count} paths were looked for");
}

#[test]
fn every_link_leads_somewhere() {
    let mut count = 0;

    for (document, _) in documents() {
        let folder = Path::new(document.path).parent().expect("a folder");
        for link in document.links() {
            assert!(
                root().join(folder).join(link).exists(),
                "{}: a link leads to {link}, which is not there",
                document.path
            );
            count += 1;
        }
    }

    assert!(count > 25, "only {count} links were followed");
}

#[test]
fn every_name_of_the_code_is_in_the_code() {
    let words = words();
    let mut count = 0;

    for (document, _) in documents().filter(|(_, has_names)| *has_names) {
        for span in &document.spans {
            for part in name(span).into_iter().flatten() {
                assert!(
                    words.contains(part),
                    "{}: the code has no `{part}` (`{span}`)",
                    document.path
                );
                count += 1;
            }
        }
    }

    assert!(count > 80, "only {count} names were looked for");
}

#[test]
fn every_test_bench_and_example_to_run_exists() {
    let mut count = 0;

    for (document, _) in documents() {
        for code in document.all_code() {
            let words: Vec<_> = code.split_ascii_whitespace().collect();
            if words.first() != Some(&"cargo") {
                continue;
            }
            for pair in words.windows(2) {
                let folder = match pair[0] {
                    "--test" => "tests",
                    "--bench" => "benches",
                    "--example" => "examples",
                    _ => continue,
                };
                let place = root().join(folder).join(pair[1]);
                assert!(
                    place.with_extension("rs").exists() || place.join("main.rs").exists(),
                    "{}: `{code}`: there is no {folder}/{}",
                    document.path,
                    pair[1]
                );
                count += 1;
            }
        }
    }

    assert!(count >= 5, "only {count} were looked for");
}

#[test]
fn the_readme_says_how_to_start_and_how_to_test() {
    let readme = Document::read("README.md");

    for command in ["cargo run --release", "cargo test"] {
        let lines = readme.code.iter().filter(|line| *line == command);

        assert_eq!(lines.count(), 1, "{command}");
    }
}

#[test]
fn no_document_is_forgotten() {
    let listed: BTreeSet<_> = DOCUMENTS.iter().map(|(path, _)| *path).collect();

    for folder in ["", "docs"] {
        for entry in fs::read_dir(root().join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let path = path.strip_prefix(root()).expect("within the repository");
            let name = path.to_str().expect("UTF-8").replace('\\', "/");

            if name.ends_with(".md") {
                assert!(listed.contains(name.as_str()), "{name} is not looked at");
            }
        }
    }
}
