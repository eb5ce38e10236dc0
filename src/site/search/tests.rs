//! Reads the files of an index back.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::docs::Doc;
use super::postings::tests::read_gaps;
use super::*;
use crate::page::search::{ArticleEntries, Entry, EntryKind, Labels, Sentence};

fn entry(kind: EntryKind, title: &str, sentence: &str) -> Entry {
    Entry {
        kind,
        href: String::new(),
        title: title.to_owned(),
        names: Vec::new(),
        sort: String::new(),
        sentences: vec![Sentence {
            anchor: "p1s1".to_owned(),
            text: sentence.to_owned(),
        }],
        suggested: false,
        year: None,
        actors: BTreeSet::from(["a".to_owned()]),
        places: BTreeSet::new(),
        stances: BTreeSet::new(),
    }
}

/// Articles of one paragraph, each with unique words and words that all share.
fn many(articles: usize) -> Findable {
    let article = |at: usize| ArticleEntries {
        article: entry(EntryKind::Article, &format!("Report {at}"), "Summary."),
        source: "Nobody".to_owned(),
        lang: "en".to_owned(),
        dir: "ltr",
        publisher: None,
        year: Some((2024 - at / 100).to_string()),
        quotes: Vec::new(),
        paragraphs: vec![entry(
            EntryKind::Paragraph,
            "¶1",
            &format!("The lantern w{at:05} burns, said x{at:05}."),
        )],
    };
    let mut place = entry(EntryKind::Place, "Harrow Quay", "A quay.");
    place.names = vec!["HQ".to_owned()];
    Findable {
        records: vec![place],
        articles: (0..articles).map(article).collect(),
        labels: Labels::default(),
    }
}

/// The content of the files, by name.
fn contents(findable: &Findable) -> BTreeMap<String, Value> {
    let read = |file: File| {
        let script = String::from_utf8(file.bytes.into_owned()).unwrap();
        let arguments = script.strip_prefix("dossierSearch(").unwrap();
        let arguments = arguments.strip_suffix(");\n").unwrap();
        let read: Vec<Value> = serde_json::from_str(&format!("[{arguments}]")).unwrap();
        assert_eq!(
            file.path,
            format!("search/{}.js", read[0].as_str().unwrap())
        );
        (read[0].as_str().unwrap().to_owned(), read[2].clone())
    };
    files(findable, "en").into_iter().map(read).collect()
}

/// All terms in the shards with their three lists, in the order of the files.
fn terms_of(contents: &BTreeMap<String, Value>) -> Vec<(String, Vec<String>)> {
    let mut terms = Vec::new();
    let shards = (0..).map_while(|at| contents.get(&format!("t{at}")));
    for shard in shards {
        let mut last: Vec<char> = Vec::new();
        for written in shard.as_str().unwrap().split(';') {
            let (term, lists) = written.split_once('=').unwrap();
            let mut chars = term.chars();
            let shared = chars.next().unwrap();
            last.truncate((0..64).position(|n| postings::digit(n) == shared).unwrap());
            last.extend(chars);
            let lists = lists.split(',').map(str::to_owned).collect();
            terms.push((last.iter().collect(), lists));
        }
    }
    terms
}

#[test]
fn terms_lead_to_the_entries_that_contain_them() {
    let contents = contents(&many(3));
    let terms: BTreeMap<String, Vec<String>> = terms_of(&contents).into_iter().collect();
    let lists =
        |term: &str| -> Vec<Vec<Doc>> { terms[term].iter().map(|list| read_gaps(list)).collect() };
    // The place is 0, the articles are 1 to 3, their paragraphs 4 to 6.
    assert_eq!(lists("harrow quay"), [vec![0]]);
    assert_eq!(lists("hq"), [vec![0], vec![0]]);
    assert_eq!(lists("quay"), [vec![], vec![0]], "named, and so not said");
    assert_eq!(lists("report"), [vec![], vec![1, 2, 3]]);
    assert_eq!(lists("w00001"), [vec![], vec![], vec![5]]);
    assert_eq!(lists("lantern"), [vec![], vec![], vec![4, 5, 6]]);
    assert_eq!(
        lists("1"),
        [vec![], vec![2]],
        "a paragraph's number is no name of it"
    );
}

#[test]
fn files_are_as_small_as_they_are_promised_to_be() {
    let contents = contents(&many(9_000));
    let size = |content: &Value| content.to_string().len();
    for (name, content) in &contents {
        let most = match name.chars().next().unwrap() {
            't' | 'n' => 10_100,
            // The headlines of many short articles add to the length of their texts.
            'x' => 6_500,
            // One bit for each entry.
            'w' => 18_001 / 6 + 20,
            _ => 40_000,
        };
        assert!(size(content) <= most, "{name}: {}", size(content));
    }
    let terms = terms_of(&contents);
    assert!(terms.is_sorted_by(|(one, _), (other, _)| one < other));
    let lantern = terms.iter().find(|(term, _)| term == "lantern").unwrap();
    assert!(lantern.1[2].starts_with('!'), "{lantern:?}");
}

#[test]
fn the_directory_names_what_every_file_begins_with() {
    let contents = contents(&many(2_000));
    let directory = &contents["index"];
    let firsts: Vec<&str> = directory["shards"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    assert!(firsts.len() > 2 && firsts.is_sorted());
    for (at, first) in firsts.iter().enumerate() {
        let shard = contents[&format!("t{at}")].as_str().unwrap();
        assert!(
            shard.starts_with(&format!("A{first}=")),
            "{first}: {shard:.40}"
        );
    }
    assert_eq!(directory["docs"], 4_001);
    assert_eq!(directory["facets"][0], json!(["actor", 1]));
    assert_eq!(contents["articles"]["years"][0], json!(["2024", 100]));
}

#[test]
fn an_empty_dossier_has_an_empty_index() {
    let contents = contents(&Findable::default());
    assert_eq!(contents["index"]["docs"], 0);
    assert!(!contents.contains_key("t0"));
}
