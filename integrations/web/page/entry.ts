/**
 * Where the text comes from: typed, pasted anywhere on the page, dropped on it, or opened as a file.
 *
 * In: the reader's doings. Out: one text at a time. A long text is kept beside the field, which a browser
 * is slow to lay out: 100,000 characters would take it longer than everything else.
 */
import { byId } from "./dom.js";

/** Characters that the field takes. */
const FIELD = 50_000;

export class Entry {
  readonly #field = byId("text", HTMLTextAreaElement);
  readonly #kept = byId("kept", HTMLElement);
  readonly #keptName = byId("kept-name", HTMLElement);
  readonly #file = byId("file", HTMLInputElement);
  readonly #changed: (text: string, isTyped: boolean) => void;
  /** A text that is too long for the field. */
  #long: string | null = null;

  constructor(changed: (text: string, isTyped: boolean) => void) {
    this.#changed = changed;
    this.#field.addEventListener("input", () => changed(this.text, true));
    this.#field.addEventListener("paste", (event) => this.#pasted(event));
    document.addEventListener("paste", (event) => {
      const target = event.target;
      if (!this.#isShown) return;
      if (target instanceof Element && target.matches("input, textarea")) return;
      this.#pasted(event, true);
    });
    byId("clear", HTMLButtonElement).addEventListener("click", () => {
      this.set("");
      this.#field.focus();
    });
    byId("open", HTMLButtonElement).addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => void this.#opened(this.#file.files?.[0]));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => {
      if (!this.#isShown) return;
      const [file] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (file === undefined && (text === "" || event.target === this.#field)) return;
      event.preventDefault();
      if (file === undefined) this.set(text, "Dropped text");
      else void this.#opened(file);
    });
  }

  /** Whether the view that it is of is shown. */
  get #isShown(): boolean {
    return this.#field.closest("main")?.hidden === false;
  }

  get text(): string {
    return this.#long ?? this.#field.value;
  }

  /** Puts a text in; `name` is what it is called where it is too long to be seen. */
  set(text: string, name = "Text"): void {
    const long = text.length > FIELD;
    this.#long = long ? text : null;
    this.#field.value = long ? "" : text;
    this.#field.hidden = long;
    this.#kept.hidden = !long;
    this.#keptName.textContent = `${name}: ${text.length.toLocaleString("en")} characters`;
    this.#changed(this.text, false);
  }

  #pasted(event: ClipboardEvent, anywhere = false): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "" || (!anywhere && text.length <= FIELD)) return;
    event.preventDefault();
    this.set(text, "Pasted text");
  }

  async #opened(file: File | undefined): Promise<void> {
    this.#file.value = "";
    if (file !== undefined) this.set(await file.text(), file.name);
  }
}
