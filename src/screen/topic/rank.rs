//! Which lines the first page of a topic keeps where there is not room for all.
//!
//! Nothing on that page is ever cut or scrolls. So it is decided by rank what stands on it: first
//! the one thing to do and the number, then something more and something to say, then what not
//! to do and a second line to say. What gives way is one touch away.

/// How many lines there are of each kind besides the one thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Lines {
    /// What to do.
    pub dos: usize,
    /// What not to do. The one thing to do may itself be this; it is not counted.
    pub donts: usize,
    /// What to say.
    pub says: usize,
    /// Numbers to call.
    pub numbers: usize,
}

/// How much of what belongs on the page stands on it, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The one thing to do.
    Alone,
    /// That and a number.
    Least,
    /// And something more to do or not to do, and a line to say.
    Short,
    /// And what not to do, and two lines to say.
    Held,
    /// All.
    Full,
}

impl Rank {
    /// The least that a page must come to which is so high, in millimetres between the bar and the
    /// labels of the pages, in text that is huge or not.
    pub fn owed(height: f32, is_huge: bool) -> Self {
        const HELD: f32 = 120.0;
        const SHORT: f32 = 85.0;

        if height < SHORT {
            Self::Least
        } else if height < HELD || is_huge {
            Self::Short
        } else {
            Self::Held
        }
    }
}

impl Lines {
    /// How many they are.
    pub fn count(self) -> usize {
        self.dos + self.donts + self.says + self.numbers
    }

    /// How these rank among all that the topic has.
    pub fn rank(self, all: Self) -> Rank {
        let least = |own: usize, all: usize, most: usize| own >= all.min(most);
        let has_number = least(self.numbers, all.numbers, 1);
        let has_more = least(self.dos + self.donts, all.dos + all.donts, 1);

        if self == all {
            Rank::Full
        } else if has_number
            && has_more
            && least(self.donts, all.donts, 1)
            && least(self.says, all.says, 2)
        {
            Rank::Held
        } else if has_number && has_more && least(self.says, all.says, 1) {
            Rank::Short
        } else if has_number {
            Rank::Least
        } else {
            Rank::Alone
        }
    }

    /// The most worthy of these lines that fit.
    pub fn best(self, fits: impl FnMut(&Self) -> bool) -> Self {
        self.by_worth().into_iter().find(fits).unwrap_or_default()
    }

    /// All that could be kept, the most worthy first: by rank, then by how many they are; of as
    /// many, what not to do comes before what to say, and that before what to do.
    fn by_worth(self) -> Vec<Self> {
        let mut all = Vec::new();
        for dos in 0..=self.dos {
            for donts in 0..=self.donts {
                for says in 0..=self.says {
                    for numbers in 0..=self.numbers {
                        all.push(Self {
                            dos,
                            donts,
                            says,
                            numbers,
                        });
                    }
                }
            }
        }
        all.sort_by_key(|it| {
            let worth = (it.rank(self), it.count(), it.donts, it.numbers, it.says);

            std::cmp::Reverse(worth)
        });

        all
    }
}
