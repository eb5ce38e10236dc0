//! Searching the site like a reader: from a disk, without a network, by mouse, keyboard and address.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dossier::text::keyword::{joined, keywords};
use serde_json::{Value, json};

use crate::chromium::{self, Browser};
use crate::driver::{DossierTest, pages, shipped_site};
use crate::html;

/// Waits until a search has ended, and returns the results.
const RESULTS: &str = "(async () => {
    const list = document.querySelector('#search .results');
    while (list.getAttribute('aria-busy') !== 'false') await new Promise(resolve => setTimeout(resolve, 10));
    return {
        status: document.querySelector('#search [role=status]').textContent,
        results: [...list.children].map(one => ({
            kind: one.className,
            href: one.querySelector('a').getAttribute('href'),
            title: one.querySelector('h3').textContent,
            about: one.querySelector('.eyebrow').textContent,
            text: (one.querySelector('.hit') || one).textContent,
            marks: [...one.querySelectorAll('mark')].map(mark => mark.textContent),
        })),
    };
})()";

fn offline(what: &str) -> Option<Browser> {
    let mut browser = chromium::start(what)?;
    browser.resize(1320, 900);
    browser.call(
        "Network.emulateNetworkConditions",
        json!({"offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0}),
    );
    Some(browser)
}

fn open(browser: &mut Browser, site: &Path, address: &str) {
    // From another page, because a new fragment alone would not load anything.
    browser.open("about:blank");
    browser.open(&format!("file://{}/{address}", site.display()));
}

fn search(browser: &mut Browser, site: &Path, address: &str) -> Value {
    open(browser, site, address);
    let found = browser.evaluate(RESULTS);
    assert_eq!(browser.complaints(), Vec::<String>::new(), "{address}");
    found
}

/// Expects a result of a kind with a title, a text and a marked word.
#[track_caller]
fn expect(found: &Value, kind: &str, title: &str, text: &str, mark: &str) {
    let has = |one: &Value, field: &str, words: &str| one[field].as_str().unwrap().contains(words);
    let marked = |one: &Value| {
        one["marks"]
            .as_array()
            .unwrap()
            .iter()
            .any(|word| word == mark)
    };
    let results = found["results"].as_array().unwrap();
    let any = results.iter().any(|one| {
        one["kind"] == kind && has(one, "title", title) && has(one, "text", text) && marked(one)
    });
    assert!(
        any,
        "no {kind} “{title}” with “{text}” and “{mark}” marked:\n{found:#}"
    );
}

#[test]
fn a_reader_finds_what_is_there() {
    let Some(mut browser) = offline("the search") else {
        return;
    };
    let site = shipped_site();
    let found = search(&mut browser, site, "search.html#q=Tehreek");
    assert_eq!(found["results"][0]["href"], "actors/ttp.html", "{found:#}");
    expect(
        &found,
        "paragraph",
        "Afghanistan",
        "also called Tehreek-e-Taliban",
        "Tehreek",
    );

    let found = search(&mut browser, site, "search.html#q=تحریک");
    expect(&found, "actor", "Tehrik-i-Taliban Pakistan", "", "تحریک");
    // The same word from an Arabic keyboard, with a vowel mark.
    let other = search(&mut browser, site, "search.html#q=تحريكِ");
    assert_eq!(other["results"], found["results"]);

    let found = search(&mut browser, site, "search.html#q=kpk");
    assert_eq!(
        found["results"][0]["title"], "Khyber Pakhtunkhwa",
        "{found:#}"
    );
    expect(&found, "place", "Khyber Pakhtunkhwa", "", "KPK");
    expect(
        &found,
        "paragraph",
        "",
        "killed by insurgents in coordinated attacks",
        "Pakhtunkhwa",
    );

    let found = search(&mut browser, site, "search.html#q=consequences");
    expect(
        &found,
        "claim",
        "bears the consequences",
        "",
        "consequences",
    );
    expect(
        &found,
        "quote",
        "",
        "will be responsible for the consequences",
        "consequences",
    );
    expect(
        &found,
        "paragraph",
        "",
        "will be responsible for the consequences",
        "consequences",
    );

    let found = search(&mut browser, site, "search.html#q=Islamabd");
    assert_eq!(found["results"][0]["title"], "Islamabad", "{found:#}");
    assert!(
        found["status"].as_str().unwrap().contains("islamabad"),
        "{found:#}"
    );

    let found = search(&mut browser, site, "search.html#q=insurg");
    expect(
        &found,
        "paragraph",
        "",
        "killed by insurgents",
        "insurgents",
    );

    let found = search(&mut browser, site, "search.html#q=Khawaja+consequences");
    assert!(found["results"].as_array().unwrap().len() > 1, "{found:#}");

    let found = search(&mut browser, site, "search.html#q=xyzzyplugh");
    assert_eq!(found["status"], "Nothing found.");
}

#[test]
fn a_search_loads_only_what_it_needs_and_only_from_the_site() {
    let Some(mut browser) = offline("what a search loads") else {
        return;
    };
    let site = shipped_site();
    search(&mut browser, site, "search.html");
    let untouched = browser.files();
    let index = |files: &[String]| {
        files
            .iter()
            .filter(|file| file.contains("/search/"))
            .count()
    };
    assert_eq!(index(&untouched), 0, "{untouched:?}");
    search(&mut browser, site, "search.html#q=consequences");
    let loaded = browser.files();
    let root = format!("file://{}/", site.display());
    assert!(
        loaded
            .iter()
            .all(|file| file.starts_with(&root) || file.starts_with("file:///about")),
        "{loaded:?}"
    );
    let texts = loaded
        .iter()
        .filter(|file| file.contains("/search/x"))
        .count();
    assert!(
        texts
            < self::index(site)
                .iter()
                .filter(|(name, _)| name.starts_with('x'))
                .count(),
        "{loaded:?}"
    );
}

#[test]
fn a_result_links_to_its_sentence() {
    let Some(mut browser) = offline("the way from a result") else {
        return;
    };
    let site = shipped_site();
    let found = search(
        &mut browser,
        site,
        "search.html#q=consequences&kind=paragraph",
    );
    for one in found["results"].as_array().unwrap() {
        open(&mut browser, site, one["href"].as_str().unwrap());
        let there = browser.evaluate("document.querySelector(location.hash).textContent");
        assert!(
            there.as_str().unwrap().contains("consequences"),
            "{one}: {there}"
        );
    }
}

#[test]
fn facets_narrow_what_is_found() {
    let Some(mut browser) = offline("facets") else {
        return;
    };
    let site = shipped_site();
    let all = search(&mut browser, site, "search.html#q=afghan");
    for (facet, value) in [
        ("kind", "quote"),
        ("actor", "khawaja-asif"),
        ("place", "afghanistan"),
        ("publisher", "unknown"),
        ("year", "unknown"),
        ("stance", "denies"),
    ] {
        open(&mut browser, site, "search.html#q=afghan");
        browser.evaluate(RESULTS);
        let choose = format!(
            "(() => {{
                const select = document.getElementById('by-{facet}');
                const option = [...select.options].find(one => one.value === '{value}');
                if (!option) return [...select.options].map(one => one.value);
                select.value = '{value}';
                select.dispatchEvent(new Event('change'));
                return Number(/\\((\\d+)\\)$/.exec(option.textContent)[1]);
            }})()"
        );
        let promised = browser.evaluate(&choose);
        let narrowed = browser.evaluate(RESULTS);
        let status = narrowed["status"].as_str().unwrap();
        assert!(
            status.starts_with(&format!("{promised} result")),
            "{facet}: {promised}, {status}"
        );
        assert_ne!(narrowed["status"], all["status"], "{facet}");
        let address = browser.evaluate("location.hash");
        assert_eq!(address, format!("#q=afghan&{facet}={value}"));
        let shared = search(
            &mut browser,
            site,
            &format!("search.html{}", address.as_str().unwrap()),
        );
        assert_eq!(shared, narrowed, "{facet}: the address shows the same");
        if facet == "kind" {
            let kinds = shared["results"].as_array().unwrap().iter();
            assert!(kinds.clone().all(|one| one["kind"] == value), "{shared:#}");
        }
    }
}

fn press(browser: &mut Browser, key: &str, text: &str) {
    let key = json!({"type": "keyDown", "key": key, "code": key, "text": text, "windowsVirtualKeyCode": code(key)});
    browser.call("Input.dispatchKeyEvent", key);
}

fn code(key: &str) -> u32 {
    match key {
        "Enter" => 13,
        "Escape" => 27,
        "ArrowUp" => 38,
        "ArrowDown" => 40,
        _ => 0,
    }
}

const FOCUSED: &str = "document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.tagName";

#[test]
fn the_keyboard_is_enough() {
    let Some(mut browser) = offline("the keyboard") else {
        return;
    };
    let site = shipped_site();
    open(&mut browser, site, "articles/kabul-answers-asif.html");
    browser.expect_load(|browser| press(browser, "/", "/"));
    assert_eq!(browser.evaluate(FOCUSED), "q");
    browser.call("Input.insertText", json!({"text": "consequences"}));
    press(&mut browser, "Enter", "\r");
    let typed = browser.evaluate(RESULTS);
    assert_eq!(browser.evaluate("location.hash"), "#q=consequences");
    press(&mut browser, "ArrowDown", "");
    press(&mut browser, "ArrowDown", "");
    press(&mut browser, "ArrowUp", "");
    assert_eq!(browser.evaluate(FOCUSED), typed["results"][0]["href"]);
    press(&mut browser, "Escape", "");
    assert_eq!(browser.evaluate(FOCUSED), "q");
    press(&mut browser, "ArrowDown", "");
    browser.expect_load(|browser| press(browser, "Enter", "\r"));
    let place = browser.evaluate("location.href");
    let first = typed["results"][0]["href"].as_str().unwrap();
    assert!(
        place.as_str().unwrap().ends_with(first),
        "{place}, not {first}"
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn the_key_can_be_switched_off() {
    let Some(mut browser) = offline("the key that can be switched off") else {
        return;
    };
    let site = shipped_site();
    open(&mut browser, site, "search.html");
    browser.evaluate("document.getElementById('shortcut').click()");
    open(&mut browser, site, "index.html");
    press(&mut browser, "/", "/");
    let place = browser.evaluate("location.pathname");
    assert!(place.as_str().unwrap().ends_with("/index.html"), "{place}");
}

#[test]
fn addresses_can_be_shared_and_gone_back_to() {
    let Some(mut browser) = offline("addresses") else {
        return;
    };
    let site = shipped_site();
    let by_fragment = search(&mut browser, site, "search.html#q=strategic+depth");
    let by_query = search(&mut browser, site, "search.html?q=strategic+depth");
    assert_eq!(by_fragment, by_query);
    assert_eq!(by_fragment["results"][0]["kind"], "term", "{by_fragment:#}");
    browser.evaluate("location.hash = '#q=kunar'");
    let other = browser.evaluate(
        "new Promise(resolve => setTimeout(() => resolve(document.getElementById('q').value), 50))",
    );
    assert_eq!(other, "kunar");
    // A letter of the index is not a search.
    open(&mut browser, site, "search.html#az-k");
    assert_eq!(
        browser.evaluate("document.getElementById('index').hidden"),
        false
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn without_script_there_is_an_index() {
    let page = fs::read_to_string(shipped_site().join("search.html")).unwrap();
    let text = html::text(&page, |_, _| false).unwrap();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in [
        "KPK → Khyber Pakhtunkhwa",
        "TTP → Tehrik-i-Taliban Pakistan",
        "تحریک طالبان پاکستان → Tehrik-i-Taliban Pakistan",
    ] {
        assert!(text.contains(line), "the index has no `{line}`");
    }
    let Some(mut browser) = offline("the index without script") else {
        return;
    };
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    open(&mut browser, shipped_site(), "search.html");
    let seen = |id: &str| format!("document.getElementById('{id}').getClientRects().length > 0");
    assert_eq!(browser.evaluate(&seen("index")), true);
    assert_eq!(browser.evaluate(&seen("search")), false);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Texts whose keywords must be the same on the page and in the index.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "Tehreek-e-Taliban Pakistan’s",
        "the U.S. and U.N.-led",
        "Qur’an O'Brien l’état 'quoted' 's",
        "a.m. 3.5 A. B. C",
        "Zaqqūm ʿAlī Łódź Straße ŒUVRE",
        "İstanbul ISPARTA ΟΔΟΣ Ὀδυσσεύς",
        "تحریکِ طالبان پاکستان",
        "أحمد آدم ٱللّه ﷲ ﻛﺎﺑﻞ",
        "می\u{200c}رود ننګرهار پښتونخوا",
        "۲۰۲۴ ٢٠٢٤ ½ ²",
        "巴基斯坦 カブール 카불",
        "दिल्ली काठमाण्डू",
        "ﬁne ＦＵＬＬ",
        "😀 a😀b 𝒜",
        "An F-16, al-Masri, Ruiz‑Peña, COVID-19's, 1,500.50, 1.500,50, 3.5, 1,50, e-mail, -x-, U.N.-led, a—b",
        "Đặng Văn Ngữ Ŋ ɓ ƙ ə ɔ",
        "",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    let blocks = [
        0x20..0x600,
        0x600..0x780,
        0x900..0x980,
        0x1E00..0x2070,
        0xFB50..0xFE00,
        0xFE70..0xFF00,
    ];
    // Letters in Unicode 17, which not every browser knows.
    let young = ['\u{558}', '\u{58B}', '\u{58C}', '\u{5C8}', '\u{5C9}'];
    let letters = blocks.into_iter().flatten().filter_map(char::from_u32);
    let letters = letters.filter(|c| !young.contains(c));
    texts.extend(letters.map(|c| format!("a{c}b {c} x{c}")));
    texts.push("long".repeat(30));
    texts
}

#[test]
fn a_word_with_marks_inside_is_found_without_them() {
    let Some(mut browser) = offline("joined words") else {
        return;
    };
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/actors/al-masri.md",
        "---\nname: Yusuf al-Masri\nkind: person\n---\n",
    );
    test.write(
        "content/articles/ward.md",
        "---\ntitle: On the COVID-19 ward\n---\n\nAn F-16 cost 1,500.50 of them, said Yusuf al-Masri by email.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    for (query, mark) in [
        ("F16", "F-16"),
        ("f-16", "16"),
        ("covid19", "COVID-19"),
        ("almasri", "al-Masri"),
        ("1500", "1,500.50"),
        ("e-mail", "email"),
    ] {
        let found = search(
            &mut browser,
            outcome.site.as_ref(),
            &format!("search.html#q={query}"),
        );
        let marks: Vec<&str> = found["results"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|one| one["marks"].as_array().unwrap())
            .filter_map(Value::as_str)
            .collect();
        assert!(marks.contains(&mark), "{query}: {found:#}");
    }
}

#[test]
fn the_page_makes_the_same_keywords_as_the_index() {
    let Some(mut browser) = offline("keywords") else {
        return;
    };
    open(&mut browser, shipped_site(), "search.html");
    let texts = texts();
    same(&mut browser, &texts, "keywords", keywords);
    same(&mut browser, &texts, "joined", joined);
}

/// Checks that the page computes the same from each text as the index does.
fn same(browser: &mut Browser, texts: &[String], name: &str, ours: fn(&str) -> Vec<String>) {
    let theirs = browser.evaluate(&format!(
        "{}.map(text => document.getElementById('search').{name}(text))",
        json!(texts)
    ));
    let theirs = theirs.as_array().unwrap();
    assert_eq!(theirs.len(), texts.len());
    let differ = texts
        .iter()
        .zip(theirs)
        .filter(|(text, theirs)| json!(ours(text)) != **theirs);
    let differ: Vec<String> = differ
        .map(|(text, theirs)| {
            format!(
                "{text:?} {:?}: {:?} here, {theirs} there",
                text.escape_unicode().to_string(),
                ours(text)
            )
        })
        .collect();
    assert!(
        differ.is_empty(),
        "{} differ:\n{}",
        differ.len(),
        differ.join("\n")
    );
}

/// The files of the index, by name.
fn index(site: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(site.join("search"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The data in a file of the index.
fn content(script: &str) -> Value {
    let (_, arguments) = script.split_once('(').unwrap();
    let arguments = arguments.trim_end().strip_suffix(");").unwrap();
    let mut parts: Vec<Value> = serde_json::from_str(&format!("[{arguments}]")).unwrap();
    parts.pop().unwrap()
}

/// The text of a page, without the numbers of its notes and without white space.
fn said(page: &str) -> String {
    let markers = |name: &str, attributes: &[(&str, String)]| {
        let class = attributes.iter().find(|(key, _)| *key == "class");
        name == "sup" || class.is_some_and(|(_, class)| class == "refs")
    };
    let text = html::text(page, markers).unwrap();
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_index_contains_only_what_pages_show() {
    let test = DossierTest::from("small");
    let outcome = test.build();
    outcome.expect_exit(0);
    for site in [shipped_site(), &outcome.site] {
        let pages = pages(site);
        // There is no space between blocks, and marks may end within words, so the text is read in both ways.
        let read = |page: &String| {
            let apart = page.replace('<', " <");
            [page, &apart].map(|page| html::text(page, |_, _| false).unwrap())
        };
        let all = pages.values().flat_map(read).collect::<Vec<_>>().join("\n");
        let known: BTreeSet<String> = [keywords(&all), joined(&all)]
            .into_iter()
            .flatten()
            .collect();
        // A marker's number directly follows its word.
        let bare: BTreeSet<&str> = known
            .iter()
            .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
            .collect();
        for (name, script) in index(site) {
            let content = content(&script);
            if name.starts_with('t') {
                let strange = terms(content.as_str().unwrap()).into_iter().filter(|term| {
                    !term
                        .split(' ')
                        .all(|word| known.contains(word) || bare.contains(word))
                });
                assert_eq!(strange.collect::<Vec<_>>(), Vec::<String>::new(), "{name}");
            } else if name.starts_with('x') {
                expect_shown(&name, &content, &pages);
            }
        }
    }
}

fn terms(written: &str) -> Vec<String> {
    let mut last: Vec<char> = Vec::new();
    let mut terms = Vec::new();
    for entry in written.split(';') {
        let (term, _) = entry.split_once('=').unwrap();
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        last.truncate(digits.find(&term[..1]).unwrap());
        last.extend(term[1..].chars());
        terms.push(last.iter().collect());
    }
    terms
}

/// Checks that every sentence in the file is on the page that it leads to.
fn expect_shown(name: &str, block: &Value, pages: &std::collections::BTreeMap<String, String>) {
    for entry in block[1].as_array().unwrap() {
        let href = match entry["a"].as_u64() {
            Some(article) => block[0][usize::try_from(article).unwrap()][0]
                .as_str()
                .unwrap(),
            None => entry["h"].as_str().unwrap(),
        };
        let page = &pages[href.split('#').next().unwrap()];
        let shown = said(page);
        for sentence in entry["s"].as_array().into_iter().flatten() {
            let words: String = sentence[1]
                .as_str()
                .unwrap()
                .chars()
                .filter(|c| !c.is_whitespace())
                .collect();
            assert!(
                shown.contains(&words),
                "{name}: {href} does not say “{}”",
                sentence[1]
            );
            let anchor = sentence[0].as_str().unwrap();
            assert!(
                anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")),
                "{href} has no {anchor}"
            );
        }
    }
}

#[test]
fn the_index_is_small_and_the_same_every_time() {
    let files = index(shipped_site());
    let size: usize = files.iter().map(|(_, script)| script.len()).sum();
    assert!(size < 150_000, "{size} bytes for two articles");
    let test = DossierTest::shipped();
    let outcome = test.build_with(&["--frozen", "--threads", "1"]);
    outcome.expect_exit(0);
    assert_eq!(index(&outcome.site), files);
}

#[test]
fn a_search_without_matches_finds_nothing() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Nothing\ndescription: No article.\nlanguage: en\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let Some(mut browser) = offline("an empty dossier") else {
        return;
    };
    let found = search(&mut browser, &outcome.site, "search.html#q=anything+at");
    assert_eq!(found["status"], "Nothing found.");
}
