// `npm run bench`: how large the library is, and how fast against the same library without WebAssembly, on one text.
// `npm run bench -- FILE` reads another text. Prints the best of the rounds, as other work of the machine only makes a
// round slower.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { Extractor } from "financial-figures";
import { launch, PAGE } from "../tests/browser.mjs";

const ROUNDS = 300;
/** Bytes that a text is made up to by repeating it: enough for a clock of a tenth of a millisecond, and few enough that
 * some rounds are not interrupted on a machine that does other things. */
const LENGTH = 200_000;

const own = ["news", "headlines", "reports"].map((name) => fileURLToPath(new URL(`../../../benches/data/${name}.txt`, import.meta.url)));
const files = process.argv.length > 2 ? process.argv.slice(2) : own;
const rust = fileURLToPath(new URL("..", import.meta.url));

const speed = (bytes, milliseconds) => (bytes / 1000 / milliseconds).toFixed(0);

/** Of the library without WebAssembly: reading, and making JSON of what was read. */
function native(file) {
  const command = ["run", "--quiet", "--locked", "--release", "--example", "native", "--", file, String(ROUNDS)];
  const { figures, read, records } = JSON.parse(execFileSync("cargo", command, { cwd: rust, encoding: "utf8" }));
  return { figures, read: Math.min(...read) / 1000, records: Math.min(...records) / 1000 };
}

/** Of a reader of a text: how many figures, and the best of the rounds. Runs in Node.js and, as text, in a page. */
function time(read, rounds) {
  let figures = 0;
  let milliseconds = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    figures = read().length;
    milliseconds = Math.min(milliseconds, performance.now() - began);
  }
  return { figures, milliseconds };
}

const size = (path) => {
  const bytes = readFileSync(new URL(`../dist/${path}`, import.meta.url));
  return `${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0)} kB gzipped`;
};
console.log(`core_bg.wasm: ${size("npm/core/core_bg.wasm")}`);
console.log(`figures.html: ${size("figures.html")}`);

const browser = await launch();
const page = await browser.newPage();
const library = await build({
  entryPoints: [fileURLToPath(new URL("../dist/npm/inline.js", import.meta.url))],
  bundle: true,
  format: "iife",
  globalName: "library",
  write: false,
});
await page.addScriptTag({ content: library.outputFiles[0].text });

const extractor = new Extractor();
console.log("\n| MB/s | figures per kB | native, read | native, with JSON | Node.js | Chromium | Node.js ÷ native |\n|---|---|---|---|---|---|---|");
for (const file of files) {
  const once = readFileSync(file, "utf8");
  const text = once.repeat(Math.ceil(LENGTH / statSync(file).size));
  const bytes = Buffer.byteLength(text);
  const whole = join(tmpdir(), "financial-figures-bench.txt");
  writeFileSync(whole, text);

  const rust = native(whole);
  const node = time(() => extractor.read(text), ROUNDS);
  const web = await page.evaluate(
    ({ source, text, rounds }) => {
      const extractor = new library.Extractor();
      return new Function(`return ${source}`)()(() => extractor.read(text), rounds);
    },
    { source: time.toString(), text, rounds: ROUNDS },
  );
  for (const { figures } of [node, web]) {
    if (figures !== rust.figures) throw new Error(`${file}: ${figures} figures, and ${rust.figures} natively`);
  }
  const cells = [
    file.split("/").at(-1),
    (rust.figures / (bytes / 1000)).toFixed(1),
    ...[rust.read, rust.records, node.milliseconds, web.milliseconds].map((milliseconds) => speed(bytes, milliseconds)),
    (rust.read / node.milliseconds).toFixed(2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

// The page as a reader has it: opened with a text in it, then a long one pasted, a few times over.
const hundred = readFileSync(own[0], "utf8").repeat(10).slice(0, 100_000);
const rounds = [];
for (let round = 0; round < 15; round++) {
  const fresh = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await fresh.goto(PAGE);
  await fresh.waitForSelector("#figure-1");
  rounds.push(
    await fresh.evaluate((text) => {
      const paste = () => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        const began = performance.now();
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - began;
      };
      const opened = performance.getEntriesByType("navigation")[0].domComplete;
      const first = paste();
      const read = Number(/read in ([\d.]+) ms/.exec(document.querySelector("#status").textContent)[1]);
      return { opened, read, first, later: Math.min(paste(), paste(), paste()) };
    }, hundred),
  );
  await fresh.close();
}
await browser.close();
const best = (what) => `${Math.min(...rounds.map((round) => round[what])).toFixed(0)} ms`;
console.log(`\nThe page opens, a text read and shown, in ${best("opened")}.`);
console.log(`100,000 characters pasted into it: read in ${best("read")}, read and laid out in ${best("first")}, the next time in ${best("later")}.`);
