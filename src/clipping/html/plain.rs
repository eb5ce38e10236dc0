//! Simplifies any HTML: properly nested, shallow, with only the attributes that matter, and without scripts and styles.
//!
//! The time and memory of a tree builder can be quadratic in the number of elements that a page opens and never closes. The output
//! here closes everything it opens and nests little, and is made in one pass. The tree built from it is as small as the text. The
//! text itself is copied unchanged.

/// A page without anything that does not matter to its text.
pub(super) fn plain(html: &str) -> String {
    let mut writer = Writer {
        html,
        out: String::with_capacity(html.len().min(1 << 20)),
        open: Vec::new(),
        elements: 0,
        unending: Vec::new(),
        dropped: 0,
        references: 0,
    };
    let mut at = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        writer.copy(at..at + found);
        at = writer.tag(at + found);
    }
    writer.copy(at..html.len());
    writer.close_to(0);
    writer.out
}

/// The deepest nesting. Deeper elements are left out, and their text is kept.
const DEEPEST: usize = 160;
/// The most elements in a page. After that, only the text is kept.
const MOST: usize = 60_000;
/// The most references in one text node.
const REFERENCES: usize = 500;
/// The most attributes that are read in an element.
const ATTRIBUTES: usize = 40;
/// The longest attribute in bytes; longer ones are left out.
const LONGEST: usize = 4_000;

struct Writer<'a> {
    html: &'a str,
    out: String,
    /// The open elements, and whether each was written.
    open: Vec<(&'a str, bool)>,
    elements: usize,
    /// Raw-text elements without an end tag from some position on.
    unending: Vec<&'static str>,
    /// How many open elements were not written.
    dropped: usize,
    /// How many references such as `&amp;` were copied since the last element.
    references: usize,
}

impl<'a> Writer<'a> {
    fn copy(&mut self, range: std::ops::Range<usize>) {
        let text = self.html.get(range).unwrap_or_default();
        let mut from = 0;
        for (at, _) in text.match_indices('&') {
            self.out.push_str(text.get(from..at).unwrap_or_default());
            from = at + usize::from(!self.refers());
        }
        self.out.push_str(text.get(from..).unwrap_or_default());
    }

    /// Counts a reference; false if there are too many. A tree builder copies the text again for each reference, so long runs are
    /// split.
    fn refers(&mut self) -> bool {
        self.references += 1;
        if self.references > REFERENCES && self.elements < MOST {
            (self.references, self.elements) = (0, self.elements + 1);
            self.out.push_str("<span></span>");
        }
        self.references <= REFERENCES
    }

    /// Reads markup that begins with `<`. Returns its end.
    fn tag(&mut self, at: usize) -> usize {
        let html = self.html;
        let rest = html.get(at..).unwrap_or_default();
        let behind = rest.get(1..).unwrap_or_default();
        match behind.bytes().next() {
            Some(b'!' | b'?') => self.comment(at, rest),
            Some(b'/') => {
                let name = name_at(behind.get(1..).unwrap_or_default());
                let end = at + rest.find('>').map_or(rest.len(), |end| end + 1);
                self.end(name);
                end
            }
            Some(byte) if byte.is_ascii_alphabetic() => {
                let name = name_at(behind);
                let (attributes, length) = attributes(behind.get(name.len()..).unwrap_or_default());
                self.start(name, &attributes, at + 1 + name.len() + length)
            }
            _ => {
                if self.refers() {
                    self.out.push_str("&lt;");
                }
                at + 1
            }
        }
    }

    fn comment(&mut self, at: usize, rest: &str) -> usize {
        if !rest.starts_with("<!--") {
            return at + rest.find('>').map_or(rest.len(), |end| end + 1);
        }
        match self.end_of("-->", at + 4) {
            Some(end) => end + 3,
            // If it has no end, it extends to the end of its first tag.
            None => at + rest.find('>').map_or(rest.len(), |end| end + 1),
        }
    }

    /// The position of a mark after another position. If the mark was not found once, it is not searched for again, so that the
    /// search is linear.
    fn end_of(&mut self, mark: &'static str, from: usize) -> Option<usize> {
        if self.unending.contains(&mark) {
            return None;
        }
        let found = find_caseless(self.html.get(from..).unwrap_or_default(), mark);
        if found.is_none() {
            self.unending.push(mark);
        }
        found.map(|found| from + found)
    }

    /// The end of a menu. A fifth of the elements in a news page are in menus, and none of its text. `None` for a menu that
    /// contains another one, or that has no end. No part is searched twice: the search stops at the next menu.
    fn menu_end(&self, from: usize) -> Option<usize> {
        let rest = self.html.get(from..)?;
        let tags = rest.match_indices('<').map(|(at, _)| at);
        let begins = |at: usize, tag: &str| {
            let here = rest.as_bytes().get(at..at + tag.len());
            here.is_some_and(|here| here.eq_ignore_ascii_case(tag.as_bytes()))
        };
        let mut menus = tags.filter(|at| begins(*at, "</nav") || begins(*at, "<nav"));
        let next = menus.next()?;
        begins(next, "</nav").then_some(from + next)
    }

    /// Writes an element's start tag, or leaves out the whole element. Returns the position after what was read.
    fn start(&mut self, name: &'a str, attributes: &[(&str, &str)], end: usize) -> usize {
        if let Some(closing) = content_of_its_own(name) {
            let Some(closes) = self.end_of(closing, end) else {
                return end;
            };
            let is_data = name.eq_ignore_ascii_case("script")
                && attributes.iter().any(|(name, value)| {
                    is(name, "type") && value.to_ascii_lowercase().contains("ld+json")
                });
            if is_data || name.eq_ignore_ascii_case("title") {
                self.write_start(name, attributes);
                match is_data {
                    // References in scripts are not references.
                    true => self
                        .out
                        .push_str(self.html.get(end..closes).unwrap_or_default()),
                    false => self.copy(end..closes),
                }
                self.write_end(name);
            }
            let rest = self.html.get(closes..).unwrap_or_default();
            return closes + rest.find('>').map_or(rest.len(), |close| close + 1);
        }
        if is(name, "nav")
            && let Some(closes) = self.menu_end(end)
        {
            let rest = self.html.get(closes..).unwrap_or_default();
            return closes + rest.find('>').map_or(rest.len(), |close| close + 1);
        }
        let hidden = HIDDEN.iter().any(|hidden| is(name, hidden));
        let void = VOID.iter().any(|void| is(name, void));
        self.close_implied(name);
        let written = !hidden
            && self.open.len() - self.dropped < DEEPEST
            && self.elements < MOST
            && self.open.len() <= 4 * DEEPEST;
        if written {
            self.write_start(name, attributes);
        }
        if !void && self.open.len() <= 4 * DEEPEST {
            self.open.push((name, written));
            self.dropped += usize::from(!written);
        }
        end
    }

    fn write_start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        // The hAtom microformat keeps a machine-readable date there.
        let is_abbreviation = is(name, "abbr");
        self.elements += 1;
        self.references = 0;
        self.out.push('<');
        self.out.push_str(&name.to_ascii_lowercase());
        for (name, value) in attributes {
            let is_kept =
                KEPT.iter().any(|kept| is(name, kept)) || (is_abbreviation && is(name, "title"));
            if is_kept && value.len() <= LONGEST {
                self.out.push(' ');
                self.out.push_str(&name.to_ascii_lowercase());
                self.out.push_str("=\"");
                self.out.push_str(&value.replace('"', "&quot;"));
                self.out.push('"');
            }
        }
        self.out.push('>');
    }

    fn write_end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(&name.to_ascii_lowercase());
        self.out.push('>');
    }

    /// Closes the nearest open element with a name, and everything open inside it.
    fn end(&mut self, name: &str) {
        let found = self
            .open
            .iter()
            .rev()
            .take(2 * DEEPEST)
            .position(|(open, _)| is(open, name));
        if let Some(above) = found {
            self.close_to(self.open.len() - above - 1);
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth
            && let Some((name, written)) = self.open.pop()
        {
            self.dropped -= usize::from(!written);
            if written {
                self.write_end(name);
            }
        }
    }

    /// Closes elements that a new element ends implicitly: a paragraph before a block, an item before an item.
    fn close_implied(&mut self, name: &str) {
        let (ended, within): (&[&str], &[&str]) = match name.to_ascii_lowercase().as_str() {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "option" => (&["option"], &["select"]),
            "a" => (&["a"], BOUNDS),
            block if BLOCKS.contains(&block) => (&["p"], BOUNDS),
            _ => return,
        };
        for (above, (open, _)) in self.open.iter().rev().take(2 * DEEPEST).enumerate() {
            if ended.iter().any(|ended| is(open, ended)) {
                self.close_to(self.open.len() - above - 1);
                return;
            }
            if within.iter().any(|within| is(open, within)) {
                return;
            }
        }
    }
}

fn is(name: &str, wanted: &str) -> bool {
    name.eq_ignore_ascii_case(wanted)
}

fn name_at(rest: &str) -> &str {
    let end = rest
        .bytes()
        .position(|b| !b.is_ascii_alphanumeric() && b != b'-' && b != b':');
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// The attributes before `>`, and their length including it.
fn attributes(rest: &str) -> (Vec<(&str, &str)>, usize) {
    let mut found = Vec::new();
    let mut at = 0;
    let bytes = rest.as_bytes();
    let skip = |at: usize, over: &dyn Fn(u8) -> bool| {
        let length = bytes.get(at..).unwrap_or_default().iter();
        at + length.take_while(|byte| over(**byte)).count()
    };
    loop {
        at = skip(at, &|byte| byte.is_ascii_whitespace() || byte == b'/');
        match bytes.get(at) {
            None => return (found, rest.len()),
            Some(b'>') => return (found, at + 1),
            Some(_) => {}
        }
        let start = at;
        at = skip(at + 1, &|byte| {
            !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>' | b'/')
        });
        let name = rest.get(start..at).unwrap_or_default();
        let equals = skip(at, &|byte| byte.is_ascii_whitespace());
        let mut value = "";
        if bytes.get(equals) == Some(&b'=') {
            at = skip(equals + 1, &|byte| byte.is_ascii_whitespace());
            match bytes.get(at) {
                Some(quote @ (b'"' | b'\'')) => {
                    let end = skip(at + 1, &|byte| byte != *quote);
                    value = rest.get(at + 1..end).unwrap_or_default();
                    at = end + 1;
                }
                _ => {
                    let end = skip(at, &|byte| !byte.is_ascii_whitespace() && byte != b'>');
                    value = rest.get(at..end).unwrap_or_default();
                    at = end;
                }
            }
        }
        if found.len() < ATTRIBUTES {
            found.push((name, value));
        }
    }
}

/// The end of an element that contains no elements, or none that matter.
fn content_of_its_own(name: &str) -> Option<&'static str> {
    const OWN: &[(&str, &str)] = &[
        ("script", "</script"),
        ("style", "</style"),
        ("title", "</title"),
        ("textarea", "</textarea"),
        ("noscript", "</noscript"),
        ("iframe", "</iframe"),
        ("template", "</template"),
        ("svg", "</svg"),
        ("select", "</select"),
        ("object", "</object"),
        ("canvas", "</canvas"),
        ("video", "</video"),
        ("audio", "</audio"),
        ("noembed", "</noembed"),
        ("noframes", "</noframes"),
        ("xmp", "</xmp"),
    ];
    OWN.iter()
        .find(|(own, _)| is(name, own))
        .map(|(_, closing)| *closing)
}

/// The position of ASCII words in a text, regardless of case.
fn find_caseless(text: &str, words: &str) -> Option<usize> {
    let first = words.as_bytes().first()?;
    let mut from = 0;
    loop {
        let rest = text.as_bytes().get(from..)?;
        let at = from + rest.iter().position(|byte| byte == first)?;
        let here = text.as_bytes().get(at..at + words.len());
        if here.is_some_and(|here| here.eq_ignore_ascii_case(words.as_bytes())) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Elements that are left out; their content is kept.
const HIDDEN: &[&str] = &[
    "embed",
    "source",
    "track",
    "wbr",
    "font",
    "plaintext",
    "frameset",
    "frame",
];

const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "frame",
];

const KEPT: &[&str] = &[
    "class",
    "id",
    "href",
    "rel",
    "property",
    "name",
    "content",
    "http-equiv",
    "itemprop",
    "itemtype",
    "datetime",
    "pubdate",
    "lang",
    "dir",
    "role",
    "colspan",
    "rowspan",
    "type",
    "alt",
    "start",
    "reversed",
    "value",
    "hidden",
    "aria-hidden",
    "aria-label",
    "style",
    "data-component",
    "data-testid",
    "data-type",
];

/// Elements that end a paragraph before them.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "dialog",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// Elements that stop implicit closing.
const BOUNDS: &[&str] = &[
    "td", "th", "caption", "table", "button", "html", "body", "div", "section", "article", "li",
];

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn open_elements_are_closed_and_irrelevant_ones_removed() {
        for (html, wanted) in [
            (
                "<P class=a onclick='x'>One<p>Two<br/>three",
                "<p class=\"a\">One</p><p>Two<br>three</p>",
            ),
            ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
            ("<b>a<div>b</b>c</div>", "<b>a<div>b</div></b>c"),
            ("a<script>1<2</script>b<!-- c > d -->e", "abe"),
            (
                "<script type=application/ld+json>{}</script>",
                "<script type=\"application/ld+json\">{}</script>",
            ),
            ("1 < 2 & 3 <", "1 &lt; 2 & 3 &lt;"),
            ("<svg><title>x</title></svg>y", "y"),
            ("<a title='>' href=\"x\">y</a>", "<a href=\"x\">y</a>"),
            ("<script>never ends", "never ends"),
            ("<a href=x", "<a href=\"x\"></a>"),
        ] {
            assert_eq!(plain(html), wanted, "{html}");
        }
    }

    #[test]
    fn bombs_stay_small() {
        for piece in [
            "<div>",
            "<b>",
            "<b class=x>",
            "<p><b>",
            "<svg>",
            "<!--",
            "</p>",
            "<a href=",
            "<table><tr><td>",
            "<i></b>",
            "<script",
        ] {
            let made = plain(&piece.repeat(100_000));
            assert!(made.len() < 3_000_000, "{piece} {}", made.len());
            assert!(made.matches('<').count() <= 130_000, "{piece}");
        }
    }
}
