use super::*;
use crate::language::Language;

fn dates_in(
    text: &str,
    paragraphs: &[(Range<usize>, bool)],
    published: Option<&str>,
) -> Vec<ReadDate> {
    let english = Language::of("en").times().unwrap();
    dates(text, paragraphs, published, english)
}

fn read(text: &str, published: Option<&str>) -> Vec<(String, Option<String>)> {
    dates_in(text, &[(0..text.len(), false)], published)
        .into_iter()
        .map(|date| (date.wording, date.value))
        .collect()
}

fn one(text: &str) -> Option<(String, String)> {
    let mut found = read(text, Some("2024-06-28"));
    assert!(found.len() <= 1, "{text}: {found:?}");
    let (words, value) = found.pop()?;
    Some((words, value.unwrap_or_default()))
}

/// An expression that counts from an event in the text does not count from the day named last.
#[test]
fn times_that_count_from_a_named_event_have_no_day() {
    let value = |text: &str| {
        let (words, value) = read(text, Some("2024-06-28")).pop().unwrap();
        (words, value.unwrap_or_default())
    };
    for (text, wanted) in [
        (
            "He came on Friday. It burnt three weeks before the fire.",
            ("three weeks", ""),
        ),
        (
            "He came on 5 June. He left two days after he had signed it.",
            ("two days", ""),
        ),
        (
            "He came in 2019. It was built ten years before the war began.",
            ("ten years", ""),
        ),
        (
            "He came on 5 June. He left two days after.",
            ("two days", "2024-06-07"),
        ),
        (
            "He came on 5 June. He left two days later.",
            ("two days later", "2024-06-07"),
        ),
    ] {
        let (words, value) = value(text);
        assert_eq!((words.as_str(), value.as_str()), wanted, "{text}");
    }
}

#[test]
fn expressions_are_found_and_resolved() {
    let mut wrong = Vec::new();
    for (text, words, value) in [
        ("It sank on March 5, 2024.", "March 5, 2024", "2024-03-05"),
        (
            "It sank on Friday, 5 March 2021, at noon",
            "Friday, 5 March 2021",
            "2021-03-05",
        ),
        (
            "The attack of Sept. 11, 2001, changed it",
            "Sept. 11, 2001",
            "2001-09-11",
        ),
        (
            "It sank at 10.40 p.m. on March 5, 2024.",
            "10.40 p.m. on March 5, 2024",
            "2024-03-05T22:40",
        ),
        (
            "It sank shortly after 22:40 on Thursday.",
            "shortly after 22:40 on Thursday",
            "2024-06-27T22:40/2024-06-27T23:10",
        ),
        (
            "It sank on Thursday at 22:40.",
            "Thursday at 22:40",
            "2024-06-27T22:40",
        ),
        (
            "It sank on Thursday at around 22.40 local time, he said.",
            "Thursday at around 22.40 local time",
            "2024-06-27T22:10/2024-06-27T23:10",
        ),
        ("It sank on Thursday at 10:40.", "Thursday", "2024-06-27"),
        (
            "It sank at 22:40; on Thursday he went.",
            "Thursday",
            "2024-06-27",
        ),
        ("It sank on 24 July.", "24 July", ""),
        ("It sank on 24 May.", "24 May", "2024-05-24"),
        ("It will sink on 24 July.", "24 July", "2024-07-24"),
        ("It sank on Thursday.", "Thursday", "2024-06-27"),
        ("It sank on Friday evening.", "Friday evening", "2024-06-28"),
        ("They will meet on Thursday.", "Thursday", "2024-07-04"),
        ("They met last Friday.", "last Friday", "2024-06-21"),
        ("They meet next Monday.", "next Monday", "2024-07-01"),
        ("He left yesterday.", "yesterday", "2024-06-27"),
        ("He left last night.", "last night", "2024-06-27/2024-06-28"),
        ("He left last week.", "last week", "2024-06-17/2024-06-23"),
        ("He left late last month.", "late last month", "2024-05"),
        ("He left earlier this year.", "earlier this year", "2024"),
        ("He came in March.", "March", "2024-03"),
        ("He came in July.", "July", "2023-07"),
        ("He stays until October.", "October", "2024-10"),
        ("He came two years ago.", "two years ago", "2022"),
        (
            "He came twenty-five years ago.",
            "twenty-five years ago",
            "1999",
        ),
        (
            "He came three weeks ago.",
            "three weeks ago",
            "2024-06-03/2024-06-09",
        ),
        ("He came in the 1990s.", "the 1990s", "199X"),
        (
            "He came in the late 19th century.",
            "the late 19th century",
            "18XX",
        ),
        ("He came in 2011.", "2011", "2011"),
        ("the 2016 election", "2016", "2016"),
        (
            "He came in the summer of 2015.",
            "the summer of 2015",
            "2015-22",
        ),
        ("He came last summer.", "last summer", "2023-22"),
        (
            "sales in the third quarter of 2023",
            "the third quarter of 2023",
            "2023-35",
        ),
        ("He waited for three years.", "three years", ""),
        ("over the past three years", "the past three years", ""),
        ("He came two days later.", "two days later", ""),
        ("on 2013-03-22 at 10:15", "2013-03-22", "2013-03-22"),
        ("“It sank on March 5.”", "March 5", "2024-03-05"),
        ("They met last Thursday.", "last Thursday", "2024-06-20"),
        ("They met last Tuesday.", "last Tuesday", "2024-06-25"),
        ("They will meet Friday.", "Friday", "2024-06-28"),
        ("They signed a plan Thursday.", "Thursday", "2024-06-27"),
        (
            "Thursday's vote will be heard of.",
            "Thursday",
            "2024-06-27",
        ),
        ("He fell in May last year.", "May last year", "2023-05"),
        ("He fell last Oct. 23.", "last Oct. 23", "2023-10-23"),
        ("He fell on Nov. 30.", "Nov. 30", "2023-11-30"),
        ("He will fall on Nov. 30.", "Nov. 30", "2024-11-30"),
        ("since the Sept. 11 attacks", "the Sept. 11", "2001-09-11"),
        (
            "from June 3-5, 2024",
            "June 3-5, 2024",
            "2024-06-03/2024-06-05",
        ),
        (
            "in the week of March 4",
            "the week of March 4",
            "2024-03-04/2024-03-10",
        ),
        (
            "He fell over the weekend.",
            "the weekend",
            "2024-06-22/2024-06-23",
        ),
        ("a third-quarter loss", "third-quarter", ""),
        ("It had a third-quarter loss", "third-quarter", "2023-35"),
        ("a first-quarter loss", "first-quarter", "2024-33"),
        ("the Q1 result", "the Q1", "2024-33"),
        (
            "this year's first quarter",
            "this year's first quarter",
            "2024-33",
        ),
        (
            "in the second half of last year",
            "the second half of last year",
            "2023-41",
        ),
        ("by the end of the month", "end of the month", "2024-06"),
        ("It will close in five years.", "five years", "2029"),
        ("the first in five years", "five years", ""),
        ("since 9/11, he said", "9/11", "2001-09-11"),
        ("in H1 2023", "H1 2023", "2023-40"),
        ("in the 2019-20 season", "2019-20", "2019/2020"),
        ("five years from now", "five years from now", "2029"),
        ("in the nineties", "the nineties", "199X"),
        ("the mid-'80s", "the mid-'80s", "198X"),
        ("in fiscal 2019", "fiscal 2019", "2019"),
        ("an unsuccessful 1996 campaign", "1996", "1996"),
        ("He came on New Year's Day.", "New Year's Day", "2024-01-01"),
        ("the March accord", "March", "2024-03"),
    ] {
        let wanted = Some((words.to_owned(), value.to_owned()));
        let found = one(text);
        if found != wanted {
            wrong.push(format!("{text}: {found:?}, and not {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_that_are_not_dates_are_not_read() {
    for text in [
        "You may march on.",
        "May he rest. March on, August Weber!",
        "about 2000 people and 1,990 others",
        "USA Today and the Sunday Times on Black Friday",
        "a 67-year-old, 67 years old, who earns 9,000 a year",
        "No. 2011 costs $2012",
        "some 2000 men, at least 1950 workers, the May government",
        "said on “This Week” that the mild 80s were over",
    ] {
        assert_eq!(read(text, Some("2024-06-28")), [], "{text}");
    }
}

#[test]
fn a_year_is_shared() {
    for (text, first) in [
        ("in October and November 2021", "2021-10"),
        ("from December to January 2022", "2021-12"),
        ("from March 3 to April 5, 2019", "2019-03-03"),
    ] {
        let found = read(text, Some("2024-06-28"));
        assert_eq!(found[0].1.as_deref(), Some(first), "{text}");
        assert_eq!(found.len(), 2, "{text}: {found:?}");
    }
}

#[test]
fn some_words_count_from_the_date_before() {
    for (text, last) in [
        ("It sank in May 2011. That year the pier fell.", "2011"),
        (
            "It sank on May 31, 2011. The next day it rose.",
            "2011-06-01",
        ),
        ("It sank on May 31, 2011. Two years later it rose.", "2013"),
        (
            "It sank in May 2011. The following month it rose.",
            "2011-06",
        ),
        (
            "It earned one crown in the first quarter of 2011, from two a year earlier",
            "2010-33",
        ),
        (
            "In the first quarter of 2011 it rose from the year-ago quarter",
            "2010-33",
        ),
        ("It sank in May 2011. Two days later it rose.", "-"),
        (
            "It sank in May 2011. It was built ten years ago and rose a year later.",
            "-",
        ),
    ] {
        let (_, value) = read(text, None).pop().unwrap();
        assert_eq!(value.as_deref().unwrap_or("-"), last, "{text}");
    }
    let texts = "It sank in 2011.\nNobody spoke.\nThat year it rose.";
    let blocks = [0..16, 17..30, 31..49].map(|range| (range, false));
    let found = dates_in(texts, &blocks, None);
    assert_eq!(
        found.len(),
        1,
        "two paragraphs before is too far: {found:?}"
    );
}

#[test]
fn without_a_publication_only_what_is_absolute_has_a_value() {
    let text = "On Friday, in March and last year, as in 2011 and on 5 March 2012.";
    let values: Vec<_> = read(text, None)
        .into_iter()
        .map(|(_, value)| value)
        .collect();
    let some = |value: &str| Some(value.to_owned());
    assert_eq!(values, [None, None, None, some("2011"), some("2012-03-05")]);
    // A month of publication is enough to know the year.
    assert_eq!(
        read("He left last year.", Some("2024-06"))[0].1,
        some("2023")
    );
    assert_eq!(read("He left yesterday.", Some("2024-06"))[0].1, None);
}

#[test]
fn no_text_makes_it_fail() {
    let pieces = [
        "March", " ", "5", ",", "2024", "the ", "last ", "quarter", "-", ".", "Friday", "é", "ago",
        "3 ", "years ", "of ",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let text = [a, b, c, b, a].concat();
                for date in dates_in(&text, &[(0..text.len(), false)], Some("2024-02-29")) {
                    assert_eq!(text.get(date.range), Some(date.wording.as_str()));
                }
            }
        }
    }
}

#[test]
fn every_value_is_a_date() {
    let words = "today tomorrow yesterday last week next week this month last year two years ago ten decades ago \
        last summer next winter last March next May the third quarter the 1880s in the autumn last century last weekend";
    for published in ["2024-01-01", "2024-02-29", "2023-12-31", "0999-06-01"] {
        for (_, value) in read(words, Some(published)) {
            let value = value.unwrap_or_else(|| "2000".to_owned());
            assert!(Edtf::parse(&value).is_ok(), "{value}");
        }
    }
}
