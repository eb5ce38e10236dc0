# The words of the desk, the page of `dossier annotate`, in Arabic.

desk-title = طاولة العمل
desk-no-script = تحتاج طاولة العمل إلى JavaScript. يؤدي `dossier suggest` مع محرر نصوص العمل نفسه من دونه.
desk-no-key = ليس لهذه الصفحة مفتاح صالح. افتح العنوان الذي طبعه `dossier annotate` في الطرفية.
desk-no-articles = لا مقالات في هذا الملف بعد. استورد مقالًا بالأمر `dossier import`.
desk-no-answer = البرنامج لا يجيب. أما زال يعمل؟
desk-skip = انتقل إلى النص
desk-reviewing = المراجعة
desk-text = النص
desk-how = تنقلك الأسهم من كلمة إلى كلمة ومن جملة إلى جملة، ويحدِّد Shift مع السهم. تعرض علامة الاستفهام كل المفاتيح.
desk-article = المقال
desk-of-articles = { $number } من { $total }
desk-tools = الأدوات
desk-undo = تراجع
desk-redo = أعد
desk-keys = اختصارات لوحة المفاتيح
desk-see-page = اعرض الصفحة
desk-close = أغلق
desk-heading = عنوان فرعي
desk-headline = العنوان
desk-paragraph = الفقرة { $number }
desk-annotations-of = تعليقات الفقرة { $number }
desk-annotations-of-headline = تعليقات العنوان
desk-annotate-in = علِّق في الفقرة { $number }…
desk-lost = تعليقات لا توجد كلماتها في النص

## Counts

desk-n-confirmed = المؤكَّد: { $count }
desk-n-to-review = للمراجعة: { $count }
desk-n-annotations = { $count ->
    [one] التعليقات: { $count }
   *[other] التعليقات: { $count }
}
desk-n-changes = { $count ->
    [one] التغييرات: { $count }
   *[other] التغييرات: { $count }
}
desk-n-problems = { $count ->
    [one] المشكلات: { $count }
   *[other] المشكلات: { $count }
}
desk-n-match = { $count ->
    [one] السجلات المطابقة: { $count }
   *[other] السجلات المطابقة: { $count }
}
desk-reviewed = روجع { $number } من { $total }
desk-in-dossier = { $count ->
    [one] الاقتراحات في الملف كله: { $count }
   *[other] الاقتراحات في الملف كله: { $count }
}
desk-left = بقي { $count }.
desk-accepted = { $count ->
    [one] قُبل.
   *[other] المقبول: { $count }.
}
desk-rejected = { $count ->
    [one] رُفض.
   *[other] المرفوض: { $count }.
}
desk-suggestion-of = الاقتراح { $number } من { $total }.
desk-named-here = { $count ->
    [one] ذُكر هنا مرة
   *[other] مرات ذكره هنا: { $count }
}

## Review

desk-progress = ما روجع
desk-review = راجع واحدًا واحدًا
desk-next-article = إلى المقال التالي
desk-suggestions-shown = الاقتراحات المعروضة
desk-accept-view = اقبل كل الظاهر
desk-accept = اقبل
desk-reject = ارفض
desk-accept-what = اقبل: { $what }
desk-reject-what = ارفض: { $what }
desk-suggested = مقترح:
desk-all-reviewed = لم يبق في هذا المقال ما يُراجَع.
desk-dossier-reviewed = لم يبق شيء للمراجعة في الملف كله.
desk-not-there = تغيَّر هذا التعليق في مكان آخر. انظر إليه من جديد.
desk-refused = لم يُحفظ:
desk-last-changes = آخر التغييرات
desk-see-lines = اعرض آخر تغيير
desk-the-change = التغيير
desk-line = السطر { $line }
desk-changed-elsewhere = تغيَّر المقال في مكان آخر. هذا هو النص الجديد.
desk-undone = تراجعت عن: { $what }.
desk-redone = أُعيد: { $what }.
desk-nothing-to-undo = لا شيء للتراجع عنه.
desk-nothing-to-redo = لا شيء لإعادته.
desk-change-of = { $what }: «{ $words }»
desk-did-add = تعليق جديد
desk-did-change = تغيير
desk-did-remove = حذف
desk-did-confirm = قبول
desk-did-reject = رفض
desk-did-add-record = سجل جديد
desk-did-set-fact = تغيير حقل

## Selecting

desk-selected = { $count ->
    [one] المحدَّد: { $words }، كلمة واحدة ({ $count }). { $where }.
   *[other] المحدَّد: { $words }، عدد الكلمات { $count }. { $where }.
}
desk-selected-keys = اضغط Enter للنوع المرجَّح، أو حرف أحد الأنواع.
desk-annotate-words = علِّق على { $words }
desk-sentence = الجملة
desk-likely = المرجَّح: { $kind }
desk-here-already = موجود هنا

## Cards

desk-kind-mention = ذكر
desk-kind-quote = اقتباس
desk-kind-claim = ادعاء
desk-kind-event = حدث
desk-kind-date = تاريخ
desk-kind-term = مصطلح
desk-kind-note = ملاحظة
desk-kind-actor = فاعل
desk-kind-place = مكان
desk-gist-none = «{ $words }» ليس ذكرًا لأحد
desk-gist-claim = { $holder }، { $stance }: { $claim }
desk-nobody-named = لم يُسمَّ أحد
desk-the-article = المقال
desk-field-target = مَن هو أو ما هو؟
desk-field-via = باسم المكان
desk-field-speaker = المتحدث
desk-field-speaker_words = المتحدث بكلمات المقال
desk-field-speaker_role = صفة المتحدث
desk-field-audience = قيل لِـ
desk-field-type = النوع
desk-field-cue = فعل القول
desk-field-medium = الوسيلة
desk-field-prompt = ردًّا على
desk-field-said = متى قيل
desk-field-same_as = القول نفسه في
desk-field-claim = أي ادعاء؟
desk-field-stance = الموقف
desk-field-holder = صاحب الموقف
desk-field-voice = الصوت
desk-field-event = أي حدث؟
desk-field-according_to = بحسب
desk-field-date = متى
desk-field-relative_to = محسوبًا من
desk-field-term = أي مصطلح؟
desk-field-note = ملاحظة
desk-field-certainty = درجة اليقين
desk-side-for = مع
desk-side-against = ضد
desk-side-open = مفتوح
desk-type-direct = مباشر
desk-type-indirect = غير مباشر
desk-type-mixed = مختلط
desk-type-fragment = جزء
desk-voice-attributed = منسوب
desk-voice-own = صوت المقال
desk-voice-presupposed = مسلَّم به
desk-certainty-high = عالية
desk-certainty-medium = متوسطة
desk-certainty-low = منخفضة
desk-field-statement = نص الادعاء
desk-field-name = الاسم
desk-field-sort = الصنف
desk-field-id = المعرّف
desk-statement-why = بصياغة محايدة يقبلها الطرفان؛ ادعاء واحد لشيء واحد.
desk-new = جديد: { $kind }
desk-why-name = «{ $words }» هو الاسم
desk-why-metonym = «{ $words }» يفعل ما لا يفعله إلا أصحاب المناصب
desk-why-inside = «{ $words }» ضمن هذه الكلمات
desk-why-speaker = مذكور في الجملة بلفظ «{ $words }»
desk-why-sentence = من الجملة
desk-why-marks = بين علامتي تنصيص
desk-why-no-marks = بلا علامتي تنصيص
desk-why-alike = كلمات مشابهة: «{ $words }»
desk-why-quoted = يتبع الاقتباس: { $name }
desk-why-verb = يوحي به «{ $words }»؛ اختر أضعف كلمة مناسبة
desk-why-own = لا تسمي الجملة من يقول ذلك
desk-why-written = من الكلمات
desk-why-relative = إذا تُرك فارغًا حُسبت الكلمات من يوم النشر
desk-search = ابحث
desk-also-called = يُسمى أيضًا «{ $name }»
desk-date-such-as = مثل 2024-03، أو اتركه فارغًا
desk-everywhere = في كل موضع من المقال ({ $count })
desk-more = حقول أخرى
desk-save = احفظ
desk-cancel = ألغِ
desk-remove = احذف
desk-removed = حُذف.
desk-saved = حُفظ: { $kind }.
desk-saved-change = حُفظ.
desk-show-change = اعرض التغيير
desk-missing = ما زال «{ $field }» فارغًا.
desk-conflict = تغيَّر الملف في مكان آخر، ولم تعد هذه الكلمات في موضعها. لم يُستبدل شيء. أغلق هذه البطاقة وحدِّد الكلمات من جديد.

## Keys

desk-keys-move = التنقل في النص
desk-keys-select = التحديد
desk-keys-annotate = التعليق على المحدَّد
desk-keys-review = المراجعة
desk-keys-always = دائمًا
desk-key-sentences = الجملة التالية أو السابقة
desk-key-words = الكلمة التالية أو السابقة
desk-key-annotations = التعليق التالي أو السابق
desk-key-open = افتح التعليق الذي هنا
desk-key-more-words = كلمة أكثر، كلمة أقل
desk-key-whole-sentence = الجملة كلها؛ ومرة أخرى: الفقرة
desk-key-clear = ألغِ التحديد
desk-key-likely-kind = النوع المرجَّح؛ وفي البطاقة: احفظ
desk-key-first-kinds = ذكر، اقتباس، ادعاء
desk-key-other-kinds = حدث، تاريخ، مصطلح، ملاحظة
desk-key-start = ابدأ أو تابع
desk-key-accept-reject = اقبل، ارفض
desk-key-skip-back = تخطَّ، ارجع
desk-key-in-view = اقبل كل الظاهر
desk-key-undo = تراجع، عبر المقالات
desk-key-redo = أعد
desk-key-area = المنطقة التالية: الشريط، المراجعة، النص
desk-key-this-list = هذه القائمة
desk-letters = اختصارات من حرف واحد
desk-letters-why = لا تعمل إلا والتركيز في النص، ولا تعمل في حقل أبدًا. إذا أُوقفت فاضغط Alt معها. مع قارئ الشاشة استعمل «علِّق في الفقرة…» والأزرار التي في الهامش.
