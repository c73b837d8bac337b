//! Tags, names and fallbacks.

use super::*;

#[test]
fn are_negotiated_from_tags() {
    let known = [
        ("en", English),
        ("en-US", English),
        ("KO", Korean),
        ("es-MX", Spanish),
        ("es_419", Spanish),
        ("zab", Zapotec),
        ("zap", Zapotec),
        ("tl", Tagalog),
        ("fil-PH", Tagalog),
        ("bn-Beng-BD", Bengali),
        ("th-TH", Thai),
    ];

    for (tag, language) in known {
        assert_eq!(Language::parse(tag), Ok(language), "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
}

#[test]
fn refuse_other_tags_and_name_their_own() {
    for tag in ["fr", "", "zpq", "e", "English please", "한국어"] {
        let error = Language::parse(tag).expect_err(tag);

        assert_eq!(
            error.to_string(),
            format!("no language `{tag}` here; there are en, ko, es, zab, tl, bn, th"),
        );
    }
}

#[test]
fn write_their_names_in_their_scripts() {
    for language in Language::ALL {
        let name = language.native_name();

        assert!(
            name.chars().all(|c| language.script().contains(c)),
            "{name}"
        );
    }
    assert!(!Script::Thai.contains('฿') && !Script::Latin.contains('1'));
}
