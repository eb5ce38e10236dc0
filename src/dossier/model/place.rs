//! Places.

use std::sync::Arc;

use super::ids::PlaceId;
use super::prose::{Name, OtherName, Prose};
use crate::content::area::Area;
use crate::content::place::{PlaceKind, Point, Precision};
use crate::diagnostic::FileId;

/// A place.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// What sort of place.
    pub kind: PlaceKind,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Places it could be taken for.
    pub not_to_be_confused_with: Vec<PlaceId>,
    /// Places it is in.
    pub within: Vec<PlaceId>,
    /// Its position, and the source of that.
    pub point: Option<(Point, String)>,
    /// Its outline, and the source of that.
    pub area: Option<(Arc<Area>, String)>,
    /// What the point stands for.
    pub precision: Option<Precision>,
    /// Places it borders on.
    pub borders: Vec<PlaceId>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}

impl Place {
    /// Whether it can be put on a map.
    pub fn is_located(&self) -> bool {
        self.point.is_some() || self.area.is_some()
    }
}
