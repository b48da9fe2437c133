/** What a check says of a figure, in words, for people. */
import type { Discrepancy, Finding, Verdict } from "../npm/library.js";
import { plain } from "./wording.js";

export const VERDICTS: readonly Verdict[] = ["supported", "rounded", "derived", "contradicted", "unfounded"];

export const holds = (verdict: Verdict): boolean => verdict !== "contradicted" && verdict !== "unfounded";

/** In what two figures differ, where the name of the record would not say it. */
const DIFFERENCES: Readonly<Partial<Record<Discrepancy, string>>> = {
  kind: "kind or unit",
  sign: "profit or loss",
  role: "level or change",
  metric: "what is measured",
  entity: "whose it is",
  expected: "forecast or fact",
  finer_than_source: "digits that it does not show",
};

/** "derived: growth", "contradicted in value and period", "unfounded; the nearest differs in period". */
export function told({ verdict, derivation, discrepancies }: Finding): string {
  if (derivation !== null) return `${verdict}: ${plain(derivation)}`;
  const differs = discrepancies.map((discrepancy) => DIFFERENCES[discrepancy] ?? plain(discrepancy)).join(", ");
  if (differs === "") return verdict;
  return verdict === "unfounded" ? `${verdict}; the nearest differs in ${differs}` : `${verdict} in ${differs}`;
}
