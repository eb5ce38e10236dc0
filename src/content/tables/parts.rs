//! Fields and maps that several kinds of files share.

use crate::content::choices::{Match, NameKind, Part};
use crate::content::kind::Kind;
use crate::content::table::{Field, Shape, Table, words};

pub(super) const fn field(name: &'static str, holds: Shape, about: &'static str) -> Field {
    Field::new(name, holds, about)
}

pub(super) const fn map_of(what: &'static str, own: &'static [Field]) -> Table {
    Table {
        what,
        shared: &[],
        own,
    }
}

/// A record with the fields of all records and its own.
pub(super) const fn record(what: &'static str, own: &'static [Field]) -> Table {
    Table {
        what,
        shared: &[&[TODO, ALLOW, FORMERLY]],
        own,
    }
}

/// The remaining work on a record.
pub const TODO: Field = field(
    "todo",
    TEXT,
    "Work that remains on this record. While it is set, hints about what the record lacks, such as a use, are not reported.",
)
.such_as("find who says so");

/// Diagnostics that are allowed where they are wrong.
pub const ALLOW: Field = field(
    "allow",
    Shape::Reasons,
    "Diagnostics that are wrong here, each with the reason: a map from id to text. They are not reported; `check -v` lists them.",
)
.such_as("{direct-quote-without-marks: an answer of an interview}");

/// The fields of an article that hold annotations.
pub const ANNOTATIONS: [&str; 7] = [
    "mentions", "quotes", "claims", "events", "dates", "terms", "notes",
];

/// The names of the fields that name a passage.
pub const SELECTOR_FIELDS: [&str; 5] = ["exact", "prefix", "suffix", "nth", "in"];

/// What a record was called before.
pub const FORMERLY: Field = field(
    "formerly",
    Shape::OneOrMany(&TEXT),
    "The former ids of the record, the oldest first. A page at each former address redirects to this record. `dossier rename` writes this field.",
)
.such_as("[the-minister]");

pub(super) const TEXT: Shape = Shape::Text;
pub(super) const ACTOR_ID: Shape = Shape::Id(Kind::Actor);
pub(super) const PLACE_ID: Shape = Shape::Id(Kind::Place);
pub(super) const CLAIM_ID: Shape = Shape::Id(Kind::Claim);
pub(super) const EVENT_ID: Shape = Shape::Id(Kind::Event);
pub(super) const ARTICLE_ID: Shape = Shape::Id(Kind::Article);

// What several kinds of record share.

pub(super) const NAME: Shape = Shape::ScalarOr(&TEXT, &Shape::ByLanguage(&TEXT));
pub(super) const NAMES: Shape = Shape::List(&Shape::ScalarOr(&TEXT, &Shape::Map(&OTHER_NAME)));
pub(super) const NAMES_ABOUT: &str =
    "Other names by which it is found in articles: plain text, or `{text, kind, match, lang}`.";
pub(super) const SHORT: Field = field(
    "short",
    TEXT,
    "A shorter name for tight spaces. It is not looked for in articles.",
);
pub(super) const IDS: Field = field(
    "ids",
    Shape::TextByKey,
    "Its identifiers in other registers: a map from register to identifier.",
)
.such_as("{wikidata: Q42}");
pub(super) static SUPPORT: Shape = Shape::MapWith("url", &OUTSIDE, &PASSAGE);
pub(super) const EVIDENCE: Field = field(
    "evidence",
    Shape::OneOrMany(&SUPPORT),
    "The evidence: words in an article, `{article, exact}`, or a source outside the dossier, `{url, title, accessed}`; or a list of these.",
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
            "What kind of name it is. The default is `alias`.",
        ),
        field(
            "match",
            Shape::Choice(words::<Match>),
            "When it is found in articles. The default is `always`, but `never` for a role.",
        ),
        field(
            "lang",
            Shape::Language,
            "Its language, if it differs from the dossier's.",
        )
        .such_as("ur"),
    ],
);

pub(super) const EXACT: Field = field(
    "exact",
    TEXT,
    "The words, copied from the text. They must occur there exactly once.",
)
.required();
pub(super) const PREFIX: Field = field(
    "prefix",
    TEXT,
    "The words directly before, if `exact` occurs more than once.",
);
pub(super) const SUFFIX: Field = field(
    "suffix",
    TEXT,
    "The words directly after, if `exact` occurs more than once.",
);
pub(super) const IN: Field = field(
    "in",
    Shape::Choice(words::<Part>),
    "Which part of the article contains the words. The default is `text`.",
);

/// The fields that select a passage by its words.
pub(super) const SELECTOR: &[Field] = &[
    EXACT,
    PREFIX,
    SUFFIX,
    field(
        "nth",
        Shape::Number(1, 99_999),
        "Which occurrence, if `exact` occurs more than once: 1 for the first, 2 for the second …",
    )
    .such_as("2"),
    IN,
];

/// The same, also for all passages with the words.
pub(super) const SELECTOR_OF_ALL: &[Field] = &[
    EXACT,
    PREFIX,
    SUFFIX,
    field("nth", Shape::Nth, "Which occurrence, if `exact` occurs more than once: 1 for the first, 2 for the second …, or `all`.").such_as("2"),
    IN,
];

/// Words in an article, as evidence.
pub static PASSAGE: Table = Table {
    what: "a piece of evidence",
    shared: &[
        &[field("article", ARTICLE_ID, "The id of the article.").required()],
        SELECTOR_OF_ALL,
    ],
    own: &[],
};

/// Something outside the dossier, as evidence.
pub static OUTSIDE: Table = map_of(
    "a piece of evidence",
    &[
        field("url", Shape::Address, "Its address.").required(),
        field("title", TEXT, "Its title."),
        field("accessed", Shape::Date, "When it was read."),
    ],
);

/// A moment in words.
pub static MOMENT: Table = map_of(
    "a moment",
    &[
        field("relative", TEXT, "The article's words for the time.")
            .required()
            .such_as("Thursday"),
        RELATIVE_TO,
        VALUE,
    ],
);
pub(super) const VALUE: Field = field(
    "value",
    Shape::Date,
    "The date that the words in `relative` mean. It takes precedence over the calculated one.",
);
pub(super) const RELATIVE_TO: Field = field(
    "relative_to",
    Shape::IdOrWord(Kind::Event, "publication"),
    "What the words are relative to: `publication`, or the id of an event. The default is `publication`.",
);

// An article.
