# The words of the desk, the page of `dossier annotate`, in French.

desk-title = Atelier
desk-no-script = L’atelier a besoin de JavaScript. `dossier suggest` et un éditeur de texte font la même chose sans lui.
desk-no-key = Cette page n’a pas de clé valable. Ouvrez l’adresse que `dossier annotate` a affichée dans le terminal.
desk-no-articles = Ce dossier n’a pas encore d’article. Importez-en un avec `dossier import`.
desk-no-answer = Le programme ne répond pas. Tourne-t-il encore ?
desk-skip = Aller au texte
desk-reviewing = Relecture
desk-text = Texte
desk-how = Les flèches vont de mot en mot et de phrase en phrase ; Maj avec une flèche sélectionne. Le point d’interrogation montre toutes les touches.
desk-article = Article
desk-of-articles = { $number } sur { $total }
desk-tools = Outils
desk-undo = Annuler
desk-redo = Rétablir
desk-keys = Raccourcis clavier
desk-see-page = Voir la page
desk-close = Fermer
desk-heading = Intertitre
desk-headline = Titre
desk-paragraph = Paragraphe { $number }
desk-annotations-of = Annotations du paragraphe { $number }
desk-annotations-of-headline = Annotations du titre
desk-annotate-in = Annoter dans le paragraphe { $number }…
desk-lost = Annotations dont les mots ne sont pas dans le texte

## Counts

desk-n-confirmed = { $count } confirmées
desk-n-to-review = { $count } à relire
desk-n-annotations = { $count ->
    [one] { $count } annotation
   *[other] { $count } annotations
}
desk-n-changes = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
desk-n-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
desk-n-match = { $count ->
    [one] { $count } fiche correspond
   *[other] { $count } fiches correspondent
}
desk-reviewed = { $number } sur { $total } relues
desk-in-dossier = { $count ->
    [one] { $count } suggestion dans tout le dossier
   *[other] { $count } suggestions dans tout le dossier
}
desk-left = Il en reste { $count }.
desk-accepted = { $count ->
    [one] Acceptée.
   *[other] { $count } acceptées.
}
desk-rejected = { $count ->
    [one] Rejetée.
   *[other] { $count } rejetées.
}
desk-suggestion-of = Suggestion { $number } sur { $total }.
desk-named-here = { $count ->
    [one] nommé ici une fois
   *[other] nommé ici { $count } fois
}

## Review

desk-progress = Relu
desk-review = Relire une par une
desk-next-article = Passer à l’article suivant
desk-suggestions-shown = Suggestions affichées
desk-accept-view = Accepter toutes celles qu’on voit
desk-accept = Accepter
desk-reject = Rejeter
desk-accept-what = Accepter : { $what }
desk-reject-what = Rejeter : { $what }
desk-suggested = suggérée :
desk-all-reviewed = Il ne reste rien à relire dans cet article.
desk-dossier-reviewed = Plus rien n’est à vérifier dans tout le dossier.
desk-not-there = Cette annotation a été modifiée ailleurs. Regardez-la de nouveau.
desk-refused = Non enregistré :
desk-last-changes = Dernières modifications
desk-see-lines = Voir la dernière modification
desk-the-change = La modification
desk-line = ligne { $line }
desk-changed-elsewhere = L’article a été modifié ailleurs. Voici le nouveau texte.
desk-undone = Annulé : { $what }.
desk-redone = Rétabli : { $what }.
desk-nothing-to-undo = Il n’y a rien à annuler.
desk-nothing-to-redo = Il n’y a rien à rétablir.
desk-change-of = { $what } : « { $words } »
desk-did-add = nouvelle annotation
desk-did-change = modifiée
desk-did-remove = supprimée
desk-did-confirm = acceptée
desk-did-reject = rejetée
desk-did-add-record = nouvelle fiche
desk-did-set-fact = champ modifié

## Selecting

desk-selected = { $count ->
    [one] Sélection : { $words }, { $count } mot. { $where }.
   *[other] Sélection : { $words }, { $count } mots. { $where }.
}
desk-selected-keys = Entrée pour le type probable, ou la lettre d’un type.
desk-annotate-words = Annoter { $words }
desk-sentence = Phrase
desk-likely = Probable : { $kind }
desk-here-already = Déjà ici

## Cards

desk-kind-mention = Mention
desk-kind-quote = Citation
desk-kind-claim = Affirmation
desk-kind-event = Événement
desk-kind-date = Date
desk-kind-term = Terme
desk-kind-note = Note
desk-kind-actor = Acteur
desk-kind-place = Lieu
desk-gist-none = « { $words } » n’est pas une mention
desk-gist-claim = { $holder } { $stance } : { $claim }
desk-nobody-named = personne n’est nommé
desk-the-article = L’article
desk-field-target = Qui ou quoi ?
desk-field-via = Par le nom du lieu
desk-field-speaker = Locuteur
desk-field-speaker_words = Locuteur, selon les mots de l’article
desk-field-speaker_role = Fonction de la personne
desk-field-audience = Dit à
desk-field-type = Type
desk-field-cue = Verbe introducteur
desk-field-medium = Support
desk-field-prompt = En réponse à
desk-field-said = Dit quand
desk-field-same_as = Mêmes propos que
desk-field-claim = Quelle affirmation ?
desk-field-stance = Position
desk-field-holder = Soutenue par
desk-field-voice = Voix
desk-field-event = Quel événement ?
desk-field-according_to = Selon
desk-field-date = Quand
desk-field-relative_to = Compté à partir de
desk-field-term = Quel terme ?
desk-field-note = Note
desk-field-certainty = Certitude
desk-side-for = Pour
desk-side-against = Contre
desk-side-open = Ouverte
desk-type-direct = directe
desk-type-indirect = indirecte
desk-type-mixed = mixte
desk-type-fragment = fragment
desk-voice-attributed = attribuée
desk-voice-own = propre
desk-voice-presupposed = tenue pour acquise
desk-certainty-high = haute
desk-certainty-medium = moyenne
desk-certainty-low = basse
desk-field-statement = Énoncé
desk-field-name = Nom
desk-field-sort = Sorte
desk-field-id = Identifiant
desk-statement-why = Neutre, de sorte que les deux camps en accepteraient les termes ; une affirmation, une chose.
desk-new = Nouveau : { $kind }
desk-why-name = « { $words } » est son nom
desk-why-metonym = « { $words } » fait ce que seules des autorités peuvent faire
desk-why-inside = « { $words } » figure dans ces mots
desk-why-speaker = nommé dans la phrase : « { $words } »
desk-why-sentence = d’après la phrase
desk-why-marks = entre guillemets
desk-why-no-marks = sans guillemets
desk-why-alike = mots semblables : « { $words } »
desk-why-quoted = découle de la citation : { $name }
desk-why-verb = suggéré par « { $words } » ; choisissez le mot le plus faible qui convienne
desk-why-own = la phrase ne nomme personne qui le dise
desk-why-written = d’après les mots
desk-why-relative = laissé vide, les mots comptent à partir du jour de publication
desk-search = Chercher
desk-also-called = aussi appelé « { $name } »
desk-date-such-as = 2024-03, ou laisser vide
desk-everywhere = Partout dans l’article ({ $count } passages)
desk-more = Autres champs
desk-save = Enregistrer
desk-cancel = Annuler
desk-remove = Supprimer
desk-removed = Supprimée.
desk-saved = Enregistré : { $kind }.
desk-saved-change = Enregistré.
desk-show-change = Voir la modification
desk-missing = « { $field } » est encore vide.
desk-conflict = Le fichier a été modifié ailleurs, et ces mots ne sont plus où ils étaient. Rien n’a été écrasé. Fermez cette carte et sélectionnez de nouveau les mots.

## Keys

desk-keys-move = Se déplacer dans le texte
desk-keys-select = Sélectionner
desk-keys-annotate = Annoter la sélection
desk-keys-review = Relecture
desk-keys-always = Toujours
desk-key-sentences = phrase suivante, précédente
desk-key-words = mot suivant, précédent
desk-key-annotations = annotation suivante, précédente
desk-key-open = ouvrir l’annotation à cet endroit
desk-key-more-words = un mot de plus, de moins
desk-key-whole-sentence = toute la phrase ; encore : le paragraphe
desk-key-clear = effacer la sélection
desk-key-likely-kind = le type le plus probable ; dans une carte : enregistrer
desk-key-first-kinds = mention, citation, affirmation
desk-key-other-kinds = événement, date, terme, note
desk-key-start = commencer ou continuer
desk-key-accept-reject = accepter, rejeter
desk-key-skip-back = passer, revenir
desk-key-in-view = accepter toutes celles qu’on voit
desk-key-undo = annuler, d’un article à l’autre
desk-key-redo = rétablir
desk-key-area = zone suivante : barre, relecture, texte
desk-key-this-list = cette liste
desk-letters = Raccourcis d’une seule lettre
desk-letters-why = Ils n’agissent que si le texte a le focus, jamais dans un champ. Désactivés, maintenez Alt. Avec un lecteur d’écran, utilisez « Annoter dans le paragraphe… » et les boutons de la marge.
