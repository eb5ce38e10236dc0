//! The heads of plain texts in every supported language: publisher, day, byline, headline, place of writing, and where the text
//! begins. `tests/heads` contains made-up texts with the facts in their heads.

use std::collections::BTreeMap;
use std::fs;

use dossier::clipping::{read, to_json};
use dossier::content::{ClippingFile, Content};
use serde_json::Value;

use crate::driver::{DossierTest, repository};

const FIELDS: [&str; 6] = [
    "title",
    "publisher",
    "byline",
    "published",
    "dateline",
    "starts",
];

/// A text and the facts in its head, by field; `none` if a fact is missing.
struct HeadCase {
    name: String,
    text: String,
    wanted: BTreeMap<String, String>,
}

fn cases(file: &str) -> Vec<HeadCase> {
    let text = fs::read_to_string(repository().join("tests/heads").join(file)).unwrap();
    let mut cases = Vec::new();
    for section in text.split("\n## ").skip(1) {
        let (name, rest) = section.split_once('\n').unwrap();
        let block = |kind: &str| {
            let (_, behind) = rest.split_once(&format!("```{kind}\n")).unwrap();
            behind.split_once("\n```").unwrap().0.to_owned() + "\n"
        };
        let wanted = block("yaml");
        let wanted = wanted.lines().map(|line| line.split_once(": ").unwrap());
        cases.push(HeadCase {
            name: name.to_owned(),
            text: block("text"),
            wanted: wanted
                .map(|(field, value)| (field.to_owned(), value.to_owned()))
                .collect(),
        });
    }
    cases
}

/// The reading of a text, as JSON.
fn reading(text: &str) -> Value {
    let content = Content::empty(Vec::new(), Default::default());
    let clipping = ClippingFile {
        path: "content/clippings/text.txt".into(),
        sha256: "0".repeat(64),
        bytes: text.as_bytes().to_vec().into(),
    };
    let pieces = read(&clipping, &content.gazetteer()).unwrap();
    to_json(&clipping, &pieces[0])
}

fn found(reading: &Value, field: &str) -> String {
    let value = match field {
        "publisher" => &reading["publisher"]["name"],
        "published" => &reading["published"]["date"],
        "dateline" => &reading["dateline"]["place"],
        "starts" => &reading["text"],
        other => &reading[other],
    };
    value.as_str().unwrap_or("none").to_owned()
}

/// The number of fields that are read correctly, the number of all fields, and descriptions of the others.
fn score(file: &str) -> (usize, usize, Vec<String>) {
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for case in cases(file) {
        let reading = reading(&case.text);
        for field in FIELDS {
            let Some(wanted) = case.wanted.get(field) else {
                continue;
            };
            let found = found(&reading, field);
            let is_right = if field == "starts" {
                found.starts_with(wanted)
            } else {
                found == *wanted
            };
            all += 1;
            right += usize::from(is_right);
            if !is_right {
                let beginning: String = found.chars().take(60).collect();
                wrong.push(format!(
                    "{} | {field}: wanted “{wanted}”, found “{beginning}”",
                    case.name
                ));
            }
        }
    }
    (right, all, wrong)
}

#[test]
fn heads_of_plain_texts_are_read_in_every_language() {
    for (file, bar) in [
        ("developed-on.md", 126),
        ("held-out.md", 120),
        ("forms.md", 62),
        ("further-forms.md", 46),
        ("fresh.md", 60),
        ("fresh-second.md", 25),
        ("fresh-third.md", 25),
        ("unseen-1.md", 59),
        ("unseen-2.md", 58),
        ("unseen-3.md", 56),
        ("unseen-4.md", 59),
        ("unseen-5.md", 59),
        ("unseen-6.md", 60),
        ("unseen-7.md", 60),
        ("unseen-8.md", 60),
        ("unseen-9.md", 59),
        ("unseen-10.md", 60),
        ("unseen-11.md", 59),
        ("unseen-12.md", 58),
        ("unseen-13.md", 58),
        ("unseen-14.md", 60),
        ("passed-on.md", 51),
        ("exports-and-copies.md", 57),
        ("usual-1.md", 60),
        ("usual-2.md", 59),
    ] {
        let (right, all, wrong) = score(file);
        println!("{file}: {right} of {all}\n{}", wrong.join("\n"));
        assert!(
            right >= bar,
            "{file}: {right} of {all}, not {bar}:\n{}",
            wrong.join("\n")
        );
    }
}

/// The texts of one made-up affair as received: the file, then publisher, day, byline and headline.
const OLD_MOLE: [(&str, &str, &str, &str, &str); 12] = [
    (
        "courier-correction.txt",
        "ostrel-courier",
        "2025-03-27",
        "none",
        "Correction: Ilena Dravić quote",
    ),
    (
        "courier-opinion.txt",
        "ostrel-courier",
        "2025-03-25",
        "Jorun Aske",
        "Ask who held the key",
    ),
    (
        "courier-seven-dead.txt",
        "ostrel-courier",
        "2025-03-15",
        "none",
        "Seven killed as warehouse burns and explodes in Port Selenne",
    ),
    (
        "Dascar Herald - Kharvan rejects.html",
        "dascar-herald",
        "2025-03-16",
        "Herald Diplomatic Desk",
        "Kharvan rejects 'fairy tale' of harbour sabotage",
    ),
    (
        "faro.txt",
        "faro-de-levante",
        "2025-05-20",
        "Inés Calatrava",
        "La ministra Dravić admite que había nitrato en el puerto",
    ),
    (
        "hafenbote.txt",
        "hafenbote",
        "2025-05-09",
        "Klaus Reuter",
        "Schloss und Kette: Taucher finden Beweisstück im Hafen von Selenne",
    ),
    (
        "meridian-feature.md",
        "meridian-review",
        "2025-06-02",
        "Sanna Lindqvist",
        "The night on the Old Mole",
    ),
    (
        "mina-ar.txt",
        "al-mina",
        "2025-03-18",
        "none",
        "الحاضري: شركتي لم تخزن متفجرات في ميناء سيلين",
    ),
    (
        "ministry-release.txt",
        "transport-ministry",
        "2025-03-19",
        "none",
        "Statement on the fire at Port Selenne",
    ),
    (
        "npa-seven-dead.txt",
        "npa",
        "2025-03-15",
        "NPA staff",
        "Seven dead in warehouse fire at Marevia's Port Selenne",
    ),
    (
        "tribune-interview.txt",
        "selenne-tribune",
        "2025-03-22",
        "Marta Quell",
        "“I had the key, and I was told to lose it”",
    ),
    (
        "zotero.json",
        "selenne-tribune",
        "2025-04-03",
        "Marta Quell",
        "Union names eleven dead of Old Mole",
    ),
];

const PUBLISHERS: [(&str, &str); 9] = [
    ("al-mina", "name: {ar: صحيفة الميناء, en: Al-Mina}"),
    ("dascar-herald", "name: The Dascar Herald"),
    ("faro-de-levante", "name: El Faro de Levante"),
    ("hafenbote", "name: Der Hafenbote"),
    ("meridian-review", "name: The Meridian Review"),
    ("npa", "name: Northern Press Agency\nshort: NPA"),
    ("ostrel-courier", "name: The Ostrel Courier"),
    ("selenne-tribune", "name: The Selenne Tribune"),
    (
        "transport-ministry",
        "name: Ministry of Transport and Waterways",
    ),
];

#[test]
fn the_received_texts_of_an_affair_say_who_published_them_when_and_who_wrote_them() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Old Mole\ndescription: A fire.\nlanguage: en\n",
    );
    for (id, fields) in PUBLISHERS {
        test.write(
            &format!("content/publishers/{id}.md"),
            format!("---\n{fields}\n---\n"),
        );
    }
    let mut faults = Vec::new();
    for (file, publisher, published, byline, title) in OLD_MOLE {
        let path = repository()
            .join("examples/old-mole/content/clippings")
            .join(file);
        let reading = &test
            .run(&["import", "--format", "json", path.to_str().unwrap()])
            .report[0];
        let id = reading["publisher"]["id"]
            .as_str()
            .unwrap_or("none")
            .to_owned();
        let read = [
            id,
            found(reading, "published"),
            found(reading, "byline"),
            found(reading, "title"),
        ];
        if read != [publisher, published, byline, title] {
            faults.push(format!("{file}: {read:?}"));
        }
    }
    assert_eq!(faults, [""; 0]);
}

/// Without records, no draft claims that a publisher or a day is missing that the text states.
#[test]
fn nothing_that_is_there_is_called_missing() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Old Mole\ndescription: A fire.\nlanguage: en\n",
    );
    let folder = repository().join("examples/old-mole/content/clippings");
    test.run(&["import", folder.to_str().unwrap()]);
    for entry in fs::read_dir(test.root().join("content/articles")).unwrap() {
        let path = entry.unwrap().path();
        let draft = fs::read_to_string(&path).unwrap();
        for claim in ["names no publisher", "states no date"] {
            assert!(!draft.contains(claim), "{}: {draft}", path.display());
        }
    }
}
