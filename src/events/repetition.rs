//! How an event repeats, as the form asks for it: weekly or monthly. What a calendar says
//! beyond that is kept as it is written.

use super::event::{Series, Span};
use super::rule::{End, Frequency, NumberedWeekday, Rule, RuleError, weekday_code};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The most weeks or months between two times that the form offers.
pub const MOST_EVERY: i32 = 52;

/// How an event repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repetition {
    /// On which days.
    pub pattern: Pattern,
    /// How many weeks or months it is from one to the next; 1 for each.
    pub every: i32,
    /// When it ends. The form asks for a day or a number of times.
    pub end: End,
    /// The days on which it is not.
    pub without: Vec<Date>,
}

/// On which days an event repeats. Where they follow from the first day, they follow it when
/// that is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// On the day of the week of the first day, and on these.
    Weekly(Vec<Weekday>),
    /// On the same day of the month; not at all in a month that has none.
    MonthlyOnDay,
    /// On the same day of the week, in the same week of the month, as on the second Saturday.
    MonthlyOnWeekday,
    /// On the last such day of the week in the month.
    MonthlyOnLastWeekday,
    /// As a calendar has it; `every` and `end` say nothing then. Without a rule there are only
    /// further days.
    AsWritten(Option<String>),
}

/// Why an event cannot repeat so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RepetitionFault {
    /// The number of weeks or months is not from 1 to [`MOST_EVERY`].
    #[error("every {0} is not from 1 to {MOST_EVERY}: choose another")]
    Every(i32),
    /// It ends before it begins.
    #[error("the repetition ends on {0}, before the first day: choose a later one")]
    EndsBefore(Date),
    /// It is to be no time at all.
    #[error("the number of times is 0: choose another")]
    NoTimes,
    /// The first day is not the last such day of the week in its month.
    #[error("{0} is not the last such day of the week in its month: choose another pattern")]
    NotLast(Date),
    /// The rule of the calendar cannot be followed.
    #[error("{0}")]
    Rule(#[from] RuleError),
}

impl Pattern {
    /// What the form offers for a first day: always weekly and the same day of the month; the
    /// first to the fourth of a day of the week, and the last where it is that.
    pub fn offered(first: Date) -> Vec<Self> {
        let mut offered = vec![Self::Weekly(Vec::new()), Self::MonthlyOnDay];
        if number_of(first) <= 4 {
            offered.push(Self::MonthlyOnWeekday);
        }
        if is_last(first) {
            offered.push(Self::MonthlyOnLastWeekday);
        }

        offered
    }
}

impl Repetition {
    /// Each week on the day of the week of the first day, without an end.
    pub fn weekly() -> Self {
        Self {
            pattern: Pattern::Weekly(Vec::new()),
            every: 1,
            end: End::Never,
            without: Vec::new(),
        }
    }

    /// How a series that begins on this day stands in the form.
    pub fn of(series: &Series, first: Date) -> Self {
        let rule: Option<Rule> = series.rule.as_deref().and_then(|it| it.parse().ok());
        let simple = rule.as_ref().and_then(|rule| {
            let end = match rule.end() {
                end @ (End::Never | End::Count(_) | End::Day(_)) => end,
                End::Hour(_) | End::Moment(_) => return None,
            };
            let is_offered = (1..=MOST_EVERY).contains(&rule.interval());

            is_offered.then_some((pattern_of(rule, first)?, rule.interval(), end))
        });
        let (pattern, every, end) = simple.unwrap_or_else(|| {
            let written = series.rule.clone();

            (Pattern::AsWritten(written), 1, End::Never)
        });

        Self {
            pattern,
            every,
            end,
            without: series.without.clone(),
        }
    }

    /// The rule for an event that begins on this day; nothing if there are only further days.
    ///
    /// # Errors
    ///
    /// It cannot repeat so.
    pub fn rule(&self, first: Date) -> Result<Option<String>, RepetitionFault> {
        if let Pattern::AsWritten(rule) = &self.pattern {
            let rule = rule.as_ref().map(|it| it.parse::<Rule>()).transpose()?;

            return Ok(rule.map(|it| it.to_string()));
        }
        if !(1..=MOST_EVERY).contains(&self.every) {
            return Err(RepetitionFault::Every(self.every));
        }
        let end = match self.end {
            End::Count(0) => return Err(RepetitionFault::NoTimes),
            End::Count(count) => format!(";COUNT={count}"),
            End::Day(day) if day < first => return Err(RepetitionFault::EndsBefore(day)),
            End::Day(day) => format!(";UNTIL={}", day.strftime("%Y%m%d")),
            End::Never | End::Hour(_) | End::Moment(_) => String::new(),
        };
        let code = weekday_code(first.weekday());
        let days = match &self.pattern {
            Pattern::Weekly(also) => {
                let codes = also.iter().map(|it| weekday_code(*it));
                let codes: Vec<_> = std::iter::once(code).chain(codes).collect();

                format!("FREQ=WEEKLY;BYDAY={}", codes.join(","))
            }
            Pattern::MonthlyOnDay => format!("FREQ=MONTHLY;BYMONTHDAY={}", first.day()),
            Pattern::MonthlyOnWeekday => {
                format!("FREQ=MONTHLY;BYDAY={}{code}", number_of(first))
            }
            Pattern::MonthlyOnLastWeekday if !is_last(first) => {
                return Err(RepetitionFault::NotLast(first));
            }
            _ => format!("FREQ=MONTHLY;BYDAY=-1{code}"),
        };
        // Read and written once, so that it stands in its one order.
        let rule: Rule = format!("{days};INTERVAL={}{end}", self.every).parse()?;

        Ok(Some(rule.to_string()))
    }

    /// The first days on which it is for an event that begins on this day, `most` of them at
    /// most, and of those further days alone that are within two years. None if it cannot repeat so.
    pub fn days(&self, first: Date, most: usize) -> Vec<Date> {
        let rule = self.rule(first).ok().flatten();
        let Some(rule) = rule.and_then(|it| it.parse::<Rule>().ok()) else {
            return Vec::new();
        };
        let until = first.saturating_add(2.years());
        let only = Span::Days { first, last: first };
        let asked = most.saturating_add(self.without.len());
        let found = rule.days(first, rule.last_day(&only), &(first..=until), asked);

        found
            .days
            .into_iter()
            .filter(|it| !self.without.contains(it))
            .take(most)
            .collect()
    }
}

/// The pattern of the form that a rule follows, if it follows one.
fn pattern_of(rule: &Rule, first: Date) -> Option<Pattern> {
    let weekdays = rule.weekdays();
    if rule.is_intricate() || rule.has_other_week_start() && rule.interval() > 1 {
        return None;
    }

    match (rule.frequency(), weekdays, rule.month_days()) {
        (Frequency::Weekly, [], []) => Some(Pattern::Weekly(Vec::new())),
        (Frequency::Weekly, _, []) => {
            let days: Vec<_> = weekdays.iter().map(|it| it.weekday).collect();
            let has_first = days.contains(&first.weekday());
            let others = days.into_iter().filter(|it| *it != first.weekday());

            has_first.then(|| Pattern::Weekly(others.collect()))
        }
        (Frequency::Monthly, [], []) => Some(Pattern::MonthlyOnDay),
        (Frequency::Monthly, [], [day]) if *day == first.day() => Some(Pattern::MonthlyOnDay),
        (Frequency::Monthly, [NumberedWeekday { number, weekday }], [])
            if *weekday == first.weekday() =>
        {
            match number {
                Some(-1) if is_last(first) => Some(Pattern::MonthlyOnLastWeekday),
                Some(number) if *number == number_of(first) => Some(Pattern::MonthlyOnWeekday),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The so-maniest of its day of the week in its month a day is, from 1.
fn number_of(day: Date) -> i8 {
    (day.day() - 1) / 7 + 1
}

/// Whether a day is the last of its day of the week in its month.
fn is_last(day: Date) -> bool {
    day.day() + 7 > day.days_in_month()
}
