//! The ledger of reviews: what is known about a wording follows from the
//! wording itself, so that an edit on either side takes a review back.

mod reading;

use crate::common::TRANSLATED;

use rights_kiosk::files::Files;
use rights_kiosk::language::Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec};
use rights_kiosk::language::{Catalogs, Language};
use rights_kiosk::ledger::ReviewState::{Checked, Draft, Reviewed, Stale};
use rights_kiosk::ledger::{Coverage, FILE, Ledger, ReviewState, hash};

/// The wording of the message `door` in each language. English has two messages
/// more, `paper` and `name`; Zapotec has neither, and Thai lacks `name`.
const DOOR: [(Language, &str); 7] = [
    (English, "Keep the door closed."),
    (Korean, "문을 열지 마십시오."),
    (Spanish, "No abra la puerta."),
    (Zapotec, "pwert"),
    (Tagalog, "Huwag buksan ang pinto."),
    (Bengali, "দরজা খুলবেন না।"),
    (Thai, "อย่าเปิดประตู"),
];

/// The languages, with another wording of `door` in one of them.
fn catalogs_with(edited: Option<(Language, &str)>) -> Catalogs {
    let sources = DOOR.map(|(language, door)| {
        let door = match edited {
            Some((it, door)) if it == language => door,
            _ => door,
        };
        let rest = match language {
            Zapotec => "",
            Thai => "paper = x\n",
            _ => "paper = x\nname = x\n",
        };

        (
            format!("locales/{language}/ui.ftl"),
            format!("door = {door}\n{rest}"),
        )
    });

    Catalogs::parse(sources).expect("the words are sound")
}

fn catalogs() -> Catalogs {
    catalogs_with(None)
}

fn load(text: &str) -> Result<Ledger, Vec<String>> {
    let files: Files = [(FILE, text.as_bytes().to_vec())].into_iter().collect();

    Ledger::load(&files).map_err(|all| all.iter().map(ToString::to_string).collect())
}

/// A ledger in which `door` stands as it is now in every language, with these
/// lines in each entry that is compared with English, and these in every entry.
fn ledger(compared: &str, all: &str) -> Ledger {
    let english = hash(DOOR[0].1);
    let entries = DOOR.map(|(language, door)| {
        let text = hash(door);
        let compared = match language {
            English => String::new(),
            _ => format!("source = \"{english}\"\n{compared}\n"),
        };
        let all = match language {
            Zapotec => all.replace("\"lawyer\"", "\"speaker\"\nof = \"A Town\""),
            _ => all.to_owned(),
        };
        let all = all.replace("TAG", language.tag());

        format!("[{language}.door]\ntext = \"{text}\"\n{compared}{all}\n")
    });

    load(&entries.concat()).expect("the ledger is sound")
}

const AGREES: &str = "back = \"Do not open.\"\nverdict = \"agrees\"";

const REVIEW: &str =
    "[TAG.door.reviewed]\nby = \"A Name\"\nrole = \"lawyer\"\ndate = \"2026-11-24\"";

fn checked() -> Ledger {
    ledger(AGREES, "")
}

fn reviewed() -> Ledger {
    ledger(AGREES, REVIEW)
}

/// The states of `door` in every language, as the language bar orders them.
fn states(ledger: &Ledger, catalogs: &Catalogs) -> [ReviewState; 7] {
    Language::ALL.map(|language| ledger.state(catalogs, language, "door"))
}

mod hashes {
    use super::*;
    use rights_kiosk::ledger::Hash;

    #[test]
    fn begin_as_sha_256_does() {
        assert_eq!(hash("").to_string(), "e3b0c44298fc1c14");
        assert_eq!(hash("abc").to_string(), "ba7816bf8f01cfea");
        assert_eq!(hash("이름").to_string(), "253d1510caf53620");
    }

    #[test]
    fn are_read_as_they_are_written() {
        for text in ["0000000000000000", "000000000000000a", "ffffffffffffffff"] {
            assert_eq!(
                text.parse::<Hash>().map(|it| it.to_string()),
                Ok(text.into())
            );
        }
        for text in [
            "",
            "+00000000000000a",
            "BA7816BF8F01CFEA",
            "ba7816bf8f01cfe",
            "ba7816bf8f01cfea4",
            "ba7816bf8f01cfeg",
        ] {
            assert_eq!(
                text.parse::<Hash>().expect_err(text).to_string(),
                format!("`{text}` is not a hash: write its 16 digits, each from 0 to 9 or a to f"),
            );
        }
    }
}

mod derived_states {
    use super::*;

    #[test]
    fn are_drafts_without_an_entry() {
        assert_eq!(states(&Ledger::default(), &catalogs()), [Draft; 7]);
    }

    /// English has nothing to be compared with, and Zapotec nobody to do it.
    #[test]
    fn are_checked_where_a_blind_reading_agreed() {
        for verdict in ["agrees", "mended"] {
            let ledger = ledger(&AGREES.replace("agrees", verdict), "");

            assert_eq!(
                states(&ledger, &catalogs()),
                [Draft, Checked, Checked, Draft, Checked, Checked, Checked],
                "{verdict}"
            );
        }
    }

    #[test]
    fn are_drafts_where_no_blind_reading_agreed() {
        for compared in [
            "",
            "verdict = \"agrees\"",
            "back = \"Do not open.\"",
            "back = \" \"\nverdict = \"agrees\"",
            "back = \"Do not open.\"\nverdict = \"differs\"",
            "back = \"Do not open.\"\nverdict = \"Agrees\"",
        ] {
            assert_eq!(
                states(&ledger(compared, ""), &catalogs()),
                [Draft; 7],
                "{compared}"
            );
        }
    }

    #[test]
    fn are_reviewed_where_somebody_signed() {
        assert_eq!(states(&reviewed(), &catalogs()), [Reviewed; 7]);
        assert_eq!(states(&ledger("", REVIEW), &catalogs()), [Reviewed; 7]);
    }

    #[test]
    fn are_drafts_again_once_the_translation_is_edited() {
        for ledger in [checked(), reviewed()] {
            let before = states(&ledger, &catalogs());

            for language in Language::ALL.into_iter().filter(|it| *it != English) {
                let catalogs = catalogs_with(Some((language, "x")));
                let mut expected = before;
                expected[language as usize] = Draft;

                assert_eq!(states(&ledger, &catalogs), expected, "{language}");
            }
        }
    }

    #[test]
    fn are_stale_in_the_five_translations_once_english_is_edited() {
        let edited = catalogs_with(Some((English, "Keep your door closed.")));
        let ledger = checked();

        for language in Language::ALL {
            let expected = match language {
                English | Zapotec => Draft,
                _ => Stale,
            };

            assert_eq!(
                ledger.state(&edited, language, "door"),
                expected,
                "{language}"
            );
        }
        assert_eq!(
            TRANSLATED.map(|language| ledger.coverage(&edited, language).stale),
            [1; 5]
        );
    }

    #[test]
    fn are_stale_even_where_somebody_had_signed() {
        let edited = catalogs_with(Some((English, "Keep your door closed.")));

        assert_eq!(
            states(&reviewed(), &edited),
            [Draft, Stale, Stale, Stale, Stale, Stale, Stale]
        );
    }

    /// An edit on both sides leaves nothing that was looked at.
    #[test]
    fn are_drafts_rather_than_stale_where_both_sides_are_edited() {
        let sources = DOOR.map(|(language, _)| (format!("locales/{language}/ui.ftl"), "door = x"));
        let catalogs = Catalogs::parse(sources).expect("the words are sound");

        assert_eq!(states(&reviewed(), &catalogs), [Draft; 7]);
    }

    #[test]
    fn do_not_change_with_the_shape_of_the_file() {
        let moved = catalogs_with(Some((Spanish, "\n    No abra\n    la   puerta.")));

        assert_eq!(states(&reviewed(), &moved), [Reviewed; 7]);
    }

    #[test]
    fn are_of_one_message_and_no_other() {
        let ledger = reviewed();
        let catalogs = catalogs();

        for language in Language::ALL {
            assert_eq!(ledger.state(&catalogs, language, "paper"), Draft);
            assert_eq!(ledger.state(&catalogs, language, "no-such-message"), Draft);
        }
    }
}

mod coverages {
    use super::*;

    #[test]
    fn count_every_message_of_english_once() {
        let catalogs = catalogs();
        let ledger = checked();
        let korean = Coverage {
            messages: 3,
            draft: 2,
            checked: 1,
            ..Coverage::default()
        };

        assert_eq!(ledger.coverage(&catalogs, Korean), korean);
        assert_eq!(
            ledger.coverage(&catalogs, English),
            Coverage {
                draft: 3,
                checked: 0,
                ..korean
            }
        );
        assert_eq!(
            ledger.coverage(&catalogs, Thai),
            Coverage {
                messages: 2,
                missing: 1,
                draft: 1,
                ..korean
            }
        );
        assert_eq!(
            reviewed().coverage(&catalogs, Zapotec),
            Coverage {
                messages: 1,
                fallback: 2,
                reviewed: 1,
                ..Coverage::default()
            }
        );
    }

    /// English is no stand-in for either; a message English lacks is nobody's.
    #[test]
    fn count_as_missing_what_a_visitor_cannot_read() {
        let catalogs = Catalogs::parse([
            ("locales/en/ui.ftl", "door = x\npaper = x\n"),
            ("locales/es/ui.ftl", "paper = x\nname = x\n"),
        ])
        .expect("the words are sound");
        let missing = |language| Ledger::default().coverage(&catalogs, language).missing;

        assert_eq!(Language::ALL.map(missing), [0, 2, 1, 1, 2, 2, 2]);
        assert_eq!(Ledger::default().coverage(&catalogs, Spanish).messages, 1);
    }
}
