//! Texts, their languages, and what is not seen of them.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "no-uid",
        r#"4: made-c1d4c7042e18308f9e0878407e2659fa: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | at Here
lost 9: Duplicate(4)
noted 4: LanguageGuessed(English)
noted 4: IdMade"#,
    ),
    (
        "escapes",
        r#"4: one@example.org: en="Tea ; cake, at 5" | 2027-06-01T18:00:00-07:00..? | at Hall B, Second floor | note en="One, two; three\\four\nfive:six C:\\temp \\x"
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "unseen",
        r#"4: one@example.org: en="ABCDEF\u{301} G" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(English)
noted 4: CharactersRemoved"#,
    ),
    (
        "too-long",
        r#"4: one@example.org: en="word word word word word word word word word word word word word word word word word word word word word word word word…" | 2027-06-01T18:00:00-07:00..? | at xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | note th="ก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำก\u{e48}ำ…"
noted 4: LanguageGuessed(English)
noted 4: LanguageGuessed(Thai)
noted 4: TitleCut
noted 4: NoteCut
noted 4: PlaceCut"#,
    ),
    (
        "languages",
        r#"4: l0: tl="Libreng tulong" | 2027-06-02..2027-06-02
9: l1: en="Aide gratuite" | 2027-06-02..2027-06-02
14: l2: ko="무료 상담" | 2027-06-02..2027-06-02
19: l3: en="Free clinic" | 2027-06-02..2027-06-02
24: l4: th="ให\u{e49}คำปร\u{e36}กษาฟร\u{e35}" | 2027-06-02..2027-06-02
29: l5: es="2027" | 2027-06-02..2027-06-02
noted 9: LanguageGuessed(English)
noted 19: LanguageGuessed(English)
noted 24: LanguageGuessed(Thai)"#,
    ),
    (
        "plain-angles",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | note en="2 < 3 > 1 <not html> visit site now"
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "hand-dates",
        r#"3: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..2027-06-01T20:30:00-07:00
noted 3: Floating
noted 3: LanguageGuessed(English)"#,
    ),
    (
        "our-names-from-others",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
noted 4: LanguageGuessed(English)"#,
    ),
];
