/** Starts the page: the text goes to the view, whenever it or the way of reading changes. */
import { byId, element } from "./dom.js";
import { Entry } from "./entry.js";
import { Reading } from "./reading.js";
import { SAMPLES } from "./samples.js";
import { Settings } from "./settings.js";

/** A longer text is read when the typing pauses, for so many milliseconds. */
const LONG = 10_000;
const PAUSE = 150;
/** A longer text takes so long that the page says so first. */
const VERY_LONG = 1_000_000;

const reading = new Reading();
const settings = new Settings(() => update(entry.text));
const entry = new Entry(update);

let waiting: ReturnType<typeof setTimeout> | undefined;

function update(text: string, isTyped = false): void {
  clearTimeout(waiting);
  const show = () => reading.show(text, settings.options(text));
  if (isTyped && text.length > LONG) {
    waiting = setTimeout(show, PAUSE);
  } else if (text.length > VERY_LONG) {
    reading.wait();
    // The message is painted meanwhile.
    waiting = setTimeout(show, PAUSE);
  } else {
    show();
  }
}

const samples = byId("samples", HTMLElement);
for (const { name, text } of SAMPLES) {
  const button = element("button", { type: "button" }, name);
  button.addEventListener("click", () => entry.set(text));
  samples.append(button);
}

const notes = byId("notes", HTMLInputElement);
const lines = byId("lines", HTMLInputElement);
const shown = () => {
  document.body.classList.toggle("no-notes", !notes.checked);
  document.body.classList.toggle("no-lines", !lines.checked);
};
notes.addEventListener("change", shown);
lines.addEventListener("change", shown);

const theme = byId("theme", HTMLSelectElement);
theme.addEventListener("change", () => {
  if (theme.value === "") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
});

shown();
entry.set(SAMPLES[0].text);
