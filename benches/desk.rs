//! Measures how long an annotation takes from Save until it is seen: until the page has the answer, until it hears of the new edition,
//! and until it has the article again. `cargo bench --bench desk`.
//!
//! `dossier annotate` runs on a made-up dossier of a hundred and of a thousand articles, and notes are added and taken back.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot be made ends the program"
)]

mod made_up;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How often an annotation is made.
const TIMES: usize = 15;
/// The article that is annotated.
const ARTICLE: &str = "x7";

struct Desk {
    process: Child,
    host: String,
    token: String,
}

impl Desk {
    fn start(root: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .arg("--dossier")
            .arg(root)
            .args(["annotate", ARTICLE, "--no-open", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        lines.read_line(&mut said).unwrap();
        let (_, address) = said.trim().split_once("http://").unwrap();
        let (host, rest) = address.split_once('/').unwrap();
        let (_, token) = rest.split_once('#').unwrap();
        Self {
            host: host.to_owned(),
            token: token.to_owned(),
            process,
        }
    }

    fn ask(&self, operation: &str, what: &Value) -> Value {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let (host, token, body) = (&self.host, &self.token, what.to_string());
        let request = format!(
            "POST /.dossier/api/{operation} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nX-Dossier-Token: {token}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        let json = &body[body.find('{').unwrap()..=body.rfind('}').unwrap()];
        serde_json::from_str(json).unwrap()
    }

    fn news(&self) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let request = format!(
            "GET /.dossier/events HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.host
        );
        stream.write_all(request.as_bytes()).unwrap();
        BufReader::new(stream)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Waits for the next edition.
fn told(news: &mut BufReader<TcpStream>) {
    let mut line = String::new();
    while !line.starts_with("data: ") {
        line.clear();
        assert!(news.read_line(&mut line).unwrap() > 0, "the news ended");
    }
}

/// The median and the longest of some times.
fn median(mut times: Vec<Duration>) -> String {
    times.sort();
    let (middle, longest) = (times[times.len() / 2], times[times.len() - 1]);
    format!("{middle:>7.1?} (longest {longest:>7.1?})")
}

fn main() {
    for articles in [100, 1_000] {
        let folder = tempfile::tempdir().unwrap();
        made_up::dossier(folder.path(), articles);
        let desk = Desk::start(folder.path());
        let mut news = desk.news();
        told(&mut news);
        let article = json!({"article": ARTICLE});
        let mut seen = desk.ask("article", &article)["seen"].clone();
        let (mut saved, mut heard, mut again, mut undone) = (vec![], vec![], vec![], vec![]);
        for _ in 0..TIMES {
            let note = json!({"do": "add", "article": ARTICLE, "kind": "note",
                "passage": {"exact": "we will answer question 0 of report 7 in due time"}, "fields": {"note": "Which officials?"}});
            let start = Instant::now();
            let answer = desk.ask(
                "perform",
                &json!({"article": ARTICLE, "seen": seen, "requests": [note]}),
            );
            saved.push(start.elapsed());
            assert_eq!(answer["outcome"], "done", "{answer}");
            told(&mut news);
            heard.push(start.elapsed());
            desk.ask("article", &article);
            again.push(start.elapsed());
            let start = Instant::now();
            let answer = desk.ask("undo", &article);
            undone.push(start.elapsed());
            seen = answer["article"]["seen"].clone();
            told(&mut news);
        }
        println!(
            "{articles:>5} articles: an annotation is saved and shown after {}",
            median(saved)
        );
        println!(
            "{:>16} the new edition is told after      {}",
            "",
            median(heard)
        );
        println!(
            "{:>16} and the article asked for again     {}",
            "",
            median(again)
        );
        println!(
            "{:>16} an undo is shown after              {}",
            "",
            median(undone)
        );
    }
}
