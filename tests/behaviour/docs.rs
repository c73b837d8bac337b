//! What the documents and the comments name exists: every path, every link, every test and
//! example to run, and every name of the code.

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The documents, and whether the names of the code in them are looked for too. Those in the
/// changelog may be of former days, and those of the questions are of topics.
const DOCUMENTS: [(&str, bool); 14] = [
    ("README.md", true),
    ("CONTRIBUTING.md", true),
    ("CHANGELOG.md", false),
    ("SECURITY.md", true),
    ("assets/fonts/README.md", true),
    ("docs/architecture.md", true),
    ("docs/content.md", true),
    ("docs/glossary.md", true),
    ("docs/questions-for-a-lawyer.md", false),
    ("docs/review.md", true),
    ("docs/running.md", true),
    ("docs/second-edition.md", false),
    ("docs/speed.md", true),
    ("docs/to-telephone.md", false),
];

/// How a path begins that is one of this repository.
const ROOTS: [&str; 14] = [
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
    "tests/",
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
    /// The lines of code blocks, each with the word that its block begins with, as `toml`.
    code: Vec<(String, String)>,
    /// The text without code blocks.
    text: String,
}

impl Document {
    fn read(path: &'static str) -> Self {
        let (mut text, mut code) = (String::new(), Vec::new());
        let mut block = None;

        for line in read(path).lines() {
            match (line.trim_start().strip_prefix("```"), &block) {
                (Some(kind), None) => block = Some(kind.to_owned()),
                (Some(_), Some(_)) => block = None,
                (None, Some(kind)) => code.push((kind.clone(), line.trim().to_owned())),
                (None, None) => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        assert_eq!(block, None, "{path}: a code block has no end");
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

    /// The lines of the code blocks of one kind.
    fn blocks(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.code
            .iter()
            .filter(move |(it, _)| it == kind)
            .map(|(_, line)| line.as_str())
    }

    /// Everything that is written as code.
    fn all_code(&self) -> impl Iterator<Item = &str> {
        let lines = self.code.iter().map(|(_, line)| line);

        self.spans.iter().chain(lines).map(String::as_str)
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

/// Every source file but this one, by its path, with its text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders: Vec<_> = SOURCES.iter().map(|it| root().join(it)).collect();

    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with(file!()) {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path, text));
            }
        }
    }

    found
}

/// The words of all sources.
fn words() -> BTreeSet<String> {
    sources()
        .iter()
        .flat_map(|(_, text)| text.split(|it: char| !it.is_alphanumeric() && it != '_'))
        .map(str::to_owned)
        .collect()
}

/// Whether something between backticks is a path of this repository.
fn is_path(span: &str) -> bool {
    ROOTS.iter().any(|it| span.starts_with(it)) && !span.contains(' ')
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
    let mut missing = Vec::new();
    let mut count = 0;

    for (document, _) in documents() {
        for span in &document.spans {
            if !is_path(span) {
                continue;
            }
            if !root().join(certain(span)).exists() {
                missing.push(format!("{}: there is no `{span}`", document.path));
            }
            count += 1;
        }
    }

    assert!(missing.is_empty(), "{missing:#?}");
    assert!(count > 80, "only {count} paths were looked for");
}

#[test]
fn every_path_in_a_comment_exists() {
    let mut missing = Vec::new();
    let mut count = 0;

    for (file, text) in sources() {
        let comments = text
            .lines()
            .map(str::trim_start)
            .filter(|line| line.starts_with("//"));
        for line in comments {
            let spans = line.split('`').skip(1).step_by(2);
            for span in spans.filter(|it| is_path(it)) {
                if !root().join(certain(span)).exists() {
                    missing.push(format!("{}: there is no `{span}`", file.display()));
                }
                count += 1;
            }
        }
    }

    assert!(missing.is_empty(), "{missing:#?}");
    assert!(count > 5, "only {count} paths were looked for");
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
    let mut missing = Vec::new();
    let mut count = 0;

    for (document, _) in documents().filter(|(_, has_names)| *has_names) {
        for span in &document.spans {
            for part in name(span).into_iter().flatten() {
                if !words.contains(part) {
                    missing.push(format!("{}: no `{part}` (`{span}`)", document.path));
                }
                count += 1;
            }
        }
    }

    assert!(missing.is_empty(), "{missing:#?}");
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
        let lines = readme.blocks("sh").filter(|line| *line == command);

        assert_eq!(lines.count(), 1, "{command}");
    }
}

/// Whoever writes a topic and its facts begins with the examples.
#[test]
fn the_example_of_a_topic_is_sound() {
    let document = Document::read("docs/content.md");
    let mut topic: Vec<_> = document.blocks("toml").collect();
    let fact = topic.iter().position(|line| *line == "[[fact]]");
    let mut facts = topic.split_off(fact.expect("there is the example of a fact"));
    // The example of a passage is of another file.
    let passage = facts.iter().position(|line| *line == "[[passage]]");
    facts.truncate(passage.unwrap_or(facts.len()));
    let known = read("assets/content/facts.toml");
    facts.insert(0, &known);
    let id = topic
        .iter()
        .find_map(|line| line.strip_prefix("id = "))
        .expect("the topic has an id")
        .trim_matches('"');
    // The messages of another page stand there too, as an example of a sentence.
    let words: Vec<_> = document
        .blocks("ftl")
        .filter(|line| line.contains(id))
        .collect();
    let pack = tempfile::tempdir().expect("a folder");
    let write = |path: String, lines: &[&str]| {
        let path = pack.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, lines.join("\n")).expect("the file is written");
    };

    write(format!("content/topics/{id}.toml"), &topic);
    write("content/facts.toml".to_owned(), &facts);
    for language in Language::ALL {
        if language != Language::Zapotec {
            write(format!("locales/{language}/topics/{id}.ftl"), &words);
        }
    }

    match Edition::load(Some(pack.path())) {
        Ok(edition) => assert!(edition.content.topic(id).is_some(), "{id}"),
        Err(problems) => panic!("{problems:#?}"),
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
