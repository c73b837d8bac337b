//! Bytes and lines: folds, ends, encodings.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "folded-inside",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "folded-everywhere",
        r#"48: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 48: LanguageGuessed(Korean)"#,
    ),
    (
        "bom",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "utf16-little",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "utf16-big",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "utf16-no-mark",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "utf16-folded-inside",
        r#"4: one@example.org: th="ช\u{e48}วยเหล\u{e37}อ🤝" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Thai)"#,
    ),
    (
        "latin-1",
        r#"4: one@example.org: en="Asesoría “gratis” – mañana" | 2027-06-01T18:00:00-07:00..?
noted 1: Latin
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "lf",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "cr",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "mixed-ends",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "one-bad-byte",
        r#"4: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
skipped 7: NotText
noted 4: LanguageGuessed(Korean)"#,
    ),
    (
        "blank-lines",
        r#"7: one@example.org: ko="주세요 도움을 주세요" | 2027-06-01T18:00:00-07:00..?
noted 7: LanguageGuessed(Korean)"#,
    ),
];
