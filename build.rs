//! The files of the edition are built into the program one by one; a new one
//! among them has to be noticed too.

fn main() {
    println!("cargo::rerun-if-changed=assets/content");
    println!("cargo::rerun-if-changed=locales");
}
