/** What a figure is a quantity of. */
export type Kind = "money" | "percent" | "percentage_point" | "multiple" | "fraction" | "count" | "number";

/** How exact a figure claims to be: "nearly" comes close from below, "about" from either side. */
export type Bound = "exact" | "about" | "nearly" | "more_than" | "at_least" | "less_than" | "at_most";

/** Which way something moved. */
export type Direction = "up" | "down" | "flat";

/** What a change is measured against. */
export type Basis =
  | "year_on_year"
  | "half_on_half"
  | "quarter_on_quarter"
  | "month_on_month"
  | "week_on_week"
  | "day_on_day";

/** What every figure has. */
interface Common {
  /** The UTF-16 unit of the text at which it begins, and the one behind its end: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The text at that span. */
  readonly text: string;
  /** The denominator of a rate, in the singular: "share", "barrel", "year". */
  readonly per: string | null;
  readonly bound: Bound;
  /** The index of the figure that this one restates in another currency or unit. */
  readonly equivalent_of: number | null;
  /** Whose figure it is, in the words of the text: "Tata Motors", "Cloud segment". */
  readonly entity: string | null;
  /** What is measured, in the words of the text: "consolidated net profit". */
  readonly metric: string | null;
  /** The time that it is of, in the words of the text: "June quarter", "2023". */
  readonly period: string | null;
  /** Whether it is told as what is to come: a forecast, a target, a plan. */
  readonly expected: boolean;
}

/** What it is a quantity of, with what belongs to that kind alone. */
type Quantity =
  | {
      readonly kind: "money";
      /** ISO 4217 code, or the usual ticker of a crypto-asset. */
      readonly currency: string;
      /** Whether the currency was not written, but chosen by region or language. */
      readonly assumed: boolean;
      readonly unit: null;
    }
  | {
      readonly kind: "count";
      readonly currency: null;
      readonly assumed: false;
      /** What is counted or measured, in the singular. */
      readonly unit: string;
    }
  | {
      readonly kind: Exclude<Kind, "money" | "count">;
      readonly currency: null;
      readonly assumed: false;
      readonly unit: null;
    };

/**
 * Its value, or the two ends of a range. Exact, as plain digits with a point: money in major units, percents as the
 * number before the sign, percentage points (25 basis points are "0.25"), the factor of a multiple.
 */
type Extent =
  | { readonly value: string; readonly low: null; readonly high: null }
  | { readonly value: null; readonly low: string; readonly high: string };

/** Whether it tells how much there is, or by how much that moved. */
type Role =
  | {
      readonly role: "level";
      /** The movement by which the level was reached. */
      readonly direction: Direction | null;
      /** Over what a rate is told: "CPI 2.8% y/y". */
      readonly basis: Basis | null;
      readonly of: null;
      /** The index of the earlier level that it came from. */
      readonly from: number | null;
    }
  | {
      readonly role: "change";
      readonly direction: Direction;
      readonly basis: Basis | null;
      /** The index of the level that moved. */
      readonly of: number | null;
      readonly from: null;
    };

/** A figure of a text: a flat record, null where a field does not apply. */
export type Figure = Common & Quantity & Extent & Role;
