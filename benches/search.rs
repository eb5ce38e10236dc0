//! Measures the cost of searching ten thousand articles: the time to build the index, and the bytes that a search loads. `cargo
//! bench --bench search`.
//!
//! The articles are made up. Their words are as frequent as those of a language (the second half as frequent as the first, the
//! third a third as frequent …), and each has ten paragraphs and five quotations. Chromium counts what a search loads from a disk.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    reason = "a measurement that cannot be made ends the program"
)]

#[path = "../tests/it/chromium.rs"]
mod chromium;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use dossier::page::search::{ArticleEntries, Entry, EntryKind, Findable, Labels, Sentence};
use dossier::site::search;

const ARTICLES: usize = 10_000;
const WORDS: usize = 60_000;
const ACTORS: usize = 400;
const PLACES: usize = 200;
const PUBLISHERS: usize = 40;
/// The most bytes that a search in ten thousand articles may load.
const MOST: u64 = 300_000;

/// Pseudo-random numbers that are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    /// Small numbers often, large ones rarely: each with a frequency in proportion to its inverse.
    fn rank(&mut self, limit: usize) -> usize {
        let share = self.below(1 << 30) as f64 / f64::from(1 << 30);
        ((limit as f64).powf(share) as usize).saturating_sub(1)
    }
}

/// A pronounceable word for a rank; frequent words are short.
fn word(rank: usize) -> String {
    let mut word = String::new();
    let mut rest = rank * 7 + 3;
    loop {
        word.push(char::from(b"tnsrldkmbpgfvhzcjwyq"[rest % 20]));
        word.push(char::from(b"aeiou"[rest / 20 % 5]));
        rest /= 100;
        if rest == 0 {
            return word + if rank > 40 { "n" } else { "" };
        }
    }
}

fn sentence(dice: &mut Dice, words: &[String]) -> String {
    let mut text: Vec<&str> = (0..12 + dice.below(12))
        .map(|_| words[dice.rank(words.len())].as_str())
        .collect();
    text.push("end");
    text.join(" ")
}

fn entry(kind: EntryKind, href: String, title: String) -> Entry {
    Entry {
        kind,
        href,
        title,
        names: Vec::new(),
        sort: String::new(),
        sentences: Vec::new(),
        suggested: false,
        year: None,
        actors: BTreeSet::new(),
        places: BTreeSet::new(),
        stances: BTreeSet::new(),
    }
}

fn article(at: usize, dice: &mut Dice, words: &[String]) -> ArticleEntries {
    let title = format!("{} {}", sentence(dice, &words[40..]), at);
    let mut head = entry(EntryKind::Article, format!("articles/x{at}.html"), title);
    let mut part = |kind, number: usize, sentences: usize| {
        let mut part = entry(kind, String::new(), format!("¶{number}"));
        for sentence_at in 0..sentences {
            part.sentences.push(Sentence {
                anchor: format!("p{number}s{}", sentence_at + 1),
                text: sentence(dice, words),
            });
        }
        part.actors.insert(format!("a{}", dice.rank(ACTORS)));
        part.actors.insert(format!("a{}", dice.rank(ACTORS)));
        part.places.insert(format!("p{}", dice.rank(PLACES)));
        if dice.below(4) == 0 {
            part.stances
                .insert(["asserts", "denies", "alleges", "warns"][dice.below(4)]);
        }
        part
    };
    let paragraphs: Vec<Entry> = (1..=10)
        .map(|number| part(EntryKind::Paragraph, number, 3))
        .collect();
    let quotes: Vec<Entry> = (1..=5)
        .map(|number| part(EntryKind::Quote, number, 1))
        .collect();
    for part in &paragraphs {
        head.actors.extend(part.actors.iter().cloned());
        head.places.extend(part.places.iter().cloned());
    }
    ArticleEntries {
        article: head,
        source: format!("Publisher {}, 1 March 2020", at % PUBLISHERS),
        lang: "en".to_owned(),
        dir: "ltr",
        publisher: Some(format!("publisher-{}", dice.below(PUBLISHERS))),
        year: Some((2024 - at * 24 / ARTICLES).to_string()),
        quotes,
        paragraphs,
    }
}

fn findable(words: &[String]) -> Findable {
    let mut dice = Dice(7);
    let mut labels = Labels::default();
    let mut records = Vec::new();
    for (kind, letter, count) in [
        (EntryKind::Actor, 'a', ACTORS),
        (EntryKind::Place, 'p', PLACES),
    ] {
        for at in 0..count {
            let id = format!("{letter}{at}");
            let name = format!("{} {}", words[2000 + at * 13], words[3000 + at * 7]);
            let mut record = entry(kind, format!("{}s/{id}.html", kind.class()), name.clone());
            record.names.push(format!("{letter}k{at}"));
            let own = if letter == 'a' {
                labels.actors.insert(id.clone(), name);
                &mut record.actors
            } else {
                labels.places.insert(id.clone(), name);
                &mut record.places
            };
            own.insert(id);
            records.push(record);
        }
    }
    for at in 0..PUBLISHERS {
        let name = format!("The {} Post", words[500 + at]);
        labels.publishers.insert(format!("publisher-{at}"), name);
    }
    Findable {
        records,
        articles: (0..ARTICLES)
            .map(|at| article(at, &mut dice, words))
            .collect(),
        labels,
    }
}

fn fastest(times: usize, mut work: impl FnMut()) -> Duration {
    let timed = |()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    std::iter::repeat_n((), times).map(timed).min().unwrap()
}

/// A site with a search page, and this index.
fn site(root: &Path, files: &[dossier::site::publish::File]) {
    fs::create_dir_all(root.join("content/articles")).unwrap();
    fs::write(
        root.join("site.yaml"),
        "title: Many\ndescription: To measure.\nlanguage: en\n",
    )
    .unwrap();
    fs::write(
        root.join("content/articles/x.md"),
        "---\ntitle: One\n---\n\nOne sentence.\n",
    )
    .unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
    let output = command
        .arg("--dossier")
        .arg(root)
        .arg("build")
        .output()
        .unwrap();
    assert!(output.status.success(), "the dossier does not build");
    fs::remove_dir_all(root.join("public/search")).unwrap();
    fs::create_dir_all(root.join("public/search")).unwrap();
    for file in files {
        fs::write(root.join("public").join(&file.path), &file.bytes).unwrap();
    }
}

const SEARCH: &str = "(async () => {
    const list = document.querySelector('#search .results');
    while (list.getAttribute('aria-busy') !== 'false') await new Promise(resolve => setTimeout(resolve, 5));
    return {status: document.querySelector('[role=status]').textContent, shown: list.children.length, took: performance.now()};
})()";

fn measure(browser: &mut chromium::Browser, site: &Path, query: &str) -> u64 {
    browser.open("about:blank");
    browser.files();
    browser.open(&format!("file://{}/search.html?q={query}", site.display()));
    let found = browser.evaluate(SEARCH);
    let asked = browser.files();
    let scripts = asked.iter().filter(|url| url.contains(".js"));
    let paths = scripts.filter_map(|url| url.strip_prefix("file://")?.split('?').next());
    let paths: BTreeSet<&str> = paths.collect();
    let sizes = paths.iter().map(|path| fs::metadata(path).unwrap().len());
    let size = sizes.sum();
    println!(
        "{query:>28} loads {:>4} kB in {:>2} files, {:>4.0} ms; shows {}: {}",
        size / 1000,
        paths.len(),
        found["took"].as_f64().unwrap(),
        found["shown"],
        found["status"].as_str().unwrap()
    );
    size
}

fn main() {
    let words: Vec<String> = (0..WORDS).map(word).collect();
    let findable = findable(&words);
    let mut files = Vec::new();
    let took = fastest(3, || files = search::files(&findable, "en"));
    let of = |sort: char| {
        let named = format!("search/{sort}");
        let sizes = files
            .iter()
            .filter(|file| file.path.starts_with(&named))
            .map(|file| file.bytes.len());
        let sizes: Vec<usize> = sizes.collect();
        let all: usize = sizes.iter().sum();
        let most = sizes.iter().max().copied().unwrap_or_default();
        println!(
            "{:>5} files {sort}*: {:>6} kB, at most {most} bytes",
            sizes.len(),
            all / 1000
        );
    };
    println!("an index of {ARTICLES} articles in {took:.0?}");
    "itnwxaps".chars().for_each(of);
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &files);
    let Some(mut browser) = chromium::start("what a search loads") else {
        return;
    };
    let misspelt = format!("{}x{}", &words[3100][..3], &words[3100][3..]);
    let queries = [
        words[0].clone(),
        words[0][..1].to_owned(),
        words[5000][..2].to_owned(),
        words[5000][..3].to_owned(),
        words[50].clone(),
        words[30_000].clone(),
        format!("{}+{}", words[0], words[1]),
        format!("{}+{}+{}+{}", words[0], words[1], words[2], words[60]),
        format!("{}+{}", words[2000], words[3000]),
        format!("{}+{}", words[100], words[20_000]),
        misspelt,
        "ak17".to_owned(),
        "end".to_owned(),
        "zzzzqq".to_owned(),
        format!("{}&year=2020&kind=quote", words[50]),
    ];
    let site = folder.path().join("public");
    let most = queries
        .iter()
        .map(|query| measure(&mut browser, &site, query))
        .max()
        .unwrap_or_default();
    println!("the most: {} kB of {} kB", most / 1000, MOST / 1000);
    assert!(most < MOST, "a search loads {most} bytes");
}
