/** How the text is to be read: the fields of the page as options of the library. */
import type { Options } from "../npm/library.js";
import { byId } from "./dom.js";

/** Characters that are looked at to tell the language. */
const GLANCE = 20_000;

export class Settings {
  readonly #language = byId("language", HTMLSelectElement);
  readonly #region = byId("region", HTMLInputElement);
  readonly #separator = byId("separator", HTMLSelectElement);
  readonly #accounting = byId("accounting", HTMLInputElement);

  constructor(changed: () => void) {
    for (const field of [this.#language, this.#region, this.#separator, this.#accounting]) {
      field.addEventListener("input", changed);
    }
  }

  /** The options for a text, whose own script settles the language where nobody has said it. */
  options(text: string): Options {
    const code = this.#region.value.trim().toUpperCase();
    const separator = this.#separator.value;
    return {
      language: this.#language.value === "" ? languageOf(text) : this.#language.value,
      // One letter is a code that is still being typed.
      ...(code.length < 2 ? {} : { region: code }),
      ...(separator === "." || separator === "," ? { decimalSeparator: separator } : {}),
      accountingParentheses: this.#accounting.checked,
    };
  }
}

/** Chinese where most letters are ideographs, Japanese where hiragana stands among them, else English. */
export function languageOf(text: string): string {
  const glance = text.slice(0, GLANCE);
  const count = (letters: RegExp) => glance.match(letters)?.length ?? 0;
  const ideographs = count(/\p{Script=Han}/gu);
  const syllables = count(/\p{Script=Hiragana}/gu);
  if (ideographs + syllables <= count(/\p{Script=Latin}/gu)) {
    return "en";
  }
  // A Chinese text may have a の in a name.
  return 10 * syllables > ideographs ? "ja" : "zh";
}
