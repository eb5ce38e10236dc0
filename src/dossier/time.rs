//! When things happened, solved: dates, words that count from a publication, and order in time narrow one another.
//!
//! Each event has the days in which it may have happened, at first all. Each fact only ever takes days away, until nothing
//! changes: one publication date, filled in once, sharpens everything that hangs on it. A fact that would leave no day is a
//! contradiction; it is reported, and left out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ids::{ArticleId, EventId};
use super::model::{Article, Event, Report, What, When};
use crate::content::Content;
use crate::content::article::DateBasis;
use crate::content::records::EventText;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::prose::days::{Days, Distance};
use crate::prose::edtf::{Day, Edtf};
use crate::prose::fold::fold;
use crate::prose::relative::{Moment, Relative};

/// When things happened, as far as dates, words and order tell.
#[derive(Clone, Debug, Default)]
pub struct Times {
    events: BTreeMap<EventId, Timing>,
    ranks: BTreeMap<EventId, usize>,
    extent: Option<(Day, Day)>,
}

/// When an event happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The days that are possible; or, of something that lasted, all its days.
    pub moment: Moment,
    /// What that rests on, each once; nothing where its own date states it.
    pub basis: Vec<Basis>,
}

/// What tells when an event happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Its words, counted from the publication of an article.
    Words(ArticleId),
    /// It came after an event, by an ISO 8601 duration where that is known.
    After(EventId, Option<String>),
    /// It came before an event, by an ISO 8601 duration where that is known.
    Before(EventId, Option<String>),
    /// An article had reported it.
    Reported(ArticleId),
    /// Its own date.
    Stated,
}

impl Times {
    /// When an event happened, where anything tells.
    pub fn event(&self, id: &EventId) -> Option<&Timing> {
        self.events.get(id)
    }

    /// When an event without a date of its own happened, where that follows from elsewhere and neither end is open.
    pub fn resolved(&self, event: &Event) -> Option<&Timing> {
        let timing = self.events.get(&event.id)?;
        (event.date.is_none() && timing.moment.days.ends().is_some()).then_some(timing)
    }

    /// The days in which an event is shown: those its date may mean, as far as the rest leaves them; without a date, those that
    /// follow from elsewhere, where neither end is open.
    pub fn shown(&self, event: &Event) -> Option<Days> {
        let solved = self.events.get(&event.id).map(|timing| timing.moment.days);
        let Some((date, _)) = &event.date else {
            return solved.filter(|days| days.ends().is_some());
        };
        let written = Days {
            earliest: date.earliest(),
            latest: date.latest(),
        };
        let narrowed = written.narrowed(solved.unwrap_or_default());
        Some(narrowed.unwrap_or(written))
    }

    /// The first and the last day that are known of any event, where there are two events to compare.
    pub fn extent(&self) -> Option<(Day, Day)> {
        self.extent
    }

    fn find_extent(&self, events: &BTreeMap<EventId, Event>) -> Option<(Day, Day)> {
        let shown: Vec<Days> = events
            .values()
            .filter_map(|event| self.shown(event))
            .collect();
        let first = shown
            .iter()
            .filter_map(|days| days.earliest.or(days.latest))
            .min()?;
        let last = shown
            .iter()
            .filter_map(|days| days.latest.or(days.earliest))
            .max()?;
        (shown.len() > 1).then_some((first, last))
    }

    /// An event's place in an order that no `after` and `before` contradicts.
    pub fn rank(&self, id: &EventId) -> usize {
        self.ranks.get(id).copied().unwrap_or(usize::MAX)
    }

    /// What an article's words for a time mean; nothing where they are not understood, or nothing is known to count from.
    pub fn when(&self, when: &When, article: &Article) -> Option<Moment> {
        let When::Relative { words, anchor } = when else {
            return None;
        };
        let relative = Relative::read(words)?;
        let moment = match anchor {
            None => relative.from_publication(published(article)),
            Some(event) => relative.from_event(self.events.get(event)?.moment.days),
        };
        moment.filter(|moment| moment.days.ends().is_some())
    }
}

/// The days on which an article may have been published.
fn published(article: &Article) -> Days {
    article.published.as_ref().map(Days::of).unwrap_or_default()
}

/// Solves when every event happened.
pub(super) fn solve(
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    events: &BTreeMap<EventId, Event>,
    content: &Content,
) -> (Times, Diagnostics) {
    let facts = Facts::new(articles, events, content);
    let names = events
        .iter()
        .map(|(id, event)| (id.clone(), event.title.as_str()))
        .collect();
    let mut certain = facts.dates();
    certain.extend(facts.words());
    let solver = Solver::solved(&names, facts.orders(), &certain, &facts.reports());
    let mut times = Times {
        extent: None,
        ranks: solver.ranks,
        events: solver
            .events
            .into_iter()
            .filter_map(|(id, possible)| Some((id, possible.timing()?)))
            .collect(),
    };
    times.extent = times.find_extent(events);
    (times, solver.problems)
}

/// The titles of events.
type Names<'a> = BTreeMap<EventId, &'a str>;

/// What one source tells of one event.
#[derive(Clone, Debug)]
struct Fact {
    event: EventId,
    days: Days,
    throughout: bool,
    basis: Basis,
    /// Where it is written.
    span: Span,
    /// What it rests on, if it is written elsewhere.
    because: Option<Span>,
}

/// One event after another.
#[derive(Clone, Debug)]
struct Order {
    earlier: EventId,
    later: EventId,
    by: Option<(Distance, String)>,
    span: Span,
}

impl Order {
    /// The days it leaves to the later event, and those it leaves to the earlier. From what lasted no distance is counted.
    fn consequences(&self, earlier: &Possible, later: &Possible) -> (Days, Days) {
        let (from, to) = (earlier.days(), later.days());
        match &self.by {
            Some((distance, _)) if !earlier.throughout && !later.throughout => {
                (distance.after(from), distance.before(to))
            }
            _ => (
                Days {
                    latest: None,
                    ..from
                },
                Days {
                    earliest: None,
                    ..to
                },
            ),
        }
    }
}

/// Where everything that tells of time is written.
struct Facts<'a> {
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    events: &'a BTreeMap<EventId, Event>,
    texts: BTreeMap<&'a str, &'a EventText>,
    published: BTreeMap<&'a str, &'a Located<Edtf>>,
    /// The articles that report an event.
    reporters: BTreeMap<&'a EventId, BTreeSet<&'a ArticleId>>,
}

impl<'a> Facts<'a> {
    fn new(
        articles: &'a BTreeMap<ArticleId, Arc<Article>>,
        events: &'a BTreeMap<EventId, Event>,
        content: &'a Content,
    ) -> Self {
        let mut reporters: BTreeMap<&EventId, BTreeSet<&ArticleId>> = BTreeMap::new();
        for article in articles.values() {
            let confirmed = article.annotations.iter();
            for annotation in confirmed.filter(|one| !one.provenance.suggested) {
                if let What::Event(Report { event, .. }) = &annotation.what {
                    reporters.entry(event).or_default().insert(&article.id);
                }
            }
        }
        let texts = content.events.iter();
        let dates = content.articles.iter();
        Self {
            articles,
            events,
            texts: texts
                .map(|record| (record.id.as_str(), &*record.text))
                .collect(),
            published: dates
                .filter_map(|record| Some((record.id.as_str(), record.text.published.as_ref()?)))
                .collect(),
            reporters,
        }
    }

    /// Events with what their files say.
    fn written(&self) -> impl Iterator<Item = (&'a Event, &'a EventText)> {
        self.events
            .values()
            .filter_map(|event| Some((event, *self.texts.get(event.id.as_str())?)))
    }

    fn orders(&self) -> Vec<Order> {
        let mut orders = Vec::new();
        for (event, text) in self.written() {
            let mut add = |earlier: &EventId, later: &EventId, by: Option<&String>, span| {
                orders.push(Order {
                    earlier: earlier.clone(),
                    later: later.clone(),
                    by: by.and_then(|by| Some((Distance::iso(by)?, by.clone()))),
                    span,
                });
            };
            if let (Some((other, by)), Some(order)) = (&event.after, &text.after) {
                add(other, &event.id, by.as_ref(), order.event.span);
            }
            if let (Some((other, by)), Some(order)) = (&event.before, &text.before) {
                add(&event.id, other, by.as_ref(), order.event.span);
            }
        }
        orders
    }

    /// What dates say.
    fn dates(&self) -> Vec<Fact> {
        let dated = self.written().filter_map(|(event, text)| {
            let (date, _) = event.date.as_ref()?;
            Some(Fact {
                event: event.id.clone(),
                days: Days::of(date),
                throughout: date.is_throughout(),
                basis: Basis::Stated,
                span: text.date.as_ref()?.span,
                because: None,
            })
        });
        dated.collect()
    }

    /// What words say that count from a publication. A date that was stated needs none.
    fn words(&self) -> Vec<Fact> {
        let needed = self.written().filter(|(event, _)| {
            let stated = [DateBasis::Stated, DateBasis::External];
            !matches!(&event.date, Some((_, basis)) if stated.contains(basis))
        });
        needed
            .filter_map(|(event, text)| self.words_of(event, text.date_text.as_ref()?))
            .collect()
    }

    /// Where several articles may have used the words, any of them may be meant.
    fn words_of(&self, event: &Event, words: &Located<String>) -> Option<Fact> {
        let relative = Relative::read(&words.value)?;
        let articles = self.who_writes(event, &words.value);
        let moments = articles
            .iter()
            .map(|article| relative.from_publication(published(article)));
        let moment = moments
            .collect::<Option<Vec<Moment>>>()?
            .into_iter()
            .reduce(|a, b| Moment {
                days: a.days.widened(b.days),
                ..a
            })?;
        let article = articles.first()?;
        Some(Fact {
            event: event.id.clone(),
            days: moment.days,
            throughout: moment.throughout,
            basis: Basis::Words(article.id.clone()),
            span: words.span,
            because: self.published_at(&article.id),
        })
    }

    /// The articles that report an event in these words; all that report it, where the words stand in none.
    fn who_writes(&self, event: &Event, words: &str) -> Vec<&'a Article> {
        let reporters = self.reporters.get(&event.id).into_iter().flatten();
        let reporters: Vec<&Article> = reporters
            .filter_map(|id| self.articles.get(*id))
            .map(Arc::as_ref)
            .collect();
        if reporters.len() < 2 {
            return reporters;
        }
        let words = fold(words);
        let writes = |article: &&Article| {
            [&article.title, &article.prose.body.text]
                .iter()
                .any(|text| fold(text).contains(&words))
        };
        let writers: Vec<&Article> = reporters.iter().copied().filter(writes).collect();
        if writers.is_empty() {
            reporters
        } else {
            writers
        }
    }

    fn published_at(&self, article: &ArticleId) -> Option<Span> {
        self.published.get(article.as_str()).map(|date| date.span)
    }

    /// What is reported lies behind: of events without a date of their own.
    fn reports(&self) -> Vec<Fact> {
        let mut reports = Vec::new();
        for (event, articles) in &self.reporters {
            let undated = self.events.get(*event).is_some_and(|it| it.date.is_none());
            for article in articles.iter().filter_map(|id| self.articles.get(*id)) {
                let latest = published(article).latest;
                let span = self.published_at(&article.id);
                if let (true, Some(latest), Some(span)) = (undated, latest, span) {
                    reports.push(Fact {
                        event: (*event).clone(),
                        days: Days {
                            earliest: None,
                            latest: Some(latest),
                        },
                        throughout: false,
                        basis: Basis::Reported(article.id.clone()),
                        span,
                        because: None,
                    });
                }
            }
        }
        reports
    }
}

/// One end of the days that are possible, and what set it.
#[derive(Clone, Debug)]
struct Bound {
    day: Day,
    basis: Basis,
    /// Where the fact is written from which it was counted.
    root: Span,
}

/// The days in which an event may have happened.
#[derive(Clone, Debug, Default)]
struct Possible {
    earliest: Option<Bound>,
    latest: Option<Bound>,
    throughout: bool,
}

impl Possible {
    fn days(&self) -> Days {
        Days {
            earliest: self.earliest.as_ref().map(|bound| bound.day),
            latest: self.latest.as_ref().map(|bound| bound.day),
        }
    }

    /// Takes days away. What lasted is known by its ends, and no order moves them.
    fn narrow(&mut self, earliest: Option<Bound>, latest: Option<Bound>) -> Narrowed {
        let offered = Days {
            earliest: earliest.as_ref().map(|bound| bound.day),
            latest: latest.as_ref().map(|bound| bound.day),
        };
        let Some(narrowed) = self.days().narrowed(offered) else {
            return Narrowed::Empty;
        };
        if self.throughout || narrowed == self.days() {
            return Narrowed::Unchanged;
        }
        if narrowed.earliest != self.days().earliest {
            self.earliest = earliest;
        }
        if narrowed.latest != self.days().latest {
            self.latest = latest;
        }
        Narrowed::Changed
    }

    fn timing(self) -> Option<Timing> {
        let days = self.days();
        let mut basis: Vec<Basis> = [self.earliest, self.latest]
            .into_iter()
            .flatten()
            .map(|bound| bound.basis)
            .filter(|basis| *basis != Basis::Stated)
            .collect();
        basis.dedup();
        (days != Days::default()).then_some(Timing {
            moment: Moment {
                days,
                throughout: self.throughout,
            },
            basis,
        })
    }
}

/// What a fact did.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Narrowed {
    Unchanged,
    Changed,
    /// Nothing would be left.
    Empty,
}

/// Takes facts until nothing changes.
#[derive(Clone)]
struct Solver<'a> {
    names: &'a Names<'a>,
    events: BTreeMap<EventId, Possible>,
    orders: Vec<Order>,
    ranks: BTreeMap<EventId, usize>,
    problems: Diagnostics,
}

impl<'a> Solver<'a> {
    /// Takes facts that are certain, and what fits of those that are only likely.
    fn solved(names: &'a Names<'a>, orders: Vec<Order>, certain: &[Fact], likely: &[Fact]) -> Self {
        let mut solver = Self::new(names, orders);
        for fact in certain {
            solver.take(fact);
        }
        solver.settle();
        solver.also(likely)
    }

    fn new(names: &'a Names<'a>, orders: Vec<Order>) -> Self {
        let mut solver = Self {
            names,
            events: names
                .keys()
                .map(|id| (id.clone(), Possible::default()))
                .collect(),
            orders,
            ranks: BTreeMap::new(),
            problems: Diagnostics::default(),
        };
        solver.rank();
        if solver.ranks.len() < names.len() {
            solver.break_circles();
            solver.rank();
        }
        solver
    }

    /// Reports and drops each order that leads back to itself.
    fn break_circles(&mut self) {
        let mut after: BTreeMap<&EventId, Vec<&EventId>> = BTreeMap::new();
        for order in &self.orders {
            after.entry(&order.earlier).or_default().push(&order.later);
        }
        let circular: Vec<bool> = self
            .orders
            .iter()
            .map(|order| leads(&after, &order.later, &order.earlier))
            .collect();
        let mut circular = circular.into_iter();
        for order in std::mem::take(&mut self.orders) {
            if circular.next() == Some(true) {
                self.problems.push(circle(&order, self.names));
            } else {
                self.orders.push(order);
            }
        }
    }

    /// Gives each event a rank after those before it, else by id.
    fn rank(&mut self) {
        let mut waits: BTreeMap<&EventId, usize> = self.names.keys().map(|id| (id, 0)).collect();
        let mut after: BTreeMap<&EventId, Vec<&EventId>> = BTreeMap::new();
        for order in &self.orders {
            after.entry(&order.earlier).or_default().push(&order.later);
            *waits.entry(&order.later).or_default() += 1;
        }
        let free = waits.iter().filter(|(_, count)| **count == 0);
        let mut free: BTreeSet<&EventId> = free.map(|(id, _)| *id).collect();
        let mut ranks = BTreeMap::new();
        while let Some(next) = free.pop_first() {
            ranks.insert(next.clone(), ranks.len());
            for later in after.remove(next).into_iter().flatten() {
                if let Some(count) = waits.get_mut(later) {
                    *count -= 1;
                    if *count == 0 {
                        free.insert(later);
                    }
                }
            }
        }
        self.ranks = ranks;
    }

    /// Takes one fact.
    fn take(&mut self, fact: &Fact) {
        let Some(possible) = self.events.get_mut(&fact.event) else {
            return;
        };
        let root = fact.because.unwrap_or(fact.span);
        let bound = |day| Bound {
            day,
            basis: fact.basis.clone(),
            root,
        };
        let before = possible.clone();
        let done = possible.narrow(fact.days.earliest.map(bound), fact.days.latest.map(bound));
        possible.throughout |= fact.throughout && done != Narrowed::Empty;
        if done == Narrowed::Empty {
            self.problems.push(disagreement(fact, &before, self.names));
        }
    }

    /// Applies every order until nothing changes. Without circles that takes no more rounds than there are events; the bound is
    /// for safety.
    fn settle(&mut self) {
        let mut orders = std::mem::take(&mut self.orders);
        for _ in 0..=2 * self.events.len() + 2 {
            let mut changed = false;
            orders.retain(|order| {
                let done = self.apply(order);
                changed |= done == Narrowed::Changed;
                done != Narrowed::Empty
            });
            if !changed {
                break;
            }
        }
        self.orders = orders;
    }

    /// Applies an order in both directions.
    fn apply(&mut self, order: &Order) -> Narrowed {
        let (Some(earlier), Some(later)) = (
            self.events.get(&order.earlier).cloned(),
            self.events.get(&order.later).cloned(),
        ) else {
            return Narrowed::Unchanged;
        };
        let (forth, back) = order.consequences(&earlier, &later);
        let by = order.by.as_ref().map(|(_, written)| written.clone());
        let forth = offered(
            &earlier,
            forth,
            &Basis::After(order.earlier.clone(), by.clone()),
        );
        let back = offered(&later, back, &Basis::Before(order.later.clone(), by));
        self.offer(order, (&earlier, &later), forth, back)
    }

    /// Takes what follows for both ends of an order, or reports that it cannot be.
    fn offer(
        &mut self,
        order: &Order,
        (earlier, later): (&Possible, &Possible),
        forth: [Option<Bound>; 2],
        back: [Option<Bound>; 2],
    ) -> Narrowed {
        let (mut narrow_earlier, mut narrow_later) = (earlier.clone(), later.clone());
        let [first, last] = forth;
        let forth = narrow_later.narrow(first, last);
        let [first, last] = back;
        let back = narrow_earlier.narrow(first, last);
        if forth == Narrowed::Empty || back == Narrowed::Empty {
            let problem = contradiction(order, earlier, later, self.names);
            self.problems.push(problem);
            return Narrowed::Empty;
        }
        self.events.insert(order.later.clone(), narrow_later);
        self.events.insert(order.earlier.clone(), narrow_earlier);
        if forth == Narrowed::Unchanged {
            back
        } else {
            forth
        }
    }

    /// Takes facts as well that are only likely. Those that do not fit are passed over; if the rest contradicts, all of them.
    fn also(self, facts: &[Fact]) -> Self {
        let mut further = self.clone();
        let known = further.problems.iter().count();
        for fact in facts {
            let possible = self.events.get(&fact.event).map(Possible::days);
            if possible.is_some_and(|days| days.narrowed(fact.days).is_some()) {
                further.take(fact);
            }
        }
        further.settle();
        if further.problems.iter().count() == known {
            further
        } else {
            self
        }
    }
}

/// Whether order leads from one event to another.
fn leads(after: &BTreeMap<&EventId, Vec<&EventId>>, from: &EventId, to: &EventId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut ahead = vec![from];
    while let Some(next) = ahead.pop() {
        if next == to {
            return true;
        }
        let further = after.get(next).into_iter().flatten();
        ahead.extend(further.filter(|id| seen.insert(*id)));
    }
    false
}

/// The bounds that follow for an event from those of another.
fn offered(from: &Possible, days: Days, basis: &Basis) -> [Option<Bound>; 2] {
    let bound = |day: Option<Day>, from: &Option<Bound>| {
        Some(Bound {
            day: day?,
            basis: basis.clone(),
            root: from.as_ref()?.root,
        })
    };
    [
        bound(days.earliest, &from.earliest),
        bound(days.latest, &from.latest),
    ]
}

fn name<'a>(id: &EventId, names: &Names<'a>) -> &'a str {
    names.get(id).copied().unwrap_or_default()
}

fn circle(order: &Order, names: &Names<'_>) -> Diagnostic {
    let message = format!("“{}” comes after itself", name(&order.later, names));
    Diagnostic::at(Rule::ContradictoryDates, order.span, message)
        .label("leads back here")
        .help("remove one `after` or `before` of the circle")
}

fn contradiction(
    order: &Order,
    earlier: &Possible,
    later: &Possible,
    names: &Names<'_>,
) -> Diagnostic {
    let by = order.by.as_ref();
    let message = format!(
        "“{}” cannot have come {}after “{}”",
        name(&order.later, names),
        by.map(|(_, by)| format!("`{by}` ")).unwrap_or_default(),
        name(&order.earlier, names)
    );
    let mut problem = Diagnostic::at(Rule::ContradictoryDates, order.span, message)
        .label("the dates do not allow this order");
    for (id, possible) in [(&order.earlier, earlier), (&order.later, later)] {
        for (root, words) in reasons(possible) {
            problem = problem.related(root, format!("“{}” {words}", name(id, names)));
        }
    }
    problem.help("correct the date or publication that is wrong, or the order")
}

fn disagreement(fact: &Fact, possible: &Possible, names: &Names<'_>) -> Diagnostic {
    let title = name(&fact.event, names);
    let words = fact.days.in_words().unwrap_or_default();
    let mut problem = Diagnostic::at(
        Rule::ContradictoryDates,
        fact.span,
        format!("“{title}” cannot have been both then and at its date"),
    )
    .label(format!("counted, this is {words}"));
    if let Some(root) = fact.because {
        problem = problem.related(root, "counted from this publication");
    }
    for (root, words) in reasons(possible) {
        problem = problem.related(root, format!("“{title}” {words}"));
    }
    problem.help("correct the date, the words or the date of publication")
}

/// Why an event lies where it does, in words.
fn reasons(possible: &Possible) -> Vec<(Span, String)> {
    let on = |bound: &Bound| Days::on(bound.day).in_words().unwrap_or_default();
    match (&possible.earliest, &possible.latest) {
        (Some(first), Some(last)) if first.root == last.root => {
            let words = possible.days().in_words().unwrap_or_default();
            vec![(first.root, format!("is dated by this: {words}"))]
        }
        (first, last) => {
            let first = first.iter();
            let last = last.iter();
            first
                .map(|bound| {
                    (
                        bound.root,
                        format!("is dated by this on or after {}", on(bound)),
                    )
                })
                .chain(last.map(|bound| {
                    (
                        bound.root,
                        format!("is dated by this on or before {}", on(bound)),
                    )
                }))
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{SourceFile, Sources};
    use crate::prose::days::Unit;

    /// How many events there are.
    const EVENTS: usize = 5;
    /// The one that lasted.
    const LASTED: usize = 0;

    fn span() -> Span {
        let file = SourceFile {
            path: "x.md".into(),
            text: String::new(),
        };
        let file = Sources::new(vec![file]).iter().next().unwrap().0;
        Span::new(file, 0..0)
    }

    fn id(event: usize) -> EventId {
        EventId::new(format!("e{event}"))
    }

    /// Something true, of which the numbers say what and how sharp.
    #[derive(Clone, Debug)]
    enum True {
        Date(usize, i64, i64),
        Words(usize, &'static str, i64, i64),
        Order(usize, usize, Option<Unit>),
        Report(usize, i64),
    }

    fn truths() -> impl Strategy<Value = Vec<True>> {
        let event = 0..EVENTS;
        let words = prop::sample::select(vec![
            "Monday",
            "last Friday",
            "yesterday",
            "March",
            "last week",
            "last month",
            "this year",
            "last year",
            "two years ago",
        ]);
        let unit = prop::sample::select(vec![
            None,
            Some(Unit::Day),
            Some(Unit::Month),
            Some(Unit::Year),
        ]);
        let truth = prop_oneof![
            (event.clone(), 0..90_i64, 0..90_i64).prop_map(|(e, a, b)| True::Date(e, a, b)),
            (event.clone(), words, 0..800_i64, 0..40_i64)
                .prop_map(|(e, w, a, b)| True::Words(e, w, a, b)),
            (event.clone(), event.clone(), unit).prop_map(|(a, b, unit)| True::Order(a, b, unit)),
            (event, 0..100_i64).prop_map(|(e, a)| True::Report(e, a)),
        ];
        prop::collection::vec(truth, 1..14)
    }

    fn fact(event: usize, days: Days, basis: Basis) -> Fact {
        Fact {
            event: id(event),
            days,
            throughout: event == LASTED,
            basis,
            span: span(),
            because: None,
        }
    }

    fn around(day: Day, before: i64, after: i64) -> Days {
        Days::between(day.plus_days(-before), day.plus_days(after))
    }

    /// An order between two events as they were, by how much in a unit.
    fn order(days: &[Day], a: usize, b: usize, unit: Option<Unit>) -> Option<Order> {
        let (earlier, later) = if (days[a], a) < (days[b], b) {
            (a, b)
        } else {
            (b, a)
        };
        let (from, to) = (days[earlier], days[later]);
        let months = |day: Day| day.year * 12 + i64::from(day.month);
        let written = unit.map(|unit| match unit {
            Unit::Year => format!("P{}Y", to.year - from.year),
            Unit::Month => format!("P{}M", months(to) - months(from)),
            _ => format!("P{}D", to.number() - from.number()),
        });
        (a != b).then(|| Order {
            earlier: id(earlier),
            later: id(later),
            by: written.map(|by| (Distance::iso(&by).unwrap(), by)),
            span: span(),
        })
    }

    fn solve(days: &[Day], truths: &[True]) -> BTreeMap<EventId, Possible> {
        let names = (0..EVENTS).map(|event| (id(event), "")).collect();
        let mut certain = vec![fact(LASTED, Days::default(), Basis::Stated)];
        let (mut orders, mut likely) = (Vec::new(), Vec::new());
        for truth in truths {
            match truth {
                True::Date(event, a, b) => {
                    certain.push(fact(*event, around(days[*event], *a, *b), Basis::Stated));
                }
                True::Words(event, words, later, slack) => {
                    let published = around(days[*event].plus_days(*later), *slack, *slack);
                    let moment = Relative::read(words)
                        .unwrap()
                        .from_publication(published)
                        .unwrap();
                    // Only where the words were right.
                    if moment.days.narrowed(Days::on(days[*event])).is_some() {
                        certain.push(fact(
                            *event,
                            moment.days,
                            Basis::Words(ArticleId::new("a".into())),
                        ));
                    }
                }
                True::Order(a, b, unit) => orders.extend(order(days, *a, *b, *unit)),
                True::Report(event, later) => {
                    let latest = Some(days[*event].plus_days(*later));
                    let days = Days {
                        earliest: None,
                        latest,
                    };
                    likely.push(fact(
                        *event,
                        days,
                        Basis::Reported(ArticleId::new("a".into())),
                    ));
                }
            }
        }
        let solver = Solver::solved(&names, orders, &certain, &likely);
        assert!(solver.problems.is_empty(), "{:?}", solver.problems);
        solver.events
    }

    proptest! {
        #[test]
        fn one_more_fact_never_leaves_more_days_or_none(numbers in prop::collection::vec(19_000..20_500_i64, EVENTS), truths in truths()) {
            let days: Vec<Day> = numbers.into_iter().map(Day::of_number).collect();
            let mut known = solve(&days, &[]);
            for count in 1..=truths.len() {
                let sharper = solve(&days, &truths[..count]);
                for (event, day) in days.iter().enumerate() {
                    let (before, after) = (known[&id(event)].days(), sharper[&id(event)].days());
                    prop_assert_eq!(before.narrowed(after), Some(after), "{} got wider", event);
                    prop_assert!(after.narrowed(Days::on(*day)).is_some(), "{} lost its day", event);
                }
                known = sharper;
            }
        }

        #[test]
        fn facts_in_any_order_say_the_same(numbers in prop::collection::vec(19_000..20_500_i64, EVENTS), truths in truths()) {
            let days: Vec<Day> = numbers.into_iter().map(Day::of_number).collect();
            let reversed: Vec<True> = truths.iter().rev().cloned().collect();
            let (one, other) = (solve(&days, &truths), solve(&days, &reversed));
            for event in 0..EVENTS {
                prop_assert_eq!(one[&id(event)].days(), other[&id(event)].days());
            }
        }

        #[test]
        fn any_orders_come_to_an_end(pairs in prop::collection::vec((0..EVENTS, 0..EVENTS, 0..50_u8), 0..20), dates in prop::collection::vec((0..EVENTS, 0..100_i64), 0..6)) {
            let names = (0..EVENTS).map(|event| (id(event), "")).collect();
            let orders = pairs.into_iter().map(|(a, b, by)| Order {
                earlier: id(a),
                later: id(b),
                by: (by > 9).then(|| (Distance::of(i64::from(by), Unit::Day), String::new())),
                span: span(),
            });
            let facts: Vec<Fact> = dates.into_iter().map(|(event, day)| fact(event, Days::on(Day::of_number(day)), Basis::Stated)).collect();
            let solver = Solver::solved(&names, orders.collect(), &facts, &[]);
            for possible in solver.events.values() {
                let empty = possible.days().ends().is_some_and(|(first, last)| first > last);
                prop_assert!(!empty);
            }
            prop_assert_eq!(solver.ranks.len(), EVENTS);
        }
    }
}
