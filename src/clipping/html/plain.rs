//! Any HTML as plain HTML: well nested, shallow, with the few attributes that matter, and no scripts or styles.
//!
//! A tree builder's time and memory can grow with the square of what a page makes it open and never close. What is written here
//! closes everything it opens, opens little, and takes one pass, so that the tree built from it is as small as the text. The text
//! in between is copied as it is.

/// A page without what does not matter to its text.
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

/// Elements may be in so many others; deeper ones are left out, and their text is kept.
const DEEPEST: usize = 160;
/// A page may have so many elements; of what follows the text is kept.
const MOST: usize = 60_000;
/// So many references may be in one text.
const REFERENCES: usize = 500;
/// No more attributes are read of one element.
const ATTRIBUTES: usize = 40;
/// No attribute is longer, in bytes; a longer one is left out.
const LONGEST: usize = 4_000;

struct Writer<'a> {
    html: &'a str,
    out: String,
    /// What is open, and whether it was written.
    open: Vec<(&'a str, bool)>,
    elements: usize,
    /// Elements with content of their own that have no end from some place on.
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

    /// Notes that a reference follows; false where there are too many. A tree builder copies a text again for each reference in
    /// it, so a long row of them is separated.
    fn refers(&mut self) -> bool {
        self.references += 1;
        if self.references > REFERENCES && self.elements < MOST {
            (self.references, self.elements) = (0, self.elements + 1);
            self.out.push_str("<span></span>");
        }
        self.references <= REFERENCES
    }

    /// Reads what begins with `<`. Returns where it ends.
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
            // Without its end it ends with its first tag.
            None => at + rest.find('>').map_or(rest.len(), |end| end + 1),
        }
    }

    /// Where a mark is after a place; looked for only as long as there is one, so that the search stays linear.
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

    /// Where a menu ends: a fifth of a news page's elements stand in menus, and none of its text. None for one that has another in it,
    /// or no end. No stretch is looked through twice: the search stops at the next menu.
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

    /// Writes an element's beginning, or leaves the whole element out. Returns where to go on.
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
                    // A reference in a script is not a reference.
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
        // The hAtom microformat keeps a date for machines there.
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

    /// Closes the nearest open element of a name, and what is open in it.
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

    /// Closes what a new element ends without saying so: a paragraph before a block, an item before an item.
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

/// The attributes that are before `>`, and how long they are with it.
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

/// What ends an element that has no elements in it, or none that matter.
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

/// Where ASCII words are in a text, in whatever capitals.
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

/// Elements that are left out while their content is kept.
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

/// Elements before which a paragraph ends.
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

/// Elements past which nothing is closed without saying so.
const BOUNDS: &[&str] = &[
    "td", "th", "caption", "table", "button", "html", "body", "div", "section", "article", "li",
];

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_is_open_is_closed_and_what_does_not_matter_is_gone() {
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
