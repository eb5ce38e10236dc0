//! Fingerprints, for telling whether two byte strings are equal.

use sha2::{Digest as _, Sha256};

/// The SHA-256 hash of `bytes`, in hexadecimal.
pub fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_what_other_programs_compute() {
        assert!(fingerprint(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
    }
}
