//! Properties of every page on every site: of the shipped dossier, of the richest one, and of the poorest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::driver::{DossierTest, Outcome, pages, repository, shipped_site, tree};
use crate::html::{self, Piece};

/// What a template prints for missing data, and other text that must not be on a page.
const NEVER: [&str; 10] = [
    "{{",
    "{%",
    "[object",
    "undefined",
    ">null<",
    "None<",
    "Some(",
    "\"\"\"",
    "<ul></ul>",
    "<ol></ol>",
];

pub(crate) fn poorest() -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Poor\ndescription: One article.\nlanguage: en\ndiagnostics: {text-kind-unknown: off}\n",
    );
    test.write(
        "content/articles/one.md",
        "---\ntitle: One\n---\n\nOne sentence.\n",
    );
    test
}

fn nothing() -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Nothing\ndescription: No article.\nlanguage: en\n",
    );
    test
}

#[test]
fn the_pages_of_the_shipped_dossier_are_valid() {
    check(shipped_site());
}

#[test]
fn the_pages_of_the_richest_dossier_are_valid() {
    let test = DossierTest::from("small");
    let outcome = test.build();
    outcome.expect_exit(0);
    check(&outcome.site);
}

#[test]
fn the_shipped_dossier_has_no_diagnostics() {
    DossierTest::shipped()
        .build_with(&["--frozen"])
        .expect_clean();
}

#[test]
fn the_pages_of_the_poorest_dossier_are_valid() {
    let test = poorest();
    let outcome = test.build();
    outcome
        .expect_clean()
        .expect_page("articles/one.html", &["<h1", ">One<", "One sentence."]);
    check(&outcome.site);
    let test = nothing();
    let outcome = test.build();
    outcome.expect_clean();
    check(&outcome.site);
}

#[test]
fn the_pages_of_a_right_to_left_dossier_are_valid() {
    let test = poorest();
    test.edit("site.yaml", "language: en", "language: ur");
    test.write(
        "content/articles/two.md",
        "---\ntitle: لالٹین\n---\n\nلالٹین جلتی ہے۔ کوئی نہیں بولا۔\n",
    );
    let outcome = test.build();
    outcome
        .expect_clean()
        .expect_page("articles/two.html", &["dir=\"rtl\""]);
    check(&outcome.site);
}

pub(crate) fn check(site: &Path) {
    let files: BTreeSet<String> = tree(site).into_keys().collect();
    let pages = pages(site);
    let ids: BTreeMap<&str, BTreeSet<String>> = pages
        .iter()
        .map(|(path, page)| {
            (
                path.as_str(),
                html::attributes(page, "id")
                    .into_iter()
                    .map(|(_, id)| id)
                    .collect(),
            )
        })
        .collect();
    let mut wrong = Vec::new();
    for (path, page) in &pages {
        // Its links begin at the root of the host, because it can be shown at any depth.
        let is_for_any_address = path == "404.html";
        let page = &if is_for_any_address {
            page.replace("=\"/", "=\"")
        } else {
            page.clone()
        };
        let found = [
            html::check(page).err().into_iter().collect(),
            leftovers(page),
            foreign(page),
            links(path, page, &files, &ids),
            headings(page),
        ]
        .concat();
        wrong.extend(found.into_iter().map(|what| format!("{path}: {what}")));
    }
    assert!(pages.len() > 3, "{} pages", pages.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn leftovers(page: &str) -> Vec<String> {
    let drawn: String = page
        .split("<details class=\"source\">")
        .next()
        .unwrap_or("")
        .to_owned();
    let code = |name: &str, _: &[(&str, String)]| name == "pre" || name == "code";
    let text = html::text(&drawn, code).unwrap_or_default();
    let mut found: Vec<String> = NEVER
        .iter()
        .filter(|words| drawn.contains(**words))
        .map(|words| format!("`{words}`"))
        .collect();
    found.extend(
        ["  ·  ·", " , ", "( )", "()"]
            .iter()
            .filter(|words| text.contains(**words))
            .map(|words| format!("`{words}` in its text")),
    );
    found
}

/// Checks that nothing is inline and nothing is loaded from elsewhere: pages have a strict content security policy, and are opened
/// from a disk.
fn foreign(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in html::pieces(page).unwrap_or_default() {
        let Piece::Open(name, attributes) = piece else {
            continue;
        };
        let is = |key: &str| {
            attributes
                .iter()
                .find(|(known, _)| *known == key)
                .map(|(_, value)| value.as_str())
        };
        if name == "style"
            || (name == "script"
                && is("src").is_none()
                && !is("type").is_some_and(|kind| kind.ends_with("json")))
        {
            found.push(format!("an inline <{name}>"));
        }
        for (key, value) in &attributes {
            if *key == "style" || key.starts_with("on") {
                found.push(format!("<{name} {key}=…>"));
            }
            let fetched = *key == "src"
                || *key == "srcset"
                || (*key == "href" && matches!(name, "link" | "use" | "image"));
            if fetched
                && (value.contains("//") || value.starts_with('/'))
                && is("rel") != Some("canonical")
            {
                found.push(format!("<{name} {key}=\"{value}\">"));
            }
            if *key == "href"
                && ["javascript:", "data:", "file:", "/"]
                    .iter()
                    .any(|start| value.to_lowercase().starts_with(start))
            {
                found.push(format!("a link to {value}"));
            }
        }
    }
    found
}

/// Checks that every link within the site leads to an existing file and id.
fn links(
    path: &str,
    page: &str,
    files: &BTreeSet<String>,
    ids: &BTreeMap<&str, BTreeSet<String>>,
) -> Vec<String> {
    let references = html::attributes(page, "href")
        .into_iter()
        .chain(html::attributes(page, "src"));
    let local = references.map(|(_, address)| address).filter(|address| {
        !["https:", "http:", "mailto:", "data:"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
    });
    let lost = |address: &String| {
        let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
        let target = if file.is_empty() {
            path.to_owned()
        } else {
            resolve(path, file)
        };
        if !files.contains(&target) {
            return Some(format!("a link to {address}, which is not there"));
        }
        let known = ids
            .get(target.as_str())
            .is_some_and(|ids| ids.contains(fragment));
        (!fragment.is_empty() && target.ends_with(".html") && !known)
            .then(|| format!("a link to {address}, where nothing has that id"))
    };
    let mut lost: Vec<String> = local.filter_map(|address| lost(&address)).collect();
    for attribute in [
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "list",
    ] {
        for (_, wanted) in html::attributes(page, attribute) {
            let known = |id: &str| ids.get(path).is_some_and(|ids| ids.contains(id));
            lost.extend(
                wanted
                    .split_whitespace()
                    .filter(|id| !known(id))
                    .map(|id| format!("{attribute} names `{id}`")),
            );
        }
    }
    lost
}

fn resolve(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// Checks that there is one headline, no empty heading, and no skipped level.
fn headings(page: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut last = 0;
    let mut open: Option<(u8, String)> = None;
    let mut firsts = 0;
    let level = |name: &str| {
        name.strip_prefix('h')
            .and_then(|digit| digit.parse::<u8>().ok())
            .filter(|level| (1..=6).contains(level))
    };
    for piece in html::pieces(page).unwrap_or_default() {
        match piece {
            Piece::Open(name, _) => {
                if let Some(level) = level(name) {
                    open = Some((level, String::new()));
                }
            }
            Piece::Text(words) => {
                if let Some((_, text)) = &mut open {
                    text.push_str(words);
                }
            }
            Piece::Close(name) if level(name).is_some() => {
                let Some((level, text)) = open.take() else {
                    continue;
                };
                firsts += usize::from(level == 1);
                if text.trim().is_empty() {
                    wrong.push(format!("an empty <h{level}>"));
                }
                if level > last + 1 {
                    wrong.push(format!(
                        "<h{level}> `{text}` follows a heading of level {last}"
                    ));
                }
                last = level;
            }
            Piece::Close(_) => {}
        }
    }
    if firsts != 1 {
        wrong.push(format!("{firsts} headlines"));
    }
    wrong
}

#[test]
fn preview_pictures_need_the_address_of_the_site() {
    let test = DossierTest::from("small");
    let built = test.build();
    let article = built.page("articles/rtl.html");
    let here = "https://lantern.example/previews/articles/rtl.png";
    assert!(article.contains(&format!("<meta property=\"og:image\" content=\"{here}\">")));
    assert!(article.contains("<meta property=\"og:image:alt\" content=\"فانوس‌های ولم. "));
    assert!(
        built
            .page("claims.html")
            .contains("https://lantern.example/previews/index.png")
    );
    let png =
        |built: &Outcome, name: &str| std::fs::read(built.site.join("previews").join(name)).ok();
    let first = png(&built, "articles/rtl.png");
    assert!(first.is_some() && png(&built, "index.png").is_some());

    let site = test.read("site.yaml");
    test.write("site.yaml", format!("{site}previews: false\n"));
    let built = test.build();
    assert!(!built.page("index.html").contains("og:image"));
    assert_eq!(png(&built, "index.png"), None);

    test.write("site.yaml", &site);
    assert_eq!(png(&test.build(), "articles/rtl.png"), first);

    let without: Vec<&str> = site
        .lines()
        .filter(|line| !line.starts_with("base_url"))
        .collect();
    test.write("site.yaml", without.join("\n"));
    let built = test.build();
    assert!(!built.page("index.html").contains("og:image"));
    assert_eq!(png(&built, "index.png"), None);
}

#[test]
fn the_icon_for_phones_is_the_sites_icon() {
    let folder = repository().join("static");
    let icon = std::fs::read_to_string(folder.join("favicon.svg")).unwrap();
    let painted = dossier::page::preview::icon(&icon, 180).unwrap();
    let file = folder.join("apple-touch-icon.png");
    if std::env::var_os("DOSSIER_BLESS").is_some() {
        std::fs::write(&file, &painted).unwrap();
    }
    let is_painted = std::fs::read(file).ok() == Some(painted);
    assert!(
        is_painted,
        "paint it again: DOSSIER_BLESS=1 cargo test icon_for_phones"
    );
}

#[test]
fn feeds_and_the_sitemap_need_the_address_of_the_site() {
    let test = DossierTest::from("small");
    let site = test.read("site.yaml");
    let without: Vec<&str> = site
        .lines()
        .filter(|line| !line.starts_with("base_url"))
        .collect();
    test.write("site.yaml", without.join("\n"));
    let built = test.build();
    built
        .expect_no_page("feed.xml")
        .expect_no_page("sitemap.xml");
    assert!(!built.page("index.html").contains("rel=\"canonical\""));

    test.write(
        "site.yaml",
        without.join("\n") + "\nbase_url: https://dossier.example/lanterns/\n",
    );
    let built = test.build();
    let here = "https://dossier.example/lanterns";
    let article = format!("<loc>{here}/articles/tax-announced.html</loc>");
    built
        .expect_page("sitemap.xml", &[&article])
        .expect_page("robots.txt", &["Sitemap: https://dossier.example/lanterns/sitemap.xml"])
        .expect_page(
            "articles/tax-announced.html",
            &[
                "<link rel=\"canonical\" href=\"https://dossier.example/lanterns/articles/tax-announced.html\">",
                "href=\"../feed.xml\"",
            ],
        );
    let feed = built.page("feed.xml");
    assert!(feed.contains("<updated>2031-"), "{feed}");
    // The date of publication is inferred, so it is not in machine-readable data.
    assert!(!feed.contains("<published>2031-03-04"), "{feed}");
    assert!(
        !built
            .page("articles/tax-announced.html")
            .contains("DC.date")
    );
    assert!(!built.page("sitemap.xml").contains("404.html"));
}

#[test]
fn pages_of_prose_cannot_have_the_name_of_a_built_in_page() {
    let made = pages(shipped_site());
    let own = made.keys().filter_map(|path| path.strip_suffix(".html"));
    let own = own.filter(|stem| !stem.contains('/'));
    let prose = ["about", "method"];
    for stem in own.filter(|stem| !prose.contains(stem)) {
        assert!(
            dossier::content::naming::OWN_PAGES.contains(&stem),
            "{stem}"
        );
    }
}

#[test]
fn the_404_page_works_at_any_depth() {
    for (base_url, root) in [
        ("https://dossier.example", "/"),
        ("https://example.org/some/dossier/", "/some/dossier/"),
    ] {
        let test = DossierTest::from("small");
        test.edit("site.yaml", "https://lantern.example/", base_url);
        let outcome = test.build();
        let page = fs::read_to_string(outcome.site.join("404.html")).unwrap();
        for name in ["href", "src"] {
            for (_, link) in html::attributes(&page, name) {
                let is_sound = link.starts_with(root) || link.starts_with(['#', 'h']);
                assert!(is_sound, "{link} in 404.html with {base_url}");
            }
        }
        assert!(page.contains(&format!("href=\"{root}static/dossier.css\"")));
        let home = fs::read_to_string(outcome.site.join("index.html")).unwrap();
        assert!(home.contains("href=\"static/dossier.css\""));
        let links = test.run(&["check", "--links", "--format", "json"]);
        assert!(
            links
                .diagnostics()
                .iter()
                .all(|one| one["id"] != "broken-link")
        );
    }
}
