/**
 * The view that holds a summary against its source: both texts side by side, the figures of the summary marked by their
 * verdicts, and below them the findings.
 *
 * In: two texts and options. Out: what is seen of them. Whatever is pointed at, in either text or in the list, shows what
 * belongs to it in the others.
 */
import { Checker, FigureError, type Finding, type Options, type Source } from "../npm/inline.js";
import { byId, element } from "./dom.js";
import { type Evidence, evidence } from "./evidence.js";
import { json } from "./formats.js";
import { copy } from "./handing.js";
import { marked } from "./marked.js";
import { told, VERDICTS } from "./verdicts.js";

/** A longer source is checked when the typing pauses, for so many milliseconds. */
const LONG = 10_000;
const PAUSE = 150;

export class Checking {
  readonly #root = byId("checking", HTMLElement);
  readonly #source = byId("source", HTMLTextAreaElement);
  readonly #summary = byId("summary", HTMLTextAreaElement);
  readonly #sourceSheet = byId("source-sheet", HTMLElement);
  readonly #summarySheet = byId("summary-sheet", HTMLElement);
  readonly #status = byId("check-status", HTMLElement);
  readonly #verdicts = byId("verdicts", HTMLUListElement);
  readonly #results = byId("findings", HTMLElement);
  readonly #list = byId("finding-list", HTMLOListElement);
  readonly #options: (text: string) => Options;
  /** A source that is read, and what it was read with. */
  #index: { readonly key: string; readonly made: Source } | undefined;
  #findings: readonly Finding[] = [];
  /** What is brought out. */
  #shown: Element[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `options` tells how a text is to be read. */
  constructor(options: (text: string) => Options) {
    this.#options = options;
    for (const field of [this.#source, this.#summary]) {
      field.addEventListener("input", () => {
        clearTimeout(this.#waiting);
        if (this.#source.value.length > LONG) this.#waiting = setTimeout(() => this.show(), PAUSE);
        else this.show();
      });
      field.closest("section")?.addEventListener("drop", (event) => void this.#dropped(event, field));
    }
    for (const type of ["pointerover", "focusin", "click"] as const) this.#root.addEventListener(type, (event) => this.#attend(event));
    this.#root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#bringOut([]);
    });
    byId("copy-findings", HTMLButtonElement).addEventListener("click", () => void this.#copy());
  }

  /** Puts texts in. */
  set(source: string, summary: string): void {
    this.#source.value = source;
    this.#summary.value = summary;
    this.show();
  }

  /** Checks what stands in the fields, and shows it. */
  show(): void {
    clearTimeout(this.#waiting);
    const [source, summary] = [this.#source.value, this.#summary.value];
    const began = performance.now();
    try {
      this.#findings = this.#read(source).check(summary);
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      this.#findings = [];
      this.#present("", "");
      this.#say(`Not read: ${error.message}.`, true);
      return;
    }
    const took = performance.now() - began;
    this.#present(source, summary);
    if (source === "" || summary === "") {
      this.#say(source === "" ? "No source yet." : "No summary yet.");
    } else {
      const count = this.#findings.length;
      const figures = `${count === 0 ? "No" : count.toLocaleString("en")} figure${count === 1 ? "" : "s"} in the summary`;
      this.#say(`${figures}, checked in ${took.toLocaleString("en", { maximumSignificantDigits: 2 })} ms.`);
    }
  }

  #read(source: string): Source {
    const options = this.#options(source);
    const key = JSON.stringify([options, source]);
    if (this.#index?.key !== key) this.#index = { key, made: new Checker(options).index(source) };
    return this.#index.made;
  }

  #present(source: string, summary: string): void {
    this.#shown = [];
    const findings = this.#findings;
    const found = evidence(findings);
    this.#sourceSheet.replaceChildren(...marked(source, found.places, (place, text) => evidenceMark(place, text, found)));
    this.#summarySheet.replaceChildren(...marked(summary, findings, (index, text) => figureMark(index, text, findings[index], found)));
    this.#list.replaceChildren(...findings.map((finding, index) => item(index, finding, source, found)));
    this.#results.hidden = findings.length === 0;
    this.#verdicts.replaceChildren(
      ...VERDICTS.map((verdict) => {
        const count = findings.filter((finding) => finding.verdict === verdict).length;
        return element("li", {}, element("span", { class: `verdict ${verdict}` }, verdict), element("span", { class: "tally" }, String(count)));
      }),
    );
  }

  /** What is pointed at, focused or pressed is brought out, with what belongs to it. */
  #attend(event: Event): void {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-shows]") : null;
    if (at === null) return;
    if (event.type === "click") event.preventDefault();
    const others = (at.dataset["shows"] ?? "").split(" ").flatMap((id) => document.getElementById(id) ?? []);
    this.#bringOut([at, ...others]);
    for (const sheet of [this.#sourceSheet, this.#summarySheet]) {
      const [first] = sheet.contains(at) ? [] : others.filter((other) => sheet.contains(other));
      if (first !== undefined) reveal(first, sheet);
    }
  }

  #bringOut(shown: Element[]): void {
    for (const one of this.#shown) one.classList.remove("attended");
    this.#shown = shown;
    for (const one of shown) one.classList.add("attended");
  }

  async #dropped(event: Event, field: HTMLTextAreaElement): Promise<void> {
    const [file] = (event instanceof DragEvent && event.dataTransfer?.files) || [];
    if (file === undefined) return;
    event.preventDefault();
    field.value = await file.text();
    this.show();
  }

  async #copy(): Promise<void> {
    try {
      await copy(json(this.#findings));
      this.#say("Findings copied as JSON.");
    } catch (error) {
      this.#say(`Not copied: ${error instanceof Error ? error.message : String(error)}.`, true);
    }
  }

  #say(message: string, isFault = false): void {
    this.#status.textContent = message;
    this.#status.classList.toggle("fault", isFault);
  }
}

const findingId = (index: number) => `finding-${index + 1}`;
const statedId = (index: number) => `stated-${index + 1}`;
const evidenceId = (index: number) => `evidence-${index + 1}`;

/** A figure of the summary. */
function figureMark(index: number, text: string, finding: Finding | undefined, { ofFinding }: Evidence): HTMLElement {
  const shows = [...(ofFinding[index] ?? []).map(evidenceId), findingId(index)];
  const attributes = {
    class: `verdict ${finding?.verdict}`,
    id: statedId(index),
    href: `#${shows[0]}`,
    "data-shows": shows.join(" "),
    "aria-description": finding === undefined ? "" : told(finding),
  };
  return element("a", attributes, text, element("sup", {}, String(index + 1)));
}

/** A figure of the source, with the numbers of those that rest on it. */
function evidenceMark(index: number, text: string, { findings }: Evidence): HTMLElement {
  const of = findings[index] ?? [];
  const shows = of.flatMap((finding) => [statedId(finding), findingId(finding)]);
  const attributes = { class: "verdict evidence", id: evidenceId(index), href: `#${shows[0]}`, "data-shows": shows.join(" ") };
  return element("a", attributes, text, element("sup", {}, of.map((finding) => finding + 1).join(",")));
}

function item(index: number, finding: Finding, source: string, { places, ofFinding }: Evidence): HTMLElement {
  const stated = statedId(index);
  const rests = (ofFinding[index] ?? []).flatMap((place, nth) => {
    const { start, end } = places[place] ?? { start: 0, end: 0 };
    return [nth === 0 ? "; source: " : ", ", element("a", { href: `#${evidenceId(place)}` }, source.slice(start, end))];
  });
  return element(
    "li",
    { id: findingId(index), "data-shows": [stated, ...(ofFinding[index] ?? []).map(evidenceId)].join(" ") },
    element("a", { href: `#${stated}` }, finding.text),
    ": ",
    element("span", { class: `verdict ${finding.verdict}` }, finding.verdict),
    told(finding).slice(finding.verdict.length),
    ...rests,
  );
}

/** Scrolls a sheet, and nothing else, so that an element of it is seen. */
function reveal(shown: Element, sheet: Element): void {
  const [box, room] = [shown.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (box.top >= room.top && box.bottom <= room.bottom) return;
  sheet.scrollTop += box.top - room.top - (room.height - box.height) / 2;
}
