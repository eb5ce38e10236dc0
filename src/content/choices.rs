//! The words that fields allow, and what each means.

use super::choice::choices;

choices! {
    /// What sort of actor it is.
    ActorKind, "a kind of actor" {
        /// A human being with a name.
        Person = "person",
        /// A body with members and offices.
        Organization = "organization",
        /// People who act together.
        Group = "group",
        /// A state's government.
        Government = "government",
        /// Someone the articles do not name.
        Unnamed = "unnamed",
    }
}

choices! {
    /// Whose headline it is.
    TitleBy, "an author of these words" {
        /// As published.
        Publisher = "publisher",
        /// The editor's own.
        Editor = "editor",
    }
}

choices! {
    /// How the publisher is known.
    PublisherStatus, "a publisher's status" {
        /// The text says so.
        Stated = "stated",
        /// Concluded from the text.
        Inferred = "inferred",
        /// The text says so, but that could be wrong.
        Unverified = "unverified",
        /// Not known.
        Unknown = "unknown",
    }
}

choices! {
    /// How a date is known.
    DateBasis, "a date basis" {
        /// The text says so.
        Stated = "stated",
        /// Counted from another date.
        Resolved = "resolved",
        /// Concluded by an editor.
        Inferred = "inferred",
        /// Taken from elsewhere.
        External = "external",
    }
}

choices! {
    /// What an article's text is.
    TextKind, "a kind of text" {
        /// The text as published.
        Full = "full",
        /// A part of it.
        Excerpt = "excerpt",
        /// The dossier's own words.
        Digest = "digest",
    }
}

choices! {
    /// What form an article has, in the terms of the IPTC's genres.
    Genre, "a genre" {
        /// News, reported by its writer.
        Report = "report",
        /// Questions, and the answers of one who is asked.
        Interview = "interview",
        /// Its writer's opinion.
        Opinion = "opinion",
        /// Explains what happened, and what may follow.
        Analysis = "analysis",
        /// Issued by someone for the press.
        PressRelease = "press-release",
        /// Someone's own words, issued as a text.
        Statement = "statement",
        /// What was said, word for word.
        Transcript = "transcript",
        /// Says what another article had wrong.
        Correction = "correction",
        /// Written while things happen.
        Live = "live",
        /// Tells at length.
        Feature = "feature",
    }
}

choices! {
    /// How sure an annotator is.
    Certainty, "a certainty" {
        /// Sure.
        High = "high",
        /// Likely.
        Medium = "medium",
        /// One reading among others.
        Low = "low",
    }
}

choices! {
    /// Whether an annotation was confirmed by a person.
    Status, "a status" {
        /// Written by the importer.
        Suggested = "suggested",
        /// Confirmed.
        Confirmed = "confirmed",
    }
}

choices! {
    /// How words are quoted.
    QuoteType, "a type of quotation" {
        /// Between quotation marks, a sentence or more.
        Direct = "direct",
        /// In the writer's words.
        Indirect = "indirect",
        /// Partly between quotation marks.
        Mixed = "mixed",
        /// A few words between quotation marks.
        Fragment = "fragment",
    }
}

choices! {
    /// What a holder does with a claim.
    Stance, "a stance" {
        /// Says it is so.
        Asserts = "asserts",
        /// Says it is so, without proof.
        Alleges = "alleges",
        /// Admits that it is so.
        Acknowledges = "acknowledges",
        /// Lets it be understood.
        Implies = "implies",
        /// Undertakes it.
        Promises = "promises",
        /// Holds it out as harm.
        Threatens = "threatens",
        /// Holds it out as danger.
        Warns = "warns",
        /// Says it is not so.
        Denies = "denies",
        /// Refuses it.
        Rejects = "rejects",
        /// Doubts it.
        Questions = "questions",
        /// Has not said that it is so.
        DoesNotAcknowledge = "does-not-acknowledge",
        /// Would not say.
        DeclinesToComment = "declines-to-comment",
    }
}

choices! {
    /// In whose voice an article states a claim.
    Voice, "a voice" {
        /// Someone is said to hold it.
        Attributed = "attributed",
        /// The article says it.
        Own = "own",
        /// The article takes it for granted.
        Presupposed = "presupposed",
    }
}

choices! {
    /// The kind of suggestion that was rejected: the id under which it was made.
    Suggested, "a kind of suggestion" {
        /// A name that no record has.
        Name = "unlinked-name",
        /// Words in quotation marks that no annotation explains.
        Quote = "unmarked-quote",
        /// Words that are annotated elsewhere.
        Passage = "unmarked-passage",
        /// An article that repeats another; the words are the id of the other.
        Copy = "unmarked-copy",
        /// A quotation of an utterance that another article quotes too.
        Utterance = "unmarked-utterance",
    }
}

choices! {
    /// What sort of place it is.
    PlaceKind, "a kind of place" {
        /// A state.
        Country = "country",
        /// A first-level division.
        Province = "province",
        /// A second-level division.
        District = "district",
        /// A city.
        City = "city",
        /// A town.
        Town = "town",
        /// A village.
        Village = "village",
        /// A stretch of land without its own administration.
        Region = "region",
        /// A line between states.
        Border = "border",
        /// A building or compound.
        Building = "building",
        /// A river, mountain, pass.
        Natural = "natural",
        /// Anything else.
        Other = "other",
    }
}

choices! {
    /// What a point stands for.
    Precision, "a precision" {
        /// The spot itself.
        Exact = "exact",
        /// Somewhere close by.
        Vicinity = "vicinity",
        /// A city, town or village.
        Locality = "locality",
        /// Somewhere in a district.
        District = "district",
        /// Somewhere in a province.
        Province = "province",
        /// Somewhere in a country.
        Country = "country",
        /// Somewhere in a region.
        Region = "region",
    }
}

choices! {
    /// What sort of statement a claim is.
    ClaimKind, "a kind of claim" {
        /// That something is or was so.
        Factual = "factual",
        /// That one thing led to another.
        Causal = "causal",
        /// That something will be so.
        Predictive = "predictive",
        /// That something ought to be so.
        Normative = "normative",
        /// That harm will be done.
        Threat = "threat",
        /// That a course is or will be taken.
        Policy = "policy",
    }
}

choices! {
    /// What sort of publisher it is.
    PublisherKind, "a kind of publisher" {
        /// A newspaper.
        Newspaper = "newspaper",
        /// A news agency.
        Agency = "agency",
        /// Radio or television.
        Broadcaster = "broadcaster",
        /// An outlet on the web.
        Online = "online",
        /// One that collects from others.
        Aggregator = "aggregator",
        /// A government.
        Government = "government",
        /// Anything else.
        Other = "other",
    }
}

choices! {
    /// What another name of a record is.
    NameKind, "a kind of name" {
        /// Another name.
        Alias = "alias",
        /// Letters that stand for it.
        Acronym = "acronym",
        /// Another way of writing it.
        Spelling = "spelling",
        /// An office, which others may hold too.
        Role = "role",
    }
}

choices! {
    /// When a name in an article is taken for the record.
    Match, "a matching mode" {
        /// Wherever it is.
        Always = "always",
        /// Only in an article that also has one of the record's full names before it.
        AfterFullName = "after-full-name",
        /// Never automatically.
        Never = "never",
    }
}

choices! {
    /// The part of an article in which a passage is looked for.
    Part, "a part of an article" {
        /// The headline.
        Title = "title",
        /// The text.
        Text = "text",
    }
}

choices! {
    /// A look of the whole site that is part of the program. A dossier's own templates and static files override it.
    BundledTheme, "a theme" {
        /// Margin notes next to their paragraphs, claims as a matrix; the default.
        Dossier = "dossier",
        /// A newspaper: a front page, notes numbered below the text, claims as a ledger of for and against.
        Broadsheet = "broadsheet",
    }
}
