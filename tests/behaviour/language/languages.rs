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
fn are_found_by_their_own_tags_alone() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    for tag in ["", "EN", "es-MX", "zap", "fil"] {
        assert_eq!(Language::from_tag(tag), None, "{tag}");
    }
}

#[test]
fn have_one_value_each() {
    let mut tags = PerLanguage::from_fn(Language::tag);
    tags[Thai] = "th-TH";

    for language in Language::ALL {
        let expected = match language {
            Thai => "th-TH",
            language => language.tag(),
        };
        assert_eq!(tags[language], expected);
    }
}

#[test]
fn speak_in_their_own_sentences_but_for_zapotec() {
    for language in Language::ALL {
        let expected = match language {
            Zapotec => Spanish,
            language => language,
        };
        assert_eq!(language.sentences(), expected);
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
