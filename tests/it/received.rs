//! Clippings as received, and what is read from them. `tests/received/README.md` describes the format of a case.

use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde_json::Value;

use crate::driver::{DossierTest, repository};

/// The site file of a case without a `site.yaml` of its own.
const SITE: &str = "title: A case\ndescription: What is received.\nlanguage: en\n";

/// Three paragraphs of an article, for inputs that test something else.
const PROSE: [&str; 3] = [
    "The council of Brannock closed the old swing bridge on Tuesday after engineers found rust in two of its main girders, and said that nobody would be allowed on it before the summer.",
    "The harbour master, Odile Farrant, told reporters that the barges would have to wait outside the lock until a temporary crossing had been built by the army.",
    "Shopkeepers on the south bank said the decision would ruin them, since most of their customers walk over from the station every morning.",
];

/// Readers' comments below it, which are longer.
const READERS: &[&str] = &[
    "I think that this is wrong, and that the council should be ashamed of itself. It has always been so here, and nothing changes, whoever is elected.",
    "My father walked over it every day, and so did his father, before the war came. He would not have believed it, and he believed a lot of things.",
    "When will the ferry come back, asks somebody who has waited all year for news. There was a time when all boats came on time and were painted.",
    "Nobody asked us, nobody ever asks us, and that is the whole story of this town. I have lived here for forty years, and I can tell you that much.",
    "They are right, though, as anybody can see who has looked at it from below. Still, I would have liked to be told before the day on which it was.",
];

/// A clipping and its expected reading.
#[derive(Default)]
struct Input {
    /// Its heading in the case.
    heading: String,
    name: String,
    text: String,
    /// Expected fields in the printed data; others do not matter.
    data: Option<Value>,
    /// Lines that the drafted article must contain, in this order.
    has: Vec<String>,
    /// Text that it must not contain.
    lacks: Vec<String>,
}

/// The inputs in a case file, and the files of the dossier into which they are imported.
#[derive(Default)]
struct Case {
    inputs: Vec<Input>,
    files: Vec<(String, String)>,
}

impl Case {
    fn read(text: &str) -> Result<Self, String> {
        let mut case = Self::default();
        let mut heading = String::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(words) = line.strip_prefix("## ") {
                words.clone_into(&mut heading);
            }
            let ticks = line.chars().take_while(|c| *c == '`').count();
            if ticks < 3 {
                continue;
            }
            let info = line.get(ticks..).unwrap_or("").trim();
            let fence = "`".repeat(ticks);
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            case.take(info, &block, &heading)?;
        }
        match case.inputs.iter().find(|input| input.expects_nothing()) {
            Some(idle) => Err(format!("`{}` expects nothing", idle.name)),
            None if case.inputs.is_empty() => Err("it has no input".into()),
            None => Ok(case),
        }
    }

    fn take(&mut self, info: &str, block: &[&str], heading: &str) -> Result<(), String> {
        let text = block.join("\n") + "\n";
        let (first, rest) = info.split_once(' ').unwrap_or((info, ""));
        if matches!(first, "data" | "draft" | "lacks") {
            let last = self.inputs.last_mut();
            let input = last.ok_or(format!("`{first}` stands before any input"))?;
            let written = block.iter().filter(|line| !line.trim().is_empty());
            match first {
                "data" => {
                    let data = serde_json::from_str(&text);
                    input.data = Some(data.map_err(|error| format!("{}: {error}", input.name))?);
                }
                "draft" => input.has = written.map(|line| (*line).to_owned()).collect(),
                _ => input.lacks = written.map(|line| (*line).to_owned()).collect(),
            }
        } else if rest.is_empty() {
            return Err(format!("a block without a file name: `{info}`"));
        } else if rest.starts_with("content/") || rest == "site.yaml" {
            self.files.push((rest.to_owned(), text));
        } else {
            self.inputs.push(Input {
                heading: heading.to_owned(),
                name: rest.to_owned(),
                text: filled(&text),
                ..Input::default()
            });
        }
        Ok(())
    }

    fn dossier(&self) -> DossierTest {
        let test = DossierTest::empty();
        test.write("site.yaml", SITE);
        for (path, text) in &self.files {
            test.write(path, text);
        }
        test
    }

    /// The differences from the expectations for an input.
    fn faults(&self, input: &Input) -> Vec<String> {
        let test = self.dossier();
        let path = test.root().join("received").join(&input.name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &input.text).unwrap();
        let path = path.to_str().unwrap();
        let mut faults = Vec::new();
        if let Some(wanted) = &input.data {
            let read = test.run(&["import", "--format", "json", path]);
            let found = match wanted {
                Value::Array(_) => &read.report,
                _ => &read.report[0],
            };
            differs(wanted, found, "", &mut faults);
        }
        if !input.has.is_empty() || !input.lacks.is_empty() {
            test.run(&["import", path]).expect_exit(0);
            drafted_as_wanted(
                input,
                &articles(&test.root().join("content/articles")),
                &mut faults,
            );
        }
        faults
    }
}

impl Input {
    fn expects_nothing(&self) -> bool {
        self.data.is_none() && self.has.is_empty() && self.lacks.is_empty()
    }
}

/// Inserts the paragraphs: `{TEXT}` and `{READERS}` as elements of a page, `{PROSE}` as text.
fn filled(text: &str) -> String {
    let elements =
        |of: &[&str]| -> String { of.iter().map(|text| format!("<p>{text}</p>")).collect() };
    text.replace("{TEXT}", &elements(&PROSE))
        .replace("{READERS}", &elements(READERS))
        .replace("{PROSE}", &PROSE.join("\n\n"))
}

/// The text of all articles in a folder.
fn articles(folder: &Path) -> String {
    let mut files: Vec<_> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default();
    files.sort();
    files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect()
}

fn drafted_as_wanted(input: &Input, article: &str, faults: &mut Vec<String>) {
    let mut rest = article;
    for line in &input.has {
        match rest.split_once(line.as_str()) {
            Some((_, behind)) => rest = behind,
            None => {
                faults.push(format!("the draft lacks, at this place: {line}\n{article}"));
                return;
            }
        }
    }
    for words in input.lacks.iter().filter(|words| article.contains(*words)) {
        faults.push(format!("the draft has: {words}\n{article}"));
    }
}

/// Reports the fields that differ from the wanted ones; other fields of objects do not matter.
fn differs(wanted: &Value, found: &Value, at: &str, faults: &mut Vec<String>) {
    match (wanted, found) {
        (Value::Object(fields), Value::Object(_)) => {
            for (field, wanted) in fields {
                differs(wanted, &found[field], &format!("{at}.{field}"), faults);
            }
        }
        (Value::Array(items), Value::Array(all)) if items.len() == all.len() => {
            for (number, (wanted, found)) in items.iter().zip(all).enumerate() {
                differs(wanted, found, &format!("{at}[{number}]"), faults);
            }
        }
        _ if wanted == found => {}
        _ => faults.push(format!("{at} is {found}, and not {wanted}")),
    }
}

#[test]
fn clippings_are_read_as_expected() {
    let mut files: Vec<_> = fs::read_dir(repository().join("tests/received"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .filter(|path| !path.ends_with("README.md"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let faults: Vec<String> = files
        .par_iter()
        .flat_map_iter(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let case = Case::read(&fs::read_to_string(path).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let faults: Vec<String> = case
                .inputs
                .iter()
                .flat_map(|input| {
                    let said = format!("{name}, {} ({})", input.heading, input.name);
                    case.faults(input)
                        .into_iter()
                        .map(move |fault| format!("{said}: {fault}"))
                })
                .collect();
            faults
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
