/** Whether a figure of a summary is one of its source: the first three hold. */
export type Verdict = "supported" | "rounded" | "derived" | "contradicted" | "unfounded";

/** By which arithmetic a figure follows from others. */
export type Derivation = "growth" | "difference" | "earlier_level" | "share" | "ratio" | "half" | "sum" | "product";

/** In what a figure differs from the one that comes closest. */
export type Discrepancy =
  | "value"
  | "scale"
  | "currency"
  | "kind"
  | "direction"
  | "sign"
  | "role"
  | "metric"
  | "qualifier"
  | "entity"
  | "period"
  | "expected"
  | "finer_than_source";

/** A place of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a check says of one figure of a summary: the record of a check. */
export interface Finding extends Place {
  /** The figure as it stands in the summary. */
  readonly text: string;
  readonly verdict: Verdict;
  /** The places of the source that it rests on, or that it contradicts. */
  readonly evidence: readonly Place[];
  /** Where it is derived. */
  readonly derivation: Derivation | null;
  /** Where it does not hold. */
  readonly discrepancies: readonly Discrepancy[];
  /** The place of the source that comes closest, where it does not hold. */
  readonly nearest: Place | null;
}

/** Figures of one text that do not fit each other within the digits that they show. */
export interface Inconsistency {
  /** The change, the level it led to, and the earlier level. */
  readonly figures: readonly Place[];
  /** What the change would be, from the two levels: in percent for a percent, else in the unit of the levels. */
  readonly expected: string;
  /** By how much the change that is told is off. */
  readonly off_by: string;
}
