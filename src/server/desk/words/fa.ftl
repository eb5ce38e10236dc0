# The words of the desk, the page of `dossier annotate`, in Persian.

desk-title = میز کار
desk-no-script = میز کار به JavaScript نیاز دارد. `dossier suggest` و یک ویرایشگر متن همین کار را بدون آن می‌کنند.
desk-no-key = این صفحه کلید معتبری ندارد. نشانی‌ای را باز کنید که `dossier annotate` در پایانه نوشته است.
desk-no-articles = این پرونده هنوز مقاله‌ای ندارد. با `dossier import` یکی وارد کنید.
desk-no-answer = برنامه پاسخ نمی‌دهد. آیا هنوز در حال اجراست؟
desk-skip = رفتن به متن
desk-reviewing = بازبینی
desk-text = متن
desk-how = کلیدهای جهت واژه به واژه و جمله به جمله می‌روند و Shift با آن‌ها برمی‌گزیند. علامت پرسش همهٔ کلیدها را نشان می‌دهد.
desk-article = مقاله
desk-of-articles = { $number } از { $total }
desk-tools = ابزارها
desk-undo = واگرد
desk-redo = ازنو
desk-keys = میان‌برهای صفحه‌کلید
desk-see-page = دیدن صفحه
desk-close = بستن
desk-heading = میان‌عنوان
desk-headline = عنوان
desk-paragraph = بند { $number }
desk-annotations-of = حاشیه‌نویسی‌های بند { $number }
desk-annotations-of-headline = حاشیه‌نویسی‌های عنوان
desk-annotate-in = حاشیه‌نویسی در بند { $number }…
desk-lost = حاشیه‌نویسی‌هایی که واژه‌هایشان در متن نیست

## Counts

desk-n-confirmed = { $count } تأییدشده
desk-n-to-review = { $count } برای بازبینی
desk-n-annotations = { $count ->
    [one] { $count } حاشیه‌نویسی
   *[other] { $count } حاشیه‌نویسی
}
desk-n-changes = { $count ->
    [one] { $count } تغییر
   *[other] { $count } تغییر
}
desk-n-problems = { $count ->
    [one] { $count } مشکل
   *[other] { $count } مشکل
}
desk-n-match = { $count ->
    [one] { $count } مدخل یافت شد
   *[other] { $count } مدخل یافت شد
}
desk-reviewed = { $number } از { $total } بازبینی شده
desk-in-dossier = { $count ->
    [one] { $count } پیشنهاد در کل پرونده
   *[other] { $count } پیشنهاد در کل پرونده
}
desk-left = { $count } مانده است.
desk-accepted = { $count ->
    [one] پذیرفته شد.
   *[other] { $count } مورد پذیرفته شد.
}
desk-rejected = { $count ->
    [one] رد شد.
   *[other] { $count } مورد رد شد.
}
desk-suggestion-of = پیشنهاد { $number } از { $total }.
desk-named-here = { $count ->
    [one] یک بار در اینجا نام برده شده
   *[other] { $count } بار در اینجا نام برده شده
}

## Review

desk-progress = بازبینی‌شده
desk-review = بازبینی یک‌به‌یک
desk-next-article = به مقالهٔ بعدی
desk-suggestions-shown = پیشنهادهای نمایان
desk-accept-view = پذیرفتن همهٔ نمایان‌ها
desk-accept = پذیرفتن
desk-reject = رد کردن
desk-accept-what = پذیرفتن: { $what }
desk-reject-what = رد کردن: { $what }
desk-suggested = پیشنهادی:
desk-all-reviewed = در این مقاله چیزی برای بازبینی نمانده است.
desk-dossier-reviewed = در همهٔ پرونده چیزی برای بازبینی نمانده است.
desk-not-there = این حاشیه‌نویسی در جای دیگری تغییر کرده است. دوباره نگاهش کنید.
desk-refused = ذخیره نشد:
desk-last-changes = آخرین تغییرها
desk-see-lines = دیدن آخرین تغییر
desk-the-change = تغییر
desk-line = سطر { $line }
desk-changed-elsewhere = مقاله در جای دیگری تغییر کرده است. این متن تازه است.
desk-undone = واگرد شد: { $what }.
desk-redone = ازنو انجام شد: { $what }.
desk-nothing-to-undo = چیزی برای واگرد نیست.
desk-nothing-to-redo = چیزی برای ازنو انجام دادن نیست.
desk-change-of = { $what }: «{ $words }»
desk-did-add = حاشیه‌نویسی تازه
desk-did-change = تغییر
desk-did-remove = حذف
desk-did-confirm = پذیرش
desk-did-reject = رد
desk-did-add-record = مدخل تازه
desk-did-set-fact = تغییر فیلد

## Selecting

desk-selected = { $count ->
    [one] برگزیده: { $words }، { $count } واژه. { $where }.
   *[other] برگزیده: { $words }، { $count } واژه. { $where }.
}
desk-selected-keys = برای نوع محتمل Enter را بزنید، یا حرف یکی از نوع‌ها را.
desk-annotate-words = حاشیه‌نویسی { $words }
desk-sentence = جمله
desk-likely = محتمل: { $kind }
desk-here-already = آنچه اینجا هست

## Cards

desk-kind-mention = ذکر
desk-kind-quote = نقل قول
desk-kind-claim = ادعا
desk-kind-event = رویداد
desk-kind-date = تاریخ
desk-kind-term = اصطلاح
desk-kind-note = یادداشت
desk-kind-actor = کنشگر
desk-kind-place = مکان
desk-gist-none = «{ $words }» ذکر کسی نیست
desk-gist-claim = { $holder }، { $stance }: { $claim }
desk-nobody-named = کسی نام برده نشده
desk-the-article = مقاله
desk-field-target = کیست یا چیست؟
desk-field-via = با نام مکان
desk-field-speaker = گوینده
desk-field-speaker_words = گوینده به بیان مقاله
desk-field-speaker_role = سِمَت گوینده
desk-field-audience = خطاب به
desk-field-type = گونه
desk-field-cue = فعل گفتن
desk-field-medium = رسانه
desk-field-prompt = در پاسخ به
desk-field-said = زمان گفتن
desk-field-same_as = همان سخن در
desk-field-claim = کدام ادعا؟
desk-field-stance = موضع
desk-field-holder = صاحب موضع
desk-field-voice = صدا
desk-field-event = کدام رویداد؟
desk-field-according_to = به گفتهٔ
desk-field-date = زمان
desk-field-relative_to = شمرده از
desk-field-term = کدام اصطلاح؟
desk-field-note = یادداشت
desk-field-certainty = اطمینان
desk-side-for = موافق
desk-side-against = مخالف
desk-side-open = باز
desk-type-direct = مستقیم
desk-type-indirect = غیرمستقیم
desk-type-mixed = آمیخته
desk-type-fragment = پاره
desk-voice-attributed = منسوب
desk-voice-own = صدای مقاله
desk-voice-presupposed = مسلم‌انگاشته
desk-certainty-high = بالا
desk-certainty-medium = میانه
desk-certainty-low = پایین
desk-field-statement = گزاره
desk-field-name = نام
desk-field-sort = گونه
desk-field-id = شناسه
desk-statement-why = بی‌طرفانه، چنان‌که هر دو سو عبارت را بپذیرند؛ یک ادعا، یک چیز.
desk-new = تازه: { $kind }
desk-why-name = «{ $words }» نام اوست
desk-why-metonym = «{ $words }» کاری می‌کند که تنها صاحبان مقام می‌کنند
desk-why-inside = «{ $words }» در این واژه‌هاست
desk-why-speaker = در جمله با «{ $words }» نام برده شده
desk-why-sentence = از جمله
desk-why-marks = در گیومه
desk-why-no-marks = بدون گیومه
desk-why-alike = واژه‌های همانند: «{ $words }»
desk-why-quoted = از نقل قول برمی‌آید: { $name }
desk-why-verb = به پیشنهاد «{ $words }»؛ ضعیف‌ترین واژهٔ مناسب را برگزینید
desk-why-own = جمله از کسی که این را بگوید نام نمی‌برد
desk-why-written = از واژه‌ها
desk-why-relative = اگر خالی بماند، واژه‌ها از روز انتشار شمرده می‌شوند
desk-search = جست‌وجو
desk-also-called = با نام دیگر «{ $name }»
desk-date-such-as = مانند 2024-03، یا خالی بگذارید
desk-everywhere = همه‌جا در مقاله ({ $count } جا)
desk-more = فیلدهای دیگر
desk-save = ذخیره
desk-cancel = انصراف
desk-remove = حذف
desk-removed = حذف شد.
desk-saved = ذخیره شد: { $kind }.
desk-saved-change = ذخیره شد.
desk-show-change = نمایش تغییر
desk-missing = «{ $field }» هنوز خالی است.
desk-conflict = فایل در جای دیگری تغییر کرده است و این واژه‌ها دیگر سر جای خود نیستند. چیزی بازنویسی نشد. این کارت را ببندید و واژه‌ها را دوباره برگزینید.

## Keys

desk-keys-move = حرکت در متن
desk-keys-select = گزینش
desk-keys-annotate = حاشیه‌نویسی گزیده
desk-keys-review = بازبینی
desk-keys-always = همیشه
desk-key-sentences = جملهٔ بعد، قبل
desk-key-words = واژهٔ بعد، قبل
desk-key-annotations = حاشیه‌نویسی بعد، قبل
desk-key-open = باز کردن حاشیه‌نویسی اینجا
desk-key-more-words = یک واژه بیشتر، یک واژه کمتر
desk-key-whole-sentence = همهٔ جمله؛ بار دیگر: بند
desk-key-clear = برداشتن گزینش
desk-key-likely-kind = محتمل‌ترین نوع؛ در کارت: ذخیره
desk-key-first-kinds = ذکر، نقل قول، ادعا
desk-key-other-kinds = رویداد، تاریخ، اصطلاح، یادداشت
desk-key-start = آغاز یا ادامه
desk-key-accept-reject = پذیرفتن، رد کردن
desk-key-skip-back = گذشتن، بازگشت
desk-key-in-view = پذیرفتن همهٔ نمایان‌ها
desk-key-undo = واگرد، در همهٔ مقاله‌ها
desk-key-redo = ازنو
desk-key-area = بخش بعد: نوار، بازبینی، متن
desk-key-this-list = این فهرست
desk-letters = میان‌برهای تک‌حرفی
desk-letters-why = تنها هنگامی کار می‌کنند که تمرکز بر متن باشد، هرگز در فیلد. اگر خاموش‌اند، Alt را نگه دارید. با صفحه‌خوان، «حاشیه‌نویسی در بند…» و دکمه‌های حاشیه را به کار ببرید.
