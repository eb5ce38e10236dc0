//! What is added to pages on their way to a browser: the published files know nothing of it.

/// Where the script is that loads pages again.
pub(super) const SCRIPT: &str = "/.dossier/serve.js";

/// A page that loads itself again when there is another edition than this one.
///
/// Where a theme's pages carry a policy on what they may load, it is widened by what the script needs.
pub(super) fn with_script(html: &str, edition: &str) -> String {
    let html = with_wider_policy(html);
    let script = format!("<script src=\"{SCRIPT}\" data-edition=\"{edition}\" defer></script>\n");
    match html.split_once("</head>") {
        Some((head, rest)) => format!("{head}{script}</head>{rest}"),
        None => format!("{html}{script}"),
    }
}

const POLICY: &str = "content-security-policy";

fn with_wider_policy(html: &str) -> String {
    let head = html.split_once("</head>").map_or(html, |(head, _)| head);
    let Some(policy) = policy_in(head) else {
        return html.to_owned();
    };
    let (before, after) = (html.get(..policy.0), html.get(policy.1..));
    let written = html.get(policy.0..policy.1);
    match (before, written, after) {
        (Some(before), Some(written), Some(after)) => format!("{before}{}{after}", wider(written)),
        _ => html.to_owned(),
    }
}

/// Where the policy of a page's head is: `<meta http-equiv="Content-Security-Policy" content="…">`, in this order or the other.
fn policy_in(head: &str) -> Option<(usize, usize)> {
    // In ASCII, so that places stay the same.
    let lower = head.to_ascii_lowercase();
    let named = lower.find(POLICY)?;
    let tag = lower.get(..named)?.rfind('<')?;
    let content = lower.get(tag..)?.find("content=")? + tag + "content=".len();
    let mark = lower
        .get(content..)?
        .chars()
        .next()
        .filter(|mark| "\"'".contains(*mark))?;
    let start = content + 1;
    let end = lower.get(start..)?.find(mark)? + start;
    Some((start, end))
}

/// The policy with this server allowed for scripts and for news.
fn wider(policy: &str) -> String {
    let mut directives: Vec<String> = policy
        .split(';')
        .map(|directive| directive.trim().to_owned())
        .filter(|directive| !directive.is_empty())
        .collect();
    for name in ["script-src", "connect-src"] {
        let of = |directive: &&mut String| directive.split_whitespace().next() == Some(name);
        match directives.iter_mut().find(of) {
            Some(directive) => {
                let kept = directive
                    .split_whitespace()
                    .filter(|source| *source != "'none'" && *source != "'self'");
                *directive = kept.chain(["'self'"]).collect::<Vec<_>>().join(" ");
            }
            None => directives.push(format!("{name} 'self'")),
        }
    }
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_at_the_end_of_the_head_once() {
        let page = "<html><head><title>x</title></head><body>&lt;/head&gt; </head></body></html>";
        let with = with_script(page, "a-1");
        assert_eq!(with.matches(SCRIPT).count(), 1);
        let (before, after) = with.split_once("<script").unwrap();
        assert_eq!(before, "<html><head><title>x</title>");
        assert!(after.starts_with(
            " src=\"/.dossier/serve.js\" data-edition=\"a-1\" defer></script>\n</head><body>"
        ));
    }

    #[test]
    fn a_page_without_a_head_loads_itself_again_too() {
        assert!(with_script("words", "a-1").starts_with("words<script src="));
    }

    #[test]
    fn a_policy_is_widened_by_what_the_script_needs() {
        let page = |policy: &str| {
            format!(
                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>"
            )
        };
        for (written, wide) in [
            (
                "default-src 'none'",
                "default-src 'none'; script-src 'self'; connect-src 'self'",
            ),
            (
                "script-src 'none'; img-src data:;",
                "script-src 'self'; img-src data:; connect-src 'self'",
            ),
            (
                "connect-src https://x.example; script-src 'self'",
                "connect-src https://x.example 'self'; script-src 'self'",
            ),
        ] {
            assert_eq!(with_wider_policy(&page(written)), page(wide));
        }
        for other in [
            "<head><meta content='default-src' http-equiv='content-security-policy'></head>",
            "<head><meta name='content-security-policy'>",
            "content-security-policy",
            "<content-security-policy content=",
            "<head></head><meta http-equiv=content-security-policy content=\"x\">",
        ] {
            with_wider_policy(other);
        }
    }
}
