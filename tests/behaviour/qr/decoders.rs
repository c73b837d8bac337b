//! Two readers of codes that know nothing of each other or of us: rqrr, and zbarimg, a program
//! written in C.
//!
//! Of the ways in which zbarimg prints, only `--raw` without `-Sbinary` is of use: it applies the
//! ECI, or guesses the letters where there is none, and so shows what a person would read. With
//! `-Sbinary` it does neither and puts nothing between two codes; with `--xml` it writes what is
//! not Latin in Base64, in which every byte above 127 is spoilt. It ends each code with LF, which
//! texts have too, so between two pictures stands one of a mark that no text has.

use super::picture::Picture;
use rights_kiosk::qr::Symbol;

use std::env;
use std::fs::File;
use std::io::BufWriter;
use std::process::Command;

/// The variable that makes a missing zbarimg a failure.
const REQUIRE: &str = "RIGHTS_KIOSK_QR_TEST";

/// What rqrr reads in a picture with one code, in bytes.
pub fn rqrr(picture: &Picture) -> Option<Vec<u8>> {
    let Picture {
        width,
        height,
        grey,
    } = picture;
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(*width, *height, |x, y| grey[y * width + x]);
    let grids = image.detect_grids();
    let mut bytes = Vec::new();
    let is_read = grids.len() == 1 && grids[0].decode_to(&mut bytes).is_ok();

    is_read.then_some(bytes)
}

/// What rqrr reads in the modules of a picture with one code that nothing has changed: it need not
/// look for the code, which is most of its work.
pub fn rqrr_in_modules(picture: &Picture, module: usize) -> Option<Vec<u8>> {
    let width = picture.width / module - 8;
    let dark = |x: usize, y: usize| {
        let [x, y] = [x, y].map(|it| (it + 4) * module);

        picture.grey[y * picture.width + x] == 0
    };
    let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(width, dark));
    let mut bytes = Vec::new();
    let is_read = grid.decode_to(&mut bytes).is_ok();

    is_read.then_some(bytes)
}

/// The numbers of the texts that zbarimg does not read as they are in their pictures; `None` where
/// it is not installed.
pub fn zbar_misreads(texts: &[String], pictures: &[Picture]) -> Option<Vec<usize>> {
    if Command::new("zbarimg").arg("--version").output().is_err() {
        let is_required = env::var(REQUIRE).is_ok_and(|it| it == "require");
        assert!(!is_required, "zbarimg is not installed: zbar-tools has it");
        println!("skipped for one of two readers: zbarimg is not installed");

        return None;
    }

    // All at once without marks; which they are is asked only if something is wrong.
    let all: Vec<_> = texts.iter().flat_map(|it| [it.as_str(), "\n"]).collect();
    let is_right = zbar(pictures.iter()) == all.concat().into_bytes();

    Some(if is_right {
        Vec::new()
    } else {
        misread_one_by_one(texts, pictures)
    })
}

fn misread_one_by_one(texts: &[String], pictures: &[Picture]) -> Vec<usize> {
    let marks: Vec<_> = (0..texts.len())
        .map(|it| Picture::of(&Symbol::of(&mark(it)).unwrap(), 3))
        .collect();
    let mut rest = zbar(
        pictures
            .iter()
            .zip(&marks)
            .flat_map(|(it, mark)| [it, mark]),
    );
    let mut misread = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let mark = mark(number) + "\n";
        let at = find(&rest, mark.as_bytes()).expect("a mark that is not read");
        let after = rest.split_off(at + mark.len());
        let read = &std::mem::replace(&mut rest, after)[..at];
        if read.strip_suffix(b"\n") != Some(text.as_bytes()) {
            misread.push(number);
        }
    }

    misread
}

/// What zbarimg prints of all pictures.
fn zbar<'a>(pictures: impl Iterator<Item = &'a Picture>) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--nodbus", "--raw"]);
    command.args(["-Sdisable", "-Sqrcode.enable"]);
    for (number, picture) in pictures.enumerate() {
        let path = folder.path().join(format!("{number}.pgm"));
        let file = BufWriter::new(File::create(&path).unwrap());
        picture.write(file).unwrap();
        command.arg(path);
    }

    command.output().unwrap().stdout
}

fn mark(number: usize) -> String {
    format!("<<<{number}>>>")
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|it| it == part)
}

/// Which of these texts either reader does not read as they are in their pictures.
pub fn misread(texts: &[String], pictures: &[Picture]) -> Misread {
    misread_by(texts, pictures, rqrr)
}

/// The same, quicker, of pictures as they were drawn, with modules of so many pixels.
pub fn misread_as_drawn(texts: &[String], pictures: &[Picture], module: usize) -> Misread {
    misread_by(texts, pictures, |it| rqrr_in_modules(it, module))
}

fn misread_by(
    texts: &[String],
    pictures: &[Picture],
    rqrr: impl Fn(&Picture) -> Option<Vec<u8>>,
) -> Misread {
    assert_eq!(texts.len(), pictures.len());
    assert!(!texts.is_empty(), "nothing to read");

    Misread {
        rqrr: (0..texts.len())
            .filter(|it| rqrr(&pictures[*it]).as_deref() != Some(texts[*it].as_bytes()))
            .collect(),
        zbar: zbar_misreads(texts, pictures),
    }
}

/// The numbers of texts that were not read as they are.
#[derive(Debug, PartialEq)]
pub struct Misread {
    pub rqrr: Vec<usize>,
    /// `None` where zbarimg is not installed.
    pub zbar: Option<Vec<usize>>,
}

impl Misread {
    /// Fails unless both readers have read every text.
    #[track_caller]
    pub fn assert_none(&self, what: &str) {
        assert_eq!(self.rqrr, [0; 0], "{what}: rqrr");
        if let Some(zbar) = &self.zbar {
            assert_eq!(zbar, &[0; 0], "{what}: zbarimg");
        }
    }
}
