//! What a reader sees in the end: each text in `tests/reading` is imported, the site is built, and the article's page is compared
//! with the marks in the text. A page may leave out what is marked, but must not say anything else.
//!
//! - Words marked `{D=value …}` are shown with that value, or as words only; those marked `{D=- …}` as words only.
//! - Words marked `{Q1 …}` have the speaker that `{S1=id …}` names, or none.
//! - Words marked `{M=id …}` link to that record, those marked `{G=actor/place …}` to that actor, or they are not links.
//!
//! The share of marks that are shown is scored like the reading itself, and no score may fall below the recorded one.

use std::collections::{BTreeMap, BTreeSet};

use dossier::time::datewords::EnglishDateWords;
use dossier::time::edtf::Edtf;

use crate::driver::DossierTest;
use crate::html;
use crate::reading::{Gold, Span, Tally, bare, texts, write_register};
use crate::shown::{Day, Mark, Shown, days};

/// The F1 reached in each task, in percent, rounded down.
const RECORDED: &[(&str, f64)] = &[
    ("date", 100.0),
    ("mention", 99.0),
    ("metonym", 100.0),
    ("quotation", 99.0),
    ("speaker", 98.0),
];

/// Known errors on pages: the text, the error, and the reason. Each is to be fixed and then removed from the list.
const KNOWN: &[(&str, &str, &str)] = &[];

/// A text as received and as shown.
struct Compared<'a> {
    gold: &'a Gold,
    page: Shown,
    chars: Vec<char>,
    /// The difference between the offsets in the text and on the page, which lacks the dateline.
    lag: usize,
}

type Marks<T> = BTreeSet<(Span, T)>;

/// Statements on pages that contradict the marks.
#[derive(Default)]
struct Outcome {
    tallies: BTreeMap<&'static str, Tally>,
    missing: Vec<String>,
    /// The text, the mark, and the statement on the page.
    contradictions: Vec<(String, String, String)>,
}

impl Outcome {
    fn contradict(&mut self, text: &Compared<'_>, of: &str, span: Span, says: &str) {
        let of = format!("{of} {}", text.words(span));
        self.contradictions
            .push((text.gold.name.clone(), of, says.to_owned()));
    }

    fn score<T: Ord + Clone + std::fmt::Debug>(
        &mut self,
        text: &Compared<'_>,
        task: &'static str,
        found: &Marks<T>,
        wanted: &Marks<T>,
    ) {
        for (sign, one, other) in [('+', found, wanted), ('-', wanted, found)] {
            for (span, value) in one.difference(other) {
                let words = text.words(*span);
                self.missing.push(format!(
                    "{task} {}: {sign} {words} {value:?}",
                    text.gold.name
                ));
            }
        }
        self.tallies.entry(task).or_default().add(found, wanted);
    }
}

impl<'a> Compared<'a> {
    fn new(gold: &'a Gold, html: &str) -> Self {
        let page = Shown::read(html);
        Self {
            gold,
            chars: page.text.chars().collect(),
            lag: gold.lag(&page.text),
            page,
        }
    }

    fn words(&self, span: Span) -> String {
        self.chars[span.0..span.1].iter().collect()
    }

    fn bare(&self, span: Span) -> Span {
        bare(&self.chars, span)
    }

    /// The marks of a kind whose words are on the page, without the letter of the kind.
    fn marked(&self, letter: char) -> impl Iterator<Item = (&str, Span)> {
        self.gold.marked(letter).filter_map(move |(mark, span)| {
            let span = self.gold.moved(span, self.lag)?;
            Some((mark.trim_start_matches('='), self.bare(span)))
        })
    }

    fn noted(&self, class: &'static str) -> impl Iterator<Item = (&Mark, Span)> {
        self.page
            .marks
            .iter()
            .filter(move |mark| mark.class == class)
            .map(|mark| (mark, self.bare((mark.start, mark.end))))
    }

    fn compare(&self, outcome: &mut Outcome) {
        self.dates(outcome);
        self.names(outcome);
        self.speakers(outcome);
    }

    fn dates(&self, outcome: &mut Outcome) {
        let mut found = Marks::new();
        for (mark, span) in self.noted("date") {
            let told = Told::read(&self.page.notes[&mark.key].says);
            let marked = self.marked('D').find(|(_, marked)| overlap(*marked, span));
            let allowed = match marked {
                None => true,
                Some(("-", _)) => matches!(told, Told::Words),
                Some((value, _)) => told.allows(meaning(value)),
            };
            if !allowed {
                outcome.contradict(self, "date", span, &format!("{told:?}"));
            }
            let value = marked.filter(|(value, _)| *value != "-");
            let shown = match value.map(|(value, _)| meaning(value)) {
                // "Earlier this month" ends on the day of publication: this is as true as the month, and no other date.
                Some(wanted) if told.narrows(wanted) => Some(wanted),
                _ => told.shown(),
            };
            found.extend(shown.map(|shown| (span, shown)));
        }
        let wanted = self
            .marked('D')
            .filter(|(value, _)| *value != "-")
            .map(|(value, span)| (span, meaning(value)))
            .collect();
        outcome.score(self, "date", &found, &wanted);
    }

    fn names(&self, outcome: &mut Outcome) {
        let (mut names, mut metonyms) = (Marks::new(), Marks::new());
        for link in &self.page.links {
            let span = self.bare((link.start, link.end));
            let id = link
                .record
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned();
            let over = |letter| {
                self.marked(letter)
                    .find(|(_, marked)| overlap(*marked, span))
            };
            let (name, metonym) = (over('M'), over('G'));
            let right = match (name, metonym) {
                (None, None) => true,
                (Some((wanted, _)), None) => wanted == id && !link.metonym,
                // The place's own name is literally true, although it says less than what is meant.
                (_, Some((meant, _))) => meant.split('/').any(|part| part == id),
            };
            if !right {
                outcome.contradict(self, "name", span, &link.record);
            }
            if link.metonym {
                metonyms.insert((span, id));
            } else {
                names.insert((span, id));
            }
        }
        let wanted = self
            .marked('M')
            .map(|(id, span)| (span, id.to_owned()))
            .collect();
        outcome.score(self, "mention", &names, &wanted);
        let wanted = self.marked('G').map(|(meant, span)| {
            let actor = meant.split('/').next().unwrap_or_default();
            (span, actor.to_owned())
        });
        outcome.score(self, "metonym", &metonyms, &wanted.collect());
    }

    fn speakers(&self, outcome: &mut Outcome) {
        let mut told = Marks::new();
        let mut quoted = Marks::new();
        for (mark, span) in self.noted("quote") {
            quoted.insert((span, ()));
            let heads = &self.page.notes[&mark.key].heads;
            let Some(speaker) = heads.first().and_then(|page| page.strip_prefix("actors/")) else {
                continue;
            };
            told.insert((span, speaker.to_owned()));
            let number = self.marked('Q').find(|(_, marked)| overlap(*marked, span));
            let right = number.is_some_and(|(number, _)| self.says(number, speaker));
            if !right {
                outcome.contradict(self, "speaker", span, speaker);
            }
        }
        let wanted: Marks<()> = self.marked('Q').map(|(_, span)| (span, ())).collect();
        outcome.score(self, "quotation", &quoted, &wanted);
        let wanted = self.marked('Q').filter_map(|(number, span)| {
            let speaker = self.speaker(number)?;
            Some((span, speaker.to_owned()))
        });
        outcome.score(self, "speaker", &told, &wanted.collect());
    }

    /// The record of a quotation's speaker, if there is one.
    fn speaker(&self, number: &str) -> Option<&str> {
        self.gold
            .marked('S')
            .filter_map(|(mark, _)| mark.split_once('='))
            .find(|(own, _)| *own == number)
            .map(|(_, speaker)| speaker)
    }

    fn says(&self, number: &str, speaker: &str) -> bool {
        self.gold
            .marked('S')
            .filter_map(|(mark, _)| mark.split_once('='))
            .any(|(own, id)| own == number && id == speaker)
    }
}

/// What a note says about the words for a date.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    /// The words only.
    Words,
    /// A day, or days.
    Days(Day, Day),
    /// The words, and the day from which they count.
    Counted(String),
}

impl Told {
    fn read(says: &[String]) -> Told {
        let said = says
            .iter()
            .find(|said| !said.starts_with("Certainty"))
            .map_or("", String::as_str);
        let behind = said
            .strip_prefix('“')
            .and_then(|said| Some(said.rsplit_once('”')?.1))
            .map(|behind| behind.trim_start_matches(':').trim());
        match behind {
            Some("" | "; the article’s date is not recorded") => Told::Words,
            Some(counted) if counted.starts_with(", relative to") => {
                Told::Counted(counted.trim_start_matches(", ").to_owned())
            }
            date => {
                let words = date.unwrap_or(said);
                let (first, last) = days(words)
                    .unwrap_or_else(|| panic!("`{said}` is no date that this test can read"));
                Told::Days(first, last)
            }
        }
    }

    fn shown(&self) -> Option<(Day, Day)> {
        match self {
            Told::Days(first, last) => Some((*first, *last)),
            Told::Words | Told::Counted(_) => None,
        }
    }

    /// Whether this is a permitted statement of a date: nothing, less, or the same. For a month whose day is unknown, it must not
    /// be a single day.
    fn allows(&self, wanted: (Day, Day)) -> bool {
        match self {
            Told::Words => true,
            Told::Counted(_) => false,
            Told::Days(from, to) => (*from <= wanted.0 && wanted.1 <= *to) || self.narrows(wanted),
        }
    }

    /// Whether it gives a part of these days, but not a single one of several.
    fn narrows(&self, (first, last): (Day, Day)) -> bool {
        matches!(self, Told::Days(from, to) if first <= *from && *to <= last && from != to)
    }
}

/// The days that the value of a mark means.
fn meaning(value: &str) -> (Day, Day) {
    let date = Edtf::parse(value).unwrap_or_else(|error| panic!("{value}: {error:?}"));
    let words = date.said(&EnglishDateWords);
    days(&words).unwrap_or_else(|| panic!("`{words}` is no date that this test can read"))
}

fn overlap(one: Span, other: Span) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The pages of articles, by clipping.
fn build(texts: &[Gold]) -> BTreeMap<String, String> {
    let test = DossierTest::empty();
    write_register(test.root());
    for gold in texts {
        let clipping = gold.clipping();
        test.write(&clipping.path, &*clipping.bytes);
    }
    test.run(&["import", "content/clippings"]).expect_exit(0);
    let outcome = test.build();
    outcome.expect_exit(0);
    let mut pages = BTreeMap::new();
    for entry in std::fs::read_dir(test.root().join("content/articles")).unwrap() {
        let path = entry.unwrap().path();
        let article = std::fs::read_to_string(&path).unwrap();
        let clipping = article
            .lines()
            .find_map(|line| line.trim().strip_prefix("file: "))
            .unwrap_or_else(|| panic!("{} names no clipping", path.display()));
        let name = clipping.trim_matches('"').trim_end_matches(".txt");
        let id = path.file_stem().unwrap().to_str().unwrap();
        let page = outcome.page(&format!("articles/{id}.html"));
        html::check(&page).unwrap();
        pages.insert(name.to_owned(), page);
    }
    pages
}

#[test]
fn no_page_says_more_than_its_text() {
    let texts = texts();
    let pages = build(&texts);
    let mut outcome = Outcome::default();
    for gold in &texts {
        Compared::new(gold, &pages[&gold.name]).compare(&mut outcome);
    }
    let Outcome {
        tallies,
        missing,
        contradictions,
    } = outcome;
    println!("{}", missing.join("\n"));
    let mut fallen = Vec::new();
    for (task, tally) in &tallies {
        let (precision, recall, f1) = tally.shares();
        println!(
            "{task:<10} {precision:>9.1} {recall:>6.1} {f1:>6.1}  ({} of {})",
            tally.right, tally.wanted
        );
        let recorded = RECORDED.iter().find(|(name, _)| name == task);
        if recorded.is_none_or(|(_, recorded)| f1 < *recorded) {
            fallen.push(*task);
        }
    }
    let found: BTreeSet<(&str, &str)> = contradictions
        .iter()
        .map(|(text, of, _)| (text.as_str(), of.as_str()))
        .collect();
    let known: BTreeSet<(&str, &str)> = KNOWN.iter().map(|(text, of, _)| (*text, *of)).collect();
    let new: Vec<_> = contradictions
        .iter()
        .filter(|(text, of, _)| !known.contains(&(text.as_str(), of.as_str())))
        .map(|(text, of, says)| format!("(\"{text}\", \"{of}\", \"{says}\"),"))
        .collect();
    assert!(new.is_empty(), "pages contradict:\n{}", new.join("\n"));
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(
        gone.is_empty(),
        "no page says this any more, so take it out of KNOWN:\n{gone:#?}"
    );
    assert!(fallen.is_empty(), "these figures fell: {fallen:?}");
}
