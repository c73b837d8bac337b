//! Any bytes as any of the files: nothing panics, and nothing that could not be read is gone.

use super::concerns::{Event, Events};
use super::{folder, kiosk};

use rights_kiosk::counts::{Counts, Insight};
use rights_kiosk::pin::{Keeper, Secret, Tries};
use rights_kiosk::spelling;
use rights_kiosk::store::{Fault, Kept, StandIn, Store};

use proptest::prelude::*;

use std::fs;
use std::path::Path;

/// Texts of which some are whole, some nearly, and some newer.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let whole = prop::sample::select(vec![
        "version = 1\ngeneration = 3\n[[event]]\ntitle = \"x\"\n".to_owned(),
        "version = 1\nwrong = 4\n".to_owned(),
        "version = 1\nis_on = true\n[days.2026-12-05.home-door]\nko = 7\nth = \"fewer than five\"\n"
            .to_owned(),
        format!("version = 1\nhash = \"$argon2id$v=19$m=8,t=1,p=1${:021}A${:042}A\"\n", 1, 2),
        "version = 2\nanything = {}\n".to_owned(),
    ]);
    let nearly = (
        whole.clone(),
        any::<prop::sample::Index>(),
        any::<u8>(),
        0..3,
    )
        .prop_map(|(text, at, byte, how)| {
            let mut bytes = text.into_bytes();
            let at = at.index(bytes.len());
            match how {
                0 => bytes.truncate(at),
                1 => bytes[at] = byte,
                _ => bytes.insert(at, byte),
            }

            bytes
        });
    let after_version = "(version = [0-3]\n)?[ -~\n]{0,200}".prop_map(String::into_bytes);

    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        whole.prop_map(String::into_bytes),
        nearly,
        after_version,
    ]
}

/// The bytes of all files in a folder.
fn all(folder: &Path) -> Vec<Vec<u8>> {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|it| fs::read(it.expect("a file").path()).expect("a file"))
        .collect()
}

/// Puts bytes in the place of the file or its former, reads, writes, and looks for them.
fn survive<T: Kept + Clone>(bytes: &[u8], is_former: bool, other: &T) {
    let dir = folder();
    let store = kiosk(dir.path());
    let name = if is_former {
        format!("{}.before", T::FILE)
    } else {
        T::FILE.to_owned()
    };
    fs::write(dir.path().join(&name), bytes).expect("written");

    let read = store.shelf::<T>().read();
    let written = store.shelf::<T>().write(other);

    let was_whole = read
        .notice
        .as_ref()
        .is_none_or(|it| is_former && it.fault == Fault::Missing && it.stand_in == StandIn::Former);
    // The first change keeps what was whole as the former, the second may push it out.
    let text = spelling::decoded(bytes).unwrap_or_default();
    let is_kept = |it: &Vec<u8>| *it == bytes || (was_whole && *it == text.as_bytes());
    assert!(
        all(dir.path()).iter().any(is_kept),
        "{:?} {written:?}",
        read.notice
    );
    let again = store.shelf::<T>().write_for_good(other);
    assert!(
        was_whole || all(dir.path()).iter().any(is_kept),
        "{:?} {again:?}",
        read.notice
    );
    if written.is_ok() {
        assert!(store.shelf::<T>().read().notice.is_none());
    }
}

/// Everything that reads at a start.
fn start(store: Store) {
    let _ = Insight::new(&store).read().value.to_csv();
    let keeper = Keeper::open(store, Box::new(|| std::time::Duration::ZERO));
    let _ = (keeper.state(), keeper.turn(), keeper.notices());
}

proptest! {
    #[test]
    fn no_bytes_are_lost(bytes in bytes(), is_former: bool) {
        let hash = format!("$argon2id$v=19$m=8,t=1,p=1${:021}A${:042}A", 3, 3);
        let hash = Some(rights_kiosk::pin::PinHash::parse(&hash).expect("a hash"));

        survive(&bytes, is_former, &Events { generation: 5, events: vec![Event::default()] });
        survive(&bytes, is_former, &Tries { wrong: 9 });
        survive(&bytes, is_former, &Secret { hash });
        survive(&bytes, is_former, &Counts::default());
    }

    #[test]
    fn a_start_bears_any_files(files in prop::collection::vec(bytes(), 6)) {
        let dir = folder();
        let names = [
            "pin.toml", "pin.toml.before", "tries.toml", "tries.toml.before", "counts.toml",
            "counts.toml.before",
        ];
        for (name, bytes) in names.iter().zip(files) {
            fs::write(dir.path().join(name), bytes).expect("written");
        }

        start(kiosk(dir.path()));
    }
}
