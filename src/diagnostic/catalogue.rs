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

            /// The id by which it is printed, and by which `site.yaml` speaks of it.
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
    UnreadableFile "unreadable-file" Error No "A file of the dossier that cannot be read: it is not text in UTF-8, is too large to be meant, or is a link out of the dossier's folder.";
    ConflictCopy "conflict-copy" Warning Yes "A copy that a sync service made of one of two versions of a file, which is not read.";
    MisplacedFile "misplaced-file" Error No "A file lies where no kind of record belongs, so it would be ignored.";
    NoFrontMatter "no-front-matter" Error No "A record does not begin with YAML between two lines `---`.";
    BrokenYaml "broken-yaml" Error No "The YAML cannot be read.";
    CutByComment "cut-by-comment" Warning Yes "A text that ends at ` #`, where YAML begins a comment, although the rest may belong to it.";
    TrailingComma "trailing-comma" Warning Yes "A text that ends with a comma, as a field of JSON does.";
    RefusedYaml "refused-yaml" Error No "Anchors, aliases, tags and merge keys are refused: what stands in a file is what is meant.";
    DuplicateKey "duplicate-key" Error No "A key stands twice in one map, so one of its values would be lost.";
    UnknownKey "unknown-key" Error No "A field that this kind of record does not have.";
    MissingField "missing-field" Error No "A field that this kind of record must have.";
    WrongType "wrong-type" Error No "A value of another shape than its field holds.";
    UnknownChoice "unknown-choice" Error No "A word that is not among those a field allows.";
    BadDate "bad-date" Error No "A date that is not EDTF, or does not exist.";
    BadValue "bad-value" Error No "A value its field cannot hold, such as an address without a scheme.";
    FieldConflict "field-conflict" Error No "Two fields that exclude each other, or one without the other it needs.";
    BadArea "bad-area" Error No "An outline that cannot be drawn: not GeoJSON, without a polygon, with an open ring, or with positions that are not on the globe.";
    BadId "bad-id" Error No "A file name that cannot serve as an id and address.";
    DuplicateId "duplicate-id" Error No "Two records with one id, or ids that differ in capitals only.";
    // What is meant.
    UnknownReference "unknown-reference" Error No "A record that is referred to does not exist.";
    CircularReference "circular-reference" Error No "A record that is part of itself, directly or through others.";
    SelectorNotFound "selector-not-found" Error No "An annotation's words do not stand in the text.";
    SelectorAmbiguous "selector-ambiguous" Error No "An annotation's words stand in the text more than once.";
    OverlappingMentions "overlapping-mentions" Error No "Two mentions claim the same words.";
    BrokenLink "broken-link" Error No "A link that leads nowhere.";
    RefusedLink "refused-link" Error No "A link or image of a kind that has no place on a page.";
    UndefinedFootnote "undefined-footnote" Error No "A footnote is called that is not written anywhere.";
    UnusedFootnote "unused-footnote" Warning Yes "A footnote that nothing refers to, so that no page shows it.";
    RepeatedFootnote "repeated-footnote" Warning Yes "A second text for one footnote, which no page shows.";
    AmbiguousName "ambiguous-name" Warning Yes "A name that several records share, in an article that names none of them in full.";
    RawHtml "raw-html" Warning Yes "HTML in content is shown as text, never passed through.";
    NotShown "not-shown" Warning Yes "A part of a text that Markdown takes and no page shows.";
    UndefinedLink "undefined-link" Warning Yes "A link whose address is not written anywhere, so that its brackets are shown.";
    InvisibleCharacters "invisible-characters" Warning Yes "A character that nobody sees, and that hides words from a search or turns the words around it.";
    Wikilink "wikilink" Warning Yes "A link in double brackets, which is no link here.";
    ImpossibleAttestation "impossible-attestation" Error No "A claim's holder and voice contradict each other.";
    ContradictoryDates "contradictory-dates" Error No "Dates and an order in time that cannot all be right.";
    // As received.
    ClippingMissing "clipping-missing" Error No "An article names a clipping that is not there.";
    ClippingChanged "clipping-changed" Warning Yes "A clipping changed after its article was made from it.";
    ClippingUnread "clipping-unread" Warning Yes "A clipping from which no text could be read.";
    ClippingWithheld "clipping-withheld" Warning Yes "A clipping that its agency withdrew or withholds, or that must not be published before or after some moment.";
    ClippingNotConverted "clipping-not-converted" Warning Yes "A clipping that no article claims, and that may not be converted now.";
    SameClipping "same-clipping" Warning Yes "A clipping with the same bytes as another: both are one, and one article is made of them.";
    TitleOwed "title-owed" Warning Yes "An article whose headline is a placeholder made from its first sentence.";
    TextOwed "text-owed" Warning Yes "An article whose clipping only cites it, and that has no text yet.";
    // What a careful editor wants to be told.
    NeverMentioned "never-mentioned" Hint Yes "An actor or place that no article mentions.";
    NobodyAttests "nobody-attests" Warning Yes "A claim that no article attests.";
    DigestWithoutBasis "digest-without-basis" Warning Yes "A digest or excerpt that does not say on what right it is published.";
    MissingRights "missing-rights" Warning Yes "An article in full that does not say whose it is, or on what right it is published.";
    TextKindUnknown "text-kind-unknown" Warning Yes "An article that does not say what its text is: the publisher's, a part of that, or the dossier's own words.";
    SameAddress "same-address" Warning Yes "Two articles whose addresses lead to one page: one report that counts as two origins.";
    QuoteWithoutSpeaker "quote-without-speaker" Warning Yes "A quote that does not say who speaks.";
    SpeakerNotNamed "speaker-not-named" Warning Yes "An article quotes somebody, or ascribes a claim to them, and no words of it are tied to them.";
    WordsOfAnother "words-of-another" Warning Yes "A claim whose passage lies within the literal words of somebody other than its holder.";
    DirectQuoteWithoutMarks "direct-quote-without-marks" Warning Yes "A quote said to be literal whose words, or some of them, are in no quotation marks in its text.";
    DatedAfterArticle "dated-after-article" Warning Yes "An article reports an event, or quotes words, dated after the article itself.";
    QuotationMarksWithoutQuote "quotation-marks-without-quote" Hint Yes "Words between double quotation marks in a digest that neither a quote nor a term explains.";
    ProfileWithoutEvidence "profile-without-evidence" Hint Yes "The profile of an actor or place that cites nothing.";
    ParticipantWithoutEvidence "participant-without-evidence" Hint Yes "Somebody is said to have taken part in an event, and no sentence that reports it names them.";
    WordsNotInArticle "words-not-in-article" Warning Yes "Words that are shown as an article's, and that it does not have.";
    AuthorNotNamed "author-not-named" Hint Yes "An opinion, press release or statement that holds claims in its own voice, and does not say whose voice that is.";
    UnreportedEvent "unreported-event" Hint Yes "An event that no article reports.";
    QuestionWithoutAnswers "question-without-answers" Hint Yes "A question that no claim answers.";
    UnusedTerm "unused-term" Hint Yes "A term that no article uses.";
    UnusedPublisher "unused-publisher" Hint Yes "A publisher of no article.";
    UnusedArea "unused-area" Hint Yes "An outline that no place has.";
    UnusedTemplate "unused-template" Warning Yes "A template, or a file of words, of the dossier's own that no page is made with.";
    UnusedAllow "unused-allow" Hint Yes "An answer to a diagnostic that is not given there.";
    SharedName "shared-name" Hint Yes "A name or alias that several records share.";
    WordsMissing "words-missing" Hint Yes "The interface lacks words in the dossier's language, so that they are in English.";
    WordsUnknown "words-unknown" Warning Yes "A dossier's own file of words has a message, or a part of one, that no page asks for.";
    // What `suggest` finds.
    UnlinkedName "unlinked-name" Hint No "A name that no record has, in an article that uses it like one.";
    UnmarkedQuote "unmarked-quote" Hint No "Words in quotation marks that no annotation explains.";
    UnmarkedPassage "unmarked-passage" Hint No "Words that another article annotates, and this one does not.";
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
