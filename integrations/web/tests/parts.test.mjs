// The parts of the page that need no browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Extractor, read } from "financial-figures";
import { blocks } from "../dist/page/blocks.js";
import { csv, json } from "../dist/page/formats.js";
import { languageOf } from "../dist/page/settings.js";
import { grouped, note, sentence, words } from "../dist/page/wording.js";

test("numbers in groups", () => {
  const rows = [
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["26190000000000", "26,190,000,000,000"],
    ["1234567.891", "1,234,567.891"],
    ["-1234.50", "\u22121,234.5"],
    ["5.00", "5"],
    ["12.000000", "12"],
    ["0.6666666666666666666666666667", "0.666666…"],
    ["0.00000000123", "0.00000000123"],
    ["9999999999999999999999999999", "9,999,999,999,999,999,999,999,999,999"],
  ];
  for (const [digits, shown] of rows) assert.equal(grouped(digits), shown, digits);
});

test("the note under a figure", () => {
  const rows = [
    ["about $3.68 trillion", ["≈ 3,680,000,000,000\u202fUSD*"]],
    ["up 3.2% from the previous year", ["▲ 3.2% y/y"]],
    ["nearly doubled", ["▲ ≲ 2\u202f×"]],
    ["a margin of 40 basis points", ["0.4\u202fpp"]],
    ["between 5% and 7%", ["5 to 7%"]],
    ["$80 a barrel", ["80\u202fUSD* per barrel"]],
    ["two-thirds of them", ["0.666666…"]],
    ["sales rose to €5 million from €4 million", ["↑ 5,000,000\u202fEUR", "4,000,000\u202fEUR"]],
    ["4.9 million vehicles", ["4,900,000\u202fvehicle"]],
    ["5% a year", ["5% per year"]],
  ];
  for (const [text, notes] of rows) assert.deepEqual(read(text).map(note), notes, text);
});

test("a figure in a sentence and in cells", () => {
  const figures = read("Profit fell 28.6% to about $5 million from $7 million a year earlier.");
  assert.equal(sentence(figures[0], figures), "Percent; 28.6 %; down, year on year; Profit; change of $5 million");
  assert.equal(sentence(figures[1], figures), "Money; about 5,000,000 USD (assumed); fell to; Profit; from $7 million");
  assert.deepEqual(words(figures[1]), {
    value: "5,000,000",
    unit: "USD (assumed)",
    bound: "about",
    change: "fell to",
    entity: "",
    metric: "Profit",
    period: "",
  });
  const [plan] = read("Tata Motors expects net profit of EUR 5 million in 2027.");
  assert.equal(sentence(plan, [plan]), "Money; 5,000,000 EUR; net profit, Tata Motors, 2027 (expected)");
});

test("comma-separated values", () => {
  assert.equal(csv([]), "figure,start,end,text,kind,value,low,high,currency,assumed,unit,per,bound,role,direction,basis,of,from,equivalent_of,entity,metric,period,expected\r\n");
  const [, row, other] = csv(read("up 3% to $1,234.56")).split("\r\n");
  assert.equal(row, "0,3,5,3%,percent,3,,,,false,,,exact,change,up,,1,,,,,,false");
  assert.equal(other, '1,9,18,"$1,234.56",money,1234.56,,,USD,true,,,exact,level,up,,,,,,,,false');
  const odd = { ...read("$5")[0], text: 'a "b"\nc' };
  assert.ok(csv([odd]).includes(',"a ""b""\nc",money,'));
});

test("JSON reads back", () => {
  const figures = read("26.19 trillion yuan (about $3.68 trillion), up 3.2%");
  assert.deepEqual(JSON.parse(json(figures)), figures);
  assert.deepEqual(JSON.parse(json([])), []);
});

test("the language that a script shows", () => {
  const rows = [
    ["营收增长5%", "zh"],
    ["売上高は前年同期比5%増の35億円だった。", "ja"],
    ["Sales rose 5%", "en"],
    ["BYD (比亚迪) sold 5 million cars", "en"],
    ["", "en"],
    ["5%", "en"],
  ];
  for (const [text, language] of rows) assert.equal(languageOf(text), language, text);
});

const long = "word ".repeat(50_000);
for (const [name, text, count] of [
  ["empty", "", 0],
  ["one line", "It paid $5.", 1],
  ["lines", "It paid $5.\n\nIt paid $6.\nAll told", 4],
  ["a sentence over a line end", "Profit fell 28.6% to $5 million\nfrom $7 million.\nNo more.", 2],
  ["a long line", long, 13],
  ["a long line without spaces", "📈".repeat(25_000), 3],
  ["figures all along a long line", "5% and $6 million, ".repeat(4_000), 4],
]) {
  test(`blocks: ${name}`, () => {
    const figures = new Extractor().read(text);
    const found = [...blocks(text, figures)];
    assert.equal(found.map(({ start, end }) => text.slice(start, end)).join(""), text, "together they are the text");
    assert.equal(found.length, count);
    let at = 0;
    for (const { start, end, first, last } of found) {
      assert.equal(first, at, "figures in order, none left out");
      at = last;
      assert.ok(!/^[\udc00-\udfff]/.test(text.slice(start)), "no pair is cut");
      for (const figure of figures.slice(first, last)) {
        assert.ok(start <= figure.start && figure.end <= end, "a figure is within its block");
        for (const link of [figure.of, figure.from, figure.equivalent_of]) {
          assert.ok(link === null || (link >= first && link < last), "and so are those it is linked with");
        }
      }
    }
    assert.equal(at, figures.length);
  });
}
