/**
 * A text cut into blocks that can be shown one by one: its lines, but never within a figure or across a link.
 *
 * In: a text and its figures. Out: blocks that together are the whole text, in order.
 */
import type { Figure } from "../npm/library.js";
import { links } from "./wording.js";

/** A line is cut at a space once it is longer, so that no block takes long to show. */
const LONG = 20_000;

export interface Block {
  /** Places of the text. */
  readonly start: number;
  readonly end: number;
  /** Its figures, from this index up to before that one. */
  readonly first: number;
  readonly last: number;
}

export function* blocks(text: string, figures: readonly Figure[]): Generator<Block, undefined, undefined> {
  const reaches = reach(figures);
  let start = 0;
  let first = 0;
  let last = 0;
  // Up to where what has begun in this block goes on.
  let held = 0;
  for (const place of breaks(text)) {
    for (let figure = figures[last]; figure !== undefined && figure.start < place; figure = figures[++last]) {
      held = Math.max(held, reaches[last] ?? 0);
    }
    const forced = text[place - 1] !== "\n" && place < text.length;
    if (place < held || (forced && place - start < LONG)) continue;
    yield { start, end: place, first, last };
    [start, first] = [place, last];
  }
}

/** Places where a block may end: behind line ends, behind the spaces of long lines, and at the end of the text. */
function* breaks(text: string): Generator<number, undefined, undefined> {
  let line = 0;
  while (line < text.length) {
    const found = text.indexOf("\n", line);
    const end = found === -1 ? text.length : found + 1;
    for (let at = line + LONG; at < end; at += LONG) {
      // Spaceless scripts and endless tokens are cut where they stand, but never inside a pair of surrogates.
      const space = text.slice(at, Math.min(at + LONG, end)).search(/\s/);
      const place = space === -1 ? at + Number(/^[\udc00-\udfff]/.test(text.charAt(at))) : at + space + 1;
      if (place < end) yield place;
      at = Math.max(at, place);
    }
    yield end;
    line = end;
  }
}

/** Up to where each figure goes, with those behind it that it is linked with. */
function reach(figures: readonly Figure[]): number[] {
  const reaches = figures.map((figure) => figure.end);
  for (const [index, figure] of figures.entries()) {
    for (const { to } of links(figure)) {
      const [earlier, later] = index < to ? [index, to] : [to, index];
      reaches[earlier] = Math.max(reaches[earlier] ?? 0, figures[later]?.end ?? 0);
    }
  }
  return reaches;
}
