//! What the files look like, and what is kept of what stood there before.

use super::concerns::{Event, Events};
use super::{folder, kiosk, names};

use rights_kiosk::pin::{PinHash, Secret};
use rights_kiosk::store::{Kind, ROOM, Read};

use std::fs;

#[test]
fn a_file_reads_well_and_the_former_stands_beside_it() {
    let dir = folder();
    let store = kiosk(dir.path());
    let text = |name| fs::read_to_string(dir.path().join(name)).expect("a file");
    let of = |title: &str| Events {
        generation: 7,
        events: vec![Event {
            title: title.to_owned(),
        }],
    };
    assert_eq!(
        store.shelf::<Events>().read(),
        Read {
            value: Events::default(),
            notice: None
        }
    );
    assert!(names(dir.path()).is_empty(), "reading makes nothing");

    store.shelf().write(&of("법률 상담")).expect("stored");
    let first = text("events.toml");
    assert_eq!(
        first,
        "# Events that staff have added.\nversion = 1\ngeneration = 7\n\n[[event]]\n\
         title = \"법률 상담\"\n"
    );
    assert_eq!(names(dir.path()), ["events.toml"]);

    store.shelf().write(&of("two\nlines")).expect("stored");
    assert_eq!(text("events.toml.before"), first);
    assert!(text("events.toml").ends_with("[[event]]\ntitle = \"\"\"\ntwo\nlines\"\"\"\n"));

    // The same once more: the former is not pushed out by it.
    store.shelf().write(&of("two\nlines")).expect("stored");
    assert_eq!(text("events.toml.before"), first);
    assert_eq!(store.shelf::<Events>().read().value, of("two\nlines"));

    store.shelf().write_for_good(&of("three")).expect("stored");
    assert_eq!(text("events.toml.before"), text("events.toml"));
    store.shelf::<Events>().clear().expect("removed");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let dir = folder();
    let store = kiosk(dir.path());
    store.shelf().write(&Events::of(1)).expect("stored");
    let large = Events {
        generation: 2,
        events: vec![Event {
            title: "x".repeat(64 * 1024),
        }],
    };

    let error = store.shelf().write(&large).expect_err("refused");

    assert_eq!(error.kind(), Kind::TooLarge);
    assert_eq!(
        error.to_string(),
        format!(
            "{}: would have 65617 bytes, and 65536 are the most; nothing was changed: remove \
             something",
            dir.path().join("events.toml").display()
        )
    );
    assert_eq!(store.shelf::<Events>().read().value, Events::of(1));
    // No PIN is no file, and never a file without one.
    let refused = store.shelf().write(&Secret { hash: None });
    assert_eq!(refused.map_err(|it| it.kind()), Err(Kind::Failed));
}

#[cfg(unix)]
#[test]
fn the_hash_of_the_pin_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;

    let dir = folder();
    let hash = format!("$argon2id$v=19$m=8,t=1,p=1${:021}A${:042}A", 1, 1);
    let hash = Some(PinHash::parse(&hash).expect("a hash"));
    let store = kiosk(dir.path());
    store
        .shelf()
        .write_for_good(&Secret { hash })
        .expect("stored");

    for name in ["pin.toml", "pin.toml.before"] {
        let metadata = fs::metadata(dir.path().join(name)).expect("a file");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[test]
fn whether_a_change_could_be_stored_is_known_before_it_is_typed() {
    let dir = folder();
    let store = kiosk(dir.path());
    let shelf = store.shelf::<Events>();
    assert!(shelf.can_write().is_ok() && store.can_write(ROOM).is_ok());
    assert!(names(dir.path()).is_empty(), "nothing of it is left");

    fs::write(dir.path().join("events.toml.before"), "version = 2\n").expect("written");
    assert_eq!(shelf.can_write().map_err(|it| it.kind()), Err(Kind::Newer));
}
