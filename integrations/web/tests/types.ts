/** What the types promise: compiled with the package, never run. */
import { audit, check, Checker, Extractor, type Figure, type Finding, known, read, type Relation } from "financial-figures";

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

export function facts(figure: Figure): string {
  const whose: string | null = figure.entity;
  const told: boolean = figure.expected;
  // @ts-expect-error a figure may have no metric
  return figure.metric.length + (whose ?? "") + String(told);
}

export function extents(figure: Figure): string {
  return figure.value === null ? figure.low + figure.high : figure.value;
}

// @ts-expect-error a text is not optional
export const nothing = () => read();

// @ts-expect-error there is no such option
export const misspelled = () => new Extractor({ langauge: "en" });

export function checks(source: string, summary: string): string {
  const found: Finding[] = [...check(source, summary), ...new Checker({ region: "CA", derived: false }).index(source).check(summary)];
  const verdict: "supported" | "rounded" | "derived" | "contradicted" | "unfounded" | undefined = found[0]?.verdict;
  const off: string[] = audit(source).map(({ off_by, relation }: { off_by: string; relation: Relation }) => off_by + relation);
  const concept: string | null = known({ metric: "net sales", period: null }).concept;
  // @ts-expect-error there may be none that comes closest
  return found[0].nearest.start + (verdict ?? "") + off.join() + (concept ?? "");
}

// @ts-expect-error a check needs what figures are about
export const bare = () => new Checker({ facts: false });
