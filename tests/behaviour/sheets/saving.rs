//! Each file that is saved is the old one or the new one, and the ledger is the last of them.

use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
#[cfg(unix)]
use std::thread;

use rights_kiosk::disk::save;
use rights_kiosk::language::Language::Thai;
use rights_kiosk::ledger::{FILE, ReviewState};

use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<_> = entries
        .map(|it| {
            it.expect("it can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();

    names
}

#[test]
fn all_are_written_and_folders_made() {
    let folder = folder();
    let first = folder.path().join("locales/ko/ui.ftl");
    let second = folder.path().join("review.toml");
    fs::write(&second, "old").expect("written");

    save(&[
        (first.clone(), "words".to_owned()),
        (second.clone(), "new".to_owned()),
    ])
    .expect("both can be written");

    assert_eq!(fs::read_to_string(first).expect("it is there"), "words");
    assert_eq!(fs::read_to_string(second).expect("it is there"), "new");
    assert_eq!(names(folder.path()), ["locales", "review.toml"]);
}

#[test]
fn none_is_written_if_the_folder_of_another_is_a_file() {
    let folder = folder();
    let first = folder.path().join("first.ftl");
    let second = folder.path().join("file/second.ftl");
    fs::write(&first, "old").expect("written");
    fs::write(folder.path().join("file"), "a file").expect("written");

    let error = save(&[
        (first.clone(), "new".to_owned()),
        (second.clone(), "new".to_owned()),
    ])
    .expect_err("a file holds no files");

    let error = error.to_string();
    assert!(
        error.starts_with(&format!("{}: cannot be written: ", second.display())),
        "{error}"
    );
    assert!(error.ends_with("; nothing was changed"), "{error}");
    assert_eq!(fs::read_to_string(first).expect("it is there"), "old");
    assert_eq!(names(folder.path()), ["file", "first.ftl"]);
}

/// It is found out only when the file is to take its place.
#[test]
fn those_before_are_put_back_if_a_folder_stands_in_the_place_of_another() {
    let folder = folder();
    let [old, new, taken] = ["old.ftl", "new.ftl", "taken.ftl"].map(|it| folder.path().join(it));
    fs::write(&old, "old").expect("written");
    fs::create_dir(&taken).expect("made");

    let files = [&old, &new, &taken].map(|path| (path.clone(), "words".to_owned()));
    save(&files).expect_err("a folder is no file");

    assert_eq!(fs::read_to_string(old).expect("it is there"), "old");
    assert_eq!(names(folder.path()), ["old.ftl", "taken.ftl"]);
}

/// Whoever may write everywhere cannot be kept out.
#[cfg(unix)]
#[test]
fn none_is_written_where_nothing_may_be() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let closed = folder.path().join("closed");
    let first = folder.path().join("first.ftl");
    fs::create_dir(&closed).expect("made");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("closed");
    if fs::write(closed.join("probe"), "").is_ok() {
        println!("left out: this user may write everywhere");
        return;
    }

    save(&[
        (first.clone(), "new".to_owned()),
        (closed.join("x"), "new".to_owned()),
    ])
    .expect_err("the folder is closed");
    assert!(!first.exists());
}

#[cfg(unix)]
#[test]
fn permissions_stay_as_they_were() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let path = folder.path().join("words.ftl");
    fs::write(&path, "old").expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");

    save(&[(path.clone(), "new".to_owned())]).expect("it can be written");

    let mode = fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// Saves while another thread looks at the files again and again.
#[cfg(unix)]
fn watched(mut save: impl FnMut(), look: impl Fn() + Sync) {
    /// Ends the looking, also if saving panics.
    struct Over<'a>(&'a AtomicBool);

    impl Drop for Over<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    let is_over = AtomicBool::new(false);
    let looks = AtomicUsize::new(0);

    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                look();
                looks.fetch_add(1, Ordering::Relaxed);
            }
        });
        let _over = Over(&is_over);
        while looks.load(Ordering::Relaxed) == 0 {
            thread::yield_now();
        }
        save();
    });

    assert!(looks.into_inner() > 1, "nobody looked while it was saved");
}

/// A name that no file can have, which is found out only when one is to take its place.
#[cfg(unix)]
fn no_place(folder: &Path) -> PathBuf {
    folder.join("none.ftl/")
}

/// Also while it is put back, which is done in one step as well.
#[cfg(unix)]
#[test]
fn whoever_reads_a_file_reads_the_old_or_the_new() {
    let folder = folder();
    let path = folder.path().join("words.ftl");
    let [old, new] = ["old", "new"].map(|it| it.repeat(300_000));
    fs::write(&path, &old).expect("written");

    watched(
        || {
            for _ in 0..20 {
                let refused = [
                    (path.clone(), new.clone()),
                    (no_place(folder.path()), String::new()),
                ];
                save(&refused).expect_err("there is no such place");
            }
        },
        || {
            let read = fs::read_to_string(&path).expect("it is always there");
            assert!(read == old || read == new, "{} bytes", read.len());
        },
    );

    assert!(fs::read_to_string(&path).expect("it is there") == old);
    assert_eq!(names(folder.path()), ["words.ftl"]);
}

/// Nobody ever finds a review of words that are not there: the last file is new only if those
/// before it are.
#[cfg(unix)]
#[test]
fn the_last_file_is_the_last_to_change() {
    let folder = folder();
    let [words, ledger] = ["words.ftl", "review.toml"].map(|it| folder.path().join(it));
    let numbered = |number: usize| [&words, &ledger].map(|path| (path.clone(), number.to_string()));
    let number = |path: &Path| -> usize {
        let text = fs::read_to_string(path).expect("it is always there");
        text.parse().expect("it is whole")
    };
    save(&numbered(0)).expect("both can be written");

    watched(
        || {
            for next in 1..200 {
                save(&numbered(next)).expect("both can be written");
            }
        },
        || {
            let reviewed = number(&ledger);
            assert!(number(&words) >= reviewed);
        },
    );
}

/// A save that is refused says so of the file that refused, and leaves the ledger as it was.
#[cfg(unix)]
#[test]
fn a_save_that_fails_at_the_ledger_leaves_all_as_it_was() {
    let folder = folder();
    let words = folder.path().join("words.ftl");
    fs::write(&words, "old").expect("written");

    let files = [
        (words.clone(), "new".to_owned()),
        (no_place(folder.path()), "new".to_owned()),
    ];
    let error = save(&files)
        .expect_err("there is no such place")
        .to_string();

    assert!(error.ends_with("; nothing was changed"), "{error}");
    assert_eq!(fs::read_to_string(words).expect("it is there"), "old");
}

/// In Thai, whose files come after the ledger by the alphabet. If the power fails in between, the
/// words are drafts and nothing counts as reviewed that was not.
#[test]
fn an_import_saves_the_ledger_last() {
    let whole = Whole::embedded();
    let line = with(
        whole.line(Thai, "frame-back"),
        &json!({"correction": "กลับไป"}),
    );
    let import = whole.take(Thai, &[line]);
    assert_eq!(paths(&import), ["locales/th/ui.ftl", FILE]);

    let (path, text) = &import.files[0];
    let half = Whole::of(whole.files.clone().with(path.as_str(), text.clone()));
    assert_eq!(half.edition.state(Thai, "frame-back"), ReviewState::Draft);
}
