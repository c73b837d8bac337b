//! How things are said, through the public surface of `language`.

use fluent::fluent_args;
use jiff::civil::{date, time};
use proptest::prelude::*;
use rights_kiosk::language::{
    Catalogs, Language,
    Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec},
    Script, format,
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

mod languages {
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
}

mod texts {
    use super::*;

    #[test]
    fn come_from_the_language_itself() {
        let catalogs = catalogs();
        let text = catalogs.text(Korean, "frame-back");

        assert_eq!((text.spoken, text.fallback), (Korean, false));
        assert_eq!(catalogs.plain(Korean, "frame-back"), "뒤로");
    }

    #[test]
    fn fall_back_visibly() {
        let catalogs = catalogs();
        let text = catalogs.text(Korean, "frame-clear");

        assert_eq!(text.words, "[en] Clear");
        assert_eq!((text.spoken, text.fallback), (English, true));
    }

    #[test]
    fn fall_back_from_zapotec_to_spanish_unmarked_but_to_english_marked() {
        let catalogs = catalogs();
        let spanish = catalogs.text(Zapotec, "frame-back");
        let english = catalogs.text(Zapotec, "frame-clear");

        assert_eq!(spanish.words, "Atrás");
        assert_eq!((spanish.spoken, spanish.fallback), (Spanish, true));
        assert_eq!(english.words, "[en] Clear");
        assert_eq!((english.spoken, english.fallback), (English, true));
    }

    #[test]
    fn of_a_language_itself_stand_apart_from_its_fallbacks() {
        let catalogs = catalogs();
        let own = catalogs
            .own(Zapotec, "word-door")
            .expect("an attested word");

        assert_eq!((own.words.as_ref(), own.fallback), ("Pwert", false));
        assert_eq!(catalogs.own(Zapotec, "frame-back"), None);
        assert!(!catalogs.has(Zapotec, "frame-back"));
        assert_eq!(catalogs.ids(Zapotec).collect::<Vec<_>>(), ["word-door"]);
    }

    #[test]
    fn never_show_an_id() {
        let catalogs = catalogs();
        let missing = catalogs.text(Thai, "no-such-id");
        let formatted = catalogs.format(Thai, "no-such-id", &fluent_args![]);

        assert_eq!(missing.words, "[en] This text is missing.");
        assert!(missing.fallback);
        assert_eq!(formatted, missing);

        let empty = Catalogs::lazy::<String, String>([]);
        assert_eq!(empty.text(Korean, "no-such-id").words, "—");
        assert!(empty.text(English, "no-such-id").fallback);
    }

    #[test]
    fn are_prepared_once() {
        let catalogs = catalogs();
        let first = catalogs.text(Thai, "frame-back").words;
        let again = catalogs.text(Thai, "frame-back").words;

        assert!(first.contains(ZERO_WIDTH_SPACE));
        assert_eq!(first.as_ptr(), again.as_ptr());
    }

    #[test]
    fn count_in_the_digits_and_plurals_of_their_language() {
        let catalogs = catalogs();
        let calls = |language, count| {
            let text = catalogs.format(language, "help-calls", &fluent_args!["count" => count]);

            line_break::strip(&text.words).into_owned()
        };

        assert_eq!(calls(English, 1), "1 call");
        assert_eq!(calls(English, 1500), "1,500 calls");
        assert_eq!(calls(Korean, 1500), "전화 1,500통");
        assert_eq!(calls(Bengali, 1500), "১,৫০০টি কল");
        assert_eq!(calls(Spanish, 1), "[en] 1 call");
    }

    #[test]
    fn write_out_dates_and_times() {
        let catalogs = catalogs();
        let when = |language, day| {
            let arguments = fluent_args!["day" => day, "hour" => "16:30"];
            let text = catalogs.format(language, "event-when", &arguments);

            line_break::strip(&text.words).replace('\u{a0}', " ")
        };

        assert_eq!(when(English, "2025-07-10"), "July 10, 2025 at 4:30 PM");
        assert_eq!(when(Korean, "2025-07"), "2025년 7월 오후 4시 30분");
        assert_eq!(when(Bengali, "2025"), "২০২৫, বিকাল ৪:৩০");
        assert_eq!(when(English, "some day"), "some day at 4:30 PM");
    }

    #[test]
    fn survive_missing_and_mistaken_variables() {
        let catalogs = catalogs();

        assert_eq!(catalogs.text(Korean, "help-calls").spoken, Korean);
        catalogs.format(English, "help-calls", &fluent_args!["calls" => "many"]);
        catalogs.format(
            English,
            "event-when",
            &fluent_args!["day" => 5, "hour" => 1.5],
        );
    }

    #[test]
    fn choose_plurals_in_every_language() {
        // 24 is plural everywhere; 20 is not in Tagalog, where it takes the last digit.
        let sources = Language::ALL.map(|language| {
            let path = format!("locales/{language}/ui.ftl");
            (
                path,
                "calls = { $count ->\n    [one] one\n   *[other] other\n}\n",
            )
        });
        let catalogs = Catalogs::lazy(sources);

        for language in Language::ALL {
            let text = catalogs.format(language, "calls", &fluent_args!["count" => 24]);
            assert_eq!(text.words, "other", "{language}");
        }
    }

    #[test]
    fn give_their_source_and_variables() {
        let catalogs = catalogs();
        let variables = catalogs.variables(English, "event-when");

        assert_eq!(variables.into_iter().collect::<Vec<_>>(), ["day", "hour"]);
        assert_eq!(
            catalogs.pattern_source(English, "help-calls").as_deref(),
            Some("{ $count -> [one] { $count } call *[other] { $count } calls }"),
        );
        assert_eq!(
            catalogs.pattern_source(English, "frame-back").as_deref(),
            Some("Back")
        );
        assert_eq!(catalogs.pattern_source(Korean, "frame-clear"), None);
    }

    #[test]
    fn have_the_same_source_however_they_are_laid_out() {
        let lines = [
            "a = One two\n",
            "a =\n    One\n      two\n",
            "a =   One  two",
        ];
        let sources = lines
            .map(|text| Catalogs::lazy([("locales/en/ui.ftl", text)]).pattern_source(English, "a"));

        assert!(
            sources
                .iter()
                .all(|source| source.as_deref() == Some("One two")),
            "{sources:?}"
        );
    }
}

mod faults {
    use super::*;

    /// The faults of one Korean file beside a sound English one.
    fn of(text: &str) -> Vec<String> {
        let english = "a = A\n# Variables:\n# $name (String) - a name\nb = B { $name }\n";
        let sources = [("locales/en/ui.ftl", english), ("locales/ko/ui.ftl", text)];

        match Catalogs::parse(sources) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn are_none_in_a_sound_file() {
        assert_eq!(
            of("a = { \"\" }가\nb = { $name -> \n [x] { $name }\n *[y] 나\n }\n"),
            [""; 0]
        );
    }

    #[test]
    fn name_their_file_and_place() {
        let found = [
            (
                "a = 가\n\nb { $name }\n",
                "line 3: Expected a token starting with \"=\"",
            ),
            ("a =\n", "a: no value"),
            (
                "a =\n    .label = 가\n",
                "a: attributes; give each text an id of its own",
            ),
            (
                "a = 가\na = 나\n",
                "a: defined twice, first in locales/ko/ui.ftl",
            ),
            ("-name = 가\n", "-name: a term; repeat its words instead"),
            (
                "a = { -name }\n",
                "a: a reference to the term `-name`; repeat its words",
            ),
            (
                "a = { b }\n",
                "a: a reference to the message `b`; repeat its words",
            ),
            ("a = { 5 }\n", "a: the number 5 in braces; write it as text"),
            ("a = { { \"\" } }\n", "a: braces within braces"),
            (
                "b = 가 { $name ->\n   *[other] 나\n }\n",
                "b: a selector in the middle of a sentence; write each sentence whole",
            ),
            (
                "b = { NUMBER($name) }\n",
                "b: `NUMBER`: only DATE($x) and TIME($x) can be called",
            ),
            (
                "b = { DATE($name, style: \"short\") }\n",
                "b: `DATE`: only DATE($x) and TIME($x) can be called",
            ),
            (
                "b = 가\n",
                "b: the variable $name of the English message is missing",
            ),
            (
                "a = { $name }\n",
                "a: the variable $name is not in the English message",
            ),
        ];

        for (text, fault) in found {
            let expected = format!("locales/ko/ui.ftl: {fault}");
            assert!(of(text).contains(&expected), "{expected}\n{:?}", of(text));
        }
    }

    #[test]
    fn are_found_across_files_and_folders() {
        let catalogs = Catalogs::lazy([
            ("locales/en/ui.ftl", "a = A\nb = { $name }\n"),
            ("locales/en/topics/home.ftl", "a = B\n"),
            ("locales/fr/ui.ftl", "a = A\n"),
            ("stray.ftl", ""),
        ]);
        let faults: Vec<_> = catalogs
            .check_all()
            .iter()
            .map(ToString::to_string)
            .collect();

        assert_eq!(
            faults,
            [
                "locales/fr/ui.ftl: fr: no language has this folder",
                "stray.ftl: stray.ftl: no language has this folder",
                "locales/en/ui.ftl: b: the variable $name is not described in a comment",
                "locales/en/topics/home.ftl: a: defined twice, first in locales/en/ui.ftl",
            ],
        );
        assert_eq!(catalogs.text(English, "a").words, "A");
    }

    #[test]
    fn leave_the_rest_of_a_file_readable() {
        let catalogs = Catalogs::lazy([("locales/en/ui.ftl", "a = A\n??\nb = B\nc = { $x\n")]);

        assert_eq!(catalogs.ids(English).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(catalogs.text(English, "b").words, "B");
    }

    #[test]
    fn include_a_nesting_that_would_exhaust_the_stack() {
        for bracket in ["{", "{\n", "{ A(\n", "A("] {
            let text = format!("a = {{ {}", bracket.repeat(100_000));
            let faults = of(&text);

            assert!(
                faults[0].ends_with(": brackets nest too deep"),
                "{faults:?}"
            );
            assert_eq!(
                Catalogs::lazy([("locales/ko/ui.ftl", text)])
                    .ids(Korean)
                    .count(),
                0
            );

            of(&format!("a = {{ {}", bracket.repeat(24)));
        }
    }
}

mod formats {
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
                "10 กรกฎาคม ค.ศ. 2025",
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
                "วันพฤหัสบดีที่ 10 กรกฎาคม ค.ศ. 2025",
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
                "กรกฎาคม ค.ศ. 2025",
            ],
        );
        assert_all(
            |language| format::partial_date(language, 2009, None, None),
            [
                "2009",
                "2009년",
                "2009",
                "2009",
                "2009",
                "২০০৯",
                "ค.ศ. 2009",
            ],
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
}

mod line_breaks {
    use super::*;

    /// The pieces that the renderer can put on lines, its marks shown as nothing.
    fn pieces(text: &str) -> String {
        let prepared = line_break::prepare(text);
        let mut from = 0;
        let lines = unicode_linebreak::linebreaks(&prepared).map(|(at, _)| {
            let piece = line_break::strip(&prepared[from..at]);
            from = at;
            piece.into_owned()
        });

        lines.collect::<Vec<_>>().join("|")
    }

    #[track_caller]
    fn assert_pieces(expected: &str) {
        assert_eq!(pieces(&expected.replace('|', "")), expected);
    }

    #[test]
    fn keep_korean_words_whole() {
        assert_pieces("당신은 |묵비권을 |행사할 |권리가 |있습니다.");
        assert_pieces("ICE가 |오면 |문을 |열지 |마십시오.");
        assert_pieces("18세 |미만의 |자녀 |2명");
        assert_pieces("학교·|병원·|법원");
        assert_pieces("2025년 |7월 |10일 |목요일");
        assert_pieces("“변호사와 |얘기하고 |싶습니다”라고 |말하십시오.");
        assert_pieces("이민세관단속국|(ICE)은 |10%까지 |1,000달러를");
        assert_pieces("양식 |I-200이나 |I-205는 |888-624-4752번으로");
    }

    #[test]
    fn divide_thai_into_words() {
        assert_pieces("คุณ|มี|สิทธิ|ที่|จะ|ไม่|พูด");
        assert_pieces("หมาย|ของ |ICE |ที่|ไม่มี|ผู้|พิพากษา|ลงชื่อ");
        assert_pieces("“ไม่ยินยอม|ให้|ค้น”");
        assert_pieces("รัฐธรรมนูญ|สหรัฐฯ |ฉบับ|ที่ |4");
        assert_pieces("ลอสแอนเจลิส");
        assert_pieces("คาร์วอช |(คน|งาน|คาร์วอช)");
        assert_pieces("ไม่|ว่า|เหตุ|ใด ๆ |ก็ตาม");
    }

    #[test]
    fn never_divide_what_is_dialled_or_typed() {
        assert_pieces("Call |888-624-4752 |now.");
        assert_pieces("+502 2345-6789 |or |(213) 555-0100");
        assert_pieces("Form |I-200, |I-826 |and |B-18");
        assert_pieces("your |A-Number, |the |24-hour |line, |well-|known");
        assert_pieces("10.00–19.00\u{a0}น.");
        assert_pieces("9233# |911/211 |$1,500 |(18)");
    }

    #[test]
    fn leave_other_scripts_alone() {
        for text in [
            "Know your rights.",
            "¿Puedo irme?",
            "আপনার নীরব থাকার অধিকার আছে। র‍্যাপিড",
        ] {
            assert!(
                matches!(line_break::prepare(text), std::borrow::Cow::Borrowed(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn part_a_quotation_from_the_bracket_that_explains_it() {
        assert_eq!(
            pieces("the “fear” (miedo) here"),
            "the |“fear” |(miedo) |here"
        );
        assert_eq!(pieces("el «juez» (judge)"), "el |«juez» |(judge)");
        // An opening quote stays with what it opens.
        assert_eq!(pieces("so “(a) b” c"), "so |“(a) |b” |c");
    }

    #[test]
    fn leave_times_whole() {
        for language in Language::ALL {
            let text = format::time(language, time(16, 30, 0, 0));
            assert!(!pieces(&text).contains('|'), "{text}");
        }
    }

    /// Text of the kinds that meet in one sentence, and of every other.
    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[ก-๛เ-ไ็-๎ a-zA-Z0-9()“”.,–-]{0,40}",
            "[가-힣ㄱ-ㅎᄀ-ᇿ A-Z0-9·()%“”…,/-]{0,40}",
            "[ก-๎가-힣ঀ-৾ \u{200b}\u{2060}\u{200d}\u{301}\n+0-9()-]{0,40}",
        ]
    }

    proptest! {
        #[test]
        fn lose_no_character(text in any_text()) {
            let prepared = line_break::prepare(&text);

            prop_assert_eq!(line_break::strip(&prepared), line_break::strip(&text));
        }

        #[test]
        fn are_the_same_when_prepared_twice(text in any_text()) {
            let once = line_break::prepare(&text);

            prop_assert_eq!(line_break::prepare(&once), once.as_ref());
        }

        #[test]
        fn never_begin_a_thai_line_with_a_mark(text in "[ก-๎ “”()]{0,60}") {
            let prepared = line_break::prepare(&text);
            let begins = |c| matches!(c, 'ก'..='ฮ' | 'เ'..='ไ');

            for (at, mark) in prepared.match_indices(ZERO_WIDTH_SPACE) {
                let rest = &prepared[at + mark.len()..];
                // Between a quotation and its bracket the next line begins
                // with the bracket.
                let explains = prepared[..at].ends_with('”') && rest.starts_with(" (");

                prop_assert!(explains || rest.starts_with(begins));
                prop_assert!(!prepared[..at].ends_with(|c| matches!(c, 'เ'..='ไ' | '“' | '(')));
            }
        }

        #[test]
        fn join_nothing_to_a_mark_of_its_own(text in any_text()) {
            let prepared = line_break::prepare(&text);

            prop_assert!(!prepared.starts_with([WORD_JOINER, ZERO_WIDTH_SPACE]));
            prop_assert!(!prepared.ends_with([WORD_JOINER, ZERO_WIDTH_SPACE]));
        }

        #[test]
        fn never_stop_a_catalog(text in any_text()) {
            let catalogs = Catalogs::lazy([("locales/en/ui.ftl", format!("a = A\n{text}\n"))]);

            catalogs.check_all();
            for id in catalogs.ids(English) {
                catalogs.text(English, id);
            }
        }

        #[test]
        fn never_stop_a_tag_or_a_date(tag: String, year: i16, month: Option<i8>, day: Option<i8>) {
            let _ = Language::parse(&tag);

            for language in Language::ALL {
                prop_assert!(!format::partial_date(language, year, month, day).is_empty());
            }
        }
    }
}
