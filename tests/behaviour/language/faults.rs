//! What is wrong with a translation, in exact words.

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
