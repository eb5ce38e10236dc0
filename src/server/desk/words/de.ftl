# The words of the desk, the page of `dossier annotate`, in German.

desk-title = Arbeitstisch
desk-no-script = Der Arbeitstisch braucht JavaScript. `dossier suggest` und ein Texteditor leisten ohne JavaScript dasselbe.
desk-no-key = Diese Seite hat keinen gültigen Schlüssel. Öffnen Sie die Adresse, die `dossier annotate` im Terminal ausgegeben hat.
desk-no-articles = Dieses Dossier hat noch keine Artikel. Importieren Sie einen mit `dossier import`.
desk-no-answer = Das Programm antwortet nicht. Läuft es noch?
desk-skip = Zum Text springen
desk-reviewing = Durchsicht
desk-text = Text
desk-how = Pfeiltasten gehen von Wort zu Wort und von Satz zu Satz, Umschalt mit Pfeil wählt aus. Das Fragezeichen zeigt alle Tasten.
desk-article = Artikel
desk-of-articles = { $number } von { $total }
desk-tools = Werkzeuge
desk-undo = Rückgängig
desk-redo = Wiederholen
desk-keys = Tastenkürzel
desk-see-page = Zur Seite
desk-close = Schließen
desk-heading = Überschrift
desk-headline = Überschrift
desk-paragraph = Absatz { $number }
desk-annotations-of = Annotationen zu Absatz { $number }
desk-annotations-of-headline = Annotationen zur Schlagzeile
desk-annotate-in = In Absatz { $number } annotieren …
desk-lost = Annotationen, deren Wörter nicht im Text stehen

## Counts

desk-n-confirmed = { $count } bestätigt
desk-n-to-review = { $count } zu prüfen
desk-n-annotations = { $count ->
    [one] { $count } Annotation
   *[other] { $count } Annotationen
}
desk-n-changes = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
desk-n-problems = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}
desk-n-match = { $count ->
    [one] { $count } Eintrag passt
   *[other] { $count } Einträge passen
}
desk-reviewed = { $number } von { $total } geprüft
desk-in-dossier = { $count ->
    [one] { $count } Vorschlag im ganzen Dossier
   *[other] { $count } Vorschläge im ganzen Dossier
}
desk-left = Noch { $count }.
desk-accepted = { $count ->
    [one] Angenommen.
   *[other] { $count } angenommen.
}
desk-rejected = { $count ->
    [one] Abgelehnt.
   *[other] { $count } abgelehnt.
}
desk-suggestion-of = Vorschlag { $number } von { $total }.
desk-named-here = { $count ->
    [one] hier einmal genannt
   *[other] hier { $count }-mal genannt
}

## Review

desk-progress = Geprüft
desk-review = Einzeln durchgehen
desk-next-article = Zum nächsten Artikel
desk-suggestions-shown = Gezeigte Vorschläge
desk-accept-view = Alle sichtbaren annehmen
desk-accept = Annehmen
desk-reject = Ablehnen
desk-accept-what = Annehmen: { $what }
desk-reject-what = Ablehnen: { $what }
desk-suggested = vorgeschlagen:
desk-all-reviewed = In diesem Artikel ist nichts mehr zu prüfen.
desk-dossier-reviewed = Im ganzen Dossier ist nichts mehr zu prüfen.
desk-not-there = Diese Annotation wurde anderswo geändert. Sehen Sie noch einmal hin.
desk-refused = Nicht gespeichert:
desk-last-changes = Letzte Änderungen
desk-see-lines = Letzte Änderung zeigen
desk-the-change = Die Änderung
desk-line = Zeile { $line }
desk-changed-elsewhere = Der Artikel wurde anderswo geändert. Dies ist der neue Text.
desk-undone = Rückgängig gemacht: { $what }.
desk-redone = Wiederholt: { $what }.
desk-nothing-to-undo = Es gibt nichts rückgängig zu machen.
desk-nothing-to-redo = Es gibt nichts zu wiederholen.
desk-change-of = { $what }: „{ $words }“
desk-did-add = neue Annotation
desk-did-change = geändert
desk-did-remove = entfernt
desk-did-confirm = angenommen
desk-did-reject = abgelehnt
desk-did-add-record = neuer Eintrag
desk-did-set-fact = Feld geändert

## Selecting

desk-selected = { $count ->
    [one] Ausgewählt: { $words }, { $count } Wort. { $where }.
   *[other] Ausgewählt: { $words }, { $count } Wörter. { $where }.
}
desk-selected-keys = Eingabetaste für die wahrscheinliche Art, oder der Buchstabe einer Art.
desk-annotate-words = { $words } annotieren
desk-sentence = Satz
desk-likely = Wahrscheinlich: { $kind }
desk-here-already = Schon hier

## Cards

desk-kind-mention = Erwähnung
desk-kind-quote = Zitat
desk-kind-claim = Behauptung
desk-kind-event = Ereignis
desk-kind-date = Datum
desk-kind-term = Begriff
desk-kind-note = Notiz
desk-kind-actor = Akteur
desk-kind-place = Ort
desk-gist-none = „{ $words }“ ist keine Erwähnung
desk-gist-claim = { $holder } { $stance }: { $claim }
desk-nobody-named = niemand genannt
desk-the-article = Der Artikel
desk-field-target = Wer oder was ist es?
desk-field-via = Auf dem Weg über den Ort
desk-field-speaker = Sprecher
desk-field-speaker_words = Sprecher in den Worten des Artikels
desk-field-speaker_role = Rolle des Sprechers
desk-field-audience = Gesagt zu
desk-field-type = Art
desk-field-cue = Redeverb
desk-field-medium = Medium
desk-field-prompt = Worauf geantwortet
desk-field-said = Wann gesagt
desk-field-same_as = Dieselbe Äußerung wie
desk-field-claim = Welche Behauptung?
desk-field-stance = Haltung
desk-field-holder = Vertreten von
desk-field-voice = Stimme
desk-field-event = Welches Ereignis?
desk-field-according_to = Nach Angaben von
desk-field-date = Wann
desk-field-relative_to = Gerechnet ab
desk-field-term = Welcher Begriff?
desk-field-note = Notiz
desk-field-certainty = Gewissheit
desk-side-for = Dafür
desk-side-against = Dagegen
desk-side-open = Offen
desk-type-direct = direkt
desk-type-indirect = indirekt
desk-type-mixed = gemischt
desk-type-fragment = Bruchstück
desk-voice-attributed = zugeschrieben
desk-voice-own = eigene
desk-voice-presupposed = vorausgesetzt
desk-certainty-high = hoch
desk-certainty-medium = mittel
desk-certainty-low = niedrig
desk-field-statement = Aussage
desk-field-name = Name
desk-field-sort = Art
desk-field-id = Kennung
desk-statement-why = Neutral, sodass beide Seiten den Wortlaut annähmen; eine Behauptung, eine Sache.
desk-new = Neu: { $kind }
desk-why-name = „{ $words }“ ist der Name
desk-why-metonym = „{ $words }“ tut, was nur Menschen im Amt tun können
desk-why-inside = „{ $words }“ steht in diesen Wörtern
desk-why-speaker = im Satz genannt als „{ $words }“
desk-why-sentence = aus dem Satz
desk-why-marks = in Anführungszeichen
desk-why-no-marks = nicht in Anführungszeichen
desk-why-alike = ähnliche Wörter: „{ $words }“
desk-why-quoted = folgt aus dem Zitat: { $name }
desk-why-verb = wegen „{ $words }“; wählen Sie das schwächste Wort, das passt
desk-why-own = der Satz nennt niemanden, der es sagt
desk-why-written = aus den Wörtern
desk-why-relative = bleibt es leer, zählen die Wörter vom Tag der Veröffentlichung
desk-search = Suchen
desk-also-called = auch „{ $name }“
desk-date-such-as = 2024-03 oder leer lassen
desk-everywhere = Überall im Artikel ({ $count } Stellen)
desk-more = Weitere Felder
desk-save = Speichern
desk-cancel = Abbrechen
desk-remove = Entfernen
desk-removed = Entfernt.
desk-saved = Gespeichert: { $kind }.
desk-saved-change = Gespeichert.
desk-show-change = Änderung zeigen
desk-missing = „{ $field }“ ist noch leer.
desk-conflict = Die Datei wurde anderswo geändert, und diese Wörter stehen nicht mehr, wo sie standen. Nichts wurde überschrieben. Schließen Sie diese Karte und wählen Sie die Wörter noch einmal aus.

## Keys

desk-keys-move = Im Text bewegen
desk-keys-select = Auswählen
desk-keys-annotate = Die Auswahl annotieren
desk-keys-review = Durchsicht
desk-keys-always = Immer
desk-key-sentences = nächster, voriger Satz
desk-key-words = nächstes, voriges Wort
desk-key-annotations = nächste, vorige Annotation
desk-key-open = die Annotation hier öffnen
desk-key-more-words = ein Wort mehr, ein Wort weniger
desk-key-whole-sentence = der ganze Satz; noch einmal: der Absatz
desk-key-clear = Auswahl aufheben
desk-key-likely-kind = die wahrscheinlichste Art; in einer Karte: speichern
desk-key-first-kinds = Erwähnung, Zitat, Behauptung
desk-key-other-kinds = Ereignis, Datum, Begriff, Notiz
desk-key-start = beginnen oder fortfahren
desk-key-accept-reject = annehmen, ablehnen
desk-key-skip-back = überspringen, zurück
desk-key-in-view = alle sichtbaren annehmen
desk-key-undo = rückgängig, über Artikel hinweg
desk-key-redo = wiederholen
desk-key-area = nächster Bereich: Leiste, Durchsicht, Text
desk-key-this-list = diese Liste
desk-letters = Kürzel aus einzelnen Buchstaben
desk-letters-why = Sie wirken nur, solange der Text den Fokus hat, nie in einem Feld. Sind sie ausgeschaltet, halten Sie Alt. Mit einem Screenreader benutzen Sie „In Absatz … annotieren“ und die Knöpfe am Rand.
