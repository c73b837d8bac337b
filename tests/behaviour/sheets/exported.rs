//! What a sheet holds when it goes out: every message once, the most dangerous
//! first, and nothing that a browser or a spreadsheet would obey.

use std::collections::{BTreeMap, BTreeSet};

use rights_kiosk::content::Kind;
use rights_kiosk::language::Language::{English, Korean, Zapotec};

use super::*;

/// What may begin a formula in a spreadsheet.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A sheet as its page.
fn page(whole: &Whole, language: Language) -> String {
    let page = whole.sheet(language).to_html();

    page.expect("the sheet can be written")
}

/// The string in a field of a line.
fn string<'a>(line: &'a Value, field: &str) -> &'a str {
    line[field].as_str().unwrap_or_default()
}

#[test]
fn page_has_every_english_message_once() {
    let whole = Whole::embedded();
    let english: BTreeSet<_> = whole
        .edition
        .catalogs
        .ids(English)
        .map(str::to_owned)
        .collect();

    for language in Language::ALL {
        let sheet = data(&page(whole, language));
        let ids: Vec<_> = lines_of(&sheet)
            .map(|line| string(line, "id").to_owned())
            .collect();

        assert_eq!(ids.len(), english.len(), "{language}");
        assert_eq!(
            ids.into_iter().collect::<BTreeSet<_>>(),
            english,
            "{language}"
        );
    }
}

#[test]
fn page_is_whole_and_its_data_cannot_end_it() {
    let whole = Whole::embedded();

    for language in Language::ALL {
        let page = page(whole, language);
        let (_, after) = page
            .split_once("id=\"sheet\">")
            .expect("the page holds its data");
        let (data, rest) = after.split_once("</script>").expect("the data ends");

        for place in ["{{STYLE}}", "{{SCRIPT}}", "{{SHEET}}"] {
            assert!(!page.contains(place), "{language} {place}");
        }
        assert!(!data.contains(['<', '>', '&']), "{language}");
        assert!(rest.trim_end().ends_with("</html>"), "{language}");
        // It asks nobody for anything, wherever it is opened.
        for asked in [
            " src=",
            "@import",
            "url(",
            "fetch(",
            "XMLHttpRequest",
            "<link",
        ] {
            assert!(!page.contains(asked), "{language} has {asked}");
        }
    }
}

/// In the order of review, what nobody has signed comes first, and of that the
/// lines that somebody may act on before an officer.
#[test]
fn page_puts_the_most_dangerous_first() {
    let whole = Whole::embedded();

    for language in TRANSLATED {
        let sheet = data(&page(whole, language));
        let lines: BTreeMap<_, _> = lines_of(&sheet)
            .map(|line| (line["order"].as_u64().expect("a line has its order"), line))
            .collect();
        let count = lines_of(&sheet).count();
        let orders: Vec<_> = lines
            .keys()
            .map(|it| usize::try_from(*it).expect("small"))
            .collect();
        assert_eq!(orders, (0..count).collect::<Vec<_>>(), "{language}");

        let dangerous = whole
            .edition
            .content
            .statements()
            .filter(|it| matches!(it.kind, Kind::Dont | Kind::Say))
            .count();
        let first: Vec<_> = lines.values().take(dangerous).collect();
        assert!(dangerous > 50, "{dangerous}");
        for line in first {
            assert!(
                ["dont", "say"].contains(&string(line, "kind")),
                "{language} {line}"
            );
        }
    }
    // Once it is signed, it can wait.
    let import = whole.take(Korean, &[whole.line(Korean, "home-door-dont-fight")]);
    let after = whole.after(&import);
    let sheet = data(&page(&after, Korean));
    let last = lines_of(&sheet)
        .max_by_key(|line| line["order"].as_u64())
        .expect("it has lines");
    assert_eq!(string(last, "id"), "home-door-dont-fight");
}

#[test]
fn page_names_the_terms_that_bind_a_line() {
    let whole = Whole::embedded();
    let mut count = 0;

    for language in TRANSLATED {
        let sheet = data(&page(whole, language));
        for line in lines_of(&sheet) {
            let english = string(line, "english").to_lowercase();
            for at in line["terms"].as_array().expect("a list of terms") {
                let at = usize::try_from(at.as_u64().expect("a place")).expect("small");
                let term = string(&sheet["terms"][at], "english").to_lowercase();
                let word = term.split(['(', '/']).next().unwrap_or_default();
                let first = word.split_whitespace().next().expect("a term has words");
                // It may stand there in the plural or another tense.
                let stem = &first[..first.len().min(4)];

                assert!(english.contains(stem), "{language}: {term} in {english}");
                count += 1;
            }
        }
        for term in sheet["terms"].as_array().expect("a list") {
            assert!(
                !term["forms"].as_array().expect("a list").is_empty(),
                "{term}"
            );
        }
    }
    println!("{count} terms stand in the English of their lines");
    assert!(count > 1000, "{count}");
}

#[test]
fn page_gives_a_statement_its_sources_and_dates() {
    let whole = Whole::embedded();
    let sheet = data(&page(whole, Korean));

    for statement in whole.edition.content.statements() {
        let id = statement.id.as_str();
        let line = lines_of(&sheet)
            .find(|line| line["id"] == id)
            .expect("it is there");

        assert_eq!(line["as_of"], statement.as_of.to_string(), "{id}");
        assert_eq!(line["review_by"], statement.review_by.to_string(), "{id}");
        assert_eq!(line["volatile"], statement.volatile, "{id}");
        assert_eq!(
            line["facts"].as_array().map(Vec::len),
            Some(statement.facts.len())
        );
        assert_eq!(
            line["sources"].as_array().map(Vec::len),
            Some(statement.sources.len())
        );
        assert!(!statement.sources.is_empty(), "{id}");
    }
}

/// Spanish stands beside the English only where nobody may have words of their
/// own.
#[test]
fn page_of_zapotec_has_the_spanish_beside() {
    let whole = Whole::embedded();

    for language in Language::ALL {
        let sheet = data(&page(whole, language));
        let count = lines_of(&sheet)
            .filter(|line| line["spanish"].is_string())
            .count();
        let expected = if language == Zapotec {
            lines_of(&sheet).count()
        } else {
            0
        };

        assert_eq!(count, expected, "{language}");
    }
}

#[test]
fn table_holds_no_formula() {
    let whole = Whole::embedded();

    for language in Language::ALL {
        let csv = whole
            .sheet(language)
            .to_csv()
            .expect("the table can be written");
        let rows = tables::rows(&csv);

        assert_eq!(
            rows.len(),
            whole.edition.catalogs.ids(English).count() + 7,
            "{language}"
        );
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(FORMULA), "{language}: {cell}");
        }
    }
}
