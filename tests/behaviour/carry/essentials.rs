//! The essentials of a topic: how they are written, and in which order they go.

use rights_kiosk::carry::{Error, Essentials, Headings, Part, Words};

pub fn headings() -> Headings {
    Headings {
        to_do: "하십시오".to_owned(),
        not_to_do: "하지 마십시오".to_owned(),
        to_say: "말하십시오".to_owned(),
        to_know: "알아 두십시오".to_owned(),
        to_call: "전화".to_owned(),
    }
}

pub fn part(name: &str, rank: u32, words: Words) -> Part {
    Part {
        name: name.to_owned(),
        rank,
        words,
    }
}

pub fn say(english: &str, meaning: &str, condition: Option<&str>) -> Words {
    Words::Say {
        english: english.to_owned(),
        meaning: Some(meaning.to_owned()).filter(|it| !it.is_empty()),
        condition: condition.map(str::to_owned),
    }
}

pub fn number(label: &str, digits: &str) -> Words {
    Words::Number {
        label: Some(label.to_owned()),
        digits: digits.to_owned(),
        about: Vec::new(),
    }
}

fn door() -> Essentials {
    Essentials {
        says_first: false,
        title: "문 앞에\u{2060} 왔을 때".to_owned(),
        edition_line: "2026년 7월 10일 시험판".to_owned(),
        headings: headings(),
        parts: vec![
            part("call", 5, number("CHIRLA", "888-624-4752")),
            part("close", 9, Words::Do("문을 닫아 두십시오.".to_owned())),
            part("fight", 2, Words::Dont("막지 마십시오.".to_owned())),
            part(
                "silent",
                1,
                say("I choose to remain silent.", "말하지 않겠습니다.", None),
            ),
            part(
                "paper",
                3,
                Words::Do("문 밑으로 달라고 하십시오.".to_owned()),
            ),
            part(
                "child",
                4,
                say("I have a child.", "아이가 있습니다.", Some("사실일 때만:")),
            ),
            part(
                "know",
                0,
                Words::Know("ICE 문서는 영장이 아닙니다.".to_owned()),
            ),
            part("other", 1, number("KIWA", "213-738-9050")),
        ],
    }
}

#[test]
fn all_in_one_if_it_fits() {
    let codes = door().payloads().unwrap();

    assert_eq!(codes.len(), 1);
    assert_eq!(
        codes[0].text(),
        "문 앞에 왔을 때\n\
         \n\
         하십시오\n\
         - 문을 닫아 두십시오.\n\
         - 문 밑으로 달라고 하십시오.\n\
         \n\
         하지 마십시오\n\
         - 막지 마십시오.\n\
         \n\
         말하십시오\n\
         “I choose to remain silent.”\n\
         말하지 않겠습니다.\n\
         사실일 때만:\n\
         “I have a child.”\n\
         아이가 있습니다.\n\
         \n\
         알아 두십시오\n\
         - ICE 문서는 영장이 아닙니다.\n\
         \n\
         전화\n\
         - CHIRLA: 888-624-4752\n\
         - KIWA: 213-738-9050\n\
         \n\
         2026년 7월 10일 시험판"
    );
}

#[test]
fn the_lowest_rank_goes_first_and_lines_to_say_go_last() {
    let long = |letter: &str| letter.repeat(60);
    let essentials = Essentials {
        says_first: false,
        parts: vec![
            part("a", 9, Words::Do(long("가"))),
            part("b", 1, Words::Do(long("나"))),
            part("c", 0, say("No.", &long("다"), None)),
            part("d", 5, Words::Know(long("라"))),
            part("e", 0, number("먼저", "211")),
            part("f", 3, number("CHIRLA", "888-624-4752")),
            part("g", 3, number("다음", "988")),
        ],
        headings: Headings::default(),
        ..door()
    };
    let codes = essentials.payloads().unwrap();
    let texts: Vec<_> = codes.iter().map(|it| it.text()).collect();

    assert_eq!(
        texts,
        [
            format!(
                "문 앞에 왔을 때 1/2\n\n- {}\n\n“No.”\n{}\n\n- {}\n\n\
                 - CHIRLA: 888-624-4752\n- 다음: 988\n\n2026년 7월 10일 시험판",
                long("가"),
                long("다"),
                long("라")
            ),
            format!(
                "문 앞에 왔을 때 2/2\n\n- {}\n\n- 먼저: 211\n- CHIRLA: 888-624-4752\n\n\
                 2026년 7월 10일 시험판",
                long("나")
            ),
        ]
    );
}

#[test]
fn those_who_read_english_read_it_once() {
    let essentials = Essentials {
        says_first: false,
        title: "At your door".to_owned(),
        edition_line: "July 2026".to_owned(),
        headings: Headings::default(),
        parts: vec![part("say", 1, say("No.", "", None))],
    };

    assert_eq!(
        essentials.payloads().unwrap()[0].text(),
        "At your door\n\n“No.”\n\nJuly 2026"
    );
}

#[test]
fn lines_for_an_officer_begin_with_what_is_said() {
    let essentials = Essentials {
        says_first: true,
        ..door()
    };
    let text = essentials.payloads().unwrap()[0].text().to_owned();
    let place = |it: &str| text.find(it).unwrap();

    assert!(place("I choose to remain silent.") < place("문을 닫아 두십시오."));
    assert!(place("문을 닫아 두십시오.") < place("막지 마십시오."));
}

#[test]
fn a_number_without_a_name_is_said_once_and_what_it_says_of_itself_stands_under_it() {
    let number = Words::Number {
        label: None,
        digits: "911".to_owned(),
        about: vec!["어디에 있는지부터 말하십시오.".to_owned(), " ".to_owned()],
    };
    let essentials = Essentials {
        parts: vec![part("911", 1, number)],
        ..door()
    };

    assert!(
        essentials.payloads().unwrap()[0]
            .text()
            .contains("\n- 911\n어디에 있는지부터 말하십시오.\n\n")
    );
}

#[test]
fn faults_are_named() {
    let with = |words| Essentials {
        says_first: false,
        parts: vec![part("it", 1, words), part("call", 0, number("A", "911"))],
        ..door()
    };
    let said = |it: Essentials| it.payloads().unwrap_err().to_string();

    assert_eq!(
        said(with(Words::Do(
            "locator.ice.gov에서 찾으십시오.".to_owned()
        ))),
        "it: a phone takes `locator.ice.gov에서` for an address and offers to open it: say it \
         without"
    );
    assert_eq!(
        said(with(Words::Do("\u{200b}".to_owned()))),
        "it: there is no text: write one"
    );
    assert_eq!(
        with(Words::Do("가".repeat(300))).payloads(),
        Err(Error::Part {
            part: "it".to_owned(),
            over: 272
        })
    );
    assert_eq!(
        said(Essentials {
            says_first: false,
            title: "가".repeat(300),
            ..door()
        }),
        "title, hotline and edition line are 248 bytes too long for a code: shorten them"
    );
    assert_eq!(
        said(Essentials {
            says_first: false,
            title: String::new(),
            ..door()
        }),
        "title: there is no text: write one"
    );
}
