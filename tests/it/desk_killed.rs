//! `dossier annotate` is killed at any moment: what was answered is on disk, at most the change in flight is lost, and no file is harmed.
//!
//! `DOSSIER_KILLS=200 cargo test --test it desk_killed` kills it two hundred times.

use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use dossier::workspace::Workspace;
use serde_json::{Value, json};

use crate::driver::{DossierTest, tree};
use crate::serving::Serving;

const ARTICLE: &str = "content/articles/tax-announced.md";
/// How often the program is killed, unless more is asked for.
const KILLS: u32 = 8;
/// The latest moment at which it is killed, counted from the first request.
const LATEST: Duration = Duration::from_millis(1_200);

/// Asks the desk for something; nothing if the program ends meanwhile.
fn ask(port: u16, token: &str, operation: &str, what: &Value) -> Option<Value> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let (host, body) = (format!("127.0.0.1:{port}"), what.to_string());
    let request = format!(
        "POST /.dossier/api/{operation} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nX-Dossier-Token: {token}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (_, body) = answer.split_once("\r\n\r\n")?;
    serde_json::from_str(body).ok()
}

/// The changes of one run: notes, every second one together with a new record, and every third one is taken back and made again.
fn work(port: u16, token: &str, answered: &Sender<usize>) -> Option<()> {
    let article = json!({"article": "tax-announced"});
    let mut seen = ask(port, token, "article", &article)?["seen"].clone();
    for number in 0.. {
        let note = json!({"do": "add", "article": "tax-announced", "kind": "note", "passage": {"exact": "lantern oil is dear"},
            "fields": {"note": format!("Note {number}.")}});
        let record = json!({"do": "add-record", "kind": "claim", "id": format!("new-{number}"), "name": "It is new.", "fields": {"kind": "factual"}});
        let claim = json!({"do": "add", "article": "tax-announced", "kind": "claim", "passage": {"exact": "lantern oil is dear"},
            "fields": {"claim": format!("new-{number}"), "stance": "asserts", "voice": "own"}});
        let requests = match number % 2 {
            0 => json!([note]),
            _ => json!([record, claim, note]),
        };
        let wish = json!({"article": "tax-announced", "seen": seen, "requests": requests});
        let mut answer = ask(port, token, "perform", &wish)?;
        assert_eq!(answer["outcome"], "done", "{answer}");
        if number % 3 == 2 {
            ask(port, token, "undo", &article)?;
            answer = ask(port, token, "redo", &article)?;
        }
        seen = answer["article"]["seen"].clone();
        answered.send(number).ok()?;
    }
    None
}

/// How many notes of a run are in the article's file.
fn notes(text: &str) -> usize {
    (0..)
        .take_while(|number| text.contains(&format!("note: Note {number}.")))
        .count()
}

/// Works until a moment, kills the program, and looks at what is left. Returns how many changes were answered.
fn killed_after(moment: Duration) -> usize {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    let serving = Serving::annotate(&test, "tax-announced");
    let (port, token) = (
        serving.port,
        serving.rest.split_once('#').unwrap().1.to_owned(),
    );
    let (answer, answers) = channel();
    let working = thread::spawn(move || work(port, &token, &answer));
    let end = Instant::now() + moment;
    let mut answered = 0;
    loop {
        match answers.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(number) => answered = number + 1,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => panic!("the program ended by itself"),
        }
    }
    drop(serving);
    working.join().unwrap();
    answered = answers
        .try_iter()
        .map(|number| number + 1)
        .last()
        .unwrap_or(answered);
    let text = test.read(ARTICLE);
    let found = notes(&text);
    // A change that is taken back and made again is in flight all the while.
    assert!(
        found == answered || found == answered + 1,
        "{answered} answered, {found} found"
    );
    for (path, bytes) in tree(test.root()) {
        let is_ours = path == ARTICLE
            || path.starts_with("content/claims/new-")
            || !before.contains_key(&path);
        assert!(is_ours || before[&path] == bytes, "{path} is another");
    }
    // The file is whole: it says what it said, and what was added.
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let read = workspace.read().unwrap().bind();
    assert_eq!(read.diagnostics.counts().errors, 0, "{text}");
    let (_, body) = std::str::from_utf8(&before[ARTICLE])
        .unwrap()
        .split_once("\n---\n")
        .unwrap();
    assert!(text.ends_with(body), "{text}");
    answered
}

#[test]
fn whatever_was_answered_survives_and_no_file_is_harmed() {
    let kills = env::var("DOSSIER_KILLS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(KILLS);
    let mut answered = 0;
    for kill in 0..kills {
        // Spread over all moments, and each time the same ones: multiples of the golden ratio.
        let share = (f64::from(kill) * 0.618_033_988_75).fract();
        answered += killed_after(LATEST.mul_f64(share));
    }
    assert!(
        answered > 0,
        "it was always killed before anything was done"
    );
}
