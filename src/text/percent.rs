//! Percent-encoding of addresses (RFC 3986, section 2.1).

/// Decodes an address: `%C3%A9` becomes `é`. A percent sign that does not begin a valid code is kept.
pub fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let code = after
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(b'%'));
        rest = match code {
            Some(_) => after.get(2..).unwrap_or(""),
            None => after,
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_codes_are_decoded() {
        assert_eq!(decoded("a%20b%zz%"), "a b%zz%");
    }
}
