// Puts the page into one file, dist/figures.html: script, style and the core are all in it, so that it opens from a
// folder, where a browser fetches nothing.
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const bundle = { bundle: true, minify: true, target: "es2022", write: false, logLevel: "warning" };
const [script, style] = await Promise.all([
  build({ ...bundle, entryPoints: ["dist/page/main.js"], format: "iife", charset: "utf8", loader: { ".wasm": "binary" } }),
  build({ ...bundle, entryPoints: ["page/page.css"] }),
]);
const page = await readFile("page/page.html", "utf8");
const whole = page
  .replace("/* style */", () => style.outputFiles[0].text.trim())
  // A script ends at the first `</script`, also inside a string.
  .replace("/* script */", () => script.outputFiles[0].text.trim().replaceAll("</script", "<\\/script"));
await writeFile("dist/figures.html", whole);
