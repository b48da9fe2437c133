// The page in a browser, opened from its folder: text in, figures out. Pictures for the eye go to dist/pictures/.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Extractor } from "financial-figures";
import { launch, PAGE } from "./browser.mjs";

const AXE = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));
const PICTURES = fileURLToPath(new URL("../dist/pictures/", import.meta.url));

let browser;
let context;
let page;
/** What went wrong in the page, or was asked of the network. */
let faults;

before(async () => {
  browser = await launch();
  await mkdir(PICTURES, { recursive: true });
});
after(() => browser.close());

/** Opens the page anew, in a window of a size and colour. */
async function open(options = {}) {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  faults = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(PAGE);
  await page.waitForSelector("#figure-1");
}

const texts = (selector) => page.locator(selector).allTextContents();
const status = () => page.textContent("#status");
/** Waits for a message, which comes when the browser has done what it was asked. */
const says = (message) => page.waitForFunction((message) => document.querySelector("#status").textContent === message, message);
const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
const picture = (name, options) => page.screenshot({ path: `${PICTURES}${name}.png`, ...options });

beforeEach(() => open());
afterEach(() => assert.deepEqual(faults, [], "no fault, nothing asked of the network"));

describe("a text", () => {
  test("its figures are marked by kind, with what was read, and stand in the table", async () => {
    await page.fill("#text", "Profit fell 28.6% to about $5 million from $7 million. In 2027 it expects to sell 4.9 million cars.");
    assert.deepEqual(await texts(".figure"), ["28.6%", "$5 million", "$7 million", "4.9 million cars"]);
    assert.deepEqual(await texts(".note"), ["▼ 28.6%", "↓ ≈ 5,000,000\u202fUSD*", "7,000,000\u202fUSD*", "4,900,000\u202fcar"]);
    assert.deepEqual(
      await page.locator(".noted").evaluateAll((all) => all.map((noted) => noted.classList[1])),
      ["percent", "money", "money", "count"],
    );
    assert.deepEqual(await page.locator("#rows tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent).join("|"))), [
      "1|28.6%||Profit||Percent|28.6|%||down|change of 2",
      "2|$5 million||Profit||Money|5,000,000|USD (assumed)|about|fell to|from 3",
      "3|$7 million||Profit||Money|7,000,000|USD (assumed)|||",
      "4|4.9 million cars|||2027 (expected)|Count|4,900,000|car|||",
    ]);
    assert.match(await status(), /^4 figures in 99 characters, read in [\d.]+ ms\.$/);
    assert.deepEqual(await texts("#legend li"), ["Money2", "Percent1", "Count1"]);
  });

  test("what a figure is about stands in its details", async () => {
    await page.fill("#text", "Tata Motors expects net profit of EUR 5 million in 2027. It paid EUR 3.");
    const details = () => page.locator("#card dl div").evaluateAll((rows) => rows.map((row) => row.textContent));
    await page.hover("#figure-1");
    assert.deepEqual((await details()).slice(-4), ["EntityTata Motors", "Metricnet profit", "Period2027", "Told asexpected, not yet so"]);
    await page.hover("#figure-2");
    assert.deepEqual((await details()).slice(-1), ["Rolea level"]);
  });

  test("the marked text is the text", async () => {
    const text = "  Two  blanks, €5 (about $6).\n\nA line: 5%;\n\tand a “$7 million” one\u00a0here. 📈 8%\n";
    await page.fill("#text", text);
    const shown = await page.locator("#sheet p").evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true);
        for (const extra of copy.querySelectorAll(".note, svg")) extra.remove();
        return copy.textContent;
      }),
    );
    assert.equal(`${shown.join("\n")}\n`, text);
  });

  test("what looks like markup is text", async () => {
    await page.fill("#text", `<img src=x onerror=alert(1)> paid <b>$5</b> & "€6" </script><script>alert(1)</script>`);
    assert.deepEqual(await texts(".figure"), ["$5", "€6"]);
    assert.equal(await page.locator("#sheet img, #sheet b, #sheet script").count(), 0);
  });

  test("none, and none with figures", async () => {
    await page.click("#clear");
    assert.equal(await status(), "No text yet.");
    assert.equal(await focused(), "text");
    assert.equal(await page.isVisible("#sheet"), false);
    await page.keyboard.type("Nothing to report.");
    assert.equal((await status()).startsWith("No figures in 18 characters"), true);
    assert.equal(await page.isVisible("#sheet"), true);
    assert.equal(await page.isVisible("#results"), false);
  });

  test("pasted anywhere, dropped, opened", async () => {
    const hand = (target, event, type) =>
      page.evaluate(
        ([target, event, type]) => {
          const data = new DataTransfer();
          if (type === "file") data.items.add(new File(["It paid £3."], "three.txt", { type: "text/plain" }));
          else data.setData("text/plain", "It paid £2.");
          const made = event === "paste" ? new ClipboardEvent(event, { clipboardData: data, bubbles: true }) : new DragEvent(event, { dataTransfer: data, bubbles: true });
          document.querySelector(target).dispatchEvent(made);
        },
        [target, event, type],
      );
    await hand("h1", "paste", "text");
    assert.deepEqual(await texts(".figure"), ["£2"]);
    assert.equal(await page.inputValue("#text"), "It paid £2.");
    await hand("footer", "drop", "file");
    await page.waitForFunction(() => document.querySelector(".figure")?.textContent === "£3");
    await page.setInputFiles("#file", { name: "four.txt", mimeType: "text/plain", buffer: Buffer.from("It paid £4.") });
    await page.waitForFunction(() => document.querySelector(".figure")?.textContent === "£4");
  });
});

describe("the way of reading", () => {
  test("follows the script, or what is said", async () => {
    await page.fill("#text", "前三季度营收26.19亿元，同比增长3.2%");
    assert.deepEqual(await texts(".figure"), ["26.19亿元", "3.2%"]);
    assert.equal((await texts(".note"))[1], "▲ 3.2% y/y");
    await page.click("summary");
    await page.selectOption("#language", "en");
    assert.notEqual((await texts(".note"))[1], "▲ 3.2% y/y");
  });

  test("the languages offered are those that the library reads", async () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const codes = [...letters].flatMap((one) => [...letters].map((other) => one + other));
    const reads = (language) => {
      try {
        return Boolean(new Extractor({ language }));
      } catch {
        return false;
      }
    };
    const offered = await page.locator("#language option").evaluateAll((all) => all.map((option) => option.value));
    assert.deepEqual(offered.filter((code) => code !== "").sort(), [...codes.filter(reads), "und"].sort());
  });

  test("region, decimals, parentheses", async () => {
    await page.fill("#text", "It paid $5 for €3.350, $5m and ($4m).");
    await page.click("summary");
    assert.deepEqual(await texts(".note"), ["5\u202fUSD*", "3.35\u202fEUR", "5,000,000\u202fUSD*", "4,000,000\u202fUSD*"]);
    await page.locator("#region").pressSequentially("ca");
    await page.selectOption("#separator", ",");
    await page.check("#accounting");
    assert.deepEqual(await texts(".note"), ["5\u202fCAD*", "3,350\u202fEUR", "5,000,000\u202fCAD*", "\u22124,000,000\u202fCAD*"]);
  });

  test("a region that is none is named, and nothing is shown in its place", async () => {
    await page.click("summary");
    await page.fill("#region", "QQ");
    assert.equal(await status(), 'Not read: unknown region "QQ".');
    assert.equal(await page.locator(".figure").count(), 0);
    await page.fill("#region", "");
    assert.ok((await page.locator(".figure").count()) > 0);
  });
});

describe("a summary and its source", () => {
  const SOURCE = "In the third quarter, net sales rose 12.4% to €412.6 million from €367.1 million.\n\nAdjusted earnings per share were €1.27.";
  const SUMMARY = "Q3 net sales rose 12% to €413 million.\nAdjusted earnings per share were €1.72, in 14 offices.";
  const attended = () => page.locator(".attended").evaluateAll((all) => all.map((one) => one.id));

  beforeEach(async () => {
    await page.check("#view-checking");
    await page.fill("#source", SOURCE);
    await page.fill("#summary", SUMMARY);
  });

  test("its figures are marked by verdict, what they rest on in the source, and the findings told", async () => {
    assert.equal(await page.isVisible("#reading"), false);
    const marks = (sheet) => page.locator(`${sheet} .verdict`).evaluateAll((all) => all.map((mark) => `${mark.textContent} ${mark.classList[1]}`));
    assert.deepEqual(await marks("#summary-sheet"), ["12%1 rounded", "€413 million2 rounded", "€1.723 contradicted", "14 offices4 unfounded"]);
    assert.deepEqual(await marks("#source-sheet"), ["12.4%1 evidence", "€412.6 million2 evidence", "€1.273 evidence"]);
    assert.deepEqual(await texts("#finding-list li"), [
      "12%: rounded; source: 12.4%",
      "€413 million: rounded; source: €412.6 million",
      "€1.72: contradicted in value; source: €1.27",
      "14 offices: unfounded",
    ]);
    assert.deepEqual(await texts("#verdicts li"), ["supported0", "rounded2", "derived0", "contradicted1", "unfounded1"]);
    assert.match(await page.textContent("#check-status"), /^4 figures in the summary, checked in [\d.]+ ms\.$/);
  });

  test("the texts are the texts", async () => {
    const shown = (sheet) =>
      page.locator(`${sheet} p`).evaluateAll((all) =>
        all.map((paragraph) => {
          const copy = paragraph.cloneNode(true);
          for (const number of copy.querySelectorAll("sup")) number.remove();
          return copy.textContent;
        }),
      );
    await page.fill("#summary", "<b>€413 million</b>\n in\ttwo\n lines 📈");
    assert.equal((await shown("#source-sheet")).join("\n"), SOURCE);
    assert.equal((await shown("#summary-sheet")).join("\n"), "<b>€413 million</b>\n in\ttwo\n lines 📈");
  });

  test("pointing, focusing and pressing show what belongs together, in either text and in the list", async () => {
    await page.hover("#stated-3");
    assert.deepEqual(await attended(), ["evidence-3", "stated-3", "finding-3"]);
    await page.hover("#evidence-1");
    assert.deepEqual(await attended(), ["evidence-1", "stated-1", "finding-1"]);
    await page.focus("#stated-4");
    assert.deepEqual(await attended(), ["stated-4", "finding-4"]);
    await page.click("#finding-2 a");
    assert.deepEqual(await attended(), ["evidence-2", "stated-2", "finding-2"]);
    assert.equal(new URL(page.url()).hash, "", "a press leads nowhere else");
    await page.keyboard.press("Escape");
    assert.deepEqual(await attended(), []);
  });

  test("what is far down in the source is brought into view, and the page stays", async () => {
    await page.fill("#source", `${"Nothing to report.\n".repeat(500)}${SOURCE}`);
    const top = await page.evaluate(() => scrollY);
    await page.hover("#stated-3");
    const [place, room] = await page.evaluate(() => ["evidence-3", "source-sheet"].map((id) => document.getElementById(id).getBoundingClientRect().toJSON()));
    assert.ok(place.top >= room.top && place.bottom <= room.bottom, JSON.stringify([place, room]));
    assert.equal(await page.evaluate(() => scrollY), top);
  });

  test("follows the way of reading, and says what cannot be read", async () => {
    await page.fill("#source", "前三季度，营业收入26.19亿元，同比增长3.2%。");
    await page.fill("#summary", "前三季度营业收入26.2亿元，同比增长3.2%。");
    assert.deepEqual(await texts("#finding-list .verdict"), ["rounded", "supported"]);
    await page.click("summary");
    await page.fill("#region", "QQ");
    assert.equal(await page.textContent("#check-status"), 'Not read: unknown region "QQ".');
    assert.equal(await page.isVisible("#findings"), false);
    await page.fill("#region", "");
    await page.fill("#summary", "");
    assert.equal(await page.textContent("#check-status"), "No summary yet.");
  });

  test("takes a file dropped on either, and hands the findings on", async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Q3 net sales were €412.6 million."], "summary.txt", { type: "text/plain" }));
      document.querySelector("#summary").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector("#finding-list").textContent === "€412.6 million: supported; source: €412.6 million");
    assert.ok((await page.inputValue("#text")).startsWith("Harbour Foods"), "the other view keeps its text");
    await page.click("#copy-findings");
    await page.waitForFunction(() => document.querySelector("#check-status").textContent === "Findings copied as JSON.");
    const [finding] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    assert.deepEqual([finding.verdict, SOURCE.slice(finding.evidence[0].start, finding.evidence[0].end)], ["supported", "€412.6 million"]);
  });

  test("the address opens it, and its samples are shown", async () => {
    await page.goto("about:blank");
    await page.goto(`${PAGE}#check`);
    assert.equal(await page.isVisible("#checking"), true);
    assert.equal(await page.locator("#finding-list li").count(), 8);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "summary-sheet");
    await page.click('#pairs button:has-text("中文")');
    assert.deepEqual(await texts("#finding-list .verdict"), ["rounded", "supported", "contradicted"]);
    await page.check("#view-reading");
    assert.equal(await page.isVisible("#sheet"), true);
  });

  for (const [name, options] of [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["phone", { viewport: { width: 390, height: 800 }, hasTouch: true }],
  ]) {
    test(`is readable and can be heard: ${name}`, async () => {
      await open(options);
      await page.goto("about:blank");
      await page.goto(`${PAGE}#check`);
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`), []);
      if (name === "phone") {
        await page.tap("#stated-4");
        const [place, mark] = await page.evaluate(() => ["evidence-4", "stated-4"].map((id) => document.getElementById(id).getBoundingClientRect().toJSON()));
        for (const box of [place, mark]) assert.ok(box.top >= 0 && box.bottom <= 800, "both are seen");
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      } else {
        await page.hover("#stated-4");
      }
      await picture(`check-${name}`, { fullPage: name !== "phone" });
    });
  }

  test("on paper both texts and the findings are whole", async () => {
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(
      await page.locator("textarea, .bar, #copy-findings").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      0,
    );
    for (const sheet of ["#source-sheet", "#summary-sheet"]) {
      const [height, whole] = await page.locator(sheet).evaluate((one) => [one.clientHeight, one.scrollHeight]);
      assert.ok(whole <= height + 1, sheet);
    }
  });
});

describe("the table", () => {
  test("no cell is a column of single words", async () => {
    const lines = await page.locator("#rows td").evaluateAll((cells) =>
      cells.map((cell) => Math.round((cell.clientHeight - 2 * parseFloat(getComputedStyle(cell).paddingTop)) / parseFloat(getComputedStyle(cell).lineHeight))),
    );
    assert.ok(Math.max(...lines) <= 3, `a row of ${Math.max(...lines)} lines`);
    for (const column of ["change", "related"]) {
      const heights = await page.locator(`#rows td.${column}`).evaluateAll((cells) =>
        cells.map((cell) => {
          const content = document.createRange();
          content.selectNodeContents(cell);
          return content.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight);
        }),
      );
      assert.ok(heights.every((height) => height < 1.6), `${column}: ${heights}`);
    }
  });

  test("what stands beside the text ends with it", async () => {
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = "auto";
      document.querySelector("#results").scrollIntoView();
    });
    const [beside, table] = await page.evaluate(() => [".beside", "#results"].map((one) => document.querySelector(one).getBoundingClientRect().toJSON()));
    assert.ok(beside.bottom <= table.top, JSON.stringify([beside.bottom, table.top]));
  });
});

describe("a browser that is too old", () => {
  test("is told so", async () => {
    await context.close();
    context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(PAGE);
    await page.waitForFunction(() => document.querySelector("#status.fault")?.textContent.startsWith("This browser cannot run the page"));
  });
});

describe("lines", () => {
  test("join the figures that belong together, and end at them", async () => {
    await page.fill("#text", "Profit fell 28.6% to $5 million from $7 million. Sales were 26.19 trillion yuan (about $3.68 trillion).");
    await page.waitForSelector(".lines g");
    const found = await page.locator(".lines g").evaluateAll((all) =>
      all.map((line) => {
        const box = line.querySelector("path").getBoundingClientRect();
        const ends = [line.dataset.from, line.dataset.to].map((index) => document.getElementById(`figure-${Number(index) + 1}`).getBoundingClientRect());
        return {
          line: `${line.dataset.from} ${line.getAttribute("class")} ${line.dataset.to} ${line.querySelector("text").textContent}`,
          // Each end is at a figure: within its width.
          reaches: ends.every((end) => [box.left, box.right].some((x) => end.left - 1 < x && x < end.right + 1)),
        };
      }),
    );
    assert.deepEqual(found.map(({ line }) => line), ["0 change 1 Δ", "1 earlier 2 ←", "4 equivalent 3 ="]);
    assert.ok(found.every(({ reaches }) => reaches), JSON.stringify(found));
  });

  test("follow when the window is made narrow", async () => {
    await page.fill("#text", "Revenue in the year to the end of June rose 8.6% to more than €1.2 billion from €1.1 billion a year earlier.");
    await page.waitForSelector(".lines g");
    for (const width of [900, 420, 330]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(150);
      const boxes = await page.locator(".lines g path:first-child").evaluateAll((all) => all.map((path) => path.getBoundingClientRect().right));
      assert.equal(boxes.length, 2);
      assert.ok(boxes.every((right) => right <= width), `${boxes} of ${width}`);
    }
  });

  test("and notes can be put away", async () => {
    await page.uncheck("#lines");
    assert.equal(await page.locator(".lines").first().isVisible(), false);
    await page.uncheck("#notes");
    assert.equal(await page.locator(".note").first().isVisible(), false);
  });

  test("a kind can be put away", async () => {
    const style = () => page.locator(".money .figure").first().evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    assert.equal(await style(), "underline");
    await page.uncheck('#legend input[value="money"]');
    assert.equal(await style(), "none");
    assert.equal(await page.locator(".money .note").first().isVisible(), false);
    assert.equal(await page.locator(".percent .note").first().isVisible(), true);
  });
});

describe("handing on", () => {
  const TEXT = "Exports reached 26.19 trillion yuan (about $3.68 trillion).";

  test("copies CSV and JSON", async () => {
    await page.fill("#text", TEXT);
    await page.click("#copy-csv");
    await says("2 figures copied as CSV.");
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    assert.match(await clipboard(), /^figure,start,end,[^\n]+\r?\n0,16,35,26\.19 trillion yuan,money,26190000000000,,,CNY,false,.*\r?\n1,43,57,\$3\.68 trillion,money,3680000000000,,,USD,true,,,about,level,,,,,0,,Exports,,false\r?\n$/);
    await page.click("#copy-json");
    await says("2 figures copied as JSON.");
    const figures = JSON.parse(await clipboard());
    assert.deepEqual(
      figures.map(({ start, end, equivalent_of }) => [TEXT.slice(start, end), equivalent_of]),
      [
        ["26.19 trillion yuan", null],
        ["$3.68 trillion", 0],
      ],
    );
  });

  test("copies without a clipboard, and says where it cannot", async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.click("#copy-json");
    await says("16 figures copied as JSON.");
    await page.evaluate(() => (document.execCommand = () => false));
    await page.click("#copy-json");
    await says("Not copied as JSON: the browser did not let the page copy.");
  });

  test("saves CSV and JSON", async () => {
    await page.fill("#text", TEXT);
    for (const [button, name, start] of [
      ["#save-csv", "figures.csv", "figure,start,end"],
      ["#save-json", "figures.json", "[\n{"],
    ]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
      assert.equal(download.suggestedFilename(), name);
      assert.ok((await readFile(await download.path(), "utf8")).startsWith(start));
    }
  });
});

describe("without a mouse", () => {
  test("figures are reached, gone through, kept and left with the keyboard", async () => {
    await page.focus("#lines");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "figure-1", "one stop for all figures");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "figure-3");
    assert.match(await page.textContent("#card"), /3\. Money/);
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focused(), "figure-2");
    await page.keyboard.press("End");
    assert.equal(await focused(), "figure-16");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "figure-16", "there is none behind the last");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest("tr")?.id), "row-1");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "figure-1", "and back from the row");
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible("#card"), false);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.querySelector("#sheet").contains(document.activeElement)), false, "one press leaves the text");
  });

  test("the first stop skips to the text", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "sheet");
  });

  test("a figure says what it is, and changes are told", async () => {
    assert.equal(await page.getAttribute("#figure-14", "aria-description"), "Money; about 3,680,000,000,000 USD (assumed); revenue; equivalent of 26.19 trillion yuan");
    assert.equal(await page.getAttribute("#status", "role"), "status");
    const names = await page.locator("textarea, select, input:not([hidden]), button:visible").evaluateAll((all) => all.filter((field) => !(field.labels?.length || field.textContent || field.ariaLabel)).map((field) => field.id));
    assert.deepEqual(names, [], "every field has a name");
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`an accessibility checker finds nothing, ${colorScheme}`, async () => {
      // The checker is put in from outside, which the page's own rules do not let anybody do.
      await open({ colorScheme, bypassCSP: true });
      await page.click("summary");
      await page.click("#figure-2");
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
        [],
      );
    });
  }
});

describe("as it looks", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`wide, ${colorScheme}`, async () => {
      await open({ colorScheme, viewport: { width: 1280, height: 1950 } });
      await page.hover("#figure-14");
      await picture(`wide-${colorScheme}`);
      const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map((colour) => Number(/\d+/.exec(colour)[0])));
      assert.equal(paper > ink, colorScheme === "light");
    });
  }

  test("the reader's choice of colours goes before the system's", async () => {
    const paper = () => page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)[0]));
    assert.ok((await paper()) > 200);
    await page.selectOption("#theme", "dark");
    assert.ok((await paper()) < 60);
  });

  test("a phone", async () => {
    await open({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
    await page.click("text=中文新闻");
    await page.tap("#figure-2");
    await picture("phone");
    const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }));
    assert.ok(scroll <= width, `nothing sticks out: ${scroll} of ${width}`);
    const card = await page.locator("#card").boundingBox();
    assert.ok(Math.abs(card.y + card.height - 844) < 1 && card.x === 0, "the card is at the foot of the window");
    await page.tap("#card .close");
    assert.equal(await page.isVisible("#card"), false);
  });

  test("paper", async () => {
    await open({ colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const gone of ["#text", "#copy-csv", ".lines", "#notes", "#card"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
    for (const there of ["#sheet", ".note", "#legend", "#rows"]) assert.equal(await page.locator(there).first().isVisible(), true, there);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    await picture("paper", { fullPage: true });
    await page.pdf({ path: `${PICTURES}paper.pdf`, format: "A4" });
  });
});

describe("long texts", () => {
  /** Prose of about so many characters, no two lines alike. */
  const prose = (characters) => {
    const lines = [];
    for (let length = 0, number = 1; length < characters; number++) {
      const line = `In region ${String.fromCharCode(65 + (number % 26))} profit fell ${number % 90}.${number % 10}% to about $${number + 0.5} million from $${number + 9} million a year earlier, and ${100 + (number % 800)},000 cars were sold in the shops that stayed open, as the company told the papers.`;
      lines.push(line);
      length += line.length + 1;
    }
    return lines.join("\n");
  };

  /** Pastes a text, and says after how many milliseconds its beginning was laid out. */
  const paste = (text) =>
    page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const began = performance.now();
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - began;
    }, text);

  test("100,000 characters are read in less than 50 ms", async () => {
    const text = prose(100_000);
    // The best of seven: other work of the machine only makes one slower.
    const times = [];
    const shown = [];
    for (let round = 0; round < 7; round++) {
      shown.push(await paste(text));
      times.push(Number(/read in ([\d.,]+) ms/.exec(await status())[1]));
    }
    assert.ok(Math.min(...times) < 50, `read in ${times} ms`);
    const count = text.split("\n").length * 4;
    await page.waitForFunction((count) => document.querySelectorAll(".figure").length === count, count);
    console.log(`100,000 characters: read in ${Math.min(...times)} ms; read and laid out in ${Math.min(...shown).toFixed(0)} ms`);
  });

  test("a long text is kept beside the field, shown in parts, and handed on whole", async () => {
    const text = prose(600_000);
    await page.setInputFiles("#file", { name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.waitForFunction(() => /^[\d,]+ figures/.test(document.querySelector("#status").textContent) && !document.querySelector("#kept").hidden);
    const count = text.split("\n").length * 4;
    assert.equal(await page.textContent("#kept-name"), `long.txt: ${text.length.toLocaleString("en")} characters`);
    assert.equal(await page.inputValue("#text"), "");
    await page.waitForSelector("#sheet .more");
    const first = await page.locator(".figure").count();
    assert.ok(first > 1000 && first < count / 2, `${first} of ${count}`);
    assert.equal(await page.locator("#rows tr").count(), 100);

    await page.click("#sheet .more");
    assert.equal(await focused(), `figure-${first + 1}`);
    await page.click("#more-rows");
    assert.equal(await page.locator("#rows tr").count(), 200);
    // A figure far from what is shown.
    await page.keyboard.press("Escape");
    await page.focus("#figure-1");
    await page.keyboard.press("End");
    assert.equal(await focused(), `figure-${count}`);
    assert.equal(await page.locator("#sheet .more").count(), 0);

    await page.click("#copy-csv");
    await says(`${count.toLocaleString("en")} figures copied as CSV.`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.trimEnd().split("\n").length, count + 1);
    await page.click("#clear");
    assert.equal(await page.isVisible("#text"), true);
  });

  test("fifty megabytes", { timeout: 120_000 }, async () => {
    await paste("Profit fell 28.6% to $5 million, and nothing else was told on the day, as it was a holiday and all were away.\n".repeat(450_000));
    await page.waitForFunction(() => document.querySelector("#status").textContent.startsWith("900,000 figures in 49,500,000 characters"), undefined, { timeout: 60_000 });
    await page.click("#clear");
    await page.fill("#text", "It paid $5.");
    assert.deepEqual(await texts(".figure"), ["$5"]);
  });
});
