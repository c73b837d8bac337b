//! That a number is the same number: years, counts, phones, forms; and a month
//! the same month.

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::soundness::{Rule, Wording};

use super::exceptions::assert_holds;
use super::{edition, fault_of};

#[test]
fn are_in_the_same_months() {
    assert_holds(&edition(), Rule::Months);
}

#[test]
fn are_missed_when_the_month_changes() {
    let english = "On 8 September 2025 a court may decide. In March 2026 too.";
    let faulty = |language, words: &str| {
        fault_of(Rule::Months, &Wording::made_up(language, english, words)).is_some()
    };

    for (language, same, other) in [
        (
            Korean,
            "2025년 9월 8일, 2026년 3월에도",
            "2025년 8월 8일, 2026년 3월에도",
        ),
        (
            Spanish,
            "El 8 de septiembre de 2025, en marzo de 2026; mayores.",
            "El 8 de octubre de 2025, en marzo de 2026.",
        ),
        (
            Tagalog,
            "Noong Setyembre 8, 2025, at Marso 2026.",
            "Noong Setyembre 8, 2025, at Mayo 2026.",
        ),
        (
            Bengali,
            "৮ সেপ্টেম্বর ২০২৫, মার্চে ২০২৬",
            "৮ সেপ্টেম্বর ২০২৫, মে ২০২৬",
        ),
        (
            Thai,
            "8 กันยายน 2025 และมีนาคม 2026",
            "8 กันยายน 2025 และเมษายน 2026",
        ),
    ] {
        assert!(!faulty(language, same), "{same}");
        assert!(faulty(language, other), "{other}");
    }
}

#[test]
fn are_the_same_in_every_language() {
    assert_holds(&edition(), Rule::Numbers);
}

#[test]
fn are_bengali_in_bengali_sentences() {
    assert_holds(&edition(), Rule::Typed);
}

#[test]
fn are_missed_when_they_change() {
    let faulty = |language: Language, english: &str, words: &str| {
        fault_of(Rule::Numbers, &Wording::made_up(language, english, words)).is_some()
    };

    assert!(!faulty(
        Korean,
        "In 2025, 2,000 people.",
        "2025년에 2,000명."
    ));
    assert!(faulty(
        Korean,
        "In 2025, 2,000 people.",
        "2025년에 20,000명."
    ));
    assert!(faulty(Korean, "In 2025.", "그때."));
    assert!(!faulty(Spanish, "Two calls.", "2 llamadas."));
    assert!(faulty(Spanish, "Some calls.", "2 llamadas."));
    assert!(!faulty(Korean, "The First Amendment.", "수정헌법 제1조."));
    assert!(faulty(Korean, "The First Amendment.", "수정헌법 제2조."));
    assert!(faulty(Korean, "The first call.", "전화 1번."));
    assert!(!faulty(Korean, "In May 2025.", "2025년 5월에."));
    assert!(faulty(Korean, "You may call.", "전화 5번."));
    assert!(!faulty(
        Bengali,
        "Within 48 hours, form I-200.",
        "৪৮ ঘণ্টা, ফরম I-200।"
    ));
    assert!(faulty(Bengali, "Form I-200.", "ফরম I-২০০।"));
    assert!(faulty(Bengali, "Text 877877.", "৮৭৭৮৭৭ নম্বরে।"));
    assert!(faulty(Thai, "Room B-18.", "ห้อง B18"));
    assert!(faulty(
        Tagalog,
        "Call 888-624-4752.",
        "Tumawag sa 888 624 4752."
    ));
    assert!(faulty(Tagalog, "Dial 9233#.", "I-dial ang 9233."));
}

#[test]
fn are_missed_when_they_count_in_the_wrong_digits() {
    let faulty =
        |words: &str| fault_of(Rule::Typed, &Wording::made_up(Bengali, "", words)).is_some();

    assert!(!faulty(
        "৪৮ ঘণ্টা, B-18-এ, 300 North Los Angeles Street, 877877 নম্বরে"
    ));
    assert!(!faulty("প্রতিটির জন্য $10,000 পর্যন্ত, আইন (SB 54) অনুযায়ী"));
    assert!(faulty("48 ঘণ্টা"));
    assert!(faulty("2025 সালে"));
}
