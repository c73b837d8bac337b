//! Why a rule cannot be kept.

/// Why a rule cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// It does not say its unit.
    #[error("it does not say how often (FREQ)")]
    NoFrequency,
    /// It repeats within a day.
    #[error("FREQ={0} is finer than daily")]
    TooFine(String),
    /// A part that is not kept, or that is not understood.
    #[error("{0} is not among the parts that are kept")]
    Part(String),
    /// A part with a value that it cannot have.
    #[error("{0} has a value that cannot be read")]
    Value(String),
    /// A part that stands there twice.
    #[error("{0} stands there twice")]
    Twice(String),
    /// Two ends.
    #[error("it has both COUNT and UNTIL")]
    TwoEnds,
}
