use super::*;
use crate::diagnostic::{SourceFile, Sources};

fn read(markdown: &str) -> (Body, Vec<&'static str>) {
    let sources = Sources::new(vec![SourceFile {
        path: "x.md".into(),
        text: markdown.into(),
    }]);
    let mut problems = Diagnostics::default();
    let body = Body::read(sources.iter().next().unwrap().0, 0, markdown, &mut problems);
    (body, problems.iter().map(|p| p.rule.id()).collect())
}

#[test]
fn text_is_what_a_reader_reads() {
    let (body, problems) = read(
        "# One\n\nA *b* [c](actor:d)\ne &amp; `f`.\n\n- g\n- h\n\n| i | j |\n|---|---|\n| k | l |\n",
    );
    assert!(problems.is_empty());
    assert_eq!(body.text, "One\nA b c e & f.\ng\nh\ni\nj\nk\nl");
    assert_eq!(body.leaves.len(), 8);
    assert_eq!(body.text[body.links[0].text.clone()], *"c");
}

#[test]
fn words_are_found_again_in_the_file() {
    let source = "A *very* long [name](actor:x) &amp; more";
    let (body, _) = read(source);
    for words in ["very", "name", "more", "long"] {
        let at = body.text.find(words).unwrap();
        assert_eq!(
            &source[body.span_of(&(at..at + words.len())).range()],
            words
        );
    }
}

#[test]
fn html_and_foreign_schemes_never_pass() {
    assert_eq!(read("a <b>c</b>").1, ["raw-html", "raw-html"]);
    assert_eq!(read("<script>\nx\n</script>\n").1, ["raw-html"]);
    for url in [
        "javascript:x",
        "&#106;avascript:x",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
    ] {
        let (body, problems) = read(&format!("[a]({url})"));
        assert_eq!(
            (problems, body.links[0].target.clone()),
            (vec!["refused-link"], LinkTarget::Nowhere),
            "{url}"
        );
    }
    for url in [
        "../x.md",
        "/x",
        "x.md",
        "static/../x",
        "//host/x",
        "java\tscript:x",
    ] {
        let (body, _) = read(&format!("[a](<{url}>)"));
        assert_eq!(body.links[0].target, LinkTarget::Nowhere, "{url}");
    }
}

#[test]
fn an_address_for_mail_between_brackets_is_one() {
    let (body, problems) = read("Write to <desk@coast.example>.");
    assert!(problems.is_empty());
    assert_eq!(
        body.links[0].target,
        LinkTarget::Web("mailto:desk@coast.example".into())
    );
}

#[test]
fn words_behind_a_picture_are_found_again_in_the_file() {
    let source = "![The old pier](static/pier.png) and *so* it was";
    let (body, _) = read(source);
    let at = body.text.find("it was").unwrap();
    assert_eq!(&source[body.span_of(&(at..at + 6)).range()], "it was");
}

#[test]
fn whatever_no_page_shows_is_reported() {
    for lost in [
        "> a | b\n> --|--\n> c | d | e\n",
        "- x\n\n  | a |\n  |---|\n  | c | d |\n",
        "| a |\n|---|\n| `c | d` |\n",
        "- [a]: https://a.example\n- b\n",
        "a[^n]\n\n[^n]: b\n\n    [c]: https://a.example\n",
        "[a]: https://a.example\ntext\n",
        "1) a\n3) b\n",
        "1. a\n   1. b\n   4. c\n2. d\n",
        "> 4. a\n> 9. b\n",
        "![a [b](https://a.example)](static/x.png)\n",
        "[ ](https://a.example)\n",
        "```js title=\"a.js\"\nb\n```\n",
    ] {
        assert_eq!(read(lost).1, ["not-shown"], "{lost}");
    }
    let deep = format!("{}[a](https://a.example)\n", "> ".repeat(60));
    assert_eq!(read(&deep).1, ["not-shown"]);
    for shown in [
        "| a | b |\n|---|---|\n| c | d | |\n",
        "| a |\n|---|\n| c \\| d |\n",
        "0. a\n1. b\n\ntext\n\n7) c\n8) d\n",
        "1. a\n1. b\n1. c\n",
        "[A]: https://a.example\n\n[a] and [b][A] and [a][]\n",
        "See [the note]: it was so.\n",
        "[![a](static/x.png)](https://a.example)\n",
    ] {
        assert_eq!(read(shown).1, [""; 0], "{shown}");
    }
}

#[test]
fn deep_nesting_is_flattened_and_not_a_crash() {
    let (body, _) = read(&format!("{} deep", ">".repeat(20_000)));
    assert!(body.text.contains("deep"));
    let (body, _) = read(&format!(
        "{}deep{}",
        "*a **b ".repeat(3_000),
        "** *".repeat(3_000)
    ));
    assert!(body.text.contains("deep"));
}
