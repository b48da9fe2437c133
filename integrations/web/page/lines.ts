/**
 * The lines between figures that belong together, drawn as a map of a railway draws them: out of a figure, along the
 * space between two lines of text, into the other.
 *
 * In: blocks and which of their figures are linked. Out: a drawing in each block, made when the block comes into view
 * and made again when the text is set anew.
 */
import { RELATION_SIGNS, type Relation } from "./wording.js";

export interface Line {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
}

type MarkOf = (index: number) => HTMLElement | undefined;

interface Drawing {
  readonly lines: readonly Line[];
  readonly markOf: MarkOf;
  readonly picture: SVGSVGElement;
  inView: boolean;
}

const SVG = "http://www.w3.org/2000/svg";
/** In pixels: between a figure and the nearest line, between two lines, of a corner. */
const CLEAR = 4;
const LANE = 5;
const CORNER = 4;
/** How far a line's ends keep from the middle of a figure, so that one coming and one going do not meet. */
const ASIDE = 4;

export class Lines {
  readonly #drawings = new Map<Element, Drawing>();
  readonly #views: IntersectionObserver;
  #width = 0;

  constructor(root: HTMLElement) {
    this.#views = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: "50%" });
    new ResizeObserver(() => {
      if (root.clientWidth === this.#width) return;
      this.#width = root.clientWidth;
      this.redraw();
    }).observe(root);
  }

  /** Lines of a block, whose figures `markOf` finds. */
  add(block: HTMLElement, lines: readonly Line[], markOf: MarkOf): void {
    const picture = document.createElementNS(SVG, "svg");
    picture.setAttribute("class", "lines");
    picture.setAttribute("aria-hidden", "true");
    block.append(picture);
    this.#drawings.set(block, { lines, markOf, picture, inView: false });
    this.#views.observe(block);
  }

  clear(): void {
    this.#views.disconnect();
    this.#drawings.clear();
  }

  /** Draws again what is in view. */
  redraw(): void {
    for (const [block, drawing] of this.#drawings) if (drawing.inView) draw(block, drawing);
  }

  /** Brings out the lines of a figure, or takes that back. */
  attend(index: number, on: boolean): void {
    for (const { picture, inView } of this.#drawings.values()) {
      if (!inView) continue;
      for (const line of picture.querySelectorAll(`[data-from="${index}"], [data-to="${index}"]`)) line.classList.toggle("attended", on);
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const drawing = this.#drawings.get(target);
      if (drawing === undefined) continue;
      if (isIntersecting && !drawing.inView) draw(target, drawing);
      drawing.inView = isIntersecting;
    }
  }
}

/** A figure's place in its block, in pixels; `bottom` is that of the note under it. */
interface Place {
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** The space above a line of text, and which stretches of it are taken in which lane. */
interface Channel {
  readonly y: number;
  readonly lanes: [start: number, end: number][][];
}

function draw(block: Element, { lines, markOf, picture }: Drawing): void {
  const origin = block.getBoundingClientRect();
  const placeOf = (index: number): Place | undefined => {
    const mark = markOf(index);
    const noted = mark?.closest(".noted");
    if (mark === undefined || !noted) return undefined;
    const words = mark.getBoundingClientRect();
    return {
      middle: (words.left + words.right) / 2 - origin.left,
      top: words.top - origin.top,
      bottom: noted.getBoundingClientRect().bottom - origin.top,
    };
  };
  const channels: Channel[] = [];
  const shapes: SVGGElement[] = [];
  for (const line of lines) {
    const from = placeOf(line.from);
    const to = placeOf(line.to);
    if (from !== undefined && to !== undefined) shapes.push(shape(line, route(from, to, channels)));
  }
  picture.replaceChildren(...shapes);
}

/** The way of a line: along the space above the lower figure, or above both where they stand on one line. */
function route(from: Place, to: Place, channels: Channel[]): Point[] {
  const aside = Math.sign(to.middle - from.middle) * ASIDE;
  if (Math.abs(from.top - to.top) < CORNER * 2) {
    const [start, end] = [from.middle + aside, to.middle - aside];
    const y = lane(channels, Math.min(from.top, to.top), start, end);
    return [[start, from.top - 1], [start, y], [end, y], [end, to.top - 1]];
  }
  const [upper, lower] = from.top < to.top ? [from, to] : [to, from];
  const towards = from === lower ? aside : -aside;
  const [start, end] = [lower.middle + towards, upper.middle - towards];
  const y = lane(channels, lower.top, start, end);
  const between = lower.top - upper.bottom;
  const points: Point[] =
    between < (lower.bottom - lower.top) * 1.2
      ? [[start, lower.top - 1], [start, y], [end, y], [end, upper.bottom + 1]]
      : // Lines of text stand between: round them, in the margin.
        [[start, lower.top - 1], [start, y], [-2 * CLEAR, y], [-2 * CLEAR, upper.bottom + CLEAR], [end, upper.bottom + CLEAR], [end, upper.bottom + 1]];
  return from === lower ? points : points.reverse();
}

/** The height of the nearest lane above a line of text that is free along a stretch, which it then is no more. */
function lane(channels: Channel[], top: number, start: number, end: number): number {
  let channel = channels.find(({ y }) => Math.abs(y - top) < CORNER * 2);
  if (channel === undefined) channels.push((channel = { y: top, lanes: [] }));
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  let number = channel.lanes.findIndex((taken) => taken.every(([first, last]) => last + CORNER < low || high + CORNER < first));
  if (number === -1) number = channel.lanes.push([]) - 1;
  channel.lanes[number]?.push([low, high]);
  return channel.y - CLEAR - number * LANE;
}

function shape({ relation, from, to }: Line, points: readonly Point[]): SVGGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("class", relation);
  group.dataset["from"] = String(from);
  group.dataset["to"] = String(to);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", rounded(points));
  const sign = document.createElementNS(SVG, "text");
  const [x, y] = middle(points);
  sign.setAttribute("x", x.toFixed(1));
  sign.setAttribute("y", y.toFixed(1));
  sign.textContent = RELATION_SIGNS[relation];
  group.append(path, sign, arrow(points));
  return group;
}

/** The head at the end of a line. */
function arrow(points: readonly Point[]): SVGPathElement {
  const [x, y] = points.at(-1) ?? [0, 0];
  const down = (points.at(-2)?.[1] ?? 0) < y ? -1 : 1;
  const head = document.createElementNS(SVG, "path");
  head.setAttribute("class", "head");
  head.setAttribute("d", `M${x.toFixed(1)} ${y.toFixed(1)}l-2.6 ${4 * down}h5.2z`);
  return head;
}

/** A path along points, its corners rounded. */
function rounded(points: readonly Point[]): string {
  const steps: string[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1];
    const behind = points[index + 1];
    if (before === undefined || behind === undefined) {
      steps.push(`${before === undefined ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`);
      continue;
    }
    const [entry, exit] = [towards([x, y], before), towards([x, y], behind)];
    steps.push(`L${entry[0].toFixed(1)} ${entry[1].toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${exit[0].toFixed(1)} ${exit[1].toFixed(1)}`);
  }
  return steps.join("");
}

/** A place a corner's width from a point towards another, at most half way. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  const part = length === 0 ? 0 : Math.min(CORNER / length, 0.5);
  return [x + (toX - x) * part, y + (toY - y) * part];
}

/** The middle of the longest level stretch. */
function middle(points: readonly Point[]): Point {
  let found: Point = points[0] ?? [0, 0];
  let longest = -1;
  for (const [index, [x, y]] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined || next[1] !== y || Math.abs(next[0] - x) <= longest) continue;
    longest = Math.abs(next[0] - x);
    found = [(x + next[0]) / 2, y];
  }
  return found;
}
