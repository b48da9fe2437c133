/** The library in Node.js: the core is a file beside this one. */
import { readFileSync } from "node:fs";
import { initSync } from "./core/core.js";

initSync({ module: readFileSync(new URL("./core/core_bg.wasm", import.meta.url)) });

export * from "./library.js";
