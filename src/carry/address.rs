//! What a phone takes for an address.

/// Endings of domains that are not Latin and that belong to languages of the kiosk.
const ENDINGS: [&str; 7] = ["ไทย", "คอม", "한국", "닷컴", "닷넷", "বাংলা", "ভারত"];

/// The first thing in a text that a phone takes for a link, a domain or an e-mail address, as it
/// stands there; `None` if there is none.
///
/// It is what the readers of cameras look for, and a little more, since they differ and learn:
///
/// - a scheme with something behind it, as `geo:34` or `https://a`; only `tel:` may stand;
/// - `www.` with something behind it;
/// - letters or digits of any script, a dot and two or more Latin letters, as `kiwa.org`, known
///   ending or not; and Thai, Korean and Bengali endings of domains;
/// - four numbers between dots;
/// - something on both sides of `@`.
///
/// `a.m.`, `U.S.`, `p. 5`, `8:30` and `213.738.9050` are none.
pub fn address(text: &str) -> Option<&str> {
    text.split(|it: char| it.is_whitespace() || "<>()[]{}\"“”‘’«»,;।".contains(it))
        .find(|it| is_address(it))
}

fn is_address(word: &str) -> bool {
    // Browsers read these as dots too.
    let word = word
        .replace(['\u{3002}', '\u{ff0e}', '\u{ff61}'], ".")
        .replace('\u{ff20}', "@")
        .replace('\u{ff1a}', ":")
        .to_lowercase();

    has_scheme(&word) || has_mailbox(&word) || has_host(&word)
}

/// A scheme (RFC 3986, 3.1) with something behind it.
fn has_scheme(word: &str) -> bool {
    word.match_indices(':').any(|(colon, _)| {
        let (before, rest) = word.split_at(colon);
        let after = rest.trim_start_matches(':');
        let length = before
            .bytes()
            .rev()
            .take_while(|it| it.is_ascii_alphanumeric() || b"+-.".contains(it))
            .count();
        let scheme = before
            .get(before.len() - length..)
            .unwrap_or_default()
            .trim_start_matches(|it: char| !it.is_ascii_alphabetic());
        let leads = after
            .chars()
            .next()
            .is_some_and(|it| it.is_alphanumeric() || "/+?#%_-".contains(it));

        scheme.len() >= 2 && scheme != "tel" && leads
    })
}

fn has_mailbox(word: &str) -> bool {
    let is_part = |it: char| it.is_alphanumeric() || "_+-".contains(it);

    word.match_indices('@').any(|(at, _)| {
        let (before, rest) = word.split_at(at);

        before.ends_with(is_part) && rest.trim_start_matches('@').starts_with(is_part)
    })
}

/// Letters of a domain: what is neither a letter nor a digit ends it.
fn has_host(word: &str) -> bool {
    let is_part = |it: char| it.is_alphanumeric() || it == '-' || it == '.';

    word.split(|it: char| !is_part(it) && !is_mark(it))
        .any(|run| is_host(run) || is_ip(run))
}

/// Vowels and tones that are no letters by themselves but belong to a word.
fn is_mark(it: char) -> bool {
    matches!(it, '\u{300}'..='\u{36f}' | '\u{981}'..='\u{9cd}' | '\u{e31}'..='\u{e4e}')
}

fn is_host(run: &str) -> bool {
    let labels: Vec<_> = run.split('.').collect();

    labels.windows(2).any(|pair| match pair {
        [before, after] => {
            let has_name = before.ends_with(|it: char| it.is_alphanumeric() || is_mark(it));
            // What follows at once may be the next word: `kiwa.org에서`.
            let ending = after.bytes().take_while(u8::is_ascii_alphabetic).count();
            let is_latin = has_name && ending >= 2;
            let is_other = ENDINGS.iter().any(|it| after.starts_with(it));

            let is_web = *before == "www" && after.starts_with(char::is_alphanumeric);

            is_web || is_latin || (has_name && is_other)
        }
        _ => false,
    })
}

fn is_ip(run: &str) -> bool {
    let labels: Vec<_> = run.trim_matches('.').split('.').collect();

    labels.len() == 4 && labels.iter().all(|it| it.parse::<u8>().is_ok())
}
