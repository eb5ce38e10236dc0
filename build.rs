//! Tells Cargo that the themes are part of the program: without this, a file added to them would not reach the binary
//! until something else is recompiled.

fn main() {
    for folder in ["templates", "static", "themes"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
