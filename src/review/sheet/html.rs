//! The sheet as a page that opens in any browser, without us and without a
//! network.

use super::ReviewSheet;

/// The page without its parts.
const PAGE: &str = include_str!("../../../assets/review/sheet.html");

/// How the page looks.
const STYLE: &str = include_str!("../../../assets/review/sheet.css");

/// What the page does, in the order in which it is read.
const SCRIPT: [&str; 3] = [
    include_str!("../../../assets/review/words.js"),
    include_str!("../../../assets/review/answers.js"),
    include_str!("../../../assets/review/page.js"),
];

impl ReviewSheet {
    /// The sheet as a page of HTML.
    ///
    /// # Errors
    ///
    /// What the writer of JSON says.
    pub fn to_html(&self) -> Result<String, serde_json::Error> {
        let data = serde_json::to_string(self)?;
        // Nothing in the data may end the element it stands in.
        let data: String = data
            .chars()
            .map(|it| match it {
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(it)),
                it => it.to_string(),
            })
            .collect();

        // The data last, so that nothing in it is taken for a place.
        Ok(PAGE
            .replacen("{{STYLE}}", STYLE, 1)
            .replacen("{{SCRIPT}}", &SCRIPT.join("\n"), 1)
            .replacen("{{SHEET}}", &data, 1))
    }
}
