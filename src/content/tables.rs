//! Every kind of file, and every field that may stand in one.

use super::choices::{
    ActorKind, BundledTheme, Certainty, ClaimKind, DateBasis, Match, NameKind, Part, PlaceKind,
    Precision, PublisherKind, PublisherStatus, QuoteType, Stance, Status, Suggested, TextKind,
    TitleBy, Voice,
};
use super::kind::Kind;
use super::table::{Field, Shape, Table, words};

/// The table of a kind of record.
pub fn of(kind: Kind) -> &'static Table {
    match kind {
        Kind::Article => &ARTICLE,
        Kind::Actor => &ACTOR,
        Kind::Place => &PLACE,
        Kind::Claim => &CLAIM,
        Kind::Event => &EVENT,
        Kind::Term => &TERM,
        Kind::Publisher => &PUBLISHER,
        Kind::Page => &PAGE,
    }
}

const fn field(name: &'static str, holds: Shape, about: &'static str) -> Field {
    Field::new(name, holds, about)
}

const fn map_of(what: &'static str, own: &'static [Field]) -> Table {
    Table {
        what,
        shared: &[],
        own,
    }
}

/// A record: what every one may have, and what is its own.
const fn record(what: &'static str, own: &'static [Field]) -> Table {
    Table {
        what,
        shared: &[&[TODO, ALLOW, FORMERLY]],
        own,
    }
}

/// What is left to do with a record.
pub const TODO: Field = field(
    "todo",
    TEXT,
    "What is left to do with the record. While it stands here, nothing is said of what the record lacks, such as a use.",
)
.such_as("find who says so");

/// Which diagnostics are answered where they are wrong.
pub const ALLOW: Field = field(
    "allow",
    Shape::Reasons,
    "Diagnostics that are wrong here, each with the reason: from id to text. They are not reported; `check -v` lists them.",
)
.such_as("{direct-quote-without-marks: an answer of an interview}");

/// The fields of an article that hold annotations.
pub const ANNOTATIONS: [&str; 7] = [
    "mentions", "quotes", "claims", "events", "dates", "terms", "notes",
];

/// What a record was called before.
pub const FORMERLY: Field = field(
    "formerly",
    Shape::OneOrMany(&TEXT),
    "The ids that the record had before, the first one first. A page at each former address leads to this record. `dossier rename` writes it.",
)
.such_as("[the-minister]");

const TEXT: Shape = Shape::Text;
const ACTOR_ID: Shape = Shape::Id(Kind::Actor);
const PLACE_ID: Shape = Shape::Id(Kind::Place);
const CLAIM_ID: Shape = Shape::Id(Kind::Claim);
const EVENT_ID: Shape = Shape::Id(Kind::Event);
const ARTICLE_ID: Shape = Shape::Id(Kind::Article);

// What several kinds of record share.

const NAME: Shape = Shape::ScalarOr(&TEXT, &Shape::ByLanguage(&TEXT));
const NAMES: Shape = Shape::List(&Shape::ScalarOr(&TEXT, &Shape::Map(&OTHER_NAME)));
const NAMES_ABOUT: &str = "Other names it goes by, which are found in articles too: plain, or `{text, kind, match, lang}`.";
const SHORT: Field = field(
    "short",
    TEXT,
    "A shorter name for tight places. It is not looked for in articles.",
);
const IDS: Field = field(
    "ids",
    Shape::TextByKey,
    "What other registers call it: from register to identifier.",
)
.such_as("{wikidata: Q42}");
static SUPPORT: Shape = Shape::MapWith("url", &OUTSIDE, &PASSAGE);
const EVIDENCE: Field = field(
    "evidence",
    Shape::OneOrMany(&SUPPORT),
    "What says so: words in an article, `{article, exact}`, or something outside the dossier, `{url, title, accessed}`; or a list of them.",
)
.such_as("{article: first-report, exact: words of its text}");

/// Another name of an actor, place or publisher.
pub static OTHER_NAME: Table = map_of(
    "a name",
    &[
        field("text", TEXT, "The name.").required(),
        field(
            "kind",
            Shape::Choice(words::<NameKind>),
            "What it is; `alias` where nothing is said.",
        ),
        field(
            "match",
            Shape::Choice(words::<Match>),
            "When it is found in an article: `always` where nothing is said, `never` for a role.",
        ),
        field(
            "lang",
            Shape::Language,
            "Its language, where it is not the dossier's.",
        )
        .such_as("ur"),
    ],
);

const EXACT: Field = field(
    "exact",
    TEXT,
    "The words, copied from the text. They must stand there exactly once.",
)
.required();
const PREFIX: Field = field(
    "prefix",
    TEXT,
    "Words directly before, where `exact` stands more than once.",
);
const SUFFIX: Field = field(
    "suffix",
    TEXT,
    "Words directly after, where `exact` stands more than once.",
);
const IN: Field = field(
    "in",
    Shape::Choice(words::<Part>),
    "Where the words stand; `text` where nothing is said.",
);

/// How one passage is named: by its words.
const SELECTOR: &[Field] = &[
    EXACT,
    PREFIX,
    SUFFIX,
    field(
        "nth",
        Shape::Number(1, 99_999),
        "Which one, where `exact` stands more than once: 1 for the first, 2 for the second …",
    )
    .such_as("2"),
    IN,
];

/// The same, or every passage that has the words.
const SELECTOR_OF_ALL: &[Field] = &[
    EXACT,
    PREFIX,
    SUFFIX,
    field("nth", Shape::Nth, "Which one, where `exact` stands more than once: 1 for the first, 2 for the second …, or `all`.").such_as("2"),
    IN,
];

/// Words in an article, as evidence.
pub static PASSAGE: Table = Table {
    what: "a piece of evidence",
    shared: &[
        &[field("article", ARTICLE_ID, "The article's id.").required()],
        SELECTOR_OF_ALL,
    ],
    own: &[],
};

/// Something outside the dossier, as evidence.
pub static OUTSIDE: Table = map_of(
    "a piece of evidence",
    &[
        field("url", Shape::Address, "Its address.").required(),
        field("title", TEXT, "What it is."),
        field("accessed", Shape::Date, "When it was looked at."),
    ],
);

/// A moment in words.
pub static MOMENT: Table = map_of(
    "a moment",
    &[
        field("relative", TEXT, "The article's words for when.")
            .required()
            .such_as("Thursday"),
        RELATIVE_TO,
        VALUE,
    ],
);
const VALUE: Field = field(
    "value",
    Shape::Date,
    "What the words of `relative` come to. It goes before what is counted from them.",
);
const RELATIVE_TO: Field = field(
    "relative_to",
    Shape::IdOrWord(Kind::Event, "publication"),
    "What the words count from: `publication`, or an event's id; the publication where nothing is said.",
);

// An article.

/// An article.
pub static ARTICLE: Table = record(
    "an article",
    &[
        field("title", TEXT, "The headline as published, or the editor's own.").required(),
        field("short", TEXT, "A shorter name for tight places, such as references from other pages."),
        field("title_by", Shape::Choice(words::<TitleBy>), "Whose headline it is."),
        field("language", Shape::Language, "The text's language, where it is not the dossier's.").such_as("en"),
        field("publisher", Shape::Id(Kind::Publisher), "Who published it: a publisher's id. Left out where unknown."),
        field("publisher_name", TEXT, "The publisher's name as printed. It is shown if no `publisher` is given; if exactly one publisher's record has the name, the article is from that publisher.").such_as("The Harbour Post"),
        field("publisher_status", Shape::Choice(words::<PublisherStatus>), "How the publisher is known."),
        field("byline", TEXT, "Who signed it, as printed."),
        field("dateline", PLACE_ID, "The place of writing: a place's id. It is no mention of a place of events."),
        field("published", Shape::Date, "When it was published. Left out where unknown: nothing is invented."),
        field("published_basis", Shape::Choice(words::<DateBasis>), "How that date is known."),
        field("published_source", TEXT, "Where an `external` date comes from: a citation or an address."),
        field("url", Shape::Address, "Where it was published."),
        field("archived", Shape::List(&Shape::Map(&ARCHIVED)), "Archived copies.").such_as("[{url: \"https://archive.example/1\", date: \"2031-03-05\"}]"),
        field("accessed", Shape::Date, "When the editor read it."),
        field("clipping", Shape::Map(&CLIPPING), "The raw text it was made from."),
        field("derived_from", Shape::IdOrPrefixed(Kind::Article, "wire:"), "The article it repeats (its id), or the wire (`\"wire: Name\"`): one origin, not two."),
        field("text", Shape::Choice(words::<TextKind>), "What the text below is."),
        field("rights", Shape::Map(&RIGHTS), "Whose the text is, and on what right it stands here.").such_as("{holder: The Harbour Post, basis: with its leave}"),
        field("summary", TEXT, "One or two sentences."),
        field("summary_by", Shape::Choice(words::<TitleBy>), "Whose summary it is: the publisher's own abstract, or the editor's words; the editor's if nothing is said."),
        field("actors", Shape::List(&ACTOR_ID), "The actors it is mainly about, by id: they come first. All others that it names follow by themselves."),
        field("places", Shape::List(&PLACE_ID), "The places it is mainly about, by id: they come first. All others that it names follow by themselves."),
        field("mentions", Shape::List(&Shape::Map(&MENTION)), "Words that mean an actor or a place, where no name says so by itself.").such_as("[{exact: the minister, actor: jon-arden}]"),
        field("quotes", Shape::List(&Shape::Map(&QUOTE)), "Who is quoted, and how.").such_as("[{exact: nobody was told, speaker: jon-arden, type: fragment}]"),
        field("claims", Shape::List(&Shape::Map(&ATTESTATION)), "Who holds which claim here.").such_as("[{exact: it was safe, claim: bridge-was-safe, stance: asserts, voice: attributed, holder: jon-arden}]"),
        field("events", Shape::List(&Shape::Map(&REPORT)), "Which events are reported.").such_as("[{exact: closed the bridge, event: bridge-closed}]"),
        field("dates", Shape::List(&Shape::Map(&DATING)), "Words that say when.").such_as("[{exact: last year, relative: last year}]"),
        field("terms", Shape::List(&Shape::Map(&USE)), "Terms that are used.").such_as("[{exact: load rating, term: load-rating}]"),
        field("notes", Shape::List(&Shape::Map(&NOTE)), "An editor's remarks in the margin.").such_as("[{exact: safe, note: By whose measure?}]"),
    ],
);

/// An archived copy.
pub static ARCHIVED: Table = map_of(
    "an archived copy",
    &[
        field("url", Shape::Address, "Its address.").required(),
        field("date", Shape::Date, "When the copy was made."),
    ],
);

/// What an article was converted from.
pub static CLIPPING: Table = map_of(
    "`clipping`",
    &[
        field("file", TEXT, "Its path below `content/clippings/`.").required(),
        field(
            "item",
            TEXT,
            "Which of the file's items it is, where the file has several.",
        ),
        field(
            "sha256",
            Shape::Fingerprint,
            "The fingerprint of its bytes when the article was made.",
        ),
    ],
);

/// On what right a text stands in a dossier.
pub static RIGHTS: Table = map_of(
    "`rights`",
    &[
        field("holder", TEXT, "Who holds rights in the original."),
        field("basis", TEXT, "On what right the text is published here."),
    ],
);

// Annotations.

const PROVENANCE: &[Field] = &[
    field(
        "id",
        TEXT,
        "A name by which other annotations refer to this one; unique in its article.",
    ),
    field("by", TEXT, "Who annotated: an editor's name, or `import`."),
    field(
        "certainty",
        Shape::Choice(words::<Certainty>),
        "How sure the annotator is.",
    ),
    field(
        "status",
        Shape::Choice(words::<Status>),
        "Whether a person confirmed it; `confirmed` where nothing is said.",
    ),
    ALLOW,
];
const REMARK: Field = field("note", Shape::Markdown, "A remark, shown in the margin.");

const fn annotation(what: &'static str, own: &'static [Field]) -> Table {
    Table {
        what,
        shared: &[SELECTOR, PROVENANCE, &[REMARK]],
        own,
    }
}

/// Words tied to an actor or place, or kept from being tied.
pub static MENTION: Table = Table {
    what: "a mention",
    shared: &[SELECTOR_OF_ALL, PROVENANCE, &[REMARK]],
    own: &[
        field("actor", ACTOR_ID, "The actor the words mean: its id."),
        field(
            "via",
            PLACE_ID,
            "Beside `actor`: the place whose name stands for the actor. That makes it a metonym.",
        ),
        field("place", PLACE_ID, "The place the words mean: its id."),
        field(
            "none",
            Shape::Flag,
            "`true`: no mention of anything, though a name matches here.",
        ),
    ],
};

/// Somebody's words.
pub static QUOTE: Table = annotation(
    "a quote",
    &[
        field(
            "speaker",
            ACTOR_ID,
            "Who said it: an actor's id. Left out where the text names nobody.",
        ),
        field(
            "speaker_words",
            TEXT,
            "The article's words for who said it: a name that no record has yet, or a description. They are shown if no `speaker` is given.",
        )
        .such_as("one of them"),
        field("speaker_role", TEXT, "In which role."),
        field("cue", TEXT, "The reporting verb.").such_as("said"),
        field(
            "type",
            Shape::Choice(words::<QuoteType>),
            "How it is quoted.",
        ),
        field("audience", TEXT, "To whom."),
        field("medium", TEXT, "By what means.").such_as("interview"),
        field("prompt", TEXT, "What was asked."),
        field(
            "said",
            Shape::ScalarOr(&Shape::Date, &Shape::Map(&MOMENT)),
            "When: a date, or `{relative: Thursday}`.",
        ),
        field(
            "same_as",
            Shape::AnnotationOf(Kind::Article),
            "The same utterance, quoted elsewhere: the `id` of a quote in this article, or `other-article#id`.",
        ),
    ],
);

/// A claim held in an article.
pub static ATTESTATION: Table = annotation(
    "a claim's attestation",
    &[
        field("claim", CLAIM_ID, "The claim's id.").required(),
        field(
            "stance",
            Shape::Choice(words::<Stance>),
            "What the holder does with it.",
        )
        .required(),
        field(
            "voice",
            Shape::Choice(words::<Voice>),
            "In whose voice the article states it.",
        )
        .required(),
        field(
            "holder",
            ACTOR_ID,
            "Who holds it: an actor's id. Required if the voice is `attributed`, unless the words lie in a literal quote, whose speaker it is then. Absent otherwise.",
        ),
        field("cue", TEXT, "The verb.").such_as("insisted"),
    ],
);

/// An event that an article reports.
pub static REPORT: Table = annotation(
    "an event's mention",
    &[
        field("event", EVENT_ID, "The event's id.").required(),
        field(
            "according_to",
            ACTOR_ID,
            "On whose word: an actor's id. Left out where the article reports it in its own voice.",
        ),
        field("cue", TEXT, "The reporting verb.").such_as("said"),
    ],
);

/// Words that say when.
pub static DATING: Table = annotation(
    "a date's mention",
    &[
        field("date", Shape::Date, "The date that the words mean."),
        field(
            "relative",
            TEXT,
            "Instead of `date`: the words that need something to count from.",
        )
        .such_as("last year"),
        RELATIVE_TO,
        VALUE,
        field(
            "event",
            EVENT_ID,
            "The event that happened then: an event's id. Left out where the sentence says it, or it is none of the dossier's.",
        ),
    ],
);

/// A term that is used.
pub static USE: Table = annotation(
    "a term's use",
    &[field("term", Shape::Id(Kind::Term), "The term's id.").required()],
);

/// An editor's remark.
pub static NOTE: Table = Table {
    what: "a note",
    shared: &[SELECTOR, PROVENANCE],
    own: &[REMARK.required()],
};

// Actors and places.

/// An actor.
pub static ACTOR: Table = record(
    "an actor",
    &[
        field(
            "name",
            NAME,
            "Its name, or `{en: …, ur: …}`. It is found in articles in each language.",
        )
        .required(),
        field(
            "kind",
            Shape::Choice(words::<ActorKind>),
            "What sort of actor it is.",
        )
        .required(),
        SHORT,
        field("names", NAMES, NAMES_ABOUT).such_as("[{text: Arden, match: after-full-name}]"),
        field(
            "not_to_be_confused_with",
            Shape::List(&ACTOR_ID),
            "Actors it could be taken for, by id.",
        ),
        field("roles", Shape::List(&Shape::Map(&ROLE)), "Offices it held.")
            .such_as("[{title: Bridge inspector, in: river-board}]"),
        field(
            "part_of",
            Shape::OneOrMany(&Shape::ScalarOr(&ACTOR_ID, &Shape::Map(&MEMBERSHIP))),
            "What it belongs to: an actor's id, or `{actor, evidence}`, or a list of either.",
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
        field("title", TEXT, "The office's title.").required(),
        field("in", ACTOR_ID, "The actor in which it is held: its id."),
        field("from", Shape::Date, "Since when."),
        field("to", Shape::Date, "Until when."),
        EVIDENCE,
    ],
);

/// What an actor belongs to.
pub static MEMBERSHIP: Table = map_of(
    "a membership",
    &[
        field("actor", ACTOR_ID, "The actor it belongs to: its id.").required(),
        EVIDENCE,
    ],
);

/// A stated relation.
pub static RELATION: Table = map_of(
    "a relation",
    &[
        field("type", TEXT, "A few words.")
            .required()
            .such_as("ally of"),
        field("to", ACTOR_ID, "The other actor: its id.").required(),
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
            "Its name, or `{en: …, ur: …}`. It is found in articles in each language.",
        )
        .required(),
        field(
            "kind",
            Shape::Choice(words::<PlaceKind>),
            "What sort of place it is.",
        )
        .required(),
        SHORT,
        field("names", NAMES, NAMES_ABOUT).such_as("[Old Town]"),
        field(
            "not_to_be_confused_with",
            Shape::List(&PLACE_ID),
            "Places it could be taken for, by id.",
        ),
        field(
            "within",
            Shape::OneOrMany(&PLACE_ID),
            "The place it lies in (its id), or a list of them.",
        ),
        field(
            "point",
            Shape::Point,
            "Where it is: latitude, then longitude, in decimal degrees. It needs `point_source`.",
        ),
        field("point_source", TEXT, "Where the coordinates come from.").such_as("GeoNames 1138958"),
        field(
            "area",
            TEXT,
            "Its outline: a GeoJSON file below `content/areas/`. It needs `area_source`.",
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
            "What the point stands for.",
        ),
        field(
            "borders",
            Shape::List(&PLACE_ID),
            "Places it borders on, by id.",
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
            "What is claimed, in neutral words that are nobody's.",
        )
        .required(),
        field("short", TEXT, "A few words for tight places."),
        field(
            "kind",
            Shape::Choice(words::<ClaimKind>),
            "What sort of statement it is.",
        )
        .required(),
        field(
            "about",
            Shape::List(&Shape::Reference),
            "Records it is about.",
        )
        .such_as("[actor:jon-arden, place:low-bridge]"),
        field(
            "contradicts",
            Shape::List(&CLAIM_ID),
            "Claims that cannot be true with it, by id.",
        ),
        field(
            "refines",
            Shape::List(&CLAIM_ID),
            "Claims that it makes more precise, by id.",
        ),
        field(
            "verdict",
            Shape::Map(&VERDICT),
            "A signed judgement. Without one the page only counts who says what.",
        ),
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
            "When. Left out where unknown; beside it stands `date_basis`.",
        ),
        field("date_text", TEXT, "The article's words for when.").such_as("last Thursday"),
        field(
            "date_basis",
            Shape::Choice(words::<DateBasis>),
            "How the date is known.",
        ),
        field(
            "date_source",
            TEXT,
            "Where an `external` date comes from: a citation or an address.",
        ),
        field("after", Shape::Map(&ORDER), "The event it came after.")
            .such_as("{event: bridge-closed, by: P2D}"),
        field("before", Shape::Map(&ORDER), "The event it came before.")
            .such_as("{event: bridge-closed}"),
        field("places", Shape::List(&PLACE_ID), "Where, by id."),
        field(
            "place_precision",
            Shape::Choice(words::<Precision>),
            "What those places stand for.",
        ),
        field(
            "participants",
            Shape::List(&Shape::Map(&PARTICIPANT)),
            "Who took part.",
        )
        .such_as("[{actor: river-board, role: closes the bridge}]"),
        field("part_of", EVENT_ID, "The event it belongs to: its id."),
    ],
);

/// One event's order to another.
pub static ORDER: Table = map_of(
    "an order in time",
    &[
        field("event", EVENT_ID, "The other event: its id.").required(),
        field(
            "by",
            Shape::Duration,
            "By how much, in ISO 8601: `P2D` is two days. Left out: only the order is known.",
        ),
    ],
);

/// Who took part in an event.
pub static PARTICIPANT: Table = map_of(
    "a participant",
    &[
        field("actor", ACTOR_ID, "The actor: its id.").required(),
        field("role", TEXT, "As what."),
        field("hedge", TEXT, "The article's word of caution.").such_as("suspected"),
        field("according_to", ACTOR_ID, "On whose word: an actor's id."),
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
        field("short", TEXT, "A shorter name for tight places."),
        field(
            "names",
            NAMES,
            "Other names by which an import recognises it: plain, or `{text, kind, match, lang}`.",
        )
        .such_as("[{text: HG, kind: acronym}]"),
        field("url", Shape::Address, "Its address."),
        field("country", PLACE_ID, "Its country: a place's id."),
        field(
            "language",
            Shape::OneOrMany(&Shape::Language),
            "The language it publishes in, or a list of them.",
        )
        .such_as("[en, cy]"),
        field(
            "kind",
            Shape::Choice(words::<PublisherKind>),
            "What sort of publisher it is.",
        ),
        field(
            "policies",
            Shape::List(&Shape::Map(&POLICY)),
            "Its own rules.",
        )
        .such_as("[{text: Corrects its errors}]"),
        field(
            "assessments",
            Shape::List(&Shape::Map(&ASSESSMENT)),
            "What others say of it.",
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
        field("url", Shape::Address, "Where it stands."),
    ],
);

/// What somebody says of a publisher.
pub static ASSESSMENT: Table = map_of(
    "an assessment",
    &[
        field("text", TEXT, "The words.").required(),
        field("by", TEXT, "Whose they are.").required(),
        field("url", Shape::Address, "Where they stand."),
    ],
);

/// A page of prose.
pub static PAGE: Table = record(
    "a page",
    &[
        field("title", TEXT, "Its title.").required(),
        field("summary", TEXT, "One sentence."),
        field("order", Shape::Number(0, 9_999), "Its place in the footer.").such_as("1"),
    ],
);

// The dossier's own files.

/// An entry of `content/corrections.yaml`.
pub static CORRECTION: Table = map_of(
    "a correction",
    &[
        field("date", Shape::Date, "When it was made.").required(),
        field("page", Shape::Reference, "What was corrected.")
            .required()
            .such_as("article:first-report"),
        field("was", TEXT, "What it said.").required(),
        field("now", TEXT, "What it says.").required(),
        field("why", TEXT, "Why.").required(),
        field("by", TEXT, "Who corrected."),
    ],
);

/// An entry of `content/decisions.yaml`.
pub static DECISION: Table = map_of(
    "a decision",
    &[
        field(
            "reject",
            Shape::Choice(words::<Suggested>),
            "What sort of suggestion is turned down.",
        )
        .required(),
        field("words", TEXT, "The words it was about.").required(),
        field(
            "article",
            ARTICLE_ID,
            "The article's id, where it holds for one only.",
        ),
        field("why", TEXT, "Why, for the editor's own memory."),
    ],
);

/// `site.yaml`.
pub static SITE: Table = map_of(
    "`site.yaml`",
    &[
        field("title", TEXT, "The dossier's name.").required(),
        field(
            "question",
            TEXT,
            "The question it answers: the home page's headline.",
        ),
        field("description", TEXT, "One or two sentences.").required(),
        field("language", Shape::Language, "Its language.")
            .required()
            .such_as("en"),
        field("editor", TEXT, "Who answers for it."),
        field(
            "license",
            Shape::Map(&LICENSE),
            "On what terms others may use the dossier's own words.",
        ),
        field(
            "base_url",
            Shape::Address,
            "Where it will stand. Feeds and the sitemap need it; links inside the site do not.",
        ),
        field(
            "updated",
            Shape::Date,
            "When the editor last changed its content.",
        ),
        field(
            "previews",
            Shape::Flag,
            "Whether a picture is painted for each shared link, where `base_url` is known; `true` where nothing is said.",
        ),
        field(
            "network",
            Shape::Map(&NETWORK),
            "What stands in the network beside actors.",
        ),
        field(
            "theme",
            Shape::Choice(words::<BundledTheme>),
            "The look of the site; `dossier` where nothing is said.",
        ),
        field(
            "show_suggested",
            Shape::Flag,
            "Whether unconfirmed annotations are shown; `true` where nothing is said.",
        ),
        field(
            "diagnostics",
            Shape::Levels,
            "Raises, lowers or silences what `build` and `check` report: from id to level.",
        )
        .such_as("{never-mentioned: off}"),
    ],
);

/// What the network has.
pub static NETWORK: Table = map_of(
    "`network`",
    &[field(
        "places",
        Shape::Flag,
        "Whether places stand in it too, joined with actors by events and paragraphs; `false` where nothing is said.",
    )],
);

/// A licence.
pub static LICENSE: Table = map_of(
    "`license`",
    &[
        field("name", TEXT, "Its name.")
            .required()
            .such_as("CC BY 4.0"),
        field("url", Shape::Address, "Its address."),
    ],
);
