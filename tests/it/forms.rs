//! Clippings in every format: their contents become structure, fields or comments of an article that reads back without errors.

use std::process::{Command, Stdio};

use dossier::clipping::draft;
use dossier::content::write::NewRecord;
use dossier::content::{ClippingFile, Content};
use dossier::diagnostic::Diagnostics;
use proptest::prelude::*;

use crate::driver::{DossierTest, tree};

/// The articles drafted from a clipping in an empty dossier, and the diagnostics.
pub(crate) fn drafted(path: &str, bytes: impl AsRef<[u8]>) -> (Vec<NewRecord>, Diagnostics) {
    let content = Content::empty(Vec::new(), Default::default());
    let clipping = ClippingFile {
        path: path.to_owned(),
        sha256: "0".repeat(64),
        bytes: bytes.as_ref().to_vec().into(),
    };
    draft(&clipping, &content, &content.gazetteer())
}

/// The Markdown of the only article drafted from a clipping.
fn article(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let (mut drafts, problems) = drafted(path, bytes);
    assert_eq!(drafts.len(), 1, "{problems:#?}");
    drafts.remove(0).markdown
}

/// The diagnostics of a dossier with this article.
fn faults(draft: &NewRecord) -> Diagnostics {
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

/// Concurrent builds wait for each other.
#[test]
fn concurrent_builds_convert_each_clipping_once() {
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
fn leftovers_of_a_killed_import_are_not_clippings_and_are_deleted() {
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

/// Words with characters that YAML cannot contain, or that have a meaning in YAML.
fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z]{1,8}",
        2 => prop::sample::select(vec![
            "\u{fffe}", "\u{ffff}", "\u{1fffe}", "\u{fdd0}", "\u{feff}", "\u{2028}", "\u{85}", "\u{7f}", "\u{9b}", "\u{1}", "\u{202e}",
            "\u{ad}", "\u{200b}", "\u{200d}", "\u{200e}", "\u{2063}", "\u{e0041}", "\u{fe0f}", "\u{2800}", "ש", "&shy;", "&#x202e;",
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

    /// Nothing that a clipping states produces a file that cannot be read.
    #[test]
    fn the_article_of_any_clipping_reads_back(one in odd(), two in odd(), three in odd()) {
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

#[test]
fn invisible_characters_are_left_out_of_a_draft_which_says_so() {
    let remark = "Invisible characters were removed from it: U+00AD (soft hyphen), U+202E";
    let data = "{\"headline\":\"Old\u{ad} pier stays\",\"byline\":\"Odile\u{202e} Farrant\",\"body_text\":\"The council of the town decided on Mon\u{ad}day that its old pier stays where it is for ten more years.\"}";
    let notes = "---\ntitle: \"Old\\xad pier stays\"\n---\n\nThe *coun&shy;cil*&#x202e; of the town decided on Monday that its `old&shy;` pier stays, 👩\u{200d}🚒.\n";
    for (path, clipping, body) in [
        ("a.json", data, "decided on Monday that"),
        (
            "b.md",
            notes,
            "The *council* of the town decided on Monday that its `old&shy;` pier stays, 👩\u{200d}🚒.\n",
        ),
    ] {
        let markdown = article(path, clipping);
        let comments = markdown.replace("\n#", "");
        assert!(comments.contains(remark), "{markdown}");
        assert!(markdown.contains("\ntitle: Old pier stays\n"), "{markdown}");
        assert!(markdown.contains(body), "{markdown}");
    }
    let arabic = "{\"headline\":\"ميناء هارو\u{200f}\",\"body_text\":\"قرر مجلس المدينة \u{200e}(AFP)\u{200e} اليوم أن الرصيف القديم يبقى عشر سنوات أخرى كما هو في مكانه.\"}";
    assert!(!article("c.json", arabic).contains("nobody sees"));
}

#[test]
fn meaning_in_the_markup_of_a_page_is_kept_in_the_draft() {
    for (html, markdown) in [
        (
            "<p>The mayor said <q>we <q>never</q> had money</q>.</p>",
            "said “we ‘never’ had money”.",
        ),
        (
            "<p>She called it “<q>no more</q>” of it.</p>",
            "it “no more” of it",
        ),
        (
            "<p>It cost 10<sup>6</sup> for 5 m<sup>2</sup> of CO<sub>2</sub>.</p>",
            "It cost 10⁶ for 5 m² of CO₂.",
        ),
        (
            "<p>The 1<sup>st</sup> day, 10<sup>−9</sup>.<sup><a href=\"#n\">1</a></sup></p>",
            "The 1st day, 10⁻⁹.¹",
        ),
        (
            "<p>It cost <del>five</del> <ins>six</ins> million, <s>not</s> more.</p>",
            "cost ~~five~~ six million, ~~not~~ more",
        ),
        (
            "<ol start=4><li>Four</li><li>Five</li></ol>",
            "\n4. Four\n5. Five\n",
        ),
        (
            "<ol><li value=3>Three</li><li>Four</li></ol>",
            "\n3. Three\n4. Four\n",
        ),
        (
            "<ol><li>One</li><li value=7>Seven</li></ol>",
            "\n1\\. One\n\n7\\. Seven\n",
        ),
        (
            "<ol reversed><li>Two</li><li>One</li></ol>",
            "\n2\\. Two\n\n1\\. One\n",
        ),
        (
            "<ol><li>One<ol start=5><li>Five</li></ol></li><li>Two</li></ol>",
            "\n1. One\n\n5\\. Five\n\n2. Two\n",
        ),
    ] {
        let page = format!("<html lang=\"en\"><head><title>Swing bridge closed</title></head><body><article><h1>Swing bridge closed</h1>{PARAGRAPHS}{html}{PARAGRAPHS}</article></body></html>").replacen("closed the old", "shut the old", 1);
        let draft = article("bridge.html", page);
        assert!(draft.contains(markdown), "{html}\n{draft}");
    }
}

const NOTE: &str = "---
title: Swing bridge closed
author: [\"[[Kit Aldous]]\"]
tags: [bridges]
---

# Swing bridge closed

The bridge was closed on Tuesday.[^n]

| Town | Votes |
|---|---|
| Brannock | 12 |

First line of the song,  
second line of it.

> [!quote] The mayor
> It was unsafe.

- [x] Shut the ==lock==
    - [ ] Call [[Odile|the harbour master]]

```text
gauge 7
```

Girder
: A beam. %%ask him%%

![The pier](pier.png)

[^n]: The engineers had warned of it in March.
[^m]: Nobody asked.
";

#[test]
fn markdown_stays_as_it_was_written() {
    let markdown = article("bridge.md", NOTE);
    for kept in [
        "byline: Kit Aldous\n",
        "\nThe bridge was closed on Tuesday.[^n]\n",
        "\n| Town | Votes |\n|---|---|\n| Brannock | 12 |\n",
        "\nFirst line of the song,  \nsecond line of it.\n",
        "\n> **The mayor**\n>\n> It was unsafe.\n",
        "\n- [x] Shut the lock\n    - [ ] Call the harbour master\n",
        "\n```text\ngauge 7\n```\n",
        "\nGirder\n: A beam. \n",
        "\n[^n]: The engineers had warned of it in March.\n",
        "# - tags: bridges\n",
        "# - A comment: ask him\n",
        "# - A link to a note: the harbour master (Odile)\n",
        "# - A picture: The pier (pier.png)\n",
        "# - A footnote that nothing refers to: [^m]: Nobody asked.\n",
    ] {
        assert!(markdown.contains(kept), "{kept:?}\n{markdown}");
    }
    let body = markdown.split_once("\n---\n").unwrap().1;
    for gone in [
        "Swing bridge closed",
        "%%",
        "==",
        "[[",
        "[!quote]",
        "pier.png",
    ] {
        assert!(!body.contains(gone), "{gone}\n{body}");
    }
}

#[test]
fn a_dateline_is_removed_from_markdown_and_its_structure_is_kept() {
    let text = "COVE, May 6 (Coast Wire) — The bridge was closed.[^n]\n\n- One[^n]\n- Two\n\n[^n]: So it was.\n";
    let markdown = article("a.md", format!("---\ntitle: T\n---\n\n{text}"));
    assert!(markdown.contains("Dateline: COVE"), "{markdown}");
    assert!(
        markdown.ends_with(
            "---\n\nThe bridge was closed.[^n]\n\n- One[^n]\n- Two\n\n[^n]: So it was.\n"
        ),
        "{markdown}"
    );
}

#[test]
fn a_note_without_a_title_gets_its_file_name_as_one() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let text = "---\nauthor: Kit Aldous\n---\n\nThe bridge was closed on Tuesday, the council of Brannock said.\n";
    test.write("Swing bridge at Brannock closed.md", text);
    let file = test.root().join("Swing bridge at Brannock closed.md");
    test.run(&["import", file.to_str().unwrap()]).expect_exit(0);
    let article = test.read("content/articles/swing-bridge-at-brannock-closed.md");
    assert!(
        article.contains("title: Swing bridge at Brannock closed\ntitle_by: publisher\n"),
        "{article}"
    );
    assert!(
        article.contains("# The headline is the file’s name"),
        "{article}"
    );
}

/// Markdown of every kind around words that occur once.
fn marked() -> impl Strategy<Value = String> {
    let form = prop::sample::select(vec![
        "W W.\n\n",
        "# W\n\n",
        "## W\n\n",
        "W\n===\n\n",
        "- W\n- W\n  - W\n\n",
        "1. W\n\n   W\n\n",
        "> W\n> W\n\n",
        "> [!note] W\n> W\n\n",
        "> [!faq]- W\n> > W\n\n",
        "| W | W |\n|---|---|\n| W | W |\n\n",
        "W[^a]\n\n[^a]: W\n\n    W\n\n",
        "[^b]: W\n\n",
        "W[^c]\n\n",
        "```W\nW W\n```\n\n",
        "    W\n\n",
        "<div>W <b>W</b></div>\n\n",
        "<!-- W -->\n\n",
        "<p>W\n\nW</p>\n\n",
        "W <span>W</span> <!-- W --> W\n",
        "<table><tr><td>W<td>W</table>\n\n",
        "<script>W</script>\n\n",
        "<details><summary>W</summary>\n\nW\n\n</details>\n\n",
        "![W](a.png)\n\n",
        "W ![W W](https://a.example/b.png \"x\") W\n\n",
        "[W](https://a.example)\n\n",
        "[W](b.md) and [W *W*][r]\n\n[r]: c.md\n\n",
        "[[W]] [[W|W]] ![[W]]\n\n",
        "%%W%%\n\n",
        "%%\nW\n\nW\n%%\n\n",
        "==W== *W* **W** ~~W~~ `W`\n\n",
        "W  \nW\\\nW\n\n",
        "W\n: W\n: W\n\n",
        "- [ ] W\n- [x] W\n\n",
        "---\n\n",
        "W\n---\n\n",
        "<W> W </W>\n\n",
        "W <br> W<br/>\nW\n\n",
        "{{< W \"W\" >}}\n\n",
        "{% W %} W {% W %}\n\n",
        "## W {#W}\n\n",
        "W\n{: .W}\n\n",
        "::: W\nW\n:::\n\n",
        "W ==W",
        "[[W ",
        "%% W\n",
        "[W](",
        "<W ",
        "**W ",
        "> ",
        "  - ",
        "|W|",
        "\n\n",
    ]);
    prop::collection::vec(form, 1..14).prop_map(|forms| {
        let mut number = 0;
        let mut out = String::new();
        for c in forms.concat().chars() {
            match c {
                'W' => {
                    number += 1;
                    out += &format!("qw{number}x");
                }
                c => out.push(c),
            }
        }
        out
    })
}

proptest! {
    #![proptest_config(crate::props::config(256))]

    /// Each word of a Markdown clipping is in the article's text, a field or a comment.
    #[test]
    fn no_word_of_a_markdown_clipping_is_lost(text in marked(), head in prop::sample::select(vec!["", "---\ntitle: qh1x\ntags: [qh2x]\nauthor: {name: qh3x, role: qh4x}\n---\n", "+++\ntitle = \"qh1x\"\n[extra]\na = \"qh2x\"\n+++\n", "{\"title\": \"qh1x\", \"a\": {\"b\": [\"qh2x\"]}}\n"])) {
        let clipping = format!("{head}\n{text}");
        let (drafts, problems) = drafted("x.md", &clipping);
        for draft in &drafts {
            let faults = faults(draft);
            prop_assert!(faults.counts().errors == 0, "{faults:#?}\n{clipping}\n{}", draft.markdown);
            let shown = shown(&draft.markdown);
            for word in words_of(&clipping) {
                prop_assert!(shown.contains(&word), "{word}\n{clipping}\n{}", draft.markdown);
            }
        }
        prop_assert!(!drafts.is_empty() || !problems.is_empty());
    }
}

/// The words of an article that a reader or an editor sees: in its head, its text and its code.
fn shown(markdown: &str) -> String {
    use dossier::content::body::{Block, BlockKind, Body, Definition};
    fn code(blocks: &[Block], out: &mut String) {
        for block in blocks {
            match &block.kind {
                BlockKind::Code(language, code) => {
                    *out += &format!(" {} {code} ", language.as_deref().unwrap_or_default());
                }
                BlockKind::Quote(_, inner) => code_in(inner, out),
                BlockKind::List(_, items) => items.iter().for_each(|item| code_in(item, out)),
                BlockKind::Definitions(parts) => parts.iter().for_each(|part| {
                    if let Definition::Meaning(inner) = part {
                        code_in(inner, out);
                    }
                }),
                _ => {}
            }
        }
    }
    fn code_in(blocks: &[Block], out: &mut String) {
        code(blocks, out);
    }
    let (head, body) = markdown.split_once("\n---\n").unwrap();
    let mut problems = Diagnostics::default();
    let body = Body::read(Default::default(), 0, body, &mut problems);
    let mut all = format!("{head} {} ", body.text);
    code(&body.blocks, &mut all);
    body.footnotes
        .iter()
        .for_each(|note| code(&note.blocks, &mut all));
    all
}

fn words_of(text: &str) -> std::collections::BTreeSet<String> {
    let mut words = std::collections::BTreeSet::new();
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.extend(
        parts
            .filter(|part| part.starts_with('q') && part.ends_with('x'))
            .map(str::to_owned),
    );
    words
}
