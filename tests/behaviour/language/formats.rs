//! Numbers, dates and times.

use super::*;

#[track_caller]
fn assert_all(write: impl Fn(Language) -> String, expected: [&str; 7]) {
    let written = Language::ALL.map(|language| write(language).replace('\u{a0}', "~"));

    assert_eq!(written.each_ref().map(String::as_str), expected);
}

#[test]
fn of_numbers() {
    assert_all(
        |language| format::number(language, 1_500),
        [
            "1,500",
            "1,500",
            "1,500",
            "1,500",
            "1,500",
            "১,৫০০",
            "1,500",
        ],
    );
    assert_eq!(format::number(Bengali, -1_234_567), "-১২,৩৪,৫৬৭");
    assert_eq!(
        format::number(English, i64::MIN),
        "-9,223,372,036,854,775,808"
    );
}

#[test]
fn of_days() {
    assert_all(
        |language| format::date(language, date(2025, 7, 10)),
        [
            "July 10, 2025",
            "2025년 7월 10일",
            "10 de julio de 2025",
            "10 de julio de 2025",
            "Hulyo 10, 2025",
            "১০ জুলাই, ২০২৫",
            "10 กรกฎาคม 2025",
        ],
    );
}

#[test]
fn of_days_with_their_names() {
    assert_all(
        |language| format::date_with_weekday(language, date(2025, 7, 10)),
        [
            "Thursday, July 10, 2025",
            "2025년 7월 10일 목요일",
            "jueves, 10 de julio de 2025",
            "jueves, 10 de julio de 2025",
            "Huwebes, Hulyo 10, 2025",
            "বৃহস্পতিবার, ১০ জুলাই, ২০২৫",
            "วันพฤหัสบดีที่ 10 กรกฎาคม 2025",
        ],
    );
}

#[test]
fn of_months_and_years() {
    assert_all(
        |language| format::partial_date(language, 2025, Some(7), None),
        [
            "July 2025",
            "2025년 7월",
            "julio de 2025",
            "julio de 2025",
            "Hulyo 2025",
            "জুলাই ২০২৫",
            "กรกฎาคม 2025",
        ],
    );
    assert_all(
        |language| format::partial_date(language, 2009, None, None),
        ["2009", "2009년", "2009", "2009", "2009", "২০০৯", "ปี 2009"],
    );
}

#[test]
fn of_dates_that_no_calendar_has() {
    assert_eq!(
        format::partial_date(English, 2025, Some(2), Some(30)),
        "February 2025"
    );
    assert_eq!(
        format::partial_date(English, 2025, Some(13), Some(1)),
        "2025"
    );
    assert_eq!(format::partial_date(English, 2025, None, Some(1)), "2025");
}

#[test]
fn of_times() {
    assert_all(
        |language| format::time(language, time(9, 0, 0, 0)),
        [
            "9:00~AM",
            "오전~9시",
            "9:00~a.m.",
            "9:00~a.m.",
            "9:00~a.m.",
            "সকাল~৯টা",
            "09.00~น.",
        ],
    );
    assert_all(
        |language| format::time(language, time(16, 30, 0, 0)),
        [
            "4:30~PM",
            "오후~4시~30분",
            "4:30~p.m.",
            "4:30~p.m.",
            "4:30~p.m.",
            "বিকাল~৪:৩০",
            "16.30~น.",
        ],
    );
    assert_eq!(format::time(English, time(0, 0, 0, 0)), "12:00\u{a0}AM");
    assert_eq!(format::time(Korean, time(12, 0, 0, 0)), "오후\u{a0}12시");
}
