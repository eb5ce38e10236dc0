//! Parts of pages for frames on other sites, and what pages say about how to show them there.

use std::fs;

use crate::chromium;
use crate::driver::{DossierTest, Outcome, copy, pages, repository};
use crate::html::unescape;

fn old_mole() -> DossierTest {
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    test
}

fn built(test: &DossierTest) -> Outcome {
    let outcome = test.build();
    outcome.expect_exit(0);
    outcome
}

/// What a page says to paste: the line, and the text.
fn pasted(page: &str) -> (String, String) {
    (area(page, "share-line"), area(page, "share-text"))
}

/// The text of a field.
fn area(page: &str, id: &str) -> String {
    let start = format!("<textarea id=\"{id}\"");
    let rest = page.split(&start).nth(1).expect(id);
    let rest = rest.split_once('>').unwrap().1;
    let text = rest.split("</textarea>").next().unwrap();
    unescape(text).unwrap()
}

/// The value of an attribute of the frame.
fn attribute(line: &str, name: &str) -> String {
    let value = line.split(&format!(" {name}=\"")).nth(1).expect(name);
    unescape(value.split('"').next().unwrap()).unwrap()
}

#[test]
fn every_claim_and_question_and_each_drawing_is_a_small_page_for_frames() {
    // These have the two themes.
    for test in [old_mole(), DossierTest::shipped()] {
        let outcome = built(&test);
        let all = pages(&outcome.site);
        let wholes = all.iter().filter(|(path, _)| {
            path.starts_with("claims/")
                || path.starts_with("questions/")
                || ["chronology.html", "map.html", "network.html"].contains(&path.as_str())
        });
        let mut count = 0;
        for (path, whole) in wholes {
            count += 1;
            let own = format!("embed/{path}");
            let page = all.get(&own).unwrap_or_else(|| panic!("no {own}"));
            for never in ["<nav", "<script", "<style", " style=", "http-equiv"] {
                assert!(!page.contains(never), "{own}: {never}");
            }
            let root = "../".repeat(own.matches('/').count());
            for always in [
                "<meta name=\"robots\" content=\"noindex\">",
                "<base target=\"_blank\">",
                "<h1",
                &format!("href=\"{root}{path}\""),
                &format!("href=\"{root}index.html\""),
            ] {
                assert!(page.contains(always), "{own}: no {always}");
            }
            assert!(page.len() < 60_000, "{own}: {} bytes", page.len());
            let (line, _) = pasted(whole);
            assert!(attribute(&line, "src").ends_with(&own), "{line}");
            let height: usize = attribute(&line, "height").parse().unwrap();
            assert!((220..=900).contains(&height), "{line}");
        }
        let own = all.keys().filter(|path| path.starts_with("embed/"));
        assert_eq!(own.count(), count);
    }
}

#[test]
fn the_whole_page_is_the_one_that_search_engines_find() {
    let test = old_mole();
    let outcome = built(&test);
    let page = outcome.page("embed/claims/fire-was-set.html");
    let whole =
        "<link rel=\"canonical\" href=\"https://oldmole.example/fire/claims/fire-was-set.html\">";
    assert!(page.contains(whole), "{page}");
    let sitemap = fs::read_to_string(outcome.site.join("sitemap.xml")).unwrap();
    assert!(sitemap.contains("/claims/fire-was-set.html"), "{sitemap}");
    assert!(!sitemap.contains("embed/"), "{sitemap}");
    let (line, text) = pasted(&outcome.page("claims/fire-was-set.html"));
    assert_eq!(
        attribute(&line, "src"),
        "https://oldmole.example/fire/embed/claims/fire-was-set.html"
    );
    assert!(text.starts_with("The fire was set.\n"), "{text}");
    assert!(
        text.ends_with("The Old Mole Fire, https://oldmole.example/fire/claims/fire-was-set.html"),
        "{text}"
    );
}

#[test]
fn a_picture_with_its_description_serves_places_that_take_no_frames() {
    let test = old_mole();
    let outcome = built(&test);
    let page = outcome.page("claims/fire-was-set.html");
    let picture = area(&page, "share-picture");
    let src = "https://oldmole.example/fire/previews/claims/fire-was-set.png";
    assert_eq!(attribute(&picture, "src"), src);
    assert!(
        picture.starts_with("<a href=\"https://oldmole.example/fire/claims/fire-was-set.html\">"),
        "{picture}"
    );
    let alt = attribute(&picture, "alt");
    assert!(alt.starts_with("The fire was set. "), "{alt}");
    assert!(alt.contains("For: Tomas Wehl."), "{alt}");
    // Links to the page show the same picture.
    assert!(page.contains(&format!("<meta property=\"og:image\" content=\"{src}\">")));
    for (path, page) in pages(&outcome.site) {
        if page.contains("share-line") {
            let name = path.replace(".html", ".png");
            let file = outcome.site.join("previews").join(name);
            assert!(file.is_file(), "{}", file.display());
            assert!(page.contains("share-picture"), "{path}");
        }
    }
    test.edit("site.yaml", "title:", "previews: false\ntitle:");
    let page = built(&test).page("claims/fire-was-set.html");
    assert!(page.contains("share-line") && !page.contains("share-picture"));
}

#[test]
fn a_frame_on_another_site_is_as_high_as_what_is_in_it() {
    let Some(mut browser) = chromium::start("frames") else {
        return;
    };
    let test = old_mole();
    let outcome = built(&test);
    let elsewhere = tempfile::TempDir::new().unwrap();
    let host = elsewhere.path().join("host.html");
    for page in [
        "claims/fire-was-set.html",
        "claims/eleven-died.html",
        "questions/how-many-died.html",
        "chronology.html",
        "map.html",
        "network.html",
    ] {
        let (line, _) = pasted(&outcome.page(page));
        let own = format!("file://{}", outcome.site.join("embed").join(page).display());
        let src = attribute(&line, "src");
        fs::write(&host, line.replace(&src, &own)).unwrap();
        browser.resize(720, 1000);
        browser.open(&format!("file://{}", host.display()));
        assert_eq!(browser.complaints(), Vec::<String>::new(), "{page}");
        let height: u64 = attribute(&line, "height").parse().unwrap();
        browser.resize(700, height as u32);
        browser.open(&own);
        let needed = browser.evaluate("document.documentElement.scrollHeight");
        let needed = needed.as_u64().unwrap();
        assert!(
            needed <= height || height == 900,
            "{page}: {needed} px in {height}"
        );
        assert!(needed * 3 > height, "{page}: {needed} px in {height}");
        browser.resize(320, height as u32);
        browser.open(&own);
        let wide = browser.evaluate("document.documentElement.scrollWidth");
        assert!(wide.as_u64().unwrap() <= 320, "{page}: {wide} px wide");
    }
}

/// A statement is text in the line, whatever is in it; an id may be as long as the name of its page allows.
#[test]
fn the_line_is_sound_for_any_statement_and_id() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: A & B\ndescription: D\nlanguage: ar\n");
    let id = "x".repeat(250);
    test.write(
        &format!("content/claims/{id}.md"),
        "---\nstatement: 'The \"pier\" <is> gone & lost.'\nkind: factual\n---\n",
    );
    let outcome = built(&test);
    let own = format!("embed/claims/{id}.html");
    outcome.expect_page(&own, &["dir=\"rtl\"", "&lt;is&gt; gone &amp; lost"]);
    let page = outcome.page(&format!("claims/{id}.html"));
    let (line, text) = pasted(&page);
    // The site's address is not known, and the page says so.
    assert_eq!(attribute(&line, "src"), own);
    assert!(page.contains("«embed/»"), "{page}");
    assert_eq!(attribute(&line, "title"), "The \"pier\" <is> gone & lost.");
    assert_eq!(line.matches('<').count(), 2, "{line}");
    assert!(text.ends_with("\nA & B"), "{text}");
}

#[test]
fn site_yaml_turns_them_off() {
    let test = old_mole();
    test.edit("site.yaml", "title:", "embeds: false\ntitle:");
    let outcome = built(&test);
    for (path, page) in pages(&outcome.site) {
        assert!(!path.starts_with("embed/"), "{path}");
        assert!(!page.contains("share-line"), "{path}");
    }
}
