/** The figures as a table: a row each, in text order. */
import type { Figure } from "../npm/library.js";
import { element, points } from "./dom.js";
import { KIND_NAMES, links, RELATIONS, words } from "./wording.js";

/** Rows that are shown at a time. */
const PART = 100;

export interface Handlers {
  /** A reader points at a row; null where they have left it. */
  attend(index: number | null): void;
  /** A reader wants to see a figure in the text. */
  choose(index: number): void;
}

export class Table {
  readonly #body: HTMLTableSectionElement;
  readonly #more: HTMLButtonElement;
  #figures: readonly Figure[] = [];
  #attended: number | null = null;

  constructor(body: HTMLTableSectionElement, more: HTMLButtonElement, handlers: Handlers) {
    this.#body = body;
    this.#more = more;
    more.addEventListener("click", () => {
      const next = this.#shown;
      this.#fill(next + PART);
      this.#body.rows[next]?.querySelector("a")?.focus();
    });
    body.addEventListener("pointerover", (event) => {
      if (points(event)) handlers.attend(indexOf(event.target));
    });
    body.addEventListener("pointerleave", () => handlers.attend(null));
    body.addEventListener("focusin", (event) => handlers.attend(indexOf(event.target)));
    body.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a") : null;
      if (link === null) return;
      event.preventDefault();
      handlers.choose(Number(link.dataset["to"]));
    });
  }

  show(figures: readonly Figure[]): void {
    this.#figures = figures;
    this.#attended = null;
    this.#body.replaceChildren();
    this.#fill(PART);
  }

  /** Marks the row of a figure. */
  attend(index: number | null): void {
    if (this.#attended !== null) this.#body.rows[this.#attended]?.classList.remove("attended");
    this.#attended = index;
    if (index !== null) this.#body.rows[index]?.classList.add("attended");
  }

  /** Moves to the row of a figure. */
  focus(index: number): void {
    this.#fill(index + 1);
    const row = this.#body.rows[index];
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("a")?.focus({ preventScroll: true });
  }

  get #shown(): number {
    return this.#body.rows.length;
  }

  #fill(upTo: number): void {
    const rows: HTMLElement[] = [];
    for (let index = this.#shown; index < Math.min(upTo, this.#figures.length); index++) {
      const figure = this.#figures[index];
      if (figure !== undefined) rows.push(row(figure, index));
    }
    this.#body.append(...rows);
    const left = this.#figures.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show more rows (${left.toLocaleString("en")} left)`;
  }
}

function row(figure: Figure, index: number): HTMLElement {
  const { value, unit, bound, change, entity, metric, period } = words(figure);
  const number = element("a", { href: `#figure-${index + 1}`, "data-to": String(index), "aria-label": `${index + 1}, show in the text` }, String(index + 1));
  const related = links(figure).flatMap(({ relation, to }, place) => [
    place > 0 ? ", " : "",
    `${RELATIONS[relation]} `,
    element("a", { href: `#figure-${to + 1}`, "data-to": String(to) }, String(to + 1)),
  ]);
  return element(
    "tr",
    { id: `row-${index + 1}`, "data-index": String(index) },
    element("th", { scope: "row" }, number),
    element("td", { class: "text" }, figure.text),
    element("td", { class: "about" }, entity),
    element("td", { class: "about" }, metric),
    element("td", { class: "about" }, period),
    element("td", { class: `kind ${figure.kind}` }, KIND_NAMES[figure.kind]),
    element("td", { class: "value" }, value),
    element("td", { class: "unit" }, unit),
    element("td", {}, bound),
    element("td", { class: "change" }, change),
    element("td", { class: "related" }, ...related),
  );
}

function indexOf(target: EventTarget | null): number | null {
  const index = target instanceof Element ? target.closest<HTMLElement>("tr")?.dataset["index"] : undefined;
  return index === undefined ? null : Number(index);
}
