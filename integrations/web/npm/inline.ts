/** The library in one file, the core in it, for where nothing can be fetched: a page opened from a folder. */
import core from "./core/core_bg.wasm";
import { initSync } from "./core/core.js";

initSync({ module: core });

export * from "./library.js";
