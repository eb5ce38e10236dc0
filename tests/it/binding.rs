//! Names, selectors and metonyms in the dossier that ships with the program.

use std::collections::BTreeSet;
use std::fs;

use dossier::content;
use dossier::diagnostic::{Rule, to_json};
use dossier::text::fold::fold;
use rayon::prelude::*;
use serde_json::Value;

use crate::driver::{DossierTest, shipped_site};
use crate::html;

/// A line in an article's front matter that contains the words of a selector.
struct Exact {
    article: String,
    /// Its index among the lines of the file.
    line: usize,
    words: String,
}

/// The one-line selectors in all articles.
fn selectors(test: &DossierTest) -> Vec<Exact> {
    let mut all = Vec::new();
    for article in [
        "kabul-answers-asif",
        "pakistans-defense-minister-threatens-strikes",
    ] {
        let path = format!("content/articles/{article}.md");
        for (line, text) in test
            .read(&path)
            .lines()
            .enumerate()
            .skip(1)
            .take_while(|(_, text)| *text != "---")
        {
            let Some((_, value)) = text.split_once("exact: ") else {
                continue;
            };
            let words = match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or(""),
                None if text.contains('{') => value.split([',', '}']).next().unwrap_or(""),
                None => value,
            };
            all.push(Exact {
                article: path.clone(),
                line,
                words: words.to_owned(),
            });
        }
    }
    all
}

/// The words with one letter missing near the middle, so that they do not occur in the text; `None` if they still do.
fn with_a_letter_missing(words: &str, text: &str) -> Option<String> {
    let letters: Vec<(usize, char)> = words
        .char_indices()
        .filter(|(_, c)| c.is_alphabetic())
        .collect();
    let middle = letters.len() / 2;
    let order = (0..letters.len()).map(|step| (middle + step) % letters.len());
    let shorter = order.map(|at| {
        let (start, letter) = letters[at];
        format!("{}{}", &words[..start], &words[start + letter.len_utf8()..])
    });
    let text = fold(text);
    shorter
        .into_iter()
        .find(|words| !text.contains(fold(words).trim()))
}

/// The diagnostics of the dossier in a folder, as JSON.
fn problems(test: &DossierTest) -> Vec<Value> {
    let (content, mut problems) = content::read(test.utf8_root()).unwrap();
    problems.append(dossier::dossier::bind(&content).1);
    let json = to_json(&problems.sorted(), &content.sources);
    json["diagnostics"].as_array().unwrap().clone()
}

/// Replaces the selector on a line by a pasted one: its `exact`, `prefix`, `suffix`, `nth` and `in` are removed, the rest is kept.
fn pasted(text: &str, line: usize, selector: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let own = lines[line].clone();
    if let Some((before, fields)) = own.split_once('{') {
        let fields = fields.trim_end().trim_end_matches('}');
        let kept: Vec<&str> = split_fields(fields)
            .into_iter()
            .filter(|field| !is_selector(field))
            .collect();
        lines[line] = format!("{before}{{{}, {}}}", selector.trim(), kept.join(", "));
        return lines.join("\n");
    }
    let indent = own.find("exact:").unwrap();
    let ends = |text: &String| {
        text.trim_start().starts_with("- ") || !text.starts_with(&" ".repeat(indent))
    };
    let end = (line + 1..lines.len())
        .find(|at| ends(&lines[*at]))
        .unwrap();
    let mut entry: Vec<String> = lines
        .splice(line..end, [])
        .skip(1)
        .filter(|text| !is_selector(text))
        .collect();
    // A selector with one field per line is pasted line by line.
    for (at, field) in selector.lines().map(str::trim).enumerate() {
        let start = if at == 0 {
            own[..indent].to_owned()
        } else {
            " ".repeat(indent)
        };
        entry.insert(at, format!("{start}{field}"));
    }
    lines.splice(line..line, entry);
    lines.join("\n")
}

fn is_selector(field: &str) -> bool {
    ["exact:", "prefix:", "suffix:", "nth:", "in:"]
        .iter()
        .any(|key| field.trim_start().starts_with(key))
}

/// Splits `a: "b, c", d: e` at the commas outside quotation marks.
fn split_fields(fields: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in fields.char_indices() {
        match c {
            '"' if !escaped => quoted = !quoted,
            ',' if !quoted => {
                parts.push(fields[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(fields[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn a_selector_with_a_letter_missing_shows_a_fix_that_works() {
    let whole = DossierTest::shipped();
    let before = problems(&whole);
    assert!(
        before.iter().all(|one| one["severity"] != "error"),
        "{before:#?}"
    );
    let (content, _) = content::read(whole.utf8_root()).unwrap();
    let text_of = |path: &str| {
        content
            .articles
            .iter()
            .find(|article| path.contains(&article.id))
            .unwrap()
            .text
            .body
            .text
            .clone()
    };
    let all = selectors(&whole);
    assert!(all.len() > 100, "only {} selectors", all.len());
    // Every third one, since each needs two readings of the whole dossier.
    let sample: Vec<&Exact> = all.iter().step_by(3).collect();
    let wrong: Vec<String> = sample
        .par_iter()
        .filter_map(|selector| {
            let broken = with_a_letter_missing(&selector.words, &text_of(&selector.article))?;
            wrong_with(selector, &broken, &before)
                .map(|why| format!("`{}` → `{broken}`: {why}", selector.words))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        sample.len(),
        wrong.join("\n")
    );
}

fn wrong_with(selector: &Exact, broken: &str, before: &[Value]) -> Option<String> {
    let test = DossierTest::shipped();
    let lines: Vec<String> = test
        .read(&selector.article)
        .lines()
        .map(str::to_owned)
        .collect();
    let mut damaged = lines;
    damaged[selector.line] = damaged[selector.line].replacen(&selector.words, broken, 1);
    let damaged = damaged.join("\n") + "\n";
    test.write(&selector.article, &damaged);
    let line = selector.line + 1;
    let found = problems(&test);
    let here = |one: &&Value| one["id"] == "selector-not-found" && one["at"]["line"] == line;
    let Some(told) = found.iter().find(here) else {
        return Some(format!("not told: {found:#?}"));
    };
    let Some(paste) = told["help"]
        .as_array()?
        .iter()
        .find_map(|help| help["paste"].as_str())
    else {
        return Some(format!("nothing to paste: {told}"));
    };
    test.write(
        &selector.article,
        pasted(&damaged, selector.line, paste) + "\n",
    );
    let after = problems(&test);
    let ids = |list: &[Value]| {
        list.iter()
            .map(|one| format!("{} {}", one["id"], one["message"]))
            .collect::<BTreeSet<_>>()
    };
    (ids(&after) != ids(before)).then(|| format!("pasting {paste} leaves {after:#?}"))
}

#[test]
fn islamabad_as_a_metonym_is_the_government_and_not_the_place() {
    let (content, _) = content::read(DossierTest::shipped().utf8_root()).unwrap();
    let (dossier, _) = dossier::dossier::bind(&content);
    let island = |id: &str| {
        dossier
            .places
            .keys()
            .find(|place| place.as_str() == id)
            .unwrap()
    };
    let islamabad = island("islamabad");
    let literal = dossier
        .backlinks
        .place_mentions
        .get(islamabad)
        .map_or(0, Vec::len);
    let metonyms = dossier
        .backlinks
        .metonyms
        .get(islamabad)
        .map_or(0, Vec::len);
    assert!(metonyms >= 2, "{metonyms} metonyms");
    assert_eq!(literal, 0, "the city itself is mentioned nowhere");

    let site = shipped_site();
    let article = fs::read_to_string(site.join("articles/kabul-answers-asif.html")).unwrap();
    let linked = html::select(
        &article,
        ".row a[href='../actors/government-of-pakistan.html']",
    );
    assert!(
        linked.iter().any(|link| link.ends_with(">Islamabad</a>")),
        "{linked:?}"
    );

    let place = fs::read_to_string(site.join("places/islamabad.html")).unwrap();
    assert!(
        !place.contains("id=\"mentions\""),
        "a metonym stands among the place's mentions"
    );
    assert!(place.contains("id=\"used-to-mean\""), "{place}");
}

#[test]
fn every_statement_on_asifs_page_links_to_its_sentence() {
    let site = shipped_site();
    let page = fs::read_to_string(site.join("actors/khawaja-asif.html")).unwrap();
    let statements = html::select(&page, "section:has(> #said) li");
    for item in &statements {
        let leads = html::attributes(item, "href")
            .into_iter()
            .any(|(_, href)| href.starts_with("../articles/") && href.contains("#p"));
        assert!(leads, "a statement without its passage: {item}");
    }
    assert!(
        statements.len() >= 3,
        "only {} statements",
        statements.len()
    );
}

#[test]
fn a_name_that_two_records_share_links_to_the_one_named_in_full() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    for (id, name) in [("mira-vale", "Mira Vale"), ("otto-vale", "Otto Vale")] {
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name}\nkind: person\nnames: [Vale]\n---\n"),
        );
    }
    test.write(
        "content/articles/x.md",
        "---\ntitle: X\n---\n\nMira Vale spoke. Vale left. Valerian stayed; Jean Vale did, too.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("articles/x.html");
    assert_eq!(
        page.matches("href=\"../actors/mira-vale.html\"").count(),
        3,
        "twice in the text, once in the list below it:\n{page}"
    );
    assert!(
        !outcome
            .diagnostics()
            .iter()
            .any(|one| one["id"] == Rule::AmbiguousName.id()),
        "{}",
        outcome.report
    );
}

#[test]
fn an_unconfirmed_annotation_is_marked_and_can_be_kept_off_the_site() {
    const SUGGESTED: &str = "\"suggested\":true";
    let test = DossierTest::from("small");
    let shown = test.build();
    shown.expect_exit(0).expect_page(
        "articles/tax-announced.html",
        &["class=\"part quote suggested\""],
    );
    let page = test.given("articles/tax-announced.html");
    assert!(page["rows"].to_string().contains(SUGGESTED), "{page:#}");
    test.edit("site.yaml", "show_suggested: true", "show_suggested: false");
    let hidden = test.build();
    hidden.expect_exit(0);
    let page = test.given("articles/tax-announced.html");
    let (rows, layers) = (page["rows"].to_string(), page["layers"].to_string());
    assert!(!rows.contains(SUGGESTED), "{rows}");
    assert!(!rows.contains(" suggested"), "{rows}");
    assert!(!layers.contains("suggested"), "{layers}");
}

#[test]
fn check_reports_what_build_would_report_and_writes_nothing() {
    let test = DossierTest::shipped();
    let before = crate::driver::tree(test.root());
    let clean = test.run(&["check"]);
    clean.expect_exit(0);
    assert_eq!(clean.stdout.trim(), "no problems found");
    assert_eq!(crate::driver::tree(test.root()), before);

    test.write(
        "content/actors/nobody.md",
        "---\nname: Nobody Inparticular\nkind: person\n---\n",
    );
    test.run(&["check"]).expect_exit(0);
    test.run(&["check", "--deny", "warnings"]).expect_exit(0);
    test.run(&["check", "--deny", "hints"]).expect_exit(1);
    let remarks = test.run(&["check", "--format", "github"]).stdout;
    assert!(
        remarks.starts_with("::notice file=content/actors/nobody.md,line=1,"),
        "{remarks}"
    );
    let sarif = test.run(&["check", "--format", "sarif"]).stdout;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "never-mentioned");
    let built = test.build();
    assert_eq!(
        test.run(&["check", "--format", "json"]).report,
        built.report
    );
}
