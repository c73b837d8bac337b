//! As other programs write them.

use super::Expected;

/// The files and what they say.
pub const TABLE: &[Expected] = &[
    (
        "google-weekly",
        r#"25: 7kukuqrfedlm2f9t@google.com: en="Know your rights" | 2027-06-05T10:00:00-07:00..2027-06-05T12:00:00-07:00 | at Koreatown Library, 123 Main St | note en="Know your rights\nBring a friend.\nSign up" | rule FREQ=WEEKLY;UNTIL=20270831;BYDAY=SA | without 2027-07-03 | 2027-06-12: [2027-06-12T14:00:00-07:00..2027-06-12T16:00:00-07:00 | sequence 3 | modified 2027-05-03T10:11:12Z] | sequence 2 | modified 2027-05-02T10:11:12Z
noted 25: LanguageGuessed(English)
noted 25: Html
noted 50: LanguageGuessed(English)
noted 50: Html"#,
    ),
    (
        "google-day",
        r#"8: day@google.com: ko="독립기념일 휴무" | 2027-07-04..2027-07-04
noted 8: LanguageGuessed(Korean)
noted 8: Private"#,
    ),
    (
        "apple-days",
        r#"22: 5C5B9E0A-1111: en="Feria de salud" | 2027-08-10..2027-08-12 | at MacArthur Park, 2230 W 6th St | sequence 1
noted 22: LanguageGuessed(English)"#,
    ),
    (
        "apple-last-friday",
        r#"22: 5C5B9E0A-2222: es="Asesoría legal" | 2027-06-25T17:30:00-07:00..2027-06-25T19:00:00-07:00 | rule FREQ=MONTHLY;COUNT=6;BYDAY=FR;BYSETPOS=-1"#,
    ),
    (
        "outlook-desktop",
        r#"21: 040000008200E00074C5B7101A82E008: en="Tenant help" | 2027-07-08T17:00:00-07:00..2027-07-08T19:00:00-07:00 | at Room 5 | note en="Free help\nBring papers." | modified 2027-05-01T00:00:00Z
noted 21: LanguageGuessed(English)"#,
    ),
    (
        "outlook-html",
        r#"6: html@outlook: ko="무료 상담" | 2027-07-08T10:00:00-07:00..? | note ko="무료 상담\n- 신분증 & 서류"
noted 6: LanguageGuessed(Korean)
noted 6: Html"#,
    ),
    (
        "outlook-whole-day",
        r#"21: cdo@outlook: en="Conference" | 2027-07-08..2027-07-09
noted 21: LanguageGuessed(English)"#,
    ),
    (
        "outlook-web",
        r#"20: esl@outlook: en="ESL class" | 2027-06-03T09:00:00-07:00..2027-06-03T10:30:00-07:00 | rule FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,TH;WKST=SU | sequence 4
noted 20: ZoneByRules("Customized Time Zone")
noted 20: LanguageGuessed(English)"#,
    ),
    (
        "nextcloud",
        r#"21: nc-1: bn="ওয\u{9bc}\u{9be}র\u{9cd}কশপ" | 2027-06-03T09:00:00-07:00..2027-06-04T11:00:00-07:00 | note bn="বিন\u{9be}ম\u{9c2}ল\u{9cd}যে" | sequence 3 | modified 2027-05-01T00:00:00Z
noted 21: LanguageGuessed(Bengali)"#,
    ),
    (
        "evolution",
        r#"22: evo-1: en="Night shift" | 2027-11-07T01:30:00-07:00..2027-11-07T03:30:00-08:00
noted 22: DoubledHour
noted 22: LanguageGuessed(English)"#,
    ),
    (
        "thunderbird",
        r#"21: tb-1: en="Mercado" | 2027-06-03T09:00:00-07:00..2027-06-03T10:00:00-07:00 | also 2027-06-10,2027-06-17 | without 2027-06-10 | 2027-06-17: [2027-06-17T11:00:00-07:00..2027-06-17T12:00:00-07:00]
noted 21: LanguageGuessed(English)"#,
    ),
];
