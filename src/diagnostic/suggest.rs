//! "Did you mean …?"

/// The known word that is nearest to `written`, if it is near enough to be meant: at most a third of its letters may differ,
/// transposed letters count once (Damerau–Levenshtein), and case is ignored. Of equally near words, the first in `known` wins.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = written.to_lowercase();
    let allowed = (written.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let distance = strsim::damerau_levenshtein(&folded, &candidate.to_lowercase());
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        let known = ["title", "title_by", "publisher"];
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("Publisher", known), Some("publisher"));
        assert_eq!(nearest("speaker", known), None);
        assert_eq!(nearest("", known), None);
    }
}
