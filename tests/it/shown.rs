//! What a reader sees on the page of an article: its text, the links and marks in it, and the notes beside it.

use std::collections::BTreeMap;

use crate::html::{Piece, pieces, unescape};

/// The page of an article.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// The text without the headline, one block per line.
    pub(crate) text: String,
    /// Links from the text to records, in code points: `actors/x`, and whether a place's name means an actor.
    pub(crate) links: Vec<Link>,
    /// Marks in the text that have a note.
    pub(crate) marks: Vec<Mark>,
    /// The notes by id without `n-`.
    pub(crate) notes: BTreeMap<String, Note>,
}

/// A name that links to a record.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) record: String,
    pub(crate) metonym: bool,
}

/// Words with a note.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// `quote`, `date` …
    pub(crate) class: String,
    /// The classes by which it is drawn: those of all annotations on its words.
    drawn: String,
    pub(crate) key: String,
}

/// What the page says about marked words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The records that its heading links to, such as the speaker.
    pub(crate) heads: Vec<String>,
    /// Its paragraphs.
    pub(crate) says: Vec<String>,
}

impl Shown {
    /// Reads the page's HTML.
    pub(crate) fn read(html: &str) -> Shown {
        let mut reader = Reader::default();
        for piece in pieces(html).unwrap() {
            match piece {
                Piece::Open(name, attributes) => reader.open(name, &attributes),
                Piece::Close(name) => reader.close(name),
                Piece::Text(text) => reader.text(&unescape(text).unwrap()),
            }
        }
        reader.shown
    }
}

/// The role of an element on an article's page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Role {
    /// A paragraph, a heading or a list item in the text.
    Row,
    Block,
    Link(usize),
    Mark(usize),
    /// The number of a note.
    Marker,
    Note(String),
    NoteHead,
    NoteParagraph,
    Other,
}

#[derive(Default)]
struct Reader {
    shown: Shown,
    open: Vec<(String, Role)>,
    points: usize,
}

impl Reader {
    fn within(&self, is: impl Fn(&Role) -> bool) -> bool {
        self.open.iter().any(|(_, role)| is(role))
    }

    fn note(&mut self) -> Option<&mut Note> {
        let key = self.open.iter().rev().find_map(|(_, role)| match role {
            Role::Note(key) => Some(key.clone()),
            _ => None,
        })?;
        self.shown.notes.get_mut(&key)
    }

    fn open(&mut self, name: &str, attributes: &[(&str, String)]) {
        if matches!(
            name,
            "br" | "img" | "input" | "link" | "meta" | "hr" | "wbr"
        ) {
            return;
        }
        let value = |wanted: &str| {
            attributes
                .iter()
                .find(|(name, _)| *name == wanted)
                .map_or("", |(_, value)| value.as_str())
        };
        let role = self.role(name, value("class"), value("id"), value("href"));
        self.open.push((name.to_owned(), role));
    }

    fn role(&mut self, name: &str, class: &str, id: &str, href: &str) -> Role {
        let has = |wanted: &str| class.split(' ').any(|one| one == wanted);
        if name == "div" && has("row") {
            return Role::Row;
        }
        if name == "div" && has("part") {
            let key = id.strip_prefix("n-").unwrap_or(id).to_owned();
            self.shown.notes.insert(key.clone(), Note::default());
            return Role::Note(key);
        }
        if self.within(|role| matches!(role, Role::Note(_))) {
            return self.role_in_note(name, href);
        }
        // The other contents of a note: its line, and links to its neighbours.
        if name == "details" && has("note") {
            return Role::Marker;
        }
        if !self.within(|role| *role == Role::Row) || self.within(|role| *role == Role::Marker) {
            return Role::Other;
        }
        match name {
            "p" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "pre" | "figcaption" => {
                if !self.shown.text.is_empty() && !self.shown.text.ends_with('\n') {
                    self.push("\n");
                }
                Role::Block
            }
            "a" | "button" | "span" if has("ref") || has("refs") || has("pnum") => Role::Marker,
            "a" if has("m") => {
                self.shown.links.push(Link {
                    start: self.points,
                    end: self.points,
                    record: record(href),
                    metonym: has("as"),
                });
                Role::Link(self.shown.links.len() - 1)
            }
            "mark" => Role::Mark(self.mark(class, id)),
            // A second annotation on the words of a mark.
            "span" if has("also") => Role::Mark(self.mark(class, id)),
            _ => Role::Other,
        }
    }

    /// A mark that continues after the boundary of another is the same mark.
    fn mark(&mut self, class: &str, id: &str) -> usize {
        let before = self
            .shown
            .marks
            .iter()
            .rposition(|mark| mark.drawn == class);
        match before {
            Some(before) if id.is_empty() => before,
            _ => {
                self.shown.marks.push(Mark {
                    start: self.points,
                    end: self.points,
                    class: sort(id).to_owned(),
                    drawn: class.to_owned(),
                    key: id.to_owned(),
                });
                self.shown.marks.len() - 1
            }
        }
    }

    fn role_in_note(&mut self, name: &str, href: &str) -> Role {
        let in_head = self.within(|role| *role == Role::NoteHead);
        match name {
            "header" => Role::NoteHead,
            "p" => {
                if let Some(note) = self.note() {
                    note.says.push(String::new());
                }
                Role::NoteParagraph
            }
            "a" if in_head && !href.starts_with('#') => {
                if let Some(note) = self.note() {
                    note.heads.push(record(href));
                }
                Role::Other
            }
            _ => Role::Other,
        }
    }

    fn text(&mut self, text: &str) {
        if self.within(|role| *role == Role::NoteParagraph) {
            if let Some(said) = self.note().and_then(|note| note.says.last_mut()) {
                said.push_str(text);
            }
        } else if self.within(|role| *role == Role::Block)
            && !self.within(|role| matches!(role, Role::Marker | Role::Note(_)))
        {
            self.push(text);
        }
    }

    fn push(&mut self, text: &str) {
        self.shown.text.push_str(text);
        self.points += text.chars().count();
    }

    fn close(&mut self, name: &str) {
        let Some((opened, role)) = self.open.pop() else {
            panic!("</{name}> closes nothing");
        };
        assert_eq!(opened, name, "elements nest");
        match role {
            Role::Link(at) => self.shown.links[at].end = self.points,
            Role::Mark(at) => self.shown.marks[at].end = self.points,
            _ => {}
        }
    }
}

/// The sort of annotation, from the beginning of its key.
fn sort(key: &str) -> &str {
    match key.split('-').next().unwrap_or_default() {
        "note" => "remark",
        sort => sort,
    }
}

/// `../actors/x.html#…` becomes `actors/x`.
fn record(href: &str) -> String {
    let page = href.split('#').next().unwrap_or_default();
    page.trim_start_matches("../")
        .trim_end_matches(".html")
        .to_owned()
}

/// The first and the last day that the words of a date on a page can mean, as year, month, day; `None` if they are other words.
pub(crate) fn days(words: &str) -> Option<(Day, Day)> {
    let words = words.trim();
    let words = words.strip_prefix("about ").unwrap_or(words);
    if let Some((from, to)) = words
        .strip_prefix("between ")
        .and_then(|words| words.split_once(" and "))
        .or_else(|| words.split_once(" to "))
    {
        let last = point(to)?;
        let given: Vec<&str> = to.split(' ').collect();
        let own = from.split(' ').count();
        // "between 1 and 28 June 2024": parts that the first date lacks are in the last one.
        let whole = [from, &given[own.min(given.len())..].join(" ")].join(" ");
        let first = point(from).or_else(|| point(whole.trim()))?;
        return Some((first.0, last.1));
    }
    point(words)
}

/// A year, a month, a day.
pub(crate) type Day = (i32, u32, u32);

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Parts of a year, with their first and last months.
const PARTS: &[(&str, u32, u32)] = &[
    ("the first quarter of", 1, 3),
    ("the second quarter of", 4, 6),
    ("the third quarter of", 7, 9),
    ("the fourth quarter of", 10, 12),
    ("the first half of", 1, 6),
    ("the second half of", 7, 12),
    ("spring", 3, 5),
    ("summer", 6, 8),
    ("autumn", 9, 11),
];

fn point(words: &str) -> Option<(Day, Day)> {
    if let Some(decade) = words
        .strip_prefix("the ")
        .and_then(|words| words.strip_suffix("0s"))
    {
        let first: i32 = format!("{decade}0").parse().ok()?;
        return Some(((first, 1, 1), (first + 9, 12, 31)));
    }
    let (rest, year) = words.rsplit_once(' ').unwrap_or(("", words));
    let year: i32 = year.parse().ok().filter(|year| *year > 31)?;
    if rest.is_empty() {
        return Some(((year, 1, 1), (year, 12, 31)));
    }
    if let Some((_, first, last)) = PARTS.iter().find(|(name, ..)| *name == rest) {
        return Some(((year, *first, 1), (year, *last, 31)));
    }
    let (day, month) = rest.rsplit_once(' ').unwrap_or(("", rest));
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let month = u32::try_from(month).ok()?;
    if day.is_empty() {
        return Some(((year, month, 1), (year, month, 31)));
    }
    let day: u32 = day.parse().ok()?;
    Some(((year, month, day), (year, month, day)))
}

#[test]
fn the_words_of_dates_are_read() {
    for (words, first, last) in [
        ("28 June 2024", (2024, 6, 28), (2024, 6, 28)),
        ("October 2024", (2024, 10, 1), (2024, 10, 31)),
        ("1931", (1931, 1, 1), (1931, 12, 31)),
        ("between 1 and 28 June 2024", (2024, 6, 1), (2024, 6, 28)),
        (
            "between 30 May and 2 June 2024",
            (2024, 5, 30),
            (2024, 6, 2),
        ),
        ("3 to 4 July 2021", (2021, 7, 3), (2021, 7, 4)),
        (
            "31 December 2023 to 1 January 2024",
            (2023, 12, 31),
            (2024, 1, 1),
        ),
        ("2020 to 2024", (2020, 1, 1), (2024, 12, 31)),
        ("the third quarter of 2023", (2023, 7, 1), (2023, 9, 31)),
        ("the 1990s", (1990, 1, 1), (1999, 12, 31)),
    ] {
        assert_eq!(days(words), Some((first, last)), "{words}");
    }
    for words in ["", "not stated", "Friday", "Fulmar 2024", "as president"] {
        assert_eq!(days(words), None, "{words}");
    }
}

#[test]
fn an_article_page_is_read_as_its_reader_sees_it() {
    let shown = Shown::read(
        "<main><h1 id=\"headline\">No text</h1><div class=\"row\" id=\"p1\"><a class=\"pnum\" href=\"#p1\">1</a>\
         <p><span class=\"s\">“<mark class=\"quote suggested\" id=\"quote-1\">We <a class=\"m actor\" href=\"../actors/a.html\">Ada</a></mark>\
         <span class=\"refs\">\u{2060}<a class=\"ref quote\" href=\"#n-quote-1\">1</a>\u{2060}</span>” é</span></p>\
         <div class=\"notes\"><details class=\"note quote\" id=\"n1\"><summary>1 Quote</summary><div class=\"part quote\" id=\"n-quote-1\"><header>\
         Quotation: <a href=\"../actors/b.html\">B</a></header><p class=\"src\">as mayor</p></div></details></div></div>\
         <div class=\"row\"><h2>Then</h2></div></main>",
    );
    assert_eq!(shown.text, "“We Ada” é\nThen");
    let [link] = shown.links.as_slice() else {
        panic!("{shown:?}")
    };
    assert_eq!((link.start, link.end), (4, 7));
    assert_eq!((link.record.as_str(), link.metonym), ("actors/a", false));
    let [mark] = shown.marks.as_slice() else {
        panic!("{shown:?}")
    };
    assert_eq!((mark.start, mark.end, mark.class.as_str()), (1, 7, "quote"));
    let note = &shown.notes[&mark.key];
    assert_eq!(note.heads, ["actors/b"]);
    assert_eq!(note.says, ["as mayor"]);
}
