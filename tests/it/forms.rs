//! Clippings of every form: what they hold becomes structure, fields or comments of an article that reads back without an error.

use std::process::{Command, Stdio};

use dossier::clipping::{Draft, draft};
use dossier::content::register::Register;
use dossier::content::{ClippingFile, Content};
use dossier::diagnostic::Diagnostics;
use proptest::prelude::*;

use crate::driver::{DossierTest, tree};

/// The articles made of a clipping in an empty dossier, and what is said of it.
pub(crate) fn drafted(path: &str, bytes: impl AsRef<[u8]>) -> (Vec<Draft>, Diagnostics) {
    let content = Content::empty(Vec::new(), Default::default());
    let clipping = ClippingFile {
        path: path.to_owned(),
        sha256: "0".repeat(64),
        bytes: bytes.as_ref().to_vec().into(),
    };
    draft(&clipping, &content, &Register::new(&content))
}

/// The Markdown of the only article made of a clipping.
fn article(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let (mut drafts, problems) = drafted(path, bytes);
    assert_eq!(drafts.len(), 1, "{problems:#?}");
    drafts.remove(0).markdown
}

/// What is wrong with a dossier that has this article.
fn faults(draft: &Draft) -> Diagnostics {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(&draft.path, &draft.markdown);
    dossier::content::read(test.utf8_root()).unwrap().1
}

const PARAGRAPHS: &str = "<p>The council of Brannock closed the old swing bridge on Tuesday after engineers found rust in two of its main girders, and said that nobody would be allowed on it before the summer.</p><p>The harbour master, Odile Farrant, told reporters that the barges would have to wait outside the lock until a temporary crossing had been built by the army.</p><p>Shopkeepers on the south bank said the decision would ruin them, since most of their customers walk over from the station every morning.</p>";

#[test]
fn brackets_in_a_text_leave_its_structure_alone() {
    for words in [
        "[[sic]]",
        "[[2019] UKSC 41]",
        "[[Odile|the mayor]]",
        "[^1]",
        "&lt;b&gt;so&lt;/b&gt;",
        "==so==",
    ] {
        let page = format!(
            "<html lang=\"en\"><head><title>Swing bridge closed</title></head><body><article><h1>Swing bridge closed</h1>{PARAGRAPHS}<h2>Why it was closed</h2><blockquote><p>We have no other choice {words}, and we know what that means for the town.</p></blockquote><ul><li>The crane is away and will not be back.</li><li>There is no money for it at all.</li></ul><p>The harbour master told <a href=\"https://x.example/\">reporters</a> that the barges would have to <em>wait</em>.</p></article></body></html>"
        );
        let markdown = article("bridge.html", page);
        for structure in [
            "\n## Why it was closed\n",
            "\n> We have no other choice ",
            "\n- The crane is away",
            "[reporters](<https://x.example/>)",
            "*wait*",
        ] {
            assert!(
                markdown.contains(structure),
                "{words}: {structure}\n{markdown}"
            );
        }
        let test = DossierTest::empty();
        test.write(
            "site.yaml",
            "title: T\ndescription: D\nlanguage: en\nrules: {text-kind-unknown: ignore}\n",
        );
        test.write("content/articles/bridge.md", &markdown);
        let said = test.run(&["check"]).stderr;
        assert!(!said.contains("double brackets"), "{said}");
    }
}

/// Builds at the same moment wait for each other.
#[test]
fn builds_at_once_convert_each_clipping_once() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    for number in 0..6 {
        let text = format!(
            "Old pier {number} stays\n\nThe council of the harbour town decided on Monday that its old pier number {number} will stay for ten more years.\n"
        );
        test.write(&format!("content/clippings/{number}.txt"), text);
    }
    let mut builds: Vec<_> = (0..4)
        .map(|number| {
            Command::new(env!("CARGO_BIN_EXE_dossier"))
                .arg("--dossier")
                .arg(test.root())
                .args(["build", "-o", &format!("public-{number}")])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for build in &mut builds {
        assert!(build.wait().unwrap().success());
    }
    let articles = tree(&test.root().join("content/articles"));
    assert_eq!(articles.len(), 6, "{:?}", articles.keys());
}

#[test]
fn what_a_killed_import_left_is_no_clipping_and_is_deleted() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let torn = "content/clippings/.old-pier.txt.4000000.unfinished";
    test.write(torn, "Old pier stays\n\nThe council of the harb");
    test.run(&["check"]).expect_exit(0);
    let file = test.root().join("old-pier.txt");
    std::fs::write(&file, "Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.\n").unwrap();
    test.run(&["import", file.to_str().unwrap()]).expect_exit(0);
    assert!(!test.root().join(torn).exists());
    let articles = tree(&test.root().join("content/articles"));
    assert_eq!(articles.len(), 1, "{:?}", articles.keys());
}

/// Words with what YAML cannot hold, or takes for something else.
fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z]{1,8}",
        2 => prop::sample::select(vec![
            "\u{fffe}", "\u{ffff}", "\u{1fffe}", "\u{fdd0}", "\u{feff}", "\u{2028}", "\u{85}", "\u{7f}", "\u{9b}", "\u{1}", "\u{202e}",
            ": ", " #", "'", "\"", "\\", "\n", "\n\n", "- ", "{", "}", "[", "]", "&a", "*a", "!t", "%", "@", "`", "|", ">", "---", "...", "~",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.join(" "))
}

fn json(words: &str) -> String {
    serde_json::to_string(words).unwrap()
}

proptest! {
    #![proptest_config(crate::props::config(64))]

    /// Nothing that a clipping states makes a file that cannot be read.
    #[test]
    fn whatever_a_clipping_states_its_article_reads_back(one in odd(), two in odd(), three in odd()) {
        let text = "The council of the town decided on Monday that its old pier stays where it is for ten more years.";
        let clippings = [
            ("a.json", format!("[{{\"id\":\"x\",\"title\":{},\"container-title\":{},\"abstract\":{},\"author\":[{{\"family\":{}}}]}}]", json(&one), json(&two), json(&three), json(&two))),
            ("b.json", format!("{{\"uri\":\"u\",\"headline\":{},\"located\":{},\"copyrightholder\":{},\"pubstatus\":{},\"description_text\":{},\"body_text\":{}}}", json(&one), json(&two), json(&three), json(&two), json(&one), json(text))),
            ("c.md", format!("---\ntitle: {}\npublisher: {}\nauthor: {}\ntags: [{}]\n---\n\n{text} {one}\n", json(&one), json(&two), json(&three), json(&two))),
            ("d.html", format!("<html><head><title>{one}</title><meta property=\"og:site_name\" content=\"{}\"><meta name=description content=\"{}\"></head><body><p>{three}</p><p>{text}</p><p>{one}</p></body></html>", two.replace('"', ""), one.replace('"', ""))),
            ("e.txt", format!("{one}\n\nSource: {two}\n\n{text}\n\n{three}\n")),
        ];
        for (path, clipping) in clippings {
            for draft in drafted(path, &clipping).0 {
                let faults = faults(&draft);
                prop_assert!(faults.is_empty(), "{path}: {faults:#?}\n{}", draft.markdown);
            }
        }
    }
}
