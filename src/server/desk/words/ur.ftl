# The words of the desk, the page of `dossier annotate`, in Urdu.

desk-title = کام کی میز
desk-no-script = کام کی میز کو JavaScript درکار ہے۔ `dossier suggest` اور متن کا کوئی ایڈیٹر اس کے بغیر یہی کام کرتے ہیں۔
desk-no-key = اس صفحے کے پاس درست کلید نہیں۔ وہ پتہ کھولیے جو `dossier annotate` نے ٹرمینل میں لکھا ہے۔
desk-no-articles = اس دستاویز میں ابھی کوئی مضمون نہیں۔ `dossier import` سے ایک لائیے۔
desk-no-answer = پروگرام جواب نہیں دے رہا۔ کیا وہ اب بھی چل رہا ہے؟
desk-skip = متن پر جائیے
desk-reviewing = نظرثانی
desk-text = متن
desk-how = تیر کے بٹن لفظ بہ لفظ اور جملہ بہ جملہ چلتے ہیں، Shift کے ساتھ انتخاب کرتے ہیں۔ سوالیہ نشان تمام بٹن دکھاتا ہے۔
desk-article = مضمون
desk-of-articles = { $total } میں سے { $number }
desk-tools = اوزار
desk-undo = واپس لیں
desk-redo = دوبارہ کریں
desk-keys = کی بورڈ کے مختصر بٹن
desk-see-page = صفحہ دیکھیے
desk-close = بند کریں
desk-heading = ذیلی سرخی
desk-headline = سرخی
desk-paragraph = پیراگراف { $number }
desk-annotations-of = پیراگراف { $number } کے حواشی
desk-annotations-of-headline = سرخی کے حواشی
desk-annotate-in = پیراگراف { $number } میں حاشیہ…
desk-lost = وہ حواشی جن کے الفاظ متن میں نہیں

## Counts

desk-n-confirmed = { $count } تصدیق شدہ
desk-n-to-review = { $count } نظرثانی طلب
desk-n-annotations = { $count ->
    [one] { $count } حاشیہ
   *[other] { $count } حواشی
}
desk-n-changes = { $count ->
    [one] { $count } تبدیلی
   *[other] { $count } تبدیلیاں
}
desk-n-problems = { $count ->
    [one] { $count } مسئلہ
   *[other] { $count } مسائل
}
desk-n-match = { $count ->
    [one] { $count } اندراج ملا
   *[other] { $count } اندراجات ملے
}
desk-reviewed = { $total } میں سے { $number } دیکھے گئے
desk-in-dossier = { $count ->
    [one] پوری دستاویز میں { $count } تجویز
   *[other] پوری دستاویز میں { $count } تجاویز
}
desk-left = { $count } باقی۔
desk-accepted = { $count ->
    [one] قبول۔
   *[other] { $count } قبول۔
}
desk-rejected = { $count ->
    [one] مسترد۔
   *[other] { $count } مسترد۔
}
desk-suggestion-of = { $total } میں سے تجویز { $number }۔
desk-named-here = { $count ->
    [one] یہاں ایک بار ذکر
   *[other] یہاں { $count } بار ذکر
}

## Review

desk-progress = دیکھے گئے
desk-review = ایک ایک کر کے دیکھیے
desk-next-article = اگلے مضمون پر جائیں
desk-suggestions-shown = دکھائی جانے والی تجاویز
desk-accept-view = نظر آنے والی سب قبول کریں
desk-accept = قبول کریں
desk-reject = مسترد کریں
desk-accept-what = قبول کریں: { $what }
desk-reject-what = مسترد کریں: { $what }
desk-suggested = تجویز کردہ:
desk-all-reviewed = اس مضمون میں نظرثانی کو کچھ باقی نہیں۔
desk-dossier-reviewed = پورے دستاویز میں جانچنے کو کچھ باقی نہیں۔
desk-not-there = یہ حاشیہ کہیں اور بدل دیا گیا ہے۔ اسے دوبارہ دیکھیے۔
desk-refused = محفوظ نہیں ہوا:
desk-last-changes = آخری تبدیلیاں
desk-see-lines = آخری تبدیلی دیکھیے
desk-the-change = تبدیلی
desk-line = سطر { $line }
desk-changed-elsewhere = مضمون کہیں اور بدل دیا گیا ہے۔ یہ نیا متن ہے۔
desk-undone = واپس لیا گیا: { $what }۔
desk-redone = دوبارہ کیا گیا: { $what }۔
desk-nothing-to-undo = واپس لینے کو کچھ نہیں۔
desk-nothing-to-redo = دوبارہ کرنے کو کچھ نہیں۔
desk-change-of = { $what }: ”{ $words }“
desk-did-add = نیا حاشیہ
desk-did-change = تبدیلی
desk-did-remove = حذف
desk-did-confirm = قبول
desk-did-reject = مسترد
desk-did-add-record = نیا اندراج
desk-did-set-fact = خانہ بدلا گیا

## Selecting

desk-selected = { $count ->
    [one] منتخب: { $words }، { $count } لفظ۔ { $where }۔
   *[other] منتخب: { $words }، { $count } الفاظ۔ { $where }۔
}
desk-selected-keys = ممکنہ قسم کے لیے Enter دبائیے، یا کسی قسم کا حرف۔
desk-annotate-words = { $words } پر حاشیہ
desk-sentence = جملہ
desk-likely = غالباً: { $kind }
desk-here-already = یہاں پہلے سے

## Cards

desk-kind-mention = ذکر
desk-kind-quote = اقتباس
desk-kind-claim = دعویٰ
desk-kind-event = واقعہ
desk-kind-date = تاریخ
desk-kind-term = اصطلاح
desk-kind-note = نوٹ
desk-kind-actor = کردار
desk-kind-place = مقام
desk-gist-none = ”{ $words }“ کسی کا ذکر نہیں
desk-gist-claim = { $holder }، { $stance }: { $claim }
desk-nobody-named = کسی کا نام نہیں
desk-the-article = مضمون
desk-field-target = کون یا کیا ہے؟
desk-field-via = مقام کے نام سے
desk-field-speaker = کہنے والا
desk-field-speaker_words = کہنے والا، مضمون کے الفاظ میں
desk-field-speaker_role = بولنے والے کا عہدہ
desk-field-audience = کس سے کہا
desk-field-type = قسم
desk-field-cue = فعلِ بیان
desk-field-medium = ذریعہ
desk-field-prompt = کس کے جواب میں
desk-field-said = کب کہا
desk-field-same_as = وہی بات جو
desk-field-claim = کون سا دعویٰ؟
desk-field-stance = موقف
desk-field-holder = کس کا موقف
desk-field-voice = آواز
desk-field-event = کون سا واقعہ؟
desk-field-according_to = کس کے مطابق
desk-field-date = کب
desk-field-relative_to = شمار کا آغاز
desk-field-term = کون سی اصطلاح؟
desk-field-note = نوٹ
desk-field-certainty = یقین
desk-side-for = حق میں
desk-side-against = خلاف
desk-side-open = کھلا
desk-type-direct = براہِ راست
desk-type-indirect = بالواسطہ
desk-type-mixed = ملا جلا
desk-type-fragment = ٹکڑا
desk-voice-attributed = منسوب
desk-voice-own = مضمون کی اپنی
desk-voice-presupposed = مسلّم مانا گیا
desk-certainty-high = زیادہ
desk-certainty-medium = درمیانہ
desk-certainty-low = کم
desk-field-statement = بیان
desk-field-name = نام
desk-field-sort = نوعیت
desk-field-id = شناخت
desk-statement-why = غیر جانبدار، ایسا کہ دونوں فریق اس عبارت کو مان لیں؛ ایک دعویٰ، ایک بات۔
desk-new = نیا: { $kind }
desk-why-name = ”{ $words }“ اس کا نام ہے
desk-why-metonym = ”{ $words }“ وہ کرتا ہے جو صرف عہدے دار کر سکتے ہیں
desk-why-inside = ”{ $words }“ ان الفاظ میں ہے
desk-why-speaker = جملے میں ”{ $words }“ کے نام سے
desk-why-sentence = جملے سے
desk-why-marks = واوین میں
desk-why-no-marks = واوین کے بغیر
desk-why-alike = ملتے جلتے الفاظ: ”{ $words }“
desk-why-quoted = اقتباس سے ظاہر ہے: { $name }
desk-why-verb = ”{ $words }“ کی وجہ سے؛ سب سے ہلکا موزوں لفظ چنیے
desk-why-own = جملہ کسی کہنے والے کا نام نہیں لیتا
desk-why-written = الفاظ سے
desk-why-relative = خالی چھوڑا جائے تو الفاظ اشاعت کے دن سے شمار ہوتے ہیں
desk-search = تلاش
desk-also-called = دوسرا نام ”{ $name }“
desk-date-such-as = جیسے 2024-03، یا خالی چھوڑیے
desk-everywhere = مضمون میں ہر جگہ ({ $count } مقامات)
desk-more = مزید خانے
desk-save = محفوظ کریں
desk-cancel = منسوخ کریں
desk-remove = حذف کریں
desk-removed = حذف ہوا۔
desk-saved = محفوظ: { $kind }۔
desk-saved-change = محفوظ ہوا۔
desk-show-change = تبدیلی دکھائیے
desk-missing = ”{ $field }“ ابھی خالی ہے۔
desk-conflict = فائل کہیں اور بدل دی گئی ہے اور یہ الفاظ اب اپنی جگہ نہیں۔ کچھ بھی مٹایا نہیں گیا۔ یہ کارڈ بند کر کے الفاظ دوبارہ منتخب کیجیے۔

## Keys

desk-keys-move = متن میں چلنا
desk-keys-select = انتخاب
desk-keys-annotate = منتخب الفاظ پر حاشیہ
desk-keys-review = نظرثانی
desk-keys-always = ہمیشہ
desk-key-sentences = اگلا، پچھلا جملہ
desk-key-words = اگلا، پچھلا لفظ
desk-key-annotations = اگلا، پچھلا حاشیہ
desk-key-open = یہاں کا حاشیہ کھولیں
desk-key-more-words = ایک لفظ زیادہ، ایک لفظ کم
desk-key-whole-sentence = پورا جملہ؛ دوبارہ: پیراگراف
desk-key-clear = انتخاب ختم کریں
desk-key-likely-kind = سب سے ممکنہ قسم؛ کارڈ میں: محفوظ کریں
desk-key-first-kinds = ذکر، اقتباس، دعویٰ
desk-key-other-kinds = واقعہ، تاریخ، اصطلاح، نوٹ
desk-key-start = شروع یا جاری
desk-key-accept-reject = قبول، مسترد
desk-key-skip-back = چھوڑیں، واپس
desk-key-in-view = نظر آنے والی سب قبول کریں
desk-key-undo = واپس لیں، تمام مضامین میں
desk-key-redo = دوبارہ کریں
desk-key-area = اگلا حصہ: پٹی، نظرثانی، متن
desk-key-this-list = یہ فہرست
desk-letters = ایک حرف والے بٹن
desk-letters-why = یہ صرف تب کام کرتے ہیں جب توجہ متن پر ہو، کسی خانے میں کبھی نہیں۔ بند ہوں تو Alt دبائے رکھیے۔ سکرین ریڈر کے ساتھ ”پیراگراف میں حاشیہ…“ اور کنارے کے بٹن استعمال کیجیے۔
