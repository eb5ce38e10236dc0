//! Addresses on the web.

/// Whether an address can be in a field and in a link.
pub(super) fn is_address(url: &str) -> bool {
    let plain = !url.contains(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\')
    });
    plain && url.len() > 10 && (url.starts_with("https://") || url.starts_with("http://"))
}
