//! What a map shows of one place.

use std::sync::Arc;

use crate::content::area::Area;
use crate::content::place::Precision;

/// What a map shows of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its name, as it is to be on the map.
    pub name: String,
    /// What is shown instead if the name has no room: its initials.
    pub acronym: Option<String>,
    /// Where it leads.
    pub href: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How much the point stands for.
    pub spread: Spread,
    /// Whether it has coordinates of its own; else those above only are within its outline, and it has no dot.
    pub has_point: bool,
    /// Its outline, if the dossier has one.
    pub area: Option<Arc<Area>>,
    /// How often it is mentioned: the more, the larger its dot, and the sooner its name is set.
    pub weight: usize,
    /// Whether the page that shows the map is about this place.
    pub here: bool,
}

/// How much of the land a point stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spread {
    /// The spot itself, or a town.
    Dot,
    /// Somewhere within about ten kilometres.
    Vicinity,
    /// Somewhere in a district.
    District,
    /// Somewhere in a province.
    Province,
    /// Somewhere in a stretch of land whose limits are not known.
    Region,
    /// A country as a whole.
    Country,
}

impl From<Precision> for Spread {
    fn from(precision: Precision) -> Self {
        match precision {
            Precision::Exact | Precision::Locality => Self::Dot,
            Precision::Vicinity => Self::Vicinity,
            Precision::District => Self::District,
            Precision::Province => Self::Province,
            Precision::Region => Self::Region,
            Precision::Country => Self::Country,
        }
    }
}

impl Spread {
    /// How far off the true place may well be, in kilometres.
    pub(super) fn radius(self) -> f64 {
        match self {
            Self::Dot => 0.0,
            Self::Vicinity => 10.0,
            Self::District => 30.0,
            Self::Province => 70.0,
            Self::Region | Self::Country => 120.0,
        }
    }

    /// The class of its shape: a firm ring near a point, else a dashed one.
    pub(super) fn extent_class(self) -> &'static str {
        if self.is_vague() {
            "extent"
        } else {
            "extent near"
        }
    }

    pub(super) fn is_vague(self) -> bool {
        self >= Self::Province
    }
}
