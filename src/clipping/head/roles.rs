//! Assigns a role to each line of a head, considering all lines together.
//!
//! Every line has a score for every role, depending on its `traits`. So has every step from the role of one line to that of the
//! next, depending on whether there are blank lines in between: an author is below the headline and not above a section, an office
//! below its author. The scores are data (`scores`). The result is the sequence of roles with the greatest sum. The certainty of a
//! role is the difference to the greatest sum without it.

use super::scores::{OF_LINES, OF_LINES_BESIDE, OF_STEPS};
use super::traits::{Trait, View};

/// The role of a line, and whether the line is above or below the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineRole {
    PaperAbove,
    FactAbove,
    WriterAbove,
    OtherAbove,
    Title,
    WriterBelow,
    PaperBelow,
    FactBelow,
    OtherBelow,
}

/// The role of a line, regardless of position. These are the columns of the scores of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It states the publisher.
    Paper,
    /// It states the date or the place.
    Fact,
    /// It states the author.
    Writer,
    /// A section, a summary, a caption, a button.
    Other,
    /// The headline.
    Title,
}

const ROLES: [LineRole; 9] = [
    LineRole::PaperAbove,
    LineRole::FactAbove,
    LineRole::WriterAbove,
    LineRole::OtherAbove,
    LineRole::Title,
    LineRole::WriterBelow,
    LineRole::PaperBelow,
    LineRole::FactBelow,
    LineRole::OtherBelow,
];

impl LineRole {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::PaperAbove | Self::PaperBelow => Kind::Paper,
            Self::FactAbove | Self::FactBelow => Kind::Fact,
            Self::WriterAbove | Self::WriterBelow => Kind::Writer,
            Self::OtherAbove | Self::OtherBelow => Kind::Other,
            Self::Title => Kind::Title,
        }
    }

    fn is_above(self) -> bool {
        matches!(
            self,
            Self::PaperAbove | Self::FactAbove | Self::WriterAbove | Self::OtherAbove
        )
    }

    /// Whether a line of this role can be directly below one of another role, or at the top. There is only one headline.
    fn follows(self, before: Option<Self>) -> bool {
        match before {
            Some(before) if before.is_above() => self.is_above() || self == Self::Title,
            Some(_) => !self.is_above() && self != Self::Title,
            None => self.is_above() || self == Self::Title,
        }
    }
}

/// The role of a line, with its certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) kind: Kind,
    /// The difference between the greatest sum for the whole head and the greatest sum with another role for this line.
    pub(super) lead: i32,
}

/// The penalty for a headline that is not possible. It is finite, so that a head without a headline still has roles.
const NO_HEADLINE: i32 = 10_000;

/// The lead over all other roles that a role needs without other evidence.
const SURE: i32 = 8;

impl Taken {
    pub(super) fn is_surely(self, kind: Kind) -> bool {
        self.kind == kind && self.lead >= SURE
    }

    pub(super) fn is_surely_other(&self) -> bool {
        self.is_surely(Kind::Other)
    }
}

/// The greatest sums of the roles up to a line, or from a line on; `None` if no sequence of roles leads there.
type Sums = [Option<i32>; ROLES.len()];

/// The role of each line of a head.
pub(super) fn assign(view: &View<'_>) -> Vec<Taken> {
    let traits: Vec<Vec<Trait>> = (0..view.len()).map(|at| view.traits(at)).collect();
    let own: Vec<[i32; ROLES.len()]> = traits.iter().map(|all| scores(all)).collect();
    let apart: Vec<bool> = (0..view.len()).map(|at| view.is_apart(at)).collect();
    let to = sums_to(&own, &apart);
    let from = sums_from(&own, &apart);
    let whole = |at: usize, role: usize| -> Option<i32> {
        let sum = |sums: &[Sums]| sums.get(at)?.get(role).copied().flatten();
        Some(sum(&to)? + sum(&from)?)
    };
    let best = |at: usize, is_of: &dyn Fn(Kind) -> bool| {
        let sums = ROLES.iter().enumerate();
        sums.filter(|(_, role)| is_of(role.kind()))
            .filter_map(|(role, _)| whole(at, role))
            .max()
    };
    const KINDS: [Kind; 5] = [
        Kind::Title,
        Kind::Other,
        Kind::Fact,
        Kind::Writer,
        Kind::Paper,
    ];
    (0..view.len())
        .map(|at| {
            let of = |kind: Kind| best(at, &|one| one == kind).unwrap_or(i32::MIN / 2);
            let kind = KINDS.into_iter().rev().max_by_key(|kind| of(*kind));
            let kind = kind.unwrap_or(Kind::Other);
            let other = best(at, &|one| one != kind).unwrap_or(i32::MIN / 2);
            Taken {
                kind,
                lead: of(kind).saturating_sub(other),
            }
        })
        .collect()
}

/// The scores of a line for each role.
fn scores(traits: &[Trait]) -> [i32; ROLES.len()] {
    let mut all = [0; ROLES.len()];
    let rows = OF_LINES
        .iter()
        .filter(|(one, _)| one.is_none_or(|one| traits.contains(&one)));
    for (_, row) in rows {
        for (sum, role) in all.iter_mut().zip(ROLES) {
            *sum += i32::from(row.get(role.kind() as usize).copied().unwrap_or_default());
        }
    }
    let rows = OF_LINES_BESIDE
        .iter()
        .filter(|(one, _)| traits.contains(one));
    for (_, row) in rows {
        for (sum, score) in all.iter_mut().zip(row) {
            *sum += i32::from(*score);
        }
    }
    if !traits.contains(&Trait::CouldBeHeadline)
        && let Some(sum) = all.get_mut(LineRole::Title as usize)
    {
        *sum -= NO_HEADLINE;
    }
    all
}

/// The score of a step from one role to the next.
fn step(before: Option<LineRole>, role: LineRole, is_apart: bool) -> Option<i32> {
    if !role.follows(before) {
        return None;
    }
    let row = before.map_or(0, |before| before as usize + 1);
    let of = |rows: &[[i16; ROLES.len()]]| {
        let score = rows.get(row).and_then(|row| row.get(role as usize));
        score.copied().map_or(0, i32::from)
    };
    let [always, together, apart] = &OF_STEPS;
    Some(of(always) + if is_apart { of(apart) } else { of(together) })
}

/// The greatest sums from the first line up to and including each line.
fn sums_to(own: &[[i32; ROLES.len()]], apart: &[bool]) -> Vec<Sums> {
    let mut all: Vec<Sums> = Vec::with_capacity(own.len());
    for (scores, is_apart) in own.iter().zip(apart) {
        let mut sums: Sums = [None; ROLES.len()];
        for ((sum, score), role) in sums.iter_mut().zip(scores).zip(ROLES) {
            let before = match all.last() {
                None => step(None, role, *is_apart),
                Some(last) => (last.iter().zip(ROLES))
                    .filter_map(|(sum, before)| {
                        Some((*sum)? + step(Some(before), role, *is_apart)?)
                    })
                    .max(),
            };
            *sum = before.map(|before| before + score);
        }
        all.push(sums);
    }
    all
}

/// The greatest sums after each line to the last. A head has a headline, so the last line is not above it.
fn sums_from(own: &[[i32; ROLES.len()]], apart: &[bool]) -> Vec<Sums> {
    let mut all: Vec<Sums> = Vec::with_capacity(own.len());
    let last: Sums = ROLES.map(|role| (!role.is_above()).then_some(0));
    all.push(last);
    let steps = own.iter().zip(apart).skip(1).rev();
    for (scores, is_apart) in steps {
        let Some(behind) = all.last().copied() else {
            break;
        };
        all.push(ROLES.map(|before| {
            (behind.iter().zip(scores).zip(ROLES))
                .filter_map(|((sum, score), role)| {
                    Some((*sum)? + score + step(Some(before), role, *is_apart)?)
                })
                .max()
        }));
    }
    all.reverse();
    all
}
