// The package as it would be published: packed, installed into an empty folder, and used from there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder;
let files;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "financial-figures-"));
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }));
  files = packed.files.map(({ path }) => path);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename)], { cwd: folder });
});
after(() => rm(folder, { recursive: true }));

/** What a program prints that is run in that folder. */
async function run(program) {
  await writeFile(join(folder, "program.js"), program);
  return execFileSync("node", ["program.js"], { cwd: folder, encoding: "utf8" });
}

test("has what it needs, and no more", () => {
  for (const file of ["README.md", "dist/figures.html", "dist/LICENSE-MIT", "dist/npm/core/core_bg.wasm", "dist/npm/library.d.ts", "dist/npm/inline.js"]) {
    assert.ok(files.includes(file), file);
  }
  assert.deepEqual(files.filter((file) => !/^(README\.md|package\.json|dist\/(npm\/.*|figures\.html|LICENSE-.*))$/.test(file)), []);
});

test("has the version of the crate", async () => {
  const manifest = await readFile(join(root, "../../Cargo.toml"), "utf8");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  assert.equal(/^version = "(.*)"$/m.exec(manifest)[1], version);
});

for (const entry of ["financial-figures", "financial-figures/inline"]) {
  test(`works in Node.js: ${entry}`, async () => {
    assert.equal(await run(`import { read } from "${entry}"; console.log(read("It paid €5 million.")[0].value);`), "5000000\n");
  });
}

test("works in a browser that fetches the core", async () => {
  const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
  const server = createServer(async (request, response) => {
    try {
      const body = request.url === "/" ? "<!doctype html>" : await readFile(join(folder, "node_modules/financial-figures", request.url));
      response.writeHead(200, { "content-type": types[extname(request.url)] ?? "text/html" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.on("listening", ready));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const found = await page.evaluate(async (address) => (await import(address)).read("It paid €5 million.")[0].value, exports["."].default.slice(1));
    assert.equal(found, "5000000");
  } finally {
    await browser.close();
    server.close();
  }
});

test("the programs of the README print what it says they do", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const programs = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, program]) => program);
  assert.equal(programs.length, 3);
  for (const program of programs) {
    const said = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
    assert.ok(said.length > 2);
    assert.deepEqual((await run(program)).trimEnd().split("\n"), said);
  }
});
