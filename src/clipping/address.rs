//! Addresses on the web.

/// Whether a string is a web address that a field and a link can contain.
pub(super) fn is_address(url: &str) -> bool {
    let plain = !url.contains(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\')
    });
    plain && url.len() > 10 && (url.starts_with("https://") || url.starts_with("http://"))
}
