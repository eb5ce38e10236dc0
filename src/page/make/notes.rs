//! What a margin note says: each annotation on its words in full, and all of them in one line.

use super::claims;
use super::noted::{Noted, class};
use super::related::Correction;
use crate::content::article::QuoteType;
use crate::dossier::{
    Annotation, AnnotationRef, Article, Holder, Mention, Prose, Provenance, Quote, Target, TermId,
    What,
};
use crate::page::context::Context;
use crate::page::html::writer::Html;
use crate::page::messages::phrases::capitalised;
use crate::page::model::{NotePartCard, PassageCard};

/// The notes of an article.
#[derive(Clone, Copy)]
pub(super) struct Notes<'a> {
    pub(super) cx: Context<'a>,
    pub(super) article: &'a Article,
}

impl Notes<'_> {
    /// One annotation in full.
    pub(super) fn part(self, noted: &Noted<'_>) -> NotePartCard {
        match noted {
            Noted::Annotation(own, annotation) => self.annotation_note(*own, annotation),
            Noted::Mention(_, mention) => self.mention_note(mention),
            Noted::Correction(one) => self.correction_note(*one),
        }
    }

    /// Its sort in a word.
    pub(super) fn kind(self, noted: &Noted<'_>) -> String {
        let id = match noted {
            Noted::Annotation(_, annotation) => match annotation.what {
                What::Quote(_) => "note-kind-quote",
                What::Claim(_) => "claim",
                What::Event(_) => "event",
                What::Date(_) => "note-date",
                What::Term(_) => "term",
                What::Note => "note-kind-remark",
            },
            Noted::Mention(_, mention) => match mention.target {
                Target::Place(_) => "note-kind-where",
                Target::Actor(_) | Target::Metonym(..) => "note-kind-who",
            },
            Noted::Correction(_) => "note-corrected",
        };
        self.cx.messages.get(id).to_owned()
    }

    /// What a note says, in at most eight words: what its first part is about, or how its prose begins.
    pub(super) fn gist(self, noted: &Noted<'_>, part: &NotePartCard) -> String {
        let subject = || part.subject.as_ref().map(|subject| subject.name.clone());
        let said = match noted {
            Noted::Annotation(_, annotation) => match &annotation.what {
                What::Claim(attestation) => {
                    let holder = match &attestation.holder {
                        Holder::Article | Holder::Presupposed => {
                            capitalised(self.cx.messages.get("the-article"))
                        }
                        Holder::Actor(_) | Holder::Unnamed(_) => {
                            let stance = part.stance.as_ref();
                            stance.map_or_else(String::new, |stance| stance.holder.name.clone())
                        }
                    };
                    let claim = claims::short_link(self.cx, &attestation.claim).name;
                    let parts = [("holder", (&holder).into()), ("claim", (&claim).into())];
                    self.cx.messages.format("note-gist-claim", &parts)
                }
                What::Quote(_) => self.quote_gist(part),
                What::Event(_) | What::Term(_) => subject().unwrap_or_default(),
                What::Date(_) => part.details.first().cloned().unwrap_or_default(),
                What::Note => beginning(annotation.note.as_ref()),
            },
            Noted::Mention(..) | Noted::Correction(_) => subject().unwrap_or_default(),
        };
        few_words(&said)
    }

    /// Who speaks; how, unless that is plain; and to whom.
    fn quote_gist(self, part: &NotePartCard) -> String {
        let speaker = part.speaker.as_ref().map(|speaker| speaker.name.as_str());
        let how = match part.more.as_str() {
            "" => speaker.is_none().then_some(part.label.as_str()),
            more => Some(more),
        };
        let details = part.details.iter().map(String::as_str);
        let comma = self.cx.messages.get("comma");
        let who: Vec<&str> = speaker.into_iter().chain(how).collect();
        let who = who.join(" · ");
        let said: Vec<&str> = [who.as_str()].into_iter().chain(details).collect();
        said.join(comma)
    }

    fn annotation_note(&self, own: usize, annotation: &Annotation) -> NotePartCard {
        let cx = self.cx;
        let mut note = NotePartCard {
            note_html: note_html(cx, &annotation.key, annotation.note.as_ref()),
            suggested: annotation.provenance.suggested,
            certainty: cx
                .messages
                .certainty(annotation.provenance.certainty)
                .to_owned(),
            annotator: annotator(cx, &annotation.provenance),
            key: cx.from.id(&annotation.key),
            class: class(&annotation.what),
            ..NotePartCard::default()
        };
        match &annotation.what {
            What::Quote(quote) => {
                let at = AnnotationRef {
                    article: self.article.id.clone(),
                    index: own,
                };
                let (label, more) = quote_label(quote);
                note.label = cx.messages.get(label).to_owned();
                note.more = more.map_or_else(String::new, |more| cx.messages.get(more).to_owned());
                note.speaker = cx.speaker(quote);
                note.details = cx.quote_details(quote, self.article);
                note.same_as = self.elsewhere(cx.same_utterance(&at));
            }
            What::Claim(attestation) => {
                note.label = cx.messages.get("claim").to_owned();
                note.subject = Some(cx.link(attestation.claim.clone()));
                note.stance =
                    Some(cx.stance(cx.messages.get("the-article"), self.article, attestation));
            }
            What::Event(report) => {
                let event = &report.event;
                note.label = cx.messages.get("event").to_owned();
                note.subject = Some(cx.link(event.clone()));
                if let Some(event) = cx.dossier.events.get(event) {
                    let card = cx.event(event);
                    let date = [("date", (&card.when).into())];
                    (note.label, note.more) = match card.undated {
                        true => {
                            let label = cx.messages.get("note-event-undated");
                            (label.to_owned(), cx.not_recorded())
                        }
                        false => (cx.messages.format("note-event", &date), card.when.clone()),
                    };
                    if card.undated && card.when != cx.not_recorded() {
                        note.details.push(card.when);
                    }
                    if !card.order.is_empty() {
                        note.details.push(capitalised(&card.order));
                    }
                }
                if let Some(teller) = &report.according_to {
                    let name = cx.dossier.name_of(&teller.clone().into());
                    note.details.push(
                        cx.messages
                            .format("on-the-word-of", &[("teller", name.into())]),
                    );
                }
            }
            What::Date(dating) => {
                note.label = cx.messages.get("note-date").to_owned();
                note.details = vec![cx.date(dating, self.article, &annotation.passage)];
            }
            What::Term(term) => {
                note.label = cx.messages.get("term").to_owned();
                note.subject = Some(cx.link(term.clone()));
                if note.note_html.is_empty() && !self.is_used_before(own, term) {
                    let definition = cx.dossier.terms.get(term).map(|term| &term.definition);
                    note.note_html = note_html(cx, &annotation.key, definition);
                }
            }
            What::Note => note.label = cx.messages.get("note-editor").to_owned(),
        }
        note
    }

    /// Whether a term was used, and so explained, further up.
    fn is_used_before(&self, own: usize, term: &TermId) -> bool {
        let before = self.article.annotations.iter().take(own);
        before
            .into_iter()
            .any(|annotation| matches!(&annotation.what, What::Term(other) if other == term))
    }

    /// Passages of this article need no title here.
    fn elsewhere(&self, mut passages: Vec<PassageCard>) -> Vec<PassageCard> {
        for passage in passages
            .iter_mut()
            .filter(|passage| passage.article == self.article.title)
        {
            self.cx
                .messages
                .get("this-article")
                .clone_into(&mut passage.source);
        }
        passages
    }

    /// That another article corrects the passage, with that article's words.
    fn correction_note(&self, one: Correction<'_>) -> NotePartCard {
        let messages = self.cx.messages;
        let now = one.corrected.now.as_ref().map(|now| {
            let words = messages.quoted(now);
            messages.format("correction-now", &[("words", (&words).into())])
        });
        let date = one.by.published.as_ref();
        let date = date.map(|date| date.said(messages));
        NotePartCard {
            label: messages.get("note-corrected").to_owned(),
            subject: Some(self.cx.link(one.by.id.clone())),
            details: now.into_iter().chain(date).collect(),
            key: self.cx.from.id(&one.corrected.key),
            class: "remark correction",
            ..NotePartCard::default()
        }
    }

    fn mention_note(&self, mention: &Mention) -> NotePartCard {
        let (label, subject) = match &mention.target {
            Target::Actor(actor) => ("note-who-is-meant", self.cx.link(actor.clone())),
            Target::Metonym(actor, _) => ("note-metonym", self.cx.link(actor.clone())),
            Target::Place(place) => ("note-which-place", self.cx.link(place.clone())),
        };
        let label = self.cx.messages.get(label).to_owned();
        NotePartCard {
            more: match &mention.target {
                Target::Metonym(..) => label.clone(),
                Target::Actor(_) | Target::Place(_) => String::new(),
            },
            label,
            subject: Some(subject),
            note_html: note_html(self.cx, &mention.key, mention.note.as_ref()),
            suggested: mention.provenance.suggested,
            certainty: self
                .cx
                .messages
                .certainty(mention.provenance.certainty)
                .to_owned(),
            annotator: annotator(self.cx, &mention.provenance),
            key: self.cx.from.id(&mention.key),
            class: "remark",
            ..NotePartCard::default()
        }
    }
}

/// How the prose of a note begins.
fn beginning(note: Option<&Prose>) -> String {
    let text = note.map_or("", |note| note.body.text.as_str());
    text.lines().next().unwrap_or_default().to_owned()
}

/// At most eight words; what is left out is shown by an ellipsis.
fn few_words(said: &str) -> String {
    const MOST: usize = 8;
    let mut words = said.split_whitespace();
    let few: Vec<&str> = words.by_ref().take(MOST).collect();
    let few = few.join(" ");
    match words.next() {
        Some(_) => format!("{}…", few.trim_end_matches([',', ';', ':', '.', '،', '؛'])),
        None => few,
    }
}

/// The prose of a note in the margin; empty if there is none.
fn note_html(cx: Context<'_>, key: &str, note: Option<&Prose>) -> Html {
    note.map(|note| cx.html_in(&[&format!("n-{key}")], note))
        .unwrap_or_default()
}

/// Who annotated, where it is said; of what is only suggested, the badge says it.
fn annotator(cx: Context<'_>, provenance: &Provenance) -> Option<String> {
    let by = provenance.by.as_deref().filter(|_| !provenance.suggested)?;
    let name = if by == "import" {
        cx.messages.get("the-importer")
    } else {
        by
    };
    Some(name.to_owned())
}

/// The message for the kind of a quote, and the one for what is left to say beside the word "Quote".
fn quote_label(quote: &Quote) -> (&'static str, Option<&'static str>) {
    match quote.quote_type {
        None if !quote.is_reported() => ("note-quotation", None),
        Some(QuoteType::Direct) => ("note-quotation", None),
        None | Some(QuoteType::Indirect) => ("note-reported-words", Some("note-reported-words")),
        Some(QuoteType::Mixed) => ("note-quotation-mixed", Some("quote-mixed")),
        Some(QuoteType::Fragment) => ("note-quotation-fragment", Some("quote-fragment")),
    }
}

#[cfg(test)]
mod tests {
    use super::few_words;

    #[test]
    fn a_gist_has_at_most_eight_words() {
        assert_eq!(few_words("one  two\nthree"), "one two three");
        assert_eq!(few_words("1 2 3 4 5 6 7 8"), "1 2 3 4 5 6 7 8");
        assert_eq!(few_words("1 2 3 4 5 6 7 8, 9"), "1 2 3 4 5 6 7 8…");
        assert_eq!(few_words(""), "");
    }
}
