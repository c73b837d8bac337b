//! Changes of a clock as `jiff` reads them from a system: TZif (RFC 9636), so that a zone
//! of a file is a zone like any other.

use jiff::tz::TimeZone;

use std::collections::BTreeMap;

/// The most kinds of time that a zone may have.
const MOST_TYPES: usize = 250;

/// From when on which offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    /// Seconds since 1970, in UTC.
    pub(super) at: i64,
    /// Seconds east of UTC, from then on.
    pub(super) offset: i32,
    /// Whether it is summer time.
    pub(super) is_summer: bool,
}

/// The zone with an offset and its changes, in order. After the last one it stays.
pub(super) fn zone(first: i32, changes: &[Change]) -> Option<TimeZone> {
    let mut types = vec![(first, false)];
    let mut places = BTreeMap::from([((first, false), 0_u8)]);
    let mut numbers = Vec::new();
    for change in changes {
        let kind = (change.offset, change.is_summer);
        let number = match places.get(&kind) {
            Some(number) => *number,
            None => {
                let number = u8::try_from(types.len()).ok()?;
                types.push(kind);
                places.insert(kind, number);

                number
            }
        };
        numbers.push(number);
    }
    if types.len() > MOST_TYPES {
        return None;
    }

    let mut bytes = block(1, &[], &[], &[(first, false)])?;
    let times: Vec<i64> = changes.iter().map(|it| it.at).collect();
    bytes.extend(block(8, &times, &numbers, &types)?);
    // Without a rule for the time after the last change.
    bytes.extend(b"\n\n");

    TimeZone::tzif("of a calendar", &bytes).ok()
}

/// A header and its data; only the second block has times.
fn block(width: usize, times: &[i64], numbers: &[u8], types: &[(i32, bool)]) -> Option<Vec<u8>> {
    const NAME: &[u8] = b"LOC\0";

    let mut bytes = b"TZif2".to_vec();
    bytes.extend([0; 15]);
    for count in [0, 0, 0, times.len(), types.len(), NAME.len()] {
        bytes.extend(u32::try_from(count).ok()?.to_be_bytes());
    }
    for time in times {
        bytes.extend(time.to_be_bytes().get(8 - width..)?);
    }
    bytes.extend(numbers);
    for (offset, is_summer) in types {
        bytes.extend(offset.to_be_bytes());
        bytes.extend([u8::from(*is_summer), 0]);
    }
    bytes.extend(NAME);

    Some(bytes)
}
