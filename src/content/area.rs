//! A dossier's own areas: outlines of places, as GeoJSON (RFC 7946) in `content/areas/`.
//!
//! A file is kept as it was received; the place's record says what it belongs to and where it comes from. Every JSON text is also
//! YAML, so the parser for front matter is used here, and each error is reported with its line and column.

use super::place::Point;
use super::yaml::{self, Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Rule, Span};

/// The folder of areas.
pub const AREAS: &str = "content/areas";

/// The outline of a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Closed lines, outer and inner ones, each without its last point, which equals its first. A point inside an odd number of
    /// them belongs to the area.
    pub rings: Vec<Vec<Point>>,
}

impl Area {
    /// A point inside the area, for labels: in the middle of the widest span of the horizontal line halfway up.
    pub fn inner_point(&self) -> Option<Point> {
        let points = || self.rings.iter().flatten();
        let south = points().map(|p| p.latitude).reduce(f64::min)?;
        let north = points().map(|p| p.latitude).reduce(f64::max)?;
        let latitude = (south + north) / 2.0;
        let mut crossings: Vec<f64> = self
            .rings
            .iter()
            .flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)))
            .filter(|(a, b)| (a.latitude > latitude) != (b.latitude > latitude))
            .map(|(a, b)| {
                let share = (latitude - a.latitude) / (b.latitude - a.latitude);
                a.longitude + share * (b.longitude - a.longitude)
            })
            .collect();
        crossings.sort_by(f64::total_cmp);
        let stretches = crossings.chunks_exact(2).filter_map(|pair| match pair {
            [west, east] => Some((east - west, (west + east) / 2.0)),
            _ => None,
        });
        let (_, longitude) = stretches.max_by(|a, b| a.0.total_cmp(&b.0))?;
        Some(Point {
            latitude,
            longitude,
        })
    }

    /// Reads GeoJSON: a polygon or several, on their own or in features. `None` if it cannot be drawn; `problems` then says
    /// why.
    pub fn read(file: FileId, text: &str, problems: &mut Diagnostics) -> Option<Self> {
        if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
            problems.push(not_json(file, text, &error));
            return None;
        }
        let root = yaml::parse(file, 0, text, problems)?;
        let has_outline = has_polygon(&root);
        let mut reading = Reading {
            rings: Vec::new(),
            problems,
            is_sound: true,
            has_outline,
        };
        reading.object(&root);
        if reading.is_sound && reading.rings.is_empty() {
            reading.wrong(root.span, "there is no polygon in this file", POLYGON);
        }
        let Reading {
            rings, is_sound, ..
        } = reading;
        is_sound.then_some(Self { rings })
    }
}

const POLYGON: &str = "an area is a `Polygon` or a `MultiPolygon`, either on its own or as the geometry of a `Feature`";

/// The place at which a text stops being JSON.
fn not_json(file: FileId, text: &str, error: &serde_json::Error) -> Diagnostic {
    let lines = text.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let mut at = (before + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let why = error.to_string();
    let why = why.split(" at line ").next().unwrap_or_default();
    let span = Span::new(file, at..at);
    Diagnostic::at(Rule::BadArea, span, format!("this is not JSON: {why}"))
        .help("save the outline as GeoJSON")
}

struct Reading<'p> {
    rings: Vec<Vec<Point>>,
    problems: &'p mut Diagnostics,
    is_sound: bool,
    /// Whether there is a polygon anywhere. If so, other geometries, such as the point of a label, are ignored.
    has_outline: bool,
}

/// Whether there is a polygon in an object of GeoJSON.
fn has_polygon(node: &Node) -> bool {
    let inside = |name: &str| member(node, name).map(|inside| &inside.value);
    match member(node, "type").map(text) {
        Some("Polygon" | "MultiPolygon") => true,
        Some("Feature") => member(node, "geometry").is_some_and(has_polygon),
        Some("FeatureCollection") => {
            matches!(inside("features"), Some(Value::List(all)) if all.iter().any(has_polygon))
        }
        Some("GeometryCollection") => {
            matches!(inside("geometries"), Some(Value::List(all)) if all.iter().any(has_polygon))
        }
        _ => false,
    }
}

impl Reading<'_> {
    fn wrong(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.is_sound = false;
        let problem = Diagnostic::at(Rule::BadArea, span, message.into());
        self.problems.push(problem.help(help));
    }

    /// A GeoJSON object of any type. Members that GeoJSON does not define are ignored.
    fn object(&mut self, node: &Node) {
        let Some(kind) = member(node, "type") else {
            return self.wrong(node.span, "a GeoJSON object has a `type`", POLYGON);
        };
        match text(kind) {
            "FeatureCollection" => self.each(node, "features"),
            "GeometryCollection" => self.each(node, "geometries"),
            "Feature" => match member(node, "geometry") {
                // An unlocated feature (RFC 7946, 3.2).
                Some(geometry) if matches!(geometry.value, Value::Null) && self.has_outline => {}
                Some(geometry) if matches!(geometry.value, Value::Null) => {
                    self.wrong(geometry.span, "this feature has no geometry", POLYGON);
                }
                Some(geometry) => self.object(geometry),
                None if self.has_outline => {}
                None => self.wrong(node.span, "this feature has no geometry", POLYGON),
            },
            "Polygon" => self.part(node, Self::polygon),
            "MultiPolygon" => self.part(node, |reading, polygons| {
                for polygon in reading.list(polygons) {
                    reading.polygon(polygon);
                }
            }),
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" if self.has_outline => {}
            other => self.wrong(kind.span, format!("a `{other}` has no outline"), POLYGON),
        }
    }

    fn each(&mut self, node: &Node, name: &str) {
        let Some(objects) = member(node, name) else {
            return self.wrong(node.span, format!("`{name}` is missing"), POLYGON);
        };
        for object in self.list(objects) {
            self.object(object);
        }
    }

    /// The coordinates of a geometry.
    fn part(&mut self, node: &Node, read: impl FnOnce(&mut Self, &Node)) {
        match member(node, "coordinates") {
            Some(coordinates) => read(self, coordinates),
            None => self.wrong(node.span, "this geometry has no `coordinates`", POLYGON),
        }
    }

    fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        if let Value::List(items) = &node.value {
            return items;
        }
        let message = format!("expected a list here, found {}", node.value.shape());
        self.wrong(node.span, message, POLYGON);
        &[]
    }

    fn polygon(&mut self, node: &Node) {
        for ring in self.list(node) {
            self.ring(ring);
        }
    }

    fn ring(&mut self, node: &Node) {
        let positions = self.list(node);
        let points: Option<Vec<Point>> = positions
            .iter()
            .map(|position| self.position(position))
            .collect();
        let Some(mut points) = points else { return };
        let last = points.pop();
        if points.len() < 3 {
            return self.wrong(
                node.span,
                "a ring has at least four positions",
                "give three corners, then the first one again",
            );
        }
        if last.as_ref() != points.first() {
            return self.wrong(
                node.span,
                "this ring is not closed",
                "repeat its first position at the end",
            );
        }
        self.rings.push(points);
    }

    /// Degrees east, degrees north, and perhaps a height, which no map here shows.
    fn position(&mut self, node: &Node) -> Option<Point> {
        let [longitude, latitude, ..] = self.list(node) else {
            self.wrong(node.span, "a position is a list of two numbers", ORDER);
            return None;
        };
        let longitude = self.degrees(longitude, 180.0, "longitude");
        let latitude = self.degrees(latitude, 90.0, "latitude");
        Some(Point {
            latitude: latitude?,
            longitude: longitude?,
        })
    }

    fn degrees(&mut self, node: &Node, limit: f64, what: &str) -> Option<f64> {
        let written = text(node);
        let number = written.parse::<f64>().ok();
        let number = number.filter(|number| number.abs() <= limit);
        if number.is_none() {
            let message = format!(
                "`{written}` is not a valid {what}: it must be between -{limit} and {limit}"
            );
            self.wrong(node.span, message, ORDER);
        }
        number
    }
}

const ORDER: &str = "in GeoJSON, longitude comes first, then latitude: `[69.17, 34.53]`";

fn member<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else {
        return None;
    };
    let (_, value) = entries.iter().find(|(key, _)| key.value == name)?;
    Some(value)
}

fn text(node: &Node) -> &str {
    match &node.value {
        Value::Text(text) => text,
        other => other.shape(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Area>, Vec<String>) {
        let mut problems = Diagnostics::default();
        let area = Area::read(FileId::default(), text, &mut problems);
        let told = problems.iter().map(|problem| problem.message.clone());
        (area, told.collect())
    }

    #[test]
    fn polygons_are_found_wherever_geojson_puts_them() {
        let ring = "[[1, 2], [3, 2], [3, 4], [1, 2]]";
        let polygon = format!("{{\"type\": \"Polygon\", \"coordinates\": [{ring}]}}");
        let many = format!(
            "{{\"type\": \"MultiPolygon\",\r\n\t\"coordinates\": [[{ring}], [{ring}, {ring}]]}}"
        );
        let feature =
            format!("{{\"type\":\"Feature\",\"properties\":{{\"n\":null}},\"geometry\":{many}}}");
        let all = format!(
            "{{\"type\": \"FeatureCollection\", \"features\": [\n\t{feature},\n\t{{\"type\": \"Feature\", \"geometry\": {polygon}}}]}}"
        );
        for (text, rings) in [(polygon, 1), (many, 3), (feature, 3), (all, 4)] {
            let (area, told) = read(&text);
            assert_eq!(told, Vec::<String>::new(), "{text}");
            assert_eq!(area.map(|area| area.rings.len()), Some(rings), "{text}");
        }
    }

    #[test]
    fn a_truncated_file_is_reported_wherever_it_ends() {
        let whole = "{\"type\": \"Polygon\", \"n\": \"Kūnaṛ\\n\",\n \"coordinates\": [[[1, 2], [3, 2.5e0], [3, 4], [1, 2]]]}";
        assert!(read(whole).0.is_some());
        for (at, _) in whole.char_indices() {
            let (area, told) = read(whole.get(..at).unwrap_or_default());
            assert!(area.is_none() && told.len() == 1, "{at}: {told:?}");
        }
        let deep = "[".repeat(50_000);
        assert_eq!(read(&deep).1.len(), 1);
    }

    #[test]
    fn anything_else_is_reported_and_never_drawn() {
        for text in [
            "",
            "{",
            "[]",
            "null",
            "{\"type\": \"Point\", \"coordinates\": [1, 2]}",
            "{\"type\": \"Polygon\", \"coordinates\": []}",
            "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4]]]}",
            "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4], [5, 6], [7, 8]]]}",
            "{\"type\": \"Polygon\", \"coordinates\": [[[1, 92], [3, 4], [5, 6], [1, 92]]]}",
            "{\"type\": \"Feature\", \"geometry\": null}",
        ] {
            let (area, told) = read(text);
            assert!(area.is_none() && !told.is_empty(), "{text}");
        }
    }
}
