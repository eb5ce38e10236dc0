//! Times as words name them: the meaning, its direction, and the days.
//!
//! | words | published 28 June 2024, a Friday |
//! |---|---|
//! | March 5, 2024 · 2011 · the 1990s | 2024-03-05 · 2011 · 199X |
//! | met on Thursday · will meet on Thursday | 2024-06-27 · 2024-07-04 |
//! | yesterday · last week · last month | 2024-06-27 · 2024-06-17/2024-06-23 · 2024-05 |
//! | came in March · until October | 2024-03 · 2024-10 |
//! | two years ago · three weeks ago | 2022 · 2024-06-03/2024-06-09 |
//! | for two years · two days later | their words only |
//!
//! A language turns words into an [`Expression`], which is independent of languages. An expression and the day from which it is
//! counted give a [`Period`] or a [`Moment`]. The importer and the build use the same languages and the same rules.
//!
//! - [`edtf`]: dates that may be uncertain, approximate, partial or open.
//! - [`day`]: calendar arithmetic.
//! - [`calendars`]: years of other calendars, written by mistake.
//! - [`clock`]: times of day, and the ends of time spans.
//! - [`days`]: spans of possible days, or of minutes in them.
//! - [`hours`]: times of day as words name them.
//! - [`distance`]: how far apart two times are.
//! - [`datewords`]: the phrases for dates in any language.

pub mod calendars;
pub mod clock;
pub mod datewords;
pub mod day;
pub mod days;
pub mod distance;
pub mod edtf;
mod english;
mod expression;
pub mod hours;
mod moment;
mod period;
mod resolve;
mod worded;

pub use expression::{
    CalendarName, Direction, Expression, Limit, Meaning, Pick, Portion, TimeUnit,
};
pub use moment::Moment;
pub use period::Period;
pub use worded::month as month_name;
