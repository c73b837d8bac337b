//! Files that are nothing that a sheet saves, told by what they are.

/// What came back instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ForeignFile {
    /// The page of the sheet, without answers: a browser saves it as it was sent.
    #[error(
        "is the sheet itself, as the browser keeps it, without what the reviewer has written: ask \
         the reviewer to open it again, to press Save in it, and to send the file that is then \
         among the downloads"
    )]
    Sheet,
    /// Another web page, or a mail as one.
    #[error("is a web page: {ASK}")]
    WebPage,
    /// A mail with all that travels with it.
    #[error("is a whole mail: save what is attached to it, or its text alone, and take that")]
    Mail,
    /// A document of a word processor or a workbook, or an archive.
    #[error(
        "is a document, a workbook or an archive: save a table as “CSV UTF-8”, and anything else \
         as plain text (UTF-8), and take that"
    )]
    Document,
    /// Text with its look.
    #[error("is rich text: save it as plain text (UTF-8), and take that")]
    RichText,
    /// A document to be printed.
    #[error("is a PDF: {ASK}")]
    Pdf,
    /// A photo or a screenshot.
    #[error("is a picture: {ASK}")]
    Picture,
}

/// What to do about what no program can read answers from.
const ASK: &str = "ask the reviewer for the file that the sheet saved, or for the table";

impl ForeignFile {
    /// What a file is by its first bytes, if it is nothing of ours.
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        const BEGINNINGS: [(&[u8], ForeignFile); 8] = [
            (b"PK\x03\x04", ForeignFile::Document),
            (b"\xd0\xcf\x11\xe0", ForeignFile::Document),
            (b"{\\rtf", ForeignFile::RichText),
            (b"%PDF", ForeignFile::Pdf),
            (b"\x89PNG", ForeignFile::Picture),
            (b"\xff\xd8\xff", ForeignFile::Picture),
            (b"GIF8", ForeignFile::Picture),
            (b"RIFF", ForeignFile::Picture),
        ];
        let is_photo = bytes.get(4..8) == Some(b"ftyp");

        BEGINNINGS
            .into_iter()
            .find(|(beginning, _)| bytes.starts_with(beginning))
            .map(|(_, it)| it)
            .or(is_photo.then_some(Self::Picture))
    }

    /// The kind of web page that a text is, if it is one.
    pub(super) fn page(text: &str) -> Option<Self> {
        let begin: String = text.trim_start().chars().take(2000).collect();
        let begin = begin.to_lowercase();
        let is_page = begin.starts_with('<') && begin.contains("<html");

        if !is_page {
            None
        } else if text.contains("rights-kiosk-sheet/") {
            Some(Self::Sheet)
        } else {
            Some(Self::WebPage)
        }
    }

    /// Whether a text begins as a mail does that was saved with its head.
    pub(super) fn is_mail(text: &str) -> bool {
        const HEADS: [&str; 7] = [
            "from:",
            "received:",
            "return-path:",
            "delivered-to:",
            "mime-version:",
            "message-id:",
            "content-type:",
        ];
        let is_head = |line: &&str| {
            let line = line.to_lowercase();

            HEADS.iter().any(|head| line.starts_with(head))
        };

        text.lines().take(40).filter(is_head).count() >= 2
    }
}
