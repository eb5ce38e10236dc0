//! Terminal output: other people's words never act as control sequences.

use crate::driver::DossierTest;

const SIGNS: [&str; 6] = [
    "\u{1b}", "\u{7}", "\u{7f}", "\u{9b}", "\u{202e}", "\u{2067}",
];

#[test]
fn no_output_about_a_dossier_controls_the_terminal() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: \"T\\e]0;evil\\a\\x7f\\u009b31m\\u202eX\\u2067\"\ndescription: D\nlanguage: en\n",
    );
    test.write(
        "content/actors/mira.md",
        "---\nname: \"Mira\\e[2J\\u009b\\u202e Vale\"\nkind: person\ntodo: \"find\\e\\u009b\\u202e out\"\n---\n",
    );
    test.write(
        "content/articles/x.md",
        "---\ntitle: \"X\\e\\u009b\\u202e\"\nclaims:\n  - {exact: \"no\\e\\u009b\\u202ewhere at all\", claim: \"so\\e\\u009b\\u202e\", stance: asserts, voice: own}\n---\n\nText\u{9b}31m of \u{202e}Mira.\n",
    );
    test.write(
        "content/clippings/a.txt",
        "Old pier\u{9b}31m stays\u{1b}[2J\u{202e}\n\nThe old pier\u{1b}]0;x\u{7} will stay, said Otto Marsh of the Harbour Guild.\n",
    );
    // File names also count.
    if cfg!(unix) {
        for folder in ["content/actors", "content/clippings", "static"] {
            let name = format!("{folder}/b\u{1b}[31m\u{9b}\u{202e}d.md");
            test.write(&name, "x");
        }
    }
    for arguments in [
        &["check"][..],
        &["check", "-v"],
        &["check", "--format", "github"],
        &["build"],
        &["suggest"],
        &["list", "actors"],
        &["show", "actor:mira"],
        &["fix", "--dry-run"],
        &["rename", "actor:mira", "mara", "--dry-run"],
    ] {
        let outcome = test.run(arguments);
        let said = format!("{}{}", outcome.stdout, outcome.stderr);
        assert!(!said.is_empty(), "{arguments:?}");
        for sign in SIGNS {
            assert!(
                !said.contains(sign),
                "{arguments:?} prints {sign:?}: {said:?}"
            );
        }
    }
}
