//! Packs: which files are laid over an edition, and which are refused.

use std::fs;
use std::path::Path;

use rights_kiosk::files::{Files, Limits, MAX_FILE_BYTES, Pack};

use tempfile::TempDir;

use super::{EDITION, FACTS, sound, text};

/// A pack with these files.
pub fn pack(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder can be made");

    for (path, bytes) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }

    dir
}

/// What laying a pack with these files over the sound edition comes to.
pub fn overlaid(files: &[(&str, &[u8])]) -> Result<Files, Vec<String>> {
    overlay(pack(files).path())
}

/// What laying a folder over the sound edition comes to, with its path written as `PACK`.
fn overlay(dir: &Path) -> Result<Files, Vec<String>> {
    overlay_within(dir, Limits::PACK)
}

/// As [`overlay`], with other limits.
fn overlay_within(dir: &Path, limits: Limits) -> Result<Files, Vec<String>> {
    let shown = dir.display().to_string();

    let pack = Pack::open(dir, limits).map_err(|all| {
        all.iter()
            .map(|it| it.to_string().replace(&shown, "PACK"))
            .collect::<Vec<_>>()
    })?;

    Ok(sound().overlaid_by(pack))
}

pub fn refused(reasons: &[&str]) -> Result<Files, Vec<String>> {
    Err(reasons.iter().map(ToString::to_string).collect())
}

#[test]
fn pack_replaces_and_adds_files() {
    let edition = b"date = \"2026-12-01\"\nstate = \"preview\"\n";
    let files = overlaid(&[
        (EDITION, edition),
        ("locales/ko/ui.ftl", b"back = x\n"),
        ("README.md", b"not looked at"),
    ])
    .expect("the pack is sound");

    assert_eq!(files.get(EDITION), Some(edition.as_slice()));
    assert_eq!(files.text(FACTS), Ok(text(FACTS)));
    assert_eq!(
        files.under("locales/").collect::<Vec<_>>(),
        ["locales/ko/ui.ftl"]
    );
}

#[test]
fn pack_that_is_missing() {
    assert_eq!(
        overlay(Path::new("/no/such/pack")),
        refused(&["PACK: the pack does not exist: give the path of a folder"])
    );
}

#[test]
fn pack_that_is_a_file() {
    let file = tempfile::NamedTempFile::new().expect("a file can be made");

    assert_eq!(
        overlay(file.path()),
        refused(&["PACK: the pack is a file: give the folder that holds content/ or locales/"])
    );
}

#[test]
fn pack_that_is_empty() {
    let empty = refused(&["PACK: the pack is empty: put files in content/ or locales/"]);

    assert_eq!(overlaid(&[]), empty);
    assert_eq!(overlaid(&[("contents/notes.txt", b"")]), empty);
}

#[test]
fn pack_with_other_files() {
    assert_eq!(
        overlaid(&[("content/run.sh", b""), ("locales/ko/ui", b"")]),
        refused(&[
            "content/run.sh: is neither .toml nor .ftl: remove it from the pack",
            "locales/ko/ui: is neither .toml nor .ftl: remove it from the pack",
        ])
    );
}

#[test]
fn pack_with_a_file_for_a_folder() {
    assert_eq!(
        overlaid(&[("content", b"")]),
        refused(&["content: is not a folder: remove it from the pack"])
    );
}

#[test]
fn pack_with_a_file_too_large() {
    let largest = usize::try_from(MAX_FILE_BYTES).expect("it fits");

    assert!(overlaid(&[(FACTS, &vec![b'\n'; largest])]).is_ok());
    assert_eq!(
        overlaid(&[(FACTS, &vec![b'\n'; largest + 1])]),
        refused(&["content/facts.toml: is larger than 4 MiB: make it smaller"])
    );
}

#[cfg(unix)]
#[test]
fn pack_with_links() {
    let dir = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(dir.path().join("content")).expect("made");
    for (target, link) in [
        ("/etc", "content/topics"),
        ("/etc/passwd", FACTS),
        ("/", "locales"),
    ] {
        std::os::unix::fs::symlink(target, dir.path().join(link)).expect("linked");
    }

    assert_eq!(
        overlay(dir.path()),
        refused(
            &[FACTS, "content/topics", "locales"]
                .map(|link| format!(
                    "{link}: is a link, and links are not followed: put a copy in its place"
                ))
                .each_ref()
                .map(String::as_str)
        )
    );
}

/// What is left of a save that was broken off is no file of the edition.
#[test]
fn pack_with_an_unfinished_file() {
    let files = overlaid(&[
        ("locales/ko/.saving-abc123", b"frame-back = "),
        ("locales/ko/ui.ftl", b"back = x\n"),
    ])
    .expect("the pack is sound");

    assert_eq!(
        files.under("locales/").collect::<Vec<_>>(),
        ["locales/ko/ui.ftl"]
    );
}

/// Folders count too: a million empty ones would take as long to walk.
#[test]
fn pack_with_too_many_files() {
    let dir = pack(&[
        ("content/a.toml", b""),
        ("locales/ko/a.ftl", b""),
        ("locales/ko/b.ftl", b""),
    ]);
    let limits = |files| Limits {
        files,
        ..Limits::PACK
    };

    assert!(overlay_within(dir.path(), limits(4)).is_ok());
    assert_eq!(
        overlay_within(dir.path(), limits(3)),
        refused(&["PACK: holds more than 3 files and folders: leave in it only those of the pack"])
    );
}

#[test]
fn pack_with_too_many_bytes() {
    let dir = pack(&[("content/a.toml", b"#1234"), ("locales/ko/a.ftl", b"#1234")]);
    let limits = |bytes| Limits {
        bytes,
        ..Limits::PACK
    };

    assert!(overlay_within(dir.path(), limits(10)).is_ok());
    assert_eq!(
        overlay_within(dir.path(), limits(9)),
        refused(&["PACK: its files have more than 9 bytes together: make them smaller"])
    );
}

#[test]
fn pack_with_files_too_deep() {
    let inner = |folders: usize| format!("content/{}a.toml", "x/".repeat(folders - 1));

    assert!(overlaid(&[(&inner(8), b"")]).is_ok());
    assert_eq!(
        overlaid(&[(&inner(9), b""), (&inner(30), b"")]),
        refused(&["content/x/x/x/x/x/x/x/x/a.toml: lies in more than 8 folders: move it up"])
    );
}

/// The limits leave room for an edition several times as large as the embedded one.
#[test]
fn limits_are_far_from_the_embedded_edition() {
    let files = Files::embedded();
    let paths: Vec<_> = files.under("").collect();
    let bytes: usize = paths
        .iter()
        .filter_map(|path| files.get(path))
        .map(<[u8]>::len)
        .sum();

    assert!(paths.len() * 5 <= Limits::PACK.files, "{}", paths.len());
    assert!(bytes as u64 * 5 <= Limits::PACK.bytes, "{bytes}");
}
