//! Tells Cargo that the default theme is part of the program: without this, a file added to it would not reach the binary
//! until something else is recompiled.

fn main() {
    for folder in ["templates", "static"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
