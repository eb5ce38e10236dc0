//! When things happened, in words, and how that is known.

use crate::dossier::{Article, ArticleId, Basis, Dating, Event, EventId, Passage, When};
use crate::page::context::Context;
use crate::page::messages::MessagePart;
use crate::time::days::Days;
use crate::time::edtf::Edtf;
use crate::time::{Expression, Meaning, Moment};

/// Which of two events came first.
#[derive(Clone, Copy)]
enum Order {
    After,
    Before,
}

impl<'a> Context<'a> {
    /// When an annotation says that something was.
    pub(crate) fn date(&self, dating: &Dating, article: &Article, passage: &Passage) -> String {
        let moment = self.dossier.times.when(&dating.when, article, passage);
        self.when(&dating.when, moment, article)
    }

    /// A moment in words: the article's words, and the days that they mean. Words without known days are shown alone.
    pub(crate) fn when(&self, when: &When, moment: Option<Moment>, article: &Article) -> String {
        let (words, anchor, value) = match when {
            When::Date(date) => return date.said(self.messages),
            When::Relative {
                words,
                anchor,
                value,
            } => (words, anchor, value),
        };
        let resolved = match value {
            Some(value) => Some(self.value(value)),
            None => moment.and_then(|moment| moment.said(self.messages)),
        };
        let quoted = ("words", MessagePart::from(words));
        if let Some(event) = anchor {
            let anchor = self.dossier.events.get(event);
            let event = (
                "event",
                MessagePart::from(anchor.map_or("", |event| &event.title)),
            );
            return match &resolved {
                Some(date) => self.messages.format(
                    "when-from-event-resolved",
                    &[quoted, event, ("date", date.into())],
                ),
                None => self.messages.format("when-from-event", &[quoted, event]),
            };
        }
        match resolved {
            Some(date) => {
                let parts = [quoted, ("date", (&date).into())];
                self.messages.format("when-resolved", &parts)
            }
            None if article.published.is_none() && counts_from_publication(words) => {
                self.messages.format("when-unknown", &[quoted])
            }
            None => self.messages.quoted(words),
        }
    }

    /// From when to when something was so; nothing if neither is recorded.
    pub(crate) fn period(&self, from: &Option<Edtf>, to: &Option<Edtf>) -> Option<String> {
        let said = |date: &Option<Edtf>| date.as_ref().map(|date| date.said(self.messages));
        let (from, to) = (said(from), said(to));
        match (&from, &to) {
            (Some(from), Some(to)) => {
                let parts = [("from", from.into()), ("to", to.into())];
                Some(self.messages.format("date-to", &parts))
            }
            (Some(from), None) => {
                Some(self.messages.format("date-since", &[("from", from.into())]))
            }
            (None, Some(to)) => Some(self.messages.format("date-until", &[("to", to.into())])),
            (None, None) => None,
        }
    }

    /// What words mean, according to the article's file. A range of days means some time in between.
    fn value(&self, value: &Edtf) -> String {
        let days = Days::of(value);
        let between = value
            .is_throughout()
            .then(|| days.said(self.messages))
            .flatten();
        between.unwrap_or_else(|| value.said(self.messages))
    }

    /// When an event happened, in words, and how that is known.
    pub(crate) fn event_when(&self, event: &Event) -> (String, String) {
        if let Some((date, basis)) = &event.date {
            let basis = self.messages.date_basis(*basis).to_owned();
            return (date.said(self.messages), basis);
        }
        if let Some(timing) = self.dossier.times.resolved(event)
            && let Some(when) = timing.moment.said(self.messages)
        {
            let basis: Vec<String> = timing
                .basis
                .iter()
                .map(|basis| self.time_basis(event, basis))
                .collect();
            return (when, basis.join(self.messages.get("semicolon")));
        }
        match &event.date_text {
            Some(words) if self.dossier.times.is_printed(event) => {
                let basis = self.messages.get("as-the-article-has-it");
                (self.messages.quoted(words), basis.to_owned())
            }
            Some(words) => {
                let basis = self.messages.get("as-the-editor-has-it");
                (words.clone(), basis.to_owned())
            }
            None => (self.not_recorded(), String::new()),
        }
    }

    /// What an event came after or before, as a remark; empty if nothing says so.
    pub(crate) fn event_order(&self, event: &Event) -> String {
        self.order_of(event)
            .map(|(order, other, by)| self.beside(order, other, by))
            .unwrap_or_default()
    }

    /// What an event came after or before, whichever of the two records states it.
    fn order_of<'e>(&self, event: &'e Event) -> Option<(Order, &'e EventId, Option<&'e String>)>
    where
        'a: 'e,
    {
        let own = [(Order::After, &event.after), (Order::Before, &event.before)];
        let own = own.into_iter().find_map(|(order, to)| {
            let (other, by) = to.as_ref()?;
            Some((order, other, by.as_ref()))
        });
        own.or_else(|| {
            let others = self.dossier.backlinks.ordered_by.get(&event.id);
            let others = others.into_iter().flatten();
            let mut others = others.filter_map(|id| self.dossier.events.get(id));
            others.find_map(|other| {
                let theirs = [(Order::Before, &other.after), (Order::After, &other.before)];
                theirs.into_iter().find_map(|(order, to)| {
                    let (to, by) = to.as_ref()?;
                    (*to == event.id).then_some((order, &other.id, by.as_ref()))
                })
            })
        })
    }

    /// What a resolved time rests on.
    fn time_basis(&self, event: &Event, basis: &Basis) -> String {
        match basis {
            Basis::Words(article) => {
                let words = event.date_text.as_deref().unwrap_or_default();
                let parts = [
                    ("article", self.title(article).into()),
                    ("words", words.into()),
                ];
                self.messages.format("basis-words", &parts)
            }
            Basis::After(other, by) => self.beside(Order::After, other, by.as_ref()),
            Basis::Before(other, by) => self.beside(Order::Before, other, by.as_ref()),
            Basis::Reported(article) => {
                let parts = [("article", self.title(article).into())];
                self.messages.format("basis-reported", &parts)
            }
            Basis::Stated => self.messages.get("basis-stated").to_owned(),
        }
    }

    /// An article's short name, or its title.
    fn title(&self, article: &ArticleId) -> &'a str {
        let short = self.dossier.articles.get(article);
        short
            .and_then(|article| article.short.as_deref())
            .unwrap_or_else(|| self.dossier.name_of(&article.clone().into()))
    }

    /// "two days after: the other event".
    fn beside(&self, order: Order, other: &EventId, by: Option<&String>) -> String {
        let event = ("event", self.dossier.name_of(&other.clone().into()).into());
        match (order, by.map(|by| self.messages.duration(by))) {
            (Order::After, None) => self.messages.format("beside-after", &[event]),
            (Order::Before, None) => self.messages.format("beside-before", &[event]),
            (Order::After, Some(by)) => {
                let parts = [event, ("distance", (&by).into())];
                self.messages.format("beside-after-by", &parts)
            }
            (Order::Before, Some(by)) => {
                let parts = [event, ("distance", (&by).into())];
                self.messages.format("beside-before-by", &parts)
            }
        }
    }

    /// What is said instead of a date.
    pub(crate) fn not_recorded(&self) -> String {
        self.messages.get("date-not-recorded").to_owned()
    }
}

/// Whether words are relative to the publication of the article, so that its date would add something.
fn counts_from_publication(words: &str) -> bool {
    Expression::read(words).is_some_and(|read| {
        !read.is_duration()
            && !matches!(
                read.meaning,
                Meaning::Fixed(_)
                    | Meaning::FromAnother(..)
                    | Meaning::YearBefore
                    | Meaning::TimeOfDay
                    | Meaning::Vague
            )
    })
}
