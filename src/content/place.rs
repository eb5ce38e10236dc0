//! A place, as written.

use super::body::Body;
pub use super::choices::{PlaceKind, Precision};
use super::fields::{Fields, choice, text, value};
use super::shapes::{NameText, TextByLanguage, identifiers};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};

/// Degrees north and east of the WGS 84 datum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
}

/// A place's file.
#[derive(Clone, Debug)]
pub struct PlaceText {
    /// Name, in its languages.
    pub name: Option<TextByLanguage>,
    /// What sort of place.
    pub kind: Option<PlaceKind>,
    /// A shorter name for narrow spaces.
    pub short: Option<String>,
    /// Other names.
    pub names: Vec<NameText>,
    /// Places it could be taken for: ids.
    pub not_to_be_confused_with: Vec<Located<String>>,
    /// Places it is in: ids.
    pub within: Vec<Located<String>>,
    /// Where it is.
    pub point: Option<Located<Point>>,
    /// Where the point comes from.
    pub point_source: Option<String>,
    /// Its outline: a file below `content/areas/`.
    pub area: Option<Located<String>>,
    /// Where the outline comes from.
    pub area_source: Option<String>,
    /// What the point stands for.
    pub precision: Option<Precision>,
    /// Places it borders on: ids.
    pub borders: Vec<Located<String>>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, Located<String>)>,
    /// Profile.
    pub body: Body,
}

impl PlaceText {
    /// Reads a place's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::PLACE, front, problems);
        let place = Self {
            name: fields.read("name", TextByLanguage::read),
            kind: value(fields.read("kind", choice)),
            short: value(fields.text("short")),
            names: fields.list("names", NameText::read),
            not_to_be_confused_with: fields.list("not_to_be_confused_with", text),
            within: fields.one_or_many("within", text),
            point: fields.read("point", |node, problems| point(&node, problems)),
            point_source: value(fields.text("point_source")),
            area: fields.text("area"),
            area_source: value(fields.text("area_source")),
            precision: value(fields.choice("precision")),
            borders: fields.list("borders", text),
            ids: identifiers(&mut fields),
            body,
        };
        fields.finish();
        if let (Some(point), None) = (&place.point, &place.point_source) {
            let problem = Diagnostic::at(
                Rule::FieldConflict,
                point.span,
                "coordinates without a source",
            );
            problems.push(problem.help(
                "add `point_source` to say where the coordinates come from, such as `GeoNames 1138958`",
            ));
        }
        if let (Some(area), None) = (&place.area, &place.area_source) {
            let problem = Diagnostic::at(
                Rule::FieldConflict,
                area.span,
                "an outline without a source",
            );
            problems.push(
                problem.help(
                    "add `area_source` to say where the outline comes from, with its licence",
                ),
            );
        }
        place
    }
}

fn point(node: &Node, problems: &mut Diagnostics) -> Option<Located<Point>> {
    let span = node.span;
    if let Value::List(items) = &node.value
        && let [latitude, longitude] = items.as_slice()
    {
        let latitude = degrees(latitude, 90.0, "latitude", problems);
        let longitude = degrees(longitude, 180.0, "longitude", problems);
        return Some(Located::new(
            Point {
                latitude: latitude?,
                longitude: longitude?,
            },
            span,
        ));
    }
    let problem = Diagnostic::at(Rule::WrongType, span, "a point is a list of two numbers");
    problems
        .push(problem.help("write `[latitude, longitude]` in decimal degrees: `[34.53, 69.17]`"));
    None
}

fn degrees(node: &Node, limit: f64, what: &str, problems: &mut Diagnostics) -> Option<f64> {
    let written = match &node.value {
        Value::Text(text) => text.as_str(),
        _ => "",
    };
    match written.parse::<f64>() {
        Ok(number) if number.abs() <= limit => Some(number),
        _ => {
            problems.push(bad_degrees(node.span, written, limit, what));
            None
        }
    }
}

fn bad_degrees(span: Span, written: &str, limit: f64, what: &str) -> Diagnostic {
    Diagnostic::at(Rule::BadValue, span, format!("`{written}` is not a valid {what}"))
        .help(format!("a {what} is a number of degrees between -{limit} and {limit}; latitude comes first, then longitude"))
}
