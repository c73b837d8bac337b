//! What tells one page from another.

/// Tells the pages of a window apart, for what widgets remember of each: where its
/// reader is and where the ring stands. Of two pages the greater lies over the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PageKey {
    /// How far above it lies. Keys of different layers are never the same.
    layer: u8,
    /// Its number in that layer.
    number: u64,
}

impl PageKey {
    /// The page of that number in a layer; one of a greater layer lies over it.
    pub const fn new(layer: u8, number: u64) -> Self {
        Self { layer, number }
    }
}
