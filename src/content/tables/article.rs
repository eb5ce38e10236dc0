//! Articles and their parts: clippings, rights, annotations.

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
        field("short", TEXT, "A shorter title for tight spaces, such as references from other pages."),
        field("title_by", Shape::Choice(words::<TitleBy>), "Whose headline it is."),
        field("language", Shape::Language, "The text's language, if it differs from the dossier's.").such_as("en"),
        field("publisher", Shape::Id(Kind::Publisher), "Who published it: the id of a publisher. Leave it out if unknown."),
        field("publisher_name", TEXT, "The publisher's name as printed. It is shown if `publisher` is not given; if exactly one publisher's record has this name, the article belongs to that publisher.").such_as("The Harbour Post"),
        field("publisher_status", Shape::Choice(words::<PublisherStatus>), "How the publisher is known."),
        field("byline", TEXT, "Who signed it, as printed."),
        field("author", ACTOR_ID, "The actor whose voice is the article's own voice: the writer of an opinion piece, or the ministry that issued a press release. What the article says in its own voice is then that actor's position."),
        field("genre", Shape::Choice(words::<Genre>), "The genre, in the terms of the IPTC."),
        field("dateline", PLACE_ID, "The place of writing: the id of a place. It does not count as a place of events."),
        field("published", Shape::Date, "When it was published. Leave it out if unknown: nothing is invented."),
        field("published_basis", Shape::Choice(words::<DateBasis>), "How that date is known."),
        field("published_source", TEXT, "The source of an `external` date: a citation or an address."),
        field("url", Shape::Address, "The address at which it was published."),
        field("archived", Shape::List(&Shape::Map(&ARCHIVED)), "Archived copies.").such_as("[{url: \"https://archive.example/1\", date: \"2031-03-05\"}]"),
        field("accessed", Shape::Date, "When the editor read it."),
        field("clipping", Shape::Map(&CLIPPING), "The raw text that it was made from."),
        field("derived_from", Shape::IdOrPrefixed(Kind::Article, "wire:"), "The article that it repeats (its id), or the wire service (`\"wire: Name\"`): they count as one origin, not two."),
        field("translates", Shape::Id(Kind::Article), "The article that it translates (its id): they count as one origin, not two."),
        field("corrects", Shape::OneOrMany(&Shape::ScalarOr(&ARTICLE_ID, &Shape::Map(&CORRECTED))), "The articles that it corrects: an id, or `{article, exact, now}` for a passage, or a list of these.").such_as("[{article: first-report, exact: in the tower, now: in the keep}]"),
        field("retracts", Shape::OneOrMany(&ARTICLE_ID), "The articles that it retracts, by id."),
        field("updates", Shape::OneOrMany(&ARTICLE_ID), "The articles that it updates with later news, by id."),
        field("replies_to", Shape::OneOrMany(&ARTICLE_ID), "The articles that it replies to, by id."),
        field("text", Shape::Choice(words::<TextKind>), "What kind of text this is."),
        field("rights", Shape::Map(&RIGHTS), "Who holds the rights, and on what basis the text is published here.").such_as("{holder: The Harbour Post, basis: with its leave}"),
        field("summary", TEXT, "A summary in one or two sentences."),
        field("summary_by", Shape::Choice(words::<TitleBy>), "Whose summary it is: the publisher's own abstract, or the editor's words. The default is the editor's."),
        field("actors", Shape::List(&ACTOR_ID), "The main actors in the article, by id. They are listed first; all others that it names are added automatically."),
        field("places", Shape::List(&PLACE_ID), "The main places in the article, by id. They are listed first; all others that it names are added automatically."),
        field("mentions", Shape::List(&Shape::Map(&MENTION)), "Words that mean an actor or a place and are not recognised by name.").such_as("[{exact: the minister, actor: jon-arden}]"),
        field("quotes", Shape::List(&Shape::Map(&QUOTE)), "Who is quoted, and how.").such_as("[{exact: nobody was told, speaker: jon-arden, type: fragment}]"),
        field("claims", Shape::List(&Shape::Map(&ATTESTATION)), "Who holds which claim in the article.").such_as("[{exact: it was safe, claim: bridge-was-safe, stance: asserts, voice: attributed, holder: jon-arden}]"),
        field("events", Shape::List(&Shape::Map(&REPORT)), "Events that the article reports.").such_as("[{exact: closed the bridge, event: bridge-closed}]"),
        field("dates", Shape::List(&Shape::Map(&DATING)), "Words that say when something happened.").such_as("[{exact: last year, relative: last year}]"),
        field("terms", Shape::List(&Shape::Map(&USE)), "Terms that the article uses.").such_as("[{exact: load rating, term: load-rating}]"),
        field("notes", Shape::List(&Shape::Map(&NOTE)), "The editor's remarks in the margin.").such_as("[{exact: safe, note: By whose measure?}]"),
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
            "The id of the article that was wrong.",
        )
        .required()],
        SELECTOR,
    ],
    own: &[field(
        "now",
        TEXT,
        "The corrected passage, in the words of the article that corrects it.",
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
            "Which item of the file it is, if the file contains several.",
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
        field("holder", TEXT, "Who holds the rights in the original."),
        field("basis", TEXT, "On what basis the text is published here."),
    ],
);

// Annotations.

const PROVENANCE: &[Field] = &[
    field(
        "id",
        TEXT,
        "A name by which other annotations refer to this one. It must be unique in the article.",
    ),
    field("by", TEXT, "Who annotated: an editor's name, or `import`."),
    field(
        "certainty",
        Shape::Choice(words::<Certainty>),
        "How certain the annotator is.",
    ),
    field(
        "status",
        Shape::Choice(words::<Status>),
        "Whether a person has confirmed it. The default is `confirmed`.",
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
        field("actor", ACTOR_ID, "The actor that the words mean, by id."),
        field(
            "via",
            PLACE_ID,
            "Together with `actor`: the place whose name stands for the actor. This makes the mention a metonym.",
        ),
        field("place", PLACE_ID, "The place that the words mean, by id."),
        field(
            "none",
            Shape::Flag,
            "`true` if the words do not mention anything, although a name matches.",
        ),
    ],
};

/// Someone's words.
pub static QUOTE: Table = annotation(
    "a quote",
    &[
        field(
            "speaker",
            ACTOR_ID,
            "Who said it: the id of an actor. Leave it out if the text names nobody.",
        ),
        field(
            "speaker_words",
            TEXT,
            "The article's words for the speaker: a name without a record, or a description. They are shown if `speaker` is not given.",
        )
        .such_as("one of them"),
        field("speaker_role", TEXT, "In which role the speaker said it."),
        field("cue", TEXT, "The reporting verb.").such_as("said"),
        field(
            "type",
            Shape::Choice(words::<QuoteType>),
            "How it is quoted.",
        ),
        field("audience", TEXT, "To whom it was said."),
        field("medium", TEXT, "Through what medium it was said.").such_as("interview"),
        field("prompt", TEXT, "What the speaker was asked."),
        field(
            "said",
            Shape::ScalarOr(&Shape::Date, &Shape::Map(&MOMENT)),
            "When it was said: a date, or `{relative: Thursday}`.",
        ),
        field(
            "translation",
            NAME,
            "Your translation of the words: a text in the dossier's language, or a map from language to text. It is shown with the quote and marked as the editor's.",
        )
        .such_as("{en: nobody asked}"),
        field(
            "same_as",
            Shape::AnnotationOf(Kind::Article),
            "The same utterance quoted elsewhere: the `id` of a quote in this article, or `other-article#id`.",
        ),
    ],
);

/// A claim held in an article.
pub static ATTESTATION: Table = annotation(
    "a claim's attestation",
    &[
        field("claim", CLAIM_ID, "The id of the claim.").required(),
        field(
            "stance",
            Shape::Choice(words::<Stance>),
            "The holder's stance toward the claim.",
        )
        .required(),
        field(
            "voice",
            Shape::Choice(words::<Voice>),
            "In whose voice the article states it. The default is `attributed` if there is a `holder` or if the words are inside a direct quote, and `own` otherwise.",
        ),
        field(
            "holder",
            Shape::ScalarOr(&ACTOR_ID, &Shape::Map(&UNNAMED_HOLDER)),
            "Who holds it: the id of an actor, or `{unnamed: two firemen}` for someone whom the article does not name and who needs no record. Leave it out if the words are inside a direct quote, whose speaker is then the holder, or if the voice is not `attributed`.",
        ),
        field("cue", TEXT, "The reporting verb.").such_as("insisted"),
        field(
            "said",
            Shape::ScalarOr(&Shape::Date, &Shape::Map(&MOMENT)),
            "When the holder said so: a date, or `{relative: Thursday}`. By default, the time of the quote that contains the words, or else the day of the article or earlier.",
        ),
    ],
);

/// A holder who has no record.
pub static UNNAMED_HOLDER: Table = map_of(
    "a holder",
    &[field(
        "unnamed",
        TEXT,
        "The article's words for the holder. Each passage has a separate holder: two of them are never assumed to be the same.",
    )
    .required()
    .such_as("two firemen")],
);

/// An event that an article reports.
pub static REPORT: Table = annotation(
    "an event's mention",
    &[
        field("event", EVENT_ID, "The id of the event.").required(),
        field(
            "according_to",
            ACTOR_ID,
            "Whose account it is: the id of an actor. Leave it out if the article reports the event in its own voice.",
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
            "Instead of `date`: words that are relative to another date. By default, the words of the passage.",
        )
        .such_as("last year"),
        RELATIVE_TO,
        VALUE,
        field(
            "event",
            EVENT_ID,
            "The event that happened then: the id of an event. Leave it out if the sentence says what happened, or if the dossier has no such event.",
        ),
    ],
);

/// A term that is used.
pub static USE: Table = annotation(
    "a term's use",
    &[field("term", Shape::Id(Kind::Term), "The id of the term.").required()],
);

/// An editor's remark.
pub static NOTE: Table = Table {
    what: "a note",
    shared: &[SELECTOR, PROVENANCE],
    own: &[REMARK.required()],
};
