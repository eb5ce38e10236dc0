//! Which role each line of a head has, decided for all of them together.
//!
//! Every line has a score for every role, by what is so of it (`traits`), and so has every step from the role of one line to that of the
//! next, by whether blank lines are between them: a writer is below the headline and not above a section, an office below its writer.
//! The scores are data (`scores`). The roles are those whose sum is the greatest; how sure one is shows in how much less the best sum
//! without it is.

use super::scores::{OF_LINES, OF_LINES_BESIDE, OF_STEPS};
use super::traits::{Trait, View};

/// What a line of a head is, and whether it is above the headline or below.
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

/// What a line of a head is, wherever it is: the columns of the scores of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It says who published the text.
    Paper,
    /// It says when, or where.
    Fact,
    /// It says who wrote the text.
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

    /// Whether a line of this role can be right below one of another, or at the top: there is one headline.
    fn follows(self, before: Option<Self>) -> bool {
        match before {
            Some(before) if before.is_above() => self.is_above() || self == Self::Title,
            Some(_) => !self.is_above() && self != Self::Title,
            None => self.is_above() || self == Self::Title,
        }
    }
}

/// What a line was taken for, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) kind: Kind,
    /// How much less the best roles of the whole head score in which this line is something else.
    pub(super) lead: i32,
}

/// What a line that cannot be a headline scores less as one: a head without any still has roles.
const NO_HEADLINE: i32 = 10_000;

/// How much surer than anything else a role must be where nothing else shows it.
const SURE: i32 = 8;

impl Taken {
    pub(super) fn is_surely(self, kind: Kind) -> bool {
        self.kind == kind && self.lead >= SURE
    }

    pub(super) fn is_surely_other(&self) -> bool {
        self.is_surely(Kind::Other)
    }
}

/// The sums of the best roles up to a line, or from it on; none if no order of roles leads there.
type Sums = [Option<i32>; ROLES.len()];

/// What each line of a head is.
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

/// What a line scores in each role.
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

/// What a step from one role to the next scores.
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

/// The sums of the best roles from the first line to each, the line's own score among them.
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

/// The sums of the best roles behind each line, to the last. A head has a headline, so that the last line is not above it.
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
