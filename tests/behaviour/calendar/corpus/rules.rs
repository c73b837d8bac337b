//! What repeats, what is moved, what is taken back.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "secondly",
        r#"10: two@example.org: en="Second" | 2027-06-02..2027-06-02
lost 8: Rule(TooFine("SECONDLY"))
noted 10: LanguageGuessed(English)"#,
    ),
    (
        "endless",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | rule FREQ=DAILY
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "rules-refused",
        r#"lost 8: Rule(TooFine("HOURLY"))
lost 14: Rule(NoFrequency)
lost 20: Rule(TwoEnds)
lost 26: Rule(Part("BYWEEKNO"))
lost 32: Rule(Value("BYDAY"))
lost 38: Rule(Value("INTERVAL"))
lost 44: Rule(Value("BYDAY"))
lost 50: Rule(Part("BYHOUR"))
lost 56: Rule(Twice("FREQ"))
lost 62: Rule(Value("FREQ"))
lost 68: Rule(NoFrequency)"#,
    ),
    (
        "rules-kept",
        r#"4: k0: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=WEEKLY;BYDAY=MO,WE,SU
10: k1: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=MONTHLY;BYMONTHDAY=-1,1,15
16: k2: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=YEARLY;UNTIL=20301231;BYMONTH=11;BYDAY=4TH
22: k3: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=DAILY;UNTIL=20270610
28: k4: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=DAILY;UNTIL=20270609
34: k5: en="Rule" | 2027-06-01T18:00:00-07:00..? | rule FREQ=DAILY;UNTIL=20270610
noted 4: LanguageGuessed(English)
noted 10: LanguageGuessed(English)
noted 16: LanguageGuessed(English)
noted 22: LanguageGuessed(English)
noted 28: LanguageGuessed(English)
noted 34: LanguageGuessed(English)"#,
    ),
    (
        "two-rules",
        r#"lost 9: ManyRules
lost 16: ManyRules"#,
    ),
    (
        "rotten-exdate",
        r#"lost 9: BadMoment { property: "EXDATE", value: "soon" }"#,
    ),
    (
        "day-series",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01..2027-06-01 | rule FREQ=WEEKLY;UNTIL=20270801 | also 2027-06-03 | without 2027-06-08
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "periods",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..2027-06-01T20:00:00-07:00 | also 2027-06-02,2027-06-03 | 2027-06-03: [2027-06-03T18:00:00-07:00..2027-06-03T21:00:00-07:00]
skipped 10: BadMoment { property: "RDATE", value: "rotten" }
skipped 10: SecondOfDay
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "moved-and-cancelled",
        r#"12: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | rule FREQ=WEEKLY | 2027-06-08: [en="Legal clinic, moved" | 2027-06-09T19:00:00-07:00..? | at Elsewhere] | 2027-06-15: [CANCELLED | sequence 1]
noted 4: LanguageGuessed(English)
noted 12: LanguageGuessed(English)
noted 18: LanguageGuessed(English)"#,
    ),
    (
        "orphan",
        r#"4: change of one@example.org on 2027-06-08: en="Legal clinic" | 2027-06-09T19:00:00-07:00..? | sequence 2
noted 4: LanguageGuessed(English)"#,
    ),
    ("this-and-future", r#"lost 8: Range"#),
    (
        "lost-dates",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | rule FREQ=WEEKLY | without 2027-06-15
lost 13: BadMoment { property: "DTSTART", value: "rotten" }
lost 16: Range
lost 26: Range
noted 4: LanguageGuessed(English)
noted 16: LanguageGuessed(English)"#,
    ),
    (
        "method-cancel",
        r#"4: cancels one@example.org None Some("Canceled: Legal clinic") 5 None
11: cancels two@example.org Some(2027-06-08) None 6 None
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "status-cancelled",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | CANCELLED   | sequence 2
noted 4: LanguageGuessed(English)"#,
    ),
    (
        "duplicates",
        r#"4: one@example.org: en="Legal clinic" | 2027-06-01T18:00:00-07:00..? | at Newer | sequence 1
lost 11: Duplicate(4)
lost 18: Duplicate(4)
noted 4: LanguageGuessed(English)"#,
    ),
];
