//! The sheet as a page that opens in any browser, without us and without a
//! network.

use super::Sheet;

/// The page without its data.
const PAGE: &str = include_str!("../../../assets/review/sheet.html");

/// What the data takes the place of.
const PLACE: &str = "{{SHEET}}";

impl Sheet {
    /// The sheet as a page of HTML.
    pub fn to_html(&self) -> String {
        let data = serde_json::to_string(self).expect("a sheet is made of texts and numbers");
        // Nothing in the data may end the element it stands in.
        let data: String = data
            .chars()
            .map(|it| match it {
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(it)),
                it => it.to_string(),
            })
            .collect();

        PAGE.replacen(PLACE, &data, 1)
    }
}
