//! What is broken: the rest arrives.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "rotten-line",
        r#"21: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | at Here
28: two@example.org: en="Second" | 2027-06-02..2027-06-02
skipped 25: NoColon
noted 21: LanguageGuessed(English)
noted 28: LanguageGuessed(English)"#,
    ),
    (
        "rotten-values",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
skipped 8: BadMoment { property: "DTEND", value: "tomorrow" }
skipped 9: BadValue { property: "SEQUENCE", value: "many" }
skipped 10: BadValue { property: "LAST-MODIFIED", value: "never" }
skipped 11: BadValue { property: "STATUS", value: "MAYBE" }
skipped 12: OpenQuote
skipped 13: Encoded("QUOTED-PRINTABLE")
skipped 14: NoName
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "rotten-start",
        r#"9: two@example.org: en="Second" | 2027-06-02..2027-06-02
lost 7: BadMoment { property: "DTSTART", value: "20271332T990000" }
noted 9: LanguageGuessed(English)"#,
    ),
    (
        "cut-off",
        r#"7: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
lost 17: CutOff
noted 1: CutOff
noted 7: LanguageGuessed(English)"#,
    ),
    (
        "cut-off-between",
        r#"7: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
noted 1: CutOff
noted 7: LanguageGuessed(English)"#,
    ),
    (
        "no-end-event",
        r#"8: two@example.org: en="Second" | 2027-06-02..2027-06-02
lost 4: CutOff
noted 8: LanguageGuessed(English)"#,
    ),
    (
        "nested-garbage",
        r#"11: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
lost 4: NotAnEvent("X-BOX")
skipped 10: StrayEnd("NOTHING")
lost 22: NotAnEvent("VTODO")
noted 11: LanguageGuessed(English)"#,
    ),
    ("no-calendar", r#"lost 1: NoCalendar"#),
    ("empty", r#"lost 1: NoCalendar"#),
    (
        "bare-event",
        r#"1: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
noted 1: LanguageGuessed(English)"#,
    ),
    (
        "two-calendars",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
lost 13: Answer("REPLY")
noted 4: LanguageGuessed(English)"#,
    ),
    ("no-title", r#"lost 4: NoTitle"#),
    ("no-start", r#"lost 4: NoStart"#),
    (
        "ends-before",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
10: two@example.org: en="Second" | 2027-06-02..2027-06-02
skipped 8: EndBeforeStart
skipped 14: EndOfOtherKind
noted 4: LanguageGuessed(English)
noted 10: LanguageGuessed(English)"#,
    ),
];
