//! A time as words name it, independent of language: what is named, in which direction, and how exactly.

use super::hours::Hours;
use super::period::Period;

/// A time as words name it. Its meaning depends on the day from which it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression {
    /// What the words name.
    pub meaning: Meaning,
    /// Whether it is in the past or the future, as far as the words or the nearest verbs show.
    pub direction: Direction,
    /// The part of it that is meant.
    pub portion: Portion,
    /// Whether the words name the time itself, or a limit before or after which something happened.
    pub limit: Limit,
    /// Whether the words are approximate: "about three years ago".
    pub approximate: bool,
    /// The time of day, if the words name one.
    pub hours: Option<Hours>,
}

/// What the words for a time name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A period that is independent of any other day: "5 March 2024", "the 1990s".
    Fixed(Period),
    /// A name that recurs every week or year: "Thursday", "March", "the third quarter".
    Named(CalendarName, Pick),
    /// The whole unit this many units away: "yesterday", "this week", "two years ago".
    Off(TimeUnit, i64),
    /// The end of the current unit: "by the end of the year".
    End(TimeUnit),
    /// The night that ended on the day from which time is counted: "last night".
    LastNight,
    /// Some time in the units that end or begin now: "the past three years".
    Span(i64, TimeUnit),
    /// A number of units, not placed in time: "sixty days".
    Duration {
        /// How many; `None` for "a few".
        count: Option<i64>,
        /// The unit.
        unit: TimeUnit,
        /// Whether they last until now: "for two years" after "has" or "have".
        running: bool,
    },
    /// A number of units away from another time in the text: "two days later", "that year".
    FromAnother(Option<i64>, TimeUnit),
    /// A quarter or year, in contrast to one a year later that the text names: "the year-ago quarter".
    YearBefore,
    /// A time of day on a day that the words do not name: "shortly before eleven".
    TimeOfDay,
    /// Some time that the words do not specify: "several years ago".
    Vague,
}

/// A name that recurs every week or every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarName {
    /// A day of the week; Monday is 0.
    Weekday(i64),
    /// A month and a day of that month.
    Day(u8, u8),
    /// A month and two days of that month, from the first to the last.
    Days(u8, u8, u8),
    /// The week that contains a day of a month, given as month and day.
    WeekOf(u8, u8),
    /// A month.
    Month(u8),
    /// A season, numbered as in EDTF.
    Season(u8),
    /// A quarter.
    Quarter(u8),
    /// A half.
    Half(u8),
}

/// Which of several times with the same name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The nearest in the direction of the expression.
    Near,
    /// The one a few days back: "Friday's fire".
    Recent,
    /// What "last" means.
    Last,
    /// What "next" means.
    Next,
    /// What "this" means.
    This,
    /// The one in the year this many years away: "May last year".
    OfYear(i64),
    /// The one in the week this many weeks away: "Friday of last week".
    OfWeek(i64),
    /// This many years before the nearest.
    YearsBefore(i64),
    /// One that depends on another date: "the previous Friday".
    Other,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeUnit {
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A Saturday and the Sunday after it.
    Weekend,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
    /// A decade.
    Decade,
    /// A century.
    Century,
}

/// Whether a time is in the past or the future.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// In the past.
    Past,
    /// In the future.
    Future,
    /// Unknown.
    #[default]
    Unknown,
}

/// The part of a period that is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Portion {
    /// All of it, or some time in it.
    #[default]
    Whole,
    /// Its beginning: "early March", "early on Friday".
    Early,
    /// Its middle.
    Middle,
    /// Its end: "late on Friday", "Friday night".
    Late,
    /// The part that is over: "earlier this year".
    SoFar,
    /// The part that is left: "later this year".
    Rest,
}

/// How a time limits the event it is named for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Limit {
    /// It happened at that time.
    #[default]
    At,
    /// It happened at that time or before: "by Friday", "before March".
    By,
    /// It lasted until then.
    Until,
    /// It happened at that time or later: "after Friday".
    After,
    /// It has lasted since then.
    Since,
}

impl Expression {
    /// An expression for a meaning, with an unknown direction.
    pub const fn of(meaning: Meaning) -> Self {
        Self {
            meaning,
            direction: Direction::Unknown,
            portion: Portion::Whole,
            limit: Limit::At,
            approximate: false,
            hours: None,
        }
    }

    /// The expression with a time of day.
    #[must_use]
    pub const fn at(self, hours: Option<Hours>) -> Self {
        Self { hours, ..self }
    }

    /// The expression with a direction.
    #[must_use]
    pub const fn going(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// The expression with a portion.
    #[must_use]
    pub const fn part(self, portion: Portion) -> Self {
        Self { portion, ..self }
    }

    /// Whether the expression names its time without reference to another day.
    pub const fn is_fixed(&self) -> bool {
        matches!(self.meaning, Meaning::Fixed(_))
    }

    /// Whether the expression says how long something lasts, not when it is.
    pub const fn is_duration(&self) -> bool {
        matches!(
            self.meaning,
            Meaning::Duration { .. } | Meaning::FromAnother(None, _)
        )
    }
}

impl Portion {
    /// A time of day that is known to be in this part of the day.
    pub fn tells(self, hours: Hours) -> Hours {
        match self {
            Self::Early => hours.in_half(false),
            Self::Late => hours.in_half(true),
            Self::Whole | Self::Middle | Self::SoFar | Self::Rest => hours,
        }
    }
}

impl TimeUnit {
    /// The letter for the unit in a TIMEX3 duration.
    pub(crate) const fn letter(self) -> &'static str {
        match self {
            Self::Minute => "TM",
            Self::Hour => "TH",
            Self::Day => "D",
            Self::Weekend => "WE",
            Self::Week => "W",
            Self::Month => "M",
            Self::Quarter => "Q",
            Self::Year => "Y",
            Self::Decade => "DE",
            Self::Century => "CE",
        }
    }
}

impl Expression {
    /// Whether the words name days close to the report, so that a reporting verb decides their direction.
    pub fn is_near(&self) -> bool {
        matches!(
            self.meaning,
            Meaning::Named(CalendarName::Weekday(_), _) | Meaning::Off(..) | Meaning::End(_)
        )
    }
}
