//! Articles and what is in them: clippings, rights, annotations.

use super::parts::{
    ACTOR_ID, ALLOW, ARTICLE_ID, CLAIM_ID, EVENT_ID, MOMENT, NAME, PLACE_ID, RELATIVE_TO, SELECTOR,
    SELECTOR_OF_ALL, TEXT, VALUE, field, map_of, record,
};
use crate::content::choices::{
    Certainty, DateBasis, Genre, PublisherStatus, QuoteType, Stance, Status, TextKind, TitleBy,
    Voice,
};
use crate::content::kind::Kind;
use crate::content::table::{Field, Shape, Table, words};

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
        field("author", ACTOR_ID, "Whose voice the article's own voice is, if that is one of the dossier's actors: the writer of an opinion piece, the ministry that issued a press release. What it says in its own voice is then that actor's position."),
        field("genre", Shape::Choice(words::<Genre>), "What form it has, in the terms of the IPTC."),
        field("dateline", PLACE_ID, "The place of writing: a place's id. It is no mention of a place of events."),
        field("published", Shape::Date, "When it was published. Left out where unknown: nothing is invented."),
        field("published_basis", Shape::Choice(words::<DateBasis>), "How that date is known."),
        field("published_source", TEXT, "Where an `external` date comes from: a citation or an address."),
        field("url", Shape::Address, "Where it was published."),
        field("archived", Shape::List(&Shape::Map(&ARCHIVED)), "Archived copies.").such_as("[{url: \"https://archive.example/1\", date: \"2031-03-05\"}]"),
        field("accessed", Shape::Date, "When the editor read it."),
        field("clipping", Shape::Map(&CLIPPING), "The raw text it was made from."),
        field("derived_from", Shape::IdOrPrefixed(Kind::Article, "wire:"), "The article it repeats (its id), or the wire (`\"wire: Name\"`): one origin, not two."),
        field("translates", Shape::Id(Kind::Article), "The article (its id) that it is a translation of: one origin, not two."),
        field("corrects", Shape::OneOrMany(&Shape::ScalarOr(&ARTICLE_ID, &Shape::Map(&CORRECTED))), "The articles that it corrects: an id, or `{article, exact, now}` for a passage; or a list of them.").such_as("[{article: first-report, exact: in the tower, now: in the keep}]"),
        field("retracts", Shape::OneOrMany(&ARTICLE_ID), "The articles that it takes back, by id."),
        field("updates", Shape::OneOrMany(&ARTICLE_ID), "The articles whose news it carries on, by id."),
        field("replies_to", Shape::OneOrMany(&ARTICLE_ID), "The articles that it answers, by id."),
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

/// A passage of another article that is corrected.
pub static CORRECTED: Table = Table {
    what: "a correction",
    shared: &[
        &[field(
            "article",
            ARTICLE_ID,
            "The id of the article that had it wrong.",
        )
        .required()],
        SELECTOR,
    ],
    own: &[field(
        "now",
        TEXT,
        "What the passage says now, in the words of the article that corrects it.",
    )
    .such_as("in the keep")],
};

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

/// On what right a text is in a dossier.
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
            "translation",
            NAME,
            "The words in your translation: plain for the dossier's language, or a map from language to text. It is shown beside them as the editor's.",
        )
        .such_as("{en: nobody asked}"),
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
            "In whose voice the article states it. Left out, it is `attributed` if there is a `holder`, or if the words lie in a literal quote; otherwise `own`.",
        ),
        field(
            "holder",
            Shape::ScalarOr(&ACTOR_ID, &Shape::Map(&UNNAMED_HOLDER)),
            "Who holds it: an actor's id, or `{unnamed: two firemen}` for somebody whom the article does not name and no record is needed for. Left out if the words lie in a literal quote, whose speaker it is then, or if the voice is not `attributed`.",
        ),
        field("cue", TEXT, "The verb.").such_as("insisted"),
        field(
            "said",
            Shape::ScalarOr(&Shape::Date, &Shape::Map(&MOMENT)),
            "When the holder said so: a date, or `{relative: Thursday}`. Left out, it is when the quote was said in which the words lie, or else the day of the article or before.",
        ),
    ],
);

/// A holder who has no record.
pub static UNNAMED_HOLDER: Table = map_of(
    "a holder",
    &[field(
        "unnamed",
        TEXT,
        "The article's words for who holds it. Each passage has a holder of its own: nothing says that two of them are the same.",
    )
    .required()
    .such_as("two firemen")],
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
            "Instead of `date`: the words that need something to count from. Left out, they are the words of the passage.",
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
