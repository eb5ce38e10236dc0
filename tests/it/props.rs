//! Properties of all texts, all annotations, and all bytes.

use std::ops::Range;

use camino::Utf8Path;
use dossier::content::body::Body;
use dossier::content::{self, yaml};
use dossier::diagnostic::{Colour, Diagnostics, FileId, SourceFile, Sources, to_json, to_terminal};
use dossier::dossier::bind;
use dossier::page::html::{Html, Overlay, Tag, annotated_text};
use dossier::page::messages::Messages;
use dossier::page::{Edition, Limits, Shown, divisions, pages};
use dossier::text::fold::Folded;
use dossier::text::selector::{locate, unique_selector};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::Value;

use crate::given::Given;
use crate::html;

pub(crate) fn config(cases: u32) -> ProptestConfig {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/proptest-regressions/it.txt");
    let default = ProptestConfig::default();
    // For a longer run: PROPTEST_CASES=20000 cargo test props
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() {
        default.cases
    } else {
        cases
    };
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(file))),
        ..default
    }
}

/// Words as they occur in articles, and strings that are difficult for parsers.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-zA-Z]{1,8}",
        2 => prop::sample::select(vec!["Velm", "Ana Corvin", "نور", "خواجہ آصف", "e\u{301}", "İ", "“so”", "’s", "—", "\u{200c}", "…", "👩‍👧", "ﬁ", "ß"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["*a*", "**b", "`c`", "<i>", "&amp;", "&", "[d](actor:ana)", "![e](static/e.png)", "[^f]", "~~g~~", "\\*", "# h", "| i |", "- j", "> k", "1. l", "```", "\n", "\n\n", "  \n", "\t"]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

fn sources(text: &str) -> (Sources, FileId) {
    let sources = Sources::new(vec![SourceFile {
        path: "x.md".into(),
        text: text.into(),
    }]);
    let file = sources.iter().next().unwrap().0;
    (sources, file)
}

/// A range of a text between two fractions of it, on character boundaries.
fn stretch(text: &str, a: f64, b: f64) -> Range<usize> {
    let at = |fraction: f64| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a fraction of a short text"
        )]
        let mut at = (fraction * text.len() as f64) as usize;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    at(a.min(b))..at(a.max(b))
}

fn stretches(most: usize) -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((0.0..1.0, 0.0..1.0), 0..most)
}

/// The HTML of an article's prose: headline, rows, notes, footnotes.
fn prose_of(page: &Value) -> String {
    let mut all = format!("<h1>{}</h1>", page["title_html"].as_str().unwrap());
    for row in page["rows"].as_array().unwrap() {
        all.push_str(row["html"].as_str().unwrap());
    }
    format!("{all}<ol>{}</ol>", page["footnotes_html"].as_str().unwrap())
}

/// Marks that the page adds to the text, and code, which is not part of it.
fn is_added(name: &str, attributes: &[(&str, String)]) -> bool {
    let class = attributes
        .iter()
        .find(|(key, _)| *key == "class")
        .map_or("", |(_, value)| value.as_str());
    name == "pre"
        || (name == "sup" && class == "fn")
        || (["a", "button"].contains(&name) && (class.starts_with("ref ") || class == "back"))
        || (name == "span" && class == "refs")
        || (name == "p" && class == "title")
}

/// The text that is compared, without white space, control characters and checkboxes.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '☐' | '☑'))
        .collect()
}

fn article(text: &str, ranges: &[Range<usize>], markdown: &str) -> String {
    let folded = Folded::for_matching(text);
    let kinds = ["quotes", "claims", "events", "dates", "terms", "notes"];
    let mut front = String::from("title: A text\n");
    for (at, kind) in kinds.iter().enumerate() {
        let own: Vec<&Range<usize>> = ranges
            .iter()
            .skip(at)
            .step_by(kinds.len())
            .filter(|range| !text[(*range).clone()].trim().is_empty())
            .collect();
        if own.is_empty() {
            continue;
        }
        front.push_str(&format!("{kind}:\n"));
        for range in own {
            let selector = unique_selector(text, &folded, range.clone());
            let quoted = |words: &str| serde_json::to_string(words).unwrap();
            front.push_str(&format!("  - exact: {}\n", quoted(&selector.exact)));
            for (key, words) in [("prefix", &selector.prefix), ("suffix", &selector.suffix)] {
                front.push_str(
                    &words
                        .as_ref()
                        .map(|words| format!("    {key}: {}\n", quoted(words)))
                        .unwrap_or_default(),
                );
            }
            front.push_str(
                &selector
                    .nth
                    .map(|nth| format!("    nth: {nth}\n"))
                    .unwrap_or_default(),
            );
            front.push_str(match *kind {
                "quotes" => "    speaker: ana\n",
                "claims" => "    claim: c\n    stance: asserts\n    voice: own\n",
                "events" => "    event: e\n",
                "dates" => "    relative: then\n",
                "terms" => "    term: t\n",
                _ => "    note: n\n",
            });
        }
    }
    format!("---\n{front}---\n{markdown}")
}

fn folder_with(article: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    write("site.yaml", b"title: T\ndescription: D\nlanguage: en\n");
    write(
        "content/actors/ana.md",
        b"---\nname: Ana Corvin\nkind: person\n---\n",
    );
    write(
        "content/places/velm.md",
        b"---\nname: Velm\nkind: city\n---\n",
    );
    write(
        "content/claims/c.md",
        b"---\nstatement: S.\nkind: factual\n---\n",
    );
    write("content/events/e.md", b"---\ntitle: E\n---\n");
    write("content/terms/t.md", b"---\nterm: T\ndefinition: D.\n---\n");
    write("content/articles/x.md", article);
    folder
}

fn root(folder: &tempfile::TempDir) -> &Utf8Path {
    Utf8Path::from_path(folder.path()).unwrap()
}

/// Reads, binds and shows everything; every diagnostic can be printed.
fn all_the_way(folder: &tempfile::TempDir) -> (Value, Vec<Value>) {
    let (content, mut problems) = content::read(root(folder)).unwrap();
    let (dossier, unresolved) = bind(&content);
    problems.append(unresolved);
    let problems = problems.sorted();
    let told = to_json(&problems, &content.sources);
    let _ = to_terminal(&problems, &content.sources, Colour::Never);
    let words = Messages::english().unwrap();
    let divisions = divisions(&dossier, &words, Limits::default());
    let edition = Edition {
        dossier: &dossier,
        messages: &words,
        divisions: &divisions,
    };
    let shown = pages(edition).into_iter().map(|page| {
        let given = page
            .render(edition, &Given)
            .unwrap_or_else(|never| match never {});
        (
            matches!(page, Shown::Article(_)),
            serde_json::from_str(&given).unwrap(),
        )
    });
    let articles: Vec<Value> = shown
        .collect::<Vec<_>>()
        .into_iter()
        .filter(|(is_article, _)| *is_article)
        .map(|(_, page)| page)
        .collect();
    (told, articles)
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn overlapping_ranges_nest_and_hide_no_word(text in words(), ranges in stretches(12)) {
        let mut overlays: Vec<Overlay> = ranges
            .iter()
            .enumerate()
            .map(|(at, (a, b))| {
                let tag = if at % 3 == 0 { Tag::new("a").with("href", "x") } else { Tag::new("mark") };
                let mut after = Html::default();
                after.text_element(&Tag::new("a").with("class", "ref x"), &at.to_string());
                Overlay { range: stretch(&text, *a, *b), depth: (at % 4) as u8, tag: tag.with("id", format!("k{at}")), after }
            })
            .collect();
        overlays.sort_by_key(|overlay| (overlay.depth, overlay.range.start));
        let drawn = annotated_text(&text, &overlays);
        let drawn = drawn.as_str();
        prop_assert_eq!(html::check(drawn), Ok(()), "{}", drawn);
        prop_assert_eq!(bare(&html::text(drawn, is_added).unwrap()), bare(&text), "{}", drawn);
        for (at, overlay) in overlays.iter().enumerate().filter(|(_, overlay)| !overlay.range.is_empty()) {
            let id = overlay.tag.attribute("id").unwrap();
            let times = drawn.matches(&format!("id=\"{id}\"")).count();
            let hidden = overlay.tag.is_link() && overlays.iter().enumerate().any(|(other, one)| other != at && one.tag.is_link() && one.range.start < overlay.range.end && overlay.range.start < one.range.end);
            prop_assert!(times == 1 || hidden, "{} stands {} times in {}", id, times, drawn);
        }
    }

    #[test]
    fn the_selector_for_a_range_finds_it(text in words(), (a, b) in (0.0..1.0, 0.0..1.0)) {
        let (_, file) = sources(&text);
        let text = Body::read(file, 0, &text, &mut Diagnostics::default()).text;
        let folded = Folded::for_matching(&text);
        let range = stretch(&text, a, b);
        let selector = unique_selector(&text, &folded, range.clone());
        if let Ok(found) = locate(&text, &folded, &selector) {
            // If a range begins or ends within a character that folds to several, it is extended to the whole character.
            prop_assert!(found.start <= range.end && range.start <= found.end, "{:?} for {:?}", found, range);
        } else {
            prop_assert!(bare(&dossier::text::fold::fold(&text[range])).is_empty(), "{:?} in {:?} is not found again", selector, text);
        }
    }

    #[test]
    fn any_text_is_read_as_markdown_and_as_yaml(text in prop_oneof![words(), "\\PC{0,200}", "(?s).{0,200}", "[\\[\\]{}:,&*!|>'\"%@`#? \n\t-]{0,80}"]) {
        let (sources, file) = sources(&text);
        let mut problems = Diagnostics::default();
        let body = Body::read(file, 0, &text, &mut problems);
        for leaf in &body.leaves {
            prop_assert!(body.text.get(leaf.clone()).is_some());
        }
        let _ = yaml::parse(file, 0, &text, &mut problems);
        let problems = problems.sorted();
        let _ = to_json(&problems, &sources);
        let _ = to_terminal(&problems, &sources, Colour::Always);
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn every_annotation_of_any_text_is_drawn_once_and_the_text_stays(markdown in words(), ranges in stretches(14)) {
        let (_, file) = sources(&markdown);
        // The line ending before it: `---` is followed by a new line.
        let text = Body::read(file, 0, &markdown, &mut Diagnostics::default()).text;
        let ranges: Vec<Range<usize>> = ranges.iter().map(|(a, b)| stretch(&text, *a, *b)).collect();
        let source = article(&text, &ranges, &markdown);
        let folder = folder_with(source.as_bytes());
        let (told, shown) = all_the_way(&folder);
        let (content, _) = content::read(root(&folder)).unwrap();
        prop_assert_eq!(shown.len(), 1, "{}\n{}", source, told);
        let drawn = prose_of(&shown[0]);
        prop_assert_eq!(html::check(&drawn), Ok(()), "{}\n{}", source, drawn);
        let body = &content.articles[0].text.body;
        let read = html::text(drawn.split_once("</h1>").unwrap().1, is_added).unwrap();
        prop_assert_eq!(bare(&read), bare(&body.text), "{}\n{}", source, drawn);
        let dossier = bind(&content).0;
        for annotation in &dossier.articles.values().next().unwrap().annotations {
            let times = drawn.matches(&format!("id=\"{}\"", annotation.key)).count();
            prop_assert_eq!(times, 1, "{} stands {} times\n{}\n{}", annotation.key, times, source, drawn);
        }
    }

    #[test]
    fn any_bytes_are_read_and_shown_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), front in "(?s).{0,120}", body in words()) {
        let with_front = format!("---\n{front}\n---\n{body}");
        let titled = format!("---\ntitle: T\n{}\n---\n{body}", front.replace("---", ""));
        for article in [bytes.as_slice(), with_front.as_bytes(), titled.as_bytes()] {
            let folder = folder_with(article);
            let _ = all_the_way(&folder);
            std::fs::write(folder.path().join("site.yaml"), article).unwrap();
            std::fs::write(folder.path().join("content/corrections.yaml"), article).unwrap();
            let _ = all_the_way(&folder);
        }
    }
}
