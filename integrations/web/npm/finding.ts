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

/**
 * What figures of one text ought to fit each other as: a change and its two levels; a change told as an amount and in
 * percent; amounts restated at one rate; a total and all its parts; a whole and some of its parts.
 */
export type Relation = "change" | "change_in_percent" | "rate" | "total" | "part";

/** Figures of one text that do not fit each other within the digits that they show. */
export interface Inconsistency {
  readonly relation: Relation;
  /**
   * The figure that does not fit, and those that it does not fit: of a change the level it led to and the earlier level, of a
   * change in percent the amount and the level, of an amount that restates another that other one, of a total its parts.
   */
  readonly figures: readonly Place[];
  /** What the first would be by the others: in percent for a percent, else in its unit. */
  readonly expected: string;
  /** By how much it is off. */
  readonly off_by: string;
}
