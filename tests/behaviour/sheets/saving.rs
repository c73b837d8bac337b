//! Files are written together or not at all.

use std::fs;
use std::path::Path;

use rights_kiosk::save::save;

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
