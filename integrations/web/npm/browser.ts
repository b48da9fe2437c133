/** The library in a browser: the core is fetched from beside this file. */
import init from "./core/core.js";

await init({ module_or_path: new URL("./core/core_bg.wasm", import.meta.url) });

export * from "./library.js";
