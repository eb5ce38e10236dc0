//! Traits of the lines of a head, by which their roles are decided.

use std::collections::BTreeSet;

use super::given::is_person_named;
use super::head_line::HeadLine;
use super::line::without_marks;
use super::mail_words::{attributes, begins_as_kicker, greets};
use super::mentions::{has_its_address, is_in_text};
use super::page_words::{is_menu, is_offer};
use super::signed::is_office_below;
use super::stated::Stated;
use super::words::{
    are_capitals_or_uncased, begins_with_small_word, is_motto, is_office, is_paper, is_person,
    is_section, is_titled_name, is_uncased, may_be_paper, names_section,
};
use crate::clipping::dateline::{is_mentioned, says_it_is_there};
use crate::clipping::dates;
use crate::clipping::html::is_credit;
use crate::clipping::words::{count, ends_sentence};
use crate::language::lexicon::lists;
use crate::text::fold::fold_case;

lists! {
    JOINED = head.joined_beginnings;
}

/// A trait of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trait {
    // What its words state.
    StatesPaper,
    StatesPaperOnly,
    StatesWriter,
    StatesDesk,
    StatesDay,
    StatesAgency,
    StatesPlace,
    StatesSection,
    StatesRelease,
    StatesTitle,
    StatesSomeName,
    PerhapsWriter,
    PerhapsPaper,
    PerhapsPlace,
    UnreadDay,
    Aside,
    StatesNothing,
    // Length.
    OneWord,
    TwoWords,
    ThreeWords,
    FourWords,
    UpToSevenWords,
    UpToElevenWords,
    UpToSeventeenWords,
    UpToThirtyWords,
    ManyWords,
    // Form.
    EndsSentence,
    EndsWithStop,
    HasStopInside,
    EndsInCapitals,
    Asks,
    InCapitals,
    EachWordCapital,
    BeginsSmall,
    BeginsWithSmallWord,
    HasQuote,
    IsWhollyQuoted,
    HasColon,
    EndsWithColon,
    HasComma,
    HasBar,
    HasFigure,
    HasAccount,
    HasAddress,
    IsInBrackets,
    // Meaning of its words.
    NameShaped,
    ShortName,
    PersonByFirstName,
    PaperByWord,
    PerhapsPaperByWord,
    ArticleAndName,
    Office,
    WritersOffice,
    SectionByWord,
    PartOfSection,
    CouldBeHeadline,
    Menu,
    Offer,
    BeginsAsKicker,
    Attributes,
    Greets,
    PartOfDay,
    Credit,
    Motto,
    // Evidence elsewhere in the text.
    NoWordInText,
    OneWordInText,
    TwoWordsInText,
    ThreeWordsInText,
    ManyWordsInText,
    HalfInText,
    MostInText,
    AloneMostInText,
    FirstMostInText,
    HasItsAddress,
    LastNameInText,
    WholeInText,
    ThereInText,
    PrintedAgain,
    InFooter,
    NamedInOtherLine,
    // Position.
    First,
    Second,
    AtText,
    IsProse,
    ApartAbove,
    ApartBelow,
    AloneInGroup,
    LastOfGroup,
    FirstOfGroup,
    NextIsDay,
    NextIsOffice,
    NextIsMotto,
    NextHasAccount,
    NextIsWriter,
    NextIsPaper,
    NextIsSection,
    BeforeIsDay,
    BeforeIsWriter,
    BeforeIsPaper,
    BeforeIsSection,
    NextIsLonger,
    NextIsMuchLonger,
    BeforeIsLonger,
    LongestCandidate,
    FirstCandidate,
    SecondCandidate,
    ThirdCandidate,
    LaterCandidate,
    LastCandidate,
    OnlyCandidate,
    NextCouldBeApart,
    NextCouldBeTogether,
    NextCouldBeWithMore,
    NextCouldBeWithLess,
    NextCouldBeWithAsMuch,
    NextCouldBeLonger,
    ShortAboveCandidate,
    NextCouldNotBe,
    BeforeCouldBeApart,
    BeforeCouldBeTogether,
    BeforeCouldBeWithMore,
    BeforeCouldBeWithLess,
    BeforeCouldBeWithAsMuch,
    BeforeCouldBeLonger,
}

/// A head, with what is needed to find the traits of its lines.
pub(super) struct View<'a> {
    lines: &'a [HeadLine<'a>],
    /// Whether there are blank lines above each block.
    apart: &'a [bool],
    blocks: &'a [String],
    /// Where the text ends.
    end: usize,
    /// The stems of the words in the text.
    text: BTreeSet<String>,
}

/// How many blocks of a text show its subject.
const OF_TEXT: usize = 6;

impl<'a> View<'a> {
    pub(super) fn new(
        lines: &'a [HeadLine<'a>],
        apart: &'a [bool],
        blocks: &'a [String],
        end: usize,
    ) -> Self {
        let text = blocks.iter().skip(lines.len()).take(OF_TEXT);
        Self {
            lines,
            apart,
            blocks,
            end,
            text: text.flat_map(|block| stems(block)).collect(),
        }
    }

    fn words(&self, at: usize) -> &str {
        self.lines.get(at).map_or("", |line| line.words)
    }

    fn states(&self, at: Option<usize>, kind: fn(&Stated) -> bool) -> bool {
        at.and_then(|at| self.lines.get(at))
            .is_some_and(|line| line.stated.iter().any(kind))
    }

    /// The number of lines in the head.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether blank lines separate a block from the one above.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        self.apart.get(at).copied().unwrap_or(true)
    }

    /// Whether blank lines separate the block from the one below.
    fn is_apart_below(&self, at: usize) -> bool {
        self.is_apart(at + 1)
    }

    /// How many of the longer words in a line occur in the text.
    fn in_text(&self, at: usize) -> usize {
        let own = stems(self.words(at));
        own.intersection(&self.text).count()
    }

    /// The traits of a line.
    pub(super) fn traits(&self, at: usize) -> Vec<Trait> {
        let mut all = Vec::new();
        all.extend(self.of_statement(at));
        all.extend(self.of_form(at));
        all.extend(self.of_words(at));
        all.extend(self.of_others(at));
        all.extend(self.of_place(at));
        all.extend(self.of_candidates(at));
        all
    }

    fn of_statement(&self, at: usize) -> Vec<Trait> {
        let Some(line) = self.lines.get(at) else {
            return Vec::new();
        };
        if line.stated.is_empty() {
            return vec![Trait::StatesNothing];
        }
        let mut all: Vec<Trait> = line
            .stated
            .iter()
            .map(|one| match one {
                Stated::Title(_) => Trait::StatesTitle,
                Stated::Publisher(_) => Trait::StatesPaper,
                Stated::Agency(_) => Trait::StatesAgency,
                Stated::Byline(name) if is_office_below(name) => Trait::StatesDesk,
                Stated::Byline(_) => Trait::StatesWriter,
                Stated::Date(_) | Stated::Made(_) => Trait::StatesDay,
                Stated::Place(_) => Trait::StatesPlace,
                Stated::Section | Stated::Letter | Stated::Subject(_) | Stated::Address(_) => {
                    Trait::StatesSection
                }
                Stated::Release => Trait::StatesRelease,
                Stated::PerhapsWriter(_) => Trait::PerhapsWriter,
                Stated::PerhapsPaper(_) => Trait::PerhapsPaper,
                Stated::PerhapsPlace(_) => Trait::PerhapsPlace,
                Stated::Name(_) => Trait::StatesSomeName,
                Stated::Aside(_) => Trait::Aside,
                Stated::UnreadDate(_) => Trait::UnreadDay,
            })
            .collect();
        if line.is_bare_paper() {
            all.push(Trait::StatesPaperOnly);
        }
        all
    }

    fn of_form(&self, at: usize) -> Vec<Trait> {
        let words = self.words(at);
        let length = match count(words) {
            0 | 1 => Trait::OneWord,
            2 => Trait::TwoWords,
            3 => Trait::ThreeWords,
            4 => Trait::FourWords,
            5..=7 => Trait::UpToSevenWords,
            8..=11 => Trait::UpToElevenWords,
            12..=17 => Trait::UpToSeventeenWords,
            18..=30 => Trait::UpToThirtyWords,
            _ => Trait::ManyWords,
        };
        let is_shouted = !is_uncased(words) && !words.contains(char::is_lowercase);
        let each = !is_uncased(words) && !is_shouted && are_capitals_or_uncased(words);
        [
            (Trait::EndsSentence, ends_sentence(words)),
            (Trait::EndsWithStop, words.ends_with(['.', '۔'])),
            (Trait::HasStopInside, has_stop_inside(words)),
            (Trait::EndsInCapitals, ends_in_capitals(words)),
            (Trait::Asks, words.ends_with(['?', '!', '؟'])),
            (Trait::InCapitals, is_shouted),
            (Trait::EachWordCapital, each),
            (Trait::BeginsSmall, words.starts_with(char::is_lowercase)),
            (Trait::BeginsWithSmallWord, begins_with_small_word(words)),
            (
                Trait::HasQuote,
                words.contains(['“', '"', '«', '„', '”', '‘']),
            ),
            (Trait::IsWhollyQuoted, is_wholly_quoted(words)),
            (Trait::HasColon, words.contains(": ")),
            (Trait::EndsWithColon, words.ends_with(':')),
            (Trait::HasComma, words.contains([',', '،'])),
            (
                Trait::HasBar,
                words.contains(['|', '·', '•', '/', '>', '»', '—', '–']) || words.contains(" - "),
            ),
            (Trait::HasFigure, words.contains(char::is_numeric)),
            (Trait::HasAccount, words.contains('@')),
            (
                Trait::HasAddress,
                words.contains("www.") || words.contains("://") || words.contains(".example"),
            ),
            (
                Trait::IsInBrackets,
                words.starts_with(['(', '[']) && words.ends_with([')', ']']),
            ),
        ]
        .into_iter()
        .filter_map(|(one, is_so)| is_so.then_some(one))
        .chain([length])
        .collect()
    }

    fn of_words(&self, at: usize) -> Vec<Trait> {
        let marked = without_marks(self.words(at));
        let words: &str = &marked;
        let is_name = is_person(words) && !words.starts_with(char::is_lowercase);
        let is_short = is_name && (2..=4).contains(&count(words)) && !ends_sentence(words);
        [
            (Trait::NameShaped, is_name),
            (Trait::ShortName, is_short),
            (Trait::PersonByFirstName, is_person_named(words)),
            (Trait::PaperByWord, is_paper(words)),
            (Trait::PerhapsPaperByWord, may_be_paper(words)),
            (Trait::ArticleAndName, is_titled_name(words)),
            (Trait::Office, is_office(words)),
            (Trait::WritersOffice, is_office_below(words)),
            (Trait::SectionByWord, is_section(words)),
            (Trait::PartOfSection, names_section(words)),
            (
                Trait::CouldBeHeadline,
                self.lines.get(at).is_some_and(HeadLine::is_candidate),
            ),
            (Trait::Menu, is_menu(words)),
            (Trait::Offer, is_offer(words)),
            (Trait::BeginsAsKicker, begins_as_kicker(words)),
            (Trait::Attributes, attributes(words)),
            (Trait::Greets, greets(words)),
            (Trait::Credit, is_credit(words)),
            (Trait::Motto, is_motto(words)),
            (Trait::PartOfDay, dates::is_part_of_a_date(words)),
        ]
        .into_iter()
        .filter_map(|(one, is_so)| is_so.then_some(one))
        .collect()
    }

    fn of_others(&self, at: usize) -> Vec<Trait> {
        let words = self.words(at);
        let known = self.in_text(at);
        let level = match known {
            0 => Trait::NoWordInText,
            1 => Trait::OneWordInText,
            2 => Trait::TwoWordsInText,
            3 => Trait::ThreeWordsInText,
            _ => Trait::ManyWordsInText,
        };
        let others = || self.blocks.iter().filter(|block| *block != words);
        let is_short = count(words) <= 6;
        let again = self.blocks.iter().filter(|block| *block == words).count() > 1;
        let small = fold_case(words);
        let is_in = |line: &str| fold_case(line).contains(&small);
        let is_name = is_short && small.chars().count() >= 5;
        let footer = self.blocks.get(self.end..).unwrap_or_default();
        let is_other = |other: usize, line: &str| {
            other != at && line != words && count(line) <= 14 && is_in(line)
        };
        let mut lines = self.lines.iter().map(|line| line.words).enumerate();
        [
            (
                Trait::HalfInText,
                known >= 2 && known * 2 >= stems(words).len(),
            ),
            (
                Trait::HasItsAddress,
                is_name && has_its_address(words, self.blocks),
            ),
            (
                Trait::LastNameInText,
                is_short && is_in_text(words, words, self.blocks),
            ),
            (
                Trait::WholeInText,
                is_short && is_mentioned(words, others()),
            ),
            (
                Trait::ThereInText,
                is_short && says_it_is_there(words, others()),
            ),
            (Trait::PrintedAgain, again),
            (
                Trait::InFooter,
                is_name && footer.iter().any(|block| is_in(block)),
            ),
            (
                Trait::NamedInOtherLine,
                is_name && lines.any(|(other, line)| is_other(other, line)),
            ),
        ]
        .into_iter()
        .filter_map(|(one, is_so)| is_so.then_some(one))
        .chain([level])
        .collect()
    }

    /// The lines that could be a headline.
    fn candidates(&self) -> Vec<usize> {
        (0..self.lines.len())
            .filter(|at| self.is_candidate(*at))
            .collect()
    }

    fn is_candidate(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(HeadLine::is_candidate)
    }

    fn of_place(&self, at: usize) -> Vec<Trait> {
        let is_day = |one: &Stated| {
            matches!(
                one,
                Stated::Date(_) | Stated::Made(_) | Stated::UnreadDate(_)
            )
        };
        let is_writer = |one: &Stated| matches!(one, Stated::Byline(_) | Stated::PerhapsWriter(_));
        let is_paper = |one: &Stated| matches!(one, Stated::Publisher(_));
        let is_section = |one: &Stated| matches!(one, Stated::Section);
        let before = at.checked_sub(1);
        let next = Some(at + 1);
        let above = self.is_apart(at);
        let below = self.is_apart_below(at);
        let length = |at: usize| count(self.words(at));
        let has_next = at + 1 < self.lines.len();
        [
            (Trait::First, at == 0),
            (Trait::Second, at == 1),
            (Trait::AtText, !has_next),
            (
                Trait::IsProse,
                self.lines.get(at).is_some_and(|line| line.is_prose),
            ),
            (Trait::ApartAbove, above),
            (Trait::ApartBelow, below),
            (Trait::AloneInGroup, above && below),
            (Trait::LastOfGroup, !above && below),
            (Trait::FirstOfGroup, above && !below),
            (Trait::NextIsDay, self.states(next, is_day)),
            (Trait::NextIsOffice, is_office_below(self.words(at + 1))),
            (Trait::NextIsMotto, is_motto(self.words(at + 1))),
            (Trait::NextHasAccount, self.words(at + 1).contains('@')),
            (Trait::NextIsWriter, self.states(next, is_writer)),
            (Trait::NextIsPaper, self.states(next, is_paper)),
            (Trait::NextIsSection, self.states(next, is_section)),
            (Trait::BeforeIsDay, self.states(before, is_day)),
            (Trait::BeforeIsWriter, self.states(before, is_writer)),
            (Trait::BeforeIsPaper, self.states(before, is_paper)),
            (Trait::BeforeIsSection, self.states(before, is_section)),
            (Trait::NextIsLonger, has_next && length(at + 1) > length(at)),
            (
                Trait::NextIsMuchLonger,
                has_next && length(at + 1) > 2 * length(at),
            ),
            (
                Trait::BeforeIsLonger,
                before.is_some_and(|before| length(before) > length(at)),
            ),
        ]
        .into_iter()
        .filter_map(|(one, is_so)| is_so.then_some(one))
        .collect()
    }

    /// The traits of a possible headline compared with the other possible ones.
    fn of_candidates(&self, at: usize) -> Vec<Trait> {
        let able = self.candidates();
        let Some(rank) = able.iter().position(|one| *one == at) else {
            return Vec::new();
        };
        let known = |at: usize| self.in_text(at);
        let length = |at: usize| count(self.words(at));
        let most = able.iter().map(|at| known(*at)).max().unwrap_or_default();
        let has_most = |at: usize| most > 0 && known(at) == most;
        let longest = able.iter().copied().max_by_key(|at| length(*at));
        let own = known(at);
        let next = Some(at + 1).filter(|next| self.is_candidate(*next));
        let before = at
            .checked_sub(1)
            .filter(|before| self.is_candidate(*before));
        let beside = |other: Option<usize>, is_so: &dyn Fn(usize) -> bool| other.is_some_and(is_so);
        let is_together = |_: usize| !self.is_apart_below(at);
        let is_under = |_: usize| !self.is_apart(at);
        [
            (Trait::MostInText, has_most(at)),
            (
                Trait::AloneMostInText,
                has_most(at) && able.iter().filter(|one| has_most(**one)).count() == 1,
            ),
            (
                Trait::FirstMostInText,
                has_most(at) && !able.iter().take(rank).any(|one| has_most(*one)),
            ),
            (Trait::LongestCandidate, longest == Some(at)),
            (Trait::FirstCandidate, rank == 0),
            (Trait::SecondCandidate, rank == 1),
            (Trait::ThirdCandidate, rank == 2),
            (Trait::LaterCandidate, rank > 2),
            (Trait::LastCandidate, rank + 1 == able.len()),
            (Trait::OnlyCandidate, able.len() == 1),
            (
                Trait::NextCouldBeApart,
                beside(next, &|at| !is_together(at)),
            ),
            (Trait::NextCouldBeTogether, beside(next, &is_together)),
            (
                Trait::NextCouldBeWithMore,
                beside(next, &|next| known(next) > own),
            ),
            (
                Trait::NextCouldBeWithLess,
                beside(next, &|next| known(next) < own),
            ),
            (
                Trait::NextCouldBeWithAsMuch,
                beside(next, &|next| known(next) == own),
            ),
            (
                Trait::NextCouldBeLonger,
                beside(next, &|next| length(next) > length(at)),
            ),
            (
                Trait::ShortAboveCandidate,
                next.is_some() && length(at) <= 3,
            ),
            (Trait::NextCouldNotBe, next.is_none()),
            (
                Trait::BeforeCouldBeApart,
                beside(before, &|at| !is_under(at)),
            ),
            (Trait::BeforeCouldBeTogether, beside(before, &is_under)),
            (
                Trait::BeforeCouldBeWithMore,
                beside(before, &|before| known(before) > own),
            ),
            (
                Trait::BeforeCouldBeWithLess,
                beside(before, &|before| known(before) < own),
            ),
            (
                Trait::BeforeCouldBeWithAsMuch,
                beside(before, &|before| known(before) == own),
            ),
            (
                Trait::BeforeCouldBeLonger,
                beside(before, &|before| length(before) > length(at)),
            ),
        ]
        .into_iter()
        .filter_map(|(one, is_so)| is_so.then_some(one))
        .collect()
    }
}

/// Whether a stop is inside a line, followed by more words.
fn has_stop_inside(words: &str) -> bool {
    ['.', '!', '?', '۔'].iter().any(|sign| {
        words
            .split_once(&format!("{sign} "))
            .is_some_and(|(before, rest)| {
                let last = before.rsplit(' ').next().unwrap_or_default();
                !rest.is_empty() && last.chars().count() > 3
            })
    })
}

/// Whether the last two words are in capitals and the first is not, as in a caption followed by the photographer's name.
fn ends_in_capitals(words: &str) -> bool {
    let is_shouted = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.contains(char::is_lowercase)
    };
    let all: Vec<&str> = words.split_whitespace().collect();
    all.len() > 4
        && all.iter().rev().take(2).all(|word| is_shouted(word))
        && !all.iter().take(2).any(|word| is_shouted(word))
}

/// The stems of the longer words in a line. Endings are ignored. So are, in a script without capitals, articles and small words
/// that are joined to the next word.
fn stems(words: &str) -> BTreeSet<String> {
    let stem = |word: &str| -> Option<String> {
        let letters = fold_case(word.trim_matches(|c: char| !c.is_alphanumeric()));
        if !is_uncased(&letters) {
            return (letters.chars().count() >= 5).then(|| letters.chars().take(5).collect());
        }
        if letters.chars().count() < 4 {
            return None;
        }
        let bare = JOINED
            .iter()
            .filter_map(|joined| letters.strip_prefix(&**joined))
            .filter(|rest| rest.chars().count() >= 3)
            .min_by_key(|rest| rest.len())
            .unwrap_or(&letters);
        Some(bare.chars().take(4).collect())
    };
    words.split_whitespace().filter_map(stem).collect()
}

/// Whether a line is enclosed in one pair of quotation marks.
fn is_wholly_quoted(words: &str) -> bool {
    const PAIRS: &[(char, char)] = &[
        ('«', '»'),
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('»', '«'),
        ('"', '"'),
        ('‘', '’'),
        ('‹', '›'),
    ];
    let words = words.trim_end_matches(['.', '۔']);
    PAIRS.iter().any(|(open, close)| {
        let inner = words
            .strip_prefix(*open)
            .and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| {
            !inner.is_empty()
                && !inner.contains([*open])
                && (*close == '’' || !inner.contains([*close]))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_line_is_quoted() {
        for words in ["«Nadie oyó nada»", "„Ich war dort“", "“I had the key”"] {
            assert!(is_wholly_quoted(words), "{words}");
        }
        for words in ["«Nadie» dijo «nada»", "„Ich war dort“, sagt er", "«»"] {
            assert!(!is_wholly_quoted(words), "{words}");
        }
    }
}
