/** What is copied and saved: the figures as they are, for other programs. */
import type { Figure, Finding } from "../npm/library.js";

/** The columns of the record, behind the index that links count in. */
const COLUMNS = [
  "start",
  "end",
  "text",
  "kind",
  "value",
  "low",
  "high",
  "currency",
  "assumed",
  "unit",
  "per",
  "bound",
  "role",
  "direction",
  "basis",
  "of",
  "from",
  "equivalent_of",
  "entity",
  "metric",
  "period",
  "expected",
] as const satisfies readonly (keyof Figure)[];

/** Comma-separated values as RFC 4180 has them: a row per figure, empty where a field does not apply. */
export function csv(figures: readonly Figure[]): string {
  const lines = [["figure", ...COLUMNS].join(",")];
  for (const [index, figure] of figures.entries()) {
    lines.push([index, ...COLUMNS.map((column) => cell(figure[column]))].join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

function cell(field: string | number | boolean | null): string {
  const text = field === null ? "" : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A JSON array of the records, one on a line. */
export function json(records: readonly (Figure | Finding)[]): string {
  return records.length === 0 ? "[]\n" : `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}
