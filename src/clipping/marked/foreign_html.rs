//! HTML within Markdown: its words are kept, its tags are removed, and what it displays or hides besides words is listed.

use std::collections::BTreeSet;
use std::ops::Range;

use super::edits::Edit;
use crate::clipping::address::is_address;
use crate::clipping::html;
use crate::clipping::laid_out::blocks_markdown;
use crate::clipping::markdown::inline;
use crate::clipping::words::one_line;
use crate::content::outline::MarkdownElement;

/// A block of HTML as paragraphs.
pub(super) fn block(part: &MarkdownElement, source: &str) -> Edit {
    let unquoted: Vec<&str> = source
        .lines()
        .map(|line| {
            if part.is_inside {
                line.trim_start_matches(['>', ' '])
            } else {
                line
            }
        })
        .collect();
    let source = unquoted.join("\n");
    let is_markup = source.starts_with("<!") || source.starts_with("<?");
    if !is_markup && !is_element(&name(source.trim_start())) {
        let words = inline(&one_line(&source), &[]);
        return Edit::with(part.range.clone(), format!("{words}\n"));
    }
    let blocks = html::fragment(&source);
    let kept: BTreeSet<String> = blocks.iter().flat_map(|block| words(&block.text)).collect();
    let is_lost = |word: &String| !kept.contains(word);
    let mut lost = Vec::new();
    let bare = bare(&source);
    if words(&bare).iter().any(is_lost) {
        lost.push(bare);
    }
    lost.extend(shown_beside_words(&source));
    let markdown = if part.is_inside {
        let texts: Vec<String> = blocks
            .iter()
            .map(|block| inline(&block.text, &[]))
            .collect();
        texts.join(" ") + "\n"
    } else {
        format!("\n{}\n", blocks_markdown(&blocks))
    };
    Edit::with(part.range.clone(), markdown).losing("HTML", &lost.join(" "))
}

/// A tag within a line. `links` contains the open links, with where they begin and lead.
pub(super) fn tag(
    source: &str,
    part: &MarkdownElement,
    slice: &str,
    links: &mut Vec<(Range<usize>, String)>,
) -> Vec<Edit> {
    let gone = Edit::with(part.range.clone(), "");
    if let Some(comment) = slice.strip_prefix("<!--") {
        return vec![gone.losing("A comment", comment.trim_end_matches("-->"))];
    }
    let name = name(slice);
    if !is_element(&name) {
        return vec![Edit::with(part.range.start..part.range.start, "\\")];
    }
    match (name.as_str(), slice.starts_with("</")) {
        ("br", _) => {
            let ends_line = source
                .get(part.range.end..)
                .is_some_and(|rest| rest.starts_with('\n'));
            vec![Edit::with(
                part.range.clone(),
                if ends_line { "\\" } else { " " },
            )]
        }
        ("a", false) => {
            let address = attribute(slice, "href").unwrap_or_default();
            links.push((part.range.clone(), address));
            Vec::new()
        }
        ("a", true) => links
            .pop()
            .map(|(opening, address)| anchor(source, opening, part.range.clone(), &address))
            .unwrap_or_else(|| vec![gone]),
        (name, _) => {
            // What separates blocks also separates words.
            let with = if PHRASING.contains(&name) { "" } else { " " };
            let gone = Edit::with(part.range.clone(), with);
            vec![gone.losing("HTML", &shown_beside_words(slice).join(" "))]
        }
    }
}

/// Elements that can begin and end within a word.
#[rustfmt::skip]
const PHRASING: &[&str] = &[
    "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
    "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// The name of the element that a tag begins or ends.
fn name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']).chars();
    name.take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Whether an element of this name exists or may exist in HTML. Anything else between angle brackets is words, as in "<inaudible>".
fn is_element(name: &str) -> bool {
    name.contains('-') || ELEMENTS.contains(&name)
}

/// The elements of HTML, including obsolete ones, and the outermost elements of drawings and formulas.
#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big", "blockquote", "body", "br",
    "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog",
    "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "g", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend",
    "li", "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter", "nav", "nobr", "noscript", "object", "ol", "optgroup",
    "option", "output", "p", "param", "path", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "search",
    "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
    "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
];

/// A link in HTML as a link in Markdown, or its words if it does not lead to the web.
fn anchor(source: &str, opening: Range<usize>, closing: Range<usize>, address: &str) -> Vec<Edit> {
    let words = source.get(opening.end..closing.start).unwrap_or_default();
    let fits = is_address(address)
        && !words.trim().is_empty()
        && !words.contains("\n\n")
        && !words.contains(['[', ']', '<']);
    let (before, behind) = if fits {
        ("[".to_owned(), format!("](<{address}>)"))
    } else {
        (String::new(), String::new())
    };
    let opening = Edit::with(opening, before);
    vec![
        if fits {
            opening
        } else {
            opening.losing("A link", address)
        },
        Edit::with(closing, behind),
    ]
}

/// What pictures, films and frames display, and the text instead of them.
fn shown_beside_words(html: &str) -> Vec<String> {
    let shows = [
        "<img", "<iframe", "<video", "<audio", "<source", "<embed", "<object",
    ];
    html.match_indices('<')
        .filter_map(|(at, _)| html.get(at..))
        .filter(|tag| {
            shows.iter().any(|name| {
                tag.get(..name.len())
                    .is_some_and(|begin| begin.eq_ignore_ascii_case(name))
            })
        })
        .flat_map(|tag| {
            let tag = tag.split('>').next().unwrap_or(tag);
            ["alt", "title", "src", "data"].map(|name| attribute(tag, name))
        })
        .flatten()
        .collect()
}

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let value = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest.get(1..)?.split(quote).next()?,
        _ => rest.split([' ', '>']).next()?,
    };
    Some(html::words(value)).filter(|value| !value.is_empty())
}

/// The words of HTML without its tags, including the words in comments and scripts.
fn bare(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        out += before;
        out.push(' ');
        rest = match tag.strip_prefix("!--") {
            Some(comment) => {
                let (words, behind) = comment.split_once("-->").unwrap_or((comment, ""));
                out += words;
                out.push(' ');
                behind
            }
            None => tag.split_once('>').map_or("", |(_, behind)| behind),
        };
    }
    out += rest;
    one_line(&out)
}

fn words(text: &str) -> Vec<String> {
    html::words(text)
        .split_whitespace()
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::dialect::Dialect;

    #[test]
    fn words_of_html_stay_and_the_rest_is_listed() {
        for (source, wanted, lost) in [
            ("A <b>b</b> c.", "A b c.", ""),
            ("A<br>\nb<br>c", "A\\\nb c", ""),
            ("A <!-- not yet --> b.", "A  b.", "A comment: not yet"),
            (
                "<a href=\"https://a.example/b\">C d</a> e.",
                "[C d](<https://a.example/b>) e.",
                "",
            ),
            ("<a href=\"#top\">C</a> e.", "C e.", "A link: #top"),
            (
                "A <img src=\"b.png\" alt=\"the pier\"> c.",
                "A  c.",
                "HTML: the pier b.png",
            ),
            (
                "<div class=\"x\">\n<p>One &amp; <em>two</em>.</p><p>Three.</p>\n</div>\n",
                "\nOne & *two*.\n\nThree.\n\n",
                "",
            ),
            (
                "<script>\nlet x = 1;\n</script>\n",
                "\n\n",
                "HTML: let x = 1;",
            ),
            (
                "He was <inaudible> there.",
                "He was \\<inaudible> there.",
                "",
            ),
            ("<inaudible>\n\nA.", "\\<inaudible\\>\n\nA.", ""),
            ("<!-- a\n\nb -->\n", "\n\n", "HTML: a b"),
            ("> <div>so\n> it is</div>\n", "> so it is\n", ""),
        ] {
            let dialect = Dialect::of(source);
            assert_eq!(
                (
                    dialect.source.as_str(),
                    dialect.left_out.join("; ").as_str()
                ),
                (wanted, lost)
            );
        }
    }
}
