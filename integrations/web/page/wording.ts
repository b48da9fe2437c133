/**
 * A figure in words, for people: the note under it, the card beside it, the cells of the table.
 *
 * In: a figure. Out: strings. Nothing here knows how they are shown.
 */
import type { Basis, Bound, Direction, Figure, Kind } from "../npm/library.js";

export const KINDS: readonly Kind[] = ["money", "percent", "percentage_point", "multiple", "fraction", "count", "number"];

/** What the kinds are called in a list of them. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  money: "Money",
  percent: "Percent",
  percentage_point: "Percentage points",
  multiple: "Multiple",
  fraction: "Fraction",
  count: "Count",
  number: "Number",
};

const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "≈ ",
  nearly: "≲ ",
  more_than: "> ",
  at_least: "≥ ",
  less_than: "< ",
  at_most: "≤ ",
};

const CHANGE_SIGNS: Readonly<Record<Direction, string>> = { up: "▲ ", down: "▼ ", flat: "▬ " };
const LEVEL_SIGNS: Readonly<Record<Direction, string>> = { up: "↑ ", down: "↓ ", flat: "→ " };

const BASIS_SIGNS: Readonly<Record<Basis, string>> = {
  year_on_year: " y/y",
  half_on_half: " h/h",
  quarter_on_quarter: " q/q",
  month_on_month: " m/m",
  week_on_week: " w/w",
  day_on_day: " d/d",
};

const REACHED: Readonly<Record<Direction, string>> = { up: "rose to", down: "fell to", flat: "stayed at" };

/** Digits shown behind the point of a number that goes on for long, such as two-thirds. */
const DECIMALS = 6;

/** A figure as the cells of a table have it; an empty string where there is nothing to say. */
export interface Words {
  /** "3,680,000,000,000", or "5 to 7". */
  readonly value: string;
  /** "USD (assumed) per barrel", "%", "vehicle". */
  readonly unit: string;
  /** "about". */
  readonly bound: string;
  /** "up, year on year"; "rose to" for a level that was reached by a movement. */
  readonly change: string;
}

export function words(figure: Figure): Words {
  return { value: value(figure), unit: unit(figure), bound: plain(figure.bound, "exact"), change: change(figure) };
}

/** A link from one figure to another. */
export interface Link {
  /** What the first is to the other. */
  readonly relation: Relation;
  readonly to: number;
}

export type Relation = "equivalent" | "change" | "earlier";

/** How each relation is said, in front of the other figure. */
export const RELATIONS: Readonly<Record<Relation, string>> = {
  equivalent: "equivalent of",
  change: "change of",
  earlier: "from",
};

/** The sign of each relation on the line that draws it. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = { equivalent: "=", change: "Δ", earlier: "←" };

export function links(figure: Figure): Link[] {
  const found: Link[] = [];
  const add = (relation: Relation, to: number | null) => {
    if (to !== null) found.push({ relation, to });
  };
  add("equivalent", figure.equivalent_of);
  add("change", figure.of);
  add("earlier", figure.from);
  return found;
}

/** What was read, short enough to stand under the figure: "▲ 3.2% y/y", "≈ 3,680,000,000,000 USD". */
export function note(figure: Figure): string {
  const way = figure.direction === null ? "" : (figure.role === "change" ? CHANGE_SIGNS : LEVEL_SIGNS)[figure.direction];
  const short = unit(figure).replace("percentage points", "pp").replace("times", "×").replace("of the whole", "");
  const space = short === "" || short.startsWith("%") ? "" : "\u{202f}";
  const basis = figure.basis === null ? "" : BASIS_SIGNS[figure.basis];
  return `${way}${BOUND_SIGNS[figure.bound]}${value(figure)}${space}${short.replace(" (assumed)", "*")}${basis}`;
}

/** The same in a sentence, for those who hear it. */
export function sentence(figure: Figure, all: readonly Figure[]): string {
  const { value, unit, bound, change } = words(figure);
  const told = links(figure).map(({ relation, to }) => `${RELATIONS[relation]} ${all[to]?.text ?? ""}`);
  return [KIND_NAMES[figure.kind], [bound, value, unit].filter(Boolean).join(" "), change, ...told].filter(Boolean).join("; ");
}

function value(figure: Figure): string {
  return figure.value === null ? `${grouped(figure.low)} to ${grouped(figure.high)}` : grouped(figure.value);
}

function unit(figure: Figure): string {
  const of: Record<Kind, string> = {
    money: figure.currency ?? "",
    percent: "%",
    percentage_point: "percentage points",
    multiple: "times",
    fraction: "of the whole",
    count: figure.unit ?? "",
    number: "",
  };
  const parts = [of[figure.kind], figure.assumed ? "(assumed)" : "", figure.per === null ? "" : `per ${figure.per}`];
  return parts.filter(Boolean).join(" ");
}

function change(figure: Figure): string {
  if (figure.role === "level") return figure.direction === null ? "" : REACHED[figure.direction];
  return [figure.direction, figure.basis === null ? "" : plain(figure.basis)].filter(Boolean).join(", ");
}

/** A name of the record as words, or nothing where it goes without saying. */
export function plain(name: string, unsaid?: string): string {
  return name === unsaid ? "" : name.replaceAll("_", " ");
}

/** Plain digits in groups of three: "26,190,000,000,000", "0.666666…". */
export function grouped(digits: string): string {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const written = decimals.replace(/0+$/, "");
  // A small number keeps its digits: cut, it would be nothing.
  const long = written.length > DECIMALS + 2 && !(whole === "0" && written.startsWith("000"));
  const shown = long ? `${written.slice(0, DECIMALS)}…` : written;
  const minus = sign === "" ? "" : "\u{2212}";
  return `${minus}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${shown === "" ? "" : `.${shown}`}`;
}
