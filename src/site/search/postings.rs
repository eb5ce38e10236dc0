//! Compact lists of documents.
//!
//! A list is written as the gaps between its members, five bits per character, or, if that is shorter, as a bitmap from the first
//! to the last document, six bits per character. A list therefore never takes more than about a sixth of a byte per document,
//! however frequent its term is.

use super::docs::Doc;

/// The characters for 0 to 63.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The character for the lowest six bits of a number.
pub(super) fn digit(number: u32) -> char {
    let at = usize::try_from(number & 63).unwrap_or_default();
    DIGITS.get(at).copied().map_or('A', char::from)
}

/// Writes a number, five bits per character, the lowest first. All characters but the last are those for 32 and more.
pub(super) fn number(mut number: u32, out: &mut String) {
    while number >= 32 {
        out.push(digit(number & 31 | 32));
        number >>= 5;
    }
    out.push(digit(number));
}

/// A list as gaps. Lists are sorted and without duplicates.
pub(super) fn gaps(docs: &[Doc]) -> String {
    let mut written = String::with_capacity(docs.len() + 4);
    let mut next = 0;
    for doc in docs {
        number(doc.saturating_sub(next), &mut written);
        next = doc + 1;
    }
    written
}

/// A list in the shorter form, after a letter for the form: `g` or `b`.
pub(super) fn shortest(docs: &[Doc]) -> String {
    let gaps = gaps(docs);
    let span = match (docs.first(), docs.last()) {
        (Some(first), Some(last)) => last - first + 1,
        _ => 0,
    };
    let bits = usize::try_from(span.div_ceil(6)).unwrap_or(usize::MAX);
    if bits.saturating_add(7) < gaps.len() {
        format!("b{}", bitmap(docs))
    } else {
        format!("g{gaps}")
    }
}

/// The first document, and one bit for each from there to the last.
fn bitmap(docs: &[Doc]) -> String {
    let mut written = String::new();
    let first = docs.first().copied().unwrap_or_default();
    number(first, &mut written);
    let (mut word, mut at) = (0, 0);
    for doc in docs {
        let (wanted, bit) = ((doc - first) / 6, (doc - first) % 6);
        while at < wanted {
            written.push(digit(word));
            word = 0;
            at += 1;
        }
        word |= 1 << bit;
    }
    written.push(digit(word));
    written
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn value(c: u8) -> u32 {
        u32::try_from(DIGITS.iter().position(|digit| *digit == c).unwrap()).unwrap()
    }

    fn numbers(written: &[u8]) -> Vec<u32> {
        let (mut numbers, mut open, mut shift) = (Vec::new(), 0, 0);
        for c in written {
            open |= (value(*c) & 31) << shift;
            shift += 5;
            if value(*c) < 32 {
                numbers.push(open);
                (open, shift) = (0, 0);
            }
        }
        numbers
    }

    pub(crate) fn read_gaps(written: &str) -> Vec<Doc> {
        let mut next = 0;
        let read = |gap| {
            next += gap + 1;
            next - 1
        };
        numbers(written.as_bytes()).into_iter().map(read).collect()
    }

    fn read(written: &str) -> Vec<Doc> {
        let (how, list) = written.split_at(1);
        if how == "g" {
            return read_gaps(list);
        }
        let start = list.bytes().position(|c| value(c) < 32).unwrap() + 1;
        let first = numbers(&list.as_bytes()[..start])[0];
        let bits = list.bytes().skip(start).enumerate().flat_map(|(at, c)| {
            (0..6)
                .filter(move |bit| value(c) >> bit & 1 == 1)
                .map(move |bit| first + u32::try_from(at).unwrap() * 6 + bit)
        });
        bits.collect()
    }

    #[test]
    fn what_is_written_can_be_read() {
        let lists = [
            vec![],
            vec![0],
            vec![31, 32, 33, 1000, 250_000],
            (0..5000).collect(),
            (40..9000).filter(|doc| doc % 3 != 0).collect(),
            (0..90_000).step_by(41).collect(),
        ];
        for list in lists {
            let written = shortest(&list);
            assert_eq!(read(&written), list, "{written:.40}");
            assert!(written.len() < 20 + list.len() * 4);
        }
    }

    #[test]
    fn no_list_is_longer_than_a_bit_for_each_document() {
        let most = 150_000;
        for step in 1..30 {
            let list: Vec<Doc> = (0..most).step_by(step).collect();
            assert!(shortest(&list).len() <= 25_010, "every {step}th");
        }
    }
}
