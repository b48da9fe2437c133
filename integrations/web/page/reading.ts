/**
 * The view that reads one text: the marked text, the legend and the card beside it, the table under it.
 *
 * In: texts and options. Out: what is seen of them, and a message about what happened.
 */
import { Extractor, FigureError, type Figure, type Options } from "../npm/inline.js";
import { Card } from "./card.js";
import { byId, element } from "./dom.js";
import { csv, json } from "./formats.js";
import { copy, save } from "./handing.js";
import { Sheet } from "./sheet.js";
import { Table } from "./table.js";
import { KIND_NAMES, KINDS } from "./wording.js";

export class Reading {
  readonly #sheet: Sheet;
  readonly #card: Card;
  readonly #table: Table;
  readonly #sheetRoot = byId("sheet", HTMLElement);
  readonly #legend = byId("legend", HTMLUListElement);
  readonly #status = byId("status", HTMLElement);
  readonly #results = byId("results", HTMLElement);
  #figures: readonly Figure[] = [];
  /** The figure that was pressed last: it stays marked while no other is pointed at. */
  #chosen: number | null = null;
  /** An extractor, and the options that it was made with. */
  #extractor: { readonly options: string; readonly made: Extractor } | undefined;

  constructor() {
    const attend = (index: number | null) => this.#attend(index);
    this.#sheet = new Sheet(this.#sheetRoot, { attend, choose: (index) => this.#choose(index) });
    this.#card = new Card(byId("card", HTMLElement), { choose: (index) => this.#goTo(index), close: () => this.#leave() });
    this.#table = new Table(byId("rows", HTMLTableSectionElement), byId("more-rows", HTMLButtonElement), {
      attend,
      choose: (index) => this.#goTo(index),
    });
    this.#legend.addEventListener("change", () => this.#filter());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#leave();
    });
    const hand = (id: string, act: (figures: readonly Figure[]) => void | Promise<void>, done: string) =>
      byId(id, HTMLButtonElement).addEventListener("click", () => void this.#hand(act, done));
    hand("copy-csv", (figures) => copy(csv(figures)), "copied as CSV");
    hand("copy-json", (figures) => copy(json(figures)), "copied as JSON");
    hand("save-csv", (figures) => save(csv(figures), "figures.csv", "text/csv"), "saved as figures.csv");
    hand("save-json", (figures) => save(json(figures), "figures.json", "application/json"), "saved as figures.json");
  }

  /** Reads a text and shows it. What cannot be read leaves the page without figures and says why. */
  show(text: string, options: Options): void {
    let began: number;
    try {
      const extractor = this.#reader(options);
      began = performance.now();
      this.#figures = extractor.read(text);
    } catch (error) {
      if (!(error instanceof FigureError || error instanceof RangeError)) throw error;
      this.#present("", []);
      this.#say(`Not read: ${error.message}.`, true);
      return;
    }
    const took = performance.now() - began;
    const figures = this.#figures;
    this.#present(text, figures);
    const time = `${took.toLocaleString("en", { maximumSignificantDigits: 2 })} ms`;
    this.#say(text === "" ? "No text yet." : `${counted(figures, "figure")} in ${counted(text, "character")}, read in ${time}.`);
  }

  /** Says that a text is going to be shown, where that may take a while. */
  wait(): void {
    this.#say("Reading…");
  }

  #reader(options: Options): Extractor {
    const key = JSON.stringify(options);
    if (this.#extractor?.options !== key) this.#extractor = { options: key, made: new Extractor(options) };
    return this.#extractor.made;
  }

  #present(text: string, figures: readonly Figure[]): void {
    this.#figures = figures;
    this.#chosen = null;
    this.#card.hide();
    this.#sheet.show(text, figures);
    this.#table.show(figures);
    this.#count(figures);
    this.#sheetRoot.hidden = text === "";
    this.#results.hidden = figures.length === 0;
  }

  /** The kinds that the text has, how many of each, and a box to show or hide their marks. */
  #count(figures: readonly Figure[]): void {
    const counts = new Map(KINDS.map((kind) => [kind, 0]));
    for (const { kind } of figures) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const items = [...counts].filter(([, count]) => count > 0);
    this.#legend.replaceChildren(
      ...items.map(([kind, count]) =>
        element(
          "li",
          { class: kind },
          element(
            "label",
            {},
            element("input", { type: "checkbox", value: kind, checked: "" }),
            element("span", { class: "swatch" }, KIND_NAMES[kind]),
            element("span", { class: "tally" }, count.toLocaleString("en")),
          ),
        ),
      ),
    );
    this.#filter();
  }

  #filter(): void {
    const boxes = this.#legend.querySelectorAll<HTMLInputElement>("input");
    const hidden = [...boxes].filter((box) => !box.checked).map((box) => `no-${box.value}`);
    this.#sheetRoot.className = ["sheet", ...hidden].join(" ");
  }

  /** Marks a figure and shows its card, which then stays so that a reader can go there. */
  #attend(index: number | null): void {
    const shown = index ?? this.#chosen;
    this.#sheet.attend(shown);
    this.#table.attend(shown);
    if (shown !== null) this.#card.show(shown, this.#figures);
  }

  #leave(): void {
    this.#chosen = null;
    this.#attend(null);
    this.#card.hide();
  }

  /** A figure of the text was pressed: it stays marked; pressed again, its row is shown. */
  #choose(index: number): void {
    if (this.#chosen === index) this.#table.focus(index);
    this.#chosen = index;
    this.#attend(index);
  }

  #goTo(index: number): void {
    this.#chosen = index;
    this.#sheet.focus(index);
    this.#attend(index);
  }

  async #hand(act: (figures: readonly Figure[]) => void | Promise<void>, done: string): Promise<void> {
    try {
      await act(this.#figures);
      this.#say(`${counted(this.#figures, "figure")} ${done}.`);
    } catch (error) {
      this.#say(`Not ${done}: ${error instanceof Error ? error.message : String(error)}.`, true);
    }
  }

  #say(message: string, isFault = false): void {
    this.#status.textContent = message;
    this.#status.classList.toggle("fault", isFault);
  }
}

/** How many there are of something, at the start of a sentence or within it. */
function counted({ length }: { readonly length: number }, noun: string): string {
  return `${length === 0 ? "No" : length.toLocaleString("en")} ${noun}${length === 1 ? "" : "s"}`;
}
