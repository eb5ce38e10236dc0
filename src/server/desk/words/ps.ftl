# The words of the desk, the page of `dossier annotate`, in Pashto.

desk-title = کاري مېز
desk-no-script = کاري مېز JavaScript ته اړتیا لري. `dossier suggest` او یو متني سمونګر همدا کار پرته له هغه کوي.
desk-no-key = دا مخ سمه کیلي نه لري. هغه پته پرانیزئ چې `dossier annotate` په ټرمینل کې لیکلې ده.
desk-no-articles = دا دوسیه لا مقاله نه لري. یوه یې په `dossier import` راولئ.
desk-no-answer = پروګرام ځواب نه ورکوي. ایا لا روان دی؟
desk-skip = متن ته ورشئ
desk-reviewing = بیاکتنه
desk-text = متن
desk-how = د غشو کیلۍ کلمه په کلمه او جمله په جمله ځي، Shift ورسره ټاکنه کوي. د پوښتنې نښه ټولې کیلۍ ښيي.
desk-article = مقاله
desk-of-articles = له { $total } څخه { $number }
desk-tools = وسایل
desk-undo = ناکړل
desk-redo = بیا کړل
desk-keys = د کیبورډ لنډلارې
desk-see-page = مخ وګورئ
desk-close = بندول
desk-heading = سرلیک
desk-headline = سرلیک
desk-paragraph = پراګراف { $number }
desk-annotations-of = د { $number } پراګراف حاشیې
desk-annotations-of-headline = د سرلیک حاشیې
desk-annotate-in = په { $number } پراګراف کې حاشیه لیکل…
desk-lost = هغه حاشیې چې کلمې یې په متن کې نشته

## Counts

desk-n-confirmed = { $count } تایید شوې
desk-n-to-review = { $count } د بیاکتنې لپاره
desk-n-annotations = { $count ->
    [one] { $count } حاشیه
   *[other] { $count } حاشیې
}
desk-n-changes = { $count ->
    [one] { $count } بدلون
   *[other] { $count } بدلونونه
}
desk-n-problems = { $count ->
    [one] { $count } ستونزه
   *[other] { $count } ستونزې
}
desk-n-match = { $count ->
    [one] { $count } مدخل وموندل شو
   *[other] { $count } مدخلونه وموندل شول
}
desk-reviewed = له { $total } څخه { $number } کتل شوې
desk-in-dossier = { $count ->
    [one] په ټوله دوسیه کې { $count } وړاندیز
   *[other] په ټوله دوسیه کې { $count } وړاندیزونه
}
desk-left = { $count } پاتې دي.
desk-accepted = { $count ->
    [one] ومنل شو.
   *[other] { $count } ومنل شول.
}
desk-rejected = { $count ->
    [one] رد شو.
   *[other] { $count } رد شول.
}
desk-suggestion-of = له { $total } څخه { $number }م وړاندیز.
desk-named-here = { $count ->
    [one] دلته یو ځل یاد شوی
   *[other] دلته { $count } ځله یاد شوی
}

## Review

desk-progress = کتل شوې
desk-review = یو په یو یې وګورئ
desk-next-article = بلې مقالې ته
desk-suggestions-shown = ښکاره وړاندیزونه
desk-accept-view = ټول ښکاره ومنئ
desk-accept = منل
desk-reject = ردول
desk-accept-what = منل: { $what }
desk-reject-what = ردول: { $what }
desk-suggested = وړاندیز شوی:
desk-all-reviewed = په دې مقاله کې د بیاکتنې لپاره څه نه دي پاتې.
desk-dossier-reviewed = په ټوله دوسیه کې د بیاکتنې لپاره څه نه دي پاتې.
desk-not-there = دا حاشیه په بل ځای کې بدله شوې ده. بیا یې وګورئ.
desk-refused = خوندي نه شو:
desk-last-changes = وروستي بدلونونه
desk-see-lines = وروستی بدلون وګورئ
desk-the-change = بدلون
desk-line = کرښه { $line }
desk-changed-elsewhere = مقاله په بل ځای کې بدله شوې ده. دا نوی متن دی.
desk-undone = ناکړل شو: { $what }.
desk-redone = بیا وشو: { $what }.
desk-nothing-to-undo = د ناکړلو لپاره څه نشته.
desk-nothing-to-redo = د بیا کولو لپاره څه نشته.
desk-change-of = { $what }: «{ $words }»
desk-did-add = نوې حاشیه
desk-did-change = بدلون
desk-did-remove = لرې کول
desk-did-confirm = منل
desk-did-reject = ردول
desk-did-add-record = نوی مدخل
desk-did-set-fact = د ډګر بدلون

## Selecting

desk-selected = { $count ->
    [one] ټاکل شوې: { $words }، { $count } کلمه. { $where }.
   *[other] ټاکل شوې: { $words }، { $count } کلمې. { $where }.
}
desk-selected-keys = د احتمالي ډول لپاره Enter، یا د یوه ډول توری ووهئ.
desk-annotate-words = پر { $words } حاشیه لیکل
desk-sentence = جمله
desk-likely = احتمالي: { $kind }
desk-here-already = دلته له مخکې

## Cards

desk-kind-mention = یادونه
desk-kind-quote = نقل قول
desk-kind-claim = ادعا
desk-kind-event = پېښه
desk-kind-date = نېټه
desk-kind-term = اصطلاح
desk-kind-note = یادښت
desk-kind-actor = لوبغاړی
desk-kind-place = ځای
desk-gist-none = «{ $words }» د چا یادونه نه ده
desk-gist-claim = { $holder }، { $stance }: { $claim }
desk-nobody-named = هېڅوک نه دی یاد شوی
desk-the-article = مقاله
desk-field-target = څوک یا څه دی؟
desk-field-via = د ځای په نوم
desk-field-speaker = ویونکی
desk-field-speaker_words = ویونکی د مقالې په کلمو
desk-field-speaker_role = د ویونکي دنده
desk-field-audience = چا ته ویل شوي
desk-field-type = ډول
desk-field-cue = د وینا فعل
desk-field-medium = رسنۍ
desk-field-prompt = د څه په ځواب کې
desk-field-said = کله ویل شوي
desk-field-same_as = هماغه وینا چې په
desk-field-claim = کومه ادعا؟
desk-field-stance = دریځ
desk-field-holder = د دریځ خاوند
desk-field-voice = غږ
desk-field-event = کومه پېښه؟
desk-field-according_to = د چا په وینا
desk-field-date = کله
desk-field-relative_to = شمېرل شوی له
desk-field-term = کوم اصطلاح؟
desk-field-note = یادښت
desk-field-certainty = ډاډ
desk-side-for = پلوی
desk-side-against = مخالف
desk-side-open = پرانیستی
desk-type-direct = نېغ
desk-type-indirect = نانېغ
desk-type-mixed = ګډ
desk-type-fragment = ټوټه
desk-voice-attributed = منسوب
desk-voice-own = د مقالې غږ
desk-voice-presupposed = منل شوی ګڼل شوی
desk-certainty-high = لوړ
desk-certainty-medium = منځنی
desk-certainty-low = ټیټ
desk-field-statement = وینا
desk-field-name = نوم
desk-field-sort = ډول
desk-field-id = پېژند
desk-statement-why = بې‌پلوه، داسې چې دواړه خواوې یې عبارت ومني؛ یوه ادعا، یو شی.
desk-new = نوی: { $kind }
desk-why-name = «{ $words }» یې نوم دی
desk-why-metonym = «{ $words }» هغه کار کوي چې یوازې چارواکي یې کولی شي
desk-why-inside = «{ $words }» په دې کلمو کې دی
desk-why-speaker = په جمله کې د «{ $words }» په نوم یاد شوی
desk-why-sentence = له جملې
desk-why-marks = په لیندیو کې
desk-why-no-marks = پرته له لیندیو
desk-why-alike = ورته کلمې: «{ $words }»
desk-why-quoted = له نقل قوله څرګندېږي: { $name }
desk-why-verb = د «{ $words }» له مخې؛ تر ټولو کمزورې مناسبه کلمه وټاکئ
desk-why-own = جمله د داسې چا نوم نه اخلي چې دا وايي
desk-why-written = له کلمو
desk-why-relative = که تش پاتې شي، کلمې د خپرېدو له ورځې شمېرل کېږي
desk-search = لټون
desk-also-called = بل نوم یې «{ $name }»
desk-date-such-as = لکه 2024-03، یا یې تش پرېږدئ
desk-everywhere = په مقاله کې هر ځای ({ $count })
desk-more = نور ډګرونه
desk-save = خوندي کول
desk-cancel = پرېښودل
desk-remove = لرې کول
desk-removed = لرې شوه.
desk-saved = خوندي شوه: { $kind }.
desk-saved-change = خوندي شوه.
desk-show-change = بدلون وښیئ
desk-missing = «{ $field }» لا تش دی.
desk-conflict = دوتنه په بل ځای کې بدله شوې او دا کلمې نور په خپل ځای نه دي. هېڅ شی نه دی له منځه تللی. دا کارت وتړئ او کلمې بیا وټاکئ.

## Keys

desk-keys-move = په متن کې تګ
desk-keys-select = ټاکل
desk-keys-annotate = پر ټاکل شویو کلمو حاشیه
desk-keys-review = بیاکتنه
desk-keys-always = تل
desk-key-sentences = بله، مخکنۍ جمله
desk-key-words = بله، مخکنۍ کلمه
desk-key-annotations = بله، مخکنۍ حاشیه
desk-key-open = دلته حاشیه پرانیستل
desk-key-more-words = یوه کلمه زیاته، یوه کمه
desk-key-whole-sentence = ټوله جمله؛ بیا: پراګراف
desk-key-clear = ټاکنه لرې کول
desk-key-likely-kind = تر ټولو احتمالي ډول؛ په کارت کې: خوندي کول
desk-key-first-kinds = یادونه، نقل قول، ادعا
desk-key-other-kinds = پېښه، نېټه، اصطلاح، یادښت
desk-key-start = پیل یا دوام
desk-key-accept-reject = منل، ردول
desk-key-skip-back = تېرېدل، شاته تلل
desk-key-in-view = ټول ښکاره منل
desk-key-undo = ناکړل، په ټولو مقالو کې
desk-key-redo = بیا کول
desk-key-area = بله برخه: پټه، بیاکتنه، متن
desk-key-this-list = دا لېست
desk-letters = یو توري لنډلارې
desk-letters-why = یوازې هغه وخت کار کوي چې تمرکز پر متن وي، هېڅکله په ډګر کې نه. که بندې وي، Alt ونیسئ. له سکرین لوستونکي سره «په پراګراف کې حاشیه لیکل…» او د حاشیې تڼۍ وکاروئ.
