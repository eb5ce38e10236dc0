//! Metadata of a page: its own address, what search engines and previews show, and the facts of its record in the schema.org
//! vocabulary. It contains nothing that a reader could not read on the page.

use crate::content::actor::ActorKind;
use crate::content::article::{DateBasis, Genre, PublisherStatus, TitleBy};
use crate::content::records::PublisherKind;
use crate::dossier::{
    Actor, Article, ArticleId, Claim, Dossier, Event, Name, OtherName, Place, PlaceId, Question,
    RecordId, Site,
};
use crate::page::html::writer::Html;
use crate::page::messages::phrases::register;
use crate::page::model::MetaCard;
use crate::page::routes::Overview;
use crate::time::edtf::Edtf;
use serde_json::{Map, Value, json};

/// A page's full address, if it is known where the site will be.
pub(crate) fn canonical(site: &Site, address: &str) -> Option<String> {
    let base = site.base_url.as_ref()?;
    Some(format!("{base}/{address}"))
}

/// The path at which the site will be on its host, if that is known: `/` or `/dossier/`.
pub(crate) fn path_of_root(site: &Site) -> Option<String> {
    let (_, host_and_path) = site.base_url.as_ref()?.split_once("://")?;
    let path = host_and_path.split_once('/').map_or("", |(_, path)| path);
    Some(match path {
        "" => "/".to_owned(),
        path => format!("/{path}/"),
    })
}

/// JSON-LD.
fn script(kind: &str, facts: Vec<(&str, Option<Value>)>) -> Html {
    let mut object = Map::new();
    object.insert("@context".into(), "https://schema.org".into());
    object.extend(typed(kind, facts));
    Html::of_json(&Value::Object(object))
}

fn typed(kind: &str, facts: Vec<(&str, Option<Value>)>) -> Map<String, Value> {
    let known = facts
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let kind = [("@type".to_owned(), Value::from(kind))];
    kind.into_iter().chain(known).collect()
}

fn thing(kind: &str, name: &str) -> Value {
    json!({"@type": kind, "name": name})
}

/// A date that is certain and plain; other dates are left out of metadata, which cannot express doubt.
fn certain(date: Option<&Edtf>) -> Option<String> {
    date.filter(|date| !date.is_uncertain() && !date.is_approximate())?
        .html_datetime()
}

/// When an article was published, if that is certain and not inferred.
pub(crate) fn published(article: &Article) -> Option<String> {
    let known = matches!(
        article.published_basis,
        Some(DateBasis::Stated | DateBasis::External)
    );
    certain(article.published.as_ref().filter(|_| known))
}

fn list(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}

/// The site, on its home page.
pub(crate) fn website(site: &Site) -> Html {
    let license = site.license.as_ref().and_then(|(_, url)| url.clone());
    script(
        "WebSite",
        vec![
            ("name", Some(site.title.clone().into())),
            ("description", Some(site.description.clone().into())),
            ("inLanguage", Some(site.language.clone().into())),
            (
                "url",
                canonical(site, Overview::Home.address()).map(Value::from),
            ),
            ("license", license.map(Value::from)),
        ],
    )
}

/// A page about an article. The article is what the page is about: the page itself is the dossier's.
pub(crate) fn article(dossier: &Dossier, article: &Article, address: &str) -> Html {
    let site = &dossier.site;
    let about = article.about().map(|record| subject(dossier, &record));
    let titled = if article.title_by == Some(TitleBy::Editor) {
        "name"
    } else {
        "headline"
    };
    let dateline = article
        .dateline
        .as_ref()
        .map(|place| thing("Place", dossier.name_of(&place.clone().into())));
    let original = typed(
        article_type(dossier, article),
        vec![
            (titled, Some(article.title.clone().into())),
            ("inLanguage", Some(article.language.clone().into())),
            ("datePublished", published(article).map(Value::from)),
            ("author", author(dossier, article)),
            ("publisher", publisher(dossier, article)),
            ("url", article.url.clone().map(Value::from)),
            ("locationCreated", dateline),
            ("about", list(about.collect())),
        ],
    );
    script(
        "WebPage",
        vec![
            ("name", Some(article.title.clone().into())),
            ("description", article.summary.clone().map(Value::from)),
            ("inLanguage", Some(site.language.clone().into())),
            ("url", canonical(site, address).map(Value::from)),
            ("isPartOf", Some(thing("WebSite", &site.title))),
            ("mainEntity", Some(Value::Object(original))),
        ],
    )
}

/// Who wrote it: whoever signed it, or else the actor whose voice it is.
fn author(dossier: &Dossier, article: &Article) -> Option<Value> {
    let signed = article.byline.clone().map(Value::from);
    let author = || Some(subject(dossier, &article.author.clone()?.into()));
    signed.or_else(author)
}

/// The publisher, if it is stated: a guess would appear as a fact.
fn publisher(dossier: &Dossier, article: &Article) -> Option<Value> {
    let name = dossier.publisher_of(article)?;
    let stated = article.publisher_status == PublisherStatus::Stated;
    stated.then(|| thing("Organization", name))
}

/// The kind of the publisher that is stated.
fn publisher_kind(dossier: &Dossier, article: &Article) -> Option<PublisherKind> {
    let id = article.publisher.as_ref()?;
    let stated = article.publisher_status == PublisherStatus::Stated;
    dossier.publishers.get(id).filter(|_| stated)?.kind
}

/// News is what news publishers publish: a ministry's statement is not news, nor is a text with an unknown publisher. An
/// opinion or an analysis in the news is marked as such.
fn article_type(dossier: &Dossier, article: &Article) -> &'static str {
    match publisher_kind(dossier, article) {
        Some(
            PublisherKind::Newspaper
            | PublisherKind::Agency
            | PublisherKind::Broadcaster
            | PublisherKind::Online,
        ) => match article.genre {
            Some(Genre::Opinion) => "OpinionNewsArticle",
            Some(Genre::Analysis) => "AnalysisNewsArticle",
            Some(Genre::PressRelease | Genre::Statement) => "Article",
            _ => "NewsArticle",
        },
        Some(PublisherKind::Aggregator | PublisherKind::Government | PublisherKind::Other)
        | None => "Article",
    }
}

fn subject(dossier: &Dossier, record: &RecordId) -> Value {
    let kind = match record {
        RecordId::Actor(id) => dossier.actors.get(id).map(|actor| actor_type(actor.kind)),
        RecordId::Place(_) => Some("Place"),
        _ => None,
    };
    thing(kind.unwrap_or("Thing"), dossier.name_of(record))
}

fn actor_type(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::Organization | ActorKind::Group => "Organization",
        ActorKind::Government => "GovernmentOrganization",
        ActorKind::Unnamed => "Thing",
    }
}

/// An actor.
pub(crate) fn actor(dossier: &Dossier, actor: &Actor, address: &str) -> Html {
    let is_person = actor.kind == ActorKind::Person;
    let is_thing = actor.kind == ActorKind::Unnamed;
    // A title has no dates here: an office that someone has left would appear as still held.
    let held = actor.roles.iter().filter(|role| role.to.is_none());
    let titles: Vec<Value> = held.map(|role| Value::from(role.title.as_str())).collect();
    let within: Vec<Value> = actor
        .part_of
        .iter()
        .map(|membership| subject(dossier, &membership.actor.clone().into()))
        .collect();
    script(
        actor_type(actor.kind),
        vec![
            ("name", Some(actor.name.main.clone().into())),
            ("alternateName", alternate(&actor.name, &actor.names)),
            ("jobTitle", list(titles).filter(|_| is_person)),
            ("memberOf", list(within).filter(|_| !is_thing)),
            ("sameAs", same_as(&actor.ids)),
            ("url", canonical(&dossier.site, address).map(Value::from)),
        ],
    )
}

/// A place.
pub(crate) fn place(dossier: &Dossier, place: &Place, address: &str) -> Html {
    let geo = place.point.as_ref().map(|(point, _)| {
        json!({"@type": "GeoCoordinates", "latitude": point.latitude, "longitude": point.longitude})
    });
    let within: Vec<Value> = place.within.iter().map(|id| outer(dossier, id)).collect();
    script(
        "Place",
        vec![
            ("name", Some(place.name.main.clone().into())),
            ("alternateName", alternate(&place.name, &place.names)),
            ("geo", geo),
            ("containedInPlace", list(within)),
            ("sameAs", same_as(&place.ids)),
            ("url", canonical(&dossier.site, address).map(Value::from)),
        ],
    )
}

fn outer(dossier: &Dossier, place: &PlaceId) -> Value {
    thing("Place", dossier.name_of(&place.clone().into()))
}

/// A claim, with where it is; reviewed only if someone signed a judgement.
pub(crate) fn claim(dossier: &Dossier, claim: &Claim, address: &str) -> Html {
    let attestations = dossier.backlinks.attestations.get(&claim.id);
    let mut articles: Vec<&ArticleId> = attestations
        .into_iter()
        .flatten()
        .map(|at| &at.article)
        .collect();
    articles.dedup();
    let articles = articles
        .into_iter()
        .filter_map(|id| dossier.articles.get(id));
    let appearances: Vec<Value> = articles
        .map(|article| thing(article_type(dossier, article), &article.title))
        .collect();
    let url = canonical(&dossier.site, address).map(Value::from);
    let facts = vec![
        ("text", Some(claim.statement.clone().into())),
        ("appearance", list(appearances)),
    ];
    let Some(verdict) = &claim.verdict else {
        return script("Claim", facts.into_iter().chain([("url", url)]).collect());
    };
    script(
        "ClaimReview",
        vec![
            ("claimReviewed", Some(claim.statement.clone().into())),
            ("itemReviewed", Some(Value::Object(typed("Claim", facts)))),
            (
                "reviewBody",
                Some(format!("{}: {}", verdict.verdict, verdict.reasons).into()),
            ),
            ("author", Some(thing("Person", &verdict.by))),
            (
                "datePublished",
                certain(Some(&verdict.date)).map(Value::from),
            ),
            ("url", url),
        ],
    )
}

/// A question, with the answers that the dossier has.
pub(crate) fn question(dossier: &Dossier, question: &Question, address: &str) -> Html {
    let claims = question.answers.iter();
    let claims = claims.filter_map(|claim| dossier.claims.get(claim));
    let answers: Vec<Value> = claims
        .map(|claim| json!({"@type": "Answer", "text": claim.statement}))
        .collect();
    script(
        "Question",
        vec![
            ("name", Some(question.question.clone().into())),
            ("suggestedAnswer", list(answers)),
            ("url", canonical(&dossier.site, address).map(Value::from)),
        ],
    )
}

/// An event.
pub(crate) fn event(dossier: &Dossier, event: &Event, address: &str) -> Html {
    let places: Vec<Value> = event.places.iter().map(|id| outer(dossier, id)).collect();
    let known = |basis| matches!(basis, DateBasis::Stated | DateBasis::External);
    let date = event.date.as_ref().filter(|(_, basis)| known(*basis));
    let date = date.map(|(date, _)| date);
    script(
        "Event",
        vec![
            ("name", Some(event.title.clone().into())),
            ("startDate", certain(date).map(Value::from)),
            ("location", list(places)),
            ("url", canonical(&dossier.site, address).map(Value::from)),
        ],
    )
}

fn alternate(name: &Name, names: &[OtherName]) -> Option<Value> {
    let others = name.others.iter().map(|(_, text)| text);
    let aliases = names.iter().map(|name| &name.text);
    list(
        others
            .chain(aliases)
            .map(|text| Value::from(text.as_str()))
            .collect(),
    )
}

fn same_as(ids: &[(String, String)]) -> Option<Value> {
    let addresses = ids.iter().filter_map(|(name, id)| register(name, id).1);
    list(addresses.map(Value::from).collect())
}

/// What an article is to Zotero: only one in a newspaper is a newspaper's.
fn item_type(dossier: &Dossier, article: &Article) -> &'static str {
    match publisher_kind(dossier, article) {
        Some(PublisherKind::Newspaper) => "newspaperArticle",
        _ if article.url.is_some() => "webpage",
        _ => "document",
    }
}

/// What reference managers read of an article (Dublin Core, with Zotero's name for its type). Zotero takes the name of a newspaper
/// from PRISM's field, and without that would take the dossier's own.
pub(crate) fn citation(dossier: &Dossier, article: &Article) -> Vec<MetaCard> {
    let stated = article.publisher_status == PublisherStatus::Stated;
    let publisher = dossier.publisher_of(article).filter(|_| stated);
    let publisher = publisher.map(str::to_owned);
    let facts = [
        ("DC.type", Some(item_type(dossier, article).to_owned())),
        ("DC.title", Some(article.title.clone())),
        ("DC.creator", article.byline.clone()),
        ("DC.publisher", publisher.clone()),
        ("prism.publicationName", publisher),
        ("DC.date", published(article)),
        ("DC.language", Some(article.language.clone())),
        ("DC.identifier", article.url.clone()),
    ];
    facts
        .into_iter()
        .filter_map(|(name, content)| {
            Some(MetaCard {
                name,
                content: content?,
            })
        })
        .collect()
}
