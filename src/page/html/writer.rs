//! HTML as a type. What is written here is escaped, and what is written elsewhere is not HTML.

use serde::Serialize;
use serde_json::Value;

/// Finished HTML, which templates put out with `| safe`. Nothing but the methods below can make it, and each of them escapes the
/// text that it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(String);

impl Html {
    /// A text as HTML.
    pub fn of_text(text: &str) -> Self {
        Self(escape(text))
    }

    /// JSON that is safe inside a `script` element: nothing in it can end the element.
    pub fn of_json(value: &Value) -> Self {
        Self(value.to_string().replace('<', "\\u003c"))
    }

    /// The HTML, to be put out as it is.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str) {
        push_escaped(text, &mut self.0);
    }

    /// Adds what is HTML already.
    pub fn push(&mut self, more: &Self) {
        self.0.push_str(&more.0);
    }

    /// Opens an element.
    pub fn open(&mut self, tag: &Tag) {
        self.open_without(tag, None);
    }

    /// Opens a further piece of an element. Only the first piece has the id.
    pub fn open_again(&mut self, tag: &Tag) {
        self.open_without(tag, Some("id"));
    }

    fn open_without(&mut self, tag: &Tag, left_out: Option<&str>) {
        self.0.push('<');
        self.0.push_str(tag.name);
        for (name, value) in &tag.attributes {
            if Some(*name) != left_out {
                self.0.push(' ');
                self.0.push_str(name);
                self.0.push_str("=\"");
                push_escaped(value, &mut self.0);
                self.0.push('"');
            }
        }
        self.0.push('>');
    }

    /// Closes an element.
    pub fn close(&mut self, tag: &Tag) {
        self.0.push_str("</");
        self.0.push_str(tag.name);
        self.0.push('>');
    }

    /// Adds an element with its content.
    pub fn element(&mut self, tag: &Tag, inner: &Self) {
        self.open(tag);
        self.push(inner);
        self.close(tag);
    }

    /// Adds an element with a text in it.
    pub fn text_element(&mut self, tag: &Tag, text: &str) {
        self.open(tag);
        self.text(text);
        self.close(tag);
    }
}

/// An element's name and its attributes, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
}

impl Tag {
    /// An element without attributes.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
        }
    }

    /// The same with one more attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same with one more attribute, if there is a value for it.
    pub fn with_some(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The same with some attributes before its own.
    pub(super) fn after(mut self, attributes: Vec<(&'static str, String)>) -> Self {
        self.attributes.splice(..0, attributes);
        self
    }

    /// The same without an id: a piece of an element whose first piece is elsewhere.
    pub fn without_id(mut self) -> Self {
        self.attributes.retain(|(name, _)| *name != "id");
        self
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(one, _)| *one == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether it is a link, in which no other may be.
    pub fn is_link(&self) -> bool {
        self.name == "a"
    }
}

/// Text as HTML text: the five signs escaped, control characters left out.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    push_escaped(text, &mut html);
    html
}

fn push_escaped(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_escaped_and_controls_left_out() {
        assert_eq!(
            escape("<a b='c' d=\"e\">&\u{0}\u{8}"),
            "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;"
        );
    }

    #[test]
    fn no_text_or_attribute_leaves_its_place() {
        let mut html = Html::default();
        let tag = Tag::new("a")
            .with("href", "x\" onclick=\"y")
            .with("id", "z");
        html.text_element(&tag, "</a><script>");
        html.open_again(&tag);
        assert_eq!(
            html.as_str(),
            "<a href=\"x&quot; onclick=&quot;y\" id=\"z\">&lt;/a&gt;&lt;script&gt;</a>\
             <a href=\"x&quot; onclick=&quot;y\">"
        );
        let json = Html::of_json(&Value::from("</script><!--"));
        assert_eq!(json.as_str(), "\"\\u003c/script>\\u003c!--\"");
    }
}
