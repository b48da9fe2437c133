//! Writes the JavaScript around the compiled library: `bindgen LIBRARY.wasm FOLDER`.
//!
//! The work is wasm-bindgen's. It is called from here rather than by its own program so that one lock file holds both
//! halves of it: they refuse each other where their versions differ.

use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (library, folder) = arguments.next().zip(arguments.next()).context("usage: bindgen LIBRARY.wasm FOLDER")?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(library).out_name("core").web(true)?.typescript(true);
    // The names of functions, which only a debugger reads, are a tenth of the download.
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(folder)
}
