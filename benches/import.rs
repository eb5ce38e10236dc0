//! Whether reading a clipping takes time in proportion to its size, whatever stands in it. `cargo bench --bench import`.
//!
//! Texts and pages of many kinds, among them those that are made to be slow, are read at one size and at four times that size.
//! What is printed is the ratio: 4 is linear, 16 would be quadratic. A machine's own speed does not matter.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot be made is told to nobody else"
)]

use std::fs;
use std::time::{Duration, Instant};

use camino::Utf8Path;
use dossier::clipping::draft;
use dossier::content::register::Register;
use dossier::content::{self, ClippingFile, Content};

const SIZE: usize = 200_000;
/// More than this is not linear: caches and chance take their part.
const MOST: f64 = 9.0;

/// What a clipping is made of: its form, what stands before, what is repeated.
const KINDS: [(&str, &str, &str); 22] = [
    (
        "x.txt",
        "",
        "“We stay for ever,” Lena Brandt said in Porto, and Porto has denied it.\n",
    ),
    (
        "x.txt",
        "",
        "“We stay for ever,” Lena Brandt said in Porto, and Porto has denied it. ",
    ),
    ("x.txt", "", "\"a "),
    ("x.txt", "", "‘a ’"),
    ("x.txt", "", "said "),
    ("x.txt", "", "Porto "),
    ("x.txt", "", "“Porto "),
    ("x.txt", "", "He said it. "),
    ("x.txt", "", "1\n"),
    ("x.txt", "", "*"),
    ("x.txt", "", "\n \n"),
    (
        "x.html",
        "<html><body>",
        "<p>The council of the town decided that its <b>old</b> pier will stay for ten years.</p>",
    ),
    ("x.html", "<html><body>", "<div>"),
    ("x.html", "<html><body>", "<b>"),
    ("x.html", "<html><body>", "<p><b>a"),
    ("x.html", "<html><body>", "<a href=x>"),
    ("x.html", "<html><body>", "<table><tr><td>"),
    ("x.html", "<html><body>", "<i></b>"),
    ("x.html", "<html><body>", "<!--"),
    ("x.html", "<html><body>", "<"),
    ("x.html", "<html><body><p ", "a=b "),
    ("x.json", "", "[{\"a\":"),
];

fn clipping(path: &str, text: &str) -> ClippingFile {
    ClippingFile {
        path: path.into(),
        sha256: content::folder::fingerprint(text.as_bytes()),
        bytes: text.as_bytes().to_vec(),
    }
}

fn took(file: &ClippingFile, content: &Content, register: &Register) -> Duration {
    let once = || {
        let before = Instant::now();
        let _ = draft(file, content, register);
        before.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

fn records() -> Content {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    write(
        "content/places/porto.md",
        "---\nname: Porto\nkind: city\n---\n",
    );
    write(
        "content/actors/lena-brandt.md",
        "---\nname: Lena Brandt\nkind: person\n---\n",
    );
    content::read(Utf8Path::from_path(folder.path()).unwrap())
        .unwrap()
        .0
}

fn main() {
    let content = records();
    let register = Register::new(&content);
    let mut worst: f64 = 0.0;
    for (path, before, piece) in KINDS {
        let of = |size: usize| format!("{before}{}", piece.repeat(size / piece.len()));
        let [small, large] =
            [SIZE, 4 * SIZE].map(|size| took(&clipping(path, &of(size)), &content, &register));
        let ratio = large.as_secs_f64() / small.as_secs_f64().max(0.000_1);
        worst = worst.max(ratio);
        println!(
            "{ratio:>6.1} times as long for four times as much ({large:.0?}): {path} {piece:?}"
        );
    }
    assert!(
        worst < MOST,
        "something is read in more than linear time: {worst:.1}"
    );
}
