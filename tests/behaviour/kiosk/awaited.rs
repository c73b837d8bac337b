//! A pack on a stick that was not in when the kiosk started.

use super::{Visitor, edition, today};

use rights_kiosk::edition::{Edition, Unvalidated};
use rights_kiosk::files::Files;
use rights_kiosk::kiosk::{AwaitedPack, Message, PackSight};
use rights_kiosk::language::Language;
use rights_kiosk::problem::Problem;

use jiff::civil::DateTime;

use std::fs;
use std::path::Path;
use std::sync::Arc;

const EVENTS: &str = "content/events.toml";
const PLACE: &str = "Normandie Avenue Hall";

/// The rules alone; what is drawn is not the matter here.
fn load(files: &Files, _now: DateTime) -> Result<Arc<Edition>, Vec<Problem>> {
    Unvalidated::of(files).validated().map(Arc::new)
}

/// A visitor at a kiosk that waits for a pack in a folder.
fn waiting(dir: &Path) -> Visitor {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.kiosk = visitor.kiosk.clone().awaiting(AwaitedPack::new(dir, load));

    visitor
}

/// Has the kiosk look for its pack, and tells what it finds.
fn look(visitor: &mut Visitor) -> PackSight {
    let awaited = visitor.kiosk.awaited().expect("it waits for a pack");
    let sight = awaited.look(today());
    visitor.send(Message::PackLooked(sight.clone()));

    sight
}

fn put(dir: &Path, text: &str) {
    let path = dir.join(EVENTS);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("made");
    fs::write(path, text).expect("written");
}

/// The events as the pack has them.
fn events() -> String {
    let files = Files::embedded();
    let text = files.text(EVENTS).expect("the file is there");

    text.replace("Mariachi Plaza", PLACE)
}

fn has_pack(visitor: &Visitor) -> bool {
    let mut events = visitor.kiosk.edition().content.events.iter();

    events.any(|it| it.place.as_deref() == Some(PLACE))
}

#[test]
fn it_is_taken_once_it_has_come_and_is_whole() {
    let stick = tempfile::tempdir().expect("a folder can be made");
    let dir = stick.path().join("my-pack");
    let mut visitor = waiting(&dir);

    assert!(matches!(look(&mut visitor), PackSight::Absent));
    // It is being copied.
    put(&dir, "");
    assert!(matches!(look(&mut visitor), PackSight::Coming(_)));
    put(&dir, &events());
    assert!(matches!(look(&mut visitor), PackSight::Coming(_)));
    assert!(!has_pack(&visitor));

    assert!(matches!(look(&mut visitor), PackSight::Ready(_)));
    assert!(has_pack(&visitor), "nobody is reading");
    assert!(visitor.kiosk.awaited().is_none());
}

/// The words under a reader's eyes never change.
#[test]
fn whoever_reads_is_not_disturbed() {
    let stick = tempfile::tempdir().expect("a folder can be made");
    put(stick.path(), &events());
    let mut visitor = waiting(stick.path());
    visitor.tap("English");
    let before = visitor.kiosk.session().clone();

    look(&mut visitor);
    look(&mut visitor);
    assert!(!has_pack(&visitor));
    assert_eq!(visitor.kiosk.session(), &before);

    visitor.send(Message::ClearPressed);
    assert!(has_pack(&visitor), "the next visitor reads it");
}

/// It is looked at again, since somebody may mend it.
#[test]
fn one_with_faults_is_not_taken() {
    let stick = tempfile::tempdir().expect("a folder can be made");
    put(stick.path(), "[[event]]\nid = 1\n");
    let mut visitor = waiting(stick.path());

    look(&mut visitor);
    for _ in 0..2 {
        assert!(matches!(look(&mut visitor), PackSight::Refused(_)));
    }
    assert!(!has_pack(&visitor));

    put(stick.path(), &events());
    assert!(matches!(look(&mut visitor), PackSight::Coming(_)));
    assert!(matches!(look(&mut visitor), PackSight::Ready(_)));
    assert!(has_pack(&visitor));
}

/// It need not be the same for two looks: nobody copies it while the program starts. Until it is
/// taken the embedded edition is shown, so that no screen stays dark.
#[test]
fn one_that_is_there_at_the_start_is_taken_with_the_first_look() {
    let stick = tempfile::tempdir().expect("a folder can be made");
    put(stick.path(), &events());
    let files = Edition::files(Some(stick.path())).expect("it can be read");
    let mut visitor = Visitor::new(&edition(), Language::English);
    let awaited = AwaitedPack::new(stick.path(), load).found(files);
    visitor.kiosk = visitor.kiosk.clone().awaiting(awaited);
    assert!(!has_pack(&visitor));

    assert!(matches!(look(&mut visitor), PackSight::Ready(_)));
    assert!(has_pack(&visitor));
}
