//! `dossier annotate` as those meet it who should not: other websites, other users of the machine, requests that are broken. And its
//! answers, as its own page gets them.

use std::fs;

use serde_json::{Value, json};

use crate::driver::{DossierTest, difference, repository, tree};
use crate::serving::{Answer, Serving};

const ARTICLE: &str = "content/articles/tax-announced.md";

/// Somebody with a connection to a server on which `small` is annotated.
struct Caller {
    test: DossierTest,
    serving: Serving,
    token: String,
}

/// What is sent with a request of the desk's own page.
struct Sent {
    method: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Sent {
    /// The same with another value of a header, or without the header.
    fn with(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers
            .extend(value.map(|value| (name, value.to_owned())));
        self
    }

    fn and(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    fn saying(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        let length = self.body.len().to_string();
        self.with("Content-Length", Some(&length))
    }
}

impl Caller {
    fn new() -> Self {
        let test = DossierTest::from("small");
        let serving = Serving::annotate(&test, "tax-announced");
        let (page, token) = serving.rest.split_once('#').unwrap();
        assert_eq!(page, ".dossier/desk/tax-announced");
        assert_eq!(token.len(), 64);
        Self {
            token: token.to_owned(),
            test,
            serving,
        }
    }

    fn here(&self) -> String {
        format!("127.0.0.1:{}", self.serving.port)
    }

    /// A request as the page of the desk sends it.
    fn own(&self, what: &Value) -> Sent {
        let headers = vec![
            ("Host", self.here()),
            ("Origin", format!("http://{}", self.here())),
            ("Sec-Fetch-Site", "same-origin".to_owned()),
            ("Content-Type", "application/json".to_owned()),
            ("X-Dossier-Token", self.token.clone()),
        ];
        Sent {
            method: "POST",
            headers,
            body: Vec::new(),
        }
        .saying(what.to_string())
    }

    fn send(&self, path: &str, sent: &Sent) -> Answer {
        let headers: Vec<(&str, &str)> = sent
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let stream = self.serving.send(sent.method, path, &headers, &sent.body);
        Answer::of(stream, path)
    }

    /// What is answered to a request of the page.
    fn ask(&self, operation: &str, what: &Value) -> Value {
        let answer = self.send(&format!("/.dossier/api/{operation}"), &self.own(what));
        let text = answer.text();
        assert_eq!(answer.status, 200, "{operation}: {text}");
        serde_json::from_str(&text).unwrap()
    }

    fn article(&self) -> Value {
        self.ask("article", &json!({"article": "tax-announced"}))
    }

    /// A change that would be made if its request were listened to.
    fn confirming(&self) -> Value {
        let seen = self.article()["seen"].clone();
        json!({"article": "tax-announced", "seen": seen, "requests": [confirm("mentions:6")]})
    }
}

fn confirm(name: &str) -> Value {
    json!({"do": "confirm", "annotation": {"article": "tax-announced", "name": name}})
}

#[test]
fn only_the_page_of_the_desk_can_change_anything() {
    let caller = Caller::new();
    let wish = caller.confirming();
    let before = tree(caller.test.root());
    let own = || caller.own(&wish);
    let attacks: Vec<(&str, u16, Sent)> = vec![
        (
            "another host",
            421,
            own().with("Host", Some("evil.example")),
        ),
        (
            "a name that suddenly leads here",
            421,
            own()
                .with(
                    "Host",
                    Some(&format!("evil.example:{}", caller.serving.port)),
                )
                .with(
                    "Origin",
                    Some(&format!("http://evil.example:{}", caller.serving.port)),
                ),
        ),
        (
            "another website",
            403,
            own()
                .with("Origin", Some("https://evil.example"))
                .with("Sec-Fetch-Site", None),
        ),
        (
            "another website that says so",
            403,
            own().with("Sec-Fetch-Site", Some("cross-site")),
        ),
        (
            "another server on this machine",
            403,
            own().with("Origin", Some("http://127.0.0.1:1")),
        ),
        (
            "a page in a frame without an origin",
            403,
            own().with("Origin", Some("null")),
        ),
        ("no origin", 403, own().with("Origin", None)),
        (
            "two origins",
            403,
            own().and("Origin", "https://evil.example"),
        ),
        ("no key", 401, own().with("X-Dossier-Token", None)),
        (
            "another key",
            401,
            own().with("X-Dossier-Token", Some(&"0".repeat(64))),
        ),
        (
            "half the key",
            401,
            own().with("X-Dossier-Token", Some(&caller.token[..32])),
        ),
        (
            "two keys",
            401,
            own().and("X-Dossier-Token", &"0".repeat(64)),
        ),
        (
            "the key as a cookie",
            401,
            own()
                .with("X-Dossier-Token", None)
                .and("Cookie", &format!("token={}", caller.token)),
        ),
        (
            "a form",
            415,
            own().with("Content-Type", Some("application/x-www-form-urlencoded")),
        ),
        (
            "a form with files",
            415,
            own().with("Content-Type", Some("multipart/form-data; boundary=x")),
        ),
        (
            "plain text",
            415,
            own().with("Content-Type", Some("text/plain")),
        ),
        ("no type", 415, own().with("Content-Type", None)),
        ("too much", 413, own().saying(" ".repeat(300 << 10))),
        ("no JSON", 400, own().saying("requests=[]")),
        ("nothing", 400, own().saying("")),
        (
            "more fields than there are",
            400,
            own().saying(r#"{"article": "x", "seen": "", "requests": [], "path": "/etc/passwd"}"#),
        ),
        (
            "another method in a header",
            405,
            Sent {
                method: "GET",
                ..own()
            }
            .and("X-HTTP-Method-Override", "POST"),
        ),
        (
            "PUT",
            405,
            Sent {
                method: "PUT",
                ..own()
            },
        ),
        (
            "a question before it",
            405,
            Sent {
                method: "OPTIONS",
                ..own()
            }
            .and("Access-Control-Request-Method", "POST"),
        ),
    ];
    for (what, status, sent) in attacks {
        let answer = caller.send("/.dossier/api/perform", &sent);
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        assert!(
            !answer.head.contains("access-control"),
            "{what}: {}",
            answer.head
        );
    }
    for path in [
        format!("/.dossier/api/perform?x-dossier-token={}", caller.token),
        format!("/.dossier/api/perform?token={}&_method=POST", caller.token),
    ] {
        let answer = caller.send(&path, &own().with("X-Dossier-Token", None));
        assert_eq!(answer.status, 401, "a key in an address");
    }
    assert_eq!(
        difference(&before, &tree(caller.test.root())),
        None,
        "something was written"
    );
    assert_eq!(caller.ask("perform", &wish)["outcome"], "done");
}

#[test]
fn nothing_outside_the_dossier_can_be_named() {
    let caller = Caller::new();
    let seen = caller.article()["seen"].clone();
    let before = tree(caller.test.root());
    let outside = [
        "../tax-announced",
        "../../etc/passwd",
        "/etc/passwd",
        "..\\x",
        "a/b",
        "\u{0}",
        "",
    ];
    for id in outside {
        let named = json!({"article": id});
        let answer = caller.send("/.dossier/api/article", &caller.own(&named));
        assert_eq!(answer.status, 404, "{id}");
        for request in [
            json!({"do": "add", "article": id, "kind": "note", "passage": {"exact": "Velm"}, "fields": [["note", "x"]]}),
            json!({"do": "add-record", "kind": "claim", "id": id, "name": "X.", "fields": [["kind", "factual"]]}),
            json!({"do": "set-fact", "article": id, "field": "byline", "value": "x"}),
        ] {
            let wish = json!({"article": "tax-announced", "seen": seen, "requests": [request]});
            let answer = caller.send("/.dossier/api/perform", &caller.own(&wish));
            assert_eq!(answer.status, 422, "{id}: {}", answer.text());
        }
    }
    for path in [
        "/.dossier/api/../perform",
        "/.dossier/api/%2e%2e/perform",
        "/.dossier/api/",
        "/.dossier/api/perform/x",
        "/.dossier/api/shutdown",
    ] {
        let answer = caller.send(path, &caller.own(&json!({})));
        assert!(
            [404, 405].contains(&answer.status),
            "{path}: {}",
            answer.status
        );
    }
    for name in [
        "../keys.rs",
        "..%2fkeys.rs",
        "%2e%2e%2fmod.rs",
        "main.js%00",
        "tsconfig.json",
        "",
        "MAIN.js",
    ] {
        let answer = caller.serving.get(&format!("/.dossier/desk-files/{name}"));
        assert_eq!(answer.status, 404, "{name}");
    }
    assert_eq!(difference(&before, &tree(caller.test.root())), None);
}

#[test]
fn the_page_holds_no_key_and_cannot_be_framed() {
    let caller = Caller::new();
    let page = caller.serving.get("/.dossier/desk/tax-announced");
    assert_eq!(page.status, 200);
    assert!(!page.text().contains(&caller.token));
    for header in [
        "frame-ancestors 'none'",
        "script-src 'self'",
        "form-action 'none'",
        "x-frame-options: deny",
        "referrer-policy: no-referrer",
        "cross-origin-opener-policy: same-origin",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
    ] {
        assert!(page.head.contains(header), "{header}: {}", page.head);
    }
    assert!(!page.head.contains("set-cookie"));
    let app = repository().join("src/server/desk/app");
    for entry in fs::read_dir(app).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let answer = caller.serving.get(&format!("/.dossier/desk-files/{name}"));
        let is_part = [".js", ".css", ".svg"]
            .iter()
            .any(|end| name.ends_with(end));
        assert_eq!(answer.status == 200, is_part, "{name}");
        assert!(!answer.text().contains(&caller.token));
    }
    // Whoever reads every page that is served learns nothing with which to write.
    for path in ["/", "/articles/tax-announced.html", "/.dossier/serve.js"] {
        assert!(
            !caller.serving.get(path).text().contains(&caller.token),
            "{path}"
        );
    }
    let wrong = caller.own(&json!({"key": "0".repeat(64)}));
    assert_eq!(caller.send("/.dossier/api/enter", &wrong).status, 401);
    let right = json!({"key": caller.token});
    assert_eq!(caller.ask("enter", &right)["token"], json!(caller.token));
}

#[test]
fn without_the_command_nothing_can_be_written_and_no_site_has_the_desk() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    let serving = Serving::start(&test);
    let here = format!("127.0.0.1:{}", serving.port);
    let origin = format!("http://{here}");
    for operation in ["perform", "undo", "enter", "article"] {
        let headers = [
            ("Host", here.as_str()),
            ("Origin", origin.as_str()),
            ("Content-Type", "application/json"),
            ("X-Dossier-Token", ""),
            ("Content-Length", "2"),
        ];
        let path = format!("/.dossier/api/{operation}");
        let answer = Answer::of(serving.send("POST", &path, &headers, b"{}"), &path);
        assert_eq!(answer.status, 405, "{operation}");
    }
    for path in [
        "/.dossier/desk",
        "/.dossier/desk/tax-announced",
        "/.dossier/desk-files/main.js",
    ] {
        assert_eq!(serving.get(path).status, 404, "{path}");
    }
    drop(serving);
    assert_eq!(difference(&before, &tree(test.root())), None);
    test.build().expect_exit(0);
    for (path, bytes) in tree(&test.root().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains(".dossier/desk") && !text.contains("desk-title"),
            "{path}"
        );
    }
}

#[test]
fn a_decision_changes_its_lines_and_is_taken_back_and_made_again() {
    let caller = Caller::new();
    let original = caller.test.read(ARTICLE);
    let state = caller.article();
    let suggested = |state: &Value| {
        let all = state["annotations"].as_array().unwrap().iter();
        all.filter(|one| one["suggested"] == true).count()
    };
    assert_eq!(suggested(&state), 2);
    let wish = |request: Value, seen: &Value| json!({"article": "tax-announced", "seen": seen, "requests": [request]});
    let planned = caller.ask("plan", &wish(confirm("mentions:6"), &state["seen"]));
    assert_eq!(planned["outcome"], "planned");
    assert_eq!(caller.test.read(ARTICLE), original);
    let done = caller.ask("perform", &wish(confirm("mentions:6"), &state["seen"]));
    assert_eq!(
        (&done["outcome"], suggested(&done["article"])),
        (&json!("done"), 1)
    );
    assert_eq!(done["files"], planned["files"]);
    let confirmed = original.replace(
        ", status: suggested, by: import, certainty: low}",
        ", certainty: low}",
    );
    assert_eq!(caller.test.read(ARTICLE), confirmed);
    let reject =
        json!({"do": "reject", "annotation": {"article": "tax-announced", "name": "quotes:4"}});
    let seen = &done["article"]["seen"];
    assert_eq!(
        caller.ask("perform", &wish(reject, seen))["outcome"],
        "done"
    );
    assert!(
        caller
            .test
            .read("content/decisions.yaml")
            .contains("lanterns had been stolen in spring")
    );
    for expected in [&confirmed, &original] {
        let undone = caller.ask("undo", &json!({"article": "tax-announced"}));
        assert_eq!(undone["outcome"], "done");
        assert_eq!(caller.test.read(ARTICLE), *expected);
    }
    assert!(!caller.test.root().join("content/decisions.yaml").exists());
    let nothing = caller.send(
        "/.dossier/api/undo",
        &caller.own(&json!({"article": "tax-announced"})),
    );
    assert_eq!(nothing.status, 409);
    let redone = caller.ask("redo", &json!({"article": "tax-announced"}));
    assert_eq!(redone["label"]["action"], "confirm");
    assert_eq!(caller.test.read(ARTICLE), confirmed);
}

#[test]
fn a_file_that_was_changed_elsewhere_is_never_overwritten() {
    let caller = Caller::new();
    let wish = caller.confirming();
    // The sixth mention is another one now.
    caller
        .test
        .edit(ARTICLE, "  - {exact: May, none: true}\n", "");
    let before = tree(caller.test.root());
    let answer = caller.ask("perform", &wish);
    assert_eq!(answer["outcome"], "changed");
    assert_eq!(
        answer["article"]["annotations"].as_array().unwrap().len(),
        23
    );
    assert_eq!(difference(&before, &tree(caller.test.root())), None);
    let wish = json!({"article": "tax-announced", "seen": answer["article"]["seen"], "requests": [confirm("mentions:5")]});
    assert_eq!(caller.ask("perform", &wish)["outcome"], "done");
    caller
        .test
        .edit(ARTICLE, "title: Velm taxes", "title: Velm still taxes");
    let answer = caller.send(
        "/.dossier/api/undo",
        &caller.own(&json!({"article": "tax-announced"})),
    );
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(caller.test.read(ARTICLE).contains("Velm still taxes"));
}

#[test]
fn what_check_would_call_an_error_is_refused_with_its_reason() {
    let caller = Caller::new();
    let before = tree(caller.test.root());
    let request = json!({
        "do": "add", "article": "tax-announced", "kind": "claim", "passage": {"exact": "The guild voted"},
        "fields": [["claim", "no-such-claim"], ["stance", "denies"], ["voice", "own"]],
    });
    let seen = caller.article()["seen"].clone();
    let wish = json!({"article": "tax-announced", "seen": seen, "requests": [request]});
    for operation in ["plan", "perform"] {
        let answer = caller.ask(operation, &wish);
        assert_eq!(answer["outcome"], "refused");
        let reason = answer["problems"][0]["message"].as_str().unwrap();
        assert!(reason.contains("no-such-claim"), "{reason}");
    }
    assert_eq!(difference(&before, &tree(caller.test.root())), None);
}

#[test]
fn places_are_in_characters_and_name_the_words() {
    let caller = Caller::new();
    let state = caller.article();
    let mut text: Vec<char> = Vec::new();
    for paragraph in state["paragraphs"].as_array().unwrap() {
        let start = usize::try_from(paragraph["start"].as_u64().unwrap()).unwrap();
        text.resize(start, '\n');
        text.extend(paragraph["text"].as_str().unwrap().chars());
    }
    let mut seen = 0;
    for one in state["annotations"].as_array().unwrap() {
        for place in one["places"].as_array().unwrap() {
            if one["inTitle"] == true {
                continue;
            }
            let at = |index: usize| usize::try_from(place[index].as_u64().unwrap()).unwrap();
            let words: String = text[at(0)..at(1)].iter().collect();
            assert_eq!(one["words"], json!(words));
            seen += 1;
        }
    }
    assert!(seen > 20);
    let found = caller.ask(
        "search",
        &json!({"article": "tax-announced", "kinds": ["actor", "place"], "words": "keepers"}),
    );
    assert_eq!(found["records"][0]["id"], "keepers-guild");
}

#[test]
fn what_the_text_says_is_proposed_and_nothing_else() {
    let caller = Caller::new();
    let state = caller.article();
    let mut text = String::new();
    for paragraph in state["paragraphs"].as_array().unwrap() {
        let start = usize::try_from(paragraph["start"].as_u64().unwrap()).unwrap();
        while text.chars().count() < start {
            text.push('\n');
        }
        text.push_str(paragraph["text"].as_str().unwrap());
    }
    for (kind, words, likely, values) in [
        (
            "mention",
            "Minister Teo Marsh",
            "mention",
            json!({"target": "teo-marsh"}),
        ),
        (
            "mention",
            "Velm",
            "mention",
            json!({"target": "government-of-orvane", "via": "velm"}),
        ),
        (
            "mention",
            "the quay",
            "mention",
            json!({"target": "harrow-quay"}),
        ),
        (
            "claim",
            "Marsh denied that lanterns had been stolen",
            "claim",
            json!({"holder": "teo-marsh", "cue": "denied", "stance": "denies"}),
        ),
        (
            "claim",
            "lanterns had been stolen in spring",
            "claim",
            json!({"claim": "lanterns-stolen"}),
        ),
        (
            "claim",
            "lantern keepers are few",
            "mention",
            json!({"claim": "keepers-few", "stance": "asserts", "voice": "own"}),
        ),
        // Its sentence has a reporting verb: whose words these are is not known.
        (
            "claim",
            "The guild did not say how",
            "claim",
            json!({"stance": "asserts"}),
        ),
        // The quotation around the words says how they are said, and its speaker holds the claim.
        (
            "claim",
            "No tax can darken the harbour",
            "claim",
            json!({"stance": "asserts"}),
        ),
        (
            "quote",
            "No tax can darken the harbour, and no harbour can darken Velm",
            "quote",
            json!({"speaker": "ana-corvin", "cue": "added", "type": "direct"}),
        ),
        (
            "quote",
            "every lantern in the harbour will be taxed",
            "claim",
            json!({"type": "indirect"}),
        ),
        ("date", "on Tuesday", "date", json!({})),
        (
            "term",
            "lantern oil",
            "term",
            json!({"term": "lantern-oil"}),
        ),
        ("note", "lantern glass", "mention", json!({})),
    ] {
        let at = text[..text.find(words).unwrap()].chars().count();
        let asked = json!({"article": "tax-announced", "kind": kind, "exact": words, "at": at});
        let proposed = caller.ask("propose", &asked);
        assert_eq!(proposed["likely"], likely, "{words}");
        let found = proposed["values"].as_object().unwrap().iter();
        let found =
            found.map(|(field, value)| (field.clone(), value.get("id").unwrap_or(value).clone()));
        assert_eq!(Value::Object(found.collect()), values, "{kind}: {words}");
    }
}
