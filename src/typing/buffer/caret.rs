//! Where the caret can stand, and how it moves.

use super::{Hand, TextBuffer};

use icu_segmenter::GraphemeClusterSegmenter;

impl TextBuffer {
    /// Moves the caret to before the cluster on its left. What is in hand is committed first,
    /// and what was dropped of it returned: see [`TextBuffer::commit`].
    pub fn left(&mut self) -> Option<char> {
        let dropped = self.commit();
        self.caret = self.cluster_start();

        dropped
    }

    /// Moves the caret to behind the cluster on its right: see [`TextBuffer::left`].
    pub fn right(&mut self) -> Option<char> {
        let dropped = self.commit();
        self.caret = self.next_boundary(self.caret);

        dropped
    }

    /// What stands before the caret.
    pub(super) fn before(&self) -> &str {
        self.text.get(..self.caret).unwrap_or_default()
    }

    /// What stands after the caret.
    pub(super) fn after(&self) -> &str {
        self.text.get(self.caret..).unwrap_or_default()
    }

    /// Whether the caret stands where it may.
    pub(super) fn is_between_clusters(&self) -> bool {
        let is_at_end = self.caret == 0 || self.caret == self.text.len();

        is_at_end || self.boundaries().any(|it| it == self.caret)
    }

    /// Brings the caret to behind the cluster in which it stands.
    pub(super) fn snap(&mut self) {
        if !self.is_between_clusters() {
            self.caret = self.next_boundary(self.caret);
            self.hand = Hand::Nothing;
        }
    }

    /// Takes the cluster before the caret out.
    pub(super) fn drop_cluster(&mut self) {
        self.drop_bytes(self.caret - self.cluster_start());
    }

    /// Where the cluster before the caret begins.
    fn cluster_start(&self) -> usize {
        let before = self.boundaries().take_while(|&it| it < self.caret);

        before.last().unwrap_or(0)
    }

    fn next_boundary(&self, byte: usize) -> usize {
        let mut boundaries = self.boundaries();

        boundaries.find(|&it| it > byte).unwrap_or(self.text.len())
    }

    /// Where clusters begin and end, in bytes. A field is short enough to read it from its
    /// beginning each time.
    fn boundaries(&self) -> impl Iterator<Item = usize> {
        GraphemeClusterSegmenter::new().segment_str(&self.text)
    }
}
