//! How long a build takes, as ratios that mean the same on any machine. `cargo bench`.
//!
//! A made-up dossier of a hundred and of a thousand articles is built by the program itself. What is printed: a first build to
//! copying its output, a second build to the first, and an article among a thousand to one among a hundred.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot be made is told to nobody else"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const ACTORS: usize = 60;
const PLACES: usize = 30;

/// Numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

const SYLLABLES: [&str; 12] = [
    "ka", "mor", "vel", "ash", "tin", "dra", "sul", "bey", "ron", "ith", "gar", "no",
];

fn name(of: usize) -> String {
    let word = |mut of: usize| {
        let mut word = String::new();
        for _ in 0..3 {
            word.push_str(SYLLABLES[of % SYLLABLES.len()]);
            of /= SYLLABLES.len();
        }
        format!("{}{}", word[..1].to_uppercase(), &word[1..])
    };
    format!("{} {}", word(of * 7 + 5), word(of * 31 + 400))
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn dossier(root: &Path, articles: usize) {
    write(
        root,
        "site.yaml",
        "title: Many\ndescription: A dossier to measure by.\nlanguage: en\n",
    );
    for actor in 0..ACTORS {
        write(
            root,
            &format!("content/actors/a{actor}.md"),
            &format!(
                "---\nname: {}\nkind: person\n---\n\nA profile.\n",
                name(actor)
            ),
        );
    }
    for place in 0..PLACES {
        let within = if place > 0 {
            format!("within: p{}\n", (place - 1) / 3)
        } else {
            String::new()
        };
        write(
            root,
            &format!("content/places/p{place}.md"),
            &format!(
                "---\nname: {}\nkind: region\n{within}---\n",
                name(1000 + place)
            ),
        );
    }
    for claim in 0..20 {
        write(
            root,
            &format!("content/claims/c{claim}.md"),
            &format!("---\nstatement: Statement number {claim}.\nkind: factual\n---\n"),
        );
    }
    let mut dice = Dice(1);
    for article in 0..articles {
        write(
            root,
            &format!("content/articles/x{article}.md"),
            &text(article, &mut dice),
        );
    }
}

fn text(article: usize, dice: &mut Dice) -> String {
    let mut front = format!(
        "---\ntitle: Report number {article}\npublished: \"20{:02}-01-{:02}\"\nquotes:\n",
        article / 28 % 100,
        article % 28 + 1
    );
    let mut body = String::new();
    let mut claims = String::from("claims:\n");
    for paragraph in 0..10 {
        let (speaker, other, place) = (dice.below(ACTORS), dice.below(ACTORS), dice.below(PLACES));
        let said = format!("we will answer question {paragraph} of report {article} in due time");
        body.push_str(&format!(
            "{} told reporters in {} that “{said}”. Nobody from the other side was there, and {} declined to say more about the matter, which has been open for {} years. Officials spoke of progress.\n\n",
            name(speaker),
            name(1000 + place),
            name(other),
            dice.below(40) + 2,
        ));
        front.push_str(&format!(
            "  - {{exact: {said}, speaker: a{speaker}, type: direct, cue: told}}\n"
        ));
        claims.push_str(&format!("  - {{exact: {said}, claim: c{}, stance: promises, voice: attributed, holder: a{speaker}}}\n", dice.below(20)));
    }
    format!("{front}{claims}---\n\n{body}")
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Builds, and gives back how long the stages took, in the program's own words.
fn build(root: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
    let output = command
        .arg("--dossier")
        .arg(root)
        .args(["build", "--timings"])
        .output()
        .unwrap();
    assert!(output.status.success(), "the dossier does not build");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

struct Measured {
    first: Duration,
    second: Duration,
    copied: Duration,
}

fn measure(articles: usize) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    dossier(root, articles);
    let mut stages = String::new();
    let first = timed(|| stages = build(root));
    let second = timed(|| drop(build(root)));
    let copied = timed(|| copy(&root.join("public"), &root.join("copy")));
    println!(
        "{articles:>5} articles: first build {first:>9.0?}, second {second:>9.0?}, copying its output {copied:>9.0?}"
    );
    for stage in stages.lines().filter(|line| line.ends_with(" ms")) {
        println!("{stage}");
    }
    Measured {
        first,
        second,
        copied,
    }
}

fn main() {
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    let few = measure(100);
    let many = measure(1_000);
    println!(
        "a build to copying its output:          {:>6.2}",
        ratio(many.first, many.copied)
    );
    println!(
        "a second build to the first:            {:>6.2}",
        ratio(many.second, many.first)
    );
    println!(
        "an article among 1,000 to one among 100: {:>5.2}",
        ratio(many.first, few.first) / 10.0
    );
}
