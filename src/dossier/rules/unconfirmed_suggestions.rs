//! What the importer suggests is not a person's reading until somebody has confirmed it.

use crate::content::Content;
use crate::content::article::{ArticleText, Common, Status, WhatText};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    for record in &content.articles {
        problems.extend(problem(&record.text));
    }
}

/// One for all suggestions in an article, at the first of them.
fn problem(article: &ArticleText) -> Option<Diagnostic> {
    let suggested: Vec<(Span, Sort)> = suggested(article).collect();
    let (first, _) = suggested.iter().min()?;
    let sorts: Vec<String> = Sort::ALL
        .iter()
        .filter_map(|sort| {
            let count = suggested.iter().filter(|(_, one)| one == sort).count();
            (count > 0).then(|| sort.counted(count))
        })
        .collect();
    let message = match suggested.len() {
        1 => format!("1 suggestion is not confirmed: {}", sorts.join(", ")),
        count => format!(
            "{count} suggestions are not confirmed: {}",
            sorts.join(", ")
        ),
    };
    Some(Diagnostic::at(Rule::UnconfirmedSuggestions, *first, message).help(
        "read each annotation that has `status: suggested`: if it is right, remove that field; if it is wrong, remove the annotation",
    ))
}

/// What is suggested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Mention,
    Claim,
    Quote,
    QuoteWithoutSpeaker,
    Event,
    Date,
    Term,
    Note,
}

impl Sort {
    const ALL: [Self; 8] = [
        Self::Mention,
        Self::Claim,
        Self::Quote,
        Self::QuoteWithoutSpeaker,
        Self::Event,
        Self::Date,
        Self::Term,
        Self::Note,
    ];

    fn of(what: &WhatText) -> Self {
        match what {
            WhatText::Quote(quote) if quote.speaker.is_none() => Self::QuoteWithoutSpeaker,
            WhatText::Quote(_) => Self::Quote,
            WhatText::Claim(_) => Self::Claim,
            WhatText::Event(_) => Self::Event,
            WhatText::Date(..) => Self::Date,
            WhatText::Term(_) => Self::Term,
            WhatText::Note => Self::Note,
        }
    }

    fn counted(self, count: usize) -> String {
        let (word, more) = match self {
            Self::Mention => ("mention", ""),
            Self::Claim => ("claim", ""),
            Self::Quote => ("quote", ""),
            Self::QuoteWithoutSpeaker => ("quote", " without a speaker"),
            Self::Event => ("event", ""),
            Self::Date => ("date", ""),
            Self::Term => ("term", ""),
            Self::Note => ("note", ""),
        };
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {word}{plural}{more}")
    }
}

/// Each suggestion, and its place.
fn suggested(article: &ArticleText) -> impl Iterator<Item = (Span, Sort)> {
    let mentions = article.mentions.iter();
    let mentions = mentions.map(|one| (&one.common, Sort::Mention));
    let annotations = article.annotations.iter();
    let annotations = annotations.map(|one| (&one.common, Sort::of(&one.what)));
    let all = mentions.chain(annotations);
    let is_open = |(common, _): &(&Common, Sort)| common.status == Status::Suggested;
    all.filter(is_open)
        .map(|(common, sort)| (common.selector.span, sort))
}
