//! Lists that are too long for one page are divided, and every link still leads to what it names.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use dossier::content;
use dossier::dossier::bind;
use dossier::page::Limits;
use dossier::site::publish::File;
use dossier::site::theme::Theme;
use dossier::site::{Site, links};

use crate::driver::DossierTest;
use crate::html;

/// Small enough that a dossier of a few files has lists that are too long.
const FEW: Limits = Limits {
    rows: 5,
    bytes: 20_000,
    lead: 2,
};

fn site(language: &str) -> String {
    format!(
        "title: Many\ndescription: D\nlanguage: {language}\nbase_url: https://example.org/many\npreviews: false\n"
    )
}

const NAMES: [&str; 12] = [
    "Ada", "Bo", "Cy", "Dee", "Eva", "Flo", "Gus", "Hal", "Ida", "Jo", "Kay", "Lu",
];

/// Twelve people, places, terms and claims, and some more articles and events, over two years and three months.
fn dossier(language: &str) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", site(language));
    for (at, name) in NAMES.iter().enumerate() {
        let records = [
            ("actors", format!("name: {name} Lorne\nkind: person")),
            ("places", format!("name: {name}ville\nkind: city")),
            (
                "terms",
                format!(
                    "term: {name} rule\ndefinition: \"A rule. See [another](term:t{}).\"",
                    (at + 5) % 12
                ),
            ),
            ("claims", format!("statement: It is {at}.\nkind: factual")),
            ("publishers", format!("name: {name} Post\nkind: newspaper")),
        ];
        for (folder, fields) in records {
            let first = &folder[..1];
            test.write(
                &format!("content/{folder}/{first}{at}.md"),
                format!("---\n{fields}\n---\n"),
            );
        }
    }
    for at in 0..14 {
        let (year, month) = (2030 + at / 8, at % 3 + 1);
        test.write(
            &format!("content/events/e{at}.md"),
            format!("---\ntitle: Event {at}\ndate: \"{year}-{month:02}-{:02}\"\ndate_basis: stated\n---\n", at + 1),
        );
        let mut text = String::from("Ada Lorne said “we go”.");
        for name in NAMES.iter().skip(at % 6).take(4) {
            let _ = write!(
                text,
                " {name} Lorne was in {name}ville. The {name} rule holds."
            );
        }
        test.write(
            &format!("content/articles/x{at}.md"),
            format!(
                "---\ntitle: Report {at}\npublished: \"{year}-{month:02}-{:02}\"\npublisher: p{}\nquotes:\n  - {{exact: we go, speaker: a0, type: direct}}\nclaims:\n  - {{exact: we go, claim: c{}, stance: asserts, holder: a0}}\nevents:\n  - {{exact: we go, event: e{at}}}\n---\n\n{text}\n",
                at + 1, at % 12, at % 12
            ),
        );
    }
    test
}

/// All files of the site, with these limits.
fn files(test: &DossierTest, limits: Limits) -> BTreeMap<String, String> {
    let (content, _) = content::read(test.utf8_root()).unwrap();
    let (dossier, _) = bind(&content);
    let theme = Theme::load(test.utf8_root(), dossier.site.theme, &dossier.site.language).unwrap();
    let site = Site::new(Cow::Borrowed(&dossier), theme).unwrap();
    let files = site.within(limits).files(|_| ()).unwrap();
    let (broken, _) = links::broken(&files);
    assert!(broken.is_empty(), "{broken:#?}");
    let text = |file: &File| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        (file.path.clone(), text)
    };
    files.iter().map(text).collect()
}

/// The pages of a list in order, and which of them the links to the next part lead to.
fn chain(files: &BTreeMap<String, String>, first: &str) -> Vec<String> {
    let mut pages = vec![first.to_owned()];
    while let Some(page) = pages.last()
        && let Some(next) = html::select(&files[page], "a[rel=next]").first()
    {
        let next = next.split_once("href=\"").unwrap().1;
        let next = next.split_once('"').unwrap().0;
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let next = next.trim_start_matches("../");
        let next = next.strip_prefix(folder).unwrap_or(next);
        let next = match folder {
            "" => next.to_owned(),
            folder => format!("{folder}/{}", next.trim_start_matches('/')),
        };
        assert!(
            !pages.contains(&next),
            "the parts of {first} go in a circle"
        );
        pages.push(next);
    }
    pages
}

#[test]
fn every_row_of_an_overview_is_on_one_of_its_parts() {
    for language in ["en", "ur"] {
        let test = dossier(language);
        let divided = files(&test, FEW);
        let whole = files(&test, Limits::default());
        for (overview, row, most) in [
            ("articles.html", "article.card h2 a", 5),
            ("actors.html", "ul.index > li", 5),
            ("places.html", "ul.index > li", 5),
            ("chronology.html", ".chron > li", 5),
            ("glossary.html", "dl.glossary > dt", 5),
            ("sources.html", "section.claimcard", 5),
            ("search.html", "ul.index > li", 5),
            ("claims.html", ".ledger li.cl", 5),
        ] {
            let pages = chain(&divided, overview);
            assert!(pages.len() > 1, "{overview} is not divided");
            let mut rows = 0;
            for page in &pages {
                let html = &divided[page];
                let here = html::select(html, row).len();
                assert!((1..=most).contains(&here), "{page} has {here} rows");
                rows += here;
                assert_eq!(html::select(html, ".parts li").len(), pages.len(), "{page}");
                assert_eq!(html::select(html, ".parts [aria-current=page]").len(), 1);
                let canonical = format!("https://example.org/many/{page}");
                assert!(html.contains(&format!("rel=\"canonical\" href=\"{canonical}\"")));
                assert!(divided["sitemap.xml"].contains(&canonical), "{page}");
            }
            let row = row.replace(
                "ul.index > li",
                if overview == "places.html" {
                    "ul.tree li"
                } else {
                    "ul.index > li"
                },
            );
            assert_eq!(
                rows,
                html::select(&whole[overview], &row).len(),
                "{overview}"
            );
            let titles: BTreeSet<_> = pages
                .iter()
                .map(|page| html::select(&divided[page], "title"))
                .collect();
            assert_eq!(titles.len(), pages.len(), "{titles:?}");
        }
        // A page that is short enough has no bar, and no list that is whole has parts.
        assert!(!divided["articles/x0.html"].contains("class=\"parts\""));
        assert!(whole.values().all(|html| !html.contains("class=\"parts\"")));
        assert!(whole.keys().all(|path| !path.starts_with("articles.2")));
    }
}

#[test]
fn a_record_shows_the_first_rows_and_its_parts_have_all() {
    let test = dossier("en");
    for at in 0..12 {
        // Everything that is reported of one event, said about one claim, and printed by one publisher.
        let path = format!("content/articles/x{at}.md");
        test.edit(&path, &format!("claim: c{at}"), "claim: c0");
        test.edit(&path, &format!("event: e{at}"), "event: e0");
        test.edit(&path, &format!("publisher: p{at}"), "publisher: p0");
    }
    let divided = files(&test, FEW);
    let whole = files(&test, Limits::default());
    for (page, list, row) in [
        ("actors/a0.html", "said", ".uttered > li"),
        ("actors/a0.html", "mentions", ".kwic.actor"),
        ("places/p5.html", "mentions", ".kwic.place"),
        ("claims/c0.html", "told", ".told > li[id]"),
        ("events/e0.html", "accounts", "article.account"),
    ] {
        let stem = page.trim_end_matches(".html");
        let parts = divided.keys();
        let parts = parts.filter(|path| path.starts_with(&format!("{stem}.{list}-")));
        let parts: Vec<&String> = parts.collect();
        assert!(parts.len() > 1, "{list} of {page} is not divided");
        let rows = |html: &str| html::select(html, row).len();
        let all: usize = parts.iter().map(|part| rows(&divided[*part])).sum();
        assert_eq!(all, rows(&whole[page]), "{list} of {page}");
        assert_eq!(rows(&divided[page]), FEW.lead, "{list} of {page}");
        for part in parts {
            let html = &divided[part];
            assert!((1..=FEW.rows).contains(&rows(html)), "{part}");
            // It leads back to the record.
            let record = page.rsplit_once('/').unwrap().1;
            assert!(
                html.contains(&format!("href=\"../{stem}.html\"")) || html.contains(record),
                "{part}"
            );
            assert!(divided["sitemap.xml"].contains(part.as_str()), "{part}");
            assert!(divided[page].contains(part.as_str()), "{part}");
        }
    }
    let published = divided
        .keys()
        .filter(|path| path.starts_with("sources.p0-"));
    assert!(published.count() > 1);
}

#[test]
fn links_lead_to_the_part_on_which_a_term_or_publisher_is() {
    let divided = files(&dossier("en"), FEW);
    let at = |id: &str| {
        let mut pages = divided
            .iter()
            .filter(|(path, _)| path.starts_with("glossary."));
        pages.find(|(_, html)| html.contains(&format!("<dt id=\"{id}\"")))
    };
    let (last, _) = at("t11").unwrap();
    assert_ne!(last, "glossary.html");
    // In an article, in the glossary itself, and in the search index.
    let link = format!("{last}#t11");
    let linking = divided
        .iter()
        .filter(|(path, text)| path.ends_with(".html") && text.contains(&link));
    assert!(linking.count() > 1);
    let search = divided
        .iter()
        .filter(|(path, _)| path.starts_with("search/"));
    assert!(search.into_iter().any(|(_, text)| text.contains(&link)));
}

#[test]
fn the_parts_of_a_list_are_the_same_on_every_build_and_their_labels_are_in_words() {
    let test = dossier("en");
    let (one, other) = (files(&test, FEW), files(&test, FEW));
    assert!(one == other);
    let labels = html::select(&one["articles.html"], ".parts li a");
    let labels: Vec<String> = labels
        .iter()
        .map(|link| html::text(link, |_, _| false).unwrap_or_default())
        .collect();
    assert_eq!(
        labels,
        [
            "February 2031 – March 2031",
            "January 2031",
            "February 2030 – March 2030",
            "January 2030"
        ]
    );
}
