//! Scores for what the importer recognises in news texts: precision, recall and F1 of each task over the texts in `tests/reading`.
//!
//! The texts are made up for this purpose. `{Q1 …}` marks quoted words, `{S1=id …}` the words that name their speaker, `{D=value
//! …}` a date (`-`: words without a value), `{M=id …}` the name of a record, `{G=actor/place …}` a place's name that means a
//! government, `{C=kind …}` a name without a record, `{P …}` the dateline's place. Unmarked words in quotation marks are not a
//! quotation.
//!
//! A score may rise and must not fall: `RECORDED` contains the scores reached.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use dossier::clipping::{read, to_json};
use dossier::content::{ClippingFile, Content};
use serde_json::Value;

/// The F1 reached in each task, in percent, rounded down.
const RECORDED: &[(&str, f64)] = &[
    ("candidate", 90.0),
    ("date", 100.0),
    ("dateline", 100.0),
    ("mention", 99.0),
    ("metonym", 100.0),
    ("quotation", 99.0),
    ("speaker", 98.0),
];

/// The count of what was marked and what was found.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) wanted: usize,
}

impl Tally {
    pub(crate) fn add<T: Ord + std::fmt::Debug>(
        &mut self,
        found: &BTreeSet<T>,
        wanted: &BTreeSet<T>,
    ) {
        self.right += found.intersection(wanted).count();
        self.found += found.len();
        self.wanted += wanted.len();
    }

    /// Precision, recall and F1, in percent.
    pub(crate) fn shares(&self) -> (f64, f64, f64) {
        let share = |part: usize, whole: usize| {
            if whole == 0 {
                1.0
            } else {
                part as f64 / whole as f64
            }
        };
        let (precision, recall) = (
            share(self.right, self.found),
            share(self.right, self.wanted),
        );
        let f1 = if precision + recall == 0.0 {
            0.0
        } else {
            2.0 * precision * recall / (precision + recall)
        };
        (precision * 100.0, recall * 100.0, f1 * 100.0)
    }
}

/// A passage of a text: start and end in code points.
pub(crate) type Span = (usize, usize);

/// A text in `tests/reading` and its marks.
#[derive(Default)]
pub(crate) struct Gold {
    pub(crate) name: String,
    title: String,
    published: String,
    /// The text with its dateline, without markup.
    text: String,
    marks: Vec<(String, Span)>,
}

impl Gold {
    fn parse(name: &str, file: &str) -> Gold {
        let (head, body) = file.split_once("\n\n").unwrap();
        let mut gold = Gold {
            name: name.to_owned(),
            ..Gold::default()
        };
        for line in head.lines() {
            match line.split_once(": ").unwrap() {
                ("title", title) => gold.title = title.to_owned(),
                ("date", date) => gold.published = date.to_owned(),
                (other, _) => panic!("{name}: {other}"),
            }
        }
        let mut open: Vec<(String, usize)> = Vec::new();
        let mut points = 0;
        let mut chars = body.trim_end().chars();
        while let Some(c) = chars.next() {
            match c {
                '{' => open.push((chars.by_ref().take_while(|c| *c != ' ').collect(), points)),
                '}' => {
                    let (mark, start) = open
                        .pop()
                        .unwrap_or_else(|| panic!("{name}: a bracket too many"));
                    gold.marks.push((mark, (start, points)));
                }
                c => {
                    gold.text.push(c);
                    points += 1;
                }
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        gold
    }

    /// The marks of a kind, without its letter.
    pub(crate) fn marked(&self, letter: char) -> impl Iterator<Item = (&str, Span)> {
        self.marks
            .iter()
            .filter_map(move |(mark, span)| Some((mark.strip_prefix(letter)?, *span)))
    }

    pub(crate) fn words(&self, (start, end): Span) -> String {
        self.text.chars().skip(start).take(end - start).collect()
    }

    /// The text as a clipping.
    pub(crate) fn clipping(&self) -> ClippingFile {
        let date = if self.published.is_empty() {
            String::new()
        } else {
            format!("{}\n\n", self.published)
        };
        let bytes = format!("{}\n\n{date}{}\n", self.title, self.text).into_bytes();
        ClippingFile {
            path: format!("content/clippings/{}.txt", self.name),
            sha256: String::new(),
            bytes: bytes.into(),
        }
    }

    /// The difference between the offsets in the text and in the body that was read, which lacks the dateline.
    pub(crate) fn lag(&self, read: &str) -> usize {
        let body = self.text.replace("\n\n", "\n");
        assert!(
            body.ends_with(read),
            "{}: the body was read as\n{read}",
            self.name
        );
        body.chars().count() - read.chars().count()
    }

    /// The same span in the body that was read.
    pub(crate) fn moved(&self, (start, end): Span, lag: usize) -> Option<Span> {
        let breaks = self.words((0, start)).matches("\n\n").count();
        Some((
            start.checked_sub(breaks + lag)?,
            end.checked_sub(breaks + lag)?,
        ))
    }
}

/// A span without the punctuation and the article at its ends.
pub(crate) fn bare(text: &[char], (mut start, mut end): Span) -> Span {
    while start < end && text.get(start).is_some_and(|c| !c.is_alphanumeric()) {
        start += 1;
    }
    while start < end && text.get(end - 1).is_some_and(|c| !c.is_alphanumeric()) {
        end -= 1;
    }
    if text
        .get(start..end)
        .is_some_and(|words| words.starts_with(&['t', 'h', 'e', ' ']))
    {
        start += 4;
    }
    (start, end)
}

fn span(value: &Value) -> Span {
    let point = |name: &str| usize::try_from(value[name].as_u64().unwrap()).unwrap();
    (point("start"), point("end"))
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().unwrap().iter()
}

fn content() -> Content {
    let folder = tempfile::tempdir().unwrap();
    write_register(folder.path());
    let root = camino::Utf8PathBuf::from_path_buf(folder.path().to_path_buf()).unwrap();
    let (content, problems) = dossier::content::read(&root).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    content
}

/// Writes a dossier without articles that has the names of the register.
pub(crate) fn write_register(folder: &Path) {
    let register = std::fs::read_to_string(folder_of_texts().join("register.txt")).unwrap();
    std::fs::write(
        folder.join("site.yaml"),
        "title: T\nlanguage: en\ndescription: D\n",
    )
    .unwrap();
    for line in register.lines().filter(|line| !line.starts_with('#')) {
        let (head, names) = line.split_once(": ").unwrap();
        let words: Vec<&str> = head.split(' ').collect();
        let (kind, id) = (words[0], words[1]);
        let room = if matches!(kind, "country" | "city" | "region") {
            "places"
        } else {
            "actors"
        };
        let mut names = names.split("; ");
        let mut record = format!("---\nname: \"{}\"\nkind: {kind}\n", names.next().unwrap());
        if let ["in", within] = words[2..] {
            writeln!(record, "within: {within}").unwrap();
        }
        let others: Vec<String> = names
            .map(|name| match name.strip_prefix('*') {
                Some(surname) => format!("  - {{text: {surname}, match: after-full-name}}\n"),
                None => format!("  - {name}\n"),
            })
            .collect();
        if !others.is_empty() {
            write!(record, "names:\n{}", others.concat()).unwrap();
        }
        record += "---\n";
        let path = folder.join("content").join(room);
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join(format!("{id}.md")), record).unwrap();
    }
}

fn folder_of_texts() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading")
}

/// All texts, in order.
pub(crate) fn texts() -> Vec<Gold> {
    let mut paths: Vec<_> = std::fs::read_dir(folder_of_texts())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    let parse = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap();
        Gold::parse(name, &std::fs::read_to_string(path).unwrap())
    };
    paths.iter().map(parse).collect()
}

struct Scorer {
    tallies: BTreeMap<&'static str, Tally>,
    faults: String,
}

impl Scorer {
    fn score<T: Ord + std::fmt::Debug>(
        &mut self,
        text: &str,
        task: &'static str,
        found: &BTreeSet<T>,
        wanted: &BTreeSet<T>,
    ) {
        for extra in found.difference(wanted) {
            writeln!(self.faults, "{task} {text}: + {extra:?}").unwrap();
        }
        for missing in wanted.difference(found) {
            writeln!(self.faults, "{task} {text}: - {missing:?}").unwrap();
        }
        self.tallies.entry(task).or_default().add(found, wanted);
    }

    fn read(&mut self, gold: &Gold, json: &Value) {
        let text = json["text"].as_str().unwrap();
        let lag = gold.lag(text);
        let chars: Vec<char> = text.chars().collect();
        let words = |(start, end): Span| chars[start..end].iter().collect::<String>();
        let at = |span: Span| gold.moved(span, lag).map(|span| bare(&chars, span));
        let known = |span: Span| {
            let span = bare(&chars, span);
            (span.0, words(span))
        };
        let name = gold.name.as_str();

        let places = |place: Option<String>| place.into_iter().collect::<BTreeSet<_>>();
        let wanted = places(gold.marked('P').next().map(|(_, span)| gold.words(span)));
        self.score(
            name,
            "dateline",
            &places(json["dateline"]["place"].as_str().map(str::to_owned)),
            &wanted,
        );

        let dates = list(json, "dates")
            .map(|date| {
                (
                    known(span(date)),
                    date["value"].as_str().unwrap_or("-").to_owned(),
                )
            })
            .collect();
        let wanted = gold
            .marked('D')
            .filter_map(|(mark, span)| {
                Some((
                    known(gold.moved(span, lag)?),
                    mark.strip_prefix('=')?.to_owned(),
                ))
            })
            .collect();
        self.score(name, "date", &dates, &wanted);

        let (mut mentions, mut metonyms) = (BTreeSet::new(), BTreeSet::new());
        for mention in list(json, "mentions") {
            let id = mention["id"].as_str().unwrap_or("?").to_owned();
            match mention["via"].as_str() {
                Some(place) => metonyms.insert((known(span(mention)), format!("{id}/{place}"))),
                None => mentions.insert((known(span(mention)), id)),
            };
        }
        let wanted = |letter| {
            gold.marked(letter)
                .filter_map(|(mark, span)| {
                    Some((
                        known(gold.moved(span, lag)?),
                        mark.strip_prefix('=')?.to_owned(),
                    ))
                })
                .collect::<BTreeSet<_>>()
        };
        self.score(name, "mention", &mentions, &wanted('M'));
        self.score(name, "metonym", &metonyms, &wanted('G'));

        let candidates = list(json, "candidates")
            .map(|one| one["text"].as_str().unwrap().to_owned())
            .collect();
        self.score(
            name,
            "candidate",
            &candidates,
            &gold.marked('C').map(|(_, span)| gold.words(span)).collect(),
        );

        let mut speakers: BTreeMap<&str, Vec<(Option<&str>, Span)>> = BTreeMap::new();
        for (mark, span) in gold.marked('S') {
            let (number, id) = mark
                .split_once('=')
                .map_or((mark, None), |(number, id)| (number, Some(id)));
            speakers
                .entry(number)
                .or_default()
                .extend(at(span).map(|span| (id, span)));
        }
        let wanted: BTreeMap<Span, &str> = gold
            .marked('Q')
            .filter_map(|(number, span)| Some((at(span)?, number)))
            .collect();
        let found: BTreeMap<Span, &Value> = list(json, "quotes")
            .map(|quote| (bare(&chars, span(quote)), quote))
            .collect();
        self.score(
            name,
            "quotation",
            &found.keys().map(|span| (span.0, words(*span))).collect(),
            &wanted.keys().map(|span| (span.0, words(*span))).collect(),
        );
        let (mut told, mut due) = (BTreeSet::new(), BTreeSet::new());
        for (span, number) in &wanted {
            if speakers.contains_key(number) {
                due.insert((span.0, words(*span), "right".to_owned()));
            }
        }
        for (span, quote) in &found {
            let speaker = &quote["speaker"];
            let (said, id) = (speaker["text"].as_str(), speaker["id"].as_str());
            if said.is_none() && id.is_none() {
                continue;
            }
            let place = speaker["start"].as_u64().map(|_| self::span(speaker));
            let right = wanted
                .get(span)
                .and_then(|number| speakers.get(number))
                .is_some_and(|able| {
                    able.iter().any(|(wanted, range)| match wanted {
                        Some(wanted) => Some(*wanted) == id,
                        None => {
                            id.is_none()
                                && place.is_some_and(|place| place.0 < range.1 && range.0 < place.1)
                        }
                    })
                });
            let verdict = if right {
                "right".to_owned()
            } else {
                format!("{said:?} {id:?}")
            };
            told.insert((span.0, words(*span), verdict));
        }
        self.score(name, "speaker", &told, &due);
    }
}

#[test]
fn news_is_read_as_well_as_before() {
    let gazetteer = content().gazetteer();
    let mut scorer = Scorer {
        tallies: BTreeMap::new(),
        faults: String::new(),
    };
    for gold in texts() {
        let clipping = gold.clipping();
        for one in read(&clipping, &gazetteer).unwrap() {
            scorer.read(&gold, &to_json(&clipping, &one));
        }
    }
    println!("{}", scorer.faults);
    println!(
        "{:<10} {:>9} {:>6} {:>6}",
        "task", "precision", "recall", "F1"
    );
    let mut fallen = Vec::new();
    for (task, tally) in &scorer.tallies {
        let (precision, recall, f1) = tally.shares();
        println!(
            "{task:<10} {precision:>9.1} {recall:>6.1} {f1:>6.1}  ({} of {})",
            tally.right, tally.wanted
        );
        let recorded = RECORDED.iter().find(|(name, _)| name == task);
        if recorded.is_none_or(|(_, recorded)| f1 < *recorded) {
            fallen.push(*task);
        }
    }
    assert!(fallen.is_empty(), "these figures fell: {fallen:?}");
}
