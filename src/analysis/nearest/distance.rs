//! The edit distance of two words.

pub(super) fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    lower.next().filter(|_| lower.len() == 0).unwrap_or(c)
}

pub(super) fn edit_distance(left: &[char], right: &[char], key: impl Fn(char) -> char) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, &letter) in left.iter().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, &other) in row.iter_mut().skip(1).zip(right) {
            let up = *cell;
            *cell = (diagonal + usize::from(key(letter) != key(other)))
                .min(up + 1)
                .min(before + 1);
            diagonal = up;
            before = *cell;
        }
    }
    row.last().copied().unwrap_or(0)
}
