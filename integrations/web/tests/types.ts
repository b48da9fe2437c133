/** What the types promise: compiled with the package, never run. */
import { Extractor, type Figure, read } from "financial-figures";

export function narrowed(figure: Figure): string {
  if (figure.kind === "money") {
    const code: string = figure.currency;
    return code;
  }
  if (figure.kind === "count") {
    const unit: string = figure.unit;
    return unit;
  }
  const none: null = figure.currency;
  return String(none);
}

export function roles(figure: Figure): string {
  if (figure.role === "change") {
    const way: "up" | "down" | "flat" = figure.direction;
    const none: null = figure.from;
    return way + none;
  }
  // @ts-expect-error a level has no basis
  return figure.basis.length;
}

export function extents(figure: Figure): string {
  return figure.value === null ? figure.low + figure.high : figure.value;
}

// @ts-expect-error a text is not optional
export const nothing = () => read();

// @ts-expect-error there is no such option
export const misspelled = () => new Extractor({ langauge: "en" });
