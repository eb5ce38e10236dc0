//! The faces of the pictures: how wide words are in them, and painting what is set in them.
//!
//! The program brings its own, so that the pictures are the same on every machine: Literata for Latin, Greek and Cyrillic letters,
//! Vazirmatn for Arabic ones, both under the SIL Open Font License (`fonts/README.md`).

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FontResolver, Node, Options, Tree};

use crate::page::html::writer::escape;

/// The family that words are set in; letters it lacks come from the others.
pub(crate) const FAMILY: &str = "Literata";

static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    for face in [
        &include_bytes!("fonts/literata-regular.ttf")[..],
        include_bytes!("fonts/literata-semibold.ttf"),
        include_bytes!("fonts/vazirmatn-semibold.ttf"),
        include_bytes!("fonts/symbols.ttf"),
    ] {
        faces.load_font_data(face.to_vec());
    }
    Arc::new(faces)
});

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// For text.
    Regular,
    /// For titles and names.
    Semibold,
}

impl Weight {
    /// As SVG has it.
    pub(crate) fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Semibold => 600,
        }
    }
}

/// The size at which words are measured: widths grow with the size, since no face here has hints.
const MEASURED: f64 = 100.0;

/// How wide each of some words is, for a size of one pixel; none for a word with a letter that no face has.
pub(crate) fn widths<'w>(words: impl Iterator<Item = &'w str>, weight: Weight) -> Vec<Option<f64>> {
    let words: Vec<&str> = words.collect();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\" font-family=\"{FAMILY}\" font-size=\"{MEASURED}\" font-weight=\"{}\">",
        weight.number()
    );
    for (at, word) in words.iter().enumerate() {
        svg += &format!("<text id=\"w{at}\" y=\"{at}\">{}</text>", escape(word));
    }
    svg += "</svg>";
    let (tree, missing) = parse(&svg);
    let width = |(at, word): (usize, &&str)| {
        let node = tree.as_ref()?.node_by_id(&format!("w{at}"))?;
        let Node::Text(text) = node else { return None };
        let is_whole = !word.chars().any(|c| missing.contains(&c));
        is_whole.then(|| f64::from(text.bounding_box().width()) / MEASURED)
    };
    words.iter().enumerate().map(width).collect()
}

/// A drawing as PNG.
pub(crate) fn paint(svg: &str, (width, height): (u32, u32)) -> Option<Vec<u8>> {
    let tree = parse(svg).0?;
    let mut pixels = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().ok()
}

/// A square drawing as PNG of that many pixels, on a ground of one colour.
pub(crate) fn paint_on(svg: &str, size: u32, ground: &str) -> Option<Vec<u8>> {
    let tree = parse(svg).0?;
    let scale = size as f32 / tree.size().width().max(tree.size().height());
    let ground = parse(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/></svg>"
    ));
    let mut pixels = Pixmap::new(size, size)?;
    resvg::render(&ground.0?, Transform::identity(), &mut pixels.as_mut());
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    pixels.encode_png().ok()
}

/// A drawing as shapes, and the letters that no face has.
fn parse(svg: &str) -> (Option<Tree>, BTreeSet<char>) {
    let missing = Arc::new(Mutex::new(BTreeSet::new()));
    let noted = Arc::clone(&missing);
    let by_default = FontResolver::default_fallback_selector();
    let options = Options {
        fontdb: Arc::clone(&FACES),
        font_family: FAMILY.to_owned(),
        font_resolver: FontResolver {
            select_font: FontResolver::default_font_selector(),
            select_fallback: Box::new(move |letter, used, faces| {
                let face = by_default(letter, used, faces);
                if face.is_none()
                    && let Ok(mut noted) = noted.lock()
                {
                    noted.insert(letter);
                }
                face
            }),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).ok();
    let missing = missing.lock().map(|letters| letters.clone());
    (tree, missing.unwrap_or_default())
}
