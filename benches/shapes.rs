//! Measures whether a build takes time proportional to its input, whatever its shape. `cargo bench --bench shapes`.
//!
//! Dossiers of odd shapes (one endless line, one table, records that contain each other) are built at one size and at four times
//! that size. The printed value is the ratio: 4 is linear, 16 would be quadratic. The speed of the machine does not matter.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot be made is reported to nobody else"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// The greatest ratio that counts as linear. Caches and noise account for the margin.
const MOST: f64 = 9.0;

/// A file of a dossier: its path and text.
type File = (String, String);

/// What is built: a name, the smaller size, and the files for a size.
type Shape = (&'static str, usize, fn(usize) -> Vec<File>);

const SHAPES: [Shape; 12] = [
    ("sentences in one paragraph", 10_000, |n| {
        vec![article("", &"a <? ".repeat(n))]
    }),
    ("mentions in one paragraph", 5_000, |n| {
        let ana = record("actors", "ana", "name: Ana Corvin\nkind: person\n");
        vec![ana, article("", &"Ana Corvin. ".repeat(n))]
    }),
    ("annotations of one word, by number", 1_500, |n| {
        let ana = record("actors", "ana", "name: Ana Corvin\nkind: person\n");
        let mentions = lines(n, |i| {
            format!("  - {{exact: word, nth: {}, actor: ana}}\n", i + 1)
        });
        vec![
            ana,
            article(&format!("mentions:\n{mentions}"), &"word ".repeat(n)),
        ]
    }),
    ("columns of a table", 8_000, |n| {
        let row = |cell: &str| format!("|{}\n", cell.repeat(n));
        vec![article("", &(row(" a |") + &row("---|") + &row(" b |")))]
    }),
    ("rows of a table", 20_000, |n| {
        let rows = "| c | d |\n".repeat(n);
        vec![article("", &format!("| a | b |\n|---|---|\n{rows}"))]
    }),
    ("notes", 4_000, |n| {
        let notes = lines(n, |i| format!("  - {{exact: w{i}x, note: N}}\n"));
        let text = lines(n, |i| format!("w{i}x is.\n\n"));
        vec![article(&format!("notes:\n{notes}"), &text)]
    }),
    ("claims that refine each other in a ring", 1_000, |n| {
        let claim = |i| {
            let next = (i + 1) % n;
            record(
                "claims",
                &format!("c{i}"),
                &format!("statement: S{i}.\nkind: factual\nrefines: [c{next}]\n"),
            )
        };
        (0..n).map(claim).collect()
    }),
    ("claims that refine the next two", 500, |n| {
        let claim = |i| {
            let next = lines(2.min(n - i - 1), |step| format!("c{}, ", i + 1 + step));
            record(
                "claims",
                &format!("c{i}"),
                &format!("statement: S{i}.\nkind: factual\nrefines: [{next}]\n"),
            )
        };
        (0..n).map(claim).collect()
    }),
    ("events in a chain", 400, |n| {
        let event = |i: usize| {
            let after = i.checked_sub(1).map_or(String::new(), |before| {
                format!("part_of: e{before}\nafter: {{event: e{before}}}\n")
            });
            record("events", &format!("e{i}"), &format!("title: E{i}\n{after}"))
        };
        (0..n).map(event).collect()
    }),
    ("years of one date", 2_000, |n| {
        let years = lines(n, |i| format!("{},", 1000 + i));
        let years = years.trim_end_matches(',');
        vec![article(&format!("published: \"{{{years}}}\"\n"), "Words.")]
    }),
    ("one key again and again", 1_500, |n| {
        vec![article(&"url: https://a.example/\n".repeat(n), "Words.")]
    }),
    ("actors whom nobody names", 2_500, |n| {
        let actor = |i| {
            record(
                "actors",
                &format!("a{i}"),
                &format!("name: Name{i} Sur{i}\nkind: person\n"),
            )
        };
        (0..n).map(actor).collect()
    }),
];

fn lines(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).fold(String::new(), |mut all, i| {
        let _ = write!(all, "{}", line(i));
        all
    })
}

fn record(kind: &str, id: &str, front: &str) -> File {
    (
        format!("content/{kind}/{id}.md"),
        format!("---\n{front}---\n"),
    )
}

fn article(front: &str, body: &str) -> File {
    let text = format!(
        "---\ntitle: A\ntext: full\nrights: {{holder: nobody, basis: made up}}\n{front}---\n\n{body}\n"
    );
    ("content/articles/a.md".into(), text)
}

/// Writes a dossier and builds it. Errors in the content do not matter here.
fn build(files: &[File]) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::write(
        root.join("site.yaml"),
        "title: T\ndescription: D\nlanguage: en\n",
    )
    .unwrap();
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).unwrap();
        fs::write(path, text).unwrap();
    }
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .arg("--dossier")
        .arg(root)
        .arg("build")
        .output()
        .unwrap()
        .status;
    assert!(status.code().is_some_and(|code| code < 2), "no build ran");
    start.elapsed()
}

fn main() {
    let mut steep = 0;
    for (name, size, files) in SHAPES {
        let few = build(&files(size));
        let many = build(&files(4 * size));
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        steep += u32::from(ratio > MOST);
        println!(
            "{ratio:>6.1} for {name} ({size}: {few:.0?}, {}: {many:.0?})",
            4 * size
        );
    }
    assert!(
        steep == 0,
        "{steep} shapes take more than {MOST} times as long"
    );
}
