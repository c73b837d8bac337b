//! An X server on which a window cannot be drawn as it is: each reason has its own cure.

use rights_kiosk::display::{Depth, Resolution, Server, ServerAnswer, Unfit};
use rights_kiosk::kiosk::{DensitySources, WindowError};

use iced::Size;

const SMALL: Resolution = Resolution {
    width: 1366,
    height: 768,
};

const LARGE: Resolution = Resolution {
    width: 3840,
    height: 2160,
};

/// What Xorg takes at once where nobody says otherwise.
const MOST: u64 = 16_777_212;

/// One on which nothing is amiss.
fn sound() -> Server {
    Server {
        depth: 24,
        is_drawable: true,
        has_deep_windows: true,
        largest: SMALL,
        is_sharing_memory: true,
        most_bytes: MOST,
        has_randr: true,
        dpi: None,
    }
}

#[test]
fn a_screen_of_24_bits_is_drawn_on_as_it_is() {
    for has_deep_windows in [true, false] {
        let server = Server {
            has_deep_windows,
            ..sound()
        };

        assert_eq!(server.depth_for(None, None), Ok(Depth::Screen));
    }
}

#[test]
fn any_other_is_drawn_on_in_a_deeper_window_or_refused_with_its_bits() {
    for depth in [8, 15, 16, 30] {
        let server = |has_deep_windows| Server {
            depth,
            is_drawable: false,
            has_deep_windows,
            ..sound()
        };

        assert_eq!(server(true).depth_for(None, None), Ok(Depth::Deep));
        let refused = server(false).depth_for(None, None);
        let said = refused.expect_err("nothing to draw on").to_string();
        assert!(
            said.contains(&format!("shows {depth} bits")) && said.contains("`-depth 24`"),
            "{said}"
        );
    }
}

/// A picture that cannot be sent is lost without a word, and the display stays black.
#[test]
fn without_shared_memory_a_picture_must_be_small_enough_to_be_sent() {
    let server = |largest, most_bytes| Server {
        largest,
        is_sharing_memory: false,
        most_bytes,
        ..sound()
    };

    assert_eq!(server(SMALL, MOST).depth_for(None, None), Ok(Depth::Screen));
    let refused = server(LARGE, MOST).depth_for(None, None);
    assert_eq!(
        refused,
        Err(Unfit::Picture {
            size: LARGE,
            bytes: 33_177_600,
            most: MOST,
        })
    );
    let said = refused.expect_err("too large").to_string();
    for words in [
        "MIT-SHM",
        "3840x2160",
        "33177600 bytes",
        "-maxbigreqsize 64",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    // A window with a frame is smaller than its display.
    assert!(server(LARGE, MOST).depth_for(Some(SMALL), None).is_ok());
    // As much as fits with what stands before it, and one byte less.
    assert!(server(LARGE, 33_177_628).depth_for(None, None).is_ok());
    assert!(server(LARGE, 33_177_627).depth_for(None, None).is_err());
    // However large it says that it is.
    let endless = Resolution {
        width: u32::MAX,
        height: u32::MAX,
    };
    assert!(server(endless, MOST).depth_for(None, None).is_err());
}

/// A display may grow after the start: the window does only as far as it can be drawn.
#[test]
fn a_window_grows_no_larger_than_can_be_drawn() {
    let plain = Server {
        is_sharing_memory: false,
        ..sound()
    };
    assert_eq!(plain.largest_window(SMALL), (SMALL, None));
    assert_eq!(sound().largest_window(LARGE), (LARGE, None));
    let (most, unfit) = plain.largest_window(LARGE);
    assert_eq!(plain.largest_window(most), (most, None));
    assert!(most.width > 2700 && most.height > 1500, "{most}");
    let shape = |it: Resolution| it.width as f32 / it.height as f32;
    assert!((shape(most) - shape(LARGE)).abs() < 0.01, "{most}");
    assert!(matches!(unfit, Some(Unfit::Picture { size: LARGE, .. })));
    let none = Server {
        most_bytes: 0,
        ..plain.clone()
    };
    assert!(none.largest_window(LARGE).0.width >= 1);

    for scale in [1.0, 1.5, 2.0] {
        let logical = |it: Resolution| Size::new(it.width as f32 / scale, it.height as f32 / scale);
        let mut sources = DensitySources::default().drawn_on(plain.clone());
        sources.rescale(scale);
        assert_eq!(sources.largest_window(logical(SMALL)), None);
        let most = sources
            .largest_window(logical(LARGE))
            .expect("a smaller one");
        let bytes = f64::from(most.width * scale) * f64::from(most.height * scale) * 4.0;
        assert!(
            bytes + 28.0 <= MOST as f64 && bytes > 0.99 * MOST as f64,
            "{most:?}"
        );
        // It is as before where it can be again.
        assert_eq!(sources.largest_window(logical(SMALL)), None);
    }
    assert_eq!(
        DensitySources::default().largest_window(Size::new(1e5, 1e5)),
        None
    );
}

#[test]
fn a_server_that_does_not_tell_of_its_displays_is_refused() {
    let server = Server {
        has_randr: false,
        ..sound()
    };
    let said = server.depth_for(None, None).expect_err("no displays");

    assert!(said.to_string().contains("without `-extension RANDR`"));
}

#[test]
fn a_density_that_cannot_be_is_refused_with_how_to_set_it() {
    let with = |dpi: &str| Server {
        dpi: Some(dpi.to_owned()),
        ..sound()
    };

    for dpi in ["0", "-96", "9600", "nan", "inf", "1e9", "0.5", "961"] {
        let refused = with(dpi).depth_for(None, None);
        let said = refused.expect_err(dpi).to_string();

        assert!(
            said.starts_with(&format!("`Xft.dpi` is `{dpi}`")) && said.contains("xrdb -merge"),
            "{said}"
        );
        // What goes before it is no number that could be wrong.
        for variable in ["1", "1.5", "randr"] {
            let judged = with(dpi).depth_for(None, Some(variable));
            assert_eq!(judged, Ok(Depth::Screen), "{dpi} {variable}");
        }
        assert!(with(dpi).depth_for(None, Some("")).is_err(), "{dpi}");
    }
    // Nobody reads what is no number.
    for dpi in ["24", "96", "120.5", "960", "", "ninety-six"] {
        let judged = with(dpi).depth_for(None, None);

        assert_eq!(judged, Ok(Depth::Screen), "{dpi}");
    }
}

#[test]
fn a_variable_that_is_no_scale_is_refused_by_its_name() {
    for value in ["0", "1,5", "-1", "nan", "1e9", "50", "0.1", "x"] {
        let refused = sound().depth_for(None, Some(value));
        let said = refused.expect_err(value).to_string();

        assert!(
            said.starts_with(&format!("the variable WINIT_X11_SCALE_FACTOR is `{value}`"))
                && said.contains("unset WINIT_X11_SCALE_FACTOR"),
            "{said}"
        );
    }
    for value in ["", "1", "1.5", "0.25", "10", "randr", "RANDR"] {
        let judged = sound().depth_for(None, Some(value));

        assert_eq!(judged, Ok(Depth::Screen), "{value}");
    }
}

/// The window system gives its reasons as texts and has no kinds.
#[test]
fn what_the_window_system_says_is_told_with_its_own_cure() {
    let told = ServerAnswer::Told(sound());
    let cure = |reason: &str, answer: &ServerAnswer| {
        let said = WindowError::of(reason.to_owned(), answer).to_string();
        assert!(said.starts_with("cannot open a window: "), "{said}");

        said
    };

    let keyboards = cure("called `unwrap()` on `XKBNotFound`", &told);
    assert!(keyboards.contains("apt install xkb-data"), "{keyboards}");
    let scale = cure("assertion failed: validate_scale_factor(it)", &told);
    assert!(scale.contains("settings of the desktop"), "{scale}");
    let silent = ServerAnswer::Silent("refused".to_owned());
    let silent = cure("Failed to open connection to X server", &silent);
    assert!(silent.contains("must name one that runs"), "{silent}");
    assert!(!silent.contains("apt install"), "{silent}");
    for answer in [told, ServerAnswer::Unclear] {
        let lacking = cure("Library libXi.so could not be loaded", &answer);

        assert!(lacking.contains("libxi6"), "{lacking}");
        assert!(!lacking.contains("must name one"), "{lacking}");
    }
    // Where nobody could be asked, it may be either.
    let either = cure("it failed", &ServerAnswer::NotAsked);
    assert!(
        either.contains("must name one") && either.contains("apt install"),
        "{either}"
    );
}
