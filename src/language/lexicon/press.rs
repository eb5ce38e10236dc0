//! Word lists for the lines printed around a text: publisher, author, place, date, and kind of text.
//!
//! Lists are in lower case unless stated otherwise. Before a comparison, case, vowel marks and variants of Arabic letters are
//! folded.

use super::kinds::{Forms, Words, section};

section! {
    /// Words above a text: how papers label and print the publisher, the author, and the kind of text.
    Head {
        /// Labels before a colon for the publisher.
        publisher_labels: Words,
        /// Labels before a colon for the headline.
        title_labels: Words,
        /// Labels before a colon for the address.
        address_labels: Words,
        /// Labels before a colon for the place of writing.
        place_labels: Words,
        /// What authors are called in a byline, instead of a name or before it.
        writers: Words,
        /// Words in the names of papers, agencies and broadcasters.
        papers: Words,
        /// Ends of such words, for languages that write compounds as one word.
        paper_endings: Words,
        /// Articles that begin names.
        articles: Words,
        /// Small words inside names.
        inside: Words,
        /// Sections and genres printed above a headline or before a name.
        sections: Words,
        /// Words that mark a text as a press release.
        release: Words,
        /// Words in the names of offices that issue releases.
        offices: Words,
        /// Words in names of papers that also occur in headlines. They count only next to a day, a byline or another part of a
        /// head.
        perhaps_papers: Words,
        /// Words that are followed by the name of a paper without a colon: "first published in".
        publisher_leads: Words,
        /// Labels for information that is not part of an article: its length, its section, database fields.
        other_labels: Words,
        /// Labels in letters: the sender.
        sender_labels: Words,
        /// Labels in letters: the recipient.
        recipient_labels: Words,
        /// Labels in letters: the subject.
        subject_labels: Words,
        /// What is counted next to a text: "412 words", "4 min read".
        counted: Words,
        /// Words between an author's name and the author's location: "in", "desde".
        from_where: Words,
        /// Sections and genres whose pieces are signed.
        genres: Words,
        /// What papers say about themselves below their name: "founded in", "independent".
        mottos: Words,
        /// Words before a volume number, which may be in words: "سال هفتم".
        volumes: Words,
        /// What pages offer to readers above a text.
        offers: Words,
        /// Words that begin a line above a headline and name the kind of text below: "interview with".
        kickers: Words,
        /// Words that end such a line.
        kicker_ends: Words,
        /// Words that end a line above a headline which names the speaker: "گفت".
        attribution_ends: Words,
        /// Words before a quoted statement. A line that contains one is itself a headline.
        before_objects: Words,
        /// Words after "report" for its kind. In a script without capitals, nothing else shows that they are not a name.
        report_kinds: Words,
        /// How agencies number what they send again: "2nd *lead*". A sign or nothing follows.
        slugs: Words,
        /// How agencies describe what is new in what they send again: "adds quotes".
        slug_leads: Words,
        /// Endings of ordinal numbers before a slug: "2*nd*".
        ordinal_endings: Words,
        /// Small words between nouns in headlines that do not occur in names of papers.
        headline_joins: Words,
        /// Articles and small words that are written together with the next word.
        joined_beginnings: Words,
        /// Words for prices.
        money: Words,
    }
}

section! {
    /// Words that show a dateline. Lists keep their case unless stated otherwise.
    Dateline {
        /// What a place is called before its name: "the *town of* Harrow", "die *Stadt* Brennfurt".
        towns: Words,
        /// Words before the place of an event.
        prepositions: Words,
        /// Words after the place of an event.
        postpositions: Words,
        /// Words in a headline before the location of something.
        there: Words,
        /// Small words inside place names: "Newcastle *upon* Tyne".
        joins: Words,
        /// Articles. Inside a text, no town has one before its name.
        articles: Words,
        /// Words that open a text, alone before a stop, and are not towns; in lower case.
        openings: Words,
        /// Endings of nouns that are not town names, in lower case.
        noun_endings: Words,
        /// Words before a colon or a dash that are not places, in lower case.
        no_places: Words,
        /// Last words of town names that also contain a person's name: "شاہ *نگر*".
        town_endings: Words,
        /// Words that begin direct speech, in lower case. After a name and a colon, they are a quotation.
        spoken: Words,
        /// Words before the place in a dateline, in lower case: "*ABOARD* THE RESOLUTE".
        leads: Words,
    }
}

section! {
    /// Words next to an author's name.
    Byline {
        /// Words that are followed by a name without a colon: "By", "Interview by".
        leads: Words,
        /// Words that also occur in sentences. A name follows only after a colon.
        labels: Words,
        /// Words before the name of whoever posted a page: an author there, but perhaps a publisher in a text.
        posters: Words,
        /// Text before and after an author's name, with "…" for the name: "… کی رپورٹ".
        around: Words,
        /// Lines that give the author and the place: "Aus {place} berichtet {name}".
        reports: Words,
        /// "and" between names.
        joins: Words,
        /// Small words in and between names of persons: "von", "and".
        small_words: Words,
        /// Academic and other titles before authors' names.
        courtesies: Words,
        /// "and" between names that a page marks as authors.
        page_joins: Words,
        /// Small words inside such a name.
        page_particles: Words,
        /// Words that do not occur in authors' names, folded: "comments".
        no_names: Words,
        /// Placeholders for a missing author on pages, folded: "admin".
        no_writers: Words,
    }
}

section! {
    /// Words in emails and letters that forward a text.
    Mail {
        /// Words before a colon in a subject that mark a forwarded email: "Fwd".
        forward_words: Words,
        /// Lines that separate an email from the one it forwards: "Forwarded message".
        forward_marks: Words,
        /// Labels in emails other than the sender, the recipient and the subject.
        labels: Words,
        /// Words that address someone, as a note above an article does and a headline does not.
        note_words: Words,
        /// Greetings in letters.
        greetings: Words,
        /// Names for newsletters.
        newsletters: Words,
        /// Words next to such a name for when the newsletter comes, or to whom.
        newsletter_times: Words,
    }
}

section! {
    /// Words on the page around a text.
    Page {
        /// How long ago a text was published, which is not a day. "…" stands for a number and its unit: "… ago", "vor …stunden".
        ago: Words,
        /// Beginnings of lines that lead to another part of a page: "back to".
        ways_back: Words,
        /// Beginnings of lines that newsletters print at the very top, as a preview for mail programs; folded.
        preheaders: Words,
        /// Beginnings of the words that a database counts: "2 of 37 *documents*".
        documents: Words,
        /// "of" between two numbers: "2 *of* 37".
        of: Words,
        /// Words at the beginning of a line inside a text that links elsewhere: "read more".
        teasers: Words,
        /// Text of short lines that belong to the page around a text: "cookie policy".
        said_in_footers: Words,
        /// Beginnings of such lines: "filed under".
        footer_beginnings: Words,
        /// Words in agencies' credits in brackets: "editing by".
        credits_of_agencies: Words,
        /// Lines that are followed by comments or other articles: "related stories".
        ends: Words,
        /// Words before a page number in a printed text, folded: "*Page* 2 of 3".
        page_words: Words,
        /// Words between a page number and the number of pages, folded: "Page 2 *of* 3".
        page_joins: Words,
        /// Statements that all rights are reserved.
        rights_reserved: Words,
        /// Text before and after the holder's name in a line that reserves rights without a sign; "…" stands for the name.
        rights_held_by: Words,
        /// Beginnings of lines that only credit a picture: "photo by".
        picture_credits: Words,
        /// Words in brackets at the end of a caption.
        in_captions: Words,
        /// Beginnings of a picture credit at the end of a caption: "credit: ".
        caption_credits: Words,
        /// Beginnings of captions: "in this photo".
        caption_beginnings: Words,
        /// Beginnings of lines above a text that give the author and the date: "by ", "last updated".
        head_beginnings: Words,
        /// Text of lines below a text about the page, the author or the paper: "follow us".
        in_tails: Words,
        /// Lines that occur on every page of a site: "share", "advertisement".
        buttons: Words,
        /// Beginnings of lines that invite readers to other texts.
        leads_elsewhere: Words,
    }
}

section! {
    /// Places from which news is reported. Lists are in lower case, with a straight apostrophe.
    Places {
        /// Cities that datelines often name.
        cities: Words,
        /// Countries, and the states that datelines name after a town.
        lands: Words,
    }
}

section! {
    /// Publishers of news.
    Press {
        /// Agencies that sign without brackets, or whose brackets the text follows without a dash; in lower case.
        agencies: Words,
        /// Agencies that supply pictures, in lower case.
        picture_agencies: Words,
    }
}

section! {
    /// How dates are printed around a text: next to headlines, in datelines, after labels.
    Dates {
        /// The names of the Gregorian months in all spellings, by month number.
        month_forms: Forms,
        /// Abbreviated or ambiguous names, which are read only before a year.
        short_month_forms: Forms,
        /// The names of the months in the Solar Hijri calendar, counted from the one that begins in March.
        solar_month_forms: Forms,
        /// The names of the months in the Islamic lunar calendar.
        lunar_months: Words,
        /// The tags of languages in which figures with slashes are always day, month and year: "3/4/2025" is a day in April.
        day_first: Words,
        /// Weekdays, including abbreviations.
        weekdays: Words,
        /// Words between the parts of a date: "9 *de* mayo *de* 2025".
        joins: Words,
        /// Words next to a date that do not change it: "at", "o'clock", zones.
        around: Words,
        /// Words between two days of a range: "9 *to* 12 May".
        until: Words,
        /// Endings after the number of a day or a year, without a space: "9*th*".
        number_endings: Words,
        /// Words before the number of an issue.
        issues: Words,
        /// Words before a page number.
        pages: Words,
        /// Words before the day of publication.
        published: Words,
        /// Words before the day of the last change.
        updated: Words,
        /// Words next to a day on which something else begins or ends: a rule, an offer, a life.
        of_others: Words,
        /// What is counted next to a day, folded: "4 *min* read".
        counted: Words,
    }
}
