//! Numbers, dates and times, each after its language's own habit.
//!
//! The data is CLDR's, compiled in. Phone numbers, money and the numbers of
//! forms are names, not quantities: they never pass through here, and keep
//! their Latin digits in every language.

use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter,
    fieldsets::{Y, YM, YMD, YMDE},
};
use icu_decimal::DecimalFormatter;
use jiff::civil;

use super::Language;

use std::cell::OnceCell;

/// Keeps the two parts of a time together at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// What CLDR sets before a Thai year of the Western calendar.
const THAI_ERA: &str = "ค.ศ. ";

/// *Year*, which stands before one that stands alone.
const THAI_YEAR: &str = "ปี ";

/// A whole number, with its thousands grouped: `1,500`, `১,৫০০`.
pub fn number(language: Language, value: i64) -> String {
    with(language, |formats| {
        formats.number.format(&value.into()).to_string()
    })
    .unwrap_or_else(|| value.to_string())
}

/// A number with one decimal, given in tenths: `15.6`, `15,6`, `১৫.৬`.
pub fn tenths(language: Language, value: i64) -> String {
    let mut decimal = Decimal::from(value);
    decimal.multiply_pow10(-1);

    with(language, |formats| {
        formats.number.format(&decimal).to_string()
    })
    .unwrap_or_else(|| decimal.to_string())
}

/// A day in full: `July 10, 2025`, `2025년 7월 10일`, `10 กรกฎาคม 2025`.
pub fn date(language: Language, day: civil::Date) -> String {
    gregorian(day.year(), day.month(), day.day())
        .and_then(|day| with(language, |formats| formats.day.format(&day).to_string()))
        .map_or_else(|| day.to_string(), |day| without_era(language, day))
}

/// A day in full with its name: `Thursday, July 10, 2025`.
pub fn date_with_weekday(language: Language, day: civil::Date) -> String {
    gregorian(day.year(), day.month(), day.day())
        .and_then(|day| with(language, |formats| formats.weekday.format(&day).to_string()))
        .map_or_else(|| day.to_string(), |day| without_era(language, day))
}

/// As much of a date as is known: a day, a month (`July 2025`) or a year.
///
/// A month or day that no calendar has is left out, not made up.
pub fn partial_date(language: Language, year: i16, month: Option<i8>, day: Option<i8>) -> String {
    let of_day = || {
        let date = gregorian(year, month?, day?)?;
        with(language, |formats| formats.day.format(&date).to_string())
    };
    let of_month = || {
        let date = gregorian(year, month?, 1)?;
        with(language, |formats| formats.month.format(&date).to_string())
    };
    let of_year = || {
        let date = gregorian(year, 1, 1)?;
        with(language, |formats| formats.year.format(&date).to_string())
    };

    of_day()
        .or_else(of_month)
        .map(|date| without_era(language, date))
        .or_else(|| of_year().map(|year| year.replace(THAI_ERA, THAI_YEAR)))
        .unwrap_or_else(|| year.to_string())
}

/// A date as people write it: CLDR puts the era into every Thai one.
fn without_era(language: Language, date: String) -> String {
    match language {
        Language::Thai => date.replace(THAI_ERA, ""),
        _ => date,
    }
}

/// A time of day: `9:00 AM`, `오전 9시`, `সকাল ৯টা`, `09.00 น.`
///
/// These are composed by hand, since CLDR differs from usage in most of the
/// seven: it pads the Spanish hour (`09:00 a.m.`), capitalizes the Tagalog
/// `a.m.`, puts a Latin `AM` after Bengali digits, and leaves out the Thai `น.`
pub fn time(language: Language, time: civil::Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    let hour_of_12 = if hour % 12 == 0 { 12 } else { hour % 12 };
    let half = |before, after| if hour < 12 { before } else { after };

    match language {
        Language::English => {
            format!(
                "{hour_of_12}:{minute:02}{NO_BREAK_SPACE}{}",
                half("AM", "PM")
            )
        }
        Language::Spanish | Language::Zapotec | Language::Tagalog => {
            format!(
                "{hour_of_12}:{minute:02}{NO_BREAK_SPACE}{}",
                half("a.m.", "p.m.")
            )
        }
        Language::Korean => {
            let half = half("오전", "오후");

            match minute {
                0 => format!("{half}{NO_BREAK_SPACE}{hour_of_12}시"),
                _ => format!("{half}{NO_BREAK_SPACE}{hour_of_12}시{NO_BREAK_SPACE}{minute}분"),
            }
        }
        Language::Bengali => {
            let part = bengali_part_of_day(hour);

            bengali_digits(&match minute {
                0 => format!("{part}{NO_BREAK_SPACE}{hour_of_12}টা"),
                _ => format!("{part}{NO_BREAK_SPACE}{hour_of_12}:{minute:02}"),
            })
        }
        Language::Thai => format!("{hour:02}.{minute:02}{NO_BREAK_SPACE}น."),
    }
}

/// What Bengali says where English says a.m. or p.m.: CLDR's periods of the day.
const fn bengali_part_of_day(hour: i8) -> &'static str {
    match hour {
        4..=5 => "ভোর",
        6..=11 => "সকাল",
        12..=15 => "দুপুর",
        16..=17 => "বিকাল",
        18..=19 => "সন্ধ্যা",
        _ => "রাত",
    }
}

fn bengali_digits(text: &str) -> String {
    const DIGITS: [char; 10] = ['০', '১', '২', '৩', '৪', '৫', '৬', '৭', '৮', '৯'];

    text.chars()
        .map(|c| {
            c.to_digit(10)
                .and_then(|digit| DIGITS.get(digit as usize))
                .copied()
                .unwrap_or(c)
        })
        .collect()
}

fn gregorian(year: i16, month: i8, day: i8) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);

    Date::try_new_gregorian(year.into(), month, day).ok()
}

/// The formatters of one language.
struct Formats {
    number: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
}

impl Formats {
    fn load(language: Language) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = language.locale();
        let dates = || (&locale).into();

        Ok(Self {
            number: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(DateTimeFormatterLoadError::Data)?,
            day: FixedCalendarDateTimeFormatter::try_new(dates(), YMD::long())?,
            weekday: FixedCalendarDateTimeFormatter::try_new(dates(), YMDE::long())?,
            month: FixedCalendarDateTimeFormatter::try_new(dates(), YM::long())?,
            year: FixedCalendarDateTimeFormatter::try_new(dates(), Y::long())?,
        })
    }
}

/// Formats with a language's formatters, which each thread makes at first use.
///
/// `None` if its data is not compiled in: then the caller has a plain form.
fn with(language: Language, write: impl FnOnce(&Formats) -> String) -> Option<String> {
    thread_local! {
        // Per thread because the formatters are not `Sync`.
        static FORMATS: [OnceCell<Option<Formats>>; Language::ALL.len()] =
            const { [const { OnceCell::new() }; Language::ALL.len()] };
    }

    FORMATS.with(|formats| {
        formats[language as usize]
            .get_or_init(|| {
                Formats::load(language)
                    .inspect_err(|error| tracing::error!("no formats for {language}: {error}"))
                    .ok()
            })
            .as_ref()
            .map(write)
    })
}
