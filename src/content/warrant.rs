//! Whose warrant a paper is: what to look at on it, and what three answers mean.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What somebody says of a paper.
    Answer as "answer-" {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// They cannot tell.
        Unsure = "unsure",
    }
}

vocabulary! {
    /// A kind of paper that an officer may show.
    Paper as "warrant-paper-" {
        /// A warrant that a court issued and a judge signed.
        Judge = "judge",
        /// Form I-200, an arrest warrant of the immigration authorities.
        Arrest = "arrest",
        /// Form I-205, a removal warrant of the immigration authorities.
        Removal = "removal",
    }
}

impl Paper {
    /// The statements on its marked places, from the top of the paper down.
    pub const fn marks(self) -> [&'static str; 4] {
        match self {
            Self::Judge => [
                "warrant-court",
                "warrant-details",
                "warrant-date",
                "warrant-signature-judge",
            ],
            Self::Arrest | Self::Removal => [
                "warrant-agency",
                "warrant-name",
                "warrant-signature-officer",
                "warrant-form",
            ],
        }
    }
}

vocabulary! {
    /// What is asked about a paper.
    Question as "warrant-question-" {
        /// Whether a judge has signed it.
        Signature = "signature",
        /// Whether a court has issued it.
        Court = "court",
        /// Whether it has the right address, or names someone who lives there.
        Details = "details",
    }
}

vocabulary! {
    /// What the answers mean.
    Outcome as "warrant-outcome-" {
        /// It looks like a warrant of a judge, which can let officers in.
        Judge = "judge",
        /// It is one, but not for this home.
        Wrong = "wrong",
        /// It is none.
        NotJudge = "not-judge",
        /// Nobody can tell.
        Unsure = "unsure",
    }
}

impl Outcome {
    /// What three answers mean. Only three times *yes* leads to a paper that
    /// lets officers in. A paper without a judge's signature or from no court is
    /// not a judge's warrant, whatever else stands on it (HOME-4, HOME-5).
    pub const fn of(signature: Answer, court: Answer, details: Answer) -> Self {
        match (signature, court, details) {
            (Answer::No, _, _) | (_, Answer::No, _) => Self::NotJudge,
            (Answer::Unsure, _, _) | (_, Answer::Unsure, _) => Self::Unsure,
            (Answer::Yes, Answer::Yes, Answer::Yes) => Self::Judge,
            (Answer::Yes, Answer::Yes, Answer::No) => Self::Wrong,
            (Answer::Yes, Answer::Yes, Answer::Unsure) => Self::Unsure,
        }
    }

    /// The statements that are said to an officer then.
    pub const fn says(self) -> [&'static str; 2] {
        match self {
            Self::Judge => ["warrant-say-silent", "warrant-say-lawyer"],
            Self::Wrong | Self::NotJudge => ["warrant-say-no-entry", "warrant-say-silent"],
            Self::Unsure => ["warrant-say-warrant", "warrant-say-no-entry"],
        }
    }
}

/// The statement that stands under every answer: what it is not about.
pub const ONLY_HOME: &str = "warrant-only-home";

/// The statements that are said to an officer.
pub fn says() -> impl Iterator<Item = &'static str> {
    Outcome::ALL.iter().flat_map(|outcome| outcome.says())
}

/// Every statement that the content must hold for this.
pub fn statements() -> impl Iterator<Item = &'static str> {
    let marks = Paper::ALL.iter().flat_map(|paper| paper.marks());
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.message_id());

    marks.chain(outcomes).chain([ONLY_HOME]).chain(says())
}
