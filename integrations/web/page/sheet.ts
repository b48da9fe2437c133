/**
 * A text with its figures marked, what was read under each, and lines between those that belong together.
 *
 * In: a text and its figures. Out: elements in a root, and calls to the handlers when a reader turns to a figure.
 * It knows nothing of what else is on the page, so that a page can have several.
 */
import type { Figure } from "../npm/library.js";
import { type Block, blocks } from "./blocks.js";
import { element, points } from "./dom.js";
import { type Line, Lines } from "./lines.js";
import { links, note, sentence } from "./wording.js";

/** Characters that are shown without being asked for; the rest waits for a button. */
const PART = 200_000;
/** Characters that are made into elements at a time, so that the first are seen at once. */
const STEP = 20_000;

export interface Handlers {
  /** A reader points at a figure, or has moved the focus there; null where they have left it. */
  attend(index: number | null): void;
  /** A reader has pressed a figure. */
  choose(index: number): void;
}

export class Sheet {
  readonly #root: HTMLElement;
  readonly #handlers: Handlers;
  readonly #lines: Lines;
  readonly #more = element("button", { type: "button", class: "more" });
  #text = "";
  /** The blocks that are not yet shown; undefined where all are. */
  #rest: Iterator<Block, undefined> | undefined;
  /** Up to where the text is shown, and up to where it is going to be. */
  #shown = 0;
  #wanted = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #figures: readonly Figure[] = [];
  /** The element of each figure that is shown. */
  #marks: (HTMLElement | undefined)[] = [];
  /** The figures that each is linked with, in either direction. */
  #companions: number[][] = [];
  #attended: number | null = null;

  constructor(root: HTMLElement, handlers: Handlers) {
    this.#root = root;
    this.#handlers = handlers;
    this.#lines = new Lines(root);
    root.addEventListener("pointerover", (event) => {
      if (points(event)) this.#handlers.attend(this.#indexOf(event.target));
    });
    root.addEventListener("pointerleave", () => this.#handlers.attend(null));
    root.addEventListener("focusin", (event) => this.#focused(this.#indexOf(event.target)));
    root.addEventListener("keydown", (event) => this.#key(event));
    this.#more.addEventListener("click", () => {
      const next = this.#marks.length;
      this.#wanted = this.#shown + PART;
      this.#step();
      this.focus(next);
    });
    root.addEventListener("click", (event) => {
      const index = this.#indexOf(event.target);
      if (index === null) return;
      event.preventDefault();
      this.#handlers.choose(index);
    });
  }

  show(text: string, figures: readonly Figure[]): void {
    this.#text = text;
    this.#rest = blocks(text, figures);
    this.#figures = figures;
    this.#marks = [];
    this.#attended = null;
    this.#companions = figures.map(() => []);
    for (const [index, figure] of figures.entries()) {
      for (const { to } of links(figure)) {
        this.#companions[index]?.push(to);
        this.#companions[to]?.push(index);
      }
    }
    this.#lines.clear();
    this.#root.replaceChildren();
    this.#shown = 0;
    this.#wanted = PART;
    this.#step();
    this.#marks[0]?.setAttribute("tabindex", "0");
  }

  /** Marks a figure and those it belongs with, as when a row of a table is pointed at. */
  attend(index: number | null): void {
    if (index === this.#attended) return;
    this.#turn(this.#attended, false);
    this.#attended = index;
    this.#turn(index, true);
  }

  /** Brings a figure into view and moves the focus there; what is not yet shown is, up to there. */
  focus(index: number): void {
    while (index >= this.#marks.length && this.#rest !== undefined) this.#step();
    const mark = this.#marks[index];
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }

  #turn(index: number | null, on: boolean): void {
    if (index === null) return;
    this.#marks[index]?.classList.toggle("attended", on);
    for (const companion of this.#companions[index] ?? []) this.#marks[companion]?.classList.toggle("companion", on);
    this.#lines.attend(index, on);
  }

  #focused(index: number | null): void {
    if (index === null) return;
    for (const mark of this.#root.querySelectorAll('[tabindex="0"]')) mark.setAttribute("tabindex", "-1");
    this.#marks[index]?.setAttribute("tabindex", "0");
    this.#handlers.attend(index);
  }

  #key(event: KeyboardEvent): void {
    const index = this.#indexOf(event.target);
    if (index === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#figures.length - 1;
    const places: Partial<Record<string, number>> = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    if (place >= 0 && place <= last) this.focus(place);
  }

  #indexOf(target: EventTarget | null): number | null {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
    return mark?.dataset["index"] === undefined ? null : Number(mark.dataset["index"]);
  }

  /** Shows the next blocks, and sees to those behind them: after a moment, or behind a button. */
  #step(): void {
    clearTimeout(this.#waiting);
    this.#more.remove();
    const shown: HTMLElement[] = [];
    const end = this.#shown + STEP;
    while (this.#shown < end && this.#rest !== undefined) {
      const { value: block } = this.#rest.next();
      if (block === undefined) {
        this.#rest = undefined;
      } else {
        shown.push(this.#block(block));
        this.#shown = block.end;
      }
    }
    this.#root.append(...shown);
    if (this.#rest === undefined) return;
    if (this.#shown < this.#wanted) {
      this.#waiting = setTimeout(() => this.#step());
      return;
    }
    const left = (this.#text.length - this.#shown).toLocaleString("en");
    this.#more.textContent = `Show more of the text (${left} characters left)`;
    this.#root.append(this.#more);
  }

  #block({ start, end, first, last }: Block): HTMLElement {
    const text = this.#text;
    const block = element("p");
    const lines: Line[] = [];
    let at = start;
    for (let index = first; index < last; index++) {
      const figure = this.#figures[index];
      if (figure === undefined) break;
      // Marks of punctuation stay on the line of the figure that they touch.
      const opening = touching(text, at, figure.start, -1);
      const closing = touching(text, figure.end, this.#figures[index + 1]?.start ?? end, 1);
      block.append(
        text.slice(at, opening),
        element("span", { class: "hold" }, text.slice(opening, figure.start), this.#figure(figure, index, text.slice(figure.end, closing))),
      );
      at = closing;
      for (const { relation, to } of links(figure)) lines.push({ relation, from: index, to });
    }
    block.append(text.slice(at, end).replace(/\n+$/, ""));
    if (!/\S/.test(block.textContent ?? "")) block.classList.add("blank");
    if (lines.length > 0) this.#lines.add(block, lines, (index) => this.#marks[index]);
    return block;
  }

  /** A figure with the punctuation behind it, and under both the note. */
  #figure(figure: Figure, index: number, punctuation: string): HTMLElement {
    const mark = element(
      "a",
      {
        class: "figure",
        href: `#row-${index + 1}`,
        id: `figure-${index + 1}`,
        tabindex: "-1",
        "data-index": String(index),
        "aria-description": sentence(figure, this.#figures),
      },
      figure.text,
    );
    this.#marks[index] = mark;
    const joined = (this.#companions[index]?.length ?? 0) > 0;
    return element(
      "span",
      { class: `noted ${figure.kind}${joined ? " joined" : ""}`, "data-index": String(index) },
      element("span", {}, mark, punctuation),
      element("span", { class: "note", "aria-hidden": "true" }, note(figure)),
    );
  }
}

/** Up to where marks of punctuation touch a figure, from its start backwards or from its end forwards. */
function touching(text: string, from: number, to: number, step: 1 | -1): number {
  const mark = /[\p{P}\p{S}]/u;
  let at = step === 1 ? from : to;
  while (step === 1 ? at < to && mark.test(text.charAt(at)) : at > from && mark.test(text.charAt(at - 1))) at += step;
  return at;
}
