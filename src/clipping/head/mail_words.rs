//! Recognises words in forwarded emails and in lines above a headline, with the lexicons of all languages.

use super::words::{Label, bare, folded, is_joint, letter_label};
use crate::clipping::dates;
use crate::language::lexicon::lists;

lists! {
    FORWARD_WORDS = mail.forward_words by folded;
    FORWARD_MARKS = mail.forward_marks by folded;
    MAIL_LABELS = mail.labels by folded;
    NOTE_WORDS = mail.note_words by folded;
    GREETINGS = mail.greetings by folded;
    NEWSLETTERS = mail.newsletters by folded;
    NEWSLETTER_TIMES = mail.newsletter_times by folded;
    KICKERS = head.kickers by folded;
    KICKER_ENDS = head.kicker_ends by folded;
    ATTRIBUTION_ENDS = head.attribution_ends by folded;
    BEFORE_OBJECTS = head.before_objects by folded;
    REPORT_KINDS = head.report_kinds by folded;
    SLUGS = head.slugs;
    SLUG_LEADS = head.slug_leads;
    ORDINAL_ENDINGS = head.ordinal_endings;
}

/// A label in an email header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MailLabel {
    Sender,
    Recipient,
    Subject,
    /// A copy, a day, an attachment.
    Other,
}

/// The email label for words, even if they also have other meanings.
pub(super) fn mail_label(words: &str) -> Option<MailLabel> {
    let own = folded(words);
    match letter_label(words) {
        Some(Label::Sender) => Some(MailLabel::Sender),
        Some(Label::Recipient) => Some(MailLabel::Recipient),
        Some(Label::Subject) => Some(MailLabel::Subject),
        _ if FORWARD_WORDS.contains(&own) => Some(MailLabel::Subject),
        _ => MAIL_LABELS.contains(&own).then_some(MailLabel::Other),
    }
}

/// Whether a word before a colon marks a forwarded email: "Fwd", "WG".
pub(super) fn is_forward_word(word: &str) -> bool {
    FORWARD_WORDS.contains(&folded(word.trim()))
}

/// A subject without the marks of a forwarded email.
pub(super) fn behind_forward(subject: &str) -> Option<&str> {
    let (word, rest) = subject.split_once([':', '：'])?;
    let rest = rest.trim();
    is_forward_word(word).then(|| behind_forward(rest).unwrap_or(rest))
}

/// Whether a line separates an email from the one it forwards: "---------- Forwarded message ---------".
pub(super) fn is_forward_mark(line: &str) -> bool {
    let whole = folded(line);
    let own = whole.trim_matches(|c: char| !c.is_alphanumeric());
    FORWARD_MARKS.contains(own)
}

/// Whether a line addresses someone, as a note above an article does.
pub(super) fn is_note(line: &str) -> bool {
    line.split_whitespace()
        .any(|word| NOTE_WORDS.contains(&bare(word)))
}

/// Whether a line begins or ends with words that name the kind of text below: "Interview mit", "گزارشی از", "سے گفتگو".
pub(super) fn begins_as_kicker(line: &str) -> bool {
    let whole = folded(line);
    let begins = |words: &str| {
        let rest = whole.strip_prefix(words);
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    let ends = |words: &str| {
        let rest = whole.strip_suffix(words);
        rest.is_some_and(|rest| rest.ends_with(' '))
    };
    !line.contains(NOT_IN_KICKERS)
        && (KICKERS.iter().any(|words| begins(words))
            || KICKER_ENDS.iter().any(|words| ends(words)))
}

/// Whether a line names the speaker of the statement in the headline below: "رئیس اداره میراث فرهنگی خبر داد".
pub(super) fn attributes(line: &str) -> bool {
    let whole = folded(line.trim_end_matches(['؛', ';', ':', '…', ' ']));
    let has_object = whole
        .split_whitespace()
        .any(|word| BEFORE_OBJECTS.contains(word));
    (3..=8).contains(&whole.split_whitespace().count())
        && !has_object
        && ATTRIBUTION_ENDS.iter().any(|words| {
            let rest = whole.strip_suffix(words.as_str());
            rest.is_some_and(|rest| rest.ends_with(' '))
        })
}

/// Whether a line is the name of a paper's newsletter: "La lettre du lundi", "Your Friday Briefing".
pub(super) fn is_newsletter(line: &str) -> bool {
    let words: Vec<String> = line.split_whitespace().map(bare).collect();
    let is_letter = |word: &str| NEWSLETTERS.contains(word);
    let says_when = |word: &str| NEWSLETTER_TIMES.contains(word) || dates::is_part_of_a_date(word);
    (2..=6).contains(&words.len())
        && words.iter().any(|word| is_letter(word.as_str()))
        && words.iter().any(|word| says_when(word.as_str()))
        && words.iter().all(|word| {
            is_letter(word) || says_when(word) || is_joint(word) || word.chars().count() <= 2
        })
}

/// Whether a line is a greeting, as in letters above an article.
pub(super) fn greets(line: &str) -> bool {
    let whole = folded(line);
    let behind = |greeting: &String| {
        let rest = whole.strip_prefix(greeting.as_str())?;
        let is_whole = rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric());
        is_whole.then(|| rest.to_owned())
    };
    let is_closed = line.ends_with(['.', ',', '!', '،', ':', '۔']);
    let rest = GREETINGS.iter().find_map(behind);
    rest.is_some_and(|rest| is_closed || rest.is_empty())
}

/// Whether a line is an agency's slug, which says that a text is sent again and what is new in it: "2nd Lead, adds minister's
/// quote".
pub(super) fn is_slug(line: &str) -> bool {
    let whole = folded(line);
    let words = whole.trim_start_matches(|c: char| {
        c.is_numeric() || matches!(c, '(' | '[' | '.' | ' ' | '-' | '*')
    });
    let words = ORDINAL_ENDINGS
        .iter()
        .find_map(|ordinal| words.strip_prefix(*ordinal)?.strip_prefix(' '))
        .filter(|_| whole.starts_with(char::is_numeric))
        .unwrap_or(words);
    let begins = |slug: &str| {
        words
            .strip_prefix(slug)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([',', ':', ' ', '-', ')', ']']))
    };
    // "Lead found in the water of three schools" is a headline. In a slug, a sign or a number follows the word.
    let is_one = |slug: &&str| {
        let rest = words.get(slug.len()..).unwrap_or_default().trim_start();
        rest.is_empty() || rest.starts_with(|c: char| !c.is_alphabetic())
    };
    whole.split_whitespace().count() <= 14
        && (SLUGS.iter().filter(|slug| begins(slug)).any(is_one)
            || SLUG_LEADS.iter().any(|slug| begins(slug)))
}

/// Signs of a headline that has its kicker on the same line: "Interview mit Jens Petersen: „Ich war dort“".
const NOT_IN_KICKERS: &[char] = &[':', '“', '”', '„', '«', '»', '"', '?', '؟', '!'];

/// Whether a word names a kind of report ("of the day", "special") and is not a name.
pub(super) fn is_of_kind(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| REPORT_KINDS.contains(&bare(word)))
}
