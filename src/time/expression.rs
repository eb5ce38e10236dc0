//! A time as words name it, in no language: what is named, which way to look for it, and how exact the words are.

use super::hours::Hours;
use super::period::Period;

/// A time as words name it. What it means depends on the day it is relative to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression {
    /// What the words name.
    pub meaning: Meaning,
    /// Whether it is in the past or the future, as far as the words or the nearest verbs say.
    pub direction: Direction,
    /// Which part of it is meant.
    pub portion: Portion,
    /// Whether the words name the time itself, or the end of a period.
    pub limit: Limit,
    /// Whether the words call it approximate: "about three years ago".
    pub approximate: bool,
    /// The time of day, if the words name one.
    pub hours: Option<Hours>,
}

/// What words for a time name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A period that counts from nothing: "5 March 2024", "the 1990s".
    Fixed(Period),
    /// What has the same name in every week or year: "Thursday", "March", "the third quarter".
    Named(CalendarName, Pick),
    /// The whole unit so many units off: "yesterday", "this week", "two years ago".
    Off(TimeUnit, i64),
    /// The end of the unit that is running: "by the end of the year".
    End(TimeUnit),
    /// The night that ended on the day of counting: "last night".
    LastNight,
    /// Some time in the units that end or begin now: "the past three years".
    Span(i64, TimeUnit),
    /// A number of units, without any time: "sixty days". `since` if the words say that they are still running.
    Duration {
        /// How many; nothing for "a few".
        count: Option<i64>,
        /// Of what.
        unit: TimeUnit,
        /// Whether they run up to now: "for two years" behind "has" or "have".
        running: bool,
    },
    /// So many units off another time that the text names: "two days later", "that year".
    FromAnother(Option<i64>, TimeUnit),
    /// A quarter or year, set against the one a year later that the text names: "the year-ago quarter".
    YearBefore,
    /// A time of day, of a day that the words do not name: "shortly before eleven".
    TimeOfDay,
    /// Some time that the words leave open: "several years ago".
    Vague,
}

/// What has one name in every week or every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarName {
    /// A day of the week, from Monday as 0.
    Weekday(i64),
    /// A day of a month.
    Day(u8, u8),
    /// From one day of a month to another.
    Days(u8, u8, u8),
    /// The week that contains a day of a month.
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

/// Which one of those that have the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The nearest in the direction of the expression.
    Near,
    /// The one a few days back: "Friday's fire".
    Recent,
    /// As "last" means it.
    Last,
    /// As "next" means it.
    Next,
    /// As "this" means it.
    This,
    /// The one in the year that is this many years away: "May last year".
    OfYear(i64),
    /// The one in the week that is this many weeks away: "Friday of last week".
    OfWeek(i64),
    /// So many years before the nearest.
    YearsBefore(i64),
    /// One that another date decides: "the previous Friday".
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
    /// A Saturday and a Sunday.
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
    /// Behind.
    Past,
    /// Ahead.
    Future,
    /// Nothing says.
    #[default]
    Unknown,
}

/// Which part of a period is meant.
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
    /// As far as it has gone: "earlier this year".
    SoFar,
    /// What is left of it: "later this year".
    Rest,
}

/// What a time is to what is said of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Limit {
    /// It happened then.
    #[default]
    At,
    /// It happened then or before: "by Friday", "before March".
    By,
    /// It lasted until then.
    Until,
    /// It happened then or later: "after Friday".
    After,
    /// It has lasted since then.
    Since,
}

impl Expression {
    /// What words name, before its direction is known.
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

    /// The same, at a time of day.
    #[must_use]
    pub const fn at(self, hours: Option<Hours>) -> Self {
        Self { hours, ..self }
    }

    /// The same, known to be in a direction.
    #[must_use]
    pub const fn going(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// The same, if only a part of it is meant.
    #[must_use]
    pub const fn part(self, portion: Portion) -> Self {
        Self { portion, ..self }
    }

    /// Whether the expression names its time without anything to count from.
    pub const fn is_fixed(&self) -> bool {
        matches!(self.meaning, Meaning::Fixed(_))
    }

    /// Whether the expression says how long, and not when.
    pub const fn is_duration(&self) -> bool {
        matches!(
            self.meaning,
            Meaning::Duration { .. } | Meaning::FromAnother(None, _)
        )
    }
}

impl Portion {
    /// A time of day in this part of the day.
    pub fn tells(self, hours: Hours) -> Hours {
        match self {
            Self::Early => hours.in_half(false),
            Self::Late => hours.in_half(true),
            Self::Whole | Self::Middle | Self::SoFar | Self::Rest => hours,
        }
    }
}

impl TimeUnit {
    /// How TIMEX3 writes the unit in a duration.
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
    /// Whether its words are about the days around the report, so that a reporting verb decides their direction.
    pub fn is_near(&self) -> bool {
        matches!(
            self.meaning,
            Meaning::Named(CalendarName::Weekday(_), _) | Meaning::Off(..) | Meaning::End(_)
        )
    }
}
