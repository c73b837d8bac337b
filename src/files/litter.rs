//! What systems, editors and file managers leave in a folder that has been through
//! many hands, and no file of an edition is called.

/// Names without a dot before them, in small letters.
const NAMES: [&str; 13] = [
    "__macosx",
    "$recycle.bin",
    "declaration-notice.md",
    "desktop.ini",
    "ehthumbs.db",
    "icon\r",
    "lost+found",
    "notes.md",
    "recycler",
    "system volume information",
    "thumbs.db",
    "thumbs.db:encryptable",
    "wpsettings.dat",
];

/// How such a name ends, in small letters: copies that editors and downloads keep.
const ENDINGS: [&str; 8] = [
    "~",
    ".bak",
    ".old",
    ".orig",
    ".part",
    ".swp",
    ".tmp",
    ".crdownload",
];

/// Whether a file or folder of that name is passed over: it is hidden, or a copy that
/// an editor keeps, or what a system keeps about a folder, or notes and notices of our own.
pub fn is_litter(name: &str) -> bool {
    let name = name.to_lowercase();
    // Word and LibreOffice mark a file that is open; Emacs keeps what is not saved.
    let is_marked = name.starts_with("~$") || name.starts_with('#') && name.ends_with('#');

    name.starts_with('.')
        || is_marked
        || NAMES.contains(&name.as_str())
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
}
