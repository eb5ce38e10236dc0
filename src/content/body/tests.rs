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
