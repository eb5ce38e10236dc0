//! Measures whether reading a clipping takes time proportional to its size, whatever its content. `cargo bench --bench import`.
//!
//! Texts and pages of many kinds, including some that are made to be slow, are read at one size and at four times that size. The
//! printed value is the ratio: 4 is linear, 16 would be quadratic. The speed of the machine does not matter.
//!
//! Then a page with the size and structure of a news page is read as a whole, and compared with building the tree for its bytes
//! alone.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot be made ends the program"
)]

use std::fs;
use std::time::{Duration, Instant};

use camino::Utf8Path;
use dossier::analysis::gazetteer::Gazetteer;
use dossier::clipping::draft;
use dossier::content::{self, ClippingFile, Content};

const SIZE: usize = 200_000;
/// The greatest ratio that counts as linear. Caches and noise account for the margin.
const MOST: f64 = 9.0;

/// What a clipping consists of: its format, the text before, and the repeated text.
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
        sha256: dossier::disk::fingerprint(text.as_bytes()),
        bytes: text.as_bytes().to_vec().into(),
    }
}

fn took(file: &ClippingFile, content: &Content, gazetteer: &Gazetteer) -> Duration {
    let once = || {
        let before = Instant::now();
        let _ = draft(file, content, gazetteer);
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

/// A page like those of news sites, of about 170 kB. A fiftieth of it is the article.
fn news_page() -> String {
    let sentence = "The harbour council of Porto decided on Monday that ferry number four stays in its dock, Lena Brandt said, \
                    and “nobody in the town was asked,” according to the boatmen. ";
    let paragraph = format!("<p class=\"text\">{}</p>\n", sentence.repeat(2));
    let teaser = "<div class=\"teaser teaser--small\" data-track=\"4711\"><a href=\"/news/1\"><img src=\"/t.jpg\" alt=\"\"><h3>Ten \
                  things to do by the sea</h3></a><span class=\"time\">2 h ago</span></div>\n";
    let entry =
        "<li class=\"menu__item\"><a class=\"menu__link\" href=\"/section/7\">Section</a></li>\n";
    format!(
        "<!doctype html><html lang=en><head><title>Ferry stays in its dock | The Tide</title>\
         <meta property=\"og:site_name\" content=\"The Tide\"><meta property=\"article:published_time\" content=\"2024-05-06T07:08:09Z\">\
         <script>{}</script><style>{}</style></head><body><nav><ul>{}</ul></nav><main><article><h1>Ferry stays in its dock</h1>{}\
         </article></main><aside>{}</aside><script>{}</script><footer>© 2024 The Tide</footer></body></html>",
        "window.q=window.q||[];q.push(['a',1]);".repeat(600),
        ".teaser{margin:0 auto}.menu__item{float:left}".repeat(500),
        entry.repeat(200),
        paragraph.repeat(14),
        teaser.repeat(150),
        "function f(a,b){return a<b?a:b}".repeat(1_500),
    )
}

/// The greatest ratio of reading a page to building its tree. With more, an import of a thousand pages becomes noticeably slower.
const MOST_FOR_A_PAGE: f64 = 6.0;

fn whole_page(content: &Content, gazetteer: &Gazetteer) {
    let text = news_page();
    let file = clipping("x.html", &text);
    let whole = took(&file, content, gazetteer).as_secs_f64();
    let tree = (0..5)
        .map(|_| {
            let before = Instant::now();
            let _ = std::hint::black_box(dom_query::Document::from(text.as_str()));
            before.elapsed()
        })
        .min()
        .unwrap_or_default()
        .as_secs_f64();
    let ratio = whole / tree.max(0.000_1);
    println!(
        "{ratio:>6.1} times as long as its tree alone: a page of {} kB, {:.0} of them in a second on one core",
        text.len() / 1_000,
        1.0 / whole
    );
    assert!(ratio < MOST_FOR_A_PAGE, "a page takes too long: {ratio:.1}");
}

fn main() {
    let content = records();
    let gazetteer = content.gazetteer();
    whole_page(&content, &gazetteer);
    let mut worst: f64 = 0.0;
    for (path, before, piece) in KINDS {
        let of = |size: usize| format!("{before}{}", piece.repeat(size / piece.len()));
        let [small, large] =
            [SIZE, 4 * SIZE].map(|size| took(&clipping(path, &of(size)), &content, &gazetteer));
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
