//! The window, where there is nothing to open it on: a message, not a crash.

use super::*;

/// What to do where no display runs.
#[cfg(target_os = "linux")]
const NO_DISPLAY: &str = "Start it on a desktop (X11 or Wayland); the variable DISPLAY or \
                          WAYLAND_DISPLAY must name one that runs.\n";

/// What to do where the window system lacks a library.
#[cfg(target_os = "linux")]
const NO_LIBRARY: &str = "If a library of the desktop is missing: install it, on Debian and Ubuntu \
                          by `apt install libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0`.\n";

/// What can be done all the same.
#[cfg(target_os = "linux")]
const NO_WINDOW: &str = "Without a display, `rights-kiosk render --out DIR` draws every screen \
                         into PNG files.\n";

#[cfg(target_os = "linux")]
#[test]
fn without_a_display() {
    for arguments in [[].as_slice(), &["--kiosk"], &["--windowed", "--lang", "ko"]] {
        let run = run(arguments);

        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{arguments:?}");
        assert_eq!(
            run.err,
            format!(
                "rights-kiosk: cannot open a window: neither DISPLAY nor WAYLAND_DISPLAY is set\n\
                 {NO_DISPLAY}{NO_WINDOW}"
            )
        );
    }
}

/// The window system answers this with a panic; nobody may see it. An X server can be asked
/// first; of Wayland no kind of the failure is known, so what to do is said for either.
#[cfg(target_os = "linux")]
#[test]
fn on_a_display_that_is_not_there() {
    let silent = format!("{NO_DISPLAY}{NO_WINDOW}");
    let either = format!("If no display runs there: {NO_DISPLAY}{NO_LIBRARY}{NO_WINDOW}");

    for (variable, name, cures) in [
        ("DISPLAY", ":987", silent),
        ("WAYLAND_DISPLAY", "wayland-987", either),
    ] {
        let run = finish(program().env(variable, name));

        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{name}");
        assert!(
            run.err.starts_with("rights-kiosk: cannot open a window: "),
            "{}",
            run.err
        );
        let (_, cure) = run.err.split_once('\n').expect("more than one line");
        assert_eq!(cure, cures);
        assert!(!run.err.contains("panicked"), "{}", run.err);
        assert!(!run.err.contains("RUST_BACKTRACE"), "{}", run.err);
    }
}

#[test]
fn in_a_language_that_there_is_not() {
    let run = run(&["--lang", "fr"]);

    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert_eq!(
        run.err.lines().next(),
        Some(
            "error: invalid value 'fr' for '--lang <TAG>': no language `fr` here; there are en, \
             ko, es, zab, tl, bn, th"
        )
    );
}

/// It keeps no kiosk from starting: what fails is the window, which comes later.
#[cfg(target_os = "linux")]
#[test]
fn with_settings_that_are_wrong() {
    let dir = folder();
    let file = dir.path().join("settings.toml");
    std::fs::write(&file, "[display.\"1366x768\"]\nppi = 7\n").expect("written");

    let run = run(&["--calibrate", "--data", shown(dir.path())]);

    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    let warning = format!(
        "{}: display.\"1366x768\": ppi is 7 and not from 50 to 400: mend the file or remove it",
        shown(&file)
    );
    assert!(run.err.contains(&warning), "{}", run.err);
    assert!(run.err.contains("WARN"), "{}", run.err);
    assert!(run.err.contains("cannot open a window"), "{}", run.err);
    assert_eq!(
        std::fs::read_to_string(&file).expect("as it was"),
        "[display.\"1366x768\"]\nppi = 7\n"
    );
}

/// Where `HOME` and `XDG_DATA_HOME` point is looked into as well.
#[test]
#[cfg(target_os = "linux")]
fn with_wrong_settings_in_the_data_folder_of_the_system() {
    let dir = pack(&[("rights-kiosk/settings.toml", b"broken")]);

    let run = finish(program().env("XDG_DATA_HOME", dir.path()));

    assert!(run.err.contains("settings.toml: line 1: "), "{}", run.err);
}

#[test]
fn windowed_and_kiosk_at_once() {
    let run = run(&["--windowed", "--kiosk"]);

    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(
        run.err
            .starts_with("error: the argument '--windowed' cannot be used with '--kiosk'\n"),
        "{}",
        run.err
    );
}
