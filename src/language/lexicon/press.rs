//! What a lexicon holds about the print around a text: who published and wrote it, where and when, and of what kind it is.
//!
//! Lists are in small letters where nothing else is said; case, vowel marks and the variants of one Arabic letter are folded before
//! they are compared.

use super::kinds::{Forms, Words, section};

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
        /// Labels of what is not part of an article: its length, its section, how a database keeps it.
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
        /// Words that begin a line above a headline, and say what is below it: "interview with".
        kickers: Words,
        /// Words that end such a line.
        kicker_ends: Words,
        /// Words that end a line above a headline which names who says it: "گفت".
        attribution_ends: Words,
        /// Words before what someone says: a line that has one is a headline itself.
        before_objects: Words,
        /// Words behind "report" that say of what kind it is: a script without capitals does not show that they are not a name.
        report_kinds: Words,
        /// How agencies number what they send again: "2nd *lead*". A sign or nothing follows.
        slugs: Words,
        /// How agencies say what is new in what they send again: "adds quotes".
        slug_leads: Words,
        /// Endings of the figures of ordinal numbers before a slug: "2*nd*".
        ordinal_endings: Words,
        /// Small words between nouns of headlines that names of papers do not have.
        headline_joins: Words,
        /// The article and small words that are written together with the word behind them.
        joined_beginnings: Words,
        /// Words of prices.
        money: Words,
    }
}

section! {
    /// Words by which datelines are known. Lists are as they are written where nothing else is said.
    Dateline {
        /// What a place is called before its name: "the *town of* Harrow", "die *Stadt* Brennfurt".
        towns: Words,
        /// Words before a place that something happens in.
        prepositions: Words,
        /// The same after a place.
        postpositions: Words,
        /// Words in a headline before a place where something is.
        there: Words,
        /// Small words inside names of places: "Newcastle *upon* Tyne".
        joins: Words,
        /// Articles, which no town's name has before it inside a text.
        articles: Words,
        /// Words that texts open with, alone before a stop, and that are not towns; in small letters.
        openings: Words,
        /// Endings of nouns that are not names of towns, in small letters.
        noun_endings: Words,
        /// What is before a colon or a dash and is not a place, in small letters.
        no_places: Words,
        /// Words that speech opens with, in small letters: after a name and a colon, someone says them.
        spoken: Words,
        /// Words before the place of a dateline, in small letters: "*ABOARD* THE RESOLUTE".
        leads: Words,
    }
}

section! {
    /// Words around a writer's name.
    Byline {
        /// Words that a name follows without a sign: "By", "Interview by".
        leads: Words,
        /// Words that are words of sentences too: a name follows only after a colon.
        labels: Words,
        /// Words before the name of whoever put it on a page: a writer there, perhaps a publisher in a text.
        posters: Words,
        /// What is before and after a name that it shows to be a writer's, with "…" for the name: "… کی رپورٹ".
        around: Words,
        /// How a line says who writes from where: "Aus {place} berichtet {name}".
        reports: Words,
        /// "and" between names.
        joins: Words,
        /// Small words in and between names of persons: "von", "and".
        small_words: Words,
        /// What writers of learning or rank are called before their names.
        courtesies: Words,
        /// "and" between names that a page marks as authors.
        page_joins: Words,
        /// Small words inside such a name.
        page_particles: Words,
        /// Words that no name of a writer has, folded: "comments".
        no_names: Words,
        /// What pages state for an author where there is none, folded: "admin".
        no_writers: Words,
    }
}

section! {
    /// Words of mails and letters that pass on a text.
    Mail {
        /// Words before a colon in a subject that say that a mail is passed on: "Fwd".
        forward_words: Words,
        /// Lines that part a mail from the one that it passes on: "Forwarded message".
        forward_marks: Words,
        /// Labels of mails that say neither who sent one, nor to whom, nor about what.
        labels: Words,
        /// Words that speak to someone, as a note above an article does and a headline does not.
        note_words: Words,
        /// How letters greet their readers.
        greetings: Words,
        /// What letters to readers are called.
        newsletters: Words,
        /// Words beside that name which say when it comes, or to whom.
        newsletter_times: Words,
    }
}

section! {
    /// Words of the page around a text.
    Page {
        /// How long ago a text was published, which is not a day; "…" is a number with what is beside it: "… ago", "vor
        /// …stunden".
        ago: Words,
        /// How lines begin that lead to another part of a page: "back to".
        ways_back: Words,
        /// How the lines begin that newsletters print above everything, for readers who see nothing else; folded.
        preheaders: Words,
        /// How the names begin of what a database counts: "2 of 37 *documents*".
        documents: Words,
        /// "of" between two numbers: "2 *of* 37".
        of: Words,
        /// Words that begin a line inside a text which leads elsewhere: "read more".
        teasers: Words,
        /// What short lines say that belong to the page around a text: "cookie policy".
        said_in_footers: Words,
        /// How such lines begin: "filed under".
        footer_beginnings: Words,
        /// How agencies say in brackets who worked on a text: "editing by".
        credits_of_agencies: Words,
        /// Lines behind which comments or other articles follow: "related stories".
        ends: Words,
        /// Words before the number of a page of a printed text, folded: "*Page* 2 of 3".
        page_words: Words,
        /// Words between the number of a page and that of all pages, folded: "Page 2 *of* 3".
        page_joins: Words,
        /// That all rights are reserved.
        rights_reserved: Words,
        /// What is before and after the holder's name in a line that reserves rights without a sign; "…" is the name.
        rights_held_by: Words,
        /// How a line begins that is nothing but who made a picture: "photo by".
        picture_credits: Words,
        /// Words in the brackets at the end of a caption.
        in_captions: Words,
        /// How the credit of a picture begins at the end of a caption: "credit: ".
        caption_credits: Words,
        /// How captions begin: "in this photo".
        caption_beginnings: Words,
        /// How lines at a text's head begin that say who and when: "by ", "last updated".
        head_beginnings: Words,
        /// What lines at a text's foot say of the page, the author or the paper: "follow us".
        in_tails: Words,
        /// Lines that pages print everywhere: "share", "advertisement".
        buttons: Words,
        /// How lines on a page begin that invite to read something else.
        leads_elsewhere: Words,
    }
}

section! {
    /// Places that news is written from. Lists are in small letters, with a straight apostrophe.
    Places {
        /// Cities that most datelines name.
        cities: Words,
        /// Countries, and the states that datelines name after a town.
        lands: Words,
    }
}

section! {
    /// What is known about those who publish news.
    Press {
        /// Agencies that sign without brackets, or let the text follow their brackets without a dash; in small letters.
        agencies: Words,
        /// Agencies that pictures are from, in small letters.
        picture_agencies: Words,
    }
}

section! {
    /// How dates are printed around a text: beside headlines, in datelines, behind labels.
    Dates {
        /// The names of the Gregorian months in all spellings, by the number of the month.
        month_forms: Forms,
        /// Shortened or ambiguous names: read only if a year follows.
        short_month_forms: Forms,
        /// The names of the months of the Solar Hijri calendar, from the one that begins in March.
        solar_month_forms: Forms,
        /// The names of the months of the Islamic lunar calendar.
        lunar_months: Words,
        /// The tags of languages in which figures separated by slashes are always day, month and year: "3/4/2025" is a day in
        /// April.
        day_first: Words,
        /// Weekdays, short forms among them.
        weekdays: Words,
        /// Words between the parts of a date: "9 *de* mayo *de* 2025".
        joins: Words,
        /// Words beside a date that change nothing: "at", "o'clock", zones.
        around: Words,
        /// Words from a day to another: "9 *to* 12 May".
        until: Words,
        /// What is printed after a number that is a day or a year, without a space: "9*th*".
        number_endings: Words,
        /// Words before the number of an issue.
        issues: Words,
        /// Words before the number of a page.
        pages: Words,
        /// What is before the day of publication.
        published: Words,
        /// What is before the day of the last change.
        updated: Words,
        /// Words beside a day on which something else begins or ends: a rule, an offer, a life.
        of_others: Words,
        /// What is counted beside a day, folded: "4 *min* read".
        counted: Words,
    }
}
