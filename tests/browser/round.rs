//! The way of a sheet: out of the program, through the browser of a reviewer,
//! and back.

use super::driver::Browser;
use super::sheet::{TODAY, export, folder, run, shown};
use crate::common::Visitor;

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::ledger::{FILE, ReviewerRole};
use rights_kiosk::screen::{Screen, about::About, home::Home, sources::Sources};

use serde_json::json;

use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What a reviewer does with a sheet.
pub struct Round {
    /// The language of the sheet.
    pub language: Language,
    /// The reviewer's name.
    pub name: &'static str,
    /// The reviewer's role.
    pub role: ReviewerRole,
    /// Of where the reviewer is.
    pub of: Option<&'static str>,
    /// The line whose words are right.
    pub approved: &'static str,
    /// The line that gets better words.
    pub corrected: &'static str,
    /// These words.
    pub words: &'static str,
}

impl Round {
    /// Goes all the way. Nothing happens on a machine without a browser.
    #[track_caller]
    pub fn go(&self) {
        let Some(browser) = Browser::open() else {
            return;
        };
        let dir = folder();
        let sheet = export(self.language, dir.path());

        browser.visit(&sheet);
        self.sign(&browser);
        self.review(&browser);
        browser.reload();
        self.is_kept(&browser);
        browser.leave();
        browser.visit(&sheet);
        self.is_kept(&browser);

        browser.click("#save");
        let name = format!("rights-kiosk-review-{}-{TODAY}.json", self.language);
        let saved = browser.saved(&name);
        let said = browser.property("#said", "textContent");
        assert!(said.as_str().is_some_and(|it| it.contains(&name)), "{said}");
        assert_eq!(browser.complaints(), [""; 0]);

        let pack = dir.path().join("pack");
        run(&[
            "review",
            "import",
            shown(&saved),
            "--pack",
            shown(&pack),
            "--today",
            TODAY,
        ]);
        self.is_in_files(&pack);
        self.is_in_edition(&pack);
    }

    /// Says who reviews.
    fn sign(&self, browser: &Browser) {
        browser.write("#name", self.name);
        browser.click(&format!("#role [value={}]", self.role.id()));
        if let Some(of) = self.of {
            browser.write("#of", of);
        }
        // Which keys write a date depends on the country.
        browser.run(
            "const date = document.getElementById('date');
             date.value = arguments[0];
             for (const it of ['input', 'change']) date.dispatchEvent(new Event(it, { bubbles: true }));",
            &json!([TODAY]),
        );
    }

    /// Approves the one line and corrects the other.
    fn review(&self, browser: &Browser) {
        browser.write("#find", self.approved);
        browser.click(&self.approve(self.approved));

        browser.write("#find", self.corrected);
        browser.write(&self.correction(), self.words);
    }

    /// What the page has to show of it. The words of the correction stand
    /// approved without a touch of the box.
    #[track_caller]
    fn is_kept(&self, browser: &Browser) {
        let filled = [
            ("#name".to_owned(), "value", json!(self.name)),
            ("#role".to_owned(), "value", json!(self.role.id())),
            ("#of".to_owned(), "value", json!(self.of.unwrap_or(""))),
            ("#date".to_owned(), "value", json!(TODAY)),
            (self.approve(self.approved), "checked", json!(true)),
            (self.approve(self.corrected), "checked", json!(true)),
            (self.correction(), "value", json!(self.words)),
        ];

        for (selector, property, expected) in filled {
            let value = browser.property(&selector, property);
            assert_eq!(value, expected, "{selector}");
        }
    }

    fn approve(&self, id: &str) -> String {
        format!("article.line[data-id={id}] input.approve")
    }

    fn correction(&self) -> String {
        format!(
            "article.line[data-id={}] textarea.correction",
            self.corrected
        )
    }

    /// What the import has to have written.
    #[track_caller]
    fn is_in_files(&self, pack: &Path) {
        let read = |path: &str| {
            fs::read_to_string(pack.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
        };

        let words = read(&format!("locales/{}/ui.ftl", self.language));
        let line = format!("{} = {}", self.corrected, self.words);
        assert!(words.lines().any(|it| it == line), "{words}");

        let ledger: toml::Table = read(FILE).parse().expect("the ledger is TOML");
        for id in [self.approved, self.corrected] {
            let entry = &ledger[self.language.tag()][id];
            let reviewer = entry["reviewed"]["by"].as_str();
            assert_eq!(reviewer, Some(self.name), "{id}: {entry}");
        }
    }

    /// What the kiosk has to know of it.
    #[track_caller]
    fn is_in_edition(&self, pack: &Path) {
        let edition = Edition::load(Some(pack)).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let said = edition.catalogs.plain(self.language, self.corrected);
        assert_eq!(said, self.words);

        for id in [self.approved, self.corrected] {
            let reviewed = edition
                .reviewed(self.language, id)
                .unwrap_or_else(|| panic!("{id} is not reviewed"));
            let found = (
                reviewed.by.as_str(),
                reviewed.role,
                reviewed.of.as_ref().map(|it| it.as_str()),
                reviewed.date.to_string(),
            );
            assert_eq!(found, (self.name, self.role, self.of, TODAY.to_owned()));
        }
        self.is_on_screen(&Arc::new(edition));
    }

    /// What the visitor has to see of it: the new words, and who has reviewed.
    #[track_caller]
    fn is_on_screen(&self, edition: &Arc<Edition>) {
        let mut visitor = Visitor::new(edition, self.language);
        let seen = |visitor: &mut Visitor, words: &str| {
            let page = visitor.read();
            assert!(
                page.iter().any(|it| it.contains(words)),
                "{words} in {page:#?}"
            );
        };

        visitor.kiosk.open(Screen::Home(Home::default()));
        visitor.kiosk.open(Screen::About(About));
        seen(&mut visitor, self.name);
        let mut statements = edition.content.statements();
        if statements.any(|it| it.id.as_str() == self.approved) {
            let sources = Screen::Sources(Sources::new(self.approved));
            visitor.kiosk.open(sources);
            seen(&mut visitor, self.name);
        }
    }
}
