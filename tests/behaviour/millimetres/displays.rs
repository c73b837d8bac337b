//! What displays say of themselves, from bytes made by hand.

use super::*;

use proptest::prelude::*;
use rights_kiosk::display::{Edid, EdidError, PPI};

/// A display that never was. Sizes of zero are not known.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    pub pixels: [u16; 2],
    pub millimetres: [u16; 2],
    pub centimetres: [u8; 2],
}

impl Made {
    /// Its EDID 1.4: what the standard asks for where we look, and the sum.
    pub fn edid(self) -> Vec<u8> {
        let [width, height] = self.pixels;
        let [across, down] = self.millimetres;
        let low = |number: u16| (number & 0xFF) as u8;
        let high = |number: u16| (number >> 8) as u8;
        let mut bytes = vec![0; 128];

        bytes[..8].copy_from_slice(&[0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0]);
        bytes[18..20].copy_from_slice(&[1, 4]);
        bytes[21..23].copy_from_slice(&self.centimetres);
        // The pixel clock in units of 10 kHz; then the pixels, with 160 and 30
        // of blanking; then the size.
        bytes[54..56].copy_from_slice(&7_530_u16.to_le_bytes());
        bytes[56..59].copy_from_slice(&[low(width), 160, high(width) << 4]);
        bytes[59..62].copy_from_slice(&[low(height), 30, high(height) << 4]);
        bytes[66..69].copy_from_slice(&[low(across), low(down), high(across) << 4 | high(down)]);
        sum(&mut bytes);

        bytes
    }

    fn ppi(self) -> Option<f32> {
        Edid::read(&self.edid()).expect("it is an EDID").ppi
    }
}

/// Makes the bytes of the block add up to a multiple of 256.
fn sum(bytes: &mut [u8]) {
    bytes[127] = 0;
    let sum = bytes[..128]
        .iter()
        .fold(0_u8, |sum, it| sum.wrapping_add(*it));
    bytes[127] = sum.wrapping_neg();
}

/// The bytes with some of them changed, which add up again.
fn with(changes: &[(usize, u8)]) -> Vec<u8> {
    let mut bytes = LAPTOP.edid();
    for &(at, byte) in changes {
        bytes[at] = byte;
    }
    sum(&mut bytes);

    bytes
}

/// A connector in a folder laid out as the one of Linux.
pub fn connector(folder: &Path, name: &str, status: &str, edid: &[u8]) {
    let connector = folder.join(name);
    fs::create_dir_all(&connector).expect("made");
    fs::write(connector.join("status"), format!("{status}\n")).expect("written");
    fs::write(connector.join("edid"), edid).expect("written");
}

const DESK: Made = Made {
    pixels: [1920, 1080],
    millimetres: [531, 299],
    centimetres: [53, 30],
};

fn pixels(text: &str) -> Resolution {
    text.parse().expect("a size")
}

#[test]
fn sizes_are_read_in_millimetres() {
    assert_eq!(
        Edid::read(&LAPTOP.edid()).map(|it| it.preferred),
        Ok(LAPTOP_PIXELS)
    );
    assert_near(LAPTOP.ppi().expect("15.6 inches"), LAPTOP_PPI);
    assert_near(DESK.ppi().expect("24 inches"), 91.82);

    // EDID 1.3 has it in the same place; what follows the block is not looked at.
    assert!(Edid::read(&with(&[(19, 3)])).is_ok());
    let mut longer = LAPTOP.edid();
    longer.extend([0xAA; 128]);
    assert_near(
        Edid::read(&longer).expect("read").ppi.expect("known"),
        LAPTOP_PPI,
    );
}

#[test]
fn millimetres_that_cannot_be_leave_the_centimetres() {
    for millimetres in [[0, 0], [531, 0], [16, 9], [160, 90], [1600, 900], [5, 3]] {
        let display = Made {
            millimetres,
            ..DESK
        };

        // 53 by 30 cm and not 531 by 299 mm.
        assert_near(display.ppi().expect("in centimetres"), 91.88);
    }
}

#[test]
fn a_size_that_cannot_be_is_no_size() {
    let none = [0, 0];

    for (what, pixels, millimetres, centimetres) in [
        ("no size, as a projector", [1920, 1080], none, [0, 0]),
        ("a shape, lying", [1920, 1080], none, [0x4F, 0]),
        ("a shape, standing", [1080, 1920], none, [0, 0x4F]),
        ("a shape twice", [1920, 1080], [16, 9], [16, 9]),
        (
            "the shape of a television",
            [3840, 2160],
            [1600, 900],
            [160, 90],
        ),
        ("a wall", [1920, 1080], [2214, 1245], [221, 125]),
        ("a stamp", [1920, 1080], [60, 34], [6, 3]),
        ("a ribbon", [1920, 1080], [600, 100], [60, 10]),
    ] {
        let display = Made {
            pixels,
            millimetres,
            centimetres,
        };

        assert_eq!(display.ppi(), None, "{what}");
    }
}

#[test]
fn bytes_that_are_no_edid_are_told_apart() {
    let whole = LAPTOP.edid();
    let mut lost = whole.clone();
    lost[100] ^= 1;

    for length in [0, 1, 8, 127] {
        assert_eq!(Edid::read(&whole[..length]), Err(EdidError::Short));
    }
    assert_eq!(Edid::read(&lost), Err(EdidError::Checksum));
    assert_eq!(Edid::read(&[0; 128]), Err(EdidError::Header));
    assert_eq!(Edid::read(&with(&[(18, 2)])), Err(EdidError::Version));
    assert_eq!(Edid::read(&with(&[(19, 2)])), Err(EdidError::Version));
    // A descriptor of something else, and a picture without lines.
    assert_eq!(
        Edid::read(&with(&[(54, 0), (55, 0)])),
        Err(EdidError::Timing)
    );
    assert_eq!(
        Edid::read(&with(&[(59, 0), (61, 0)])),
        Err(EdidError::Timing)
    );
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Edid::read(&bytes);
    }

    #[test]
    fn whatever_adds_up_is_a_display_or_none(
        changes in prop::collection::vec((8_usize..127, any::<u8>()), 0..40),
    ) {
        if let Ok(display) = Edid::read(&with(&changes)) {
            prop_assert!(display.ppi.is_none_or(|ppi| PPI.contains(&ppi)));
            prop_assert!(display.preferred.width > 0 && display.preferred.height > 0);
        }
    }
}

#[test]
fn the_display_of_the_same_pixels_is_asked() {
    let dir = folder();
    connector(dir.path(), "card0-eDP-1", "connected", &LAPTOP.edid());
    connector(dir.path(), "card0-HDMI-A-1", "connected", &DESK.edid());
    connector(dir.path(), "card0-DP-1", "disconnected", &[]);
    fs::create_dir(dir.path().join("card0")).expect("made");
    fs::write(dir.path().join("version"), "drm 1.1.0 20060810\n").expect("written");
    let displays = ConnectedDisplays::read(dir.path());

    assert_near(displays.ppi(LAPTOP_PIXELS).expect("known"), LAPTOP_PPI);
    assert_near(displays.ppi(pixels("1920x1080")).expect("known"), 91.82);
    // The same display turned on its side.
    assert_near(displays.ppi(pixels("1080x1920")).expect("known"), 91.82);
    assert_eq!(displays.ppi(pixels("1280x720")), None);
}

#[test]
fn displays_that_differ_say_nothing() {
    let dir = folder();
    let television = Made {
        millimetres: [1018, 573],
        centimetres: [102, 57],
        ..DESK
    };
    let twin = Made {
        millimetres: [532, 299],
        ..DESK
    };
    let of = |dir: &Path| ConnectedDisplays::read(dir).ppi(pixels("1920x1080"));

    connector(dir.path(), "card0-DP-1", "connected", &DESK.edid());
    connector(dir.path(), "card0-DP-2", "connected", &twin.edid());
    assert_near(of(dir.path()).expect("two alike"), 91.82);

    let television = television.edid();
    let said = Edid::read(&television).expect("it is an EDID").ppi;
    assert_eq!(said, None, "48 pixels in an inch");
    connector(dir.path(), "card0-HDMI-A-1", "connected", &television);
    assert_eq!(of(dir.path()), None, "the window may stand on the third");

    let large = Made {
        millimetres: [598, 336],
        ..DESK
    };
    connector(dir.path(), "card0-HDMI-A-1", "disconnected", &large.edid());
    assert_near(of(dir.path()).expect("the third is not connected"), 91.82);

    connector(dir.path(), "card0-HDMI-A-1", "connected", &large.edid());
    assert_eq!(of(dir.path()), None);
}

#[test]
fn a_connector_that_cannot_be_read_says_nothing() {
    let dir = folder();
    let mut long = LAPTOP.edid();
    long.resize(64 * 1024 + 1, 0);

    connector(dir.path(), "a", "connected", &long);
    connector(dir.path(), "b", "connected", &[]);
    connector(dir.path(), "c", "unknown", &LAPTOP.edid());
    fs::create_dir_all(dir.path().join("d/status")).expect("made");
    fs::create_dir_all(dir.path().join("e/edid")).expect("made");
    fs::write(dir.path().join("e/status"), "connected\n").expect("written");

    assert_eq!(
        ConnectedDisplays::read(dir.path()),
        ConnectedDisplays::default()
    );
    assert_eq!(
        ConnectedDisplays::read(&dir.path().join("is-not-there")),
        ConnectedDisplays::default()
    );

    long.truncate(64 * 1024);
    connector(dir.path(), "a", "connected", &long);
    assert!(
        ConnectedDisplays::read(dir.path())
            .ppi(LAPTOP_PIXELS)
            .is_some()
    );
}
