//! `render`: the pictures it makes, and what it refuses.

use std::collections::BTreeSet;
use std::io::BufReader;

use rights_kiosk::screen::Screen;

use super::*;
use crate::common::edition;

/// Runs `render` into a folder.
fn render(out: &Path, arguments: &[&str]) -> Run {
    run(&[
        &["render", "--today", TODAY, "--out", shown(out)],
        arguments,
    ]
    .concat())
}

/// Checks that `render` is refused with this message, and writes nothing.
#[track_caller]
fn refused(arguments: &[&str], code: i32, message: &str) {
    let out = folder();
    let run = render(&out.path().join("pictures"), arguments);

    assert_eq!((run.code, run.out.as_str()), (Some(code), ""));
    assert_eq!(run.err, message);
    assert!(!out.path().join("pictures").exists());
}

/// Size and pixels of a PNG file.
fn picture(path: &Path) -> (u32, u32, Vec<u8>) {
    let file = fs::File::open(path).expect("the picture is there");
    let mut reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("it is a PNG file");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits in memory")];
    let info = reader.next_frame(&mut pixels).expect("it is whole");

    (info.width, info.height, pixels)
}

#[test]
fn draws_a_screen_in_the_size_asked_for() {
    let out = folder();
    let made = out.path().join("not/there/yet");
    let run = render(
        &made,
        &[
            "--screen",
            "home",
            "--lang",
            "ko",
            "--size",
            "800x600",
            "--text-size",
            "small",
        ],
    );
    let name = "home.ko.800x600.small.default.png";
    let (width, height, pixels) = picture(&made.join(name));
    let colours: BTreeSet<_> = pixels.chunks(4).collect();

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(run.out, format!("{name}\n"));
    assert_eq!((width, height), (800, 600));
    assert!(
        colours.len() > 10,
        "something is drawn: {} colours",
        colours.len()
    );
}

#[test]
fn draws_the_same_again_and_each_language_in_its_own_way() {
    let out = folder();
    let (once, again) = (out.path().join("once"), out.path().join("again"));
    let arguments = ["--screen", "officer", "--size", "640x480", "--lang"];

    for (folder, tag) in [(&once, "th"), (&again, "th"), (&once, "bn")] {
        let run = render(folder, &[arguments.as_slice(), &[tag]].concat());
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    }

    let thai = picture(&once.join("officer.th.640x480.medium.default.png"));
    assert!(thai == picture(&again.join("officer.th.640x480.medium.default.png")));
    assert!(thai != picture(&once.join("officer.bn.640x480.medium.default.png")));
}

#[test]
fn refuses_a_screen_that_there_is_not() {
    let edition = edition();
    let content = &edition.content;
    let known: Vec<_> = Screen::all(content).iter().map(Screen::id).collect();
    assert!(known.contains(&"topic:home-door".to_owned()));

    refused(
        &["--screen", "topic:no-such"],
        1,
        &format!(
            "rights-kiosk: no screen is called `topic:no-such`: choose all or one of {}\n",
            known.join(" ")
        ),
    );
}

#[test]
fn refuses_a_language_that_there_is_not() {
    refused(
        &["--lang", "fr"],
        1,
        "rights-kiosk: no language `fr` here; there are en, ko, es, zab, tl, bn, th\n",
    );
}

#[test]
fn refuses_a_size_that_is_none() {
    for size in ["800", "800x", "800*600", "10x10", "9000x600", "-800x600"] {
        refused(
            &[&format!("--size={size}")],
            2,
            &format!(
                "error: invalid value '{size}' for '--size <WxH>': a size is written WxH, as in \
                 1366x768, each from 320 to 8192\n\nFor more information, try '--help'.\n"
            ),
        );
    }
}

#[test]
fn refuses_a_text_size_and_a_contrast_that_are_none() {
    for (option, value, known) in [
        ("text-size <SIZE>", "tiny", "small, medium, large, huge"),
        (
            "contrast <NAME>",
            "dim",
            "default, high-light, high-dark, low",
        ),
    ] {
        let name = option.split(' ').next().unwrap_or_default();

        refused(
            &[&format!("--{name}"), value],
            2,
            &format!(
                "error: invalid value '{value}' for '--{option}'\n  [possible values: {known}]\n\n\
                 For more information, try '--help'.\n"
            ),
        );
    }
}

/// Every screen is named there by its id, a topic by one of its kind.
#[test]
fn help_names_every_kind_of_screen() {
    let edition = edition();
    let run = run(&["render", "--help"]);

    for screen in Screen::all(&edition.content) {
        let id = screen.id();
        let is_named = match id.split_once(':') {
            Some((kind, _)) => run.out.contains(&format!("{kind}:")),
            None => run.out.contains(&id),
        };

        assert!(is_named, "{id}: {}", run.out);
    }
}

#[test]
fn refuses_to_write_where_a_file_is() {
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    let run = render(file.path(), &["--screen", "home", "--lang", "en"]);
    // What the system calls it.
    let reason = fs::create_dir_all(file.path()).expect_err("there is a file");

    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert_eq!(
        run.err,
        format!(
            "rights-kiosk: {}: {reason}: choose a folder that can be written to\n",
            shown(file.path())
        )
    );
    assert_eq!(fs::read(file.path()).expect("it is still there"), b"");
}
