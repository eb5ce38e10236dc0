//! Measures how long a save takes until the browser is notified, and until it has the page, as ratios that are comparable between
//! machines. `cargo bench --bench serve`.
//!
//! `dossier serve` runs on a made-up dossier of a hundred and of a thousand articles, and files are saved. For each sort of save,
//! it prints the median and the maximum of several times, and the ratio of the median to a `dossier check` of the same folder,
//! which reads and links everything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot be made ends the program"
)]

mod made_up;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often each sort of save is repeated.
const TIMES: usize = 9;

struct Serving {
    process: Child,
    port: u16,
}

impl Serving {
    fn start(root: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .arg("--dossier")
            .arg(root)
            .args(["serve", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        lines.read_line(&mut said).unwrap();
        let port = said.trim().trim_end_matches('/').rsplit(':').next();
        Self {
            port: port.unwrap().parse().unwrap(),
            process,
        }
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
            self.port
        );
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn page(&self, path: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.ask(path).read_to_end(&mut bytes).unwrap();
        assert!(bytes.starts_with(b"HTTP/1.1 200"), "{path} is not there");
        bytes
    }
}

impl Drop for Serving {
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

/// A file that is saved, and the page that shows it.
struct Save {
    what: &'static str,
    file: &'static str,
    words: &'static str,
    page: &'static str,
}

const SAVES: [Save; 4] = [
    Save {
        what: "an article's text",
        file: "content/articles/x7.md",
        words: "Officials spoke of progress.",
        page: "/articles/x7.html",
    },
    Save {
        what: "an article's title",
        file: "content/articles/x7.md",
        words: "title: Report number 7",
        page: "/articles/x7.html",
    },
    Save {
        what: "an actor's profile",
        file: "content/actors/a7.md",
        words: "A profile.",
        page: "/actors/a7.html",
    },
    Save {
        what: "an actor's name",
        file: "content/actors/a7.md",
        words: "kind: person",
        page: "/actors/a7.html",
    },
];

/// The file with other words in place of these, different from the last time.
fn changed(text: &str, save: &Save, time: usize) -> String {
    let other = if save.what == "an actor's name" {
        format!("names: [Nobody Else{time}]\n{}", save.words)
    } else {
        format!("{} Once more, {time}.", save.words)
    };
    assert!(text.contains(save.words), "{} is another", save.file);
    text.replacen(save.words, &other, 1)
}

struct Took {
    told: Duration,
    shown: Duration,
    longest: Duration,
}

fn measure(serving: &Serving, news: &mut BufReader<TcpStream>, root: &Path, save: &Save) -> Took {
    let file = root.join(save.file);
    let text = fs::read_to_string(&file).unwrap();
    let mut times: Vec<(Duration, Duration)> = (0..TIMES)
        .map(|time| {
            let saved = changed(&text, save, time);
            let start = Instant::now();
            fs::write(&file, saved).unwrap();
            told(news);
            let told = start.elapsed();
            serving.page(save.page);
            (told, start.elapsed())
        })
        .collect();
    fs::write(&file, text).unwrap();
    told(news);
    times.sort();
    let (told, shown) = times[TIMES / 2];
    Took {
        told,
        shown,
        longest: times[TIMES - 1].0,
    }
}

fn check(root: &Path) -> Duration {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .arg("--dossier")
        .arg(root)
        .arg("check")
        .output();
    assert!(output.unwrap().status.success());
    start.elapsed()
}

fn main() {
    for articles in [100, 1_000] {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        made_up::dossier(root, articles);
        let checked = (0..3).map(|_| check(root)).min().unwrap();
        let serving = Serving::start(root);
        let mut news = BufReader::new(serving.ask("/.dossier/events"));
        told(&mut news);
        println!("{articles:>5} articles, a check takes {checked:.0?}");
        for save in &SAVES {
            let took = measure(&serving, &mut news, root, save);
            println!(
                "{:>20}: told after {:>7.0?} (longest {:>7.0?}), the page is there after {:>7.0?}; to a check {:>5.2}",
                save.what,
                took.told,
                took.longest,
                took.shown,
                took.told.as_secs_f64() / checked.as_secs_f64()
            );
        }
    }
}
