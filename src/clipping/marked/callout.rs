//! Turns the callouts of note-taking programs, `> [!quote] The mayor`, into quotations and alerts.

use super::edits::{Edit, Guarded};
use crate::content::outline::outline;

/// The kinds that are also alerts in the dossier's Markdown, with their names in other programs.
const ALERTS: &[(&str, &[&str])] = &[
    ("NOTE", &["note"]),
    ("TIP", &["tip"]),
    ("IMPORTANT", &["important"]),
    ("WARNING", &["warning"]),
    ("CAUTION", &["caution"]),
];

/// Kinds that mean only a quotation.
const QUOTATIONS: &[&str] = &["quote", "cite"];

/// The first line of a callout: the text before the mark, the kind, the folding sign, and the title.
struct Head<'a> {
    before: &'a str,
    kind: &'a str,
    is_folding: bool,
    title: &'a str,
}

/// Rewrites the heads of callouts that the dossier's Markdown does not know.
pub(super) fn callouts(source: &str, edits: &mut Vec<Edit>) {
    if !source.contains("[!") {
        return;
    }
    let guarded = Guarded::of(&outline(source));
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let words = line.trim_end_matches('\n');
        if let Some(head) = head(words)
            && !guarded.has(at)
            && let Some(written) = written(&head)
        {
            edits.push(Edit::with(at..at + words.len(), written));
        }
        at += line.len();
    }
}

fn head(line: &str) -> Option<Head<'_>> {
    let (before, rest) = line.split_once("[!")?;
    let (kind, rest) = rest.split_once(']')?;
    let quotes =
        |c: char| c == '>' || c.is_whitespace() || c.is_ascii_digit() || "-*+.".contains(c);
    let is_quoted = before.trim_end().ends_with('>') && before.chars().all(quotes);
    let kind = kind.split('|').next().unwrap_or(kind).trim();
    let is_kind = !kind.is_empty()
        && kind
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
    (is_quoted && is_kind).then(|| Head {
        before,
        kind,
        is_folding: rest.starts_with(['+', '-']),
        title: rest.trim_start_matches(['+', '-']).trim(),
    })
}

/// The head in the dossier's Markdown; `None` if it needs no change.
fn written(head: &Head<'_>) -> Option<String> {
    let small = head.kind.to_lowercase();
    let alert = ALERTS
        .iter()
        .find(|(_, names)| names.contains(&small.as_str()));
    if alert.is_some() && head.title.is_empty() && !head.is_folding {
        return None;
    }
    // The following lines of the same quotation; the first line may also begin a list item.
    let next: String = head
        .before
        .chars()
        .map(|c| if c == '>' { '>' } else { ' ' })
        .collect();
    let next = next.trim_end();
    let is_quotation = QUOTATIONS.contains(&small.as_str());
    let title = match head.title {
        "" if alert.is_some() || is_quotation => String::new(),
        // A callout without a title is displayed with its kind.
        "" => strong(&capitalised(&small)),
        title => strong(title),
    };
    Some(match (alert, title.is_empty()) {
        (Some((name, _)), true) => format!("{}[!{name}]", head.before),
        (Some((name, _)), false) => {
            format!("{}[!{name}]\n{next} {title}\n{next}", head.before)
        }
        (None, true) => head.before.trim_end().to_owned(),
        (None, false) => format!("{}{title}\n{next}", head.before),
    })
}

fn strong(words: &str) -> String {
    if words.contains(['*', '_', '`', '[']) {
        words.to_owned()
    } else {
        format!("**{words}**")
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::dialect::Dialect;

    #[test]
    fn a_callout_is_a_quotation_with_its_title_or_an_alert() {
        for (source, wanted) in [
            (
                "> [!quote] The mayor\n> It was unsafe.\n",
                "> **The mayor**\n>\n> It was unsafe.\n",
            ),
            ("> [!quote]\n> It was unsafe.\n", ">\n> It was unsafe.\n"),
            ("> [!note]\n> Mind.\n", "> [!note]\n> Mind.\n"),
            (
                "> [!note]- Fold\n> Mind.\n",
                "> [!NOTE]\n> **Fold**\n>\n> Mind.\n",
            ),
            ("> [!example]+\n> Such.\n", "> **Example**\n>\n> Such.\n"),
            ("> > [!todo] Do\n> > It.\n", "> > **Do**\n> >\n> > It.\n"),
            ("- > [!faq] Why\n  > So.\n", "- > **Why**\n  >\n  > So.\n"),
            ("He said [!quote] so.\n", "He said [!quote] so.\n"),
        ] {
            assert_eq!(Dialect::of(source).source, wanted);
        }
    }
}
