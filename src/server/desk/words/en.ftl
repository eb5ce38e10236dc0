# The words of the desk, the page of `dossier annotate`, in English. Every other language is checked against this file.

desk-title = Desk
desk-no-script = The desk needs JavaScript. `dossier suggest` and a text editor do the same without it.
desk-no-key = This page has no valid key. Open the address that `dossier annotate` printed in the terminal.
desk-no-articles = This dossier has no articles yet. Import one with `dossier import`.
desk-no-answer = The program does not answer. Is it still running?
desk-skip = Skip to the text
desk-reviewing = Review
desk-text = Text
desk-how = Arrow keys move by word and sentence, Shift with an arrow selects. Press the question mark for all keys.
desk-article = Article
desk-of-articles = { $number } of { $total }
desk-tools = Tools
desk-undo = Undo
desk-redo = Redo
desk-keys = Keyboard shortcuts
desk-see-page = See the page
desk-close = Close
desk-heading = Heading
desk-headline = Headline
desk-paragraph = Paragraph { $number }
desk-annotations-of = Annotations of paragraph { $number }
desk-annotations-of-headline = Annotations of the headline
desk-annotate-in = Annotate in paragraph { $number }…
desk-lost = Annotations whose words are not in the text

## Counts

desk-n-confirmed = { $count } confirmed
desk-n-to-review = { $count } to review
desk-n-annotations = { $count ->
    [one] { $count } annotation
   *[other] { $count } annotations
}
desk-n-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
desk-n-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
desk-n-match = { $count ->
    [one] { $count } record matches
   *[other] { $count } records match
}
desk-reviewed = { $number } of { $total } reviewed
desk-in-dossier = { $count ->
    [one] { $count } suggestion in the whole dossier
   *[other] { $count } suggestions in the whole dossier
}
desk-left = { $count } left.
desk-accepted = { $count ->
    [one] Accepted.
   *[other] { $count } accepted.
}
desk-rejected = { $count ->
    [one] Rejected.
   *[other] { $count } rejected.
}
desk-suggestion-of = Suggestion { $number } of { $total }.
desk-named-here = { $count ->
    [one] named here once
   *[other] named here { $count } times
}

## Review

desk-progress = Reviewed
desk-review = Review one by one
desk-next-article = Go to the next article
desk-suggestions-shown = Suggestions shown
desk-accept-view = Accept all in view
desk-accept = Accept
desk-reject = Reject
desk-accept-what = Accept: { $what }
desk-reject-what = Reject: { $what }
desk-suggested = suggested:
desk-all-reviewed = Nothing is left to review in this article.
desk-dossier-reviewed = Nothing is left to review in the whole dossier.
desk-not-there = This annotation was changed elsewhere. Look at it again.
desk-refused = Not saved:
desk-last-changes = Last changes
desk-see-lines = See the last change
desk-the-change = The change
desk-line = line { $line }
desk-changed-elsewhere = The article was changed elsewhere. This is the new text.
desk-undone = Undone: { $what }.
desk-redone = Made again: { $what }.
desk-nothing-to-undo = There is nothing to undo.
desk-nothing-to-redo = There is nothing to redo.
desk-change-of = { $what }: “{ $words }”
desk-did-add = new annotation
desk-did-change = changed
desk-did-remove = removed
desk-did-confirm = accepted
desk-did-reject = rejected
desk-did-add-record = new record
desk-did-set-fact = field changed

## Selecting

desk-selected = { $count ->
    [one] Selected: { $words }, { $count } word. { $where }.
   *[other] Selected: { $words }, { $count } words. { $where }.
}
desk-selected-keys = Press Enter for the likely kind, or the letter of a kind.
desk-annotate-words = Annotate { $words }
desk-sentence = Sentence
desk-likely = Likely: { $kind }
desk-here-already = Here already

## Cards

desk-kind-mention = Mention
desk-kind-quote = Quote
desk-kind-claim = Claim
desk-kind-event = Event
desk-kind-date = Date
desk-kind-term = Term
desk-kind-note = Note
desk-kind-actor = Actor
desk-kind-place = Place
desk-gist-none = “{ $words }” is not a mention
desk-gist-claim = { $holder } { $stance }: { $claim }
desk-nobody-named = nobody named
desk-the-article = The article
desk-field-target = Who or what is it?
desk-field-via = By way of the place
desk-field-speaker = Speaker
desk-field-speaker_words = Speaker in the article’s words
desk-field-speaker_role = Role of the speaker
desk-field-audience = Said to
desk-field-type = Type
desk-field-cue = Cue
desk-field-medium = Medium
desk-field-prompt = Asked what
desk-field-said = When it was said
desk-field-same_as = Same utterance as
desk-field-claim = Which claim?
desk-field-stance = Stance
desk-field-holder = Held by
desk-field-voice = Voice
desk-field-event = Which event?
desk-field-according_to = According to
desk-field-date = When
desk-field-relative_to = Counted from
desk-field-term = Which term?
desk-field-note = Note
desk-field-certainty = Certainty
desk-side-for = For
desk-side-against = Against
desk-side-open = Open
desk-type-direct = direct
desk-type-indirect = indirect
desk-type-mixed = mixed
desk-type-fragment = fragment
desk-voice-attributed = attributed
desk-voice-own = own
desk-voice-presupposed = taken for granted
desk-certainty-high = high
desk-certainty-medium = medium
desk-certainty-low = low
desk-field-statement = Statement
desk-field-name = Name
desk-field-sort = Kind
desk-field-id = Id
desk-statement-why = Neutral, so that both sides would accept the wording; one claim, one thing.
desk-new = New: { $kind }
desk-why-name = “{ $words }” is its name
desk-why-metonym = “{ $words }” does what only people in office can do
desk-why-inside = “{ $words }” is in these words
desk-why-speaker = named in the sentence as “{ $words }”
desk-why-sentence = from the sentence
desk-why-marks = in quotation marks
desk-why-no-marks = not in quotation marks
desk-why-alike = similar words: “{ $words }”
desk-why-quoted = follows from the quotation: { $name }
desk-why-verb = suggested by “{ $words }”; choose the weakest word that fits
desk-why-own = the sentence names nobody who says so
desk-why-written = from the words
desk-why-relative = left empty, the words count from the day of publication
desk-search = Search
desk-also-called = also called “{ $name }”
desk-date-such-as = 2024-03 or leave empty
desk-everywhere = Everywhere in the article ({ $count } places)
desk-more = More fields
desk-save = Save
desk-cancel = Cancel
desk-remove = Remove
desk-removed = Removed.
desk-saved = Saved: { $kind }.
desk-saved-change = Saved.
desk-show-change = Show the change
desk-missing = “{ $field }” is still empty.
desk-conflict = The file was changed elsewhere, and these words are no longer where they were. Nothing was overwritten. Close this card and select the words again.

## Keys

desk-keys-move = Move in the text
desk-keys-select = Select
desk-keys-annotate = Annotate the selection
desk-keys-review = Review
desk-keys-always = Always
desk-key-sentences = next, previous sentence
desk-key-words = next, previous word
desk-key-annotations = next, previous annotation
desk-key-open = open the annotation here
desk-key-more-words = a word more, a word less
desk-key-whole-sentence = the whole sentence; again: the paragraph
desk-key-clear = clear the selection
desk-key-likely-kind = the most likely kind; in a card: save
desk-key-first-kinds = mention, quote, claim
desk-key-other-kinds = event, date, term, note
desk-key-start = start or continue
desk-key-accept-reject = accept, reject
desk-key-skip-back = skip, back
desk-key-in-view = accept all in view
desk-key-undo = undo, across articles
desk-key-redo = redo
desk-key-area = next area: bar, review, text
desk-key-this-list = this list
desk-letters = Single-letter shortcuts
desk-letters-why = They work only while the text has the focus, never in a field. When off, hold Alt. With a screen reader, use “Annotate in paragraph…” and the buttons in the margin instead.
