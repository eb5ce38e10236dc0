//! Follows the advice of a case's diagnostics. This must resolve them and cause no others.

use std::fs;
use std::ops::Range;

use serde_json::Value;

use crate::driver::DossierTest;
use crate::fences::{Block, Thing};

/// The ways to resolve a case's diagnostics, as its blocks describe them.
#[derive(Default)]
pub(crate) struct Remedies {
    ways: Vec<Vec<Step>>,
    /// The last way that a `remedy` block began, which `or` blocks vary.
    base: Vec<Step>,
    /// Whether `and` blocks belong to an `or` block.
    is_variant: bool,
    /// Diagnostics that no change in a case can resolve.
    pub(crate) without: Vec<Without>,
}

/// A diagnostic whose remedy is outside the scope of a case.
pub(crate) struct Without {
    id: String,
    /// Its file and line, if it has a location.
    at: Option<(String, u64)>,
}

/// One action of a user.
#[derive(Clone)]
enum Step {
    /// Replace lines, counted from 1.
    Lines {
        path: String,
        first: usize,
        last: usize,
        text: String,
    },
    /// Create something on the disk.
    Put(Thing),
    /// Remove a file, a link or an empty folder.
    Remove(String),
    /// Rename a file.
    Move { from: String, to: String },
    /// Run the program with these arguments; it must succeed.
    Run(Vec<String>),
}

impl Remedies {
    /// Takes a block if it belongs to a remedy: `remedy`, `and`, `or` or `no-remedy`.
    pub(crate) fn take(&mut self, block: &Block<'_>) -> Result<bool, String> {
        let rest = block.rest;
        match block.word {
            "remedy" => {
                self.base = vec![Step::read(rest, block)?];
                self.is_variant = false;
                self.ways.push(self.base.clone());
            }
            "and" => {
                let step = Step::read(rest, block)?;
                let way = self.ways.last_mut();
                let way = way.ok_or("a block `and` without a remedy")?;
                if self.is_variant {
                    way.retain(|other| !other.touches(&step));
                } else {
                    self.base.push(step.clone());
                }
                way.push(step);
            }
            "or" => {
                let step = Step::read(rest, block)?;
                let mut way = self.base.clone();
                if way.is_empty() {
                    return Err("a block `or` without a remedy".into());
                }
                way.retain(|other| !other.touches(&step));
                way.push(step);
                self.is_variant = true;
                self.ways.push(way);
            }
            "no-remedy" => self.without.push(Without::read(rest, block)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// All ways. If there are none, one without steps, since the fixes in the diagnostics may suffice.
    pub(crate) fn ways(&self) -> Vec<Way<'_>> {
        if self.ways.is_empty() {
            vec![Way(&[])]
        } else {
            self.ways.iter().map(|steps| Way(steps)).collect()
        }
    }

    /// Whether there is no way.
    pub(crate) fn is_empty(&self) -> bool {
        self.ways.is_empty()
    }

    /// Whether nothing in the case can resolve this diagnostic.
    pub(crate) fn leave(&self, diagnostic: &Value) -> bool {
        self.without.iter().any(|one| one.is(diagnostic))
    }

    /// A line that a diagnostic suggests to paste and that no way pastes. A `…` in it is a placeholder.
    pub(crate) fn unpasted(&self, diagnostic: &Value) -> Option<String> {
        let helps = diagnostic["help"].as_array()?.iter();
        let pasted = helps.filter_map(|help| help["paste"].as_str());
        let mut lines = pasted.flat_map(str::lines).map(str::trim);
        let texts: Vec<&str> = self.ways.iter().flatten().filter_map(Step::text).collect();
        let is_in = |line: &str, text: &str| {
            let mut rest = text;
            line.split('…')
                .all(|piece| match rest.split_once(piece.trim()) {
                    Some((_, after)) => {
                        rest = after;
                        true
                    }
                    None => false,
                })
        };
        lines
            .find(|line| !texts.iter().any(|text| is_in(line, text)))
            .map(str::to_owned)
    }
}

impl Without {
    /// `file:line id` or `id`; the text of the block is the reason and is required.
    fn read(rest: &str, block: &Block<'_>) -> Result<Self, String> {
        if block.is_blank() {
            return Err(format!("`no-remedy {rest}` does not say why"));
        }
        let placed = rest.rsplit_once(' ');
        let (at, id) = placed.map_or((None, rest), |(at, id)| (Some(at), id));
        let at = match at.map(|at| at.rsplit_once(':')) {
            None => None,
            Some(place) => {
                let (path, line) = place.ok_or(format!("no line: `{rest}`"))?;
                Some((path.to_owned(), line.parse().map_err(|_| rest.to_owned())?))
            }
        };
        Ok(Self {
            id: id.to_owned(),
            at,
        })
    }

    pub(crate) fn is(&self, diagnostic: &Value) -> bool {
        diagnostic["id"] == self.id.as_str() && place(diagnostic) == self.at
    }
}

impl Step {
    /// `path`, `path:line`, `path:first-last`, `path -> path`, `$ arguments of the program`, or the first word of another block.
    fn read(place: &str, block: &Block<'_>) -> Result<Self, String> {
        if let Some(arguments) = place.strip_prefix("$ ") {
            return Ok(Self::Run(
                arguments.split_whitespace().map(str::to_owned).collect(),
            ));
        }
        let thing = Block::new(place, block.lines.clone());
        if Thing::is_odd(thing.word) {
            return Ok(Self::Put(Thing::read(&thing)?));
        }
        if let Some((from, to)) = place.split_once(" -> ") {
            let (from, to) = (from.to_owned(), to.to_owned());
            return Ok(Self::Move { from, to });
        }
        let text = block.text();
        let Some((path, lines)) = place.rsplit_once(':') else {
            let (path, bytes) = (place.to_owned(), text.into_bytes());
            return Ok(match bytes.is_empty() {
                true => Self::Remove(path),
                false => Self::Put(Thing::File { path, bytes }),
            });
        };
        let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
        let number = |line: &str| {
            let number: Option<usize> = line.parse().ok();
            number.ok_or_else(|| format!("no lines: `{place}`"))
        };
        Ok(Self::Lines {
            path: path.to_owned(),
            first: number(first)?,
            last: number(last)?,
            text,
        })
    }

    /// The file that it changes.
    fn path(&self) -> Option<&str> {
        match self {
            Self::Lines { path, .. } | Self::Move { from: path, .. } | Self::Remove(path) => {
                Some(path)
            }
            Self::Put(thing) => Some(thing.path()),
            Self::Run(_) => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Lines { text, .. } => Some(text),
            Self::Put(Thing::File { bytes, .. }) => str::from_utf8(bytes).ok(),
            Self::Put(_) | Self::Remove(_) | Self::Move { .. } | Self::Run(_) => None,
        }
    }

    /// Whether both change the same lines, or one changes a whole file that the other also changes.
    fn touches(&self, other: &Self) -> bool {
        if self.path().is_none() || self.path() != other.path() {
            return false;
        }
        match (self, other) {
            (
                Self::Lines { first, last, .. },
                Self::Lines {
                    first: other_first,
                    last: other_last,
                    ..
                },
            ) => first <= other_last && other_first <= last,
            _ => true,
        }
    }
}

/// All steps that resolve the diagnostics of a case.
pub(crate) struct Way<'a>(&'a [Step]);

impl Way<'_> {
    /// Whether its last step runs the program.
    pub(crate) fn ends_with_a_run(&self) -> bool {
        matches!(self.0.last(), Some(Step::Run(_)))
    }

    /// Performs the steps, after applying what the diagnostics offer for other places. Lines are counted in the original files, or
    /// in the files after the last run of the program.
    pub(crate) fn follow(&self, found: &[Value], test: &DossierTest) -> Result<(), String> {
        let mut offered = found;
        for steps in self.0.split_inclusive(|step| matches!(step, Step::Run(_))) {
            let (lines, others): (Vec<&Step>, Vec<&Step>) = steps
                .iter()
                .partition(|step| matches!(step, Step::Lines { .. }));
            if !matches!(others.as_slice(), [Step::Run(_)]) || !lines.is_empty() {
                Self::change(&lines, std::mem::take(&mut offered), test)?;
            }
            others.into_iter().try_for_each(|step| step.take(test))?;
        }
        Self::change(&[], offered, test)
    }

    /// Changes lines, counted in the current files.
    fn change(lines: &[&Step], offered: &[Value], test: &DossierTest) -> Result<(), String> {
        let mut changes: Vec<Change> = Vec::new();
        for change in offered
            .iter()
            .filter_map(|one| Change::offered(replacement(one)?, test))
        {
            // Two diagnostics may offer the same change.
            if !changes.iter().any(|other| other.touches(&change)) {
                changes.push(change);
            }
        }
        for step in lines {
            if let Some(change) = Change::of(step, test)? {
                changes.retain(|other| !other.touches(&change));
                changes.push(change);
            }
        }
        changes.sort_by_key(|change| std::cmp::Reverse(change.range.start));
        for change in changes {
            let mut text = test.read(&change.path);
            text.replace_range(change.range, &change.by);
            test.write(&change.path, text);
        }
        Ok(())
    }
}

impl Step {
    /// Performs a step other than a change of lines.
    fn take(&self, test: &DossierTest) -> Result<(), String> {
        let fails = |path: &str, error: std::io::Error| format!("{path}: {error}");
        match self {
            Self::Lines { .. } => {}
            Self::Put(thing) => thing.put(test)?,
            Self::Remove(path) => {
                let path = test.root().join(path);
                let removed = match path.is_dir() && !path.is_symlink() {
                    true => fs::remove_dir(&path),
                    false => fs::remove_file(&path),
                };
                removed.map_err(|error| format!("{}: {error}", path.display()))?;
            }
            Self::Move { from, to } => {
                let to = test.root().join(to);
                if let Some(folder) = to.parent() {
                    fs::create_dir_all(folder).map_err(|error| fails(from, error))?;
                }
                fs::rename(test.root().join(from), to).map_err(|error| fails(from, error))?;
            }
            Self::Run(arguments) => {
                let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                let outcome = test.run(&arguments);
                if outcome.code != Some(0) {
                    return Err(format!("{arguments:?}: {}", outcome.stderr));
                }
            }
        }
        Ok(())
    }
}

/// A change of a file, by bytes.
struct Change {
    path: String,
    range: Range<usize>,
    by: String,
}

impl Change {
    /// The change that a diagnostic offers.
    fn offered(help: &Value, test: &DossierTest) -> Option<Self> {
        let path = help["at"]["file"].as_str()?.to_owned();
        // A step may have written or removed the file.
        let text = fs::read_to_string(test.root().join(&path)).ok()?;
        let at = |line: &str, column: &str| {
            offset(
                &text,
                help["at"][line].as_u64()?,
                help["at"][column].as_u64()?,
            )
        };
        Some(Self {
            range: at("line", "column")?..at("end_line", "end_column")?,
            by: help["replacement"].as_str()?.to_owned(),
            path,
        })
    }

    /// The change of lines in a step.
    fn of(step: &Step, test: &DossierTest) -> Result<Option<Self>, String> {
        let Step::Lines {
            path,
            first,
            last,
            text: by,
        } = step
        else {
            return Ok(None);
        };
        let text = test.read(path);
        if *first == 0 || first > last || *last > text.lines().count() {
            return Err(format!("{path} has no lines {first} to {last}"));
        }
        let bytes = |lines: usize| text.split_inclusive('\n').take(lines).map(str::len).sum();
        Ok(Some(Self {
            path: path.clone(),
            range: bytes(first - 1)..bytes(*last),
            by: by.clone(),
        }))
    }

    fn touches(&self, other: &Self) -> bool {
        self.path == other.path
            && self.range.start < other.range.end.max(other.range.start + 1)
            && other.range.start < self.range.end.max(self.range.start + 1)
    }
}

/// The replacement that a diagnostic offers.
fn replacement(diagnostic: &Value) -> Option<&Value> {
    let mut helps = diagnostic["help"].as_array()?.iter();
    helps.find(|help| help["replacement"].is_string())
}

/// Applies the replacement in a diagnostic's help, and returns the new text of the file.
pub(crate) fn replaced(help: &Value, test: &DossierTest) -> Option<String> {
    let change = Change::offered(help, test)?;
    let mut text = test.read(&change.path);
    text.replace_range(change.range, &change.by);
    test.write(&change.path, &text);
    Some(text)
}

/// The file and line of a diagnostic.
pub(crate) fn place(diagnostic: &Value) -> Option<(String, u64)> {
    Some((
        diagnostic["at"]["file"].as_str()?.to_owned(),
        diagnostic["at"]["line"].as_u64()?,
    ))
}

/// The byte offset of a line and a column, both counted from 1; columns are in characters.
pub(crate) fn offset(text: &str, line: u64, column: u64) -> Option<usize> {
    let start: usize = text
        .split_inclusive('\n')
        .take(usize::try_from(line).ok()? - 1)
        .map(str::len)
        .sum();
    let line = text.get(start..)?;
    let within = line
        .char_indices()
        .nth(usize::try_from(column).ok()? - 1)
        .map_or(line.len(), |(at, _)| at);
    Some(start + within)
}

#[test]
fn variants_change_the_last_remedy() {
    let mut remedies = Remedies::default();
    let mut take = |word, rest, lines: &[&'static str]| {
        let lines = lines.to_vec();
        remedies.take(&Block { word, rest, lines })
    };
    assert_eq!(take("yaml", "x.md", &[]), Ok(false));
    assert!(take("and", "x.md", &[]).is_err() && take("or", "x.md", &[]).is_err());
    assert_eq!(take("remedy", "x.md:2-3", &["a"]), Ok(true));
    assert_eq!(take("and", "y.md", &[]), Ok(true));
    assert_eq!(take("or", "x.md:3", &["b"]), Ok(true));
    assert_eq!(take("and", "y.md -> z.md", &[]), Ok(true));
    assert!(take("remedy", "x.md:two", &[]).is_err());
    assert!(take("no-remedy", "x.md:2 bad-id", &[" "]).is_err());
    assert_eq!(take("no-remedy", "x.md:2 bad-id", &["why"]), Ok(true));
    let ways: Vec<usize> = remedies.ways().iter().map(|way| way.0.len()).collect();
    assert_eq!(ways, [2, 2]);
}
