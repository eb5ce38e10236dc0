//! The accounts of an event, compared fact by fact.

use super::links::unlinked;
use super::{amounts, answers};
use crate::content::article::{Stance, Voice};
use crate::dossier::{
    ActorId, AnnotationRef, ArticleId, ComparedSource, Comparison, EventId, Fact, Holder,
    ReportedFact, ToldValue, What,
};
use crate::page::context::Context;
use crate::page::make::claims::short_link;
use crate::page::model::{
    ComparedCard, ComparedCopy, ComparedFact, ComparedRow, ComparedSourceCard, ComparedTable,
    ComparedTold, FactHead, LinkCard, StanceCard, ToldCard,
};

/// How many facts a table has.
const COLUMNS: usize = 7;
/// Up to how many sources all have a row.
const SOURCES: usize = 20;

/// The comparison; none if there is only one source, or nothing but times to compare.
pub(crate) fn compared(cx: Context<'_>, event: &EventId) -> Option<ComparedCard> {
    let comparison = cx.dossier.comparison(event);
    let is_claimed = |fact: &Fact| !matches!(fact, Fact::When(_));
    if comparison.sources.len() < 2 || !comparison.facts.iter().any(is_claimed) {
        return None;
    }
    let is_long = comparison.sources.len() > SOURCES;
    let is_shown = |source: &&ComparedSource| !is_long || source.is_new;
    let shown: Vec<&ComparedSource> = comparison.sources.iter().filter(is_shown).collect();
    let rest = comparison.sources.iter().filter(|source| !is_shown(source));
    let rest: Vec<&ComparedSource> = rest.collect();
    let maker = Maker {
        cx,
        event,
        comparison: &comparison,
        shown,
    };
    Some(ComparedCard {
        sources: comparison.sources.len(),
        tables: maker.tables(),
        facts: (0..comparison.facts.len())
            .filter_map(|column| maker.fact(column, &rest))
            .collect(),
        rest: rest
            .iter()
            .filter_map(|one| maker.source_link(one))
            .collect(),
    })
}

struct Maker<'a> {
    cx: Context<'a>,
    event: &'a EventId,
    comparison: &'a Comparison,
    shown: Vec<&'a ComparedSource>,
}

impl Maker<'_> {
    fn tables(&self) -> Vec<ComparedTable> {
        let columns: Vec<usize> = (0..self.comparison.facts.len()).collect();
        let table = |columns: &[usize]| ComparedTable {
            heads: columns.iter().filter_map(|at| self.head(*at)).collect(),
            rows: self
                .shown
                .iter()
                .filter_map(|source| self.row(source, columns))
                .collect(),
        };
        columns.chunks(COLUMNS).map(table).collect()
    }

    fn row(&self, source: &ComparedSource, columns: &[usize]) -> Option<ComparedRow> {
        let cells = columns.iter().map(|column| self.cell(source, *column));
        Some(ComparedRow {
            source: self.source(source)?,
            cells: cells.collect(),
        })
    }

    fn fact(&self, column: usize, rest: &[&ComparedSource]) -> Option<ComparedFact> {
        let tells = |source: &ComparedSource| cell_of(source, column).is_some();
        let told = self.shown.iter().filter(|source| tells(source));
        let told = told.filter_map(|source| {
            Some(ComparedTold {
                source: self.source(source)?,
                told: self.cell(source, column),
            })
        });
        let all = self.comparison.sources.iter();
        Some(ComparedFact {
            head: self.head(column)?,
            told: told.collect(),
            silent: all.filter(|source| !tells(source)).count(),
            rest: rest.iter().filter(|source| tells(source)).count(),
        })
    }

    fn head(&self, column: usize) -> Option<FactHead> {
        let cx = self.cx;
        let fact = self.comparison.facts.get(column)?;
        Some(FactHead {
            is_time: matches!(fact, Fact::When(_)),
            link: match fact {
                Fact::When(event) if event == self.event => {
                    unlinked(cx.messages.get("when").to_owned())
                }
                Fact::When(event) => cx.link(event.clone()),
                Fact::Question(id) => {
                    let short = cx.dossier.questions.get(id).map(|it| it.short.clone());
                    let link = cx.link(id.clone());
                    LinkCard {
                        name: short.unwrap_or(link.name),
                        ..link
                    }
                }
                Fact::Claims(claims) => short_link(cx, claims.first()?),
            },
        })
    }

    fn source(&self, source: &ComparedSource) -> Option<ComparedSourceCard> {
        let article = self.cx.dossier.articles.get(&source.article)?;
        Some(ComparedSourceCard {
            link: self.source_link(source)?,
            article: self.cx.article(article),
            also_in: source
                .also_in
                .iter()
                .filter_map(|id| self.copy(source, id))
                .collect(),
            beyond: source.beyond.as_ref().and_then(|id| self.called(id)),
        })
    }

    /// A copy of a source, and whether it contains everything that the source reports.
    fn copy(&self, source: &ComparedSource, id: &ArticleId) -> Option<ComparedCopy> {
        let has = |told: &ReportedFact| told.also_in.iter().any(|at| at.article == *id);
        Some(ComparedCopy {
            link: self.called(id)?,
            in_part: !source.told.iter().flatten().all(has),
        })
    }

    fn source_link(&self, source: &ComparedSource) -> Option<LinkCard> {
        self.called(&source.article)
    }

    /// An article under what it is called in a short reference.
    fn called(&self, id: &ArticleId) -> Option<LinkCard> {
        let article = self.cx.dossier.articles.get(id)?;
        let name = self.cx.source(article);
        let link = self.cx.link(id.clone());
        Some(if name == link.name {
            link
        } else {
            LinkCard {
                href: link.href,
                ..unlinked(name)
            }
        })
    }

    fn cell(&self, source: &ComparedSource, column: usize) -> Vec<ToldCard> {
        let fact = self.comparison.facts.get(column);
        let told = cell_of(source, column).into_iter().flatten();
        told.filter_map(|told| self.told(fact?, told)).collect()
    }

    fn told(&self, fact: &Fact, told: &ReportedFact) -> Option<ToldCard> {
        let cx = self.cx;
        let (_, annotation) = cx.dossier.annotation(&told.at)?;
        let same: Vec<AnnotationRef> = [&told.at].into_iter().chain(&told.more).cloned().collect();
        let card = ToldCard {
            value: String::new(),
            lang: None,
            dir: "",
            stance: None,
            against: told.is_against,
            by: LinkCard::default(),
            at: cx.passages(&same),
            certainty: String::new(),
            suggested: annotation.provenance.suggested,
        };
        match &told.what {
            ToldValue::Time(teller) => self.time(card, told, teller.as_ref()),
            ToldValue::Claim(_) => self.claim(card, fact, told),
        }
    }

    fn time(
        &self,
        card: ToldCard,
        told: &ReportedFact,
        teller: Option<&ActorId>,
    ) -> Option<ToldCard> {
        let cx = self.cx;
        let (article, annotation) = cx.dossier.annotation(&told.at)?;
        let at = cx.passage(article, &annotation.passage);
        Some(ToldCard {
            value: article.words(&annotation.passage).to_owned(),
            lang: Some(at.lang),
            dir: at.dir,
            by: match teller {
                Some(actor) => cx.link(actor.clone()),
                None => unlinked(cx.messages.get("in-its-own-voice").to_owned()),
            },
            ..card
        })
    }

    fn claim(&self, card: ToldCard, fact: &Fact, told: &ReportedFact) -> Option<ToldCard> {
        let cx = self.cx;
        let (article, annotation) = cx.dossier.annotation(&told.at)?;
        let (ToldValue::Claim(id), What::Claim(attestation)) = (&told.what, &annotation.what)
        else {
            return None;
        };
        let StanceCard {
            word,
            class,
            certainty,
            ..
        } = cx.position(&told.at)?.stance;
        let claim = cx.dossier.claims.get(id)?;
        let figures = answers::value_of(cx, Some(claim));
        // A column of one claim is headed by it.
        let is_alone = matches!(fact, Fact::Claims(claims) if claims.len() == 1);
        let value = match (figures.is_empty(), is_alone) {
            (false, _) => [figures.as_str(), amounts::unit(claim)]
                .join(" ")
                .trim()
                .to_owned(),
            (true, true) => String::new(),
            (true, false) => claim.short.clone(),
        };
        let is_granted = attestation.voice == Voice::Presupposed;
        let says_it = attestation.stance == Stance::Asserts || is_granted;
        let is_plain = says_it && !value.is_empty();
        let holder = cx.stance("", article, attestation).holder;
        Some(ToldCard {
            value,
            stance: (!is_plain).then(|| StanceCard {
                word,
                class,
                holder: LinkCard::default(),
                certainty: String::new(),
            }),
            by: match attestation.voice {
                Voice::Own if attestation.holder == Holder::Article => {
                    unlinked(cx.messages.get("in-its-own-voice").to_owned())
                }
                // The stance says so itself.
                Voice::Presupposed if !is_plain => LinkCard::default(),
                Voice::Presupposed => unlinked(cx.messages.get("voice-presupposed").to_owned()),
                Voice::Own | Voice::Attributed => holder,
            },
            certainty,
            ..card
        })
    }
}

/// What a source reports about a fact; nothing if it reports nothing.
fn cell_of(source: &ComparedSource, column: usize) -> Option<&Vec<ReportedFact>> {
    source.told.get(column).filter(|cell| !cell.is_empty())
}
