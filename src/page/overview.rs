//! The pages that list: home, articles, actors, places, claims, events, sources, glossary, corrections; and pages of prose.

use std::collections::BTreeMap;

use crate::content::records::without_article;
use crate::content::shapes::Kind;
use crate::dossier::{Article, Claim, Dossier, Page, Place, PlaceId, Publisher, RecordId, Term};
use crate::page::address;
use crate::page::cards::{Cards, native_names};
use crate::page::context::Edition;
use crate::page::locator;
use crate::page::locator::Width;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::alphabetical;
use crate::page::model::*;
use crate::page::{claims, feeds, head, network, preview, records};

/// What every template sees of the dossier.
pub(super) fn site(edition: Edition<'_>) -> SiteCard {
    let Edition { dossier, messages } = edition;
    let site = &dossier.site;
    let entry = |section: &str, label: &str, count: usize| {
        (count > 0).then(|| NavCard {
            section: section.to_owned(),
            label: messages.get(label).to_owned(),
            href: format!("{section}.html"),
        })
    };
    let nav = [
        entry("articles", "articles", 1),
        entry("actors", "actors", dossier.actors.len()),
        entry("places", "places", dossier.places.len()),
        entry("claims", "claims", dossier.claims.len()),
        entry("chronology", "chronology", dossier.events.len()),
        entry("sources", "sources", 1),
        entry("glossary", "glossary", dossier.terms.len()),
        entry("search", "search", 1),
    ];
    let mut pages: Vec<&Page> = dossier.pages.values().collect();
    pages.sort_by_key(|page| (page.order, page.id.clone()));
    let prose = pages.into_iter().map(|page| NavCard {
        section: page.id.to_string(),
        label: page.title.clone(),
        href: format!("{}.html", page.id),
    });
    SiteCard {
        title: site.title.clone(),
        description: site.description.clone(),
        direction: direction(&site.language),
        language: site.language.clone(),
        words_language: messages.language().to_owned(),
        words_direction: messages.direction(),
        editor: site.editor.clone(),
        license: site.license.clone().map(|(name, href)| LinkCard {
            href,
            name,
            ..LinkCard::default()
        }),
        feeds: feed_links(edition),
        image: preview::of_site(edition),
        nav: nav.into_iter().flatten().collect(),
        footer: prose
            .chain(entry(
                "network",
                "network",
                usize::from(network::is_any(dossier)),
            ))
            .chain(entry("gaps", "gaps", 1))
            .chain(entry("book", "book-link", dossier.articles.len()))
            .chain(entry("corrections", "corrections", 1))
            .collect(),
    }
}

fn feed_links(edition: Edition<'_>) -> Vec<NavCard> {
    let (has_feed, has_corrections) = feeds::has_entries(edition.dossier);
    let link = |label: &str, href: &str| NavCard {
        section: String::new(),
        label: edition.messages.get(label).to_owned(),
        href: href.to_owned(),
    };
    let articles = has_feed.then(|| link("articles", "feed.xml"));
    let corrections = has_corrections.then(|| link("corrections", "corrections.xml"));
    articles.into_iter().chain(corrections).collect()
}

/// How many of something the home page shows.
const SHOWN: usize = 8;

/// The home page.
pub(super) fn home(edition: Edition<'_>) -> HomePage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "index.html");
    let site = &dossier.site;
    let claims = claims::ordered(dossier);
    let (mut events, undated) = records::event_cards(cards);
    events.extend(undated);
    HomePage {
        frame: Frame {
            page_data_html: head::website(site),
            ..cards.frame("index.html", "home", &site.title, &site.description)
        },
        headline: site.question.clone().unwrap_or_else(|| site.title.clone()),
        updated: site.updated.as_ref().map(|date| date.said(cards.messages)),
        figures: figures(edition, &claims),
        articles: article_cards(cards),
        contested: claims::contested(cards, &claims),
        actors: records::most_named(
            cards,
            dossier.actors.keys().cloned().map(RecordId::from),
            SHOWN,
        ),
        places: records::most_named(
            cards,
            dossier.places.keys().cloned().map(RecordId::from),
            SHOWN,
        ),
        events,
        map: locator::map(&cards, &places_named(dossier), None, Width::Full),
    }
}

pub(super) fn places_named(dossier: &Dossier) -> Vec<PlaceId> {
    dossier.backlinks.place_mentions.keys().cloned().collect()
}

fn figures(edition: Edition<'_>, claims: &[(&Claim, bool)]) -> Vec<FigureCard> {
    let Edition { dossier, messages } = edition;
    let figure = |count: usize, id: &str, href: &str| FigureCard {
        count,
        label: messages.count(id, count),
        href: href.to_owned(),
    };
    let contested = claims.iter().filter(|(_, contested)| *contested).count();
    let mut claims_figure = figure(claims.len(), "figure-claims", "claims.html");
    if contested > 0 {
        let parts = [
            ("count", claims.len().into()),
            ("contested", contested.into()),
        ];
        claims_figure.label = messages.format("figure-claims-contested", &parts);
    }
    let quotes = dossier
        .articles
        .values()
        .flat_map(|article| &article.annotations);
    // An utterance that is quoted several times is one.
    let quotes = quotes
        .filter(|annotation| match &annotation.what {
            crate::dossier::What::Quote(quote) => quote.same_as.is_none(),
            _ => false,
        })
        .count();
    let mut figures = vec![
        figure(dossier.articles.len(), "figure-articles", "articles.html"),
        figure(dossier.actors.len(), "figure-actors", "actors.html"),
        figure(dossier.places.len(), "figure-places", "places.html"),
        claims_figure,
        figure(dossier.events.len(), "figure-events", "chronology.html"),
        figure(quotes, "figure-quotations", "articles.html"),
    ];
    figures.retain(|figure| figure.count > 0);
    figures
}

/// Articles: dated ones first, newest first; then the others by title.
pub(super) fn in_order(dossier: &Dossier) -> Vec<&Article> {
    let mut articles: Vec<&Article> = dossier.articles.values().map(AsRef::as_ref).collect();
    articles.sort_by(|a, b| {
        let latest = |article: &Article| {
            article
                .published
                .as_ref()
                .and_then(crate::time::edtf::Edtf::latest)
        };
        latest(b)
            .cmp(&latest(a))
            .then_with(|| a.title.cmp(&b.title))
    });
    articles
}

fn article_cards(cards: Cards<'_>) -> Vec<ArticleCard> {
    in_order(cards.dossier)
        .into_iter()
        .map(|article| cards.article(article))
        .collect()
}

/// The list of articles.
pub(super) fn articles(edition: Edition<'_>) -> ArticlesPage {
    let cards = Cards::new(edition, "articles.html");
    let frame = cards.frame(
        "articles.html",
        "articles",
        cards.messages.get("articles"),
        cards.messages.get("articles-description"),
    );
    ArticlesPage {
        frame,
        articles: article_cards(cards),
    }
}

/// The list of actors.
pub(super) fn actors(edition: Edition<'_>) -> ActorsPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "actors.html");
    let frame = cards.frame(
        "actors.html",
        "actors",
        cards.messages.get("actors"),
        cards.messages.get("actors-description"),
    );
    ActorsPage {
        frame,
        groups: records::actor_groups(cards),
        network: network::is_any(dossier).then(|| LinkCard {
            href: Some(network::ADDRESS.to_owned()),
            name: cards.messages.get("network-heading").to_owned(),
            ..LinkCard::default()
        }),
    }
}

/// The list of places.
pub(super) fn places(edition: Edition<'_>) -> PlacesPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "places.html");
    let (tree, tree_html) = records::tree(cards);
    PlacesPage {
        frame: cards.frame(
            "places.html",
            "places",
            cards.messages.get("places"),
            cards.messages.get("places-description"),
        ),
        tree,
        tree_html,
        map: locator::map(&cards, &places_named(dossier), None, Width::Full),
    }
}

/// Whether any place can be put on a map.
pub(super) fn has_map(dossier: &Dossier) -> bool {
    let named = dossier.backlinks.place_mentions.keys();
    let mut places = named.filter_map(|id| dossier.places.get(id));
    places.any(|place| place.point.is_some())
}

/// The map of all places, and the same as a list.
pub(super) fn map(edition: Edition<'_>) -> MapPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "map.html");
    let is_meant = |place: &&Place| dossier.backlinks.place_mentions.contains_key(&place.id);
    let (meant, unmeant): (Vec<&Place>, Vec<&Place>) = dossier.places.values().partition(is_meant);
    let mut mapped: Vec<MappedCard> = meant
        .iter()
        .filter_map(|place| mapped_card(cards, place))
        .collect();
    mapped.sort_by_key(|card| std::cmp::Reverse(card.place.mentions));
    let unmapped = meant.iter().filter(|place| !place.is_located());
    MapPage {
        frame: cards.frame(
            "map.html",
            "places",
            cards.messages.get("map"),
            cards.messages.get("map-description"),
        ),
        map: locator::map(&cards, &places_named(dossier), None, Width::Page),
        places: mapped,
        unmapped: unmapped.map(|place| cards.place(&place.id)).collect(),
        unmeant: unmeant.iter().map(|place| cards.place(&place.id)).collect(),
    }
}

fn mapped_card(cards: Cards<'_>, place: &Place) -> Option<MappedCard> {
    let point = place.point.as_ref().map(|(point, _)| *point);
    place.is_located().then(|| MappedCard {
        place: cards.place(&place.id),
        within: cards.links(&place.within),
        coordinates: point
            .map(|point| cards.messages.coordinates(point))
            .unwrap_or_default(),
        precision: place
            .precision
            .map(|precision| cards.messages.precision(precision))
            .unwrap_or_default()
            .to_owned(),
        has_area: place.area.is_some(),
    })
}

/// Events in order of time.
pub(super) fn chronology(edition: Edition<'_>) -> ChronologyPage {
    let cards = Cards::new(edition, "chronology.html");
    let (dated, undated) = records::event_cards(cards);
    let frame = cards.frame(
        "chronology.html",
        "chronology",
        cards.messages.get("chronology"),
        cards.messages.get("chronology-description"),
    );
    ChronologyPage {
        frame,
        dated,
        undated,
    }
}

/// Publishers by their names.
pub(super) fn publishers_in_order(dossier: &Dossier) -> Vec<&Publisher> {
    let mut publishers: Vec<&Publisher> = dossier.publishers.values().collect();
    publishers.sort_by_cached_key(|publisher| alphabetical(&publisher.name.main));
    publishers
}

/// Terms by their alphabet.
pub(super) fn terms_in_order(dossier: &Dossier) -> Vec<&Term> {
    let mut terms: Vec<&Term> = dossier.terms.values().collect();
    terms.sort_by_cached_key(|term| alphabetical(&term.term));
    terms
}

/// Publishers, and articles without one.
pub(super) fn sources(edition: Edition<'_>) -> SourcesPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "sources.html");
    let publishers = publishers_in_order(dossier);
    let unknown = dossier
        .articles
        .values()
        .filter(|article| dossier.publisher_of(article).is_none());
    SourcesPage {
        publishers: publishers
            .into_iter()
            .map(|publisher| publisher_card(cards, publisher))
            .collect(),
        unrecorded: named_publishers(cards),
        unknown: unknown.map(|article| cards.article(article)).collect(),
        frame: cards.frame(
            "sources.html",
            "sources",
            cards.messages.get("sources"),
            cards.messages.get("sources-description"),
        ),
    }
}

/// The publishers that articles name and no record has, each once: "The Harbour Post" is "Harbour Post".
pub(super) fn named_publishers(cards: Cards<'_>) -> Vec<NamedPublisherCard> {
    let mut named: BTreeMap<String, NamedPublisherCard> = BTreeMap::new();
    for article in cards.dossier.articles.values() {
        let Some(name) = &article.publisher_name else {
            continue;
        };
        let card = named.entry(without_article(name));
        let card = card.or_insert_with(|| NamedPublisherCard {
            name: name.clone(),
            articles: Vec::new(),
        });
        card.articles.push(cards.article(article));
    }
    named.into_values().collect()
}

pub(super) fn publisher_card(cards: Cards<'_>, publisher: &Publisher) -> PublisherCard {
    let articles = cards
        .dossier
        .backlinks
        .published
        .get(&publisher.id)
        .into_iter()
        .flatten();
    let id = address::place_of(Kind::Publisher, publisher.id.as_str());
    PublisherCard {
        profile_html: cards.html_in(&[&id], &publisher.profile),
        id,
        formerly: former_places(cards, &publisher.id.clone().into()),
        name: publisher.name.main.clone(),
        native: native_names(&publisher.name, cards.messages),
        names: cards.names(&publisher.names),
        kind: publisher
            .kind
            .map(|kind| cards.messages.publisher_kind(kind))
            .unwrap_or_default()
            .to_owned(),
        url: publisher.url.clone(),
        country: publisher
            .country
            .as_ref()
            .map(|place| cards.link(place.clone())),
        languages: publisher
            .languages
            .iter()
            .map(|tag| cards.messages.language_name(tag))
            .collect(),
        policies: publisher
            .policies
            .iter()
            .map(|(name, href)| LinkCard {
                href: href.clone(),
                name: name.clone(),
                ..LinkCard::default()
            })
            .collect(),
        assessments: publisher
            .assessments
            .iter()
            .map(|assessment| AssessmentCard {
                text: assessment.text.clone(),
                by: LinkCard {
                    href: assessment.url.clone(),
                    name: assessment.by.clone(),
                    ..LinkCard::default()
                },
            })
            .collect(),
        elsewhere: cards.elsewhere(&publisher.ids),
        articles: articles
            .filter_map(|id| cards.dossier.articles.get(id))
            .map(|article| cards.article(article))
            .collect(),
    }
}

/// The glossary.
pub(super) fn glossary(edition: Edition<'_>) -> GlossaryPage {
    let cards = Cards::new(edition, "glossary.html");
    GlossaryPage {
        terms: terms_in_order(edition.dossier)
            .into_iter()
            .map(|term| term_card(cards, term))
            .collect(),
        frame: cards.frame(
            "glossary.html",
            "glossary",
            cards.messages.get("glossary"),
            cards.messages.get("glossary-description"),
        ),
    }
}

pub(super) fn term_card(cards: Cards<'_>, term: &Term) -> TermCard {
    let uses = cards
        .dossier
        .backlinks
        .uses
        .get(&term.id)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let forms = term.forms.iter().map(|(lang, text)| NativeName {
        text: text.clone(),
        lang: lang.clone(),
        dir: direction(lang),
        language: cards.messages.language_name(lang),
    });
    let id = address::place_of(Kind::Term, term.id.as_str());
    TermCard {
        definition_html: cards.html_in(&[&id], &term.definition),
        note_html: cards.html_in(&[&id, "note"], &term.note),
        id,
        formerly: former_places(cards, &term.id.clone().into()),
        term: term.term.clone(),
        forms: forms.collect(),
        see_also: cards.links(&term.see_also),
        evidence: cards.evidence(&term.evidence),
        uses: cards.annotated_sentences(uses),
    }
}

/// A page of prose.
pub(super) fn prose(edition: Edition<'_>, page: &Page) -> ProsePage {
    let address = format!("{}.html", page.id);
    let cards = Cards::new(edition, &address);
    let summary = page.summary.clone().unwrap_or_default();
    ProsePage {
        frame: cards.frame(
            &address,
            "pages",
            &page.title,
            if summary.is_empty() {
                &page.title
            } else {
                &summary
            },
        ),
        title: page.title.clone(),
        summary,
        html: cards.html(&page.prose),
    }
}

/// What was corrected.
pub(super) fn corrections(edition: Edition<'_>) -> CorrectionsPage {
    let cards = Cards::new(edition, "corrections.html");
    CorrectionsPage {
        frame: cards.frame(
            "corrections.html",
            "corrections",
            cards.messages.get("corrections"),
            cards.messages.get("corrections-description"),
        ),
        corrections: cards.corrections(|_| true),
    }
}

/// The page at an address that a record had before.
pub(super) fn moved(edition: Edition<'_>, before: &RecordId, now: &RecordId) -> MovedPage {
    let address = address::of(before);
    let cards = Cards::new(edition, &address);
    let messages = edition.messages;
    let name = edition.dossier.name_of(now);
    MovedPage {
        to: cards.link(now.clone()),
        frame: Frame {
            page_canonical: head::canonical(&edition.dossier.site, &address::of(now)),
            ..cards.frame(&address, "none", name, messages.get("moved"))
        },
    }
}

/// The ids that a publisher or term had before on the page that it shares with others.
fn former_places(cards: Cards<'_>, record: &RecordId) -> Vec<String> {
    let former = cards.dossier.former.of(record).iter();
    former
        .map(|before| address::place_of(before.kind(), before.as_str()))
        .collect()
}

/// What a host shows for an address that does not exist, with links that begin at `root`; where that is not told, at the path at
/// which the dossier says that its site stands.
pub(super) fn not_found(edition: Edition<'_>, root: Option<&str>) -> NotFoundPage {
    let cards = Cards::new(edition, "404.html");
    let frame = cards.frame(
        "404.html",
        "none",
        cards.messages.get("not-found"),
        cards.messages.get("not-found-description"),
    );
    let root = root
        .map(str::to_owned)
        .or_else(|| head::path_of_root(&edition.dossier.site));
    NotFoundPage {
        frame: Frame {
            root: root.unwrap_or(frame.root),
            ..frame
        },
    }
}
