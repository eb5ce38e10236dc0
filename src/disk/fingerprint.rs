//! Fingerprints: by these, bytes are compared with other bytes.

use sha2::{Digest as _, Sha256};

/// SHA-256 of some bytes, in hexadecimal.
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
