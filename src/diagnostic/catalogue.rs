//! Every kind of thing that can be wrong: its id, its severity, and what it means. Each has a case under `tests/cases/`.

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not published until it is fixed.
    Error,
    /// Published, but probably not what was meant.
    Warning,
    /// Worth knowing.
    Hint,
}

impl Severity {
    /// The word printed before the message.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// Whether `site.yaml` may change a rule's severity.
enum Adjustable {
    /// It says how files must be written: never negotiable.
    No,
    /// It is a matter of editing: an editor may raise or silence it.
    Yes,
}
use Adjustable::{No, Yes};

macro_rules! catalogue {
    ($($name:ident $id:literal $severity:ident $adjustable:ident $meaning:literal;)*) => {
        /// One line of the catalogue of diagnostics.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $name,)*
        }

        impl Rule {
            /// Every rule, in the catalogue's order.
            pub const ALL: &[Rule] = &[$(Rule::$name),*];

            /// The id by which it is printed, and by which `site.yaml` refers to it.
            pub fn id(self) -> &'static str {
                match self { $(Rule::$name => $id,)* }
            }

            /// How grave it is unless `site.yaml` says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$name => Severity::$severity,)* }
            }

            /// Whether `site.yaml` may raise, lower or silence it.
            pub fn is_adjustable(self) -> bool {
                match self { $(Rule::$name => matches!($adjustable, Yes),)* }
            }

            /// What it means, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Rule::$name => $meaning,)* }
            }
        }
    };
}

catalogue! {
    // The form of files.
    UnreadableFile "unreadable-file" Error No "A file that cannot be read: it is not UTF-8 text, is too large, or is a link that leads out of the dossier's folder.";
    ConflictCopy "conflict-copy" Warning Yes "A copy that a sync service made of one of two conflicting versions of a file. The copy is not read.";
    MisplacedFile "misplaced-file" Error No "A file in a place where no kind of record belongs, so it would be ignored.";
    NoFrontMatter "no-front-matter" Error No "A record that does not begin with YAML between two `---` lines.";
    BrokenYaml "broken-yaml" Error No "YAML that cannot be parsed.";
    CutByComment "cut-by-comment" Warning Yes "A text that ends at ` #`, which begins a comment in YAML, although the rest may be part of the text.";
    TrailingComma "trailing-comma" Warning Yes "A text that ends with a comma, as a field in JSON does.";
    RefusedYaml "refused-yaml" Error No "Anchors, aliases, tags and merge keys, which are refused: a file means exactly what it says.";
    DuplicateKey "duplicate-key" Error No "A key that appears twice in one map, so that one of its values would be lost.";
    RepeatedEntry "repeated-entry" Error No "An entry that a list has twice.";
    UnknownKey "unknown-key" Error No "A field that this kind of record does not have.";
    MissingField "missing-field" Error No "A field that this kind of record must have.";
    WrongType "wrong-type" Error No "A value of a different type from what its field holds.";
    UnknownChoice "unknown-choice" Error No "A word that is not one of those that its field allows.";
    BadDate "bad-date" Error No "A date that is not EDTF, or does not exist.";
    BadValue "bad-value" Error No "A value that its field cannot hold, such as an address without a scheme.";
    FieldConflict "field-conflict" Error No "Two fields that exclude each other, or a field without another one that it needs.";
    BadArea "bad-area" Error No "An outline that cannot be drawn: it is not GeoJSON, has no polygon, has an open ring, or has positions that are not on the globe.";
    BadId "bad-id" Error No "A file name that cannot be used as an id and an address.";
    DuplicateId "duplicate-id" Error No "Two records with the same id, or with ids that differ only in capitalization.";
    // What is meant.
    UnknownReference "unknown-reference" Error No "A reference to a record that does not exist.";
    CircularReference "circular-reference" Error No "A record that is part of itself, directly or through others.";
    SelectorNotFound "selector-not-found" Error No "An annotation whose words are not in the text.";
    SelectorAmbiguous "selector-ambiguous" Error No "An annotation whose words are in the text more than once.";
    OverlappingMentions "overlapping-mentions" Error No "Two mentions that share words.";
    BrokenLink "broken-link" Error No "A link that leads nowhere.";
    RefusedLink "refused-link" Error No "A link or image of a kind that pages do not allow.";
    UndefinedFootnote "undefined-footnote" Error No "A footnote reference without a footnote.";
    UnusedFootnote "unused-footnote" Warning Yes "A footnote that nothing refers to, so no page shows it.";
    RepeatedFootnote "repeated-footnote" Warning Yes "A second text for the same footnote. No page shows it.";
    AmbiguousName "ambiguous-name" Warning Yes "A name that several records share, in an article that does not name any of them in full.";
    RawHtml "raw-html" Warning Yes "HTML in content. It is shown as text and never passed through.";
    NotShown "not-shown" Warning Yes "A part of a text that Markdown consumes and no page shows.";
    UndefinedLink "undefined-link" Warning Yes "A link whose address is not defined, so its brackets are shown.";
    InvisibleCharacters "invisible-characters" Warning Yes "An invisible character that hides words from a search or changes the direction of the text around it.";
    Wikilink "wikilink" Warning Yes "A link in double brackets, which are not supported here.";
    ImpossibleAttestation "impossible-attestation" Error No "A claim whose holder and voice contradict each other.";
    ContradictoryDates "contradictory-dates" Error No "Dates and an order of events that cannot all be right.";
    // As received.
    ClippingMissing "clipping-missing" Error No "An article that names a clipping that does not exist.";
    ClippingChanged "clipping-changed" Warning Yes "A clipping that changed after its article was made from it.";
    ClippingUnread "clipping-unread" Warning Yes "A clipping from which no text could be read.";
    ClippingWithheld "clipping-withheld" Warning Yes "A clipping that its agency has withdrawn or is withholding, or that must not be published before or after a certain time.";
    ClippingNotConverted "clipping-not-converted" Warning Yes "A clipping that has no article and cannot be converted now.";
    SameClipping "same-clipping" Warning Yes "A clipping with the same bytes as another. They count as one, and one article is made from them.";
    TitleOwed "title-owed" Warning Yes "An article whose headline is a placeholder taken from its first sentence.";
    TextOwed "text-owed" Warning Yes "An article whose clipping only cites it, so it has no text yet.";
    // Editorial matters.
    NeverMentioned "never-mentioned" Hint Yes "An actor or place that no article mentions.";
    NobodyAttests "nobody-attests" Warning Yes "A claim that no article attests.";
    DigestWithoutBasis "digest-without-basis" Warning Yes "A digest or excerpt that does not say on what basis it is published.";
    MissingRights "missing-rights" Warning Yes "An article in full that does not say who holds the rights, or on what basis it is published.";
    TextKindUnknown "text-kind-unknown" Warning Yes "An article that does not say what its text is: the publisher's text, an excerpt, or a digest in the dossier's own words.";
    SameAddress "same-address" Warning Yes "Two articles with addresses that lead to the same page: one report counts as two origins.";
    QuoteWithoutSpeaker "quote-without-speaker" Warning Yes "A quote that does not say who speaks.";
    SpeakerNotNamed "speaker-not-named" Warning Yes "An article that quotes an actor, or attributes a claim to one, with no words in it that are linked to that actor.";
    WordsOfAnother "words-of-another" Warning Yes "A claim whose passage is within a direct quotation of someone other than its holder.";
    DirectQuoteWithoutMarks "direct-quote-without-marks" Warning Yes "A quote marked as direct, with words in the text that are not in quotation marks.";
    DatedAfterArticle "dated-after-article" Warning Yes "An article that reports an event, quotes words, or corrects or repeats an article, dated later than the article itself.";
    AnotherCalendar "another-calendar" Warning Yes "A date in a year that is probably one of another calendar than the Gregorian one.";
    QuotationMarksWithoutQuote "quotation-marks-without-quote" Hint Yes "Words in double quotation marks in a digest that are neither a quote nor a term.";
    ProfileWithoutEvidence "profile-without-evidence" Hint Yes "A profile of an actor or place that cites nothing.";
    ParticipantWithoutEvidence "participant-without-evidence" Hint Yes "A participant in an event whom no sentence that reports the event names.";
    StatementWithoutEvidence "statement-without-evidence" Hint Yes "An office, membership or relation of an actor that cites nothing.";
    WordsNotInArticle "words-not-in-article" Warning Yes "Words that are shown as an article's but are not in it.";
    AuthorNotNamed "author-not-named" Hint Yes "An opinion piece, press release or statement that holds claims in its own voice but does not say whose voice that is.";
    PublisherWithoutRecord "publisher-without-record" Hint Yes "A publisher's name that articles print and no publisher's record has.";
    UnconfirmedSuggestions "unconfirmed-suggestions" Hint Yes "An article with annotations that the importer suggested and nobody has confirmed.";
    UnreportedEvent "unreported-event" Hint Yes "An event that no article reports.";
    QuestionWithoutAnswers "question-without-answers" Hint Yes "A question that no claim answers.";
    UnusedTerm "unused-term" Hint Yes "A term that no article uses.";
    UnusedPublisher "unused-publisher" Hint Yes "A publisher without an article.";
    UnusedArea "unused-area" Hint Yes "An outline that no place has.";
    UnusedTemplate "unused-template" Warning Yes "A template or file of words in the dossier that no page uses.";
    UnusedAllow "unused-allow" Hint Yes "An `allow` entry for a diagnostic that is not reported there.";
    SharedName "shared-name" Hint Yes "A name or alias that several records share.";
    WordsMissing "words-missing" Hint Yes "Words of the interface that are missing in the dossier's language and are shown in English.";
    WordsUnknown "words-unknown" Warning Yes "A message in the dossier's own file of words, or a part of one, that no page uses.";
    // What `suggest` finds.
    UnlinkedName "unlinked-name" Hint No "A name that has no record, in an article that uses it as a name.";
    UnmarkedQuote "unmarked-quote" Hint No "Words in quotation marks without an annotation.";
    UnmarkedPassage "unmarked-passage" Hint No "Words that another article annotates and this one does not.";
    UnmarkedCopy "unmarked-copy" Hint No "An article that has most sentences of another one, and does not say that it is derived from it.";
    UnmarkedUtterance "unmarked-utterance" Hint No "A quote of an utterance that another article quotes too, and that is not linked to it.";
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn ids_are_unique_and_meanings_are_sentences() {
        for (i, rule) in Rule::ALL.iter().enumerate() {
            assert!(
                Rule::ALL
                    .iter()
                    .skip(i + 1)
                    .all(|other| other.id() != rule.id()),
                "{}",
                rule.id()
            );
            assert!(rule.meaning().ends_with('.'), "{}", rule.id());
        }
    }

    #[test]
    fn the_guide_lists_every_rule_that_can_be_changed_and_no_other() {
        let guide = include_str!("../../docs/content-model.md");
        for rule in Rule::ALL {
            let row = format!("| `{}` | {} |", rule.id(), rule.severity().as_str());
            assert_eq!(guide.contains(&row), rule.is_adjustable(), "{}", rule.id());
        }
    }
}
