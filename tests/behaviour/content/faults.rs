//! Every fault of an edition, and the exact words in which it is named.

use rights_kiosk::content::Content;
use rights_kiosk::files::Files;

use super::*;

fn problems(files: &Files) -> Vec<String> {
    let problems = Content::load(files).expect_err("the edition has a fault");

    problems.iter().map(ToString::to_string).collect()
}

/// One test for each fault: the change that makes it, and everything that is then said.
macro_rules! faults {
    ($($name:ident: $path:ident, $from:literal => $to:literal, [$($said:literal),+ $(,)?];)+) => {
        $(
            #[test]
            fn $name() {
                assert_eq!(problems(&changed($path, $from, $to)), [$($said),+]);
            }
        )+
    };
}

mod pages;

faults! {
    broken_toml: FACTS, "kind = \"can\"" => "kind = \"can",
        ["content/facts.toml: line 3, column 12: invalid basic string, expected `\"`"];
    unknown_key: TOPIC, "words = " => "wrods = ",
        ["content/topics/door.toml: statement door-closed.wrods: unknown field `wrods`, expected \
          one of `id`, `kind`, `facts`, `words`, `short-words`, `first`, `short`, `stage`, `condition` (line 14, \
          column 1)"];
    unknown_key_of_the_file: EDITION, "state" => "stage",
        ["content/edition.toml: stage: unknown field `stage`, expected `date` or `state` (line 2, \
          column 1)"];
    unknown_kind_of_entry: FACTS, "[[fact]]" => "[[fatc]]",
        ["content/facts.toml: fatc: unknown field `fatc`, there are no fields (line 1, column 3)"];
    entry_that_is_not_a_list: VARIETIES, "[[variety]]" => "[variety]",
        ["content/varieties.toml: variety: is not a list: begin each entry with [[variety]]"];
    missing_key: TOPIC, "kind = \"do\"\n" => "",
        ["content/topics/door.toml: statement door-closed: missing field `kind` (line 10, column \
          1)"];
    unknown_need: HOTLINES, "[\"detention\"]" => "[\"wages\"]",
        ["content/hotlines.toml: hotline line.categories: unknown variant `wages`, expected one \
          of `detention`, `immigration`, `workers`, `tenants`, `family`, `health`, `hate`, \
          `interpreters`, `consulate`, `organizing` (line 11, column 15)"];
    unknown_language: ORGANIZATIONS, "\"ko\"" => "\"kr\"",
        ["content/organizations.toml: organization org.languages: unknown variant `kr`, expected \
          one of `en`, `ko`, `es`, `zap`, `tl`, `bn`, `th`, `zh`, `vi`, `ja`, `km`, `hi`, `ur`, \
          `pa`, `hil`, `ceb`, `mix`, `quc`, `tzo` (line 7, column 14)"];
    day_that_is_not_in_the_calendar: FACTS, "as-of = \"2026-11-24\"" => "as-of = \"2026-02-30\"",
        ["content/facts.toml: fact F-1.as-of: `2026-02-30` is not a day of the calendar: write \
          YYYY-MM-DD (line 6, column 9)"];
    day_that_is_only_a_month: EDITION, "2026-11-24" => "2026-11",
        ["content/edition.toml: date: `2026-11` is not a day of the calendar: write YYYY-MM-DD \
          (line 1, column 8)"];
    partial_date_that_is_not_in_the_calendar: EVENTS, "2025-07" => "2025-13",
        ["content/events.toml: event park.date: `2025-13` is not a date of the calendar: write \
          YYYY-MM-DD, or YYYY-MM or YYYY where the day is not known (line 5, column 8)"];
    unknown_pictogram: TOPIC, "icon = \"door-closed\"" => "icon = \"door-shut\"",
        ["content/topics/door.toml: icon: there is no pictogram `door-shut`: write one of \
          assets/fonts/icons.tsv (line 4, column 8)"];
    bad_hotline_number: HOTLINES, "888-624-4752" => "888 624 4752",
        ["content/hotlines.toml: hotline line.number: `888 624 4752` is not a phone number: write \
          it like 213-738-9050, 911, 988, 9233# or +502 2422-8600 (line 4, column 10)"];
    number_of_detention_that_is_not_marked: HOTLINES, "888-624-4752" => "9233#",
        ["content/hotlines.toml: hotline line.from-inside: is missing: the number can be dialled \
          only inside a place of detention, write from-inside = true"];
    number_of_everyone_that_is_marked: HOTLINES, "languages = " => "from-inside = true\nlanguages = ",
        ["content/hotlines.toml: hotline line.from-inside: is true, but the number can be \
          dialled on any telephone: remove it"];
    number_that_law_does_not_give: HOTLINES, "languages = " => "fixed = true\nlanguages = ",
        ["content/hotlines.toml: hotline line.fixed: is true, but law gives only numbers of three \
          digits, as 911: remove it, and give the number its as-of"];
    one_id_of_two_things_to_carry_home: EVENTS, "id = \"park\"" => "id = \"door\"",
        ["content/events.toml: event door.id: `door` is also the id of a topic, and both can be \
          carried home: give one of them another id"];
    id_of_a_screen_to_carry_home: EVENTS, "id = \"park\"" => "id = \"i-speak\"",
        ["content/events.toml: event i-speak.id: `i-speak` is also the id of a screen, and both \
          can be carried home: give one of them another id"];
    bad_contact_number: ORGANIZATIONS, "213-738-9050" => "213-738-905",
        ["content/organizations.toml: organization org.contact[1].value: `213-738-905` is not a \
          phone number: write it like 213-738-9050, 911, 988, 9233# or +502 2422-8600"];
    bad_email: ORGANIZATIONS, "info@example.org" => "example.org",
        ["content/organizations.toml: organization org.contact[2].value: `example.org` is not an \
          e-mail address: write it like info@kiwa.org"];
    bad_web_address: ORGANIZATIONS, "\"email\"" => "\"web\"",
        ["content/organizations.toml: organization org.contact[2].value: `info@example.org` is \
          not a web address: write it like kiwa.org"];
    bad_address: ORGANIZATIONS, "\"phone\"" => "\"address\"",
        ["content/organizations.toml: organization org.contact[1].value: `213-738-9050` is not an \
          address: write the street, or what people call the place"];
    bad_time: HOTLINES, "09:00" => "9:00",
        ["content/hotlines.toml: hotline line.open: `9:00` is not a time of day: write HH:MM from \
          00:00 to 23:59 (line 8, column 8)"];
    bad_message_id: ORGANIZATIONS, "org-org-note" => "org_org_note",
        ["content/organizations.toml: organization org.note: `org_org_note` is not an id: write \
          lower-case words joined by hyphens, like `home-door` (line 9, column 8)"];
    message_id_that_begins_with_a_digit: EVENTS, "\"event-park-about" => "\"2025-park",
        ["content/events.toml: event park.about: `2025-park` is not the id of a message: begin it \
          with a lower-case letter (line 4, column 9)"];
    date_without_quotes: EDITION, "\"2026-11-24\"" => "2026-11-24",
        ["content/edition.toml: date: is a date without quotes: put it in quotes (line 1, column \
          8)"];
    empty_name: HOTLINES, "A Line" => "",
        ["content/hotlines.toml: hotline line.name: empty text: write it or remove the key (line \
          3, column 8)"];
    space_around_a_name: EVENTS, "A Park" => "A Park ",
        ["content/events.toml: event park.place: `A Park ` has space around it: remove it (line \
          6, column 9)"];
    control_character_in_a_name: ORGANIZATIONS, "An Organization" => "An\\tOrganization",
        ["content/organizations.toml: organization org.name: U+0009 cannot be shown: remove it \
          (line 3, column 8)"];
    broken_character_in_a_name: VARIETIES, "Quiaviní" => "Quiavin\u{fffd}",
        ["content/varieties.toml: variety[1].towns: U+FFFD cannot be shown: remove it (line 5, \
          column 9)"];
    topic_not_named_as_its_file: TOPIC, "id = \"door\"" => "id = \"gate\"",
        ["content/topics/door.toml: id: `gate` is not the name of its file: make them the same"];
    statement_not_named_as_its_topic: TOPIC, "id = \"door-closed\"" => "id = \"gate-closed\"",
        ["content/topics/door.toml: statement gate-closed.id: does not begin with `door-`, as its \
          place asks"];
    duplicate_fact: FACTS, "id = \"F-2\"" => "id = \"F-1\"",
        ["content/facts.toml: fact F-1: the id is used twice: give each its own"];
    duplicate_source: SOURCES, "id = \"S2\"" => "id = \"S1\"",
        ["content/sources.toml: source S1: the id is used twice: give each its own"];
    duplicate_statement: TOPIC, "id = \"door-paper\"" => "id = \"door-closed\"",
        ["content/topics/door.toml: statement door-closed: the id is used twice: give each its \
          own"];
    unknown_fact: TOPIC, "facts = [\"F-1\"]" => "facts = [\"F-9\"]",
        ["content/topics/door.toml: statement door-closed.facts: no `F-9` in content/facts.toml: \
          add it or correct the id"];
    unknown_source_of_a_fact: FACTS, "sources = [\"S2\"]" => "sources = [\"S2\", \"S9\"]",
        ["content/facts.toml: fact F-2.sources: no `S9` in content/sources.toml: add it or \
          correct the id"];
    nothing_drawn_for_what_happens_right_now: TOPIC, "picture = \"closed-door\"\n" => "",
        ["content/topics/door.toml: picture: is missing: those who do not read need it for what \
          happens right now"];
    unknown_drawing: TOPIC, "closed-door" => "open-door",
        ["content/topics/door.toml: picture: unknown variant `open-door`, expected one of \
          `closed-door`, `workplace`, `hands-in-sight`, `traffic-stop`, `bus`, `public-places`, \
          `hand-held-up`, `unsigned-paper`, `onlooker`, `missing-person`, `family-plan`, \
          `appointment`, `first-call`, `consulate`, `pay-record`, `rented-home`, `street-work`, \
          `swindler`, `shouted-at` (line 5, column 11)"];
    unknown_hotline: TOPIC, "[\"line\"]" => "[\"wire\"]",
        ["content/topics/door.toml: hotlines: no `wire` in content/hotlines.toml: add it or \
          correct the id"];
    pinned_number_of_another_topic: TOPIC, "[\"line\"]\n" => "[\"line\"]\npinned = \"wire\"\n",
        ["content/topics/door.toml: pinned: `wire` is none of its hotlines: name one of them"];
    unknown_organization: TOPIC, "[\"org\"]" => "[\"club\"]",
        ["content/topics/door.toml: organizations: no `club` in content/organizations.toml: add \
          it or correct the id"];
    unknown_host: EVENTS, "[\"org\"]" => "[\"club\"]",
        ["content/events.toml: event park.hosts: no `club` in content/organizations.toml: add it \
          or correct the id"];
    same_source_twice: FACTS, "sources = [\"S1\"]" => "sources = [\"S1\", \"S1\"]",
        ["content/facts.toml: fact F-1.sources: `S1` stands here twice: remove one"];
    no_facts: TOPIC, "facts = [\"F-1\"]" => "facts = []",
        ["content/topics/door.toml: statement door-closed.facts: is empty: name at least one"];
    no_sources: FACTS, "sources = [\"S1\"]" => "sources = []",
        ["content/facts.toml: fact F-1.sources: is empty: name at least one"];
    contact_without_sources: ORGANIZATIONS, "sources = [\"S2\"]" => "sources = []",
        ["content/organizations.toml: organization org.contact[2].sources: is empty: name at \
          least one"];
    hotline_without_sources: HOTLINES, "sources = [\"S1\"]" => "sources = []",
        ["content/hotlines.toml: hotline line.sources: is empty: name at least one"];
    contact_from_memory: ORGANIZATIONS, "grade = \"C\"" => "grade = \"M\"",
        ["content/organizations.toml: organization org.contact[2].grade: is M, which may not be \
          shown: find a source or remove it"];
    contact_seen_after_the_edition: ORGANIZATIONS, "2025-11" => "2027",
        ["content/organizations.toml: organization org.contact[1].as-of: 2027-01-01 is later than \
          the edition's date 2026-11-24: correct one of them"];
    volatile_fact_without_a_date: FACTS, "as-of = \"2026-11-01\"\n" => "",
        ["content/facts.toml: fact F-2: missing field `as-of` (line 10, column 1)"];
    fact_without_the_day_it_was_read: FACTS, "read = \"2026-11-24\"\n" => "",
        ["content/facts.toml: fact F-1: missing field `read` (line 1, column 1)"];
    fact_read_before_it_was_so: FACTS, "read = \"2026-11-24\"" => "read = \"2026-11-23\"",
        ["content/facts.toml: fact F-1.read: 2026-11-23 is before as-of 2026-11-24: correct one \
          of them"];
    fact_read_after_the_edition: FACTS, "read = \"2026-11-24\"" => "read = \"2026-11-26\"",
        ["content/facts.toml: fact F-1.read: 2026-11-26 is more than a day after the edition's \
          date 2026-11-24: correct one of them"];
    fact_seen_after_the_edition: FACTS, "2026-11-24\"\nread = \"2026-11-24" =>
                                       "2026-11-25\"\nread = \"2026-11-25",
        ["content/facts.toml: fact F-1.as-of: 2026-11-25 is later than the edition's date \
          2026-11-24: correct one of them"];
    fact_too_weak: FACTS, "grade = \"B\"" => "grade = \"C\"",
        ["content/topics/door.toml: statement door-paper.facts: `F-2` has grade C and may not be \
          shown: find a better source or leave it out"];
    fact_unused: TOPIC, "facts = [\"F-1\", \"F-2\"]" => "facts = [\"F-1\"]",
        ["content/facts.toml: fact F-2.left-out: nothing uses the fact: use it or say why not"];
    fact_used_and_left_out: FACTS, "grade = \"B\"" => "grade = \"B\"\nleft-out = \"too long\"",
        ["content/facts.toml: fact F-2.left-out: `door-paper` uses the fact: remove left-out"];
    open_without_close: HOTLINES, "close = \"16:00\"\n" => "",
        ["content/hotlines.toml: hotline line.open: stands without close: give both"];
    close_without_open: HOTLINES, "open = \"09:00\"\n" => "",
        ["content/hotlines.toml: hotline line.close: stands without open: give both"];
    open_after_close: HOTLINES, "09:00" => "16:00",
        ["content/hotlines.toml: hotline line.open: 16:00 is not before close 16:00: correct one \
          of them"];
    times_without_days: HOTLINES, "hours = \"weekdays\"\n" => "",
        ["content/hotlines.toml: hotline line.hours: is missing beside open and close: write \
          daily, weekdays or office"];
    times_of_a_line_that_never_closes: HOTLINES, "weekdays" => "always",
        ["content/hotlines.toml: hotline line.hours: is always: remove open and close"];
    warrant_without_an_answer: WARRANT, "id = \"warrant-outcome-unsure\"" => "id = \"warrant-outcome-doubt\"",
        ["content/warrant.toml: statement warrant-outcome-unsure: is missing: the answer to whose \
          warrant it is needs it"];
    warrant_that_says_what_is_known: WARRANT, "kind = \"know\"" => "kind = \"say\"",
        ["content/warrant.toml: statement warrant-court.kind: is say: write know"];
    warrant_without_its_hotline: WARRANT, "[\"line\"]" => "[\"wire\"]",
        ["content/warrant.toml: hotlines: no `wire` in content/hotlines.toml: add it or correct \
          the id"];
    warrant_without_hotlines: WARRANT, "[\"line\"]" => "[]",
        ["content/warrant.toml: hotlines: is empty: name at least one"];
    warrant_that_names_no_hotlines: WARRANT, "hotlines = [\"line\"]" => "",
        ["content/warrant.toml: missing field `hotlines` (line 1, column 1)"];
    card_that_asks_for_an_interpreter_without_its_statement: TONGUES,
        "warrant-say-silent" => "warrant-say-loud",
        ["content/languages.toml: interpreter: no statement has the id `warrant-say-loud`: add it \
          or correct the id"];
    card_that_asks_for_an_interpreter_with_what_is_not_said: TONGUES,
        "warrant-say-silent" => "door-closed",
        ["content/languages.toml: interpreter: `door-closed` is do: name a statement to say"];
    town_twice: TONGUES, "[\"San Andrés Solaga\"]" => "[\"Solaga\", \"Solaga\"]",
        ["content/languages.toml: tongue zoogocho-zapotec.towns: `Solaga` stands here twice"];
    tongue_with_a_bad_code: TONGUES, "zpq" => "zap1",
        ["content/languages.toml: tongue zoogocho-zapotec.codes: `zap1` is not a code of three \
          letters (ISO 639-3)"];
    tongue_of_an_unknown_source: TONGUES, "S1" => "S9",
        ["content/languages.toml: tongue zoogocho-zapotec.sources: no `S9` in \
          content/sources.toml: add it or correct the id"];
    passage_on_an_unknown_topic: DECLARATION, "[\"door\"]" => "[\"window\"]",
        ["content/declaration.toml: passage 12.topics: no topic has the id `window`: add it or \
          correct the id"];
    passage_on_a_topic_that_has_none: DECLARATION, "without = []" => "without = [\"door\"]",
        ["content/declaration.toml: passage 12.topics: `door` stands under without: no passage \
          fits there"];
    passage_twice_on_a_topic: DECLARATION, "[\"door\"]" => "[\"door\", \"door\"]",
        ["content/declaration.toml: passage 12.topics: `door` stands here twice: remove one"];
    passage_that_is_never_shown: DECLARATION, "\"14(1)\"" => "\"12\"",
        ["content/declaration.toml: passage 12.article: `12` stands under never and may not be \
          shown: remove the passage"];
    passage_that_is_held: DECLARATION, "\"9\"" => "\"12\"",
        ["content/declaration.toml: passage 12.article: `12` stands under held and may not be \
          shown: remove the passage"];
    passage_in_another_spelling: DECLARATION, "Nye:e'c" => "Nye:e’c",
        ["content/declaration.toml: passage 12.zapotec: `’` is no letter of this spelling: copy \
          the text as it was published"];
    passage_without_its_spanish: DECLARATION, "spanish = \"Nadie será" => "# spanish = \"Nadie será",
        ["content/declaration.toml: passage[1]: missing field `spanish` (line 11, column 1)"];
    passage_that_is_not_there: DECLARATION, "about = \"12\"" => "about = \"1\"",
        ["content/declaration.toml: about: no passage is of article `1`: add it or correct it"];
    variety_without_a_code: VARIETIES, "zab" => "zapoteco",
        ["content/varieties.toml: variety zapoteco.code: `zapoteco` is not a code of three \
          letters (ISO 639-3)"];
}

#[test]
fn every_problem_is_reported_at_once() {
    let topic = text(TOPIC);
    let faulty = topic
        .replace("\"F-1\"", "\"F-9\"")
        .replace("[\"org\"]", "[\"club\"]");

    assert_eq!(
        problems(&with(&[(TOPIC, faulty.as_bytes())])),
        [
            "content/topics/door.toml: organizations: no `club` in content/organizations.toml: \
             add it or correct the id",
            "content/topics/door.toml: statement door-closed.facts: no `F-9` in content/facts.toml: \
             add it or correct the id",
            "content/topics/door.toml: statement door-paper.facts: no `F-9` in content/facts.toml: \
             add it or correct the id",
            "content/topics/door.toml: statement door-force.facts: no `F-9` in content/facts.toml: \
             add it or correct the id",
        ]
    );
}

#[test]
fn one_unreadable_entry_does_not_hide_the_next() {
    let topic = text(TOPIC)
        .replace("first = ", "first = -")
        .replace("know", "learn");
    let said = problems(&with(&[(TOPIC, topic.as_bytes())]));

    assert_eq!(said.len(), 3, "{said:#?}");
    assert!(said[0].contains("statement door-closed.first: invalid value: integer `-1`"));
    assert!(said[1].contains("statement door-paper.kind: unknown variant `learn`"));
    assert!(said[2].contains("statement door-force.first: invalid value: integer `-2`"));
}

/// What a statement takes from its facts is written nowhere a second time.
#[test]
fn statement_that_says_of_itself_what_its_facts_say() {
    for (file, id) in [
        (TOPIC, "door-closed"),
        (OFFICER, "officer-silent"),
        (EVERYWHERE, "everywhere-run"),
        (WARRANT, "warrant-court"),
    ] {
        for (field, value) in [
            ("sources", "[\"S1\"]"),
            ("grade", "\"A\""),
            ("volatile", "false"),
            ("as-of", "\"2026-11-24\""),
            ("read", "\"2026-11-24\""),
            ("review-by", "\"2027-05-23\""),
        ] {
            let id_line = format!("id = \"{id}\"\n");
            let said = problems(&changed(
                file,
                &id_line,
                &format!("{id_line}{field} = {value}\n"),
            ));
            let fault = format!(
                "{file}: statement {id}.{field}: unknown field `{field}`, expected one of `id`,"
            );

            assert_eq!(said.len(), 1, "{said:#?}");
            assert!(said[0].starts_with(&fault), "{}", said[0]);
        }
    }
}

#[test]
fn topic_without_statements() {
    let (head, _) = text(TOPIC).split_once("[[statement]]").expect("it has one");
    let said = problems(&with(&[(TOPIC, head.as_bytes())]));

    assert_eq!(
        said[0],
        "content/topics/door.toml: statement: the topic says nothing: add a [[statement]]"
    );
}

#[test]
fn card_without_statements() {
    assert_eq!(
        problems(&with(&[(OFFICER, b"")])),
        [
            "content/officer.toml: statement: the officer's card says nothing: add a [[statement]] of kind \"say\""
        ]
    );
    assert_eq!(
        problems(&with(&[(EVERYWHERE, b"")])),
        [
            "content/everywhere.toml: statement: the first is not a dont: say first what nobody \
          may do before officers"
        ]
    );
}

#[test]
fn missing_files_are_named() {
    assert_eq!(
        problems(&Files::default()),
        [
            EDITION,
            OFFICER,
            EVERYWHERE,
            WARRANT,
            FACTS,
            SOURCES,
            ORGANIZATIONS,
            HOTLINES,
            EVENTS,
            DECLARATION,
            VARIETIES,
            TONGUES
        ]
        .map(|file| format!("{file}: the file is missing: add it"))
    );
}

#[test]
fn edition_without_topics() {
    let files = SOUND.iter().filter(|(path, _)| *path != TOPIC);
    let files = files.map(|&(path, text)| (path, text.as_bytes()));
    let said = problems(&files.collect());

    assert_eq!(said[0], "content/topics: there is no topic: add a file");
}

#[test]
fn misspelt_file_name() {
    assert_eq!(
        problems(&with(&[("content/topcs/door.toml", b"")])),
        ["content/topcs/door.toml: is not read as content: correct its name or remove it"]
    );
}

#[test]
fn file_that_is_not_utf_8() {
    assert_eq!(
        problems(&with(&[(EDITION, b"date = \"\xff\"")])),
        ["content/edition.toml: byte 8: is not UTF-8 text: save the file as UTF-8"]
    );
}

#[test]
fn files_of_a_windows_editor_are_read() {
    let text = format!("\u{feff}{}", text(EDITION).replace('\n', "\r\n"));

    assert!(Content::load(&with(&[(EDITION, text.as_bytes())])).is_ok());
}

#[test]
fn ids_may_be_numbers() {
    let hotline = text(HOTLINES).replace("\"line\"", "\"911\"");
    let topic = text(TOPIC).replace("[\"line\"]", "[\"911\"]");
    let warrant = text(WARRANT).replace("[\"line\"]", "[\"911\"]");
    let files = with(&[
        (HOTLINES, hotline.as_bytes()),
        (TOPIC, topic.as_bytes()),
        (WARRANT, warrant.as_bytes()),
    ]);
    let content = Content::load(&files).expect("the edition is sound");

    assert!(content.hotline("911").is_some());
}

#[test]
fn no_cut_file_panics() {
    for &(path, text) in SOUND {
        for end in 0..text.len() {
            // Whether it still loads is not the point: a cut may fall between two entries.
            let _ = Content::load(&with(&[(path, &text.as_bytes()[..end])]));
        }
    }
}
