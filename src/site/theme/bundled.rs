//! The themes that are part of the program. Each but the default is on it: what it lacks is the default's.

use include_dir::{Dir, include_dir};

use crate::content::site::BundledTheme;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static STATIC: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/static");
static BROADSHEET_TEMPLATES: Dir<'_> =
    include_dir!("$CARGO_MANIFEST_DIR/themes/broadsheet/templates");
static BROADSHEET_STATIC: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/broadsheet/static");

/// The two folders of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Folder {
    /// What pages are made with.
    Templates,
    /// What is published as it is.
    Static,
}

/// Both of them.
pub(super) const FOLDERS: [Folder; 2] = [Folder::Templates, Folder::Static];

impl Folder {
    /// Its name, in a dossier as well.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Folder::Templates => "templates",
            Folder::Static => "static",
        }
    }
}

/// The layers of a theme, each over the one before.
pub(super) fn layers(theme: BundledTheme, folder: Folder) -> Vec<&'static Dir<'static>> {
    let own = match (theme, folder) {
        (BundledTheme::Dossier, _) => None,
        (BundledTheme::Broadsheet, Folder::Templates) => Some(&BROADSHEET_TEMPLATES),
        (BundledTheme::Broadsheet, Folder::Static) => Some(&BROADSHEET_STATIC),
    };
    let default = match folder {
        Folder::Templates => &TEMPLATES,
        Folder::Static => &STATIC,
    };
    std::iter::once(default).chain(own).collect()
}
