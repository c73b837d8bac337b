//! Lines of a card, as they are.

use super::payload::lines;
use super::{Error, Payload};

/// The lines of a card in groups, an empty line between them, and nothing else.
///
/// # Errors
///
/// There is no line; a phone takes something for an address; or it is too long.
pub fn card(groups: &[Vec<String>]) -> Result<Payload, Error> {
    let groups = groups.iter().map(|it| Ok(lines("card", it)?.join("\n")));
    let groups = groups.collect::<Result<Vec<_>, Error>>()?;
    let groups: Vec<_> = groups.into_iter().filter(|it| !it.is_empty()).collect();
    let place = "card".to_owned();

    if groups.is_empty() {
        Err(Error::Empty { place })
    } else {
        Payload::new(&place, groups.join("\n\n"))
    }
}
