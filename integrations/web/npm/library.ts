/**
 * Reads the figures in financial text: money with its currency, percents, percentage points, multiples, counts.
 *
 * @module
 */
import { Checker as CheckerCore, Extractor as Core, known as knownOf, type Source as SourceCore } from "./core/core.js";
import type { Basis, Bound, Direction, Figure, Kind } from "./figure.js";
import type { Finding, Inconsistency } from "./finding.js";

export type { Basis, Bound, Direction, Figure, Kind } from "./figure.js";
export type { Derivation, Discrepancy, Finding, Inconsistency, Place, Relation, Verdict } from "./finding.js";

/** How texts are read. What is left out is as the library has it. */
export interface Options {
  /** The language of the texts as a BCP 47 tag: "en" (if left out), "zh", "ja" or "de"; "und" where it is not known. */
  readonly language?: string;
  /** The region whose money a bare "$", "pound" or "peso" is: an ISO 3166 alpha-2 code in capitals. */
  readonly region?: string;
  /** The kinds of figures wanted; all if left out. Links count the wanted ones. */
  readonly kinds?: readonly Kind[];
  /** The mark that parts decimals, where the language's own does not hold. */
  readonly decimalSeparator?: "." | ",";
  /** Whether an amount in parentheses is negative wherever it stands, as in accounts. */
  readonly accountingParentheses?: boolean;
  /**
   * Whether it is read what figures are about: entity, metric, period and expected. Without it reading is more than twice
   * as fast, and they are null and false.
   */
  readonly facts?: boolean;
  /** Units of your own: the singular, under which they are counted, and another form of it. */
  readonly units?: Readonly<Record<string, string>>;
  /** Names of your own for one major unit of a currency, and its ISO 4217 code. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Names whose number is no figure: with "Falcon", the 9 of "Falcon 9" is left alone. */
  readonly skip?: readonly string[];
  /** Regular expressions, as the Rust crate `regex` writes them, whose matches are left alone. */
  readonly exclude?: readonly string[];
}

/** Why a text is not one expression, or an option cannot be used. */
export class FigureError extends Error {
  override readonly name = "FigureError";
  /** The UTF-16 unit of the text that it is about; null where it is not about a place. */
  readonly position: number | null;

  constructor(message: string, position: number | null) {
    super(message);
    this.position = position;
  }
}

/** How many figures cross from the core at a time. */
const BATCH = 4096;

/** The most figures that are made into one array: more would take gigabytes. */
const MOST = 1 << 21;

/** Reads texts by the options that it was made with. Made once, used for any number of texts. */
export class Extractor {
  readonly #core: Core;

  /** @throws {FigureError} When there is no such option, or its value cannot be used. */
  constructor(options: Options = {}) {
    try {
      this.#core = new Core(JSON.stringify(options));
    } catch (error) {
      throw typeof error === "string" ? new FigureError(error, null) : error;
    }
  }

  /**
   * The figures of a text, in text order. Links are indices of the array.
   *
   * @throws {TypeError} When the text is not a string.
   * @throws {RangeError} When it has more figures than an array should hold, two million; `figures` gives them one by
   *   one.
   */
  read(text: string): Figure[] {
    const figures: Figure[] = [];
    for (const batch of this.#batches(text)) {
      if (figures.length + batch.length > MOST) {
        throw new RangeError(`the text has more than ${MOST} figures: go through them with \`figures\``);
      }
      for (const figure of batch) figures.push(figure);
    }
    return figures;
  }

  /**
   * The figures of a text, one by one as they are asked for: memory stays with the text, however many there are.
   *
   * @throws {TypeError} When the text is not a string.
   */
  figures(text: string): IterableIterator<Figure> {
    return each(this.#batches(text));
  }

  /**
   * The figures of a text that is one expression and nothing else: "up 3.2%", "26.19 trillion yuan (about $3.68
   * trillion)". Never none.
   *
   * @throws {TypeError} When the text is not a string.
   * @throws {FigureError} When it is something else; the error says what was expected, what was found, and where.
   */
  parse(text: string): Figure[] {
    checkText(text);
    let json: string;
    try {
      json = this.#core.parse(text);
    } catch (error) {
      if (typeof error !== "string") throw error;
      const { message, position } = JSON.parse(error);
      throw new FigureError(message, position);
    }
    return figuresOf(json, text);
  }

  #batches(text: string): IterableIterator<Figure[]> {
    checkText(text);
    return batches(this.#core, text);
  }
}

function* batches(core: Core, text: string): Generator<Figure[], undefined, undefined> {
  const source = core.figures(text);
  try {
    for (;;) {
      const batch = figuresOf(source.next(BATCH), text);
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
    }
  } finally {
    source.free();
  }
}

function* each(batches: Iterable<Figure[]>): Generator<Figure, undefined, undefined> {
  for (const batch of batches) yield* batch;
}

/** The rows that crossed as JSON, each with the names of its fields and its piece of the text. */
function figuresOf(json: string, text: string): Figure[] {
  return JSON.parse(json).map((row: Row) => figureOf(row, text));
}

/** The fields of a figure but `text`, in the order in which they cross. */
type Row = [
  start: number,
  end: number,
  kind: Kind,
  value: string | null,
  low: string | null,
  high: string | null,
  currency: string | null,
  assumed: boolean,
  unit: string | null,
  per: string | null,
  bound: Bound,
  role: "level" | "change",
  direction: Direction | null,
  basis: Basis | null,
  of: number | null,
  from: number | null,
  equivalent_of: number | null,
  entity: string | null,
  metric: string | null,
  period: string | null,
  expected: boolean,
];

function figureOf(row: Row, text: string): Figure {
  const [start, end] = row;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: row[2],
    value: row[3],
    low: row[4],
    high: row[5],
    currency: row[6],
    assumed: row[7],
    unit: row[8],
    per: row[9],
    bound: row[10],
    role: row[11],
    direction: row[12],
    basis: row[13],
    of: row[14],
    from: row[15],
    equivalent_of: row[16],
    entity: row[17],
    metric: row[18],
    period: row[19],
    expected: row[20],
  } as Figure;
}

/** Callers without types pass what they have; a number or an absent value is not a text without figures. */
function checkText(text: unknown): void {
  if (typeof text !== "string") {
    throw new TypeError(`the text has to be a string, not ${text === null ? "null" : typeof text}`);
  }
}

/** How summaries are checked: with the options of an extractor for both texts, but for `facts`, which a check needs. */
export interface CheckOptions extends Omit<Options, "facts"> {
  /** The time that sources are of, in words: what they tell without a time is told of that. Found in their opening if left out. */
  readonly period?: string;
  /** Whether a figure that follows by arithmetic from others of the source is one of it. */
  readonly derived?: boolean;
  /** Names of measures, each with another name of the same. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

/** Checks the figures of summaries against their sources. Made once, used for any number of texts. */
export class Checker {
  readonly #core: CheckerCore;

  /** @throws {FigureError} When there is no such option, or its value cannot be used. */
  constructor({ period, derived, synonyms, ...extractor }: CheckOptions = {}) {
    try {
      this.#core = new CheckerCore(JSON.stringify({ period, derived, synonyms, extractor }));
    } catch (error) {
      throw typeof error === "string" ? new FigureError(error, null) : error;
    }
  }

  /**
   * What is to be said of each figure of a summary, in text order.
   *
   * @throws {TypeError} When one of the texts is not a string.
   */
  check(source: string, summary: string): Finding[] {
    checkText(source);
    const read = this.#core.index(source);
    try {
      return findingsOf(read, summary);
    } finally {
      read.free();
    }
  }

  /**
   * Reads a source once for any number of summaries.
   *
   * @throws {TypeError} When the text is not a string.
   */
  index(source: string): Source {
    checkText(source);
    return new Source(this.#core.index(source));
  }

  /**
   * The figures of a text that do not fit each other: changes that do not follow from the levels they are told with, amounts
   * restated at another rate than the others, totals that are not the sum of their parts.
   *
   * @throws {TypeError} When the text is not a string.
   */
  audit(text: string): Inconsistency[] {
    checkText(text);
    return JSON.parse(this.#core.audit(text));
  }
}

/** A source that is read already, of {@link Checker.index}. */
class Source {
  readonly #core: SourceCore;

  constructor(core: SourceCore) {
    this.#core = core;
  }

  /** See {@link Checker.check}. */
  check(summary: string): Finding[] {
    return findingsOf(this.#core, summary);
  }
}

export type { Source };

function findingsOf(source: SourceCore, summary: string): Finding[] {
  checkText(summary);
  return JSON.parse(source.check(summary)).map((finding: Omit<Finding, "text">) => ({ ...finding, text: summary.slice(finding.start, finding.end) }));
}

/** What the field knows of the words that a figure is about. */
export interface Known {
  /** The measure that its metric names, whatever the text calls it: "turnover" and "net sales" are "revenue". */
  readonly concept: string | null;
  /** What chooses among the measures of that name: "adjusted", "diluted", "organic". */
  readonly qualifiers: readonly string[];
  /** The element of the concept in the XBRL taxonomy of US GAAP, and in that of the IFRS. */
  readonly usGaap: string | null;
  readonly ifrs: string | null;
  /** Its period as an ISO 8601 interval, or of an instant as a date, where the words settle it. */
  readonly interval: string | null;
}

/** The known measure and the time that a figure is of. */
export function known({ metric, period }: Pick<Figure, "metric" | "period">): Known {
  return JSON.parse(knownOf(metric, period));
}

let usual: Extractor | undefined;
let usualChecker: Checker | undefined;

/** The figures of an English text. See {@link Extractor.read}. */
export function read(text: string): Figure[] {
  return (usual ??= new Extractor()).read(text);
}

/** The figures of an English text that is one expression and nothing else. See {@link Extractor.parse}. */
export function parse(text: string): Figure[] {
  return (usual ??= new Extractor()).parse(text);
}

/** What is to be said of each figure of an English summary. See {@link Checker.check}. */
export function check(source: string, summary: string): Finding[] {
  return (usualChecker ??= new Checker()).check(source, summary);
}

/** The figures of an English text that do not fit each other. See {@link Checker.audit}. */
export function audit(text: string): Inconsistency[] {
  return (usualChecker ??= new Checker()).audit(text);
}
