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
    /// What is asked about a paper, in the order in which it is asked.
    Question as "warrant-question-" {
        /// Whether it looks like a paper that a court has issued.
        Court = "looks",
        /// Whether a judge of a court has signed it.
        Signature = "signed",
        /// By the kind of paper: whether it has the right address, or names someone
        /// who lives there.
        Details = "kind",
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

    /// The message that says it in few words.
    pub const fn short_id(self) -> &'static str {
        match self {
            Self::Judge => "warrant-outcome-judge-short",
            Self::Wrong => "warrant-outcome-wrong-short",
            Self::NotJudge => "warrant-outcome-not-judge-short",
            Self::Unsure => "warrant-outcome-unsure-short",
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

/// What has been answered so far, in the order in which it is asked. One question
/// leads to the next only by *yes*: any other answer decides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    given: Vec<Answer>,
}

impl Answers {
    /// The question that is asked now; none once it is decided.
    pub fn asked(&self) -> Option<Question> {
        let is_open = self.given.iter().all(|answer| *answer == Answer::Yes);

        Question::ALL
            .get(self.given.len())
            .copied()
            .filter(|_| is_open)
    }

    /// Takes an answer to the question that is asked now. One to another question, as
    /// a late press may give, changes nothing. Returns whether it was taken.
    pub fn give(&mut self, question: Question, answer: Answer) -> bool {
        let is_asked = self.asked() == Some(question);
        if is_asked {
            self.given.push(answer);
        }

        is_asked
    }

    /// Takes the last answer back.
    pub fn take_back(&mut self) {
        let _ = self.given.pop();
    }

    /// What is said of a question: what was not asked any more is not known.
    fn of(&self, question: Question) -> Answer {
        let answer = self.given.get(question as usize);

        answer.copied().unwrap_or(Answer::Unsure)
    }

    /// What the answers mean, once it is decided.
    pub fn outcome(&self) -> Option<Outcome> {
        if self.asked().is_some() {
            return None;
        }

        Some(Outcome::of(
            self.of(Question::Signature),
            self.of(Question::Court),
            self.of(Question::Details),
        ))
    }

    /// The message that says in few words what the answers mean, once it is decided.
    /// That a paper looks like one of ICE is said by its name; what no judge signed
    /// may be any paper.
    pub fn short_id(&self) -> Option<&'static str> {
        let outcome = self.outcome()?;

        Some(match self.of(Question::Court) {
            Answer::No => "warrant-outcome-ice-short",
            Answer::Yes | Answer::Unsure => outcome.short_id(),
        })
    }

    /// The paper that it looks like, as far as that has been told.
    pub fn looks_like(&self) -> Paper {
        match self.given.first() {
            Some(Answer::No) => Paper::Arrest,
            _ => Paper::Judge,
        }
    }
}

/// The statement that stands under every answer: what it is not about.
pub const ONLY_HOME: &str = "warrant-only-home";

/// The statement that stands by the question who has signed: whose signature is not
/// enough.
pub const IMMIGRATION_JUDGE: &str = "warrant-immigration-judge";

/// The statements that are said to an officer.
pub fn says() -> impl Iterator<Item = &'static str> {
    Outcome::ALL.iter().flat_map(|outcome| outcome.says())
}

/// Every statement that the content must hold for this.
pub fn statements() -> impl Iterator<Item = &'static str> {
    let marks = Paper::ALL.iter().flat_map(|paper| paper.marks());
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.message_id());

    marks
        .chain(outcomes)
        .chain([ONLY_HOME, IMMIGRATION_JUDGE])
        .chain(says())
}
