/** Everything that was read of one figure, beside the text. */
import type { Figure } from "../npm/library.js";
import { element } from "./dom.js";
import { KIND_NAMES, links, plain, RELATIONS, words } from "./wording.js";

const currencies = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });

export interface Handlers {
  /** A reader has pressed another figure that the card names. */
  choose(index: number): void;
  close(): void;
}

export class Card {
  readonly #root: HTMLElement;
  readonly #handlers: Handlers;
  #shown: Figure | undefined;

  constructor(root: HTMLElement, handlers: Handlers) {
    this.#root = root;
    this.#handlers = handlers;
  }

  show(index: number, figures: readonly Figure[]): void {
    const figure = figures[index];
    if (figure === undefined) return this.hide();
    if (figure === this.#shown) return;
    this.#shown = figure;
    const { value, unit } = words(figure);
    const rows: HTMLElement[] = details(figure).map(([name, text]) => element("div", {}, element("dt", {}, name), element("dd", {}, text)));
    for (const { relation, to } of links(figure)) {
      rows.push(this.#link(sentenceCase(RELATIONS[relation]), figures[to], to));
    }
    const close = element("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
    close.addEventListener("click", () => this.#handlers.close());
    this.#root.replaceChildren(
      close,
      element("p", { class: `kind ${figure.kind}` }, `${index + 1}. ${KIND_NAMES[figure.kind]}`),
      element("p", { class: "value" }, value, " ", element("span", { class: "unit" }, unit.replace(" (assumed)", ""))),
      element("dl", {}, ...rows),
    );
    this.#root.hidden = false;
  }

  hide(): void {
    this.#shown = undefined;
    this.#root.hidden = true;
  }

  #link(name: string, figure: Figure | undefined, index: number): HTMLElement {
    const other = element("button", { type: "button", class: "other" }, figure?.text ?? "");
    other.addEventListener("click", () => this.#handlers.choose(index));
    return element("div", {}, element("dt", {}, name), element("dd", {}, other));
  }
}

/** What there is to say beside kind, value and links, each with its name. */
function details(figure: Figure): [name: string, text: string][] {
  const found: [string, string][] = [["Written", `“${figure.text}”`]];
  if (figure.kind === "money") {
    const name = currencies.of(figure.currency) ?? figure.currency;
    found.push(["Currency", figure.assumed ? `${name}, assumed: the sign alone does not say` : `${name}, as written`]);
  }
  if (figure.bound !== "exact") found.push(["Bound", plain(figure.bound)]);
  if (figure.role === "change") {
    found.push(["Role", `a change, ${figure.direction}`]);
    if (figure.basis !== null) found.push(["Against", plain(figure.basis)]);
  } else if (figure.direction !== null) {
    found.push(["Role", `a level, ${words(figure).change} this`]);
  } else {
    found.push(["Role", "a level"]);
  }
  return found;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
