//! Records other than articles.

use super::parts::{
    ACTOR_ID, CLAIM_ID, EVENT_ID, EVIDENCE, IDS, NAME, NAMES, NAMES_ABOUT, PLACE_ID, SHORT, TEXT,
    field, map_of, record,
};
use crate::content::choices::{
    ActorKind, ClaimKind, DateBasis, PlaceKind, Precision, PublisherKind,
};
use crate::content::table::{Shape, Table, words};

/// An actor.
pub static ACTOR: Table = record(
    "an actor",
    &[
        field(
            "name",
            NAME,
            "Its name, or `{en: …, ur: …}`. Articles are searched for it in every language.",
        )
        .required(),
        field(
            "kind",
            Shape::Choice(words::<ActorKind>),
            "What kind of actor it is.",
        )
        .required(),
        SHORT,
        field("names", NAMES, NAMES_ABOUT).such_as("[{text: Arden, match: after-full-name}]"),
        field(
            "not_to_be_confused_with",
            Shape::List(&ACTOR_ID),
            "Actors that it could be confused with, by id.",
        ),
        field(
            "roles",
            Shape::List(&Shape::Map(&ROLE)),
            "Offices that it has held.",
        )
        .such_as("[{title: Bridge inspector, in: river-board}]"),
        field(
            "part_of",
            Shape::OneOrMany(&Shape::ScalarOr(&ACTOR_ID, &Shape::Map(&MEMBERSHIP))),
            "What it is part of: the id of an actor, or `{actor, evidence}`, or a list of these.",
        ),
        field(
            "relations",
            Shape::List(&Shape::Map(&RELATION)),
            "Stated relations to other actors.",
        )
        .such_as("[{type: ally of, to: river-board}]"),
        IDS,
    ],
);

/// An office held.
pub static ROLE: Table = map_of(
    "a role",
    &[
        field("title", TEXT, "The title of the office.").required(),
        field(
            "in",
            ACTOR_ID,
            "The actor in which the office is held, by id.",
        ),
        field("from", Shape::Date, "Since when."),
        field("to", Shape::Date, "Until when."),
        EVIDENCE,
    ],
);

/// What an actor belongs to.
pub static MEMBERSHIP: Table = map_of(
    "a membership",
    &[
        field("actor", ACTOR_ID, "The actor that it is part of, by id.").required(),
        EVIDENCE,
    ],
);

/// A stated relation.
pub static RELATION: Table = map_of(
    "a relation",
    &[
        field("type", TEXT, "The relation in a few words.")
            .required()
            .such_as("ally of"),
        field("to", ACTOR_ID, "The other actor, by id.").required(),
        EVIDENCE,
    ],
);

/// A place.
pub static PLACE: Table = record(
    "a place",
    &[
        field(
            "name",
            NAME,
            "Its name, or `{en: …, ur: …}`. Articles are searched for it in every language.",
        )
        .required(),
        field(
            "kind",
            Shape::Choice(words::<PlaceKind>),
            "What kind of place it is.",
        )
        .required(),
        SHORT,
        field("names", NAMES, NAMES_ABOUT).such_as("[Old Town]"),
        field(
            "not_to_be_confused_with",
            Shape::List(&PLACE_ID),
            "Places that it could be confused with, by id.",
        ),
        field(
            "within",
            Shape::OneOrMany(&PLACE_ID),
            "The place that contains it (its id), or a list of them.",
        ),
        field(
            "point",
            Shape::Point,
            "Its position: latitude, then longitude, in decimal degrees. Requires `point_source`.",
        ),
        field("point_source", TEXT, "Where the coordinates come from.").such_as("GeoNames 1138958"),
        field(
            "area",
            TEXT,
            "Its outline: a GeoJSON file below `content/areas/`. Requires `area_source`.",
        )
        .such_as("lantern-coast.geojson"),
        field(
            "area_source",
            TEXT,
            "Where the outline comes from, and its licence.",
        ),
        field(
            "precision",
            Shape::Choice(words::<Precision>),
            "What the point represents.",
        ),
        field(
            "borders",
            Shape::List(&PLACE_ID),
            "Places that it borders on, by id.",
        ),
        IDS,
    ],
);

// Claims and events.

/// A claim.
pub static CLAIM: Table = record(
    "a claim",
    &[
        field(
            "statement",
            TEXT,
            "What is claimed, in neutral words that do not quote anybody.",
        )
        .required(),
        field("short", TEXT, "A few words for tight spaces."),
        field(
            "kind",
            Shape::Choice(words::<ClaimKind>),
            "What kind of statement it is.",
        )
        .required(),
        field(
            "about",
            Shape::List(&Shape::Reference),
            "The records that it is about.",
        )
        .such_as("[actor:jon-arden, place:low-bridge]"),
        field(
            "contradicts",
            Shape::List(&CLAIM_ID),
            "Claims that cannot be true together with it, by id.",
        ),
        field(
            "refines",
            Shape::List(&CLAIM_ID),
            "Claims that it makes more precise, by id.",
        ),
        field(
            "value",
            Shape::ScalarOr(&Shape::NumberOrDate, &Shape::Map(&BOUNDS)),
            "Its answer in figures: a number of its `unit`, or `{at_least: 7}`, `{at_most: 9}`, or both; without a unit, a date.",
        )
        .such_as("7"),
        field(
            "unit",
            TEXT,
            "What the number in `value` counts, in the plural.",
        )
        .such_as("deaths"),
        field(
            "verdict",
            Shape::Map(&VERDICT),
            "A signed judgement. Without it, the page only shows who says what.",
        ),
    ],
);

/// A value known only to be above or below a number, or between two.
pub static BOUNDS: Table = map_of(
    "a value",
    &[
        field("at_least", Shape::Decimal, "The lower bound."),
        field("at_most", Shape::Decimal, "The upper bound."),
    ],
);

/// A question.
pub static QUESTION: Table = record(
    "a question",
    &[
        field(
            "question",
            TEXT,
            "The question, in words that do not take any of the answers for granted.",
        )
        .required(),
        field("short", TEXT, "A few words for tight spaces."),
        field(
            "answers",
            Shape::List(&CLAIM_ID),
            "The claims that answer it, by id. If all of them have a `value` with the same `unit`, they are drawn on a line.",
        )
        .such_as("[seven-died, eleven-died]"),
        field(
            "about",
            Shape::List(&Shape::Reference),
            "The records that it is about.",
        )
        .such_as("[event:bridge-closed]"),
    ],
);

/// A signed judgement on a claim.
pub static VERDICT: Table = map_of(
    "a verdict",
    &[
        field("verdict", TEXT, "The judgement in a few words.").required(),
        field("by", TEXT, "Who signs it.").required(),
        field("date", Shape::Date, "When.").required(),
        field("reasons", TEXT, "Why.").required(),
    ],
);

/// An event.
pub static EVENT: Table = record(
    "an event",
    &[
        field("title", TEXT, "What happened.").required(),
        field(
            "date",
            Shape::Date,
            "When it happened. Leave it out if unknown. Requires `date_basis`.",
        ),
        field("date_text", TEXT, "The article's words for the time.").such_as("last Thursday"),
        field(
            "date_basis",
            Shape::Choice(words::<DateBasis>),
            "How the date is known.",
        ),
        field(
            "date_source",
            TEXT,
            "The source of an `external` date: a citation or an address.",
        ),
        field("after", Shape::Map(&ORDER), "The event that it came after.")
            .such_as("{event: bridge-closed, by: P2D}"),
        field(
            "before",
            Shape::Map(&ORDER),
            "The event that it came before.",
        )
        .such_as("{event: bridge-closed}"),
        field(
            "places",
            Shape::List(&PLACE_ID),
            "Where it happened, by id.",
        ),
        field(
            "place_precision",
            Shape::Choice(words::<Precision>),
            "What these places represent.",
        ),
        field(
            "participants",
            Shape::List(&Shape::Map(&PARTICIPANT)),
            "Who took part.",
        )
        .such_as("[{actor: river-board, role: closes the bridge}]"),
        field("part_of", EVENT_ID, "The event that it is part of, by id."),
    ],
);

/// One event's order to another.
pub static ORDER: Table = map_of(
    "an order in time",
    &[
        field("event", EVENT_ID, "The other event, by id.").required(),
        field(
            "by",
            Shape::Duration,
            "The time between them, in ISO 8601: `P2D` is two days, `PT20M` twenty minutes, `P3W~` about three weeks. If it is left out, only the order is known.",
        ),
    ],
);

/// Who took part in an event.
pub static PARTICIPANT: Table = map_of(
    "a participant",
    &[
        field("actor", ACTOR_ID, "The actor, by id.").required(),
        field("role", TEXT, "In what role."),
        field("hedge", TEXT, "The article's expression of doubt.").such_as("suspected"),
        field(
            "according_to",
            ACTOR_ID,
            "Whose account it is: the id of an actor.",
        ),
        EVIDENCE,
    ],
);

// Terms, publishers, pages.

/// A term.
pub static TERM: Table = record(
    "a term",
    &[
        field("term", TEXT, "The term.").required(),
        field(
            "definition",
            Shape::Markdown,
            "What it means, in one or two sentences.",
        )
        .required(),
        field(
            "forms",
            Shape::ByLanguage(&Shape::OneOrMany(&TEXT)),
            "Other forms, by language.",
        )
        .such_as("{en: [load ratings]}"),
        field(
            "see_also",
            Shape::List(&Shape::Reference),
            "Related records.",
        )
        .such_as("[claim:bridge-was-safe]"),
        EVIDENCE,
    ],
);

/// A publisher.
pub static PUBLISHER: Table = record(
    "a publisher",
    &[
        field("name", NAME, "Its name, or `{en: …, ur: …}`.").required(),
        field("short", TEXT, "A shorter name for tight spaces."),
        field(
            "names",
            NAMES,
            "Other names by which the import recognises it: plain text, or `{text, kind, match, lang}`.",
        )
        .such_as("[{text: HG, kind: acronym}]"),
        field("url", Shape::Address, "Its address."),
        field("country", PLACE_ID, "Its country: the id of a place."),
        field(
            "language",
            Shape::OneOrMany(&Shape::Language),
            "The language in which it publishes, or a list of them.",
        )
        .such_as("[en, cy]"),
        field(
            "kind",
            Shape::Choice(words::<PublisherKind>),
            "What kind of publisher it is.",
        ),
        field(
            "policies",
            Shape::List(&Shape::Map(&POLICY)),
            "Its own editorial rules.",
        )
        .such_as("[{text: Corrects its errors}]"),
        field(
            "assessments",
            Shape::List(&Shape::Map(&ASSESSMENT)),
            "What others say about it.",
        )
        .such_as("[{text: Close to the board, by: The River Review}]"),
        IDS,
    ],
);

/// A publisher's rule.
pub static POLICY: Table = map_of(
    "a policy",
    &[
        field("text", TEXT, "The rule.").required(),
        field("url", Shape::Address, "Its address."),
    ],
);

/// What someone says about a publisher.
pub static ASSESSMENT: Table = map_of(
    "an assessment",
    &[
        field("text", TEXT, "The words.").required(),
        field("by", TEXT, "Who said them.").required(),
        field("url", Shape::Address, "Their address."),
    ],
);

/// A page of prose.
pub static PAGE: Table = record(
    "a page",
    &[
        field("title", TEXT, "Its title.").required(),
        field("summary", TEXT, "A summary in one sentence."),
        field(
            "order",
            Shape::Number(0, 9_999),
            "Its position in the footer.",
        )
        .such_as("1"),
    ],
);
