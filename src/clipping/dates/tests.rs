//! Dates in all languages, and text that is not a date.

use super::*;

#[test]
fn dates_are_read_as_exactly_as_they_are_written() {
    for (text, date) in [
        ("July 24, 2024", Some("2024-07-24")),
        ("Published: 3rd Sept. 2021 10:15 PKT", Some("2021-09-03")),
        ("KABUL, July 24", Some("XXXX-07-24")),
        ("24 July", Some("XXXX-07-24")),
        ("2024-07-24T10:15:00Z", Some("2024-07-24")),
        ("PORTO, Nov.3", Some("XXXX-11-03")),
        ("24.7.2024", Some("2024-07-24")),
        ("13/7/2024", Some("2024-07-13")),
        ("7/13/2024", Some("2024-07-13")),
        ("24-07-2024", Some("2024-07-24")),
        ("2024/07/24", Some("2024-07-24")),
        ("2024.07.24", Some("2024-07-24")),
        ("18-Mar-2025", Some("2025-03-18")),
        ("the 9th of May, 2025", Some("2025-05-09")),
        (
            "KABUL, July 24 (published July 24, 2024)",
            Some("2024-07-24"),
        ),
        ("3/7/2024", None),
        ("February 30, 2024", None),
        ("May 2 to June 3, 2024", None),
        ("2 to 3 June 2024", None),
        ("2–3 June 2024", None),
        ("June 2-3, 2024", None),
        ("24.7.24", None),
        ("in March", None),
        ("5 out of 10", None),
        ("10 minutes ago", None),
        ("", None),
    ] {
        assert_eq!(stated(text).as_deref(), date, "{text}");
    }
    assert!(
        is_only_a_date("Wednesday, July 24, 2024 | 10:15 am")
            && !is_only_a_date("Harbour closed on July 24, 2024")
    );
}

#[test]
fn a_line_of_a_date_is_read_in_every_language() {
    for (line, date) in [
        ("Friday 9th May 2025, 10:15 a.m. EDT", "2025-05-09"),
        ("Published on May 9, 2025 at 18:04 BST", "2025-05-09"),
        ("May 9, 2025 Issue No. 107, page 3", "2025-05-09"),
        ("9. Mai 2025", "2025-05-09"),
        ("Freitag, den 9. Mai 2025, 10.15 Uhr", "2025-05-09"),
        ("Fr., 9.5.2025", "2025-05-09"),
        ("3. Jänner 2025, Nr. 2, Seite 3", "2025-01-03"),
        ("Nr. 12 – 9. März 2025", "2025-03-09"),
        ("20 de mayo de 2025", "2025-05-20"),
        (
            "Publicado el martes 20 de mayo de 2025 a las 10:15 h",
            "2025-05-20",
        ),
        ("mar. 20 may. 2025", "2025-05-20"),
        ("1.º de septiembre del 2025", "2025-09-01"),
        ("le 3 avril 2025", "2025-04-03"),
        ("1er mai 2025 à 10h30", "2025-05-01"),
        ("Publié le jeudi 3 avril 2025", "2025-04-03"),
        ("mar. 20 août 2024", "2024-08-20"),
        ("18 مارس 2025", "2025-03-18"),
        ("الثلاثاء ١٨ مارس ٢٠٢٥", "2025-03-18"),
        ("نُشر في 18 آذار 2025", "2025-03-18"),
        ("5 تشرين الثاني/نوفمبر 2025", "2025-11-05"),
        ("7 جويلية 2024", "2024-07-07"),
        ("18 مارس 2025م - 18 رمضان 1446هـ", "2025-03-18"),
        ("۲۸ اسفند ۱۴۰۳", "2025-03-18"),
        ("سه‌شنبه ۲۸ اسفندماه ۱۴۰۳ ساعت ۱۰:۱۵", "2025-03-18"),
        ("تاریخ انتشار: ۲۸ حوت ۱۴۰۳", "2025-03-18"),
        ("۱۴۰۳/۱۲/۲۸", "2025-03-18"),
        ("۱۸ مارس ۲۰۲۵ برابر با ۲۸ اسفند ۱۴۰۳", "2025-03-18"),
        ("د ۱۴۰۴ د غويي ۳", "2025-04-23"),
        ("د ۱۴۰۴ کال د غويي ۳مه", "2025-04-23"),
        ("۳ ثور ۱۴۰۴ لمریز", "2025-04-23"),
        ("د مارچ ۱۸، ۲۰۲۵", "2025-03-18"),
        ("18 مارچ 2025ء", "2025-03-18"),
        ("شائع: منگل 18 مارچ 2025ء", "2025-03-18"),
        ("بدھ، ۵ مئی ۲۰۲۱", "2021-05-05"),
        ("domenica 4 maggio 2025", "2025-05-04"),
        ("4 de março de 2025, às 10h15", "2025-03-04"),
        ("4 mei 2025 om 10:15 uur", "2025-05-04"),
        ("4 maja 2025 r.", "2025-05-04"),
        ("4 мая 2025 г.", "2025-05-04"),
        ("4 Mayıs 2025 Pazar", "2025-05-04"),
        ("2025. május 4.", "2025-05-04"),
        ("2025年5月4日", "2025-05-04"),
        ("2025년 5월 4일", "2025-05-04"),
    ] {
        assert_eq!(stated(line).as_deref(), Some(date), "{line}");
        assert!(is_only_a_date(line), "{line}");
    }
}

#[test]
fn lunar_dates_and_figures_with_two_readings_are_recognised_and_left_unread() {
    for line in [
        "18 رمضان 1446",
        "١٨ رمضان المبارك ١٤٤٦ هـ",
        "3/7/2024",
        "1403/12/28",
    ] {
        assert_eq!(stated(line), None, "{line}");
        assert!(looks_like_a_date(line) && !is_only_a_date(line), "{line}");
    }
    assert!(!looks_like_a_date("The Ostrel Courier") && !looks_like_a_date("Seven dead in May"));
}

#[test]
fn words_that_look_like_months_are_not_read_without_a_year() {
    for text in ["۲۰ جوان", "5 آب", "۵ می‌گوید", "5 set", "10 ago"] {
        assert_eq!(stated(text), None, "{text}");
    }
}

#[test]
fn a_change_is_distinguished_from_publication() {
    let day = |published: Option<&str>, changed: Option<&str>| {
        Some(DayLine {
            published: published.map(str::to_owned),
            changed: changed.map(str::to_owned),
        })
    };
    for (line, wanted) in [
        (
            "July 24, 2024 | Updated July 25, 2024 | 4 min read",
            day(Some("2024-07-24"), Some("2024-07-25")),
        ),
        (
            "Stand: 9. Mai 2025, 10:15 Uhr",
            day(None, Some("2025-05-09")),
        ),
        (
            "Veröffentlicht: 8. Mai 2025, aktualisiert am 9. Mai 2025",
            day(Some("2025-05-08"), Some("2025-05-09")),
        ),
        (
            "Publicado el 8 de mayo de 2025 | Actualizado: 9 de mayo de 2025",
            day(Some("2025-05-08"), Some("2025-05-09")),
        ),
        ("Mis à jour le 3 avril 2025", day(None, Some("2025-04-03"))),
        ("آخر تحديث: 18 مارس 2025", day(None, Some("2025-03-18"))),
        ("Ostrel, 9 May 2025", None),
        ("Der Hafenbote", None),
    ] {
        assert_eq!(day_line(line), wanted, "{line}");
    }
    assert!(
        labels_publication("Publicado el")
            && labels_publication("تاریخ انتشار")
            && labels_change("Stand:")
    );
}

#[test]
fn a_language_that_writes_the_day_first_makes_figures_unambiguous() {
    for (line, wanted) in [
        ("Publié le 12/02/2025 à 18:04", Some("2025-02-12")),
        ("Publicado el 03/04/2025", Some("2025-04-03")),
        ("نشر في 02/06/2025", Some("2025-06-02")),
        ("Veröffentlicht am 5/6/2025, 17.42 Uhr", Some("2025-06-05")),
        ("Published 03/04/2025", None),
        ("03/04/2025", None),
    ] {
        assert_eq!(stated(line).as_deref(), wanted, "{line}");
    }
    assert_eq!(
        stated_behind("Publié le", "12/02/2025").as_deref(),
        Some("2025-02-12")
    );
    assert_eq!(stated_behind("Published", "12/02/2025"), None);
    assert_eq!(
        stated_in("es", "02/04/2025 09:31").as_deref(),
        Some("2025-04-02")
    );
    assert_eq!(stated_in("en", "02/04/2025 09:31"), None);
}

#[test]
fn issue_numbers_are_distinguished_from_page_numbers() {
    for (words, is_issue_or_page, is_of_issue) in [
        ("Nr. 233", true, true),
        ("Vol. XII No. 34", true, true),
        ("Seite 3", true, false),
        ("page A4", true, false),
        ("شماره ۲۱۴۵", true, true),
        ("7 October 2023", false, false),
    ] {
        assert_eq!(
            (is_issue(words), numbers_an_issue(words)),
            (is_issue_or_page, is_of_issue),
            "{words}"
        );
    }
}
