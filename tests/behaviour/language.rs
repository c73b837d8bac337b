//! How things are said, through the public surface of `language`.

mod faults;
mod formats;
mod languages;
mod line_breaks;
mod overlong;
mod texts;

use fluent::fluent_args;
use jiff::civil::{date, time};
use proptest::prelude::*;
use rights_kiosk::language::{
    Catalogs, Language,
    Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec},
    PerLanguage, Script, format,
    line_break::{self, WORD_JOINER, ZERO_WIDTH_SPACE},
};

const ENGLISH: &str = "\
frame-back = Back
# Variables:
#   $count (Number) - how many calls
help-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
# Variables:
#   $day (String) - the day, as 2025-07-10
#   $hour (String) - the time, as 09:00
event-when = { DATE($day) } at { TIME($hour) }
missing-text = This text is missing.
";

/// A small set of catalogs: Korean lacks `frame-clear`, Zapotec nearly all.
fn catalogs() -> Catalogs {
    Catalogs::parse([
        ("locales/en/ui.ftl", ENGLISH.to_owned()),
        ("locales/en/more.ftl", "frame-clear = Clear\n".to_owned()),
        (
            "locales/ko/ui.ftl",
            "frame-back = 뒤로\nhelp-calls = 전화 { $count }통\n\
             event-when = { DATE($day) } { TIME($hour) }\n"
                .to_owned(),
        ),
        (
            "locales/es/ui.ftl",
            "frame-back = Atrás\nword-door = Puerta\n".to_owned(),
        ),
        ("locales/zab/words.ftl", "word-door = Pwert\n".to_owned()),
        (
            "locales/bn/ui.ftl",
            "help-calls = { $count }টি কল\nevent-when = { DATE($day) }, { TIME($hour) }\n"
                .to_owned(),
        ),
        (
            "locales/th/ui.ftl",
            "frame-back = ย้อนกลับไปหน้าก่อน\n".to_owned(),
        ),
        ("locales/review.toml", "not Fluent".to_owned()),
    ])
    .expect("the catalogs of this test are sound")
}
