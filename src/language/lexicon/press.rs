//! What a lexicon holds about the print around a text: who published and wrote it, where and when, and of what kind it is.
//!
//! Lists are in small letters where nothing else is said; case, vowel marks and the variants of one Arabic letter are folded before
//! they are compared.

use super::kinds::{Words, section};

section! {
    /// Words above a text: how papers label and print who published, who wrote, and what kind of text it is.
    Head {
        /// Labels before a colon: the publisher.
        publisher_labels: Words,
        /// Labels before a colon: the headline.
        title_labels: Words,
        /// Labels before a colon: the address.
        address_labels: Words,
        /// Labels before a colon: where it was written.
        place_labels: Words,
        /// What writers are called in a byline instead of, or before, a name.
        writers: Words,
        /// Words in the names of papers, agencies and stations.
        papers: Words,
        /// Ends of such words, for languages that write compounds as one word.
        paper_endings: Words,
        /// Articles that begin names.
        articles: Words,
        /// Small words inside names.
        inside: Words,
        /// Sections and genres printed above a headline or before a name.
        sections: Words,
        /// What shows that a text is an office's release.
        release: Words,
        /// Words in the names of offices that issue releases.
        offices: Words,
        /// Words in the names of papers that are words of headlines too: a name only beside a day, a byline or another part of a head.
        perhaps_papers: Words,
        /// Words that a paper's name follows without a colon: "first published in".
        publisher_leads: Words,
        /// Labels of what is no part of an article: its length, its section, how a database keeps it.
        other_labels: Words,
        /// Labels of letters: who it is from.
        sender_labels: Words,
        /// Labels of letters: whom it is to.
        recipient_labels: Words,
        /// Labels of letters: what it is about.
        subject_labels: Words,
        /// What is counted beside a text: "412 words", "4 min read".
        counted: Words,
        /// Words between a writer's name and where the writer is: "in", "desde".
        from_where: Words,
        /// Sections and genres whose pieces are signed.
        genres: Words,
        /// What papers say of themselves below their name: "founded in", "independent".
        mottos: Words,
        /// Words before the number of a volume, also one in words: "سال هفتم".
        volumes: Words,
        /// What pages offer their readers above a text.
        offers: Words,
    }
}

section! {
    /// Words by which datelines are known. Lists are as they are written where nothing else is said.
    Dateline {
        /// What a place is called before its name: "the *town of* Harrow", "die *Stadt* Brennfurt".
        towns: Words,
        /// Words before a place that something happens in.
        prepositions: Words,
        /// The same behind a place.
        postpositions: Words,
        /// Words in a headline before a place where something is.
        there: Words,
        /// Small words inside names of places: "Newcastle *upon* Tyne".
        joins: Words,
        /// Articles, which no town's name has before it inside a text.
        articles: Words,
        /// Words that texts open with, alone before a stop, and that are no towns; in small letters.
        openings: Words,
        /// Endings of nouns that are no names of towns, in small letters.
        noun_endings: Words,
        /// What is before a colon or a dash and is no place, in small letters.
        no_places: Words,
        /// Words that speech opens with, in small letters: behind a name and a colon, somebody says them.
        spoken: Words,
    }
}
