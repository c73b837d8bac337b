//! Why a text is no code.

/// Why a text is no code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The largest code holds less.
    #[error(
        "the text of a code has {bytes} bytes, {over} more than a code holds: shorten it, or \
         part it into several codes"
    )]
    TooLong {
        /// What the text has, in bytes of UTF-8.
        bytes: usize,
        /// What it has too many.
        over: usize,
    },
    /// It is written as no text of a code may be.
    #[error("the text of a code, byte {byte}: {fault}: clean it before it becomes a code")]
    Text {
        /// Where, in bytes from 0.
        byte: usize,
        /// What is wrong there.
        fault: Fault,
    },
    /// The encoder refuses what was measured to fit.
    #[error("the encoder of codes refuses a text that fits ({0}): report it as a fault")]
    Library(String),
}

/// What no text of a code may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing stands in it.
    #[error("there is no text")]
    Empty,
    /// It is not in Unicode's composed form.
    #[error("it is not composed (NFC) from here on")]
    NotComposed,
    /// A mark that nobody sees, as where a line may end. Phones that search find no word with it.
    #[error("U+{:04X} is a mark that nobody sees", u32::from(*.0))]
    Unseen(char),
    /// A control character that is no end of a line.
    #[error("U+{:04X} is a control character", u32::from(*.0))]
    Control(char),
    /// A line of a vCard or a VEVENT that does not end with CR LF, or another line that does.
    #[error("the line ends with {found}, not with {wanted}")]
    LineEnd {
        /// How it ends.
        found: &'static str,
        /// How it should.
        wanted: &'static str,
    },
}
