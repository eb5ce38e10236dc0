//! Texts in emails: the email's header, a note, and then the article with its own head.
//!
//! The subject and the sender of an email are the headline and the author only if the text has no head of its own, as in a press
//! release or a letter. A forwarded article has its own head, and the email's lines are listed as not understood.

use super::head_line::HeadLine;
use super::line::without_marks;
use super::mail_words::{
    MailLabel, behind_forward, is_forward_mark, is_forward_word, is_note, mail_label,
};
use super::stated::Stated;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};

/// The header lines of an email.
struct MailHead {
    start: usize,
    end: usize,
    /// Whether someone forwards another person's email.
    is_forwarded: bool,
    /// Whether the sender is a paper or an office.
    is_published: bool,
}

/// Removes the facts in email headers if the text has its own head.
pub(super) fn read(lines: &mut [HeadLine<'_>]) {
    for line in lines.iter_mut().filter(|line| is_forward_mark(line.words)) {
        line.stated = vec![Stated::Aside(line.words.to_owned())];
    }
    let heads = mail_heads(lines);
    let Some((last, outer)) = heads.split_last() else {
        return;
    };
    for head in outer {
        set_aside(lines, head.start, head.end);
    }
    if has_own_head(lines, last) {
        set_aside(lines, last.start, last.end);
        set_notes_aside(lines, last.end);
    } else {
        without_forward(lines, last);
    }
    if let Some(first) = outer.first() {
        set_notes_aside_until(lines, first.end, last.start);
    }
}

/// The email label at the beginning of a line.
fn label_of(line: &HeadLine<'_>) -> Option<MailLabel> {
    let words = without_marks(line.words);
    let (before, _) = words.split_once([':', '：'])?;
    let before = before.trim().trim_matches('*');
    let of_day = || dates::labels_publication(before).then_some(MailLabel::Other);
    mail_label(before).or_else(of_day)
}

/// The email headers among the lines: runs of lines with labels that name a sender and a recipient, or that are marked as
/// forwarded.
fn mail_heads(lines: &[HeadLine<'_>]) -> Vec<MailHead> {
    let labels: Vec<Option<MailLabel>> = lines.iter().map(label_of).collect();
    let mut heads = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let run = labels.iter().skip(start);
        let length = run.take_while(|label| label.is_some()).count();
        let end = start + length;
        let has = |wanted| {
            let mut run = labels.iter().skip(start).take(length);
            run.any(|label| *label == Some(wanted))
        };
        let own = lines.get(start..end).unwrap_or_default();
        let is_behind_mark = start
            .checked_sub(1)
            .and_then(|before| lines.get(before))
            .is_some_and(|line| is_forward_mark(line.words));
        let is_forwarded = is_behind_mark || own.iter().any(|line| passed_on(line).is_some());
        let is_head = has(MailLabel::Sender) && (has(MailLabel::Recipient) || is_forwarded)
            || has(MailLabel::Subject) && is_forwarded;
        if is_head {
            let publishes = |one: &Stated| matches!(one, Stated::Publisher(_));
            heads.push(MailHead {
                start,
                end,
                is_forwarded,
                is_published: own.iter().flat_map(|line| &line.stated).any(publishes),
            });
        }
        start = end.max(start + 1);
    }
    heads
}

/// The subject without the forward mark: "the lighthouse piece" in "Subject: Fwd: the lighthouse piece".
fn passed_on<'a>(line: &HeadLine<'a>) -> Option<&'a str> {
    let (before, value) = line.words.split_once([':', '：'])?;
    // "WG: Brand im Hafen" on its own: the mark is the label.
    if is_forward_word(before) {
        return Some(value.trim());
    }
    behind_forward(value.trim())
}

/// Whether an article with its own head follows an email header: a headline, and a publisher or an author.
fn has_own_head(lines: &[HeadLine<'_>], mail: &MailHead) -> bool {
    let behind = lines.get(mail.end..).unwrap_or_default();
    let is_release = lines
        .iter()
        .any(|line| line.stated.contains(&Stated::Release));
    let has_headline = behind
        .iter()
        .any(|line| line.is_candidate() && count(line.words) >= 3 && !is_of_note(line.words));
    let has_fields = match mail.is_forwarded {
        true => behind.iter().any(HeadLine::is_field),
        false => behind.iter().any(HeadLine::says_who) && !mail.is_published,
    };
    !is_release && has_headline && has_fields
}

/// Lists the facts in some lines as not understood. The recipient of an email says nothing about a text.
fn set_aside(lines: &mut [HeadLine<'_>], start: usize, end: usize) {
    for line in lines.iter_mut().take(end).skip(start) {
        let is_address = label_of(line) == Some(MailLabel::Recipient);
        line.stated = match is_address {
            true => vec![Stated::Section],
            false => vec![Stated::Aside(line.words.to_owned())],
        };
    }
}

/// Lists the note above an article as not understood: the text above a separator line, or the lines that address someone.
fn set_notes_aside(lines: &mut [HeadLine<'_>], start: usize) {
    let is_rule = |line: &HeadLine<'_>| line.words.chars().count() >= 3 && !has_letters(line.words);
    let rule = lines
        .iter()
        .skip(start)
        .take_while(|line| !line.is_field())
        .position(is_rule);
    let until = rule.map(|at| start + at);
    let first_of_article = || {
        let mut behind = lines.iter().skip(start);
        let at = behind.position(|line| !line.stated.is_empty() || !is_of_note(line.words));
        at.map_or(start, |at| start + at)
    };
    let end = until.unwrap_or_else(first_of_article);
    set_notes_aside_until(lines, start, end);
}

fn set_notes_aside_until(lines: &mut [HeadLine<'_>], start: usize, end: usize) {
    let notes = lines.iter_mut().take(end).skip(start);
    for line in notes.filter(|line| line.stated.is_empty()) {
        line.stated = vec![Stated::Aside(line.words.to_owned())];
    }
}

/// Keeps the subject of an email that is itself the text, without the forward mark. The person who forwards it is not the author.
fn without_forward(lines: &mut [HeadLine<'_>], mail: &MailHead) {
    let mut own = lines.iter_mut().take(mail.end).skip(mail.start);
    let Some(line) = own.find(|line| passed_on(line).is_some()) else {
        return;
    };
    let words = passed_on(line).unwrap_or_default();
    for one in &mut line.stated {
        if let Stated::Subject(subject) = one {
            *subject = words.to_owned();
        }
    }
    for line in lines.iter_mut().take(mail.end).skip(mail.start) {
        let is_sender = label_of(line) == Some(MailLabel::Sender);
        if is_sender {
            line.stated = vec![Stated::Aside(line.words.to_owned())];
        }
    }
}

/// Whether a line is part of a note: it addresses someone, ends like a sentence, or begins with a lower-case letter.
fn is_of_note(words: &str) -> bool {
    words.starts_with(char::is_lowercase)
        || words.ends_with([',', '،', '.', '!', '۔', ':'])
        || ends_sentence(words)
        || !has_letters(words)
        || is_note(words)
}

fn has_letters(words: &str) -> bool {
    words.contains(char::is_alphabetic)
}
