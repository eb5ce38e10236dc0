//! What several texts say twice.
//!
//! [`copies`] finds articles that repeat another article with cuts. [`utterances`] finds quotations of one utterance. Both look only at
//! texts that share something rare, so the work grows with the number of texts and not with the number of pairs.

pub mod copies;
pub mod utterances;
