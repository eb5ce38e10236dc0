//! `dossier serve` from the point of view of a browser: over sockets, with the real program.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::process::Stdio;

use serde_json::Value;

use crate::chromium;
use crate::driver::{DossierTest, difference, tree};
use crate::follow;
use crate::serving::Serving;

const ARTICLE: &str = "content/articles/tax-announced.md";
const TITLE: &str = "title: Velm taxes its lanterns";

fn is_clean(news: &Value) -> bool {
    news["errors"] == 0 && news["failure"].is_null()
}

/// The file and line of each error.
fn errors(news: &Value) -> Vec<(String, u64)> {
    let all = news["diagnostics"].as_array().unwrap().iter();
    all.filter(|one| one["severity"] == "error")
        .map(|one| {
            (
                one["at"]["file"].as_str().unwrap().to_owned(),
                one["at"]["line"].as_u64().unwrap(),
            )
        })
        .collect()
}

#[test]
fn only_requests_from_this_machine_under_its_own_names_are_answered() {
    let test = DossierTest::from("small");
    let serving = Serving::start(&test);
    let at = |host: &str| format!("{host}:{}", serving.port);
    for host in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
        assert_eq!(
            serving.answer("/", &[("Host", &at(host))]).status,
            200,
            "{host}"
        );
    }
    for path in [
        "/",
        "/.dossier/events",
        "/.dossier/serve.js",
        "/static/dossier.css",
        "/nowhere",
    ] {
        for host in [
            "rebound.example",
            "127.0.0.1.rebound.example",
            "0.0.0.0",
            "",
        ] {
            let answer = serving.answer(path, &[("Host", &at(host))]);
            assert_eq!(answer.status, 421, "{path} for {host}");
        }
    }
    assert_eq!(
        serving.answer("/", &[("Host", "localhost")]).status,
        421,
        "another port"
    );
    let here = at("localhost");
    let included = [
        ("Host", here.as_str()),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Mode", "no-cors"),
    ];
    assert_eq!(serving.answer("/search/index.js", &included).status, 403);
    let answer = serving.get("/search/index.js");
    assert_eq!(answer.status, 200);
    for header in [
        "cross-origin-resource-policy: same-origin",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
    ] {
        assert!(answer.head.contains(header), "{}", answer.head);
    }
}

#[test]
fn nothing_but_the_site_is_served() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    let serving = Serving::start(&test);
    for path in [
        "/site.yaml",
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/..%2fsite.yaml",
        "/..%5csite.yaml",
        "/..\\site.yaml",
        "/static/../site.yaml",
        "/static/../../site.yaml",
        "/static/%2e%2e/site.yaml",
        "/static/..%2f..%2fsite.yaml",
        "/articles/../site.yaml",
        "/.dossier/../site.yaml",
        "//site.yaml",
        "/./site.yaml",
        "///etc/passwd",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/file:///etc/passwd",
        "/content/articles/tax-announced.md",
        "/static",
        "/static/",
        "/articles/",
        "/%00",
        "/%ff%fe",
        "/%",
        "/index.html%00.css",
        "/.dossier",
        "/.dossier/",
        "/Index.html",
    ] {
        let answer = serving.get(path);
        assert_eq!(answer.status, 404, "{path}");
        let page = answer.text();
        assert!(
            page.contains("href=\"/static/dossier.css\"") && !page.contains("root:"),
            "{path}: {page}"
        );
    }
    let mut stream = serving.ask("/", &[]);
    let mut refused = String::new();
    stream.read_to_string(&mut refused).unwrap();
    assert!(
        refused.starts_with("HTTP/1.1 4"),
        "without a host: {refused}"
    );
    drop(serving);
    assert_eq!(
        difference(&before, &tree(test.root())),
        None,
        "something was written"
    );
}

#[test]
fn the_served_site_is_the_published_one_with_a_script_added_to_pages() {
    let test = DossierTest::from("small");
    test.build().expect_exit(0);
    let published = tree(&test.root().join("public"));
    let serving = Serving::start(&test);
    let mut served = BTreeMap::new();
    for path in published.keys().filter(|path| !path.starts_with('.')) {
        let answer = serving.get(&format!("/{path}"));
        let status = if path == "404.html" {
            answer.status
        } else {
            200
        };
        assert_eq!(answer.status, status, "{path}");
        let mut body = answer.body;
        if path.ends_with(".html") {
            assert!(
                answer
                    .head
                    .contains("content-type: text/html; charset=utf-8"),
                "{path}: {}",
                answer.head
            );
            let page = String::from_utf8(body).unwrap();
            let start = page.find("<script src=\"/.dossier/serve.js\"").unwrap();
            let end = start + page[start..].find('\n').unwrap() + 1;
            body = format!("{}{}", &page[..start], &page[end..]).into_bytes();
        }
        assert!(
            !String::from_utf8_lossy(&published[path]).contains("/.dossier/"),
            "{path}"
        );
        served.insert(path.clone(), body);
    }
    assert!(served.len() > 40);
    let published = published
        .into_iter()
        .filter(|(path, _)| !path.starts_with('.'));
    assert_eq!(difference(&published.collect(), &served), None);
    assert!(
        serving
            .get("/static/dossier.css")
            .head
            .contains("text/css; charset=utf-8")
    );
    assert!(
        serving
            .get("/feed.xml")
            .head
            .contains("application/xml; charset=utf-8")
    );
    assert_eq!(serving.get("/").body, serving.get("/index.html").body);
}

#[test]
fn a_save_is_announced_at_once_and_an_error_until_it_is_fixed() {
    let test = DossierTest::from("small");
    let serving = Serving::start(&test);
    let mut news = serving.news();
    let first = news.next();
    assert!(is_clean(&first), "{first}");
    let page = || serving.get("/articles/tax-announced.html").text();
    let edition = |news: &Value| news["edition"].as_str().unwrap().to_owned();
    assert!(page().contains(&format!("data-edition=\"{}\"", edition(&first))));

    test.edit(ARTICLE, TITLE, "title: Velm taxes all its lanterns");
    let second = news.until(|news| news["edition"] != first["edition"]);
    assert!(is_clean(&second));
    assert!(page().contains("Velm taxes all its lanterns") && page().contains(&edition(&second)));

    test.edit(ARTICLE, "title: Velm", "titel: Velm");
    let wrong = news.until(|news| !is_clean(news));
    assert_eq!(
        wrong["edition"], second["edition"],
        "the last good site stays"
    );
    assert!(errors(&wrong).contains(&(ARTICLE.to_owned(), 2)), "{wrong}");
    assert!(page().contains("Velm taxes all its lanterns"));
    let mut late = serving.news();
    assert_eq!(
        late.next(),
        wrong,
        "a browser that comes late hears the same"
    );

    test.edit(ARTICLE, "titel: Velm", "title: Velm");
    let mended = news.until(is_clean);
    assert_ne!(mended["edition"], second["edition"]);
    assert_eq!(late.until(is_clean), mended);
}

#[test]
fn the_server_survives_any_broken_state() {
    let test = DossierTest::from("small");
    let serving = Serving::start(&test);
    let mut news = serving.news();
    assert!(is_clean(&news.next()));
    let is_wrong = |news: &Value| !is_clean(news);
    let original = test.read(ARTICLE);
    for broken in [
        "",
        "---",
        "---\n---\n",
        "---\ntitle: [\n---\n",
        "\u{0}\u{0}",
    ] {
        test.write(ARTICLE, broken);
        assert!(!errors(&news.until(is_wrong)).is_empty(), "{broken:?}");
        test.write(ARTICLE, &original);
        news.until(is_clean);
    }
    test.write(ARTICLE, b"\xff\xfe");
    news.until(is_wrong);
    test.write(ARTICLE, &original);
    news.until(is_clean);

    let site = test.read("site.yaml");
    test.remove("site.yaml");
    let gone = news.until(is_wrong);
    assert!(
        gone["failure"].as_str().unwrap().contains("site.yaml"),
        "{gone}"
    );
    assert_eq!(serving.get("/").status, 200);
    test.write("site.yaml", &site);
    news.until(is_clean);

    test.write("templates/gaps.html", "{% if %}");
    let gone = news.until(is_wrong);
    assert!(
        gone["failure"].as_str().unwrap().contains("gaps.html"),
        "{gone}"
    );
    test.write("templates/gaps.html", "<head></head>{{ no_such_field }}");
    news.until(is_clean);
    let unfit = serving.get("/gaps.html");
    assert_eq!(unfit.status, 500);
    assert!(unfit.text().contains("no_such_field") && unfit.text().contains("/.dossier/serve.js"));
    test.write("templates/gaps.html", "<head></head>mended");
    news.until(is_clean);
    assert!(serving.get("/gaps.html").text().contains("mended"));

    // A theme that is changed while the content has errors is used when these are fixed.
    test.write(ARTICLE, "");
    news.until(is_wrong);
    test.write("templates/gaps.html", "<head></head>changed");
    test.write(ARTICLE, &original);
    news.until(is_clean);
    assert!(serving.get("/gaps.html").text().contains("changed"));

    let content = test.root().join("content");
    fs::rename(&content, test.root().join("away")).unwrap();
    news.next();
    fs::rename(test.root().join("away"), &content).unwrap();
    loop {
        // The folder that was restored is watched again.
        let before = news.until(is_clean);
        if serving.get("/articles/tax-announced.html").status == 200 {
            test.edit(ARTICLE, TITLE, "title: Velm taxes some lanterns");
            news.until(|news| is_clean(news) && news["edition"] != before["edition"]);
            break;
        }
    }
    assert!(
        serving
            .get("/articles/tax-announced.html")
            .text()
            .contains("some lanterns")
    );
}

#[test]
fn saving_an_unchanged_file_reloads_nothing() {
    let test = DossierTest::from("small");
    let serving = Serving::start(&test);
    let mut news = serving.news();
    let first = news.next();
    for _ in 0..3 {
        test.write(ARTICLE, test.read(ARTICLE));
        test.write("content/articles/.tax-announced.md.swp", "x");
        test.write("public/index.html", "x");
    }
    test.edit("site.yaml", "The Lantern Tax", "The Tax on Lanterns");
    let second = news.next();
    let number = |news: &Value| -> u64 {
        let edition = news["edition"].as_str().unwrap();
        edition.rsplit('-').next().unwrap().parse().unwrap()
    };
    assert_eq!(number(&second), number(&first) + 1);
    assert!(serving.get("/").text().contains("The Tax on Lanterns"));
}

#[test]
fn errors_at_the_start_are_shown_until_there_is_a_site() {
    let test = DossierTest::from("small");
    test.edit(ARTICLE, "title: Velm", "titel: Velm");
    let serving = Serving::start(&test);
    let mut news = serving.news();
    assert!(errors(&news.next()).contains(&(ARTICLE.to_owned(), 2)));
    let waiting = serving.get("/");
    assert_eq!(waiting.status, 503);
    assert!(waiting.text().contains("/.dossier/serve.js"));
    test.edit(ARTICLE, "titel: Velm", "title: Velm");
    news.until(is_clean);
    assert_eq!(serving.get("/").status, 200);
}

#[test]
fn the_next_free_port_is_used_and_printed() {
    let test = DossierTest::from("small");
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let complaints = test.root().join("complaints");
    let serving = Serving::start_at(&test, port, fs::File::create(&complaints).unwrap().into());
    assert!(serving.port > port);
    assert!(
        test.read("complaints")
            .contains(&format!("port {port} is in use"))
    );
    assert_eq!(serving.get("/").status, 200);
}

#[test]
#[cfg_attr(
    not(target_os = "linux"),
    ignore = "each system has a way of its own to open a browser"
)]
fn the_browser_is_asked_to_open_the_site() {
    let test = DossierTest::from("small");
    let serving = Serving::start_open(&test, &follow::stand_ins());
    let address = format!("http://127.0.0.1:{}/\n", serving.port);
    assert_eq!(follow::opened(test.root()), address);
    assert_eq!(serving.get("/").status, 200);
    assert!(!test.read("complaints").contains("no browser"));
}

#[test]
#[cfg_attr(
    not(target_os = "linux"),
    ignore = "each system has a way of its own to open a browser"
)]
fn without_a_browser_the_site_is_still_served() {
    let test = DossierTest::from("small");
    let nothing = tempfile::tempdir().unwrap();
    let serving = Serving::start_open(&test, nothing.path());
    assert_eq!(serving.get("/").status, 200);
    let said = test.read("complaints");
    assert!(said.contains("could not open a browser"), "{said}");
    assert!(!test.root().join("opened").exists());
}

#[test]
fn a_port_in_use_is_reported_and_another_can_be_chosen() {
    let test = DossierTest::from("small");
    // Whether or not something else already uses these ports, they are not free now.
    let _taken: Vec<_> = (65530..=65535)
        .map(|port| TcpListener::bind(("127.0.0.1", port)))
        .collect();
    test.run(&["serve", "--port", "65530"])
        .expect_exit(2)
        .expect_stderr(
            "the ports from 65530 to 65535 are in use\nchoose another with `--port PORT`",
        );
    drop(Serving::start(&test));
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "other systems refuse other ports")]
fn a_forbidden_port_is_reported_and_another_can_be_chosen() {
    let first = fs::read_to_string("/proc/sys/net/ipv4/ip_unprivileged_port_start");
    if first.is_ok_and(|first| first.trim() == "0") {
        // Here, every user may open every port, as in many containers.
        return;
    }
    let test = DossierTest::from("small");
    test.allow("site.yaml", 0o644).unwrap();
    test.run(&["serve", "--port", "1"])
        .expect_exit(2)
        .expect_stderr("cannot serve at port 1: you have no permission\nchoose another with `--port PORT`, 1024 or above");
    drop(Serving::start_at(&test, 1024, Stdio::null()));
}

#[test]
fn a_folder_without_a_dossier_is_not_served() {
    let test = DossierTest::empty();
    test.run(&["serve", "--port", "0"])
        .expect_exit(2)
        .expect_stderr("it has no `site.yaml`");
}

#[test]
fn a_page_reloads_at_its_place_and_shows_errors() {
    let Some(mut browser) = chromium::start("pages that load again") else {
        return;
    };
    let test = DossierTest::from("small");
    let serving = Serving::start(&test);
    browser.resize(900, 400);
    browser.open(&format!(
        "http://127.0.0.1:{}/articles/tax-announced.html",
        serving.port
    ));
    browser.evaluate("document.getElementById('p3').scrollIntoView({behavior: 'instant'})");
    let place =
        "[Math.round(document.getElementById('p3').getBoundingClientRect().top), scrollY > 100]";
    let before = browser.evaluate(place);
    assert_eq!(before[1], true);
    // Text that is inserted above does not move the reader's place.
    let more = "summary: The government of Orvane taxes every lantern, at great length, in many words, and with more lines than before,";
    browser.expect_load(|_| {
        test.edit(
            ARTICLE,
            "summary: The government of Orvane taxes every lantern;",
            more,
        );
    });
    browser.frame();
    let after = browser.evaluate(place);
    assert_eq!(after, before);

    test.edit(ARTICLE, "title: Velm", "titel: Velm");
    let shadow = "document.querySelector('dossier-serve')?.shadowRoot";
    let soon = |condition: &str| {
        format!(
            "new Promise(done => {{ const look = () => {{ if ({condition}) done(true); else requestAnimationFrame(look); }}; look(); }})"
        )
    };
    let panel = format!("{shadow}?.querySelector('section:not([hidden])')");
    browser.evaluate(&soon(&format!(
        "{panel}?.textContent.includes('{ARTICLE}:2:')"
    )));
    assert_eq!(
        browser.evaluate(&format!(
            "{shadow}.querySelector('[role=alert]').textContent.includes('error')"
        )),
        true
    );
    browser.evaluate(&format!("{shadow}.querySelector('header button').click()"));
    assert_eq!(browser.evaluate(&format!("Boolean({panel})")), false);
    assert_eq!(
        browser.evaluate(&format!("{shadow}.activeElement.className")),
        "badge"
    );
    browser.expect_load(|_| {
        test.edit(ARTICLE, "titel: Velm", "title: Velm");
    });
    browser.evaluate(&soon(&format!("!({panel})")));
    let complaints: Vec<String> = browser
        .complaints()
        .into_iter()
        .filter(|words| {
            !words.starts_with("asks the network for http://127.0.0.1:")
                && !words.contains("net::ERR_ABORTED")
        })
        .collect();
    assert_eq!(complaints, Vec::<String>::new());
}
