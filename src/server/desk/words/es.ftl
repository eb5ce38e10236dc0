# The words of the desk, the page of `dossier annotate`, in Spanish.

desk-title = Mesa de trabajo
desk-no-script = La mesa de trabajo necesita JavaScript. `dossier suggest` y un editor de texto hacen lo mismo sin él.
desk-no-key = Esta página no tiene una clave válida. Abra la dirección que `dossier annotate` mostró en la terminal.
desk-no-articles = Este dossier todavía no tiene artículos. Importe uno con `dossier import`.
desk-no-answer = El programa no responde. ¿Sigue en marcha?
desk-skip = Ir al texto
desk-reviewing = Revisión
desk-text = Texto
desk-how = Las flechas avanzan por palabras y oraciones; Mayús con una flecha selecciona. El signo de interrogación muestra todas las teclas.
desk-article = Artículo
desk-of-articles = { $number } de { $total }
desk-tools = Herramientas
desk-undo = Deshacer
desk-redo = Rehacer
desk-keys = Atajos de teclado
desk-see-page = Ver la página
desk-close = Cerrar
desk-heading = Encabezado
desk-headline = Titular
desk-paragraph = Párrafo { $number }
desk-annotations-of = Anotaciones del párrafo { $number }
desk-annotations-of-headline = Anotaciones del titular
desk-annotate-in = Anotar en el párrafo { $number }…
desk-lost = Anotaciones cuyas palabras no están en el texto

## Counts

desk-n-confirmed = { $count } confirmadas
desk-n-to-review = { $count } por revisar
desk-n-annotations = { $count ->
    [one] { $count } anotación
   *[other] { $count } anotaciones
}
desk-n-changes = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
}
desk-n-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
desk-n-match = { $count ->
    [one] { $count } ficha coincide
   *[other] { $count } fichas coinciden
}
desk-reviewed = { $number } de { $total } revisadas
desk-in-dossier = { $count ->
    [one] { $count } sugerencia en todo el dossier
   *[other] { $count } sugerencias en todo el dossier
}
desk-left = Quedan { $count }.
desk-accepted = { $count ->
    [one] Aceptada.
   *[other] { $count } aceptadas.
}
desk-rejected = { $count ->
    [one] Rechazada.
   *[other] { $count } rechazadas.
}
desk-suggestion-of = Sugerencia { $number } de { $total }.
desk-named-here = { $count ->
    [one] nombrado aquí una vez
   *[other] nombrado aquí { $count } veces
}

## Review

desk-progress = Revisado
desk-review = Revisar una por una
desk-next-article = Ir al artículo siguiente
desk-suggestions-shown = Sugerencias visibles
desk-accept-view = Aceptar todas las visibles
desk-accept = Aceptar
desk-reject = Rechazar
desk-accept-what = Aceptar: { $what }
desk-reject-what = Rechazar: { $what }
desk-suggested = sugerida:
desk-all-reviewed = No queda nada por revisar en este artículo.
desk-dossier-reviewed = No queda nada por revisar en todo el dosier.
desk-not-there = Esta anotación se cambió en otro lugar. Mírela de nuevo.
desk-refused = No se guardó:
desk-last-changes = Últimos cambios
desk-see-lines = Ver el último cambio
desk-the-change = El cambio
desk-line = línea { $line }
desk-changed-elsewhere = El artículo se cambió en otro lugar. Este es el texto nuevo.
desk-undone = Deshecho: { $what }.
desk-redone = Rehecho: { $what }.
desk-nothing-to-undo = No hay nada que deshacer.
desk-nothing-to-redo = No hay nada que rehacer.
desk-change-of = { $what }: «{ $words }»
desk-did-add = anotación nueva
desk-did-change = cambiada
desk-did-remove = eliminada
desk-did-confirm = aceptada
desk-did-reject = rechazada
desk-did-add-record = ficha nueva
desk-did-set-fact = campo cambiado

## Selecting

desk-selected = { $count ->
    [one] Seleccionado: { $words }, { $count } palabra. { $where }.
   *[other] Seleccionado: { $words }, { $count } palabras. { $where }.
}
desk-selected-keys = Pulse Intro para el tipo probable, o la letra de un tipo.
desk-annotate-words = Anotar { $words }
desk-sentence = Oración
desk-likely = Probable: { $kind }
desk-here-already = Ya está aquí

## Cards

desk-kind-mention = Mención
desk-kind-quote = Cita
desk-kind-claim = Afirmación
desk-kind-event = Suceso
desk-kind-date = Fecha
desk-kind-term = Término
desk-kind-note = Nota
desk-kind-actor = Actor
desk-kind-place = Lugar
desk-gist-none = «{ $words }» no es una mención
desk-gist-claim = { $holder } { $stance }: { $claim }
desk-nobody-named = nadie nombrado
desk-the-article = El artículo
desk-field-target = ¿Quién o qué es?
desk-field-via = Por medio del lugar
desk-field-speaker = Hablante
desk-field-speaker_words = Hablante, en palabras del artículo
desk-field-speaker_role = Función de quien habla
desk-field-audience = Dicho a
desk-field-type = Tipo
desk-field-cue = Verbo de habla
desk-field-medium = Medio
desk-field-prompt = En respuesta a
desk-field-said = Cuándo se dijo
desk-field-same_as = Las mismas palabras que
desk-field-claim = ¿Qué afirmación?
desk-field-stance = Postura
desk-field-holder = Sostenida por
desk-field-voice = Voz
desk-field-event = ¿Qué suceso?
desk-field-according_to = Según
desk-field-date = Cuándo
desk-field-relative_to = Contado desde
desk-field-term = ¿Qué término?
desk-field-note = Nota
desk-field-certainty = Certeza
desk-side-for = A favor
desk-side-against = En contra
desk-side-open = Abierta
desk-type-direct = directa
desk-type-indirect = indirecta
desk-type-mixed = mixta
desk-type-fragment = fragmento
desk-voice-attributed = atribuida
desk-voice-own = propia
desk-voice-presupposed = dada por sentada
desk-certainty-high = alta
desk-certainty-medium = media
desk-certainty-low = baja
desk-field-statement = Enunciado
desk-field-name = Nombre
desk-field-sort = Clase
desk-field-id = Identificador
desk-statement-why = Neutral, de modo que ambas partes aceptarían la redacción; una afirmación, una cosa.
desk-new = Nuevo: { $kind }
desk-why-name = «{ $words }» es su nombre
desk-why-metonym = «{ $words }» hace lo que solo puede hacer quien ejerce un cargo
desk-why-inside = «{ $words }» está en estas palabras
desk-why-speaker = nombrado en la oración como «{ $words }»
desk-why-sentence = de la oración
desk-why-marks = entre comillas
desk-why-no-marks = sin comillas
desk-why-alike = palabras parecidas: «{ $words }»
desk-why-quoted = se deduce de la cita: { $name }
desk-why-verb = sugerido por «{ $words }»; elija la palabra más débil que encaje
desk-why-own = la oración no nombra a nadie que lo diga
desk-why-written = de las palabras
desk-why-relative = si queda vacío, las palabras cuentan desde el día de publicación
desk-search = Buscar
desk-also-called = también llamado «{ $name }»
desk-date-such-as = 2024-03, o déjelo vacío
desk-everywhere = En todo el artículo ({ $count } lugares)
desk-more = Más campos
desk-save = Guardar
desk-cancel = Cancelar
desk-remove = Eliminar
desk-removed = Eliminada.
desk-saved = Guardado: { $kind }.
desk-saved-change = Guardado.
desk-show-change = Ver el cambio
desk-missing = «{ $field }» sigue vacío.
desk-conflict = El archivo se cambió en otro lugar y estas palabras ya no están donde estaban. No se sobrescribió nada. Cierre esta ficha y seleccione las palabras de nuevo.

## Keys

desk-keys-move = Moverse por el texto
desk-keys-select = Seleccionar
desk-keys-annotate = Anotar la selección
desk-keys-review = Revisión
desk-keys-always = Siempre
desk-key-sentences = oración siguiente, anterior
desk-key-words = palabra siguiente, anterior
desk-key-annotations = anotación siguiente, anterior
desk-key-open = abrir la anotación de este lugar
desk-key-more-words = una palabra más, una menos
desk-key-whole-sentence = toda la oración; otra vez: el párrafo
desk-key-clear = quitar la selección
desk-key-likely-kind = el tipo más probable; en una ficha: guardar
desk-key-first-kinds = mención, cita, afirmación
desk-key-other-kinds = suceso, fecha, término, nota
desk-key-start = empezar o continuar
desk-key-accept-reject = aceptar, rechazar
desk-key-skip-back = saltar, volver
desk-key-in-view = aceptar todas las visibles
desk-key-undo = deshacer, en todos los artículos
desk-key-redo = rehacer
desk-key-area = zona siguiente: barra, revisión, texto
desk-key-this-list = esta lista
desk-letters = Atajos de una sola letra
desk-letters-why = Solo funcionan mientras el texto tiene el foco, nunca en un campo. Si están desactivados, mantenga pulsada Alt. Con un lector de pantalla, use «Anotar en el párrafo…» y los botones del margen.
