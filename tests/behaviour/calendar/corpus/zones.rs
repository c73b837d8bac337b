//! Time zones: by name, by rules, and those that lie.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "floating",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..2027-06-01T19:00:00-07:00
noted 4: Floating
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "utc",
        r#"4: one@example.org: en="Legal clinic" | 2027-01-01T18:00:00-08:00..?
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "gmt-that-is-london",
        r#"19: one@example.org: en="Legal clinic" | 2027-06-01T10:00:00-07:00..?
noted 19: ZoneByRules("GMT")
noted 19: LanguageGuessed(English)"#,
    ),
    (
        "gmt-alone",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T11:00:00-07:00..?
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "rules-that-lie",
        r#"13: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..?
noted 13: ZoneDiffers("America/Los_Angeles")
noted 13: LanguageGuessed(English)"#,
    ),
    (
        "customized-new-york",
        r#"19: one@example.org: en="Legal clinic" | 2027-06-01T15:00:00-07:00..?
noted 19: ZoneByRules("Customized Time Zone")
noted 19: LanguageGuessed(English)"#,
    ),
    (
        "unknown-zone",
        r#"lost 7: UnknownZone("Mars/Olympus")
lost 12: UnknownZone("EST")"#,
    ),
    ("broken-zone", r#"lost 15: BadZone("Ours")"#),
    (
        "windows-london",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T10:00:00-07:00..?
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "unquoted-colon",
        r#"lost 7: BadMoment { property: "DTSTART", value: "00) Pacific Time:20270601T180000" }"#,
    ),
    (
        "hour-that-is-not",
        r#"4: one@example.org: en="Legal clinic" | 2027-03-14T03:30:00-07:00..2027-03-14T04:00:00-07:00
noted 4: MissingHour
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "seoul-once",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..2027-06-01T20:00:00-07:00
noted 4: LanguageGuessed(English)"#,
    ),
    ("seoul-weekly", r#"lost 8: SeriesElsewhere("Asia/Seoul")"#),
    (
        "new-york-weekly",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T15:00:00-07:00..? | rule FREQ=WEEKLY;UNTIL=20271231 | without 2027-06-08
noted 4: LanguageGuessed(English)"#,
    ),
    ("utc-weekly", r#"lost 8: SeriesElsewhere("UTC")"#),
];
