// The npm package as its users call it, in Node.js.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { audit, check, Checker, Extractor, FigureError, known, parse, read } from "financial-figures";

/** The place in UTF-16 units of a place in the bytes of a text, by Node's own encoder. */
const unitOf = (text, byte) => Buffer.from(text, "utf8").subarray(0, byte).toString("utf8").length;

const BLANK = {
  value: null,
  low: null,
  high: null,
  currency: null,
  assumed: false,
  unit: null,
  per: null,
  bound: "exact",
  role: "level",
  direction: null,
  basis: null,
  of: null,
  from: null,
  equivalent_of: null,
};

/** Nothing said of what it is about. */
const NOTHING = { entity: null, metric: null, period: null, expected: false };

/** What the cases say of a figure: not whether its currency is assumed, nor what it is about. */
const { assumed: _, ...FIELDS } = { start: 0, end: 0, text: "", kind: "", ...BLANK };

/** Those fields, decimals as short as they can be: a case may write 0.5 for what the core has as 0.50. */
const compared = (figure) =>
  Object.keys(FIELDS).map((field) => {
    const value = figure[field];
    return ["value", "low", "high"].includes(field) && value?.includes(".") ? value.replace(/\.?0+$/, "") : value;
  });

test("a figure is the whole record", () => {
  const text = "Net profit fell 28.6% to about $5 million from $7 million a year earlier.";
  const about = { ...NOTHING, metric: "Net profit" };
  assert.deepEqual(read(text), [
    { ...BLANK, ...about, start: 16, end: 21, text: "28.6%", kind: "percent", value: "28.6", role: "change", direction: "down", basis: "year_on_year", of: 1 },
    { ...BLANK, ...about, start: 31, end: 41, text: "$5 million", kind: "money", value: "5000000", currency: "USD", assumed: true, bound: "about", direction: "down", from: 2 },
    { ...BLANK, ...about, period: "a year earlier", start: 47, end: 57, text: "$7 million", kind: "money", value: "7000000", currency: "USD", assumed: true },
  ]);
});

test("a figure says what it is about, in words of the text", () => {
  const rows = [
    ["all of it", "Tata Motors expects consolidated net profit of $5 million in 2027.", "Tata Motors", "consolidated net profit", "2027", true],
    ["behind a pair", "📈 Harbour Foods' revenue rose 5% in the June quarter.", "Harbour Foods", "revenue", "June quarter", false],
    ["Chinese", "前三季度，公司实现营业收入26.19亿元。", null, "营业收入", "前三季度", false],
    ["nothing", "It paid $5.", null, null, null, false],
  ];
  for (const [name, text, entity, metric, period, expected] of rows) {
    const language = name === "Chinese" ? "zh" : "en";
    const [figure, ...others] = new Extractor({ language }).read(text);
    assert.deepEqual(others, [], name);
    assert.deepEqual([figure.entity, figure.metric, figure.period, figure.expected], [entity, metric, period, expected], name);
  }
});

test("spans count UTF-16 units", () => {
  const rows = [
    ["ascii", "It paid $5 million.", 8, 18],
    ["two bytes, one unit", "Café prices rose £5 in all.", 17, 19],
    ["three bytes, one unit", "营收增长5%", 4, 6],
    ["four bytes, two units", "📈📈 up 5% 📈", 8, 10],
    ["a mark that joins the letter before it", "Cafe\u0301 sales up 5%", 15, 17],
  ];
  for (const [name, text, start, end] of rows) {
    const [figure, ...others] = new Extractor({ language: "und" }).read(text);
    assert.deepEqual(others, [], name);
    assert.deepEqual([figure.start, figure.end], [start, end], name);
    assert.equal(figure.text, text.slice(start, end), name);
  }
});

test("half a surrogate pair takes one unit and moves nothing", () => {
  const text = "\ud800 rose 5% \udc00 to $6 million\ud83d";
  assert.deepEqual(
    read(text).map((figure) => [figure.text, figure.start]),
    [
      ["5%", 7],
      ["$6 million", 15],
    ],
  );
});

// The cases that say what expressions mean, of the crate's own tests: every one is read here as it is there.
for (const file of ["expressions.jsonl", "expressions-zh.jsonl"]) {
  test(`the core's own cases: ${file}`, () => {
    const cases = readFileSync(new URL(`../../../tests/data/${file}`, import.meta.url), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    assert.ok(cases.length > 10, "the file has its cases");
    for (const { id, text, lang, region, figures } of cases) {
      const found = new Extractor({ language: lang ?? "en", ...(region && { region }) }).read(text);
      const expected = figures.map((figure) => ({ ...figure, start: unitOf(text, figure.start), end: unitOf(text, figure.end) }));
      assert.deepEqual(found.map(compared), expected.map(compared), `${id}: ${text}`);
    }
  });
}

test("figures are read as they are asked for", () => {
  const extractor = new Extractor();
  const text = "Sales rose 3% to $5 million. ".repeat(5000);
  assert.deepEqual([...extractor.figures(text)], extractor.read(text));
  assert.equal(extractor.read(text).length, 10_000);
  assert.equal(extractor.read(text).at(-2).of, 9_999, "links count from the start of the text over all batches");

  // Two at a time, one of them left early.
  const [one, other] = [extractor.figures(text), extractor.figures("It paid €7.")];
  assert.equal(one.next().value.value, "3");
  assert.equal(other.next().value.value, "7");
  assert.equal(one.next().value.value, "5000000");
  assert.equal(other.next().done, true);
  one.return();
  assert.equal(one.next().done, true);
});

test("every option", () => {
  const rows = [
    ["language", { language: "zh-Hans" }, "营收增长5%", ["5%"]],
    ["Japanese", { language: "ja" }, "売上高は前年同期比12%増の35億円だった。", ["12%", "35億円"]],
    ["region", { region: "CA" }, "It paid $5.", "CAD"],
    ["kinds", { kinds: ["percent"] }, "Sales rose 3% to $5 million.", ["3%"]],
    ["a comma", { decimalSeparator: "," }, "It costs €3.350.", "3350"],
    ["a point", { decimalSeparator: "." }, "It costs €3.350.", "3.350"],
    ["parentheses", { accountingParentheses: true }, "Cash flow was $5m and ($4m).", "-4000000"],
    ["a unit", { units: { kilocalorie: "kcal" } }, "A bar has 300 kcal.", "kilocalorie"],
    ["a currency", { currencies: { clams: "USD" } }, "It paid 5 million clams.", "USD"],
    ["a name", { skip: ["Falcon"] }, "The Falcon 9 costs $67 million.", ["$67 million"]],
    ["a pattern", { exclude: ["item [0-9]+"] }, "They paid $5 for item 20,000.", ["$5"]],
    ["none that says anything", { language: undefined, region: undefined }, "It paid $5.", "USD"],
  ];
  for (const [name, options, text, expected] of rows) {
    const figures = new Extractor(options).read(text);
    if (Array.isArray(expected)) assert.deepEqual(figures.map((figure) => figure.text), expected, name);
    else assert.ok(figures.some((figure) => [figure.value, figure.currency, figure.unit].includes(expected)), `${name}: ${JSON.stringify(figures)}`);
  }
});

test("options that cannot be used are refused by name", () => {
  const rows = [
    [{ langauge: "en" }, /unknown field `langauge`/],
    [{ language: "xx" }, /unknown language "xx"/],
    [{ region: "QQ" }, /unknown region "QQ"/],
    [{ kinds: ["dollars"] }, /unknown variant `dollars`/],
    [{ decimalSeparator: ";" }, /unknown variant `;`/],
    [{ currencies: { clams: "XQX" } }, /XQX/],
    [{ units: { "": "" } }, /cannot be used/],
    [{ exclude: ["("] }, /the pattern "\(" cannot be used/],
    [{ facts: "no" }, /invalid type: string "no"/],
    [null, /invalid type: null/],
  ];
  for (const [options, message] of rows) {
    assert.throws(() => new Extractor(options), (error) => error instanceof FigureError && message.test(error.message) && error.position === null, String(message));
  }
});

test("what figures are about can be left out", () => {
  const text = "Halden expects net sales of EUR 31 million in 2027.";
  const { entity, metric, period, expected, ...rest } = new Extractor({ facts: false }).read(text)[0];
  assert.deepEqual({ entity, metric, period, expected }, NOTHING);
  assert.deepEqual({ ...rest, entity: "Halden", metric: "net sales", period: "2027", expected: true }, read(text)[0]);
});

test("the known measure and the time of a figure", () => {
  const none = { concept: null, qualifiers: [], usGaap: null, ifrs: null, interval: null };
  const rows = [
    ["a measure", "Adjusted earnings per share were $1.27.", { concept: "earnings_per_share", qualifiers: ["adjusted"], usGaap: "EarningsPerShareDiluted", ifrs: "DilutedEarningsLossPerShare" }],
    ["a measure of no taxonomy", "EBITDA was $5.", { concept: "ebitda" }],
    ["a time", "It paid $5 in the third quarter of 2024.", { interval: "2024-07-01/2024-09-30" }],
    ["nothing", "It was $5.", {}],
  ];
  for (const [name, text, found] of rows) assert.deepEqual(known(read(text)[0]), { ...none, ...found }, name);
});

test("the figures of a summary have the verdict of a reader, and their places", () => {
  const source = "📈 In the third quarter, net sales rose 12.4% to €412.6 million from €367.1 million a year earlier. Adjusted earnings per share were €1.27.";
  const rows = [
    ["the same", "📈 Q3 net sales were €412.6 million.", "supported", ["€412.6 million"], {}],
    ["rounded", "Q3 net sales were €413 million.", "rounded", ["€412.6 million"], {}],
    ["derived", "Q3 net sales rose by €45.5 million.", "derived", ["€367.1 million", "€412.6 million"], { derivation: "difference" }],
    ["contradicted", "📈 Adjusted earnings per share were €1.72.", "contradicted", ["€1.27"], { discrepancies: ["value"] }],
    ["unfounded", "It paid a dividend of €0.31.", "unfounded", [], { nearest: null }],
  ];
  const checker = new Checker();
  const index = checker.index(source);
  for (const [name, summary, verdict, rests, rest] of rows) {
    const [finding, ...others] = check(source, summary);
    assert.deepEqual(others, [], name);
    assert.deepEqual([finding], index.check(summary), name);
    assert.deepEqual([finding], checker.check(source, summary), name);
    assert.deepEqual([finding.verdict, summary.slice(finding.start, finding.end)], [verdict, finding.text], name);
    const places = [...finding.evidence, ...(finding.nearest === null ? [] : [finding.nearest])];
    assert.deepEqual([...new Set(places.map(({ start, end }) => source.slice(start, end)))].sort(), rests, name);
    for (const [field, value] of Object.entries(rest)) assert.deepEqual(finding[field], value, name);
  }
  assert.deepEqual(check(source, ""), []);
});

test("every option of a check", () => {
  const holds = (options, source, summary) => new Checker(options).check(source, summary).every(({ verdict }) => verdict !== "contradicted" && verdict !== "unfounded");
  const second = "Second-quarter net sales were $5.2 million.";
  const levels = "Net sales were $110 million, compared with $100 million a year earlier.";
  const rows = [
    ["a period", { period: "third quarter of 2021" }, "Net sales were $5.2 million.", second, false],
    ["no period", {}, "Net sales were $5.2 million.", second, true],
    ["derived", {}, levels, "Net sales rose 10%.", true],
    ["not derived", { derived: false }, levels, "Net sales rose 10%.", false],
    ["synonyms", { synonyms: { "net new bookings": "orders" } }, "Orders were $5.2 million.", "Net new bookings were $5.2 million.", true],
    ["a language", { language: "zh" }, "营收5亿元，同比增长12%。", "营收6亿元。", false],
    ["a region", { region: "CA" }, "It paid C$5.", "It paid $5.", true],
  ];
  for (const [name, options, source, summary, expected] of rows) assert.equal(holds(options, source, summary), expected, name);
  for (const [options, message] of [
    [{ facts: false }, /^facts: /],
    [{ periods: "third quarter" }, /unknown field `periods`/],
    [{ language: "xx" }, /unknown language "xx"/],
    [{ synonyms: { orders: 5 } }, /invalid type: integer/],
  ]) {
    assert.throws(() => new Checker(options), (error) => error instanceof FigureError && message.test(error.message), String(message));
  }
});

test("an audit finds what does not fit", () => {
  const text = "📈 Net sales rose 12% to $110 million from $100 million.";
  const [{ figures, ...rest }, ...others] = audit(text);
  assert.deepEqual([figures.map(({ start, end }) => text.slice(start, end)), rest, others], [["12%", "$110 million", "$100 million"], { relation: "change", expected: "10", off_by: "2" }, []]);
  assert.deepEqual(new Checker({ language: "zh" }).audit("净利润从3.00亿元增长50%至4.00亿元。").length, 1);
  assert.deepEqual(audit("Net sales rose 10% to $110 million from $100 million."), []);
  for (const [relation, odd, places] of [
    ["change_in_percent", "📈 The shares fell 76 cents, or 12.6%, to $6.24.", ["12.6%", "76 cents", "$6.24"]],
    ["total", "📈 The fleet of 40 ships consists of 25 tankers and 12 ferries.", ["40 ships", "25 tankers", "12 ferries"]],
    ["part", "📈 It sold assets of $40 million, of which $55 million in March.", ["$40 million", "$55 million"]],
  ]) {
    const found = audit(odd).map((one) => [one.relation, one.figures.map(({ start, end }) => odd.slice(start, end))]);
    assert.deepEqual(found, [[relation, places]]);
  }
});

test("one expression, or an error with its place", () => {
  assert.deepEqual(parse("26.19 trillion yuan (about $3.68 trillion)").map((figure) => [figure.text, figure.equivalent_of]), [
    ["26.19 trillion yuan", null],
    ["$3.68 trillion", 0],
  ]);
  const rows = [
    ["a word too many", "up 3.2% if they say so", 8],
    ["behind a pair and a pound", "£5 📈 so they say", 3],
    ["empty", "", 0],
  ];
  for (const [name, text, position] of rows) {
    assert.throws(
      () => parse(text),
      (error) => error instanceof FigureError && error.position === position && error.message.includes(`at position ${position}`),
      name,
    );
  }
  assert.throws(() => parse(`$${"9".repeat(40)}`), /does not fit 28 digits/);
});

test("what is no string is refused, and the library goes on", () => {
  const extractor = new Extractor();
  for (const text of [undefined, null, 5, 5n, {}, ["$5"], new String("$5"), Buffer.from("$5"), Symbol("$5")]) {
    const checks = [() => check(text, ""), () => check("", text), () => new Checker().index(text), () => audit(text)];
    for (const call of [...checks, () => read(text), () => parse(text), () => extractor.read(text), () => extractor.figures(text), () => extractor.parse(text)]) {
      assert.throws(call, (error) => error instanceof TypeError && error.message.startsWith("the text has to be a string, not "));
    }
  }
  assert.equal(read("It paid $5.").length, 1);
});

test("texts that are odd are read", () => {
  const rows = [
    ["empty", "", 0],
    ["a null character", "\0$5\0", 1],
    ["only half pairs", "\ud800".repeat(1000), 0],
    ["a byte order mark", "\ufeff$5", 1],
    ["nothing to report", "Nothing to report.", 0],
  ];
  for (const [name, text, count] of rows) assert.equal(read(text).length, count, name);
});

test("fifty megabytes are read, with the right places to the end", { timeout: 300_000 }, () => {
  const line = "📈 Profit fell 8.6% to more than EUR 140.2 mn from EUR 153.4 mn a year earlier, and nothing else was told on the day.\n";
  const lines = Math.ceil(5e7 / Buffer.byteLength(line));
  const text = line.repeat(lines);
  const extractor = new Extractor();
  const figures = extractor.read(text);
  assert.equal(figures.length, 3 * lines);
  const last = figures.at(-1);
  assert.equal(text.slice(last.start, last.end), "EUR 153.4 mn");
  assert.equal(last.start, (lines - 1) * line.length + line.indexOf("EUR 153.4"));
  assert.equal(figures.at(-3).of, figures.length - 2);
});

test("more figures than an array should hold: an error, or one by one", { timeout: 300_000 }, () => {
  const text = "5% ".repeat(Math.ceil(5e7 / 3));
  const extractor = new Extractor();
  assert.throws(() => extractor.read(text), (error) => error instanceof RangeError && /more than 2097152 figures/.test(error.message));
  let count = 0;
  for (const figure of extractor.figures(text)) {
    assert.equal(figure.start, 3 * count);
    if (++count === 2_200_000) break;
  }
  assert.equal(count, 2_200_000);
  assert.equal(extractor.read("It paid $5.").length, 1, "and it goes on");
});
