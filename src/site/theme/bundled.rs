//! The themes that are part of the program. All but the default extend the default, which provides the files that they lack.

use include_dir::{Dir, include_dir};

use crate::content::site::BundledTheme;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static STATIC: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/static");
static BROADSHEET_TEMPLATES: Dir<'_> =
    include_dir!("$CARGO_MANIFEST_DIR/themes/broadsheet/templates");
static BROADSHEET_STATIC: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/broadsheet/static");

/// One of the two folders of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Folder {
    /// The templates of pages.
    Templates,
    /// Files that are published unchanged.
    Static,
}

/// Both of them.
pub(super) const FOLDERS: [Folder; 2] = [Folder::Templates, Folder::Static];

impl Folder {
    /// Its name, which is the same in a dossier.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Folder::Templates => "templates",
            Folder::Static => "static",
        }
    }
}

/// The layers of a theme; each overrides the one before.
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
