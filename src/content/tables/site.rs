//! The dossier's own files.

use super::article::RIGHTS;
use super::parts::{ARTICLE_ID, TEXT, field, map_of};
use crate::content::choices::{BundledTheme, Suggested, TextKind};
use crate::content::kind::Kind;
use crate::content::table::{Field, Shape, Table, words};

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

const DEFAULT_FIELDS: &[Field] = &[
    field(
        "text",
        Shape::Choice(words::<TextKind>),
        "What their text is.",
    ),
    field("language", Shape::Language, "The language of their text.").such_as("en"),
    field(
        "rights",
        Shape::Map(&RIGHTS),
        "Whose the texts are, and on what right they are published here.",
    ),
];

/// What articles say that leave a field out.
pub static DEFAULTS: Table = Table {
    what: "`defaults`",
    shared: &[DEFAULT_FIELDS],
    own: &[field(
        "publishers",
        Shape::List(&Shape::Map(&PUBLISHER_DEFAULTS)),
        "The same for the articles of one publisher each; they go before the others.",
    )],
};

/// The same for one publisher's articles.
pub static PUBLISHER_DEFAULTS: Table = Table {
    what: "an entry of `publishers`",
    shared: &[
        &[field(
            "publisher",
            Shape::Id(Kind::Publisher),
            "The publisher's id.",
        )
        .required()],
        DEFAULT_FIELDS,
    ],
    own: &[],
};

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
            "defaults",
            Shape::Map(&DEFAULTS),
            "What articles say that leave a field out: for all of them, and for those of one publisher.",
        )
        .such_as("{text: full, rights: {basis: with the publishers' leave}}"),
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
