//! stub until merged
use crate::content::{ClippingFile, Content, register::Register};
use crate::diagnostic::Diagnostics;
use camino::Utf8Path;
/// d
#[derive(Clone, Debug)]
pub struct Draft {
    /// i
    pub id: String,
    /// p
    pub path: String,
    /// m
    pub markdown: String,
}
/// u
pub fn unclaimed(_: &Content) -> Vec<&ClippingFile> {
    Vec::new()
}
/// c
pub fn check(_: &Content) -> Diagnostics {
    Diagnostics::default()
}
/// c
pub fn convert(
    _: &Utf8Path,
    _: &Content,
    _: &Register,
) -> Result<(Vec<Draft>, Diagnostics), std::io::Error> {
    Ok((Vec::new(), Diagnostics::default()))
}
