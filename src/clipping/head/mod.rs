//! The head of a plain text: headline, publisher, byline, day and place, as papers, agencies and offices print them above a text.
//!
//! `words` looks up words in the lexicons, `simple` reads a line with one fact, `parts` a line with several, and `line` any line
//! (`stated`). `roles` considers all lines together and decides which one is the headline, and which name on its own is the paper's
//! or the author's. This module decides where the head ends and what was not understood. Ambiguous lines are never read as facts;
//! they are listed as not understood.

mod bare;
mod counted;
mod days;
mod fold;
mod given;
mod head_line;
mod line;
mod mail_words;
mod mailed;
mod mentions;
mod no_place;
mod page_words;
mod parts;
mod places;
mod roles;
mod scores;
mod signed;
mod simple;
mod stated;
mod traits;
mod words;

use std::ops::Range;

pub(super) use bare::is_signature;
pub(super) use given::is_person_named;
pub(super) use head_line::could_be_headline;
use head_line::{HeadLine, LONGEST_HEADLINE, is_beside_field, names_alone};
use line::unwrapped;
pub(super) use line::{over_two_lines, stated, with_colons};
pub(super) use no_place::{is_given_name, is_no_place, signs_for_a_paper};
use page_words::{is_menu, menu_parts};
pub(super) use places::{Known, could_be_place, lone_place};
use roles::{Kind, Taken};
pub(super) use signed::name_before_office;
pub(super) use stated::Stated;
use traits::View;
pub(super) use words::is_section;
use words::{
    begins_with_small_word, begins_with_writer, is_agency_letters, is_office, is_paper, is_person,
    is_titled_name, is_uncased, names_staff,
};

use super::dates;
use super::received::Received;
use super::unread::Unread;
use super::words::{count, ends_sentence};
use crate::language::detect::language;

/// How many lines after the beginning of the prose can still belong to the head: a headline that is a sentence, a summary, a
/// byline.
const INTO_PROSE: usize = 6;
/// How many lines from the beginning of a file, and how many before the text, can state facts about it. The lines in between are
/// the page's menu.
pub(super) const NEAR: usize = 80;
/// With more lines than this above a text, they are a page's menu. They are listed as left out and not, one by one, as not
/// understood.
const MENU: usize = 30;
/// How many lines above a text can be its head if there is a menu above them.
const AT_TEXT: usize = 10;

/// The head of a text, and the remaining blocks.
pub(super) struct Head {
    /// The blocks of the body, in order: those after the head, and a lead between its lines.
    pub(super) body: Vec<usize>,
}

impl Head {
    /// Reads the head of a text into `received`. `run` is the prose.
    pub(super) fn read(
        received: &mut Received,
        blocks: &[String],
        apart: &[bool],
        run: &Range<usize>,
    ) -> Self {
        let end = head_end(blocks, run);
        let mut lines: Vec<HeadLine<'_>> = blocks
            .get(..end)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .map(|(at, words)| {
                let is_near = at < NEAR || at + NEAR >= end;
                HeadLine {
                    words,
                    stated: if is_near { stated(words) } else { Vec::new() },
                    is_prose: at >= run.start,
                    is_near,
                }
            })
            .collect();
        mailed::read(&mut lines);
        take_subject(&mut lines);
        name_as_masthead(&mut lines);
        read_sections_of_menus(&mut lines);
        let taken = roles::assign(&View::new(&lines, apart, blocks, run.end));
        read_days_of_language(&mut lines, blocks.get(run.clone()).unwrap_or_default());
        let title_at = title_at(&lines, &taken);
        join_headline(&mut lines, &taken, title_at, apart);
        read_name_above_its_kind(&mut lines, &taken, apart);
        read_papers(&mut lines, &taken, title_at);
        leave_other_days(&mut lines);
        bare::read_together(&mut lines, &taken, title_at, blocks);
        read_writers(&mut lines, &taken, title_at, blocks);
        places::read(&mut lines, title_at, blocks);
        let letterhead = letterhead(&lines, title_at);
        received.take_stated(&lines, title_at, &letterhead);
        received.take_publisher(&lines, title_at, &letterhead);
        let leads = received.take_rest(&lines, title_at, &letterhead);
        Self {
            body: leads.into_iter().chain(end..run.end).collect(),
        }
    }
}

/// Reads ambiguous days in figures, if the language of the text always writes the day before the month.
fn read_days_of_language(lines: &mut [HeadLine<'_>], body: &[String]) {
    let Some(language) = language(&body.join("\n")) else {
        return;
    };
    for one in lines.iter_mut().flat_map(|line| &mut line.stated) {
        if let Stated::UnreadDate(words) = one
            && let Some(day) = dates::stated_in(language, words)
        {
            *one = Stated::Date(day);
        }
    }
}

/// Reads lines that also occur in a row of sections above them as the section of the text, even if they could be a name.
fn read_sections_of_menus(lines: &mut [HeadLine<'_>]) {
    let rows = lines.iter().filter(|line| is_menu(line.words));
    let sections: Vec<String> = rows.flat_map(|line| menu_parts(line.words)).collect();
    for line in lines.iter_mut() {
        let is_bare = line.stated.is_empty() || line.is_bare_paper();
        if is_bare && !is_paper(line.words) && sections.iter().any(|one| one == line.words) {
            line.stated = vec![Stated::Section];
        }
    }
}

/// Names the publisher as its masthead does, rather than as an address or a credit line does: "THE BRACKWATER POST", and "د څرک
/// خبري اژانس" for "د څرک اژانس".
fn name_as_masthead(lines: &mut [HeadLine<'_>]) {
    let mastheads: Vec<&str> = lines
        .iter()
        .filter(|line| line.is_bare_paper())
        .map(|line| line.words)
        .collect();
    for line in lines.iter_mut().filter(|line| !line.is_bare_paper()) {
        for one in &mut line.stated {
            if let Stated::Publisher(name) = one
                && let Some(own) = mastheads.iter().find(|own| bare::are_words_of(name, own))
            {
                *name = (*own).to_owned();
            }
        }
    }
}

/// Reads the subject of a letter as its headline. For any other text, it is a topic.
fn take_subject(lines: &mut [HeadLine<'_>]) {
    let is_letter = lines
        .iter()
        .any(|line| line.stated.contains(&Stated::Letter));
    for line in lines {
        for one in &mut line.stated {
            if let Stated::Subject(words) = one {
                let words = std::mem::take(words);
                *one = match is_letter {
                    true => Stated::Title(words),
                    false => Stated::Section,
                };
            }
        }
    }
}

/// The end of the head: before the prose, or after the last line that states something directly after the prose begins.
fn head_end(blocks: &[String], run: &Range<usize>) -> usize {
    let mut end = run.start;
    let mut prose = 0;
    let last = (run.start + INTO_PROSE).min(run.end.saturating_sub(1));
    for at in run.start..last {
        let Some(words) = blocks.get(at) else { break };
        let line = HeadLine {
            words,
            stated: stated(words),
            is_prose: true,
            is_near: true,
        };
        // An author's name on its own, below a summary that is a sentence.
        let is_name = at > run.start && is_signature(words, blocks);
        if line.is_field() || is_name {
            end = at + 1;
        } else if line.stated.is_empty() {
            prose += 1;
            if prose > 2 || count(words) > LONGEST_HEADLINE {
                break;
            }
        }
    }
    if is_divided_by_days(blocks.get(run.start..).unwrap_or_default()) {
        run.start
    } else {
        end
    }
}

/// Whether a text has days between its paragraphs, as in a chronicle. None of them is the day of publication.
fn is_divided_by_days(blocks: &[String]) -> bool {
    let days: Vec<usize> = (0..blocks.len())
        .filter(|at| {
            blocks
                .get(*at)
                .is_some_and(|words| dates::is_only_a_date(words))
        })
        .collect();
    days.iter()
        .zip(days.iter().skip(1))
        .any(|(day, next)| day + 1 < *next)
}

/// The index of the headline.
fn title_at(lines: &[HeadLine<'_>], taken: &[Taken]) -> Option<usize> {
    let named = |line: &HeadLine<'_>| {
        line.stated
            .iter()
            .any(|one| matches!(one, Stated::Title(_)))
    };
    if lines.iter().any(named) {
        return None;
    }
    let able: Vec<usize> = (0..lines.len())
        .filter(|at| lines.get(*at).is_some_and(HeadLine::is_candidate))
        .collect();
    let words = |at: &usize| lines.get(*at).map_or("", |line| line.words);
    let found = taken.iter().position(|one| one.kind == Kind::Title);
    found
        .filter(|at| able.contains(at))
        .map(|at| bare_title(&able, at, &words))
        .or_else(|| mistaken_title(lines))
}

/// Joins a headline that is set over several lines: without a blank line in between, all in capitals, or broken after a small word.
fn join_headline(
    lines: &mut [HeadLine<'_>],
    taken: &[Taken],
    title_at: Option<usize>,
    apart: &[bool],
) {
    let Some(found) = title_at else { return };
    let is_shouted = |words: &str| !is_uncased(words) && !words.contains(char::is_lowercase);
    let is_open = |words: &str| {
        let last = words.split_whitespace().next_back();
        last.is_some_and(begins_with_small_word)
    };
    let is_part = |at: usize| {
        let kind = taken.get(at).map(|one| one.kind);
        lines.get(at).is_some_and(HeadLine::is_candidate)
            && matches!(kind, Some(Kind::Title | Kind::Other))
    };
    let words = |at: usize| lines.get(at).map_or("", |line| line.words);
    let goes_on = |at: usize| {
        let (above, below) = (words(at), words(at + 1));
        apart.get(at + 1) == Some(&false)
            && is_part(at)
            && is_part(at + 1)
            && (is_shouted(above) && is_shouted(below) || is_open(above))
    };
    let first = (0..found).rev().take_while(|at| goes_on(*at)).last();
    let first = first.unwrap_or(found);
    let behind = (found..lines.len()).take_while(|at| goes_on(*at)).count();
    let whole: Vec<&str> = (first..=found + behind).map(words).collect();
    if whole.len() < 2 {
        return;
    }
    let title = whole.join(" ");
    for line in lines
        .iter_mut()
        .skip(first)
        .take(found + behind + 1 - first)
    {
        line.stated = vec![Stated::Title(title.clone())];
    }
}

/// The line that contains only the headline, if the line found has the names of a section and a paper after it, as in the title of
/// a browser window.
fn bare_title<'a>(able: &[usize], found: usize, words: &impl Fn(&usize) -> &'a str) -> usize {
    let bare = words(&found).split_once(" | ").map(|(bare, _)| bare.trim());
    let is_bare = |at: &&usize| bare.is_some_and(|bare| words(at) == bare);
    able.iter().find(is_bare).copied().unwrap_or(found)
}

/// Reads the name at the top of a page, directly above a line for the kind of page: "صدای دامون" above "پایگاه خبری تحلیلی استان".
fn read_name_above_its_kind(lines: &mut [HeadLine<'_>], taken: &[Taken], apart: &[bool]) {
    let is_paper = taken.first().is_some_and(|one| one.kind == Kind::Paper);
    let [name, kind, ..] = lines else { return };
    let is_one = is_paper
        && apart.get(1) == Some(&false)
        && name.stated.is_empty()
        && kind.is_bare_paper()
        && names_alone(name.words);
    if is_one {
        name.stated = vec![Stated::Publisher(name.words.to_owned())];
        kind.stated = vec![Stated::Section];
    }
}

/// Removes the day of a press review or of a section, if another line has the paper's own name and day.
fn leave_other_days(lines: &mut [HeadLine<'_>]) {
    let names_both = |line: &HeadLine<'_>| {
        let is_paper = |one: &Stated| matches!(one, Stated::Publisher(_));
        let is_day = |one: &Stated| matches!(one, Stated::Date(_));
        line.stated.iter().any(is_paper) && line.stated.iter().any(is_day)
    };
    let Some(own) = lines.iter().position(names_both) else {
        return;
    };
    for line in lines.iter_mut().take(own) {
        if matches!(line.stated.as_slice(), [Stated::Section, Stated::Date(_)]) {
            line.stated = vec![Stated::Aside(line.words.to_owned())];
        }
    }
}

/// Reads the line that can only be the paper's because of its position: a name above a section, or next to the day.
fn read_papers(lines: &mut [HeadLine<'_>], taken: &[Taken], title_at: Option<usize>) {
    let publishes = |line: &HeadLine<'_>| {
        let is_paper = |one: &Stated| matches!(one, Stated::Publisher(_));
        line.stated.iter().any(is_paper)
    };
    for (at, one) in taken.iter().enumerate() {
        if lines.iter().any(publishes) || Some(at) == title_at || !one.is_surely(Kind::Paper) {
            continue;
        }
        let Some(line) = lines.get_mut(at).filter(|line| line.is_near) else {
            continue;
        };
        let words = line::without_marks(line.words);
        let is_name = |words: &str| {
            count(words) <= 6 && is_person(words) && !is_section(words) && !ends_sentence(words)
        };
        match line.stated.as_mut_slice() {
            [] if is_name(&words) => {
                line.stated = vec![Stated::Publisher(words.into_owned())];
            }
            [first @ Stated::Name(_), Stated::Date(_)] => {
                if let Stated::Name(name) = first
                    && !is_person_named(name)
                {
                    *first = Stated::Publisher(std::mem::take(name));
                }
            }
            _ => {}
        }
    }
}

/// Reads the name that can only be the author's because of its position, if no line states the author and nobody of that name is in
/// the text.
fn read_writers(
    lines: &mut [HeadLine<'_>],
    taken: &[Taken],
    title_at: Option<usize>,
    blocks: &[String],
) {
    let signs = |line: &HeadLine<'_>| {
        let is_writer = |one: &Stated| matches!(one, Stated::Byline(_));
        line.stated.iter().any(is_writer)
    };
    for (at, one) in taken.iter().enumerate() {
        if lines.iter().any(signs) || Some(at) == title_at || !one.is_surely(Kind::Writer) {
            continue;
        }
        let Some(line) = lines.get_mut(at).filter(|line| line.is_near) else {
            continue;
        };
        let words = line::without_marks(line.words);
        if line.stated.is_empty()
            && names_alone(&words)
            && !mentions::is_in_text(&words, line.words, blocks)
        {
            line.stated = signed::signed(&words);
        }
    }
}

/// The headline of a head in which no line is certainly one: the first of two names of papers, a genre and a name ("Interview:
/// Ilena Dravić"), or a single word.
fn mistaken_title(lines: &[HeadLine<'_>]) -> Option<usize> {
    let publishes = |line: &&HeadLine<'_>| {
        line.stated
            .iter()
            .any(|one| matches!(one, Stated::Publisher(_)))
    };
    let bare = lines.iter().position(HeadLine::is_bare_paper);
    if bare.is_some() && lines.iter().filter(publishes).count() > 1 {
        return bare;
    }
    let first = lines.first()?;
    let is_genre =
        matches!(first.stated.as_slice(), [Stated::Byline(_)]) && first.words.contains(':');
    let is_word = first.stated.is_empty()
        && count(first.words) == 1
        && first.words.contains(char::is_alphabetic);
    (is_genre || is_word).then_some(0)
}

/// The lines of an office's letterhead above its press release.
fn letterhead(lines: &[HeadLine<'_>], title_at: Option<usize>) -> Vec<usize> {
    let Some(marker) = lines
        .iter()
        .position(|line| line.stated.contains(&Stated::Release))
    else {
        return Vec::new();
    };
    let is_of_it = |at: &usize| {
        lines.get(*at).is_some_and(|line| {
            Some(*at) != title_at
                && line.is_candidate()
                && (is_office(line.words)
                    || *at < marker && title_at.is_none_or(|title| *at < title))
        })
    };
    (0..lines.len()).filter(is_of_it).collect()
}

impl Received {
    /// Takes the facts that the lines state, the first of each kind.
    fn take_stated(
        &mut self,
        lines: &[HeadLine<'_>],
        title_at: Option<usize>,
        letterhead: &[usize],
    ) {
        for (at, line) in lines.iter().enumerate() {
            if Some(at) == title_at || letterhead.contains(&at) || line.is_bare_paper() {
                continue;
            }
            for one in &line.stated {
                self.take(one, line.words);
            }
        }
        if let Some(line) = title_at.and_then(|at| lines.get(at)) {
            let words = line.title().unwrap_or(line.words);
            let title = self.without_site(words);
            // Agencies end a headline with such a sign.
            let title = title.trim_end_matches([' ', '=']);
            let title = unwrapped(without_number(title));
            self.title = Some(title.to_owned());
        }
    }

    /// Takes one fact. A second one of the same kind is listed as unread.
    pub(super) fn take(&mut self, stated: &Stated, line: &str) {
        let is_taken = match stated {
            Stated::Title(words) => set(&mut self.title, words),
            Stated::Publisher(name) => set(&mut self.publisher, name),
            Stated::Agency(name) => set(&mut self.agency, name),
            Stated::Byline(name) => self.take_writer(name),
            Stated::Date(day) => set(&mut self.published, day),
            Stated::Made(day) => set(&mut self.made, day),
            Stated::Place(place) => set(&mut self.dateline, place),
            Stated::Address(url) => set(&mut self.url, url),
            Stated::Section | Stated::Release | Stated::Letter | Stated::Subject(_) => {
                self.left_out.push(line.to_owned());
                true
            }
            Stated::Name(_)
            | Stated::Aside(_)
            | Stated::PerhapsPlace(_)
            | Stated::PerhapsWriter(_)
            | Stated::PerhapsPaper(_) => false,
            Stated::UnreadDate(words) => {
                self.unread.push(Unread::Date(words.clone()));
                true
            }
        };
        if !is_taken {
            self.unread.push(match stated {
                Stated::Publisher(name) => Unread::Publisher(name.clone()),
                Stated::Byline(name) => Unread::Byline(name.clone()),
                Stated::Date(_) | Stated::Made(_) => Unread::Date(line.to_owned()),
                Stated::Name(name)
                | Stated::Aside(name)
                | Stated::PerhapsPlace(name)
                | Stated::PerhapsWriter(name)
                | Stated::PerhapsPaper(name) => Unread::Line(name.clone()),
                _ => Unread::Line(line.to_owned()),
            });
        }
    }

    /// Takes the author. A person is preferred to a desk.
    fn take_writer(&mut self, name: &str) -> bool {
        let is_desk =
            |name: &str| begins_with_writer(name) || names_staff(name) || is_agency_letters(name);
        let desk = self
            .byline
            .take_if(|known| is_desk(known) && !is_desk(name));
        self.unread.extend(desk.map(Unread::Byline));
        set(&mut self.byline, name)
    }

    /// Takes the publisher from a separate line, if no line has stated it otherwise.
    fn take_publisher(
        &mut self,
        lines: &[HeadLine<'_>],
        title_at: Option<usize>,
        letterhead: &[usize],
    ) {
        for at in letterhead {
            self.left_out
                .extend(lines.get(*at).map(|line| line.words.to_owned()));
        }
        let word_of = |at: &usize| lines.get(*at).map(|line| line.words);
        let issuer = letterhead
            .iter()
            .rev()
            .filter_map(word_of)
            .find(|words| is_office(words));
        if let Some(issuer) = issuer {
            set(&mut self.publisher, issuer);
        }
        for (at, line) in lines.iter().enumerate() {
            if Some(at) != title_at && line.is_bare_paper() {
                self.take(&Stated::Publisher(line.words.to_owned()), line.words);
            }
        }
    }

    /// Takes the rest of the head: a summary, a lead between its lines, and lines that were not understood. Returns the leads.
    fn take_rest(
        &mut self,
        lines: &[HeadLine<'_>],
        title_at: Option<usize>,
        letterhead: &[usize],
    ) -> Vec<usize> {
        let mut leads = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            if Some(at) == title_at
                || letterhead.contains(&at)
                || !line.stated.is_empty()
                || self.title.as_deref() == Some(line.words)
            {
                continue;
            }
            let is_behind_title = title_at.is_some_and(|title| title < at);
            let signed_behind = lines
                .get(at + 1..)
                .unwrap_or_default()
                .iter()
                .any(HeadLine::says_who);
            if line.is_prose && !(is_behind_title && signed_behind) {
                leads.push(at);
            } else if is_behind_title
                && self.description.is_none()
                && count(line.words) >= 5
                && could_be_headline(line.words)
            {
                self.description = Some(line.words.to_owned());
            } else if is_behind_title
                && self.publisher.is_none()
                && is_titled_name(line.words)
                && is_beside_field(lines, at)
            {
                self.publisher = Some(line.words.to_owned());
            } else {
                self.left_out.push(line.words.to_owned());
                if lines.len() <= MENU || at + AT_TEXT >= lines.len() {
                    self.unread.push(not_understood(line, is_behind_title));
                }
            }
        }
        leads
    }

    /// A headline without the name of the site after it: `Headline | Name`.
    pub(super) fn without_site(&mut self, title: &str) -> String {
        let by_bar = title.rsplit_once(" | ").filter(|(headline, site)| {
            count(site) <= 4
                && count(headline) >= 3
                && !ends_sentence(site)
                && dates::stated(headline).is_none()
        });
        let by_dash = || {
            let mut parted = [" - ", " – ", " — "]
                .iter()
                .filter_map(|dash| title.rsplit_once(dash));
            parted.rfind(|(headline, site)| count(headline) >= 3 && is_paper(site))
        };
        match by_bar.or_else(by_dash) {
            Some((headline, site)) => {
                set(&mut self.publisher, site);
                headline.trim().to_owned()
            }
            None => title.to_owned(),
        }
    }
}

/// A headline without its number in a list of headlines: "۱. د سرخاب د پله". Languages with capitals are left out, because their
/// days and names may begin this way ("1. Mai").
fn without_number(title: &str) -> &str {
    let number = title.split_once([' ']).filter(|(number, _)| {
        let digits = number.trim_end_matches(['.', ')', '-', 'ـ']);
        digits.len() < number.len()
            && (1..=2).contains(&digits.chars().count())
            && digits.chars().all(char::is_numeric)
    });
    match number {
        Some((_, rest)) if is_uncased(rest) => rest.trim_start(),
        _ => title,
    }
}

/// A line of the head that states nothing that is read.
fn not_understood(line: &HeadLine<'_>, is_behind_title: bool) -> Unread {
    let words = line.words.to_owned();
    let is_name = is_behind_title && (2..=4).contains(&count(line.words)) && is_person(line.words);
    if is_name {
        Unread::Name(words)
    } else {
        Unread::Line(words)
    }
}

/// Sets a field if it is empty. Returns whether the field now has this value.
pub(super) fn set(field: &mut Option<String>, value: &str) -> bool {
    field.get_or_insert_with(|| value.to_owned()) == value
}
