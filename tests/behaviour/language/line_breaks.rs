//! Where lines may end.

use super::*;
use crate::common::edition;

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
    assert_pieces("ICE가 |오면 |문을 |열지 마십시오.");
    assert_pieces("18세 |미만의 |자녀 |2명");
    assert_pieces("학교·|병원·|법원");
    assert_pieces("2025년 |7월 |10일 |목요일");
    assert_pieces("“변호사와 |얘기하고 |싶습니다”라고 |말하십시오.");
    assert_pieces("이민세관단속국|(ICE)은 |10%까지 |1,000달러를");
    assert_pieces("양식 |I-200이나 |I-205는 |888-624-4752번으로");
}

/// `:`, `'` and `-` are letters in it, and a word is never cut at one.
#[test]
fn keep_zapotec_words_whole() {
    let content = &crate::common::edition().content;
    let passages = content.declaration.passages.iter();
    let texts = passages.map(|it| it.zapotec.as_str());
    let title = content.declaration.head.title.zapotec.as_str();

    for text in texts.chain([title]) {
        let whole = line_break::whole_words(text);
        assert_eq!(line_break::strip(&whole), text);
        let ends = unicode_linebreak::linebreaks(&whole).map(|(at, _)| at);
        for at in ends.filter(|at| *at < whole.len()) {
            assert!(
                whole[..at].ends_with(' '),
                "{}|{}",
                &whole[..at],
                &whole[at..]
            );
        }
    }
}

#[test]
fn divide_thai_into_words() {
    assert_pieces("คุณ|มี|สิทธิ|ที่|จะไม่พูด");
    assert_pieces("หมาย|ของ |ICE |ที่|ไม่มี|ผู้พิพากษาลงชื่อ");
    assert_pieces("“ไม่ยินยอม|ให้|ค้น”");
    assert_pieces("รัฐธรรมนูญ|สหรัฐฯ |ฉบับ|ที่ |4");
    assert_pieces("ลอสแอนเจลิส");
    assert_pieces("คาร์วอช |(คนงาน|คาร์วอช)");
    assert_pieces("ไม่ว่า|เหตุ|ใด ๆ |ก็ตาม");
    assert_pieces("โรงพยาบาล|และ|สถานกงสุล|ใน|วันอาทิตย์");
    assert_pieces("คำตัดสิน|ของ|ศาล|เป็น|ข้อจำกัด");
}

/// A syllable that only begins a word holds on to what follows.
#[test]
fn never_leave_the_beginning_of_a_thai_word_behind() {
    for (syllable, word) in [
        ("การ", "การเดินทาง"),
        ("ความ", "ความปลอดภัย"),
        ("ผู้", "ผู้พิพากษา"),
        ("นัก", "นักกฎหมาย"),
        ("ชาว", "ชาวต่างชาติ"),
        ("ข้อ", "ข้อกล่าวหา"),
        ("คำ", "คำสั่งศาล"),
        ("ใบ", "ใบขับขี่"),
        ("โรง", "โรงพยาบาล"),
        ("สถาน", "สถานกงสุล"),
        ("ห้อง", "ห้องพิจารณาคดี"),
        ("วัน", "วันอาทิตย์"),
        ("ภาษา", "ภาษาไทย"),
        ("ค่า", "ค่าธรรมเนียม"),
        ("น่า", "น่าเชื่อถือ"),
    ] {
        let sentence = format!("ถ้ามี{word}ก็ให้ถาม");
        let pieces = pieces(&sentence);

        assert!(word.starts_with(syllable), "{word}");
        assert!(pieces.contains('|'), "{pieces}");
        assert!(
            !pieces.split('|').any(|it| it.ends_with(syllable)),
            "{pieces}"
        );
    }
}

/// A word made of words is not cut between them, in whatever it stands.
#[test]
fn never_part_a_thai_compound() {
    const COMPOUNDS: [&str; 24] = [
        "พวงมาลัย",
        "เบื้องต้น",
        "คนเข้าเมือง",
        "การเข้าเมือง",
        "ผู้ย้ายถิ่น",
        "ผู้อพยพ",
        "ทนายความ",
        "ลี้ภัย",
        "ควบคุมตัว",
        "ประกันตัว",
        "รายงานตัว",
        "ประจำตัว",
        "ตรวจทาน",
        "ความช่วยเหลือ",
        "สายด่วน",
        "เซ็นชื่อ",
        "หลอกลวง",
        "รักษาพยาบาล",
        "ที่พักอาศัย",
        "บ้านเช่า",
        "คนงาน",
        "กลางคืน",
        "ลอสแอนเจลิส",
        "ซาโปเตก",
    ];
    assert_pieces("วางมือ|บน|พวงมาลัย");
    assert_pieces("ใน|ศาล|คนเข้าเมือง");
    assert_pieces("สถานะ|การเข้าเมือง|แบบ|ใด");
    assert_pieces("ทั้ง|กลางวัน|และ|กลางคืน");

    let catalogs = &edition().catalogs;
    let faults: Vec<_> = catalogs
        .ids(English)
        .map(|id| catalogs.plain(Thai, id))
        .flat_map(|text| COMPOUNDS.map(|it| (it, pieces(&text))))
        .filter(|(compound, pieces)| {
            let times = |text: &str| text.matches(compound).count();

            times(pieces) != times(&pieces.replace('|', ""))
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn never_divide_what_is_dialled_or_typed() {
    assert_pieces("Call |888-624-4752 |now.");
    assert_pieces("+502 2345-6789 |or |(213) 555-0100");
    assert_pieces("Form |I-200, |I-826 |and |B-18");
    assert_pieces("your |A-Number, |the |24-hour |line, |well-known");
    assert_pieces("10.00–19.00\u{a0}น.");
    assert_pieces("9233# |911/211 |$1,500 |(18)");
}

#[test]
fn never_part_a_denial_from_what_it_denies() {
    assert_pieces("Stay |calm |when |agents |come. |Do not run |from |these agents.");
    assert_pieces(
        "Si |vienen |agentes: |no se resista, |no mienta |y |no pelee |con |ningún agente.",
    );
    assert_pieces("Huwag kayong tumakbo |kapag |dumating |ang |mga |immigration |agents.");
    assert_pieces(
        "এজেন্টরা |এলে |কোনো |কাগজে |সই |করবেন না, |মিথ্যা |বলবেন না, |তারপর |আইনজীবীকে |ফোন করুন।",
    );
    assert_pieces(
        "문을 |열지 마십시오. |서명하면 안 됩니다. |들어올 |수 없습니다. |도망가지 마십시오.",
    );
    assert_pieces("ถ้า|เจ้าหน้าที่|มา |อย่าวิ่งหนี |และ|อย่าเซ็นชื่อ|ในเอกสาร");
    assert_pieces("판사가 |서명한 |영장이 아닙니다. |문을 |열지 마십시오.");
    // With a sentence that ends before it, it denies what follows.
    assert_pieces("ঠিকানা |বদলালে |জানান। |না জানালে |অসুবিধা |হতে পারে।");
    // What would be too long for a line keeps its places to end.
    assert_pieces("The |agents |are |not |counterrevolutionaries |in |this |neighbourhood.");
}

#[test]
fn leave_no_short_word_alone_on_the_last_line() {
    assert_pieces("Ask |to |see |the |warrant |at |the door.");
    assert_pieces("Deje |la |puerta |cerrada |y |hable |a |través |de |la puerta.");
    assert_pieces("Keep |the |door |closed");
    assert_pieces("Not confirmed |since |June |2, 2026 |by |this |organization");
    assert_pieces("Sin confirmar |desde |junio |de 2026 |por |esta |organización");
}

/// Who reads one line of a card must not read the opposite of what it says. (`নেই` has another
/// shape where a word begins, which a mark before it would take away.)
#[test]
fn never_begin_a_line_with_the_denial_of_the_line_before() {
    let catalogs = &edition().catalogs;
    let denials = [
        (Bengali, ["না", "নয়", "নন"].as_slice()),
        (Korean, ["않", "마십시오", "아닙", "없"].as_slice()),
    ];

    for (language, denials) in denials {
        let mut denied = 0;
        for id in catalogs.ids(English) {
            let pieces = pieces(&catalogs.plain(language, id));
            denied += denials.iter().filter(|it| pieces.contains(**it)).count();
            let begins = |piece: &str| {
                let is = |it: &&str| match language {
                    Bengali => piece.trim_end_matches([' ', '।', ',', '?', '”', ')', '.']) == *it,
                    _ => piece.starts_with(*it),
                };

                denials.iter().any(is)
            };
            // Behind a sentence that has ended it denies what follows.
            let has_ended = |piece: &str| piece.trim_end().ends_with(['।', '”', ',', ':']);
            let all: Vec<_> = pieces.split('|').collect();
            let parted: Vec<_> = all
                .windows(2)
                .filter(|it| begins(it[1]) && !has_ended(it[0]))
                .collect();

            assert!(parted.is_empty(), "{language} {id}: {parted:?} in {pieces}");
        }
        assert!(denied > 100, "{language}: {denied}");
    }
}

#[test]
fn leave_texts_without_numbers_alone() {
    for text in ["Know your rights.", "¿Puedo irme?", "নীরব থাকার অধিকার"]
    {
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
    fn put_no_mark_at_either_end(text in any_text()) {
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
