//! The dossier's own files.

use super::article::RIGHTS;
use super::parts::{ACTOR_ID, ARTICLE_ID, TEXT, field, map_of};
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
        field("by", TEXT, "Who corrected it."),
    ],
);

/// An entry of `content/decisions.yaml`.
pub static DECISION: Table = map_of(
    "a decision",
    &[
        field(
            "reject",
            Shape::Choice(words::<Suggested>),
            "The kind of suggestion that is rejected.",
        )
        .required(),
        field("words", TEXT, "The words of the suggestion.").required(),
        field(
            "article",
            ARTICLE_ID,
            "The id of the article, if the decision is about one only.",
        ),
        field("why", TEXT, "The reason, as a note to yourself."),
    ],
);

const DEFAULT_FIELDS: &[Field] = &[
    field(
        "text",
        Shape::Choice(words::<TextKind>),
        "What kind of text they are.",
    ),
    field("language", Shape::Language, "The language of their text.").such_as("en"),
    field(
        "rights",
        Shape::Map(&RIGHTS),
        "Who holds the rights, and on what basis the texts are published here.",
    ),
];

/// Defaults for articles that leave a field out.
pub static DEFAULTS: Table = Table {
    what: "`defaults`",
    shared: &[DEFAULT_FIELDS],
    own: &[field(
        "publishers",
        Shape::List(&Shape::Map(&PUBLISHER_DEFAULTS)),
        "Defaults for the articles of one publisher. They take precedence over the general ones.",
    )],
};

/// The same for one publisher's articles.
pub static PUBLISHER_DEFAULTS: Table = Table {
    what: "an entry of `publishers`",
    shared: &[
        &[field(
            "publisher",
            Shape::Id(Kind::Publisher),
            "The id of the publisher.",
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
            "The question that it answers, which becomes the headline of the home page.",
        ),
        field("description", TEXT, "A description in one or two sentences.").required(),
        field("language", Shape::Language, "Its language.")
            .required()
            .such_as("en"),
        field("editor", TEXT, "Who is responsible for it."),
        field(
            "begin",
            Shape::List(&ARTICLE_ID),
            "The articles that a reader begins with, in this order.",
        )
        .such_as("[first-report]"),
        field(
            "sides",
            Shape::List(&Shape::Map(&SIDE)),
            "The two sides of the dispute, as the editor sees them. Without them the home page lists who holds a claim and who disputes it.",
        )
        .such_as("[{name: The ministry, actors: [jon-arden]}, {name: The union, actors: [dockers]}]"),
        field(
            "license",
            Shape::Map(&LICENSE),
            "The terms on which others may use the dossier's own words.",
        ),
        field(
            "base_url",
            Shape::Address,
            "The address at which it will be published. Feeds and the sitemap need it; links within the site do not.",
        ),
        field(
            "updated",
            Shape::Date,
            "When the editor last changed its content.",
        ),
        field(
            "defaults",
            Shape::Map(&DEFAULTS),
            "Defaults for articles that leave a field out: for all of them, or for those of one publisher.",
        )
        .such_as("{text: full, rights: {basis: with the publishers' leave}}"),
        field(
            "previews",
            Shape::Flag,
            "Whether a preview image is made for each shared link, if `base_url` is set. The default is `true`.",
        ),
        field(
            "embeds",
            Shape::Flag,
            "Whether claims, questions, the chronology, the map and the network are also small pages for frames on other sites, each with a line to paste. The default is `true`.",
        ),
        field(
            "network",
            Shape::Map(&NETWORK),
            "What the network shows besides actors.",
        ),
        field(
            "theme",
            Shape::Choice(words::<BundledTheme>),
            "The look of the site. The default is `dossier`.",
        ),
        field(
            "show_suggested",
            Shape::Flag,
            "Whether unconfirmed annotations are shown. The default is `true`.",
        ),
        field(
            "diagnostics",
            Shape::Levels,
            "Raises, lowers or silences what `build` and `check` report: a map from id to level.",
        )
        .such_as("{never-mentioned: off}"),
    ],
);

/// A side of the dispute.
pub static SIDE: Table = map_of(
    "a side",
    &[
        field("name", TEXT, "What the home page calls it.")
            .required()
            .such_as("The ministry"),
        field("actors", Shape::List(&ACTOR_ID), "Who is on it.")
            .required()
            .such_as("[jon-arden]"),
    ],
);

/// Options of the network.
pub static NETWORK: Table = map_of(
    "`network`",
    &[field(
        "places",
        Shape::Flag,
        "Whether the network includes places, connected with actors by events and shared paragraphs. The default is `false`.",
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
